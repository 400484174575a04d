// What the door reads of metadata, in files that ExifTool wrote.

#include "door.h"
#include "files.h"

#include <gtest/gtest.h>
#include <QDateTime>
#include <QTimeZone>
#include <cmath>

namespace photoflux::imaging {
namespace {

std::int64_t wall(int year, int month, int day, int hour, int minute, int second, int thousandth = 0) {
    return QDateTime(QDate(year, month, day), QTime(hour, minute, second, thousandth), Qt::UTC).toMSecsSinceEpoch();
}

class Notes : public testing::Test {
protected:
    /// A photo with these tags, `ending` chooses the format.
    std::filesystem::path photo(const QStringList& tags, const char* ending = "jpg") {
        const auto path = folder / (std::to_string(++count) + "." + ending).c_str();
        QImage image(24, 16, QImage::Format_RGB32);
        image.fill(QColor(90, 120, 150));
        EXPECT_TRUE(image.save(QString::fromStdString(path.string())));
        write(path, tags);
        return path;
    }
    void write(const std::filesystem::path& path, const QStringList& tags) {
        test::output_of(QStringLiteral("exiftool"),
                        QStringList{QStringLiteral("-q"), QStringLiteral("-overwrite_original"), QStringLiteral("-n"),
                                    QStringLiteral("-codedcharacterset=utf8")} +
                            tags + QStringList{QString::fromStdString(path.string())});
    }
    PhotoNotes notes(const std::filesystem::path& path, const std::filesystem::path& sidecar = {}) {
        const auto examined = door->examine(path, sidecar, {});
        EXPECT_TRUE(examined.ok()) << (examined.ok() ? "" : examined.error().message);
        if (!examined.ok()) return {};
        for (const Error& problem : examined->problems) ADD_FAILURE() << problem.message;
        return examined->notes;
    }

    const test::Folder folder;
    int count = 0;
    std::unique_ptr<Decoder> door = test::open_door();
};

TEST_F(Notes, CameraAndExposure) {
    for (const char* ending : {"jpg", "png", "tif", "webp"}) {
        const auto read =
            notes(photo({"-EXIF:Make=FUJIFILM", "-EXIF:Model=X100V", "-EXIF:LensModel=23mm f/2", "-EXIF:FocalLength=23",
                         "-EXIF:FNumber=5.6", "-EXIF:ExposureTime=1/250", "-EXIF:ISO=800",
                         "-EXIF:DateTimeOriginal=2024:05:17 10:20:30", "-EXIF:SubSecTimeOriginal=25"},
                        ending));
        EXPECT_EQ(read.camera, "FUJIFILM X100V") << ending;
        EXPECT_EQ(read.lens, "23mm f/2") << ending;
        EXPECT_EQ(read.focal_length, 23) << ending;
        EXPECT_NEAR(read.aperture.value_or(0), 5.6, 1e-9) << ending;
        EXPECT_NEAR(read.exposure.value_or(0), 1 / 250.0, 1e-9) << ending;
        EXPECT_EQ(read.iso, 800) << ending;
        EXPECT_EQ(read.taken_at, wall(2024, 5, 17, 10, 20, 30, 250)) << ending;
        EXPECT_EQ(read.width, 24) << ending;
        EXPECT_FALSE(read.generated) << ending;
    }
}

TEST_F(Notes, MakersAreNotNamedTwice) {
    const std::vector<std::array<const char*, 3>> cameras{
        {"NIKON CORPORATION", "NIKON D850", "NIKON D850"}, {"Canon", "Canon EOS R6", "Canon EOS R6"},
        {"OLYMPUS IMAGING CORP.", "E-M5", "OLYMPUS E-M5"}, {"Apple", "iPhone 15 Pro", "Apple iPhone 15 Pro"},
        {"LEICA CAMERA AG", "LEICA M10", "LEICA M10"},     {"SONY", "ILCE-7M4", "SONY ILCE-7M4"}};
    for (const auto& [make, model, camera] : cameras)
        EXPECT_EQ(notes(photo({QStringLiteral("-EXIF:Make=") + make, QStringLiteral("-EXIF:Model=") + model})).camera,
                  camera);
}

TEST_F(Notes, PositionsInAllFourQuarters) {
    for (const double latitude : {41.508333, -33.856784}) {
        for (const double longitude : {2.170249, -58.381592}) {
            const auto path = photo({"-EXIF:GPSLatitude=" + QString::number(std::abs(latitude), 'f', 6),
                                     QStringLiteral("-EXIF:GPSLatitudeRef=") + (latitude < 0 ? "S" : "N"),
                                     "-EXIF:GPSLongitude=" + QString::number(std::abs(longitude), 'f', 6),
                                     QStringLiteral("-EXIF:GPSLongitudeRef=") + (longitude < 0 ? "W" : "E")});
            const auto read = notes(path);
            EXPECT_NEAR(read.latitude.value_or(0), latitude, 1e-5);
            EXPECT_NEAR(read.longitude.value_or(0), longitude, 1e-5);
            const auto other = test::exiftool(path);
            EXPECT_NEAR(read.latitude.value_or(0), other["Composite:GPSLatitude"], 1e-6);
            EXPECT_NEAR(read.longitude.value_or(0), other["Composite:GPSLongitude"], 1e-6);
            const auto xmp = notes(photo({"-XMP:GPSLatitude=" + QString::number(latitude, 'f', 6),
                                          "-XMP:GPSLongitude=" + QString::number(longitude, 'f', 6)}));
            EXPECT_NEAR(xmp.latitude.value_or(0), latitude, 1e-5);
            EXPECT_NEAR(xmp.longitude.value_or(0), longitude, 1e-5);
        }
    }
}

TEST_F(Notes, WordsOfIptcAndXmp) {
    const auto iptc =
        notes(photo({"-IPTC:ObjectName=Puerto", "-IPTC:Caption-Abstract=Barcas al atardecer 海港", "-IPTC:Keywords=mar",
                     "-IPTC:Keywords=barca", "-IPTC:City=Cadaqués", "-IPTC:Province-State=Girona",
                     "-IPTC:Country-PrimaryLocationName=Spain", "-IPTC:Sub-location=Port",
                     "-IPTC:DateCreated=2020:02:03", "-IPTC:TimeCreated=04:05:06+00:00"}));
    EXPECT_EQ(iptc.title, "Puerto");
    EXPECT_EQ(iptc.caption, "Barcas al atardecer 海港");
    EXPECT_EQ(iptc.tags, (std::vector<std::string>{"mar", "barca"}));
    EXPECT_EQ(iptc.place, "Port, Cadaqués, Girona, Spain");
    EXPECT_EQ(iptc.taken_at, wall(2020, 2, 3, 4, 5, 6));

    const auto xmp =
        notes(photo({"-XMP-dc:Title=Harbour", "-XMP-dc:Title-es=Puerto", "-XMP-dc:Description=Boats at dusk",
                     "-XMP-dc:Subject=sea", "-XMP-dc:Subject=boat", "-XMP-lr:HierarchicalSubject=Animals|Birds|Heron",
                     "-XMP-xmp:Rating=4", "-XMP-photoshop:City=Fuenfría", "-XMP-photoshop:Country=Spain",
                     "-XMP-photoshop:DateCreated=2021:03:04 05:06:07"}));
    EXPECT_EQ(xmp.title, "Harbour");
    EXPECT_EQ(xmp.caption, "Boats at dusk");
    EXPECT_EQ(xmp.tags, (std::vector<std::string>{"sea", "boat", "Heron"}));
    EXPECT_EQ(xmp.rating, 4);
    EXPECT_EQ(xmp.place, "Fuenfría, Spain");
    EXPECT_EQ(xmp.taken_at, wall(2021, 3, 4, 5, 6, 7));
    EXPECT_EQ(notes(photo({"-XMP-xmp:Rating=-1"})).rating, 0);
    EXPECT_EQ(notes(photo({})).rating, std::nullopt);
    EXPECT_EQ(notes(photo({})).taken_at, std::nullopt);
}

TEST_F(Notes, TheSidecarWins) {
    const auto path = photo({"-EXIF:DateTimeOriginal=2024:05:17 10:20:30", "-XMP-xmp:Rating=2", "-XMP-dc:Subject=old",
                             "-XMP-dc:Title=Old", "-EXIF:Model=X100V", "-EXIF:Make=FUJIFILM"});
    const auto sidecar = folder / "photo.xmp";
    test::output_of(
        QStringLiteral("exiftool"),
        {"-q", "-n", "-XMP-xmp:Rating=5", "-XMP-dc:Subject=new", "-XMP-exif:DateTimeOriginal=2023:01:02 03:04:05",
         "-XMP-exif:GPSLatitude=-10.5", "-XMP-exif:GPSLongitude=20.25", QString::fromStdString(sidecar.string())});
    const auto read = notes(path, sidecar);
    EXPECT_EQ(read.rating, 5);
    EXPECT_EQ(read.tags, std::vector<std::string>{"new"});
    EXPECT_EQ(read.taken_at, wall(2023, 1, 2, 3, 4, 5));
    EXPECT_NEAR(read.latitude.value_or(0), -10.5, 1e-6);
    EXPECT_NEAR(read.longitude.value_or(0), 20.25, 1e-6);
    EXPECT_EQ(read.title, "Old");
    EXPECT_EQ(read.camera, "FUJIFILM X100V");

    test::put(folder / "bad.xmp", "no XMP at all");
    for (const char* bad : {"bad.xmp", "missing.xmp"}) {
        const auto examined = door->examine(path, folder / bad, {});
        ASSERT_TRUE(examined.ok()) << bad;
        EXPECT_EQ(examined->problems.size(), 1U) << bad;
        EXPECT_EQ(examined->notes.rating, 2) << bad;
    }
}

TEST_F(Notes, GeneratedPicturesKeepTheirRecipe) {
    QImage image(16, 16, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    image.setText(
        QStringLiteral("parameters"),
        QStringLiteral(
            "a red fox in snow\nSteps: 20, Sampler: Euler, Seed: 18446744073709551615, Size: 16x16, Model: flux1-dev"));
    ASSERT_TRUE(image.save(QString::fromStdString((folder / "a.png").string())));
    const auto read = notes(folder / "a.png");
    EXPECT_TRUE(read.generated);
    EXPECT_EQ(read.prompt, "a red fox in snow");
    EXPECT_EQ(read.model, "flux1-dev");
    EXPECT_EQ(read.seed, 18446744073709551615U);
    const char* mark =
        "-XMP-iptcExt:DigitalSourceType=http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia";
    EXPECT_TRUE(notes(photo({mark})).generated);
    EXPECT_TRUE(notes(photo({mark}, "tif")).generated);
}

TEST_F(Notes, LyingAndBrokenValuesAreLeftOut) {
    const auto read = notes(photo({"-EXIF:DateTimeOriginal=0000:00:00 00:00:00", "-EXIF:ExposureTime=0",
                                   "-EXIF:Orientation=6", "-EXIF:ImageDescription=OLYMPUS DIGITAL CAMERA         "}));
    EXPECT_EQ(read.taken_at, std::nullopt);
    EXPECT_EQ(read.exposure, std::nullopt);
    EXPECT_EQ(read.caption, "");
    EXPECT_EQ(read.orientation, 6);
    EXPECT_EQ(read.width, 16);
    EXPECT_EQ(read.height, 24);
}

}  // namespace
}  // namespace photoflux::imaging

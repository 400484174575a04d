#include "imaging/metadata.h"

#include "files.h"
#include "imaging/exif_block.h"
#include "imaging/picture_file.h"
#include "imaging/png_chunks.h"
#include "imaging/xmp_packet.h"
#include "photo_door.h"

#include <gtest/gtest.h>
#include <QImage>

namespace photoflux::imaging {
namespace {

class MetadataTest : public testing::Test {
protected:
    /// A plain picture as a camera or another program would leave it.
    std::filesystem::path plain(const char* name) {
        QImage image(24, 16, QImage::Format_RGB888);
        for (int y = 0; y < 16; ++y) {
            for (int x = 0; x < 24; ++x) image.setPixel(x, y, qRgb(x * 10, y * 15, 90));
        }
        EXPECT_TRUE(image.save(QString::fromStdString((folder / name).string())));
        return folder / name;
    }
    std::filesystem::path png_with(const std::string& keyword, const std::string& text) {
        const auto path = plain("text.png");
        test::put(path, insert_png_chunks(test::bytes_of(path), png_text_chunk(keyword, text)));
        return path;
    }
    static void tag(const std::filesystem::path& path, QStringList tags) {
        tags << QStringLiteral("-overwrite_original") << QString::fromStdString(path.string());
        test::output_of(QStringLiteral("exiftool"), tags);
    }

    test::Folder folder;
};

TEST_F(MetadataTest, NamesTheProgramThatMadeIt) {
    const std::string infotext = "a cat\nSteps: 4, Sampler: Euler, CFG scale: 1, Seed: 5, Size: 64x32";
    EXPECT_EQ(read_metadata(png_with("prompt", R"({"3":{"class_type":"KSampler"}})"))->made_by, "ComfyUI");
    EXPECT_EQ(read_metadata(png_with("workflow", R"({"nodes":[]})"))->made_by, "ComfyUI");
    EXPECT_EQ(read_metadata(png_with("invokeai_metadata", R"({"app_version":"5"})"))->made_by, "InvokeAI");
    EXPECT_EQ(read_metadata(png_with("parameters", R"({"sui_image_params":{"prompt":"a"}})"))->made_by, "SwarmUI");
    EXPECT_EQ(read_metadata(png_with("parameters", infotext + ", Version: stable-diffusion.cpp"))->made_by,
              "stable-diffusion.cpp");
    EXPECT_EQ(read_metadata(png_with("prompt", "only words"))->made_by, "");
    const auto a1111 = read_metadata(png_with("parameters", infotext));
    EXPECT_EQ(a1111->made_by, "AUTOMATIC1111");
    ASSERT_TRUE(a1111->recipe);
    EXPECT_FALSE(a1111->exact);
    EXPECT_EQ(a1111->recipe->prompt, "a cat");
    EXPECT_EQ(a1111->recipe->seed, 5u);
    EXPECT_EQ(a1111->recipe->width, 64);
    EXPECT_TRUE(a1111->generated());
}

TEST_F(MetadataTest, ReadsWhatExifToolWrote) {
    const auto path = plain("camera.jpg");
    EXPECT_FALSE(read_metadata(path)->generated());
    tag(path, {QStringLiteral("-Make=Canon"), QStringLiteral("-Model=EOS R5"), QStringLiteral("-GPSLatitude=48.5"),
               QStringLiteral("-GPSLatitudeRef=N"), QStringLiteral("-XMP-dc:Title=Größe 苹果"),
               QStringLiteral("-UserComment=hello 苹果 🍎"),
               QStringLiteral(
                   "-XMP-iptcExt:DigitalSourceType=http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture")});
    const auto metadata = read_metadata(path);
    ASSERT_TRUE(metadata.ok());
    const auto value = [&](const std::string& key) {
        for (const auto& property : metadata->properties) {
            if (property.key == key) return property.value;
        }
        return std::string();
    };
    EXPECT_EQ(value("Exif.Image.Model"), "EOS R5");
    EXPECT_NE(value("Exif.GPSInfo.GPSLatitude").find("48"), std::string::npos);
    EXPECT_NE(value("Xmp.dc.title").find("Größe 苹果"), std::string::npos);
    EXPECT_EQ(value("Text.parameters"), "hello 苹果 🍎");
    EXPECT_EQ(metadata->digital_source_type, "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture");
    EXPECT_FALSE(metadata->generated());
}

TEST_F(MetadataTest, UserCommentsOfEitherByteOrder) {
    const QString text = QStringLiteral("苹果 a, b\nSteps: 4");
    for (const bool big : {true, false}) {
        std::string bytes("UNICODE\0", 8);
        for (const QChar c : text) {
            const char high = static_cast<char>(c.unicode() >> 8), low = static_cast<char>(c.unicode() & 0xFF);
            bytes += big ? high : low;
            bytes += big ? low : high;
        }
        EXPECT_EQ(user_comment_text(bytes, true), text.toStdString());
        EXPECT_EQ(user_comment_text(bytes, false), text.toStdString());
    }
    EXPECT_EQ(user_comment_text(std::string("ASCII\0\0\0words", 13), true), "words");
    EXPECT_EQ(user_comment_text("short", true), "");
}

TEST_F(MetadataTest, BrokenFilesHaveAClearError) {
    const auto path = plain("cut.png");
    test::put(path, test::bytes_of(path).chopped(20));
    const auto cut = read_metadata(path);
    ASSERT_FALSE(cut.ok());
    EXPECT_EQ(cut.error().code, ErrorCode::corrupt);
    EXPECT_NE(cut.error().message.find("cut.png"), std::string::npos) << cut.error().message;
    test::put(path, "no picture at all");
    EXPECT_EQ(read_metadata(path).error().code, ErrorCode::bad_input);
    EXPECT_EQ(read_metadata(folder / "none.png").error().code, ErrorCode::not_found);
    EXPECT_EQ(read_metadata(folder.path()).error().code, ErrorCode::bad_input);
}

TEST_F(MetadataTest, ABrokenRecipeIsAProblemNotAnError) {
    const auto metadata = read_metadata(png_with("photoflux", "{\"format\":1}"));
    ASSERT_TRUE(metadata.ok());
    EXPECT_FALSE(metadata->recipe);
    ASSERT_EQ(metadata->problems.size(), 1u);
}

TEST_F(MetadataTest, StrippingLeavesPixelsAndTheMarkAlone) {
    for (const char* name : {"made.png", "made.jpg"}) {
        const auto path = folder / name, out = folder.path() / (std::string("out-") + name);
        ASSERT_TRUE(save_picture(path, test::gradient(48, 32), test::recipe_with("secret words")).ok());
        tag(path, {QStringLiteral("-Artist=Someone"), QStringLiteral("-GPSLatitude=48.5"),
                   QStringLiteral("-Orientation#=6"), QStringLiteral("-Comment=remark")});
        const auto stripped = strip_metadata(path, out);
        ASSERT_TRUE(stripped.ok()) << stripped.error().message;
        const auto bytes = test::bytes_of(out);
        for (const char* word : {"secret", "Someone", "remark", "GPS", "PhotoFlux"})
            EXPECT_FALSE(bytes.contains(word)) << name << word;
        const auto tags = test::exiftool(out);
        for (const auto& [key, value] : tags.items()) {
            const std::string group = key.substr(0, key.find(':'));
            const bool allowed = group == "SourceFile" || group == "System" || group == "File" || group == "JFIF" ||
                                 group == "PNG" || group == "PNG-pHYs" || group == "ExifTool" || group == "Composite" ||
                                 key == "IFD0:Orientation" || key == "XMP-iptcExt:DigitalSourceType" ||
                                 key == "IFD0:XResolution" || key == "IFD0:YResolution" ||
                                 key == "IFD0:ResolutionUnit" || key == "IFD0:YCbCrPositioning";
            EXPECT_TRUE(allowed) << name << " still says " << key << " = " << value;
        }
        EXPECT_EQ(tags.at("XMP-iptcExt:DigitalSourceType"), kGenerated);
        EXPECT_EQ(read_metadata(out)->orientation, 6);
        EXPECT_EQ(*photoflux::test::photo_door().decode(out), *photoflux::test::photo_door().decode(path));
    }
}

TEST_F(MetadataTest, StrippingAPhotoAddsNoMark) {
    const auto path = plain("photo.jpg");
    tag(path, {QStringLiteral("-Make=Canon")});
    ASSERT_TRUE(strip_metadata(path, path).ok());
    EXPECT_FALSE(read_metadata(path)->generated());
    EXPECT_FALSE(test::bytes_of(path).contains("Canon"));
    const auto other = plain("photo.bmp");
    EXPECT_EQ(strip_metadata(other, folder / "out.bmp").error().code, ErrorCode::bad_input);
}

TEST_F(MetadataTest, StrippingGivesNoFileTheNameOfAnotherFormat) {
    const auto png = plain("photo.png"), misnamed = folder / "misnamed.jpg";
    for (const char* name : {"out.jpg", "out.JPEG", "out.webp"}) {
        const auto refused = strip_metadata(png, folder / name);
        ASSERT_FALSE(refused.ok()) << name;
        EXPECT_EQ(refused.error().code, ErrorCode::bad_input);
        EXPECT_FALSE(std::filesystem::exists(folder / name));
    }
    EXPECT_TRUE(strip_metadata(png, folder / "out.PNG").ok());
    EXPECT_TRUE(strip_metadata(png, folder / "out").ok());
    std::filesystem::rename(png, misnamed);
    EXPECT_TRUE(strip_metadata(misnamed, misnamed).ok());
}

}  // namespace
}  // namespace photoflux::imaging

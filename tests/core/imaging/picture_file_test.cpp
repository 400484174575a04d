#include "imaging/picture_file.h"
#include "photo_door.h"

#include "files.h"
#include "imaging/infotext.h"
#include "imaging/metadata.h"
#include "imaging/xmp_packet.h"

#include <gtest/gtest.h>
#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <fstream>
#include <map>
#include <mutex>
#include <thread>

namespace photoflux::imaging {
namespace {

std::string text(const nlohmann::json& tags, const char* key) {
    return tags.contains(key) ? tags[key].get<std::string>() : std::string();
}

class SavedPicture : public testing::TestWithParam<const char*> {
protected:
    test::Folder folder;
    std::filesystem::path path = folder / GetParam();
};
INSTANTIATE_TEST_SUITE_P(Formats, SavedPicture, testing::Values("picture.png", "picture.jpg", "UPPER.JPEG"));

TEST_P(SavedPicture, IsReadBackWithItsRecipe) {
    for (const auto& prompt : test::tricky_prompts()) {
        const auto recipe = test::recipe_with(prompt);
        const auto saved = save_picture(path, test::gradient(48, 32), recipe);
        ASSERT_TRUE(saved.ok()) << saved.error().message;
        const auto metadata = read_metadata(path);
        ASSERT_TRUE(metadata.ok()) << metadata.error().message;
        EXPECT_EQ(metadata->width, 48);
        EXPECT_EQ(metadata->height, 32);
        EXPECT_EQ(metadata->made_by, "PhotoFlux");
        EXPECT_EQ(metadata->digital_source_type, kGenerated);
        EXPECT_TRUE(metadata->generated());
        EXPECT_TRUE(metadata->problems.empty()) << metadata->problems[0].message;
        ASSERT_TRUE(metadata->exact) << prompt;
        EXPECT_EQ(to_json(*metadata->recipe), to_json(recipe));
        ASSERT_TRUE(metadata->infotext);
        EXPECT_EQ(metadata->infotext->parameter("Seed"), "18446744073709551615");
    }
}

TEST_P(SavedPicture, SaysTheSameToExifTool) {
    const bool png = path.extension() == ".png";
    const auto prompts = test::tricky_prompts();
    std::vector<std::filesystem::path> paths;
    for (std::size_t i = 0; i < prompts.size(); ++i) {
        paths.push_back(folder.path() / (std::to_string(i) + GetParam()));
        ASSERT_TRUE(save_picture(paths.back(), test::gradient(48, 32), test::recipe_with(prompts[i])).ok());
    }
    const auto all = test::exiftool(paths);
    ASSERT_EQ(all.size(), prompts.size());
    for (std::size_t i = 0; i < prompts.size(); ++i) {
        const auto recipe = test::recipe_with(prompts[i]);
        EXPECT_EQ(text(all[i], "XMP-iptcExt:DigitalSourceType"), kGenerated);
        EXPECT_EQ(text(all[i], png ? "PNG:Parameters" : "ExifIFD:UserComment"), write_infotext(infotext_of(recipe)));
        EXPECT_EQ(text(all[i], png ? "PNG:Photoflux" : "XMP-photoflux:Recipe"), to_json(recipe));
        EXPECT_FALSE(all[i].contains("ExifTool:Warning")) << all[i]["ExifTool:Warning"];
    }
}

TEST_P(SavedPicture, HoldsItsPixels) {
    const auto pixels = test::gradient(48, 32);
    ASSERT_TRUE(save_picture(path, pixels, test::recipe_with("p"), {.jpeg_quality = 100}).ok());
    const auto image = photoflux::test::photo_door().decode(path);
    ASSERT_TRUE(image.ok());
    const QImage rgb = image->convertToFormat(QImage::Format_RGB888);
    ASSERT_EQ(rgb.size(), QSize(48, 32));
    const int tolerance = path.extension() == ".png" ? 0 : 40;  // JPEG halves the resolution of colour
    for (int y = 0; y < 32; ++y) {
        for (int i = 0; i < 48 * 3; ++i)
            ASSERT_NEAR(rgb.constScanLine(y)[i], pixels.rgb[std::size_t(y * 48 * 3 + i)], tolerance);
    }
}

TEST_P(SavedPicture, WithoutRecipeKeepsOnlyTheMark) {
    ASSERT_TRUE(
        save_picture(path, test::gradient(48, 32), test::recipe_with("secret words"), {.include_recipe = false}).ok());
    EXPECT_EQ(text(test::exiftool(path), "XMP-iptcExt:DigitalSourceType"), kGenerated);
    EXPECT_FALSE(test::bytes_of(path).contains("secret"));
    EXPECT_FALSE(test::bytes_of(path).contains("18446744073709551615"));
    EXPECT_FALSE(read_metadata(path)->recipe);
}

TEST_P(SavedPicture, HoldsAPromptOfTenThousandWordsAndMore) {
    std::string prompt;
    for (int i = 0; i < 25'000; ++i) prompt += "palabra苹" + std::to_string(i) + (i % 100 ? " " : "\n");
    const auto recipe = test::recipe_with(prompt);
    ASSERT_TRUE(save_picture(path, test::gradient(48, 32), recipe).ok());
    const auto metadata = read_metadata(path);
    ASSERT_TRUE(metadata.ok());
    ASSERT_TRUE(metadata->exact);
    EXPECT_EQ(metadata->recipe->prompt, prompt);
    EXPECT_EQ(text(test::exiftool(path), "XMP-iptcExt:DigitalSourceType"), kGenerated);
    const auto tag =
        path.extension() == ".png" ? QStringLiteral("-PNG:Photoflux") : QStringLiteral("-XMP-photoflux:Recipe");
    const auto said =
        test::output_of(QStringLiteral("exiftool"), {QStringLiteral("-b"), tag, QString::fromStdString(path.string())});
    EXPECT_EQ(said.toStdString(), to_json(recipe));
    EXPECT_TRUE(photoflux::test::photo_door().decode(path).ok());
}

TEST_P(SavedPicture, ReplacesWholeOrNotAtAll) {
    test::put(path, "what was there");
    const auto refused = save_picture(path, {48, 32, {1, 2, 3}}, test::recipe_with("p"));
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, ErrorCode::bad_input);
    EXPECT_EQ(test::bytes_of(path), "what was there");
    ASSERT_TRUE(save_picture(path, test::gradient(48, 32), test::recipe_with("p")).ok());
    EXPECT_TRUE(read_metadata(path)->exact);
    const auto files = std::distance(std::filesystem::directory_iterator(folder.path()), {});
    EXPECT_EQ(files, 1);
}

TEST(SavePicture, SaysWhyItCannot) {
    const test::Folder folder;
    const auto pixels = test::gradient(16, 16);
    const auto code = [&](const std::filesystem::path& path) {
        return save_picture(path, pixels, test::recipe_with("p")).error().code;
    };
    EXPECT_EQ(code(folder / "picture.gif"), ErrorCode::usage);
    EXPECT_EQ(code(folder / "nowhere" / "picture.png"), ErrorCode::not_found);
    std::filesystem::create_directory(folder / "folder.png");
    EXPECT_EQ(code(folder / "folder.png"), ErrorCode::bad_input);
    EXPECT_EQ(code("/proc/self/picture.png"), ErrorCode::not_found);  // a folder, and yet it takes no files
    EXPECT_EQ(code(folder.path() / (std::string(300, 'n') + ".png")), ErrorCode::bad_input);
    std::filesystem::create_symlink("/dev/null", folder / "device.png");
    EXPECT_EQ(code(folder / "device.png"), ErrorCode::bad_input);
    std::filesystem::create_symlink("nowhere/else.png", folder / "lost.png");
    EXPECT_EQ(code(folder / "lost.png"), ErrorCode::not_found);
    test::put(folder / "file", "x");
    EXPECT_EQ(code(folder / "file" / "picture.png"), ErrorCode::bad_input);
    const auto files = std::distance(std::filesystem::directory_iterator(folder.path()), {});
    EXPECT_EQ(files, 4) << "what was refused left something behind";
}

TEST(SavePicture, ReplacesTheFileBehindALink) {
    const test::Folder folder;
    std::filesystem::create_directory(folder / "real");
    test::put(folder / "real" / "old.png", "old");
    std::filesystem::permissions(folder / "real" / "old.png",
                                 std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    for (const char* name : {"old.png", "new.png"}) {
        const auto link = folder.path() / "link.png";
        std::filesystem::remove(link);
        std::filesystem::create_symlink(std::filesystem::path("real") / name, link);
        ASSERT_TRUE(save_picture(link, test::gradient(16, 16), test::recipe_with("p")).ok());
        EXPECT_TRUE(std::filesystem::is_symlink(link));
        EXPECT_TRUE(read_metadata(folder.path() / "real" / name)->exact);
    }
    EXPECT_EQ(std::filesystem::status(folder / "real" / "old.png").permissions(),
              std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
}

TEST(SavePicture, ClosesToOthersWhatIsTheOwnersAlone) {
    const test::Folder folder;
    const auto path = folder / "picture.png";
    const auto others = std::filesystem::perms::group_all | std::filesystem::perms::others_all;
    test::put(path, "open to all until now");
    std::filesystem::permissions(path, others, std::filesystem::perm_options::add);
    SaveOptions options;
    options.readers = Readers::owner;
    ASSERT_TRUE(save_picture(path, test::gradient(16, 16), test::recipe_with("p"), options).ok());
    EXPECT_EQ(std::filesystem::status(path).permissions() & others, std::filesystem::perms::none);
}

TEST(SaveNewPicture, NeverTakesTheNameOfAnother) {
    const test::Folder folder;
    const auto name_of = [&](int n) { return folder.path() / (std::to_string(n) + ".png"); };
    test::put(name_of(3), "there before");
    std::filesystem::create_symlink("nowhere.png", name_of(5));
    std::mutex mutex;
    std::map<std::filesystem::path, std::string> written;
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back([&, i] {
            for (int n = 0; n < 6; ++n) {
                const std::string prompt = std::to_string(i) + " " + std::to_string(n);
                const auto path = save_new_picture(name_of, test::gradient(32, 32), test::recipe_with(prompt));
                ASSERT_TRUE(path.ok()) << path.error().message;
                const std::lock_guard lock(mutex);
                EXPECT_TRUE(written.emplace(*path, prompt).second) << *path;
            }
        });
    }
    for (auto& thread : threads) thread.join();
    EXPECT_EQ(written.size(), 48u);
    for (const auto& [path, prompt] : written) EXPECT_EQ(read_metadata(path)->recipe->prompt, prompt);
    EXPECT_EQ(test::bytes_of(name_of(3)), "there before");
    EXPECT_TRUE(std::filesystem::is_symlink(name_of(5)));
    const auto files = std::distance(std::filesystem::directory_iterator(folder.path()), {});
    EXPECT_EQ(files, 50);
}

TEST(SavePicture, WorksFromManyThreads) {
    const test::Folder folder;
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back([&, i] {
            for (int n = 0; n < 10; ++n) {
                const auto path = folder.path() / (std::to_string(i) + (n % 2 ? ".png" : ".jpg"));
                EXPECT_TRUE(
                    save_picture(path, test::gradient(32, 32), test::recipe_with("thread " + std::to_string(i))).ok());
                const auto metadata = read_metadata(path);
                ASSERT_TRUE(metadata.ok());
                EXPECT_EQ(metadata->recipe->prompt, "thread " + std::to_string(i));
            }
        });
    }
    for (auto& thread : threads) thread.join();
}

TEST(LoadPicture, TurnsAsExifSays) {
    const test::Folder folder;
    const auto path = folder / "turned.jpg";
    for (int orientation = 1; orientation <= 8; ++orientation) {
        ASSERT_TRUE(save_picture(path, test::gradient(48, 32), test::recipe_with("p")).ok());
        test::output_of(QStringLiteral("exiftool"),
                        {QStringLiteral("-overwrite_original"), QStringLiteral("-n"),
                         QStringLiteral("-Orientation=%1").arg(orientation), QString::fromStdString(path.string())});
        QImageReader reader(QString::fromStdString(path.string()));
        reader.setAutoTransform(true);
        const auto image = photoflux::test::photo_door().decode(path);
        ASSERT_TRUE(image.ok());
        QImage expected = reader.read().convertToFormat(QImage::Format_RGB32);
        expected.setColorSpace(QColorSpace::SRgb);
        EXPECT_EQ(image->convertToFormat(QImage::Format_RGB32), expected) << orientation;
        EXPECT_EQ(read_metadata(path)->orientation, orientation);
    }
}

TEST(LoadPicture, RefusesBombsBeforeDecoding) {
    const test::Folder folder;
    const auto path = folder / "bomb.png";
    // 60,000 × 60,000 pixels in a few bytes: the header alone must be enough to refuse it.
    const auto png = test::output_of(
        QStringLiteral(PHOTOFLUX_PEER_PYTHON),
        {QStringLiteral("-c"),
         QStringLiteral(
             "import sys, zlib, struct\n"
             "def chunk(kind, data):\n"
             "    return struct.pack('>I', len(data)) + kind + data + struct.pack('>I', zlib.crc32(kind + data))\n"
             "sys.stdout.buffer.write(b'\\x89PNG\\r\\n\\x1a\\n' + chunk(b'IHDR', struct.pack('>IIBBBBB', 60000, 60000, "
             "8, 2, 0, 0, 0))\n"
             "    + chunk(b'IDAT', zlib.compress(bytes(1000000))) + chunk(b'IEND', b''))\n")});
    test::put(path, png);
    const auto image = photoflux::test::photo_door().decode(path);
    ASSERT_FALSE(image.ok());
    EXPECT_EQ(image.error().code, ErrorCode::bad_input);
    EXPECT_NE(image.error().message.find("200 megapixels"), std::string::npos) << image.error().message;
}

TEST(LoadPicture, SaysWhyItCannot) {
    const test::Folder folder;
    ASSERT_TRUE(save_picture(folder / "good.jpg", test::gradient(64, 64), test::recipe_with("p")).ok());
    test::put(folder / "cut.png", "\x89PNG\r\n\x1a\n");
    test::put(folder / "text.png", "no picture");
    EXPECT_EQ(photoflux::test::photo_door().decode(folder / "text.png").error().code, ErrorCode::bad_input);
    EXPECT_EQ(photoflux::test::photo_door().decode(folder / "nothing.png").error().code, ErrorCode::not_found);
    EXPECT_FALSE(photoflux::test::photo_door().decode(folder / "cut.png").ok());
    EXPECT_EQ(photoflux::test::photo_door().decode(folder / "good.jpg", 16)->size(), QSize(16, 16));
}

TEST(LoadPicture, ConvertsToSrgb) {
    const test::Folder folder;
    QImage image(8, 8, QImage::Format_RGB888);
    image.fill(QColor(0, 255, 0));
    image.setColorSpace(QColorSpace::AdobeRgb);
    ASSERT_TRUE(image.save(QString::fromStdString((folder / "wide.png").string())));
    image.fill(QColor(128, 180, 128));
    ASSERT_TRUE(image.save(QString::fromStdString((folder / "middle.png").string())));
    const auto loaded = photoflux::test::photo_door().decode(folder / "middle.png");
    ASSERT_TRUE(loaded.ok());
    const QColor colour = loaded->pixelColor(4, 4);
    // Adobe RGB (128, 180, 128) is sRGB (98, 181, 126), computed with the two standards' matrices.
    EXPECT_NEAR(colour.red(), 98, 4);
    EXPECT_NEAR(colour.green(), 181, 4);
    EXPECT_NEAR(colour.blue(), 126, 4);
}

}  // namespace
}  // namespace photoflux::imaging

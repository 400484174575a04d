#include "dataset/data_set.h"

#include "dataset/data_set_json.h"
#include "photo_door.h"
#include "pictures.h"

#include <gtest/gtest.h>
#include <algorithm>
#include <nlohmann/json.hpp>

namespace photoflux::dataset::test {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

MakeOptions options_of(const std::string& name) { return {.name = name, .words = {"ohwx", "dog"}, .check = kSmall}; }

/// Six photos in a folder of their own, one of them blurred.
struct Photos {
    Photos() {
        for (int i = 0; i < 5; ++i)
            fs::copy(made("scenes/0" + std::to_string(i) + ".png"), folder / (std::to_string(i) + ".png"));
        fs::copy(made("flaws/blurred_5.png"), folder / "soft.png");
        put(folder / "1.txt", "lies on grass");
        paths = photos_in(folder.path()).value();
        reports = checked(paths);
        choice = choose(reports, {});
    }
    DataSet data_set(const std::string& name) const {
        auto made = make_data_set(reports, choice, options_of(name));
        EXPECT_TRUE(made.ok());
        return made.ok() ? *made : DataSet{};
    }
    std::vector<std::string> listing() const {
        std::vector<std::string> names;
        for (const auto& entry : fs::recursive_directory_iterator(folder.path()))
            names.push_back(entry.path().string());
        std::sort(names.begin(), names.end());
        return names;
    }

    Folder folder;
    std::vector<fs::path> paths;
    std::vector<PhotoReport> reports;
    Choice choice;
};

TEST(DataSetFolder, ComesBackAsItWasSavedAndLeavesThePhotosAlone) {
    const Photos photos;
    const auto before = photos.listing();
    const Folder root;
    const DataSet data_set = photos.data_set("my dog");
    EXPECT_EQ(data_set.chosen(), 5);
    EXPECT_EQ(data_set.photos[5].findings, std::vector<std::string>{"blurred"});
    ASSERT_TRUE(save_data_set(root.path(), data_set).ok());
    const auto opened = open_data_set(root.path(), "my dog");
    ASSERT_TRUE(opened.ok()) << (opened.cancelled() ? "" : opened.error().message);
    EXPECT_EQ(*opened, data_set);
    EXPECT_EQ(data_sets_in(root.path()), std::vector<std::string>{"my dog"});
    EXPECT_EQ(photos.listing(), before);
#ifndef _WIN32
    EXPECT_EQ(fs::status(root / "my dog").permissions(), fs::perms::owner_all);
    EXPECT_EQ(fs::status(root / "my dog" / "dataset.json").permissions(),
              fs::perms::owner_read | fs::perms::owner_write);
#endif
    const auto again = save_data_set(root.path(), data_set);
    ASSERT_FALSE(again.ok());
    EXPECT_EQ(again.error().code, ErrorCode::bad_input);
    EXPECT_TRUE(save_data_set(root.path(), data_set, true).ok());
}

TEST(DataSetFolder, CaptionsComeFromWhereTheyAreWanted) {
    const Photos photos;
    auto options = options_of("dog");
    options.captions_from_files = true;
    options.captions[photos.paths[2]] = "asleep";
    auto data_set = make_data_set(photos.reports, photos.choice, options);
    ASSERT_TRUE(data_set.ok());
    EXPECT_EQ(data_set->photos[0].caption.source, CaptionSource::composed);
    EXPECT_EQ(data_set->photos[1].caption, (Caption{"ohwx, lies on grass", CaptionSource::file}));
    EXPECT_EQ(data_set->photos[2].caption, (Caption{"ohwx, asleep", CaptionSource::user}));
    EXPECT_EQ(photos.data_set("dog").photos[1].caption.source, CaptionSource::composed);
    EXPECT_EQ(set_caption(*data_set, "0.png", "ohwx runs").value(), "ohwx runs");
    EXPECT_EQ(set_caption(*data_set, "9.png", "x").error().code, ErrorCode::not_found);
    EXPECT_EQ(set_caption(*data_set, "soft.png", "x").error().code, ErrorCode::bad_input);
    EXPECT_EQ(bytes_of(photos.folder / "1.txt"), "lies on grass");
}

TEST(DataSetFolder, APersonNeedsConsentThatIsKept) {
    const Photos photos;
    auto options = options_of("anna");
    options.words.class_word = "woman";
    const auto refused = make_data_set(photos.reports, photos.choice, options);
    ASSERT_FALSE(refused.ok());
    EXPECT_NE(refused.error().message.find(english(consent_words())), std::string::npos);
    options.words.class_word = "dog";
    options.check.person = true;
    EXPECT_FALSE(make_data_set(photos.reports, photos.choice, options).ok());
    options.consent = consent_now();
    const auto made = make_data_set(photos.reports, photos.choice, options);
    ASSERT_TRUE(made.ok());
    const Folder root;
    ASSERT_TRUE(save_data_set(root.path(), *made).ok());
    const auto opened = open_data_set(root.path(), "anna");
    ASSERT_TRUE(opened.ok());
    ASSERT_TRUE(opened->consent);
    EXPECT_EQ(opened->consent->wording, kConsentWording);
    EXPECT_GT(opened->consent->given_at, 1'700'000'000'000);
    EXPECT_EQ(opened->consent->text, english(consent_words()));
    // Without the record it is no data set to train on.
    auto edited = json::parse(to_json(*made));
    edited.erase("consent");
    EXPECT_EQ(data_set_from_json(edited.dump(), "x").error().code, ErrorCode::corrupt);
}

TEST(DataSetFolder, DeletingTakesEverythingButThePhotos) {
    const Photos photos;
    const auto before = photos.listing();
    const Folder root, outside;
    DataSet data_set = photos.data_set("dog");
    put(outside / "dog.safetensors", "weights");
    put(outside / "letter.txt", "no model");
    data_set.models = {outside / "dog.safetensors", outside / "letter.txt", outside / "gone.safetensors"};
    ASSERT_TRUE(save_data_set(root.path(), data_set).ok());
    fs::create_directories(root / "dog/cache/latents");
    put(root / "dog/cache/latents/0.safetensors", "latents");
    put(root / "dog/preview.png", "preview");
    const auto removed = delete_data_set(root.path(), "dog");
    ASSERT_TRUE(removed.ok());
    EXPECT_EQ(*removed, std::vector<fs::path>{outside / "dog.safetensors"});
    EXPECT_TRUE(fs::is_empty(root.path()));
    EXPECT_FALSE(fs::exists(outside / "dog.safetensors"));
    EXPECT_TRUE(fs::exists(outside / "letter.txt"));
    EXPECT_EQ(photos.listing(), before);
    EXPECT_EQ(delete_data_set(root.path(), "dog").error().code, ErrorCode::not_found);
    // What an interrupted deletion left goes with the next one; a damaged data set goes, too.
    fs::create_directories(root / ".deleted-old/cache");
    fs::create_directories(root / "damaged");
    put(root / "damaged/dataset.json", "{");
    EXPECT_TRUE(delete_data_set(root.path(), "damaged").ok());
    EXPECT_TRUE(fs::is_empty(root.path()));
}

TEST(DataSetFolder, NamesStayInsideTheFolder) {
    const Folder root;
    for (const std::string name : {"", ".", "..", "../x", "a/b", "a\\b", ".hidden", "a\nb", " a", "a.", "a:b"}) {
        EXPECT_EQ(folder_of_data_set(root.path(), name).error().code, ErrorCode::usage) << name;
        EXPECT_FALSE(delete_data_set(root.path(), name).ok()) << name;
    }
    EXPECT_TRUE(folder_of_data_set(root.path(), "Größe 1_a-b 狗").ok());
}

TEST(DataSetFolder, TheTrainerGetsPicturesOfUnchangedPhotosOnly) {
    const Photos photos;
    const DataSet data_set = photos.data_set("dog");
    const auto picture = training_picture(data_set.photos[0], photoflux::test::photo_door());
    ASSERT_TRUE(picture.ok());
    EXPECT_EQ(QSize(picture->width, picture->height), data_set.photos[0].crop.bucket);
    EXPECT_EQ(picture->rgb.size(), static_cast<std::size_t>(picture->width) * picture->height * 3);
    EXPECT_FALSE(training_picture(data_set.photos[5], photoflux::test::photo_door()).ok());
    fs::copy(photos.paths[1], photos.paths[0], fs::copy_options::overwrite_existing);
    const auto changed = training_picture(data_set.photos[0], photoflux::test::photo_door());
    ASSERT_FALSE(changed.ok());
    EXPECT_NE(changed.error().message.find("was changed"), std::string::npos);
}

TEST(DataSetFile, EveryDamageIsRefusedWithItsPlace) {
    const Photos photos;
    DataSet data_set = photos.data_set("dog");
    data_set.models = {fs::absolute("dog.safetensors")};
    const json whole = json::parse(to_json(data_set));
    ASSERT_TRUE(data_set_from_json(whole.dump(), "dataset.json").ok());
    const auto said = [&](const json& edited) {
        const auto read = data_set_from_json(edited.dump(), "dataset.json");
        return read.ok() || read.cancelled() ? std::string("no error") : read.error().message;
    };
    // Every field missing or of another type, wherever it stands.
    int tried = 0;
    for (const char* place : {"", "/photos/0", "/photos/0/crop", "/photos/0/bucket"}) {
        const json object = whole[json::json_pointer(place)];
        for (const auto& [key, value] : object.items()) {
            for (const json& other : {json(), json::array({1}), json(-5), json("x"), json(1.5)}) {
                if (other.type() == value.type() &&
                    (key == "name" || key == "class" || key == "trigger" || key == "why" || key == "caption"))
                    continue;
                json edited = whole;
                auto& at = edited[json::json_pointer(place)];
                if (other.is_null()) {
                    at.erase(key);
                } else {
                    at[key] = other;
                }
                EXPECT_NE(said(edited).find("dataset.json"), std::string::npos) << place << "/" << key << " " << other;
                ++tried;
            }
        }
    }
    EXPECT_GT(tried, 100);
    json edited = whole;
    edited["photos"][1]["mood"] = "good";
    EXPECT_NE(said(edited).find("photo 2: \"mood\" is not known"), std::string::npos) << said(edited);
    edited = whole;
    edited["photos"][0]["crop"]["width"] = 60000;
    EXPECT_NE(said(edited).find("outside the photo"), std::string::npos);
    edited = whole;
    edited["photos"][0]["path"] = "0.png";
    EXPECT_NE(said(edited).find("whole path"), std::string::npos);
    edited = whole;
    edited["version"] = kDataSetVersion + 1;
    EXPECT_NE(said(edited).find("newer PhotoFlux"), std::string::npos);
    const std::string text = whole.dump();
    EXPECT_EQ(data_set_from_json(text.substr(0, text.size() / 2), "x").error().code, ErrorCode::corrupt);
    EXPECT_EQ(data_set_from_json(std::string(100'000, '['), "x").error().code, ErrorCode::corrupt);
    EXPECT_EQ(data_set_from_json("", "x").error().code, ErrorCode::corrupt);
}

}  // namespace
}  // namespace photoflux::dataset::test

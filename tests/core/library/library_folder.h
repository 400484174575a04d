#pragma once

#include "library/catalogue.h"
#include "library/items.h"
#include "library/library_files.h"

#include <gtest/gtest.h>
#include <unistd.h>
#include <filesystem>
#include <fstream>
#include <string>

namespace photoflux::library {

/// A library in a folder of its own, and photos to put into it.
class LibraryTest : public testing::Test {
protected:
    void SetUp() override {
        const auto* test = testing::UnitTest::GetInstance()->current_test_info();
        folder_ = std::filesystem::temp_directory_path() /
                  ("photoflux-" + std::string(test->name()) + "-" + std::to_string(::getpid()));
        std::filesystem::remove_all(folder_);
    }
    void TearDown() override { std::filesystem::remove_all(folder_); }

    std::unique_ptr<Catalogue> open() { return open(folder_); }
    static std::unique_ptr<Catalogue> open(const std::filesystem::path& folder) {
        auto catalogue = Catalogue::open(folder);
        if (!catalogue.ok()) {
            ADD_FAILURE() << catalogue.error().message;
            return nullptr;
        }
        return std::move(*catalogue);
    }

    static void write_file(const std::filesystem::path& path, const std::string& bytes) {
        std::filesystem::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << bytes;
    }

    /// A photo of which everything is known. Its file is not written.
    NewItem photo(int number) const {
        NewItem item;
        item.path = folder_ / "photos" / ("IMG_" + std::to_string(number) + ".jpg");
        item.sha256 = std::to_string(number) + std::string(60, 'a');
        item.bytes = 1'000'000 + static_cast<std::uint64_t>(number);
        item.modified_at = 1'700'000'000'000 + number;
        item.look = 0xf000'0000'0000'0000u + static_cast<std::uint64_t>(number) * 0x0123'4567u;
        imaging::PhotoNotes& notes = item.notes;
        notes.format = "jpeg";
        notes.width = 4000;
        notes.height = 3000;
        notes.orientation = 6;
        notes.taken_at = 1'714'557'600'000 + number * 1000;
        notes.camera = "FUJIFILM X100V";
        notes.lens = "23mm f/2";
        notes.focal_length = 23;
        notes.aperture = 2.8;
        notes.exposure = 1.0 / 250;
        notes.iso = 400;
        notes.latitude = 40.4;
        notes.longitude = -3.7;
        notes.place = "Cercedilla, Madrid, Spain";
        notes.title = "Fuenfría";
        notes.caption = "A red fox at dawn";
        notes.tags = {"animals", "fox"};
        notes.rating = 4;
        notes.colour_profile = "sRGB";
        return item;
    }

    /// One with a file, `photo N` its bytes, and all that is recorded of it true.
    NewItem real_photo(Catalogue& catalogue, int number) const {
        NewItem item = photo(number);
        item.path = folder_ / "photos" / ("photo " + std::to_string(number) + ".jpg");
        write_file(item.path, "photo " + std::to_string(number));
        item.sha256 = *hash_of(item.path, {});
        item.bytes = file_state(item.path)->bytes;
        item.modified_at = file_state(item.path)->modified_at;
        add(catalogue, item);
        return item;
    }

    static std::int64_t add(Catalogue& catalogue, const NewItem& item) {
        const auto ids = catalogue.items().add(std::span(&item, 1));
        if (!ids.ok()) {
            ADD_FAILURE() << ids.error().message;
            return 0;
        }
        return ids->front();
    }

    static std::vector<std::int64_t> ids_of(const std::vector<Row>& rows) {
        std::vector<std::int64_t> ids;
        ids.reserve(rows.size());
        for (const Row& row : rows) ids.push_back(row.id);
        return ids;
    }

    static std::vector<std::int64_t> shown(Catalogue& catalogue, const std::string& text) {
        View view;
        view.text = text;
        const auto rows = catalogue.items().rows(view);
        if (!rows.ok()) {
            ADD_FAILURE() << rows.error().message;
            return {};
        }
        return ids_of(*rows);
    }

    std::filesystem::path folder_;
};

}  // namespace photoflux::library

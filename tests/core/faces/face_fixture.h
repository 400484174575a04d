#pragma once

#include "faces/recogniser.h"
#include "imaging/decoder.h"
#include "imaging/whole_file.h"

#include <gtest/gtest.h>
#include <unistd.h>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <vector>

namespace photoflux::faces {

/// The real programs, and what face_photos.py has fetched.
class FaceTest : public testing::Test {
protected:
    void SetUp() override {
        const auto* test = testing::UnitTest::GetInstance()->current_test_info();
        folder_ = std::filesystem::temp_directory_path() /
                  ("photoflux-faces-" + std::string(test->name()) + "-" + std::to_string(::getpid()));
        std::filesystem::remove_all(folder_);
        auto decoder = imaging::Decoder::create(std::filesystem::path(PHOTOFLUX_BIN_DIR) / "photoflux-decoder");
        ASSERT_TRUE(decoder.ok()) << decoder.error().message;
        decoder_ = std::move(*decoder);
    }
    void TearDown() override { std::filesystem::remove_all(folder_); }

    static std::filesystem::path fixtures() { return std::filesystem::path(PHOTOFLUX_FIXTURES_DIR) / "face_photos"; }
    static std::filesystem::path photo(const std::string& name) { return fixtures() / "photos" / name; }
    static std::filesystem::path recogniser_program() {
        return std::filesystem::path(PHOTOFLUX_BIN_DIR) / "photoflux-recogniser";
    }
    /// Who is on which, as the package's authors say.
    static std::map<std::string, std::vector<std::string>> people() {
        return {
            {"obama", {"obama.jpg", "obama2.jpg", "obama3.jpg", "obama_partial_face.jpg", "obama_partial_face2.jpg"}},
            {"biden", {"biden.jpg"}}};
    }

    static std::unique_ptr<Recogniser> open_recogniser() {
        auto recogniser = Recogniser::create(recogniser_program(), fixtures() / "models");
        if (!recogniser.ok()) {
            ADD_FAILURE() << recogniser.error().message;
            return nullptr;
        }
        return std::move(*recogniser);
    }
    QImage picture(const std::string& name) {
        auto image = decoder_->decode(photo(name), 1600);
        if (!image.ok()) {
            ADD_FAILURE() << image.error().message;
            return {};
        }
        return *image;
    }

    std::filesystem::path folder_;
    std::unique_ptr<imaging::Decoder> decoder_;
};

}  // namespace photoflux::faces

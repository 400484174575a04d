#include "importing/picture_signs.h"

#include <gtest/gtest.h>

namespace photoflux::importing {
namespace {

using std::string_view_literals::operator""sv;

TEST(PictureSigns, ContentDecides) {
    for (const auto picture : {"\xFF\xD8\xFF\xE0\0\x10JFIF"sv, "\x89PNG\r\n\x1A\n\0\0\0\rIHDR"sv, "II*\0\x08\0\0\0"sv,
                               "RIFF\x10\0\0\0WEBPVP8 "sv,
                               "\0\0\0\x18"
                               "ftypheic\0\0\0\0"sv,
                               "FUJIFILMCCD-RAW "sv,
                               "\0\0\0\x18"
                               "ftypcrx \0\0\0\1"sv,
                               "II\x1A\0\0\0HEAPCCDR"sv})
        EXPECT_TRUE(begins_like_picture(picture)) << picture;
    for (const auto other : {""sv, "\xFF\xD8"sv, "%PDF-1.7"sv, "RIFF\x10\0\0\0AVI LIST"sv, "hello world 1234"sv,
                             "\0\0\0\x18"
                             "ftypmp42\0\0\0\0"sv,
                             "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"sv})
        EXPECT_FALSE(begins_like_picture(other)) << other;
}

TEST(PictureSigns, NamesAreAHint) {
    EXPECT_TRUE(named_like_picture("a/b.JPG"));
    EXPECT_TRUE(named_like_picture("b.Raf"));
    EXPECT_FALSE(named_like_picture("b.jpg.xmp"));
    EXPECT_FALSE(named_like_picture("jpg"));
}

}  // namespace
}  // namespace photoflux::importing

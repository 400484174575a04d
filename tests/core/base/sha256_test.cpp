#include "base/sha256.h"

#include <gtest/gtest.h>

namespace photoflux {
namespace {

std::string sha256(std::string_view text) {
    Sha256 sha;
    sha.update(text);
    return sha.hex();
}

// Examples of FIPS 180-4 and of NIST's example file for SHA-256.
TEST(Sha256, GivesTheDigestsOfTheStandard) {
    EXPECT_EQ(sha256("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(sha256(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
              "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    EXPECT_EQ(sha256(std::string(1000000, 'a')), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST(Sha256, DoesNotDependOnHowBytesArrive) {
    const std::string text(1000, 'x');
    for (const std::size_t part : {1u, 7u, 63u, 64u, 65u, 200u}) {
        Sha256 sha;
        for (std::size_t at = 0; at < text.size(); at += part) sha.update(std::string_view(text).substr(at, part));
        EXPECT_EQ(sha.hex(), sha256(text)) << part;
    }
}

TEST(Sha256, IsTheSameWithAndWithoutTheProcessorsInstructions) {
    std::string text;
    for (int length = 0; length < 500; ++length) {
        Sha256 plain(false);
        plain.update(text);
        ASSERT_EQ(plain.hex(), sha256(text)) << length;
        text += static_cast<char>(length * 37);
    }
}

}  // namespace
}  // namespace photoflux

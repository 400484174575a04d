// Verdicts of other programs (see make_peer_files.py) against ours.

#include "base/sha256.h"
#include "weights/json.h"
#include "weights/safetensors.h"

#include "temporary_folder.h"

#include <cstring>

namespace photoflux::weights {
namespace {

const std::filesystem::path fixtures = std::filesystem::path(PHOTOFLUX_FIXTURES_DIR) / "weights";

struct Case {
    std::vector<char> bytes;
    bool accepted = false;
};

std::vector<Case> cases_of(const char* name) {
    const std::string file = testing::read_bytes(fixtures / name);
    std::vector<Case> cases;
    for (std::size_t at = 0; at + 5 <= file.size();) {
        std::uint32_t size = 0;
        std::memcpy(&size, file.data() + at, 4);
        cases.push_back({{file.begin() + at + 5, file.begin() + at + 5 + size}, file[at + 4] != 0});
        at += 5 + size;
    }
    return cases;
}

// We may be stricter than the reference, never looser; and the good file and its harmless variants must pass.
TEST(PeerSafetensors, AcceptsNothingThatTheReferenceRefuses) {
    const auto cases = cases_of("mutations.bin");
    ASSERT_EQ(cases.size(), 2001u);
    int both = 0, stricter = 0;
    for (const auto& [bytes, reference] : cases) {
        const auto ours = parse_safetensors(reinterpret_cast<const std::byte*>(bytes.data()), bytes.size(), "mutation");
        const std::string text(bytes.begin() + std::min<std::size_t>(8, bytes.size()), bytes.end());
        EXPECT_FALSE(ours.ok() && !reference) << "looser than the reference: " << text;
        both += ours.ok() && reference;
        stricter += !ours.ok() && reference;
        // Where we are stricter, it is for a reason that this list names.
        if (!ours.ok() && reference) {
            const std::string& message = ours.error().message;
            const bool known = message.find("has the field") != message.npos ||
                               message.find("second time") != message.npos ||
                               message.find("does not begin with {") != message.npos;
            EXPECT_TRUE(known) << message << "\n" << text;
        }
    }
    std::printf("accepted by both %d, refused by us alone %d\n", both, stricter);
    EXPECT_GT(both, 100);
    EXPECT_LT(both, 1900);
}

TEST(PeerJson, AgreesWithPython) {
    const auto cases = cases_of("json.bin");
    ASSERT_EQ(cases.size(), 4000u);
    int accepted = 0;
    for (const auto& [bytes, reference] : cases) {
        const std::string text(bytes.begin(), bytes.end());
        const auto ours = parse_json(text, "mutation");
        EXPECT_EQ(ours.ok(), reference) << text << "\n" << (ours.ok() ? "" : ours.error().message);
        accepted += reference;
    }
    std::printf("accepted %d of %zu\n", accepted, cases.size());
    EXPECT_GT(accepted, 500);
    EXPECT_LT(accepted, 3500);
}

TEST(PeerSha256, AgreesWithHashlibForEveryLengthAroundItsBlocks) {
    std::ifstream digests(fixtures / "sha256.txt");
    std::string text, digest;
    int count = 0;
    for (; std::getline(digests, digest); ++count) {
        Sha256 sha;
        sha.update(text);
        EXPECT_EQ(sha.hex(), digest) << text.size();
        text += static_cast<char>(text.size() % 251);
    }
    EXPECT_EQ(count, 300);
}

TEST(PeerSafetensors, ReadsMetadataOfTheReference) {
    const auto file = Safetensors::open(fixtures / "types.safetensors");
    ASSERT_TRUE(file.ok()) << file.error().message;
    EXPECT_EQ(file->metadata().at("t\xC3\xADtulo"), "\xE6\x97\xA5\xE6\x9C\xAC \"x\"\n");
    EXPECT_EQ(file->tensors().size(), 17u);
}

}  // namespace
}  // namespace photoflux::weights

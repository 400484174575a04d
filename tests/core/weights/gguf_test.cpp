#include "weights/gguf.h"

#include "gguf_bytes.h"
#include "temporary_folder.h"
#include "weights/tensor_set.h"

namespace photoflux::weights {
namespace {

using testing::GgufBytes;

Result<GgufHeader> parse(const std::string& bytes) {
    // A copy of its own on the heap: reading past the end is seen by the address sanitizer.
    const std::vector<char> copy(bytes.begin(), bytes.end());
    return parse_gguf(reinterpret_cast<const std::byte*>(copy.data()), copy.size(), "model.gguf");
}

TEST(Gguf, ReadsNamesTypesShapesAndPlaces) {
    const std::string bytes = testing::good_gguf();
    const auto header = parse(bytes);
    ASSERT_TRUE(header.ok()) << header.error().message;
    EXPECT_EQ(header->version, 3u);
    EXPECT_EQ(header->metadata.at("general.architecture"), "flux");
    EXPECT_EQ(header->metadata.at("number"), "-7");
    EXPECT_EQ(header->metadata.at("flag"), "1");
    EXPECT_EQ(header->metadata.size(), 3u);
    ASSERT_EQ(header->tensors.size(), 3u);
    EXPECT_EQ(header->tensors[0].shape, (std::vector<std::int64_t>{2, 3}));  // outermost first
    EXPECT_EQ(header->tensors[0].dtype, DType::F32);
    EXPECT_FALSE(header->tensors[0].packing);
    EXPECT_EQ(header->tensors[1].packing, Packing::Q8_0);
    EXPECT_EQ(header->tensors[1].shape, (std::vector<std::int64_t>{2, 4, 8}));  // as it was before packing
    EXPECT_EQ(header->tensors[1].begin, header->bytes + 32);
    EXPECT_EQ(header->tensors[1].end, header->bytes + 100);
    EXPECT_EQ(header->tensors[2].end, bytes.size());
}

TEST(Gguf, EveryViolationHasItsOwnMessage) {
    for (const auto& [bytes, refusal] : testing::gguf_violations()) {
        const auto header = parse(bytes);
        ASSERT_FALSE(header.ok()) << refusal;
        EXPECT_EQ(header.error().code, ErrorCode::corrupt) << header.error().message;
        EXPECT_NE(header.error().message.find(refusal), std::string::npos) << header.error().message;
        EXPECT_NE(header.error().message.find("model.gguf"), std::string::npos) << header.error().message;
    }
}

TEST(Gguf, EveryCutIsRefused) {
    const std::string bytes = testing::good_gguf();
    for (std::size_t length = 0; length < bytes.size(); ++length)
        EXPECT_FALSE(parse(bytes.substr(0, length)).ok()) << length;
}

TEST(Gguf, VersionTwoIsReadAndItsEndMayBePadded) {
    GgufBytes file;
    file.version = 2;
    file.tensor("t", {3}, 0, 0);
    EXPECT_TRUE(parse(file.file(12)).ok());
    EXPECT_TRUE(parse(file.file(32)).ok());
    EXPECT_FALSE(parse(file.file(33)).ok());
}

TEST(Gguf, AlignmentIsTheFilesOwn) {
    GgufBytes file;
    file.alignment = 64;
    file.entry("general.alignment", GgufBytes::u32(4) + GgufBytes::u32(64))
        .tensor("a", {1}, 0, 0)
        .tensor("b", {1}, 0, 64);
    const auto header = parse(file.file(68));
    ASSERT_TRUE(header.ok()) << header.error().message;
    EXPECT_EQ(header->bytes % 64, 0u);
}

TEST(Gguf, WhatIsKnownButNotReadIsNamed) {
    const auto iq1 = parse(GgufBytes().tensor("t", {256}, 19, 0).file(50));
    ASSERT_FALSE(iq1.ok());
    EXPECT_EQ(iq1.error().code, ErrorCode::bad_input);
    EXPECT_NE(iq1.error().message.find("IQ1_S"), std::string::npos) << iq1.error().message;
    const auto split = parse(
        GgufBytes().entry("split.count", GgufBytes::u32(2) + std::string("\3\0", 2)).tensor("t", {1}, 0, 0).file(4));
    ASSERT_FALSE(split.ok());
    EXPECT_NE(split.error().message.find("one of 3 parts"), std::string::npos) << split.error().message;
}

TEST(Gguf, IsToldFromSafetensorsByItsFirstBytes) {
    const testing::TemporaryFolder folder;
    const auto set = TensorSet::open(folder.write("model.safetensors", testing::good_gguf()));
    ASSERT_TRUE(set.ok()) << set.error().message;
    EXPECT_TRUE(set->has("packed"));
    EXPECT_EQ(set->find("plain")->quantised, nullptr);
    ASSERT_NE(set->find("packed")->quantised, nullptr);
    EXPECT_EQ(set->find("packed")->elements(), 64);
    // Two rows of one block became rows of 32 values in another shape: they still begin with blocks.
    EXPECT_TRUE(set->find("packed")->quantised->whole_rows());
    EXPECT_EQ(set->fingerprint().size(), 64u);
}

}  // namespace
}  // namespace photoflux::weights

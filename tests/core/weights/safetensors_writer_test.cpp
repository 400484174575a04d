#include "weights/safetensors_writer.h"

#include "temporary_folder.h"
#include "weights/checkpoint.h"

namespace photoflux::weights {
namespace {

using testing::TemporaryFolder;

TEST(SafetensorsWriter, WhatIsWrittenIsRead) {
    const TemporaryFolder folder;
    const at::Tensor matrix = at::arange(12, at::kFloat).reshape({3, 4});
    const std::vector<std::pair<std::string, at::Tensor>> tensors = {
        {"transposed", matrix.t()},
        {"part", matrix.slice(1, 1, 3)},
        {"expanded", at::ones({1}, at::kHalf).expand({5})},
        {"bytes", at::arange(5, at::kByte)},
        {"mask", matrix > 5},
        {"scalar", at::scalar_tensor(2.5, at::kDouble)},
        {"empty", at::zeros({0, 4})},
        {"bf16", matrix.to(at::kBFloat16)},
        {"needs grad", matrix.clone().requires_grad_()},
        {"conjugate", at::complex(matrix, matrix).conj()},
        {"name \"quoted\" 日本", at::ones(1)},
    };
    const std::map<std::string, std::string> metadata = {{"format", "pt"}, {"note", "a\n\"b\""}};
    const auto written = write_safetensors(folder / "model.safetensors", tensors, metadata);
    ASSERT_TRUE(written.ok()) << written.error().message;
    EXPECT_EQ(folder.names(), std::vector<std::string>{"model.safetensors"});

    const auto checkpoint = Checkpoint::open(folder.path());
    ASSERT_TRUE(checkpoint.ok()) << checkpoint.error().message;
    EXPECT_EQ(checkpoint->metadata(), metadata);
    EXPECT_EQ(checkpoint->names().size(), tensors.size());
    for (const auto& [name, tensor] : tensors) {
        const at::Tensor read = checkpoint->mapped(name);
        EXPECT_EQ(read.scalar_type(), tensor.scalar_type()) << name;
        EXPECT_TRUE(at::equal(read, tensor.detach())) << name;
        const StoredTensor& info = *checkpoint->info(name);
        EXPECT_EQ(reinterpret_cast<std::uintptr_t>(info.bytes) % static_cast<std::uintptr_t>(dtype_bytes(info.dtype)),
                  0u)
            << name;
    }
}

TEST(SafetensorsWriter, EqualContentsGiveEqualFiles) {
    const TemporaryFolder folder;
    const auto a = at::ones(3), b = at::ones(5, at::kHalf);
    ASSERT_TRUE(write_safetensors(folder / "1", {{"a", a}, {"b", b}}).ok());
    ASSERT_TRUE(write_safetensors(folder / "2", {{"b", b}, {"a", a}}).ok());
    EXPECT_EQ(testing::read_bytes(folder / "1"), testing::read_bytes(folder / "2"));
}

TEST(SafetensorsWriter, RefusesWhatTheFormatCannotHold) {
    const TemporaryFolder folder;
    const auto refusal = [&](const std::vector<std::pair<std::string, at::Tensor>>& tensors,
                             const std::map<std::string, std::string>& metadata = {}) {
        const auto result = write_safetensors(folder / "model.safetensors", tensors, metadata);
        EXPECT_FALSE(result.ok());
        if (result.ok()) return std::string();
        EXPECT_EQ(result.error().code, ErrorCode::bad_input);
        return result.error().message;
    };
    EXPECT_NE(refusal({{"a", at::ones(1)}, {"a", at::ones(1, at::kHalf)}}).find("\"a\" comes twice"),
              std::string::npos);
    EXPECT_NE(refusal({{"a", at::Tensor()}}).find("no dense data"), std::string::npos);
    EXPECT_NE(refusal({{"a", at::ones(1, at::TensorOptions().device(at::kMeta))}}).find("no dense data"),
              std::string::npos);
    EXPECT_NE(refusal({{"a", at::ones({2, 2}).to_sparse()}}).find("no dense data"), std::string::npos);
    EXPECT_NE(refusal({{"a", at::ones(1, at::kComplexDouble)}}).find("ComplexDouble"), std::string::npos);
    EXPECT_NE(refusal({{"__metadata__", at::ones(1)}}).find("name that the format"), std::string::npos);
    EXPECT_NE(refusal({{"\xFF", at::ones(1)}}).find("name that the format"), std::string::npos);
    EXPECT_NE(refusal({}, {{"a", "\xFF"}}).find("not UTF-8"), std::string::npos);
    EXPECT_NE(refusal({}, {{"a", std::string(17 << 20, 'x')}}).find("more tensors or metadata"), std::string::npos);
    EXPECT_TRUE(folder.names().empty());
}

TEST(SafetensorsWriter, AMissingFolderIsAnError) {
    const TemporaryFolder folder;
    EXPECT_EQ(write_safetensors(folder / "none" / "model.safetensors", {{"a", at::ones(1)}}).error().code,
              ErrorCode::not_found);
}

}  // namespace
}  // namespace photoflux::weights

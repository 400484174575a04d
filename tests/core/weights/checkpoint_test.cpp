#include "weights/checkpoint.h"

#include "temporary_folder.h"
#include "weights/safetensors_writer.h"

namespace photoflux::weights {
namespace {

using testing::safetensors_bytes;
using testing::TemporaryFolder;

void write_file(const std::filesystem::path& path, double value, const std::string& name = "w") {
    const auto result = write_safetensors(path, {{name, at::full({2, 3}, value)}});
    ASSERT_TRUE(result.ok()) << result.error().message;
}

double value_of(const Result<Checkpoint>& checkpoint, const std::string& name = "w") {
    EXPECT_TRUE(checkpoint.ok()) << (checkpoint.ok() ? "" : checkpoint.error().message);
    if (!checkpoint.ok()) return -1;
    const auto tensor = checkpoint->load(name, at::kFloat);
    EXPECT_TRUE(tensor.ok()) << tensor.error().message;
    return tensor->flatten()[0].item<double>();
}

TEST(Checkpoint, UsesTensorsWhereTheyAreMapped) {
    const TemporaryFolder folder;
    write_file(folder / "model.safetensors", 3);
    const auto checkpoint = Checkpoint::open(folder / "model.safetensors");
    ASSERT_TRUE(checkpoint.ok());
    const at::Tensor mapped = checkpoint->mapped("w"), loaded = *checkpoint->load("w", at::kFloat);
    EXPECT_EQ(mapped.data_ptr(), loaded.data_ptr());
    const at::Tensor converted = *checkpoint->load("w", at::kBFloat16);
    EXPECT_NE(converted.data_ptr(), mapped.data_ptr());
    EXPECT_EQ(converted.scalar_type(), at::kBFloat16);
    EXPECT_TRUE(at::equal(converted.to(at::kFloat), mapped));
}

TEST(Checkpoint, TensorsOutliveIt) {
    const TemporaryFolder folder;
    write_file(folder / "model.safetensors", 3);
    at::Tensor tensor;
    {
        const auto checkpoint = Checkpoint::open(folder.path());
        tensor = *checkpoint->load("w", at::kFloat);
    }
    std::filesystem::remove(folder / "model.safetensors");
    EXPECT_EQ(tensor.sum().item<double>(), 18);
}

TEST(Checkpoint, CopiesMisalignedTensors) {
    const TemporaryFolder folder;
    // "x" takes one byte, so "w" cannot be aligned.
    const std::string header = R"({"x":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},)"
                               R"("w":{"dtype":"F32","shape":[1],"data_offsets":[1,5]}})";
    const std::string pad((8 - header.size() % 8) % 8, ' ');
    folder.write("model.safetensors", safetensors_bytes(header + pad, std::string("\x07\x00\x00\x80\x3F", 5)));
    const auto checkpoint = Checkpoint::open(folder.path());
    ASSERT_TRUE(checkpoint.ok()) << checkpoint.error().message;
    const at::Tensor tensor = checkpoint->mapped("w");
    EXPECT_EQ(reinterpret_cast<std::uintptr_t>(tensor.data_ptr()) % 4, 0u);
    EXPECT_EQ(tensor.item<float>(), 1.0f);
    EXPECT_EQ(checkpoint->mapped("x").item<int>(), 7);
}

TEST(Checkpoint, MakesCleanBools) {
    const TemporaryFolder folder;
    folder.write("model.safetensors", safetensors_bytes(R"({"m":{"dtype":"BOOL","shape":[3],"data_offsets":[0,3]}})",
                                                        std::string("\x00\x01\x80", 3)));
    const auto checkpoint = Checkpoint::open(folder.path());
    EXPECT_EQ(checkpoint->load("m", at::kLong)->sum().item<int>(), 2);
}

TEST(Checkpoint, TensorsMadeInInferenceModeCanBeTrained) {
    const TemporaryFolder folder;
    write_file(folder / "model.safetensors", 3);
    const auto checkpoint = Checkpoint::open(folder.path());
    const c10::InferenceMode inference;
    EXPECT_FALSE(checkpoint->load("w", at::kFloat)->is_inference());
    EXPECT_FALSE(checkpoint->load("w", at::kHalf)->is_inference());
}

TEST(Checkpoint, PrefersPlainNamesToVariants) {
    const TemporaryFolder folder;
    write_file(folder / "diffusion_pytorch_model.fp16.safetensors", 16);
    EXPECT_EQ(value_of(Checkpoint::open(folder.path())), 16);
    write_file(folder / "diffusion_pytorch_model.bf16.safetensors", 17);
    EXPECT_EQ(value_of(Checkpoint::open(folder.path())), 17);
    write_file(folder / "diffusion_pytorch_model.safetensors", 1);
    EXPECT_EQ(value_of(Checkpoint::open(folder.path())), 1);
    folder.write("diffusion_pytorch_model.bin", "pickle");
    EXPECT_EQ(value_of(Checkpoint::open(folder.path())), 1);
}

TEST(Checkpoint, AsksWhereAChoiceIsOpen) {
    const TemporaryFolder folder;
    write_file(folder / "one.safetensors", 1);
    EXPECT_EQ(value_of(Checkpoint::open(folder.path())), 1);
    write_file(folder / "two.safetensors", 2);
    const auto both = Checkpoint::open(folder.path());
    ASSERT_FALSE(both.ok());
    EXPECT_NE(both.error().message.find("several weight files (one.safetensors, two.safetensors)"), std::string::npos);
}

TEST(Checkpoint, RefusesFoldersWithoutReadableWeights) {
    const TemporaryFolder folder;
    EXPECT_EQ(Checkpoint::open(folder.path()).error().code, ErrorCode::not_found);
    EXPECT_EQ(Checkpoint::open(folder / "none").error().code, ErrorCode::not_found);
    write_file(folder / "model-00001-of-00002.safetensors", 1);
    EXPECT_NE(Checkpoint::open(folder.path()).error().message.find("without their index"), std::string::npos);
    folder.write("pytorch_model.bin", "pickle");
    EXPECT_NE(Checkpoint::open(folder.path()).error().message.find("is a pickle file"), std::string::npos);
}

class Sharded : public ::testing::Test {
protected:
    void SetUp() override {
        write_file(folder / "model-00001-of-00002.safetensors", 1, "a");
        write_file(folder / "model-00002-of-00002.safetensors", 2, "b");
        index(R"("a":"model-00001-of-00002.safetensors","b":"model-00002-of-00002.safetensors")");
    }
    void index(const std::string& weight_map) {
        folder.write("model.safetensors.index.json",
                     R"({"metadata":{"total_size":48},"weight_map":{)" + weight_map + "}}");
    }
    std::string refusal() {
        const auto checkpoint = Checkpoint::open(folder.path());
        EXPECT_FALSE(checkpoint.ok());
        return checkpoint.ok() ? "" : checkpoint.error().message;
    }
    TemporaryFolder folder;
};

TEST_F(Sharded, ReadsAllShards) {
    const auto checkpoint = Checkpoint::open(folder.path());
    EXPECT_EQ(value_of(checkpoint, "a"), 1);
    EXPECT_EQ(value_of(checkpoint, "b"), 2);
    EXPECT_EQ(checkpoint->names(), (std::vector<std::string>{"a", "b"}));
    EXPECT_EQ(checkpoint->parameters(), 12u);
    EXPECT_EQ(checkpoint->files().size(), 2u);
    EXPECT_EQ(checkpoint->bytes(),
              std::filesystem::file_size(checkpoint->files()[0]) + std::filesystem::file_size(checkpoint->files()[1]));
    EXPECT_EQ(value_of(Checkpoint::open(folder / "model.safetensors.index.json"), "b"), 2);
}

TEST_F(Sharded, SaysWhichShardIsMissing) {
    std::filesystem::remove(folder / "model-00002-of-00002.safetensors");
    EXPECT_NE(refusal().find("model-00002-of-00002.safetensors is missing"), std::string::npos);
}

TEST_F(Sharded, SaysWhichTensorAShardLacks) {
    index(R"("a":"model-00001-of-00002.safetensors","c":"model-00002-of-00002.safetensors")");
    EXPECT_NE(refusal().find("does not hold the tensor \"c\""), std::string::npos);
}

TEST_F(Sharded, RefusesATensorInTwoShards) {
    write_file(folder / "model-00002-of-00002.safetensors", 2, "a");
    index(R"("a":"model-00001-of-00002.safetensors")");
    EXPECT_TRUE(Checkpoint::open(folder.path()).ok());
    write_safetensors(folder / "model-00002-of-00002.safetensors", {{"a", at::ones(1)}, {"b", at::ones(1)}}).ok();
    index(R"("a":"model-00001-of-00002.safetensors","b":"model-00002-of-00002.safetensors")");
    EXPECT_NE(refusal().find("tensor \"a\" lies both in"), std::string::npos);
}

TEST_F(Sharded, NeverLeavesItsFolder) {
    write_file(folder / "outside.safetensors", 1, "a");
    for (const char* name :
         {"../outside.safetensors", "/tmp/outside.safetensors", "..", "", "C:x.safetensors", "a\\\\b.safetensors"}) {
        index("\"a\":\"" + std::string(name) + "\"");
        EXPECT_NE(refusal().find("is damaged or hostile"), std::string::npos) << name;
    }
}

TEST_F(Sharded, RefusesABrokenIndex) {
    index("");
    EXPECT_NE(refusal().find("has no weight_map"), std::string::npos);
    index("\"a\":1");
    EXPECT_NE(refusal().find("is not a string"), std::string::npos);
    folder.write("model.safetensors.index.json", "{");
    EXPECT_NE(refusal().find("is not valid JSON"), std::string::npos);
}

TEST(Checkpoint, MissingTensorsAreErrors) {
    const TemporaryFolder folder;
    write_file(folder / "model.safetensors", 3);
    const auto checkpoint = Checkpoint::open(folder.path());
    EXPECT_FALSE(checkpoint->mapped("v").defined());
    EXPECT_FALSE(checkpoint->has("v"));
    EXPECT_EQ(checkpoint->info("v"), nullptr);
    EXPECT_EQ(checkpoint->load("v", at::kFloat).error().code, ErrorCode::not_found);
}

TEST(Checkpoint, FingerprintTellsHeadersAndSizesApart) {
    const TemporaryFolder folder;
    write_file(folder / "a.safetensors", 3);
    write_file(folder / "b.safetensors", 3);
    write_file(folder / "c.safetensors", 3, "v");
    const auto fingerprint = [&](const char* name) { return Checkpoint::open(folder / name)->fingerprint(); };
    EXPECT_EQ(fingerprint("a.safetensors").size(), 64u);
    EXPECT_EQ(fingerprint("a.safetensors"), fingerprint("b.safetensors"));
    EXPECT_NE(fingerprint("a.safetensors"), fingerprint("c.safetensors"));
}

TEST(Checkpoint, ReplacingAFileDoesNotDisturbItsReaders) {
    const TemporaryFolder folder;
    write_file(folder / "model.safetensors", 3);
    const auto checkpoint = Checkpoint::open(folder.path());
    const at::Tensor before = checkpoint->mapped("w");
    write_file(folder / "model.safetensors", 4);
    EXPECT_EQ(before.sum().item<double>(), 18);
    EXPECT_EQ(value_of(Checkpoint::open(folder.path())), 4);
}

}  // namespace
}  // namespace photoflux::weights

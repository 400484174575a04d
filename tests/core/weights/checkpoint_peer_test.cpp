// Files of the reference `safetensors` package (see make_peer_files.py) read by us, and ours read by it.

#include "weights/checkpoint.h"
#include "weights/safetensors_writer.h"
#include "weights/scalar_types.h"

#include "temporary_folder.h"

#include <cstdlib>

namespace photoflux::weights {
namespace {

const std::filesystem::path fixtures = std::filesystem::path(PHOTOFLUX_FIXTURES_DIR) / "weights";

at::Tensor values(std::int64_t count) { return at::arange(count, at::kLong) % 13; }

TEST(PeerCheckpoint, ReadsEveryTypeOfTheReference) {
    const auto checkpoint = Checkpoint::open(fixtures / "types.safetensors");
    ASSERT_TRUE(checkpoint.ok()) << checkpoint.error().message;
    int types = 0;
    for (const std::string& name : checkpoint->names()) {
        const auto dtype = dtype_from_name(name);
        if (!dtype) continue;
        ++types;
        const at::Tensor read = checkpoint->mapped(name),
                         expected = values(60).reshape({3, 4, 5}).to(scalar_type(*dtype));
        EXPECT_EQ(checkpoint->info(name)->dtype, *dtype) << name;
        EXPECT_EQ(read.sizes(), expected.sizes()) << name;
        EXPECT_TRUE(at::equal(read.to(at::kDouble), expected.to(at::kDouble))) << name;
        EXPECT_TRUE(at::equal(*checkpoint->load(name, at::kFloat), expected.to(at::kFloat))) << name;
    }
    EXPECT_EQ(types, 15);
    EXPECT_EQ(checkpoint->mapped("scalar").item<float>(), 2.5f);
    EXPECT_EQ(checkpoint->mapped("empty").sizes(), (at::IntArrayRef{0, 7}));
}

TEST(PeerCheckpoint, ReadsAShardedFolder) {
    const auto checkpoint = Checkpoint::open(fixtures / "sharded");
    ASSERT_TRUE(checkpoint.ok()) << checkpoint.error().message;
    for (int shard = 0; shard < 3; ++shard)
        for (const char* part : {"weight", "bias"}) {
            const auto tensor = checkpoint->load("layer." + std::to_string(shard) + "." + part, at::kFloat);
            ASSERT_TRUE(tensor.ok()) << tensor.error().message;
            EXPECT_TRUE(at::equal(*tensor, values(12).to(at::kFloat) + shard));
        }
    EXPECT_EQ(checkpoint->parameters(), 72u);
}

TEST(PeerCheckpoint, TheReferenceReadsWhatWeWrite) {
    const testing::TemporaryFolder folder;
    std::vector<std::pair<std::string, at::Tensor>> tensors;
    for (const char* name : {"U8", "I8", "I16", "I32", "I64", "U16", "U32", "U64", "F16", "BF16", "F32", "F64",
                             "F8_E4M3", "F8_E5M2", "BOOL"})
        tensors.emplace_back(name, values(60).reshape({3, 4, 5}).to(scalar_type(*dtype_from_name(name))));
    tensors.emplace_back("scalar", at::scalar_tensor(2.5));
    tensors.emplace_back("empty", at::zeros({0, 7}));
    const auto written =
        write_safetensors(folder / "ours.safetensors", tensors, {{"t\xC3\xADtulo", "\xE6\x97\xA5\n\"x\""}});
    ASSERT_TRUE(written.ok()) << written.error().message;
    const std::string command = std::string("\"") + PHOTOFLUX_PEER_PYTHON + "\" \"" + PHOTOFLUX_SOURCE_DIR +
                                "/tests/core/weights/check_written_file.py\" \"" +
                                (folder / "ours.safetensors").string() + "\"";
    EXPECT_EQ(std::system(command.c_str()), 0) << command;
}

}  // namespace
}  // namespace photoflux::weights

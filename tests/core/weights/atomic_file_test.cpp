#include "weights/atomic_file.h"

#include "temporary_folder.h"

#include <signal.h>
#include <sys/resource.h>

#include <cstdio>
#include <cstdlib>

namespace photoflux::weights {
namespace {

using testing::read_bytes;
using testing::TemporaryFolder;

TEST(AtomicFile, AppearsOnlyWhenCommitted) {
    const TemporaryFolder folder;
    folder.write("file", "old");
    {
        auto file = AtomicFile::create(folder / "file");
        ASSERT_TRUE(file.ok());
        ASSERT_TRUE(file->write("new", 3).ok());
        EXPECT_EQ(read_bytes(folder / "file"), "old");
        ASSERT_TRUE(file->commit().ok());
        EXPECT_EQ(read_bytes(folder / "file"), "new");
    }
    EXPECT_EQ(folder.names(), std::vector<std::string>{"file"});
}

TEST(AtomicFile, LeavesNothingBehindWhenAbandoned) {
    const TemporaryFolder folder;
    {
        auto file = AtomicFile::create(folder / "file");
        ASSERT_TRUE(file->write("new", 3).ok());
        AtomicFile moved = std::move(*file);
        EXPECT_EQ(folder.names().size(), 1u);
    }
    EXPECT_TRUE(folder.names().empty());
}

TEST(AtomicFile, SaysWhyItCannotBeWritten) {
    const TemporaryFolder folder;
    EXPECT_EQ(AtomicFile::create(folder / "none" / "file").error().code, ErrorCode::not_found);
    std::filesystem::create_directory(folder / "taken");
    auto file = AtomicFile::create(folder / "taken");
    const auto done = file->commit();
    ASSERT_FALSE(done.ok());
    EXPECT_EQ(done.error().code, ErrorCode::no_disk);
    EXPECT_NE(done.error().message.find("there is a folder of that name"), std::string::npos) << done.error().message;
}

// The kernel refuses bytes past the limit just as it does on a full disk.
TEST(AtomicFileDeathTest, AFullDiskLeavesTheOldFileAndNothingElse) {
    EXPECT_EXIT(
        {
            const TemporaryFolder folder;
            folder.write("file", "old");
            ::signal(SIGXFSZ, SIG_IGN);
            rlimit limit;
            limit.rlim_cur = limit.rlim_max = 1 << 16;
            ::setrlimit(RLIMIT_FSIZE, &limit);
            bool good = false;
            {
                auto file = AtomicFile::create(folder / "file");
                const std::string bytes(1 << 20, 'x');
                const auto written = file->write(bytes.data(), bytes.size());
                good = !written.ok() && written.error().code == ErrorCode::no_disk;
                if (!written.ok()) std::fprintf(stderr, "%s\n", written.error().message.c_str());
            }
            good = good && read_bytes(folder / "file") == "old" && folder.names().size() == 1;
            std::filesystem::remove_all(folder.path());
            std::exit(good ? 0 : 1);
        },
        ::testing::ExitedWithCode(0), "cannot be written: the file is larger");
}

}  // namespace
}  // namespace photoflux::weights

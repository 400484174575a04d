#include "weights/mapped_file.h"

#include "temporary_folder.h"

#include <signal.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>

namespace photoflux::weights {
namespace {

using testing::TemporaryFolder;

char last_byte(const MappedFile& file) {
    return static_cast<char>(*(const volatile std::byte*)(file.data() + file.size() - 1));
}

TEST(MappedFile, MapsAWholeFile) {
    const TemporaryFolder folder;
    const std::string bytes(100000, 'x');
    auto file = MappedFile::open(folder.write("file", bytes));
    ASSERT_TRUE(file.ok());
    MappedFile moved = std::move(*file);
    EXPECT_EQ(std::string(reinterpret_cast<const char*>(moved.data()), moved.size()), bytes);
    EXPECT_EQ(moved.path(), folder / "file");
}

TEST(MappedFile, AnEmptyFileHasNoBytes) {
    const TemporaryFolder folder;
    const auto file = MappedFile::open(folder.write("file", ""));
    ASSERT_TRUE(file.ok());
    EXPECT_EQ(file->size(), 0u);
}

TEST(MappedFile, SaysWhyAFileCannotBeOpened) {
    const TemporaryFolder folder;
    const auto missing = MappedFile::open(folder / "none");
    EXPECT_EQ(missing.error().code, ErrorCode::not_found);
    EXPECT_NE(missing.error().message.find("none does not exist"), std::string::npos);
    EXPECT_NE(MappedFile::open(folder.path()).error().message.find("but a folder"), std::string::npos);
    ASSERT_EQ(::mkfifo((folder / "pipe").c_str(), 0600), 0);
    EXPECT_EQ(MappedFile::open(folder / "pipe").error().code, ErrorCode::bad_input);
}

TEST(MappedFile, DeletedWhileMappedIsStillReadable) {
    const TemporaryFolder folder;
    const auto file = MappedFile::open(folder.write("file", "text"));
    std::filesystem::remove(folder / "file");
    EXPECT_EQ(last_byte(*file), 't');
}

// The child is this program started anew, as a real program would be: handler, map, cut, touch.
TEST(CutFileDeathTest, EndsTheProgramWithOneClearSentence) {
    GTEST_FLAG_SET(death_test_style, "threadsafe");
    EXPECT_EXIT(
        {
            const TemporaryFolder folder;
            install_cut_file_handler();
            const auto file = MappedFile::open(folder.write("weights.safetensors", std::string(1 << 20, 'x')));
            if (last_byte(*file) != 'x') std::exit(1);
            std::filesystem::resize_file(folder / "weights.safetensors", 10);
            last_byte(*file);
            std::exit(0);
        },
        ::testing::ExitedWithCode(3),
        "\\[weights\\] .*weights.safetensors was cut or its disk vanished while it was in use; let downloads and "
        "copies "
        "finish first, then start again\\.");
}

/// A SIGBUS outside of any mapped file: a mapping of our own, past the end of its file.
void fault_elsewhere(const TemporaryFolder& folder) {
    const auto path = folder.write("other", std::string(1 << 16, 'x'));
    FILE* file = std::fopen(path.c_str(), "r");
    void* data = ::mmap(nullptr, 1 << 16, PROT_READ, MAP_SHARED, ::fileno(file), 0);
    std::filesystem::resize_file(path, 0);
    [[maybe_unused]] const char byte = *static_cast<const volatile char*>(data);
}

TEST(CutFileDeathTest, OtherFaultsGoToTheHandlerBefore) {
    GTEST_FLAG_SET(death_test_style, "threadsafe");
    EXPECT_EXIT(
        {
            const TemporaryFolder folder;
            ::signal(SIGBUS, +[](int) { ::_exit(42); });
            install_cut_file_handler();
            install_cut_file_handler();
            const auto ours = MappedFile::open(folder.write("ours", "text"));
            fault_elsewhere(folder);
        },
        ::testing::ExitedWithCode(42), "");
}

TEST(CutFileDeathTest, OtherFaultsEndTheProgramAsEver) {
    GTEST_FLAG_SET(death_test_style, "threadsafe");
    EXPECT_EXIT(
        {
            const TemporaryFolder folder;
            ::signal(SIGBUS, SIG_DFL);
            install_cut_file_handler();
            fault_elsewhere(folder);
        },
        ::testing::KilledBySignal(SIGBUS), "");
}

TEST(CutFileDeathTest, AClosedFileIsForgotten) {
    GTEST_FLAG_SET(death_test_style, "threadsafe");
    EXPECT_EXIT(
        {
            const TemporaryFolder folder;
            ::signal(SIGBUS, SIG_DFL);
            install_cut_file_handler();
            const auto path = folder.write("file", std::string(1 << 16, 'x'));
            const void* place = nullptr;
            {
                const auto file = MappedFile::open(path);
                place = file->data();
            }
            // The same addresses, mapped by somebody else.
            FILE* file = std::fopen(path.c_str(), "r");
            void* data =
                ::mmap(const_cast<void*>(place), 1 << 16, PROT_READ, MAP_SHARED | MAP_FIXED, ::fileno(file), 0);
            std::filesystem::resize_file(path, 0);
            [[maybe_unused]] const char byte = *static_cast<const volatile char*>(data);
        },
        ::testing::KilledBySignal(SIGBUS), "");
}

TEST(MappedFile, MoreFilesThanTheTableHolds) {
    const TemporaryFolder folder;
    const auto path = folder.write("file", "text");
    std::vector<MappedFile> files;
    for (int i = 0; i < 600; ++i) {
        auto file = MappedFile::open(path);
        ASSERT_TRUE(file.ok());
        files.push_back(std::move(*file));
    }
    for (const auto& file : files) EXPECT_EQ(last_byte(file), 't');
}

}  // namespace
}  // namespace photoflux::weights

#include "jobs/worker_death.h"

#include <gtest/gtest.h>

namespace photoflux::jobs {
namespace {

TEST(WorkerDeath, SignalsBecomeSentences) {
    EXPECT_EQ(describe({true, 9, ""}).code, ErrorCode::no_memory);
    EXPECT_NE(describe({true, 11, ""}).message.find("SIGSEGV"), std::string::npos);
    EXPECT_NE(describe({true, 11, "first\nCUDA error: out of luck\n\n"})
                  .message.find("it last said: CUDA error: out of luck"),
              std::string::npos);
}

TEST(WorkerDeath, ExitCodesKeepTheirMeaning) {
    EXPECT_EQ(describe({false, 3, "noise\n[weights] x was cut\n"}).message, "[weights] x was cut");
    EXPECT_EQ(describe({false, 3, "x"}).code, ErrorCode::corrupt);
    EXPECT_EQ(describe({false, 4, "x"}).code, ErrorCode::no_memory);
    EXPECT_EQ(describe({false, 127, "libtorch_cpu.so: not found"}).code, ErrorCode::internal);
    EXPECT_NE(describe({false, 0, ""}).message.find("exit code 0"), std::string::npos);
}

TEST(WorkerDeath, MissingMemoryIsToldByWhoeverNoticedIt) {
    const std::string loader =
        "photoflux-worker: error while loading shared libraries: libtorch_cpu.so: failed to map segment from shared "
        "object";
    for (const WorkerDeath& death :
         {WorkerDeath{false, 127, loader}, WorkerDeath{false, 1, "fork: Cannot allocate memory\n"},
          WorkerDeath{true, 6, "terminate called after throwing an instance of 'std::bad_alloc'\n"}}) {
        const Error error = describe(death);
        EXPECT_EQ(error.code, ErrorCode::no_memory) << death.said;
        EXPECT_NE(error.message.find("not enough memory"), std::string::npos) << error.message;
    }
}

TEST(WorkerDeath, ACutFileIsASentenceAgain) {
    // As weights/mapped_file_posix.cpp writes it; mapped_file_test holds that to the same words.
    const Error error =
        describe({false, 3,
                  "[weights] /m/%1 狐.safetensors was cut or its disk vanished while it was in use; let "
                  "downloads and copies finish first, then start again.\n"});
    EXPECT_EQ(error.code, ErrorCode::corrupt);
    ASSERT_TRUE(error.sentence) << error.message;
    EXPECT_EQ(error.sentence->arguments.at(0), plain("/m/%1 狐.safetensors"));
    EXPECT_EQ(error.message.find("[weights] /m/%1 狐.safetensors was cut or"), 0u) << error.message;
}

TEST(WorkerDeath, LongLinesAreCut) { EXPECT_LE(describe({false, 3, std::string(10'000, 'x')}).message.size(), 300u); }

}  // namespace
}  // namespace photoflux::jobs

// Every kernel by NVIDIA's own compiler, for the cards of several generations. The compiler needs no card.

#include "emulator.h"

#include "kernels/compiler.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>

namespace photoflux::kernels {

namespace {

namespace fs = std::filesystem;

/// The test peers' copy of NVRTC (tests/peers/requirements.txt), then what the system has.
std::vector<std::string> libraries() {
    std::vector<std::string> found;
    if (const char* named = std::getenv("PHOTOFLUX_NVRTC")) found.emplace_back(named);
    const fs::path python = PHOTOFLUX_PEER_PYTHON;
    std::error_code gone;
    for (fs::recursive_directory_iterator entry(python.parent_path().parent_path() / "lib", gone), end; entry != end;
         entry.increment(gone)) {
        const auto& path = entry->path();
        if (entry.depth() == 2 && path.filename() != "nvidia") entry.disable_recursion_pending();
        if (path.filename().string().starts_with("libnvrtc.so")) found.push_back(path.string());
    }
    for (const auto& name : nvrtc_libraries()) found.push_back(name);
    return found;
}

class Compiling : public testing::Test {
protected:
    void SetUp() override {
        auto opened = Compiler::open(libraries());
        if (!opened.ok()) GTEST_SKIP() << opened.error().message << "; pip install nvidia-cuda-nvrtc brings it";
        compiler = std::move(*opened);
    }
    std::unique_ptr<Compiler> compiler;
};

const char* source_of(const std::string& name) {
    return name.starts_with("unpack<") || name.starts_with("product<") ? "blocks.cuh" : "streams.cuh";
}

TEST_F(Compiling, EveryKernelIsCompiledForHopper) {
    for (const auto& [name, emulated] : kernel_table()) {
        const auto image = compiler->compile({source_of(name), name}, 90);
        ASSERT_TRUE(image.ok()) << image.error().message;
        EXPECT_TRUE(image->code.starts_with("\177ELF")) << "machine code";
        EXPECT_NE(image->code.find(image->entry), std::string::npos) << name;
    }
}

TEST_F(Compiling, EveryGenerationFromTuringOnIsServed) {
    for (const int capability : {75, 80, 86, 89})
        for (const auto& name :
             {"modulated_norm<Half>", "gated_sum<BFloat>", "normed_heads<BFloat>", "join_gelu<float>",
              "unpack<Q4_K,Half>", "product<F8_E4M3,BFloat>", "product<NF4,Half>"}) {
            const auto image = compiler->compile({source_of(name), name}, capability);
            ASSERT_TRUE(image.ok()) << capability << ": " << image.error().message;
            EXPECT_TRUE(image->code.starts_with("\177ELF"));
        }
    // A card newer than the compiler: what its driver compiles.
    const auto image = compiler->compile({"streams.cuh", "gated_sum<float>"}, 999);
    ASSERT_TRUE(image.ok()) << image.error().message;
    EXPECT_NE(image->code.find(".entry " + image->entry), std::string::npos);
}

TEST_F(Compiling, WhatDoesNotCompileIsSaidInTheCompilersWords) {
    const auto image = compiler->compile({"streams.cuh", "gated_sum<Unheard>"}, 80);
    ASSERT_FALSE(image.ok());
    EXPECT_EQ(image.error().code, ErrorCode::internal);
    EXPECT_NE(image.error().message.find("gated_sum<Unheard> could not be compiled"), std::string::npos);
    EXPECT_NE(image.error().message.find("error"), std::string::npos) << image.error().message;
}

TEST(CompilerLibrary, ItsAbsenceIsAnError) {
    const auto opened = Compiler::open({"libno-such-compiler.so"});
    ASSERT_FALSE(opened.ok());
    EXPECT_EQ(opened.error().code, ErrorCode::not_found);
    EXPECT_NE(opened.error().message.find("libno-such-compiler.so"), std::string::npos);
}

}  // namespace

}  // namespace photoflux::kernels

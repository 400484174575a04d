#include "weights/packed_layers.h"

#include "temporary_folder.h"
#include "weights/json.h"

#include <cstring>

namespace photoflux::weights {
namespace {

/// A safetensors file of named tensors.
class FileBytes {
public:
    FileBytes& add(const std::string& name, const std::string& dtype, const std::string& shape,
                   const std::string& bytes) {
        header_ += (header_.empty() ? "{" : ",") + quote_json(name) + R"(:{"dtype":")" + dtype + R"(","shape":[)" +
                   shape + R"(],"data_offsets":[)" + std::to_string(data_.size()) + "," +
                   std::to_string(data_.size() + bytes.size()) + "]}";
        data_ += bytes;
        return *this;
    }
    FileBytes& text(const std::string& name, const std::string& json) {
        return add(name, "U8", std::to_string(json.size()), json);
    }
    std::string bytes() const { return testing::safetensors_bytes(header_ + "}", data_); }

    static std::string floats(const std::vector<float>& values) {
        return std::string(reinterpret_cast<const char*>(values.data()), values.size() * 4);
    }

private:
    std::string header_, data_;
};

constexpr const char* kState = R"({"quant_type":"nf4","blocksize":2,"dtype":"float32","shape":[2,3],)"
                               R"("nested_blocksize":2,"nested_dtype":"float32","nested_offset":0.5})";

/// Six values in three blocks; the codes 1 to 6 stand for 1 to 6.
FileBytes nf4(const std::string& state, bool nested, std::size_t scales = 3) {
    std::vector<float> map(16), nested_map(256);
    for (std::size_t i = 0; i < 16; ++i) map[i] = static_cast<float>(i);
    for (std::size_t i = 0; i < 256; ++i) nested_map[i] = static_cast<float>(i);
    FileBytes file;
    file.add("x.weight", "U8", "3,1", "\x12\x34\x56").text("x.weight.quant_state.bitsandbytes__nf4", state);
    file.add("x.weight.quant_map", "F32", "16", FileBytes::floats(map));
    if (!nested) return file.add("x.weight.absmax", "F32", "3", FileBytes::floats({1, 10, 100}));
    file.add("x.weight.absmax", "U8", std::to_string(scales), std::string("\1\2\3\4").substr(0, scales));
    file.add("x.weight.nested_absmax", "F32", "2", FileBytes::floats({2, 4}));
    return file.add("x.weight.nested_quant_map", "F32", "256", FileBytes::floats(nested_map));
}

class PackedLayers : public ::testing::Test {
protected:
    Result<TensorSet> open(const FileBytes& file) {
        return TensorSet::open(folder.write("a.safetensors", file.bytes()));
    }

    std::vector<float> unpacked(const Result<TensorSet>& set, const char* name) {
        const auto& tensor = *set->find(name)->quantised;
        std::vector<float> values(static_cast<std::size_t>(tensor.values()));
        tensor.dequantise_into(values.data(), 0, tensor.values());
        return values;
    }

    void expect_refusal(const FileBytes& file, const char* part, ErrorCode code = ErrorCode::corrupt) {
        const auto set = open(file);
        ASSERT_FALSE(set.ok()) << part;
        EXPECT_EQ(set.error().code, code) << set.error().message;
        EXPECT_NE(set.error().message.find(part), std::string::npos) << set.error().message;
    }

    testing::TemporaryFolder folder;
};

TEST_F(PackedLayers, Nf4ByHand) {
    const auto plain = open(nf4(kState, false));
    ASSERT_TRUE(plain.ok()) << plain.error().message;
    EXPECT_EQ(plain->tensors().size(), 1u);
    EXPECT_EQ(plain->find("x.weight")->shape, (std::vector<std::int64_t>{2, 3}));
    EXPECT_EQ(unpacked(plain, "x.weight"), (std::vector<float>{1, 2, 30, 40, 500, 600}));
    const auto nested = open(nf4(kState, true));
    ASSERT_TRUE(nested.ok()) << nested.error().message;
    // Scales: 1·2 + ½, 2·2 + ½, 3·4 + ½.
    EXPECT_EQ(unpacked(nested, "x.weight"), (std::vector<float>{2.5, 5, 13.5, 18, 62.5, 75}));
    // The second row begins within a byte and within a block.
    const auto row = nested->find("x.weight")->quantised->rows(1, 2);
    std::vector<float> values(3);
    row.dequantise_into(values.data(), 0, 3);
    EXPECT_EQ(values, (std::vector<float>{18, 62.5, 75}));
    EXPECT_FALSE(row.whole_rows());
}

TEST_F(PackedLayers, Nf4ThatDoesNotAgreeIsRefused) {
    const auto state = [](const std::string& field, const std::string& value) {
        std::string text = kState;
        const auto at = text.find("\"" + field + "\":") + field.size() + 3;
        return text.replace(at, text.find_first_of(",}", field == "shape" ? text.find(']', at) : at) - at, value);
    };
    expect_refusal(nf4(state("shape", "[2,4]"), true), "half a byte for each value");
    expect_refusal(nf4(state("shape", "[0,3]"), true), "impossible shape");
    expect_refusal(nf4(state("shape", "[4611686018427387904,4]"), true), "impossible shape");
    expect_refusal(nf4(state("shape", "3"), true), "has no shape");
    expect_refusal(nf4(state("blocksize", "0"), true), "impossible blocksize");
    expect_refusal(nf4(state("blocksize", "1"), true), "should hold 6 values");
    expect_refusal(nf4(state("nested_blocksize", "-1"), true), "impossible nested_blocksize");
    expect_refusal(nf4(state("nested_blocksize", "8"), true), "should hold 1 values");
    expect_refusal(nf4(state("nested_offset", "null"), true), "no nested_offset");
    expect_refusal(nf4("{", true), "quant_state");
    expect_refusal(nf4(kState, true, 2), "should hold 3 values of U8");
    FileBytes alone;
    expect_refusal(alone.text("y.weight.quant_state.bitsandbytes__nf4", kState), "is missing");
}

TEST_F(PackedLayers, Fp8ScalesOfOneAndOfEachRow) {
    FileBytes file;  // 0x38 is 1, 0x40 is 2 in e4m3
    file.add("a.weight", "F8_E4M3", "2,1", "\x38\x40").add("a.weight_scale", "F32", "", FileBytes::floats({3}));
    file.add("a.input_scale", "F32", "", FileBytes::floats({9})).text("a.comfy_quant", R"({"format":"float8_e4m3fn"})");
    file.add("b.weight", "F8_E4M3", "2,1", "\x38\x40").add("b.scale_weight", "F32", "2,1", FileBytes::floats({3, 5}));
    file.add("c.weight", "F8_E4M3", "2", "\x38\x40").add("scaled_fp8", "F8_E4M3", "0", "");
    const auto set = open(file);
    ASSERT_TRUE(set.ok()) << set.error().message;
    EXPECT_EQ(set->tensors().size(), 3u);
    EXPECT_EQ(unpacked(set, "a.weight"), (std::vector<float>{3, 6}));
    EXPECT_EQ(unpacked(set, "b.weight"), (std::vector<float>{3, 10}));
    EXPECT_EQ(set->find("c.weight")->quantised, nullptr);
}

TEST_F(PackedLayers, ScalesThatDoNotAgreeAreRefused) {
    const auto scaled = [](const std::string& dtype, const std::string& bytes, const std::string& shape,
                           std::size_t count) {
        return FileBytes()
            .add("a.weight", dtype, "2", bytes)
            .add("a.weight_scale", "F32", shape, FileBytes::floats(std::vector<float>(count, 2.0F)));
    };
    expect_refusal(scaled("F8_E4M3", "\x38\x40", "3", 3), "neither one scale nor one for each row");
    expect_refusal(scaled("F8_E4M3", "\x38\x40", "0", 0), "neither one scale nor one for each row");
    expect_refusal(scaled("F16", "abcd", "", 1), "not fp8");
    expect_refusal(FileBytes().add("a.weight_scale", "F32", "", FileBytes::floats({1})), "no weight beside it");
    expect_refusal(FileBytes().add("a.weight", "F8_E4M3", "1", "\x38").add("a.weight_scale", "F16", "", "ab"),
                   "no fp32");
}

TEST_F(PackedLayers, OtherPackingsAreNamed) {
    const auto named = [&](const std::string& tensor, const char* packing) {
        expect_refusal(FileBytes().text(tensor, "{}"), packing, ErrorCode::bad_input);
    };
    named("a.weight.quant_state.bitsandbytes__fp4", "FP4");
    named("a.weight.SCB", "8-bit numbers of bitsandbytes");
    named("a.qweight", "GPTQ");
    expect_refusal(FileBytes().text("a.comfy_quant", R"({"format":"nvfp4"})"), "nvfp4", ErrorCode::bad_input);
}

}  // namespace
}  // namespace photoflux::weights

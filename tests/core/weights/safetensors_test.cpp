#include "weights/safetensors.h"

#include "temporary_folder.h"

#include <cstring>

namespace photoflux::weights {
namespace {

using testing::length_prefix;
using testing::safetensors_bytes;

Result<SafetensorsHeader> parse(const std::string& bytes) {
    // A copy of its own on the heap: reading past the end is seen by the address sanitizer.
    const std::vector<char> copy(bytes.begin(), bytes.end());
    return parse_safetensors(reinterpret_cast<const std::byte*>(copy.data()), copy.size(), "model.safetensors");
}

std::string tensor(const std::string& name, const std::string& dtype, const std::string& shape,
                   const std::string& offsets) {
    return "\"" + name + "\":{\"dtype\":\"" + dtype + "\",\"shape\":[" + shape + "],\"data_offsets\":[" + offsets +
           "]}";
}

const std::string good_header = "{\"__metadata__\":{\"format\":\"pt\"}," + tensor("b", "F32", "2,2", "2,18") + "," +
                                tensor("a", "BF16", "1", "0,2") + "," + tensor("scalar", "U8", "", "18,19") + "," +
                                tensor("none", "I64", "0,5", "18,18") + "}  ";
const std::string good_data = "abcdefghijklmnopqrs";

TEST(Safetensors, ReadsNamesTypesShapesAndBytes) {
    const testing::TemporaryFolder folder;
    const auto file = Safetensors::open(folder.write("good.safetensors", safetensors_bytes(good_header, good_data)));
    ASSERT_TRUE(file.ok()) << file.error().message;
    ASSERT_EQ(file->tensors().size(), 4u);
    EXPECT_EQ(file->tensors()[0].name, "a");
    EXPECT_EQ(file->metadata().at("format"), "pt");
    EXPECT_EQ(file->header_bytes(), 8 + good_header.size());
    const TensorInfo* b = file->find("b");
    ASSERT_NE(b, nullptr);
    EXPECT_EQ(b->dtype, DType::F32);
    EXPECT_EQ(b->shape, (std::vector<std::int64_t>{2, 2}));
    EXPECT_EQ(b->begin, 8 + good_header.size() + 2);
    EXPECT_EQ(std::memcmp(file->bytes(*b), "cdefghijklmnopqr", 16), 0);
    EXPECT_EQ(file->find("scalar")->elements(), 1);
    EXPECT_EQ(file->find("none")->elements(), 0);
    EXPECT_EQ(file->find("c"), nullptr);
}

TEST(Safetensors, MappingOutlivesTheFileObject) {
    const testing::TemporaryFolder folder;
    const std::byte* bytes = nullptr;
    std::shared_ptr<const MappedFile> keep;
    {
        const auto file =
            Safetensors::open(folder.write("good.safetensors", safetensors_bytes(good_header, good_data)));
        ASSERT_TRUE(file.ok());
        keep = file->file();
        bytes = file->bytes(*file->find("a"));
    }
    EXPECT_EQ(std::memcmp(bytes, "ab", 2), 0);
}

TEST(Safetensors, AcceptsAFileWithoutTensors) {
    EXPECT_TRUE(parse(safetensors_bytes("{}", "")).ok());
    EXPECT_TRUE(parse(safetensors_bytes("{\"__metadata__\":{}}", "")).ok());
}

struct Violation {
    std::string label, bytes, message;
};

std::string of_header(const std::string& header, std::size_t data = 4) {
    return safetensors_bytes(header, std::string(data, '\0'));
}

std::vector<Violation> violations() {
    const std::string one = tensor("w", "F32", "1", "0,4");
    const auto entry = [](const std::string& fields) { return of_header("{\"w\":{" + fields + "}}"); };
    const std::string good = safetensors_bytes(good_header, good_data);
    std::string many = "{";
    for (int i = 0; i <= 65536; ++i) many += (i ? "," : "") + tensor(std::to_string(i), "U8", "0", "0,0");
    many += "}";
    std::string deep = R"({"w":{"dtype":"F32","shape":)" + std::string(20, '[') + std::string(20, ']') + "}}";
    return {
        {"empty file", "", "is empty"},
        {"inside the length", good.substr(0, 5),
         "ends after 5 bytes, inside its first number; the download was cut off"},
        {"inside the header", good.substr(0, 100), "ends at byte 100, inside its header of"},
        {"inside the data", good.substr(0, good.size() - 5),
         "(the first tensor that is incomplete is \"b\"); the download was cut off, fetch it again"},
        {"header of 16 MiB and a byte", length_prefix((16 << 20) + 1) + std::string((16 << 20) + 1, ' '),
         "announces a header of 16,777,217 bytes, more than 16 MiB"},
        {"header length of all ones", std::string(8, '\xFF') + "{}",
         "announces a header of 18,446,744,073,709,551,615 bytes"},
        {"header of no bytes", of_header(""), "has an empty header"},
        {"space before the brace", of_header(" {}", 0), "does not begin with {"},
        {"an array", of_header("[]", 0), "does not begin with {"},
        {"broken JSON", of_header("{\"w\":}"), "the header of model.safetensors is not valid JSON: at byte 5"},
        {"bytes after the object", of_header("{}x", 0), "more bytes after the end"},
        {"not UTF-8", of_header("{\"\xFF\":1}"), "not UTF-8"},
        {"name twice", of_header("{" + one + "," + one + "}"), "the key \"w\" for the second time"},
        {"metadata twice", of_header(R"({"__metadata__":{},"__metadata__":{}})", 0),
         "the key \"__metadata__\" for the second time"},
        {"field twice", entry(R"("dtype":"F32","dtype":"F32","shape":[1],"data_offsets":[0,4])"),
         "the key \"dtype\" for the second"},
        {"too deep", of_header(deep), "nesting deeper than 8"},
        {"too many tensors", of_header(many, 0), "more than 65,536 tensors"},
        {"metadata is an array", of_header(R"({"__metadata__":[]})", 0), "__metadata__ is not an object"},
        {"metadata of numbers", of_header(R"({"__metadata__":{"rank":4}})", 0),
         "the value of \"rank\" in __metadata__ is not a string"},
        {"tensor is a number", of_header("{\"w\":4}"), "tensor \"w\" is not described by an object"},
        {"unknown field", entry(R"("dtype":"F32","shape":[1],"data_offsets":[0,4],"stride":[1])"),
         "has the field \"stride\""},
        {"no dtype", entry(R"("shape":[1],"data_offsets":[0,4])"), "has no dtype"},
        {"dtype is a number", entry(R"("dtype":32,"shape":[1],"data_offsets":[0,4])"), "has no dtype"},
        {"unknown dtype", of_header("{" + tensor("w", "F31", "1", "0,4") + "}"),
         "has the type \"F31\", which PhotoFlux does not know"},
        {"no shape", entry(R"("dtype":"F32","data_offsets":[0,4])"), "has no shape"},
        {"shape is a number", entry(R"("dtype":"F32","shape":1,"data_offsets":[0,4])"), "has no shape"},
        {"shape with a fraction", of_header("{" + tensor("w", "F32", "1.0", "0,4") + "}"), "not made of whole numbers"},
        {"shape past 64 bits", of_header("{" + tensor("w", "F32", "99999999999999999999", "0,4") + "}"),
         "not made of whole numbers"},
        {"negative shape", of_header("{" + tensor("w", "F32", "-1", "0,4") + "}"), "has the negative size -1"},
        {"two negative sides", of_header("{" + tensor("w", "F32", "-1,-1", "0,4") + "}"), "has the negative size -1"},
        {"size overflows", of_header("{" + tensor("w", "F32", "4294967296,4294967296", "0,4") + "}"),
         "no computer can hold"},
        {"size wraps to 4", of_header("{" + tensor("w", "F32", "4611686018427387905", "0,4") + "}"),
         "no computer can hold"},
        {"no offsets", entry(R"("dtype":"F32","shape":[1])"), "has no data_offsets of two numbers"},
        {"three offsets", of_header("{" + tensor("w", "F32", "1", "0,4,4") + "}"),
         "has no data_offsets of two numbers"},
        {"negative offset", of_header("{" + tensor("w", "F32", "1", "-4,0") + "}"), "not whole numbers from 0 up"},
        {"offset past 64 bits", of_header("{" + tensor("w", "F32", "1", "0,99999999999999999999") + "}"),
         "not whole numbers from 0 up"},
        {"ends before it begins", of_header("{" + tensor("w", "F32", "1", "4,0") + "}"), "ends before it begins"},
        {"too few bytes for its shape", of_header("{" + tensor("w", "F32", "2", "0,4") + "}"),
         "needs 8 bytes by its shape and type but has 4"},
        {"too many bytes for its shape", of_header("{" + tensor("w", "BF16", "1", "0,4") + "}"),
         "needs 2 bytes by its shape and type but has 4"},
        {"gap at the start", of_header("{" + tensor("w", "F32", "1", "4,8") + "}", 8),
         "begins 4 bytes after the data before it ends"},
        {"gap", of_header("{" + one + "," + tensor("v", "F32", "1", "8,12") + "}", 12),
         "tensor \"v\" begins 4 bytes after"},
        {"overlap", of_header("{" + one + "," + tensor("v", "F32", "1", "2,6") + "}", 6),
         "tensor \"v\" overlaps the data before it"},
        {"same place twice", of_header("{" + one + "," + tensor("v", "F32", "1", "0,4") + "}"),
         "overlaps the data before it"},
        {"bytes after the data", of_header("{" + one + "}", 7), "has 3 bytes after its last tensor"},
        {"data without tensors", of_header("{}", 3), "has 3 bytes after its last tensor"},
        {"past the end", of_header("{" + tensor("w", "U8", "9223372036854775807", "0,9223372036854775807") + "}"),
         "the download was cut off"},
        {"pickle inside", std::string("PK\3\4 archive/data.pkl"), "is not a safetensors file: it is a pickle file"},
        {"old pickle inside", std::string("\x80\x02}q\0rest", 9), "is not a safetensors file: it is a pickle file"},
        {"GGUF inside", std::string("GGUF\3\0\0\0\0\0", 10), "is not a safetensors file: it is a GGUF file"},
        {"Git LFS pointer", "version https://git-lfs.github.com/spec/v1\noid sha256:0", "it is a Git LFS pointer"},
        {"web page", "<!DOCTYPE html><title>Sign in</title>", "it is a web page"},
    };
}

TEST(Safetensors, RefusesEachViolationWithItsOwnMessage) {
    for (const auto& [label, bytes, expected] : violations()) {
        const auto result = parse(bytes);
        ASSERT_FALSE(result.ok()) << label;
        const std::string& message = result.error().message;
        EXPECT_EQ(result.error().code, ErrorCode::corrupt) << label;
        EXPECT_NE(message.find(expected), message.npos) << label << " gave: " << message;
        EXPECT_EQ(message.find("[weights] "), 0u) << message;
        EXPECT_NE(message.find("model.safetensors"), message.npos) << message;
    }
}

TEST(Safetensors, AcceptsWhatLiesJustInsideTheLimits) {
    std::string most = "{";
    for (int i = 0; i < 65536; ++i) most += (i ? "," : "") + tensor(std::to_string(i), "U8", "0", "0,0");
    EXPECT_TRUE(parse(of_header(most + ",\"__metadata__\":{}}", 0)).ok());
    std::string largest = "{" + tensor("w", "F32", "1", "0,4") + "}";
    largest.resize(16 << 20, ' ');
    EXPECT_TRUE(parse(of_header(largest)).ok());
}

TEST(Safetensors, EveryCutOfAGoodFileIsRefused) {
    const std::string good = safetensors_bytes(good_header, good_data);
    ASSERT_TRUE(parse(good).ok());
    for (std::size_t size = 0; size < good.size(); ++size) EXPECT_FALSE(parse(good.substr(0, size)).ok()) << size;
}

TEST(Safetensors, NeverOpensPickleFiles) {
    const testing::TemporaryFolder folder;
    for (const char* name : {"a.ckpt", "b.pt", "c.pth", "d.bin", "e.PKL"}) {
        // A good file under a bad name: the name decides before a byte is read.
        const auto file = Safetensors::open(folder.write(name, safetensors_bytes(good_header, good_data)));
        ASSERT_FALSE(file.ok()) << name;
        EXPECT_EQ(file.error().code, ErrorCode::bad_input);
        EXPECT_NE(file.error().message.find("is a pickle file"), std::string::npos) << file.error().message;
    }
}

TEST(Safetensors, MissingFilesAndFoldersAreErrors) {
    const testing::TemporaryFolder folder;
    EXPECT_EQ(Safetensors::open(folder / "none.safetensors").error().code, ErrorCode::not_found);
    EXPECT_EQ(Safetensors::open(folder.path()).error().code, ErrorCode::bad_input);
    EXPECT_EQ(Safetensors::open(folder.write("empty.safetensors", "")).error().code, ErrorCode::corrupt);
}

TEST(Safetensors, EachTypeHasOneNameAndASize) {
    const std::pair<const char*, int> types[] = {{"BOOL", 1}, {"U8", 1},  {"I8", 1},  {"F8_E4M3", 1}, {"F8_E5M2", 1},
                                                 {"I16", 2},  {"U16", 2}, {"F16", 2}, {"BF16", 2},    {"I32", 4},
                                                 {"U32", 4},  {"F32", 4}, {"F64", 8}, {"I64", 8},     {"U64", 8}};
    for (const auto& [name, bytes] : types) {
        const auto dtype = dtype_from_name(name);
        ASSERT_TRUE(dtype) << name;
        EXPECT_EQ(dtype_name(*dtype), name);
        EXPECT_EQ(dtype_bytes(*dtype), bytes) << name;
    }
    EXPECT_FALSE(dtype_from_name("f32"));
}

}  // namespace
}  // namespace photoflux::weights

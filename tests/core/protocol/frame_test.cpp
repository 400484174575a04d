#include "protocol/frame.h"

#include "long_run.h"

#include <gtest/gtest.h>
#include <random>
#include <string>

namespace photoflux::protocol {
namespace {

using Bytes = std::vector<std::uint8_t>;

Bytes bytes_of(std::string_view text) { return {text.begin(), text.end()}; }

Bytes prefix(std::uint32_t header, std::uint32_t payload) {
    Bytes bytes;
    for (const std::uint32_t value : {header, payload}) {
        for (int i = 0; i < 4; ++i) bytes.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
    }
    return bytes;
}

Bytes joined(std::initializer_list<Bytes> parts) {
    Bytes all;
    for (const auto& part : parts) all.insert(all.end(), part.begin(), part.end());
    return all;
}

TEST(Frame, HasTheBytesThatTheHeaderCommentDescribes) {
    const auto encoded = encode({{{"a", 1}}, {7, 8, 9}});
    ASSERT_TRUE(encoded.ok());
    EXPECT_EQ(*encoded, joined({{7, 0, 0, 0, 3, 0, 0, 0}, bytes_of("{\"a\":1}"), {7, 8, 9}}));
}

TEST(Frame, CutAtEveryByteGivesTheSameMessages) {
    const Bytes stream = joined({*encode({{{"text", "zwölf 十二"}}, Bytes(300, 5)}), *encode({{{"b", nullptr}}, {}})});
    for (std::size_t cut = 0; cut <= stream.size(); ++cut) {
        FrameReader reader;
        std::vector<Message> messages;
        for (const auto part : {std::span(stream).first(cut), std::span(stream).subspan(cut)}) {
            reader.feed(part);
            for (;;) {
                auto next = reader.next();
                ASSERT_TRUE(next.ok()) << next.error().message;
                if (!next->has_value()) break;
                messages.push_back(std::move(**next));
            }
        }
        ASSERT_EQ(messages.size(), 2u) << "cut at " << cut;
        EXPECT_EQ(messages[0].header["text"], "zwölf 十二");
        EXPECT_EQ(messages[0].payload, Bytes(300, 5));
        EXPECT_TRUE(messages[1].header["b"].is_null());
        EXPECT_FALSE(reader.inside_message());
    }
}

TEST(Frame, ByteByByteAndUnfinished) {
    const Bytes stream = *encode({{{"a", 1}}, {1, 2}});
    FrameReader reader;
    for (std::size_t i = 0; i + 1 < stream.size(); ++i) {
        reader.feed(std::span(stream).subspan(i, 1));
        auto next = reader.next();
        ASSERT_TRUE(next.ok());
        EXPECT_FALSE(next->has_value());
        EXPECT_TRUE(reader.inside_message());
    }
    reader.feed(std::span(stream).last(1));
    EXPECT_TRUE((*reader.next()).has_value());
}

TEST(Frame, HostileLengthsAreRefusedAtTheirPrefix) {
    for (const auto& [header, payload, part] : {std::tuple{0xffffffffu, 0u, "header"},
                                                {(1u << 20) + 1, 0u, "header"},
                                                {2u, 0xffffffffu, "payload"},
                                                {2u, (1u << 30) + 1, "payload"}}) {
        FrameReader reader;
        reader.feed(prefix(header, payload));
        auto next = reader.next();
        ASSERT_FALSE(next.ok());
        EXPECT_EQ(next.error().code, ErrorCode::corrupt);
        EXPECT_NE(next.error().message.find(part), std::string::npos) << next.error().message;
        // Broken once, broken for good.
        reader.feed(*encode({{{"a", 1}}, {}}));
        EXPECT_FALSE(reader.next().ok());
    }
}

TEST(Frame, TheLimitsThemselvesAreAllowed) {
    FrameReader reader;
    reader.feed(prefix(1u << 20, 1u << 30));
    auto next = reader.next();
    ASSERT_TRUE(next.ok());
    EXPECT_FALSE(next->has_value());
}

TEST(Frame, HeadersThatAreNoJsonObjectAreRefused) {
    for (const char* text :
         {"", "[]", "1", "{", "{\"a\":1}x", "{'a':1}", "\"text\"", "{\"a\":\"\xff\"}", "{\"a\":1e999}"}) {
        FrameReader reader;
        const Bytes header = bytes_of(text);
        reader.feed(joined({prefix(std::uint32_t(header.size()), 0), header}));
        EXPECT_FALSE(reader.next().ok()) << text;
    }
}

TEST(Frame, DeepNestingIsNoDanger) {
    const std::string text = "{\"a\":" + std::string(500'000, '[') + std::string(500'000, ']') + "}";
    FrameReader reader;
    reader.feed(joined({prefix(std::uint32_t(text.size()), 0), bytes_of(text)}));
    EXPECT_TRUE(reader.next().ok());
}

TEST(Frame, TextThatIsNotUtf8IsRefusedOrReplacedAsAsked) {
    const Message message{{{"prompt", "a\xff"}}, {}};
    ASSERT_FALSE(encode(message).ok());
    EXPECT_EQ(encode(message).error().code, ErrorCode::bad_input);
    FrameReader reader;
    reader.feed(*encode(message, InvalidText::replace));
    EXPECT_EQ((**reader.next()).header["prompt"], "a\xef\xbf\xbd");
}

TEST(Frame, TooMuchTextIsRefused) {
    const auto encoded = encode({{{"prompt", std::string(kMaxHeaderBytes, 'a')}}, {}});
    ASSERT_FALSE(encoded.ok());
    EXPECT_EQ(encoded.error().code, ErrorCode::bad_input);
}

TEST(Frame, RandomBytesNeverMislead) {
    std::mt19937 random(3);
    const Bytes good = *encode({{{"type", "cancel"}, {"id", 7}}, {1, 2, 3}});
    int messages = 0, errors = 0;
    for (int round = 0; round < rounds(20'000, 2'000'000); ++round) {
        Bytes stream = joined({good, good});
        for (int flips = 1 + int(random() % 4); flips > 0; --flips)
            stream[random() % stream.size()] ^= 1u << (random() % 8);
        FrameReader reader;
        reader.feed(stream);
        for (;;) {
            auto next = reader.next();
            if (!next.ok()) ++errors;
            if (!next.ok() || !next->has_value()) break;
            ASSERT_TRUE((**next).header.is_object());
            ++messages;
        }
    }
    EXPECT_GT(messages, 1000);
    EXPECT_GT(errors, 1000);
}

}  // namespace
}  // namespace photoflux::protocol

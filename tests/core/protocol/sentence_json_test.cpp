#include "protocol/sentence_json.h"

#include "base/result.h"
#include "protocol/worker_messages.h"

#include <gtest/gtest.h>

namespace photoflux::protocol {
namespace {

Sentence nested(int levels) {
    Sentence one = plain("狐 %1");
    for (int i = 0; i < levels; ++i) one = sentence("text", "%1: %2").with(i, one);
    return one;
}

nlohmann::json deep(int levels) {
    std::string text, end;
    for (int i = 0; i < levels; ++i) {
        text += R"({"part": "text", "pattern": "%1", "arguments": [)";
        end += "]}";
    }
    return nlohmann::json::parse(text + "\"x\"" + end);
}

TEST(SentenceJson, ASentenceComesBackAsItWas) {
    for (const Sentence& one : {plain(""), nested(0), nested(1), nested(8)})
        EXPECT_EQ(sentence_from(to_json(one)), one) << to_json(one);
}

TEST(SentenceJson, WhatIsTooDeepGoesAsText) {
    const auto read = sentence_from(to_json(nested(12)));
    ASSERT_TRUE(read);
    EXPECT_EQ(english(*read), english(nested(12)));
}

TEST(SentenceJson, OtherValuesAreRefused) {
    EXPECT_TRUE(sentence_from(deep(8)));
    EXPECT_FALSE(sentence_from(deep(9)));
    EXPECT_FALSE(sentence_from(deep(20'000)));
    const nlohmann::json good = deep(1);
    for (const char* name : {"part", "pattern", "arguments"}) {
        auto cut = good, mistyped = good;
        cut.erase(name);
        mistyped[name] = 3;
        EXPECT_FALSE(sentence_from(cut)) << name;
        EXPECT_FALSE(sentence_from(mistyped)) << name;
    }
    auto more = good, twice = good, many = good, nameless = good;
    more["colour"] = "red";
    twice["pattern"] = "%1%1";
    many["arguments"] = std::vector<std::string>(10, "x");
    nameless["part"] = "";
    for (const auto& json : {more, twice, many, nameless, nlohmann::json(), nlohmann::json(3), nlohmann::json::array()})
        EXPECT_FALSE(sentence_from(json)) << json;
}

// What arrives at the other end of the pipe.
Error sent_and_read(const Error& error) {
    const auto bytes = encode(WorkerMessage{Failed{4, error}});
    if (!bytes.ok()) return bytes.error();
    FrameReader reader;
    reader.feed(*bytes);
    const auto read = read_worker_message(std::move(**reader.next()));
    return read.ok() ? std::get<Failed>(*read).error : read.error();
}

TEST(SentenceJson, AnErrorKeepsItOverTheWire) {
    const Error error{ErrorCode::corrupt, sentence("weights", "%1 lacks %2").with("/m/%1", nested(2))};
    const Error back = sent_and_read(error);
    EXPECT_EQ(back.message, error.message);
    EXPECT_EQ(back.sentence, error.sentence);
}

TEST(SentenceJson, BytesThatAreNotUtf8AreReplacedOnTheWire) {
    const Error back = sent_and_read({ErrorCode::corrupt, sentence("weights", "%1 is empty").with("/m/\xff")});
    EXPECT_EQ(english(*back.sentence), "/m/\xEF\xBF\xBD is empty");
}

}  // namespace
}  // namespace photoflux::protocol

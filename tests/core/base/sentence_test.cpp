#include "base/sentence.h"

#include "base/result.h"

#include <gtest/gtest.h>

namespace photoflux {
namespace {

TEST(Sentence, PlacesAreFilledInAnyOrder) {
    const Sentence said = sentence("weights", "%2 of %1, 100% (%3)").with("a", 7, std::string("c"));
    EXPECT_EQ(english(said), "7 of a, 100% (c)");
}

TEST(Sentence, WhatStandsAtAPlaceIsNoPattern) {
    const Sentence said = sentence("weights", "%1 lacks %2").with("/m/%2 100%1 %%", "x");
    EXPECT_EQ(english(said), "/m/%2 100%1 %% lacks x");
    EXPECT_EQ(english(plain("50 %1")), "50 %1");
}

TEST(Sentence, APlaceWithoutAnArgumentStays) {
    EXPECT_EQ(english(sentence("weights", "%1 and %2, %0, %")), "%1 and %2, %0, %");
    EXPECT_EQ(english(sentence("weights", "%1 and %2").with(1)), "1 and %2");
}

TEST(Sentence, SentencesStandInSentences) {
    const Sentence inner = sentence("weights", "%1 is empty").with("/m");
    EXPECT_EQ(english(sentence("jobs", "job %1: %2").with(3, inner)), "job 3: /m is empty");
    EXPECT_EQ(english(listed({plain("a"), inner, plain("%1")})), "a, /m is empty, %1");
    EXPECT_EQ(english(listed({})), "");
}

TEST(Error, IsEnglishWithItsPartAndKeepsItsSentence) {
    const Error error{ErrorCode::corrupt, sentence("weights", "%1 is empty").with("/m")};
    EXPECT_EQ(error.message, "[weights] /m is empty");
    ASSERT_TRUE(error.sentence);
    EXPECT_EQ(error.sentence->arguments.at(0), plain("/m"));
    const Error outer{ErrorCode::corrupt, sentence("jobs", "job %1: %2").with(3, error)};
    EXPECT_EQ(outer.message, "[jobs] job 3: /m is empty");
}

TEST(Error, ForeignWordsStayAsTheyAre) {
    const Error error{ErrorCode::internal, "CUDA error 35 %1"};
    EXPECT_EQ(error.message, "CUDA error 35 %1");
    EXPECT_FALSE(error.sentence);
    EXPECT_EQ(Error(ErrorCode::internal, sentence("worker", "it said: %1").with(error)).message,
              "[worker] it said: CUDA error 35 %1");
}

}  // namespace
}  // namespace photoflux

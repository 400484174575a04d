#include "wording/words.h"

#include <gtest/gtest.h>
#include <QCoreApplication>
#include <QTranslator>

namespace photoflux {
namespace {

class Spanish : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override {
        const QByteArray asked = QByteArray(context) + '|' + source;
        if (asked == "weights|%1 lacks %2") return QStringLiteral("falta %2 en %1 (100%)");
        if (asked == "weights|the header") return QStringLiteral("la cabecera");
        return {};
    }
};

class Words : public testing::Test {
protected:
    Words() { QCoreApplication::installTranslator(&spanish_); }

    int count_ = 0;
    QCoreApplication application_{count_, nullptr};
    Spanish spanish_;
};

const Sentence kLacks = sentence("weights", "%1 lacks %2");

TEST_F(Words, ATranslationMayTurnThePlacesRound) {
    EXPECT_EQ(words_of(Error{ErrorCode::corrupt, kLacks.with("/m/狐", sentence("weights", "the header"))}),
              QStringLiteral("falta la cabecera en /m/狐 (100%)"));
}

TEST_F(Words, PathsAreNeitherPatternsNorTranslated) {
    EXPECT_EQ(words_of(kLacks.with("/m/%2 %1", "the header")), QStringLiteral("falta the header en /m/%2 %1 (100%)"));
}

TEST_F(Words, WhatHasNoTranslationIsEnglish) {
    EXPECT_EQ(words_of(Error{ErrorCode::corrupt, sentence("jobs", "job %1 is gone").with(3)}),
              QStringLiteral("job 3 is gone"));
    EXPECT_EQ(words_of(Error{ErrorCode::corrupt, "[weights] x was cut"}), QStringLiteral("x was cut"));
}

TEST_F(Words, ProgramsReadEnglishAndThePart) {
    const auto [part, text] = english_of(Error{ErrorCode::corrupt, kLacks.with("/m", "x")});
    EXPECT_EQ(part, QStringLiteral("weights"));
    EXPECT_EQ(text, QStringLiteral("/m lacks x"));
    const auto twice = english_of(Error{ErrorCode::corrupt, "[text] /m/t: [weights] /m/t is damaged: [weights] no"});
    EXPECT_EQ(twice.part, QStringLiteral("text"));
    EXPECT_EQ(twice.text, QStringLiteral("/m/t is damaged: no"));
    EXPECT_EQ(english_of(Error{ErrorCode::usage, "no such option"}).part, QString());
}

}  // namespace
}  // namespace photoflux

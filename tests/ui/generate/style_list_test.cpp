#include "ui/generate/style_list.h"

#include <gtest/gtest.h>

namespace photoflux::generate {
namespace {

StyleList styles() { return StyleList::open(QStringLiteral(PHOTOFLUX_SOURCE_DIR "/resources/styles/styles.json")); }

TEST(StyleList, SpeaksThreeLanguages) {
    for (const char* language : {"en", "es", "zh_CN"}) {
        const QVariantList labels = styles().labels(QString::fromLatin1(language), {});
        ASSERT_EQ(labels.size(), 6) << language;
        for (const auto& label : labels)
            EXPECT_FALSE(label.toMap().value(QStringLiteral("label")).toString().isEmpty());
    }
}

TEST(StyleList, AddsItsWordsInTheLanguageOfThePrompt) {
    EXPECT_EQ(styles().addition(QStringLiteral("flat"), QStringLiteral("a fox"), QStringLiteral("en")),
              ", flat illustration");
    EXPECT_EQ(styles().addition(QStringLiteral("flat"), QStringLiteral("un zorro"), QStringLiteral("es")),
              ", ilustración plana");
    EXPECT_EQ(styles().addition(QStringLiteral("flat"), QStringLiteral("狐狸"), QStringLiteral("en")).toStdString(),
              "，扁平插画");
    EXPECT_EQ(styles().addition(QStringLiteral("none"), QStringLiteral("a fox"), QStringLiteral("en")), "");
}

TEST(StyleList, TakesItsWordsOffAgain) {
    for (const char* prompt : {"a fox", "un zorro", "一只狐狸"}) {
        const QString text = QString::fromUtf8(prompt);
        for (const char* language : {"en", "es", "zh_CN"}) {
            const QString whole =
                text + styles().addition(QStringLiteral("pixel"), text, QString::fromLatin1(language));
            EXPECT_EQ(styles().without(QStringLiteral("pixel"), whole), text);
        }
    }
}

TEST(StyleList, AMissingFileIsAnEmptyList) {
    EXPECT_TRUE(StyleList::open(QStringLiteral("/nowhere.json")).labels(QStringLiteral("en"), {}).isEmpty());
}

}  // namespace
}  // namespace photoflux::generate

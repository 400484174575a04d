#include "dataset/captions.h"

#include "pictures.h"

#include <gtest/gtest.h>

namespace photoflux::dataset::test {
namespace {

TEST(Captions, FilesOfOtherProgramsAreRead) {
    const Folder folder;
    EXPECT_EQ(caption_beside(folder / "a.jpg").value(), std::nullopt);
    put(folder / "a.jpg.txt", "the long name\n");
    EXPECT_EQ(caption_beside(folder / "a.jpg").value(), "the long name");
    put(folder / "a.txt", "\xEF\xBB\xBF  a dog,\r\n on grass  \n");
    EXPECT_EQ(caption_beside(folder / "a.jpg").value(), "a dog, on grass");
    put(folder / "b.txt", " \n");
    put(folder / "b.caption", "ein Größe 一只");
    EXPECT_EQ(caption_beside(folder / "b.png").value(), "ein Größe 一只");
    put(folder / "c.txt", "caf\xE9");
    EXPECT_EQ(caption_beside(folder / "c.png").error().code, ErrorCode::bad_input);
    put(folder / "d.txt", std::string(8001, 'x'));
    EXPECT_NE(caption_beside(folder / "d.png").error().message.find("8000"), std::string::npos);
}

TEST(Captions, TheTriggerIsThereOnce) {
    EXPECT_EQ(with_trigger("a dog on grass", "ohwx"), "ohwx, a dog on grass");
    EXPECT_EQ(with_trigger("photo of OHWX dog", "ohwx"), "photo of OHWX dog");
    EXPECT_EQ(with_trigger("an ohwxy dog", "ohwx"), "ohwx, an ohwxy dog");
    EXPECT_EQ(with_trigger("a c++ logo", "c++"), "a c++ logo");
    EXPECT_EQ(with_trigger(" two\nlines ", "ohwx"), "ohwx, two lines");
    EXPECT_EQ(with_trigger("", "ohwx"), "ohwx");
}

TEST(Captions, WordsAreOneLineWithoutCommas) {
    EXPECT_TRUE(check_words({"ohwx", "golden retriever"}).ok());
    for (const auto& word : std::vector<std::string>{"", "a,b", "a\nb", " a", "a  b", std::string(65, 'a')}) {
        EXPECT_FALSE(check_words({word, "dog"}).ok()) << word;
        EXPECT_FALSE(check_words({"ohwx", word}).ok()) << word;
    }
}

TEST(Captions, PersonsAreKnownByTheirWord) {
    for (const char* word : {"woman", "a Man", "my brother", "children", "portrait of a girl", "mujer", "niño", "女人"})
        EXPECT_TRUE(means_person(word)) << word;
    for (const char* word : {"dog", "mango", "manor", "car", "germander", "style", "perro", "狗"})
        EXPECT_FALSE(means_person(word)) << word;
}

TEST(Captions, ComposedOnesSayWhatWasMeasured) {
    const SubjectWords dog = {"ohwx", "dog"};
    const auto composed = [&](const std::string& name, const CheckOptions& options = kSmall) {
        const PhotoReport report = checked(name, options);
        return composed_caption(dog, report, crop_for(report, options.resolution));
    };
    EXPECT_EQ(composed("flaws/sharp.png"), "photo of ohwx dog");
    EXPECT_EQ(composed("flaws/drawing.png"), "photo of ohwx dog, plain white background");
    EXPECT_EQ(composed("flaws/on_black.png"), "photo of ohwx dog, plain black background");
    EXPECT_EQ(composed("flaws/grey.png"), "black and white photo of ohwx dog");
    EXPECT_EQ(composed("flaws/exposed_-6.png"), "photo of ohwx dog, dim light");
    EXPECT_NE(composed("faces/one.png", kPerson).find("upper body"), std::string::npos);
    EXPECT_EQ(composed("faces/two.png", kPerson).find("upper body"), std::string::npos);
}

}  // namespace
}  // namespace photoflux::dataset::test

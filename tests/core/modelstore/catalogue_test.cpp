#include "modelstore/catalogue.h"

#include "modelstore/model_store.h"

#include <gtest/gtest.h>
#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <fstream>
#include <set>
#include <string>

namespace photoflux::modelstore {
namespace {

constexpr auto kLicences = R"({"id": "free", "name": "Free", "address": "https://free.example"})";

std::string entry(const std::string& change_from = "", const std::string& change_to = "") {
    std::string text =
        R"({"id": "one", "name": "One", "kind": "model", "precision": "bf16", "licence": "free", "files": [
        {"folder": "vae", "name": "a.safetensors", "size": 3,
         "sha256": "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", "places": ["a/b@main:c/d.bin"]}]})";
    if (!change_from.empty()) text.replace(text.find(change_from), change_from.size(), change_to);
    return text;
}

class CatalogueTest : public ::testing::Test {
protected:
    Result<Catalogue> read(const std::string& licences, const std::string& entries) {
        const std::filesystem::path path = folder.filePath(QStringLiteral("catalogue.json")).toStdString();
        std::ofstream(path) << R"({"licences": [)" << licences << R"(], "entries": [)" << entries << "]}";
        return Catalogue::read(path);
    }

    QTemporaryDir folder;
    int argc = 1;
    char name[5] = "test";
    char* argv[2] = {name, nullptr};
    QCoreApplication application{argc, argv};
};

TEST_F(CatalogueTest, TheBundledOneIsReadAndNamesWhatPeopleLookFor) {
    const auto catalogue =
        Catalogue::read(std::filesystem::path(PHOTOFLUX_SOURCE_DIR) / "resources/models/catalogue.json");
    ASSERT_TRUE(catalogue.ok()) << catalogue.error().message;
    std::set<QString> places, kinds;
    for (const auto& entry : catalogue->entries()) {
        EXPECT_GT(entry.bytes(), 30'000'000) << entry.id.toStdString();
        for (const auto& file : entry.files) {
            EXPECT_TRUE(places.insert(file.folder + QLatin1Char('/') + file.name).second)
                << "two entries write one file";
            EXPECT_EQ(file.remote.sha256.size(), 32);
        }
        if (entry.kind == EntryKind::model) {
            EXPECT_EQ(entry.needs.size(), 3);
            EXPECT_GT(entry.steps, 0);
        }
    }
    const auto* schnell = catalogue->find(QStringLiteral("flux1-schnell"));
    const auto* dev = catalogue->find(QStringLiteral("flux1-dev"));
    ASSERT_TRUE(schnell && dev && catalogue->find(QStringLiteral("schnell-training-adapter")));
    EXPECT_FALSE(catalogue->licence_of(*schnell).ask);
    EXPECT_TRUE(catalogue->licence_of(*dev).ask);
    EXPECT_FALSE(schnell->guidance);
    EXPECT_TRUE(dev->guidance);
}

TEST_F(CatalogueTest, SaysWhereAFileIsWrong) {
    EXPECT_TRUE(read(kLicences, entry()).ok());
    struct Case {
        std::string licences, entries, where;
    };
    for (const auto& [licences, entries, where] :
         {Case{kLicences, "", "entries"}, Case{kLicences, entry() + "," + entry(), "entries[1].id"},
          Case{"", entry(), "entries[0].licence"},
          Case{R"({"id": "free", "name": "Free", "address": "http://free.example"})", entry(), "licences[0].address"},
          Case{R"({"id": "free", "name": "Free", "address": "https://free.example", "ask": true})", entry(),
               "licences[0].summary"},
          Case{kLicences, entry("\"model\"", "\"toy\""), "entries[0].kind"},
          Case{kLicences, entry("\"size\": 3", "\"size\": -3"), "entries[0].files[0].size"},
          Case{kLicences, entry("0123456789abcdef\"", "0123\""), "entries[0].files[0].sha256"},
          Case{kLicences, entry("a/b@main:c/d.bin", "a/b@main:../../x"), "entries[0].files[0].places"},
          Case{kLicences, entry("a/b@main:c/d.bin", "b@main:x"), "entries[0].files[0].places"},
          Case{kLicences, entry("a.safetensors", "../a.safetensors"), "entries[0].files[0].name"},
          Case{kLicences, entry("\"vae\"", "\"/etc\""), "entries[0].files[0].folder"},
          Case{kLicences, entry("\"files\"", "\"needs\": [\"two\"], \"files\""), "one.needs"}}) {
        const auto catalogue = read(licences, entries);
        ASSERT_FALSE(catalogue.ok()) << where;
        EXPECT_EQ(catalogue.error().code, ErrorCode::corrupt);
        EXPECT_NE(catalogue.error().message.find(where), std::string::npos) << catalogue.error().message;
    }
}

TEST_F(CatalogueTest, ANeedIsMetByAnyOfItsKindHereOrElsewhere) {
    const auto file = [](const std::string& id, const std::string& kind, const std::string& needs) {
        std::string text = entry("\"one\"", "\"" + id + "\"");
        text.replace(text.find("a.safetensors"), 13, id + ".safetensors");
        text.replace(text.find("\"model\""), 7, "\"" + kind + "\"");
        return text.replace(text.find("\"files\""), 7, "\"needs\": [" + needs + "], \"files\"");
    };
    const auto catalogue = read(
        kLicences, file("flux", "model", "\"large\"") + "," + file("large", "t5", "") + "," + file("small", "t5", ""));
    ASSERT_TRUE(catalogue.ok()) << catalogue.error().message;
    const std::filesystem::path store = folder.filePath(QStringLiteral("store")).toStdString();
    const std::filesystem::path others = folder.filePath(QStringLiteral("others")).toStdString();
    const auto missing = [&] {
        QStringList names;
        for (const auto& wanted : missing_files(store, {others}, *catalogue, *catalogue->find(QStringLiteral("flux"))))
            names << wanted.entry->id;
        return names.join(QLatin1Char(' '));
    };
    const auto put = [](const std::filesystem::path& path, const char* text) {
        std::filesystem::create_directories(path.parent_path());
        std::ofstream(path) << text;
    };
    EXPECT_EQ(missing(), QStringLiteral("large flux"));
    put(others / "small.safetensors", "of another size");
    EXPECT_EQ(missing(), QStringLiteral("large flux"));
    put(others / "small.safetensors", "abc");
    EXPECT_EQ(missing(), QStringLiteral("flux"));
    put(store / "vae/flux.safetensors", "abc");
    EXPECT_EQ(missing(), QString());
}

TEST_F(CatalogueTest, ALicenceThatAsksIsAcceptedForGood) {
    const std::filesystem::path store = folder.filePath(QStringLiteral("store")).toStdString();
    const Licence strict{QStringLiteral("strict"), QStringLiteral("Strict"),
                         QUrl(QStringLiteral("https://strict.example")), true, QStringLiteral("Nothing is allowed.")};
    EXPECT_TRUE(licence_accepted(store, {.id = QStringLiteral("free")}));
    EXPECT_FALSE(licence_accepted(store, strict));
    ASSERT_TRUE(accept_licence(store, strict).ok());
    EXPECT_TRUE(licence_accepted(store, strict));
    EXPECT_FALSE(licence_accepted(store, {.id = QStringLiteral("other"), .ask = true}));
}

}  // namespace
}  // namespace photoflux::modelstore

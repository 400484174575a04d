// Photos look edited in the grid: thumbnails of edits are rendered once, kept, and dropped when the edit changes.

#include "library/edits.h"
#include "ui/library/sample_library.h"
#include "ui/library/thumbnail_provider.h"

#include <gtest/gtest.h>
#include <QBuffer>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <memory>

namespace photoflux::libraryscreen {
namespace {

class EditedThumbnails : public ::testing::Test {
protected:
    void SetUp() override {
        catalogue_ = std::move(library::Catalogue::open(folder_.path().toStdString())).value();
        thumbnails_ = std::move(library::Thumbnails::open(folder_.path().toStdString())).value();
        id_ = catalogue_->items().add(testing::sampleItems(1))->front();
        doors_.items = &catalogue_->items();
        doors_.edits = &catalogue_->edits();
        doors_.thumbnails = thumbnails_.get();
        doors_.examine = [](const auto&, const std::vector<int>& sides, const auto&) {
            imaging::Examined examined;
            QImage grey(256, 171, QImage::Format_RGB32);
            grey.fill(Qt::gray);
            QByteArray bytes;
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::WriteOnly);
            grey.save(&buffer, "JPEG");
            for (const int side : sides) examined.thumbnails.push_back({side, bytes});
            return Result<imaging::Examined>(examined);
        };
        doors_.decode = [](const auto&, int, const auto&) {
            return Result<QImage>(QImage(64, 48, QImage::Format_RGB32));
        };
        doors_.developed = [this](const auto&, const std::string& recipe, const QImage&, int side, const auto&) {
            ++developed_;
            QImage image(side == 0 ? 64 : side, 48, QImage::Format_RGB32);
            image.fill(recipe == "red" ? Qt::red : Qt::blue);
            return Result<QImage>(image);
        };
    }
    void edit(const char* recipe) { ASSERT_TRUE(catalogue_->edits().record(id_, recipe, "").ok()); }
    /// By a window that was just opened: nothing is in memory.
    QColor shown(const QString& address) {
        ThumbnailProvider provider(doors_);
        const std::unique_ptr<QQuickImageResponse> answer(
            provider.requestImageResponse(address.arg(id_), QSize(128, 128)));
        const QSignalSpy finished(answer.get(), &QQuickImageResponse::finished);
        EXPECT_TRUE(QTest::qWaitFor([&finished] { return !finished.isEmpty(); }));
        EXPECT_EQ(answer->errorString(), QString());
        const std::unique_ptr<QQuickTextureFactory> factory(answer->textureFactory());
        return factory->image().pixelColor(10, 10);
    }

    QTemporaryDir folder_;
    std::unique_ptr<library::Catalogue> catalogue_;
    std::unique_ptr<library::Thumbnails> thumbnails_;
    std::int64_t id_ = 0;
    std::atomic<int> developed_ = 0;
    LibraryDoors doors_;
};

TEST_F(EditedThumbnails, AreRenderedOnceAndDroppedWhenTheEditChanges) {
    EXPECT_NEAR(shown("256/%1/1").red(), 160, 4) << "an original that is asked for as edited is the original";
    edit("red");
    EXPECT_GT(shown("256/%1/2").red(), 240);
    EXPECT_GT(shown("256/%1/2").red(), 240);
    EXPECT_EQ(developed_, 1) << "the second came from the disk";
    EXPECT_NEAR(shown("256/%1").red(), 160, 4) << "the original stays there";
    const std::string sha256 = catalogue_->items().item(id_)->sha256;
    const std::string red = library::Thumbnails::edited(sha256, "red");
    EXPECT_TRUE(thumbnails_->get(red, 256)->has_value());
    edit("blue");
    EXPECT_GT(shown("256/%1/3").blue(), 240);
    EXPECT_FALSE(thumbnails_->get(red, 256)->has_value()) << "nobody sees that edit any more";
    EXPECT_GT(shown("full/%1/3").blue(), 240) << "the whole photo as well";
    ASSERT_TRUE(catalogue_->edits().go_to(id_, 0).ok());
    EXPECT_NEAR(shown("256/%1/4").red(), 160, 4);
    ASSERT_TRUE(thumbnails_->remove(sha256).ok());
    EXPECT_FALSE(thumbnails_->get(library::Thumbnails::edited(sha256, "blue"), 256)->has_value());
}

TEST_F(EditedThumbnails, EachRecipeHasAMarkOfItsOwn) {
    const auto mark = [this] { return catalogue_->items().rows({})->front().edited; };
    EXPECT_EQ(mark(), 0);
    edit("red");
    const int red = mark();
    EXPECT_GT(red, 0);
    edit("blue");
    EXPECT_NE(mark(), red);
    edit("");
    EXPECT_EQ(mark(), 0) << "back to the original as a step";
    ASSERT_TRUE(catalogue_->edits().go_to(id_, 1).ok());
    EXPECT_EQ(mark(), red);
}

}  // namespace
}  // namespace photoflux::libraryscreen

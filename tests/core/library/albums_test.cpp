#include "library_folder.h"

namespace photoflux::library {
namespace {

using AlbumsTest = LibraryTest;
using Ids = std::vector<std::int64_t>;

TEST_F(AlbumsTest, AnAlbumByHandShowsWhatWasPutIntoIt) {
    const auto catalogue = open();
    Items& items = catalogue->items();
    const Ids ids = *items.add(std::vector{photo(1), photo(2), photo(3)});
    const auto album = *items.add_album(" Zoo ");
    ASSERT_TRUE(items.add_to_album(album, Ids{ids[0], ids[1], ids[1], 4711}).ok());
    View view;
    view.album = album;
    EXPECT_EQ(ids_of(*items.rows(view)), (Ids{ids[1], ids[0]}));
    ASSERT_TRUE(items.remove_from_album(album, Ids{ids[0]}).ok());
    ASSERT_TRUE(items.rename_album(album, "Álbum").ok());
    ASSERT_TRUE(items.add_album("zebra").ok());
    const auto albums = *items.albums();
    ASSERT_EQ(albums.size(), 2u);
    EXPECT_EQ(albums[0].name, "Álbum");
    EXPECT_EQ(albums[0].count, 1);
    ASSERT_TRUE(items.trash(Ids{ids[1]}).ok());
    EXPECT_EQ(items.albums()->front().count, 0);
    ASSERT_TRUE(items.remove_album(album).ok());
    EXPECT_EQ(items.rows(view).error().code, ErrorCode::not_found);
    EXPECT_TRUE(items.item(ids[1]).ok());
}

TEST_F(AlbumsTest, ASmartAlbumFollowsItsSearch) {
    const auto catalogue = open();
    Items& items = catalogue->items();
    const Ids ids = *items.add(std::vector{photo(1), photo(2)});
    const auto album = *items.add_album("Zorros", "zorro");
    EXPECT_EQ(items.albums()->front().count, 0);
    ASSERT_TRUE(items.set_title(ids[0], "Un zorro").ok());
    EXPECT_EQ(items.albums()->front().count, 1);
    View view;
    view.album = album;
    EXPECT_EQ(ids_of(*items.rows(view)), Ids{ids[0]});
    EXPECT_EQ(items.add_to_album(album, ids).error().code, ErrorCode::usage);
    ASSERT_TRUE(items.set_album_query(album, "fuenfria").ok());
    EXPECT_EQ(ids_of(*items.rows(view)), Ids{ids[1]});
}

TEST_F(AlbumsTest, NamesAreTakenOnce) {
    const auto catalogue = open();
    Items& items = catalogue->items();
    const auto album = *items.add_album("Zoo");
    EXPECT_EQ(items.add_album("Zoo").error().code, ErrorCode::bad_input);
    EXPECT_EQ(items.add_album("  ").error().code, ErrorCode::bad_input);
    EXPECT_TRUE(items.rename_album(album, "Zoo").ok());
    EXPECT_EQ(items.rename_album(99, "Other").error().code, ErrorCode::not_found);
    EXPECT_EQ(items.remove_album(99).error().code, ErrorCode::not_found);
    EXPECT_EQ(items.set_album_query(album, "fox").error().code, ErrorCode::usage);
}

}  // namespace
}  // namespace photoflux::library

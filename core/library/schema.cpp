#include "library/schema.h"

namespace photoflux::library {

namespace {

constexpr const char* kPictures = R"(
    CREATE TABLE pictures (
        id         INTEGER PRIMARY KEY AUTOINCREMENT,
        path       TEXT NOT NULL UNIQUE,   -- relative to the library folder with '/', or absolute
        prompt     TEXT NOT NULL,
        model_name TEXT NOT NULL,
        model_hash TEXT NOT NULL,
        seed       INTEGER NOT NULL,       -- the 64 bits, read as signed
        width      INTEGER NOT NULL,
        height     INTEGER NOT NULL,
        steps      INTEGER NOT NULL,
        guidance   REAL,
        style      TEXT NOT NULL,
        recipe     TEXT NOT NULL,          -- JSON
        created_at INTEGER NOT NULL,       -- milliseconds since 1970, UTC
        favourite  INTEGER NOT NULL DEFAULT 0,
        trashed_at INTEGER);
    CREATE INDEX pictures_shown ON pictures(id) WHERE trashed_at IS NULL;)";

// `items_grid` holds all that a grid shows and most that a search asks for, so that neither touches the wide rows. Its
// first two columns are the order of the grid. (A generated column would keep SQLite from using any index alone.) Words
// are written by words.cpp, names too.
constexpr const char* kItems = R"(
    CREATE TABLE items (
        id             INTEGER PRIMARY KEY AUTOINCREMENT,
        kind           INTEGER NOT NULL,             -- 0 photo, 1 made
        picture_id     INTEGER UNIQUE REFERENCES pictures(id) ON DELETE SET NULL,
        path           TEXT NOT NULL UNIQUE,         -- as in pictures
        storage        INTEGER NOT NULL,             -- 0 the library's, 1 the user's
        sha256         TEXT NOT NULL DEFAULT '',     -- empty: nobody has read the file yet
        bytes          INTEGER NOT NULL DEFAULT 0,
        modified_at    INTEGER NOT NULL DEFAULT 0,   -- all times: milliseconds since 1970
        look           INTEGER,                      -- the 64 bits, read as signed
        format         TEXT NOT NULL DEFAULT '',
        width          INTEGER NOT NULL DEFAULT 0,
        height         INTEGER NOT NULL DEFAULT 0,
        orientation    INTEGER NOT NULL DEFAULT 1,
        pages          INTEGER NOT NULL DEFAULT 1,
        taken_at       INTEGER,
        focal_length   REAL,
        aperture       REAL,
        exposure       REAL,
        iso            INTEGER,
        latitude       REAL,
        longitude      REAL,
        seed           INTEGER,
        generated      INTEGER NOT NULL DEFAULT 0,
        file_rating    INTEGER,
        rating         INTEGER NOT NULL DEFAULT 0,
        flag           INTEGER NOT NULL DEFAULT 0,   -- 0 none, 1 picked, 2 rejected
        favourite      INTEGER NOT NULL DEFAULT 0,
        edited         INTEGER NOT NULL DEFAULT 0,
        added_at       INTEGER NOT NULL,
        trashed_at     INTEGER,
        shown_at       INTEGER NOT NULL,             -- when it was taken, else added
        name           TEXT NOT NULL DEFAULT '',     -- of the file
        name_key       TEXT NOT NULL DEFAULT '',     -- what names are sorted by: 2 before 10
        camera         TEXT NOT NULL DEFAULT '',
        lens           TEXT NOT NULL DEFAULT '',
        place          TEXT NOT NULL DEFAULT '',
        model          TEXT NOT NULL DEFAULT '',
        colour_profile TEXT NOT NULL DEFAULT '',
        title          TEXT NOT NULL DEFAULT '',     -- the user's
        caption        TEXT NOT NULL DEFAULT '',
        file_title     TEXT NOT NULL DEFAULT '',     -- as read
        file_caption   TEXT NOT NULL DEFAULT '',
        file_tags      TEXT NOT NULL DEFAULT '',     -- one a line
        prompt         TEXT NOT NULL DEFAULT '');
    CREATE INDEX items_grid ON items(shown_at, id, trashed_at, width, height, rating, kind, flag, edited, favourite,
        taken_at, added_at, bytes, iso, aperture, exposure, focal_length, latitude, seed, format, storage, generated);
    CREATE INDEX items_name ON items(name_key);
    CREATE INDEX items_sha256 ON items(sha256);
    CREATE INDEX items_look ON items(look) WHERE look IS NOT NULL AND trashed_at IS NULL;
    CREATE INDEX items_trash ON items(trashed_at) WHERE trashed_at IS NOT NULL;
    CREATE INDEX items_titled ON items(id) WHERE title != '';
    CREATE INDEX items_captioned ON items(id) WHERE caption != '';
    CREATE INDEX items_prompted ON items(id) WHERE prompt != '';
    CREATE INDEX items_camera ON items(camera) WHERE camera != '';
    CREATE INDEX items_lens ON items(lens) WHERE lens != '';
    CREATE INDEX items_place ON items(place) WHERE place != '';
    CREATE INDEX items_model ON items(model) WHERE model != '';

    CREATE TABLE tags (
        id     INTEGER PRIMARY KEY,
        name   TEXT NOT NULL UNIQUE,
        folded TEXT NOT NULL);                       -- without accents and capitals
    CREATE TABLE item_tags (
        tag  INTEGER NOT NULL REFERENCES tags(id) ON DELETE CASCADE,
        item INTEGER NOT NULL REFERENCES items(id) ON DELETE CASCADE,
        PRIMARY KEY (tag, item)) WITHOUT ROWID;
    CREATE INDEX item_tags_item ON item_tags(item);

    CREATE TABLE albums (
        id     INTEGER PRIMARY KEY AUTOINCREMENT,
        name   TEXT NOT NULL UNIQUE,
        folded TEXT NOT NULL,
        query  TEXT NOT NULL DEFAULT '');            -- empty: filled by hand
    CREATE TABLE album_items (
        album INTEGER NOT NULL REFERENCES albums(id) ON DELETE CASCADE,
        item  INTEGER NOT NULL REFERENCES items(id) ON DELETE CASCADE,
        PRIMARY KEY (album, item)) WITHOUT ROWID;
    CREATE INDEX album_items_item ON album_items(item);

    CREATE VIRTUAL TABLE words USING fts5(file, title, caption, tags, place, camera, lens, prompt, model,
        tokenize = "unicode61 remove_diacritics 2",
        prefix = "1 2 3 4");

    INSERT INTO items (kind, picture_id, path, storage, width, height, seed, generated, favourite, added_at, trashed_at,
                       shown_at, model, prompt)
        SELECT 1, id, path, path LIKE '/%' OR path LIKE '_:/%', width, height, seed, 1, favourite, created_at,
               trashed_at, created_at, model_name, prompt FROM pictures ORDER BY id;)";

// Of each item at most one version is shown. Step 0 is the original; steps after `step` were undone.
constexpr const char* kEdits = R"(
    CREATE TABLE versions (
        id    INTEGER PRIMARY KEY AUTOINCREMENT,
        item  INTEGER NOT NULL REFERENCES items(id) ON DELETE CASCADE,
        name  TEXT NOT NULL,                         -- empty: the first, which nobody named
        step  INTEGER NOT NULL DEFAULT 0,
        shown INTEGER NOT NULL DEFAULT 0);
    CREATE INDEX versions_item ON versions(item);
    CREATE TABLE edit_steps (
        version INTEGER NOT NULL REFERENCES versions(id) ON DELETE CASCADE,
        number  INTEGER NOT NULL,                    -- from 1, without gaps
        recipe  TEXT NOT NULL,                       -- JSON of core/editing
        what    TEXT NOT NULL,
        made_at INTEGER NOT NULL,                    -- milliseconds since 1970, UTC
        PRIMARY KEY (version, number)) WITHOUT ROWID;)";

// Numbers and boxes are of the photo as it lies upright, not of its edits. A person without a name is a group that the
// machine made; whoever has no face any more is gone. `settings` are the library's, whatever they are about.
constexpr const char* kFaces = R"(
    CREATE TABLE settings (
        name  TEXT PRIMARY KEY,
        value TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE people (
        id     INTEGER PRIMARY KEY AUTOINCREMENT,
        name   TEXT NOT NULL DEFAULT '',
        folded TEXT NOT NULL DEFAULT '');            -- without accents and capitals
    CREATE UNIQUE INDEX people_folded ON people(folded) WHERE folded != '';
    CREATE TABLE faces (
        id      INTEGER PRIMARY KEY AUTOINCREMENT,
        item    INTEGER NOT NULL REFERENCES items(id) ON DELETE CASCADE,
        person  INTEGER REFERENCES people(id) ON DELETE SET NULL,
        state   INTEGER NOT NULL DEFAULT 0,          -- 0 guessed, 1 said by the user, 2 to be ignored
        x       REAL NOT NULL,                       -- shares of the picture's width and height
        y       REAL NOT NULL,
        width   REAL NOT NULL,
        height  REAL NOT NULL,
        sure    REAL NOT NULL,
        numbers BLOB NOT NULL);                      -- 32-bit floats
    CREATE INDEX faces_item ON faces(item, person, state);
    CREATE INDEX faces_person ON faces(person, state, item);
    CREATE TABLE face_refusals (                     -- the user said: not this one
        face   INTEGER NOT NULL REFERENCES faces(id) ON DELETE CASCADE,
        person INTEGER NOT NULL REFERENCES people(id) ON DELETE CASCADE,
        PRIMARY KEY (face, person)) WITHOUT ROWID;
    CREATE INDEX face_refusals_person ON face_refusals(person);
    CREATE TABLE face_looks (                        -- photos that were looked through, as the file was and with what
        item   INTEGER PRIMARY KEY REFERENCES items(id) ON DELETE CASCADE,
        sha256 TEXT NOT NULL,
        model  TEXT NOT NULL);
    CREATE TRIGGER faces_deleted AFTER DELETE ON faces WHEN OLD.person IS NOT NULL BEGIN
        DELETE FROM people WHERE id = OLD.person AND NOT EXISTS (SELECT 1 FROM faces WHERE person = OLD.person);
    END;
    CREATE TRIGGER faces_moved AFTER UPDATE OF person ON faces WHEN OLD.person IS NOT NEW.person BEGIN
        DELETE FROM people WHERE id = OLD.person AND NOT EXISTS (SELECT 1 FROM faces WHERE person = OLD.person);
    END;)";

}  // namespace

const database::Migrations& migrations() {
    // Entry i takes the schema from version i to i + 1. Entries are never changed once released, only added.
    static const database::Migrations all = {kPictures, kItems, kEdits, kFaces};
    return all;
}

}  // namespace photoflux::library

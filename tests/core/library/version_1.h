#pragma once

namespace photoflux::library {

/// `sqlite3 catalogue.sqlite .dump` of a library that the program of schema 1 wrote.
inline constexpr const char* kVersion1 = R"(
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
INSERT INTO pictures VALUES(2,'pictures/b.png','a lighthouse','flux-dev','abc',7,256,128,4,NULL,'flat','{"prompt":"x"}',1717236000000,0,1795875709950);
INSERT INTO pictures VALUES(3,'/elsewhere/c.png','it''s a café','flux-dev','abc',7,256,128,4,NULL,'flat','{"prompt":"x"}',1717236000000,0,NULL);
INSERT INTO pictures VALUES(4,'pictures/fox 1.png','红狐 in the snow','flux-dev','abc',-16,256,128,4,3.5,'flat','{"prompt":"x"}',1714557600001,1,NULL);
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('pictures',4);
CREATE INDEX pictures_shown ON pictures(id) WHERE trashed_at IS NULL;
PRAGMA user_version = 1;
)";

}  // namespace photoflux::library

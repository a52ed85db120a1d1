"""The tables of a project file and how older ones become newer ones.

`PRAGMA user_version` counts the migrations that a file has seen; `application_id` says that it is ours.
"""

from __future__ import annotations

APPLICATION_ID = 0x43414C31  # "CAL1"

MIGRATIONS = (
    """
    CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE agent (id TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE label (id TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE image (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        uri TEXT NOT NULL UNIQUE,
        state TEXT NOT NULL DEFAULT 'new',
        width INTEGER, height INTEGER, sha256 TEXT, orientation INTEGER, split TEXT, x TEXT
    );
    CREATE TABLE item (
        id TEXT PRIMARY KEY,
        image TEXT NOT NULL REFERENCES image(id) ON DELETE CASCADE,
        kind TEXT NOT NULL CHECK (kind IN ('caption', 'span', 'entity', 'region', 'link')),
        place INTEGER NOT NULL,
        owner TEXT REFERENCES item(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        target TEXT REFERENCES item(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        text TEXT,
        status TEXT,
        body TEXT NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX item_of_image ON item(image, kind, place);
    CREATE INDEX item_text ON item(text) WHERE text IS NOT NULL;
    """,
)
VERSION = len(MIGRATIONS)

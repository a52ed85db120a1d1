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
    # Review. The columns of `image` sum up its document (storage/summary.py); content (SHA-256), size and mtime are those of the
    # file that was annotated. `name` sorts naturally, `words` and `name` are folded for searching.
    """
    ALTER TABLE image ADD COLUMN name TEXT NOT NULL DEFAULT '';
    ALTER TABLE image ADD COLUMN words TEXT NOT NULL DEFAULT ' ';
    ALTER TABLE image ADD COLUMN score REAL;
    ALTER TABLE image ADD COLUMN uncertainty REAL;
    ALTER TABLE image ADD COLUMN disagreement REAL;
    ALTER TABLE image ADD COLUMN changed_at TEXT;
    ALTER TABLE image ADD COLUMN changed_by TEXT;
    ALTER TABLE image ADD COLUMN content TEXT;
    ALTER TABLE image ADD COLUMN size INTEGER;
    ALTER TABLE image ADD COLUMN mtime INTEGER;
    ALTER TABLE image ADD COLUMN missing INTEGER NOT NULL DEFAULT 0;
    CREATE INDEX image_state ON image(state);
    CREATE INDEX image_uncertainty ON image(uncertainty) WHERE uncertainty IS NOT NULL;
    CREATE INDEX image_missing ON image(number) WHERE missing;
    CREATE TABLE comment (
        id TEXT PRIMARY KEY,
        image TEXT NOT NULL REFERENCES image(id) ON DELETE CASCADE,
        author TEXT NOT NULL, created TEXT NOT NULL, text TEXT NOT NULL, resolved INTEGER NOT NULL DEFAULT 0
    );
    CREATE INDEX comment_of_image ON comment(image, created);
    CREATE TABLE event (
        number INTEGER PRIMARY KEY,
        image TEXT NOT NULL, at TEXT NOT NULL, who TEXT NOT NULL, kind TEXT NOT NULL,
        proposal TEXT, word TEXT, agent TEXT
    );
    CREATE INDEX event_of_proposal ON event(proposal, number) WHERE proposal IS NOT NULL;
    CREATE INDEX event_kind ON event(kind, at);
    """,
    # Without these, deleting one item reads all items of all images, to see which of them refer to it.
    """
    CREATE INDEX item_owner ON item(owner) WHERE owner IS NOT NULL;
    CREATE INDEX item_target ON item(target) WHERE target IS NOT NULL;
    """,
    # Images that were taken out of the project: `body` is JSON of their document and of what was done to them (storage/bulk.py).
    """
    CREATE TABLE removed (uri TEXT PRIMARY KEY, at TEXT NOT NULL, body TEXT NOT NULL);
    """,
    # Work of several people. statements: conflicts and complete marks as JSON (storage/statements.py). trail: hashes of versions
    # of items that were changed or deleted, from which a join sees which side went on from the other (storage/trail.py).
    """
    ALTER TABLE image ADD COLUMN statements TEXT;
    ALTER TABLE image ADD COLUMN conflicts INTEGER NOT NULL DEFAULT 0;
    CREATE INDEX image_conflicts ON image(number) WHERE conflicts;
    CREATE TABLE trail (
        image TEXT NOT NULL REFERENCES image(id) ON DELETE CASCADE,
        item TEXT NOT NULL, version BLOB NOT NULL,
        PRIMARY KEY (image, item, version)
    ) WITHOUT ROWID;
    """,
    # Captions that were deleted (storage/bin.py). second: who annotates an image blindly a second time; gold: its known answers as
    # JSON of a document (storage/assigned.py). seconds: spent on a decision; score: what the model gave the proposal.
    """
    CREATE TABLE bin (
        id TEXT PRIMARY KEY, image TEXT NOT NULL, at TEXT NOT NULL, who TEXT NOT NULL, text TEXT NOT NULL, body TEXT NOT NULL
    );
    ALTER TABLE image ADD COLUMN second TEXT;
    ALTER TABLE image ADD COLUMN gold TEXT;
    ALTER TABLE event ADD COLUMN seconds REAL;
    ALTER TABLE event ADD COLUMN score REAL;
    """,
    # Classes and open proposals are counted and searched without reading every region.
    """
    ALTER TABLE item ADD COLUMN label TEXT AS (json_extract(body, '$.label')) VIRTUAL;
    CREATE INDEX item_class ON item(label, image, status, kind) WHERE kind = 'region';
    CREATE INDEX item_proposed ON item(image, kind, status) WHERE kind = 'region' AND status = 'proposed';
    """,
    # SQLite reads the row itself for a computed column, index or not: the class of a region is a column of its own now. own: the
    # state that follows from the document, whatever a person set.
    """
    DROP INDEX item_class;
    ALTER TABLE item DROP COLUMN label;
    ALTER TABLE item ADD COLUMN label TEXT;
    UPDATE item SET label = json_extract(body, '$.label') WHERE kind = 'region' AND json_valid(body);
    CREATE INDEX item_class ON item(label, image, status, kind) WHERE kind = 'region';
    ALTER TABLE image ADD COLUMN own TEXT;
    UPDATE image SET own = state WHERE state NOT IN ('done', 'checked', 'skipped', 'returned');
    """,
    # A state that is given to all images wrote two indexes that no reader needs: reading 100,000 rows takes 15 ms.
    """
    DROP INDEX image_state;
    DROP INDEX event_kind;
    """,
)
VERSION = len(MIGRATIONS)

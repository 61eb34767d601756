-- Applied once, in one transaction; never edited afterwards: a change is a new file with the next number.
-- Counters and places are u64 kept as the i64 of the same bits: compared for equality only, never sorted here.

-- The signing key of this profile.
CREATE TABLE device (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    key BLOB NOT NULL CHECK (length(key) = 32)
) STRICT;

-- Groups of which this device is a member, in the order in which they came.
CREATE TABLE groups (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 32),
    key BLOB NOT NULL CHECK (length(key) = 32),
    cursor INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Every edit that this device knows; `form` is its CBOR. `waiting`: made here and in no parcel yet.
CREATE TABLE edits (
    group_number INTEGER NOT NULL REFERENCES groups (number),
    counter INTEGER NOT NULL,
    device BLOB NOT NULL CHECK (length(device) = 8),
    form BLOB NOT NULL,
    waiting INTEGER NOT NULL CHECK (waiting IN (0, 1)),
    PRIMARY KEY (group_number, counter, device)
) STRICT, WITHOUT ROWID;

CREATE INDEX edits_waiting ON edits (group_number) WHERE waiting = 1;

-- Every parcel that this device made, in the order in which they were made. It waits until the server took or refused it.
CREATE TABLE parcels (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 32),
    group_number INTEGER NOT NULL REFERENCES groups (number),
    kind INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    note BLOB,
    made_at_s INTEGER NOT NULL,
    taken_at_s INTEGER,
    refused BLOB
) STRICT;

CREATE INDEX parcels_of_group ON parcels (group_number, kind, number);
CREATE INDEX parcels_waiting ON parcels (number) WHERE taken_at_s IS NULL AND refused IS NULL;

-- Named blobs that are good to have at hand. `about` is a group's id, or empty for the profile itself.
CREATE TABLE notes (
    about BLOB NOT NULL,
    name TEXT NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (about, name)
) STRICT, WITHOUT ROWID;

-- Photos of people, sealed as they are sent. `bytes` is NULL while a photo that an edit names is not here (`wanted`), and
-- again once it stands for nobody: that the server has it stays known, so that it is never sent twice.
-- `sent`: bytes that the server has, as last heard; NULL while none of it left.
CREATE TABLE photos (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 32),
    group_number INTEGER NOT NULL REFERENCES groups (number),
    bytes BLOB,
    announcement BLOB,
    wanted INTEGER NOT NULL CHECK (wanted IN (0, 1)),
    made_at_s INTEGER,
    sent INTEGER,
    taken_at_s INTEGER,
    refused BLOB
) STRICT;

CREATE INDEX photos_of_group ON photos (group_number);
CREATE INDEX photos_waiting ON photos (number) WHERE bytes IS NOT NULL AND taken_at_s IS NULL AND refused IS NULL;
CREATE INDEX photos_wanted ON photos (number) WHERE wanted = 1;

-- A group's line in the caseload as it was last made, so that a list of thousands needs no log. Whatever it was made of
-- changes, it goes: the triggers below are the one place that knows.
CREATE TABLE cards (
    group_number INTEGER PRIMARY KEY REFERENCES groups (number),
    form BLOB NOT NULL
) STRICT;

CREATE TRIGGER cards_edit_added AFTER INSERT ON edits BEGIN DELETE FROM cards WHERE group_number = NEW.group_number; END;
CREATE TRIGGER cards_edit_changed AFTER UPDATE OF form ON edits BEGIN DELETE FROM cards WHERE group_number = NEW.group_number; END;
CREATE TRIGGER cards_parcel_added AFTER INSERT ON parcels BEGIN DELETE FROM cards WHERE group_number = NEW.group_number; END;
CREATE TRIGGER cards_parcel_changed AFTER UPDATE ON parcels BEGIN DELETE FROM cards WHERE group_number = NEW.group_number; END;
CREATE TRIGGER cards_note_added AFTER INSERT ON notes WHEN length(NEW.about) = 32 BEGIN
    DELETE FROM cards WHERE group_number = (SELECT number FROM groups WHERE id = NEW.about);
END;
CREATE TRIGGER cards_note_changed AFTER UPDATE ON notes WHEN length(NEW.about) = 32 BEGIN
    DELETE FROM cards WHERE group_number = (SELECT number FROM groups WHERE id = NEW.about);
END;

-- A group that is locked here: its edits sealed with the group's key, which is no longer on this device. Until then NULL.
ALTER TABLE groups ADD COLUMN locked BLOB;

//! Each group's line in the caseload, kept as it was last made. Triggers throw a line away when anything of its group changes.

use crate::{Vault, database::failure, groups::number_of};
use rusqlite::{OptionalExtension, params};
use turno_core::{Code, Failure, ids::GroupId};

impl Vault {
    /// Every open group, the one that came last first, and whether its line is kept and still true.
    pub fn cards(&self) -> Result<Vec<(GroupId, bool)>, Failure> {
        let mut cards = self
            .connection
            .prepare(
                "SELECT id, group_number IS NOT NULL FROM groups LEFT JOIN cards ON group_number = number
                 WHERE locked IS NULL ORDER BY number DESC",
            )
            .map_err(failure)?;
        let cards = cards.query_map([], |row| Ok((GroupId(row.get(0)?), row.get(1)?))).map_err(failure)?;
        cards.collect::<Result<_, _>>().map_err(failure)
    }

    /// A group's line, where one is kept and still true.
    pub fn card(&self, group: GroupId) -> Result<Option<Vec<u8>>, Failure> {
        self.connection
            .prepare("SELECT form FROM cards JOIN groups ON number = group_number WHERE id = ?1")
            .and_then(|mut card| card.query_row([group.0], |row| row.get(0)).optional())
            .map_err(failure)
    }

    /// Keeps lines that were made just now. They can be made again: a full disk or a read-only one is no failure.
    pub fn keep_cards(&mut self, cards: &[(GroupId, Vec<u8>)]) -> Result<(), Failure> {
        let kept = self.in_transaction(|transaction| {
            for (group, form) in cards {
                let number = number_of(transaction, *group)?;
                transaction
                    .execute(
                        "INSERT INTO cards (group_number, form) VALUES (?1, ?2) ON CONFLICT (group_number) DO UPDATE SET form = excluded.form",
                        params![number, form],
                    )
                    .map_err(failure)?;
            }
            Ok(())
        });
        match kept {
            Err(failure) if failure.is(Code::VaultDiskFull) || failure.is(Code::VaultReadOnly) => Ok(()),
            kept => kept,
        }
    }
}

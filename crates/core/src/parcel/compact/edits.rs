//! Edits as columns: who, whom about, which row, when and instead of what. Their answers are `answer`'s.

use super::{
    Ids,
    answer::{self, Before},
    columns::{Columns, Written},
    numbers::{put_number, put_signed},
    schema::schema,
};
use crate::{
    ids::DeviceId,
    registration::{
        Edit, EditId, Subject,
        edit::{COUNTER_MAX, REPLACES_MAX},
    },
};

/// Seconds of the unit of time, when every edit was made at a whole one.
const MINUTE_S: i64 = 60;

/// Where a run goes on.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
struct End {
    counter: u64,
    /// The place after the last row that the schema knows.
    place: usize,
}

/// Writes edits that are sorted by id.
pub fn put(edits: &[&Edit], ids: &Ids) -> Written {
    let mut columns = Written::default();
    put_number(&mut columns.runs, edits.len() as u64);
    put_runs(&mut columns, edits, ids);
    put_times(&mut columns.times, edits);
    put_replaces(&mut columns.replaces, edits, ids);
    let mut before = Before::default();
    for edit in edits {
        answer::put(&mut columns, edit, &mut before, ids);
    }
    columns
}

/// Reads so many edits.
pub fn take(columns: &mut Columns<'_>, ids: &Ids, count: usize) -> Option<Vec<Edit>> {
    let heads = take_runs(columns, ids, count)?;
    let times = take_times(columns, count)?;
    let replaces = take_replaces(columns, ids, &heads)?;
    let mut before = Before::default();
    let mut edits = Vec::with_capacity(heads.len());
    for (((id, subject, field), at_s), replaces) in heads.into_iter().zip(times).zip(replaces) {
        let value = answer::take(columns, field, &mut before, ids)?;
        edits.push(Edit { id, subject, field, value, replaces, at_s });
    }
    Some(edits)
}

fn put_runs(columns: &mut Written, edits: &[&Edit], ids: &Ids) {
    let (mut end, mut device) = (End::default(), 0);
    let mut rest = edits;
    while let Some(first) = rest.first() {
        let mut next = End { counter: first.id.counter, place: 0 };
        let length = rest.iter().take_while(|edit| goes_on(&mut next, first, edit)).count();
        let (run, after) = rest.split_at_checked(length.max(1)).unwrap_or((rest, &[]));
        let its_device = place_of(&ids.devices, first.id.device);
        let gap = first.id.counter.cast_signed().wrapping_sub(end.counter.cast_signed());
        let moved = gap != 0 || its_device != device;
        put_number(&mut columns.runs, subject_number(first.subject, ids) << 1 | u64::from(moved));
        put_number(&mut columns.runs, run.len() as u64 - 1);
        if moved {
            put_number(&mut columns.runs, its_device);
            put_signed(&mut columns.runs, gap);
        }
        let mut place = 0;
        for edit in run {
            match schema().place(edit.field) {
                Some(known) => {
                    put_number(&mut columns.rows, 1 + known.saturating_sub(place) as u64);
                    place = known + 1;
                }
                None => {
                    put_number(&mut columns.rows, 0);
                    put_number(&mut columns.parts, u64::from(edit.field));
                }
            }
        }
        (end.counter, device, rest) = (first.id.counter.wrapping_add(run.len() as u64), its_device, after);
    }
}

/// Is this the next edit of the run: one more by the same device about the same subject, further down the form?
fn goes_on(end: &mut End, first: &Edit, edit: &Edit) -> bool {
    let place = schema().place(edit.field);
    let is_next = edit.id.device == first.id.device
        && edit.subject == first.subject
        && edit.id.counter == end.counter
        && place.is_none_or(|place| place >= end.place);
    if is_next {
        *end = End { counter: end.counter.wrapping_add(1), place: place.map_or(end.place, |place| place + 1) };
    }
    is_next
}

type Head = (EditId, Subject, u16);

fn take_runs(columns: &mut Columns<'_>, ids: &Ids, count: usize) -> Option<Vec<Head>> {
    let mut heads: Vec<Head> = Vec::new();
    let (mut counter, mut device) = (0_u64, *ids.devices.first().or((count == 0).then_some(&DeviceId([0; 8])))?);
    while heads.len() < count {
        let head = columns.runs.number()?;
        let subject = subject_of(head >> 1, ids)?;
        let length = columns.runs.count()?.checked_add(1).filter(|length| heads.len() + length <= count)?;
        if head & 1 == 1 {
            device = *ids.devices.get(columns.runs.count()?)?;
            counter = counter.wrapping_add(columns.runs.signed()?.cast_unsigned());
        }
        let mut place = 0_usize;
        for _ in 0..length {
            let field = match columns.rows.count()?.checked_sub(1) {
                Some(distance) => {
                    let row = schema().row(place.checked_add(distance)?)?;
                    place = place + distance + 1;
                    row.number
                }
                None => u16::try_from(columns.parts.number()?).ok()?,
            };
            if counter > COUNTER_MAX {
                return None;
            }
            heads.push((EditId { counter, device }, subject, field));
            counter += 1;
        }
    }
    Some(heads)
}

/// The unit, then runs of equal times: how many more, and how much later than the run before (0: no time at all).
fn put_times(column: &mut Vec<u8>, edits: &[&Edit]) {
    let unit = if edits.iter().filter_map(|edit| edit.at_s).all(|at| at.rem_euclid(MINUTE_S) == 0) { MINUTE_S } else { 1 };
    put_number(column, unit.cast_unsigned());
    let mut before = 0;
    for run in edits.chunk_by(|one, next| one.at_s == next.at_s) {
        put_number(column, run.len() as u64 - 1);
        match run.first().and_then(|edit| edit.at_s) {
            None => put_number(column, 0),
            Some(at_s) => {
                let at = at_s.div_euclid(unit);
                put_signed(column, step(at.wrapping_sub(before)));
                before = at;
            }
        }
    }
}

/// Leaves 0 free, which says "no time".
fn step(difference: i64) -> i64 {
    if difference >= 0 { difference.wrapping_add(1) } else { difference }
}

fn take_times(columns: &mut Columns<'_>, count: usize) -> Option<Vec<Option<i64>>> {
    let unit = i64::try_from(columns.times.number()?).ok()?;
    let (mut times, mut before) = (Vec::new(), 0_i64);
    while times.len() < count {
        let length = columns.times.count()?.checked_add(1).filter(|length| times.len() + length <= count)?;
        let at_s = match columns.times.signed()? {
            0 => None,
            step => {
                before = before.wrapping_add(if step > 0 { step - 1 } else { step });
                Some(before.checked_mul(unit)?)
            }
        };
        times.resize(times.len() + length, at_s);
    }
    Some(times)
}

/// For each edit that replaces any: how many edits since the last such one, how many it replaces, and which.
fn put_replaces(column: &mut Vec<u8>, edits: &[&Edit], ids: &Ids) {
    put_number(column, edits.iter().filter(|edit| !edit.replaces.is_empty()).count() as u64);
    let mut since = 0;
    for edit in edits {
        if edit.replaces.is_empty() {
            since += 1;
            continue;
        }
        put_number(column, since);
        since = 0;
        put_number(column, edit.replaces.len() as u64);
        for id in &edit.replaces {
            put_number(column, place_of(&ids.devices, id.device));
            put_signed(column, edit.id.counter.cast_signed().wrapping_sub(id.counter.cast_signed()));
        }
    }
}

fn take_replaces(columns: &mut Columns<'_>, ids: &Ids, heads: &[Head]) -> Option<Vec<Vec<EditId>>> {
    let mut replaces = vec![Vec::new(); heads.len()];
    let mut place = 0_usize;
    for _ in 0..columns.replaces.count()? {
        place = place.checked_add(columns.replaces.count()?)?;
        let (own, _, _) = heads.get(place)?;
        let count = columns.replaces.count().filter(|count| *count <= REPLACES_MAX)?;
        for _ in 0..count {
            let device = *ids.devices.get(columns.replaces.count()?)?;
            let counter = own.counter.wrapping_sub(columns.replaces.signed()?.cast_unsigned());
            replaces.get_mut(place)?.push(EditId { counter, device });
        }
        place += 1;
    }
    Some(replaces)
}

/// 0: the group; then the people; then the devices.
fn subject_number(subject: Subject, ids: &Ids) -> u64 {
    match subject {
        Subject::Group => 0,
        Subject::Person(person) => 1 + place_of(&ids.people, person),
        Subject::Device(device) => 1 + ids.people.len() as u64 + place_of(&ids.devices, device),
    }
}

fn subject_of(number: u64, ids: &Ids) -> Option<Subject> {
    let Some(place) = usize::try_from(number).ok()?.checked_sub(1) else { return Some(Subject::Group) };
    match ids.people.get(place) {
        Some(person) => Some(Subject::Person(*person)),
        None => ids.devices.get(place - ids.people.len()).copied().map(Subject::Device),
    }
}

/// `Ids::of` has put in whatever is asked for here.
fn place_of<T: PartialEq>(all: &[T], one: T) -> u64 {
    all.iter().position(|known| *known == one).unwrap_or_default() as u64
}

//! Bytes from outside, given to every reader of text and bytes that core has. None of them may panic, whatever comes.

use jiff::civil::date;
use sha2::{Digest, Sha256};
use turno_core::{
    keys::GroupKey,
    operator::Bundle,
    parcel::{
        Parcel, log,
        photo::Announcement,
        receipt::Receipt,
        wire::{SyncAnswer, SyncRequest},
    },
    photo,
    registration::{
        Value,
        handoff::{self, frames::Collector},
        import, latin, mrz, phone, search,
    },
    scheduling::{
        appointment::Decision,
        draw::{
            Frozen,
            beacon::Beacon,
            drawn::DrawnFiles,
            frozen::{DrawFile, FrozenFiles},
            proof::Proof,
            statement::Statement,
            verify::{AllFiles, verify},
        },
    },
};

/// Reads bytes as everything that comes from outside: files to bring in, codes of a QR, machine-readable zones, parcels.
/// What they make of it does not matter here.
pub fn feed(bytes: &[u8]) {
    let today = date(2026, 11, 22);
    let text = String::from_utf8_lossy(bytes);
    let _ = import::read(bytes, today);
    let _ = import::read(format!("[{{\"people\":[{{\"answers\":{{\"name_as_written\":{text:?}}}}}]}}]").as_bytes(), today);
    let _ = import::read(format!("name_as_written,birth_date,phones,documents,height\n{text}").as_bytes(), today);
    let _ = handoff::from_text(&text);
    for start in ["TURNO1", "TURNO2"] {
        let _ = (handoff::from_text(&format!("{start}{text}")), handoff::look(&format!("{start}{text}")));
    }
    let _ = (handoff::look(&text), handoff::sealed::open(bytes), handoff::sealed::open(&[b"turno\x01", bytes].concat()));
    let mut collector = Collector::default();
    let _ =
        (collector.add(&text), collector.add(&format!("TURNOF1{text}")), collector.add(&as_frame(bytes)), collector.add(&as_frame(bytes)));
    let _ = mrz::read(&text, today);
    let _ = mrz::read(&as_zone(bytes), today);
    let _ = (phone::e164(&text, "MEX"), latin::icao_latin(&text), search::folded(&text));
    let _ = (SyncRequest::from_bytes(bytes), SyncAnswer::from_bytes(bytes, &[]));
    let _ = (Bundle::open(bytes, &[7; 32]), Receipt::open(bytes, &[7; 32]), Decision::open(bytes, &[7; 32]));
    feed_draw(&text, bytes);
    let _ = (photo::keep(bytes), photo::keep(&[b"\xFF\xD8", bytes].concat()), Announcement::open(bytes));
    if let Ok(parcel) = Parcel::open(bytes) {
        let _ = log::open(&GroupKey::from_bytes([7; 32]), &parcel);
    }
    if let Ok(value) = turno_core::parcel::cbor::decode(bytes) {
        let _ = Value::from_cbor(&value);
    }
}

/// The published files of a draw.
fn feed_draw(text: &str, bytes: &[u8]) {
    let text = text.to_owned();
    let frozen = FrozenFiles { draw: text.clone(), seats: text.clone(), tickets: text.clone() };
    let _ = (DrawFile::parse(&text), Frozen::read(&frozen), Statement::open(bytes, &[7; 32]), Beacon::from_drand_json(bytes));
    let drawn = DrawnFiles { drawn: text.clone(), result: text.clone() };
    let _ = verify(&AllFiles { frozen, drawn, statistics: text.clone() });
    let _ = Proof { line: text.clone(), place: bytes.len(), beside: text }.holds("", bytes.len());
}

/// The same bytes as a frame whose check is right, so that what is behind it is reached.
fn as_frame(bytes: &[u8]) -> String {
    let check = Sha256::digest(bytes);
    format!("TURNOF1{}", data_encoding::BASE32_NOPAD.encode(&[bytes, check.get(..4).unwrap_or_default()].concat()))
}

/// The same bytes as a zone of the right length and letters, so that the readers behind the first gate are reached.
fn as_zone(bytes: &[u8]) -> String {
    const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<<<<<<<<";
    let letter = |byte: &u8| LETTERS.get(usize::from(*byte) % LETTERS.len()).map_or('<', |letter| char::from(*letter));
    let length = [88, 72, 90].get(bytes.len() % 3).copied().unwrap_or(88);
    bytes.iter().map(letter).chain(std::iter::repeat('<')).take(length).collect()
}

//! Edits read back as they were, whatever they say; the sent form is pinned; nothing from outside stops the reader.

use super::*;
use crate::registration::{Document, EditId, PartialDate, PhoneNumber, Value, edit::REPLACES_MAX, group::Group, person::Person};
use proptest::prelude::*;
use sha2::{Digest, Sha256};
use turno_testkit::invented;

/// Far above what a parcel holds.
const EDITS_MAX: usize = 100_000;

fn back(edits: &[Edit]) -> Vec<Edit> {
    decode(&encode(edits).unwrap(), EDITS_MAX).unwrap()
}

/// The turno-core of the testkit is another one than this: what crosses between them is CBOR.
fn family(people: usize) -> Vec<Edit> {
    let log = invented::family(1, people);
    log.edits().map(|edit| Edit::from_cbor(&edit.to_cbor()).unwrap()).collect()
}

#[test]
fn a_family_reads_back_edit_for_edit() {
    for people in [1, 5, 20] {
        let edits = family(people);
        assert_eq!(back(&edits), edits);
    }
    assert_eq!(back(&[]), []);
}

#[test]
fn the_schema_and_the_dictionary_are_never_edited() {
    let hash = |bytes: &[u8]| data_encoding::HEXLOWER.encode(&Sha256::digest(bytes));
    let schema = include_bytes!("../../../../../assets/wire/schema-1.txt");
    assert_eq!(hash(schema), SCHEMA_HASH);
    assert_eq!(hash(DICTIONARY), DICTIONARY_HASH);
}
const SCHEMA_HASH: &str = "9ab83d54ed96881fecbe5856b1687fcd576c11d4aba163564add39375cfdda59";
const DICTIONARY_HASH: &str = "5f710e47cc71f37f57b1a47848e8a2fdf644c718e0b62fcdceca1eed9efabd8b";

#[test]
fn the_compact_form_is_pinned() {
    let text = |text: &str| Value::Text { text: text.to_owned() };
    let person = Subject::Person(PersonId([0xf0, 0x0d, 0, 1]));
    let phone = PhoneNumber {
        typed: "55 1234 5678".into(),
        country: "MEX".into(),
        e164: Some("+525512345678".into()),
        uses: vec!["sms".into(), "shelter".into()],
    };
    let mut edits = vec![
        one(1, Subject::Device(DeviceId([7; 8])), 203, Value::Choice { choice: "laptop".into() }),
        one(2, person, 1, text("Wideline Estimé")),
        one(3, person, 5, Value::Date { date: PartialDate { year: Some(1991), month: Some(3), ..PartialDate::default() } }),
        one(4, person, 9, Value::Choices { choices: vec!["HTI".into(), "XXA".into()] }),
        one(5, person, 18, Value::Phones { phones: vec![phone] }),
        one(6, person, 25, Value::Measure { unit: "cm".into(), amount: 158 }),
        one(7, person, 14, Value::Choice { choice: "f00d0001".into() }),
        one(8, person, 40_000, text("a row of tomorrow")),
        one(9, Subject::Group, 204, text(&"ab".repeat(32))),
    ];
    edits[8].at_s = Some(1_795_378_200);
    edits[8].replaces = vec![EditId { counter: 3, device: DeviceId([8; 8]) }];
    assert_eq!(data_encoding::HEXLOWER.encode(&plain_of(&encode(&edits).unwrap())), PINNED);
}
const PINNED: &str = "0b080509091009050000020204020100003c070000b6dac41c010801010c010f050506071700341005738209080d050cc0b8025b0364f9018e4900009e010020576964656c696e6520457374696dc3a9ff353520313233342035363738ff3532ff6120726f77206f6620746f6d6f72726f77ffabababababababababababababababababababababababababababababababab";

fn plain_of(bytes: &[u8]) -> Vec<u8> {
    let mut reader = Reader::new(bytes);
    Ids::take(&mut reader).unwrap();
    decompress(reader.rest()).unwrap()
}

#[test]
fn a_row_or_a_choice_of_a_newer_version_survives() {
    let person = Subject::Person(PersonId([1, 2, 3, 4]));
    let values = [
        (999, Value::Text { text: "a row of tomorrow".into() }),
        (12, Value::Choice { choice: "godparent".into() }),
        (9, Value::Choices { choices: vec!["HTI".into(), "XKX".into()] }),
        (25, Value::Measure { unit: "spans".into(), amount: 7 }),
        (30, Value::Date { date: PartialDate { year: Some(2_190), ..PartialDate::default() } }),
        (5, Value::Newer { cbor_hex: "831863636162637f6161ff".into() }),
        (65_535, Value::Unknown),
    ];
    let edits: Vec<Edit> = (1..).zip(values).map(|(counter, (field, value))| one(counter, person, field, value)).collect();
    let read = back(&edits);
    assert_eq!(read.len(), edits.len());
    for (read, edit) in read.iter().zip(&edits) {
        assert_eq!(read.to_cbor(), edit.to_cbor());
    }
}

#[test]
fn what_is_too_much_or_no_such_thing_is_refused() {
    let edits = family(5);
    let bytes = encode(&edits).unwrap();
    assert_eq!(decode(&bytes, edits.len() - 1), Err(Code::SyncParcelTooLarge));
    for end in 0..bytes.len() {
        assert!(decode(&bytes[..end], EDITS_MAX).is_err(), "cut at {end}");
    }
    let bomb = compress(&vec![0; PLAIN_BYTES_MAX + 1]).unwrap();
    assert_eq!(decompress(&bomb), Err(Code::SyncParcelMalformed));
    let long = Value::Text { text: "x".repeat(10_000) };
    let twice = [one(1, Subject::Group, 38, long.clone()), one(2, Subject::Group, 38, long)];
    assert_eq!(back(&twice), twice);
}

fn one(counter: u64, subject: Subject, field: u16, value: Value) -> Edit {
    let id = EditId { counter, device: DeviceId([7; 8]) };
    Edit { id, subject, field, value, replaces: Vec::new(), at_s: None }
}

fn texts() -> impl Strategy<Value = String> {
    prop_oneof!["[a-zÑé ]{0,12}", "[0-9a-f]{8}", "[0-9a-f]{16,40}", "\\PC{0,20}", Just("HTI".to_owned()), Just("child".to_owned())]
}

fn dates() -> impl Strategy<Value = PartialDate> {
    let part = || prop::option::of(any::<u8>());
    (prop::option::of(any::<u16>()), part(), part(), part()).prop_map(|(year, month, day, age_years)| PartialDate {
        year,
        month,
        day,
        age_years,
    })
}

fn phones() -> impl Strategy<Value = PhoneNumber> {
    let e164 = prop::option::of(prop_oneof!["\\+52[0-9]{10}", texts()]);
    let uses = prop::collection::vec(prop_oneof![Just("sms".to_owned()), Just("shelter".to_owned()), texts()], 0..5);
    ("[0-9 ]{0,14}", texts(), e164, uses).prop_map(|(typed, country, e164, uses)| PhoneNumber { typed, country, e164, uses })
}

fn documents() -> impl Strategy<Value = Document> {
    let kinds = prop_oneof![Just("passport".to_owned()), texts()];
    (kinds, texts(), texts(), dates(), texts(), texts()).prop_map(|(document_kind, number, country, expires, name, mrz)| Document {
        document_kind,
        number,
        country,
        expires,
        name,
        mrz,
    })
}

fn values() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Cleared),
        Just(Value::Unknown),
        Just(Value::NotHaving),
        texts().prop_map(|text| Value::Text { text }),
        texts().prop_map(|choice| Value::Choice { choice }),
        prop::collection::vec(texts(), 0..200).prop_map(|choices| Value::Choices { choices }),
        dates().prop_map(|date| Value::Date { date }),
        (texts(), any::<u16>()).prop_map(|(unit, amount)| Value::Measure { unit, amount }),
        prop::collection::vec(phones(), 0..4).prop_map(|phones| Value::Phones { phones }),
        prop::collection::vec(documents(), 0..4).prop_map(|documents| Value::Documents { documents }),
    ]
}

fn edits() -> impl Strategy<Value = Vec<Edit>> {
    let device = || (0..3_u8).prop_map(|number| DeviceId([number; 8]));
    let ids = move || (1..400_u64, device()).prop_map(|(counter, device)| EditId { counter, device });
    let subjects = prop_oneof![
        Just(Subject::Group),
        (0..4_u8).prop_map(|number| Subject::Person(PersonId([number; 4]))),
        device().prop_map(Subject::Device),
    ];
    let rows: Vec<u16> = Group::ROWS.iter().chain(Person::ROWS).map(|row| row.number).chain([200, 201, 202, 999]).collect();
    let replaces = prop::collection::vec(ids(), 0..4);
    let at = prop::option::of(prop_oneof![0..3_000_000_000_i64, any::<i64>(), (0..9_000_i64).prop_map(|minutes| minutes * 60)]);
    let edit = (subjects, prop::sample::select(rows), values(), replaces, at);
    prop::collection::btree_map(ids(), edit, 0..60).prop_map(|edits| {
        let edit = |(id, (subject, field, value, replaces, at_s))| Edit { id, subject, field, value, replaces, at_s };
        edits.into_iter().map(edit).collect()
    })
}

proptest! {
    #[test]
    fn any_edits_read_back(edits in edits()) {
        prop_assert_eq!(back(&edits), edits);
    }

    #[test]
    fn any_columns_stop_no_reader(head in prop::collection::vec(any::<u8>(), 0..40), plain in prop::collection::vec(0..40_u8, 0..400)) {
        let bytes = [head.clone(), compress(&plain).unwrap()].concat();
        if let Ok(edits) = decode(&bytes, 2_000) {
            prop_assert!(edits.iter().all(|edit| edit.replaces.len() <= REPLACES_MAX));
        }
        let ids = [[1].as_slice(), &[7; 8], &[1], &[7; 4]].concat();
        let _ = decode(&[ids, compress(&plain).unwrap()].concat(), 2_000);
        let _ = decode(&head, 2_000);
    }
}

//! A slip says the appointment and nothing else, to whoever has the operator's key; nothing that was changed passes.

use super::*;
use crate::{ids::crockford_value, keys::DeviceKey};
use data_encoding::HEXLOWER;

fn slip() -> Slip {
    Slip {
        port: "san_ysidro".to_owned(),
        starts_at_s: 1_795_536_000,
        zone: "America/Los_Angeles".to_owned(),
        people: 4,
        number: "7K3M-9QXZ".to_owned(),
    }
}

fn operator() -> DeviceKey {
    DeviceKey::from_bytes([4; 32])
}

fn signed(slip: &Slip) -> Vec<u8> {
    slip.to_bytes(|message| operator().sign(message))
}

#[test]
fn a_slip_reads_back_and_every_changed_byte_is_refused() {
    let bytes = signed(&slip());
    assert_eq!(Slip::open(&bytes, &operator().public()), Ok(slip()));
    assert_eq!(Slip::open(&bytes, &DeviceKey::from_bytes([5; 32]).public()), Err(Code::SyncParcelSignature));
    for place in 0..bytes.len() {
        let mut changed = bytes.clone();
        changed[place] ^= 1;
        assert!(Slip::open(&changed, &operator().public()).is_err(), "byte {place}");
    }
    assert!(Slip::open(&[bytes.as_slice(), &[0]].concat(), &operator().public()).is_err());
}

#[test]
fn what_the_operator_signed_for_something_else_is_no_slip() {
    let slip = slip();
    let other_kind = write_unnamed(kind::PUBLIC, &slip.payload(), |message| operator().sign(message));
    assert_eq!(Slip::open(&other_kind, &operator().public()), Err(Code::SyncParcelKind));
    let newer = cbor::encode(&(FORM + 1, &slip.port, slip.starts_at_s, &slip.zone, slip.people, &slip.number));
    let newer = write_unnamed(kind::SLIP, &newer, |message| operator().sign(message));
    assert_eq!(Slip::open(&newer, &operator().public()), Err(Code::SyncParcelMalformed));
}

/// What the page reads in its own tests, too: a change here is a change there (`ui/check/`).
#[test]
fn the_form_is_pinned() {
    let pinned: serde_json::Value = serde_json::from_str(include_str!("example.json")).unwrap();
    let bytes = signed(&slip());
    let written = serde_json::json!({
        "operator": HEXLOWER.encode(&operator().public()),
        "bytes": HEXLOWER.encode(&bytes),
        "id": id(&bytes),
        "text": to_text(&bytes),
        "groups": to_groups(&bytes, &operator().public()).unwrap(),
    });
    assert_eq!(written, pinned);
}

#[test]
fn its_text_is_of_a_qr_codes_alphanumeric_letters_and_of_nothing_else() {
    let text = to_text(&signed(&slip()));
    assert!(text.bytes().all(|letter| base45::alphabet::decode(letter).is_some()), "{text}");
    assert_eq!(base45::decode(text.strip_prefix(PREFIX).unwrap()), Ok(signed(&slip())));
}

/// The examples of RFC 9285, sections 4.3 and 4.4.
#[test]
fn base_45_is_that_of_the_rfc() {
    for (bytes, text) in [("AB", "BB8"), ("Hello!!", "%69 VD92EX0"), ("base-45", "UJCLQE7W581"), ("ietf!", "QED8WEX0")] {
        assert_eq!(base45::encode(bytes), text);
    }
}

#[test]
fn the_groups_carry_what_it_says_and_its_signature() {
    let (bytes, payload) = (signed(&slip()), slip().payload());
    let groups = to_groups(&bytes, &operator().public()).unwrap();
    for (number, group) in groups.iter().enumerate() {
        let values: Vec<u8> = group.chars().filter_map(crockford_value).collect();
        let (check, rest) = values.split_last().unwrap();
        assert_eq!(*check, typed::check_symbol(number, rest), "group {number}");
    }
    let values: Vec<u8> =
        groups.iter().flat_map(|group| group.chars().take(group.len() - 1)).map(|symbol| crockford_value(symbol).unwrap()).collect();
    let read = typed::bytes(&values);
    let (length, rest) = read.split_first().unwrap();
    assert_eq!(usize::from(*length), payload.len());
    let (read_payload, rest) = rest.split_at(payload.len());
    let (signature, filling) = rest.split_at(SIGNATURE_BYTES);
    assert_eq!((read_payload, signature), (payload.as_slice(), &bytes[bytes.len() - SIGNATURE_BYTES..]));
    assert!(filling.len() < 5 && filling.iter().all(|byte| *byte == 0));
}

#[test]
fn slips_that_differ_in_anything_have_other_names() {
    let other = Slip { people: 5, ..slip() };
    assert_ne!(id(&signed(&slip())), id(&signed(&other)));
}

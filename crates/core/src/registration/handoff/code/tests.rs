//! Every single wrong symbol and every two that changed places are found, and the group is named.

use super::*;

const SYMBOLS_ALL: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

fn key() -> GroupKey {
    GroupKey::from_bytes(std::array::from_fn(|index| (index * 37 + 11) as u8))
}

fn named(text: &str) -> Option<usize> {
    from_text(text).err().filter(|failure| failure.is(Code::RegistrationCodeGroup)).map(|failure| failure.args["group"].parse().unwrap())
}

/// Each symbol of the code with its place in the text and its group, counted from one.
fn places(text: &str) -> Vec<(usize, usize)> {
    let start = PREFIX.len() + 2;
    text.char_indices()
        .filter(|(at, letter)| *at >= start && *letter != '-')
        .zip(0..)
        .map(|((at, _), nth)| (at, nth / GROUP_SYMBOLS + 1))
        .collect()
}

#[test]
fn a_code_reads_back_however_it_was_typed() {
    let text = to_text(&key());
    let bare = text.strip_prefix("TURNO2-").unwrap();
    let forgiven = text.replace('0', "o").replace('1', "l");
    for typed in [
        text.clone(),
        text.to_lowercase(),
        text.replace('-', " "),
        format!("  {}\n", text.replace('-', "")),
        bare.replace('-', ""),
        forgiven,
    ] {
        assert_eq!(from_text(&typed).unwrap().as_bytes(), key().as_bytes(), "{typed}");
        assert_eq!(look(&typed).groups, [TypedGroup::Right; GROUPS], "{typed}");
    }
    let in_threes: Vec<String> =
        bare.replace('-', "").as_bytes().chunks(3).map(|part| String::from_utf8_lossy(part).into_owned()).collect();
    assert_eq!(from_text(&in_threes.join(" ")).unwrap().as_bytes(), key().as_bytes());
}

#[test]
fn the_form_is_pinned_and_the_first_version_is_still_read() {
    assert_eq!(to_text(&key()), "TURNO2-1CR5AF-YMZRKN-MGWCT2-RFPHC6-FV0H6Z-SDR19D-EAXWA9-3JQM38-N36Z40-5SWC6M-3FCKXP");
    let first = "TURNO1-1CR5AYM-ZRKMGWC-TRFPHCF-V0H6SDR-19EAXWA-3JQM3N3-6Z45SWC-63C4NH5";
    assert_eq!(from_text(first).unwrap().as_bytes(), key().as_bytes());
    assert!(look(first).groups.is_empty(), "its groups say nothing");
    assert_eq!(from_text(&first.replacen("-", "-0", 1)).err().map(|failure| failure.code).as_deref(), Some("registration-code-damaged"));
}

#[test]
fn every_single_wrong_symbol_is_caught_and_its_group_named() {
    let text = to_text(&key());
    for (at, group) in places(&text) {
        for wrong in SYMBOLS_ALL.chars().filter(|wrong| !text[at..].starts_with(*wrong)) {
            let mut typed = text.clone();
            typed.replace_range(at..=at, &wrong.to_string());
            assert_eq!(named(&typed), Some(group), "{typed}");
            assert_eq!(look(&typed).groups.iter().position(|state| *state == TypedGroup::Wrong), Some(group - 1));
        }
    }
}

#[test]
fn every_two_neighbours_that_changed_places_are_caught_whatever_they_are() {
    // Every pair of symbols at every place of every group, not only the pairs that one key happens to have.
    for number in 0..GROUPS {
        for place in 0..GROUP_SYMBOLS - 1 {
            for (one, other) in (0..32_u8).flat_map(|one| (0..32_u8).map(move |other| (one, other))).filter(|(one, other)| one != other) {
                let mut data = [7, 21, 30, 2, 13];
                data[place] = one;
                if let Some(next) = data.get_mut(place + 1) {
                    *next = other;
                }
                let mut group = data.to_vec();
                group.push(check_symbol(number, &data));
                let mut swapped = group.clone();
                swapped.swap(place, place + 1);
                let fits = swapped[5] == check_symbol(number, &swapped[..5]);
                assert!(!fits || swapped == group, "{group:?} at {place}");
            }
        }
    }
    let text = to_text(&key());
    let places = places(&text);
    for pair in places.windows(2) {
        let ((one, group), (other, next)) = (pair[0], pair[1]);
        let mut typed: Vec<char> = text.chars().collect();
        if typed[one] != typed[other] {
            typed.swap(one, other);
            let named = named(&typed.iter().collect::<String>());
            assert!(named == Some(group) || named == Some(next), "{typed:?}");
        }
    }
}

#[test]
fn groups_that_changed_places_are_caught() {
    let text = to_text(&key());
    for (one, other) in (1..=GROUPS).flat_map(|one| (1..one).map(move |other| (one, other))) {
        let mut groups: Vec<&str> = text.split('-').collect();
        groups.swap(one, other);
        assert_eq!(named(&groups.join("-")), Some(other), "the first of the two is named");
    }
}

#[test]
fn a_group_with_a_symbol_too_few_or_too_many_is_named_and_the_others_stand() {
    let text = to_text(&key());
    for group in 1..=GROUPS {
        for change in [(|group: &str| group[1..].to_owned()) as fn(&str) -> String, |group| format!("{group}7")] {
            let typed: Vec<String> =
                text.split('-').enumerate().map(|(nth, part)| if nth == group { change(part) } else { part.to_owned() }).collect();
            let states = look(&typed.join(" ")).groups;
            assert_eq!(states.iter().filter(|state| **state == TypedGroup::Right).count(), GROUPS - 1, "{typed:?}");
            assert_ne!(states[group - 1], TypedGroup::Right);
            assert!(from_text(&typed.join(" ")).is_err());
        }
    }
}

#[test]
fn what_is_not_typed_yet_is_open() {
    let text = to_text(&key());
    assert_eq!(look("").groups, [TypedGroup::Open; GROUPS]);
    for start in ["t", "turn", "turno", "turno2", "TURNO2-"] {
        assert_eq!(look(start).groups, [TypedGroup::Open; GROUPS], "{start}");
    }
    assert_eq!(look("turtle").groups.first(), Some(&TypedGroup::Wrong), "no group has these letters");
    let half = look(&text[..7 + 6 + 1 + 3]).groups;
    assert_eq!(half[..3], [TypedGroup::Right, TypedGroup::Open, TypedGroup::Open]);
}

#[test]
fn cut_foreign_and_newer_codes_have_words_of_their_own() {
    let refused = |text: &str| from_text(text).err().map(|failure| failure.code);
    let text = to_text(&key());
    assert_eq!(refused(&text[..40]).as_deref(), Some("registration-code-damaged"));
    assert_eq!(refused("https://example.org").as_deref(), Some("registration-code-foreign"));
    assert_eq!(refused("").as_deref(), Some("registration-code-foreign"));
    assert_eq!(refused(&"TURNO1".repeat(500)).as_deref(), Some("registration-code-foreign"));
    assert_eq!(refused(&text.replacen('2', "3", 1)).as_deref(), Some("registration-code-newer"));
    assert_eq!(refused("TURNO1-0000000").as_deref(), Some("registration-code-damaged"));
    assert_eq!(named(&format!("{text}-000000")), Some(GROUPS), "more than there is");
}

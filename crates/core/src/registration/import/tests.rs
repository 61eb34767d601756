//! Files of invented families, right and wrong.

use super::*;
use jiff::civil::date;
use proptest::prelude::*;

const TODAY: Date = date(2026, 11, 22);

fn codes(import: &Import) -> Vec<(u32, Option<&str>, &str)> {
    import.refused.iter().map(|refused| (refused.row, refused.column.as_deref(), refused.code)).collect()
}

#[test]
fn a_table_becomes_families_and_every_refused_row_is_named() {
    let table = "family;name_as_written;birth_date;nationalities;relation_to_lead;height;group_kind;shoe_size\r\n\
        A;Wideline Estimé;1991-03;HTI;;158 cm;family;39\r\n\
        A;Zilfranco;age 2;CHL;HTI;child;;;\r\n\
        B;Ñusta O’Hara;1980;HTI;CHL;;5 ft 7 in;single;\r\n\
        ;Ana;2031;HTI;;;;\r\n\
        ;Eva;1991;ZZZ;;;;\r\n";
    let import = read(table.as_bytes(), TODAY).unwrap();
    assert_eq!(import.unknown_columns, ["shoe_size"]);
    assert!(import.families.is_empty(), "{import:?}");
    assert_eq!(
        codes(&import),
        [
            (2, None, "family-refused"),
            (3, None, "row-too-long"),
            (3, Some("relation_to_lead"), "not-a-choice"),
            (3, Some("height"), "cell-unreadable"),
            (4, None, "row-too-long"),
            (4, Some("relation_to_lead"), "not-a-choice"),
            (4, Some("group_kind"), "not-a-choice"),
            (5, Some("birth_date"), "birth-date-in-future"),
            (6, Some("nationalities"), "not-a-choice"),
        ]
    );
    let right = table.replace("CHL;HTI;child;;;", "CHL;child;;;").replace("HTI;CHL;;5 ft 7 in", "\"HTI;CHL\";;5 ft 7 in");
    let import = read(right.as_bytes(), TODAY).unwrap();
    assert_eq!(import.families.iter().map(|family| family.people.len()).collect::<Vec<_>>(), [2, 1]);
    let second = &import.families[1].people[0];
    assert!(second.contains(&(9, Value::Choices { choices: vec!["HTI".into(), "CHL".into()] })));
    assert!(second.contains(&(25, Value::Measure { unit: "in".into(), amount: 67 })));
    assert!(second.contains(&(1, Value::text_nfc("Ñusta O’Hara"))));
}

#[test]
fn what_turno_exports_it_takes_back() {
    let list = r#"[{"form":"turno/registration/1","answers":{"group_kind":{"kind":"choice","choice":"family"}},
        "people":[{"answers":{"name_as_written":"Wideline","birth_date":"1991-03-08","phones":"55 1234 5678","documents":"passport HTI PP12 2021"}}]},
        {"form":"turno/registration/9","people":[]}, {"people":[{"answers":{"mood":"good"}}]}, 7]"#;
    let import = read(list.as_bytes(), TODAY).unwrap();
    assert_eq!(import.families.len(), 1);
    assert_eq!(codes(&import), [(2, None, "form-newer"), (3, Some("mood"), "column-unknown"), (4, None, "no-people")]);
}

#[test]
fn what_is_no_list_of_families_is_said_at_once() {
    for text in ["", "just words", "{", "name,age\nAna,7", "\u{1}\u{2}"] {
        assert!(read(text.as_bytes(), TODAY).is_err_and(|failure| failure.is(Code::RegistrationImportForeign)) || text == "{", "{text}");
    }
    assert!(read(&[0xff, 0xfe, 0, 65], TODAY).unwrap_err().is(Code::RegistrationImportForeign));
    assert!(read(&vec![b'a'; BYTES_MAX + 1], TODAY).unwrap_err().is(Code::RegistrationImportTooLarge));
}

#[test]
fn the_columns_are_a_table_themselves() {
    let import = read(columns().as_bytes(), TODAY).unwrap();
    assert_eq!(import, Import::default());
}

proptest! {
    #[test]
    fn no_file_stops_the_import(bytes in proptest::collection::vec(any::<u8>(), 0..2_000), lines in "(name_as_written|family|birth_date|phones|documents|height)([,;\t\"\n0-9a-z {}\\[\\]?-]{0,60}\n){0,6}") {
        let _ = read(&bytes, TODAY);
        let _ = read(lines.as_bytes(), TODAY);
        let _ = read(format!("[{lines}]").as_bytes(), TODAY);
    }
}

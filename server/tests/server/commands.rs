//! The program's commands, run as an operator runs them.

use crate::house::{Folder, bundle};
use std::{path::Path, process::Command};
use turno_core::{keys, operator::AllotmentKind};
use turno_server::{
    commands::{bundle::signed, practice},
    operator::keys::parse_age_identity,
};

pub struct Ran {
    pub code: i32,
    pub stdout: String,
    pub stderr: String,
}

pub fn run(words: &[&str]) -> Ran {
    let output = Command::new(env!("CARGO_BIN_EXE_turno-server")).args(words).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Ran { code: output.status.code().unwrap(), stdout: text(output.stdout), stderr: text(output.stderr) }
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[test]
fn the_practice_bundle_is_operator_toml_signed() {
    let recipient = parse_age_identity(practice::AGE_KEY).unwrap().to_public().to_string();
    let fresh = signed(practice::SETTINGS, &practice::key().unwrap(), recipient).unwrap();
    assert!(fresh == practice::BUNDLE, "bundle.cbor is stale: the command at the head of assets/practice-operator/operator.toml writes it");
    assert!(practice::is_practice_key(&practice::key().unwrap().public()));
    assert!(bundle().practice);
}

#[test]
fn keys_are_made_once_and_for_their_owner_alone() {
    let folder = Folder::new();
    let made = run(&["keys", "--out", text(folder.path())]);
    let public = std::fs::read_to_string(folder.path().join("operator.pub")).unwrap();
    assert!(made.stdout.contains(public.trim()) && made.stdout.contains("age1") && !made.stdout.contains("SECRET"));
    let before = std::fs::read(folder.path().join("operator.key")).unwrap();
    let again = run(&["keys", "--out", text(folder.path())]);
    assert_eq!(again.code, 2);
    assert!(again.stderr.contains("not overwritten"));
    assert_eq!(std::fs::read(folder.path().join("operator.key")).unwrap(), before);
    #[cfg(unix)]
    for name in ["operator.key", "submissions.age-key"] {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(folder.path().join(name).metadata().unwrap().permissions().mode() & 0o777, 0o600, "{name}");
    }
    let key = turno_server::operator::OperatorKey::load(folder.path()).unwrap();
    assert!(keys::verify(&key.public(), b"words", &key.sign(b"words")));
}

#[test]
fn every_mistake_in_the_settings_is_told_at_once() {
    let (keys, work) = (Folder::new(), Folder::new());
    run(&["keys", "--out", text(keys.path())]);
    let wrong = practice::SETTINGS
        .replace("practice = true", "practice = false")
        .replace("valid_until = \"2028-12-31\"", "valid_until = \"2028-02-30\"")
        .replace("ht = \"Operatè pou pratike\"", "")
        .replace("America/Phoenix", "America/Fenix");
    let settings = work.file("operator.toml", &wrong);
    let out = work.path().join("bundle.cbor");
    let ran = run(&["bundle", "--keys", text(keys.path()), "--settings", text(&settings), "--out", text(&out)]);
    assert_eq!(ran.code, 2);
    for place in ["valid_until", "name.ht", "server_addresses", "policy.platforms", "port 3 (nogales).zone"] {
        assert!(ran.stderr.contains(&format!("  {place}: ")), "{place} in {}", ran.stderr);
    }
    assert_eq!(ran.stderr.lines().count(), 6, "{}", ran.stderr);
    assert!(!out.exists());
    let right = work.file("operator.toml", practice::SETTINGS);
    assert_eq!(run(&["bundle", "--keys", text(keys.path()), "--settings", text(&right), "--out", text(&out)]).code, 0);
    assert!(out.exists());
}

#[test]
fn a_bundle_is_replaced_by_a_newer_version_only_and_says_what_people_are_told() {
    let (keys, work) = (Folder::new(), Folder::new());
    run(&["keys", "--out", text(keys.path())]);
    let out = work.path().join("bundle.cbor");
    let make = |settings: &str| {
        let settings = work.file("operator.toml", settings);
        run(&["bundle", "--keys", text(keys.path()), "--settings", text(&settings), "--out", text(&out)])
    };
    assert_eq!(make(practice::SETTINGS).code, 0);
    assert_eq!(make(practice::SETTINGS).stdout, "the bundle is what it was\n");
    let first = std::fs::read(&out).unwrap();
    let later = practice::SETTINGS.replace("opens = \"11:00\"", "opens = \"12:00\"");
    let ran = make(&later);
    assert!(ran.code == 2 && ran.stderr.contains("  version: must be more than 3"), "{}", ran.stderr);
    assert!(std::fs::read(&out).unwrap() == first, "nothing was written");
    let ran = make(&later.replace("version = 3\n", "version = 4\n"));
    assert_eq!(ran.stdout, "version 4; people are told:\n  requests count from 12:00 to 23:00\n");
    work.file("bundle.cbor", b"<html>");
    assert!(make(&later).stderr.contains("is no bundle of this operator"));
}

#[test]
fn the_table_of_seats_comes_out_as_it_goes_in() {
    let (data, work) = (Folder::new(), Folder::new());
    let bundle = work.file("bundle.cbor", practice::BUNDLE);
    let publish = |file: &Path| run(&["seats", "--data", text(data.path()), "--file", text(file), "--bundle", text(&bundle)]);
    let table = work.file("seats.csv", "port,date,time,seats\nsan_ysidro,2026-12-01,09:00,7\nlaredo,2026-12-24,09:00,5\n");
    assert_eq!(publish(&table).code, 0);
    let out = work.path().join("out.csv");
    assert_eq!(run(&["seats", "--data", text(data.path()), "--out", text(&out)]).stdout, "2 rows\n");
    let written = std::fs::read_to_string(&out).unwrap();
    assert_eq!(written, "port,date,time,seats,given\nsan_ysidro,2026-12-01,09:00,7,0\nlaredo,2026-12-24,09:00,5,0\n");
    assert_eq!(publish(&out).stdout, "0 rows are new, 0 changed, 2 as they were\n");
    // Laredo receives nobody on that day, and nobody anywhere at night: seats may be taken away there, not added.
    let closed =
        work.file("closed.csv", "port,date,time,seats\nlaredo,2026-12-25,09:00,5\nlaredo,2026-12-24,23:00,5\nlaredo,2026-12-25,10:00,0\n");
    let ran = publish(&closed);
    assert_eq!((ran.code, ran.stderr.matches("laredo receives nobody on").count()), (2, 2), "{}", ran.stderr);
    assert_eq!(run(&["seats", "--data", text(data.path())]).code, 2, "something is to be done");
}

#[test]
fn the_public_keys_sign_no_bundle_that_is_not_for_practice() {
    let settings = practice::SETTINGS.replace("practice = true", "practice = false");
    let mistakes = signed(&settings, &practice::key().unwrap(), String::new()).unwrap_err();
    assert!(mistakes.iter().any(|mistake| mistake.place == "practice" && mistake.why.contains("everybody has")));
}

#[test]
fn a_bundle_that_draws_without_rules_of_a_draw_is_none() {
    let mut drawn = bundle();
    drawn.policy.allotment = AllotmentKind::Draw;
    let key = practice::key().unwrap();
    let bytes = drawn.to_bytes(&key.public(), |message| key.sign(message));
    assert_eq!(turno_core::operator::Bundle::open(&bytes, &key.public()), Err(turno_core::Code::OperatorBundleMalformed));
    let settings = |text: &str| practice::SETTINGS.replace("allotment = \"first_come\"", text);
    let made = |text: &str| {
        signed(&settings(text), &key, String::new())
            .map(|bytes| turno_core::operator::Bundle::open(&bytes, &key.public()).unwrap().policy.draw.unwrap())
    };
    let plain = made("allotment = \"draw\"").unwrap();
    assert_eq!((plain.oldest_percent, plain.confirm_s, plain.event), (25, 23 * 3_600, None));
    let own = made("allotment = \"draw\"\ndraw = { oldest_percent = 40, event = \"Lottery of {date}\" }").unwrap();
    assert_eq!((own.oldest_percent, own.event.as_deref()), (40, Some("Lottery of {date}")));
    let mistakes = made("allotment = \"draw\"\ndraw = { oldest_percent = 101 }").unwrap_err();
    assert_eq!(mistakes[0].place, "policy.draw");
}

#[test]
fn the_newest_turno_is_told_with_the_page_to_get_it_from() {
    let key = practice::key().unwrap();
    let made = |release: &str| {
        let settings = format!("{}\n[release]\n{release}", practice::SETTINGS);
        signed(&settings, &key, String::new()).map(|bytes| turno_core::operator::Bundle::open(&bytes, &key.public()).unwrap())
    };
    let bundle = made("version = \"0.2.0\"\naddress = \"https://office.example/turno\"").unwrap();
    assert_eq!(bundle.release_after("0.1.9").unwrap().address, "https://office.example/turno");
    let mistakes = made("version = \"two\"\naddress = \"http://office.example/turno\"").unwrap_err();
    assert_eq!(mistakes.iter().map(|mistake| mistake.place.as_str()).collect::<Vec<_>>(), ["release.version", "release.address"]);
}

#[test]
fn every_bad_row_of_seats_is_named_and_nothing_is_written() {
    let (data, work) = (Folder::new(), Folder::new());
    let bundle = work.file("bundle.cbor", practice::BUNDLE);
    let seats = |table: &str, more: &[&str]| {
        let file = work.file("seats.csv", table);
        run(&[&["seats", "--data", text(data.path()), "--file", text(&file), "--bundle", text(&bundle)], more].concat())
    };
    let bad = seats(
        "port,date,time,seats\nlaredo,2026-12-01,09:00,5\nnowhere,2026-12-01,09:00,5\nlaredo,2026-02-30,09:00,5\nlaredo,2026-12-01,24:00,5\n\
         laredo,2026-12-01,10:00,-1\nlaredo,2027-03-14,02:30,5\nlaredo,2026-12-01,09:00,6\nlaredo,2026-12-01\n",
        &[],
    );
    assert_eq!(bad.code, 2);
    let lines: Vec<&str> = bad.stderr.lines().skip(1).map(|line| line.trim().split(':').next().unwrap()).collect();
    assert_eq!(lines, ["line 3", "line 4", "line 5", "line 6", "line 7", "line 8", "line 9"], "{}", bad.stderr);
    let good = "port,date,time,seats\nlaredo,2026-12-01,09:00,5\nsan_ysidro,2026-12-01,09:00,7\n";
    assert_eq!(seats(good, &["--dry-run"]).stdout, "2 rows would be new, 0 changed, 0 as they were\n");
    assert_eq!(seats(good, &[]).stdout, "2 rows are new, 0 changed, 0 as they were\n", "the bad table and the dry run wrote nothing");
    let connection = turno_server::store::connect(data.path()).unwrap();
    connection.execute("UPDATE slots SET given = 4 WHERE port = 'laredo'", []).unwrap();
    let fewer = seats("port,date,time,seats\nsan_ysidro,2026-12-01,09:00,9\nlaredo,2026-12-01,09:00,3\n", &[]);
    assert_eq!(fewer.code, 2);
    assert!(fewer.stderr.contains("line 3: 4 seats are given away already"), "{}", fewer.stderr);
    assert_eq!(seats("port,date,time,seats\nlaredo,2026-12-01,09:00,4\n", &[]).stdout, "0 rows are new, 1 changed, 0 as they were\n");
    assert_eq!(seats("port,day\n", &[]).code, 2);
}

#[test]
fn the_region_agrees_with_every_city_and_every_probe_at_the_border() {
    let truth = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/truth");
    let cities = std::fs::read_to_string(truth.join("cities.csv")).unwrap();
    let sure: String =
        cities.lines().enumerate().filter(|(line, row)| *line == 0 || row.ends_with(",yes")).map(|(_, row)| format!("{row}\n")).collect();
    let probes = std::fs::read_to_string(truth.join("border-probes.csv")).unwrap().replacen("port,", "name,", 1);
    let work = Folder::new();
    for table in [sure, probes] {
        let asked = table.lines().count() - 1;
        assert!(asked > 100);
        let ran = run(&["region", "check", "--places", text(&work.file("places.csv", &table))]);
        assert_eq!((ran.code, ran.stdout.lines().last()), (0, Some(format!("wrong: 0 of {asked}").as_str())), "{}", ran.stderr);
        assert_eq!(ran.stdout.lines().count(), asked + 2);
    }
}

#[test]
fn places_are_answered_in_order_and_wrong_or_bad_ones_are_told() {
    let work = Folder::new();
    let check = |table: &str| run(&["region", "check", "--places", text(&work.file("places.csv", table))]);
    let plain = check(
        "note,lon,lat,name,accuracy_m\nx,-99.1332,19.4326,\"Centro, CDMX\",\nx,-89.62,20.97,Mérida,20\nx,-117.02972,32.54333,San Ysidro,100\n",
    );
    let rows: Vec<&str> = plain.stdout.lines().collect();
    assert_eq!((plain.code, rows[0]), (0, "name,verdict,distance_m,edge"));
    assert!(
        rows[1].starts_with("\"Centro, CDMX\",inside,")
            && rows[2].starts_with("Mérida,outside,-")
            && rows[3].starts_with("San Ysidro,unsure,"),
        "{rows:?}"
    );
    let wrong = check("name,lat,lon,expected\nCDMX,19.4326,-99.1332,outside\nMérida,20.97,-89.62,outside\nTuxtla,16.75,-93.12,\n");
    assert_eq!((wrong.code, wrong.stdout.lines().last()), (1, Some("wrong: 1 of 2")));
    let bad = check("name,lat,lon,expected\na,x,1,\nb,1,1,inside\nc,1,999,\nd,1,1,maybe\n");
    assert_eq!((bad.code, bad.stdout.as_str()), (2, ""));
    for line in ["line 2", "line 4", "line 5"] {
        assert!(bad.stderr.contains(line), "{}", bad.stderr);
    }
    assert_eq!(check("lat,lon\n1,1\n").code, 2);
}

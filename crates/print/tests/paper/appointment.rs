//! An appointment on paper says what the screen says, in each language; the small slip says nothing.

use turno_core::{
    keys::DeviceKey,
    operator::Hours,
    ports::PortOfEntry,
    scheduling::{
        appointment::Appointment,
        slip::{self, Slip},
    },
};
use turno_print::{Given, appointment_pdf, slip_pdf, words};
use turno_testkit::paper;

fn operator() -> DeviceKey {
    DeviceKey::from_bytes([4; 32])
}

/// 13:00 in Laredo on Wednesday, 25 November 2026.
fn appointment() -> Appointment {
    let appointment = Appointment {
        port: "laredo".into(),
        starts_at_s: 1_795_633_200,
        zone: "America/Chicago".into(),
        people: 4,
        number: "7K3M-9QXZ".into(),
        confirm_by_s: None,
        draw: None,
        slip: Vec::new(),
    };
    Appointment { slip: Slip::of(&appointment).to_bytes(|message| operator().sign(message)), ..appointment }
}

fn port() -> PortOfEntry {
    let hours = |weekdays: &[i8], opens, closes| Hours {
        weekdays: weekdays.to_vec(),
        opens: jiff::civil::time(opens, 0, 0, 0),
        closes: jiff::civil::time(closes, 0, 0, 0),
    };
    PortOfEntry {
        id: "laredo".into(),
        us_state: "US-TX".into(),
        zone: "America/Chicago".into(),
        facing_city: "Nuevo Laredo".into(),
        latitude_deg: 27.4994,
        longitude_deg: -99.50742,
        hours: vec![hours(&[1, 2], 6, 7), hours(&[3, 4, 5], 7, 19)],
        closures: Vec::new(),
    }
}

fn printed(practice: bool, languages: &[&str]) -> Vec<u8> {
    let (appointment, port, operator) = (appointment(), port(), operator().public());
    let given = Given { appointment: &appointment, port: Some(&port), operator: &operator, practice };
    appointment_pdf(&given, &languages.iter().map(|tag| (*tag).to_owned()).collect::<Vec<_>>()).unwrap()
}

/// What a camera reads on the first page.
fn read(file: &[u8]) -> String {
    const POINTS: usize = 1_200;
    // Neither lines nor the cut line are squares of the code.
    let shapes: Vec<_> = paper::rectangles(file)
        .unwrap()
        .into_iter()
        .filter(|[left, upper, right, lower]| right - left < 150.0 && lower - upper > 1.5 && lower - upper < 20.0)
        .collect();
    let dark =
        |x: f32, y: f32| shapes.iter().any(|[left, upper, right, lower]| (*left..*right).contains(&x) && (*upper..*lower).contains(&y));
    let mut picture = rqrr::PreparedImage::prepare_from_greyscale(POINTS, POINTS * 22 / 17, |x, y| {
        let point = |at: usize| at as f32 * 612.0 / POINTS as f32;
        if dark(point(x), point(y)) { 0 } else { 255 }
    });
    picture.detect_grids()[0].decode().unwrap().1
}

#[test]
fn each_language_has_its_page_with_where_when_and_what_to_bring() {
    let pages = paper::pages(&printed(false, &["ht", "en", "es"])).unwrap();
    assert_eq!(pages.len(), 3);
    for (page, language) in pages.iter().zip(["ht", "en", "es"]) {
        let has = |words: &str| assert!(page.replace(' ', "").contains(&words.replace(' ', "")), "{language}: {words} in\n{page}");
        let say = |id: &str, args: &[(&str, &dyn std::fmt::Display)]| words(language, id, args);
        let hour = if language == "en" { "1:00 PM" } else { "13:00" };
        let (opens, closes) = if language == "en" { ("7:00 AM", "7:00 PM") } else { ("07:00", "19:00") };
        has(&say("scheduling-appointment-hour", &[("hour", &hour), ("port", &say("ports-name-laredo", &[]))]));
        has(&say("scheduling-appointment-people", &[("people", &4)]));
        has(&say("ports-facing", &[("city", &"Nuevo Laredo")]));
        has(&say("scheduling-slip-open", &[("opens", &opens), ("closes", &closes)]));
        has("7K3M-9QXZ");
        for id in ["bring-everybody", "bring-slip", "bring-papers", "bring-day", "names-nobody"] {
            has(&say(&format!("scheduling-slip-{id}"), &[]));
        }
        for (number, group) in slip::to_groups(&appointment().slip, &operator().public()).unwrap().iter().enumerate() {
            has(&format!("{}. {group}", number + 1));
        }
        assert!(!page.contains("scheduling-"), "every word is there");
    }
    assert!(pages[1].contains("November 25, 2026"));
}

#[test]
fn what_is_for_practice_says_so() {
    for practice in [true, false] {
        let page = paper::pages(&printed(practice, &["en"])).unwrap().concat().replace(' ', "");
        assert_eq!(page.contains(&words("en", "scheduling-appointment-practice", &[]).replace(' ', "")), practice);
    }
}

#[test]
fn a_camera_reads_the_same_slip_from_the_page_and_from_the_small_slip() {
    assert_eq!(read(&printed(false, &["es"])), slip::to_text(&appointment().slip));
    assert_eq!(read(&slip_pdf(&appointment()).unwrap()), slip::to_text(&appointment().slip));
}

#[test]
fn the_small_slip_has_its_number_and_no_word() {
    let file = slip_pdf(&appointment()).unwrap();
    assert_eq!(paper::pages(&file).unwrap(), ["7K3M-9QXZ"]);
    assert_eq!(paper::about(&file).unwrap().1, "7K3M-9QXZ", "its title");
    assert!(!file.windows(12).any(|part| part == b"CreationDate"));
}

#[test]
fn the_papers_can_be_read_out_and_each_part_says_its_language() {
    let (whole, small) = (printed(true, &["es", "en"]), slip_pdf(&appointment()).unwrap());
    for file in [&whole, &small] {
        assert!(file.windows(7).any(|part| part == b"pdfuaid"), "it can be read out (PDF/UA)");
    }
    assert_eq!(paper::about(&whole).unwrap().2, "es");
    assert_eq!(whole, printed(true, &["es", "en"]), "the same appointment, the same bytes");
}

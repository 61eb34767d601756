//! scratch
use turno_core::{
    ids::*,
    registration::{group::own, *},
};
fn main() {
    let mut log = turno_testkit::invented::family_of_four(DeviceId([1; 8]));
    let subject = Subject::Person(turno_testkit::invented::person(1));
    let w = |log: &mut Log, s, f, v| {
        let e = log.next_edit(DeviceId([1; 8]), s, f, v, None);
        log.insert(e)
    };
    let _ = own::LEAD;
    let other = log.next_edit(
        DeviceId([2; 8]),
        subject,
        7,
        Value::text_nfc("Jacmel, en la casa de la abuela junto al mercado de los martes y los jueves"),
        None,
    );
    w(&mut log, subject, 7, Value::text_nfc("Cúa"));
    log.insert(other);
    w(&mut log, subject, 2, Value::text_nfc("محمد عبد الله 12 علي"));
    w(&mut log, subject, 3, Value::text_nfc("王小明"));
    let long: String = "Rakotoarimanañaŋuyễn".chars().cycle().take(200).collect();
    w(&mut log, subject, 4, Value::text_nfc(&long));
    w(&mut log, subject, 38, Value::text_nfc(&"Una nota larga que sigue y sigue. ".repeat(28)));
    for l in ["en", "es", "ht"] {
        let b =
            turno_print::registration_pdf(&log, turno_testkit::invented::group_key(7).id(), l, jiff::civil::date(2026, 11, 22)).unwrap();
        println!("{l} {}", b.len());
        std::fs::write(format!("{}/{l}.pdf", std::env::args().nth(1).unwrap()), b).unwrap();
    }
}

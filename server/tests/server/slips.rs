//! What a family shows at the port: signed by the operator, naming nobody, and listed once it counts no more.

use crate::{
    commands::run,
    families::Family,
    house::{House, OPEN_S, TOMORROW_S, bundle, operator},
    public::table,
};
use std::path::Path;
use turno_core::scheduling::slip::{self, Slip};
use turno_server::{http::public::PublicTable, withdrawn::Withdrawn};

/// A family with an appointment in Laredo: its request, and its slip.
async fn slip_of(house: &House, family: &Family) -> (turno_core::ids::ParcelId, Vec<u8>) {
    family.prepare(house).await;
    let request = family.request(&["laredo"], 4);
    assert_eq!(house.refusal(&request).await, None);
    let appointment = house.decisions(family.id()).await.pop().unwrap().appointment.unwrap();
    (request.id, appointment.slip)
}

/// The list as it is published now.
pub async fn withdrawn(house: &House) -> Withdrawn {
    let PublicTable::Withdrawn(withdrawn) = table(house, "/v1/withdrawn").await else { panic!("the list of what was withdrawn") };
    withdrawn
}

#[tokio::test]
async fn the_slip_says_the_appointment_and_nothing_of_who_has_it() {
    let house = House::open().await;
    house.set_seats("laredo", TOMORROW_S, 10);
    let family = Family::new(1);
    let (request, slip) = slip_of(&house, &family).await;
    let said =
        Slip { port: "laredo".into(), starts_at_s: TOMORROW_S, zone: "America/Chicago".into(), people: 4, number: request.short_number() };
    assert_eq!(Slip::open(&slip, &operator()), Ok(said));
    for name in [&family.id().0, &request.0, &family.phone.public()] {
        assert!(!slip.windows(8).any(|part| name.windows(8).any(|its| its == part)), "no part of a name is in it");
    }
}

#[tokio::test]
async fn a_withdrawn_slip_is_on_the_list_and_no_other_one() {
    let house = House::open().await;
    house.set_seats("laredo", TOMORROW_S, 10);
    let (family, other) = (Family::new(1), Family::new(2));
    let (request, slip) = slip_of(&house, &family).await;
    let (_, others) = slip_of(&house, &other).await;
    assert_eq!(withdrawn(&house).await, Withdrawn { as_of_s: OPEN_S, slips: Vec::new() });
    house.set_now(OPEN_S + 90);
    assert_eq!(house.refusal(&family.withdraw(request)).await, None);
    assert_eq!(withdrawn(&house).await, Withdrawn { as_of_s: OPEN_S + 60, slips: slip::id(&slip).0.to_vec() });
    assert_ne!(slip::id(&slip), slip::id(&others));
    // Long past, every slip is refused by its day, and the list forgets it.
    house.set_now(TOMORROW_S + 31 * 86_400);
    assert_eq!(withdrawn(&house).await.slips.len(), 8);
    house.set_now(TOMORROW_S + 31 * 86_400 + 60);
    assert_eq!(withdrawn(&house).await.slips.len(), 0);
}

#[tokio::test]
async fn within_a_minute_the_same_list_is_carried_once() {
    let house = House::open().await;
    let tag = house.http.get(house.url("/v1/withdrawn")).send().await.unwrap().headers()["etag"].clone();
    let again = async || house.http.get(house.url("/v1/withdrawn")).header("if-none-match", tag.clone()).send().await.unwrap().status();
    house.set_now(OPEN_S + 59);
    assert_eq!(again().await, 304);
    house.set_now(OPEN_S + 60);
    assert_eq!(again().await, 200);
}

/// What was put into a page for who reads it.
fn office(page: &str) -> serde_json::Value {
    let (_, rest) = page.split_once("id=\"office\">").unwrap();
    serde_json::from_str(rest.split_once("</script>").unwrap().0).unwrap()
}

#[tokio::test]
async fn the_page_that_checks_carries_the_operators_key_and_the_fresh_list_and_asks_nobody() {
    let house = House::open().await;
    house.set_seats("laredo", TOMORROW_S, 10);
    let family = Family::new(1);
    let (request, slip) = slip_of(&house, &family).await;
    house.refusal(&family.withdraw(request)).await;
    let answer = house.http.get(house.url("/check")).send().await.unwrap();
    assert!(answer.headers()["content-type"].to_str().unwrap().starts_with("text/html"));
    assert_eq!(answer.headers()["content-security-policy"], "frame-ancestors 'none'");
    let page = answer.text().await.unwrap();
    let office = office(&page);
    assert_eq!(office["key"], data_encoding::HEXLOWER.encode(&operator()));
    assert_eq!((office["as_of_s"].as_i64(), office["practice"].as_bool()), (Some(OPEN_S), Some(true)));
    assert_eq!(office["withdrawn"], slip::id(&slip).to_string());
    assert_eq!(office["name"]["es"], "Operador de práctica");
    let policy = page.split("Content-Security-Policy\" content=\"").nth(1).unwrap().split('"').next().unwrap();
    assert!(policy.starts_with("default-src 'none';") && !policy.contains("unsafe") && !policy.contains("connect-src"), "{policy}");
    for outside in ["src=\"", "href=\"", "@import", "url("] {
        assert!(!page.contains(outside), "the page asks for something: {outside}");
    }
}

#[tokio::test]
async fn a_name_that_is_no_html_stays_a_name() {
    let mut bundle = bundle();
    let name = "</script><script>alert(1)</script>";
    bundle.name.insert("en".into(), name.into());
    let key = turno_server::commands::practice::key().unwrap();
    let house = House::with(bundle.to_bytes(&key.public(), |message| key.sign(message)), OPEN_S).await;
    let page = house.http.get(house.url("/check")).send().await.unwrap().text().await.unwrap();
    assert_eq!(office(&page)["name"]["en"], name);
    assert!(!page.contains(name));
}

#[tokio::test]
async fn the_command_writes_the_same_page_as_a_file() {
    let house = House::open().await;
    let family = Family::new(1);
    house.set_seats("laredo", TOMORROW_S, 10);
    slip_of(&house, &family).await;
    let assets = Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/practice-operator");
    let (bundle, out) = (assets.join("bundle.cbor"), house.folder.path().join("check.html"));
    let [data, keys, bundle, file] = [house.folder.path(), &assets, &bundle, &out].map(|path| path.to_str().unwrap());
    let ran = run(&["check-page", "--data", data, "--keys", keys, "--bundle", bundle, "--out", file]);
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""));
    let written = std::fs::read_to_string(&out).unwrap();
    let served = house.http.get(house.url("/check")).send().await.unwrap().text().await.unwrap();
    assert_eq!(office(&written)["key"], office(&served)["key"]);
    assert_eq!(written.split("id=\"office\">").next(), served.split("id=\"office\">").next());
}

//! A family with photos over bad networks: answers and photos arrive, and how many bytes that takes.
//!
//! `cargo xtask bench network` runs the same with more people, over lines that are slow, and shows the figures.

use super::*;
use turno_testkit::{Weather, invented};

/// How fast the lines are; without it, as fast as the machine, and fewer people.
const BITS_PER_S: &str = "TURNO_BITS_PER_S";

/// Two people's photos, over connections that all break after a kilobyte, are fewer requests than a server takes in a minute.
const PEOPLE: u8 = 2;
const PEOPLE_MEASURED: u8 = 5;

/// What is learned and asked once weighs more where there are fewer photos: so many hundredths.
const FEWER_PEOPLE: usize = 5;

/// An invented family whose answers are, sealed and signed, about as long as most (`cargo xtask bench sync`).
const SEED: u64 = 1;

/// A photo of a face as the app makes it, at its largest.
const PHOTO_BYTES: usize = 38_000;

/// One network, and how many times the bytes that are needed may leave in all, in hundredths.
struct Network {
    name: &'static str,
    over: Over,
    weather: Weather,
    times_max: usize,
}

/// What a delivery took.
struct Delivered {
    network: Network,
    /// The answers, sealed and signed.
    answers: usize,
    /// The photos, sealed.
    needed: usize,
    /// Bytes of photos that left, where they can be read, and all bytes that did.
    photos: usize,
    all: usize,
    connections: usize,
}

fn broken(percent: u64, after: std::ops::Range<u64>) -> Weather {
    Weather { seed: 7, broken_percent: percent, breaks_after: after, ..Weather::default() }
}

fn networks() -> Vec<Network> {
    let network = |name, over, weather, times_max| Network { name, over, weather, times_max };
    let dropped = |weather| Weather { dropped_percent: 30, ..weather };
    vec![
        network("clear", Over::Plain, Weather::default(), 103),
        network("30 % dropped, all break within 40 kB", Over::Plain, dropped(broken(100, 0..40_000)), 110),
        network("30 % dropped, all break at 16 kB", Over::Plain, dropped(broken(100, 16_384..16_385)), 110),
        network("30 % dropped, all break at 4 kB", Over::Plain, dropped(broken(100, 4_096..4_097)), 110),
        network("30 % dropped, all break at 1 kB", Over::Plain, dropped(broken(100, 1_024..1_025)), 120),
        network("clear", Over::Tls, Weather::default(), 105),
        network("30 % dropped, all break within 40 kB", Over::Tls, dropped(broken(100, 0..40_000)), 120),
        network("30 % dropped, all break at 16 kB", Over::Tls, dropped(broken(100, 16_384..16_385)), 120),
        network("30 % dropped, all break at 4 kB", Over::Tls, dropped(broken(100, 4_096..4_097)), 150),
        network("30 % dropped, all break at 2 kB", Over::Tls, dropped(broken(100, 2_048..2_049)), 175),
    ]
}

async fn deliver(network: Network, people: u8, bits_per_s: Option<u32>) -> Delivered {
    let mut town = Town::over("town", network.over).await;
    let laptop = town.device("laptop");
    let (group, people, needed) = family(&laptop, people, PHOTO_BYTES);
    let answers = answer(&laptop, group, &people);
    town.proxy.turn(Weather { bits_per_s, ..network.weather.clone() });
    let mut tries = 0;
    while laptop.work(|session, _| Ok(!session.vault.outbox()?.is_empty())).unwrap() {
        tries += 1;
        assert!(tries < 100, "{}: the answers, {answers} bytes, never arrive", network.name);
        assert_eq!(states(&laptop, group, &people), vec![PhotoState::OnThisDevice; people.len()], "parcels go before photos");
        laptop
            .work(|session, _| {
                session.engine.try_now();
                Ok(())
            })
            .unwrap();
        town.turn(&laptop).await;
    }
    // Closed in between: photos need nothing of the connections that carried the answers.
    let laptop = Device::again(laptop);
    town.show_way(&laptop);
    town.forget_connections();
    town.quiet(&laptop).await;
    assert_eq!(states(&laptop, group, &people), vec![PhotoState::Received; people.len()]);
    let connections = town.proxy.from_clients();
    let photos = connections.iter().map(|bytes| photo_bytes(bytes)).sum();
    let all = connections.iter().map(Vec::len).sum();
    Delivered { network, answers, needed, photos, all, connections: connections.len() }
}

/// Every question of the family is answered, one person after another, and packed as the driver does it meanwhile. Says how many
/// bytes that is, sealed and signed.
fn answer(device: &Device, group: GroupId, people: &[PersonId]) -> usize {
    let said = invented::family(SEED, people.len());
    let together = std::iter::once((Subject::Group, Subject::Group));
    let each = said.people().into_iter().zip(people).map(|(there, here)| (Subject::Person(there), Subject::Person(*here)));
    device
        .work(|session, _| {
            for (there, here) in together.chain(each) {
                let answers = said.edits().filter(|edit| edit.subject == there).map(|edit| (here, edit.field, edit.value.clone()));
                session.change(group, NOW, answers.collect())?;
                session.pack_group(group, NOW)?;
            }
            Ok(session.vault.outbox()?.iter().map(|parcel| parcel.bytes).sum())
        })
        .unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_family_with_photos_arrives_over_networks_that_break_with_few_bytes_more() {
    let bits_per_s = std::env::var(BITS_PER_S).ok().map(|speed| speed.parse().unwrap());
    let (people, more) = if bits_per_s.is_some() { (PEOPLE_MEASURED, 0) } else { (PEOPLE, FEWER_PEOPLE) };
    println!(
        "\n{:<36} {:>6} {:>12} {:>8} {:>8} {:>8} {:>8} {:>7}",
        "network", "", "connections", "answers", "needed", "photos", "bytes", "times"
    );
    let mut wrong = Vec::new();
    // All at once: on a slow line each takes minutes.
    let ways: Vec<_> = networks().into_iter().map(|network| tokio::spawn(deliver(network, people, bits_per_s))).collect();
    for way in ways {
        let Delivered { network, answers, needed, photos, all, connections } = way.await.unwrap();
        let times = (all * 1_000).div_ceil(answers + needed);
        let over = if network.over == Over::Tls { "TLS" } else { "plain" };
        println!(
            "{:<36} {over:>6} {connections:>12} {answers:>8} {needed:>8} {photos:>8} {all:>8} {:>7.3}",
            network.name,
            times as f64 / 1_000.0
        );
        if times > (network.times_max + more) * 10 || network.over == Over::Plain && photos > needed {
            wrong.push(network.name);
        }
    }
    assert!(wrong.is_empty(), "too many bytes: {wrong:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_photos_of_another_device_come_over_connections_that_all_break_and_no_byte_comes_twice() {
    for (over, breaks_after) in [(Over::Plain, 4_000), (Over::Tls, 16_000)] {
        let mut town = Town::over("fetch", over).await;
        let (laptop, phone) = (town.device("laptop"), town.device("phone"));
        let (group, people, needed) = family(&laptop, 2, PHOTO_BYTES);
        let key = key(&laptop, group);
        town.quiet(&laptop).await;
        phone.work(|session, _| session.set_rules(DataRules { data_saver: true, ..DataRules::default() })).unwrap();
        phone.work(|session, _| session.join_group(&key, NOW).map(|_| session.engine.try_now())).unwrap();
        town.quiet(&phone).await;
        phone.work(|session, _| session.set_rules(DataRules::default())).unwrap();
        let before = town.proxy.captured().len();
        town.proxy.turn(Weather { answers_break_after: Some(breaks_after), ..Weather::default() });
        town.forget_connections();
        town.quiet(&phone).await;
        assert_eq!(states(&phone, group, &people), vec![PhotoState::Received; people.len()]);
        // Heads and handshakes both ways, and over TLS what was in the record that broke.
        let took = town.proxy.captured().len() - before;
        assert!(took < needed * 3 / 2, "{over:?}: {took} bytes for {needed}");
    }
}

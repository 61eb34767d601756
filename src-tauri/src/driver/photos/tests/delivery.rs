//! A family's photos over bad networks: they arrive, and how many bytes that takes.
//!
//! `cargo xtask bench network` runs the same with more people, over lines that are slow, and shows the figures.

use super::*;
use turno_testkit::Weather;

/// How fast the lines are; without it, as fast as the machine, and fewer people.
const BITS_PER_S: &str = "TURNO_BITS_PER_S";

/// Two people's photos, over connections that all break after a kilobyte, are fewer requests than a server takes in a minute.
const PEOPLE: u8 = 2;
const PEOPLE_MEASURED: u8 = 5;

/// A photo of a face as the app makes it, at its largest.
const PHOTO_BYTES: usize = 38_000;

/// One network, and how many times the bytes of the photos may leave in all, in hundredths.
struct Network {
    name: &'static str,
    over: Over,
    weather: Weather,
    times_max: usize,
}

/// What a delivery took: the photos' bytes, how many of them left, and all bytes that did.
struct Delivered {
    network: Network,
    needed: usize,
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
        network("30 % dropped, all break within 40 kB", Over::Plain, dropped(broken(100, 0..40_000)), 120),
        network("30 % dropped, all break at 16 kB", Over::Plain, dropped(broken(100, 16_384..16_385)), 110),
        network("30 % dropped, all break at 4 kB", Over::Plain, dropped(broken(100, 4_096..4_097)), 120),
        network("30 % dropped, all break at 1 kB", Over::Plain, dropped(broken(100, 1_024..1_025)), 170),
        network("clear", Over::Tls, Weather::default(), 105),
        network("30 % dropped, all break within 40 kB", Over::Tls, dropped(broken(100, 0..40_000)), 120),
        network("30 % dropped, all break at 16 kB", Over::Tls, dropped(broken(100, 16_384..16_385)), 120),
        network("30 % dropped, all break at 4 kB", Over::Tls, dropped(broken(100, 4_096..4_097)), 170),
        network("30 % dropped, all break at 2 kB", Over::Tls, dropped(broken(100, 2_048..2_049)), 200),
    ]
}

async fn deliver(network: Network, people: u8, bits_per_s: Option<u32>) -> Delivered {
    let mut town = Town::over("town", network.over).await;
    let laptop = town.device("laptop");
    let (group, people, needed) = family(&laptop, people, PHOTO_BYTES);
    // The answers first, over a network that holds; then the photos.
    while laptop.work(|session, _| Ok(!session.vault.groups_unpacked(1)?.is_empty() || !session.vault.outbox()?.is_empty())).unwrap() {
        town.turn(&laptop).await;
    }
    assert_eq!(states(&laptop, group, &people), vec![PhotoState::OnThisDevice; people.len()], "parcels go before photos");
    let laptop = Device::again(laptop);
    town.show_way(&laptop);
    let first = town.proxy.from_clients().len();
    town.proxy.turn(Weather { bits_per_s, ..network.weather.clone() });
    town.forget_connections();
    town.quiet(&laptop).await;
    assert_eq!(states(&laptop, group, &people), vec![PhotoState::Received; people.len()]);
    let connections = town.proxy.from_clients();
    let since = &connections[first..];
    let photos = since.iter().map(|bytes| photo_bytes(bytes)).sum();
    Delivered { network, needed, photos, all: since.iter().map(Vec::len).sum(), connections: since.len() }
}

#[tokio::test(flavor = "multi_thread")]
async fn photos_arrive_over_networks_that_break_with_few_bytes_more() {
    let bits_per_s = std::env::var(BITS_PER_S).ok().map(|speed| speed.parse().unwrap());
    let people = if bits_per_s.is_some() { PEOPLE_MEASURED } else { PEOPLE };
    println!("\n{:<36} {:>6} {:>12} {:>8} {:>8} {:>8} {:>7}", "network", "", "connections", "needed", "photos", "bytes", "times");
    let mut wrong = Vec::new();
    // All at once: on a slow line each takes minutes.
    let ways: Vec<_> = networks().into_iter().map(|network| tokio::spawn(deliver(network, people, bits_per_s))).collect();
    for way in ways {
        let Delivered { network, needed, photos, all, connections } = way.await.unwrap();
        let over = if network.over == Over::Tls { "TLS" } else { "plain" };
        println!("{:<36} {over:>6} {connections:>12} {needed:>8} {photos:>8} {all:>8} {:>7.2}", network.name, all as f64 / needed as f64);
        if all * 100 > needed * network.times_max || network.over == Over::Plain && photos > needed {
            wrong.push(network.name);
        }
    }
    assert!(wrong.is_empty(), "too many bytes: {wrong:?}");
}

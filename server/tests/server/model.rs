//! The server and the model that the simulation plays with: asked the same, both answer the same.

use crate::house::House;
use turno_core::{
    keys::GroupKey,
    parcel::{Parcel, ParcelKind, wire::SyncRequest},
};
use turno_server::commands::practice;
use turno_testkit::{Seeded, simulation::MemoryServer};

#[tokio::test]
async fn the_server_answers_as_the_model_of_the_simulation_does() {
    let house = House::open().await;
    let key = practice::key().unwrap();
    let mut model = MemoryServer::that_never_pages(move |message| key.sign(message));
    let mut chance = Seeded::new(7);
    let groups = [1, 2, 3].map(|number| GroupKey::from_bytes([number; 32]));
    let mut made: Vec<Vec<u8>> = vec![b"<html>".to_vec()];
    let mut news = 0;
    // Fewer than one group may ask in a row.
    for step in 0..100 {
        let now_s = crate::house::OPEN_S + step;
        house.set_now(now_s);
        let group = &groups[chance.below(3) as usize];
        let payload = match chance.below(3) {
            0 => (ParcelKind::Log, chance.bytes::<30>().to_vec()),
            1 => (ParcelKind::Submission, [b"age-encryption.org/v1\n".as_slice(), &chance.bytes::<30>()].concat()),
            _ => (ParcelKind::Submission, b"not sealed at all".to_vec()),
        };
        made.push(Parcel::sign(group, payload.0, payload.1).bytes);
        let parcels = (0..chance.below(4)).map(|_| made[chance.below(made.len() as u64) as usize].clone()).collect();
        let cursors = groups.iter().filter(|_| chance.chance(60)).map(|group| (group.id(), step as u64 / 20)).collect();
        let request = SyncRequest { parcels, cursors };
        let answer = house.sync(&request).await;
        news += answer.news.len();
        let told = model.answer(&request, now_s);
        assert!(answer == told, "step {step}");
    }
    assert!(news > 100, "the streams stayed empty");
}

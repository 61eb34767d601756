//! measure
use std::{io::Write, os::unix::fs::FileExt, time::Instant};
use turno_core::registration::{Subject, Value};
use turno_testkit::{Folder, invented};
use turno_vault::Profile;
#[test]
fn measure() {
    for _ in 0..0 {
        let folder = Folder::new("m0").unwrap();
        let p = Profile::at(folder.path());
        let s = Instant::now();
        drop(p.create("280417", 0).unwrap());
        let c = s.elapsed();
        let s = Instant::now();
        drop(p.unlock("280417", 0).unwrap());
        println!("create {:?} unlock {:?} lock {:?}", c, s.elapsed(), &std::fs::read(folder.path().join("vault.lock.cbor")).unwrap()[..8]);
    }
    let folder = Folder::new("m").unwrap();
    let mut file = std::fs::File::create(folder.path().join("x")).unwrap();
    file.write_all(&vec![0; 4096 * 500]).unwrap();
    file.sync_all().unwrap();
    let s = Instant::now();
    for i in 0..500u64 {
        file.write_all_at(&[i as u8; 4096], i * 4096).unwrap();
        file.sync_data().unwrap();
    }
    println!("fdatasync overwrite {:?}", s.elapsed() / 500);
    let s = Instant::now();
    for i in 0..500u64 {
        file.write_all_at(&[i as u8; 4096], (i + 500) * 4096).unwrap();
        file.sync_all().unwrap();
    }
    println!("fsync append {:?}", s.elapsed() / 500);
    let p = Profile::at(folder.path()).with_pin_time(std::time::Duration::ZERO);
    let mut vault = p.create("280417", 0).unwrap();
    let group = vault.add_group(&invented::group_key(1)).unwrap();
    let log = vault.log(group).unwrap();
    for round in 0..6u64 {
        let edits: Vec<_> = (0..500u64)
            .map(|n| {
                let mut e = log.next_edit(vault.device_key().id(), Subject::Group, 7, Value::Text { text: "Trou-du-Nord".into() }, Some(1));
                e.id.counter = 1000 * round + n;
                e
            })
            .collect();
        let s = Instant::now();
        for e in &edits {
            vault.write(group, std::slice::from_ref(e)).unwrap();
        }
        println!("write {round} {:?}", s.elapsed() / 500);
        let all: Vec<_> = edits.iter().map(|e| e.id).collect();
        vault
            .queue(
                &turno_core::parcel::Parcel::sign(&invented::group_key(1), turno_core::parcel::ParcelKind::Log, vec![round as u8]),
                &all,
                None,
                0,
            )
            .unwrap();
        let file = file.try_clone().unwrap();
        let s = Instant::now();
        for i in 0..500u64 {
            file.write_all_at(&[i as u8; 4096], i * 4096).unwrap();
            file.sync_data().unwrap();
        }
        println!("fdatasync overwrite {:?}", s.elapsed() / 500);
    }
}

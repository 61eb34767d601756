//! A caseload of five thousand families, brought in from files: the list, the search and a page of the form, in a real window.
//! What they take is said in the transcript; nothing here fails for being slow (docs/benchmarks.md holds the figures).

use crate::{Step, album::Album, main_job::first_start, stage::Stage, window::Window};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::{Value, json};
use std::{fmt::Write, path::PathBuf};

const PIN: &str = "371905";

/// Families a file, and how many files.
const FAMILIES: usize = 1_250;
const FILES: usize = 4;
const ALL: u64 = 5_001;

#[tokio::test]
async fn five_thousand_families_are_found_by_a_few_letters() {
    if let Err(error) = journey().await {
        panic!("the journey stopped: {error}");
    }
}

async fn journey() -> Step {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("../target"), PathBuf::from);
    let album = Album::open(&target, "caseload")?;
    let stage = Stage::set(&target, "caseload", "10:30")?;
    stage.network.cut();
    let laptop = first_start(Window::open(&stage.laptop()).await?, &album, "es", PIN).await?;
    refused_rows(&laptop, &album, &stage.folder).await?;
    for file in 0..FILES {
        let table = STANDARD.encode(table(file));
        let report = laptop.invoke("import_families", json!({ "content_base64": table, "write": true })).await?;
        assert_eq!(report.get("families"), Some(&json!(FAMILIES)), "{report}");
        let again = laptop.invoke("import_families", json!({ "content_base64": table, "write": false })).await?;
        assert_eq!(again.get("families"), Some(&json!(0)), "nobody is brought in twice");
    }
    album.say("5,000 families were brought in. The laptop's battery dies, and it starts again.");
    let laptop = laptop.kill_and_reopen().await?;
    laptop.type_into("unlock-pin", PIN).await?;
    laptop.press("unlock").await?;
    laptop.wait_for_count("group-card", 50).await?;
    laptop.picture(&album, "list", "Five thousand families.").await?;
    laptop.type_into("caseload-search", "ñusta 1249").await?;
    laptop.wait_for_words("Ñusta 1249").await?;
    laptop.settle().await?;
    laptop.picture(&album, "found", "Found by a few letters, with or without accents.").await?;
    let busy = median(&laptop, "list_groups", json!({ "search": "zilfr 77", "step": null, "offset": 0, "count": 50 })).await?;
    album.say(&format!("A search while all of them are sealed and signed for sending: {busy:.0} ms."));
    let started = std::time::Instant::now();
    while laptop.invoke("sync_state", json!({})).await?.get("waiting_parcels").and_then(Value::as_u64).unwrap_or_default() < ALL {
        assert!(started.elapsed().as_secs() < 240, "everything is packed in the end");
        tokio::time::sleep(std::time::Duration::from_millis(500)).await;
    }
    measure(&laptop, &album).await
}

/// A table with wrong rows, given as a person does: each is named, and nothing is taken before a yes.
async fn refused_rows(laptop: &Window, album: &Album, folder: &std::path::Path) -> Step {
    let table = "family,name_as_written,birth_date,nationalities\nA,Ana Ñáñez,1991-02-30,HTI\nA,Eva Ñáñez,2015,HTI\nB,Iván,1980,VEN\n";
    let file = folder.join("families.csv");
    std::fs::write(&file, table)?;
    laptop.go("#/import").await?;
    laptop.give_file("import-file", &file).await?;
    laptop.find("import-write").await?;
    laptop.picture(album, "import", "A file: what can be brought in, and every row that cannot, with the reason.").await?;
    let words = laptop.words().await?;
    assert!(words.contains('2') && words.contains('3'), "both rows of the refused family are named: {words}");
    laptop.press("import-write").await?;
    laptop.find("import-written").await?;
    laptop.go("#/").await?;
    laptop.wait_for_count("group-card", 1).await
}

/// One file of invented families of two; every name is another one.
fn table(file: usize) -> String {
    let mut table = String::from("family,name_as_written,birth_date,nationalities,languages,relation_to_lead\n");
    for family in 0..FAMILIES {
        let _ = writeln!(table, "{family},Ñusta {family} de la {file},1991-0{},HTI,ht,", 1 + family % 9);
        let _ = writeln!(table, "{family},Zilfranco {family} de la {file},2020,CHL,es,child");
    }
    table
}

/// The middle of eleven, in the window itself: the command and its answer, and for the page until it stands.
async fn measure(laptop: &Window, album: &Album) -> Step {
    let list = median(laptop, "list_groups", json!({ "search": "", "step": null, "offset": 0, "count": 50 })).await?;
    let search = median(laptop, "list_groups", json!({ "search": "zilfr 77", "step": null, "offset": 0, "count": 50 })).await?;
    let found = laptop.invoke("list_groups", json!({ "search": "ñusta 77 de la 2", "step": null, "offset": 0, "count": 1 })).await?;
    let group = found.pointer("/cards/0/id").and_then(Value::as_str).ok_or("it was found")?.to_owned();
    let open = median(laptop, "open_group", json!({ "group": group })).await?;
    let view = laptop.invoke("open_group", json!({ "group": group })).await?;
    let person = view.pointer("/people/0/id").and_then(Value::as_str).ok_or("a lead person")?;
    let answer = json!({ "group": group, "person": person, "field": "notes", "value": { "kind": "text", "text": "x" } });
    let save = median(laptop, "answer", answer).await?;
    let script = "const done = arguments[0]; const pages = [['sex', 'field-sex_marker'], ['birth', 'field-birth_city']]; (async () => { const taken = []; \
        for (let round = 0; round < 10; round++) { const [page, field] = pages[round % 2]; const began = performance.now(); \
        location.hash = '#/group/GROUP/person/PERSON/' + page; \
        await new Promise((stands) => { const look = () => requestAnimationFrame(() => document.querySelector(`[data-testid=${field}]`) ? stands() : look()); look() }); \
        if (page === 'birth') taken.push(performance.now() - began) } taken.sort((a, b) => a - b); done(taken[2]) })()";
    let page = laptop.run_async(&script.replace("GROUP", &group).replace("PERSON", person)).await?;
    album.say(&format!(
        "With 5,001 families, in the window, milliseconds: the list {list:.0}, a search {search:.0}, opening a family {open:.0}, an answer until it is \
         saved {save:.0}, a page of the form until it stands {page:.0}.",
        page = page.as_f64().unwrap_or_default()
    ));
    Ok(())
}

async fn median(laptop: &Window, command: &str, args: Value) -> Step<f64> {
    let script = "const done = arguments[0]; (async () => { const taken = []; for (let round = 0; round < 11; round++) { const args = ARGS; \
        if (args.value?.text) args.value.text = 'x' + round; const began = performance.now(); await window.__TAURI_INTERNALS__.invoke('COMMAND', args); \
        taken.push(performance.now() - began) } taken.sort((a, b) => a - b); done(taken[5]) })()";
    let script = script.replace("ARGS", &args.to_string()).replace("COMMAND", command);
    Ok(laptop.run_async(&script).await?.as_f64().unwrap_or_default())
}

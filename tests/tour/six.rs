//! A family of six, registered from the keyboard alone, in each language: two surnames; a name that is one word; a child with
//! a guardian; a birth day that nobody knows; a stateless person; somebody without any document. The review, the paper and
//! the sealed file show exactly what was typed.

use crate::{Step, album::Album, main_job::first_start, stage::Stage, window::Window};
use std::{io::Read, path::PathBuf};
use thirtyfour::Key;

const PIN: &str = "840296";
const PASSPHRASE: &str = "kafe ak pen cho";

struct Invented {
    name: &'static str,
    surnames: [&'static str; 2],
    relation: Option<&'static str>,
    /// Day, month, year, age; empty where not known.
    born: [&'static str; 4],
    is_child: bool,
    sex: &'static str,
    nationality: &'static str,
    has_document: bool,
}

const SIX: [Invented; 6] = [
    Invented {
        name: "María José Ñáñez Güereña",
        surnames: ["Ñáñez", "Güereña"],
        relation: None,
        born: ["4", "7", "1991", ""],
        is_child: false,
        sex: "female",
        nationality: "VEN",
        has_document: true,
    },
    Invented {
        name: "Wirawati",
        surnames: ["", ""],
        relation: Some("spouse_or_partner"),
        born: ["", "12", "1988", ""],
        is_child: false,
        sex: "male",
        nationality: "IDN",
        has_document: true,
    },
    Invented {
        name: "Jean-Rabèl D’Aquéril",
        surnames: ["D’Aquéril", ""],
        relation: Some("child"),
        born: ["29", "2", "2016", ""],
        is_child: true,
        sex: "male",
        nationality: "HTI",
        has_document: true,
    },
    Invented {
        name: "ʻAukai Ōkina",
        surnames: ["Ōkina", ""],
        relation: Some("sibling"),
        born: ["2", "1", "1970", ""],
        is_child: false,
        sex: "x",
        nationality: "XXA",
        has_document: true,
    },
    Invented {
        name: "Иван Щербаков",
        surnames: ["Щербаков", ""],
        relation: Some("not_related"),
        born: ["", "", "", "34"],
        is_child: false,
        sex: "male",
        nationality: "RUS",
        has_document: false,
    },
    Invented {
        name: "Sinéad O'Hara-Müller",
        surnames: ["O'Hara-Müller", ""],
        relation: Some("grandparent"),
        born: ["", "", "1949", ""],
        is_child: false,
        sex: "prefer_not_to_say",
        nationality: "GTM",
        has_document: true,
    },
];

#[tokio::test]
async fn a_family_of_six_by_keyboard_in_english() -> Step {
    journey("en").await
}

#[tokio::test]
async fn a_family_of_six_by_keyboard_in_spanish() -> Step {
    journey("es").await
}

#[tokio::test]
async fn a_family_of_six_by_keyboard_in_creole() -> Step {
    journey("ht").await
}

async fn journey(language: &str) -> Step {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("../target"), PathBuf::from);
    let name = format!("six-{language}");
    let album = Album::open(&target, &name)?;
    let stage = Stage::set(&target, &name, "10:30")?;
    stage.network.cut();
    album.say("No network at all. From here on nobody touches the mouse.");
    let laptop = first_start(Window::open(&stage.laptop()).await?, &album, language, PIN).await?;
    press(&laptop, "caseload-new").await?;
    press(&laptop, "new-group-family").await?;
    press(&laptop, "group-open-person").await?;
    for (place, person) in SIX.iter().enumerate() {
        if place > 0 {
            press(&laptop, "group-add-person").await?;
        }
        answer(&laptop, person, &album).await?;
        laptop.find("group-add-person").await?;
    }
    about_the_group(&laptop).await?;
    laptop.find("step-ready").await?;
    laptop.picture(&album, "group", "Six people, complete.").await?;
    check_review(&laptop, &album).await?;
    check_papers(&laptop, &album).await
}

async fn answer(laptop: &Window, person: &Invented, album: &Album) -> Step {
    write(laptop, "field-name_as_written", person.name).await?;
    for (field, surname) in ["surname_1", "surname_2"].into_iter().zip(person.surnames) {
        if surname.is_empty() {
            mark(laptop, &format!("field-{field}-not_having")).await?;
        } else {
            write(laptop, &format!("field-{field}"), surname).await?;
        }
    }
    if let Some(relation) = person.relation {
        next(laptop, "relation").await?;
        choose(laptop, "relation_to_lead", relation).await?;
    } else {
        laptop.picture(album, "name", "A page of the form, from the keyboard.").await?;
    }
    next(laptop, "birth").await?;
    for (part, typed) in ["day", "month", "year", "age"].into_iter().zip(person.born) {
        if !typed.is_empty() {
            write(laptop, &format!("field-birth_date-{part}"), typed).await?;
        }
    }
    pick(laptop, "birth_country", if person.nationality == "XXA" { "DOM" } else { person.nationality }).await?;
    mark(laptop, "field-birth_city-unknown").await?;
    if person.is_child {
        next(laptop, "guardian").await?;
        laptop.tab_to("field-guardian-").await?;
        laptop.keys(" ").await?;
    }
    next(laptop, "sex").await?;
    choose(laptop, "sex_marker", person.sex).await?;
    next(laptop, "nationality").await?;
    pick(laptop, "nationalities", person.nationality).await?;
    pick(laptop, "residence_country", "CHL").await?;
    next(laptop, "languages").await?;
    pick(laptop, "languages", "mam").await?;
    next(laptop, "documents").await?;
    if !person.has_document {
        mark(laptop, "field-documents-not_having").await?;
    }
    press(laptop, "page-done").await
}

async fn about_the_group(laptop: &Window) -> Step {
    press(laptop, "group-about").await?;
    laptop.find("form-group").await?;
    choose(laptop, "group_kind", "family").await?;
    next(laptop, "consent").await?;
    choose(laptop, "consent", "in_person").await?;
    pick(laptop, "consent_language", "mam").await?;
    next(laptop, "destination").await?;
    choose(laptop, "us_destination", "none").await?;
    next(laptop, "needs").await?;
    press(laptop, "page-continue").await
}

async fn check_review(laptop: &Window, album: &Album) -> Step {
    press(laptop, "group-review").await?;
    laptop.find("review-send").await?;
    let words = laptop.words().await?;
    for word in typed() {
        assert!(words.contains(word), "the review shows {word}");
    }
    laptop.picture(album, "review", "The review shows what was typed.").await?;
    laptop.back_tab_to("page-back").await?;
    laptop.keys(Key::Enter).await
}

/// The paper and the sealed file hold every word that was typed.
async fn check_papers(laptop: &Window, album: &Album) -> Step {
    press(laptop, "group-paper").await?;
    laptop.find("paper-save").await?;
    press(laptop, "paper-save").await?;
    laptop.find("paper-saved").await?;
    write(laptop, "sealed-passphrase", PASSPHRASE).await?;
    press(laptop, "sealed-save").await?;
    laptop.find("sealed-saved").await?;
    laptop.picture(album, "papers", "The paper and the sealed file are saved.").await?;
    let (mut paper, mut json) = (String::new(), String::new());
    for file in std::fs::read_dir(laptop.downloads())? {
        let (path, bytes) = (file.as_ref().map(|file| file.path()).unwrap_or_default(), std::fs::read(file?.path())?);
        match path.extension().and_then(|ending| ending.to_str()) {
            Some("pdf") => paper = turno_testkit::paper::pages(&bytes)?.concat(),
            Some("age") => {
                let identity = age::scrypt::Identity::new(PASSPHRASE.to_owned().into());
                let decryptor = age::Decryptor::new(bytes.as_slice())?;
                decryptor.decrypt(std::iter::once(&identity as &dyn age::Identity))?.read_to_string(&mut json)?;
            }
            _ => return Err(format!("a file that nobody asked for: {}", path.display()).into()),
        }
    }
    let json: serde_json::Value = serde_json::from_str(&json)?;
    let json = json.to_string();
    for word in typed() {
        assert!(paper.contains(word), "the paper shows {word}");
        assert!(json.contains(&serde_json::to_string(word)?), "the file holds {word}");
    }
    Ok(())
}

fn typed() -> impl Iterator<Item = &'static str> {
    SIX.iter().flat_map(|person| [person.name, person.surnames[0], person.surnames[1]]).filter(|word| !word.is_empty())
}

async fn press(laptop: &Window, id: &str) -> Step {
    laptop.tab_to(id).await?;
    laptop.keys(Key::Enter).await
}

/// To the next page of the form.
async fn next(laptop: &Window, page: &str) -> Step {
    press(laptop, "page-continue").await?;
    laptop.find(&format!("form-{page}")).await?;
    Ok(())
}

async fn write(laptop: &Window, id: &str, text: &str) -> Step {
    laptop.tab_to(id).await?;
    laptop.keys(text).await
}

async fn mark(laptop: &Window, id: &str) -> Step {
    laptop.tab_to(id).await?;
    laptop.keys(" ").await
}

/// One of a few: to the group with Tab, down to the choice, and mark it if the arrow did not.
async fn choose(laptop: &Window, field: &str, choice: &str) -> Step {
    laptop.tab_to(&format!("field-{field}-")).await?;
    let wished = format!("field-{field}-{choice}");
    for _ in 0..12 {
        if laptop.is_focused(&wished).await? {
            return laptop.keys(" ").await;
        }
        laptop.keys(Key::Down).await?;
    }
    Err(format!("{wished} is not reached by the arrow key").into())
}

/// A country or a language by its code.
async fn pick(laptop: &Window, field: &str, code: &str) -> Step {
    write(laptop, &format!("field-{field}"), code).await?;
    laptop.find(&format!("field-{field}-{code}")).await?;
    laptop.keys(Key::Enter).await?;
    laptop.find(&format!("field-{field}-chosen")).await?;
    Ok(())
}

//! An invented family of four, and typing it into the form as a person would.

use crate::{Step, window::Window};

/// One invented person: what is typed, and where.
pub struct Invented {
    pub name: &'static str,
    pub given: &'static str,
    pub surname: &'static str,
    pub relation: Option<&'static str>,
    /// Year, month, day; empty where not known.
    pub born: (&'static str, &'static str, &'static str),
    pub city: &'static str,
    pub sex: &'static str,
    pub is_child: bool,
}

/// The family. Nobody of this name is known to us.
pub const FAMILY: [Invented; 4] = [
    Invented {
        name: "Wideline Estimé-Ñandú",
        given: "Wideline",
        surname: "Estimé-Ñandú",
        relation: None,
        born: ("1991", "7", "4"),
        city: "Jakmèl-sou-Mè",
        sex: "female",
        is_child: false,
    },
    Invented {
        name: "Jean-Robenson D’Aquéril",
        given: "Jean-Robenson",
        surname: "D’Aquéril",
        relation: Some("spouse_or_partner"),
        born: ("1988", "12", ""),
        city: "Gwo Mòn Lakay",
        sex: "male",
        is_child: false,
    },
    Invented {
        name: "Rosenièse D’Aquéril",
        given: "Rosenièse",
        surname: "D’Aquéril",
        relation: Some("child"),
        born: ("2016", "2", "29"),
        city: "Antofagastita",
        sex: "female",
        is_child: true,
    },
    Invented {
        name: "Zilfranco",
        given: "Zilfranco",
        surname: "",
        relation: Some("child"),
        born: ("2024", "9", "1"),
        city: "Tapachulilla",
        sex: "male",
        is_child: true,
    },
];

/// Everything typed that must never be readable outside the vault.
pub fn typed_words() -> Vec<&'static str> {
    FAMILY.iter().flat_map(|person| [person.name, person.given, person.surname, person.city]).filter(|word| !word.is_empty()).collect()
}

/// Answers every page of one person's form; starts on its first page and ends after its last.
pub async fn answer_person(window: &Window, person: &Invented) -> Step {
    answer_name(window, person).await?;
    window.press("page-continue").await?;
    if let Some(relation) = person.relation {
        window.press(&format!("field-relation_to_lead-{relation}")).await?;
        window.press("page-continue").await?;
    }
    answer_birth(window, person).await?;
    window.press("page-continue").await?;
    if person.is_child {
        window.press_first("field-guardian-").await?;
        window.press("page-continue").await?;
    }
    window.press(&format!("field-sex_marker-{}", person.sex)).await?;
    window.press("page-continue").await?;
    choose(window, "nationalities", "HTI").await?;
    choose(window, "residence_country", "CHL").await?;
    window.press("page-continue").await?;
    choose(window, "languages", "ht").await?;
    // The rest can be left empty.
    for page in ["documents", "contact", "staying", "person-needs", "description", "life", "journey", "emergency", "other-names", "notes"] {
        window.press("page-continue").await?;
        window.find(&format!("form-{page}")).await?;
    }
    window.press("page-continue").await
}

/// The page with the name.
pub async fn answer_name(window: &Window, person: &Invented) -> Step {
    window.type_into("field-name_as_written", person.name).await?;
    window.type_into("field-given_names", person.given).await?;
    if !person.surname.is_empty() {
        window.type_into("field-surname_1", person.surname).await?;
    }
    Ok(())
}

async fn answer_birth(window: &Window, person: &Invented) -> Step {
    let (year, month, day) = person.born;
    for (part, typed) in [("day", day), ("month", month), ("year", year)] {
        if !typed.is_empty() {
            window.type_into(&format!("field-birth_date-{part}"), typed).await?;
        }
    }
    choose(window, "birth_country", "HTI").await?;
    window.type_into("field-birth_city", person.city).await
}

/// Chooses a country or a language in its list, and waits until the page shows it as chosen.
async fn choose(window: &Window, field: &str, code: &str) -> Step {
    window.press(&format!("field-{field}-{code}")).await?;
    window.find(&format!("field-{field}-chosen")).await?;
    Ok(())
}

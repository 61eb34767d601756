//! One invented person: who they are to each other, and their answer to each question.

use super::{
    dice::Dice,
    likely_answer, particulars,
    words::{self, Home},
};
use turno_core::{
    ids::PersonId,
    registration::{FieldSpec, Need, PartialDate, Value, latin::icao_latin},
};

/// What somebody is in an invented family.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Lead,
    Partner,
    Child,
    Grandparent,
}

/// One invented person.
#[derive(Debug, Clone)]
pub(super) struct Someone {
    pub id: PersonId,
    pub role: Role,
    pub home: &'static Home,
    pub is_female: bool,
    pub given_names: String,
    /// One in Haiti, two where Spanish is spoken.
    pub surnames: Vec<&'static str>,
    pub age_years: u16,
    /// The whole date; how much of it is told is another matter.
    pub born: PartialDate,
    /// Who answers for a child.
    guardian: Option<PersonId>,
}

impl Someone {
    /// The next person of a family of `count` of which `before` are there already.
    pub(super) fn invent(dice: &mut Dice, home: &'static Home, before: &[Self], count: usize) -> Self {
        let (lead, is_last) = (before.first(), before.len() + 1 == count);
        let role = match before.len() {
            0 => Role::Lead,
            1 if dice.chance(75) => Role::Partner,
            3.. if is_last && dice.chance(30) => Role::Grandparent,
            _ => Role::Child,
        };
        let lead_age = lead.map_or(30, |lead| lead.age_years);
        let age_years = match role {
            Role::Lead => dice.between(22, 48),
            Role::Partner => dice.between(lead_age.saturating_sub(4), lead_age + 7),
            Role::Child => dice.between(0, (lead_age - 18).min(17)),
            Role::Grandparent => lead_age + dice.between(18, 30),
        };
        let is_female = match (role, lead) {
            (Role::Partner, Some(lead)) => !lead.is_female,
            _ => dice.chance(55),
        };
        let surnames = match role {
            Role::Child => inherited(home, before),
            Role::Lead | Role::Partner | Role::Grandparent => new_surnames(dice, home),
        };
        let id = PersonId(u32::try_from(dice.any() >> 32).unwrap_or_default().to_be_bytes());
        Self {
            id,
            role,
            home,
            is_female,
            given_names: given_names(dice, home, is_female),
            surnames,
            age_years,
            born: particulars::born(dice, age_years),
            guardian: lead.map(|lead| lead.id).filter(|_| age_years < 18),
        }
    }

    /// The name as the person writes it.
    pub(super) fn name(&self) -> String {
        std::iter::once(self.given_names.as_str()).chain(self.surnames.iter().copied()).collect::<Vec<_>>().join(" ")
    }

    pub(super) fn is_grown(&self) -> bool {
        self.age_years >= 18
    }

    /// The answer to a question of the person's own; `None` when this one has nothing to say to it.
    pub(super) fn answer(&self, dice: &mut Dice, row: &FieldSpec) -> Option<Value> {
        Some(match row.id {
            "name_as_written" => text(self.name()),
            "given_names" => text(&self.given_names),
            "surname_1" => surname(self.surnames.first()),
            "surname_2" => surname(self.surnames.get(1)),
            "relation_to_lead" => choice(self.relation()),
            "guardian" => choice(self.guardian?.to_string()),
            "sex_marker" if dice.chance(2) => choice("prefer_not_to_say"),
            "sex_marker" => choice(if self.is_female { "female" } else { "male" }),
            "birth_date" => particulars::partial(dice, self.born, self.age_years),
            "birth_country" | "residence_country" if !self.is_grown() && dice.chance(30) => {
                choices([self.home.way.first().copied().unwrap_or(self.home.country)])
            }
            "birth_country" | "nationalities" | "residence_country" => choices([self.home.country]),
            "birth_city" => text(dice.word(self.home.towns)),
            "languages" => self.languages(dice),
            "reads" if self.age_years < 6 => Value::NotHaving,
            "reads" => choices(self.home.languages.first().copied()),
            "other_language" => return None,
            "documents" => particulars::documents(dice, self),
            "phones" if self.age_years < 14 => Value::NotHaving,
            "phones" => particulars::phones(dice, self.home),
            "email" if !self.is_grown() || dice.chance(45) => Value::NotHaving,
            "email" => text(particulars::email(dice, self)),
            "marital_status" => choice(self.marital_status(dice)),
            "occupation" if self.age_years < 15 => Value::NotHaving,
            "occupation" => text(dice.word(words::WORK)),
            "height" => particulars::height(dice, self),
            "weight" => particulars::weight(dice, self),
            "eye_colour" => choice(dice.one(&["brown", "brown", "brown", "black", "black", "hazel", "green"])),
            "other_names" if dice.chance(80) => Value::NotHaving,
            "other_names" => text(given_names(dice, self.home, self.is_female)),
            "latin_name" => text(icao_latin(&self.name())),
            "person_needs" => particulars::needs(dice, self)?,
            "notes" if dice.chance(60) => return None,
            "notes" => text(note(dice, self.home)),
            _ => return self.answer_as_family(dice, row),
        })
    }

    /// The answer to a question to which most of a family would say the same.
    fn answer_as_family(&self, dice: &mut Dice, row: &FieldSpec) -> Option<Value> {
        Some(match row.id {
            "safe_to_contact" => choices([dice.one(&["any_time", "any_time", "morning", "afternoon", "evening", "only_write"])]),
            "staying_state" => {
                choice(dice.one(&["MX-CMX", "MX-CHP", "MX-TAM", "MX-BCN", "MX-CHH", "MX-NLE", "MX-COA", "MX-SON", "MX-MEX"]))
            }
            "staying_with" => choice(dice.one(&["shelter", "shelter", "shelter", "rented", "family_or_friends", "camp", "employer"])),
            "staying_place" => text(dice.word(words::SHELTERS)),
            "left_home" => particulars::past(dice, 2023, 2025),
            "entered_mexico" => particulars::past(dice, 2026, 2026),
            "countries_crossed" if self.home.way.is_empty() => return None,
            "countries_crossed" => choices(self.home.way.iter().copied()),
            "emergency_name" => text(stranger(dice, self.home)),
            "emergency_relation" if self.home.country == "HTI" => text(dice.one(&["frè", "sè", "tant", "manman", "kouzen", "zanmi"])),
            "emergency_relation" => text(dice.one(&["hermana", "hermano", "tía", "madre", "primo", "amiga", "padre", "sobrina"])),
            "emergency_phones" => particulars::phones(dice, self.home),
            _ if row.need == Need::ToSubmit => likely_answer(row),
            _ => return None,
        })
    }

    /// The answer of the group, which the lead person gives.
    pub(super) fn answer_together(&self, dice: &mut Dice, row: &FieldSpec, people: usize) -> Option<Value> {
        let language = self.home.languages.first().copied().unwrap_or_default();
        Some(match row.id {
            "group_kind" => choice(if people == 1 { "single" } else { "family" }),
            "consent" => choice(dice.one(&["in_person", "in_person", "own_device", "in_writing"])),
            "consent_language" => choices([language]),
            "reading_language" => choice(language),
            "us_destination" => choice(dice.one(&["none", "person", "person", "organisation", "address"])),
            "destination_name" => text(stranger(dice, self.home)),
            "destination_city" => text(dice.word(words::DESTINATIONS).split(", ").next().unwrap_or_default()),
            "destination_state" => text(dice.word(words::DESTINATIONS).split(", ").nth(1).unwrap_or_default()),
            "destination_phones" => particulars::phones_abroad(dice),
            "needs" => particulars::needs(dice, self)?,
            _ if row.need == Need::ToSubmit => likely_answer(row),
            _ => return None,
        })
    }

    fn relation(&self) -> &'static str {
        match self.role {
            Role::Lead | Role::Partner => "spouse_or_partner",
            Role::Child => "child",
            Role::Grandparent => "parent",
        }
    }

    fn marital_status(&self, dice: &mut Dice) -> &'static str {
        match self.role {
            Role::Child => "single",
            Role::Lead | Role::Partner => dice.one(&["living_together", "living_together", "married", "married", "single", "separated"]),
            Role::Grandparent => dice.one(&["widowed", "married", "separated"]),
        }
    }

    fn languages(&self, dice: &mut Dice) -> Value {
        let (first, others) = self.home.languages.split_first().map_or(("es", [].as_slice()), |(first, others)| (*first, others));
        let second = (!others.is_empty() && dice.chance(50)).then(|| dice.one(others));
        choices(std::iter::once(first).chain(second))
    }
}

/// A child's surnames: the father's and the mother's, as far as they are there; one in Haiti.
fn inherited(home: &Home, before: &[Someone]) -> Vec<&'static str> {
    let parents = || before.iter().filter(|one| matches!(one.role, Role::Lead | Role::Partner));
    let fathers_first = parents().filter(|one| !one.is_female).chain(parents().filter(|one| one.is_female));
    let mut surnames: Vec<&str> = fathers_first.filter_map(|one| one.surnames.first().copied()).collect();
    if surnames.len() == 1 {
        surnames.extend(parents().next().and_then(|lead| lead.surnames.get(1).copied()));
    }
    surnames.truncate(new_surnames_count(home));
    surnames
}

fn new_surnames(dice: &mut Dice, home: &Home) -> Vec<&'static str> {
    let list = if home.country == "HTI" { words::SURNAMES_HT } else { words::SURNAMES_ES };
    (0..new_surnames_count(home)).map(|_| dice.word(list)).collect()
}

fn new_surnames_count(home: &Home) -> usize {
    if home.country == "HTI" { 1 } else { 2 }
}

fn given_names(dice: &mut Dice, home: &Home, is_female: bool) -> String {
    let list = match (home.country, is_female) {
        ("HTI", true) => words::FEMALE_HT,
        ("HTI", false) => words::MALE_HT,
        (_, true) => words::FEMALE_ES,
        (_, false) => words::MALE_ES,
    };
    let (first, second) = (dice.word(list), dice.word(list));
    if dice.chance(45) && first != second { format!("{first} {second}") } else { first.to_owned() }
}

/// The name of somebody outside the family.
fn stranger(dice: &mut Dice, home: &Home) -> String {
    let is_female = dice.chance(50);
    let given = given_names(dice, home, is_female);
    format!("{given} {}", new_surnames(dice, home).first().copied().unwrap_or_default())
}

fn note(dice: &mut Dice, home: &Home) -> String {
    let list = if home.country == "HTI" { words::NOTES_HT } else { words::NOTES_ES };
    let sentence = dice.word(list);
    dice.filled(sentence)
}

fn surname(name: Option<&&'static str>) -> Value {
    name.map_or(Value::NotHaving, |name| text(*name))
}

/// A text answer.
pub(super) fn text(words: impl Into<String>) -> Value {
    Value::Text { text: words.into() }
}

/// An answer of one choice.
pub(super) fn choice(code: impl Into<String>) -> Value {
    Value::Choice { choice: code.into() }
}

/// An answer of several choices.
pub(super) fn choices(codes: impl IntoIterator<Item = &'static str>) -> Value {
    Value::Choices { choices: codes.into_iter().map(str::to_owned).collect() }
}

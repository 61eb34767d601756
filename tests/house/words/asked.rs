//! The ids that core can ask words for: failures, questions, choices, problems, countries, languages.

use std::collections::BTreeSet;
use turno_core::failure::Code;
use turno_core::parcel::ParcelKind;
use turno_core::registration::field::FieldKind;
use turno_core::registration::form::form;
use turno_tests::tree::{Trouble, text};

/// Types that cross to the screens whose every name is shown: the type, the key before its names, the ids' prefix.
const BINDINGS: &[(&str, &str, &str)] = &[
    ("GateReason", "\"reason\": ", "scheduling-gate-"),
    ("UnsureReason", "", "region-unsure-"),
    ("MapMarkKind", "", "region-map-"),
    ("ReminderKind", "", "scheduling-reminder-"),
    ("GroupStep", "", "sync-step-"),
    ("Sending", "", "sync-sending-"),
    ("PersonSending", "", "sync-person-"),
    ("PhotoHint", "", "photo-hint-"),
    ("LivenessStep", "", "liveness-do-"),
    ("LivenessBroken", "", "liveness-broken-"),
    ("LivenessWay", "", "liveness-done-"),
];

/// All of them, attributes as `id.attribute`.
pub fn by_core() -> Result<BTreeSet<String>, Trouble> {
    let mut ids = BTreeSet::new();
    for code in Code::ALL {
        let code = code.as_str();
        ids.extend([code.to_owned(), format!("{code}.why"), format!("{code}.next")]);
    }
    let form = form();
    for section in form.person.iter().chain(&form.group) {
        ids.insert(format!("registration-section-{}", section.id));
        for field in &section.fields {
            ids.insert(format!("registration-field-{}", field.id));
            let choices: &[&str] = match field.kind {
                FieldKind::Choice { choices } | FieldKind::Choices { choices, .. } => choices,
                FieldKind::Measure { units } => {
                    ids.extend(units.iter().flat_map(|unit| [format!("registration-unit-{unit}"), format!("registration-measure-{unit}")]));
                    &[]
                }
                FieldKind::Name { .. }
                | FieldKind::LatinName { .. }
                | FieldKind::Text { .. }
                | FieldKind::Notes { .. }
                | FieldKind::Email
                | FieldKind::Countries { .. }
                | FieldKind::Languages { .. }
                | FieldKind::BirthDate
                | FieldKind::PastDate
                | FieldKind::Phones { .. }
                | FieldKind::Documents { .. }
                | FieldKind::Member => &[],
            };
            ids.extend(choices.iter().map(|choice| format!("registration-choice-{}-{choice}", field.id)));
        }
    }
    ids.extend(form.countries.iter().chain(form.stateless).map(|code| format!("country-{code}")));
    ids.extend(form.document_kinds.iter().map(|kind| format!("registration-document-{kind}")));
    ids.extend(form.phone_uses.iter().map(|one| format!("registration-phone-use-{one}")));
    // What is said of a person who was removed here and written to there; no question, so no row.
    ids.insert("registration-field-presence".to_owned());
    ids.extend(form.languages.iter().map(|tag| format!("language-{tag}")));
    let kinds = (0..=u8::MAX).filter_map(ParcelKind::from_number);
    ids.extend(kinds.map(|kind| format!("sync-kind-{}", kind.name())));
    for (binding, key, prefix) in BINDINGS {
        ids.extend(names_in(binding, key)?.into_iter().map(|name| format!("{prefix}{name}")));
    }
    ids.extend(problems()?.into_iter().map(|code| format!("registration-problem-{code}")));
    ids.extend(import_problems()?.into_iter().map(|code| format!("registration-import-problem-{code}")));
    Ok(ids)
}

/// The names in quotes that follow the key in a generated type.
fn names_in(binding: &str, key: &str) -> Result<Vec<String>, Trouble> {
    let source = text(&format!("ui/src/ipc/bindings/{binding}.ts"))?;
    let declaration = source.split_once("export type").map_or("", |(_, declaration)| declaration);
    let opening = format!("{key}\"");
    let names = declaration.split(&opening).skip(1).filter_map(|rest| rest.split('"').next());
    let is_name = |name: &&str| !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
    let names: Vec<String> = names.filter(is_name).map(str::to_owned).collect();
    if names.is_empty() { Err(format!("{binding}.ts has no names: the question is wrong").into()) } else { Ok(names) }
}

/// The codes of problems, as the checks write them: a text before a severity, or after an arrow.
fn problems() -> Result<BTreeSet<String>, Trouble> {
    literals(&["check.rs", "check/answer.rs", "check/together.rs"], |before, after| {
        let severity = ["Severity::", "severity:", "Stop", "Warn", "Hint"].iter().any(|severity| after.starts_with(severity));
        severity || before.ends_with("=>")
    })
}

/// The codes of refused rows, as the import writes them.
fn import_problems() -> Result<BTreeSet<String>, Trouble> {
    let mut codes = literals(&["import.rs", "import/table.rs", "import/json.rs"], |before, _| {
        ["code:", "refused(", "ok_or("].iter().any(|opening| before.ends_with(opening))
    })?;
    codes.insert("already-here".to_owned());
    Ok(codes)
}

/// Texts in quotes of these files of the registration that stand as `is_one(what is before, what is after)` says.
fn literals(files: &[&str], is_one: impl Fn(&str, &str) -> bool) -> Result<BTreeSet<String>, Trouble> {
    let mut found = BTreeSet::new();
    for file in files {
        let source = text(&format!("crates/core/src/registration/{file}"))?;
        let code = source.split("#[cfg(test)]").next().unwrap_or_default();
        let parts: Vec<&str> = code.split('"').collect();
        for three in parts.windows(3).step_by(2) {
            let [before, literal, after] = three else { continue };
            if is_one(before.trim_end(), after.trim_start().trim_start_matches(',').trim_start()) {
                found.insert((*literal).to_owned());
            }
        }
    }
    if found.is_empty() { Err(format!("no code was found in {files:?}: the question is wrong").into()) } else { Ok(found) }
}

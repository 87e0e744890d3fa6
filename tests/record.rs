//! What was shipped to disk stays readable: fixtures of every schema, and nothing lost of what cannot be read.

#![allow(clippy::expect_used, clippy::panic)] // a fixture that cannot be read is a failure

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use iliac::engine::{Context, assess};
use iliac::exchange::vignette;
use iliac::knowledge::KB;
use iliac::model::{Disposition, Level};
use iliac::record::{self, Envelope, Given, RETIRED, Record, Subject, Unreadable};
use serde_json::Value;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/records")
}

fn fixture(name: &str) -> String {
    let path = folder().join(name);
    fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

fn fixtures() -> Vec<(String, String)> {
    let mut names: Vec<String> = fs::read_dir(folder())
        .expect("fixtures")
        .flatten()
        .map(|e| e.file_name().to_string_lossy().into_owned())
        .filter(|n| n.starts_with("v1-") && n.ends_with(".json"))
        .collect();
    names.sort();
    names.into_iter().map(|n| (n.clone(), fixture(&n))).collect()
}

fn open(text: &str) -> Envelope {
    record::read(text).unwrap_or_else(|e| panic!("{e}"))
}

fn why(text: &str) -> Unreadable {
    let error = record::read(text).expect_err("this must not be readable");
    assert_eq!(error.raw, text, "what cannot be read comes back whole");
    error.why
}

#[test]
fn every_fixture_is_read_and_written_back_without_loss() {
    let all = fixtures();
    assert!(all.len() >= 4, "{} fixtures", all.len());
    for (name, text) in all {
        let envelope = open(&text);
        let before: Value = serde_json::from_str(&text).expect("JSON");
        let after: Value = serde_json::from_str(&record::write(&envelope)).expect("JSON");
        assert_eq!(before, after, "{name}");
        assert_eq!(open(&record::write(&envelope)), envelope, "{name}");
    }
}

#[test]
fn an_old_record_shows_the_level_given_then() {
    let envelope = open(&fixture("v1-self-care.json"));
    assert_eq!(envelope.knowledge_version, "2026.11.1");
    assert_eq!(envelope.record.disposition, Disposition::Level(Level::SelfCare));
    assert_eq!(envelope.record.subject, Subject::Me);
    let plan = envelope.record.plan.expect("a plan");
    assert_eq!((plan.items[0].dose.sets, plan.items[0].dose.per_day), (1, 2));
    // The fixture's answers would be judged otherwise today; reading it does not judge.
    let mother = open(&fixture("v1-someone-else.json")).record;
    assert_eq!(mother.subject, Subject::Label("My mother".into()));
    assert_eq!(mother.disposition, Disposition::Level(Level::ClinicianSoon));
    assert_eq!(mother.within_days, Some(14));
}

#[test]
fn answers_that_the_tables_no_longer_know_are_kept() {
    let envelope = open(&fixture("v1-unknown-answers.json"));
    let (answers, unknown) = record::answers_of(&KB, &envelope.record.answers);
    assert_eq!(unknown, ["gone-question", "pain-since", "shape-of-later"]);
    assert_eq!(answers.iter().count(), envelope.record.answers.len() - 3);
    let kept = |name: &str| envelope.record.answers.iter().find(|(n, _)| n == name).map(|(_, given)| given);
    assert_eq!(kept("gone-question"), Some(&Given::Name("yes".into())));
    assert!(matches!(kept("shape-of-later"), Some(Given::Other(_))));
    assert!(record::write(&envelope).contains("gone-question"));
}

#[test]
fn fields_that_a_later_addition_brought_are_kept() {
    let envelope = open(&fixture("v1-later-fields.json"));
    assert!(envelope.more.has("device"));
    assert!(envelope.record.more.has("note"));
    assert!(record::write(&envelope).contains("\"note\":\"slept badly\""));
}

#[test]
fn what_cannot_be_read_says_why_and_comes_back_whole() {
    let newer = why(&fixture("newer.json"));
    assert_eq!(newer, Unreadable::Newer { schema: 2, app: Some("3.1.0".into()) });
    let error = record::read(&fixture("newer.json")).expect_err("newer").to_string();
    assert!(error.contains("made by a newer version") && error.contains("3.1.0"), "{error}");

    let good = fixture("v1-self-care.json");
    for cut in (1..good.trim_end().len() - 1).step_by(7).filter(|at| good.is_char_boundary(*at)) {
        assert!(matches!(why(&good[..cut]), Unreadable::NotJson(_)), "cut at {cut}");
    }
    for garbage in ["", " ", "\u{0}\u{1}", "not json", "[1,", "{\"schema\": 1"] {
        assert!(matches!(why(garbage), Unreadable::NotJson(_)), "{garbage:?}");
    }
    for other in [
        "null",
        "[]",
        "\"text\"",
        "7",
        "{}",
        "{\"schema\": \"1\"}",
        "{\"schema\": -1}",
        "{\"schema\": 0}",
        "{\"schema\": 1.5}",
    ] {
        assert!(matches!(why(other), Unreadable::NoEnvelope(_)), "{other}");
    }
    let wrong = |from: &str, to: &str| {
        assert!(good.contains(from), "{from}");
        let why = why(&good.replacen(from, to, 1));
        assert!(matches!(why, Unreadable::Shape(_)), "{to}: {why:?}");
    };
    wrong("\"complete\": true", "\"complete\": \"true\"");
    wrong("\"disposition\": \"self_care\"", "\"disposition\": \"fine\"");
    wrong("\"date\": \"2026-11-21\"", "\"date\": \"1800-01-01\"");
    wrong("\"saved_on\": \"2026-11-21\"", "\"saved_on\": 20261121");
    wrong("\"fit\": \"fits\"", "\"fit\": \"quite\"");
    wrong("\"sets\": 1", "\"sets\": -1");
    wrong("\"sets\": 1", "\"sets\": 1000");
    wrong("\"id\": \"r-1\",", "");
    wrong("\"rules\": []", "\"rules\": {}");
    wrong("\"body\": {", "\"bodies\": {");
}

#[test]
fn a_new_record_reads_back_as_it_was() {
    let people = vignette::load(&[Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vignettes")]).expect("vignettes");
    for v in people {
        let assessment = assess(&KB, &v.answers, &Context::on(v.today));
        let made = Record::of(&KB, format!("{}-1", v.id), Subject::named("me"), v.country.code, &assessment);
        let envelope = made.enclosed(&KB, v.today);
        let back = open(&record::write(&envelope));
        assert_eq!(back, envelope, "{}", v.id);
        // The answers that are kept lead to the same result again.
        let (answers, unknown) = record::answers_of(&KB, &back.record.answers);
        assert!(unknown.is_empty(), "{}: {unknown:?}", v.id);
        assert_eq!(answers, assessment.response.to_answers(), "{}", v.id);
        let again = assess(&KB, &answers, &Context::on(v.today));
        assert_eq!(again.triage.disposition, back.record.disposition, "{}", v.id);
    }
}

#[test]
fn a_label_is_one_of_two() {
    assert_eq!(Subject::named("  "), Subject::Me);
    assert_eq!(Subject::named("me"), Subject::Me);
    assert_eq!(Subject::named(" Anna "), Subject::Label("Anna".into()));
}

/// Paths of all fields: `body.plan.items[].id`. The names of answers are data, not fields.
fn fields(value: &Value, path: &str, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(map) if !["body.answers", "body.checked.then"].contains(&path) => {
            for (name, inner) in map {
                let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                found.insert(path.clone());
                fields(inner, &path, found);
            }
        }
        Value::Array(items) => items.iter().for_each(|i| fields(i, &format!("{path}[]"), found)),
        Value::Object(_) | Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[test]
fn fields_are_only_ever_added() {
    let shipped: BTreeSet<String> = fixture("v1-fields.txt").lines().map(str::to_string).collect();
    let mut now = BTreeSet::new();
    // The first holds all that was there from the beginning, the second what was added to it.
    for name in ["v1-self-care.json", "v1-checked.json"] {
        let full = record::write(&open(&fixture(name)));
        fields(&serde_json::from_str(&full).expect("JSON"), "", &mut now);
    }
    let gone: Vec<_> = shipped.difference(&now).collect();
    assert!(gone.is_empty(), "fields of schema 1 are gone: {gone:?}");
    let added: Vec<_> = now.difference(&shipped).collect();
    assert!(
        added.is_empty(),
        "fields were added: {added:?}; add them to v1-fields.txt and keep all fixtures as they are"
    );
}

#[test]
fn retired_ids_are_never_used_again() {
    let in_use = used();
    assert!(in_use.contains("saddle-numbness") && in_use.contains("heel_slide"));
    let again: Vec<_> = RETIRED.iter().filter(|id| in_use.contains(*id)).collect();
    assert!(again.is_empty(), "{again:?} were retired and are used again");
}

/// Every id that a record can hold.
fn used() -> BTreeSet<&'static str> {
    let questions =
        KB.questions.iter().flat_map(|q| std::iter::once(q.name).chain(q.kind.choices().iter().map(|c| c.name)));
    questions
        .chain(KB.rules.iter().map(|r| r.id))
        .chain(KB.patterns.iter().map(|p| p.id))
        .chain(KB.exercises.iter().flat_map(|e| std::iter::once(e.id).chain(e.variants.iter().map(|v| v.id))))
        .chain(KB.templates.iter().map(|t| t.id))
        .collect()
}

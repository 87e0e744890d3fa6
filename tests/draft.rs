//! A check under way on disk, and what was told of a clinician's check: what was shipped stays readable, and nothing is
//! lost of what cannot be read. And what a day does to answers.

#![allow(clippy::expect_used, clippy::panic)] // a fixture that cannot be read is a failure

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use iliac::engine::{still_so, worse_since};
use iliac::knowledge::KB;
use iliac::knowledge::questions::{
    AGE, FEVER, NEW_LUMP, PAIN_SCORE, PAIN_SITE, QUESTIONS, SADDLE_NUMBNESS, SEX, WEIGHT_LOSS, WORSE_WITH,
};
use iliac::model::{Answer, Answers, Level};
use iliac::record::{self, Draft, Subject, Unreadable};
use serde_json::{Value, json};

const YES: Answer = Answer::Options(0b01);
const NO: Answer = Answer::Options(0b10);

fn fixture(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/drafts").join(name);
    fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

fn open(text: &str) -> Draft {
    Draft::read(text).unwrap_or_else(|e| panic!("{e}"))
}

fn why(text: &str) -> Unreadable {
    let error = Draft::read(text).expect_err("this must not be readable");
    assert_eq!(error.raw, text, "what cannot be read comes back whole");
    error.why
}

fn value(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

#[test]
fn every_fixture_is_read_and_written_back_without_loss() {
    for name in ["v1-me.json", "v1-checked.json", "v1-timer.json"] {
        let draft = open(&fixture(name));
        assert_eq!(value(&draft.write()), value(&fixture(name)), "{name}");
        assert_eq!(open(&draft.write()), draft, "{name}");
    }
    let me = open(&fixture("v1-me.json"));
    assert_eq!((me.subject, me.country.as_str()), (Subject::Me, "US"));
    let (answers, unknown) = record::answers_of(&KB, &me.answers);
    assert_eq!(unknown, ["gone-question"]);
    assert_eq!((answers.get(AGE.id), answers.get(FEVER.id)), (Some(Answer::Number(34)), Some(Answer::Unsure)));
    let checked = open(&fixture("v1-checked.json")).checked.expect("it was told");
    assert_eq!((checked.exercise, checked.said.as_str()), (Some(true), "Blood was fine."));
    assert_eq!(checked.checked().rules, ["weight_loss"]);
}

/// The names of all fields; those of answers are data.
fn fields(value: &Value, path: &str, found: &mut BTreeSet<String>) {
    let Value::Object(map) = value else { return };
    for (name, inner) in map.iter().filter(|_| !["body.answers", "body.checked.then"].contains(&path)) {
        let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
        fields(inner, &path, found);
        found.insert(path);
    }
}

#[test]
fn fields_are_only_ever_added() {
    let shipped: BTreeSet<String> = fixture("v1-fields.txt").lines().map(str::to_string).collect();
    let mut draft = open(&fixture("v1-checked.json"));
    draft.more.0.clear();
    draft.checked.iter_mut().for_each(|checked| checked.more.0.clear());
    draft.timer = open(&fixture("v1-timer.json")).timer;
    let mut now = BTreeSet::new();
    fields(&value(&draft.write()), "", &mut now);
    assert_eq!(now, shipped, "add new fields to v1-fields.txt; never take one out");
}

#[test]
fn what_cannot_be_read_says_why_and_comes_back_whole() {
    let good = fixture("v1-checked.json");
    let changed = |change: &dyn Fn(&mut Value)| {
        let mut value = value(&good);
        change(&mut value);
        why(&value.to_string())
    };
    let newer = changed(&|v| {
        v["schema"] = json!(2);
        v["app"] = json!("9.0.0");
    });
    assert_eq!(newer, Unreadable::Newer { schema: 2, app: Some("9.0.0".into()) });
    for cut in (1..good.trim_end().len() - 1).step_by(7) {
        assert!(matches!(why(&good[..cut]), Unreadable::NotJson(_)), "cut at {cut}");
    }
    for other in ["null", "[]", "7", "{}", "{\"schema\": 0}", "{\"schema\": 1}"] {
        assert!(matches!(why(other), Unreadable::NoEnvelope(_)), "{other}");
    }
    // A record is no draft, nor the reverse.
    let record = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/records/v1-self-care.json");
    assert!(matches!(why(&fs::read_to_string(record).expect("a fixture")), Unreadable::NoEnvelope(_)));
    assert!(matches!(record::read(&good).expect_err("a draft").why, Unreadable::Shape(_)));
    let body: [(&str, Value); 11] = [
        ("/body", json!(null)),
        ("/body/started", json!("today")),
        ("/body/started", json!(1.5)),
        ("/body/subject", json!(7)),
        ("/body/country", json!(null)),
        ("/body/answers", json!([])),
        ("/body/checked", json!("yes")),
        ("/body/checked/on", json!("2026-02-30")),
        ("/body/checked/rules", json!([1])),
        ("/body/checked/exercise", json!("perhaps")),
        ("/body/checked/then", json!(null)),
    ];
    for (at, wrong) in body {
        let why = changed(&|v| *v.pointer_mut(at).expect(at) = wrong.clone());
        assert!(matches!(why, Unreadable::Shape(_)), "{at} = {wrong}: {why:?}");
    }
}

/// A timer that was set: how much is left of it, and that one without a time at which it was set going is held.
#[test]
fn a_timer_is_kept_with_its_time() {
    let text = fixture("v1-timer.json");
    let timer = open(&text).timer.expect("it was set");
    assert_eq!((timer.card.as_str(), timer.countdown.whole()), ("heat", 1200));
    assert_eq!((timer.countdown.left(1_795_702_100), timer.countdown.left(1_795_702_500)), (431, 31));
    let mut held = value(&text);
    held["body"]["timer"].as_object_mut().expect("fields").remove("since");
    let held = open(&held.to_string()).timer.expect("it was set").countdown;
    assert!(!held.runs() && held.left(i64::MAX) == 431);
    for (at, wrong) in [
        ("/body/timer", json!("heat")),
        ("/body/timer/card", json!(1)),
        ("/body/timer/whole", json!(-1)),
        ("/body/timer/left", json!(5_000_000_000_u64)),
        ("/body/timer/since", json!("now")),
    ] {
        let mut value = value(&text);
        *value.pointer_mut(at).expect(at) = wrong.clone();
        assert!(matches!(why(&value.to_string()), Unreadable::Shape(_)), "{at} = {wrong}");
    }
}

#[test]
fn a_day_later_a_draft_is_old() {
    let draft = open(&fixture("v1-me.json"));
    let hour = 60 * 60;
    for (after, old) in [(0, false), (23 * hour, false), (24 * hour, true), (30 * 24 * hour, true), (-hour, true)] {
        assert_eq!(draft.is_old(draft.started + after), old, "after {after} s");
    }
}

fn answers(given: &[(iliac::model::Ask, Answer)]) -> Answers {
    let mut answers = Answers::new();
    given.iter().for_each(|(ask, answer)| answers.set(ask.id, Some(*answer)));
    answers
}

#[test]
fn who_one_is_lasts_longer_than_a_day_and_no_danger_sign_does() {
    let before = answers(&[
        (AGE, Answer::Number(34)),
        (SEX, YES),
        (PAIN_SITE, YES),
        (SADDLE_NUMBNESS, NO),
        (FEVER, NO),
        (PAIN_SCORE, Answer::Number(3)),
    ]);
    let after = still_so(&KB, &before, &[AGE.id, SEX.id]);
    assert_eq!(after, answers(&[(AGE, Answer::Number(34)), (SEX, YES)]));
    // Whatever else stays is nothing that a rule rests on.
    let mut all = Answers::new();
    QUESTIONS.iter().for_each(|q| all.set(q.id, Some(Answer::Unsure)));
    let stays = still_so(&KB, &all, &[]);
    assert!(!stays.is_empty() && stays.iter().count() < QUESTIONS.len() / 2, "{stays:?}");
    for rule in KB.rules {
        rule.when.questions(&mut |q| assert_eq!(stays.get(q), None, "{}: question {q:?}", rule.id));
    }
}

/// D21: "any new or worse danger answer ends it".
#[test]
fn a_danger_sign_is_worse_when_it_is_new_likelier_or_more() {
    let then = [(AGE, Answer::Number(49)), (SEX, YES), (PAIN_SITE, YES), (WEIGHT_LOSS, YES), (NEW_LUMP, NO)];
    let then_and = |more: &[(iliac::model::Ask, Answer)]| answers(&[&then[..], more].concat());
    let worse = |more: &[(iliac::model::Ask, Answer)]| worse_since(&KB, &answers(&then), &then_and(more));
    assert!(!worse(&[]));
    assert!(!worse(&[(WEIGHT_LOSS, NO)]), "a sign that is gone");
    assert!(!worse(&[(AGE, Answer::Number(50))]), "growing older");
    assert!(worse(&[(NEW_LUMP, YES)]), "a new sign");
    assert!(worse(&[(NEW_LUMP, Answer::Unsure)]), "a new doubt");
    assert!(worse(&[(FEVER, YES)]), "a sign that was not asked about");
    assert!(!worse(&[(FEVER, NO)]));
    let score = |then: u16, now: u16| {
        let at = |n| then_and(&[(PAIN_SCORE, Answer::Number(n))]);
        worse_since(&KB, &at(then), &at(now))
    };
    assert!(score(3, 9) && !score(9, 3) && !score(2, 3), "pain counts where a rule draws its line");
    // What no danger rule reads is no danger sign.
    assert!(!worse(&[(WORSE_WITH, Answer::Options(0b1))]) || reads(WORSE_WITH.id));
}

fn reads(question: iliac::model::QuestionId) -> bool {
    let mut found = false;
    for rule in KB.rules.iter().filter(|rule| rule.level >= Level::ClinicianSoon) {
        rule.when.questions(&mut |q| found |= q == question);
    }
    found
}

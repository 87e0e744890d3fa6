//! Advice cards and the country table: who is shown what. Not the words, beyond that they hold no phrase that the house
//! does not use.

#![allow(clippy::panic)] // a law that fails says with which person

#[allow(dead_code)] // the laws use all of it
mod people;

use std::collections::BTreeSet;

use iliac::engine::{Assessment, Context, Mode, Truth, assess, evaluate};
use iliac::exchange::vignette;
use iliac::exchange::walk::walk;
use iliac::knowledge::KB;
use iliac::knowledge::advice::{ADVICE, MORE, SAFETY_NET};
use iliac::knowledge::countries::{COUNTRIES, country};
use iliac::knowledge::questions::*;
use iliac::model::{Answer, Answers, Ask, Date, Disposition, Level, PlanLimit};
use people::{bases, person};
use proptest::test_runner::{Config, TestCaseError, TestRunner};

/// Cards that tell a person to move more, or that it is mostly harmless.
const ENCOURAGING: [&str; 14] = [
    "stay-active",
    "walking",
    "walking-rests",
    "course-new",
    "course-hip",
    "course-weeks",
    "course-long",
    "course-leg",
    "flare",
    "load",
    "lifting",
    "work",
    "scan",
    "hurt-not-harm",
];

/// Reasons to ask before an anti-inflammatory tablet, and the line that each must bring. `None` is "not sure".
const ASK_FIRST: [(Ask, Option<&str>, &str); 26] = [
    (CONDITIONS, Some("stomach-ulcer"), "medicine-for-stomach"),
    (CONDITIONS, Some("kidney-disease"), "medicine-for-kidneys"),
    (CONDITIONS, Some("heart-disease"), "medicine-for-heart"),
    (CONDITIONS, Some("high-blood-pressure"), "medicine-for-heart"),
    (CONDITIONS, Some("stroke"), "medicine-for-heart"),
    (CONDITIONS, Some("aspirin-asthma"), "medicine-for-asthma"),
    (CONDITIONS, Some("liver-disease"), "medicine-for-liver"),
    (CONDITIONS, Some("breastfeeding"), "medicine-for-breastfeeding"),
    (CONDITIONS, None, "medicine-for-unsure"),
    (MEDICINES, Some("anti-inflammatory"), "medicine-for-second"),
    (MEDICINES, Some("aspirin"), "medicine-for-aspirin"),
    (MEDICINES, Some("antidepressant"), "medicine-for-mood"),
    (MEDICINES, Some("blood-pressure-or-water"), "medicine-for-pressure"),
    (MEDICINES, Some("lithium"), "medicine-for-lithium"),
    (MEDICINES, Some("methotrexate"), "medicine-for-methotrexate"),
    (MEDICINES, None, "medicine-for-unsure"),
    (PREGNANCY, Some("yes"), "medicine-for-pregnancy"),
    (PREGNANCY, Some("could-be"), "medicine-for-pregnancy"),
    (DIALYSIS, Some("yes"), "medicine-for-kidneys"),
    (DIALYSIS, None, "medicine-for-kidneys"),
    (BLOOD_THINNER, Some("yes"), "medicine-for-blood-thinner"),
    (BLOOD_THINNER, None, "medicine-for-blood-thinner"),
    (STEROIDS_LONG, Some("yes"), "medicine-for-steroids"),
    (STEROIDS_LONG, None, "medicine-for-steroids"),
    (IMMUNE_LOW, Some("yes"), "medicine-for-immune"),
    (IMMUNE_LOW, None, "medicine-for-immune"),
];

fn judge(answers: &Answers) -> Assessment {
    assess(&KB, answers, &Context::on(Date::of(2026, 11, 21)))
}

fn shown(a: &Assessment) -> BTreeSet<&'static str> {
    ADVICE.iter().filter(|c| evaluate(&c.when, &a.response, Mode::Hard) == Truth::Yes).map(|c| c.id).collect()
}

fn option(ask: Ask, name: Option<&str>) -> Answer {
    name.map_or(Answer::Unsure, |name| Answer::Options(ask.bit(name)))
}

/// A woman of 34 with a sore lower back of three days, and nothing else: a vignette's person.
fn benign() -> Answers {
    bases()[0]
        .iter()
        .find(|a| a.get(AGE.id) == Some(Answer::Number(34)) && a.get(SEX.id) == Some(option(SEX, Some("female"))))
        .expect("vignette t01 is 34 and female")
        .clone()
}

#[test]
fn cards_are_well_formed() {
    let ids: BTreeSet<_> = ADVICE.iter().map(|c| c.id).collect();
    assert_eq!(ids.len(), ADVICE.len(), "an id is used twice");
    for card in ADVICE {
        assert!(card.id.chars().all(|c| c.is_ascii_lowercase() || c == '-'), "{}", card.id);
        assert!(!card.sources.is_empty(), "{} names no source", card.id);
    }
    for id in MORE.iter().chain(&ENCOURAGING) {
        assert!(ids.contains(id), "{id} is no card");
    }
    assert!((5..=7).contains(&SAFETY_NET.len()));
}

#[test]
fn a_benign_person_is_encouraged_and_not_warned() {
    let a = judge(&benign());
    assert_eq!(a.triage.disposition, Disposition::Level(Level::SelfCare));
    let shown = shown(&a);
    for id in ["stay-active", "walking", "course-new", "heat", "sleep", "scan", "medicine-general", "physiotherapy"] {
        assert!(shown.contains(id), "{id} is missing: {shown:?}");
    }
    for id in
        ["medicine-ask-first", "pregnancy-test", "viral-fever", "long-standing", "bones", "sleep-pregnancy", "mood"]
    {
        assert!(!shown.contains(id), "{id} is shown without a reason");
    }
}

/// Promise 3 for words: where the rules leave no exercise, nobody is told to keep moving or that it mostly passes.
#[test]
fn no_encouragement_where_a_rule_wants_a_look_first() {
    let tried = std::cell::Cell::new(0);
    let mut runner = TestRunner::new(Config { cases: 20_000, failure_persistence: None, ..Config::default() });
    let outcome = runner.run(&person(bases()), |p| {
        let a = judge(&p.answers);
        let below_same_day = matches!(
            a.triage.disposition,
            Disposition::Level(Level::ClinicianSoon | Level::RoutineCare | Level::SelfCare)
        );
        if below_same_day && a.triage.plan_limit == PlanLimit::None {
            tried.set(tried.get() + 1);
            let shown = shown(&a);
            if let Some(id) = ENCOURAGING.iter().find(|id| shown.contains(*id)) {
                let rules: Vec<_> = a.triage.fired.iter().map(|f| (f.rule.id, f.soft)).collect();
                return Err(TestCaseError::fail(format!("{id} is shown beside {rules:?}")));
            }
        }
        Ok(())
    });
    if let Err(e) = outcome {
        panic!("{e}");
    }
    assert!(tried.get() > 1_000, "only {} people tried it", tried.get());
}

#[test]
fn every_reason_to_ask_first_brings_its_line() {
    for (ask, name, line) in ASK_FIRST {
        let mut answers = benign();
        answers.set(ask.id, Some(option(ask, name)));
        let shown = shown(&judge(&answers));
        for id in ["medicine-ask-first", line] {
            assert!(shown.contains(id), "{} = {name:?} does not bring {id}", ask.name);
        }
        assert!(!shown.contains("medicine-gels"), "{} = {name:?} still offers a gel", ask.name);
    }
    let mut older = benign();
    older.set(AGE.id, Some(Answer::Number(65)));
    assert!(shown(&judge(&older)).contains("medicine-for-age"));
    older.set(AGE.id, Some(Answer::Number(64)));
    assert!(!shown(&judge(&older)).contains("medicine-for-age"));
}

/// Whoever is only asked what matters gets the cards all the same: a question that was left out is no reason against one.
#[test]
fn the_short_interview_loses_no_card_of_comfort() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vignettes");
    let cases = vignette::load(&[folder]).unwrap_or_else(|e| panic!("{e}"));
    // A plain strain: no fever, no infection, no cancer, no pregnancy, no sore outer hip.
    let plain = cases.iter().find(|c| c.id == "t01").unwrap_or_else(|| panic!("no t01"));
    let asked = walk(&KB, &plain.answers).unwrap_or_else(|e| panic!("{e}")).answers;
    let cards = shown(&judge(&asked));
    assert!(["heat", "cold", "sleep"].iter().all(|card| cards.contains(card)), "{cards:?}");
    // Cold and warmth go together, and with a fever there is neither.
    for case in &cases {
        let asked = walk(&KB, &case.answers).unwrap_or_else(|e| panic!("{e}")).answers;
        let shown = shown(&judge(&asked));
        assert_eq!(shown.contains("heat"), shown.contains("cold"), "{}", case.id);
        let fever = asked.get(FEVER.id).is_some_and(|a| a != Answer::Options(FEVER.bit("no")));
        assert!(!(fever && shown.contains("heat")), "{}: {shown:?}", case.id);
    }
}

#[test]
fn cards_follow_single_answers() {
    let cases: [(Ask, Option<&str>, &str); 12] = [
        (PREGNANCY, Some("could-be"), "pregnancy-test"),
        (PREGNANCY, Some("yes"), "pregnancy-signs"),
        (PREGNANCY, Some("gave-birth"), "pregnancy-signs"),
        (PREGNANCY, Some("yes"), "sleep-pregnancy"),
        (CONDITIONS, Some("smoker"), "smoking"),
        (MEDICINES, Some("bladder-slowing"), "medicine-bladder-slowing"),
        (MEDICINES, Some("strong-painkiller"), "medicine-bladder-slowing"),
        (BELIEFS, Some("low-mood"), "mood"),
        (BELIEFS, Some("avoids-moving"), "hurt-not-harm"),
        (DAILY_LOAD, Some("long-sitting"), "desk"),
        (DAILY_LOAD, Some("long-standing"), "standing"),
        (THIN_BONES, None, "bones"),
    ];
    for (ask, name, card) in cases {
        let mut answers = benign();
        assert!(!shown(&judge(&answers)).contains(card), "{card} is shown without its answer");
        answers.set(ask.id, Some(option(ask, name)));
        assert!(shown(&judge(&answers)).contains(card), "{} = {name:?} does not bring {card}", ask.name);
    }
}

#[test]
fn nobody_is_told_about_weight_who_loses_it_or_is_pregnant() {
    for (ask, name) in [(WEIGHT_LOSS, Some("yes")), (WEIGHT_LOSS, None), (PREGNANCY, Some("yes"))] {
        let mut answers = benign();
        assert!(shown(&judge(&answers)).contains("weight"));
        answers.set(ask.id, Some(option(ask, name)));
        assert!(!shown(&judge(&answers)).contains("weight"), "{} = {name:?}", ask.name);
    }
    assert!(MORE.contains(&"weight"), "folded away, never in the open list");
}

#[test]
fn an_old_checked_bladder_is_named_and_a_new_one_is_not() {
    let mut answers = benign();
    answers.set(BLADDER_CHANGE.id, Some(option(BLADDER_CHANGE, Some("yes"))));
    answers.set(BLADDER_ONSET.id, Some(option(BLADDER_ONSET, Some("over-3-months"))));
    answers.set(BLADDER_CHECKED.id, Some(option(BLADDER_CHECKED, Some("yes"))));
    assert!(shown(&judge(&answers)).contains("long-standing"));
    answers.set(BLADDER_CHECKED.id, Some(Answer::Unsure));
    assert!(!shown(&judge(&answers)).contains("long-standing"));
}

#[test]
fn countries_are_found_and_unknown_ones_get_112() {
    let codes: BTreeSet<_> = COUNTRIES.iter().map(|c| c.code).collect();
    assert_eq!(codes.len(), COUNTRIES.len());
    assert_eq!(codes, BTreeSet::from(["US", "CA", "GB", "IE", "AU", "NZ", "EU", "ZZ"]));
    for (code, row, number) in [
        ("US", "US", "911"),
        ("gb", "GB", "999"),
        ("IE", "IE", "112"),
        ("AU", "AU", "000"),
        ("NZ", "NZ", "111"),
        ("de", "EU", "112"),
        ("CH", "EU", "112"),
        ("BR", "ZZ", "112"),
        ("", "ZZ", "112"),
        ("nonsense", "ZZ", "112"),
    ] {
        let found = country(code);
        assert_eq!((found.code, found.emergency.shown), (row, number), "{code}");
    }
    for c in COUNTRIES {
        for phone in [Some(c.emergency), c.emergency_also, c.urgent_phone, c.crisis_phone].into_iter().flatten() {
            assert_eq!(phone.dial, phone.shown.replace(' ', ""), "{}", c.code);
            assert!(phone.dial.chars().all(|d| d.is_ascii_digit()));
        }
        assert_eq!(c.emergency_note.is_some(), ["AU", "EU", "ZZ"].contains(&c.code), "{}", c.code);
    }
}

#[test]
fn the_words_hold_no_phrase_that_the_house_does_not_use() {
    let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en.ftl");
    let text = std::fs::read_to_string(file).expect("the file is there").to_lowercase();
    for (at, line) in text.lines().enumerate().filter(|(_, l)| !l.starts_with('#')) {
        // A question may ask "do you have pain"; no sentence may say "you have".
        let line = &line.replace("do you have ", "").replace("did you have ", "");
        // An ascii quote is one that nobody curled.
        for phrase in
            ["you have ", "you’ve ", "ruled out", "slipped", "out of place", "wear and tear", "!", "'", "...", "\""]
        {
            assert!(!line.contains(phrase), "locales/en.ftl line {}: {phrase}: {line}", at + 1);
        }
    }
}

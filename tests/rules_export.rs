//! The rules as `iliac rules` writes them for other engines, read by an evaluator of our own that knows only true and false:
//! it fires what the engine fires, for people of every kind, unsure and half-answered ones too.

#![allow(clippy::panic, dead_code)] // a form that is not known is a failure; of tests/people/ only some is needed

mod people;

use std::collections::BTreeSet;

use iliac::engine::{Context, assess};
use iliac::exchange::rules_json::{facts, fired, rules};
use iliac::knowledge::KB;
use iliac::model::{Date, Level};
use people::{bases, person};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use serde_json::Value;

/// Whether a written condition holds.
fn holds(condition: &Value, facts: &Value) -> bool {
    let (form, value) = condition.as_object().and_then(|c| c.iter().next()).expect("one form");
    let list = |value: &Value| value.as_array().cloned().expect("a list");
    let fact = |at: usize| &facts[value[at].as_str().expect("a fact's name")];
    match form.as_str() {
        "all" => list(value).iter().all(|part| holds(part, facts)),
        "any" => list(value).iter().any(|part| holds(part, facts)),
        "at_least" => {
            let held = list(&value[1]).iter().filter(|part| holds(part, facts)).count();
            held as u64 >= value[0].as_u64().expect("a number")
        }
        "not" => !holds(value, facts),
        "has" => fact(0).as_array().is_some_and(|options| options.contains(&value[1])),
        "is" => fact(0) == &value[1],
        "least" => fact(0).as_u64().is_some_and(|n| n >= value[1].as_u64().expect("a number")),
        "most" => fact(0).as_u64().is_some_and(|n| n <= value[1].as_u64().expect("a number")),
        "count" => fact(0).as_array().is_some_and(|all| all.len() as u64 >= value[1].as_u64().expect("a number")),
        "known" => !facts[value.as_str().expect("a fact's name")].is_null(),
        other => panic!("the form {other}"),
    }
}

#[test]
fn a_plain_engine_fires_the_same_rules() {
    const PEOPLE: usize = 4_000;
    let written = serde_json::to_value(rules(&KB)).expect("JSON");
    let written = written.as_array().expect("a list");
    assert_eq!(written.len(), 2 * KB.rules.len(), "each rule in both readings");
    let everyone = person(bases());
    let mut runner = TestRunner::deterministic();
    let mut seen = [0; 5];
    let mut spoke = BTreeSet::new();
    for _ in 0..PEOPLE {
        let person = everyone.new_tree(&mut runner).expect("a person").current();
        let assessment = assess(&KB, &person.answers, &Context::on(Date::of(2026, 11, 26)));
        let facts = facts(&KB, &assessment.response);
        let mut ours = BTreeSet::new();
        for rule in written {
            let name = rule["rule"].as_str().expect("an id");
            let hard = rule["reading"] == "hard";
            // A soft rule speaks only where the hard one, which stands before it, does not hold.
            if (hard || !ours.contains(&(name, "hard"))) && holds(&rule["when"], &facts) {
                ours.insert((name, if hard { "hard" } else { "soft" }));
                spoke.insert((name, hard));
            }
        }
        let said = fired(&assessment.triage);
        let engine: BTreeSet<(&str, &str)> = said
            .as_array()
            .expect("a list")
            .iter()
            .map(|f| (f["rule"].as_str().unwrap_or_default(), f["reading"].as_str().unwrap_or_default()))
            .collect();
        assert_eq!(ours, engine, "{person:?}");
        let level = assessment.triage.level();
        seen[Level::ALL.iter().position(|l| *l == level).expect("a level")] += 1;
    }
    assert!(seen.iter().all(|n| *n > PEOPLE / 20), "every level is there: {seen:?}");
    assert!(
        spoke.len() > KB.rules.len(),
        "more than half of all readings have spoken: {} of {}",
        spoke.len(),
        written.len()
    );
}

/// What a rule counts for stands beside it.
#[test]
fn each_reading_says_what_it_counts_for() {
    let written = rules(&KB);
    for (pair, rule) in written.chunks(2).zip(KB.rules) {
        let [hard, soft] = pair else { panic!("each rule in both readings") };
        assert_eq!((hard.rule, hard.reading, hard.level), (rule.id, "hard", rule.level.name()));
        assert_eq!(hard.within_days, rule.within_days);
        assert_eq!((soft.rule, soft.reading, soft.level), (rule.id, "soft", rule.level.below().name()));
        assert_eq!(soft.within_days, (rule.level == Level::UrgentSameDay).then_some(2), "{}", rule.id);
    }
}

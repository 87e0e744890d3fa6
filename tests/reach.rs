//! Nothing in the tables is there for nobody: every question is asked of someone, every rule fires and decides for
//! someone, every pattern is shown to someone, every exercise is in someone's plan. The people are the vignettes, the
//! minimal pairs, a few made for it (`reach/people.toml`), and strangers (`people`) for what is still missing.

#![allow(clippy::panic, clippy::expect_used)] // what nobody reaches is a failure

#[allow(dead_code)] // the pairs' own test uses all of it
#[path = "pairs/mod.rs"]
mod pairs;
#[allow(dead_code)] // the laws use all of it
mod people;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use iliac::engine::{Assessment, Context, assess};
use iliac::exchange::answers::read_answer;
use iliac::exchange::vignette::{self, fill};
use iliac::exchange::walk::walk;
use iliac::knowledge::KB;
use iliac::model::{Answers, Date, Disposition, Level, Role};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

/// Never the only deciding rule for anyone, and why that is right.
const NEVER_ALONE: &[(&str, &str)] = &[
    ("r_cancer_plain_spreads", "r_cancer_plain holds with it; it only shortens the days, from 7 to 2"),
    ("r_cancer_unknown", "weight_loss holds with it; it only shortens the days, from 14 to 7, and leaves no exercise"),
    ("axspa_three", "pain of over 3 months is routine by r_persistent too; it only names another reason"),
    ("r_hip_oa_like", "pain of over 6 weeks is routine by r_persistent too; it only names another reason"),
    ("r_sciatica_6wk", "pain of over 6 weeks is routine by r_persistent too; it only names another reason"),
];

/// Questions, rules, patterns and exercises that nobody reaches, and why that is right.
const UNREACHED: &[(&str, &str)] = &[
    ("step_up", RETURN),
    ("single_leg_balance", RETURN),
    ("front_plank", RETURN),
    ("hip_hinge", "of the return phase; in the strengthening list it stands eighth, and a first plan has five places"),
    ("childs_pose", "an alternative after seated_flexion, which is allowed whenever it is"),
];

const RETURN: &str = "of the return phase: the plan that a check ends with takes from calm, move and strengthen";

/// What has been reached so far.
#[derive(Default)]
struct Reached {
    questions: BTreeSet<&'static str>,
    fired: BTreeSet<&'static str>,
    alone: BTreeSet<&'static str>,
    first: BTreeSet<&'static str>,
    shown: BTreeSet<&'static str>,
    exercises: BTreeSet<&'static str>,
}

impl Reached {
    fn add(&mut self, a: &Assessment) {
        self.fired.extend(a.triage.fired.iter().filter(|f| !f.soft).map(|f| f.rule.id));
        let deciding: Vec<_> = a.triage.deciding().collect();
        if let [only] = deciding[..]
            && !only.soft
            && a.triage.disposition == Disposition::Level(only.rule.level)
        {
            self.alone.insert(only.rule.id);
        }
        let r = &a.ranking;
        self.first.extend(r.patterns.first().map(|p| p.pattern.id));
        let lists = [&r.patterns, &r.parts, &r.contributors, &r.ask_about];
        self.shown.extend(lists.into_iter().flatten().map(|p| p.pattern.id));
        if let Ok(plan) = &a.plan {
            self.exercises.extend(plan.items.iter().map(|i| i.exercise.id));
        }
    }

    fn asks(&mut self, answers: &Answers) {
        if let Ok(walk) = walk(&KB, answers) {
            self.questions.extend(walk.answers.iter().map(|(q, _)| KB.questions[q.index()].name));
        }
    }

    /// What nobody has reached, by kind.
    fn missing(&self) -> BTreeMap<&'static str, Vec<&'static str>> {
        let not = |all: Vec<&'static str>, found: &BTreeSet<&str>, said: &[(&str, &str)]| -> Vec<&'static str> {
            all.into_iter().filter(|id| !found.contains(id) && !said.iter().any(|(s, _)| s == id)).collect()
        };
        let rules = || KB.rules.iter().map(|r| r.id).collect::<Vec<_>>();
        let patterns = |pick: fn(&Role) -> bool, part: bool| {
            let of = KB.patterns.iter().filter(|p| pick(&p.role) && p.part_of.is_some() == part);
            of.map(|p| p.id).collect::<Vec<_>>()
        };
        let leads = |role: &Role| matches!(role, Role::Musculoskeletal);
        let beside = |role: &Role| matches!(role, Role::Contributor | Role::Refer { .. });
        let mut shown = patterns(beside, false);
        shown.extend(patterns(leads, true));
        BTreeMap::from([
            ("asked", not(KB.questions.iter().map(|q| q.name).collect(), &self.questions, UNREACHED)),
            ("fires", not(rules(), &self.fired, UNREACHED)),
            ("decides alone", not(rules(), &self.alone, NEVER_ALONE)),
            ("first", not(patterns(leads, false), &self.first, UNREACHED)),
            ("shown", not(shown, &self.shown, UNREACHED)),
            ("in a plan", not(KB.exercises.iter().map(|e| e.id).collect(), &self.exercises, UNREACHED)),
        ])
    }
}

fn judge(answers: &Answers) -> Assessment {
    assess(&KB, answers, &Context::on(Date::of(2026, 11, 26)))
}

/// The vignettes' people.
fn named() -> Vec<Answers> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vignettes");
    vignette::load(&[folder]).expect("the vignettes load").into_iter().map(|v| v.answers).collect()
}

/// People made to reach what the others do not.
fn made() -> Vec<Answers> {
    let table: toml::Table = toml::from_str(include_str!("reach/people.toml")).expect("reach/people.toml");
    table
        .iter()
        .map(|(name, person)| {
            assert!(person["who"].is_str() && person["reaches"].is_str(), "{name}: who, and what for?");
            let said: serde_json::Map<_, _> = person["answers"].clone().try_into().expect("answers");
            let mut answers = Answers::new();
            for (id, value) in &said {
                let question = KB.questions.iter().find(|q| q.name == id);
                let question = question.unwrap_or_else(|| panic!("{name}: no question {id}"));
                let answer = read_answer(question, value).unwrap_or_else(|e| panic!("{name}: {e}"));
                answers.set(question.id, Some(answer));
            }
            fill(&KB, &mut answers, "no").expect("\"no\" is a word that fill knows");
            answers
        })
        .collect()
}

#[test]
fn nothing_is_there_for_nobody() {
    let mut reached = Reached::default();
    let (named, made) = (named(), made());
    let rungs: Vec<Answers> = pairs::all().into_iter().map(|r| r.answers).collect();
    for answers in named.iter().chain(&made) {
        reached.asks(answers);
    }
    for answers in named.iter().chain(&made).chain(&rungs) {
        reached.add(&judge(answers));
    }
    let known = named.len() + made.len() + rungs.len();
    println!("{known} known people leave out {:?}", reached.missing());
    let strangers: u32 = std::env::var("ILIAC_LAWS").ok().and_then(|n| n.parse().ok()).unwrap_or(100_000);
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let mut runner = TestRunner::new_with_rng(Config::default(), rng);
    let anyone = people::person(people::bases());
    for met in 0..strangers {
        if reached.missing().values().all(Vec::is_empty) {
            println!("{met} strangers reach the rest");
            break;
        }
        let answers = anyone.new_tree(&mut runner).expect("a person").current().answers;
        reached.add(&judge(&answers));
        if met % 100 == 0 {
            reached.asks(&answers);
        }
    }
    let missing: Vec<String> = reached
        .missing()
        .into_iter()
        .filter(|(_, ids)| !ids.is_empty())
        .map(|(what, ids)| format!("{what}, nobody reaches: {}", ids.join(" ")))
        .collect();
    assert!(missing.is_empty(), "\n{}", missing.join("\n"));
    for (id, why) in NEVER_ALONE {
        assert!(!reached.alone.contains(id), "{id} decides alone after all, though: {why}");
    }
    for (id, why) in UNREACHED {
        let sets = [&reached.questions, &reached.fired, &reached.first, &reached.shown, &reached.exercises];
        assert!(!sets.iter().any(|s| s.contains(id)), "{id} is reached after all, though: {why}");
    }
}

/// Level 1 is the absence of rules: only the viral fever's stands there.
#[test]
fn only_the_viral_fever_is_a_rule_at_self_care() {
    let low: Vec<&str> = KB.rules.iter().filter(|r| r.level == Level::SelfCare).map(|r| r.id).collect();
    assert_eq!(low, ["r_fever_viral"]);
}

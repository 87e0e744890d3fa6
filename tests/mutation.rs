//! Do the cases notice? Every table of the knowledge base is changed in one place at a time, and the vignettes, the
//! minimal pairs or what is entered twice must object (`decisions.md` D28). Nothing may survive in triage, one in ten
//! elsewhere. `ILIAC_LAWS` says how many people try to prove wrong that a mutant is equivalent.

#![allow(clippy::panic, clippy::expect_used)] // a mutant that nobody notices is a failure

#[path = "mutation/challenge.rs"]
mod challenge;
#[path = "mutation/corpus.rs"]
mod corpus;
#[path = "mutation/equivalent.rs"]
mod equivalent;
#[path = "mutation/expr.rs"]
mod expr;
#[path = "mutation/others.rs"]
mod others;
#[allow(dead_code)] // the pairs' own test uses all of it
#[path = "pairs/mod.rs"]
mod pairs;
#[allow(dead_code)] // the laws use all of it
mod people;
#[path = "mutation/run.rs"]
mod run;
#[path = "mutation/triage.rs"]
mod triage;

use std::collections::BTreeSet;

use iliac::knowledge::KB;
use iliac::model::{Expr, KnowledgeBase};

/// Where it was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Table {
    /// Triage rules.
    Rules,
    /// Scope stops.
    Scope,
    /// Patterns.
    Patterns,
    /// Exclusions.
    Exclusions,
    /// Templates, fill-ups, and what the planner reads of a person.
    Plans,
    /// Questions.
    Questions,
    /// Advice cards.
    Cards,
}

/// What was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A whole row is gone.
    Gone,
    /// One level up or down; a scope stop at once or later.
    Level,
    /// The next number of days.
    Days,
    /// Another plan limit.
    Plan,
    /// A part of a predicate is left out.
    Dropped,
    /// A mitigator is left out.
    Mitigator,
    /// A leaf means its opposite.
    Negated,
    /// A number is one more or less.
    Threshold,
    /// One of several options is left out.
    Option,
    /// One more or fewer of several signs.
    Count,
    /// A weight is one more or less.
    Weight,
    /// A feature is left out.
    Feature,
    /// A gate stands open.
    Gate,
    /// A flag, a named exercise, a pattern or an item of a list is left out.
    Part,
}

/// One changed knowledge base.
pub struct Mutant {
    /// Where it was changed.
    pub table: Table,
    /// The id of the row.
    pub of: &'static str,
    /// What was changed.
    pub kind: Kind,
    /// The change in words.
    pub what: String,
    /// The row's predicate; cases for which it holds, or which tell it from the changed one, are tried first.
    pub before: Option<Expr>,
    /// The changed one, where the change is in it.
    pub after: Option<Expr>,
    /// Makes it.
    pub make: Make,
}

/// Makes a changed knowledge base.
pub type Make = Box<dyn Fn() -> &'static KnowledgeBase + Send + Sync>;

/// A copy of the knowledge base with a change; it lives as long as the test.
fn kb_with(change: impl FnOnce(&mut KnowledgeBase)) -> &'static KnowledgeBase {
    let mut kb = KnowledgeBase { ..KB };
    change(&mut kb);
    Box::leak(Box::new(kb))
}

/// A list that lives as long as the test.
fn leak<T>(rows: Vec<T>) -> &'static [T] {
    Box::leak(rows.into_boxed_slice())
}

/// A copy of a table with another row in this place, or none.
fn with<T: Clone>(table: &[T], at: usize, row: Option<T>) -> &'static [T] {
    let mut rows = table.to_vec();
    match row {
        Some(row) => rows[at] = row,
        None => drop(rows.remove(at)),
    }
    leak(rows)
}

/// Runs, prints the table, and says what nobody noticed.
fn run(name: &str, mutants: Vec<Mutant>) -> run::Outcome {
    let outcome = run::run(mutants);
    println!("{name}\n{}\n{}", outcome.table(), outcome.list());
    assert!(outcome.needless.is_empty(), "noticed after all: {:?}", outcome.needless);
    outcome
}

#[test]
fn every_triage_mutant_is_noticed() {
    let outcome = run("rules and scope", triage::mutants());
    assert!(outcome.survivors.is_empty(), "\n{}", outcome.list());
}

#[test]
fn nine_in_ten_mutants_of_the_other_tables_are_noticed() {
    for (name, mutants) in others::by_table() {
        let (n, outcome) = (mutants.len(), run(name, mutants));
        assert!(outcome.survivors.len() * 10 <= n, "{name}\n{}", outcome.list());
    }
}

/// As many as the laws have.
fn tries() -> u64 {
    std::env::var("ILIAC_LAWS").ok().and_then(|n| n.parse().ok()).unwrap_or(100_000)
}

/// Whoever says that a mutant cannot be noticed must find nobody who notices it.
#[test]
fn what_is_called_equivalent_is_so() {
    let mut met = BTreeSet::new();
    for mutant in triage::mutants().into_iter().chain(others::by_table().into_iter().flat_map(|(_, m)| m)) {
        let Some(reason) = equivalent::reason(&mutant) else { continue };
        met.insert((mutant.of, mutant.what.clone()));
        let listed = equivalent::EQUIVALENT.iter().any(|(of, what, _)| *of == mutant.of && *what == mutant.what);
        // What a whole class has in common needs fewer people each.
        let people = if listed { tries() / 66 } else { tries() / 1_000 };
        if let Err(why) = challenge::challenge(&mutant, (mutant.make)(), people) {
            panic!("{}: {} is called equivalent ({reason}): {why}", mutant.of, mutant.what);
        }
    }
    for (of, what, _) in equivalent::EQUIVALENT {
        assert!(met.contains(&(*of, (*what).to_string())), "{of}: no mutant is called {what:?}");
    }
}

/// The trial itself must be able to find a difference.
#[test]
fn the_challenge_finds_what_is_not_equivalent() {
    let mut all: Vec<Mutant> = triage::mutants();
    all.extend(others::by_table().into_iter().flat_map(|(_, m)| m));
    for (of, what) in [
        ("aaa_sudden", "[age >= 55] from 56 at 0"),
        ("pmr", "[age >= 50] from 51 at 0"),
        ("r_fx_roman", "[age >= 53] from 54 at 1"),
        ("avn_risk", "hip-blood-risks without lupus at 1"),
        ("r_persistent", "pain-since without weeks-6-12 at 0"),
        ("r_persistent", "pain-since without weeks-4-6 at 1.0"),
        ("r_hip_oa_like", "level clinician_soon instead of routine_care"),
        ("hip_oa", "groin present 1"),
        ("lumbar_stenosis", "gate: pain-site without left-buttock at 1.1"),
        ("nerve-stretch", "leg-feel without numb at 1"),
        ("bone-signs", "pain-since without weeks-6-12 at 1.1"),
        ("viral-fever", "without [cold-symptoms yes] at 1"),
    ] {
        let mutant = all.iter().find(|m| m.of == of && m.what == what).unwrap_or_else(|| panic!("{of}: {what}"));
        assert!(challenge::challenge(mutant, (mutant.make)(), 2_000).is_err(), "{of}: {what}");
    }
}

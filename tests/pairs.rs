//! Minimal pairs against the engine: one answer changes, and the result changes as the papers say (`pairs/README.md`).
//! A fault here is a table to mend, never a label to bend.

#![allow(clippy::panic, clippy::expect_used)] // a pair that cannot be read is a failure

#[path = "pairs/mod.rs"]
mod pairs;

use iliac::knowledge::KB;
use pairs::Expect;
use pairs::twice::Twice;

/// Faults of the rungs of these files.
fn faults(of: impl Fn(&str) -> bool) -> Vec<String> {
    pairs::all().iter().filter(|rung| of(&rung.name)).flat_map(|rung| rung.faults(&KB)).collect()
}

const LIMITS: &str = "plan-limits:";

#[test]
fn one_answer_changes_what_the_papers_say_it_changes() {
    let faults = faults(|name| !name.starts_with(LIMITS));
    assert!(faults.is_empty(), "\n{}\n{} faults", faults.join("\n"), faults.len());
}

/// What exercise a rule at level 3 leaves: `evidence.md` §1.1 ("calm phase only") and D22 ("none" for some).
#[test]
fn level_3_leaves_the_exercise_that_the_papers_leave() {
    let faults = faults(|name| name.starts_with(LIMITS));
    assert!(faults.is_empty(), "\n{}\n{} faults", faults.join("\n"), faults.len());
}

#[test]
fn what_is_entered_twice_is_the_same() {
    let faults = Twice::read().faults(&KB);
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn every_rule_and_scope_stop_has_its_pairs() {
    let rungs = pairs::all();
    for rung in rungs.iter().filter(|r| matches!(r.expect, Expect::Rules(..))) {
        for id in &rung.ids {
            assert!(KB.rules.iter().any(|r| r.id == id), "{}: no rule is called {id:?}", rung.name);
        }
    }
    for id in KB.rules.iter().map(|r| r.id).chain(KB.scope.iter().map(|s| s.id)) {
        let n = rungs.iter().filter(|r| r.ids.iter().any(|i| i == id)).count();
        assert!(n >= 2, "{id} has {n} rungs");
    }
}

//! Minimal pairs against the engine: one answer changes, and the result changes as the papers say (`pairs/README.md`).
//! A fault here is a rule to mend, never a label to bend.

#![allow(clippy::panic, clippy::expect_used)] // a pair that cannot be read is a failure

#[path = "pairs/mod.rs"]
mod pairs;

use std::collections::BTreeSet;

use iliac::knowledge::KB;

#[test]
fn one_answer_changes_what_the_papers_say_it_changes() {
    let faults: Vec<String> = pairs::all().iter().flat_map(|rung| rung.faults(&KB)).collect();
    assert!(faults.is_empty(), "\n{}\n{} faults", faults.join("\n"), faults.len());
}

#[test]
fn every_id_is_one_of_the_tables() {
    let known: BTreeSet<&str> = KB
        .rules
        .iter()
        .map(|r| r.id)
        .chain(KB.scope.iter().map(|s| s.id))
        .chain(KB.questions.iter().map(|q| q.name))
        .collect();
    for rung in pairs::all() {
        for id in rung.about() {
            assert!(known.contains(id.as_str()), "{}: nothing is called {id:?}", rung.name);
        }
    }
}

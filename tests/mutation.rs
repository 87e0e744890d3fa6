//! Do the cases notice? Every table of the knowledge base is changed in one place at a time, and the vignettes and the
//! minimal pairs must object (`decisions.md` D28). `ILIAC_MUTANTS=all` tries all of them; otherwise a part.

#![allow(clippy::panic, clippy::expect_used)] // a mutant that nobody notices is a failure

#[path = "mutation/corpus.rs"]
mod corpus;
#[path = "mutation/equivalent.rs"]
mod equivalent;
#[path = "mutation/expr.rs"]
mod expr;
#[allow(dead_code)] // the pairs' own test uses all of it
#[path = "pairs/mod.rs"]
mod pairs;
#[allow(dead_code)] // the laws use all of it
mod people;
#[path = "mutation/run.rs"]
mod run;
#[path = "mutation/triage.rs"]
mod triage;

use iliac::knowledge::KB;
use iliac::model::{Expr, KnowledgeBase};

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
}

/// One changed knowledge base.
pub struct Mutant {
    /// The id of the row.
    pub of: &'static str,
    /// What was changed.
    pub kind: Kind,
    /// The change in words.
    pub what: String,
    /// The predicate before and after, where the change is in one: cases that tell them apart are tried first.
    before: Option<Expr>,
    after: Option<Expr>,
    make: Box<dyn Fn() -> &'static KnowledgeBase + Send + Sync>,
}

impl Mutant {
    fn new(
        of: &'static str,
        kind: Kind,
        what: String,
        before: Option<Expr>,
        after: Option<Expr>,
        make: impl Fn() -> &'static KnowledgeBase + Send + Sync + 'static,
    ) -> Mutant {
        Mutant { of, kind, what, before, after, make: Box::new(make) }
    }
}

/// A copy of the knowledge base with a change; it lives as long as the test.
fn kb_with(change: impl FnOnce(&mut KnowledgeBase)) -> &'static KnowledgeBase {
    let mut kb = KnowledgeBase { ..KB };
    change(&mut kb);
    Box::leak(Box::new(kb))
}

#[test]
fn every_triage_mutant_is_noticed() {
    let outcome = run::run(triage::mutants());
    println!("{}", outcome.table());
    assert!(outcome.survivors.is_empty(), "\n{}", outcome.list());
    assert!(outcome.needless.is_empty(), "noticed after all: {:?}", outcome.needless);
}

/// Whoever says that a mutant cannot be noticed must find nobody who notices it.
#[test]
fn what_is_called_equivalent_is_so() {
    let mut met = std::collections::BTreeSet::new();
    for mutant in triage::mutants() {
        if equivalent::reason(&mutant).is_some() {
            met.insert((mutant.of, mutant.what.clone()));
            let people = if mutant.kind == Kind::Plan { 50 } else { 2_000 };
            if let Err(why) = equivalent::challenge(&mutant, (mutant.make)(), people) {
                panic!("{}: {}: {why}", mutant.of, mutant.what);
            }
        }
    }
    for (of, what, _) in equivalent::EQUIVALENT {
        assert!(met.contains(&(*of, (*what).to_string())), "{of}: no mutant is called {what:?}");
    }
}

/// The trial itself must be able to find a difference.
#[test]
fn the_challenge_finds_what_is_not_equivalent() {
    let found = |of: &str, what: &str| {
        let all = triage::mutants();
        let mutant = all.iter().find(|m| m.of == of && m.what == what).unwrap_or_else(|| panic!("{of}: {what}"));
        equivalent::challenge(mutant, (mutant.make)(), 2_000).is_err()
    };
    for (of, what) in [
        ("aaa_sudden", "[age >= 55] from 56 at 0"),
        ("pmr", "[age >= 50] from 51 at 0"),
        ("r_fx_roman", "[age >= 53] from 54 at 1"),
        ("avn_risk", "hip-blood-risks without lupus at 1"),
        ("r_persistent", "pain-since without weeks-6-12 at 0"),
        ("r_persistent", "pain-since without weeks-4-6 at 1.0"),
        ("r_hip_oa_like", "level clinician_soon instead of routine_care"),
    ] {
        assert!(found(of, what), "{of}: {what}");
    }
}

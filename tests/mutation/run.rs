//! Runs mutants against the corpus on two threads: first what was written about the row, then who tells the mutant from
//! the original, then everybody; it stops at the first that objects.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use iliac::engine::{Mode, Response, Truth, evaluate};
use iliac::model::Expr;

use super::corpus::{Case, corpus};
use super::equivalent::reason;
use super::{Kind, Mutant};

/// The machine has two cores, and others use them.
const THREADS: usize = 2;

/// What became of the mutants.
#[derive(Default)]
pub struct Outcome {
    counts: BTreeMap<Kind, Count>,
    /// Row, change, and how many cases told it apart without objecting.
    pub survivors: Vec<(&'static str, String, usize)>,
    /// Called equivalent, and yet noticed.
    pub needless: Vec<(&'static str, String)>,
}

#[derive(Clone, Copy, Default)]
struct Count {
    made: usize,
    noticed: usize,
    equivalent: usize,
}

/// Tries every mutant.
pub fn run(mutants: Vec<Mutant>) -> Outcome {
    let cases = corpus();
    let (next, outcome) = (AtomicUsize::new(0), Mutex::new(Outcome::default()));
    std::thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                while let Some(mutant) = mutants.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let alive = survives(mutant, &cases);
                    let mut outcome = outcome.lock().expect("no thread has panicked");
                    let Outcome { counts, survivors, needless } = &mut *outcome;
                    let count = counts.entry(mutant.kind).or_default();
                    count.made += 1;
                    match (alive, reason(mutant).is_some()) {
                        (None, called) => {
                            count.noticed += 1;
                            needless.extend(called.then(|| (mutant.of, mutant.what.clone())));
                        }
                        (Some(_), true) => count.equivalent += 1,
                        (Some(told), false) => survivors.push((mutant.of, mutant.what.clone(), told)),
                    }
                }
            });
        }
    });
    let mut outcome = outcome.into_inner().expect("no thread has panicked");
    outcome.survivors.sort();
    outcome
}

/// `None` when some case objects; else how many cases tell the mutant from the original.
fn survives(mutant: &Mutant, cases: &[Case]) -> Option<usize> {
    let kb = (mutant.make)();
    let (about, others): (Vec<&Case>, Vec<&Case>) = cases.iter().partition(|c| c.is_about(mutant.of));
    let (near, far): (Vec<&Case>, Vec<&Case>) = others.into_iter().partition(|c| tells(mutant, &c.response));
    let told = near.len() + about.iter().filter(|c| tells(mutant, &c.response)).count();
    // What is called equivalent is tried by `challenge`, with people made for it.
    let far = if reason(mutant).is_some() { Vec::new() } else { far };
    if about.into_iter().chain(near).chain(far).any(|case| case.notices(kb)) { None } else { Some(told) }
}

/// The case's answers tell the changed row from the original.
fn tells(mutant: &Mutant, response: &Response) -> bool {
    let truth =
        |expr: &Option<Expr>| expr.as_ref().map(|e| [Mode::Hard, Mode::Soft].map(|mode| evaluate(e, response, mode)));
    let (before, after) = (truth(&mutant.before), truth(&mutant.after));
    match (before, after) {
        (Some(before), Some(after)) if before != after => true,
        (Some(before), None) => before.contains(&Truth::Yes),
        // The change is beside the predicate.
        (Some(before), Some(_)) => beside(mutant.kind) && before.contains(&Truth::Yes),
        (None, _) => false,
    }
}

/// Changes that are not in a predicate.
fn beside(kind: Kind) -> bool {
    match kind {
        Kind::Gone | Kind::Level | Kind::Days | Kind::Plan | Kind::Weight | Kind::Feature | Kind::Part => true,
        Kind::Dropped | Kind::Mitigator | Kind::Negated | Kind::Threshold | Kind::Option | Kind::Count | Kind::Gate => {
            false
        }
    }
}

impl Outcome {
    /// Mutants and what became of them, by kind.
    pub fn table(&self) -> String {
        let line = |name: &str, Count { made, noticed, equivalent }: Count| {
            format!("{name:<12}{made:>9}{noticed:>9}{equivalent:>12}{:>11}", made - noticed - equivalent)
        };
        let mut lines =
            vec![format!("{:<12}{:>9}{:>9}{:>12}{:>11}", "mutants", "made", "noticed", "equivalent", "survivors")];
        let mut sum = Count::default();
        for (kind, count) in &self.counts {
            lines.push(line(&format!("{kind:?}").to_lowercase(), *count));
            sum.made += count.made;
            sum.noticed += count.noticed;
            sum.equivalent += count.equivalent;
        }
        lines.push(line("all", sum));
        lines.join("\n")
    }

    /// The survivors, by row.
    pub fn list(&self) -> String {
        let lines = self.survivors.iter().map(|(of, what, told)| format!("{of}: {what} (told apart by {told})"));
        lines.collect::<Vec<_>>().join("\n")
    }
}

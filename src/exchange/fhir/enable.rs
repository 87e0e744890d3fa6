//! When a question is asked, as `enableWhen` says it: one list of comparisons, of which all or any must hold.
//!
//! A predicate that is more than that is said more widely: the form then shows a question that the page would not ask. It
//! never hides one that the page asks (`tests/fhir.rs` holds that).

use crate::model::{Expr, KnowledgeBase, Mask, QuestionId};

/// One comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clause {
    /// This option was chosen, by its place.
    Option(QuestionId, usize),
    /// "Not sure" was chosen; about a number, which has no code for it beside it: nothing was written.
    Unsure(QuestionId),
    /// The number is at least this.
    AtLeast(QuestionId, u16),
    /// The number is at most this.
    AtMost(QuestionId, u16),
    /// There is an answer.
    Answered(QuestionId),
}

/// When a question is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Enabled {
    /// Always.
    Always,
    /// When all of these hold; one alone stands here too.
    All(Vec<Clause>),
    /// When any of these holds.
    Any(Vec<Clause>),
}

/// The narrowest that `enableWhen` can say and that holds whenever the predicate does.
#[must_use]
pub fn enabled(kb: &KnowledgeBase, expr: &Expr) -> Enabled {
    match expr {
        // What does not hold, and what takes something away, cannot be said: unanswered is not "no".
        Expr::Always | Expr::Not(_) | Expr::Unless(_) => Enabled::Always,
        Expr::Is(q, mask) => any(options(kb, *q, *mask)),
        Expr::AtLeast(q, n) => any(or_unsure(kb, Clause::AtLeast(*q, *n), *q)),
        Expr::AtMost(q, n) => any(or_unsure(kb, Clause::AtMost(*q, *n), *q)),
        Expr::Chosen(q, _) => any(vec![Clause::Answered(*q)]),
        Expr::Named(_, part) => enabled(kb, part),
        Expr::All(parts) => all_of(kb, parts),
        Expr::Any(parts) => any_of(kb, parts),
        Expr::Of(n, parts) if usize::from(*n) == parts.len() => all_of(kb, parts),
        Expr::Of(_, parts) => any_of(kb, parts),
    }
}

/// "Not sure" opens what any of the options would: the careful reading.
fn options(kb: &KnowledgeBase, q: QuestionId, mask: Mask) -> Vec<Clause> {
    let question = &kb.questions[q.index()];
    let named = (0..question.kind.choices().len()).filter(|at| mask & (1 << at) != 0).map(|at| Clause::Option(q, at));
    named.chain(question.unsure.then_some(Clause::Unsure(q))).collect()
}

fn or_unsure(kb: &KnowledgeBase, clause: Clause, q: QuestionId) -> Vec<Clause> {
    let unsure = kb.questions[q.index()].unsure.then_some(Clause::Unsure(q));
    std::iter::once(clause).chain(unsure).collect()
}

fn any(clauses: Vec<Clause>) -> Enabled {
    if clauses.len() == 1 { Enabled::All(clauses) } else { Enabled::Any(clauses) }
}

/// Parts that are lists of "any" cannot stand beside others: where there is nothing narrower, the shortest of them stands.
fn all_of(kb: &KnowledgeBase, parts: &[Expr]) -> Enabled {
    let (mut all, mut lists) = (Vec::new(), Vec::new());
    for part in parts {
        match enabled(kb, part) {
            Enabled::Always => {}
            Enabled::All(clauses) => all.extend(clauses),
            Enabled::Any(clauses) => lists.push(clauses),
        }
    }
    lists.sort_by_key(Vec::len);
    match (all.is_empty(), lists.into_iter().next()) {
        (false, _) => Enabled::All(all),
        (true, Some(list)) => Enabled::Any(list),
        (true, None) => Enabled::Always,
    }
}

fn any_of(kb: &KnowledgeBase, parts: &[Expr]) -> Enabled {
    let mut clauses = Vec::new();
    for part in parts {
        match enabled(kb, part) {
            Enabled::Always => return Enabled::Always,
            // Of several that must all hold, the first alone is wider.
            Enabled::All(all) => clauses.extend(all.into_iter().next()),
            Enabled::Any(any) => clauses.extend(any),
        }
    }
    clauses.dedup();
    any(clauses)
}

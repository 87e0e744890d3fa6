//! The shortest ways in which missing answers could still make a predicate hold: how many yeses it takes, and through
//! which questions. For choosing what to ask first when an emergency has half shown itself; it decides nothing.

use super::Response;
use super::evaluate::{Mode, Pending, Truth, value};
use super::order::by_key;
use crate::model::{Expr, KnowledgeBase, QuestionId};

/// The shortest ways to a yes.
#[derive(Clone, Debug)]
pub(super) struct Paths {
    /// How many more yeses they take.
    pub length: u32,
    /// How many such ways there are.
    ways: u32,
    /// How many of them lead through a question.
    pub through: Vec<(QuestionId, u32)>,
}

impl Paths {
    const HERE: Paths = Paths { length: 0, ways: 1, through: Vec::new() };

    /// One after the other: every way of the one with every way of the other.
    fn and(self, other: &Paths) -> Paths {
        let mut through: Vec<_> = self.through.iter().map(|(q, n)| (*q, n.saturating_mul(other.ways))).collect();
        for (q, n) in &other.through {
            add(&mut through, *q, n.saturating_mul(self.ways));
        }
        Paths { length: self.length + other.length, ways: self.ways.saturating_mul(other.ways), through }
    }

    /// Either: the shorter ones, or both where they are equally short.
    fn or(mut self, other: Paths) -> Paths {
        if other.length < self.length {
            return other;
        }
        if other.length == self.length {
            self.ways = self.ways.saturating_add(other.ways);
            for (q, n) in other.through {
                add(&mut self.through, q, n);
            }
        }
        self
    }
}

fn add(through: &mut Vec<(QuestionId, u32)>, q: QuestionId, n: u32) {
    match through.iter_mut().find(|(known, _)| *known == q) {
        Some((_, known)) => *known = known.saturating_add(n),
        None => through.push((q, n)),
    }
}

/// The shortest ways to make `expr` hold; `None` when no answer can any more. A mitigator that is still open counts as
/// absent: it takes away, it leads nowhere.
pub(super) fn paths(expr: &Expr, kb: &KnowledgeBase, response: &Response) -> Option<Paths> {
    match value(expr, response, Mode::Hard, Pending::Absent) {
        Truth::Yes => return Some(Paths::HERE),
        Truth::No => return None,
        Truth::Open => {}
    }
    match expr {
        Expr::Always => Some(Paths::HERE),
        Expr::Is(q, _) | Expr::AtLeast(q, _) | Expr::AtMost(q, _) | Expr::Chosen(q, _) => {
            let here = Paths { length: 1, ways: 1, through: vec![(*q, 1)] };
            if response.applies(*q) {
                return Some(here);
            }
            // It must be opened first.
            Some(here.and(&paths(&kb.questions[q.index()].when, kb, response)?))
        }
        Expr::All(parts) => parts.iter().try_fold(Paths::HERE, |all, part| Some(all.and(&paths(part, kb, response)?))),
        Expr::Any(parts) => parts.iter().filter_map(|part| paths(part, kb, response)).reduce(Paths::or),
        Expr::Of(n, parts) => {
            let mut ways: Vec<Paths> = parts.iter().filter_map(|part| paths(part, kb, response)).collect();
            by_key(&mut ways, |w| w.length);
            ways.truncate(usize::from(*n));
            (ways.len() == usize::from(*n)).then(|| ways.iter().fold(Paths::HERE, Paths::and))
        }
        Expr::Named(_, part) => paths(part, kb, response),
        // Open, though mitigators count as absent: it rests on something inside that is no way to a yes.
        Expr::Not(_) | Expr::Unless(_) => Some(Paths::HERE),
    }
}

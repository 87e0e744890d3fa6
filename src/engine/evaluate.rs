//! What a predicate is worth for a set of answers. Three-valued: an unanswered question is `Open`, never "no".
//!
//! Unsure is not unanswered: it is an answer, and counts as "no" in [`Mode::Hard`] and as "yes" in [`Mode::Soft`]
//! (`decisions.md` D1). Whether an open mitigator protects is the caller's choice of [`Pending`].

use super::Response;
use crate::model::{Answer, Expr, QuestionId};

/// A bit that no option has: "not sure" named in a mask.
const UNSURE: u64 = 1 << 63;

/// True, false, or resting on something that has not been answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Truth {
    /// Holds.
    Yes,
    /// Does not hold, whatever is still to come.
    No,
    /// Rests on unanswered questions.
    Open,
}

/// How "not sure" is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// As no.
    Hard,
    /// As yes.
    Soft,
}

/// How a mitigator counts while its questions are unanswered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pending {
    /// As absent: the careful reading, for results.
    Absent,
    /// As open: for deciding whether something is settled.
    Open,
}

impl Truth {
    fn of(holds: bool) -> Truth {
        if holds { Truth::Yes } else { Truth::No }
    }

    fn not(self) -> Truth {
        match self {
            Truth::Yes => Truth::No,
            Truth::No => Truth::Yes,
            Truth::Open => Truth::Open,
        }
    }
}

impl Mode {
    /// The other one: below a "not" doubt counts the other way.
    #[must_use]
    pub fn flipped(self) -> Mode {
        match self {
            Mode::Hard => Mode::Soft,
            Mode::Soft => Mode::Hard,
        }
    }
}

/// Evaluates for a result: unanswered mitigators are absent.
#[must_use]
pub fn evaluate(expr: &Expr, response: &Response, mode: Mode) -> Truth {
    value(expr, response, mode, Pending::Absent)
}

/// Evaluates with a say on open mitigators.
pub(super) fn value(expr: &Expr, response: &Response, mode: Mode, pending: Pending) -> Truth {
    match expr {
        Expr::Always => Truth::Yes,
        Expr::Is(q, mask) => leaf(*q, response, mode, mask & UNSURE != 0, |a| match a {
            Answer::Options(chosen) => chosen & mask & !UNSURE != 0,
            Answer::Number(_) | Answer::Unsure => false,
        }),
        Expr::AtLeast(q, n) => leaf(*q, response, mode, false, |a| matches!(a, Answer::Number(v) if v >= *n)),
        Expr::AtMost(q, n) => leaf(*q, response, mode, false, |a| matches!(a, Answer::Number(v) if v <= *n)),
        Expr::Chosen(q, n) => leaf(
            *q,
            response,
            mode,
            false,
            |a| matches!(a, Answer::Options(chosen) if chosen.count_ones() >= u32::from(*n)),
        ),
        Expr::All(parts) => count(parts, parts.len(), response, mode, pending),
        Expr::Any(parts) => count(parts, 1, response, mode, pending),
        Expr::Of(n, parts) => count(parts, usize::from(*n), response, mode, pending),
        Expr::Not(part) => value(part, response, mode.flipped(), pending).not(),
        // Definitely so, or it does not protect: always read hard, whatever the mode around it.
        Expr::Unless(part) => match (value(part, response, Mode::Hard, pending), pending) {
            (Truth::Yes, _) => Truth::No,
            (Truth::No, _) | (Truth::Open, Pending::Absent) => Truth::Yes,
            (Truth::Open, Pending::Open) => Truth::Open,
        },
        Expr::Named(_, part) => value(part, response, mode, pending),
    }
}

/// In both readings, hard first. They differ only where something is not sure, and what holds in hard holds in soft.
pub(super) fn both(expr: &Expr, response: &Response, pending: Pending) -> (Truth, Truth) {
    let hard = value(expr, response, Mode::Hard, pending);
    let same = hard == Truth::Yes || !response.has_doubt();
    (hard, if same { hard } else { value(expr, response, Mode::Soft, pending) })
}

fn leaf(q: QuestionId, response: &Response, mode: Mode, names_unsure: bool, holds: impl Fn(Answer) -> bool) -> Truth {
    match response.get(q) {
        Some(Answer::Unsure) => Truth::of(names_unsure || mode == Mode::Soft),
        Some(answer) => Truth::of(holds(answer)),
        None if response.may_be_asked(q) => Truth::Open,
        None => Truth::No,
    }
}

fn count(parts: &[Expr], needed: usize, response: &Response, mode: Mode, pending: Pending) -> Truth {
    let Some(spare) = parts.len().checked_sub(needed) else { return Truth::No };
    let (mut yes, mut no) = (0, 0);
    for part in parts {
        match value(part, response, mode, pending) {
            Truth::Yes => yes += 1,
            Truth::No => no += 1,
            Truth::Open => {}
        }
        if yes >= needed {
            return Truth::Yes;
        }
        if no > spare {
            return Truth::No;
        }
    }
    Truth::Open
}

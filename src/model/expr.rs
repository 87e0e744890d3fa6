//! Predicates as data: they can be evaluated, explained, printed and searched. Not a language: eight forms, and a
//! ninth needs an ADR.

use super::QuestionId;

/// A set of options, one bit each in the order of the question's options.
pub type Mask = u64;

/// A predicate over answers. What unsure, unanswered and not-applicable do to it is `engine::evaluate`'s.
#[derive(Clone, Copy, Debug)]
pub enum Expr {
    /// Holds for everyone.
    Always,
    /// At least one of these options was chosen.
    Is(QuestionId, Mask),
    /// The number is at least this.
    AtLeast(QuestionId, u16),
    /// The number is at most this.
    AtMost(QuestionId, u16),
    /// At least so many options were chosen.
    Chosen(QuestionId, u8),
    /// Every part holds.
    All(&'static [Expr]),
    /// At least one part holds.
    Any(&'static [Expr]),
    /// At least so many parts hold.
    Of(u8, &'static [Expr]),
    /// The part does not hold. Only inside `Unless`, in pattern features and in conditions for showing.
    Not(&'static Expr),
    /// A mitigator (`decisions.md` D2): holds unless the part is *definitely* so; unsure and unanswered do not count.
    Unless(&'static Expr),
    /// A part that has a name of its own in the book: "any A-item".
    Named(&'static str, &'static Expr),
}

impl Expr {
    /// Calls `visit` with every question that the predicate reads; a question may come more than once.
    pub fn questions(&self, visit: &mut impl FnMut(QuestionId)) {
        match self {
            Expr::Always => {}
            Expr::Is(q, _) | Expr::AtLeast(q, _) | Expr::AtMost(q, _) | Expr::Chosen(q, _) => visit(*q),
            Expr::All(parts) | Expr::Any(parts) | Expr::Of(_, parts) => {
                for part in *parts {
                    part.questions(visit);
                }
            }
            Expr::Not(part) | Expr::Unless(part) | Expr::Named(_, part) => part.questions(visit),
        }
    }
}

//! What is asked again while a plan runs, and when. Which of it is due is `engine::progress`'s.

use super::{Expr, QuestionId};

/// Follow-up of a plan (`evidence.md` §5.4, §5.6).
#[derive(Debug)]
pub struct FollowUp {
    /// Danger signs that every check-in asks afresh.
    pub safety: &'static [QuestionId],
    /// What is asked beside them from the check-in of two weeks on.
    pub later: &'static [QuestionId],
    /// Answers that stay true from one day to another: who the person is, known conditions, medicines.
    pub lasting: &'static [QuestionId],
    /// Said at first, it brings the first check-in forward.
    pub sooner: Expr,
    /// Days from the first check to the first check-in, where it is brought forward and where not.
    pub first: [u8; 2],
    /// Days from the first check to each further check-in.
    pub days: &'static [u8],
    /// Weeks pregnant: they go on.
    pub weeks: QuestionId,
    /// How long the pain has been there: it goes on too.
    pub since: QuestionId,
    /// Days from which each option of `since` holds.
    pub since_from: &'static [u16],
    /// Work or sleep limited on most days, or worse.
    pub disabling: Expr,
    /// Two of the beliefs and worries that slow recovery.
    pub weighed_down: Expr,
    /// Variants that ask for more than the standard one: exercise and variant.
    pub harder: &'static [(&'static str, &'static str)],
    /// The walk: it grows by itself, and stays after recovery.
    pub walk: &'static str,
}

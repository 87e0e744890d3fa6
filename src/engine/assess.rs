//! The one front door: answers in, assessment out. It strings the parts together and decides nothing itself.

use super::Response;
use super::interview::{Session, session_in};
use super::patterns::{Ranking, rank};
use super::planner::{NoPlan, Plan, plan};
use super::triage::{Triage, triage};
use crate::model::{Answers, Date, Disposition, KnowledgeBase, Level, QuestionId};

/// What is known besides the answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Context {
    /// The day of the check.
    pub today: Date,
    /// "A clinician has checked this problem" (`decisions.md` D21).
    pub checked: Option<Checked>,
}

/// A clinician's check of this very problem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// When.
    pub on: Date,
    /// The level-3 rules that had been shown.
    pub rules: Vec<String>,
    /// Whether the clinician cleared the person to exercise; `None` is not sure.
    pub exercise: Option<bool>,
}

/// A check counts for 12 weeks.
pub const CHECK_LASTS_DAYS: i32 = 84;

impl Context {
    /// A context without a clinician's check.
    #[must_use]
    pub fn on(today: Date) -> Self {
        Context { today, checked: None }
    }

    /// Whether a clinician's check clears this rule today.
    pub(super) fn clears(&self, rule: &str) -> bool {
        self.checked.as_ref().is_some_and(|checked| {
            let age = self.today.days() - checked.on.days();
            (0..=CHECK_LASTS_DAYS).contains(&age) && checked.rules.iter().any(|r| r == rule)
        })
    }
}

/// Everything that a report is made from.
#[derive(Clone, Debug)]
pub struct Assessment {
    /// The answers that count.
    pub response: Response,
    /// The context that it was made in.
    pub context: Context,
    /// Rules and level.
    pub triage: Triage,
    /// Patterns; empty at same-day level and above, and out of scope.
    pub ranking: Ranking,
    /// The exercise plan, or why there is none.
    pub plan: Result<Plan, NoPlan>,
    /// Nothing that could change the decision is unanswered.
    pub complete: bool,
    /// Questions that apply, matter and have no answer.
    pub open: Vec<QuestionId>,
}

/// Judges a draft.
#[must_use]
pub fn assess(kb: &'static KnowledgeBase, draft: &Answers, context: &Context) -> Assessment {
    let Session { response, open, step: _, left: _ } = session_in(kb, draft, context);
    let triage = triage(kb, &response, context);
    let ranking = if shows_patterns(triage.disposition) { rank(kb, &response) } else { Ranking::default() };
    let plan = plan(kb, &response, &triage, &ranking, context);
    Assessment { complete: open.is_empty(), open, response, context: context.clone(), triage, ranking, plan }
}

/// From same-day care on there is one thing to do, and no list of patterns beside it (`evidence.md` §1.1).
pub(super) fn shows_patterns(disposition: Disposition) -> bool {
    match disposition {
        Disposition::Level(level) => level < Level::UrgentSameDay,
        Disposition::OutOfScope => false,
    }
}

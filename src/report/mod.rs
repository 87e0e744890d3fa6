//! Assessment -> Report: what is shown, as messages with arguments. No string of any language, no HTML, no clock;
//! screen, print, command line and export all render this one value.

mod action;
mod aids;
mod build;
mod lone;
mod plan;
mod progress;
mod summary;
mod why;

pub use action::{Act, Call, CallKind};
pub use aids::{TimerLine, Walk};
pub use build::build;
pub use lone::lone_answer;
pub use plan::{ExcludedLine, ExerciseLine, PlanPart, rules};
pub use progress::{TodayPart, change, today};
pub use summary::{Part, Row, RowKind, Summary, summary};
pub use why::{CloseLine, TurnLine, Why};

use crate::model::{Answer, Citation, Country, Date, Disposition, Fit, QuestionId};
use crate::words::{Msg, Text};

/// Who has reviewed this build's clinical content; `None` until a clinician signs (`decisions.md` D36).
pub const REVIEWED_BY: Option<&str> = option_env!("ILIAC_REVIEWED_BY");

/// Everything that a result shows.
#[derive(Clone, Debug)]
pub struct Report {
    /// How soon to see whom.
    pub disposition: Disposition,
    /// For level 3.
    pub within_days: Option<u8>,
    /// Emergency of the mind: its own screen (`decisions.md` D15).
    pub crisis: bool,
    /// What to do, first line first.
    pub act: Act,
    /// Why, most urgent first.
    pub reasons: Vec<Reason>,
    /// What came close, and what would have changed it.
    pub why: Why,
    /// Where the tool's scope ends, if it did.
    pub scope: Option<Msg>,
    /// Level-3 rules that a clinician's check cleared.
    pub cleared: Vec<&'static str>,
    /// Patterns that fit, at most three.
    pub patterns: Vec<PatternLine>,
    /// What may feed the pain.
    pub contributors: Vec<PatternLine>,
    /// What to raise with a clinician.
    pub ask_about: Vec<PatternLine>,
    /// The exercise plan, or why there is none.
    pub plan: Result<PlanPart, NoPlanLine>,
    /// Advice cards.
    pub advice: Vec<AdviceLine>,
    /// Timers for what some cards say.
    pub timers: Vec<TimerLine>,
    /// The way up of a walking plan.
    pub walk: Option<Walk>,
    /// When to get help whatever the result says.
    pub safety_net: Vec<Msg>,
    /// Nothing that could change the decision is unanswered.
    pub complete: bool,
    /// Questions that apply, matter and have no answer.
    pub open: Vec<QuestionId>,
    /// The country whose numbers are shown.
    pub country: &'static Country,
    /// The day of the check.
    pub today: Date,
    /// Version of the clinical content.
    pub knowledge_version: &'static str,
    /// Who has signed it.
    pub reviewed_by: Option<&'static str>,
}

/// One reason for the level.
#[derive(Clone, Debug)]
pub struct Reason {
    /// The rule's id.
    pub rule: &'static str,
    /// The level that it counts for.
    pub level: crate::model::Level,
    /// For level 3.
    pub within_days: Option<u8>,
    /// It counts only because of a "not sure".
    pub soft: bool,
    /// The sentence.
    pub text: Msg,
    /// What to do first for this rule.
    pub action: Option<Msg>,
    /// Where it comes from.
    pub sources: &'static [&'static Citation],
    /// The answers behind it.
    pub answers: Vec<(QuestionId, Answer)>,
}

/// One pattern, contributor or thing to ask about.
#[derive(Clone, Debug)]
pub struct PatternLine {
    /// Its id.
    pub id: &'static str,
    /// Its name.
    pub name: Msg,
    /// Other names that people know.
    pub also: Option<Msg>,
    /// How well it fits; `None` for what is only to be asked about.
    pub fit: Option<Fit>,
    /// One line.
    pub about: Msg,
    /// What fits.
    pub supports: Vec<Msg>,
    /// What speaks against it.
    pub against: Vec<Msg>,
    /// What usually belongs to it and is not so here.
    pub missing: Vec<Msg>,
    /// What helps first.
    pub self_care: Option<Msg>,
    /// What to ease off.
    pub avoid: Option<Msg>,
    /// What course to expect.
    pub course: Option<Msg>,
    /// When to see someone about it.
    pub see: Option<Msg>,
    /// Sub-lines, such as a disc within sciatica.
    pub parts: Vec<(&'static str, Msg, Msg)>,
    /// Where it comes from.
    pub sources: &'static [&'static Citation],
}

/// Why there is no plan, for a person and for a program.
#[derive(Clone, Debug)]
pub struct NoPlanLine {
    /// Stable reason: `emergency`, `same_day`, `rule`, `pattern`, ….
    pub why: &'static str,
    /// The rule or pattern behind it.
    pub id: Option<&'static str>,
    /// The sentence.
    pub text: Text,
    /// What may be done meanwhile; empty in emergencies.
    pub comfort: Vec<Msg>,
}

/// One advice card.
#[derive(Clone, Debug)]
pub struct AdviceLine {
    /// Stable id.
    pub id: &'static str,
    /// The card that it is a row of.
    pub part_of: Option<&'static str>,
    /// Only for those who want more.
    pub more: bool,
    /// Heading.
    pub title: Msg,
    /// Body.
    pub text: Msg,
    /// Where it comes from.
    pub sources: &'static [&'static Citation],
}

//! The vocabulary: questions, answers, predicates, rules, patterns, exercises, dates. Types only: no clinical
//! knowledge (that is `knowledge`) and no algorithm (that is `engine`).

mod answer;
mod citation;
mod country;
mod date;
mod diary;
mod exercise;
mod expr;
mod follow_up;
mod learn;
pub mod packed;
mod pattern;
mod question;
mod rule;
mod screen;
mod sort;
mod timer;

pub use answer::{Answer, AnswerError, Answers};
pub use citation::{Citation, Mark};
pub use country::{Country, Phone, region_of};
pub use date::{Date, DateError};
pub use diary::{CheckIn, Effort, GOALS, Kits, Light, Minutes, Preferences, Score, SessionLog, Weekdays, Work};
pub use exercise::{
    Dose, Exclusion, Exercise, ExerciseId, Flag, Flags, Kit, Phase, Step, Template, TemplateItem, Variant,
};
pub use expr::{Expr, Mask};
pub use follow_up::FollowUp;
pub use learn::{Faq, Library, PARAGRAPHS, Place, Shelf, Topic};
pub use pattern::{Evidence, Feature, Fit, Pattern, PatternId, Prior, Residual, Role};
pub use question::{Ask, Choice, Kind, Question, QuestionId, same};
pub use rule::{Disposition, Level, PlanLimit, Rule, Scope};
pub use screen::{Screen, Section};
pub use sort::sort;
pub use timer::Timer;

/// Everything that the engine reads: tables, no code.
#[derive(Debug)]
pub struct KnowledgeBase {
    /// Version of the clinical content, shown with every result.
    pub version: &'static str,
    /// When the content was last looked at as a whole.
    pub reviewed: Date,
    /// Every question; a [`QuestionId`] is an index into it.
    pub questions: &'static [Question],
    /// The screens in the order in which they are asked.
    pub screens: &'static [Screen],
    /// Triage rules.
    pub rules: &'static [Rule],
    /// What takes a person out of the tool's scope.
    pub scope: &'static [Scope],
    /// Patterns, contributors, refer patterns and labels.
    pub patterns: &'static [Pattern],
    /// The exercise library.
    pub exercises: &'static [Exercise],
    /// Which answers take which exercise variants out.
    pub exclusions: &'static [Exclusion],
    /// Which exercises a pattern's plan is made of.
    pub templates: &'static [Template],
    /// What fills a short plan up, in this order (`decisions.md` D24).
    pub fallback: &'static [&'static str],
    /// Answers that the engine itself must read.
    pub anchors: &'static Anchors,
    /// What is asked again while a plan runs.
    pub follow_up: &'static FollowUp,
    /// Advice cards with the condition under which each is shown.
    pub advice: &'static [Advice],
    /// What can be read without answering anything.
    pub library: Library,
    /// Every source that the tables name, each once.
    pub sources: &'static [&'static Citation],
}

/// The few questions and facts that algorithms need by name, so that `engine` need not know `knowledge`.
#[derive(Debug)]
pub struct Anchors {
    /// Age in whole years.
    pub age: QuestionId,
    /// Sites of the pain.
    pub site: QuestionId,
    /// Pain now, 0–10.
    pub score: QuestionId,
    /// Asked of everyone below same-day care: the medicine card and the clinician's summary read them.
    pub summary: &'static [QuestionId],
    /// Who the person is, and what they think of their life: no explanation ever turns these answers round.
    pub fixed: &'static [QuestionId],
    /// True when the pain is of the hip only (chooses the general hip plan).
    pub hip_only: Expr,
    /// Irritable today: calm phase only (`evidence.md` §5.2).
    pub irritability_high: Expr,
    /// Moderately irritable: calm and move phases.
    pub irritability_moderate: Expr,
    /// Bending back eases and bending forward does not.
    pub eases_backward: Expr,
    /// Bending forward eases and bending back does not.
    pub eases_forward: Expr,
}

/// One advice card.
#[derive(Clone, Copy, Debug)]
pub struct Advice {
    /// Stable id, kebab-case.
    pub id: &'static str,
    /// When it is shown; evaluated hard.
    pub when: Expr,
    /// Heading.
    pub title: crate::words::Msg,
    /// Body.
    pub text: crate::words::Msg,
    /// Where it comes from.
    pub sources: &'static [&'static Citation],
}

//! What is written to disk: an envelope around a record of one check. Pure: where it is written is `browser`'s. It never
//! judges again: an old record shows the level that was given then.
//!
//! Laws: ids on disk are stable names; what was shipped is only ever added to (`tests/record.rs`); what cannot be read
//! comes back whole, to be set aside and never overwritten.

mod checked;
mod diary;
mod diary_v1;
mod draft;
mod given;
mod join;
mod json;
mod migrate;
mod sealed;
mod timer;
mod v1;
mod workout;

use crate::engine::Assessment;
use crate::model::{Date, Disposition, Dose, Fit, KnowledgeBase};

pub use checked::KeptChecked;
pub use diary::{Diary, KeptCheckIn, KeptPreferences, KeptSession, KeptWork};
pub use draft::{Draft, is_old};
pub use given::{Given, GivenAll, answers_of, given, given_all};
pub use json::{Fields, Json};
pub use migrate::{ReadError, Unreadable, read, write};
pub use sealed::{ITERATIONS, LOCKED_FILE, LockHead, Sealed, UNREADABLE_FILE, read_texts, write_texts};
pub use timer::KeptTimer;
pub use workout::KeptWorkout;

/// The schema that this program writes.
pub const SCHEMA: u32 = 1;

/// Ids of questions, options, rules, patterns and exercises that were shipped once and are gone: never to be used again
/// with another meaning, because they stand on people's disks.
pub const RETIRED: &[&str] = &[];

/// Whom a check was about; records of different people never mix (`decisions.md` D20).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// The person at the screen.
    Me,
    /// Someone else, by the label that was chosen for them.
    Label(String),
}

impl Subject {
    /// From what was typed; an empty label is the person at the screen.
    #[must_use]
    pub fn named(label: &str) -> Subject {
        match label.trim() {
            "" | "me" => Subject::Me,
            label => Subject::Label(label.to_string()),
        }
    }

    /// As on disk.
    #[must_use]
    pub fn label(&self) -> &str {
        match self {
            Subject::Me => "me",
            Subject::Label(label) => label,
        }
    }
}

/// What stands around a record.
#[derive(Clone, Debug, PartialEq)]
pub struct Envelope {
    /// Version of the program that wrote it.
    pub app: String,
    /// Version of the clinical content that judged it.
    pub knowledge_version: String,
    /// The day on which it was saved.
    pub saved_on: Date,
    /// The check.
    pub record: Record,
    /// Fields of a later addition, kept as they came.
    pub more: Fields,
}

/// One check, as it was judged on its day.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// Its own id, unique in a history.
    pub id: String,
    /// Whom it was about.
    pub subject: Subject,
    /// The day of the check.
    pub date: Date,
    /// Code of the country whose numbers were shown.
    pub country: String,
    /// The answers that counted, by stable names; ids that the tables no longer know stay here.
    pub answers: GivenAll,
    /// The result that was given then.
    pub disposition: Disposition,
    /// For level 3.
    pub within_days: Option<u8>,
    /// Ids of the rules that decided.
    pub rules: Vec<String>,
    /// Patterns that were shown, best first.
    pub patterns: Vec<KeptPattern>,
    /// The plan that was given.
    pub plan: Option<KeptPlan>,
    /// Nothing that could change the result was unanswered.
    pub complete: bool,
    /// What the person told of a clinician's check that counted (`decisions.md` D21).
    pub checked: Option<KeptChecked>,
    /// Fields of a later addition, kept as they came.
    pub more: Fields,
}

/// A pattern that was shown.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptPattern {
    /// Its id.
    pub id: String,
    /// How well it fitted.
    pub fit: Option<Fit>,
    /// Fields of a later addition.
    pub more: Fields,
}

/// The plan that was given.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptPlan {
    /// The template's id.
    pub template: String,
    /// The phase that it started in, by name.
    pub phase: String,
    /// What to do.
    pub items: Vec<KeptItem>,
    /// Fields of a later addition.
    pub more: Fields,
}

/// One exercise of a plan.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptItem {
    /// The exercise's id.
    pub id: String,
    /// The variant's id.
    pub variant: String,
    /// The phase that it belongs to, by name.
    pub phase: String,
    /// How much.
    pub dose: Dose,
    /// Fields of a later addition.
    pub more: Fields,
}

impl Record {
    /// The record of an assessment. `id` must be unique in the history that it goes to.
    #[must_use]
    pub fn of(kb: &KnowledgeBase, id: String, subject: Subject, country: &str, assessment: &Assessment) -> Record {
        let triage = &assessment.triage;
        Record {
            id,
            subject,
            date: assessment.context.today,
            country: country.to_string(),
            answers: given_all(kb, &assessment.response.to_answers()),
            disposition: triage.disposition,
            within_days: triage.within_days,
            rules: triage.deciding().map(|f| f.rule.id.to_string()).collect(),
            patterns: assessment
                .ranking
                .patterns
                .iter()
                .map(|r| KeptPattern { id: r.pattern.id.to_string(), fit: r.fit, more: Fields::new() })
                .collect(),
            plan: assessment.plan.as_ref().ok().map(|plan| KeptPlan {
                template: plan.template.id.to_string(),
                phase: plan.phase.name().to_string(),
                items: plan
                    .items
                    .iter()
                    .map(|item| KeptItem {
                        id: item.exercise.id.to_string(),
                        variant: item.variant.id.to_string(),
                        phase: item.phase.name().to_string(),
                        dose: item.dose,
                        more: Fields::new(),
                    })
                    .collect(),
                more: Fields::new(),
            }),
            complete: assessment.complete,
            checked: assessment.context.checked.as_ref().map(|checked| {
                let then = given_all(kb, &assessment.response.to_answers());
                KeptChecked::of(checked, "", then)
            }),
            more: Fields::new(),
        }
    }

    /// Puts the record into an envelope of this program.
    #[must_use]
    pub fn enclosed(self, kb: &KnowledgeBase, saved_on: Date) -> Envelope {
        Envelope {
            app: env!("CARGO_PKG_VERSION").to_string(),
            knowledge_version: kb.version.to_string(),
            saved_on,
            record: self,
            more: Fields::new(),
        }
    }
}

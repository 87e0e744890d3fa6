//! "A doctor, nurse or physio has checked this" (`decisions.md` D21): what the person tells of it, and whether it still
//! counts. What it clears is the engine's.

use leptos::prelude::*;

use crate::browser::clock;
use crate::engine::{CHECK_LASTS_DAYS, Checked, Context, worse_since};
use crate::knowledge::KB;
use crate::model::{Answers, Date, Disposition, Level};
use crate::record::{KeptChecked, Subject, answers_of, given_all};
use crate::words::Msg;

use super::{AppState, KeptCheck, Page};

/// What the person told.
#[derive(Clone, Debug)]
pub struct Told {
    /// As the engine takes it.
    pub checked: Checked,
    /// What the clinician said, in the person's words.
    pub said: String,
    /// The answers when it was told.
    then: Answers,
}

impl Told {
    pub(super) fn of(kept: KeptChecked) -> Told {
        let (then, _) = answers_of(&KB, &kept.then);
        Told { checked: kept.checked(), said: kept.said, then }
    }

    pub(super) fn kept(&self) -> KeptChecked {
        KeptChecked::of(&self.checked, &self.said, given_all(&KB, &self.then))
    }

    /// No danger sign is new or worse.
    fn holds(&self, now: &Answers) -> bool {
        !worse_since(&KB, &self.then, now)
    }
}

/// What the rules and the plan are given besides the answers: a clinician's check as long as it holds.
pub(super) fn context(told: Option<&Told>, today: Date, now: &Answers) -> Context {
    let holds = told.filter(|told| told.holds(now));
    Context { today, checked: holds.map(|told| told.checked.clone()) }
}

/// What is typed into the form.
#[derive(Clone, Debug, Default)]
pub struct Tell {
    /// Days since the clinician's check, as typed.
    pub days: String,
    /// Whether the clinician allowed exercise: yes, no, not sure; `None` until chosen.
    pub exercise: Option<Option<bool>>,
    /// What the clinician said.
    pub said: String,
}

impl Tell {
    /// The days, where they are a number that counts.
    #[must_use]
    pub fn days(&self) -> Option<i32> {
        self.days.trim().parse().ok().filter(|days| (0..=CHECK_LASTS_DAYS).contains(days))
    }
}

/// What a clinician's check is about.
struct Basis {
    rules: Vec<String>,
    then: Answers,
    subject: Subject,
}

impl AppState {
    /// What was told of a clinician's check.
    #[must_use]
    pub fn told(self) -> Option<Told> {
        self.told.get()
    }

    /// It was told, and a danger sign is new or worse since.
    #[must_use]
    pub fn told_has_ended(self) -> bool {
        self.told.with(|told| told.as_ref().is_some_and(|told| self.draft.with(|now| !told.holds(now))))
    }

    /// Whether a clinician's check would change this result: some level-3 rule stands outright, and nothing is open.
    #[must_use]
    pub fn can_be_checked(self) -> bool {
        self.report().complete && !self.shown_rules().is_empty()
    }

    /// The level-3 rules that the result shows, where they decide.
    fn shown_rules(self) -> Vec<String> {
        let report = self.report();
        let decides = report.disposition == Disposition::Level(Level::ClinicianSoon);
        let shown = report.reasons.iter().filter(|r| decides && r.level == Level::ClinicianSoon && !r.soft);
        shown.map(|r| r.rule.to_string()).collect()
    }

    /// What it would count for, in words.
    #[must_use]
    pub fn check_counts_for(self, record: Option<&str>) -> Vec<Msg> {
        let rules = self.basis(record).map(|basis| basis.rules).unwrap_or_default();
        KB.rules.iter().filter(|rule| rules.iter().any(|id| id == rule.id)).map(|rule| rule.text).collect()
    }

    /// The form as it was filled in before.
    #[must_use]
    pub fn tell_again(self, record: Option<&str>) -> Tell {
        let before = match record {
            Some(id) => self.kept_record(id).and_then(|kept| kept.told()),
            None => self.told(),
        };
        before.map_or_else(Tell::default, |told| Tell {
            days: (self.today().days() - told.checked.on.days()).to_string(),
            exercise: Some(told.checked.exercise),
            said: told.said,
        })
    }

    /// Takes it in. From a kept check it begins a new one, for the same person; otherwise the talk goes on: what the
    /// clinician has cleared decides nothing any more, so more may be left to ask.
    pub fn tell(self, record: Option<&str>, tell: &Tell) {
        let (Some(days), Some(exercise)) = (tell.days(), tell.exercise) else { return };
        let Some(basis) = untrack(|| self.basis(record)) else { return };
        if record.is_some() {
            self.clear();
            self.subject.set(basis.subject);
        }
        let Some(on) = clock::days_ago(days) else { return };
        let checked = Checked { on, rules: basis.rules, exercise };
        self.told.set(Some(Told { checked, said: tell.said.trim().to_string(), then: basis.then }));
        self.keeping.set(super::Keeping::No);
        if record.is_some() { self.begin() } else { self.go_on() }
    }

    fn basis(self, record: Option<&str>) -> Option<Basis> {
        if let Some(id) = record {
            let kept: KeptCheck = self.kept_record(id)?;
            return Some(Basis { rules: kept.rules(), then: kept.answers_now(), subject: kept.subject().clone() });
        }
        let (mut rules, mut then) = (self.shown_rules(), self.draft.get());
        if let Some(told) = self.told().filter(|_| !self.told_has_ended()) {
            // Told once more, and about nothing new: it is still measured against the answers of then.
            if rules.is_empty() {
                then = told.then;
            }
            rules.extend(told.checked.rules);
        }
        Some(Basis { rules, then, subject: self.subject.get() })
    }

    /// It was a mistake.
    pub fn untell(self) {
        self.told.set(None);
        self.keeping.set(super::Keeping::No);
        self.go(Page::Check);
    }
}

//! "A doctor, nurse or physio has checked this" (`decisions.md` D21): what the person tells of it, and whether it still
//! counts. What it clears is the engine's.

use leptos::prelude::*;

use crate::browser::clock;
use crate::engine::{CHECK_LASTS_DAYS, Checked, Context, worse_since};
use crate::knowledge::KB;
use crate::model::{Answers, Disposition, Level};
use crate::record::{KeptCheck, Subject, answers_of, given_all};
use crate::words::Msg;

use super::{AppState, KeptRecord, Page};

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
    pub(super) fn of(kept: KeptCheck) -> Told {
        let (then, _) = answers_of(&KB, &kept.then);
        Told { checked: kept.checked(), said: kept.said, then }
    }

    pub(super) fn kept(&self) -> KeptCheck {
        KeptCheck::of(&self.checked, &self.said, given_all(&KB, &self.then))
    }

    /// No danger sign is new or worse.
    fn holds(&self, now: &Answers) -> bool {
        !worse_since(&KB, &self.then, now)
    }
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
    /// What the rules and the plan are given besides the answers: a clinician's check as long as it holds.
    pub(super) fn context(told: RwSignal<Option<Told>>, today: RwSignal<crate::model::Date>, now: &Answers) -> Context {
        let checked = told.with(|told| told.as_ref().filter(|told| told.holds(now)).map(|told| told.checked.clone()));
        Context { today: today.get(), checked }
    }

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
        let report = self.report();
        report.complete && report.disposition == Disposition::Level(Level::ClinicianSoon) && !self.shown_rules().is_empty()
    }

    /// The level-3 rules that the result shows.
    fn shown_rules(self) -> Vec<(&'static str, Msg)> {
        let report = self.report();
        let shown = report.reasons.iter().filter(|r| r.level == Level::ClinicianSoon && !r.soft);
        shown.map(|r| (r.rule, r.text)).collect()
    }

    /// What it would count for, in words: the reasons of the result, or of a kept one.
    #[must_use]
    pub fn check_counts_for(self, record: Option<&str>) -> Vec<Msg> {
        match record.map(|id| self.kept_record(id)) {
            Some(kept) => kept.map(|kept| kept.reasons()).unwrap_or_default(),
            None => match self.told() {
                Some(told) => KB.rules.iter().filter(|r| told.checked.rules.iter().any(|id| id == r.id)).map(|r| r.text).collect(),
                None => self.shown_rules().into_iter().map(|(_, text)| text).collect(),
            },
        }
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
        let Some(id) = record else {
            // Told once more: what it is about stays, and so does what it is measured against.
            let (rules, then) = match self.told() {
                Some(told) if !self.told_has_ended() => (told.checked.rules, told.then),
                _ => (self.shown_rules().into_iter().map(|(id, _)| id.to_string()).collect(), self.draft.get()),
            };
            return Some(Basis { rules, then, subject: self.subject.get() });
        };
        let kept: KeptRecord = self.kept_record(id)?;
        Some(Basis { rules: kept.rules(), then: kept.answers_now(), subject: kept.subject().clone() })
    }

    /// It was a mistake.
    pub fn untell(self) {
        self.told.set(None);
        self.keeping.set(super::Keeping::No);
        self.go(Page::Check);
    }
}

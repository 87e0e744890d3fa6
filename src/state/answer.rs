//! Taking answers in: a check begins, its talk goes on, an answer is repeated or taken back, all of it is forgotten. What is
//! asked next is the engine's.

use leptos::prelude::*;

use crate::browser::clock;
use crate::knowledge::KB;
use crate::model::{Answer, Answers, Date, QuestionId};
use crate::report;

use super::kept::Keeping;
use super::shown::Shown;
use super::{AppState, Page, Subject};

impl AppState {
    /// A check has been begun.
    #[must_use]
    pub fn has_begun(self) -> bool {
        self.draft.with(has_any)
    }

    /// Takes answers in and goes on to what comes next.
    pub fn answer(self, answers: &[(QuestionId, Answer)]) {
        let changed = self.draft.with_untracked(|d| answers.iter().any(|(q, a)| d.get(*q) != Some(*a)));
        if changed {
            self.draft.update(|d| answers.iter().for_each(|(q, a)| d.set(*q, Some(*a))));
            self.confirmed.update(|c| c.retain(|q| !answers.iter().any(|(id, _)| id == q)));
            self.keeping.set(Keeping::No);
        }
        self.go_on();
    }

    /// Begins a check today, or goes on with the one that has been begun.
    pub fn begin(self) {
        if !self.draft.with_untracked(has_any) {
            self.place_begins();
            self.is_today();
        }
        self.go_on();
    }

    /// The next page: what the talk asks, the one line that confirms, or the result.
    pub fn go_on(self) {
        self.go(untrack(|| self.next()));
    }

    /// From the checked answers to the result.
    pub fn to_result(self) {
        self.go(untrack(|| self.unconfirmed().map_or(Page::Result, Page::Confirm)));
    }

    pub(super) fn next(self) -> Page {
        let next = self.talk().next();
        if next == Page::Result { self.unconfirmed().map_or(next, Page::Confirm) } else { next }
    }

    /// The answer that is to be repeated before an emergency is shown.
    fn unconfirmed(self) -> Option<QuestionId> {
        report::lone_answer(&KB, &self.report()).filter(|question| !self.confirmed.with(|c| c.contains(question)))
    }

    /// "Yes, that is right."
    pub fn confirm(self, question: QuestionId) {
        self.confirmed.update(|c| c.push(question));
        self.go_on();
    }

    /// "I pressed that by mistake": the answer goes, and its question is asked again.
    pub fn take_back(self, question: QuestionId) {
        self.draft.update(|d| d.set(question, None));
        match untrack(|| self.talk().screen_of(question)) {
            Some(page) => self.go(page),
            None => self.go_on(),
        }
    }

    /// Forgets this check.
    pub fn start_again(self) {
        self.stop_keeping_place();
        self.clear();
        self.go(Page::Start);
    }

    /// Nothing of a check is in the memory any more, and nothing that was looked at.
    pub(super) fn clear(self) {
        self.set_draft(Answers::new());
        self.keeping.set(Keeping::No);
        self.subject.set(Subject::Me);
        self.looked_for.set(String::new());
        self.check_in.set(None);
        self.told.set(None);
        self.shown.set(Shown::Nothing);
        self.forget_timer();
    }

    /// Other answers than those so far, as of today.
    pub(super) fn set_draft(self, answers: Answers) {
        self.draft.set(answers);
        self.forget_ahead();
        self.confirmed.set(Vec::new());
        self.is_today();
    }

    /// Today, as the device has it.
    pub(super) fn today_now(self) -> Date {
        clock::today().unwrap_or_else(|| self.today.get_untracked())
    }

    fn is_today(self) {
        if let Some(today) = clock::today() {
            self.today.set(today);
        }
    }
}

fn has_any(draft: &Answers) -> bool {
    !draft.is_empty()
}

//! Whose questions they are: the check's, or a check-in's. Where earlier answers come from and where new ones go.

use std::sync::Arc;

use leptos::prelude::*;

use crate::model::{Answer, QuestionId};
use crate::report::Report;
use crate::state::AppState;

/// Where the answers go, and where earlier ones come from.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Desk {
    /// The check.
    Check,
    /// A check-in of a plan.
    CheckIn,
}

impl Desk {
    /// What was answered before.
    pub fn answer(self, state: AppState, question: QuestionId) -> Option<Answer> {
        match self {
            Desk::Check => untrack(|| state.talk()).answer(question),
            Desk::CheckIn => state.check_in_answer(question),
        }
    }

    /// Takes answers in and goes on.
    pub fn take(self, state: AppState, answers: &[(QuestionId, Answer)]) {
        match self {
            Desk::Check => state.answer(answers),
            Desk::CheckIn => state.answer_check_in(answers),
        }
    }

    /// They stand in the fields, and are not yet taken.
    pub fn look_ahead(self, state: AppState, answers: Vec<(QuestionId, Answer)>) {
        match self {
            Desk::Check => state.look_ahead(answers),
            // Its pages are few and small.
            Desk::CheckIn => {}
        }
    }

    /// "Yes, that is right."
    pub fn confirm(self, state: AppState, question: QuestionId) {
        match self {
            Desk::Check => state.confirm(question),
            Desk::CheckIn => state.confirm_check_in(question),
        }
    }

    /// "I pressed that by mistake."
    pub fn take_back(self, state: AppState, question: QuestionId) {
        match self {
            Desk::Check => state.take_back(question),
            Desk::CheckIn => state.take_back_in_check_in(question),
        }
    }

    /// What it comes to so far.
    pub fn report(self, state: AppState) -> Option<Arc<Report>> {
        match self {
            Desk::Check => Some(state.report()),
            Desk::CheckIn => state.found().map(|found| Arc::new(found.report)),
        }
    }
}

//! Looking ahead: the talk as it will be if what stands in the fields is the answer, worked out while the person still looks
//! at it. "Continue" then finds the next page made. It decides nothing: what is not so in the end is not used.

use std::cell::Cell;
use std::sync::Arc;

use leptos::prelude::*;

use crate::browser::page;
use crate::engine::{Context, session_in};
use crate::knowledge::KB;
use crate::model::{Answer, Answers, QuestionId};

use super::app::Made;
use super::checked::context;
use super::{AppState, Page, Talk};

thread_local! {
    /// What is drawn now is drawn for the talk that is supposed.
    static SUPPOSED: Cell<bool> = const { Cell::new(false) };
}

/// The talk with answers that are not yet given.
#[derive(Clone, Debug)]
pub struct Ahead {
    draft: Answers,
    context: Context,
    talk: Made<Talk>,
}

impl Ahead {
    /// The talk, if it has come to this.
    pub(super) fn talk_if(&self, draft: &Answers, context: &Context) -> Option<Made<Talk>> {
        (self.draft == *draft && self.context == *context).then(|| self.talk.clone())
    }
}

impl AppState {
    /// Works out what would come next, once the answer is painted and if the person is still there. Follows the page: one
    /// that is itself drawn ahead waits until it is shown.
    pub fn look_ahead(self, answers: Vec<(QuestionId, Answer)>) {
        let here = self.page();
        let is_here = matches!(&here, Page::Question { ask, .. } if answers.iter().all(|(q, _)| ask.contains(q)));
        if !is_here {
            return;
        }
        page::after_painting(move || {
            if untrack(|| self.page()) == here {
                self.suppose(&answers);
            }
        });
    }

    fn suppose(self, answers: &[(QuestionId, Answer)]) {
        let mut draft = self.draft.get_untracked();
        answers.iter().for_each(|(q, a)| draft.set(*q, Some(*a)));
        let context = self.told.with_untracked(|told| context(told.as_ref(), self.today.get_untracked(), &draft));
        if self.ahead.with_untracked(|ahead| ahead.as_ref().is_some_and(|a| a.talk_if(&draft, &context).is_some())) {
            return;
        }
        let talk = Made(Arc::new(Talk::of(session_in(&KB, &draft, &context))));
        self.ahead.set(Some(Ahead { draft, context, talk }));
    }

    /// Forgets it, as it holds answers.
    pub(super) fn forget_ahead(self) {
        self.ahead.set(None);
    }

    /// The page that would come next, where it can be drawn from the talk alone: questions, and the answers to check.
    #[must_use]
    pub fn page_ahead(self) -> Option<Page> {
        let next = self.ahead.with(|ahead| ahead.as_ref().map(|a| a.talk.0.next()))?;
        let told = self.told.with_untracked(Option::is_some);
        (matches!(next, Page::Question { .. }) || next == Page::Check && !told).then_some(next)
    }

    /// Does something as if the talk had already come to it.
    pub fn supposing<T>(self, act: impl FnOnce() -> T) -> T {
        SUPPOSED.set(true);
        let done = act();
        SUPPOSED.set(false);
        done
    }

    /// The talk that is supposed, while something is done as if it were so.
    pub(super) fn supposed(self) -> Option<Arc<Talk>> {
        SUPPOSED.get().then(|| self.ahead.with_untracked(|ahead| ahead.as_ref().map(|a| a.talk.0.clone()))).flatten()
    }

    /// Whether it has come to what was supposed.
    #[must_use]
    pub fn is_as_supposed(self) -> bool {
        let talk = untrack(|| self.talk());
        self.ahead.with_untracked(|ahead| ahead.as_ref().is_some_and(|a| Arc::ptr_eq(&a.talk.0, &talk)))
    }
}

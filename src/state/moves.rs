//! From page to page, in step with the browser's own history. Which pages there are and were, `trail` knows.

use leptos::prelude::*;

use crate::browser::{history, page};

use super::library::SecondPart;
use super::{AppState, Page, Trail};

impl AppState {
    /// To the plan: whoever presses that has asked for it to be shown. Without the second part of the program it cannot be yet.
    pub fn go_to_plan(self) {
        if self.second.get_untracked() == SecondPart::Here {
            self.show_plan();
        }
        self.go(Page::Today);
    }

    /// The page that is shown. Without any answer there is nothing to check and no result: a check that was given up
    /// cannot be walked back to.
    #[must_use]
    pub fn page(self) -> Page {
        let page = self.trail.with(|t| t.page().clone());
        let needs_answers = matches!(
            page,
            Page::Confirm(_) | Page::Check | Page::Checked(None) | Page::Result | Page::Summary | Page::Give
        );
        if needs_answers && !self.has_begun() {
            Page::Start
        } else if page.is_of_check_in() && self.check_in.with(Option::is_none) {
            Page::Today
        } else {
            page
        }
    }

    /// A check-in is under way, and not done.
    #[must_use]
    pub fn is_checking_in(self) -> bool {
        self.check_in.with_untracked(|held| held.as_ref().is_some_and(|under| !under.done))
    }

    /// Whether the last move was one back.
    #[must_use]
    pub fn backward(self) -> bool {
        self.trail.with_untracked(Trail::backward)
    }

    /// Goes to a page.
    pub fn go(self, page: Page) {
        self.go_by(page, None);
    }

    /// Goes to a page by a link with an id: whoever comes back finds themselves at that link.
    pub fn go_by(self, page: Page, link: Option<String>) {
        if self.trail.with_untracked(|t| *t.page() == page) {
            return;
        }
        self.trail.update(|t| t.forth(page, link));
        let step = self.trail.with_untracked(Trail::step);
        // The browser takes its time over it, and can do so once the page is painted. Whoever has gone back by then needs none.
        page::soon(move || {
            if self.trail.with_untracked(|t| t.step() >= step) {
                history::push(step);
            }
        });
    }

    /// After a move back: the link by which this page was left.
    #[must_use]
    pub fn came_back_to(self) -> Option<String> {
        self.trail.with_untracked(|t| t.came_back_to().map(str::to_string))
    }

    /// Puts what comes next in the place of a page that no longer has anything to ask.
    pub fn go_on_instead(self) {
        let next = untrack(|| self.next());
        self.trail.update(|t| t.instead(next));
    }

    /// One page back, as the browser's own Back; by ourselves where the browser does not remember our pages.
    pub fn back(self) {
        let step = self.trail.with_untracked(Trail::step);
        if history::step() == Some(step) {
            history::back();
        } else {
            self.step_to(step.checked_sub(1));
        }
    }

    /// Follows the browser to a step; one that this visit does not know leads to the start.
    pub(super) fn step_to(self, step: Option<usize>) {
        match step.filter(|step| self.trail.with_untracked(|t| t.knows(*step))) {
            Some(step) => self.trail.update(|t| t.to(step)),
            None => {
                self.trail.set(Trail::default());
                history::replace(0);
            }
        }
        self.mark_language();
    }
}

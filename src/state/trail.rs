//! Where the person is and came from: what the browser's Back and Forward walk along. It is a walk through pages only;
//! no answer hangs on it.

use crate::model::QuestionId;

/// What is on the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Page {
    /// The start page.
    Start,
    /// Questions of one screen.
    Question {
        /// The screen's name.
        screen: &'static str,
        /// The questions that are asked on it this time.
        ask: Vec<QuestionId>,
    },
    /// One answer, repeated before an emergency that rests on it alone (`decisions.md` D4).
    Confirm(QuestionId),
    /// All answers, to check.
    Check,
    /// The result.
    Result,
    /// Earlier checks.
    Earlier,
    /// One earlier check, by its id.
    Record(String),
    /// About and privacy.
    About,
}

/// The pages of this visit, and which of them is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trail {
    pages: Vec<Page>,
    at: usize,
    backward: bool,
}

impl Default for Trail {
    fn default() -> Self {
        Trail { pages: vec![Page::Start], at: 0, backward: false }
    }
}

impl Trail {
    /// The page that is shown.
    #[must_use]
    pub fn page(&self) -> &Page {
        &self.pages[self.at]
    }

    /// Its number, as in the browser's history.
    #[must_use]
    pub fn step(&self) -> usize {
        self.at
    }

    /// Whether the last move was one back.
    #[must_use]
    pub fn backward(&self) -> bool {
        self.backward
    }

    /// Goes on to a page; what lay ahead is forgotten, as browsers do.
    pub fn forth(&mut self, page: Page) {
        self.pages.truncate(self.at + 1);
        self.pages.push(page);
        self.at += 1;
        self.backward = false;
    }

    /// Puts another page in the place of this one.
    pub fn instead(&mut self, page: Page) {
        self.pages[self.at] = page;
    }

    /// Moves to a step that the browser names; `false` when this visit does not know it.
    pub fn to(&mut self, step: usize) -> bool {
        let known = step < self.pages.len();
        if known {
            self.backward = step < self.at;
            self.at = step;
        }
        known
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn back_and_forth_and_a_new_way_on() {
        let mut trail = Trail::default();
        trail.forth(Page::Check);
        trail.forth(Page::Result);
        assert!(trail.to(1) && trail.backward());
        assert_eq!(trail.page(), &Page::Check);
        assert!(trail.to(2) && !trail.backward());
        assert!(trail.to(0));
        trail.forth(Page::About);
        assert_eq!((trail.page(), trail.step()), (&Page::About, 1));
        assert!(!trail.to(2), "the old way on is forgotten");
        assert_eq!(trail.page(), &Page::About);
    }
}

//! How much of the earlier checks is on the screen: which of them there are is `kept`'s.

use super::AppState;
use super::kept::{Kept, KeptCheck, load};
use crate::engine::by_key;
use crate::record::Subject;

/// How much of what is kept is on the screen. Nothing until someone asks, and then one person's checks: others may be
/// looking, and records of different people never mix (`decisions.md` D20).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Shown {
    /// Not even whether there is any.
    #[default]
    Nothing,
    /// Whom there are checks of.
    Whose,
    /// The checks of one person.
    Of(Subject),
}

impl AppState {
    /// How much of it is shown.
    #[must_use]
    pub fn shown(self) -> Shown {
        self.shown.get()
    }

    /// Shows what is kept: whose it is, or at once the checks of the only person.
    pub fn show_kept(self) {
        self.kept.set(load());
        self.load_diaries();
        self.shown.set(self.kept.with_untracked(Kept::first_shown));
    }

    /// Shows one person's checks.
    pub fn show_kept_of(self, subject: &Subject) {
        self.shown.set(Shown::Of(subject.clone()));
    }

    /// Shows nothing of what is kept.
    pub fn hide_kept(self) {
        if self.check_in.with_untracked(Option::is_some) {
            self.check_in.set(None);
        }
        if self.shown.with_untracked(|shown| *shown != Shown::Nothing) {
            self.shown.set(Shown::Nothing);
        }
    }

    /// One kept check, if it is there and its person's checks are being shown.
    #[must_use]
    pub fn kept_record(self, id: &str) -> Option<KeptCheck> {
        let found = self.kept.with(|kept| kept.checks.iter().find(|check| check.id() == id).cloned());
        found.filter(|check| self.shown.with(|shown| *shown == Shown::Of(check.subject().clone())))
    }
}

impl Kept {
    /// Whom there are checks of: "me" first, then by label.
    #[must_use]
    pub fn people(&self) -> Vec<Subject> {
        let mut people: Vec<Subject> = self.checks.iter().map(|check| check.subject().clone()).collect();
        by_key(&mut people, Subject::clone);
        people.dedup();
        people
    }

    /// What is shown first to someone who asks.
    fn first_shown(&self) -> Shown {
        match &self.people()[..] {
            [one] => Shown::Of(one.clone()),
            _ => Shown::Whose,
        }
    }
}

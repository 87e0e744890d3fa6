//! A new version of the page: that one waits, and the person's word about it. It is offered and never forced; a check in
//! hand goes on with the version that it was begun with.

use crate::browser::update;

use super::AppState;

impl AppState {
    /// Hears of a new version.
    pub(super) fn watch_for_update(self) {
        update::when_ready(move || self.update.set(true));
    }

    /// Whether one is to be offered.
    #[must_use]
    pub fn has_update(self) -> bool {
        self.update.get()
    }

    /// "Later": not again on this visit.
    pub fn leave_update(self) {
        self.update.set(false);
    }

    /// Loads the page anew in its new version.
    pub fn use_update(self) {
        update::bring_in();
    }
}

//! The lock for shared devices: how things stand, shutting it, and what is on the screen then. What is done to it by a press
//! is `unlock`'s, sealing `browser::vault`'s. It protects what lies in the store; not against someone who controls the device.

use leptos::task::spawn_local;

use super::{AppState, Page, SecondPart, kept};
use crate::browser::{crypto, idle, storage, vault};

pub use crate::browser::vault::{Lock, LockError};

/// After so many minutes without a touch the lock shuts.
const IDLE_MINUTES: i64 = 5;

impl AppState {
    /// How things stand with the lock.
    #[must_use]
    pub fn lock(self) -> Lock {
        self.lock.get()
    }

    /// Whether this page can have one.
    #[must_use]
    pub fn can_lock(self) -> bool {
        crypto::is_here()
    }

    /// Follows other tabs.
    pub(super) fn watch_lock(self) {
        storage::when_changed(move || {
            spawn_local(async move {
                // Without the second part it cannot be open.
                if self.second.get_untracked() == SecondPart::Here {
                    vault::follow().await;
                }
                self.lock_changed();
            });
        });
    }

    /// It is open: it shuts when nobody is here.
    fn watch_for_idleness(self) {
        idle::when_idle(IDLE_MINUTES * 60, move || {
            if self.lock.get_untracked() == Lock::Open && !self.session_runs() {
                self.lock_now();
            }
        });
    }

    /// Takes in what the store says now.
    pub(super) fn lock_changed(self) {
        let (before, now) = (self.lock.get_untracked(), vault::lock());
        if before != now {
            if now == Lock::Shut {
                self.cover();
            }
            if now == Lock::Open {
                self.watch_for_idleness();
            }
            self.lock.set(now);
        }
        // What reads them comes with the second part, and looks then.
        if self.second.get_untracked() != SecondPart::Here {
            return;
        }
        if before != now {
            self.find_all_places();
            self.find_sessions();
            self.load_diaries();
        }
        let kept = kept::load();
        if self.kept.with_untracked(|before| *before != kept) {
            self.kept.set(kept);
        }
    }

    /// Nothing of what is kept stays on the screen.
    fn cover(self) {
        let page = self.page();
        let had_place = self.cover_place();
        self.hide_kept();
        self.cover_session();
        if had_place {
            self.go(Page::Start);
        } else if page.is_of_plan() || matches!(page, Page::Record(_) | Page::Checked(Some(_))) {
            self.go(Page::Earlier);
        }
    }

    /// Shuts it, once all is written.
    pub fn lock_now(self) {
        vault::settled(move |_| {
            vault::shut();
            self.lock_changed();
        });
    }
}

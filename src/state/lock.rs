//! The lock for shared devices, as a person uses it: set, open, shut, change, take away, and what is on the screen then.
//! Sealing is `browser::vault`'s. It protects what lies in the store; not against someone who controls the device.

use leptos::task::spawn_local;

use crate::browser::{crypto, hand_over, idle, page, storage, vault};
use crate::record::{LOCKED_FILE, UNREADABLE_FILE, write_texts};

use super::{AppState, Page, kept};

pub use crate::browser::vault::{Lock, LockError};

/// A passphrase has at least so many letters.
pub const LEAST_LETTERS: usize = 10;
/// After so many minutes without a touch the lock shuts.
const IDLE_MINUTES: i64 = 5;

/// More than any browser's store holds.
const MOST_BYTES: f64 = 20e6;

/// What follows from trying something.
type Done = Result<(), LockError>;

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

    /// Follows other tabs, and shuts when nobody is here.
    pub(super) fn watch_lock(self) {
        storage::when_changed(move || {
            spawn_local(async move {
                vault::follow().await;
                self.lock_changed();
            });
        });
        idle::when_idle(IDLE_MINUTES * 60, move || {
            if self.lock.get_untracked() == Lock::Open {
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
            self.lock.set(now);
            self.find_all_places();
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
        if had_place {
            self.go(Page::Start);
        } else if matches!(page, Page::Record(_) | Page::Checked(Some(_))) {
            self.go(Page::Earlier);
        }
    }

    /// Sets a lock.
    pub fn set_lock(self, passphrase: String, then: impl FnOnce(Done) + 'static) {
        self.try_lock(async move { vault::set(&passphrase).await }, then);
    }

    /// Opens it.
    pub fn open_lock(self, passphrase: String, then: impl FnOnce(Done) + 'static) {
        self.try_lock(async move { vault::open(&passphrase).await }, then);
    }

    /// Changes its passphrase.
    pub fn change_lock(self, old: String, new: String, then: impl FnOnce(Done) + 'static) {
        self.try_lock(async move { vault::change(&old, &new).await }, then);
    }

    /// Takes it away.
    pub fn take_lock_away(self, passphrase: String, then: impl FnOnce(Done) + 'static) {
        self.try_lock(async move { vault::take_away(&passphrase).await }, then);
    }

    /// Brings back what lies in a locked file, which is chosen in a field.
    pub fn bring_back(self, field: &'static str, passphrase: String, then: impl FnOnce(Done) + 'static) {
        let act = async move {
            let file = page::chosen_file(field, MOST_BYTES).await.ok_or(LockError::NotOurs)?;
            vault::bring_back(&file, &passphrase).await
        };
        self.try_lock(act, then);
    }

    fn try_lock(self, act: impl Future<Output = Done> + 'static, then: impl FnOnce(Done) + 'static) {
        let act: std::pin::Pin<Box<dyn Future<Output = Done>>> = Box::pin(act);
        let then: Box<dyn FnOnce(Done)> = Box::new(then);
        spawn_local(async move {
            let done = act.await;
            self.lock_changed();
            then(done);
        });
    }

    /// Shuts it, once all is written.
    pub fn lock_now(self) {
        vault::settled(move |_| {
            vault::shut();
            self.lock_changed();
        });
    }

    /// Saves all that is locked as a file, still locked. It can be brought back where there is no lock.
    pub fn save_locked(self) {
        save(LOCKED_FILE, vault::sealed_texts());
    }

    /// Saves what cannot be read as a file, whole.
    pub fn save_unreadable(self) {
        save(UNREADABLE_FILE, kept::unreadable());
    }

    /// Takes away what was set aside.
    pub fn delete_unreadable(self) {
        kept::delete_aside();
        self.lock_changed();
    }

    /// What is typed into a field; it is taken out of there.
    #[must_use]
    pub fn take_typed(self, id: &str) -> String {
        page::take_typed(id)
    }
}

fn save(kind: &str, texts: Vec<(String, String)>) {
    let _ = hand_over::save(&write_texts(kind, texts), &(kind.to_string() + ".json"));
}

//! What is done to the lock by a press: set, open, change, take away, and files of what is locked or cannot be read. It comes
//! with the second part of the program; how things stand, and shutting, is `lock`'s.

use leptos::task::spawn_local;

use crate::browser::file::kept_file;
use crate::browser::{hand_over, page, vault};
use crate::record::{LOCKED_FILE, UNREADABLE_FILE, write_texts};

use super::{AppState, LockError, kept};

/// A passphrase has at least so many letters.
pub const LEAST_LETTERS: usize = 10;
/// More than any browser's store holds.
const MOST_BYTES: u64 = 20_000_000;

/// What follows from trying something.
type Done = Result<(), LockError>;

impl AppState {
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
            let file = kept_file(field, MOST_BYTES).await.ok_or(LockError::NotOurs)?;
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
    let _ = hand_over::save(&write_texts(kind, texts), &(kind.to_string() + ".json"), hand_over::JSON);
}

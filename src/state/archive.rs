//! Everything that is kept, out to a file and in from one: joins `exchange::archive` (what a file means) and
//! `browser::storage` (where texts lie). What a file would add is worked out anew when it is added: another tab may have
//! kept something meanwhile.

use std::sync::Arc;

use super::{AppState, kept};
use crate::browser::file::{FileError, chosen};
use crate::browser::storage::{StorageError, Store};
use crate::browser::{hand_over, vault};
use crate::exchange::archive::{Archive, Fault, MOST_BYTES, Merge, Stored, file_name, merge, read, write};
use crate::knowledge::VERSION;
use crate::model::Date;
use crate::msg;
use crate::words::Msg;

/// A file that was looked into: what it holds, and what of it would be new here.
#[derive(Clone, Debug, PartialEq)]
pub struct Look {
    archive: Arc<Archive>,
    /// What would be added.
    pub merge: Merge,
}

impl Look {
    /// The day on which the file was saved.
    #[must_use]
    pub fn saved_on(&self) -> Date {
        self.archive.saved_on
    }
}

impl AppState {
    /// Saves all that is kept as one file.
    ///
    /// # Errors
    /// What the person is told when there is no file.
    pub fn save_everything(self) -> Result<(), Msg> {
        let store = Store::open().map_err(words)?;
        let (all, day) = (everything(store), self.today_now());
        if all.is_empty() {
            return Err(msg!("history-empty"));
        }
        let saved = hand_over::save(&write(&all, VERSION, day), &file_name(day), hand_over::JSON);
        saved.ok_or(msg!("archive-not-saved"))
    }

    /// Looks into the file that was chosen in a field; `then` hears what it holds or what is wrong with it. Nothing is kept.
    pub fn look_into(self, field: &str, then: impl FnOnce(Result<Look, Msg>) + 'static) {
        chosen(field, MOST_BYTES, move |bytes| {
            then(match bytes {
                Ok(bytes) => look(&bytes),
                Err(FileError::TooLarge) => Err(Fault::TooLarge.msg()),
                Err(FileError::Gone) => Err(msg!("archive-gone")),
            });
        });
    }

    /// Adds what is new in a file: all of it, or nothing. `then` hears what the person is told when the browser could not
    /// keep all of it, under an open lock only once it is sealed and read back.
    pub fn bring_in(self, look: &Look, then: impl FnOnce(Result<(), Msg>) + 'static) {
        let added = Store::open().and_then(|store| {
            let puts = merge(&look.archive, &everything(store)).puts;
            add(store, &puts).map(|()| (store, puts))
        });
        let done = move |added: Result<(), StorageError>| {
            self.kept.set(kept::load());
            self.load_diaries();
            then(added.map_err(words));
        };
        match added {
            Ok((store, puts)) => vault::settled(move |written| {
                if written.is_err() {
                    puts.iter().for_each(|put| store.take_out(&key(put)));
                }
                done(written);
            }),
            Err(error) => done(Err(error)),
        }
    }
}

/// All that lies on the device.
fn everything(store: Store) -> Vec<Stored> {
    let key = |(key, text): (String, String)| key.split_once('.').map(|(kind, name)| Stored::new(kind, name, &text));
    store.all().into_iter().filter_map(key).collect()
}

fn look(bytes: &[u8]) -> Result<Look, Msg> {
    let archive = Arc::new(read(bytes).map_err(Fault::msg)?);
    let store = Store::open().map_err(words)?;
    let merge = merge(&archive, &everything(store));
    Ok(Look { archive, merge })
}

/// Each is read back by the store. Where one fails those before it go again; what was here before is never touched.
fn add(store: Store, puts: &[Stored]) -> Result<(), StorageError> {
    for (at, put) in puts.iter().enumerate() {
        if let Err(error) = store.add(&key(put), &put.text) {
            puts[..at].iter().for_each(|put| store.take_out(&key(put)));
            return Err(error);
        }
    }
    Ok(())
}

fn key(put: &Stored) -> String {
    [&*put.kind, ".", &*put.name].concat()
}

fn words(error: StorageError) -> Msg {
    match error {
        StorageError::Denied | StorageError::Framed => msg!("archive-denied"),
        StorageError::Full | StorageError::NoRoom => msg!("archive-full"),
        StorageError::Locked => msg!("error-storage-locked"),
        StorageError::Unsaved | StorageError::Taken | StorageError::Gone => msg!("archive-unsaved"),
    }
}

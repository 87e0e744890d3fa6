//! What is kept under a lock: on disk each text is sealed, in the memory of an open tab it is plain, and `storage` reads
//! and writes it there as if there were no lock. What a text means, and what the person is told, is not its business.
//!
//! The rule that holds whenever a tab is killed: while there is a head, whatever is kept ought to be sealed, and what is
//! not is sealed at the next opening. A text is sealed beside the plain one, read back, and only then the plain one goes;
//! to take the lock away, the other way round. Keys of an earlier passphrase stay in the head as long as a text needs
//! them. Turns (Web Locks) keep tabs from changing the head while another writes.

mod turn;

use std::cell::RefCell;

use wasm_bindgen_futures::spawn_local;

use super::crypto::{self, Turn};
use super::storage::{PROBE, Shelf, StorageError, ours, raw, why};
use crate::record::Sealed;

pub use turn::{bring_back, change, follow, open, set, shut, take_away};

/// The head.
const HEAD: &str = "iliac.lock";
/// A sealed text. Its name says nothing: not what it is, nor of which day.
const SEALED: &str = "iliac.sealed.";
/// What sealing adds at the very most, to see whether there is room: a step to fill up, a third for base64, the frame.
const STEP: usize = 4096;
const FRAME: usize = 200;

/// How things stand with the lock.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lock {
    /// There is none.
    #[default]
    None,
    /// There is one, and this tab has not opened it.
    Shut,
    /// This tab has opened it.
    Open,
}

/// Why something about a lock did not work. Nothing is lost by any of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LockError {
    /// This browser, or this way to the page, has no WebCrypto.
    NoCrypto,
    /// The passphrase does not open it.
    Wrong,
    /// The head cannot be read.
    Damaged,
    /// A newer version of the page made it.
    Newer,
    /// Another tab was quicker.
    Changed,
    /// The file is none of ours.
    NotOurs,
    /// The store.
    Store(StorageError),
}

impl From<StorageError> for LockError {
    fn from(error: StorageError) -> Self {
        LockError::Store(error)
    }
}

/// A text that is kept, plain.
#[derive(Debug)]
struct Text {
    shelf: Shelf,
    /// The key that it has where there is no lock.
    key: String,
    text: String,
    /// Where it lies sealed.
    at: String,
    /// What lies there as far as this tab knows; nothing before it is written.
    sealed: Option<String>,
    /// It is to be written.
    waits: bool,
}

type Then = Box<dyn FnOnce(Result<(), StorageError>)>;

/// An open lock.
#[derive(Default)]
struct Vault {
    /// The head that was opened, as it stands on disk.
    head: String,
    texts: Vec<Text>,
    writing: bool,
    failed: Option<StorageError>,
    then: Vec<Then>,
}

thread_local! {
    static VAULT: RefCell<Option<Vault>> = const { RefCell::new(None) };
}

/// How things stand now, also when another tab has just changed it.
#[must_use]
pub fn lock() -> Lock {
    match head_on_disk() {
        None => Lock::None,
        Some(head) if with(|vault| vault.head == head) == Some(true) => Lock::Open,
        Some(_) => Lock::Shut,
    }
}

fn head_on_disk() -> Option<String> {
    get(Shelf::Device, HEAD)
}

fn with<R>(act: impl FnOnce(&mut Vault) -> R) -> Option<R> {
    VAULT.with_borrow_mut(|vault| vault.as_mut().map(act))
}

fn get(shelf: Shelf, key: &str) -> Option<String> {
    raw(shelf)?.get_item(key).ok()?
}

// What `storage` does while the lock is open.

/// A plain text. Of one that another tab has written over meanwhile, and that is not opened yet, nothing is known but
/// that it is another.
pub(super) fn read(shelf: Shelf, key: &str) -> Option<String> {
    with(|vault| {
        let text = vault.texts.iter().find(|text| text.is(shelf, key))?;
        match get(shelf, &text.at) {
            _ if text.waits => Some(text.text.clone()),
            there if there == text.sealed => Some(text.text.clone()),
            there => there.map(|_| String::new()),
        }
    })?
}

/// The keys of all that is kept.
pub(super) fn keys(shelf: Shelf) -> Vec<String> {
    let here = |text: &&Text| text.shelf == shelf && (text.waits || get(shelf, &text.at).is_some());
    with(|vault| vault.texts.iter().filter(here).map(|text| text.key.clone()).collect()).unwrap_or_default()
}

/// Takes a text in, and writes it sealed as soon as that is done: [`settled`] says how it went. That there is room is
/// tried at once.
pub(super) fn write(shelf: Shelf, key: &str, text: &str) -> Result<(), StorageError> {
    let store = raw(shelf).ok_or(StorageError::Denied)?;
    // What it takes the place of gives room.
    let old = with(|vault| Some(vault.texts.iter().find(|old| old.is(shelf, key))?.sealed.as_ref()?.len()));
    let room = (key.len() + text.len() + STEP) * 4 / 3 + FRAME;
    let room = room.saturating_sub(old.flatten().unwrap_or_default());
    store.set_item(PROBE, &"x".repeat(room)).map_err(|e| why(&e))?;
    let _ = store.remove_item(PROBE);
    with(|vault| {
        match vault.texts.iter_mut().find(|old| old.is(shelf, key)) {
            Some(old) => {
                old.text = text.to_string();
                old.waits = true;
            }
            None => vault.texts.push(Text::new(shelf, key, text)),
        }
        if !std::mem::replace(&mut vault.writing, true) {
            spawn_local(write_waiting());
        }
    })
    .ok_or(StorageError::Locked)
}

/// Takes a text away.
pub(super) fn remove(shelf: Shelf, key: &str) {
    let gone = with(|vault| {
        let at = vault.texts.iter().position(|text| text.is(shelf, key))?;
        Some(vault.texts.remove(at).at)
    });
    if let (Some(Some(at)), Some(store)) = (gone, raw(shelf)) {
        let _ = store.remove_item(&at);
    }
}

/// Whether a key is one that only the lock writes.
pub(super) fn is_its(key: &str) -> bool {
    key == HEAD || key.starts_with(SEALED)
}

/// All is gone: the head too.
pub(super) fn emptied() {
    let then = VAULT.take().map(|vault| vault.then).unwrap_or_default();
    then.into_iter().for_each(|then| then(Err(StorageError::Locked)));
    spawn_local(crypto::forget());
}

/// Calls `then` once all that was to be written is written and read back, or with the first thing that went wrong. At once
/// where nothing waits.
pub fn settled(then: impl FnOnce(Result<(), StorageError>) + 'static) {
    let mut then: Option<Then> = Some(Box::new(then));
    with(|vault| {
        if vault.writing {
            vault.then.extend(then.take());
        }
    });
    if let Some(then) = then {
        then(Ok(()));
    }
}

/// Sealed texts that do not open: changed by someone, or sealed under another lock.
#[must_use]
pub fn strange() -> Vec<(String, String)> {
    let known = |at: &str| with(|vault| vault.texts.iter().any(|text| text.at == at)) == Some(true);
    sealed_texts().into_iter().filter(|(key, _)| key != HEAD && !known(key)).collect()
}

impl Text {
    fn new(shelf: Shelf, key: &str, text: &str) -> Text {
        let (key, text) = (key.to_string(), text.to_string());
        Text { shelf, key, text, at: format!("{SEALED}{}", mark()), sealed: None, waits: true }
    }

    fn is(&self, shelf: Shelf, key: &str) -> bool {
        self.shelf == shelf && self.key == key
    }
}

/// One after the other, until none waits.
async fn write_waiting() {
    loop {
        let next = with(|vault| {
            let next = vault.texts.iter_mut().find(|text| text.waits)?;
            next.waits = false;
            Some((next.at.clone(), format!("{}\n{}", next.key, next.text)))
        });
        let Some(Some((at, text))) = next else { break };
        let turn = Turn::wait(false).await;
        let sealed = crypto::seal(&at, &text).await;
        let written = put_sealed(&at, sealed);
        turn.done().await;
        if let Err(error) = written {
            with(|vault| {
                vault.failed.get_or_insert(error);
                // What was never written is not kept.
                vault.texts.retain(|text| text.at != at || text.sealed.is_some() || text.waits);
            });
        }
    }
    let ended = with(|vault| {
        vault.writing = false;
        (vault.failed.take(), std::mem::take(&mut vault.then))
    });
    if let Some((failed, then)) = ended {
        then.into_iter().for_each(|then| then(failed.map_or(Ok(()), Err)));
    }
}

/// Writes a sealed text where it belongs, if that is as this tab left it, and reads it back.
fn put_sealed(at: &str, sealed: Option<Sealed>) -> Result<(), StorageError> {
    if lock() != Lock::Open {
        return Err(StorageError::Locked);
    }
    let raw_text = sealed.ok_or(StorageError::Unsaved)?.write();
    let found = with(|vault| {
        let text = vault.texts.iter().find(|text| text.at == at)?;
        Some((text.shelf, text.sealed.clone()))
    });
    // Taken away while it was being sealed.
    let Some(Some((shelf, before))) = found else { return Ok(()) };
    let there = get(shelf, at);
    if there != before {
        return Err(if there.is_none() { StorageError::Gone } else { StorageError::Taken });
    }
    write_back(shelf, at, &raw_text)?;
    with(|vault| {
        if let Some(text) = vault.texts.iter_mut().find(|text| text.at == at) {
            text.sealed = Some(raw_text);
        }
    });
    Ok(())
}

fn write_back(shelf: Shelf, key: &str, text: &str) -> Result<(), StorageError> {
    raw(shelf).ok_or(StorageError::Denied)?.set_item(key, text).map_err(|e| why(&e))?;
    if get(shelf, key).as_deref() == Some(text) { Ok(()) } else { Err(StorageError::Unsaved) }
}

/// The sealed texts and the head as they lie there, for a file of their own.
#[must_use]
pub fn sealed_texts() -> Vec<(String, String)> {
    let Some(store) = raw(Shelf::Device) else { return Vec::new() };
    let keys = ours(&store).into_iter().filter(|key| key == HEAD || key.starts_with(SEALED));
    keys.filter_map(|key| Some((key.clone(), store.get_item(&key).ok()??))).collect()
}

/// A name that says nothing, not even when.
fn mark() -> String {
    let part = || (js_sys::Math::random() * 1e9) as u32;
    format!("{}-{}", part(), part())
}

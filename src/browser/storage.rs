//! The browser's store: texts under keys of ours. What a text means is `record`'s.
//!
//! Nothing is taken for granted: a frame without an origin, a full disk, or a setting against cookies can refuse any
//! call, and some stores forget what they took. So the store is probed before it is used, each write is read back, and
//! every failure is told. A text that cannot be read is set aside, whole, and never overwritten.
//!
//! Under a lock the same calls read and write what `vault` holds plain in this tab's memory; while that is shut they are
//! refused.

use std::fmt;

use gloo_storage::{LocalStorage, SessionStorage, Storage};
use js_sys::{Function, Promise, Reflect};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::wasm_bindgen::{JsCast, JsValue};

use super::vault::{self, Lock};
use super::{host, page};

/// All our keys begin so.
pub(super) const OURS: &str = "iliac.";
/// A record.
const RECORD: &str = "iliac.record.";
/// A check under way.
const DRAFT: &str = "iliac.draft.";
/// The diary of a plan, under the name of its check.
const DIARY: &str = "iliac.diary.";
/// The place in a session under way, under the name of its check.
const SESSION: &str = "iliac.session.";
/// What someone has chosen for this device.
const CHOICE: &str = "iliac.choice.";
/// What could not be read.
pub(super) const ASIDE: &str = "iliac.aside.";
/// Written and taken away again, to see whether the store works.
pub(super) const PROBE: &str = "iliac.probe";

/// Why something could not be kept or read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorageError {
    /// The browser does not let the page keep anything.
    Denied,
    /// It refuses, because the page stands in a frame of another site that does not let it.
    Framed,
    /// There is no room left.
    Full,
    /// There is no room at all, although nothing of ours is there: a private window does this.
    NoRoom,
    /// What was written did not come back the same.
    Unsaved,
    /// A key of this name is there already: it is not overwritten.
    Taken,
    /// What was to be written anew has been taken away meanwhile, by another tab.
    Gone,
    /// There is a lock, and this tab has not opened it.
    Locked,
}

impl fmt::Display for StorageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            StorageError::Denied => "the browser refuses to keep anything",
            StorageError::Framed => "the site around the page does not let it keep anything",
            StorageError::Full => "the store is full",
            StorageError::NoRoom => "the store has no room at all",
            StorageError::Unsaved => "what was written did not come back the same",
            StorageError::Taken => "there is something under this name already",
            StorageError::Gone => "what was to be written anew is not there any more",
            StorageError::Locked => "what is kept is locked",
        })
    }
}

impl std::error::Error for StorageError {}

/// How long something lies where it is put.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shelf {
    /// Until it is taken away.
    Device,
    /// As long as the tab is open; only this tab sees it.
    Tab,
}

/// A store that has been tried and works, and one kind of text in it.
#[derive(Clone, Copy, Debug)]
pub struct Store {
    shelf: Shelf,
    prefix: &'static str,
}

impl Store {
    /// The records. Tries the store: gloo's own calls would panic where the browser refuses it.
    ///
    /// # Errors
    /// [`StorageError::Denied`] or [`StorageError::Full`].
    pub fn open() -> Result<Store, StorageError> {
        Store::tried(Shelf::Device, RECORD)
    }

    /// The diaries of plans.
    ///
    /// # Errors
    /// As [`Store::open`].
    pub fn diaries() -> Result<Store, StorageError> {
        Store::tried(Shelf::Device, DIARY)
    }

    /// The places in sessions under way.
    ///
    /// # Errors
    /// As [`Store::open`].
    pub fn sessions() -> Result<Store, StorageError> {
        Store::tried(Shelf::Device, SESSION)
    }

    /// What someone has chosen for this device.
    ///
    /// # Errors
    /// As [`Store::open`].
    pub fn choices() -> Result<Store, StorageError> {
        Store::tried(Shelf::Device, CHOICE)
    }

    /// The checks under way.
    ///
    /// # Errors
    /// As [`Store::open`].
    pub fn drafts(shelf: Shelf) -> Result<Store, StorageError> {
        Store::tried(shelf, DRAFT)
    }

    /// What could not be read and was set aside.
    ///
    /// # Errors
    /// As [`Store::open`].
    pub fn aside() -> Result<Store, StorageError> {
        Store::tried(Shelf::Device, ASIDE)
    }

    fn tried(shelf: Shelf, prefix: &'static str) -> Result<Store, StorageError> {
        let store = raw(shelf).ok_or_else(refused)?;
        let text = "probe";
        store.set_item(PROBE, text).map_err(|e| {
            let why = why(&e);
            let none = why == StorageError::Full && store.length().unwrap_or(0) == 0;
            if none { StorageError::NoRoom } else { why }
        })?;
        let back = store.get_item(PROBE).ok().flatten();
        store.remove_item(PROBE).map_err(|_| StorageError::Denied)?;
        if back.as_deref() != Some(text) {
            return Err(StorageError::Denied);
        }
        if vault::lock() == Lock::Shut { Err(StorageError::Locked) } else { Ok(Store { shelf, prefix }) }
    }

    /// The names of all texts of this kind, in no order.
    #[must_use]
    pub fn names(self) -> Vec<String> {
        self.keys(self.prefix).into_iter().filter_map(|key| key.strip_prefix(self.prefix).map(str::to_string)).collect()
    }

    /// A text.
    #[must_use]
    pub fn read(self, name: &str) -> Option<String> {
        self.get(&self.key(name))
    }

    /// Writes a new text and reads it back.
    ///
    /// # Errors
    /// When the name is taken, or the store refuses, is full, or gives back something else.
    pub fn write_new(self, name: &str, text: &str) -> Result<(), StorageError> {
        self.write_new_key(&self.key(name), text)
    }

    /// Writes a text anew, over `before` and over nothing else: what another tab has put there stays.
    ///
    /// # Errors
    /// [`StorageError::Gone`] or [`StorageError::Taken`] when `before` is not there any more, and as
    /// [`Store::write_new`]; the store then has what it had.
    pub fn write_over(self, name: &str, before: &str, text: &str) -> Result<(), StorageError> {
        let key = self.key(name);
        match self.get(&key) {
            None => Err(StorageError::Gone),
            Some(there) if there != before => Err(StorageError::Taken),
            Some(_) => {
                self.set(&key, text)?;
                if self.get(&key).as_deref() == Some(text) { Ok(()) } else { Err(StorageError::Unsaved) }
            }
        }
    }

    /// Takes a text away.
    pub fn delete(self, name: &str) {
        self.remove(&self.key(name));
    }

    /// Takes all texts of this kind away.
    pub fn delete_these(self) {
        self.keys(self.prefix).iter().for_each(|key| self.remove(key));
    }

    /// All that this program keeps here, of every kind: keys without our beginning, and texts.
    #[must_use]
    pub fn all(self) -> Vec<(String, String)> {
        let keys = self.keys(OURS).into_iter();
        keys.filter_map(|key| Some((key.strip_prefix(OURS)?.to_string(), self.get(&key)?))).collect()
    }

    /// Writes a new text of any kind and reads it back.
    ///
    /// # Errors
    /// As [`Store::write_new`].
    pub fn add(self, key: &str, text: &str) -> Result<(), StorageError> {
        self.write_new_key(&[OURS, key].concat(), text)
    }

    /// Takes away what [`Store::add`] has written.
    pub fn take_out(self, key: &str) {
        self.remove(&[OURS, key].concat());
    }

    /// Moves a text that cannot be read out of the way, whole. Where that fails it stays where it is.
    ///
    /// # Errors
    /// When it could not be written anew.
    pub fn set_aside(self, name: &str) -> Result<(), StorageError> {
        let Some(text) = self.read(name) else { return Ok(()) };
        let free = (0_u32..).map(|n| format!("{ASIDE}{name}.{n}")).find(|key| self.get(key).is_none());
        self.write_new_key(&free.unwrap_or_default(), &text)?;
        self.delete(name);
        Ok(())
    }

    fn write_new_key(self, key: &str, text: &str) -> Result<(), StorageError> {
        // Nobody but the lock writes what is the lock's.
        if self.get(key).is_some() || vault::is_its(key) {
            return Err(StorageError::Taken);
        }
        self.set(key, text)?;
        if self.get(key).as_deref() == Some(text) {
            Ok(())
        } else {
            self.remove(key);
            Err(StorageError::Unsaved)
        }
    }

    fn key(self, name: &str) -> String {
        self.prefix.to_string() + name
    }

    fn get(self, key: &str) -> Option<String> {
        if vault::lock() == Lock::Open {
            return vault::read(self.shelf, key);
        }
        raw(self.shelf)?.get_item(key).ok()?
    }

    fn set(self, key: &str, text: &str) -> Result<(), StorageError> {
        match vault::lock() {
            Lock::Open => vault::write(self.shelf, key, text),
            Lock::Shut => Err(StorageError::Locked),
            Lock::None => raw(self.shelf).ok_or(StorageError::Denied)?.set_item(key, text).map_err(|e| why(&e)),
        }
    }

    fn remove(self, key: &str) {
        if vault::lock() == Lock::Open {
            vault::remove(self.shelf, key);
        } else if let Some(store) = raw(self.shelf) {
            let _ = store.remove_item(key);
        }
    }

    fn keys(self, prefix: &str) -> Vec<String> {
        let mut all = match (vault::lock(), raw(self.shelf)) {
            (Lock::Open, _) => vault::keys(self.shelf),
            (_, Some(store)) => ours(&store),
            (_, None) => Vec::new(),
        };
        all.retain(|key| key.starts_with(prefix));
        all
    }
}

/// Takes away all that this program ever kept here, sealed or not, and the lock with it.
pub fn delete_all() {
    for store in [Shelf::Device, Shelf::Tab].into_iter().filter_map(raw) {
        for key in ours(&store) {
            let _ = store.remove_item(&key);
        }
    }
    vault::emptied();
}

/// Asks the browser not to clear by itself what is kept, and tells whether it will not. On a person's own press only: some
/// browsers ask the person.
pub fn ask_to_stay(then: impl FnOnce(bool) + 'static) {
    let Some(window) = web_sys::window() else { return then(false) };
    let storage = Reflect::get(&window.navigator(), &"storage".into()).unwrap_or_default();
    let asked = || -> Option<Promise> {
        let ask: Function = Reflect::get(&storage, &"persist".into()).ok()?.dyn_into().ok()?;
        ask.call0(&storage).ok()?.dyn_into().ok()
    };
    let Some(asked) = asked() else { return then(false) };
    spawn_local(async move { then(JsFuture::from(asked).await.is_ok_and(|stays| stays.is_truthy())) });
}

/// Calls `then` whenever another tab has changed something of ours.
pub fn when_changed(then: impl Fn() + 'static) {
    page::on_window_event("storage", move |event| {
        // Without a key all is gone.
        let key = Reflect::get(&event, &"key".into()).ok().and_then(|key| key.as_string());
        if key.is_none_or(|key| key.starts_with(OURS) && key != PROBE) {
            then();
        }
    });
}

/// The keys of ours as they lie in a store.
pub(super) fn ours(store: &web_sys::Storage) -> Vec<String> {
    let all = (0..store.length().unwrap_or(0)).filter_map(|at| store.key(at).ok().flatten());
    all.filter(|key| key.starts_with(OURS)).collect()
}

/// A store as it is; gloo's own call would panic where the browser refuses it.
pub(super) fn raw(shelf: Shelf) -> Option<web_sys::Storage> {
    let window = web_sys::window()?;
    match shelf {
        Shelf::Device => window.local_storage().ok()?.map(|_| LocalStorage::raw()),
        Shelf::Tab => window.session_storage().ok()?.map(|_| SessionStorage::raw()),
    }
}

/// Why there is no store.
fn refused() -> StorageError {
    if host::is_there() { StorageError::Framed } else { StorageError::Denied }
}

/// Browsers name the full store in two ways.
pub(super) fn why(error: &JsValue) -> StorageError {
    let name = Reflect::get(error, &"name".into()).ok().and_then(|n| n.as_string()).unwrap_or_default();
    match name.as_str() {
        "QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED" => StorageError::Full,
        _ => StorageError::Denied,
    }
}

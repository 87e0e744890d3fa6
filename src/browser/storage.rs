//! The browser's store: texts under keys of ours. What a text means is `record`'s.
//!
//! Nothing is taken for granted: a frame without an origin, a full disk, or a setting against cookies can refuse any
//! call, and some stores forget what they took. So the store is probed before it is used, each write is read back, and
//! every failure is told. A text that cannot be read is set aside, whole, and never overwritten.

use std::fmt;

use gloo_storage::{LocalStorage, SessionStorage, Storage};
use web_sys::wasm_bindgen::JsValue;

/// All our keys begin so.
const OURS: &str = "iliac.";
/// A record.
const RECORD: &str = "iliac.record.";
/// A check under way.
const DRAFT: &str = "iliac.draft.";
/// The diary of a plan, under the name of its check.
const DIARY: &str = "iliac.diary.";
/// What could not be read.
const ASIDE: &str = "iliac.aside.";
/// Written and taken away again, to see whether the store works.
const PROBE: &str = "iliac.probe";

/// Why something could not be kept or read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorageError {
    /// The browser does not let the page keep anything.
    Denied,
    /// There is no room left.
    Full,
    /// What was written did not come back the same.
    Unsaved,
    /// A key of this name is there already: it is not overwritten.
    Taken,
    /// What was to be written anew has been taken away meanwhile, by another tab.
    Gone,
}

impl fmt::Display for StorageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            StorageError::Denied => "the browser refuses to keep anything",
            StorageError::Full => "the store is full",
            StorageError::Unsaved => "what was written did not come back the same",
            StorageError::Taken => "there is something under this name already",
            StorageError::Gone => "what was to be written anew is not there any more",
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

    /// The checks under way.
    ///
    /// # Errors
    /// As [`Store::open`].
    pub fn drafts(shelf: Shelf) -> Result<Store, StorageError> {
        Store::tried(shelf, DRAFT)
    }

    fn tried(shelf: Shelf, prefix: &'static str) -> Result<Store, StorageError> {
        let window = web_sys::window().ok_or(StorageError::Denied)?;
        let store = match shelf {
            Shelf::Device => window.local_storage(),
            Shelf::Tab => window.session_storage(),
        };
        let store = store.ok().flatten().ok_or(StorageError::Denied)?;
        let text = "probe";
        store.set_item(PROBE, text).map_err(|e| why(&e))?;
        let back = store.get_item(PROBE).ok().flatten();
        store.remove_item(PROBE).map_err(|_| StorageError::Denied)?;
        if back.as_deref() == Some(text) { Ok(Store { shelf, prefix }) } else { Err(StorageError::Denied) }
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
                self.raw().set_item(&key, text).map_err(|e| why(&e))?;
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

    /// Takes away all that this program ever kept here.
    pub fn delete_all(self) {
        self.keys(OURS).iter().for_each(|key| self.remove(key));
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
        if self.get(key).is_some() {
            return Err(StorageError::Taken);
        }
        self.raw().set_item(key, text).map_err(|e| why(&e))?;
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
        self.raw().get_item(key).ok().flatten()
    }

    fn remove(self, key: &str) {
        let _ = self.raw().remove_item(key);
    }

    fn keys(self, prefix: &str) -> Vec<String> {
        let store = self.raw();
        let all = (0..store.length().unwrap_or(0)).filter_map(|at| store.key(at).ok().flatten());
        all.filter(|key| key.starts_with(prefix)).collect()
    }

    fn raw(self) -> web_sys::Storage {
        match self.shelf {
            Shelf::Device => LocalStorage::raw(),
            Shelf::Tab => SessionStorage::raw(),
        }
    }
}

/// Browsers name the full store in two ways.
fn why(error: &JsValue) -> StorageError {
    let name = js_sys::Reflect::get(error, &"name".into()).ok().and_then(|n| n.as_string()).unwrap_or_default();
    match name.as_str() {
        "QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED" => StorageError::Full,
        _ => StorageError::Denied,
    }
}

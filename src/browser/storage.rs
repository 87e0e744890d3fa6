//! The browser's store: texts under keys of ours. What a text means is `record`'s.
//!
//! Nothing is taken for granted: a frame without an origin, a full disk, or a setting against cookies can refuse any
//! call, and some stores forget what they took. So the store is probed before it is used, each write is read back, and
//! every failure is told. A text that cannot be read is set aside, whole, and never overwritten.

use std::fmt;

use gloo_storage::{LocalStorage, Storage};
use web_sys::wasm_bindgen::JsValue;

/// All our keys begin so.
const OURS: &str = "iliac.";
/// A record.
const RECORD: &str = "iliac.record.";
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
}

impl fmt::Display for StorageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            StorageError::Denied => "the browser refuses to keep anything",
            StorageError::Full => "the store is full",
            StorageError::Unsaved => "what was written did not come back the same",
            StorageError::Taken => "there is something under this name already",
        })
    }
}

impl std::error::Error for StorageError {}

/// A store that has been tried and works.
#[derive(Clone, Copy, Debug)]
pub struct Store(());

impl Store {
    /// Tries the store: gloo's own calls would panic where the browser refuses it.
    ///
    /// # Errors
    /// [`StorageError::Denied`] or [`StorageError::Full`].
    pub fn open() -> Result<Store, StorageError> {
        let window = web_sys::window().ok_or(StorageError::Denied)?;
        let store = window.local_storage().ok().flatten().ok_or(StorageError::Denied)?;
        let text = "probe";
        store.set_item(PROBE, text).map_err(|e| why(&e))?;
        let back = store.get_item(PROBE).ok().flatten();
        store.remove_item(PROBE).map_err(|_| StorageError::Denied)?;
        if back.as_deref() == Some(text) { Ok(Store(())) } else { Err(StorageError::Denied) }
    }

    /// The names of all records, in no order.
    #[must_use]
    pub fn names(self) -> Vec<String> {
        self.keys(RECORD).into_iter().filter_map(|key| key.strip_prefix(RECORD).map(str::to_string)).collect()
    }

    /// The text of a record.
    #[must_use]
    pub fn read(self, name: &str) -> Option<String> {
        LocalStorage::raw().get_item(&format!("{RECORD}{name}")).ok().flatten()
    }

    /// Writes a new record and reads it back.
    ///
    /// # Errors
    /// When the name is taken, or the store refuses, is full, or gives back something else.
    pub fn write_new(self, name: &str, text: &str) -> Result<(), StorageError> {
        self.write_new_key(&format!("{RECORD}{name}"), text)
    }

    /// Takes a record away.
    pub fn delete(self, name: &str) {
        LocalStorage::delete(format!("{RECORD}{name}"));
    }

    /// Takes away all that this program ever kept here.
    pub fn delete_all(self) {
        for key in self.keys(OURS) {
            LocalStorage::delete(key);
        }
    }

    /// Moves a record that cannot be read out of the way, whole. Where that fails it stays where it is.
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

    /// How many texts have been set aside.
    #[must_use]
    pub fn aside(self) -> usize {
        self.keys(ASIDE).len()
    }

    fn write_new_key(self, key: &str, text: &str) -> Result<(), StorageError> {
        if self.get(key).is_some() {
            return Err(StorageError::Taken);
        }
        LocalStorage::raw().set_item(key, text).map_err(|e| why(&e))?;
        if self.get(key).as_deref() == Some(text) {
            Ok(())
        } else {
            LocalStorage::delete(key);
            Err(StorageError::Unsaved)
        }
    }

    fn get(self, key: &str) -> Option<String> {
        LocalStorage::raw().get_item(key).ok().flatten()
    }

    fn keys(self, prefix: &str) -> Vec<String> {
        let store = LocalStorage::raw();
        let all = (0..store.length().unwrap_or(0)).filter_map(|at| store.key(at).ok().flatten());
        all.filter(|key| key.starts_with(prefix)).collect()
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

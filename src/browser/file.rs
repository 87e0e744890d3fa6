//! A file that the person has chosen: its bytes, and nothing else of it. It is read in this browser; it goes nowhere.

use js_sys::Uint8Array;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::HtmlInputElement;
use web_sys::wasm_bindgen::JsCast;

/// Why there are no bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileError {
    /// More than was asked for: not even read.
    TooLarge,
    /// The browser could not read it.
    Gone,
}

/// Reads the file that was chosen in this field, if it is no larger; `then` hears what came of it. Nothing happens where
/// none was chosen. The field is emptied, so that the same file can be chosen again.
pub fn chosen(field: &str, most: u64, then: impl FnOnce(Result<Vec<u8>, FileError>) + 'static) {
    let field = web_sys::window().and_then(|w| w.document()).and_then(|d| d.get_element_by_id(field));
    let Some(field) = field.and_then(|f| f.dyn_into::<HtmlInputElement>().ok()) else { return };
    let Some(file) = field.files().and_then(|files| files.get(0)) else { return };
    if file.size() > most as f64 {
        field.set_value("");
        return then(Err(FileError::TooLarge));
    }
    let bytes = file.array_buffer();
    spawn_local(async move {
        let bytes = JsFuture::from(bytes).await;
        field.set_value("");
        then(bytes.map(|bytes| Uint8Array::new(&bytes).to_vec()).map_err(|_| FileError::Gone));
    });
}

/// The text of the file that was chosen in this field, where it is one and no larger. The field keeps it: with a wrong
/// passphrase it is tried once more.
pub async fn kept_file(field: &str, most: u64) -> Option<String> {
    let field = web_sys::window()?.document()?.get_element_by_id(field)?.dyn_into::<HtmlInputElement>().ok()?;
    let file = field.files()?.get(0).filter(|file| file.size() <= most as f64)?;
    let bytes = JsFuture::from(file.array_buffer()).await.ok()?;
    String::from_utf8(Uint8Array::new(&bytes).to_vec()).ok()
}

//! What this page keeps in the browser and what it has asked for, as the browser itself tells it: read, never written. What
//! it means is not known here.

use js_sys::Reflect;
use web_sys::wasm_bindgen::JsValue;
use web_sys::{Storage, Window};

use crate::model::sort;

/// All keys of this page begin so (`super::storage`).
const OURS: &str = "iliac.";

/// A text under its key.
pub type Kept = (String, String);

/// What lies on the device and what in this tab, each in the order of its keys; `None` where the browser keeps nothing.
#[must_use]
pub fn kept() -> Option<(Vec<Kept>, Vec<Kept>)> {
    let window = web_sys::window()?;
    let device = window.local_storage().ok().flatten()?;
    let tab = window.session_storage().ok().flatten()?;
    Some((texts(&device), texts(&tab)))
}

fn texts(store: &Storage) -> Vec<Kept> {
    let keys = (0..store.length().unwrap_or(0)).filter_map(|at| store.key(at).ok().flatten());
    let ours = keys.filter(|key| key.starts_with(OURS));
    let mut found: Vec<Kept> =
        ours.filter_map(|key| store.get_item(&key).ok().flatten().map(|text| (key, text))).collect();
    sort(&mut found);
    found
}

/// What this page has asked for since it was loaded, itself first: the page's own files from where they lie beside it,
/// and all else; an address a line.
#[must_use]
pub fn asked() -> (String, String) {
    let Some(window) = web_sys::window() else { return (String::new(), String::new()) };
    let mut addresses = addresses(&window, "navigation");
    addresses.extend(self::addresses(&window, "resource"));
    let home = home(&window);
    let (ours, others): (Vec<String>, Vec<String>) =
        addresses.into_iter().partition(|address| address.starts_with(&home));
    let ours: Vec<String> =
        ours.into_iter().map(|address| [".", address.get(home.len() - 1..).unwrap_or_default()].concat()).collect();
    (ours.join("\n"), others.join("\n"))
}

fn addresses(window: &Window, kind: &str) -> Vec<String> {
    let entries = window.performance().map(|performance| performance.get_entries_by_type(kind));
    let name = |entry: JsValue| Reflect::get(&entry, &"name".into()).ok()?.as_string();
    entries.iter().flat_map(|all| all.iter()).filter_map(name).collect()
}

/// The folder that the page lies in, with a slash at its end.
fn home(window: &Window) -> String {
    let location = window.location();
    let path = location.pathname().unwrap_or_default();
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    [location.origin().unwrap_or_default().as_str(), folder, "/"].concat()
}

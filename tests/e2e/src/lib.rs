//! The release page in a real browser, driven as a person would: by what can be seen and pressed. It knows nothing of
//! the package's code, only its words (`locales/`) and its named people (`tests/vignettes`).

pub mod engine;
pub mod hand;
pub mod http;
pub mod look;
pub mod pages;
pub mod pdf;
pub mod person;
pub mod plan;
pub mod process;
#[path = "../../../build/pseudo.rs"]
pub mod pseudo;
pub mod quick;
pub mod replay;
pub mod requests;
pub mod senses;
pub mod sheet;
pub mod site;
pub mod stores;
pub mod tour;
pub mod visit;
pub mod words;

use std::path::{Path, PathBuf};

/// The project's folder.
pub fn root() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    root.canonicalize().unwrap_or(root)
}

/// Where pictures go.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

//! Iliac: a private lower-back and hip check. It asks, weighs, advises and remembers on the person's own device.
//!
//! The house, from the ground up (imports go down only; `tests/layering.rs` holds it):
//!
//! | floor | rooms | what they are |
//! |---|---|---|
//! | 0 | `words` | messages and their tables |
//! | 1 | `model` | the vocabulary |
//! | 2 | `engine`, `knowledge` | algorithms; tables |
//! | 3 | `report`, `book`, `record`, `reading`, `figure`, `bodymap`, `chart` | what is shown; what clinicians read; what is kept; what can be looked up; how exercises look; where it hurts; how it goes on |
//! | 4 | `exchange`, `browser` | JSON, TOML and text in and out; the only web-sys outside `ui` |
//! | 5 | `state`, `cli` | signals that join the parts; the command line (native) |
//! | 6 | `ui` | views |

pub mod bodymap;
pub mod book;
#[cfg(feature = "web")]
pub mod browser;
pub mod chart;
#[cfg(not(target_arch = "wasm32"))]
pub mod cli;
pub mod engine;
pub mod exchange;
pub mod figure;
pub mod knowledge;
pub mod model;
pub mod reading;
pub mod record;
pub mod report;
// Its pure parts are tested without the page.
#[cfg(any(feature = "web", test))]
pub mod state;
#[cfg(feature = "web")]
pub mod ui;
pub mod words;

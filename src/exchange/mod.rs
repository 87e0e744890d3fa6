//! In and out: answers files, reports, questions and vignettes as JSON, TOML and plain text. Everything that crosses the
//! border is checked here once; nothing is judged here.

pub mod answers;
pub mod archive;
pub mod calendar;
pub mod clinic;
mod explain;
pub mod fhir;
mod input_error;
mod nearest;
mod questions_json;
mod report_json;
pub mod strict;
pub mod summary;
pub mod text;
mod why_json;

#[cfg(not(target_arch = "wasm32"))]
pub mod audit;
#[cfg(not(target_arch = "wasm32"))]
pub mod coverage;
#[cfg(not(target_arch = "wasm32"))]
pub mod rules_json;
#[cfg(not(target_arch = "wasm32"))]
pub mod score;
#[cfg(not(target_arch = "wasm32"))]
pub mod vignette;
#[cfg(not(target_arch = "wasm32"))]
pub mod walk;

pub use answers::{Request, read};
pub use explain::ExplainJson;
pub use input_error::{InputError, joined};
pub use nearest::nearest;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) use questions_json::part;
pub use questions_json::{Catalogue, NextJson, QuestionJson, section_name};
pub use report_json::ReportJson;

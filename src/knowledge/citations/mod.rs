//! The bibliography: one constant a source, with how far it was checked (`evidence.md` §0). No sentence for patients.

pub mod exercises;
pub mod learn;
pub mod patterns;
mod triage;

pub use triage::*;

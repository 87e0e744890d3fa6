//! The summary for a clinician: one page in standard terms, to print, hand over or read out. Made from the same
//! assessment and report as the result; it judges nothing, adds no advice and names nobody.

mod build;
mod terms;

pub use build::summary;

use crate::words::{Msg, Text};

/// All of it.
#[derive(Clone, Debug)]
pub struct Summary {
    /// Who, in a few words, and what was advised: the first things to read.
    pub head: Vec<Text>,
    /// The parts, in the order of reading.
    pub parts: Vec<Part>,
    /// What it is, which rules, which day, who has signed.
    pub foot: Vec<Text>,
}

/// One part under its heading.
#[derive(Clone, Debug)]
pub struct Part {
    /// The heading.
    pub title: Msg,
    /// Its lines are short: two columns hold them.
    pub short: bool,
    /// Its lines.
    pub rows: Vec<Row>,
}

/// What a line is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowKind {
    /// Something told.
    Plain,
    /// Danger signs, conditions or medicines that are there.
    Present,
    /// Those that the person is not sure about.
    Unsure,
    /// Those that were asked about and are not there.
    Denied,
    /// Those that were not asked about. Never the same as denied.
    NotAsked,
}

/// One line: a label, and what stands behind it.
#[derive(Clone, Debug)]
pub struct Row {
    /// What it is about.
    pub kind: RowKind,
    /// The label.
    pub label: Text,
    /// What stands behind it, one thing after the other.
    pub items: Vec<Text>,
}

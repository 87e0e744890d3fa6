//! Where a statement comes from. Not a bibliography manager: short keys, one line each, checked by people.

use super::Date;

/// How far the source was checked (`evidence.md` §0).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Figure or statement re-read in the source.
    Verified,
    /// From working knowledge of the literature; not re-read.
    Known,
    /// Contested or not found.
    Unsure,
    /// Judgement, waiting for a clinician.
    Judgement,
}

impl Mark {
    /// The letter used in `evidence.md`.
    #[must_use]
    pub const fn letter(self) -> &'static str {
        match self {
            Mark::Verified => "V",
            Mark::Known => "K",
            Mark::Unsure => "U",
            Mark::Judgement => "J",
        }
    }
}

/// One source.
#[derive(Debug, PartialEq)]
pub struct Citation {
    /// Stable key, such as `girft2023`.
    pub id: &'static str,
    /// Author, journal, year, doi: names, which no language translates.
    pub text: &'static str,
    /// How far it was checked.
    pub mark: Mark,
    /// When it was last looked at.
    pub looked_at: Date,
}

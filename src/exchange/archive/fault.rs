//! Why a file cannot be brought in: one sentence each, which says what to do.

use crate::model::Date;
use crate::msg;
use crate::words::Msg;

/// Years of daily use come to a few million bytes; more is no file of ours, and is refused before it is read.
pub const MOST_BYTES: u64 = 20_000_000;

/// Why a file cannot be brought in. Nothing of it has been kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// More than [`MOST_BYTES`].
    TooLarge,
    /// Nothing in it.
    Empty,
    /// Its bytes are no UTF-8: a picture, a document, a text saved in another way.
    NotText,
    /// A text, and no JSON.
    NotJson,
    /// It begins as one of ours and stops in the middle.
    CutOff,
    /// Values lie in each other deeper than anything of ours.
    TooDeep,
    /// JSON of another program.
    Foreign,
    /// One single check or draft, not a file with all.
    Single,
    /// Made by a newer version of this program.
    Newer,
    /// One of ours, and something in it is not as it must be.
    Damaged,
    /// An object names something twice: which one was meant must not be guessed.
    Twice,
    /// It holds nothing.
    Nothing,
}

impl Fault {
    /// Each of them.
    pub const ALL: [Fault; 12] = [
        Fault::TooLarge,
        Fault::Empty,
        Fault::NotText,
        Fault::NotJson,
        Fault::CutOff,
        Fault::TooDeep,
        Fault::Foreign,
        Fault::Single,
        Fault::Newer,
        Fault::Damaged,
        Fault::Twice,
        Fault::Nothing,
    ];

    /// Its stable name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Fault::TooLarge => "too_large",
            Fault::Empty => "empty",
            Fault::NotText => "not_text",
            Fault::NotJson => "not_json",
            Fault::CutOff => "cut_off",
            Fault::TooDeep => "too_deep",
            Fault::Foreign => "foreign",
            Fault::Single => "single",
            Fault::Newer => "newer",
            Fault::Damaged => "damaged",
            Fault::Twice => "twice",
            Fault::Nothing => "nothing",
        }
    }

    /// What the person reads.
    #[must_use]
    pub const fn msg(self) -> Msg {
        match self {
            Fault::TooLarge => msg!("archive-too-large"),
            Fault::Empty => msg!("archive-empty-file"),
            Fault::NotText | Fault::NotJson | Fault::Foreign => msg!("archive-foreign"),
            Fault::CutOff => msg!("archive-cut-off"),
            Fault::TooDeep | Fault::Damaged => msg!("archive-damaged"),
            Fault::Single => msg!("archive-single"),
            Fault::Newer => msg!("archive-newer"),
            Fault::Twice => msg!("archive-twice"),
            Fault::Nothing => msg!("archive-nothing"),
        }
    }
}

/// The name of the file that is saved. It says nothing about anybody: lists of files are seen over shoulders too.
#[must_use]
pub fn file_name(day: Date) -> String {
    let mut name = String::from("iliac-");
    name.push_str(&day.to_string());
    name.push_str(".json");
    name
}

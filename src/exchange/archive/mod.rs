//! Everything that is kept, as one file to take along, and back in. Pure: where texts lie is `browser`'s. It judges no
//! check and opens no lock; a kind of text that comes later fits in unchanged.
//!
//! A text that reads as JSON stands in the file as JSON, so that a person and another program can read it; any other (cut
//! off, set aside) stands as it is, as a text. Either way the very text comes back.

mod fault;
mod merge;
mod read;

pub use fault::{Fault, MOST_BYTES, file_name};
pub use merge::{Merge, merge};
pub use read::{Archive, read};

use crate::model::{Date, sort};
use crate::record::{Fields, Json};

/// What the field `format` says.
const FORMAT: &str = "iliac archive";
/// The version that this program writes. Frozen: fields may be added, never renamed, removed or given another meaning.
const VERSION: u16 = 1;
/// Values of kept texts may lie in each other so deep to stand as JSON: the file around them is read by the same measure.
const SHALLOW: usize = 50;

/// A check that was kept.
pub const RECORD: &str = "record";
/// A check under way.
pub const DRAFT: &str = "draft";
/// What could not be read.
pub const ASIDE: &str = "aside";
/// Kinds that are no one's record: they are neither saved to a file nor taken from one.
const OURS_ALONE: [&str; 4] = ["choice", "probe", "lock", "sealed"];

/// A text as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stored {
    /// What it is: the second part of its key.
    pub kind: String,
    /// Its name among its kind.
    pub name: String,
    /// The text.
    pub text: String,
}

impl Stored {
    /// One of a kind.
    #[must_use]
    pub fn new(kind: &str, name: &str, text: &str) -> Stored {
        Stored { kind: kind.into(), name: name.into(), text: text.into() }
    }
}

/// The file that holds all of these, in the order of their kinds and names.
#[must_use]
pub fn write(stored: &[Stored], knowledge_version: &str, saved_on: Date) -> String {
    let mut stored: Vec<&Stored> = stored.iter().filter(|one| is_kind(&one.kind)).collect();
    sort(&mut stored);
    let mut fields = Fields::new();
    fields.put("format", FORMAT);
    fields.put("version", VERSION);
    fields.put("app", env!("CARGO_PKG_VERSION"));
    fields.put("knowledge_version", knowledge_version);
    fields.put("saved_on", &*saved_on.to_string());
    fields.put("kept", stored.into_iter().map(entry).collect::<Vec<_>>());
    Json::Object(fields).write()
}

fn entry(one: &Stored) -> Json {
    let mut fields = Fields::new();
    fields.put("kind", &*one.kind);
    fields.put("name", &*one.name);
    match Json::read(&one.text).filter(|value| is_plain(value, SHALLOW) && value.write() == one.text) {
        Some(value) => fields.put("value", value),
        None => fields.put("text", &*one.text),
    }
    Json::Object(fields)
}

/// It lies not too deep, and no object names anything twice: reading it again has one meaning.
fn is_plain(value: &Json, deep: usize) -> bool {
    match value {
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::Text(_) => true,
        Json::List(items) => deep > 0 && items.iter().all(|item| is_plain(item, deep - 1)),
        Json::Object(fields) => {
            deep > 0 && !names_twice(fields) && fields.0.iter().all(|(_, value)| is_plain(value, deep - 1))
        }
    }
}

fn names_twice(Fields(fields): &Fields) -> bool {
    let mut names: Vec<&str> = fields.iter().map(|(name, _)| name.as_str()).collect();
    sort(&mut names);
    names.windows(2).any(|pair| pair[0] == pair[1])
}

/// It can be the kind of something kept: short, small letters, none of those that are ours alone.
fn is_kind(kind: &str) -> bool {
    let letters = |b: u8| b.is_ascii_lowercase() || b == b'-';
    (1..=32).contains(&kind.len()) && kind.bytes().all(letters) && !OURS_ALONE.contains(&kind)
}

/// It can be a name: it becomes a part of a key, and of an element's id.
fn is_name(name: &str) -> bool {
    let letters = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.' | b'_');
    (1..=80).contains(&name.len()) && name.bytes().all(letters)
}

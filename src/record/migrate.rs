//! From whatever stands on disk to today's record: read the envelope first, then walk the chain of versions. Nothing is
//! thrown away: what cannot be read comes back as it was.

use std::fmt;

use super::{Envelope, Fields, Json, SCHEMA, v1};

/// Why a text is no record that this program can read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// Made by a newer version of the program: not broken, only not for us.
    Newer {
        /// Its schema.
        schema: u32,
        /// The program that wrote it, where it says so.
        app: Option<String>,
    },
    /// Not JSON: cut off, or something else altogether.
    NotJson(&'static str),
    /// JSON, but no envelope with a schema number.
    NoEnvelope(&'static str),
    /// An envelope of this schema whose contents do not fit it; the name of the first field that does not.
    Shape(String),
}

/// A text that could not be read, whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadError {
    /// Why.
    pub why: Unreadable,
    /// The text itself, to be set aside.
    pub raw: String,
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.why {
            Unreadable::Newer { schema, app } => {
                let app = app.as_deref().unwrap_or("unknown");
                write!(f, "this record was made by a newer version of the program (schema {schema}, app {app})")
            }
            Unreadable::NotJson(why) => write!(f, "this is not JSON: {why}"),
            Unreadable::NoEnvelope(why) => write!(f, "this is not a record of Iliac: {why}"),
            Unreadable::Shape(why) => write!(f, "this record is damaged: {why}"),
        }
    }
}

impl std::error::Error for ReadError {}

/// Reads a record of any version up to today's.
///
/// # Errors
/// When the text is none, or was made by a newer version; the error holds the text.
pub fn read(text: &str) -> Result<Envelope, ReadError> {
    open(text).map_err(|why| ReadError { why, raw: text.to_string() })
}

const NO_ENVELOPE: Unreadable = Unreadable::NoEnvelope("it has no schema number");

fn open(text: &str) -> Result<Envelope, Unreadable> {
    // The chain: each older version is turned into the next, the last into today's record.
    v1::read(enveloped(text, SCHEMA)?).map_err(Unreadable::Shape)
}

/// What an envelope of a schema up to the one that is known holds beside its schema.
pub(super) fn enveloped(text: &str, known: u32) -> Result<Fields, Unreadable> {
    let value = Json::read(text).ok_or(Unreadable::NotJson("cut off, or something else altogether"))?;
    let mut fields = value.object().ok_or(NO_ENVELOPE)?;
    let schema = fields.take("schema").whole().and_then(|n| u32::try_from(n).ok());
    match schema {
        None | Some(0) => Err(NO_ENVELOPE),
        Some(schema) if schema > known => Err(Unreadable::Newer { schema, app: fields.take("app").text() }),
        Some(_) => Ok(fields),
    }
}

/// The text that goes to disk, in today's schema.
#[must_use]
pub fn write(envelope: &Envelope) -> String {
    debug_assert_eq!(SCHEMA, 1);
    v1::write(envelope).write()
}

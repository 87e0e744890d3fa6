//! From whatever stands on disk to today's record: read the envelope first, then walk the chain of versions. Nothing is
//! thrown away: what cannot be read comes back as it was.

use std::fmt;

use serde::Deserialize;

use super::v1::EnvelopeV1;
use super::{Envelope, SCHEMA};

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
    NotJson(String),
    /// JSON, but no envelope with a schema number.
    NoEnvelope(String),
    /// An envelope of this schema whose contents do not fit it.
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

/// All that is read of an envelope before its version is known.
#[derive(Deserialize)]
struct Head {
    schema: u32,
    app: Option<serde_json::Value>,
}

/// Reads a record of any version up to today's.
///
/// # Errors
/// When the text is none, or was made by a newer version; the error holds the text.
pub fn read(text: &str) -> Result<Envelope, ReadError> {
    open(text).map_err(|why| ReadError { why, raw: text.to_string() })
}

fn open(text: &str) -> Result<Envelope, Unreadable> {
    // The chain: each older version is turned into the next, the last into today's record.
    let (_, value) = enveloped(text, SCHEMA)?;
    EnvelopeV1::deserialize(value).map_err(|e| Unreadable::Shape(e.to_string()))?.checked().map_err(Unreadable::Shape)
}

/// The schema of an envelope, up to the one that is known, and the whole of it.
pub(super) fn enveloped(text: &str, known: u32) -> Result<(u32, serde_json::Value), Unreadable> {
    let value: serde_json::Value = serde_json::from_str(text).map_err(|e| Unreadable::NotJson(e.to_string()))?;
    let head = Head::deserialize(&value).map_err(|e| Unreadable::NoEnvelope(e.to_string()))?;
    match head.schema {
        0 => Err(Unreadable::NoEnvelope("there is no schema 0".into())),
        schema if schema > known => {
            let app = head.app.and_then(|a| a.as_str().map(str::to_string));
            Err(Unreadable::Newer { schema, app })
        }
        schema => Ok((schema, value)),
    }
}

/// The text that goes to disk, in today's schema.
///
/// # Errors
/// When it cannot be put into JSON; then nothing may be written.
pub fn write(envelope: &Envelope) -> Result<String, serde_json::Error> {
    debug_assert_eq!(SCHEMA, 1);
    serde_json::to_string(&EnvelopeV1::of(envelope))
}

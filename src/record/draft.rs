//! A check under way, as it is kept for someone who asked for that: what was answered and when it was begun. Not where
//! the person was: what comes next follows from the answers. Written and read by hand, since derived code for a second
//! envelope weighs more than the page has room for.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Map, Value};

use super::checked::text;
use super::migrate::{ReadError, Unreadable, enveloped};
use super::{Given, KeptChecked, Subject};

/// The schema of drafts that this program writes.
const SCHEMA: u32 = 1;
/// Tells a draft from a record.
const KIND: &str = "draft";
/// After this long, in seconds, answers about danger signs are not today's any more.
const DAY: i64 = 24 * 60 * 60;

/// A check under way.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// Version of the program that wrote it.
    pub app: String,
    /// Version of the clinical content that asked.
    pub knowledge_version: String,
    /// When its first question was shown: seconds since 1970.
    pub started: i64,
    /// Whom it is about.
    pub subject: Subject,
    /// Code of the country whose numbers were shown.
    pub country: String,
    /// The answers, by stable names.
    pub answers: BTreeMap<String, Given>,
    /// What was told of a clinician's check.
    pub checked: Option<KeptChecked>,
    /// Fields of a later addition to the body, kept as they came.
    pub more: Map<String, Value>,
}

impl Draft {
    /// Its answers are too old to be taken for today's; so are those from a time that has not come yet.
    #[must_use]
    pub fn is_old(&self, now: i64) -> bool {
        is_old(self.started, now)
    }

    /// The text that goes to disk.
    #[must_use]
    pub fn write(&self) -> String {
        let mut body = self.more.clone();
        let mut put = |name: &str, value: Value| drop(body.insert(name.to_string(), value));
        put("started", self.started.into());
        put("subject", self.subject.label().into());
        put("country", self.country.clone().into());
        put("answers", serde_json::to_value(&self.answers).unwrap_or_default());
        if let Some(checked) = &self.checked {
            put("checked", checked.to_v1().into());
        }
        let mut envelope = Map::new();
        let mut put = |name: &str, value: Value| drop(envelope.insert(name.to_string(), value));
        put("schema", SCHEMA.into());
        put("kind", KIND.into());
        put("app", self.app.clone().into());
        put("knowledge_version", self.knowledge_version.clone().into());
        put("body", body.into());
        Value::from(envelope).to_string()
    }

    /// Reads a draft of any version up to today's.
    ///
    /// # Errors
    /// When the text is none, or was made by a newer version; the error holds the text.
    pub fn read(text: &str) -> Result<Draft, ReadError> {
        open(text).map_err(|why| ReadError { why, raw: text.to_string() })
    }
}

/// Whether what began then is too old now to be taken for today's.
#[must_use]
pub fn is_old(started: i64, now: i64) -> bool {
    !(0..DAY).contains(&(now - started))
}

fn open(raw: &str) -> Result<Draft, Unreadable> {
    let (_, mut envelope) = enveloped(raw, SCHEMA)?;
    if envelope["kind"] != KIND {
        return Err(Unreadable::NoEnvelope("this is no draft".into()));
    }
    let mut take = |name: &str| envelope.get_mut(name).map(Value::take).unwrap_or_default();
    let (app, knowledge, body) = (take("app"), take("knowledge_version"), take("body"));
    let Value::Object(body) = body else { return Err(Unreadable::Shape("there is no body".into())) };
    of_body(text("app", app), text("knowledge_version", knowledge), body).map_err(Unreadable::Shape)
}

fn of_body(
    app: Result<String, String>,
    knowledge_version: Result<String, String>,
    mut body: Map<String, Value>,
) -> Result<Draft, String> {
    let checked = body.remove("checked");
    let mut take = |name: &str| body.remove(name).unwrap_or_default();
    let (started, subject, country, answers) = (take("started"), take("subject"), take("country"), take("answers"));
    let checked = match checked {
        Some(Value::Object(map)) => Some(KeptChecked::of_v1(map)?),
        Some(_) => return Err("checked: no object".into()),
        None => None,
    };
    Ok(Draft {
        app: app?,
        knowledge_version: knowledge_version?,
        started: started.as_i64().ok_or("started: no time")?,
        subject: Subject::named(&text("subject", subject)?),
        country: text("country", country)?,
        answers: BTreeMap::deserialize(answers).map_err(|e| format!("answers: {e}"))?,
        checked,
        more: body,
    })
}

//! A check under way, as it is kept for someone who asked for that: what was answered and when it was begun. Not where
//! the person was: what comes next follows from the answers.

use super::json::{Fields, Json};
use super::migrate::{ReadError, Unreadable, enveloped};
use super::v1::with;
use super::{Given, GivenAll, KeptChecked, KeptTimer, Subject};

/// The schema of drafts that this program writes.
const SCHEMA: u16 = 1;
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
    pub answers: GivenAll,
    /// What was told of a clinician's check.
    pub checked: Option<KeptChecked>,
    /// A timer that was set.
    pub timer: Option<KeptTimer>,
    /// Fields of a later addition to the body, kept as they came.
    pub more: Fields,
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
        let mut body = Fields::new();
        body.put("started", Json::Number(self.started.to_string()));
        body.put("subject", self.subject.label());
        body.put("country", &*self.country);
        body.put("answers", Given::of_all(&self.answers));
        if let Some(checked) = &self.checked {
            body.put("checked", checked.to_v1());
        }
        if let Some(timer) = &self.timer {
            body.put("timer", timer.to_v1());
        }
        let mut fields = Fields::new();
        fields.put("schema", SCHEMA);
        fields.put("kind", KIND);
        fields.put("app", &*self.app);
        fields.put("knowledge_version", &*self.knowledge_version);
        fields.put("body", with(body, &self.more));
        Json::Object(fields).write()
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

fn open(text: &str) -> Result<Draft, Unreadable> {
    let mut fields = enveloped(text, SCHEMA.into())?;
    if fields.take("kind").text().as_deref() != Some(KIND) {
        return Err(Unreadable::NoEnvelope("this is no draft"));
    }
    of_v1(fields).map_err(Unreadable::Shape)
}

/// The checked form, or the name of the field that is wrong.
fn of_v1(mut fields: Fields) -> Result<Draft, String> {
    let mut body = fields.need("body", Json::object)?;
    Ok(Draft {
        app: fields.need("app", Json::text)?,
        knowledge_version: fields.need("knowledge_version", Json::text)?,
        started: body.need("started", |v| v.whole()?.try_into().ok())?,
        subject: Subject::named(&body.need("subject", Json::text)?),
        country: body.need("country", Json::text)?,
        answers: body.need("answers", Given::all)?,
        checked: body.may("checked", Json::object)?.map(KeptChecked::of_v1).transpose()?,
        timer: body.may("timer", Json::object)?.map(KeptTimer::of_v1).transpose()?,
        more: body,
    })
}

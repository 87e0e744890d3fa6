//! "A clinician has checked this problem" as it stands on disk (`decisions.md` D21), in a record and in a draft. Whether
//! it still counts is the engine's to say.

use super::json::{Fields, Json};
use super::v1::{date, texts, with};
use super::{Given, GivenAll};
use crate::engine::Checked;
use crate::model::Date;

const YES: &str = "yes";
const NO: &str = "no";
const UNSURE: &str = "unsure";

/// What a person told of a clinician's check.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptChecked {
    /// The day.
    pub on: Date,
    /// The rules that had been shown.
    pub rules: Vec<String>,
    /// Whether the clinician allowed exercise; `None` is not sure.
    pub exercise: Option<bool>,
    /// What the clinician said, in the person's words; may be empty.
    pub said: String,
    /// The answers as they stood when it was told: a danger sign that is worse than these ends it.
    pub then: GivenAll,
    /// Fields of a later addition, kept as they came.
    pub more: Fields,
}

impl KeptChecked {
    /// From what the engine was given.
    #[must_use]
    pub fn of(checked: &Checked, said: &str, then: GivenAll) -> KeptChecked {
        let Checked { on, rules, exercise } = checked.clone();
        KeptChecked { on, rules, exercise, said: said.to_string(), then, more: Fields::new() }
    }

    /// As the engine takes it.
    #[must_use]
    pub fn checked(&self) -> Checked {
        Checked { on: self.on, rules: self.rules.clone(), exercise: self.exercise }
    }

    /// Schema 1, frozen: fields may be added with a default, never renamed, removed or given another meaning.
    pub(super) fn to_v1(&self) -> Json {
        let mut fields = Fields::new();
        fields.put("on", &*self.on.to_string());
        fields.put("rules", self.rules.iter().map(String::as_str).collect::<Vec<_>>());
        fields.put("exercise", self.exercise.map_or(UNSURE, |yes| if yes { YES } else { NO }));
        fields.put("said", &*self.said);
        fields.put("then", Given::of_all(&self.then));
        with(fields, &self.more)
    }

    /// The checked form, or the name of the field that is wrong.
    pub(super) fn of_v1(mut fields: Fields) -> Result<KeptChecked, String> {
        Ok(KeptChecked {
            on: fields.need("on", date)?,
            rules: fields.need("rules", texts)?,
            exercise: fields.need("exercise", allowed)?,
            said: fields.need("said", Json::text)?,
            then: fields.need("then", Given::all)?,
            more: fields,
        })
    }
}

fn allowed(value: Json) -> Option<Option<bool>> {
    match value.text()?.as_str() {
        YES => Some(Some(true)),
        NO => Some(Some(false)),
        UNSURE => Some(None),
        _ => None,
    }
}

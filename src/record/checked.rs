//! "A clinician has checked this problem" as it stands on disk (`decisions.md` D21), in a record and in a draft. Whether
//! it still counts is the engine's to say.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Map, Value};

use super::Given;
use super::v1::date;
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
    pub then: BTreeMap<String, Given>,
    /// Fields of a later addition, kept as they came.
    pub more: Map<String, Value>,
}

impl KeptChecked {
    /// From what the engine was given.
    #[must_use]
    pub fn of(checked: &Checked, said: &str, then: BTreeMap<String, Given>) -> KeptChecked {
        let Checked { on, rules, exercise } = checked.clone();
        KeptChecked { on, rules, exercise, said: said.to_string(), then, more: Map::new() }
    }

    /// As the engine takes it.
    #[must_use]
    pub fn checked(&self) -> Checked {
        Checked { on: self.on, rules: self.rules.clone(), exercise: self.exercise }
    }

    /// Schema 1, frozen: fields may be added with a default, never renamed, removed or given another meaning.
    pub(super) fn to_v1(&self) -> Map<String, Value> {
        let exercise = self.exercise.map_or(UNSURE, |yes| if yes { YES } else { NO });
        let mut map = self.more.clone();
        let mut put = |name: &str, value: Value| drop(map.insert(name.to_string(), value));
        put("on", self.on.to_string().into());
        put("rules", self.rules.clone().into());
        put("exercise", exercise.into());
        put("said", self.said.clone().into());
        put("then", serde_json::to_value(&self.then).unwrap_or_default());
        map
    }

    pub(super) fn of_v1(mut map: Map<String, Value>) -> Result<KeptChecked, String> {
        let mut take = |name: &str| map.remove(name).ok_or_else(|| format!("checked: no {name}"));
        let on = text("checked.on", take("on")?)?;
        let rules = take("rules")?;
        let exercise = match text("checked.exercise", take("exercise")?)?.as_str() {
            YES => Some(true),
            NO => Some(false),
            UNSURE => None,
            other => return Err(format!("checked.exercise: \"{other}\" is no answer")),
        };
        let said = text("checked.said", take("said")?)?;
        let then = take("then")?;
        Ok(KeptChecked {
            on: date("checked.on", &on)?,
            rules: Vec::deserialize(rules).map_err(|e| format!("checked.rules: {e}"))?,
            exercise,
            said,
            then: BTreeMap::deserialize(then).map_err(|e| format!("checked.then: {e}"))?,
            more: map,
        })
    }
}

/// A text, or what is wrong.
pub(super) fn text(field: &str, value: Value) -> Result<String, String> {
    match value {
        Value::String(text) => Ok(text),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_) => {
            Err(format!("{field}: no text"))
        }
    }
}

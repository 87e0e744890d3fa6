//! Schema 1, frozen: fields may be added with a default, never renamed, removed or given another meaning.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{Envelope, Given, KeptChecked, KeptItem, KeptPattern, KeptPlan, Record, Subject};
use crate::model::{Date, Disposition, Dose, Fit};

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct EnvelopeV1 {
    pub schema: u32,
    pub app: String,
    pub knowledge_version: String,
    pub saved_on: String,
    pub body: RecordV1,
    #[serde(flatten)]
    pub more: Map<String, Value>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct RecordV1 {
    pub id: String,
    pub subject: String,
    pub date: String,
    pub country: String,
    pub answers: BTreeMap<String, Given>,
    pub disposition: String,
    pub within_days: Option<u8>,
    pub rules: Vec<String>,
    pub patterns: Vec<PatternV1>,
    pub plan: Option<PlanV1>,
    pub complete: bool,
    /// Added after the first records were written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checked: Option<Map<String, Value>>,
    #[serde(flatten)]
    pub more: Map<String, Value>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct PatternV1 {
    pub id: String,
    pub fit: Option<String>,
    #[serde(flatten)]
    pub more: Map<String, Value>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct PlanV1 {
    pub template: String,
    pub phase: String,
    pub items: Vec<ItemV1>,
    #[serde(flatten)]
    pub more: Map<String, Value>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct ItemV1 {
    pub id: String,
    pub variant: String,
    pub phase: String,
    pub sets: u8,
    pub reps: u8,
    pub seconds: u16,
    pub per_day: u8,
    pub days_per_week: u8,
    #[serde(flatten)]
    pub more: Map<String, Value>,
}

impl EnvelopeV1 {
    /// The checked form, or what is wrong.
    pub(super) fn checked(self) -> Result<Envelope, String> {
        Ok(Envelope {
            app: self.app,
            knowledge_version: self.knowledge_version,
            saved_on: date("saved_on", &self.saved_on)?,
            record: self.body.checked()?,
            more: self.more,
        })
    }

    pub(super) fn of(envelope: &Envelope) -> EnvelopeV1 {
        EnvelopeV1 {
            schema: 1,
            app: envelope.app.clone(),
            knowledge_version: envelope.knowledge_version.clone(),
            saved_on: envelope.saved_on.to_string(),
            body: RecordV1::of(&envelope.record),
            more: envelope.more.clone(),
        }
    }
}

impl RecordV1 {
    fn checked(self) -> Result<Record, String> {
        let disposition = Disposition::by_name(&self.disposition)
            .ok_or_else(|| format!("disposition: \"{}\" is no level", self.disposition))?;
        Ok(Record {
            id: self.id,
            subject: Subject::named(&self.subject),
            date: date("date", &self.date)?,
            country: self.country,
            answers: self.answers,
            disposition,
            within_days: self.within_days,
            rules: self.rules,
            patterns: self.patterns.into_iter().map(PatternV1::checked).collect::<Result<_, _>>()?,
            plan: self.plan.map(PlanV1::checked),
            complete: self.complete,
            checked: self.checked.map(KeptChecked::of_v1).transpose()?,
            more: self.more,
        })
    }

    fn of(record: &Record) -> RecordV1 {
        RecordV1 {
            id: record.id.clone(),
            subject: record.subject.label().to_string(),
            date: record.date.to_string(),
            country: record.country.clone(),
            answers: record.answers.clone(),
            disposition: record.disposition.name().to_string(),
            within_days: record.within_days,
            rules: record.rules.clone(),
            patterns: record
                .patterns
                .iter()
                .map(|p| PatternV1 { id: p.id.clone(), fit: p.fit.map(|f| f.name().to_string()), more: p.more.clone() })
                .collect(),
            plan: record.plan.as_ref().map(PlanV1::of),
            complete: record.complete,
            checked: record.checked.as_ref().map(KeptChecked::to_v1),
            more: record.more.clone(),
        }
    }
}

impl PatternV1 {
    fn checked(self) -> Result<KeptPattern, String> {
        let fit = match self.fit.as_deref() {
            None => None,
            Some(name) => Some(
                [Fit::Fits, Fit::Partly]
                    .into_iter()
                    .find(|f| f.name() == name)
                    .ok_or_else(|| format!("patterns: \"{name}\" is no fit"))?,
            ),
        };
        Ok(KeptPattern { id: self.id, fit, more: self.more })
    }
}

impl PlanV1 {
    fn checked(self) -> KeptPlan {
        KeptPlan {
            template: self.template,
            phase: self.phase,
            items: self.items.into_iter().map(ItemV1::checked).collect(),
            more: self.more,
        }
    }

    fn of(plan: &KeptPlan) -> PlanV1 {
        PlanV1 {
            template: plan.template.clone(),
            phase: plan.phase.clone(),
            items: plan.items.iter().map(ItemV1::of).collect(),
            more: plan.more.clone(),
        }
    }
}

impl ItemV1 {
    fn checked(self) -> KeptItem {
        let dose = Dose {
            sets: self.sets,
            reps: self.reps,
            seconds: self.seconds,
            per_day: self.per_day,
            days_per_week: self.days_per_week,
        };
        KeptItem { id: self.id, variant: self.variant, phase: self.phase, dose, more: self.more }
    }

    fn of(item: &KeptItem) -> ItemV1 {
        ItemV1 {
            id: item.id.clone(),
            variant: item.variant.clone(),
            phase: item.phase.clone(),
            sets: item.dose.sets,
            reps: item.dose.reps,
            seconds: item.dose.seconds,
            per_day: item.dose.per_day,
            days_per_week: item.dose.days_per_week,
            more: item.more.clone(),
        }
    }
}

pub(super) fn date(field: &str, text: &str) -> Result<Date, String> {
    Date::parse(text).map_err(|e| format!("{field}: {e}"))
}

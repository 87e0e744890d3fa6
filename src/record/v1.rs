//! Schema 1, frozen: fields may be added with a default, never renamed, removed or given another meaning.

use super::json::{Fields, Json};
use super::{Envelope, Given, KeptChecked, KeptItem, KeptPattern, KeptPlan, Record, Subject};
use crate::model::{Date, Disposition, Dose, Fit};

/// The checked form, or the name of the field that is wrong.
pub(super) fn read(mut fields: Fields) -> Result<Envelope, String> {
    Ok(Envelope {
        app: fields.need("app", Json::text)?,
        knowledge_version: fields.need("knowledge_version", Json::text)?,
        saved_on: fields.need("saved_on", date)?,
        record: record(fields.need("body", Json::object)?)?,
        more: fields,
    })
}

/// As it stands on disk.
pub(super) fn write(envelope: &Envelope) -> Json {
    let mut fields = Fields::new();
    fields.put("schema", 1_u16);
    fields.put("app", &*envelope.app);
    fields.put("knowledge_version", &*envelope.knowledge_version);
    fields.put("saved_on", &*envelope.saved_on.to_string());
    fields.put("body", of_record(&envelope.record));
    with(fields, &envelope.more)
}

fn record(mut body: Fields) -> Result<Record, String> {
    Ok(Record {
        id: body.need("id", Json::text)?,
        subject: Subject::named(&body.need("subject", Json::text)?),
        date: body.need("date", date)?,
        country: body.need("country", Json::text)?,
        answers: body.need("answers", Given::all)?,
        disposition: body.need("disposition", |v| Disposition::by_name(&v.text()?))?,
        within_days: body.may("within_days", small)?,
        rules: body.need("rules", texts)?,
        patterns: each(body.need("patterns", Json::list)?, "patterns", pattern)?,
        plan: body.may("plan", Json::object)?.map(plan).transpose()?,
        complete: body.need("complete", flag)?,
        // Added after the first records were written.
        checked: body.may("checked", Json::object)?.map(KeptChecked::of_v1).transpose()?,
        more: body,
    })
}

fn of_record(record: &Record) -> Json {
    let mut body = Fields::new();
    body.put("id", &*record.id);
    body.put("subject", record.subject.label());
    body.put("date", &*record.date.to_string());
    body.put("country", &*record.country);
    body.put("answers", Given::of_all(&record.answers));
    body.put("disposition", record.disposition.name());
    body.put("within_days", record.within_days.map(u16::from));
    body.put("rules", record.rules.iter().map(String::as_str).collect::<Vec<_>>());
    body.put("patterns", record.patterns.iter().map(of_pattern).collect::<Vec<_>>());
    body.put("plan", record.plan.as_ref().map(of_plan));
    body.put("complete", record.complete);
    if let Some(checked) = &record.checked {
        body.put("checked", checked.to_v1());
    }
    with(body, &record.more)
}

fn pattern(mut fields: Fields) -> Result<KeptPattern, String> {
    let fit = |v: Json| {
        let name = v.text()?;
        [Fit::Fits, Fit::Partly].into_iter().find(|f| f.name() == name)
    };
    Ok(KeptPattern { id: fields.need("id", Json::text)?, fit: fields.may("fit", fit)?, more: fields })
}

fn of_pattern(pattern: &KeptPattern) -> Json {
    let mut fields = Fields::new();
    fields.put("id", &*pattern.id);
    fields.put("fit", pattern.fit.map(Fit::name));
    with(fields, &pattern.more)
}

fn plan(mut fields: Fields) -> Result<KeptPlan, String> {
    Ok(KeptPlan {
        template: fields.need("template", Json::text)?,
        phase: fields.need("phase", Json::text)?,
        items: each(fields.need("items", Json::list)?, "items", item)?,
        more: fields,
    })
}

fn of_plan(plan: &KeptPlan) -> Json {
    let mut fields = Fields::new();
    fields.put("template", &*plan.template);
    fields.put("phase", &*plan.phase);
    fields.put("items", plan.items.iter().map(of_item).collect::<Vec<_>>());
    with(fields, &plan.more)
}

fn item(mut fields: Fields) -> Result<KeptItem, String> {
    Ok(KeptItem {
        id: fields.need("id", Json::text)?,
        variant: fields.need("variant", Json::text)?,
        phase: fields.need("phase", Json::text)?,
        dose: Dose {
            sets: fields.need("sets", small)?,
            reps: fields.need("reps", small)?,
            seconds: fields.need("seconds", |v| v.whole()?.try_into().ok())?,
            per_day: fields.need("per_day", small)?,
            days_per_week: fields.need("days_per_week", small)?,
        },
        more: fields,
    })
}

fn of_item(item: &KeptItem) -> Json {
    let Dose { sets, reps, seconds, per_day, days_per_week } = item.dose;
    let mut fields = Fields::new();
    fields.put("id", &*item.id);
    fields.put("variant", &*item.variant);
    fields.put("phase", &*item.phase);
    fields.put("sets", u16::from(sets));
    fields.put("reps", u16::from(reps));
    fields.put("seconds", seconds);
    fields.put("per_day", u16::from(per_day));
    fields.put("days_per_week", u16::from(days_per_week));
    with(fields, &item.more)
}

/// The fields of a later addition stand last.
pub(super) fn with(mut fields: Fields, more: &Fields) -> Json {
    fields.0.extend(more.0.iter().cloned());
    Json::Object(fields)
}

pub(super) fn each<T>(
    items: Vec<Json>,
    name: &'static str,
    read: impl Fn(Fields) -> Result<T, String>,
) -> Result<Vec<T>, String> {
    items.into_iter().map(|v| read(v.object().ok_or_else(|| name.to_string())?)).collect()
}

pub(super) fn texts(value: Json) -> Option<Vec<String>> {
    value.list()?.into_iter().map(Json::text).collect()
}

pub(super) fn small(value: Json) -> Option<u8> {
    value.whole()?.try_into().ok()
}

pub(super) fn flag(value: Json) -> Option<bool> {
    if let Json::Bool(flag) = value { Some(flag) } else { None }
}

pub(super) fn date(value: Json) -> Option<Date> {
    Date::parse(&value.text()?).ok()
}

//! All of a check as one FHIR Bundle, of the kind that is a mere collection: to look into, to file, not to be carried out.

use super::care_plan::care_plan;
use super::observation::observations;
use super::questionnaire::questionnaire;
use super::questionnaire_response::response;
use super::{Check, QUESTIONNAIRE, object, urn};
use crate::record::Json;

/// Answers, what came out, exercises: the questionnaire itself is named, not held.
#[must_use]
pub fn bundle(check: Check<'_>) -> Json {
    collection(entries(check))
}

/// The same with the questionnaire in it.
#[must_use]
pub fn whole(check: Check<'_>) -> Json {
    let form = entry(QUESTIONNAIRE, questionnaire(check.kb, check.words));
    collection(std::iter::once(form).chain(entries(check)).collect())
}

fn collection(entries: Vec<Json>) -> Json {
    object([("resourceType", "Bundle".into()), ("type", "collection".into()), ("entry", Json::List(entries))])
}

fn entries(check: Check<'_>) -> Vec<Json> {
    let response = response(check);
    let contents = response.write();
    let answers = urn(&contents, "answers");
    let mut entries = vec![entry(&answers, response)];
    entries.extend(observations(check, &answers).into_iter().map(|(part, one)| entry(&urn(&contents, &part), one)));
    if let Ok(plan) = &check.report.plan
        && !plan.items.is_empty()
    {
        entries.push(entry(&urn(&contents, "plan"), care_plan(check, plan, &answers)));
    }
    entries
}

fn entry(address: &str, resource: Json) -> Json {
    object([("fullUrl", address.into()), ("resource", resource)])
}

//! The exercises that were offered, as a FHIR CarePlan: a proposal and a draft, since no clinician has made it. R4 wants
//! someone whom it is for: that is a contained Patient of whom nothing is said.

use super::{Check, EXERCISE, concept, object, reference, text, whole_number};
use crate::exchange::text::reviewed;
use crate::model::Dose;
use crate::msg;
use crate::record::Json;
use crate::report::{ExerciseLine, PlanPart};

/// The person, inside the plan.
const PERSON: &str = "person";

/// It.
pub(super) fn care_plan(check: Check<'_>, plan: &PlanPart, answers: &str) -> Json {
    let person = object([("resourceType", "Patient".into()), ("id", PERSON.into())]);
    let note = object([("text", text(&check.words.say(&reviewed(check.report))))]);
    object([
        ("resourceType", "CarePlan".into()),
        ("language", check.words.tag().into()),
        ("contained", Json::List(vec![person])),
        ("status", "draft".into()),
        ("intent", "proposal".into()),
        ("title", text(check.words.get(msg!("result-plan")))),
        ("description", text(check.words.get(plan.phase_name))),
        ("subject", reference(&["#", PERSON].concat())),
        ("created", (&*check.report.today.to_string()).into()),
        ("supportingInfo", Json::List(vec![reference(answers)])),
        ("activity", Json::List(plan.items.iter().map(|line| activity(check, line)).collect())),
        ("note", Json::List(vec![note])),
    ])
}

fn activity(check: Check<'_>, line: &ExerciseLine) -> Json {
    let code = [line.id, ".", line.variant].concat();
    let mut said = check.words.say(&line.dose_text);
    if let Some(how) = line.how.map(|how| check.words.get(how)).filter(|how| !how.is_empty()) {
        said.push(' ');
        said.push_str(how);
    }
    let detail = object([
        ("code", concept(EXERCISE, &code, check.words.get(line.name))),
        ("status", "not-started".into()),
        ("scheduledTiming", object([("repeat", repeat(line.dose))])),
        ("description", text(&said)),
    ]);
    object([("detail", detail)])
}

/// So often in a day, or in a week where it is not every day.
fn repeat(dose: Dose) -> Json {
    let (per_day, days) = (usize::from(dose.per_day), usize::from(dose.days_per_week));
    let (times, unit) = if days == 7 { (per_day, "d") } else { (per_day * days, "wk") };
    object([("frequency", whole_number(times)), ("period", whole_number(1)), ("periodUnit", unit.into())])
}

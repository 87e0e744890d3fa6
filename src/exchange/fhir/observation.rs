//! What came out, as FHIR Observations: the pain rating, the advised urgency with the rules behind it, the patterns that
//! fit. Each rests on the answers and says so; a pattern is no diagnosis, and none is made into a Condition.

use super::questionnaire::codes;
use super::questionnaire_response::not_known;
use super::{CATEGORY, Check, FIT, PATTERN, RESULT, RULE, UCUM, coding, concept, object, reference, text};
use crate::exchange::text::reviewed;
use crate::model::{Answer, Disposition, Fit, Level};
use crate::msg;
use crate::record::Json;
use crate::report::PatternLine;
use crate::words::Msg;

/// All of them, each with the part of its address that is its own; `answers` is the address of the answers.
pub(super) fn observations(check: Check<'_>, answers: &str) -> Vec<(String, Json)> {
    let mut all: Vec<(String, Json)> = pain(check, answers).map(|pain| ("pain".into(), pain)).into_iter().collect();
    all.push(("result".into(), result(check, answers)));
    for line in check.report.patterns.iter().chain(&check.report.contributors) {
        all.push((["pattern.", line.id].concat(), pattern(check, answers, line)));
    }
    all
}

/// What they have in common; `more` category words say what kind it is.
fn observation<const N: usize>(
    check: Check<'_>,
    answers: &str,
    more: Msg,
    code: Json,
    rest: [(&str, Json); N],
) -> Json {
    let survey = object([("coding", Json::List(vec![coding(CATEGORY, "survey", "Survey")]))]);
    let kind = object([("text", text(check.words.get(more)))]);
    let status = if check.assessment.complete { "final" } else { "preliminary" };
    let head = object([
        ("resourceType", "Observation".into()),
        ("language", check.words.tag().into()),
        ("status", status.into()),
        ("category", Json::List(vec![survey, kind])),
        ("code", code),
        ("effectiveDateTime", (&*check.report.today.to_string()).into()),
        ("derivedFrom", Json::List(vec![reference(answers)])),
    ]);
    match (head, object(rest)) {
        (Json::Object(mut head), Json::Object(rest)) => {
            head.0.extend(rest.0);
            Json::Object(head)
        }
        (head, _) => head,
    }
}

fn pain(check: Check<'_>, answers: &str) -> Option<Json> {
    let score = check.kb.anchors.score;
    let question = &check.kb.questions[score.index()];
    let value = match check.assessment.response.get(score)? {
        Answer::Number(n) => ("valueQuantity", quantity(n, "{score}")),
        Answer::Unsure | Answer::Options(_) => ("dataAbsentReason", not_known()),
    };
    let code =
        object([("coding", Json::List(codes(check.words, question))), ("text", text(check.words.get(question.text)))]);
    Some(observation(check, answers, msg!("summary-complaint"), code, [value]))
}

fn quantity(n: u16, unit: &str) -> Json {
    object([("value", n.into()), ("unit", unit.into()), ("system", UCUM.into()), ("code", unit.into())])
}

fn result(check: Check<'_>, answers: &str) -> Json {
    let report = check.report;
    let level = level(report.disposition, report.crisis);
    let code = concept(RESULT, "advised", check.words.get(msg!("summary-advised")));
    let days = report.within_days.map(|days| {
        object([("code", concept(RESULT, "within-days", "")), ("valueQuantity", quantity(u16::from(days), "d"))])
    });
    let rules = report.reasons.iter().map(|reason| {
        object([("code", concept(RULE, reason.rule, check.words.get(reason.text))), ("valueBoolean", true.into())])
    });
    let parts = days.into_iter().chain(rules).collect();
    let note = object([("text", text(&check.words.say(&reviewed(report))))]);
    let value = concept(RESULT, report.disposition.name(), check.words.get(level));
    let rest = [("valueCodeableConcept", value), ("note", Json::List(vec![note])), ("component", Json::List(parts))];
    observation(check, answers, msg!("summary-advised"), code, rest)
}

fn pattern(check: Check<'_>, answers: &str, line: &PatternLine) -> Json {
    let code = concept(PATTERN, line.id, check.words.get(line.name));
    let fit = line.fit.map(|fit| concept(FIT, fit.name(), check.words.get(fit_words(fit))));
    observation(check, answers, msg!("summary-patterns"), code, [("valueCodeableConcept", fit.into())])
}

fn fit_words(fit: Fit) -> Msg {
    match fit {
        Fit::Fits => msg!("result-fits"),
        Fit::Partly => msg!("result-partly"),
    }
}

fn level(disposition: Disposition, crisis: bool) -> Msg {
    match disposition {
        Disposition::Level(Level::EmergencyNow) if crisis => msg!("level-crisis"),
        Disposition::Level(Level::EmergencyNow) => msg!("level-emergency_now"),
        Disposition::Level(Level::UrgentSameDay) => msg!("level-urgent_same_day"),
        Disposition::Level(Level::ClinicianSoon) => msg!("level-clinician_soon"),
        Disposition::Level(Level::RoutineCare) => msg!("level-routine_care"),
        Disposition::Level(Level::SelfCare) => msg!("level-self_care"),
        Disposition::OutOfScope => msg!("level-out_of_scope"),
    }
}

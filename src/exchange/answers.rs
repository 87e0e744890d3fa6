//! Reads `{"today", "country", "answers", "checked"}`: raw JSON in, checked
//! values out, all that is wrong named at once. The clock stays outside: without `today` the caller must give a day.

use serde_json::{Map, Value, json};

use super::input_error::InputError;
use super::nearest::nearest;
use crate::engine::{Checked, Context};
use crate::knowledge::countries::{COUNTRIES, country};
use crate::model::{Answer, AnswerError, Answers, Country, Date, Kind, KnowledgeBase, Question};
use crate::record::given;

/// What was asked for, checked.
#[derive(Clone, Debug)]
pub struct Request {
    /// The day of the check, and a clinician's check where there was one.
    pub context: Context,
    /// Whose numbers to show; anywhere else when not given.
    pub country: &'static Country,
    /// The answers.
    pub answers: Answers,
}

const FIELDS: [&str; 4] = ["today", "country", "answers", "checked"];
const CHECKED_FIELDS: [&str; 3] = ["on", "rules", "exercise"];
const UNSURE: &str = "unsure";

/// Reads a request. `today` stands in where the object gives no day.
///
/// # Errors
/// Everything that is wrong with it.
pub fn read(kb: &KnowledgeBase, value: &Value, today: Option<Date>) -> Result<Request, Vec<InputError>> {
    let Value::Object(fields) = value else { return Err(vec![InputError::NotObject]) };
    let mut errors = Vec::new();
    known_fields(fields, &FIELDS, &mut errors);
    let today = match fields.get("today") {
        Some(value) => date("today", value, &mut errors),
        None if today.is_none() => {
            errors.push(InputError::Missing {
                field: "today",
                hint: "give the day of the check, such as \"2026-11-21\"",
            });
            None
        }
        None => today,
    };
    let country = fields.get("country").map_or(Some(country("ZZ")), |v| read_country(v, &mut errors));
    let answers = match fields.get("answers") {
        Some(Value::Object(given)) => read_answers(kb, given, &mut errors),
        Some(_) => {
            errors.push(InputError::FieldKind { field: "answers", wanted: "an object of question ids and answers" });
            Answers::new()
        }
        None => Answers::new(),
    };
    let checked = fields.get("checked").and_then(|v| read_checked(kb, v, today, &mut errors));
    match (today, country) {
        (Some(today), Some(country)) if errors.is_empty() => {
            Ok(Request { context: Context { today, checked }, country, answers })
        }
        _ => Err(errors),
    }
}

/// Writes a request as [`read`] reads it.
#[must_use]
pub fn write(kb: &KnowledgeBase, request: &Request) -> Value {
    let answers: Map<String, Value> =
        request.answers.iter().map(|(id, answer)| named(&kb.questions[id.index()], answer)).collect();
    let mut object = json!({
        "today": request.context.today.to_string(),
        "country": request.country.code,
        "answers": answers,
    });
    if let Some(checked) = &request.context.checked {
        let exercise = checked.exercise.map_or(UNSURE, |yes| if yes { "yes" } else { "no" });
        object["checked"] = json!({ "on": checked.on.to_string(), "rules": checked.rules, "exercise": exercise });
    }
    object
}

/// One answer by its question's name.
pub(super) fn named(question: &Question, answer: Answer) -> (String, Value) {
    let value = serde_json::from_str(&given(question, answer).json().write()).unwrap_or(Value::Null);
    (question.name.to_string(), value)
}

/// Reads the object that `answers` holds.
pub(super) fn read_answers(kb: &KnowledgeBase, given: &Map<String, Value>, errors: &mut Vec<InputError>) -> Answers {
    let mut answers = Answers::new();
    for (name, value) in given {
        let Some(question) = kb.questions.iter().find(|q| q.name == name) else {
            let nearest = nearest(name, kb.questions.iter().map(|q| q.name)).unwrap_or_default().to_string();
            errors.push(InputError::UnknownQuestion { given: short(name), nearest });
            continue;
        };
        match read_answer(question, value) {
            Ok(answer) => answers.set(question.id, Some(answer)),
            Err(error) => errors.push(error),
        }
    }
    answers
}

/// Reads one answer.
///
/// # Errors
/// What is wrong with it.
pub fn read_answer(question: &Question, value: &Value) -> Result<Answer, InputError> {
    let shown = || short(&value.to_string());
    let wanted = |what: String| InputError::Wanted { question: question.name, wanted: what, given: shown() };
    let answer = match (&question.kind, value) {
        (_, Value::String(text)) if text == UNSURE => Answer::Unsure,
        (Kind::Number { .. } | Kind::Scale { .. }, _) => {
            let (min, max) = question.kind.range().unwrap_or_default();
            let whole = || wanted(format!("a whole number from {min} to {max}"));
            let number = value.as_number().and_then(serde_json::Number::as_f64).ok_or_else(whole)?;
            if number.fract() != 0.0 {
                return Err(whole());
            }
            let range = || InputError::NotAllowed {
                question: question.name,
                given: shown(),
                why: AnswerError::Range { min, max },
            };
            if !(0.0..=f64::from(u16::MAX)).contains(&number) {
                return Err(range());
            }
            // Whole and in range: the cast loses nothing.
            Answer::Number(number as u16)
        }
        (Kind::Single(_), Value::String(name)) => Answer::Options(option(question, name)?),
        (Kind::Single(choices), _) => {
            let names: Vec<String> = choices.iter().take(4).map(|c| format!("\"{}\"", c.name)).collect();
            let more = if choices.len() > 4 { ", …" } else { "" };
            return Err(wanted(format!("one option ({}{more})", names.join(", "))));
        }
        // The listing names it among the options, so it comes in a list, too.
        (Kind::Multiple(_) | Kind::Sites(_), Value::Array(items)) if items.iter().any(|item| item == UNSURE) => {
            if items.len() > 1 {
                let why = AnswerError::Exclusive;
                return Err(InputError::NotAllowed { question: question.name, given: shown(), why });
            }
            Answer::Unsure
        }
        (Kind::Multiple(_) | Kind::Sites(_), Value::Array(items)) => {
            let mut mask = 0;
            for item in items {
                let Value::String(name) = item else {
                    return Err(wanted("a list of option ids".into()));
                };
                let bit = option(question, name)?;
                if mask & bit != 0 {
                    return Err(InputError::Twice { question: question.name, option: short(name) });
                }
                mask |= bit;
            }
            Answer::Options(mask)
        }
        (Kind::Multiple(_) | Kind::Sites(_), _) => return Err(wanted("a list of option ids".into())),
    };
    answer.check(question).map_err(|why| InputError::NotAllowed { question: question.name, given: shown(), why })
}

fn option(question: &Question, name: &str) -> Result<u64, InputError> {
    let choices = question.kind.choices();
    choices.iter().position(|c| c.name == name).map(|at| 1 << at).ok_or_else(|| {
        let unsure = question.unsure.then_some(UNSURE);
        let nearest = nearest(name, choices.iter().map(|c| c.name).chain(unsure)).unwrap_or_default().to_string();
        InputError::UnknownOption { question: question.name, given: short(name), nearest }
    })
}

fn known_fields(fields: &Map<String, Value>, known: &[&'static str], errors: &mut Vec<InputError>) {
    for field in fields.keys().filter(|f| !known.contains(&f.as_str())) {
        let nearest = nearest(field, known.iter().copied()).unwrap_or_default().to_string();
        errors.push(InputError::UnknownField { field: short(field), nearest });
    }
}

fn date(field: &'static str, value: &Value, errors: &mut Vec<InputError>) -> Option<Date> {
    let Value::String(text) = value else {
        errors.push(InputError::FieldKind { field, wanted: "a date such as \"2026-11-21\"" });
        return None;
    };
    Date::parse(&short(text)).map_err(|why| errors.push(InputError::Date { field, why })).ok()
}

/// The table's codes, and those of the countries that the row `EU` stands for.
fn read_country(value: &Value, errors: &mut Vec<InputError>) -> Option<&'static Country> {
    let Value::String(code) = value else {
        errors.push(InputError::FieldKind { field: "country", wanted: "a code such as \"US\"" });
        return None;
    };
    let found = country(code);
    if found.code.eq_ignore_ascii_case(code) || found.code == "EU" {
        return Some(found);
    }
    let nearest = nearest(code, COUNTRIES.iter().map(|c| c.code)).unwrap_or_default().to_string();
    errors.push(InputError::Country { given: short(code), nearest });
    None
}

/// `{"on": "2026-11-20", "rules": ["weight_loss"], "exercise": "yes"}` (`decisions.md` D21).
fn read_checked(
    kb: &KnowledgeBase,
    value: &Value,
    today: Option<Date>,
    errors: &mut Vec<InputError>,
) -> Option<Checked> {
    let Value::Object(fields) = value else {
        errors.push(InputError::FieldKind {
            field: "checked",
            wanted: "an object with \"on\", \"rules\" and \"exercise\"",
        });
        return None;
    };
    known_fields(fields, &CHECKED_FIELDS, errors);
    let on = match fields.get("on") {
        Some(value) => date("on", value, errors),
        None => {
            errors.push(InputError::Missing { field: "on", hint: "the day on which the clinician checked it" });
            None
        }
    };
    if on.zip(today).is_some_and(|(on, today)| on > today) {
        errors.push(InputError::CheckedLater);
    }
    let exercise = match fields.get("exercise") {
        None => None,
        Some(Value::String(word)) if word == "yes" => Some(true),
        Some(Value::String(word)) if word == "no" => Some(false),
        Some(Value::String(word)) if word == UNSURE => None,
        Some(_) => {
            errors.push(InputError::FieldKind { field: "exercise", wanted: "\"yes\", \"no\" or \"unsure\"" });
            None
        }
    };
    let rules = read_rules(kb, fields.get("rules"), errors);
    on.map(|on| Checked { on, rules, exercise })
}

fn read_rules(kb: &KnowledgeBase, value: Option<&Value>, errors: &mut Vec<InputError>) -> Vec<String> {
    let names: Option<Vec<&str>> = match value {
        Some(Value::Array(items)) => items.iter().map(Value::as_str).collect(),
        Some(_) | None => None,
    };
    let Some(names) = names else {
        errors.push(InputError::FieldKind { field: "rules", wanted: "a list of the rules that were shown" });
        return Vec::new();
    };
    for name in &names {
        if !kb.rules.iter().any(|r| r.id == *name) {
            let nearest = nearest(name, kb.rules.iter().map(|r| r.id)).unwrap_or_default().to_string();
            errors.push(InputError::UnknownRule { given: short(name), nearest });
        }
    }
    names.into_iter().map(str::to_string).collect()
}

/// What was given, short enough for a message.
fn short(text: &str) -> String {
    const MOST: usize = 60;
    if text.chars().count() <= MOST {
        return text.to_string();
    }
    text.chars().take(MOST).chain("…".chars()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::knowledge::KB;

    #[test]
    fn what_is_written_reads_back() {
        let text = json!({
            "today": "2026-11-21",
            "country": "de",
            "answers": { "age": 52.0, "pain-site": ["left-buttock", "low-back"], "fever": "unsure", "tender": [], "leg-feel": ["unsure"] },
            "checked": { "on": "2026-11-20", "rules": ["weight_loss"], "exercise": "no" },
        });
        let first = read(&KB, &text, None).map(|r| write(&KB, &r));
        let wanted = json!({
            "today": "2026-11-21",
            "country": "EU",
            "answers": { "age": 52, "pain-site": ["low-back", "left-buttock"], "fever": "unsure", "tender": [], "leg-feel": "unsure" },
            "checked": { "on": "2026-11-20", "rules": ["weight_loss"], "exercise": "no" },
        });
        assert_eq!(first, Ok(wanted.clone()));
        assert_eq!(read(&KB, &wanted, None).map(|r| write(&KB, &r)), Ok(wanted));
    }

    #[test]
    fn without_a_day_the_caller_must_give_one() {
        let missing = read(&KB, &json!({}), None).map(|r| r.context.today);
        assert!(missing.is_err_and(|e| matches!(e[..], [InputError::Missing { field: "today", .. }])));
        let given = Date::of(2026, 11, 21);
        assert_eq!(read(&KB, &json!({}), Some(given)).map(|r| r.context.today), Ok(given));
    }
}

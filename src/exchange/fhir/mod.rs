//! A check as FHIR R4 (4.0.1), for a clinician's computer: the questionnaire, the answers, what came out, the exercises.
//! It names nobody, judges nothing and adds no advice.
//!
//! Codes (`decisions.md` D34): LOINC only where the item is the instrument's own; all else has codes of our own, under
//! addresses that lead nowhere on purpose (`.invalid`, RFC 2606). Ids follow from the contents, so that the same check
//! makes the same file.

mod bundle;
mod care_plan;
mod enable;
mod observation;
mod questionnaire;
mod questionnaire_response;

pub use bundle::{bundle, whole};
pub use enable::{Clause, Enabled, enabled};
pub use questionnaire::questionnaire;

use crate::engine::Assessment;
use crate::model::{Kind, KnowledgeBase, Question};
use crate::record::{Fields, Json};
use crate::report::Report;
use crate::words::Words;

/// The questionnaire's own address.
pub const QUESTIONNAIRE: &str = "https://iliac.invalid/fhir/Questionnaire/check";
/// Codes of our own: questions, their answers, results, rules, patterns, how well these fit, exercises.
const QUESTION: &str = "https://iliac.invalid/fhir/question";
const ANSWER: &str = "https://iliac.invalid/fhir/answer";
const RESULT: &str = "https://iliac.invalid/fhir/result";
const RULE: &str = "https://iliac.invalid/fhir/rule";
const PATTERN: &str = "https://iliac.invalid/fhir/pattern";
const FIT: &str = "https://iliac.invalid/fhir/fit";
const EXERCISE: &str = "https://iliac.invalid/fhir/exercise";
/// Codes of others.
const LOINC: &str = "http://loinc.org";
const UCUM: &str = "http://unitsofmeasure.org";
const CATEGORY: &str = "http://terminology.hl7.org/CodeSystem/observation-category";
const ABSENT: &str = "http://terminology.hl7.org/CodeSystem/data-absent-reason";
/// Asked, and the person did not know.
const ASKED_UNKNOWN: &str = "asked-unknown";
/// "Not sure", as a code of ours.
const UNSURE: &str = "unsure";
/// Pain severity, 0–10 verbal numeric rating: the one item of ours that is an instrument's own.
const PAIN_SCORE: &str = "72514-3";

/// What one check is made from.
#[derive(Clone, Copy)]
pub struct Check<'a> {
    /// The tables.
    pub kb: &'static KnowledgeBase,
    /// What was judged.
    pub assessment: &'a Assessment,
    /// What was shown.
    pub report: &'a Report,
    /// The language of its texts.
    pub words: Words,
}

/// An object; what is `null` or an empty list is left out, as FHIR wants.
fn object<const N: usize>(fields: [(&str, Json); N]) -> Json {
    let mut all = Fields::new();
    for (name, value) in fields {
        match value {
            Json::Null => {}
            Json::List(items) if items.is_empty() => {}
            value @ (Json::Bool(_) | Json::Number(_) | Json::Text(_) | Json::List(_) | Json::Object(_)) => {
                all.put(name, value);
            }
        }
    }
    Json::Object(all)
}

/// A text, where there is one: FHIR has no empty ones, and no spaces but the plain one.
fn text(words: &str) -> Json {
    let plain: String = words.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).collect();
    if plain.is_empty() { Json::Null } else { Json::Text(plain) }
}

fn coding(system: &str, code: &str, display: &str) -> Json {
    object([("system", system.into()), ("code", code.into()), ("display", text(display))])
}

/// One code and what people read.
fn concept(system: &str, code: &str, words: &str) -> Json {
    object([("coding", Json::List(vec![coding(system, code, words)])), ("text", text(words))])
}

fn reference(to: &str) -> Json {
    object([("reference", to.into())])
}

fn whole_number(n: usize) -> Json {
    Json::Number(n.to_string())
}

/// The code of an option: yes, no and "not sure" mean the same everywhere, the others only with their question.
fn option_code(question: &Question, option: &str) -> String {
    match option {
        "yes" | "no" | UNSURE => option.to_string(),
        option => [question.name, ".", option].concat(),
    }
}

/// "Not sure" can be said with a code: numbers have none beside them.
fn says_unsure(question: &Question) -> bool {
    question.unsure && matches!(question.kind, Kind::Single(_) | Kind::Multiple(_) | Kind::Sites(_))
}

/// An address that follows from the contents: a UUID of the free form (RFC 9562, version 8).
fn urn(contents: &str, part: &str) -> String {
    let half = |start: u64| {
        let bytes = contents.bytes().chain([0]).chain(part.bytes());
        bytes.fold(start, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
    };
    // FNV-1a, from its own beginning and from another.
    let (high, low) = (half(0xcbf2_9ce4_8422_2325), half(0x6c62_272e_07bb_0142));
    let high = (high & !0xf000) | 0x8000;
    let low = (low & !(0b11 << 62)) | (0b10 << 62);
    let mut out = String::from("urn:uuid:");
    for at in 0..32_u32 {
        if matches!(at, 8 | 12 | 16 | 20) {
            out.push('-');
        }
        let (from, place) = if at < 16 { (high, 15 - at) } else { (low, 31 - at) };
        out.extend(char::from_digit(((from >> (4 * place)) & 0xf) as u32, 16));
    }
    out
}

//! The answers that counted, as a FHIR QuestionnaireResponse. It holds the questions' words, so that a person can read it
//! without the questionnaire. Whose answers they are it does not say: who takes it in knows.

use super::questionnaire::{questions_of, section_link, section_words};
use super::{
    ABSENT, ANSWER, ASKED_UNKNOWN, Check, QUESTIONNAIRE, UNSURE, coding, object, option_code, says_unsure, text,
};
use crate::model::{Answer, Question, Section};
use crate::msg;
use crate::record::Json;

/// Says why a value is missing, where one should stand.
const ABSENT_HERE: &str = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

/// It.
pub(super) fn response(check: Check<'_>) -> Json {
    let status = if check.assessment.complete { "completed" } else { "in-progress" };
    let of = [QUESTIONNAIRE, "|", check.kb.version].concat();
    object([
        ("resourceType", "QuestionnaireResponse".into()),
        ("language", check.words.tag().into()),
        ("questionnaire", (&*of).into()),
        ("status", status.into()),
        ("authored", (&*check.report.today.to_string()).into()),
        ("item", Json::List(Section::ALL.into_iter().filter_map(|section| group(check, section)).collect())),
    ])
}

fn group(check: Check<'_>, section: Section) -> Option<Json> {
    let answered =
        questions_of(check.kb, section).filter_map(|q| Some(item(check, q, check.assessment.response.get(q.id)?)));
    let items: Vec<Json> = answered.collect();
    (!items.is_empty()).then(|| {
        object([
            ("linkId", section_link(section).into()),
            ("text", text(check.words.get(section_words(section)))),
            ("item", Json::List(items)),
        ])
    })
}

fn item(check: Check<'_>, question: &Question, answer: Answer) -> Json {
    object([
        ("linkId", question.name.into()),
        ("text", text(check.words.get(question.text))),
        ("answer", Json::List(answers(check, question, answer))),
    ])
}

fn answers(check: Check<'_>, question: &Question, answer: Answer) -> Vec<Json> {
    let coded = |code: &str, said: &str| object([("valueCoding", coding(ANSWER, code, said))]);
    match answer {
        Answer::Number(n) => vec![object([("valueInteger", n.into())])],
        Answer::Unsure if says_unsure(question) => vec![coded(UNSURE, check.words.get(msg!("option-unsure")))],
        Answer::Unsure => {
            let why = object([("url", ABSENT_HERE.into()), ("valueCode", ASKED_UNKNOWN.into())]);
            vec![object([("_valueInteger", object([("extension", Json::List(vec![why]))]))])]
        }
        Answer::Options(chosen) => {
            let choices = question.kind.choices().iter().enumerate();
            let chosen = choices.filter(|(at, _)| chosen & (1 << at) != 0);
            chosen.map(|(_, c)| coded(&option_code(question, c.name), check.words.get(c.text))).collect()
        }
    }
}

/// Asked, and not known: for values that are not answers.
pub(super) fn not_known() -> Json {
    object([("coding", Json::List(vec![coding(ABSENT, ASKED_UNKNOWN, "Asked But Unknown")]))])
}

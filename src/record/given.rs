//! Answers by stable names, as they stand on disk and in JSON. Names that the tables do not know are kept.

use super::json::{Fields, Json};
use crate::model::{Answer, Answers, Kind, KnowledgeBase, Question, QuestionId};

/// "Not sure", as written.
const UNSURE: &str = "unsure";

/// One answer as written.
#[derive(Clone, Debug, PartialEq)]
pub enum Given {
    /// A number.
    Number(u16),
    /// The name of one option, or `unsure`.
    Name(String),
    /// Names of options.
    Names(Vec<String>),
    /// A form that this version does not know, kept as it came.
    Other(Json),
}

/// Answers by the names of their questions, in the order in which they came; the last of a name counts.
pub type GivenAll = Vec<(String, Given)>;

impl Given {
    /// As it is written.
    #[must_use]
    pub fn json(&self) -> Json {
        match self {
            Given::Number(n) => (*n).into(),
            Given::Name(name) => name.as_str().into(),
            Given::Names(names) => names.iter().map(String::as_str).collect::<Vec<_>>().into(),
            Given::Other(value) => value.clone(),
        }
    }

    fn of(value: Json) -> Given {
        match value {
            Json::Text(name) => Given::Name(name),
            Json::List(items) if items.iter().all(|i| matches!(i, Json::Text(_))) => {
                Given::Names(items.into_iter().filter_map(Json::text).collect())
            }
            value @ (Json::Null | Json::Bool(_) | Json::Number(_) | Json::List(_) | Json::Object(_)) => {
                match value.whole().and_then(|n| n.try_into().ok()) {
                    Some(n) => Given::Number(n),
                    None => Given::Other(value),
                }
            }
        }
    }

    pub(super) fn all(value: Json) -> Option<GivenAll> {
        let Fields(fields) = value.object()?;
        Some(fields.into_iter().map(|(name, value)| (name, Given::of(value))).collect())
    }

    pub(super) fn of_all(answers: &GivenAll) -> Fields {
        Fields(answers.iter().map(|(name, given)| (name.clone(), given.json())).collect())
    }
}

/// An answer by name.
#[must_use]
pub fn given(question: &Question, answer: Answer) -> Given {
    let chosen = |mask: u64| {
        let choices = question.kind.choices().iter().enumerate();
        choices.filter(move |(at, _)| mask & (1 << at) != 0).map(|(_, c)| c.name.to_string())
    };
    match (answer, &question.kind) {
        (Answer::Unsure, _) => Given::Name(UNSURE.into()),
        (Answer::Number(n), _) => Given::Number(n),
        (Answer::Options(mask), Kind::Single(_)) => Given::Name(chosen(mask).next().unwrap_or_default()),
        (Answer::Options(mask), Kind::Multiple(_) | Kind::Sites(_) | Kind::Number { .. } | Kind::Scale { .. }) => {
            Given::Names(chosen(mask).collect())
        }
    }
}

/// All answers by name.
#[must_use]
pub fn given_all(kb: &KnowledgeBase, answers: &Answers) -> GivenAll {
    let named = |(id, answer)| {
        let question: &Question = &kb.questions[QuestionId::index(id)];
        (question.name.to_string(), given(question, answer))
    };
    answers.iter().map(named).collect()
}

/// The answers that today's tables still understand, and the names of the others.
#[must_use]
pub fn answers_of<'a>(kb: &KnowledgeBase, kept: &'a [(String, Given)]) -> (Answers, Vec<&'a str>) {
    let (mut answers, mut unknown) = (Answers::new(), Vec::new());
    for (name, given) in kept {
        let question = kb.questions.iter().find(|q| q.name == name);
        match question.and_then(|q| understood(q, given).map(|a| (q.id, a))) {
            Some((id, answer)) => answers.set(id, Some(answer)),
            None => unknown.push(name.as_str()),
        }
    }
    (answers, unknown)
}

fn understood(question: &Question, given: &Given) -> Option<Answer> {
    let bit = |name: &str| question.kind.choices().iter().position(|c| c.name == name).map(|at| 1 << at);
    let answer = match given {
        Given::Number(n) => Answer::Number(*n),
        Given::Name(name) if name == UNSURE => Answer::Unsure,
        Given::Name(name) => Answer::Options(bit(name)?),
        Given::Names(names) => {
            let bits: Option<Vec<u64>> = names.iter().map(|n| bit(n)).collect();
            Answer::Options(bits?.into_iter().fold(0, |all, bit| all | bit))
        }
        Given::Other(_) => return None,
    };
    answer.check(question).ok()
}

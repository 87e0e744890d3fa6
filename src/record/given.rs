//! Answers by stable names, as they stand on disk and in JSON. Names that the tables do not know are kept.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::model::{Answer, Answers, Kind, KnowledgeBase, Question};

/// "Not sure", as written.
const UNSURE: &str = "unsure";

/// One answer as written.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Given {
    /// A number.
    Number(u16),
    /// The name of one option, or `unsure`.
    Name(String),
    /// Names of options.
    Names(Vec<String>),
    /// A form that this version does not know, kept as it came.
    Other(Value),
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
pub fn given_all(kb: &KnowledgeBase, answers: &Answers) -> BTreeMap<String, Given> {
    let mut all = BTreeMap::new();
    for (id, answer) in answers.iter() {
        let question = &kb.questions[id.index()];
        all.insert(question.name.to_string(), given(question, answer));
    }
    all
}

/// The answers that today's tables still understand, and the names of the others.
#[must_use]
pub fn answers_of<'a>(kb: &KnowledgeBase, kept: &'a BTreeMap<String, Given>) -> (Answers, Vec<&'a str>) {
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

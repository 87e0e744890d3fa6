//! Words that go with a question but are not the question: its short label, its row in a checklist, an answer in words.

use crate::knowledge::KB;
use crate::knowledge::questions::QUESTIONS;
use crate::model::{Answer, Kind, QuestionId};
use crate::words::{Msg, Words};

/// Found while compiling: the page carries no message ids.
static ITEM: [Option<Msg>; QUESTIONS.len()] = {
    let mut found = [None; QUESTIONS.len()];
    let mut at = 0;
    while at < found.len() {
        found[at] = Msg::find(&["q-", QUESTIONS[at].name, ".item"]);
        at += 1;
    }
    found
};

/// The label of a question in lists of answers.
#[must_use]
pub fn short(id: QuestionId) -> Msg {
    KB.questions[id.index()].short
}

/// Its row in a checklist; the question itself where it has none.
#[must_use]
pub fn item(id: QuestionId) -> Msg {
    ITEM[id.index()].unwrap_or(KB.questions[id.index()].text)
}

/// A line in a list of answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerLine {
    /// The question; `None` where today's tables no longer know it.
    pub id: Option<QuestionId>,
    /// Its label.
    pub label: String,
    /// The answer.
    pub answer: String,
}

impl AnswerLine {
    /// From an answer.
    #[must_use]
    pub fn of(words: Words, id: QuestionId, answer: Answer) -> AnswerLine {
        let label = words.get(short(id)).to_string();
        AnswerLine { id: Some(id), label, answer: answer_words(words, id, answer) }
    }
}

/// An answer in words.
#[must_use]
pub fn answer_words(words: Words, id: QuestionId, answer: Answer) -> String {
    let kind = &KB.questions[id.index()].kind;
    match answer {
        Answer::Unsure => words.get(crate::msg!("option-unsure")).to_string(),
        Answer::Number(n) => match kind {
            Kind::Number { unit, .. } => format!("{}\u{a0}{}", words.number(n.into()), words.get(unit_words(unit))),
            Kind::Single(_) | Kind::Multiple(_) | Kind::Sites(_) | Kind::Scale { .. } => words.number(n.into()),
        },
        Answer::Options(mask) => {
            let chosen = kind.choices().iter().enumerate().filter(|(at, _)| mask & (1 << at) != 0);
            let chosen: Vec<&str> = chosen.map(|(_, c)| words.get(c.text)).collect();
            chosen.join("; ")
        }
    }
}

/// The words of a unit.
#[must_use]
pub fn unit_words(unit: &str) -> Msg {
    match unit {
        "weeks" => crate::msg!("ask-unit-weeks"),
        _ => crate::msg!("ask-unit-years"),
    }
}

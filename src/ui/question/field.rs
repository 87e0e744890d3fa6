//! The fields of one question, as signals. What is an answer and what is not, `state::Entry` knows.

use std::rc::Rc;

use super::{Gap, Missing};
use crate::model::{Answer, Question, QuestionId};
use crate::state::{Entry, Local};

/// One question's fields.
#[derive(Clone, Copy)]
pub struct Field {
    /// The question.
    pub question: &'static Question,
    /// What stands in them.
    pub entry: Local<Entry>,
}

impl Field {
    /// The fields as an earlier answer left them.
    pub fn new(question: &'static Question, answer: Option<Answer>) -> Field {
        Field { question, entry: Local::new(Entry::of(question, answer)) }
    }

    /// Id of its first control: where an error leads.
    pub fn id(self) -> String {
        self.control(0)
    }

    /// Id of one of its controls.
    pub fn control(self, at: usize) -> String {
        format!("{}-{at}", self.question.name)
    }

    /// What is chosen.
    pub fn chosen(self) -> Option<Answer> {
        self.entry.with(|e| e.chosen)
    }

    /// What is chosen, without following it.
    pub fn chosen_untracked(self) -> Option<Answer> {
        self.entry.with_untracked(|e| e.chosen)
    }

    /// Types.
    pub fn type_in(self, typed: String) {
        self.entry.set(Entry { chosen: None, typed });
    }

    /// Chooses.
    pub fn choose(self, answer: Option<Answer>) {
        self.entry.update(|e| e.chosen = answer);
    }
}

/// Checks all fields of a screen, and follows them.
pub fn check_of(fields: Vec<Field>) -> super::Check {
    Rc::new(move || {
        let (mut answers, mut problems): (Vec<(QuestionId, Answer)>, Missing) = (Vec::new(), Vec::new());
        for field in &fields {
            match field.entry.with(|e| e.answer(field.question)) {
                Ok(answer) => answers.push((field.question.id, answer)),
                Err(problem) => problems.push(Gap { at: field.id(), question: field.question.id, problem }),
            }
        }
        if problems.is_empty() { Ok(answers) } else { Err(problems) }
    })
}

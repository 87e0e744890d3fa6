//! Answers: four things and not two. Yes, no, "not sure" and unanswered stay apart from here up to the report.

use std::fmt;

use super::{Kind, Mask, Question, QuestionId};

/// One answer. Unanswered is the absence of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Answer {
    /// "Not sure".
    Unsure,
    /// Chosen options, one bit each; one bit for single questions. No bit at all: looked at, nothing chosen.
    Options(Mask),
    /// A number.
    Number(u16),
}

/// Why an answer does not fit its question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AnswerError {
    /// "Not sure" where it is not offered.
    NoUnsure,
    /// Not one option for a single question, or a bit without an option.
    Options,
    /// An exclusive option beside others.
    Exclusive,
    /// A number where options are asked, or the reverse.
    Kind,
    /// A number outside the range.
    Range {
        /// Smallest.
        min: u16,
        /// Largest.
        max: u16,
    },
}

impl fmt::Display for AnswerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            AnswerError::NoUnsure => f.write_str("\"unsure\" is not offered here"),
            AnswerError::Options => f.write_str("exactly one of the options is needed"),
            AnswerError::Exclusive => f.write_str("this option cannot stand beside others"),
            AnswerError::Kind => f.write_str("the answer is of another kind than the question"),
            AnswerError::Range { min, max } => write!(f, "the number must be from {min} to {max}"),
        }
    }
}

impl std::error::Error for AnswerError {}

impl Answer {
    /// Checks an answer against its question.
    ///
    /// # Errors
    /// When the answer is of the wrong kind, out of range, or not on offer.
    pub fn check(self, question: &Question) -> Result<Answer, AnswerError> {
        match (self, &question.kind) {
            (Answer::Unsure, _) => question.unsure.then_some(self).ok_or(AnswerError::NoUnsure),
            (Answer::Number(n), Kind::Number { .. } | Kind::Scale { .. }) => {
                let (min, max) = question.kind.range().unwrap_or((0, u16::MAX));
                if (min..=max).contains(&n) { Ok(self) } else { Err(AnswerError::Range { min, max }) }
            }
            (Answer::Options(mask), Kind::Single(choices)) => {
                if mask.count_ones() == 1 && mask.trailing_zeros() < choices.len() as u32 {
                    Ok(self)
                } else {
                    Err(AnswerError::Options)
                }
            }
            (Answer::Options(mask), Kind::Multiple(choices) | Kind::Sites(choices)) => {
                if choices.len() < 64 && mask >> choices.len() != 0 {
                    return Err(AnswerError::Options);
                }
                let exclusive = choices.iter().enumerate().any(|(at, c)| c.exclusive && mask & (1 << at) != 0);
                if exclusive && mask.count_ones() > 1 { Err(AnswerError::Exclusive) } else { Ok(self) }
            }
            (Answer::Number(_), Kind::Single(_) | Kind::Multiple(_) | Kind::Sites(_))
            | (Answer::Options(_), Kind::Number { .. } | Kind::Scale { .. }) => Err(AnswerError::Kind),
        }
    }
}

/// The draft: what a person has said so far, whether or not it still applies. The engine prunes it before it thinks.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Answers(Vec<Option<Answer>>);

impl Answers {
    /// Nothing answered yet.
    #[must_use]
    pub fn new() -> Self {
        Answers(Vec::new())
    }

    /// The answer, if there is one.
    #[must_use]
    pub fn get(&self, id: QuestionId) -> Option<Answer> {
        self.0.get(id.index()).copied().flatten()
    }

    /// Answers a question; `None` takes the answer back.
    pub fn set(&mut self, id: QuestionId, answer: Option<Answer>) {
        if self.0.len() <= id.index() {
            self.0.resize(id.index() + 1, None);
        }
        self.0[id.index()] = answer;
    }

    /// The answered questions, in table order.
    pub fn iter(&self) -> impl Iterator<Item = (QuestionId, Answer)> + '_ {
        self.0.iter().enumerate().filter_map(|(at, a)| a.map(|a| (QuestionId(at as u16), a)))
    }

    /// Whether nothing has been answered.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(Option::is_none)
    }
}

//! One person's way through the interview: from no answers to the end, screen by screen, answering from what is known
//! of them. For audits and tests; the page asks a person instead.

use crate::engine::{Done, Step, session};
use crate::model::{Answer, Answers, Kind, KnowledgeBase, Question, QuestionId};

/// A finished walk.
#[derive(Clone, Debug)]
pub struct Walk {
    /// The answers that were given on the way.
    pub answers: Answers,
    /// Names of the screens that were shown, in order.
    pub screens: Vec<&'static str>,
    /// Questions that were asked and of which nothing was known: answered with "not sure", or the first choice.
    pub filled: Vec<QuestionId>,
    /// Why it ended.
    pub done: Done,
}

/// The interview asked the same screen again, or without end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stuck {
    /// The screen.
    pub screen: &'static str,
}

impl std::fmt::Display for Stuck {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "the interview does not get past the screen \"{}\"", self.screen)
    }
}

impl std::error::Error for Stuck {}

/// Walks to the end.
///
/// # Errors
/// When an answered question is asked again.
pub fn walk(kb: &'static KnowledgeBase, known: &Answers) -> Result<Walk, Stuck> {
    let (mut answers, mut screens, mut filled) = (Answers::new(), Vec::new(), Vec::new());
    loop {
        match session(kb, &answers).step {
            Step::Done(done) => return Ok(Walk { answers, screens, filled, done }),
            Step::Ask { screen, questions } => {
                if questions.is_empty() || questions.iter().any(|q| answers.get(*q).is_some()) {
                    return Err(Stuck { screen: screen.name });
                }
                for q in questions {
                    let answer = known.get(q).unwrap_or_else(|| {
                        filled.push(q);
                        unknown(&kb.questions[q.index()])
                    });
                    answers.set(q, Some(answer));
                }
                screens.push(screen.name);
            }
        }
    }
}

/// The answer of someone of whom nothing is known.
#[must_use]
pub fn unknown(question: &Question) -> Answer {
    match question.kind {
        _ if question.unsure => Answer::Unsure,
        Kind::Single(_) => Answer::Options(1),
        Kind::Multiple(_) | Kind::Sites(_) => Answer::Options(0),
        Kind::Number { min, .. } => Answer::Number(min),
        Kind::Scale { .. } => Answer::Number(0),
    }
}

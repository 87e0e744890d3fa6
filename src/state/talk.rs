//! The talk as the page needs it: which questions come next, which are on a screen, how many are left. Derived from
//! the engine's session; it decides nothing.

use crate::engine::{Done, Response, Session, Step, room};
use crate::knowledge::KB;
use crate::model::{Answer, Question, QuestionId, Screen, Section};

use super::Page;

/// The talk as it stands.
#[derive(Clone, Debug)]
pub struct Talk {
    session: Session,
}

impl Talk {
    pub(super) fn of(session: Session) -> Talk {
        Talk { session }
    }

    /// The page that comes next, when nothing needs confirming.
    pub(super) fn next(&self) -> Page {
        match &self.session.step {
            Step::Ask { screen, questions } => Page::Question { screen: screen.name, ask: questions.clone() },
            Step::Done(Done::Complete) => Page::Check,
            Step::Done(Done::Emergency | Done::SameDay | Done::OutOfScope) => Page::Result,
        }
    }

    /// Nothing is left to ask.
    #[must_use]
    pub fn is_over(&self) -> bool {
        matches!(self.session.step, Step::Done(_))
    }

    /// How many screens there may be after the one on show, at most.
    #[must_use]
    pub fn left_after_this(&self) -> usize {
        self.session.left.at_most.saturating_sub(1)
    }

    /// The answer that counts.
    #[must_use]
    pub fn answer(&self, id: QuestionId) -> Option<Answer> {
        self.response().get(id)
    }

    /// Of these questions, those that apply.
    #[must_use]
    pub fn that_apply(&self, ask: &[QuestionId]) -> Vec<&'static Question> {
        ask.iter().filter(|q| self.response().applies(**q)).map(|q| question(*q)).collect()
    }

    /// The screen on which a question stands, with those of its questions that were answered: for changing an answer.
    #[must_use]
    pub fn screen_of(&self, id: QuestionId) -> Option<Page> {
        let screen = KB.screens.iter().find(|s| s.questions.contains(&id))?;
        let answered = |q: &QuestionId| *q == id || (self.response().applies(*q) && self.answer(*q).is_some());
        let ask: Vec<QuestionId> = screen.questions.iter().copied().filter(answered).collect();
        let part = ask.chunks(room(screen)).find(|part| part.contains(&id))?;
        Some(Page::Question { screen: screen.name, ask: part.to_vec() })
    }

    /// Every answer that counts, by section and in the order of asking.
    #[must_use]
    pub fn answered(&self) -> Vec<(Section, Vec<(QuestionId, Answer)>)> {
        let of = |section: Section| -> Vec<(QuestionId, Answer)> {
            let screens = KB.screens.iter().filter(|s| s.section == section);
            screens.flat_map(|s| s.questions).filter_map(|q| Some((*q, self.answer(*q)?))).collect()
        };
        Section::ALL.into_iter().map(|s| (s, of(s))).filter(|(_, answers)| !answers.is_empty()).collect()
    }

    fn response(&self) -> &Response {
        &self.session.response
    }
}

/// A question by its id.
#[must_use]
pub fn question(id: QuestionId) -> &'static Question {
    &KB.questions[id.index()]
}

/// A screen by its name.
#[must_use]
pub fn screen(name: &str) -> Option<&'static Screen> {
    KB.screens.iter().find(|s| s.name == name)
}

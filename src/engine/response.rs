//! The pruned answers: only what was asked and still applies. The one type that triage, patterns and plan accept, and
//! only this module can build it.

use super::evaluate::{Mode, Pending, Truth, value};
use crate::model::{Answer, Answers, KnowledgeBase, QuestionId};

/// Whether a question applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Applies {
    Yes,
    No,
    /// It rests on answers that are not there yet.
    NotYet,
}

/// Answers that count. Private fields: see [`Response::of`].
#[derive(Clone, Debug)]
pub struct Response {
    answers: Vec<Option<Answer>>,
    applies: Vec<Applies>,
    doubt: bool,
}

impl Response {
    /// Prunes a draft: an answer counts only when its question applies under the answers that count.
    ///
    /// A question may rest on one that stands later in the table, so this repeats until nothing changes; each round
    /// settles at least one more question, and the tables' test proves that there is no circle.
    #[must_use]
    pub fn of(kb: &KnowledgeBase, draft: &Answers) -> Response {
        let n = kb.questions.len();
        let mut response = Response { answers: vec![None; n], applies: vec![Applies::NotYet; n], doubt: false };
        loop {
            let mut changed = false;
            for question in kb.questions {
                let at = question.id.index();
                let applies = match value(&question.when, &response, Mode::Soft, Pending::Open) {
                    Truth::Yes => Applies::Yes,
                    Truth::No => Applies::No,
                    Truth::Open => Applies::NotYet,
                };
                let answer = draft.get(question.id).filter(|a| applies == Applies::Yes && a.check(question).is_ok());
                if response.applies[at] != applies || response.answers[at] != answer {
                    response.applies[at] = applies;
                    response.answers[at] = answer;
                    changed = true;
                }
            }
            if !changed {
                response.doubt = response.answers.contains(&Some(Answer::Unsure));
                return response;
            }
        }
    }

    /// The answer that counts.
    #[must_use]
    pub fn get(&self, id: QuestionId) -> Option<Answer> {
        self.answers.get(id.index()).copied().flatten()
    }

    /// Something that counts is "not sure".
    pub(super) fn has_doubt(&self) -> bool {
        self.doubt
    }

    /// The question applies now.
    #[must_use]
    pub fn applies(&self, id: QuestionId) -> bool {
        self.applies.get(id.index()) == Some(&Applies::Yes)
    }

    /// The question applies now and has no answer.
    #[must_use]
    pub fn is_open(&self, id: QuestionId) -> bool {
        self.applies(id) && self.get(id).is_none()
    }

    /// The question applies, or could still come to apply.
    #[must_use]
    pub fn may_be_asked(&self, id: QuestionId) -> bool {
        self.applies.get(id.index()).is_some_and(|a| *a != Applies::No)
    }

    /// Everything that counts, in table order.
    pub fn iter(&self) -> impl Iterator<Item = (QuestionId, Answer)> + '_ {
        self.answers.iter().enumerate().filter_map(|(at, a)| a.map(|a| (QuestionId(at as u16), a)))
    }

    /// The same answers as a draft.
    #[must_use]
    pub fn to_answers(&self) -> Answers {
        let mut answers = Answers::new();
        for (id, answer) in self.iter() {
            answers.set(id, Some(answer));
        }
        answers
    }
}

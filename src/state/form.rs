//! What stands in a question's fields before "Continue", and whether it is an answer. No signal, no view.

use crate::model::{Answer, Kind, Question};

/// What stands in the fields of one question.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// What is chosen.
    pub chosen: Option<Answer>,
    /// What is typed, for numbers.
    pub typed: String,
}

/// Why it is no answer yet. Says what to do, in terms of what the question offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// One must be chosen.
    Choose {
        /// "Not sure" is offered.
        unsure: bool,
    },
    /// At least one must be chosen.
    Many {
        /// "None of these" is offered.
        none: bool,
        /// "Not sure" is offered.
        unsure: bool,
    },
    /// A whole number in a range must be written.
    Number {
        /// Smallest.
        min: u16,
        /// Largest.
        max: u16,
        /// "Not sure" is offered.
        unsure: bool,
    },
    /// Nothing on a checklist is ticked.
    List,
}

impl Entry {
    /// The fields as an earlier answer left them.
    #[must_use]
    pub fn of(question: &Question, answer: Option<Answer>) -> Entry {
        match (answer, &question.kind) {
            (Some(Answer::Number(n)), Kind::Number { .. }) => Entry { chosen: None, typed: n.to_string() },
            _ => Entry { chosen: answer, typed: String::new() },
        }
    }

    /// The answer.
    ///
    /// # Errors
    /// When there is none yet.
    pub fn answer(&self, question: &Question) -> Result<Answer, Problem> {
        let unsure = question.unsure;
        let answer = match (&question.kind, self.chosen) {
            (Kind::Number { .. }, Some(Answer::Unsure)) => Some(Answer::Unsure),
            (Kind::Number { .. }, _) => self.typed.trim().parse().ok().map(Answer::Number),
            (_, Some(Answer::Options(0)) | None) => None,
            (_, chosen) => chosen,
        };
        let problem = match &question.kind {
            Kind::Single(_) | Kind::Scale { .. } => Problem::Choose { unsure },
            Kind::Multiple(choices) | Kind::Sites(choices) => {
                Problem::Many { none: choices.iter().any(|c| c.exclusive), unsure }
            }
            Kind::Number { min, max, .. } => Problem::Number { min: *min, max: *max, unsure },
        };
        answer.and_then(|a| a.check(question).ok()).ok_or(problem)
    }
}

/// Whether an option is among the chosen.
#[must_use]
pub fn has(chosen: Option<Answer>, option: usize) -> bool {
    matches!(chosen, Some(Answer::Options(mask)) if mask & (1 << option) != 0)
}

/// The choice after an option was ticked or unticked: "none of these" stands alone.
#[must_use]
pub fn toggled(question: &Question, chosen: Option<Answer>, option: usize, on: bool) -> Option<Answer> {
    let before = match chosen {
        Some(Answer::Options(mask)) => mask,
        Some(Answer::Unsure | Answer::Number(_)) | None => 0,
    };
    let bit = 1 << option;
    let choices = question.kind.choices();
    let alone = choices.iter().enumerate().filter(|(_, c)| c.exclusive).fold(0, |mask, (at, _)| mask | 1 << at);
    let after = match (on, alone & bit != 0) {
        (false, _) => before & !bit,
        (true, true) => bit,
        (true, false) => (before | bit) & !alone,
    };
    (after != 0).then_some(Answer::Options(after))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::knowledge::questions::{AGE, BETTER_WITH, PREGNANCY_WEEKS, QUESTIONS, SADDLE_NUMBNESS};

    fn typed(text: &str) -> Entry {
        Entry { chosen: None, typed: text.into() }
    }

    #[test]
    fn a_number_is_whole_and_in_range() {
        let age = &QUESTIONS[AGE.id.index()];
        assert_eq!(typed(" 45 ").answer(age), Ok(Answer::Number(45)));
        for bad in ["", "-3", "7.5", "121", "old", "99999999"] {
            assert_eq!(typed(bad).answer(age), Err(Problem::Number { min: 0, max: 120, unsure: false }), "{bad}");
        }
        let weeks = &QUESTIONS[PREGNANCY_WEEKS.id.index()];
        let unsure = Entry { chosen: Some(Answer::Unsure), typed: "x".into() };
        assert_eq!(unsure.answer(weeks), Ok(Answer::Unsure));
    }

    #[test]
    fn nothing_chosen_is_no_answer() {
        let saddle = &QUESTIONS[SADDLE_NUMBNESS.id.index()];
        assert_eq!(Entry::default().answer(saddle), Err(Problem::Choose { unsure: true }));
        let yes = Entry::of(saddle, Some(Answer::Options(1)));
        assert_eq!(yes.answer(saddle), Ok(Answer::Options(1)));
    }

    #[test]
    fn none_of_these_stands_alone() {
        let question = &QUESTIONS[BETTER_WITH.id.index()];
        let none = BETTER_WITH.options.len() - 1;
        let two = toggled(question, toggled(question, Some(Answer::Unsure), 0, true), 2, true);
        assert_eq!(two, Some(Answer::Options(0b101)));
        assert_eq!(toggled(question, two, none, true), Some(Answer::Options(1 << none)));
        assert_eq!(toggled(question, Some(Answer::Options(1 << none)), 1, true), Some(Answer::Options(0b10)));
        assert_eq!(toggled(question, Some(Answer::Options(0b10)), 1, false), None);
        assert_eq!(Entry::default().answer(question), Err(Problem::Many { none: true, unsure: true }));
    }
}

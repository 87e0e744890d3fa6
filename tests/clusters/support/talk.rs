//! What a person says, as answers by name. It judges nothing.

use std::collections::BTreeMap;

use iliac::engine::Response;
use iliac::knowledge::KB;
use iliac::model::{Answer, Answers, Kind, Question};

/// Answers under way: question and options, several of them apart by spaces. Options of one question add up.
#[derive(Clone, Debug, Default)]
pub struct Talk(BTreeMap<String, Vec<String>>);

impl Talk {
    pub fn of(said: &[(&str, &str)]) -> Talk {
        said.iter().fold(Talk::default(), |talk, (question, options)| talk.says(question, options))
    }

    pub fn says(mut self, question: &str, options: &str) -> Talk {
        let said = self.0.entry(question.into()).or_default();
        said.extend(options.split_whitespace().map(String::from));
        self
    }

    /// Takes it back.
    pub fn never_says(mut self, question: &str) -> Talk {
        self.0.remove(question);
        self
    }

    /// Says it only if it holds.
    pub fn when(self, holds: bool, question: &str, options: &str) -> Talk {
        if holds { self.says(question, options) } else { self }
    }

    /// The answers that count. What else is asked gets a plain "no" or "none of these"; single choices and numbers
    /// that nobody spoke of stay unanswered, and weigh nothing.
    pub fn reply(&self) -> Response {
        let mut draft = Answers::new();
        for (name, said) in &self.0 {
            draft.set(question(name).id, Some(answer(question(name), said)));
        }
        loop {
            let response = Response::of(&KB, &draft);
            let open: Vec<(&Question, Answer)> = KB
                .questions
                .iter()
                .filter(|q| response.is_open(q.id))
                .filter_map(|q| plain_no(q).map(|no| (q, no)))
                .collect();
            if open.is_empty() {
                return response;
            }
            for (question, no) in open {
                draft.set(question.id, Some(no));
            }
        }
    }

    /// The same, and everything that is said would really be asked.
    pub fn heard(&self) -> Response {
        let response = self.reply();
        for name in self.0.keys() {
            assert!(response.get(question(name).id).is_some(), "{name} is said and would not be asked: {self:?}");
        }
        response
    }
}

pub fn question(name: &str) -> &'static Question {
    KB.questions.iter().find(|q| q.name == name).unwrap_or_else(|| panic!("no question {name}"))
}

fn plain_no(question: &Question) -> Option<Answer> {
    match question.kind {
        Kind::Single(choices) | Kind::Multiple(choices) => {
            choices.iter().position(|c| c.exclusive || c.name == "no").map(|at| Answer::Options(1 << at))
        }
        Kind::Sites(_) | Kind::Number { .. } | Kind::Scale { .. } => None,
    }
}

fn answer(question: &Question, said: &[String]) -> Answer {
    let bit = |option: &String| {
        let at = question.kind.choices().iter().position(|c| c.name == *option);
        1 << at.unwrap_or_else(|| panic!("{} does not offer {option:?}", question.name))
    };
    let answer = match question.kind {
        _ if said == ["unsure"] => Answer::Unsure,
        Kind::Number { .. } | Kind::Scale { .. } => {
            Answer::Number(said.concat().parse().unwrap_or_else(|e| panic!("{}: {e}", question.name)))
        }
        Kind::Single(_) | Kind::Multiple(_) | Kind::Sites(_) => {
            Answer::Options(said.iter().fold(0, |mask, option| mask | bit(option)))
        }
    };
    answer.check(question).unwrap_or_else(|e| panic!("{}: {e}: {said:?}", question.name))
}

/// What was answered, by name: options, a number as text, or "unsure".
pub fn said_by(response: &Response, name: &str) -> Vec<String> {
    let question = question(name);
    match response.get(question.id) {
        None => Vec::new(),
        Some(Answer::Unsure) => vec!["unsure".into()],
        Some(Answer::Number(n)) => vec![n.to_string()],
        Some(Answer::Options(mask)) => {
            let chosen = question.kind.choices().iter().enumerate().filter(|(at, _)| mask & (1 << at) != 0);
            chosen.map(|(_, choice)| choice.name.to_string()).collect()
        }
    }
}

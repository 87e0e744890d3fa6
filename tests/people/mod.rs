//! Stratified people for the laws: a vignette's person with a few answers changed. Uniform answers would make nearly
//! everyone an emergency and try nothing.

use std::fmt;
use std::path::Path;

use iliac::exchange::vignette;
use iliac::knowledge::KB;
use iliac::model::{Answer, Answers, Kind, Level, QuestionId};
use proptest::collection::vec;
use proptest::prelude::*;

/// How complete and how sure a person is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    Whole,
    Doubtful,
    Partial,
}

/// One person.
#[derive(Clone)]
pub struct Person {
    pub answers: Answers,
    pub style: Style,
    /// A number for laws that choose something.
    pub pick: usize,
}

/// What a failing law prints: names instead of numbers.
impl fmt::Debug for Person {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{:?}, pick {}:", self.style, self.pick)?;
        for (id, answer) in self.answers.iter() {
            let question = &KB.questions[id.index()];
            let said = match answer {
                Answer::Unsure => "unsure".to_string(),
                Answer::Number(n) => n.to_string(),
                Answer::Options(mask) => {
                    let chosen = question.kind.choices().iter().enumerate().filter(|(at, _)| mask & (1 << at) != 0);
                    chosen.map(|(_, c)| c.name).collect::<Vec<_>>().join(" ")
                }
            };
            if said != "no" && said != "none" {
                writeln!(f, "  {} = {said}", question.name)?;
            }
        }
        Ok(())
    }
}

/// The vignettes' people by expected level, from self-care up.
pub fn bases() -> [Vec<Answers>; 5] {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vignettes");
    let cases = vignette::load(&[folder]).expect("the vignettes load");
    Level::ALL.map(|level| {
        let of: Vec<Answers> =
            cases.iter().filter(|v| v.expect.level() == Some(level)).map(|v| v.answers.clone()).collect();
        assert!(!of.is_empty(), "no vignette at {}", level.name());
        of
    })
}

/// A vignette's person, 0 to 5 answers changed.
pub fn person(bases: [Vec<Answers>; 5]) -> impl Strategy<Value = Person> {
    let flips = vec((0..KB.questions.len(), any::<u64>()), 0..=5);
    // Changes mostly raise the level, so the start leans to the lower ones.
    let level = prop_oneof![40 => Just(0_usize), 26 => Just(1), 20 => Just(2), 9 => Just(3), 5 => Just(4)];
    let style = prop_oneof![72 => Just(Style::Whole), 14 => Just(Style::Doubtful), 14 => Just(Style::Partial)];
    (level, any::<usize>(), flips, style, any::<u64>(), any::<usize>()).prop_map(
        move |(level, at, flips, style, seed, pick)| {
            let of = &bases[level];
            let mut answers = of[at % of.len()].clone();
            for (q, value) in flips {
                let id = QuestionId(q as u16);
                answers.set(id, Some(any_answer(id, value)));
            }
            let mut bits = seed | 1;
            let mut one_in = |n: u64| {
                bits ^= bits << 13;
                bits ^= bits >> 7;
                bits ^= bits << 17;
                bits.is_multiple_of(n)
            };
            for question in KB.questions {
                match style {
                    Style::Whole => {}
                    Style::Doubtful if question.unsure && answers.get(question.id).is_some() && one_in(6) => {
                        answers.set(question.id, Some(Answer::Unsure));
                    }
                    Style::Partial if one_in(4) => answers.set(question.id, None),
                    Style::Doubtful | Style::Partial => {}
                }
            }
            Person { answers, style, pick }
        },
    )
}

/// Any answer that the question offers.
pub fn any_answer(id: QuestionId, value: u64) -> Answer {
    let question = &KB.questions[id.index()];
    if question.unsure && value.is_multiple_of(8) {
        return Answer::Unsure;
    }
    let value = value / 8;
    match question.kind {
        Kind::Single(choices) => Answer::Options(1 << (value % choices.len() as u64)),
        Kind::Multiple(choices) | Kind::Sites(choices) => {
            let exclusive = choices.iter().position(|c| c.exclusive);
            let mask = (value >> 8) & (value >> 24) & ((1 << choices.len()) - 1);
            match exclusive {
                Some(at) if mask & !(1 << at) == 0 => Answer::Options(1 << at),
                Some(at) => Answer::Options(mask & !(1 << at)),
                None => Answer::Options(mask.max(1)),
            }
        }
        Kind::Number { min, max, .. } => Answer::Number(min + (value % u64::from(max - min + 1)) as u16),
        Kind::Scale { .. } => Answer::Number((value % 11) as u16),
    }
}

/// What this person says when asked; where the case is silent, the plainest answer on offer.
pub fn answer_or_default(answers: &Answers, id: QuestionId) -> Answer {
    let question = &KB.questions[id.index()];
    answers.get(id).filter(|a| a.check(question).is_ok()).unwrap_or(match question.kind {
        _ if question.unsure => Answer::Unsure,
        Kind::Single(_) | Kind::Multiple(_) | Kind::Sites(_) => Answer::Options(1),
        Kind::Number { min, .. } => Answer::Number(min),
        Kind::Scale { .. } => Answer::Number(0),
    })
}

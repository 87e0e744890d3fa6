//! The answers as the body map shows them: which region stands for which option, where it hurts and where most, where a
//! pattern is felt. What a place counts for is the engine's business.

use crate::bodymap::{Mark, Spot, kind};
use crate::knowledge::questions::{LEG_SPREAD, PAIN_SITE, WORST_SITE};
use crate::knowledge::{KB, patterns};
use crate::model::{Answer, Choice, QuestionId};
use crate::words::Msg;

use super::{AppState, has};

/// Questions that have a picture beside their options.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picture {
    /// The places, with the worst among them.
    Worst,
    /// How far down the leg.
    Leg,
}

impl Picture {
    /// Of a question.
    #[must_use]
    pub fn of(id: QuestionId) -> Option<Picture> {
        if id == WORST_SITE.id {
            Some(Picture::Worst)
        } else if id == LEG_SPREAD.id {
            Some(Picture::Leg)
        } else {
            None
        }
    }
}

/// The option that a region stands for.
#[must_use]
pub fn option_of(spot: &Spot, choices: &[Choice]) -> Option<usize> {
    choices.iter().position(|choice| spot.is(choice.name))
}

/// How far something runs down the leg: not past the knee, or below it.
#[must_use]
pub fn down_the_leg(answer: Option<Answer>) -> Option<bool> {
    let chosen = |option: &str| answer == Some(Answer::Options(LEG_SPREAD.bit(option)));
    if chosen("below-knee") { Some(true) } else { chosen("above-knee").then_some(false) }
}

/// Where it hurts.
#[derive(Clone, Copy, Debug)]
pub struct Hurts {
    sites: Option<Answer>,
    worst: Option<Answer>,
}

impl Hurts {
    /// As it was answered.
    #[must_use]
    pub fn said(state: AppState) -> Hurts {
        let talk = state.talk();
        Hurts { sites: talk.answer(PAIN_SITE.id), worst: talk.answer(WORST_SITE.id) }
    }

    /// With another answer to which place is worst.
    #[must_use]
    pub fn with_worst(self, worst: Option<Answer>) -> Hurts {
        Hurts { worst, ..self }
    }

    /// What a region shows.
    #[must_use]
    pub fn mark(self, spot: &Spot) -> Mark {
        let sites = PAIN_SITE.options.iter().position(|site| spot.is(site));
        let worst = WORST_SITE.options.iter().position(|place| *place == kind(spot.place));
        match sites {
            Some(at) if has(self.sites, at) => {
                if worst.is_some_and(|at| has(self.worst, at)) {
                    Mark::Worst
                } else {
                    Mark::Here
                }
            }
            Some(_) | None => Mark::Plain,
        }
    }
}

/// Where a pattern is usually felt.
#[must_use]
pub fn places(pattern: &str) -> &'static [&'static str] {
    patterns::places(pattern)
}

/// The names of places, each once.
#[must_use]
pub fn place_names(places: &'static [&'static str]) -> Vec<Msg> {
    let choices = KB.questions[WORST_SITE.id.index()].kind.choices();
    choices.iter().filter(|choice| places.iter().any(|place| kind(place) == choice.name)).map(|c| c.text).collect()
}

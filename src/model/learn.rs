//! What can be read without answering anything: topics, the questions that people ask, and the words that people look
//! for. It judges nobody: what fits a person is the report's.

use super::Citation;
use crate::words::Msg;

/// A group of topics, in the order of showing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shelf {
    /// Backs and hips: what, where, how it goes on.
    First,
    /// Care and treatments.
    Care,
    /// Exercise, sitting, lifting.
    Moving,
    /// Sleep, habits, body.
    Days,
    /// Scans, worries, patience, sources.
    Know,
}

impl Shelf {
    /// Every shelf.
    pub const ALL: [Shelf; 5] = [Shelf::First, Shelf::Care, Shelf::Moving, Shelf::Days, Shelf::Know];
}

/// A place of a report, or a page about a pattern, where a topic is offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// An advice card.
    Card(&'static str),
    /// A rule behind the level.
    Reason(&'static str),
    /// A pattern's page.
    Pattern(&'static str),
    /// The exercises.
    Plan,
    /// How to tell how much is right.
    PainRules,
    /// What was left out of the plan.
    LeftOut,
    /// The country's line about physiotherapy.
    Referral,
    /// Treatments that someone may offer.
    Treatment,
}

/// Paragraphs that a topic can hold.
pub const PARAGRAPHS: usize = 6;

/// One topic: a page of its own.
#[derive(Clone, Copy, Debug)]
pub struct Topic {
    /// Stable id, kebab-case.
    pub id: &'static str,
    /// Where it stands.
    pub shelf: Shelf,
    /// Its heading.
    pub title: Msg,
    /// Its paragraphs; the rest is empty.
    pub text: [Option<Msg>; PARAGRAPHS],
    /// More words that it is found by.
    pub find: Option<Msg>,
    /// Where it is offered.
    pub at: &'static [Place],
    /// Topics that go on from here.
    pub next: &'static [&'static str],
    /// Where it comes from.
    pub sources: &'static [&'static Citation],
}

impl Topic {
    /// The paragraphs that there are.
    pub fn paragraphs(&self) -> impl Iterator<Item = Msg> {
        self.text.into_iter().flatten()
    }
}

/// One question that people ask, with a short answer.
#[derive(Clone, Copy, Debug)]
pub struct Faq {
    /// Stable id: `faq-` and a name.
    pub id: &'static str,
    /// The question.
    pub question: Msg,
    /// The answer.
    pub answer: Msg,
    /// More words that it is found by.
    pub find: Option<Msg>,
    /// The topic that says more.
    pub topic: &'static str,
    /// Where it comes from.
    pub sources: &'static [&'static Citation],
}

/// Everything that can be read.
#[derive(Clone, Copy, Debug)]
pub struct Library {
    /// The topics, shelf by shelf.
    pub topics: &'static [Topic],
    /// The questions.
    pub faq: &'static [Faq],
    /// More words that each pattern is found by, in the order of `KnowledgeBase::patterns`.
    pub pattern_find: &'static [Option<Msg>],
    /// What else a pattern's page says, in the same order.
    pub pattern_note: &'static [Option<Msg>],
    /// Patterns that are another name, a part or a look-alike of each other.
    pub kin: &'static [(&'static str, &'static str)],
    /// Patterns without a page, because their words speak to someone's answers, and the topic that has it instead.
    pub instead: &'static [(&'static str, &'static str)],
}

impl Library {
    /// The topic that has a page in a pattern's place.
    #[must_use]
    pub fn topic_instead(&self, pattern: &str) -> Option<&'static str> {
        self.instead.iter().find(|(id, _)| *id == pattern).map(|(_, topic)| *topic)
    }
}

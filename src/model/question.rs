//! Questions and their options. What can be answered, not when it is asked (that is `screen`) or what follows.

use super::Expr;
use crate::words::Msg;

/// Index of a question in `KnowledgeBase::questions`. On disk and in JSON a question goes by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QuestionId(pub u16);

impl QuestionId {
    /// As an index.
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// What the tables know of a question before its words and routing: enough to check every predicate while compiling.
#[derive(Clone, Copy, Debug)]
pub struct Ask {
    /// Its place in the table.
    pub id: QuestionId,
    /// Stable kebab-case name.
    pub name: &'static str,
    /// Option names, in order; empty for numbers and scales.
    pub options: &'static [&'static str],
}

impl Ask {
    /// The option's bit; an unknown option stops the compiler.
    #[must_use]
    #[expect(clippy::panic, reason = "runs in constants: it stops the compiler, not the program")]
    pub const fn bit(&self, option: &str) -> u64 {
        let mut at = 0;
        while at < self.options.len() {
            if same(self.options[at], option) {
                return 1 << at;
            }
            at += 1;
        }
        panic!("{}", self.name)
    }
}

/// Whether two texts are the same, for constants.
#[must_use]
pub const fn same(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len() != b.len() {
        return false;
    }
    let mut at = 0;
    while at < a.len() {
        if a[at] != b[at] {
            return false;
        }
        at += 1;
    }
    true
}

/// One option of a question.
#[derive(Clone, Copy, Debug)]
pub struct Choice {
    /// Stable kebab-case name, unique within the question.
    pub name: &'static str,
    /// What the person reads.
    pub text: Msg,
    /// "None of these": cannot stand beside another option.
    pub exclusive: bool,
}

/// What an answer looks like.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// One of the options.
    Single(&'static [Choice]),
    /// Any number of the options.
    Multiple(&'static [Choice]),
    /// Any number of places on the body.
    Sites(&'static [Choice]),
    /// A whole number.
    Number {
        /// Smallest.
        min: u16,
        /// Largest.
        max: u16,
        /// Stable name of the unit: `years`, `weeks`.
        unit: &'static str,
    },
    /// A whole number from 0 to 10, chosen from buttons.
    Scale {
        /// Words for 0.
        low: Msg,
        /// Words for 10.
        high: Msg,
    },
}

impl Kind {
    /// The name used in JSON.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Kind::Single(_) => "single",
            Kind::Multiple(_) => "multiple",
            Kind::Sites(_) => "sites",
            Kind::Number { .. } => "number",
            Kind::Scale { .. } => "scale",
        }
    }

    /// The options; none for numbers and scales.
    #[must_use]
    pub const fn choices(&self) -> &'static [Choice] {
        match self {
            Kind::Single(c) | Kind::Multiple(c) | Kind::Sites(c) => c,
            Kind::Number { .. } | Kind::Scale { .. } => &[],
        }
    }

    /// Smallest and largest number, for numbers and scales.
    #[must_use]
    pub const fn range(&self) -> Option<(u16, u16)> {
        match self {
            Kind::Number { min, max, .. } => Some((*min, *max)),
            Kind::Scale { .. } => Some((0, 10)),
            Kind::Single(_) | Kind::Multiple(_) | Kind::Sites(_) => None,
        }
    }
}

/// One question.
#[derive(Clone, Copy, Debug)]
pub struct Question {
    /// Its place in the table.
    pub id: QuestionId,
    /// Stable kebab-case name.
    pub name: &'static str,
    /// What an answer looks like.
    pub kind: Kind,
    /// Whether "not sure" is an honest answer here.
    pub unsure: bool,
    /// The items of `evidence.md` §1.3 and §2 that it answers.
    pub items: &'static [&'static str],
    /// When it makes sense to ask it. Must not rest on a danger answer being "no": see ADR 0004.
    pub when: Expr,
    /// The question itself.
    pub text: Msg,
    /// Folded help.
    pub help: Option<Msg>,
    /// Why it is asked.
    pub why: Option<Msg>,
    /// Its label in lists of answers.
    pub short: Msg,
    /// The same answer in other words, for the line that confirms a level-5 answer (`decisions.md` D4).
    pub confirm: Option<Msg>,
}

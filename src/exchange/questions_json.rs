//! Questions and screens as JSON: what `iliac questions` and `iliac next` print. It decides nothing.

use serde::Serialize;

use crate::book::dangers;
use crate::book::prose::{Prose, Style};
use crate::engine::{Session, Step};
use crate::model::{Kind, KnowledgeBase, Question, QuestionId, Section};
use crate::words::{Msg, Words};

/// One option.
#[derive(Clone, Debug, Serialize)]
pub struct OptionJson {
    /// Stable id: what an answers file holds.
    pub id: &'static str,
    /// What the person reads.
    pub text: &'static str,
    /// Cannot stand beside others.
    pub exclusive: bool,
}

/// One question.
#[derive(Clone, Debug, Serialize)]
pub struct QuestionJson {
    /// Stable id.
    pub id: &'static str,
    /// `single`, `multiple`, `number`, `scale` or `sites`.
    pub kind: &'static str,
    /// What the person reads.
    pub text: &'static str,
    /// As a row of a checklist.
    pub item: Option<&'static str>,
    /// As a label in lists of answers.
    pub short: Option<&'static str>,
    /// Folded help.
    pub help: Option<&'static str>,
    /// Why it is asked.
    pub why: Option<&'static str>,
    /// The options; empty for numbers and scales.
    pub options: Vec<OptionJson>,
    /// Smallest number.
    pub min: Option<u16>,
    /// Largest number.
    pub max: Option<u16>,
    /// Unit of the number.
    pub unit: Option<&'static str>,
    /// Words for the ends of a scale.
    pub ends: Option<[&'static str; 2]>,
    /// Whether `"unsure"` is an answer.
    pub unsure: bool,
    /// Whether it can contribute to an emergency or same-day result.
    pub danger: bool,
    /// When it is asked, as prose.
    pub asked_when: String,
    /// Items of the evidence that it answers.
    pub items: &'static [&'static str],
    /// The screen that it stands on.
    pub screen: Option<&'static str>,
    /// The section of the talk.
    pub section: Option<&'static str>,
}

/// The next screen, or the end.
#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
pub enum NextJson {
    /// Ask this.
    Ask {
        /// Always false.
        done: bool,
        /// The screen's name.
        screen: &'static str,
        /// The section of the talk.
        section: &'static str,
        /// What stands above a checklist.
        stem: Option<&'static str>,
        /// The questions.
        questions: Vec<QuestionJson>,
        /// Screens left.
        left: LeftJson,
    },
    /// Nothing is left.
    Done {
        /// Always true.
        done: bool,
        /// `complete`, `emergency`, `same_day` or `out_of_scope`.
        why: &'static str,
    },
}

/// Bounds on the screens that are left.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct LeftJson {
    /// At least so many.
    pub at_least: usize,
    /// At most so many.
    pub at_most: usize,
}

/// Writes questions of one language.
#[derive(Clone, Debug)]
pub struct Catalogue {
    kb: &'static KnowledgeBase,
    words: Words,
    prose: Prose,
    danger: Vec<bool>,
}

impl Catalogue {
    /// Over these tables.
    #[must_use]
    pub fn new(kb: &'static KnowledgeBase, words: Words) -> Self {
        Catalogue { kb, words, prose: Prose::new(kb, Style::Plain), danger: dangers(kb) }
    }

    /// The whole questionnaire, in the order of the tables.
    #[must_use]
    pub fn all(&self) -> Vec<QuestionJson> {
        self.kb.questions.iter().map(|q| self.question(q.id)).collect()
    }

    /// One question.
    #[must_use]
    pub fn question(&self, id: QuestionId) -> QuestionJson {
        let question = &self.kb.questions[id.index()];
        let get = |msg| self.words.get(msg);
        let screen = self.kb.screens.iter().find(|s| s.questions.contains(&id));
        let range = question.kind.range();
        QuestionJson {
            id: question.name,
            kind: question.kind.name(),
            text: get(question.text),
            item: part(question, ".item").map(get),
            short: part(question, ".short").map(get),
            help: question.help.map(get),
            why: question.why.map(get),
            options: question
                .kind
                .choices()
                .iter()
                .map(|c| OptionJson { id: c.name, text: get(c.text), exclusive: c.exclusive })
                .collect(),
            min: range.map(|r| r.0),
            max: range.map(|r| r.1),
            unit: match question.kind {
                Kind::Number { unit, .. } => Some(unit),
                Kind::Single(_) | Kind::Multiple(_) | Kind::Sites(_) | Kind::Scale { .. } => None,
            },
            ends: match question.kind {
                Kind::Scale { low, high } => Some([get(low), get(high)]),
                Kind::Single(_) | Kind::Multiple(_) | Kind::Sites(_) | Kind::Number { .. } => None,
            },
            unsure: question.unsure,
            danger: self.danger[id.index()],
            asked_when: self.prose.say(&question.when),
            items: question.items,
            screen: screen.map(|s| s.name),
            section: screen.map(|s| section_name(s.section)),
        }
    }

    /// Where a session stands.
    #[must_use]
    pub fn next(&self, session: &Session) -> NextJson {
        match &session.step {
            Step::Ask { screen, questions } => NextJson::Ask {
                done: false,
                screen: screen.name,
                section: section_name(screen.section),
                stem: screen.stem.map(|s| self.words.get(s)),
                questions: questions.iter().map(|q| self.question(*q)).collect(),
                left: LeftJson { at_least: session.left.at_least, at_most: session.left.at_most },
            },
            Step::Done(why) => NextJson::Done { done: true, why: why.name() },
        }
    }
}

/// A further wording of a question, found by name: native programs carry the names, the page does not.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) fn part(question: &Question, which: &str) -> Option<Msg> {
    Msg::find(&["q-", question.name, which])
}

#[cfg(target_arch = "wasm32")]
pub(crate) fn part(_: &Question, _: &str) -> Option<Msg> {
    None
}

/// Stable name of a section.
#[must_use]
pub const fn section_name(section: Section) -> &'static str {
    match section {
        Section::AboutYou => "about-you",
        Section::Pain => "pain",
        Section::Danger => "danger",
        Section::Pattern => "pattern",
        Section::Plan => "plan",
    }
}

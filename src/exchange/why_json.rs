//! What came close and what would have changed a result, as JSON: a part of the report and of `--explain`.

use serde::Serialize;
use serde_json::{Map, Value};

use super::answers::named;
use super::report_json::{SourceJson, answers, source, sources};
use crate::engine::{Outcome, Reach};
use crate::model::KnowledgeBase;
use crate::report::{CloseLine, TurnLine, Why};
use crate::words::Words;

/// A rule that came close.
#[derive(Clone, Debug, Serialize)]
pub struct CloseJson {
    rule: &'static str,
    level: &'static str,
    mitigated: bool,
    text: &'static str,
    source: String,
    sources: Vec<SourceJson>,
    answers: Map<String, Value>,
}

impl CloseJson {
    pub(super) fn of(kb: &KnowledgeBase, line: &CloseLine, words: Words) -> CloseJson {
        CloseJson {
            rule: line.rule,
            level: line.level.name(),
            mitigated: line.mitigated,
            text: words.get(line.text),
            source: source(line.sources),
            sources: sources(line.sources),
            answers: answers(kb, &line.answers),
        }
    }
}

/// One answer turned, and what would have come out.
#[derive(Clone, Debug, Serialize)]
pub struct TurnJson {
    question: &'static str,
    answer: Value,
    reach: &'static str,
    level: Option<&'static str>,
    pattern: Option<&'static str>,
    asks_more: bool,
    /// The sentence.
    pub text: String,
}

impl TurnJson {
    pub(super) fn of(kb: &KnowledgeBase, line: &TurnLine, words: Words) -> TurnJson {
        let question = &kb.questions[line.turn.question.index()];
        let (level, pattern) = match line.turn.outcome {
            Outcome::Level(level) => (Some(level.name()), None),
            Outcome::Pattern(pattern) => (None, Some(pattern.id)),
        };
        TurnJson {
            question: question.name,
            answer: named(question, line.turn.answer).1,
            reach: match line.turn.reach {
                Reach::Only => "only",
                Reach::OrMore => "or_more",
                Reach::OrLess => "or_less",
            },
            level,
            pattern,
            asks_more: line.turn.asks_more,
            text: words.say(&line.text),
        }
    }
}

/// What would have changed the result.
#[derive(Clone, Debug, Serialize)]
pub struct HadYouSaidJson {
    higher: Option<TurnJson>,
    lower: Option<TurnJson>,
    pattern: Option<TurnJson>,
}

impl HadYouSaidJson {
    pub(super) fn of(kb: &KnowledgeBase, why: &Why, words: Words) -> HadYouSaidJson {
        let turn = |line: &Option<TurnLine>| line.as_ref().map(|line| TurnJson::of(kb, line, words));
        HadYouSaidJson { higher: turn(&why.higher), lower: turn(&why.lower), pattern: turn(&why.pattern) }
    }
}

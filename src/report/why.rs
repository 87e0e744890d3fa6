//! What a result was not, and why: rules that came close, and the nearest answer with which it would have been another.
//! It explains; nothing in it advises, and nothing in an emergency reads like a way out.

use super::action::level_title;
use super::build::said;
use crate::engine::{Aim, Assessment, Outcome, Reach, Response, Turn, close, nearest};
use crate::model::{Answer, Choice, Citation, Kind, KnowledgeBase, Level, Mask, Question, QuestionId};
use crate::msg;
use crate::words::{Msg, Text, text};

/// So many rules that came close are shown.
const CLOSE: usize = 3;

/// Beside the reasons.
#[derive(Clone, Debug, Default)]
pub struct Why {
    /// Rules that came close, most urgent first, at most three. Empty in an emergency.
    pub close: Vec<CloseLine>,
    /// The nearest answer that would have made it more urgent.
    pub higher: Option<TurnLine>,
    /// The nearest answer that would have made it less urgent. Never in an emergency, and not at same-day level.
    pub lower: Option<TurnLine>,
    /// The nearest answer that would have put another pattern first.
    pub pattern: Option<TurnLine>,
}

/// A rule that came close.
#[derive(Clone, Debug)]
pub struct CloseLine {
    /// The rule's id.
    pub rule: &'static str,
    /// What it would have counted for.
    pub level: Level,
    /// All of it held, and a mitigator took it away.
    pub mitigated: bool,
    /// The rule's sentence.
    pub text: Msg,
    /// Where it comes from.
    pub sources: &'static [&'static Citation],
    /// The answers that settled the missing part.
    pub answers: Vec<(QuestionId, Answer)>,
}

/// "If you had said …, this would be: …".
#[derive(Clone, Debug)]
pub struct TurnLine {
    /// The change, for programs.
    pub turn: Turn,
    /// The sentence.
    pub text: Text,
}

impl TurnLine {
    /// A change in words.
    #[must_use]
    pub fn of(kb: &KnowledgeBase, response: &Response, turn: Turn) -> TurnLine {
        let question = &kb.questions[turn.question.index()];
        let change = change(question, response.get(turn.question), turn);
        let text = match (turn.outcome, turn.asks_more) {
            (Outcome::Level(level), false) => text::why_level(change, level_title(level)),
            (Outcome::Level(level), true) => text::why_level_first(change, level_title(level)),
            (Outcome::Pattern(pattern), false) => text::why_pattern(change, pattern.name),
            (Outcome::Pattern(pattern), true) => text::why_pattern_first(change, pattern.name),
        };
        TurnLine { turn, text }
    }
}

impl Why {
    /// The changes, in the order of reading.
    pub fn turns(&self) -> impl Iterator<Item = &TurnLine> {
        [&self.higher, &self.lower, &self.pattern].into_iter().flatten()
    }
}

/// Searches: some hundred people are judged for it. Above an emergency there is nothing, so that nothing came close to it
/// and nothing could raise it; what would have lowered it is kept back here.
pub(super) fn why(kb: &'static KnowledgeBase, assessment: &Assessment) -> Why {
    let line = |aim| nearest(kb, assessment, aim).map(|turn| TurnLine::of(kb, &assessment.response, turn));
    let close = close(kb, assessment).into_iter().take(CLOSE).map(|c| CloseLine {
        rule: c.rule.id,
        level: c.level,
        mitigated: c.mitigated,
        text: c.rule.text,
        sources: c.rule.sources,
        answers: said(assessment, &c.answers),
    });
    let may_be_lower = assessment.triage.disposition.level().is_some_and(|level| level < Level::UrgentSameDay);
    Why {
        close: close.collect(),
        higher: line(Aim::Raise),
        lower: if may_be_lower { line(Aim::Lower) } else { None },
        pattern: line(Aim::Pattern),
    }
}

/// "If you had said “Yes” to “Fever”".
fn change(question: &Question, given: Option<Answer>, turn: Turn) -> Text {
    let label = question.short;
    let chosen = match (turn.answer, turn.reach) {
        (Answer::Number(n), Reach::Only) => return text::why_if_number(n, label),
        (Answer::Number(n), Reach::OrMore) => return text::why_if_or_more(n, label),
        (Answer::Number(n), Reach::OrLess) => return text::why_if_or_less(n, label),
        (Answer::Unsure, _) => return text::why_if_said(msg!("option-unsure"), label),
        (Answer::Options(chosen), _) => chosen,
    };
    let before = match given {
        Some(Answer::Options(before)) => before,
        Some(Answer::Number(_) | Answer::Unsure) | None => 0,
    };
    match question.kind {
        Kind::Multiple(choices) | Kind::Sites(choices) => {
            // "None of these" comes and goes by itself.
            let tick = |mask| named(choices, mask, |c| !c.exclusive);
            match (tick(chosen & !before), tick(before & !chosen)) {
                (Some(more), _) => text::why_if_chosen(more, label),
                (None, Some(less)) => text::why_if_not_chosen(less, label),
                (None, None) => text::why_if_chosen(msg!("option-none"), label),
            }
        }
        Kind::Single(_) | Kind::Number { .. } | Kind::Scale { .. } => {
            let said = named(question.kind.choices(), chosen, |_| true);
            text::why_if_said(said.unwrap_or(msg!("option-none")), label)
        }
    }
}

/// The words of the first of these options that will do.
fn named(choices: &[Choice], mask: Mask, will_do: impl Fn(&Choice) -> bool) -> Option<Msg> {
    let chosen = choices.iter().enumerate().filter(|(at, _)| mask & (1 << at) != 0);
    chosen.map(|(_, c)| c).find(|c| will_do(c)).map(|c| c.text)
}

//! Rules that came close: all but one part of each holds, and answers settled that part. For explanations; it neither
//! raises nor lowers a level, and nothing is ruled out by it.

use super::evaluate::{Mode, Pending, Truth, value};
use super::{Assessment, Response, answers_behind};
use crate::model::{Answer, Expr, KnowledgeBase, Level, QuestionId, Rule};

/// A part that so many answers settled was not settled by any one of them.
const SETTLED_BY: usize = 3;

/// A rule that came close.
#[derive(Clone, Debug)]
pub struct Close {
    /// The rule.
    pub rule: &'static Rule,
    /// What it would have counted for.
    pub level: Level,
    /// All of it held, and a mitigator took it away.
    pub mitigated: bool,
    /// The answers that settled it.
    pub answers: Vec<QuestionId>,
}

/// The rules that would have made the result more urgent and lacked one part, most urgent first; none whose answers
/// stand with an earlier one already.
#[must_use]
pub fn close(kb: &'static KnowledgeBase, assessment: &Assessment) -> Vec<Close> {
    // Out of scope there is no level that something could have kept lower.
    let Some(level) = assessment.triage.disposition.level() else { return Vec::new() };
    let fired = |rule: &Rule| assessment.triage.fired.iter().any(|f| f.rule.id == rule.id);
    let mut found: Vec<Close> = Vec::new();
    for rule in kb.rules {
        if rule.level <= level || fired(rule) {
            continue;
        }
        let Some(one) = lacks_one(kb, rule, assessment).filter(|c| c.level > level) else { continue };
        // One by one into its place: a sort of its own would weigh more on the page than all of this.
        let rank = |c: &Close| (c.level, c.mitigated);
        let place = found.iter().position(|c| rank(c) < rank(&one)).unwrap_or(found.len());
        found.insert(place, one);
    }
    let mut at = 0;
    while at < found.len() {
        let said = |earlier: &Close| found[at].answers.iter().all(|q| earlier.answers.contains(q));
        if found[..at].iter().any(said) {
            found.remove(at);
        } else {
            at += 1;
        }
    }
    found
}

fn lacks_one(kb: &KnowledgeBase, rule: &'static Rule, assessment: &Assessment) -> Option<Close> {
    let lacking = |mode, level| {
        let look = Look { kb, response: &assessment.response, mode };
        match look.gap(&rule.when) {
            // Where nothing else of the rule holds, it did not come close: it was just a "no".
            Gap::One { answers, mitigated, rests: true } if answers.len() <= SETTLED_BY => {
                Some(Close { rule, level, mitigated, answers })
            }
            Gap::One { .. } | Gap::Holds { .. } | Gap::More => None,
        }
    };
    lacking(Mode::Hard, rule.level).or_else(|| lacking(Mode::Soft, rule.level.below()))
}

/// What a predicate lacks. `rests`: some of it holds thanks to an answer that says more than who the person is and where
/// it hurts, which brings nobody close to anything.
enum Gap {
    Holds { rests: bool },
    One { answers: Vec<QuestionId>, mitigated: bool, rests: bool },
    More,
}

struct Look<'a> {
    kb: &'a KnowledgeBase,
    response: &'a Response,
    mode: Mode,
}

impl Look<'_> {
    fn gap(&self, expr: &Expr) -> Gap {
        if value(expr, self.response, self.mode, Pending::Absent) == Truth::Yes {
            let behind = answers_behind(expr, self.response, self.mode);
            let anchors = self.kb.anchors;
            return Gap::Holds { rests: behind.iter().any(|q| *q != anchors.site && !anchors.fixed.contains(q)) };
        }
        match expr {
            Expr::Is(q, _) | Expr::AtLeast(q, _) | Expr::AtMost(q, _) | Expr::Chosen(q, _) => self.answer(*q),
            Expr::All(parts) => self.all(parts),
            Expr::Any(parts) => self.any(parts),
            Expr::Named(_, part) => self.gap(part),
            Expr::Unless(part) => {
                Gap::One { answers: answers_behind(part, self.response, Mode::Hard), mitigated: true, rests: false }
            }
            // A count of signs has no single part that is missing.
            Expr::Of(..) | Expr::Not(_) | Expr::Always => Gap::More,
        }
    }

    /// Settled by a definite answer, or not at all.
    fn answer(&self, q: QuestionId) -> Gap {
        match self.response.get(q) {
            Some(Answer::Number(_) | Answer::Options(_)) if !self.kb.anchors.fixed.contains(&q) => {
                Gap::One { answers: vec![q], mitigated: false, rests: false }
            }
            Some(Answer::Number(_) | Answer::Options(_) | Answer::Unsure) | None => Gap::More,
        }
    }

    fn all(&self, parts: &[Expr]) -> Gap {
        let (mut holds, mut one) = (false, None);
        for part in parts {
            match self.gap(part) {
                Gap::Holds { rests } => holds |= rests,
                Gap::One { answers, mitigated, rests } if one.is_none() => one = Some((answers, mitigated, rests)),
                Gap::One { .. } | Gap::More => return Gap::More,
            }
        }
        match one {
            Some((answers, mitigated, rests)) => Gap::One { answers, mitigated, rests: rests || holds },
            None => Gap::More,
        }
    }

    /// Alternatives of which some part holds speak for the whole; else all of them, as each alone would have done.
    fn any(&self, parts: &[Expr]) -> Gap {
        let mut lacking: Vec<(Vec<QuestionId>, bool, bool)> = Vec::new();
        for part in parts {
            match self.gap(part) {
                Gap::One { answers, mitigated, rests } => lacking.push((answers, mitigated, rests)),
                Gap::Holds { .. } | Gap::More => {}
            }
        }
        let rests = lacking.iter().any(|(_, _, rests)| *rests);
        lacking.retain(|(_, _, r)| *r || !rests);
        let mut answers: Vec<QuestionId> = Vec::new();
        for q in lacking.iter().flat_map(|(answers, _, _)| answers) {
            if !answers.contains(q) {
                answers.push(*q);
            }
        }
        let mitigated = lacking.iter().all(|(_, mitigated, _)| *mitigated);
        if answers.is_empty() { Gap::More } else { Gap::One { answers, mitigated, rests } }
    }
}

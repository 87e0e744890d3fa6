//! What to ask next, derived anew from the draft each time: no cursor, no path. A question is asked when it applies
//! and something that it could change is still open; rules decide that, not a script.

use super::Response;
use super::evaluate::{Mode, Pending, Truth, value};
use super::triage::standing;
use crate::model::{Answers, Expr, KnowledgeBase, Level, QuestionId, Screen, Section};

/// Why the talk is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    /// Nothing left could change the result.
    Complete,
    /// An emergency rule is certain.
    Emergency,
    /// A same-day rule is certain and nothing left could raise it.
    SameDay,
    /// This tool cannot judge it.
    OutOfScope,
}

impl Done {
    /// Stable name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Done::Complete => "complete",
            Done::Emergency => "emergency",
            Done::SameDay => "same_day",
            Done::OutOfScope => "out_of_scope",
        }
    }
}

/// What comes next.
#[derive(Clone, Debug)]
pub enum Step {
    /// Ask these questions of this screen.
    Ask {
        /// The screen.
        screen: &'static Screen,
        /// Its questions that apply and are still to be answered.
        questions: Vec<QuestionId>,
    },
    /// Nothing.
    Done(Done),
}

/// How many screens are left, as bounds that hold for every way of answering.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Left {
    /// At least so many.
    pub at_least: usize,
    /// At most so many; never rises while answers are added.
    pub at_most: usize,
}

/// The talk as it stands.
#[derive(Clone, Debug)]
pub struct Session {
    /// The answers that count.
    pub response: Response,
    /// What comes next.
    pub step: Step,
    /// Questions that apply, matter and have no answer, in the order of asking.
    pub open: Vec<QuestionId>,
    /// Screens left.
    pub left: Left,
}

/// Derives the talk from the draft.
#[must_use]
pub fn session(kb: &'static KnowledgeBase, draft: &Answers) -> Session {
    let response = Response::of(kb, draft);
    let (wanted, end) = wanted(kb, &response);
    let asks = |id: QuestionId| wanted.now[id.index()];
    let open: Vec<QuestionId> = kb.screens.iter().flat_map(|s| s.questions).copied().filter(|q| asks(*q)).collect();
    let next = kb.screens.iter().find(|s| s.questions.iter().any(|q| asks(*q)));
    let step = match next {
        Some(screen) => {
            Step::Ask { screen, questions: screen.questions.iter().copied().filter(|q| asks(*q)).collect() }
        }
        None => Step::Done(end),
    };
    let at_most = kb.screens.iter().filter(|s| s.questions.iter().any(|q| wanted.ever[q.index()])).count();
    let left = Left { at_least: usize::from(next.is_some()), at_most: if next.is_some() { at_most } else { 0 } };
    Session { response, step, open, left }
}

/// Questions that matter: now, and at some time to come.
struct Wanted {
    now: Vec<bool>,
    ever: Vec<bool>,
}

impl Wanted {
    fn nothing(kb: &KnowledgeBase) -> Self {
        Wanted { now: vec![false; kb.questions.len()], ever: vec![false; kb.questions.len()] }
    }

    /// Wants every unanswered question on which the truth of `expr` still rests.
    fn open_in(&mut self, expr: &Expr, kb: &KnowledgeBase, response: &Response) {
        for mode in [Mode::Hard, Mode::Soft] {
            self.walk(expr, mode, kb, response);
        }
    }

    fn walk(&mut self, expr: &Expr, mode: Mode, kb: &KnowledgeBase, response: &Response) {
        if value(expr, response, mode, Pending::Open) != Truth::Open {
            return;
        }
        match expr {
            Expr::Always => {}
            Expr::Is(q, _) | Expr::AtLeast(q, _) | Expr::AtMost(q, _) | Expr::Chosen(q, _) => {
                self.question(*q, kb, response);
            }
            Expr::All(parts) | Expr::Any(parts) | Expr::Of(_, parts) => {
                for part in *parts {
                    self.walk(part, mode, kb, response);
                }
            }
            Expr::Not(part) => self.walk(part, if mode == Mode::Hard { Mode::Soft } else { Mode::Hard }, kb, response),
            Expr::Unless(part) => self.walk(part, Mode::Hard, kb, response),
            Expr::Named(_, part) => self.walk(part, mode, kb, response),
        }
    }

    /// A question that does not apply yet is wanted later, and what it waits for is wanted now.
    fn question(&mut self, q: QuestionId, kb: &KnowledgeBase, response: &Response) {
        if response.get(q).is_some() || !response.may_be_asked(q) || self.ever[q.index()] {
            return;
        }
        self.ever[q.index()] = true;
        if response.applies(q) {
            self.now[q.index()] = true;
        } else {
            let when = kb.questions[q.index()].when;
            self.walk(&when, Mode::Soft, kb, response);
        }
    }
}

/// What matters still, and how the talk ends once nothing does.
fn wanted(kb: &'static KnowledgeBase, response: &Response) -> (Wanted, Done) {
    let mut wanted = Wanted::nothing(kb);
    let standings: Vec<_> = kb.rules.iter().map(|r| (r, standing(r, response))).collect();
    let settled = standings.iter().filter_map(|(_, s)| s.settled).max().unwrap_or(Level::SelfCare);
    if settled == Level::EmergencyNow {
        return (wanted, Done::Emergency);
    }
    let out_of_scope = kb.scope.iter().find(|s| value(&s.when, response, Mode::Hard, Pending::Open) == Truth::Yes);
    if out_of_scope.is_some_and(|s| s.at_once) {
        return (wanted, Done::OutOfScope);
    }
    // What a rule must be able to reach to be worth a question.
    let floor = match (settled, out_of_scope) {
        (Level::UrgentSameDay, _) => Level::EmergencyNow,
        (_, Some(_)) => Level::UrgentSameDay,
        (_, None) => Level::SelfCare,
    };
    for (rule, standing) in &standings {
        if rule.level >= floor && standing.open {
            wanted.open_in(&rule.when, kb, response);
        }
    }
    if settled == Level::UrgentSameDay {
        return (wanted, Done::SameDay);
    }
    if out_of_scope.is_some() {
        return (wanted, Done::OutOfScope);
    }
    for scope in kb.scope {
        wanted.open_in(&scope.when, kb, response);
    }
    patterns_and_plan(kb, response, &mut wanted);
    (wanted, Done::Complete)
}

/// Below same-day care: what patterns, plan, advice and summary rest on.
fn patterns_and_plan(kb: &KnowledgeBase, response: &Response, wanted: &mut Wanted) {
    for pattern in kb.patterns {
        wanted.open_in(&pattern.gate, kb, response);
        if value(&pattern.gate, response, Mode::Hard, Pending::Open) != Truth::No {
            for feature in pattern.features {
                wanted.open_in(&feature.when, kb, response);
            }
        }
    }
    let anchors = kb.anchors;
    for expr in [
        &anchors.hip_only,
        &anchors.irritability_high,
        &anchors.irritability_moderate,
        &anchors.eases_backward,
        &anchors.eases_forward,
    ] {
        wanted.open_in(expr, kb, response);
    }
    for exclusion in kb.exclusions {
        wanted.open_in(&exclusion.when, kb, response);
    }
    for advice in kb.advice {
        wanted.open_in(&advice.when, kb, response);
    }
    // The medicine card and the clinician's summary need these of everyone.
    for screen in kb.screens.iter().filter(|s| s.section == Section::Plan) {
        for q in screen.questions {
            wanted.question(*q, kb, response);
        }
    }
}

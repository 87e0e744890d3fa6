//! The nearest single answer with which the result would have been another. It explains; it never says that a person
//! should answer differently, and nothing is decided by it.
//!
//! Nearest (ADR 0007): the least way within its question (`neighbours`), then the answers that the result rests on
//! already, then the order of the screens. Only what this person answered is turned; what a change would open stays
//! unanswered; who the person is ([`Anchors::fixed`](crate::model::Anchors::fixed)) is never turned.
//!
//! Hundreds of people are judged anew for it, one for each change that is tried. It is for results alone.

use super::assess::shows_patterns;
use super::close::close;
use super::interview::session;
use super::neighbours::{Neighbour, neighbours};
use super::patterns::rank;
use super::triage::triage;
use super::{Assessment, Mode, Response, Triage, answers_behind};
use crate::model::{Answer, Answers, Expr, KnowledgeBase, Level, Pattern, QuestionId, Role};

/// What the other answer is to bring about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aim {
    /// A more urgent level.
    Raise,
    /// A less urgent level.
    Lower,
    /// Another first pattern, at the same level.
    Pattern,
}

/// How far beyond a number the same holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// For this answer.
    Only,
    /// For this number and every greater one.
    OrMore,
    /// For this number and every smaller one.
    OrLess,
}

/// What would have come out.
#[derive(Clone, Copy, Debug)]
pub enum Outcome {
    /// This level.
    Level(Level),
    /// This first pattern.
    Pattern(&'static Pattern),
}

impl Outcome {
    fn is(self, other: Outcome) -> bool {
        match (self, other) {
            (Outcome::Level(a), Outcome::Level(b)) => a == b,
            (Outcome::Pattern(a), Outcome::Pattern(b)) => a.id == b.id,
            (Outcome::Level(_), Outcome::Pattern(_)) | (Outcome::Pattern(_), Outcome::Level(_)) => false,
        }
    }
}

/// One answer turned, and what would have come of it.
#[derive(Clone, Copy, Debug)]
pub struct Turn {
    /// The question.
    pub question: QuestionId,
    /// The other answer.
    pub answer: Answer,
    /// For numbers: how far beyond it the same holds.
    pub reach: Reach,
    /// What would have come out.
    pub outcome: Outcome,
    /// More would have been asked then, so that it might not have stayed so.
    pub asks_more: bool,
}

/// The nearest change with this aim, if there is one.
#[must_use]
pub fn nearest(kb: &'static KnowledgeBase, assessment: &Assessment, aim: Aim) -> Option<Turn> {
    let search = Search { kb, assessment, aim, answers: assessment.response.to_answers() };
    let mut changes = search.changes();
    // Nearest first. The first few do mostly, so they are not sorted, only the next one is found.
    while let Some(next) = (0..changes.len()).min_by_key(|at| changes[*at].order) {
        let change = changes.swap_remove(next);
        let turn = search.turn(change.question, change.answer);
        if turn.is_some() {
            return turn;
        }
    }
    None
}

/// The level, where rules have decided it. A level that is only careful because something is unanswered is neither end
/// of an explanation.
fn by_rules(triage: &Triage) -> Option<Level> {
    triage.disposition.level().filter(|level| *level == triage.level())
}

/// One answer in place of another.
struct Change {
    /// How far; not among the answers that the result rests on; its place in the screens; its place in the question.
    order: (u32, bool, usize, usize),
    question: QuestionId,
    answer: Answer,
}

struct Search<'a> {
    kb: &'static KnowledgeBase,
    assessment: &'a Assessment,
    aim: Aim,
    answers: Answers,
}

impl Search<'_> {
    fn turn(&self, question: QuestionId, answer: Answer) -> Option<Turn> {
        let outcome = self.outcome(question, answer)?;
        let (reach, end) = match answer {
            Answer::Number(n) => self.reach(question, n, outcome),
            Answer::Options(_) | Answer::Unsure => (Reach::Only, answer),
        };
        let asks_more = self.opens(question, answer) || (end != answer && self.opens(question, end));
        Some(Turn { question, answer, reach, outcome, asks_more })
    }

    fn turned(&self, question: QuestionId, answer: Answer) -> Answers {
        let mut answers = self.answers.clone();
        answers.set(question, Some(answer));
        answers
    }

    /// What would have come out, where it is what is sought.
    fn outcome(&self, question: QuestionId, answer: Answer) -> Option<Outcome> {
        let response = Response::of(self.kb, &self.turned(question, answer));
        let then = triage(self.kb, &response, &self.assessment.context);
        let now = &self.assessment.triage;
        match self.aim {
            Aim::Raise => by_rules(&then).filter(|level| *level > self.floor()).map(Outcome::Level),
            Aim::Lower => {
                let lower = by_rules(&then).filter(|level| Some(*level) < by_rules(now))?;
                // What a rule says of who the person is does not go away by no longer being asked for.
                let fixed = self.kb.anchors.fixed;
                let mut behind = now.deciding().flat_map(|f| &f.answers).filter(|q| fixed.contains(q));
                behind.all(|q| response.get(*q).is_some()).then_some(Outcome::Level(lower))
            }
            Aim::Pattern => {
                if then.disposition != now.disposition {
                    return None;
                }
                let first = rank(self.kb, &response).patterns.first()?.pattern;
                (Some(first.id) != self.first().map(|p| p.id)).then_some(Outcome::Pattern(first))
            }
        }
    }

    /// Above this a level is a raise. Out of scope, only what goes before the scope is one (`decisions.md` D5).
    fn floor(&self) -> Level {
        self.assessment.triage.disposition.level().unwrap_or(Level::ClinicianSoon)
    }

    fn first(&self) -> Option<&'static Pattern> {
        self.assessment.ranking.patterns.first().map(|r| r.pattern)
    }

    /// How far beyond a number the same holds, and the last number of it.
    fn reach(&self, question: QuestionId, n: u16, outcome: Outcome) -> (Reach, Answer) {
        let (min, max) = self.kb.questions[question.index()].kind.range().unwrap_or((n, n));
        let same = |from, to| {
            (from..=to).all(|n| self.outcome(question, Answer::Number(n)).is_some_and(|there| there.is(outcome)))
        };
        if n < max && same(n + 1, max) {
            (Reach::OrMore, Answer::Number(max))
        } else if n > min && same(min, n - 1) {
            (Reach::OrLess, Answer::Number(min))
        } else {
            (Reach::Only, Answer::Number(n))
        }
    }

    /// Something would be asked that is not asked now.
    fn opens(&self, question: QuestionId, answer: Answer) -> bool {
        let then = session(self.kb, &self.turned(question, answer)).open;
        then.iter().any(|q| !self.assessment.open.contains(q))
    }

    /// Every change that could do it.
    fn changes(&self) -> Vec<Change> {
        let (can, own) = (self.can_do_it(), self.own());
        let in_screens = self.kb.screens.iter().flat_map(|s| s.questions).enumerate();
        let mut found = Vec::new();
        for (place, question) in in_screens {
            let Some(given) = self.assessment.response.get(*question) else { continue };
            if !can[question.index()] || self.kb.anchors.fixed.contains(question) {
                continue;
            }
            let others = neighbours(&self.kb.questions[question.index()].kind, given);
            let last = others.len();
            for (at, Neighbour { answer, far }) in others.into_iter().enumerate() {
                // Of answers that are as far, the one next to where the level changes: from below, or from above.
                let at = if self.aim == Aim::Lower { last - at } else { at };
                found.push(Change { order: (far, !own.contains(question), place, at), question: *question, answer });
            }
        }
        found
    }

    /// The answers that the result rests on, or that a rule which came close lacks.
    fn own(&self) -> Vec<QuestionId> {
        let mut own = Vec::new();
        if self.aim == Aim::Pattern {
            if let Some(first) = self.assessment.ranking.patterns.first() {
                for feature in &first.supports {
                    own.extend(answers_behind(&feature.when, &self.assessment.response, Mode::Hard));
                }
            }
            return own;
        }
        for fired in self.assessment.triage.deciding() {
            own.extend_from_slice(&fired.answers);
        }
        if self.aim == Aim::Raise {
            for close in close(self.kb, self.assessment) {
                own.extend(close.answers);
            }
        }
        own
    }

    /// The questions on which it can rest at all. Others need not be tried; it leaves out none that would be found.
    fn can_do_it(&self) -> Vec<bool> {
        let now = &self.assessment.triage;
        let mut can = vec![false; self.kb.questions.len()];
        match self.aim {
            Aim::Raise => {
                for rule in self.kb.rules {
                    if rule.level > self.floor() {
                        self.read_by(&rule.when, &mut can);
                    }
                }
            }
            Aim::Lower => {
                // Every rule at the level must go.
                if by_rules(now) > Some(Level::SelfCare) {
                    can.fill(true);
                }
                for fired in now.deciding() {
                    let mut read = vec![false; can.len()];
                    self.read_by(&fired.rule.when, &mut read);
                    for (at, can) in can.iter_mut().enumerate() {
                        *can &= read[at];
                    }
                }
            }
            Aim::Pattern => {
                for pattern in self.kb.patterns {
                    if shows_patterns(now.disposition) && pattern.role == Role::Musculoskeletal {
                        self.read_by(&pattern.gate, &mut can);
                        for feature in pattern.features {
                            self.read_by(&feature.when, &mut can);
                        }
                    }
                }
            }
        }
        can
    }

    /// The questions that a predicate reads, and those on which it rests whether they apply.
    fn read_by(&self, expr: &Expr, read: &mut Vec<bool>) {
        let mut new = Vec::new();
        expr.questions(&mut |q| {
            if !read[q.index()] {
                read[q.index()] = true;
                new.push(q);
            }
        });
        for q in new {
            self.read_by(&self.kb.questions[q.index()].when, read);
        }
    }
}

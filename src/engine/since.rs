//! What another day does to answers: whether a danger sign is new or worse than it was (`decisions.md` D21), and which
//! answers a day makes too old to count. It judges nothing: the rules do.

use super::Response;
use crate::model::{Answer, Answers, Expr, Kind, KnowledgeBase, Level, Mask, QuestionId};

/// Whether a danger sign is new or worse now: an answer that helps a rule of level 3 or above to hold, and did not then.
/// "Not sure" is worse than "no"; what was not answered then counts as "no". Growing older is no sign.
#[must_use]
pub fn worse_since(kb: &KnowledgeBase, then: &Answers, now: &Answers) -> bool {
    let (then, now) = (Response::of(kb, then), Response::of(kb, now));
    kb.rules.iter().filter(|rule| rule.level >= Level::ClinicianSoon).any(|rule| {
        let mut worse = false;
        leaves(&rule.when, true, &mut |leaf| worse |= is_worse(kb, leaf, &then, &now));
        worse
    })
}

fn is_worse(kb: &KnowledgeBase, leaf: &Expr, then: &Response, now: &Response) -> bool {
    let count = |answer: Option<Answer>| match answer {
        Some(Answer::Options(mask)) => mask.count_ones(),
        Some(Answer::Unsure | Answer::Number(_)) | None => 0,
    };
    let number = |answer: Option<Answer>| match answer {
        Some(Answer::Number(n)) => Some(n),
        Some(Answer::Unsure | Answer::Options(_)) | None => None,
    };
    match *leaf {
        Expr::Is(q, mask) => {
            let (then, now) = (then.get(q), now.get(q));
            let list = matches!(kb.questions[q.index()].kind, Kind::Multiple(_) | Kind::Sites(_));
            rank(mask, now) > rank(mask, then) || (list && has_more(mask, then, now))
        }
        Expr::AtLeast(q, least) if q != kb.anchors.age => {
            number(now.get(q)).is_some_and(|n| n >= least) && number(then.get(q)).is_none_or(|n| n < least)
        }
        Expr::AtMost(q, most) if q != kb.anchors.age => {
            number(now.get(q)).is_some_and(|n| n <= most) && number(then.get(q)).is_none_or(|n| n > most)
        }
        Expr::Chosen(q, _) => count(now.get(q)) > count(then.get(q)),
        Expr::AtLeast(..) | Expr::AtMost(..) => false,
        // `leaves` names no other form.
        Expr::Always
        | Expr::All(_)
        | Expr::Any(_)
        | Expr::Of(..)
        | Expr::Not(_)
        | Expr::Unless(_)
        | Expr::Named(..) => false,
    }
}

/// How far an answer speaks for these options: not, perhaps, yes.
fn rank(mask: Mask, answer: Option<Answer>) -> u8 {
    match answer {
        Some(Answer::Options(chosen)) if chosen & mask != 0 => 2,
        Some(Answer::Unsure) => 1,
        Some(Answer::Options(_) | Answer::Number(_)) | None => 0,
    }
}

/// Of these options one that was not chosen then.
fn has_more(mask: Mask, then: Option<Answer>, now: Option<Answer>) -> bool {
    matches!((then, now), (Some(Answer::Options(then)), Some(Answer::Options(now))) if now & mask & !then != 0)
}

/// The leaves that help a predicate to hold: not those that take it away.
fn leaves(expr: &Expr, helps: bool, visit: &mut dyn FnMut(&Expr)) {
    match expr {
        Expr::Always => {}
        Expr::Is(..) | Expr::AtLeast(..) | Expr::AtMost(..) | Expr::Chosen(..) => {
            if helps {
                visit(expr);
            }
        }
        Expr::All(parts) | Expr::Any(parts) | Expr::Of(_, parts) => {
            parts.iter().for_each(|part| leaves(part, helps, visit));
        }
        Expr::Not(part) | Expr::Unless(part) => leaves(part, !helps, visit),
        Expr::Named(_, part) => leaves(part, helps, visit),
    }
}

/// Of a check that was broken off more than a day ago, what still holds today: who the person is, and what no rule rests
/// on. All else is asked again.
#[must_use]
pub fn still_so(kb: &KnowledgeBase, answers: &Answers, lasting: &[QuestionId]) -> Answers {
    let mut judged = vec![false; kb.questions.len()];
    for rule in kb.rules {
        rule.when.questions(&mut |q| judged[q.index()] = true);
    }
    let mut kept = Answers::new();
    for (id, answer) in answers.iter().filter(|(id, _)| lasting.contains(id) || !judged[id.index()]) {
        kept.set(id, Some(answer));
    }
    kept
}

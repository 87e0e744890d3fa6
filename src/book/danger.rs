//! Which questions can contribute to an emergency or same-day level (`decisions.md` D31). A reading of the tables, for
//! lists and the book; triage does not use it.

use crate::model::{Expr, KnowledgeBase, Level, Mask, QuestionId};

/// What a question does in the rules: options and thresholds that help a rule to hold, and options that take one away.
#[derive(Clone, Copy, Default)]
struct Use {
    raises: Mask,
    threshold: bool,
    excuses: Mask,
}

/// For each question, whether choosing one of its answers can help a rule of level 5 or 4 to hold.
///
/// An option that also takes such a rule away ("older and not changing") is context and does not count; a question that
/// only opens a counting one does.
#[must_use]
pub fn dangers(kb: &KnowledgeBase) -> Vec<bool> {
    let mut uses = vec![Use::default(); kb.questions.len()];
    for rule in kb.rules.iter().filter(|r| r.level >= Level::UrgentSameDay) {
        walk(&rule.when, true, &mut uses);
    }
    let mut danger: Vec<bool> = uses.iter().map(|u| u.threshold || u.raises & !u.excuses != 0).collect();
    let mut todo: Vec<usize> = (0..danger.len()).filter(|at| danger[*at]).collect();
    while let Some(at) = todo.pop() {
        let mut opened_by = vec![Use::default(); kb.questions.len()];
        walk(&kb.questions[at].when, true, &mut opened_by);
        for (other, found) in opened_by.iter().enumerate() {
            if !danger[other] && (found.threshold || found.raises != 0) {
                danger[other] = true;
                todo.push(other);
            }
        }
    }
    danger
}

fn walk(expr: &Expr, positive: bool, uses: &mut [Use]) {
    let mut at = |q: &QuestionId, mask: Mask, threshold: bool| {
        let entry = &mut uses[q.index()];
        if positive {
            entry.raises |= mask;
            entry.threshold |= threshold;
        } else {
            entry.excuses |= mask;
        }
    };
    match expr {
        Expr::Always => {}
        Expr::Is(q, mask) => at(q, *mask, false),
        Expr::AtLeast(q, _) | Expr::AtMost(q, _) | Expr::Chosen(q, _) => at(q, 0, true),
        Expr::All(parts) | Expr::Any(parts) | Expr::Of(_, parts) => {
            for part in *parts {
                walk(part, positive, uses);
            }
        }
        Expr::Not(part) | Expr::Unless(part) => walk(part, !positive, uses),
        Expr::Named(_, part) => walk(part, positive, uses),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::knowledge::KB;

    #[test]
    fn signs_are_danger_and_their_context_is_not() {
        let danger = dangers(&KB);
        let is = |name: &str| KB.questions.iter().any(|q| q.name == name && danger[q.id.index()]);
        for sign in ["saddle-numbness", "ending-life", "distress", "age", "pain-score", "leg-spread", "cancer"] {
            assert!(is(sign), "{sign}");
        }
        for context in ["saddle-onset", "saddle-checked", "major-injury-when", "procedure-when", "medicines", "beds"] {
            assert!(!is(context), "{context}");
        }
    }
}

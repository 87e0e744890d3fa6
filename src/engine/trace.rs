//! Which answers a predicate rested on. For explanations; it decides nothing.

use super::Response;
use super::evaluate::{Mode, Pending, Truth, value};
use crate::model::{Expr, QuestionId};

/// The answered questions that made `expr` hold, in the order of the predicate, each once.
#[must_use]
pub fn answers_behind(expr: &Expr, response: &Response, mode: Mode) -> Vec<QuestionId> {
    let mut found = Vec::new();
    collect(expr, response, mode, &mut found);
    found
}

fn collect(expr: &Expr, response: &Response, mode: Mode, found: &mut Vec<QuestionId>) {
    if value(expr, response, mode, Pending::Absent) != Truth::Yes {
        return;
    }
    match expr {
        Expr::Always => {}
        Expr::Is(q, _) | Expr::AtLeast(q, _) | Expr::AtMost(q, _) | Expr::Chosen(q, _) => {
            if !found.contains(q) {
                found.push(*q);
            }
        }
        Expr::All(parts) | Expr::Any(parts) | Expr::Of(_, parts) => {
            for part in *parts {
                collect(part, response, mode, found);
            }
        }
        Expr::Named(_, part) => collect(part, response, mode, found),
        // What is absent is no reason.
        Expr::Not(_) | Expr::Unless(_) => {}
    }
}

//! What can be wrong with an answers file. Every error names the place, and where a name is wrong the nearest valid one.

use std::fmt;

use crate::model::{AnswerError, DateError};

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InputError {
    /// The whole is not an object.
    NotObject,
    /// A field that is not one of `today`, `country`, `answers`, `checked` (or, inside `checked`, of its own).
    UnknownField {
        /// As given.
        field: String,
        /// The nearest valid one.
        nearest: String,
    },
    /// A field that must hold something else.
    FieldKind {
        /// Which.
        field: &'static str,
        /// What it must hold.
        wanted: &'static str,
    },
    /// A field that is missing.
    Missing {
        /// Which.
        field: &'static str,
        /// What to write.
        hint: &'static str,
    },
    /// A date that is none.
    Date {
        /// The field.
        field: &'static str,
        /// Why.
        why: DateError,
    },
    /// A check that is said to lie after the day of the assessment.
    CheckedLater,
    /// A country that the table does not have.
    Country {
        /// As given.
        given: String,
        /// The nearest valid one.
        nearest: String,
    },
    /// A question that does not exist.
    UnknownQuestion {
        /// As given.
        given: String,
        /// The nearest valid one.
        nearest: String,
    },
    /// An option that the question does not offer.
    UnknownOption {
        /// The question.
        question: &'static str,
        /// As given.
        given: String,
        /// The nearest valid one.
        nearest: String,
    },
    /// A rule that does not exist.
    UnknownRule {
        /// As given.
        given: String,
        /// The nearest valid one.
        nearest: String,
    },
    /// A value of the wrong kind.
    Wanted {
        /// The question.
        question: &'static str,
        /// What it needs.
        wanted: String,
        /// As given, shortened.
        given: String,
    },
    /// The same option twice.
    Twice {
        /// The question.
        question: &'static str,
        /// The option.
        option: String,
    },
    /// The right kind, but not allowed: out of range, exclusive beside others, "unsure" where it is not offered.
    NotAllowed {
        /// The question.
        question: &'static str,
        /// As given, shortened.
        given: String,
        /// Why.
        why: AnswerError,
    },
}

impl fmt::Display for InputError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            InputError::NotObject => f.write_str(
                "the answers must be a JSON object such as {\"today\": \"2026-11-21\", \"answers\": {\"age\": 52}}",
            ),
            InputError::UnknownField { field, nearest } => {
                write!(f, "\"{field}\" is not a field here; the nearest is \"{nearest}\"")
            }
            InputError::FieldKind { field, wanted } => write!(f, "\"{field}\" must be {wanted}"),
            InputError::Missing { field, hint } => write!(f, "\"{field}\" is missing: {hint}"),
            InputError::Date { field, why } => write!(f, "\"{field}\": {why}"),
            InputError::CheckedLater => f.write_str("\"checked\": \"on\" lies after \"today\""),
            InputError::Country { given, nearest } => write!(
                f,
                "\"country\": \"{given}\" is not known; the nearest is \"{nearest}\", and \"ZZ\" stands for anywhere else"
            ),
            InputError::UnknownQuestion { given, nearest } => {
                write!(f, "there is no question \"{given}\"; the nearest is \"{nearest}\"")
            }
            InputError::UnknownOption { question, given, nearest } => {
                write!(f, "{question}: there is no option \"{given}\"; the nearest is \"{nearest}\"")
            }
            InputError::UnknownRule { given, nearest } => {
                write!(f, "\"checked\": there is no rule \"{given}\"; the nearest is \"{nearest}\"")
            }
            InputError::Wanted { question, wanted, given } => write!(f, "{question}: needs {wanted}, not {given}"),
            InputError::Twice { question, option } => write!(f, "{question}: \"{option}\" is named twice"),
            InputError::NotAllowed { question, given, why } => write!(f, "{question}: {given}: {why}"),
        }
    }
}

impl std::error::Error for InputError {}

/// Several of them, as one line.
#[must_use]
pub fn joined(errors: &[InputError]) -> String {
    errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
}

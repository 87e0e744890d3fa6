//! Joins engine, knowledge, record and browser, and holds what a visit knows: the draft, where the person is, what is
//! kept. What can be derived is a memo; it draws nothing and words nothing.

mod app;
mod form;
mod kept;
mod labels;
mod lone;
mod talk;
mod trail;

pub use app::{AppState, COUNTRY_ID};
pub use form::{Entry, Problem, has, toggled};
pub use kept::{Keeping, Kept, KeptCheck, KeptError};
pub use labels::{AnswerLine, answer_words, item, short};
pub use talk::Talk;
pub use trail::{Page, Trail};

pub use crate::browser::before::Before;
pub use crate::record::Subject;

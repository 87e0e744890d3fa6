//! What a check-in knows while it is under way. A type alone, in the first part of the program: every page asks whether
//! there is one; what is done with it is `check_in`'s.

use std::sync::{Arc, RwLock};

use super::Feel;
use crate::model::{CheckIn, QuestionId};

/// A check-in under way.
#[derive(Clone, Debug)]
pub struct CheckInUnderWay {
    /// The check that the plan belongs to.
    pub check: String,
    /// Tells its entry from others: written twice it is there once.
    pub mark: String,
    /// What was told so far.
    pub check_in: CheckIn,
    /// How it feels was told.
    pub felt: bool,
    /// What is being told of it: whoever reads something else in between finds it again. Nothing follows it.
    pub telling: Arc<RwLock<Option<Feel>>>,
    /// It is written down, and nothing was changed since.
    pub done: bool,
    /// The check-ins of before.
    pub before: Vec<CheckIn>,
    /// Answers that were said to be right.
    pub confirmed: Vec<QuestionId>,
}

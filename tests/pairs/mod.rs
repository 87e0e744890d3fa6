//! Minimal pairs: one person, one question, and for each answer to it what must come out (`README.md` beside this).
//! What a rung is; `read` reads the files, `judge` compares, `twice` holds what is entered a second time. Nothing here
//! labels anything: the labels stand in the files.

mod judge;
mod read;
pub mod twice;

use iliac::model::{Answers, Disposition, PlanLimit};

pub use iliac::exchange::audit::Stand;
pub use read::all;

/// What one rung is about, and what must come out on it.
#[derive(Clone, Debug)]
pub enum Expect {
    /// The rules stand so, and the result is this.
    Rules(Stand, Outcome),
    /// The scope stop applies or not, the result is this, and the talk ends here or goes on.
    Scope(bool, Outcome, bool),
    /// The predicate of this table holds or not.
    Holds(Table, bool),
}

/// A table whose rows hold or do not hold for a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Table {
    /// A question applies.
    Question,
    /// A pattern's gate stands open.
    Gate,
    /// An exclusion is in force.
    Exclusion,
    /// What the planner reads of a person.
    Anchor,
    /// An advice card is shown.
    Card,
}

/// A result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// The level, or out of scope.
    pub disposition: Disposition,
    /// With `clinician_soon`.
    pub days: Option<u8>,
    /// Below same-day care, where it is said: what exercise is left.
    pub plan: Option<PlanLimit>,
}

/// One rung: a person with one answer.
#[derive(Clone, Debug)]
pub struct Rung {
    /// File, ladder and answer, for people.
    pub name: String,
    /// The rows that it is about.
    pub ids: Vec<String>,
    /// All that this person says.
    pub answers: Answers,
    /// What must come out.
    pub expect: Expect,
}

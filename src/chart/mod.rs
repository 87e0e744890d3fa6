//! A diary's numbers -> the shapes of charts: bins, lines, bands, marks and the zones of a change that matters, as paths in
//! a field of fixed size, and the rows of the table beside it. No word, no colour, no clock; nothing is judged but by
//! `engine::progress::size`.
//!
//! However many years a diary holds, a chart has no more than [`MOST`] bins and one path for each kind of thing.

mod bins;
mod calendar;
mod goal;
mod pain;

pub use bins::{Bin, MOST, Span, Told};
pub use calendar::{Calendar, WEEKS, Week};
pub use goal::{Goal, GoalSize};
pub use pain::{Pain, Row, Zone};

/// A field is so many units wide, whatever its size on the screen.
pub const WIDE: i32 = 1000;
/// And so many high.
pub const HIGH: i32 = 100;

//! What the tests of all studies share: people who speak, our tables' reading of them, sums over combinations. No study
//! lives here.

mod rows;
mod sums;
mod tables;
mod talk;

pub use rows::{Row, row_holds, sites_tell};
pub use sums::{MINUS_1, MINUS_2, PLUS_1, PLUS_2, Sums, combinations, count, half_log_odds, ratios, weight};
pub use tables::{attainable, evidence, feature, fires, holds, over_cap, pattern, ranked, strong, whole};
pub use talk::{Talk, question, said_by};

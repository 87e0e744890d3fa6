//! What can be read: the list with its search field, pages about topics and patterns, and the links that lead there from
//! a result. It speaks of people in general; what fits a person the result says.

mod index;
mod page;
mod pattern;
mod topic;
pub mod ways;

pub use index::view as index;
pub use page::some_not_here;
pub use pattern::view as pattern;
pub use topic::view as topic;

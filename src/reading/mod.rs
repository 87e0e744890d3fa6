//! What can be read without answering anything, found by name: pages about topics and patterns, and questions that
//! people ask. It draws nothing, and what fits a person it does not know: that is the report's.

mod search;
mod spelling;

pub use search::{Found, find};

use crate::model::{KnowledgeBase, Pattern, Place, Topic};

/// A topic by its id.
#[must_use]
pub fn topic(kb: &KnowledgeBase, id: &str) -> Option<&'static Topic> {
    kb.library.topics.iter().find(|topic| topic.id == id)
}

/// A pattern by its id.
#[must_use]
pub fn pattern(kb: &KnowledgeBase, id: &str) -> Option<&'static Pattern> {
    kb.patterns.iter().find(|pattern| pattern.id == id)
}

/// The topics that are offered in a place.
#[must_use]
pub fn topics_at(kb: &KnowledgeBase, place: Place) -> Vec<&'static Topic> {
    kb.library.topics.iter().filter(|topic| topic.at.contains(&place)).collect()
}

/// The patterns that have a page of their own.
#[must_use]
pub fn patterns(kb: &KnowledgeBase) -> Vec<&'static Pattern> {
    kb.patterns.iter().filter(|pattern| kb.library.topic_instead(pattern.id).is_none()).collect()
}

/// The patterns that have something to do with this one.
#[must_use]
pub fn kin(kb: &KnowledgeBase, id: &str) -> Vec<&'static Pattern> {
    let mut found = Vec::new();
    for (one, two) in kb.library.kin {
        let other = match (*one == id, *two == id) {
            (true, _) => two,
            (_, true) => one,
            (false, false) => continue,
        };
        found.extend(pattern(kb, other));
    }
    found
}

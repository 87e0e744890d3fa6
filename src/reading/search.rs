//! Finds pages by the words that people type: by heading and by the other names first, then by what a text says. The
//! same words always find the same pages; nothing is remembered.

use super::patterns;
use super::spelling::{Meets, meets, words_of};
use crate::model::{Faq, KnowledgeBase, Pattern, Topic};
use crate::words::{Msg, Words};

/// More would be no help.
const MOST: usize = 12;

/// What was found.
#[derive(Clone, Copy, Debug)]
pub enum Found {
    /// A topic.
    Topic(&'static Topic),
    /// A question that people ask.
    Faq(&'static Faq),
    /// A pattern.
    Pattern(&'static Pattern),
}

impl Found {
    /// Its id: topics, questions and patterns share none.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Found::Topic(topic) => topic.id,
            Found::Faq(faq) => faq.id,
            Found::Pattern(pattern) => pattern.id,
        }
    }

    /// What it is called, the heading first.
    fn names(self, kb: &KnowledgeBase) -> [Option<Msg>; 3] {
        match self {
            Found::Topic(topic) => [Some(topic.title), topic.find, None],
            Found::Faq(faq) => [Some(faq.question), faq.find, None],
            Found::Pattern(pattern) => {
                let at = kb.patterns.iter().position(|p| p.id == pattern.id);
                let find = at.and_then(|at| kb.library.pattern_find.get(at).copied().flatten());
                [Some(pattern.name), pattern.also, find]
            }
        }
    }

    /// What its page says.
    fn says(self) -> [Option<Msg>; 6] {
        match self {
            Found::Topic(topic) => topic.text,
            Found::Faq(faq) => [Some(faq.answer), None, None, None, None, None],
            Found::Pattern(p) => [Some(p.about), p.self_care, p.avoid, p.course, p.see, None],
        }
    }
}

/// What goes by these words, the best first. Pages that meet fewer of the words than others are left out.
#[must_use]
pub fn find(kb: &'static KnowledgeBase, words: Words, typed: &str) -> Vec<Found> {
    let typed = words_of(typed);
    let mut pages = Vec::new();
    pages.extend(patterns(kb).into_iter().map(Found::Pattern));
    pages.extend(kb.library.topics.iter().map(Found::Topic));
    pages.extend(kb.library.faq.iter().map(Found::Faq));
    let mut most = 1;
    // Of equals, the order of the tables.
    let mut found: Vec<(u32, Found)> = Vec::new();
    for page in pages {
        let (met, weight) = weigh(kb, words, page, &typed);
        if met > most {
            most = met;
            found.clear();
        }
        if met == most {
            let at = found.iter().position(|(other, _)| *other < weight).unwrap_or(found.len());
            found.insert(at, (weight, page));
        }
    }
    found.truncate(MOST);
    found.into_iter().map(|(_, page)| page).collect()
}

/// How many of the words a page meets, and how well.
fn weigh(kb: &KnowledgeBase, words: Words, page: Found, typed: &[String]) -> (usize, u32) {
    let (mut names, mut says) = (Vec::new(), Vec::new());
    for msg in page.names(kb).into_iter().flatten() {
        names.extend(words.get(msg).split(',').map(words_of));
    }
    for msg in page.says().into_iter().flatten() {
        says.extend(words_of(words.get(msg)));
    }
    let (mut met, mut weight) = (0, 0);
    for word in typed {
        let mut by_name = None;
        for name in names.iter().flatten() {
            by_name = by_name.max(meets(word, name));
        }
        let points = match by_name {
            Some(Meets::Whole) => 12,
            Some(Meets::Begins) => 9,
            Some(Meets::Nearly) => 6,
            // Every text holds "the".
            None if word.len() > 3 && says.iter().any(|said| meets(word, said) >= Some(Meets::Begins)) => 1,
            None => 0,
        };
        met += usize::from(points > 0);
        weight += points;
    }
    // A name that is these words and no others comes before one that only holds them, and a heading before all.
    for (at, name) in names.iter().enumerate() {
        if name.len() == typed.len() && name.iter().zip(typed).all(|(name, typed)| meets(typed, name).is_some()) {
            return (met, weight + if at == 0 { 10 } else { 6 });
        }
    }
    (met, weight)
}

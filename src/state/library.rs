//! The second table of words of this visit, which is fetched for everyone as soon as the program runs: the learn pages'
//! texts, and what stands under the headings of a result. And what is found in it. Which topics there are is `knowledge`'s.

use leptos::prelude::*;

use crate::browser::{fetch, hold, intl, page, second};
use crate::knowledge::KB;
use crate::model::{Citation, Faq, Pattern, Place, Topic};
use crate::reading::{self, Found};
use crate::words::{Language, Msg, SOURCES, Words};

use super::{AppState, Page};

/// How far the texts have come.
#[derive(Clone, Copy, Debug, Default)]
pub enum Library {
    /// They are on their way.
    #[default]
    Waiting,
    /// They are here: all words, with theirs.
    Here(Words),
    /// They did not arrive.
    Missing,
}

/// How far the second part of the program has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SecondPart {
    /// It is on its way.
    #[default]
    Waiting,
    /// It is here.
    Here,
    /// It did not arrive.
    Missing,
}

impl AppState {
    /// Fetches the second part of the program, then the texts of the language, and again whenever the network comes back and they are still missing. It is done at the start
    /// of every visit: that someone reads, or what, changes no request (`decisions.md` D37).
    pub(super) fn open_library(self) {
        self.fetch_second();
        page::when_online(move || self.fetch_missing());
    }

    /// Fetches what did not arrive.
    pub fn fetch_missing(self) {
        if self.second.get_untracked() == SecondPart::Missing {
            self.fetch_second();
        } else if matches!(self.library.get_untracked(), Library::Missing) {
            self.fetch_library();
        }
    }

    /// Fetches the second part, and what comes after it.
    pub(super) fn fetch_second(self) {
        self.second.set(SecondPart::Waiting);
        // In tasks of their own: someone may be answering.
        second::fetch(move |here| {
            page::soon(move || {
                let held = hold::hold();
                if here {
                    self.find_all_places();
                }
                page::soon(move || self.second_has_come(here, held));
            });
        });
    }

    fn second_has_come(self, here: bool, held: hold::Held) {
        if here {
            self.open_plans();
        }
        self.second.set(if here { SecondPart::Here } else { SecondPart::Missing });
        held.put_back(super::LANGUAGE_ID);
        self.fetch_library();
    }

    /// How far the second part of the program has come.
    #[must_use]
    pub fn second(self) -> SecondPart {
        self.second.get()
    }

    /// Fetches the texts, unless they are here.
    pub fn fetch_library(self) {
        let words = self.words_now();
        let whole = |all: &Vec<Words>| all.iter().copied().find(|whole| whole.language() == words.language());
        if let Some(whole) = self.whole.with_value(whole) {
            return self.set_library(Library::Here(whole));
        }
        self.set_library(Library::Waiting);
        fetch::asset(words.language().learn, move |text| {
            let whole = text.and_then(|text| words.with_table(text));
            self.fetch_sources(move |here| {
                let whole = whole.filter(|_| here);
                self.whole.update_value(|all| all.extend(whole));
                // Unless another language is spoken since.
                if words.language() == self.words_now().language() {
                    self.fetch_clinics_words(words, move || {
                        if words.language() == self.words_now().language() {
                            self.set_library(whole.map_or(Library::Missing, Library::Here));
                        }
                    });
                }
            });
        });
    }

    /// And last all words in the language of the clinic's staff, where it is another one: for everyone too, since only who
    /// has a result could ask for a summary in it. Without them there is still one in the page's language.
    fn fetch_clinics_words(self, words: Words, then: impl FnOnce() + 'static) {
        let has = |language| self.whole.with_value(|all| all.iter().any(|whole| whole.language() == language));
        let Some(language) = self.clinic.summary_language.filter(|l| *l != words.language() && !has(*l)) else {
            return then();
        };
        let both = move |main: Option<Words>| {
            fetch::asset(language.learn, move |text| {
                let whole = main.zip(text).and_then(|(main, text)| main.with_table(text));
                self.whole.update_value(|all| all.extend(whole));
                then();
            });
        };
        if language == Language::english() {
            return both(Some(Words::english_by(&intl::LOCAL)));
        }
        fetch::asset(language.main, move |text| {
            let main = text.and_then(|text| words.of_table(language, text));
            self.met.update_value(|met| met.extend(main));
            both(main);
        });
    }

    /// And after them the names of the sources, which are no language's, unless they are here.
    fn fetch_sources(self, then: impl FnOnce(bool) + 'static) {
        let whole = |names: &&[&str]| names.len() == KB.sources.len();
        if self.sources.with_untracked(whole) {
            return then(true);
        }
        fetch::asset(SOURCES, move |text| {
            let names: Vec<&str> = String::leak(text.unwrap_or_default()).split_terminator('\u{1F}').collect();
            self.sources.set(names.leak());
            then(self.sources.with_untracked(whole));
        });
    }

    fn set_library(self, library: Library) {
        let here = self.second.get_untracked() == SecondPart::Here;
        page::package(here && matches!(library, Library::Here(_)));
        // What comes late is drawn where its place was held: whoever has begun to type or to read goes on there.
        let held = hold::hold();
        self.library.set(library);
        held.put_back(super::LANGUAGE_ID);
    }

    /// The name of a source, or in its place that it is not here yet.
    #[must_use]
    pub fn source(self, source: &'static Citation) -> &'static str {
        let at = KB.sources.iter().position(|s| std::ptr::eq(*s, source));
        let name = self.sources.with(|names| at.and_then(|at| names.get(at).copied()));
        name.unwrap_or_else(|| self.get(crate::msg!("read-late")))
    }

    /// How far the texts have come.
    #[must_use]
    pub fn library(self) -> Library {
        self.library.get()
    }

    /// All words as far as they are here.
    #[must_use]
    pub fn all_words(self) -> Words {
        match self.library.get() {
            Library::Here(words) => words,
            Library::Waiting | Library::Missing => self.words(),
        }
    }

    /// A message of the second table, as soon as it is here.
    #[must_use]
    pub fn late(self, msg: Msg) -> &'static str {
        let _ = self.library();
        self.get(msg)
    }

    /// A topic by its id.
    #[must_use]
    pub fn topic(self, id: &str) -> Option<&'static Topic> {
        reading::topic(&KB, id)
    }

    /// Every topic, shelf by shelf.
    #[must_use]
    pub fn topics(self) -> &'static [Topic] {
        KB.library.topics
    }

    /// The topics that are offered in a place.
    #[must_use]
    pub fn topics_at(self, place: Place) -> Vec<&'static Topic> {
        reading::topics_at(&KB, place)
    }

    /// The questions that people ask.
    #[must_use]
    pub fn faq(self) -> &'static [Faq] {
        KB.library.faq
    }

    /// A pattern by its id.
    #[must_use]
    pub fn pattern(self, id: &str) -> Option<&'static Pattern> {
        reading::pattern(&KB, id)
    }

    /// The patterns that have a page.
    #[must_use]
    pub fn patterns(self) -> Vec<&'static Pattern> {
        reading::patterns(&KB)
    }

    /// The patterns that have something to do with this one.
    #[must_use]
    pub fn kin(self, pattern: &Pattern) -> Vec<&'static Pattern> {
        reading::kin(&KB, pattern.id)
    }

    /// What a pattern's page says beside the pattern's own words.
    #[must_use]
    pub fn note(self, pattern: &Pattern) -> Option<Msg> {
        let at = KB.patterns.iter().position(|p| p.id == pattern.id)?;
        KB.library.pattern_note.get(at).copied().flatten()
    }

    /// The page about a pattern: its own, or that of a topic in its place.
    #[must_use]
    pub fn page_of(self, pattern: &'static str) -> Page {
        KB.library.topic_instead(pattern).map_or(Page::Pattern(pattern), Page::Topic)
    }

    /// What goes by these words.
    #[must_use]
    pub fn look_for(self, typed: &str) -> Vec<Found> {
        reading::find(&KB, self.all_words(), typed)
    }
}

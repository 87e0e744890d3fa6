//! The language of this visit: which one it begins in, and changing it at any moment. Another language's words are
//! fetched by who chooses it, in two files, always both and in this order: that hangs on the language alone, never on an
//! answer (`decisions.md` D37). The choice stands in the address and is kept nowhere.

use leptos::prelude::*;

use crate::browser::{fetch, history, hold, intl, page};
use crate::exchange::clinic::Clinic;
use crate::words::{Language, Words};

use super::AppState;

/// Id of the control that changes the language.
pub const LANGUAGE_ID: &str = "language";
/// What `?lang=es` begins with.
const LANG: &str = "lang";

/// How a change of language stands.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Speaking {
    /// What is spoken is what was asked for.
    #[default]
    Well,
    /// Words are on their way; until then the former language is spoken.
    Waiting(&'static Language),
    /// They did not arrive.
    Missing(&'static Language),
}

/// The words that a visit begins with: those of the language that the address asks for, else of the first of the
/// browser's languages that is on board, else English. Where they do not arrive it is English, which says so.
/// A clinic may offer fewer; then its first is for whoever asks for none of them.
pub fn first_words(clinic: &Clinic, then: impl FnOnce(Words, Speaking) + 'static) {
    let english = Words::english_by(&intl::LOCAL);
    let offered =
        |tag: String| Language::for_tag(&tag).filter(|l| clinic.languages.is_empty() || clinic.languages.contains(l));
    let asked = history::in_address(LANG).and_then(offered);
    let spoken = || page::languages().into_iter().find_map(offered);
    let otherwise = || clinic.languages.first().copied().unwrap_or_else(Language::english);
    let language = asked.or_else(spoken).unwrap_or_else(otherwise);
    if language == english.language() {
        return then(english, Speaking::Well);
    }
    fetch::asset(language.main, move |text| match text.and_then(|text| english.of_table(language, text)) {
        Some(words) => then(words, Speaking::Well),
        None => then(english, Speaking::Missing(language)),
    });
}

impl AppState {
    /// How a change of language stands.
    #[must_use]
    pub fn speaking(self) -> Speaking {
        self.speaking.get()
    }

    /// Changes the language, now or as soon as its words are here. No answer, page, place or focus is lost.
    pub fn speak(self, language: &'static Language) {
        if language == self.words_now().language() {
            return self.speaking.set(Speaking::Well);
        }
        if let Some(words) = self.met(language) {
            return self.say_in(words);
        }
        self.speaking.set(Speaking::Waiting(language));
        fetch::asset(language.main, move |text| {
            let words = text.and_then(|text| self.words_now().of_table(language, text));
            if let Some(words) = words {
                self.met.update_value(|met| met.push(words));
            }
            // Unless another has been asked for since.
            if self.speaking.get_untracked() == Speaking::Waiting(language) {
                match words {
                    Some(words) => self.say_in(words),
                    None => self.speaking.set(Speaking::Missing(language)),
                }
            }
        });
    }

    /// The words of a language that have come in this visit.
    fn met(self, language: &'static Language) -> Option<Words> {
        self.met.with_value(|met| met.iter().copied().find(|words| words.language() == language))
    }

    fn say_in(self, words: Words) {
        let language = words.language();
        let held = hold::hold();
        self.speaking.set(Speaking::Well);
        self.words.set(words);
        self.chosen.set_value(Some(language.tag));
        self.mark_language();
        self.fetch_library();
        held.put_back(LANGUAGE_ID);
    }

    /// Says on `<html>` and, where it was chosen here, in the address which language is spoken: a page that is loaded
    /// anew speaks it again. Each entry of the history has an address of its own.
    pub(super) fn mark_language(self) {
        let language = self.words_now().language();
        page::language(language.tag, language.rtl);
        if let Some(tag) = self.chosen.get_value() {
            history::put_in_address(LANG, tag);
        }
    }
}

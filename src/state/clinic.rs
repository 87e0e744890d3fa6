//! The clinic's settings of this visit: read once, before anything is drawn, and the same for everyone who comes. What may
//! stand in them is `exchange::clinic`'s.

use std::sync::OnceLock;

use leptos::prelude::*;

use super::AppState;
use crate::browser::{fetch, host, page, seen};
use crate::exchange::clinic::{Clinic, Fault, read};
use crate::words::{Language, Words};

/// What is wrong with the file.
static FAULTS: OnceLock<Vec<Fault>> = OnceLock::new();

/// Calls `then` with the settings, or with none where there is no file: that is no fault.
pub fn clinic_settings(then: impl FnOnce(&'static Clinic) + 'static) {
    fetch::clinic(move |text| {
        let (clinic, faults) = text.map(|text| read(&text)).unwrap_or_default();
        let _ = FAULTS.set(faults);
        if let Some(accent) = &clinic.accent {
            page::brand(accent);
        }
        then(Box::leak(Box::new(clinic)));
    });
}

impl AppState {
    /// The clinic that offers this check.
    #[must_use]
    pub fn clinic(self) -> &'static Clinic {
        self.clinic
    }

    /// What is wrong with its settings.
    #[must_use]
    pub fn clinic_faults(self) -> &'static [Fault] {
        FAULTS.get().map_or(&[], Vec::as_slice)
    }

    /// The languages that are offered.
    #[must_use]
    pub fn languages(self) -> Vec<&'static Language> {
        let all = || Language::all().iter().collect();
        if self.clinic.languages.is_empty() { all() } else { self.clinic.languages.clone() }
    }

    /// The origin of the page around this one, if a summary can be given to it: the clinic's settings must name it.
    #[must_use]
    pub fn takes_summary(self) -> Option<&'static str> {
        let around = host::takes()?;
        self.clinic.hosts.iter().map(String::as_str).find(|host| *host == around)
    }

    /// The summary as data for a program: a FHIR Bundle.
    #[must_use]
    pub fn summary_as_data(self) -> Option<String> {
        Some(self.fhir())
    }

    /// Gives it away. The person has seen all of it and pressed twice.
    pub fn give(self, text: &str, fhir: Option<&str>) {
        host::give(text, fhir);
    }

    /// What is kept in this browser, on the device and in this tab; `None` where it keeps nothing.
    #[must_use]
    pub fn seen_kept(self) -> Option<(Vec<seen::Kept>, Vec<seen::Kept>)> {
        seen::kept()
    }

    /// What the page has asked for since it was loaded: files of its own, and all else; an address a line.
    #[must_use]
    pub fn seen_asked(self) -> (String, String) {
        seen::asked()
    }

    /// All words in the language of the clinic's staff, where that is another than the page's and they have come.
    #[must_use]
    pub fn clinic_words(self) -> Option<Words> {
        let language = self.clinic.summary_language?;
        if language == self.words().language() {
            return None;
        }
        let _ = self.library();
        self.whole.with_value(|all| all.iter().copied().find(|whole| whole.language() == language))
    }
}

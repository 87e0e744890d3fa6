//! What a person does with a text that is theirs: copies, shares or saves it. Only on their press; the text is made
//! elsewhere.

use super::AppState;
use crate::browser::{hand_over, page};

/// It says nothing about anybody: lists of files are seen over shoulders too.
const FILE: &str = "summary.txt";
/// As `FILE`.
const FHIR_FILE: &str = "summary.fhir.json";

impl AppState {
    /// Copies a text; `then` hears whether it worked.
    pub fn copy(self, text: &str, then: impl FnOnce(bool) + 'static) {
        hand_over::copy(text, then);
    }

    /// This browser can hand a text to another app.
    #[must_use]
    pub fn can_share(self) -> bool {
        hand_over::can_share()
    }

    /// Hands a text to the app that the person then chooses.
    pub fn share(self, text: &str) {
        hand_over::share(text);
    }

    /// Saves a text as a file; `false` where the browser makes none.
    #[must_use]
    pub fn save(self, text: &str) -> bool {
        hand_over::save(text, FILE, hand_over::TEXT).is_some()
    }

    /// Saves this check for a clinician's computer (FHIR); `false` where the browser makes no files.
    #[must_use]
    pub fn save_fhir(self) -> bool {
        hand_over::save(&self.fhir(), FHIR_FILE, hand_over::FHIR).is_some()
    }

    /// Marks all of a text field once the page is drawn.
    pub fn mark(self, id: &'static str) {
        page::after_drawing(move || hand_over::mark(id));
    }
}

//! Leaving at once, on a screen that others may look at: where it leads, by which key, and what goes. Checks that were
//! kept by choice stay (ADR 0017); the browser's part is `browser::leave`.

/// What a site chooses about leaving. Set on the page's own element for now, later from a clinic's settings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leaving {
    /// The address that takes the page's place.
    pub to: String,
    /// Escape, pressed twice, leaves too. Off unless the site wants it: people press Escape for other things.
    pub by_key: bool,
}

/// Asks no server, so that leaving tells nobody.
const EMPTY_PAGE: &str = "about:blank";

impl Default for Leaving {
    fn default() -> Self {
        Leaving { to: EMPTY_PAGE.into(), by_key: false }
    }
}

impl Leaving {
    /// From what a site wrote. Only an `https` address counts: anything else, such as a script, is no place to go.
    #[must_use]
    pub fn of(to: Option<&str>, by_key: bool) -> Leaving {
        let to = to.filter(|to| to.starts_with("https://") && !to.contains(char::is_whitespace));
        Leaving { to: to.unwrap_or(EMPTY_PAGE).to_string(), by_key }
    }
}

/// The longest time between two presses that belong together, in milliseconds.
const TOGETHER: f64 = 1000.0;

/// Hears the same key twice, with no other between.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Twice {
    last: Option<f64>,
}

impl Twice {
    /// Whether this press of a key makes it twice. `at` is a time in milliseconds.
    pub fn press(&mut self, key: &str, at: f64) -> bool {
        let before = self.last.take();
        if key != "Escape" {
            return false;
        }
        let twice = before.is_some_and(|before| (0.0..=TOGETHER).contains(&(at - before)));
        if !twice {
            self.last = Some(at);
        }
        twice
    }
}

#[cfg(feature = "web")]
mod web {
    use leptos::prelude::*;

    use super::Twice;
    use crate::browser::leave;
    use crate::state::AppState;

    impl AppState {
        /// Waits for the key, where the site has switched it on.
        pub(in crate::state) fn wait_for_leaving(self) {
            if self.leaving.with_value(|leaving| leaving.by_key) {
                let mut escape = Twice::default();
                leave::on_key(move |key, at| {
                    if escape.press(key, at) {
                        self.leave();
                    }
                });
            }
        }

        /// Takes away the check, every place that is kept and all that this visit knows, and goes: without a question,
        /// since there may be no time for one.
        pub fn leave(self) {
            self.forget_all_places();
            self.clear();
            leave::now(&self.leaving.with_value(|leaving| leaving.to.clone()));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leads_nowhere_but_to_a_page() {
        assert_eq!(Leaving::of(Some("https://example.org/weather"), false).to, "https://example.org/weather");
        for bad in
            ["", "javascript:alert(1)", "data:text/html,x", "http://example.org", "//example.org", "https:// a b"]
        {
            assert_eq!(Leaving::of(Some(bad), false), Leaving::default(), "{bad}");
        }
        assert_eq!(Leaving::of(None, true), Leaving { by_key: true, ..Leaving::default() });
    }

    #[test]
    fn twice_is_the_same_key_twice_and_soon() {
        let hear = |presses: &[(&str, f64)]| {
            let mut escape = Twice::default();
            presses.iter().map(|(key, at)| escape.press(key, *at)).collect::<Vec<_>>()
        };
        assert_eq!(hear(&[("Escape", 0.0), ("Escape", 400.0)]), [false, true]);
        assert_eq!(hear(&[("Escape", 0.0), ("Escape", 1500.0), ("Escape", 1900.0)]), [false, false, true]);
        assert_eq!(hear(&[("Escape", 0.0), ("a", 100.0), ("Escape", 200.0)]), [false, false, false]);
        assert_eq!(hear(&[("a", 0.0), ("a", 100.0)]), [false, false]);
        assert_eq!(hear(&[("Escape", 0.0), ("Escape", 300.0), ("Escape", 600.0)]), [false, true, false]);
    }
}

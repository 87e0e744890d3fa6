//! The page's program: takes over the static start page and draws into its place. All else is the library's.

use iliac::browser::{before, page};
use iliac::state::{clinic_settings, first_words};
use iliac::ui::app_view;
use leptos::mount::mount_to;

fn main() {
    // The message of a panic could hold an answer: only the place is written down. The static page comes back, with its
    // danger signs, instead of a page that no longer answers.
    std::panic::set_hook(Box::new(|info| {
        let place = info.location().map(ToString::to_string).unwrap_or_default();
        before::complain(&format!("Iliac has stopped at {place}"));
        before::bring_back();
    }));
    // Until the words are here the static page stands, and may be used.
    clinic_settings(|clinic| {
        first_words(clinic, move |words, speaking| {
            let Some(place) = before::place() else { return };
            let before = before::read();
            let focus = before.focus.clone();
            mount_to(place.clone(), move || app_view(&before, clinic, words, speaking).mount(&place)).forget();
            before::hide();
            if let Some(focus) = focus {
                page::focus(&focus);
            }
        });
    });
}

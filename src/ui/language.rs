//! The control that changes the language, and the note that says how that stands. With two languages it is a link in the
//! other's own name; with more it is a list. Which languages there are, `locales/` says.

use leptos::prelude::*;
use leptos::web_sys::HtmlSelectElement;

use super::html::{AnyView, El, button, el, live, p};
use super::parts::t;
use crate::msg;
use crate::state::{AppState, LANGUAGE_ID, Speaking};
use crate::words::{Language, text};

/// The control; nothing where there is but one language.
pub fn switch(state: AppState) -> Option<AnyView> {
    let here = state.words().language();
    let offered = state.languages();
    let mut others = offered.iter().copied().filter(|language| *language != here);
    match (others.next(), others.next()) {
        (None, _) => None,
        (Some(other), None) => Some(link(state, other)),
        (Some(_), Some(_)) => Some(list(state, here)),
    }
}

fn link(state: AppState, other: &'static Language) -> AnyView {
    named(button("il-link il-language", other.name, move || state.speak(other)), other).id(LANGUAGE_ID).view()
}

fn list(state: AppState, here: &'static Language) -> AnyView {
    let option = |language: &'static Language| {
        let option = el("option", "").attr("value", language.tag).switch("selected", move || language == here);
        named(option, language).put(language.name)
    };
    let select = el("select", "il-language il-language--list").id(LANGUAGE_ID).attr("autocomplete", "off");
    let select = select.attr("aria-label", t(msg!("language-choose"))).on("change", move |event| {
        if let Some(language) = Language::for_tag(&event_target_value(&event)) {
            // Until the words are here, and if they never come, the list says what is spoken.
            event_target::<HtmlSelectElement>(&event).set_value(here.tag);
            state.speak(language);
        }
    });
    select.each(state.languages().into_iter().map(option)).view()
}

/// A name is said in its own language.
fn named(element: El, language: &'static Language) -> El {
    element.attr("lang", language.tag).attr("dir", if language.rtl { "rtl" } else { "ltr" })
}

/// What is said while words are on their way, and when they did not arrive.
pub fn note(state: AppState) -> El {
    let said = move || match state.speaking() {
        Speaking::Well => None,
        Speaking::Waiting(language) => {
            Some(p("il-small il-language__note il-language__wait", state.say(&text::language_waiting(language.name))))
        }
        Speaking::Missing(language) => {
            // The note goes, and with it this button: the focus must not.
            let again = move || {
                state.focus(LANGUAGE_ID);
                state.speak(language);
            };
            let again = button("il-button", msg!("read-again"), again);
            let inside = el("div", "il-flow").put(p("", state.say(&text::language_missing(language.name)))).put(again);
            Some(el("div", "il-language__note").put(el("div", "il-said").put(inside)))
        }
    };
    el("div", "il-language__status").attr("role", "status").put(live(said))
}

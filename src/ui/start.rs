//! The start page, element for element as in `index.html`: the program takes it over without a jump.

use leptos::prelude::*;

use super::html::{AnyView, El, el, h2, live, p, points};
use super::parts::{Card, HEADING, app, card, country_select, in_its_turn, unreviewed_words};
use super::{clinic, icons, place, second, today};
use crate::msg;
use crate::state::{AppState, COUNTRY_ID, Derived, Local, Page, Subject};
use crate::words::Msg;

/// The numbers that stand on the static page too, each with the country codes that it is for.
const NUMBERS: [(&str, Msg, &[&str]); 5] = [
    ("911", msg!("start-danger-us"), &["US", "CA"]),
    ("999", msg!("start-danger-gb"), &["GB"]),
    ("112", msg!("start-danger-eu"), &["IE", "EU", "ZZ"]),
    ("000", msg!("start-danger-au"), &["AU"]),
    ("111", msg!("start-danger-nz"), &["NZ"]),
];

/// Begins or goes on, unless a name is missing.
pub fn begin(state: AppState) {
    if state.subject.with_untracked(nameless) { state.focus("label") } else { state.begin() }
}

/// Someone else, and not yet who.
fn nameless(subject: &Subject) -> bool {
    matches!(subject, Subject::Label(label) if label.trim().is_empty())
}

/// The page's `main`.
pub fn view() -> AnyView {
    let state = app();
    el("main", "il-main il-start")
        .id("main")
        .focusable()
        .put(el("h1", "il-title").id(HEADING).focusable().put(msg!("start-title")))
        .put(p("il-lead", msg!("start-lead")))
        .put(second::when_here(state, move || place::offers(state)))
        .put(second::when_here(state, move || today::offers(state)))
        .put(danger(state))
        .put(in_its_turn(state, move || form(state)))
        .put(in_its_turn(state, move || what(state)))
        .put(clinic::faults(state))
        .put(bar(state))
        .view()
}

fn what(state: AppState) -> El {
    let read = el("a", "").attr("href", "#learn");
    el("section", "il-what")
        .attr("aria-labelledby", "about")
        .put(h2(msg!("start-about")).id("about"))
        .put(p("", msg!("start-is")))
        .put(p("", msg!("start-time")))
        .put(p("", msg!("start-is-not")).put(" ").put(el("strong", "").put(msg!("page-not-reviewed"))))
        .put(unreviewed_words().map(|words| p("", el("strong", "").put(words))))
        .put(p("", msg!("start-private")))
        .put(p("", msg!("start-keep")))
        .put(p("il-more", read.put(msg!("start-learn")).press_link(move || state.go(Page::Learn))))
}

fn danger(state: AppState) -> El {
    let number = move |(number, words, codes): (&'static str, Msg, &'static [&'static str])| {
        let here = move || codes.contains(&state.country.get());
        let class = move || Some(if here() { "il-number il-number--here" } else { "il-number" });
        let link = el("a", "").attr_live("class", class).attr("href", format!("tel:{number}"));
        el("li", "").put(link.put(el("b", "").put(number)).put(" ").put(el("span", "").put(words)))
    };
    let title = el("h2", "il-danger__title").id("danger").put(icons::danger());
    el("section", "il-danger")
        .attr("aria-labelledby", "danger")
        .put(title.put(el("span", "").put(msg!("safety-net"))))
        .put(points(state.safety_net().iter().copied()))
        .put(p("il-danger__call", msg!("start-danger-call")))
        .put(el("ul", "il-numbers").each(NUMBERS.into_iter().map(number)))
        .put(p("il-small", msg!("start-danger-else")))
}

fn form(state: AppState) -> El {
    let is_other = move || state.subject.with(|s| matches!(s, Subject::Label(_)));
    let who = |id: &str, text| Card { kind: "radio", name: "who", id: id.into(), text, note: None };
    let me = card(who("me", msg!("start-who-me")), move || !is_other(), move |_| state.subject.set(Subject::Me));
    let other = card(who("other", msg!("start-who-other")), is_other, move |_| {
        state.subject.set(Subject::Label(String::new()));
    });
    let is_other = Derived::new(is_other);
    let choose = el("fieldset", "il-field")
        .put(el("legend", "il-label").put(msg!("start-who")))
        .put(el("div", "il-choices il-choices--two").put(me).put(other))
        .put(live(move || is_other.get().then(|| label(state))));
    let country = el("div", "il-field")
        .put(el("label", "il-label").attr("for", COUNTRY_ID).put(msg!("start-country")))
        .put(p("il-hint", msg!("start-country-help")).id("country-help"))
        .put(country_select("il-select").attr("aria-describedby", "country-help"));
    el("section", "il-before")
        .attr("aria-labelledby", "form")
        .put(h2(msg!("start-before")).id("form"))
        .put(choose)
        .put(country)
        .put(place::choice(state))
}

/// The name of someone else.
fn label(state: AppState) -> El {
    let typed = move || {
        state.subject.with(|s| match s {
            Subject::Label(label) => label.clone(),
            Subject::Me => String::new(),
        })
    };
    let input = el("input", "il-input")
        .attr("type", "text")
        .id("label")
        .attr("maxlength", "40")
        .attr("autocomplete", "off")
        .attr("aria-describedby", "label-help label-error")
        .value(typed)
        .on("input", move |event| state.subject.set(Subject::Label(event_target_value(&event))));
    el("div", "il-reveal il-reveal--open")
        .put(el("label", "il-label").attr("for", "label").put(msg!("start-who-label")))
        .put(p("il-hint", msg!("start-who-help")).id("label-help"))
        .put(input)
}

/// The button, where the thumb is. A name that is missing is said right above it.
fn bar(state: AppState) -> El {
    let tried = Local::new(false);
    let missing = Derived::new(move || tried.get() && state.subject.with(nameless));
    let begun = Derived::new(move || state.has_begun());
    let press = move || {
        tried.set(true);
        begin(state);
    };
    let words = move || if begun.get() { msg!("button-go-on") } else { msg!("button-start") };
    let note = move || begun.get().then(|| p("il-small il-bar__note", msg!("start-going-on")));
    let again = move || {
        let press = move || state.start_again();
        begun.get().then(|| super::html::button("il-link", msg!("button-again"), press))
    };
    el("div", "il-bar")
        .put(
            el("div", "")
                .id("label-error")
                .attr("role", "alert")
                .put(live(move || missing.get().then(|| p("il-error", msg!("error-label"))))),
        )
        .put(live(note))
        .put(el("a", "il-button il-button--primary").attr("href", "#begin").put(live(words)).press_link(press))
        .put(live(again))
}

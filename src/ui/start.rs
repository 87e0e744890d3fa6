//! The start page, element for element as in `index.html`: the program takes it over without a jump.

use leptos::prelude::*;

use super::icons;
use super::parts::{Card, HEADING, app, card, country_select, t};
use crate::msg;
use crate::state::{AppState, Page, Subject};
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
    if state.subject.with_untracked(|s| matches!(s, Subject::Label(label) if label.trim().is_empty())) {
        state.focus("label");
    } else {
        state.go_on();
    }
}

/// The page with its own `main`.
pub fn view() -> AnyView {
    let state = app();
    view! {
        {icons::crest()}
        <main id="main" class="il-main il-start" tabindex="-1">
            <h1 class="il-title" id=HEADING tabindex="-1">
                {t(msg!("start-title"))}
            </h1>
            <p class="il-lead">{t(msg!("start-lead"))}</p>
            {danger()}
            {form()}
            <section class="il-what" aria-labelledby="about">
                <h2 id="about" class="il-heading">
                    {t(msg!("start-about"))}
                </h2>
                <p>{t(msg!("start-is"))}</p>
                <p>{t(msg!("start-is-not"))} " " <strong>{t(msg!("page-not-reviewed"))}</strong></p>
                <p>{t(msg!("start-private"))}</p>
                <p>{t(msg!("start-keep"))}</p>
            </section>
            {bar(state)}
        </main>
    }
    .into_any()
}

fn danger() -> AnyView {
    let state = app();
    let number = move |(number, words, codes): (&'static str, Msg, &'static [&'static str])| {
        let here = move || codes.contains(&state.country.get());
        view! {
            <li>
                <a class="il-number" class:il-number--here=here href=format!("tel:{number}")>
                    <b>{number}</b>
                    " "
                    <span>{t(words)}</span>
                </a>
            </li>
        }
    };
    view! {
        <section class="il-danger" aria-labelledby="danger">
            <h2 id="danger" class="il-danger__title">
                {icons::danger()}
                <span>{t(msg!("safety-net"))}</span>
            </h2>
            <ul class="il-list">
                {state.safety_net().iter().map(|sign| view! { <li>{t(*sign)}</li> }).collect_view()}
            </ul>
            <p class="il-danger__call">{t(msg!("start-danger-call"))}</p>
            <ul class="il-numbers">{NUMBERS.into_iter().map(number).collect_view()}</ul>
            <p class="il-small">{t(msg!("start-danger-else"))}</p>
        </section>
    }
    .into_any()
}

fn form() -> AnyView {
    let state = app();
    let is_other = move || state.subject.with(|s| matches!(s, Subject::Label(_)));
    let typed = move || {
        state.subject.with(|s| match s {
            Subject::Label(label) => label.clone(),
            Subject::Me => String::new(),
        })
    };
    view! {
        <section class="il-before" aria-labelledby="form">
            <h2 id="form" class="il-heading">
                {t(msg!("start-before"))}
            </h2>
            <fieldset class="il-field">
                <legend class="il-label">{t(msg!("start-who"))}</legend>
                <div class="il-choices il-choices--two">
                    {card(Card {
                        kind: "radio",
                        name: "who".into(),
                        value: "me",
                        id: "me".into(),
                        text: t(msg!("start-who-me")),
                        note: None,
                        checked: Box::new(move || !is_other()),
                        on: Box::new(move |_| state.subject.set(Subject::Me)),
                    })}
                    {card(Card {
                        kind: "radio",
                        name: "who".into(),
                        value: "other",
                        id: "other".into(),
                        text: t(msg!("start-who-other")),
                        note: None,
                        checked: Box::new(is_other),
                        on: Box::new(move |_| state.subject.set(Subject::Label(String::new()))),
                    })}
                </div>
                <Show when=is_other>
                    <div class="il-reveal il-reveal--open">
                        <label class="il-label" for="label">
                            {t(msg!("start-who-label"))}
                        </label>
                        <p class="il-hint" id="label-help">
                            {t(msg!("start-who-help"))}
                        </p>
                        <input
                            class="il-input"
                            type="text"
                            id="label"
                            maxlength="40"
                            autocomplete="off"
                            aria-describedby="label-help label-error"
                            prop:value=typed
                            on:input=move |event| state.subject.set(Subject::Label(event_target_value(&event)))
                        />
                    </div>
                </Show>
            </fieldset>
            <div class="il-field">
                <label class="il-label" for="country">
                    {t(msg!("start-country"))}
                </label>
                <p class="il-hint" id="country-help">
                    {t(msg!("start-country-help"))}
                </p>
                {country_select("country", Some("country-help"))}
            </div>
        </section>
    }
    .into_any()
}

/// The button, where the thumb is. A name that is missing is said right above it.
fn bar(state: AppState) -> AnyView {
    let missing = RwSignal::new(false);
    let begun = move || state.has_begun();
    let press = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        missing.set(state.subject.with(|s| matches!(s, Subject::Label(label) if label.trim().is_empty())));
        begin(state);
    };
    let still_missing =
        move || missing.get() && state.subject.with(|s| matches!(s, Subject::Label(l) if l.trim().is_empty()));
    view! {
        <div class="il-bar">
            <div id="label-error" role="alert">
                <Show when=still_missing>
                    <p class="il-error">{t(msg!("error-label"))}</p>
                </Show>
            </div>
            <Show when=begun>
                <p class="il-small il-bar__note">{t(msg!("start-going-on"))}</p>
            </Show>
            <a class="il-button il-button--primary" href="#begin" on:click=press>
                {move || t(if begun() { msg!("button-go-on") } else { msg!("button-start") })}
            </a>
            <Show when=begun>
                <button type="button" class="il-link" on:click=move |_| { state.start_again(); state.go(Page::Start); }>
                    {t(msg!("button-again"))}
                </button>
            </Show>
        </div>
    }
    .into_any()
}

//! About and privacy: what is promised, how to test it, what is kept, how it thinks.

use leptos::prelude::*;

use super::earlier::back_or_start;
use super::parts::{HEADING, app, t};
use crate::msg;
use crate::words::{Msg, text};

/// The page.
pub fn view() -> AnyView {
    let state = app();
    let section = |heading: Msg, words: &[Msg]| {
        view! {
            <section class="il-section il-flow">
                <h2 class="il-heading">{t(heading)}</h2>
                {words.iter().map(|w| view! { <p>{t(*w)}</p> }).collect_view()}
            </section>
        }
    };
    view! {
        {back_or_start(state)}
        <div class="il-flow">
            <h1 class="il-title" id=HEADING tabindex="-1">
                {t(msg!("about-title"))}
            </h1>
            <p>{t(msg!("about-how"))}</p>
            <p>{t(msg!("about-try"))}</p>
        </div>
        {section(msg!("about-keep-title"), &[msg!("about-keep"), msg!("about-shared")])}
        {section(msg!("about-what-title"), &[msg!("about-what"), msg!("about-not")])}
        <p class="il-small il-section">{state.say(&text::about_rules(state.version()))}</p>
    }
    .into_any()
}

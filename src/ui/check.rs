//! All answers, to check and to change. A change leads back here, by way of only what hangs on it.

use leptos::prelude::*;

use super::parts::{HEADING, app, t};
use super::question::{back, section_name};
use crate::model::{Answer, QuestionId, Section};
use crate::msg;
use crate::state::AppState;
use crate::words::text;

/// The page.
pub fn view() -> AnyView {
    let state = app();
    view! {
        <div class="il-back">{back(state)}</div>
        <h1 class="il-title" id=HEADING tabindex="-1">
            {t(msg!("check-title"))}
        </h1>
        <p class="il-lead">{t(msg!("check-lead"))}</p>
        {move || state.talk().answered().into_iter().map(|(s, a)| section(state, s, a)).collect_view()}
        {move || (!state.talk().is_over()).then(|| view! { <p class="il-said">{t(msg!("check-open"))}</p> })}
        <div class="il-bar">
            <button type="button" class="il-button il-button--primary" on:click=move |_| next(state)>
                {move || t(if state.talk().is_over() { msg!("button-result") } else { msg!("button-continue") })}
            </button>
        </div>
    }
    .into_any()
}

fn next(state: AppState) {
    if untrack(|| state.talk().is_over()) { state.to_result() } else { state.go_on() }
}

fn section(state: AppState, section: Section, answers: Vec<(QuestionId, Answer)>) -> AnyView {
    let row = move |(id, answer): (QuestionId, Answer)| {
        let line = state.line(id, answer);
        let what = state.say(&text::check_change_what(line.label.clone()));
        let change = move |_| {
            if let Some(page) = untrack(|| state.talk().screen_of(id)) {
                state.go(page);
            }
        };
        view! {
            <div class="il-answers__row">
                <dt>{line.label}</dt>
                <dd>{line.answer}</dd>
                <dd class="il-answers__act">
                    <button type="button" class="il-link" aria-label=what on:click=change>
                        {t(msg!("check-change"))}
                    </button>
                </dd>
            </div>
        }
    };
    view! {
        <section class="il-section">
            <h2 class="il-heading">{t(section_name(section))}</h2>
            <dl class="il-answers il-answers--change">{answers.into_iter().map(row).collect_view()}</dl>
        </section>
    }
    .into_any()
}

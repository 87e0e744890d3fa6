//! One answer, repeated in other words before an emergency that rests on it alone (`decisions.md` D4). It is no second
//! question: the emergency number is already here.

use leptos::prelude::*;

use super::parts::{HEADING, app, calls, t};
use super::question::back;
use crate::model::QuestionId;
use crate::msg;

/// The page.
pub fn view(question: QuestionId) -> AnyView {
    let state = app();
    let words = state.question(question).confirm;
    view! {
        <div class="il-back">{back(state)}</div>
        <div class="il-confirm">
            <h1 class="il-title" id=HEADING tabindex="-1">
                {t(msg!("confirm-title"))}
            </h1>
            {words.map(|words| view! { <p class="il-lead il-confirm__answer">{t(words)}</p> })}
            <p>{t(msg!("confirm-why"))}</p>
            <div class="il-danger">{move || calls(&state.report().act.calls)}</div>
            <div class="il-stack">
                <button type="button" class="il-button il-button--primary" on:click=move |_| state.confirm(question)>
                    {t(msg!("button-confirm-yes"))}
                </button>
                <button type="button" class="il-button" on:click=move |_| state.take_back(question)>
                    {t(msg!("button-confirm-no"))}
                </button>
            </div>
        </div>
    }
    .into_any()
}

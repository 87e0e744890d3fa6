//! A whole number: typed, with the keys for digits on a phone.

use leptos::prelude::*;

use super::Problems;
use super::choices::unsure;
use super::field::Field;
use crate::model::Answer;
use crate::ui::parts::{app, t};

/// The field with its unit.
pub fn view(field: Field, unit: &'static str, problems: Problems) -> AnyView {
    let wrong = move || problems.with(|p| p.iter().any(|(at, _)| *at == field.id()));
    let type_in = move |event| {
        let typed = event_target_value(&event);
        field.entry.update(|e| {
            e.typed = typed;
            e.chosen = None;
        });
    };
    let shown = move || {
        if field.chosen() == Some(Answer::Unsure) { String::new() } else { field.entry.with(|e| e.typed.clone()) }
    };
    view! {
        <div class="il-number-field">
            <input
                class="il-input"
                type="text"
                inputmode="numeric"
                autocomplete="off"
                maxlength="4"
                name=field.question.name
                id=field.id()
                aria-describedby=format!("{}-unit {}-error", field.id(), field.id())
                aria-invalid=move || wrong().then_some("true")
                prop:value=shown
                on:input=type_in
            />
            <span id=format!("{}-unit", field.id())>{t(app().unit(unit))}</span>
        </div>
        {field
            .question
            .unsure
            .then(|| view! { <div class="il-choices il-choices--after">{unsure(field, "checkbox", 1)}</div> })}
    }
    .into_any()
}

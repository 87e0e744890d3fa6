//! 0 to 10: eleven buttons, big enough to press, and words for the two ends. No slider: it cannot be set by everyone.

use leptos::prelude::*;

use super::choices::unsure;
use super::field::Field;
use crate::model::Answer;
use crate::ui::parts::t;
use crate::words::Msg;

/// The scale.
pub fn view(field: Field, low: Msg, high: Msg) -> AnyView {
    let name = field.question.name;
    let end = move |n: u16| match n {
        0 => Some(t(low)),
        10 => Some(t(high)),
        _ => None,
    };
    let step = move |n: u16| {
        view! {
            <label class="il-choice">
                <input
                    class="il-choice__input"
                    type="radio"
                    name=name
                    value=n
                    id=field.control(usize::from(n))
                    prop:checked=move || field.chosen() == Some(Answer::Number(n))
                    on:change=move |_| field.choose(Some(Answer::Number(n)))
                />
                <span class="il-choice__card">
                    <span class="il-choice__mark"></span>
                    <span class="il-choice__text">
                        {n} {end(n).map(|words| view! { <span class="il-hidden">", " {words}</span> })}
                    </span>
                </span>
            </label>
        }
    };
    view! {
        <div class="il-choices il-choices--row il-scale">{(0..=10).map(step).collect_view()}</div>
        <p class="il-scale__ends" aria-hidden="true">
            <span>"0: " {t(low)}</span>
            <span>"10: " {t(high)}</span>
        </p>
        {field
            .question
            .unsure
            .then(|| view! { <div class="il-choices il-choices--after">{unsure(field, "radio", 11)}</div> })}
    }
    .into_any()
}

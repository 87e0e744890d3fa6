//! Single and multiple choice: cards, one below the other; short answers of a screen with several questions in a row.

use leptos::prelude::*;

use super::field::Field;
use crate::model::{Answer, Choice};
use crate::msg;
use crate::state::{has, toggled};
use crate::ui::parts::{Card, card, t};

/// One of the options.
pub fn single(field: Field, choices: &'static [Choice], compact: bool) -> AnyView {
    let plain = choices.iter().all(|c| c.text == msg!("option-yes") || c.text == msg!("option-no"));
    let class = if compact && plain { "il-choices il-choices--row" } else { "il-choices" };
    let name = field.question.name;
    let cards = choices.iter().enumerate().map(move |(at, choice)| {
        card(Card {
            kind: "radio",
            name: name.to_string(),
            value: choice.name,
            id: field.control(at),
            text: t(choice.text),
            note: None,
            checked: Box::new(move || has(field.chosen(), at)),
            on: Box::new(move |_| field.choose(Some(Answer::Options(1 << at)))),
        })
    });
    view! {
        <div class=class>
            {cards.collect_view()} {field.question.unsure.then(|| unsure(field, "radio", choices.len()))}
        </div>
    }
    .into_any()
}

/// Any of the options.
pub fn multiple(field: Field, choices: &'static [Choice]) -> AnyView {
    let one = move |(at, choice): (usize, &'static Choice)| tick(field, at, choice);
    let all = || choices.iter().enumerate();
    let alone = all().filter(|(_, c)| c.exclusive).map(one).collect_view();
    view! {
        <div class="il-choices">
            {all().filter(|(_, c)| !c.exclusive).map(one).collect_view()} <p class="il-or">{t(msg!("ask-or"))}</p> {alone}
            {field.question.unsure.then(|| unsure(field, "checkbox", choices.len()))}
        </div>
    }
    .into_any()
}

/// One option that can be ticked.
pub fn tick(field: Field, at: usize, choice: &'static Choice) -> AnyView {
    card(Card {
        kind: "checkbox",
        name: field.question.name.to_string(),
        value: choice.name,
        id: field.control(at),
        text: t(choice.text),
        note: None,
        checked: Box::new(move || has(field.chosen(), at)),
        on: Box::new(move |on| field.choose(toggled(field.question, field.chosen(), at, on))),
    })
}

/// "Not sure".
pub fn unsure(field: Field, kind: &'static str, at: usize) -> AnyView {
    card(Card {
        kind,
        name: field.question.name.to_string(),
        value: "unsure",
        id: field.control(at),
        text: t(msg!("option-unsure")),
        note: None,
        checked: Box::new(move || field.chosen() == Some(Answer::Unsure)),
        on: Box::new(move |on| field.choose(on.then_some(Answer::Unsure))),
    })
}

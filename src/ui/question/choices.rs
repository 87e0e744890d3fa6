//! Single and multiple choice: cards, one below the other; short answers of a screen with several questions in a row.

use super::field::Field;
use crate::model::{Answer, Choice};
use crate::msg;
use crate::state::{has, toggled};
use crate::ui::html::{El, el, p};
use crate::ui::parts::{Card, card};

/// One of the options.
pub fn single(field: Field, choices: &'static [Choice], compact: bool) -> Vec<El> {
    let plain = choices.iter().all(|c| c.text == msg!("option-yes") || c.text == msg!("option-no"));
    let class = if compact && plain { "il-choices il-choices--row" } else { "il-choices" };
    let one = move |(at, choice): (usize, &'static Choice)| {
        let answer = Some(Answer::Options(1 << at));
        card(of(field, "radio", at, choice), move || has(field.chosen(), at), move |_| field.choose(answer))
    };
    let cards = el("div", class).each(choices.iter().enumerate().map(one));
    vec![cards.put(field.question.unsure.then(|| unsure(field, "radio", choices.len())))]
}

/// Any of the options.
pub fn multiple(field: Field, choices: &'static [Choice]) -> Vec<El> {
    let some = |exclusive: bool| {
        let those = choices.iter().enumerate().filter(move |(_, c)| c.exclusive == exclusive);
        those.map(move |(at, choice)| tick(field, at, choice))
    };
    let cards = el("div", "il-choices").each(some(false)).put(p("il-or", msg!("ask-or"))).each(some(true));
    vec![cards.put(field.question.unsure.then(|| unsure(field, "checkbox", choices.len())))]
}

/// One option that can be ticked.
pub fn tick(field: Field, at: usize, choice: &'static Choice) -> El {
    let toggle = move |on| field.choose(toggled(field.question, field.chosen_untracked(), at, on));
    card(of(field, "checkbox", at, choice), move || has(field.chosen(), at), toggle)
}

/// "Not sure".
pub fn unsure(field: Field, kind: &'static str, at: usize) -> El {
    let name = field.question.name;
    let words = Card { kind, name, id: field.control(at), text: msg!("option-unsure"), note: None };
    let is_chosen = move || field.chosen() == Some(Answer::Unsure);
    card(words, is_chosen, move |on| field.choose(on.then_some(Answer::Unsure)))
}

fn of(field: Field, kind: &'static str, at: usize, choice: &'static Choice) -> Card {
    Card { kind, name: field.question.name, id: field.control(at), text: choice.text, note: None }
}

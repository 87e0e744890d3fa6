//! All answers, to check and to change. A change leads back here, by way of only what hangs on it.

use leptos::prelude::*;

use super::checked;
use super::html::{AnyView, El, button, el, p, section};
use super::parts::{HEADING, app};
use super::question::{back, section_name};
use crate::model::{Answer, QuestionId, Section};
use crate::msg;
use crate::state::AppState;
use crate::words::text;

/// The page.
pub fn view() -> Vec<AnyView> {
    let state = app();
    let talk = untrack(|| state.talk());
    let (words, over) = if talk.is_over() { (msg!("button-result"), true) } else { (msg!("button-continue"), false) };
    let next = move || if over { state.to_result() } else { state.go_on() };
    let sections = talk.answered().into_iter().map(|(section, answers)| one(state, section, answers).view());
    let open = (!over).then(|| p("il-said", msg!("check-open")).view());
    let bar = el("div", "il-bar").put(button("il-button il-button--primary", words, next));
    let head = [
        back(state),
        el("h1", "il-title").id(HEADING).focusable().put(msg!("check-title")).view(),
        p("il-lead", msg!("check-lead")).view(),
    ];
    let checked = checked::on_check(state).map(El::view);
    head.into_iter().chain(sections).chain(checked).chain(open).chain([bar.view()]).collect()
}

fn one(state: AppState, of: Section, answers: Vec<(QuestionId, Answer)>) -> El {
    let row = move |(id, answer): (QuestionId, Answer)| {
        let line = state.line(id, answer);
        let what = state.say(&text::check_change_what(line.label.clone()));
        let change = move || {
            if let Some(page) = untrack(|| state.talk().screen_of(id)) {
                state.go(page);
            }
        };
        let act = button("il-link", msg!("check-change"), change).attr("aria-label", what);
        el("div", "il-answers__row")
            .put(el("dt", "").put(line.label))
            .put(el("dd", "").put(line.answer))
            .put(el("dd", "il-answers__act").put(act))
    };
    let rows = el("dl", "il-answers il-answers--change").each(answers.into_iter().map(row));
    section(section_name(of)).put(rows)
}

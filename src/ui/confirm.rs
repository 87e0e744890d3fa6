//! One answer, repeated in other words before an emergency that rests on it alone (`decisions.md` D4). It is no second
//! question: the emergency number is already here.

use super::html::{AnyView, button, el, live, p};
use super::parts::{HEADING, app, calls};
use super::question::{Desk, back};
use crate::model::QuestionId;
use crate::msg;

/// The page.
pub fn view(question: QuestionId, desk: Desk) -> Vec<AnyView> {
    let state = app();
    let words = state.question(question).confirm;
    let yes = button("il-button il-button--primary", msg!("button-confirm-yes"), move || desk.confirm(state, question));
    let no = button("il-button", msg!("button-confirm-no"), move || desk.take_back(state, question));
    let inside = el("div", "il-confirm")
        .put(el("h1", "il-title").id(HEADING).focusable().put(msg!("confirm-title")))
        .put(words.map(|words| p("il-lead il-confirm__answer", words)))
        .put(p("", msg!("confirm-why")))
        .put(el("div", "il-danger").put(live(move || desk.report(state).map(|report| calls(&report.act.calls)))));
    vec![back(state), inside.view(), el("div", "il-bar il-bar--two").put(yes).put(no).view()]
}

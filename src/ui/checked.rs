//! "A doctor, nurse or physio has checked this": the offer, the form, and what was told of it. What it clears is the
//! engine's.

use leptos::prelude::*;

use super::html::{AnyView, El, button, el, live, p, points, section, send_button};
use super::parts::{Card, HEADING, answers, app, card, date, t};
use super::question::{ask_form, back};
use crate::msg;
use crate::state::{AnswerLine, AppState, Local, Page, Tell, Told, effect};
use crate::words::Msg;

const WHEN: &str = "checked-when";
const EXERCISE: &str = "checked-exercise";

/// The form, for the present check or for a kept one by its id: what is typed and ticked outlives a drawing.
#[derive(Default)]
pub struct Form(Option<Open>);

#[derive(Clone)]
struct Open {
    record: Option<String>,
    about: Vec<Msg>,
    tell: Local<Tell>,
    tried: Local<bool>,
    /// It has been told before.
    told: bool,
}

impl Form {
    /// The form as it was filled in before.
    pub fn new(record: Option<String>) -> Form {
        let state = app();
        let about = untrack(|| state.check_counts_for(record.as_deref()));
        if about.is_empty() {
            // The result is another one by now.
            effect(move || state.go_on_instead());
            return Form(None);
        }
        let tell = Local::new(untrack(|| state.tell_again(record.as_deref())));
        let told = record.is_none() && untrack(|| state.told().is_some());
        Form(Some(Open { record, about, tell, tried: Local::new(false), told }))
    }

    /// The page.
    pub fn view(&self) -> Vec<AnyView> {
        self.0.clone().map_or_else(Vec::new, view)
    }
}

fn view(Open { record, about, tell, tried, told }: Open) -> Vec<AnyView> {
    let state = app();
    let send = move || {
        tried.set(true);
        let (when, exercise) = tell.with_untracked(|tell| (tell.days(), tell.exercise));
        match (when, exercise) {
            (None, _) => state.focus(WHEN),
            (_, None) => state.focus("checked-yes"),
            (Some(_), Some(_)) => state.tell(record.as_deref(), &tell.get_untracked()),
        }
    };
    let error = move |id: &'static str, words: Msg, missing: fn(&Tell) -> bool| {
        let said = move || (tried.get() && tell.with(missing)).then(|| p("il-error", words));
        el("div", "").id(format!("{id}-error")).put(live(said))
    };
    let form = ask_form("il-ask-page il-tell")
        .put(el("h1", "il-title").id(HEADING).focusable().put(msg!("checked-title")))
        .put(p("", msg!("checked-about")))
        .put(points(about))
        .put(p("", msg!("checked-ends")))
        .put(when(tell, error(WHEN, msg!("checked-error-when"), |tell| tell.days().is_none())))
        .put(exercise(tell, error(EXERCISE, msg!("checked-error-exercise"), |tell| tell.exercise.is_none())))
        .put(said(tell))
        .put(
            el("div", "il-bar")
                .put(send_button("il-button il-button--primary", msg!("button-continue"), send))
                .put(told.then(|| button("il-link", msg!("checked-take-out"), move || state.untell()))),
        );
    vec![back(state), form.view()]
}

fn when(tell: Local<Tell>, error: El) -> El {
    let input = el("input", "il-input il-input--short")
        .attr("type", "text")
        .attr("inputmode", "numeric")
        .attr("autocomplete", "off")
        .attr("maxlength", "3")
        .id(WHEN)
        .attr("aria-describedby", "checked-when-help checked-when-error")
        .value(move || tell.with(|tell| tell.days.clone()))
        .on("input", move |event| tell.update(|tell| tell.days = event_target_value(&event)));
    el("div", "il-field")
        .put(el("label", "il-label").attr("for", WHEN).put(msg!("checked-when")))
        .put(p("il-hint", msg!("checked-when-help")).id("checked-when-help"))
        .put(error)
        .put(input)
}

fn exercise(tell: Local<Tell>, error: El) -> El {
    let one = |id: &str, text, says: Option<bool>| {
        let card_of = Card { kind: "radio", name: EXERCISE, id: id.into(), text, note: None };
        let is = move || tell.with(|tell| tell.exercise == Some(says));
        card(card_of, is, move |_| tell.update(|tell| tell.exercise = Some(says)))
    };
    el("fieldset", "il-field")
        .attr("aria-describedby", "checked-exercise-error")
        .put(el("legend", "il-label").put(msg!("checked-exercise")))
        .put(error)
        .put(
            el("div", "il-choices")
                .put(one("checked-yes", msg!("option-yes"), Some(true)))
                .put(one("checked-no", msg!("option-no"), Some(false)))
                .put(one("checked-unsure", msg!("option-unsure"), None)),
        )
}

fn said(tell: Local<Tell>) -> El {
    let input = el("textarea", "il-input")
        .id("checked-said")
        .attr("rows", "3")
        .attr("maxlength", "300")
        .attr("autocomplete", "off")
        .attr("aria-describedby", "checked-said-help")
        .value(move || tell.with(|tell| tell.said.clone()))
        .on("input", move |event| tell.update(|tell| tell.said = event_target_value(&event)));
    el("div", "il-field")
        .put(el("label", "il-label").attr("for", "checked-said").put(msg!("checked-said")))
        .put(p("il-hint", msg!("checked-said-help")).id("checked-said-help"))
        .put(input)
}

/// On the result: what was told, that it has ended, or the offer to tell it.
pub fn on_result(state: AppState) -> Option<El> {
    let ended = state.told_has_ended();
    if let Some(told) = state.told().filter(|_| !ended) {
        return Some(section(msg!("checked-on")).put(lines(&told)).put(change(state)));
    }
    let ended = ended.then(|| p("il-said il-section", msg!("checked-has-ended")));
    let offer = state
        .can_be_checked()
        .then(|| section(msg!("checked-offer")).put(offer(state, msg!("checked-offer-help"), None)));
    (ended.is_some() || offer.is_some()).then(|| el("div", "").put(ended).put(offer))
}

/// Among the answers that can be checked.
pub fn on_check(state: AppState) -> Option<El> {
    let told = state.told()?;
    let ended = state.told_has_ended().then(|| p("il-said", msg!("checked-has-ended")));
    Some(section(msg!("checked-on")).put(ended).put(lines(&told)).put(change(state)))
}

/// With an earlier check: what was told then, and the offer to tell it now.
pub fn on_record(state: AppState, id: &str, told: Option<Told>, can: bool) -> Option<El> {
    let told = told.map(|told| section(msg!("checked-on")).put(lines(&told)));
    let offer = (can && !state.has_begun())
        .then(|| section(msg!("checked-since")).put(offer(state, msg!("checked-since-help"), Some(id.to_string()))));
    (told.is_some() || offer.is_some()).then(|| el("div", "").put(told).put(offer))
}

fn offer(state: AppState, help: Msg, record: Option<String>) -> El {
    let open = button("il-button", msg!("checked-button"), move || state.go(Page::Checked(record.clone())));
    el("div", "il-flow").put(p("", help)).put(open)
}

fn change(state: AppState) -> El {
    button("il-link", msg!("check-change"), move || state.go(Page::Checked(None)))
}

fn lines(told: &Told) -> El {
    let line = |label: Msg, answer: String| AnswerLine { id: None, label: t(label).to_string(), answer };
    let may = match told.checked.exercise {
        Some(true) => msg!("option-yes"),
        Some(false) => msg!("option-no"),
        None => msg!("option-unsure"),
    };
    let said = (!told.said.is_empty()).then(|| line(msg!("checked-words"), told.said.clone()));
    let on = line(msg!("checked-day"), date(told.checked.on));
    answers([on, line(msg!("checked-may"), t(may).to_string())].into_iter().chain(said).collect())
}

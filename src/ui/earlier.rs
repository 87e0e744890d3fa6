//! Earlier checks: the list, and one of them as it came out then. Nothing is judged again.

use leptos::prelude::*;

use super::html::{AnyView, El, button, el, live, p, points, section};
use super::icons;
use super::parts::{HEADING, Sure, answers, app, date, fold, level_name, t};
use super::question::back;
use super::result::{net, plan};
use crate::msg;
use crate::report::rules;
use crate::state::{AppState, Kept, KeptCheck, Page, Subject};
use crate::words::{Msg, text};

/// The list.
pub fn list() -> Vec<AnyView> {
    let state = app();
    let deleted = RwSignal::new(false);
    let said = move || deleted.get().then(|| p("il-said", msg!("delete-done")));
    vec![
        back(state),
        el("h1", "il-title").id(HEADING).focusable().put(msg!("history-title")).view(),
        el("div", "").attr("role", "status").put(live(said)).view(),
        live(move || checks(state, &state.kept.get(), deleted)),
    ]
}

fn checks(state: AppState, kept: &Kept, deleted: RwSignal<bool>) -> Vec<AnyView> {
    let lead = match (kept.denied, kept.checks.is_empty()) {
        (true, _) => msg!("error-storage-denied"),
        (false, true) => msg!("history-empty"),
        (false, false) => msg!("history-lead"),
    };
    let unreadable = (kept.unreadable > 0).then(|| p("il-said", msg!("error-storage-unreadable")).view());
    let rows = el("ul", "il-history").each(kept.checks.iter().map(|check| row(state, check, deleted)));
    let all = Sure {
        id: "delete-all".into(),
        label: msg!("button-delete-all"),
        what: None,
        class: "il-button il-button--grave",
        question: msg!("delete-all-question"),
        yes: msg!("button-delete-all-sure"),
    };
    let delete_all = move || {
        state.delete_all();
        deleted.set(true);
        state.focus(HEADING);
    };
    let all = (!kept.checks.is_empty()).then(|| el("div", "il-section").put(all.then(delete_all)).view());
    [Some(p("il-lead", lead).view()), unreadable, Some(rows.view()), all].into_iter().flatten().collect()
}

fn row(state: AppState, check: &KeptCheck, deleted: RwSignal<bool>) -> El {
    let level = level_name(check.disposition(), check.crisis());
    let (who, day) = (who(check), date(check.date()));
    let which = state.say(&text::history_item(level, day.clone(), who.clone()));
    let (open, gone) = (check.id().to_string(), check.id().to_string());
    let words = el("span", "")
        .put(el("span", "il-history__level").put(level))
        .put(el("span", "il-small").put(day).put(" · ").put(who));
    let delete = Sure {
        id: format!("delete-{gone}"),
        label: msg!("button-delete"),
        what: Some(which),
        class: "il-link il-link--grave",
        question: msg!("delete-question"),
        yes: msg!("button-delete-sure"),
    };
    let sign = icons::level(check.disposition(), sign(check));
    el("li", "il-history__item")
        .put(button("il-history__open", sign, move || state.go(Page::Record(open.clone()))).put(words))
        .put(delete.then(move || {
            state.delete(&gone);
            deleted.set(true);
            state.focus(HEADING);
        }))
}

/// One of them.
pub fn record(id: &str) -> Vec<AnyView> {
    let state = app();
    let check = state.kept.with_untracked(|kept| kept.checks.iter().find(|c| c.id() == id).cloned());
    let Some(check) = check else {
        let gone = el("h1", "il-title").id(HEADING).focusable().put(msg!("record-gone"));
        return vec![back(state), gone.view()];
    };
    let title = el("h1", "il-title").id(HEADING).focusable().put(level_name(check.disposition(), check.crisis()));
    let when = state.say(&text::record_title(date(check.date())));
    let head = el("div", "il-care__head")
        .put(icons::level(check.disposition(), "il-care__sign"))
        .put(p("il-eyebrow", when).put(" · ").put(who(&check)));
    let days = check.within_days().map(|days| p("il-lead", state.say(&text::act_soon(days))));
    let care = el("section", "")
        .attr("class", format!("il-care il-care--{}", icons::class_of(check.disposition())))
        .put(head)
        .put(title)
        .put(days)
        .put(p("", state.say(&text::record_version(check.knowledge_version()))));
    let exercises = check.exercises();
    let plan = || section(msg!("result-plan")).put(plan::exercises(&exercises, &rules())).view();
    let parts = [
        names(msg!("record-why"), check.reasons()),
        names(msg!("result-patterns"), check.patterns()),
        (!exercises.is_empty()).then(plan),
    ];
    let said = fold(msg!("record-answers")).put(answers(check.answers(state.words())));
    let print =
        el("section", "il-section il-buttons").put(button("il-button", msg!("button-print"), move || state.print()));
    let net = live(move || net(state.here(), state.safety_net()));
    let end = [net, el("section", "il-section").put(said.el()).view(), print.view()];
    [back(state), care.view()].into_iter().chain(parts.into_iter().flatten()).chain(end).collect()
}

fn names(heading: Msg, names: Vec<Msg>) -> Option<AnyView> {
    (!names.is_empty()).then(|| section(heading).put(points(names)).view())
}

fn who(check: &KeptCheck) -> String {
    match check.subject() {
        Subject::Me => t(msg!("history-me")).to_string(),
        Subject::Label(label) => label.clone(),
    }
}

fn sign(check: &KeptCheck) -> &'static str {
    match icons::class_of(check.disposition()) {
        "emergency" => "il-icon il-ink--emergency",
        "today" => "il-icon il-ink--today",
        "soon" => "il-icon il-ink--soon",
        "routine" => "il-icon il-ink--routine",
        "care" => "il-icon il-ink--care",
        _ => "il-icon il-ink--neutral",
    }
}

//! Earlier checks: the list, and one of them as it came out then. Nothing is judged again.

use leptos::prelude::*;

use super::html::{AnyView, El, button, el, h2, live, p, points, section};
use super::keeping::unreadable;
use super::parts::{HEADING, Sure, answers, app, date, fold, level_name, t};
use super::question::back;
use super::result::{net, plan};
use super::{archive, checked, icons, keeping, lock};
use crate::model::{Disposition, Level};
use crate::msg;
use crate::report::rules;
use crate::state::{AppState, Kept, KeptCheck, Local, Lock, Page, Shown, Subject};
use crate::words::{Msg, text};

/// The list, once someone has asked for it, and of one person at a time (`decisions.md` D20).
pub fn list() -> Vec<AnyView> {
    let state = app();
    let deleted = Local::new(false);
    let said = move || deleted.get().then(|| p("il-said", msg!("delete-done")));
    vec![
        back(state),
        el("h1", "il-title").id(HEADING).focusable().put(msg!("history-title")).view(),
        el("div", "").attr("role", "status").put(live(said)).view(),
        live(move || match state.shown() {
            // What is locked is not there for whoever has not opened it.
            _ if state.lock() == Lock::Shut => Vec::new(),
            Shown::Nothing => hidden(state),
            // With the last of their checks a person is gone too.
            Shown::Of(who) if state.kept.with(|kept| kept.people().contains(&who)) => {
                checks(state, &state.kept.get(), &who, deleted)
            }
            Shown::Whose | Shown::Of(_) => whose(state, &state.kept.get(), deleted),
        }),
        live(move || (state.shown() != Shown::Nothing).then(|| archive::view(state))),
        lock::part(state),
    ]
}

/// Not even whether there is anything.
fn hidden(state: AppState) -> Vec<AnyView> {
    let show = move || {
        state.show_kept();
        state.focus(HEADING);
    };
    let show = button("il-button il-button--primary", msg!("history-show"), show);
    vec![p("il-lead", msg!("history-hidden")).view(), el("p", "il-section").put(show).view()]
}

/// Whom there are checks of.
fn whose(state: AppState, kept: &Kept, deleted: Local<bool>) -> Vec<AnyView> {
    let people = kept.people();
    if people.is_empty() {
        let lead = kept.refused.map_or(msg!("history-empty"), keeping::failed);
        let way = kept.refused.and_then(|error| keeping::way_out(state, error)).map(El::view);
        return [Some(p("il-lead", lead).view()), way, unreadable(state, kept)].into_iter().flatten().collect();
    }
    let one = |subject: Subject| {
        let name = who(&subject);
        let show = move || {
            state.show_kept_of(&subject);
            state.focus(HEADING);
        };
        el("li", "il-history__item").put(button("il-history__open", el("span", "il-history__level").put(name), show))
    };
    let people = el("ul", "il-history").each(people.into_iter().map(one));
    let head = el("div", "il-section il-flow").put(h2(msg!("history-whose"))).put(unreadable(state, kept));
    vec![head.view(), people.view(), end(state, deleted)]
}

/// Whose plan is to be shown.
pub fn whose_plan(state: AppState) -> Vec<AnyView> {
    whose(state, &state.kept.get(), Local::new(false))
}

/// One person's checks.
fn checks(state: AppState, kept: &Kept, subject: &Subject, deleted: Local<bool>) -> Vec<AnyView> {
    let rows = kept.checks.iter().filter(|check| check.subject() == subject).map(|check| row(state, check, deleted));
    let rows = el("ul", "il-history").each(rows);
    let other = (kept.people().len() > 1).then(|| {
        let other = move || {
            state.show_kept();
            state.focus(HEADING);
        };
        p("", button("il-link", msg!("history-other"), other)).view()
    });
    let head = el("div", "il-section il-flow")
        .put(h2(who(subject)))
        .put(p("", msg!("history-lead")))
        .put(other)
        .put(unreadable(state, kept));
    vec![head.view(), rows.view(), end(state, deleted)]
}

/// Hide them again, or delete all.
fn end(state: AppState, deleted: Local<bool>) -> AnyView {
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
    let hide = move || {
        state.hide_kept();
        state.focus(HEADING);
    };
    let hide = button("il-button", msg!("history-hide"), hide);
    el("div", "il-section il-buttons").put(hide).put(all.then(delete_all)).view()
}

fn row(state: AppState, check: &KeptCheck, deleted: Local<bool>) -> El {
    let level = level_name(check.disposition(), check.crisis());
    let (who, day) = (who(check.subject()), date(check.date()));
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
    if state.shown() == Shown::Nothing {
        return list();
    }
    let Some(check) = untrack(|| state.kept_record(id)) else {
        let gone = el("h1", "il-title").id(HEADING).focusable().put(msg!("record-gone"));
        return vec![back(state), gone.view()];
    };
    let title = el("h1", "il-title").id(HEADING).focusable().put(level_name(check.disposition(), check.crisis()));
    let when = state.say(&text::record_title(date(check.date())));
    let head = el("div", "il-care__head")
        .put(icons::level(check.disposition(), "il-care__sign"))
        .put(p("il-eyebrow", when).put(" · ").put(who(check.subject())));
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
    let soon = check.disposition() == Disposition::Level(Level::ClinicianSoon);
    let checked = checked::on_record(state, id, check.told(), soon && !check.reasons().is_empty());
    let said = fold(msg!("record-answers")).put(answers(check.answers(state.words())));
    let print =
        el("section", "il-section il-buttons").put(button("il-button", msg!("button-print"), move || state.print()));
    let net = live(move || net(state.here(), state.safety_net()));
    let end = [net, el("section", "il-section").put(said.el()).view(), print.view()];
    let head = [Some(back(state)), Some(care.view()), checked.map(El::view)];
    head.into_iter().chain(parts).flatten().chain(end).collect()
}

fn names(heading: Msg, names: Vec<Msg>) -> Option<AnyView> {
    (!names.is_empty()).then(|| section(heading).put(points(names)).view())
}

fn who(subject: &Subject) -> String {
    match subject {
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

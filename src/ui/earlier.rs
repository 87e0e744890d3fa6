//! Earlier checks: the list, and one of them as it came out then. Nothing is judged again.

use leptos::prelude::*;

use super::icons;
use super::parts::{HEADING, Sure, answers, app, date, fold, level_name, t};
use super::question::back;
use crate::msg;
use crate::state::{AppState, KeptCheck, Page, Subject};
use crate::words::{Msg, text};

/// The list.
pub fn list() -> AnyView {
    let state = app();
    let deleted = RwSignal::new(false);
    let all = move || state.kept.get();
    let lead = move || {
        let kept = all();
        let words = match (kept.denied, kept.checks.is_empty()) {
            (true, _) => msg!("error-storage-denied"),
            (false, true) => msg!("history-empty"),
            (false, false) => msg!("history-lead"),
        };
        view! {
            <p class="il-lead">{t(words)}</p>
            {(kept.unreadable > 0)
                .then(|| view! { <p class="il-said">{t(msg!("error-storage-unreadable"))}</p> })}
        }
    };
    let every = move || {
        (!all().checks.is_empty()).then(|| {
            view! {
                <Sure
                    label=t(msg!("button-delete-all"))
                    question=t(msg!("delete-all-question"))
                    yes=t(msg!("button-delete-all-sure"))
                    class="il-button il-button--grave"
                    act=Callback::new(move |()| { state.delete_all(); deleted.set(true); state.focus(HEADING); })
                />
            }
        })
    };
    view! {
        {back_or_start(state)}
        <h1 class="il-title" id=HEADING tabindex="-1">
            {t(msg!("history-title"))}
        </h1>
        {lead}
        <div role="status">{move || deleted.get().then(|| view! { <p class="il-said">{t(msg!("delete-done"))}</p> })}</div>
        <ul class="il-history">
            {move || all().checks.into_iter().map(|check| row(state, &check, deleted)).collect_view()}
        </ul>
        <div class="il-section">{every}</div>
    }
    .into_any()
}

fn row(state: AppState, check: &KeptCheck, deleted: RwSignal<bool>) -> AnyView {
    let level = t(level_name(check.disposition(), check.crisis()));
    let (who, day) = (who(check), date(check.date()));
    let which = state.say(&text::history_item(level, day.clone(), who.clone()));
    let (open, gone) = (check.id().to_string(), check.id().to_string());
    view! {
        <li class="il-history__item">
            <button type="button" class="il-history__open" on:click=move |_| state.go(Page::Record(open.clone()))>
                {icons::level(check.disposition(), sign(check))} <span>
                    <span class="il-history__level">{level}</span>
                    <span class="il-small">{day} " · " {who}</span>
                </span>
            </button>
            <Sure
                label=t(msg!("button-delete"))
                question=t(msg!("delete-question"))
                yes=t(msg!("button-delete-sure"))
                class="il-link il-link--grave"
                what=which
                act=Callback::new(move |()| { state.delete(&gone); deleted.set(true); state.focus(HEADING); })
            />
        </li>
    }
    .into_any()
}

/// One of them.
pub fn record(id: &str) -> AnyView {
    let state = app();
    let check = state.kept.with_untracked(|kept| kept.checks.iter().find(|c| c.id() == id).cloned());
    let Some(check) = check else {
        return view! {
            {back_or_start(state)}
            <h1 class="il-title" id=HEADING tabindex="-1">
                {t(msg!("record-gone"))}
            </h1>
        }
        .into_any();
    };
    let class = format!("il-care il-care--{}", icons::class_of(check.disposition()));
    let days = check.within_days().map(|days| view! { <p class="il-lead">{state.say(&text::act_soon(days))}</p> });
    view! {
        {back_or_start(state)}
        <section class=class aria-labelledby=HEADING>
            <div class="il-care__head">
                {icons::level(check.disposition(), "il-care__sign")} <div>
                    <p class="il-eyebrow">
                        {state.say(&text::record_title(date(check.date())))} " · " {who(&check)}
                    </p>
                    <h1 class="il-title" id=HEADING tabindex="-1">
                        {t(level_name(check.disposition(), check.crisis()))}
                    </h1>
                </div>
            </div>
            {days}
            <p>{state.say(&text::record_version(check.knowledge_version()))}</p>
        </section>
        {names(msg!("record-why"), check.reasons())}
        {names(msg!("result-patterns"), check.patterns())}
        {names(msg!("result-plan"), check.exercises())}
        <section class="il-section">{fold(t(msg!("record-answers")), answers(check.answers(state.words())))}</section>
        <section class="il-section il-buttons">
            <button type="button" class="il-button" on:click=move |_| state.print()>
                {t(msg!("button-print"))}
            </button>
        </section>
    }
    .into_any()
}

fn names(heading: Msg, names: Vec<Msg>) -> Option<AnyView> {
    (!names.is_empty()).then(|| {
        view! {
            <section class="il-section">
                <h2 class="il-heading">{t(heading)}</h2>
                <ul class="il-list">{names.into_iter().map(|n| view! { <li>{t(n)}</li> }).collect_view()}</ul>
            </section>
        }
        .into_any()
    })
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

/// Back, or the start where this visit has nothing behind it.
pub fn back_or_start(state: AppState) -> AnyView {
    view! { <div class="il-back">{back(state)}</div> }.into_any()
}

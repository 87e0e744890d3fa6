//! Small parts that several pages share: cards to choose, numbers to call, folded text, a question before something is
//! taken away.

use leptos::prelude::*;

use super::icons;
use crate::model::{Citation, Country, Date, Disposition, Level};
use crate::msg;
use crate::report::{Call, CallKind};
use crate::state::{AnswerLine, AppState};
use crate::words::{Msg, text};

/// Id of the heading that takes the focus when a page comes.
pub const HEADING: &str = "page-heading";

/// The state of this visit.
pub fn app() -> AppState {
    expect_context::<AppState>()
}

/// A message in the present language.
pub fn t(msg: Msg) -> &'static str {
    app().get(msg)
}

/// A date in words.
pub fn date(date: Date) -> String {
    let (year, month, day) = date.parts();
    let month = match month {
        1 => msg!("page-month-1"),
        2 => msg!("page-month-2"),
        3 => msg!("page-month-3"),
        4 => msg!("page-month-4"),
        5 => msg!("page-month-5"),
        6 => msg!("page-month-6"),
        7 => msg!("page-month-7"),
        8 => msg!("page-month-8"),
        9 => msg!("page-month-9"),
        10 => msg!("page-month-10"),
        11 => msg!("page-month-11"),
        _ => msg!("page-month-12"),
    };
    app().say(&text::page_date(day, month, year))
}

/// The name of a result, for lists of results; the result's own page has it from the report.
pub fn level_name(disposition: Disposition, crisis: bool) -> Msg {
    match disposition {
        Disposition::Level(Level::EmergencyNow) if crisis => msg!("level-crisis"),
        Disposition::Level(Level::EmergencyNow) => msg!("level-emergency_now"),
        Disposition::Level(Level::UrgentSameDay) => msg!("level-urgent_same_day"),
        Disposition::Level(Level::ClinicianSoon) => msg!("level-clinician_soon"),
        Disposition::Level(Level::RoutineCare) => msg!("level-routine_care"),
        Disposition::Level(Level::SelfCare) => msg!("level-self_care"),
        Disposition::OutOfScope => msg!("level-out_of_scope"),
    }
}

/// What a card to choose is made of.
pub struct Card {
    /// `radio` or `checkbox`.
    pub kind: &'static str,
    /// The group's name.
    pub name: String,
    /// What it stands for, as forms have it.
    pub value: &'static str,
    /// Its own id.
    pub id: String,
    /// What is read.
    pub text: &'static str,
    /// A line of help below.
    pub note: Option<&'static str>,
    /// Whether it is chosen.
    pub checked: Box<dyn Fn() -> bool + Send + Sync>,
    /// Called when it is chosen or, for a checkbox, unchosen.
    pub on: Box<dyn Fn(bool) + Send + Sync>,
}

/// A card to choose: a real radio button or checkbox under a card of words.
pub fn card(card: Card) -> AnyView {
    let Card { kind, name, value, id, text, note, checked, on } = card;
    view! {
        <label class="il-choice">
            <input
                class="il-choice__input"
                type=kind
                name=name
                value=value
                id=id
                prop:checked=checked
                on:change=move |event| on(event_target_checked(&event))
            />
            <span class="il-choice__card">
                <span class="il-choice__mark"></span>
                <span class="il-choice__text">
                    {text} {note.map(|note| view! { <span class="il-choice__note">{note}</span> })}
                </span>
            </span>
        </label>
    }
    .into_any()
}

/// Folded text under a line that can be pressed.
pub fn fold(summary: &'static str, inside: AnyView) -> AnyView {
    view! {
        <details class="il-fold">
            <summary>
                <span>{summary}</span>
            </summary>
            <div class="il-fold__in">{inside}</div>
        </details>
    }
    .into_any()
}

/// Lines of answers.
pub fn answers(lines: Vec<AnswerLine>) -> AnyView {
    view! {
        <dl class="il-answers">
            {lines
                .into_iter()
                .map(|line| {
                    view! {
                        <div class="il-answers__row">
                            <dt>{line.label}</dt>
                            <dd>{line.answer}</dd>
                        </div>
                    }
                })
                .collect_view()}
        </dl>
    }
    .into_any()
}

/// Sources, one a line.
pub fn sources(sources: &'static [&'static Citation]) -> AnyView {
    view! {
        <div class="il-sources">
            <p class="il-sources__title">{t(msg!("result-source"))}</p>
            {sources.iter().map(|source| view! { <p>{source.text}</p> }).collect_view()}
        </div>
    }
    .into_any()
}

/// Who to call: what it is for, and a number to press where there is one.
pub fn calls(calls: &[Call]) -> AnyView {
    let line = |call: &Call| {
        let number = call.phone.filter(|p| !p.dial.is_empty()).map(|phone| {
            let grave = if call.kind == CallKind::Emergency {
                "il-call__button il-call__button--grave"
            } else {
                "il-call__button"
            };
            view! {
                <a class=grave href=format!("tel:{}", phone.dial)>
                    {icons::phone()}
                    <span>{app().say(&text::page_call(phone.shown))}</span>
                </a>
            }
        });
        view! {
            <li class="il-call">
                <span class="il-call__text">{app().say(&call.text)}</span>
                {number}
            </li>
        }
    };
    view! { <ul class="il-calls">{calls.iter().map(line).collect_view()}</ul> }.into_any()
}

/// The list of countries.
pub fn country_select(id: &'static str, described_by: Option<&'static str>) -> AnyView {
    let state = app();
    let option = move |country: &'static Country| {
        view! {
            <option value=country.code prop:selected=move || state.country.get() == country.code>
                {t(country.name)}
            </option>
        }
    };
    view! {
        <select
            class="il-select"
            id=id
            autocomplete="off"
            aria-describedby=described_by
            on:change=move |event| state.set_country(&event_target_value(&event))
        >
            {state.countries().iter().map(option).collect_view()}
        </select>
    }
    .into_any()
}

/// A press that asks once more before it acts.
#[component]
pub fn Sure(
    /// The button's words.
    label: &'static str,
    /// What follows, as a question.
    question: &'static str,
    /// The words of the second press.
    yes: &'static str,
    /// The button's class.
    class: &'static str,
    /// Words for readers that say which one, where there are several.
    #[prop(optional)]
    what: Option<String>,
    /// Called after the second press.
    act: Callback<()>,
) -> impl IntoView {
    let asked = RwSignal::new(false);
    let first = NodeRef::<leptos::html::Button>::new();
    let second = NodeRef::<leptos::html::Button>::new();
    Effect::new(move |before: Option<bool>| {
        let now = asked.get();
        if before.is_some_and(|before| before != now) {
            let button = if now { second.get_untracked() } else { first.get_untracked() };
            if let Some(button) = button {
                let _ = button.focus();
            }
        }
        now
    });
    let what = StoredValue::new(what);
    move || {
        if asked.get() {
            view! {
                <div class="il-ask">
                    <p>{question}</p>
                    <div class="il-buttons">
                        <button type="button" class="il-button il-button--grave" on:click=move |_| act.run(())>
                            {yes}
                        </button>
                        <button type="button" class="il-button" node_ref=second on:click=move |_| asked.set(false)>
                            {t(msg!("button-not-now"))}
                        </button>
                    </div>
                </div>
            }
            .into_any()
        } else {
            view! {
                <button type="button" class=class node_ref=first on:click=move |_| asked.set(true)>
                    {label}
                    {what.get_value().map(|what| view! { <span class="il-hidden">": " {what}</span> })}
                </button>
            }
            .into_any()
        }
    }
}

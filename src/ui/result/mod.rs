//! The result, from `Report` only: what to do, why, what fits, what helps. It judges nothing and adds no advice.

mod care;
mod patterns;
mod plan;
mod why;

use leptos::prelude::*;

use super::parts::{Sure, answers, app, date, fold, t};
use super::question::back;
use crate::model::Disposition;
use crate::msg;
use crate::report::{AdviceLine, Report};
use crate::state::{AppState, Keeping, KeptError, Page};
use crate::words::text;

/// The page, for every level below an emergency.
pub fn view() -> AnyView {
    let state = app();
    view! { {move || body(state, &state.report())} }.into_any()
}

fn body(state: AppState, report: &Report) -> AnyView {
    let quiet = report.disposition.level().is_none_or(|l| l >= crate::model::Level::UrgentSameDay);
    view! {
        <div class="il-back">{back(state)}</div>
        <div class="il-result">
            {care::view(report)} {open(state, report)} {why::view(report)} {(!quiet).then(|| patterns::view(report))}
            {plan::view(report)} {(!report.advice.is_empty()).then(|| advice(&report.advice))} {net(state, report)}
            {all_answers(state)} {acts(state)} {foot(report)}
        </div>
    }
    .into_any()
}

/// What is not answered makes the result careful, and can be answered.
fn open(state: AppState, report: &Report) -> Option<AnyView> {
    (!report.complete).then(|| {
        view! {
            <div class="il-said">
                <div class="il-flow">
                    <p>{state.say(&text::result_open(report.open.len()))}</p>
                    <button type="button" class="il-button" on:click=move |_| state.go_on()>
                        {t(msg!("button-go-on"))}
                    </button>
                </div>
            </div>
        }
        .into_any()
    })
}

fn advice(lines: &[AdviceLine]) -> AnyView {
    let one = |line: &AdviceLine| {
        let sources = super::parts::sources(line.sources);
        let inside = view! {
            <p>{t(line.text)}</p>
            {sources}
        };
        view! { <div class="il-advice">{fold(t(line.title), inside.into_any())}</div> }
    };
    view! {
        <section class="il-section">
            <h2 class="il-heading">{t(msg!("result-advice"))}</h2>
            {lines.iter().map(one).collect_view()}
        </section>
    }
    .into_any()
}

/// When to get help whatever this result says.
fn net(state: AppState, report: &Report) -> AnyView {
    let emergency = report.country.emergency;
    view! {
        <section class="il-danger il-section" aria-labelledby="net">
            <h2 class="il-danger__title" id="net">
                {super::icons::danger()}
                <span>{t(msg!("safety-net"))}</span>
            </h2>
            <ul class="il-list">{report.safety_net.iter().map(|sign| view! { <li>{t(*sign)}</li> }).collect_view()}</ul>
            <p class="il-danger__call">
                <a class="il-call__button il-call__button--grave" href=format!("tel:{}", emergency.dial)>
                    {super::icons::phone()}
                    <span>{state.say(&text::page_call(emergency.shown))}</span>
                </a>
            </p>
        </section>
    }
    .into_any()
}

/// Every answer: for the summary that is taken along, and for whoever asks what was said.
fn all_answers(state: AppState) -> AnyView {
    let all = untrack(|| state.talk().answered()).into_iter().flat_map(|(_, answers)| answers);
    let lines = all.map(|(q, a)| state.line(q, a)).collect();
    view! { <section class="il-section il-section--answers">{fold(t(msg!("result-answers")), answers(lines))}</section> }
        .into_any()
}

fn acts(state: AppState) -> AnyView {
    let said = move || match state.keeping.get() {
        Keeping::No => view! { <p class="il-small">{t(msg!("keep-help"))} " " {t(msg!("keep-shared"))}</p> }.into_any(),
        Keeping::Done => view! { <p class="il-said il-said--good">{t(msg!("keep-done"))}</p> }.into_any(),
        Keeping::Failed(why) => {
            let words = match why {
                KeptError::Denied => msg!("error-storage-denied"),
                KeptError::Full => msg!("error-storage-full"),
                KeptError::Unsaved => msg!("error-storage-unsaved"),
            };
            view! { <p class="il-said il-said--bad">{t(words)}</p> }.into_any()
        }
    };
    let keep = move || {
        (state.keeping.get() != Keeping::Done).then(|| {
            view! {
                <button type="button" class="il-button il-button--primary" on:click=move |_| state.keep()>
                    {t(msg!("button-keep"))}
                </button>
            }
        })
    };
    view! {
        <section class="il-section il-acts">
            {keep} <div role="status">{said}</div> <div class="il-buttons">
                <button type="button" class="il-button" on:click=move |_| state.print()>
                    {t(msg!("button-print"))}
                </button>
                <button type="button" class="il-button" on:click=move |_| state.go(Page::Check)>
                    {t(msg!("button-change-answers"))}
                </button>
            </div>
            <Sure
                label=t(msg!("button-again"))
                question=t(msg!("again-question"))
                yes=t(msg!("button-again-sure"))
                class="il-link"
                act=Callback::new(move |()| state.start_again())
            />
        </section>
    }
    .into_any()
}

fn foot(report: &Report) -> AnyView {
    view! {
        <p class="il-small il-section">
            <strong>{reviewed(report)}</strong>
            " "
            {t(msg!("result-not-diagnosis"))}
            " "
            {version(report)}
        </p>
    }
    .into_any()
}

/// "Not yet reviewed by a clinician", or who signed (`decisions.md` D36).
pub fn reviewed(report: &Report) -> String {
    match report.reviewed_by {
        Some(name) => app().say(&text::result_reviewed(name)),
        None => t(msg!("page-not-reviewed")).to_string(),
    }
}

/// Which rules, and when.
pub fn version(report: &Report) -> String {
    app().say(&text::result_version(report.knowledge_version, date(report.today)))
}

/// The name of a level in class names.
pub fn class_of(disposition: Disposition) -> &'static str {
    super::icons::class_of(disposition)
}

//! The emergency screen: one number to call, the way for people who cannot hear or speak, what to show to the staff,
//! what to do while waiting. Nothing else to read (`decisions.md` §10). An emergency of the mind has its own.

use leptos::prelude::*;

use super::icons;
use super::parts::{HEADING, app, t};
use crate::model::{Country, Level};
use crate::msg;
use crate::report::{Call, CallKind, Report};
use crate::state::{AppState, Page};
use crate::words::text;

/// The whole screen, without header and footer.
pub fn view() -> AnyView {
    let state = app();
    view! { {move || screen(state, &state.report())} }.into_any()
}

fn screen(state: AppState, report: &Report) -> AnyView {
    let act = &report.act;
    let class = if report.crisis { "il-emergency il-emergency--crisis" } else { "il-emergency" };
    let with_number = act.calls.iter().filter(|c| c.phone.is_some_and(|p| !p.dial.is_empty()));
    let mut buttons: Vec<&Call> = with_number.collect();
    buttons.sort_by_key(|c| (report.crisis && c.kind != CallKind::Crisis, c.kind != CallKind::Emergency));
    let said = act.calls.iter().filter(|c| c.kind != CallKind::Emergency);
    let reasons = report.reasons.iter().filter(|r| r.level == Level::EmergencyNow && !report.crisis);
    let reasons: Vec<_> = reasons.collect();
    view! {
        <div class=class>
            <main id="main" class="il-main il-step" tabindex="-1">
                <div class="il-back">
                    <button type="button" class="il-link il-back__link" on:click=move |_| state.back()>
                        {t(msg!("page-back"))}
                    </button>
                </div>
                {(!report.crisis).then(|| icons::level(report.disposition, "il-emergency__sign"))}
                <h1 class="il-emergency__title" id=HEADING tabindex="-1">
                    {t(act.title)}
                </h1>
                <p class="il-emergency__first">{state.say(&act.first)}</p>
                <div class="il-emergency__calls">{buttons.into_iter().map(|c| call(state, c)).collect_view()}</div>
                <ul class="il-emergency__said">
                    {report.country.emergency_note.map(|note| view! { <li>{t(note)}</li> })}
                    {said.map(|c| view! { <li>{state.say(&c.text)}</li> }).collect_view()}
                </ul>
                {(!reasons.is_empty())
                    .then(|| {
                        view! {
                            <section class="il-emergency__why">
                                <h2 class="il-heading">{t(msg!("result-why"))}</h2>
                                {reasons
                                    .iter()
                                    .map(|r| {
                                        let lines = r.answers.iter().map(|(q, a)| state.line(*q, *a));
                                        view! {
                                            <p>{t(r.text)}</p>
                                            {r.action.map(|action| view! { <p>{t(action)}</p> })}
                                            {super::parts::answers(lines.collect())}
                                        }
                                    })
                                    .collect_view()}
                            </section>
                        }
                    })}
                <section>
                    <h2 class="il-heading">{t(msg!("result-waiting"))}</h2>
                    <ul class="il-list">
                        {act.steps.iter().map(|step| view! { <li>{state.say(step)}</li> }).collect_view()}
                    </ul>
                </section>
                {foot(state, report)}
            </main>
        </div>
    }
    .into_any()
}

/// One huge button for the first number, a smaller one for a second.
fn call(state: AppState, call: &Call) -> AnyView {
    let Some(phone) = call.phone else { return ().into_any() };
    view! {
        <a class="il-emergency__call" href=format!("tel:{}", phone.dial)>
            {icons::phone()}
            <span>{state.say(&text::page_call(phone.shown))}</span>
        </a>
    }
    .into_any()
}

fn foot(state: AppState, report: &Report) -> AnyView {
    let option = move |country: &'static Country| {
        view! {
            <option value=country.code prop:selected=move || state.country.get() == country.code>
                {t(country.name)}
            </option>
        }
    };
    view! {
        <div class="il-emergency__foot">
            <div>
                <label for="country">{t(msg!("result-country"))}</label>
                " "
                <select
                    class="il-emergency__select"
                    id="country"
                    autocomplete="off"
                    on:change=move |event| state.set_country(&event_target_value(&event))
                >
                    {state.countries().iter().map(option).collect_view()}
                </select>
            </div>
            <p>{super::result::reviewed(report)} " " {super::result::version(report)}</p>
            <button type="button" class="il-link" on:click=move |_| state.go(Page::Check)>
                {t(msg!("button-change-answers"))}
            </button>
        </div>
    }
    .into_any()
}

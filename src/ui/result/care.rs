//! The first card of a result: how soon to see whom, the first line, what next, whom to call.

use leptos::prelude::*;

use super::class_of;
use crate::msg;
use crate::report::Report;
use crate::state::Subject;
use crate::ui::icons;
use crate::ui::parts::{HEADING, app, calls, country_select, t};
use crate::words::text;

/// The card.
pub fn view(report: &Report) -> AnyView {
    let state = app();
    let act = &report.act;
    let who = match untrack(|| state.subject.get()) {
        Subject::Me => None,
        Subject::Label(label) => Some(state.say(&text::result_for(label))),
    };
    let class = format!("il-care il-care--{}", class_of(report.disposition));
    let steps = (!act.steps.is_empty()).then(|| {
        view! {
            <ul class="il-list il-care__steps">
                {act.steps.iter().map(|step| view! { <li>{state.say(step)}</li> }).collect_view()}
            </ul>
        }
    });
    let who_to_call = (!act.calls.is_empty()).then(|| {
        view! {
            <div class="il-care__calls">
                <h2 class="il-subheading">{t(msg!("result-calls"))}</h2>
                {calls(&act.calls)}
                {report.country.emergency_note.map(|note| view! { <p class="il-small">{t(note)}</p> })}
                <div class="il-care__country">
                    <label class="il-small" for="country">
                        {t(msg!("result-country"))}
                    </label>
                    {country_select("country", None)}
                </div>
            </div>
        }
    });
    view! {
        <section class=class aria-labelledby=HEADING>
            <div class="il-care__head">
                {icons::level(report.disposition, "il-care__sign")} <div>
                    <p class="il-eyebrow">{t(msg!("result-eyebrow"))} {who.map(|who| view! { " · " {who} })}</p>
                    <h1 class="il-title" id=HEADING tabindex="-1">
                        {t(act.title)}
                    </h1>
                </div>
            </div>
            <p class="il-lead">{state.say(&act.first)}</p>
            {report.scope.map(|scope| view! { <p>{t(scope)}</p> })}
            {steps}
            {who_to_call}
        </section>
    }
    .into_any()
}

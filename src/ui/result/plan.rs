//! The exercises and how to tell how much is right; or why there are none, and what may be done meanwhile.

use leptos::prelude::*;

use crate::msg;
use crate::report::{ExcludedLine, ExerciseLine, NoPlanLine, PlanPart, Report};
use crate::ui::parts::{answers, app, fold, sources, t};
use crate::words::{Msg, text};

/// The section.
pub fn view(report: &Report) -> AnyView {
    match &report.plan {
        Ok(plan) => made(plan),
        Err(none) => missing(none),
    }
}

fn missing(none: &NoPlanLine) -> AnyView {
    let comfort = (!none.comfort.is_empty()).then(|| {
        view! { <ul class="il-list">{none.comfort.iter().map(|c| view! { <li>{t(*c)}</li> }).collect_view()}</ul> }
    });
    view! {
        <section class="il-section il-section--plan">
            <h2 class="il-heading">{t(msg!("result-no-plan"))}</h2>
            <p>{app().say(&none.text)}</p>
            {comfort}
        </section>
    }
    .into_any()
}

fn made(plan: &PlanPart) -> AnyView {
    let state = app();
    let lights = ["green", "amber", "red", "stop"];
    let rule = |(light, rule): (&'static str, &Msg)| {
        view! {
            <li class=format!("il-light il-light--{light}")>
                <span class="il-light__sign" aria-hidden="true"></span>
                <span>{t(*rule)}</span>
            </li>
        }
    };
    let excluded = (!plan.excluded.is_empty())
        .then(|| fold(t(msg!("result-excluded")), plan.excluded.iter().map(left_out).collect_view().into_any()));
    view! {
        <section class="il-section il-section--plan">
            <h2 class="il-heading">{t(msg!("result-plan"))}</h2>
            <p>{state.say(&text::result_phase(plan.phase_name))}</p>
            <ol class="il-exercises">{plan.items.iter().map(exercise).collect_view()}</ol>
            <h3 class="il-subheading">{t(msg!("result-rules"))}</h3>
            <ul class="il-lights">{lights.into_iter().zip(&plan.rules).map(rule).collect_view()}</ul>
            {excluded}
        </section>
    }
    .into_any()
}

fn exercise(line: &ExerciseLine) -> AnyView {
    let state = app();
    let inside = view! {
        <h4 class="il-subheading">{t(msg!("result-exercise-start"))}</h4>
        <p>{t(line.start)}</p>
        <h4 class="il-subheading">{t(msg!("result-exercise-steps"))}</h4>
        <ol class="il-steps">{line.steps.iter().map(|s| view! { <li>{t(*s)}</li> }).collect_view()}</ol>
        {said(msg!("result-exercise-care"), Some(line.care))}
        {said(msg!("result-exercise-easier"), line.easier)}
        {said(msg!("result-exercise-harder"), line.harder)}
        {sources(line.sources)}
    };
    view! {
        <li class="il-exercise">
            <h3 class="il-exercise__name">{t(line.name)}</h3>
            {line.how.map(|how| view! { <p>{t(how)}</p> })}
            <p class="il-exercise__dose">{state.say(&line.dose_text)}</p>
            {fold(t(msg!("result-exercise-more")), inside.into_any())}
        </li>
    }
    .into_any()
}

fn said(heading: Msg, words: Option<Msg>) -> Option<AnyView> {
    words.map(|words| {
        view! {
            <p>
                <strong>{t(heading)} ": "</strong>
                {t(words)}
            </p>
        }
        .into_any()
    })
}

fn left_out(line: &ExcludedLine) -> AnyView {
    let state = app();
    let talk = untrack(|| state.talk());
    let lines = line.answers.iter().filter_map(|q| Some(state.line(*q, talk.answer(*q)?))).collect();
    view! {
        <div>
            <h4 class="il-subheading">{t(line.name)}</h4>
            <p>{t(line.text)}</p>
            {answers(lines)}
        </div>
    }
    .into_any()
}

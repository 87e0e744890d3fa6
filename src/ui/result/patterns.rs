//! What the answers fit, what may feed the pain, what to raise with a clinician. Patterns, never diagnoses.

use leptos::prelude::*;

use crate::model::Fit;
use crate::msg;
use crate::report::{PatternLine, Report};
use crate::ui::parts::{app, fold, sources, t};
use crate::words::{Msg, text};

/// The sections.
pub fn view(report: &Report) -> AnyView {
    let lead = if report.patterns.is_empty() { msg!("result-patterns-none") } else { msg!("result-patterns-lead") };
    view! {
        <section class="il-section">
            <h2 class="il-heading">{t(msg!("result-patterns"))}</h2>
            <p>{t(lead)}</p>
            {report.patterns.iter().map(pattern).collect_view()}
        </section>
        {list(msg!("result-contributors"), None, &report.contributors)}
        {list(msg!("result-ask"), Some(msg!("result-ask-lead")), &report.ask_about)}
    }
    .into_any()
}

fn pattern(line: &PatternLine) -> AnyView {
    let state = app();
    let fit = line.fit.map(|fit| match fit {
        Fit::Fits => ("il-fit il-fit--fits", t(msg!("result-fits"))),
        Fit::Partly => ("il-fit il-fit--partly", t(msg!("result-partly"))),
    });
    let parts = (!line.parts.is_empty()).then(|| {
        let one = |(_, name, about): &(&'static str, Msg, Msg)| {
            view! { <p><strong>{t(*name)}</strong> ": " {t(*about)}</p> }
        };
        view! {
            <h4 class="il-subheading">{t(msg!("result-parts"))}</h4>
            {line.parts.iter().map(one).collect_view()}
        }
    });
    let inside = view! {
        {points(msg!("result-against"), &line.against)}
        {points(msg!("result-missing"), &line.missing)}
        {parts}
        {said(msg!("result-avoid"), line.avoid)}
        {said(msg!("result-course"), line.course)}
        {said(msg!("result-see"), line.see)}
        {sources(line.sources)}
    };
    view! {
        <article class="il-pattern">
            <h3 class="il-pattern__name">{t(line.name)}</h3>
            {fit.map(|(class, words)| view! { <p class=class>{words}</p> })}
            {line
                .also
                .map(|also| view! { <p class="il-small">{state.say(&text::result_also(also))}</p> })}
            <p>{t(line.about)}</p>
            {points(msg!("result-supports"), &line.supports)}
            {said(msg!("result-self-care"), line.self_care)}
            {fold(t(msg!("result-more")), inside.into_any())}
        </article>
    }
    .into_any()
}

/// Shorter: a name, a line, and the rest folded.
fn list(heading: Msg, lead: Option<Msg>, lines: &[PatternLine]) -> Option<AnyView> {
    let one = |line: &PatternLine| {
        let inside = view! {
            <p>{t(line.about)}</p>
            {points(msg!("result-supports"), &line.supports)}
            {said(msg!("result-self-care"), line.self_care)}
            {said(msg!("result-see"), line.see)}
            {sources(line.sources)}
        };
        view! { <div class="il-advice">{fold(t(line.name), inside.into_any())}</div> }
    };
    (!lines.is_empty()).then(|| {
        view! {
            <section class="il-section">
                <h2 class="il-heading">{t(heading)}</h2>
                {lead.map(|lead| view! { <p>{t(lead)}</p> })}
                {lines.iter().map(one).collect_view()}
            </section>
        }
        .into_any()
    })
}

fn points(heading: Msg, points: &[Msg]) -> Option<AnyView> {
    (!points.is_empty()).then(|| {
        view! {
            <h4 class="il-subheading">{t(heading)}</h4>
            <ul class="il-list">{points.iter().map(|p| view! { <li>{t(*p)}</li> }).collect_view()}</ul>
        }
        .into_any()
    })
}

fn said(heading: Msg, words: Option<Msg>) -> Option<AnyView> {
    words.map(|words| {
        view! {
            <h4 class="il-subheading">{t(heading)}</h4>
            <p>{t(words)}</p>
        }
        .into_any()
    })
}

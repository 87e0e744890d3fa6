//! Why: the rules behind the level, each with the answers and the source, and below them what else counted.

use leptos::prelude::*;

use crate::model::{Disposition, Level};
use crate::msg;
use crate::report::{Reason, Report};
use crate::ui::parts::{answers, app, fold, sources, t};

/// The section.
pub fn view(report: &Report) -> Option<AnyView> {
    let level = report.disposition.level().or_else(|| report.reasons.iter().map(|r| r.level).max());
    let (first, other): (Vec<&Reason>, Vec<&Reason>) = report.reasons.iter().partition(|r| Some(r.level) == level);
    let nothing = first.is_empty() && report.disposition == Disposition::Level(Level::SelfCare);
    if first.is_empty() && other.is_empty() && !nothing {
        return None;
    }
    let others = (!other.is_empty())
        .then(|| fold(t(msg!("result-why-other")), other.into_iter().map(reason).collect_view().into_any()));
    let view = view! {
        <section class="il-section">
            <h2 class="il-heading">{t(msg!("result-why"))}</h2>
            {nothing.then(|| view! { <p>{t(msg!("result-why-none"))}</p> })}
            {first.into_iter().map(reason).collect_view()}
            {others}
            {(!report.cleared.is_empty()).then(|| view! { <p>{t(msg!("result-checked"))}</p> })}
        </section>
    };
    Some(view.into_any())
}

fn reason(reason: &Reason) -> AnyView {
    let state = app();
    let lines = reason.answers.iter().map(|(q, a)| state.line(*q, *a)).collect();
    let inside = view! {
        {answers(lines)}
        {sources(reason.sources)}
    };
    view! {
        <div class="il-reason">
            <p>{t(reason.text)}</p>
            {reason.action.map(|action| view! { <p>{t(action)}</p> })}
            {reason.soft.then(|| view! { <p class="il-small">{t(msg!("result-soft"))}</p> })}
            {fold(t(msg!("result-why-more")), inside.into_any())}
        </div>
    }
    .into_any()
}

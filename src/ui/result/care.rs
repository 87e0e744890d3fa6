//! The first card of a result: how soon to see whom, the first line, what next, whom to call.

use leptos::prelude::*;

use super::to_summary;
use crate::model::{Disposition, Level, Place};
use crate::msg;
use crate::report::Report;
use crate::state::{COUNTRY_ID, Subject};
use crate::ui::clinic;
use crate::ui::html::{El, el, p, points};
use crate::ui::icons;
use crate::ui::learn::ways;
use crate::ui::parts::{HEADING, app, calls, country_select};
use crate::words::text;

/// The card.
pub fn view(report: &Report) -> El {
    let state = app();
    let act = &report.act;
    let who = match untrack(|| state.subject.get()) {
        Subject::Me => None,
        Subject::Label(label) => Some(format!(" · {}", state.say(&text::result_for(label)))),
    };
    let head = el("div", "il-care__head")
        .put(icons::level(report.disposition, "il-care__sign"))
        .put(p("il-eyebrow", msg!("result-eyebrow")).put(who));
    let steps = (!act.steps.is_empty()).then(|| points(act.steps.iter().map(|step| state.say(step))));
    // Here the country's line about physiotherapy stands among the steps.
    let sees_someone = report.disposition != Disposition::Level(Level::SelfCare);
    let routine = report.disposition == Disposition::Level(Level::RoutineCare);
    let referral = if routine { ways::at(Place::Referral) } else { Vec::new() };
    el("section", "")
        .attr("class", format!("il-care il-care--{}", icons::class_of(report.disposition)))
        .attr("aria-labelledby", HEADING)
        .put(head)
        .put(el("h1", "il-title").id(HEADING).focusable().put(act.title))
        .put(p("il-lead", state.say(&act.first)))
        .put(report.scope.map(|scope| p("", scope)))
        .put(steps)
        .put(referral)
        .put((!act.calls.is_empty()).then(|| whom_to_call(report)))
        .put(sees_someone.then(|| el("div", "il-buttons").put(clinic::to_visit(state, report)).put(to_summary(state))))
}

fn whom_to_call(report: &Report) -> El {
    let label = el("label", "il-small").attr("for", COUNTRY_ID).put(msg!("result-country"));
    el("div", "il-care__calls")
        .put(el("h2", "il-subheading").put(msg!("result-calls")))
        .put(calls(&report.act.calls))
        .put(report.country.emergency_note.map(|note| p("il-small", note)))
        .put(el("div", "il-care__country").put(label).put(country_select("il-select")))
}

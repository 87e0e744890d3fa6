//! Why: the rules behind the level, each with the answers and the source, and below them what else counted.

use crate::model::{Disposition, Level, Place};
use crate::msg;
use crate::report::{Reason, Report};
use crate::ui::html::{El, el, p, section};
use crate::ui::learn::ways;
use crate::ui::parts::{answers, app, fold, sources};

/// The section.
pub fn view(report: &Report) -> Option<El> {
    let level = report.disposition.level().or_else(|| report.reasons.iter().map(|r| r.level).max());
    let (first, other): (Vec<&Reason>, Vec<&Reason>) = report.reasons.iter().partition(|r| Some(r.level) == level);
    let nothing = first.is_empty() && report.disposition == Disposition::Level(Level::SelfCare);
    if first.is_empty() && other.is_empty() && !nothing {
        return None;
    }
    let other = (!other.is_empty()).then(|| fold(msg!("result-why-other")).each(other.into_iter().map(reason)).el());
    let why = section(msg!("result-why"))
        .put(nothing.then(|| p("", msg!("result-why-none"))))
        .each(first.into_iter().map(reason))
        .put(other)
        .put((!report.cleared.is_empty()).then(|| p("", msg!("result-checked"))));
    Some(why)
}

fn reason(reason: &Reason) -> El {
    let state = app();
    let lines = reason.answers.iter().map(|(question, answer)| state.line(*question, *answer)).collect();
    // With urgent reasons there is one thing to do, and nothing to read beside it.
    let read = if reason.level < Level::UrgentSameDay { ways::at(Place::Reason(reason.rule)) } else { Vec::new() };
    let more = fold(msg!("result-why-more")).put(answers(lines)).put(sources(reason.sources));
    el("div", "il-reason")
        .put(p("", reason.text))
        .put(reason.action.map(|action| p("", action)))
        .put(reason.soft.then(|| p("il-small", msg!("result-soft"))))
        .put(read)
        .put(more.el())
}

//! Why: the rules behind the level, each with the answers and the source; folded below them what else counted, what came
//! close, and the nearest answer that would have changed it.

use crate::model::{Answer, Disposition, Level, Place, QuestionId};
use crate::msg;
use crate::report::{CloseLine, Reason, Report};
use crate::ui::html::{AnyView, El, el, p, points, section, small};
use crate::ui::learn::ways;
use crate::ui::parts::{answers, app, fold, sources};
use crate::words::Msg;

/// The section.
pub fn view(report: &Report) -> Option<El> {
    let level = report.disposition.level().or_else(|| report.reasons.iter().map(|r| r.level).max());
    let (first, other): (Vec<&Reason>, Vec<&Reason>) = report.reasons.iter().partition(|r| Some(r.level) == level);
    let nothing = first.is_empty() && report.disposition == Disposition::Level(Level::SelfCare);
    let more = more(report, other);
    if first.is_empty() && more.is_none() && !nothing {
        return None;
    }
    let why = section(msg!("result-why"))
        .put(nothing.then(|| p("", msg!("result-why-none"))))
        .each(first.into_iter().map(reason))
        .put((!report.cleared.is_empty()).then(|| p("", msg!("result-checked"))))
        .put(more);
    Some(why)
}

fn more(report: &Report, other: Vec<&Reason>) -> Option<El> {
    let other = other.into_iter().map(reason).collect();
    let close = report.why.close.iter().map(close).collect();
    let turns: Vec<String> = report.why.turns().map(|line| app().say(&line.text)).collect();
    let turns = if turns.is_empty() { Vec::new() } else { vec![points(turns)] };
    let parts = [
        part(msg!("result-why-other"), None, other),
        part(msg!("why-close"), Some(msg!("why-close-lead")), close),
        part(msg!("why-turns"), Some(msg!("why-turns-lead")), turns),
    ];
    let parts: Vec<AnyView> = parts.into_iter().flatten().map(El::view).collect();
    (!parts.is_empty()).then(|| el("div", "il-screen").put(fold(msg!("why-fold")).put(parts).el()))
}

fn part(heading: Msg, lead: Option<Msg>, inside: Vec<El>) -> Option<El> {
    let lead = lead.map(|lead| p("il-small", lead));
    (!inside.is_empty()).then(|| el("div", "il-part").put(small("h3", heading)).put(lead).put(inside))
}

fn reason(reason: &Reason) -> El {
    // With urgent reasons there is one thing to do, and nothing to read beside it.
    let read = if reason.level < Level::UrgentSameDay { ways::at(Place::Reason(reason.rule)) } else { Vec::new() };
    let more = fold(msg!("result-why-more")).put(said(&reason.answers)).put(sources(reason.sources));
    el("div", "il-reason")
        .put(p("", reason.text))
        .put(reason.action.map(|action| p("", action)))
        .put(reason.soft.then(|| p("il-small", msg!("result-soft"))))
        .put(read)
        .put(more.el())
}

fn close(line: &CloseLine) -> El {
    el("div", "il-reason").put(p("", line.text)).put(said(&line.answers)).put(sources(line.sources))
}

fn said(given: &[(QuestionId, Answer)]) -> El {
    let state = app();
    answers(given.iter().map(|(question, answer)| state.line(*question, *answer)).collect())
}

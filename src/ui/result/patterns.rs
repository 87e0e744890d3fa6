//! What the answers fit, what may feed the pain, what to raise with a clinician. Patterns, never diagnoses.

use crate::model::Fit;
use crate::msg;
use crate::report::{PatternLine, Report};
use crate::ui::html::{AnyView, El, el, h4, p, points, section, small};
use crate::ui::learn::ways;
use crate::ui::map;
use crate::ui::parts::{app, fold, sources};
use crate::words::{Msg, text};

/// The sections.
pub fn view(report: &Report) -> Vec<AnyView> {
    let lead = if report.patterns.is_empty() { msg!("result-patterns-none") } else { msg!("result-patterns-lead") };
    let legend = (!report.patterns.is_empty()).then(|| p("il-small", msg!("map-legend")));
    let patterns = report.patterns.iter().enumerate().map(|(at, line)| pattern(line, at == 0));
    let patterns = section(msg!("result-patterns")).put(p("", lead)).put(legend).each(patterns);
    let feeds = list(msg!("result-contributors"), None, &report.contributors);
    let ask = list(msg!("result-ask"), Some(msg!("result-ask-lead")), &report.ask_about);
    [Some(patterns), feeds, ask].into_iter().flatten().map(El::view).collect()
}

/// So many reasons of the first pattern are read without a press: a phone holds no more at a glance.
const REASONS: usize = 4;

/// The first pattern says what fits and what helps; of the others that is folded.
fn pattern(line: &PatternLine, first: bool) -> El {
    let (shown, more_reasons) = line.supports.split_at(if first { REASONS.min(line.supports.len()) } else { 0 });
    let helps = || said("h4", msg!("result-self-care"), line.self_care);
    let more_fit = if first { msg!("result-supports-more") } else { msg!("result-supports") };
    let fit = line.fit.map(|fit| match fit {
        Fit::Fits => p("il-fit il-fit--fits", msg!("result-fits")),
        Fit::Partly => p("il-fit", msg!("result-partly")),
    });
    let also = line.also.map(|also| p("il-small", app().say(&text::result_also(also))));
    let part = |(_, name, about): &(&'static str, Msg, Msg)| p("", el("strong", "").put(*name)).put(": ").put(*about);
    let parts =
        (!line.parts.is_empty()).then(|| el("div", "").put(h4(msg!("result-parts"))).each(line.parts.iter().map(part)));
    let more = fold(msg!("result-more"))
        .put(listed("h4", more_fit, more_reasons))
        .put((!first).then(helps).flatten())
        .put(also)
        .put(listed("h4", msg!("result-against"), &line.against))
        .put(listed("h4", msg!("result-missing"), &line.missing))
        .put(parts)
        .put(said("h4", msg!("result-avoid"), line.avoid))
        .put(said("h4", msg!("result-course"), line.course))
        .put(said("h4", msg!("result-see"), line.see))
        .put(sources(line.sources));
    el("article", "il-pattern")
        .put(el("h3", "il-pattern__name").put(line.name))
        .put(map::of_pattern(line))
        .put(fit)
        .put(p("", line.about))
        .put(listed("h4", msg!("result-supports"), shown))
        .put(first.then(helps).flatten())
        .put(more.el())
        .put(ways::from_pattern(line.id, line.name))
}

/// Shorter: a name, and the rest folded.
fn list(heading: Msg, lead: Option<Msg>, lines: &[PatternLine]) -> Option<El> {
    let one = |line: &PatternLine| {
        let fold = fold(line.name)
            .put(p("", line.about))
            .put(listed("h3", msg!("result-supports"), &line.supports))
            .put(said("h3", msg!("result-self-care"), line.self_care))
            .put(said("h3", msg!("result-see"), line.see))
            .put(ways::from_pattern(line.id, line.name))
            .put(sources(line.sources));
        el("div", "il-advice").put(fold.el())
    };
    (!lines.is_empty()).then(|| section(heading).put(lead.map(|lead| p("", lead))).each(lines.iter().map(one)))
}

fn listed(rank: &'static str, heading: Msg, items: &[Msg]) -> Option<El> {
    (!items.is_empty()).then(|| el("div", "il-part").put(small(rank, heading)).put(points(items.iter().copied())))
}

fn said(rank: &'static str, heading: Msg, words: Option<Msg>) -> Option<El> {
    words.map(|words| el("div", "il-part").put(small(rank, heading)).put(p("", words)))
}

//! What the answers fit, what may feed the pain, what to raise with a clinician. Patterns, never diagnoses.

use crate::model::Fit;
use crate::msg;
use crate::report::{PatternLine, Report};
use crate::ui::html::{AnyView, El, el, h4, p, points, section};
use crate::ui::learn::ways;
use crate::ui::map;
use crate::ui::parts::{app, fold, sources};
use crate::words::{Msg, text};

/// The sections.
pub fn view(report: &Report) -> Vec<AnyView> {
    let lead = if report.patterns.is_empty() { msg!("result-patterns-none") } else { msg!("result-patterns-lead") };
    let legend = (!report.patterns.is_empty()).then(|| p("il-small", msg!("map-legend")));
    let patterns = section(msg!("result-patterns")).put(p("", lead)).put(legend);
    let patterns = patterns.each(report.patterns.iter().map(pattern));
    let feeds = list(msg!("result-contributors"), None, &report.contributors);
    let ask = list(msg!("result-ask"), Some(msg!("result-ask-lead")), &report.ask_about);
    [Some(patterns), feeds, ask].into_iter().flatten().map(El::view).collect()
}

fn pattern(line: &PatternLine) -> El {
    let fit = line.fit.map(|fit| match fit {
        Fit::Fits => p("il-fit il-fit--fits", msg!("result-fits")),
        Fit::Partly => p("il-fit", msg!("result-partly")),
    });
    let also = line.also.map(|also| p("il-small", app().say(&text::result_also(also))));
    let part = |(_, name, about): &(&'static str, Msg, Msg)| p("", el("strong", "").put(*name)).put(": ").put(*about);
    let parts =
        (!line.parts.is_empty()).then(|| el("div", "").put(h4(msg!("result-parts"))).each(line.parts.iter().map(part)));
    let more = fold(msg!("result-more"))
        .put(listed(msg!("result-against"), &line.against))
        .put(listed(msg!("result-missing"), &line.missing))
        .put(parts)
        .put(said(msg!("result-avoid"), line.avoid))
        .put(said(msg!("result-course"), line.course))
        .put(said(msg!("result-see"), line.see))
        .put(sources(line.sources));
    el("article", "il-pattern")
        .put(el("h3", "il-pattern__name").put(line.name))
        .put(map::of_pattern(line))
        .put(fit)
        .put(also)
        .put(p("", line.about))
        .put(listed(msg!("result-supports"), &line.supports))
        .put(said(msg!("result-self-care"), line.self_care))
        .put(more.el())
        .put(ways::from_pattern(line.id, line.name))
}

/// Shorter: a name, and the rest folded.
fn list(heading: Msg, lead: Option<Msg>, lines: &[PatternLine]) -> Option<El> {
    let one = |line: &PatternLine| {
        let fold = fold(line.name)
            .put(p("", line.about))
            .put(listed(msg!("result-supports"), &line.supports))
            .put(said(msg!("result-self-care"), line.self_care))
            .put(said(msg!("result-see"), line.see))
            .put(ways::from_pattern(line.id, line.name))
            .put(sources(line.sources));
        el("div", "il-advice").put(fold.el())
    };
    (!lines.is_empty()).then(|| section(heading).put(lead.map(|lead| p("", lead))).each(lines.iter().map(one)))
}

fn listed(heading: Msg, items: &[Msg]) -> Option<El> {
    (!items.is_empty()).then(|| el("div", "il-part").put(h4(heading)).put(points(items.iter().copied())))
}

fn said(heading: Msg, words: Option<Msg>) -> Option<El> {
    words.map(|words| el("div", "il-part").put(h4(heading)).put(p("", words)))
}

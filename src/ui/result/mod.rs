//! The result, from `Report` only: what to do, why, what fits, what helps. It judges nothing and adds no advice.

mod care;
mod patterns;
pub mod plan;
mod why;

use leptos::prelude::*;

use super::figure::nights;
use super::html::{AnyView, El, button, el, live, p, points, section};
use super::learn::{some_not_here, ways};
use super::parts::{Sure, answers, app, date, dial, fold, reviewed_by, sources};
use super::question::back;
use super::second::when_here;
use super::{checked, clinic, icons, keeping, timer, walk};
use crate::model::{Country, Level, Place};
use crate::msg;
use crate::report::{AdviceLine, Report};
use crate::state::{AppState, Keeping, Page};
use crate::words::{Msg, text};

/// The page, for every level below an emergency.
pub fn view() -> Vec<AnyView> {
    let state = app();
    vec![back(state), live(move || body(state, &state.report()))]
}

fn body(state: AppState, report: &Report) -> El {
    // From same-day care on, and out of scope, there is one thing to do and no list beside it.
    let quiet = report.disposition.level().is_none_or(|level| level >= Level::UrgentSameDay);
    el("div", "il-result")
        .put(care::view(report))
        .put(live(move || some_not_here(state)))
        .put(open(state, report))
        .put(why::view(report))
        .put(checked::on_result(state))
        .put(if quiet { Vec::new() } else { patterns::view(report) })
        .put(plan::view(report))
        .put((!report.advice.is_empty()).then(|| advice(&report.advice)))
        .put(net(report.country, &report.safety_net))
        .put(clinic::visit(state, report))
        .put(all_answers(state))
        .put(acts(state))
        .put(foot(report))
}

/// What is not answered makes the result careful, and can be answered.
fn open(state: AppState, report: &Report) -> Option<El> {
    (!report.complete).then(|| {
        let words = state.say(&text::result_open(report.open.len()));
        let answer = button("il-button", msg!("button-go-on"), move || state.go_on());
        el("div", "il-said").put(el("div", "il-flow").put(p("", words)).put(answer))
    })
}

/// The cards, each folded; what is only for those who want it stands behind one more fold.
fn advice(lines: &[AdviceLine]) -> El {
    let one = |line: &&AdviceLine| {
        let rows = lines.iter().filter(|row| row.part_of == Some(line.id)).map(row);
        let card = line.id;
        let pictures = when_here(app(), move || nights(card));
        let aids = when_here(app(), move || beside(card));
        let fold = fold(line.title).put(p("", line.text)).put(pictures).each(rows).put(aids);
        let fold = fold.put(ways::at(Place::Card(card)));
        el("div", "il-advice").put(fold.put(sources(line.sources)).el())
    };
    let cards = || lines.iter().filter(|line| line.part_of.is_none());
    let (more, first): (Vec<&AdviceLine>, Vec<&AdviceLine>) = cards().partition(|line| line.more);
    let more = (!more.is_empty())
        .then(|| el("div", "il-advice").put(fold(msg!("result-advice-more")).each(more.iter().map(one)).el()));
    section(msg!("result-advice"))
        .put(el("div", "il-advices").each(first.iter().map(one)).put(more))
        .put(ways::treatments())
        .put(ways::all())
}

/// What a person can do with a card: its timer, or a walking plan's way up.
#[inline(never)]
fn beside(card: &'static str) -> Option<El> {
    timer::on_card(app(), card).or_else(|| walk::on_card(card))
}

/// A row of a card: what it is about, and what to mind.
fn row(line: &AdviceLine) -> El {
    p("", el("strong", "").put(line.title).put(": ")).put(line.text)
}

/// When to get help whatever a result says.
pub fn net(country: &Country, signs: &[Msg]) -> El {
    let title = el("h2", "il-danger__title").id("net").put(icons::danger());
    let call = dial(country.emergency, "il-call__button il-call__button--grave");
    el("section", "il-danger il-section")
        .attr("aria-labelledby", "net")
        .put(title.put(el("span", "").put(msg!("safety-net"))))
        .put(points(signs.iter().copied()))
        .put(p("il-danger__call", call))
}

/// Every answer: for the summary that is taken along, and for whoever asks what was said.
fn all_answers(state: AppState) -> El {
    let all = untrack(|| state.talk().answered()).into_iter().flat_map(|(_, answers)| answers);
    let lines = all.map(|(question, answer)| state.line(question, answer)).collect();
    el("section", "il-section il-screen").put(fold(msg!("result-answers")).put(answers(lines)).el())
}

fn acts(state: AppState) -> El {
    let said = move || keeping::said(state);
    // What was pressed gives way to what comes next, and the focus goes there.
    let keep = move || {
        if state.keeping.get() != Keeping::Done {
            let keep = move || {
                state.keep();
                state.focus(TO_PLAN);
            };
            return Some(button("il-button il-button--primary", keep_words(state), keep).id("keep-check"));
        }
        let to_plan = || button("il-button il-button--primary", msg!("today-to-plan"), move || state.go_to_plan());
        state.has_begun_plan().then(|| to_plan().id(TO_PLAN))
    };
    let again = Sure {
        id: "again".into(),
        label: msg!("button-again"),
        what: None,
        class: "il-link",
        question: msg!("again-question"),
        yes: msg!("button-again-sure"),
    };
    let buttons = el("div", "il-buttons")
        .put(to_summary(state))
        .put(button("il-button", msg!("button-print"), move || state.print()))
        .put(button("il-button", msg!("button-change-answers"), move || state.go(Page::Check)));
    el("section", "il-section il-acts")
        .put(live(keep))
        .put(el("div", "").attr("role", "status").put(live(said)))
        .put(buttons)
        .put(again.then(move || state.start_again()))
}

/// Id of the way to the plan.
const TO_PLAN: &str = "to-plan";

/// With a check that has a plan the plan begins.
fn keep_words(state: AppState) -> Msg {
    if state.report().plan.is_ok() { msg!("today-keep") } else { msg!("button-keep") }
}

/// To the summary for a clinician.
fn to_summary(state: AppState) -> El {
    button("il-button", msg!("page-summary"), move || state.go(Page::Summary))
}

fn foot(report: &Report) -> El {
    p("il-small il-section", el("strong", "").put(reviewed_by(report.reviewed_by)))
        .put(" ")
        .put(msg!("result-not-diagnosis"))
        .put(" ")
        .put(version(report))
}

/// Which rules, and when.
pub fn version(report: &Report) -> String {
    app().say(&text::result_version(report.knowledge_version, date(report.today)))
}

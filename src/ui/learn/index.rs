//! The list of all that can be read, and the field to look for a word. What goes by a word, `reading` knows.

use leptos::prelude::*;

use super::super::html::{AnyView, El, el, live, p};
use super::super::parts::{app, fold, sources};
use super::super::question::back;
use super::{page, ways};
use crate::model::{Faq, Role, Shelf};
use crate::msg;
use crate::state::{AppState, Found, Library};
use crate::words::{Msg, text};

/// Id of the search field.
const FIELD: &str = "look-for";
/// Id of the line that says how many pages were found.
const FOUND: &str = "found";
/// A single letter is no word yet.
const SHORT: usize = 2;

/// The page.
pub fn view() -> Vec<AnyView> {
    let state = app();
    let lead = move || match state.library() {
        Library::Here(words) => p("il-lead", words.get(msg!("learn-page", ".text-1"))),
        Library::Waiting | Library::Missing => page::not_here(state),
    };
    vec![
        back(state),
        page::heading(msg!("learn-page")),
        page::own_result(state),
        live(lead),
        look(state).view(),
        live(move || list(state)),
        page::net(state).view(),
        page::foot(state).view(),
    ]
}

/// What was found; `None` while nothing is looked for.
fn found(state: AppState) -> Option<Vec<Found>> {
    let typed = state.looked_for.get();
    (typed.trim().len() >= SHORT).then(|| state.look_for(&typed))
}

/// The search field, and how much was found.
fn look(state: AppState) -> El {
    let field = el("input", "il-input")
        .attr("type", "search")
        .id(FIELD)
        .attr("autocomplete", "off")
        .attr("enterkeyhint", "search")
        .attr("aria-describedby", "look-for-help")
        .value(move || state.looked_for.get())
        .on("input", move |event| state.looked_for.set(event_target_value(&event)));
    let count = move || {
        found(state).map(|found| match found.len() {
            0 => state.get(msg!("read-nothing")).to_string(),
            n => state.say(&text::read_found(n)),
        })
    };
    el("form", "il-look")
        .attr("role", "search")
        .attr("novalidate", "")
        .on("submit", move |event| {
            event.prevent_default();
            state.focus(FOUND);
        })
        .put(el("label", "il-label").attr("for", FIELD).put(msg!("read-search")))
        .put(p("il-hint", msg!("read-search-help")).id("look-for-help"))
        .put(field)
        .put(p("il-look__found", live(count)).id(FOUND).focusable().attr("role", "status"))
}

fn list(state: AppState) -> Vec<El> {
    match found(state) {
        Some(found) if !found.is_empty() => {
            let mut rows = Vec::new();
            for found in found {
                rows.push(match found {
                    Found::Topic(topic) => ways::topic(topic),
                    Found::Faq(faq) => question(state, faq),
                    Found::Pattern(pattern) => ways::pattern(pattern),
                });
            }
            vec![ways::rows(rows)]
        }
        Some(_) | None => shelves(state),
    }
}

fn shelves(state: AppState) -> Vec<El> {
    let mut sections: Vec<(Msg, Vec<El>)> = Vec::new();
    for shelf in Shelf::ALL {
        let name = match shelf {
            Shelf::First => msg!("read-first"),
            Shelf::Care => msg!("read-care"),
            Shelf::Moving => msg!("read-moving"),
            Shelf::Days => msg!("read-days"),
            Shelf::Know => msg!("read-know"),
        };
        let topics = state.topics().iter().filter(|topic| topic.shelf == shelf);
        sections.push((name, topics.map(ways::topic).collect()));
    }
    let mut asked = Vec::new();
    if matches!(state.library(), Library::Here(_)) {
        asked.extend(state.faq().iter().map(|faq| question(state, faq)));
    }
    sections.push((msg!("learn-faq"), asked));
    let (mut patterns, mut contributors, mut refer) = (Vec::new(), Vec::new(), Vec::new());
    for pattern in state.patterns() {
        let list = match pattern.role {
            Role::Musculoskeletal | Role::Label => &mut patterns,
            Role::Contributor => &mut contributors,
            Role::Refer { .. } => &mut refer,
        };
        list.push(ways::pattern(pattern));
    }
    sections.push((msg!("read-patterns"), patterns));
    sections.push((msg!("result-contributors"), contributors));
    sections.push((msg!("read-refer"), refer));
    sections.into_iter().filter_map(|(name, rows)| ways::listed("il-section", name, rows)).collect()
}

/// A question with its answer, folded.
fn question(state: AppState, faq: &'static Faq) -> El {
    let more = state.topic(faq.topic).map(|topic| ways::more(topic, faq.id));
    let answer = state.all_words().get(faq.answer);
    el("li", "il-rows__fold").put(fold(faq.question).put(p("", answer)).put(more).put(sources(faq.sources)).el())
}

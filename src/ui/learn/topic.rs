//! The page of one topic.

use super::super::html::{AnyView, El, el, h2, live, p};
use super::super::parts::{app, country_select, sources};
use super::super::question::back;
use super::super::timer;
use super::{page, ways};
use crate::knowledge::timers::TIMERS;
use crate::model::{Place, Topic};
use crate::msg;
use crate::state::{AppState, COUNTRY_ID, Library};

/// The page.
pub fn view(id: &'static str) -> Vec<AnyView> {
    let state = app();
    let Some(topic) = state.topic(id) else { return vec![back(state)] };
    let mut parts =
        vec![back(state), page::heading(topic.title), page::own_result(state), live(move || text(state, topic))];
    parts.extend(timers(state, topic));
    // Only this topic speaks of what differs from country to country.
    if topic.at.contains(&Place::Referral) {
        parts.push(country(state).view());
    }
    let mut next = Vec::new();
    for id in topic.next {
        next.extend(state.topic(id).map(ways::topic));
    }
    parts.extend(page::end(state, next, sources(topic.sources)));
    parts
}

fn text(state: AppState, topic: &'static Topic) -> El {
    match state.library() {
        Library::Here(words) => el("div", "il-read").each(topic.paragraphs().map(|msg| p("", words.get(msg)))),
        Library::Waiting | Library::Missing => page::not_here(state),
    }
}

/// The timers of the cards that offer this topic.
fn timers(state: AppState, topic: &'static Topic) -> Option<AnyView> {
    let cards: Vec<&'static str> = topic.at.iter().filter_map(|place| timer_card(*place)).collect();
    if cards.is_empty() { None } else { Some(live(move || timer::on_topic(state, &cards))) }
}

/// A card that has a timer.
fn timer_card(place: Place) -> Option<&'static str> {
    let Place::Card(card) = place else { return None };
    TIMERS.iter().map(|timer| timer.card).find(|id| *id == card)
}

/// What holds in a country.
fn country(state: AppState) -> El {
    let label = el("label", "il-label").attr("for", COUNTRY_ID).put(msg!("start-country"));
    el("section", "il-section il-read")
        .put(live(move || vec![h2(state.here().name), p("", state.here().physiotherapy)]))
        .put(el("div", "il-go").put(label).put(country_select("il-select")))
}

//! Where the session is: a ring that runs down and, in words and a number, the same. No meaning by colour alone.

use leptos::prelude::*;
use leptos::tachys::renderer::dom::Dom;

use crate::msg;
use crate::state::{AppState, Step};
use crate::ui::html::{El, el, follow, live, p, svg};
use crate::words::text;

/// What changes with the steps, and not with the seconds.
#[derive(Clone, Copy, PartialEq)]
pub struct Key {
    step: Step,
    set: (u8, u8),
    sides: bool,
    second: bool,
    /// Repetitions, or seconds of the whole.
    reps: u8,
    seconds: u32,
    paused: bool,
}

/// The step at hand.
pub fn key(state: AppState) -> Option<Key> {
    state.playing(|p| {
        let workout = p.workout();
        let (item, place) = (workout.item()?, workout.place);
        Some(Key {
            step: place.step,
            set: (place.set + 1, item.dose.sets),
            sides: item.sides,
            second: place.second,
            reps: item.dose.reps,
            seconds: if place.step == Step::Ready { item.dose.seconds.into() } else { workout.length() / 1000 },
            paused: workout.paused && workout.is_timed(),
        })
    })?
}

/// It in a few words: "Now. Set 1 of 2, first side. 10 times."
pub fn words(state: AppState, key: Key) -> String {
    let mut said = state.get(name(key)).to_string();
    said.push_str(". ");
    said.push_str(&which(state, key));
    said.push_str(". ");
    said.push_str(&amount(state, key));
    said
}

fn name(key: Key) -> crate::words::Msg {
    match key.step {
        _ if key.paused => msg!("session-paused"),
        Step::Ready => msg!("session-ready"),
        Step::Work => msg!("session-work"),
        Step::Switch => msg!("session-switch"),
        Step::Rest => msg!("session-rest"),
    }
}

fn which(state: AppState, key: Key) -> String {
    let mut said = state.say(&text::session_set(key.set.0, key.set.1));
    if key.sides {
        said.push_str(", ");
        said.push_str(state.get(if key.second { msg!("session-second-side") } else { msg!("session-first-side") }));
    }
    said
}

fn amount(state: AppState, key: Key) -> String {
    if key.reps > 0 && matches!(key.step, Step::Ready | Step::Work) {
        state.say(&text::session_times(key.reps))
    } else {
        state.say(&text::session_seconds(usize::try_from(key.seconds).unwrap_or(0)))
    }
}

/// The ring.
pub fn view(state: AppState) -> El {
    let key = Memo::new(move |_| key(state));
    let seconds = Memo::new(move |_| {
        state.playing(|p| p.workout().is_timed().then(|| p.workout().place.left.div_ceil(1000))).flatten()
    });
    let run = svg("circle", "il-ring__run").attr("cx", "50").attr("cy", "50").attr("r", "45").attr("pathLength", "100");
    let arc = run.element();
    follow(Box::new(move || {
        let share = state.playing(|p| {
            let (left, all) = (p.workout().place.left, p.workout().length());
            (left * 100).checked_div(all).unwrap_or(0)
        });
        let mut dash = share.unwrap_or(0).to_string();
        dash.push_str(" 100");
        Dom::set_attribute(&arc, "stroke-dasharray", &dash);
    }));
    let ring = svg("svg", "il-ring__svg")
        .attr("viewBox", "0 0 100 100")
        .attr("aria-hidden", "true")
        .put(svg("circle", "il-ring__whole").attr("cx", "50").attr("cy", "50").attr("r", "45"))
        .put(run);
    let number = move || match (seconds.get(), key.get()) {
        (Some(left), _) => clock(left),
        (None, Some(key)) => amount(state, key),
        (None, None) => String::new(),
    };
    let class = move || Some(if seconds.get().is_some() { "il-ring" } else { "il-ring il-ring--still" });
    el("div", "il-ring").attr_live("class", class).put(ring).put(
        el("div", "il-ring__in")
            .attr("aria-hidden", "true")
            .put(p("il-ring__step", live(move || key.get().map(|key| state.get(name(key))))))
            .put(p("il-ring__number", live(number)))
            .put(p("il-ring__set", live(move || key.get().map(|key| which(state, key))))),
    )
}

/// Seconds, from a minute on as on a clock.
fn clock(seconds: u32) -> String {
    let mut said = String::new();
    if seconds >= 60 {
        said.push_str(&(seconds / 60).to_string());
        said.push(':');
        if seconds % 60 < 10 {
            said.push('0');
        }
    }
    said.push_str(&(seconds % 60).to_string());
    said
}

//! Where the session is: a ring that runs down and, in words and a number, the same. No meaning by colour alone.

use leptos::tachys::renderer::dom::Dom;

use crate::msg;
use crate::state::{AppState, Derived, Step};
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
    seconds: u16,
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
            seconds: if place.step == Step::Ready { item.dose.seconds } else { (workout.length() / 1000) as u16 },
            paused: workout.paused && workout.is_timed(),
        })
    })?
}

/// It in a few words: "Now. Set 1 of 2, first side. 10 times."
pub fn words(state: AppState, key: Key) -> String {
    let mut said = state.get(name(key)).to_string();
    for part in [set(state, key), side(state, key).map(str::to_string), Some(amount(state, key))].into_iter().flatten()
    {
        said.push_str(". ");
        said.push_str(&part);
    }
    said
}

impl Key {
    /// The exercise is read and made ready.
    pub fn is_ready(self) -> bool {
        self.step == Step::Ready
    }

    /// It is counted, and not timed.
    fn counts(self) -> bool {
        self.reps > 0 && matches!(self.step, Step::Ready | Step::Work)
    }

    /// Whole minutes, where that is said more easily.
    fn minutes(self) -> Option<u16> {
        (self.seconds >= 120 && self.seconds.is_multiple_of(60)).then_some(self.seconds / 60)
    }
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

/// Which set, where there are several.
fn set(state: AppState, key: Key) -> Option<String> {
    (key.set.1 > 1).then(|| state.say(&text::session_set(key.set.0, key.set.1)))
}

fn side(state: AppState, key: Key) -> Option<&'static str> {
    let words = if key.second { msg!("session-second-side") } else { msg!("session-first-side") };
    key.sides.then(|| state.get(words))
}

fn amount(state: AppState, key: Key) -> String {
    state.say(&match key.minutes() {
        _ if key.counts() => text::session_times(key.reps),
        Some(minutes) => text::session_minutes(minutes),
        None => text::session_seconds(key.seconds),
    })
}

/// The large number, and below it what it counts.
fn number(state: AppState, key: Key, left: Option<u32>) -> (String, Option<String>) {
    let words = state.words();
    match (left, key.minutes()) {
        (Some(left), _) if left >= 60 => (clock(left), None),
        (Some(left), _) => (words.number(left.into()), Some(state.say(&text::session_unit_seconds(i64::from(left))))),
        (None, _) if key.counts() => {
            (words.number(key.reps.into()), Some(state.say(&text::session_unit_times(key.reps))))
        }
        (None, Some(minutes)) => (words.number(minutes.into()), Some(state.say(&text::session_unit_minutes(minutes)))),
        (None, None) => (words.number(key.seconds.into()), Some(state.say(&text::session_unit_seconds(key.seconds)))),
    }
}

/// The ring.
pub fn view(state: AppState) -> El {
    let key = Derived::new(move || key(state));
    let seconds = Derived::new(move || {
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
    let number = Derived::new(move || key.get().map(|key| number(state, key, seconds.get())));
    // Ten minutes and more need more room.
    let is_long = Derived::new(move || number.get().is_some_and(|(number, _)| number.len() > 4));
    let class = move || Some(if is_long.get() { "il-ring__number il-ring__number--long" } else { "il-ring__number" });
    let line = move |class, words: Option<String>| words.map(|words| p(class, words));
    el("div", "il-ring").put(ring).put(
        el("div", "il-ring__in")
            .attr("aria-hidden", "true")
            .put(p("il-ring__step", live(move || key.get().map(|key| state.get(name(key))))))
            .put(p("", live(move || number.get().map(|(number, _)| number))).attr_live("class", class))
            .put(live(move || number.get().and_then(|(_, unit)| line("il-ring__unit", unit))))
            .put(live(move || key.get().and_then(|key| line("il-ring__set", set(state, key)))))
            .put(live(move || key.get().and_then(|key| side(state, key)).map(|side| p("il-ring__set", side)))),
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

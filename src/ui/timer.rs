//! A timer on its card: what to mind first, for how long, then a ring and big digits that run down. The end is said at the
//! foot of whatever page is shown. What is timed, and whether it may be, the report knows.

use leptos::prelude::*;
use leptos::tachys::renderer::dom::Dom;

use super::html::{El, button, el, follow, live, p, points, small, svg};
use super::parts::{Card, card, choice, t};
use crate::model::Timer;
use crate::msg;
use crate::report::TimerLine;
use crate::state::{AppState, Library, Local};
use crate::words::text;

/// What is shown of one timer.
#[derive(Clone, Copy, PartialEq)]
enum Phase {
    /// It can be set.
    Idle,
    Runs,
    Held,
    Over,
}

/// The timer of a card of a result.
#[inline(never)]
pub fn on_card(state: AppState, card: &str) -> Option<El> {
    offered(state, card, "h3")
}

/// The timers that go with a topic, or that warmth and cold have none for now.
pub fn on_topic(state: AppState, cards: &[&str]) -> Option<El> {
    let drawn: Vec<El> = cards.iter().filter_map(|card| offered(state, card, "h2")).collect();
    if !drawn.is_empty() {
        return Some(el("div", "il-section il-timers").put(drawn));
    }
    let withheld = cards.contains(&"heat") && here(state) && untrack(|| state.has_begun());
    withheld.then(|| p("il-section", msg!("timer-not-now")))
}

/// A timer under a heading of a rank, where the report offers it. Drawn when its words are here.
fn offered(state: AppState, card: &str, rank: &'static str) -> Option<El> {
    let line = untrack(|| state.report()).timers.iter().find(|line| line.timer.card == card)?.clone();
    here(state).then(|| view(state, &line, rank))
}

fn here(state: AppState) -> bool {
    matches!(state.library(), Library::Here(_))
}

fn view(state: AppState, line: &TimerLine, rank: &'static str) -> El {
    let timer = line.timer;
    let phase = move || phase(state, timer);
    let minutes = Local::new(u32::from(timer.minutes.first().copied().unwrap_or_default()));
    let title = ["timer-", timer.card].concat();
    let start = [&title, "-go"].concat();
    let idle = move || (phase() != Phase::Idle).then_some("");
    let set = el("div", "il-flow")
        .attr_live("hidden", idle)
        .put((!line.mind.is_empty()).then(|| p("", msg!("timer-mind"))))
        .put((!line.mind.is_empty()).then(|| points(line.mind.iter().copied())))
        .put(how_long(state, timer, minutes))
        .put(el("div", "il-choices").put(card(
            Card {
                kind: "checkbox",
                name: "timer-sound",
                id: [&title, "-sound"].concat(),
                text: msg!("timer-sound"),
                note: None,
            },
            move || state.timer_sounds(),
            move |wanted| state.sound_timer(wanted),
        )));
    let say = move || match phase() {
        Phase::Over => timer.over,
        Phase::Idle | Phase::Runs | Phase::Held if state.keeps_place() => msg!("timer-kept"),
        Phase::Idle | Phase::Runs | Phase::Held => msg!("timer-open"),
    };
    let runs = el("div", "il-timer__runs")
        .attr_live("hidden", move || (phase() == Phase::Idle).then_some(""))
        .put(ring(state, timer))
        .put(p("il-timer__say", live(say)));
    let words = move || match phase() {
        Phase::Idle => msg!("timer-start"),
        Phase::Runs => msg!("timer-pause"),
        Phase::Held => msg!("timer-go-on"),
        Phase::Over => msg!("timer-again"),
    };
    let press = move || match untrack(phase) {
        Phase::Idle => state.start_timer(timer, u8::try_from(minutes.get_untracked()).unwrap_or_default()),
        Phase::Runs | Phase::Held => state.turn_timer(),
        Phase::Over => state.stop_timer(),
    };
    let (to, of) = (start.clone(), timer.name);
    let stop = move || {
        state.stop_timer();
        state.focus(to.clone());
    };
    let buttons = el("div", "il-buttons").put(button("il-button", live(words), press).id(start).put(which(timer))).put(
        button("il-link", msg!("timer-stop"), stop)
            .put(which(timer))
            .attr_live("hidden", move || (!matches!(phase(), Phase::Runs | Phase::Held)).then_some("")),
    );
    el("section", "il-timer il-screen")
        .attr("aria-labelledby", &title)
        .put(small(rank, msg!("timer-title")).id(&title).put(": ").put(of))
        .put(set)
        .put(runs)
        .put(buttons)
}

/// Only readers need to hear of what.
fn which(timer: &'static Timer) -> El {
    el("span", "il-hidden").put(": ").put(timer.name)
}

fn phase(state: AppState, timer: &Timer) -> Phase {
    match state.timing().filter(|timing| timing.timer.card == timer.card) {
        None => Phase::Idle,
        Some(timing) if timing.over => Phase::Over,
        Some(timing) if timing.is_held() => Phase::Held,
        Some(_) => Phase::Runs,
    }
}

fn how_long(state: AppState, timer: &'static Timer, minutes: Local<u32>) -> El {
    let one = move |count: &u8| {
        let (count, id) = (u32::from(*count), ["timer-", timer.card, "-", &count.to_string()].concat());
        let words = el("span", "il-choice__text").put(state.say(&text::timer_minutes(i64::from(count))));
        choice("radio", timer.card, id, words, move || minutes.get() == count, move |_| minutes.set(count))
    };
    el("fieldset", "il-field")
        .put(el("legend", "il-label").put(msg!("timer-how-long")))
        .put(el("div", "il-choices il-timer__minutes").each(timer.minutes.iter().map(one)))
}

/// A ring that shortens, and in it the same in digits and a word.
fn ring(state: AppState, timer: &'static Timer) -> El {
    let circle = |class| svg("circle", class).attr("cx", "50").attr("cy", "50").attr("r", "45");
    let run = circle("il-timer__run").attr("pathLength", "100");
    let arc = run.element();
    follow(Box::new(move || {
        let whole = state.timing().map_or(1, |timing| timing.whole().max(1));
        let mut dash = (state.timer_left() * 100 / whole).to_string();
        dash.push_str(" 200");
        Dom::set_attribute(&arc, "stroke-dasharray", &dash);
    }));
    let drawing = svg("svg", "il-timer__ring")
        .attr("viewBox", "0 0 100 100")
        .attr("aria-hidden", "true")
        .put(circle("il-timer__whole"))
        .put(run);
    let left = el("p", "il-timer__left").attr("role", "timer").attr("aria-label", t(msg!("timer-left")));
    let word = move || match phase(state, timer) {
        Phase::Held => msg!("timer-paused"),
        Phase::Over => msg!("timer-over"),
        Phase::Idle | Phase::Runs => msg!("timer-left"),
    };
    let inside =
        el("div", "il-timer__in").put(left.put(live(move || digits(state.timer_left())))).put(p("", live(word)));
    el("div", "il-timer__face").put(drawing).put(inside)
}

/// Seconds as on a clock.
fn digits(seconds: u32) -> String {
    let mut said = (seconds / 60).to_string();
    said.push_str(if seconds % 60 < 10 { ":0" } else { ":" });
    said.push_str(&(seconds % 60).to_string());
    said
}

//! The note that a timer's time is over, at the foot of whatever page is shown. It comes with the first part of the program;
//! the timer itself is `ui::timer`'s.

use super::html::{El, button, el, live, p};
use super::parts::app;
use crate::msg;
use crate::state::AppState;
use crate::words::text;

/// At the foot of every page: that the time is over, and what to do. Said aloud once, when it comes.
pub fn note() -> El {
    let state = app();
    el("div", "il-over").attr("role", "status").put(live(move || end(state)))
}

fn end(state: AppState) -> Option<El> {
    let timing = state.timing().filter(|timing| timing.over);
    state.note_over_page(timing.is_some());
    let timing = timing?;
    let count = i64::from(timing.whole() / 60);
    let heading = el("strong", "").put(timing.timer.name).put(", ").put(state.say(&text::timer_minutes(count)));
    let close = move || {
        state.stop_timer();
        state.focus("main");
    };
    let words = p("", heading.put(". ").put(msg!("timer-over")).put(". ")).put(timing.timer.over);
    let inside = el("div", "il-update__in").put(words).put(button("il-button", msg!("timer-close"), close));
    Some(el("div", "il-update il-over__note il-screen").put(inside))
}

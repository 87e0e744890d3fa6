//! What goes with the advice cards: their timers, and the way up of the walking plan.

use super::{Pen, when};
use crate::engine::walking::{Pace, START, STARTS, weeks};
use crate::knowledge::timers::TIMERS;

/// What stands on a card beside its words.
pub(super) fn on(pen: &mut Pen, card: &str) {
    for timer in TIMERS.iter().filter(|timer| timer.card == card) {
        let minutes: Vec<String> = timer.minutes.iter().map(u8::to_string).collect();
        let (offered, over) = (when(pen, "Offered", &timer.when), pen.get(timer.over));
        pen.line(format!("- Timer: {} minutes. {offered} At its end: “{over}”", minutes.join(" or ")));
        for (who, words) in timer.mind {
            let text = format!("  - Before it starts: “{}” {}", pen.get(*words), when(pen, "Said", who));
            pen.line(text);
        }
    }
    if card == "walking" {
        for (who, pace) in [("In the calm phase, or beside the card `load`", Pace::Gentle), ("Otherwise", Pace::Usual)]
        {
            let minutes: Vec<String> = weeks(START, pace).iter().map(|week| week.minutes.to_string()).collect();
            pen.line(format!(
                "- Week by week, with a whole plan. {who}, a walk of {START} minutes grows so: {}.",
                minutes.join(", ")
            ));
        }
        let starts: Vec<String> = STARTS.iter().map(u8::to_string).collect();
        pen.line(format!("- Starts to choose from, in minutes: {}.", starts.join(", ")));
    }
}

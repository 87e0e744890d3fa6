//! The way up of a walking plan: from a time that goes well now, week by week, and what to do when it hurts. How fast it
//! goes up, the report knows.

use leptos::prelude::*;

use super::html::{El, el, live, p, small};
use super::parts::{app, choice};
use crate::engine::walking::{AIM_DAYS, START, STARTS, Week};
use crate::msg;
use crate::report::Walk;
use crate::state::{AppState, Library, Local};
use crate::words::text;

/// Cards on which it stands: the first one that a result has.
pub const CARDS: [&str; 2] = ["walking", "walking-rests"];

/// The lights of the rules, in their order.
const LIGHTS: [(&str, crate::words::Msg); 4] = [
    ("il-light il-light--green", msg!("walk-green")),
    ("il-light il-light--amber", msg!("walk-amber")),
    ("il-light il-light--red", msg!("walk-red")),
    ("il-light il-light--stop", msg!("walk-stop")),
];

/// The way up, on a card that says to walk. Drawn when its words are here.
#[inline(never)]
pub fn on_card(card: &str) -> Option<El> {
    let state = app();
    let walk = untrack(|| state.report()).walk.filter(|_| CARDS.contains(&card))?;
    matches!(state.library(), Library::Here(_)).then(|| view(state, walk))
}

fn view(state: AppState, walk: Walk) -> El {
    let start = Local::new(u32::from(START));
    let one = move |count: u8| {
        let (count, id) = (u32::from(count), ["walk-start-", &count.to_string()].concat());
        let words = el("span", "il-choice__text").put(count.to_string());
        choice("radio", "walk-start", id, words, move || start.get() == count, move |_| start.set(count))
    };
    let light = |(class, words): (&'static str, crate::words::Msg)| {
        let sign = el("span", "il-light__sign").attr("aria-hidden", "true");
        el("li", class).put(sign).put(el("span", "").put(words))
    };
    el("section", "il-walk")
        .attr("aria-labelledby", "walk-title")
        .put(small("h3", msg!("walk-title")).id("walk-title"))
        .put(
            el("fieldset", "il-field il-screen")
                .put(el("legend", "il-label").put(msg!("walk-start")))
                .put(el("div", "il-choices il-choices--row").each(STARTS.into_iter().map(one))),
        )
        .put(live(move || table(state, &walk.weeks(u8::try_from(start.get()).unwrap_or(START)))))
        .put(p("il-small", msg!("walk-outlook")))
        .put(walk.rests.then(|| p("", msg!("walk-rests"))))
        .put(el("ul", "il-lights").each(LIGHTS.into_iter().map(light)))
}

fn table(state: AppState, weeks: &[Week]) -> El {
    let head = |words| el("th", "").attr("scope", "col").put(words);
    let row = |week: &Week| {
        el("tr", "")
            .put(el("th", "").attr("scope", "row").put(week.number.to_string()))
            .put(el("td", "il-walk__each").put(week.minutes.to_string()))
            .put(el("td", "").put(often(state, week)))
    };
    el("table", "il-walk__table")
        .put(el("caption", "il-hidden").put(msg!("walk-table")))
        .put(
            el("thead", "").put(
                el("tr", "").put(head(msg!("walk-week"))).put(head(msg!("walk-each"))).put(head(msg!("walk-often"))),
            ),
        )
        .put(el("tbody", "").each(weeks.iter().map(row)))
}

fn often(state: AppState, week: &Week) -> String {
    if week.days == AIM_DAYS {
        state.say(&text::walk_aim(week.days))
    } else {
        state.get(if week.times > 1 { msg!("walk-short") } else { msg!("walk-daily") }).to_string()
    }
}

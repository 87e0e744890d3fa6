//! Keeping the place in a check: the choice before it, the offer on return, a word when it does not work. Nothing of an
//! unfinished check is shown before someone goes on with it: it may be another who looks.

use super::html::{El, button, el, live, p};
use super::parts::{Card, app, card, date};
use crate::msg;
use crate::state::{AppState, LeftOff, Lock, Page, Trouble};
use crate::words::text;

/// Checks that were left in the middle, on the start page.
#[inline(never)]
pub fn offers(state: AppState) -> Vec<El> {
    let offer = move |(at, one)| offer(state, at, &one);
    let unreadable = state.has_unreadable_place().then(|| p("il-said", msg!("place-unreadable")));
    // Whether a check lies under the lock shows when it is open.
    let locked = (state.lock() == Lock::Shut).then(|| {
        let open = button("il-link", msg!("lock-open"), move || state.go(Page::Earlier));
        el("div", "il-said").put(el("div", "").put(p("", msg!("place-locked"))).put(p("", open)))
    });
    let offers = state.left_off().into_iter().enumerate().map(offer);
    locked.into_iter().chain(offers).chain(unreadable).collect()
}

fn offer(state: AppState, at: usize, one: &LeftOff) -> El {
    let began = one.began(state.words().tag()).map(|(day, time)| {
        if day == state.today() { text::place_today(time) } else { text::place_earlier(date(day), time) }
    });
    let forget = move || {
        state.forget_left_off(at);
        state.focus(super::parts::HEADING);
    };
    let title = format!("left-off-{at}");
    el("section", "il-left-off")
        .attr("aria-labelledby", title.clone())
        .put(el("h2", "il-subheading").id(title).put(msg!("place-title")))
        .put(began.map(|began| p("", state.say(&began))))
        .put(one.is_old().then(|| p("", msg!("place-old"))))
        .put(
            el("div", "il-buttons")
                .put(button("il-button", msg!("place-go-on"), move || state.go_on_with(at)))
                .put(button("il-link", msg!("place-forget"), forget)),
        )
}

/// What becomes of a check when the page is closed in its middle. Keeping nothing is what happens by itself.
pub fn choice(state: AppState) -> El {
    let keep = move || state.keeps_place();
    let one = |id: &str, text, note| Card { kind: "radio", name: "place", id: id.into(), text, note: Some(note) };
    let nothing = one("forget", msg!("place-nothing"), msg!("place-nothing-note"));
    let place = one("keep", msg!("place-keep"), msg!("place-keep-note"));
    el("fieldset", "il-field")
        .put(el("legend", "il-label").put(msg!("place-choose")))
        .put(el("div", "il-choices").put(card(nothing, move || !keep(), move |_| state.keep_place(false))).put(card(
            place,
            keep,
            move |_| state.keep_place(true),
        )))
        .put(trouble())
}

/// A word when keeping does not work, in a place that says it aloud.
pub fn trouble() -> El {
    let state = app();
    let said = move || {
        let words = match state.place_trouble()? {
            Trouble::Failed => p("", msg!("place-failed")),
            Trouble::Gone => p("", msg!("place-gone"))
                .put(" ")
                .put(button("il-link", msg!("place-keep"), move || state.keep_place(true))),
            Trouble::Locked => {
                p("", msg!("error-storage-locked"))
                    .put(" ")
                    .put(button("il-link", msg!("lock-open"), move || state.go(Page::Earlier)))
            }
        };
        Some(el("div", "il-said").put(words))
    };
    el("div", "").attr("role", "status").put(live(said))
}

//! Before a summary is given to the clinic's page: all of it, word for word, to whom it goes, and the press that sends it.
//! What stands here is what is sent, the same text in the same hand.

use super::html::{AnyView, El, button, el, live, p};
use super::learn::some_not_here;
use super::parts::{HEADING, app, fold};
use super::question::back;
use super::summary::words;
use crate::exchange::summary::plain;
use crate::msg;
use crate::state::{AppState, Local, Page};
use crate::words::Words;

/// The button that leads here, where there is someone to give it to. Not in an emergency: there someone is to be called.
pub fn offer(state: AppState) -> Option<El> {
    let offered = state.takes_summary().is_some() && !state.is_emergency();
    offered.then(|| button("il-button", msg!("give-button"), move || state.go(Page::Give)))
}

/// The page.
pub fn view() -> Vec<AnyView> {
    let state = app();
    vec![back(state), live(move || some_not_here(state)), live(move || body(state, words(state)))]
}

fn body(state: AppState, words: Words) -> El {
    let title = el("h1", "il-title").id(HEADING).focusable().put(msg!("give-title"));
    let page = el("div", "il-flow il-give").put(title);
    let Some(host) = state.takes_summary() else { return page };
    let text = plain(&state.summary(), words);
    let data = state.summary_as_data();
    let given = Local::new(false);
    let sent = el("pre", "il-give__sent")
        .id("sent")
        .attr("tabindex", "0")
        .attr("role", "group")
        .attr("aria-labelledby", "sent-title")
        .attr("lang", words.tag())
        .attr("dir", if words.language().rtl { "rtl" } else { "ltr" })
        .put(text.clone());
    let shown = data.clone().map(|data| {
        let sent = el("pre", "il-give__sent").id("sent-data").attr("tabindex", "0").attr("dir", "ltr").put(data);
        fold(msg!("give-data")).put(sent).el()
    });
    let give = move || {
        let (text, data) = (text.clone(), data.clone());
        (!given.get()).then(|| {
            let yes = move || {
                state.give(&text, data.as_deref());
                given.set(true);
                state.focus("given");
            };
            el("div", "il-buttons").put(button("il-button il-button--primary", msg!("give-yes"), yes)).put(button(
                "il-button",
                msg!("give-no"),
                move || state.back(),
            ))
        })
    };
    let said = move || given.get().then(|| p("il-said il-said--good", msg!("give-done")));
    page.put(p("", msg!("give-what")).put(" ").put(el("strong", "il-give__host").put(host)))
        .put(p("", msg!("give-after")))
        .put(el("h2", "il-subheading il-give__title").id("sent-title").put(msg!("give-text")))
        .put(sent)
        .put(shown)
        .put(live(give))
        .put(el("div", "").id("given").focusable().attr("role", "status").put(live(said)))
}

//! About and privacy: what is promised, how to test it, what is kept, how it thinks.

use super::html::{AnyView, all, el, p, section};
use super::parts::{HEADING, app, unreviewed_words};
use super::question::back;
use super::see;
use crate::msg;
use crate::words::{Msg, text};

/// The page.
pub fn view() -> Vec<AnyView> {
    let state = app();
    let part = |heading: Msg, words: &[Msg]| section(heading).each(words.iter().map(|w| p("", *w))).view();
    let first = el("div", "il-flow")
        .put(el("h1", "il-title").id(HEADING).focusable().put(msg!("about-title")))
        .put(p("", msg!("about-how")))
        .put(p("", msg!("about-try")));
    vec![
        back(state),
        first.view(),
        part(msg!("about-keep-title"), &[msg!("about-keep"), msg!("about-shared"), msg!("about-leave")]),
        part(msg!("about-what-title"), &[msg!("about-what"), msg!("about-not")]),
        see::view(state).view(),
        p("il-small il-section", state.say(&text::about_rules(state.version()))).view(),
        p("il-more", el("a", "").attr("href", "./licences.txt").put(msg!("see-licences"))).view(),
        all(unreviewed_words().map(|words| p("il-small", words).view()).into_iter().collect()),
    ]
}

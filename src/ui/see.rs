//! "See for yourself": what is kept, letter by letter, and all that was asked for, as the browser tells it; and how to look
//! without us. It explains nothing away: what is there is shown.

use super::html::{AnyView, El, button, el, live, p, points, section, small};
use super::parts::fold;
use crate::msg;
use crate::state::{AppState, Local};
use crate::words::Msg;

/// The part of a page. Nothing shows before someone asks for it: others may look on.
pub fn view(state: AppState) -> El {
    // How often it was asked for; each time is a look of its own.
    let looks = Local::new(0_u32);
    let buttons = move || {
        let open = looks.get() > 0;
        let words = if open { msg!("see-again") } else { msg!("see-show") };
        let look = move || {
            looks.update(|n| *n += 1);
            state.focus("see");
        };
        let hide = open.then(|| {
            button("il-link", msg!("see-hide"), move || {
                looks.set(0);
                state.focus("see");
            })
        });
        el("div", "il-buttons").put(button("il-button", words, look).id("see")).put(hide)
    };
    let shown = move || (looks.get() > 0).then(|| el("div", "il-flow").put(kept(state)).put(asked(state)));
    let ways = [msg!("see-how-network"), msg!("see-how-store"), msg!("see-how-flight")];
    let inside = el("div", "il-flow")
        .put(p("", msg!("see-help")))
        .put(live(buttons))
        .put(live(shown))
        .put(fold(msg!("see-how")).put(points(ways)).el());
    section(msg!("see-title")).put(inside)
}

fn kept(state: AppState) -> El {
    let part = el("div", "il-see il-flow").put(small("h3", msg!("see-kept")));
    let Some((device, tab)) = state.seen_kept() else { return part.put(p("", msg!("see-kept-denied"))) };
    let nothing = device.is_empty() && tab.is_empty();
    part.put(nothing.then(|| p("", msg!("see-kept-none"))))
        .put(texts(msg!("see-device"), device))
        .put(texts(msg!("see-tab"), tab))
        .put(p("il-small", msg!("see-copy")))
}

fn texts(place: Msg, texts: Vec<(String, String)>) -> Option<AnyView> {
    let one = |(key, text): (String, String)| {
        let name = el("p", "il-see__key").put(el("code", "").put(key.clone()));
        el("div", "").put(name).put(scrolled(&key, text))
    };
    (!texts.is_empty()).then(|| el("div", "").put(p("", place)).each(texts.into_iter().map(one)).view())
}

fn asked(state: AppState) -> El {
    let (ours, others) = state.seen_asked();
    let foreign = (!others.is_empty())
        .then(|| el("div", "").put(p("il-said il-said--bad", msg!("see-foreign"))).put(scrolled("others", others)));
    el("div", "il-see il-flow")
        .put(small("h3", msg!("see-asked")))
        .put(p("", msg!("see-asked-help")))
        .put(scrolled("asked", ours))
        .put(foreign)
}

/// A text as it is. It scrolls in itself, also by the keyboard.
fn scrolled(name: &str, text: String) -> El {
    let place = el("pre", "il-see__text").attr("tabindex", "0").attr("role", "group").attr("dir", "ltr");
    place.attr("aria-label", name).put(text)
}

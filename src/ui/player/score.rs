//! 0 to 10, for what is asked around a session: the same scale as in a check.

use leptos::prelude::*;

use crate::model::Score;
use crate::msg;
use crate::ui::html::{El, el, p};
use crate::ui::parts::{app, choice};
use crate::words::Msg;

/// A question with its scale; `name` tells it from others on the page.
pub fn scale(name: &'static str, question: Msg, why: Option<Msg>, value: RwSignal<Option<Score>>) -> El {
    let step = move |n: Score| {
        let end = match n {
            0 => Some(msg!("q-pain-score.low")),
            10 => Some(msg!("q-pain-score.high")),
            _ => None,
        };
        let end = end.map(|words| el("span", "il-hidden").put(", ").put(words));
        let words = el("span", "il-choice__text").put(app().words().number(n.into())).put(end);
        let id = [name, "-", &n.to_string()].concat();
        choice("radio", name, id, words, move || value.get() == Some(n), move |_| value.set(Some(n)))
    };
    let ends = p("il-scale__ends", end(0, msg!("q-pain-score.low"))).put(end(10, msg!("q-pain-score.high")));
    el("fieldset", "il-field")
        .put(el("legend", "il-label").put(question))
        .put(why.map(|why| p("il-hint", why)))
        .put(el("div", "il-choices il-choices--row il-scale").each((0..=10).map(step)))
        .put(ends.attr("aria-hidden", "true"))
}

fn end(number: i64, words: Msg) -> El {
    el("span", "").put(app().words().number(number)).put(": ").put(words)
}

//! 0 to 10: eleven buttons, big enough to press, and words for the two ends. No slider: it cannot be set by everyone.

use super::choices::unsure;
use super::field::Field;
use crate::model::Answer;
use crate::ui::html::{El, el, p};
use crate::ui::parts::{app, choice};
use crate::words::Msg;

/// The scale.
pub fn view(field: Field, low: Msg, high: Msg) -> Vec<El> {
    let step = |n: u16| {
        let end = match n {
            0 => Some(low),
            10 => Some(high),
            _ => None,
        };
        let end = end.map(|words| el("span", "il-hidden").put(", ").put(words));
        let words = el("span", "il-choice__text").put(app().words().number(n.into())).put(end);
        let answer = Some(Answer::Number(n));
        let id = field.control(usize::from(n));
        choice("radio", field.question.name, id, words, move || field.chosen() == answer, move |_| field.choose(answer))
    };
    let steps = el("div", "il-choices il-choices--row il-scale").each((0..=10).map(step));
    let ends = p("il-scale__ends", end(0, low)).put(end(10, high));
    let unsure = field.question.unsure.then(|| unsure(field, "radio", 11));
    let unsure = unsure.map(|card| el("div", "il-choices il-choices--after").put(card));
    [Some(steps), Some(ends.attr("aria-hidden", "true")), unsure].into_iter().flatten().collect()
}

/// "0: no pain"
fn end(number: i64, words: Msg) -> El {
    el("span", "").put(app().words().number(number)).put(": ").put(words)
}

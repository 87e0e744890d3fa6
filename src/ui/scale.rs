//! 0 to 10: eleven buttons, big enough to press, and words for the two ends. No slider: it cannot be set by everyone.

use std::rc::Rc;

use crate::state::Local;

use super::html::{El, el, p};
use super::parts::{app, choice};
use crate::model::Score;
use crate::msg;
use crate::words::Msg;

/// Words for 0 and for 10.
pub type Ends = (Msg, Msg);

/// The ends of every scale of pain.
pub const PAIN: Ends = (msg!("q-pain-score.low"), msg!("q-pain-score.high"));

/// The buttons, and below them their ends. `name` tells them from others on the page, `id` one from the other.
pub fn steps(
    name: &'static str,
    id: &dyn Fn(u16) -> String,
    (low, high): Ends,
    chosen: Rc<dyn Fn() -> Option<u16>>,
    choose: Rc<dyn Fn(u16)>,
) -> [El; 2] {
    let step = |n: u16| {
        let end = match n {
            0 => Some(low),
            10 => Some(high),
            _ => None,
        };
        let end = end.map(|words| el("span", "il-hidden").put(", ").put(words));
        let words = el("span", "il-choice__text").put(app().words().number(n.into())).put(end);
        let (chosen, choose) = (chosen.clone(), choose.clone());
        choice("radio", name, id(n), words, move || chosen() == Some(n), move |_| choose(n))
    };
    let ends = p("il-scale__ends", end(0, low)).put(end(10, high));
    [el("div", "il-choices il-choices--row il-scale").each((0..=10).map(step)), ends.attr("aria-hidden", "true")]
}

/// A question of its own with its scale.
pub fn scale(name: &'static str, question: Msg, why: Option<Msg>, ends: Ends, value: Local<Option<Score>>) -> El {
    el("fieldset", "il-field")
        .put(el("legend", "il-label").put(question))
        .put(why.map(|why| p("il-hint", why)))
        .each(score(name, ends, value))
}

/// The scale alone.
pub fn score(name: &'static str, ends: Ends, value: Local<Option<Score>>) -> [El; 2] {
    let choose = move |n: u16| value.set(Score::try_from(n).ok());
    steps(
        name,
        &|n| [name, "-", &n.to_string()].concat(),
        ends,
        Rc::new(move || value.get().map(u16::from)),
        Rc::new(choose),
    )
}

/// "0: no pain"
fn end(number: i64, words: Msg) -> El {
    el("span", "").put(app().words().number(number)).put(": ").put(words)
}

//! What the keyboard does on a page of questions. Digits choose: on a screen with one question, the heading has the focus when
//! the page comes, and "2" then Enter is an answer. What is chosen, the cards know; this presses them.
//!
//! A digit counts only while the focus is inside the group that it is about (its heading, its help, its cards), so that
//! nothing happens to someone who speaks to their device or leans on a key elsewhere (WCAG 2.1.4). Screen readers keep
//! their own digits: in reading mode they never reach the page, and inside a group of fields they are meant for it.
//! The arrows, Space and Enter are the browser's.

use leptos::ev::KeyboardEvent;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, Event, HtmlInputElement};

use crate::ui::html::{El, el};

/// On a group of cards; its value says what 0 and the other digits mean there. Without it, a group has no keys.
const KEYS: &str = "data-keys";

/// What the digits mean in a group.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Digits {
    /// 1 is the first card.
    Order,
    /// 1 is the first card, and 0 is the last, which says "not sure".
    OrderAndUnsure,
    /// The card that bears this number: a scale.
    Number,
}

impl Digits {
    fn name(self) -> &'static str {
        match self {
            Digits::Order => "order",
            Digits::OrderAndUnsure => "unsure",
            Digits::Number => "number",
        }
    }

    /// 1 for the first card, and 0 for the last where that says "not sure".
    pub fn order(unsure: bool) -> Digits {
        if unsure { Digits::OrderAndUnsure } else { Digits::Order }
    }
}

/// A form with its button in the bar at the foot. For whoever goes through it by the keyboard the bar stands at its end, where
/// it covers nothing that has the focus. (`:has(:focus-visible)` says the same and no more, but every press then has the
/// browser look through the whole form.)
pub fn ask_form(class: &'static str) -> El {
    let form = el("form", class).attr("novalidate", "");
    let at = form.element();
    form.on("keyup", move |event| {
        let moves = |key: &KeyboardEvent| matches!(key.key().as_bytes(), b"Tab" | [b'A', b'r', b'r', b'o', b'w', ..]);
        if event.dyn_ref().is_some_and(moves) {
            let _ = at.set_attribute("data-by-keys", "");
        }
    })
}

/// The keys of a group; none while `digits` gives none.
pub fn keys(group: El, mut digits: impl FnMut() -> Option<Digits> + Send + 'static) -> El {
    group.attr_live(KEYS, move || digits().map(Digits::name)).on("keydown", press)
}

fn press(event: Event) {
    let Some(card) = event.dyn_ref().and_then(card) else { return };
    // Firefox would look for the digit on the page; a group around this one is not meant.
    event.prevent_default();
    event.stop_propagation();
    let _ = card.focus();
    card.click();
}

/// The card that a key is for.
fn card(key: &KeyboardEvent) -> Option<HtmlInputElement> {
    // On French keyboards a digit is written with Shift. A key that is held down chooses once.
    if key.ctrl_key() || key.alt_key() || key.meta_key() || key.repeat() || key.is_composing() {
        return None;
    }
    let digit = match key.key().as_bytes() {
        [digit @ b'0'..=b'9'] => u32::from(digit - b'0'),
        _ => return None,
    };
    // A number is written with digits; no group has any other field to write in.
    if key.target()?.dyn_ref::<HtmlInputElement>().is_some_and(|field| !is_card(field)) {
        return None;
    }
    let group: Element = key.current_target()?.dyn_into().ok()?;
    let digits = group.get_attribute(KEYS)?;
    let cards = group.query_selector_all("input[type=radio],input[type=checkbox]").ok()?;
    let at = match (digits.as_str(), digit) {
        ("number", digit) => digit,
        ("unsure", 0) => cards.length().checked_sub(1)?,
        (_, digit) => digit.checked_sub(1)?,
    };
    cards.item(at)?.dyn_into().ok()
}

fn is_card(field: &HtmlInputElement) -> bool {
    matches!(field.type_().as_str(), "radio" | "checkbox")
}

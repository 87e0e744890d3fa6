//! Where a person is on the page: the focus, what is unfolded, how far it is scrolled. Held while the page is drawn anew
//! in other words, and put back afterwards. What is typed and ticked is not its business: that is in signals.

use web_sys::wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement, NodeList};

use super::page;

/// Everything that can take the focus, in the order of the page.
const FOCUSABLE: &str = "#iliac :is(a, button, input, select, textarea, summary, [tabindex])";
const FOLDS: &str = "#iliac details";

/// The place.
#[derive(Clone, Debug, Default)]
pub struct Held {
    focus: Option<Focus>,
    unfolded: Vec<bool>,
}

#[derive(Clone, Debug)]
enum Focus {
    Id(String),
    /// Without an id: the how-manyth it is, among how many.
    Nth(u32, u32),
}

/// Takes hold of it.
#[must_use]
pub fn hold() -> Held {
    let Some(document) = document() else { return Held::default() };
    let folds = all(&document, FOLDS).iter().map(|fold| fold.has_attribute("open")).collect();
    Held { focus: document.active_element().and_then(|e| focus_of(&document, &e)), unfolded: folds }
}

impl Held {
    /// Puts it back once the page is drawn. Where what had the focus is gone, the focus goes to `instead`.
    pub fn put_back(self, instead: &'static str) {
        page::after_drawing(move || {
            let Some(document) = document() else { return };
            let folds = all(&document, FOLDS);
            for (fold, open) in folds.iter().zip(&self.unfolded).filter(|_| folds.len() == self.unfolded.len()) {
                if *open {
                    let _ = fold.set_attribute("open", "");
                }
            }
            // With the folds open again, as it is now: whoever has scrolled since it was held stays there.
            let scrolled = web_sys::window().and_then(|w| w.scroll_y().ok()).unwrap_or_default();
            if let Some(focus) = &self.focus {
                let found = match focus {
                    Focus::Id(id) => document.get_element_by_id(id),
                    Focus::Nth(at, of) => {
                        let all = all(&document, FOCUSABLE);
                        (u32::try_from(all.len()) == Ok(*of)).then(|| all.into_iter().nth(*at as usize)).flatten()
                    }
                };
                let found = found.and_then(|e| e.dyn_into::<HtmlElement>().ok());
                if found.is_none_or(|e| e.focus().is_err()) {
                    page::focus(instead);
                }
            }
            if let Some(window) = web_sys::window() {
                window.scroll_to_with_x_and_y(0.0, scrolled);
            }
        });
    }
}

/// `None` while nothing has the focus.
fn focus_of(document: &Document, element: &Element) -> Option<Focus> {
    if !element.id().is_empty() {
        return Some(Focus::Id(element.id()));
    }
    let all = all(document, FOCUSABLE);
    let at = all.iter().position(|other| other == element)?;
    Some(Focus::Nth(u32::try_from(at).ok()?, u32::try_from(all.len()).ok()?))
}

fn all(document: &Document, selector: &str) -> Vec<Element> {
    let list = |list: NodeList| (0..list.length()).filter_map(move |at| list.item(at)?.dyn_into().ok()).collect();
    document.query_selector_all(selector).map(list).unwrap_or_default()
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

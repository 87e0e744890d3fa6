//! The window: title, focus, scrolling, printing, and the region that the browser's language names.

use std::cell::RefCell;

use js_sys::Function;
use web_sys::wasm_bindgen::closure::Closure;
use web_sys::wasm_bindgen::{JsCast, JsValue};
use web_sys::{CssStyleSheet, Document, Element, EventTarget, HtmlElement, HtmlInputElement, Window};

/// Sets the document's title. It must hold no health fact: titles are seen over shoulders and kept in histories.
pub fn title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Sets the document's language and its direction.
pub fn language(tag: &str, rtl: bool) {
    if let Some(html) = document().and_then(|d| d.document_element()) {
        let _ = html.set_attribute("lang", tag);
        let _ = html.set_attribute("dir", if rtl { "rtl" } else { "ltr" });
    }
}

/// The clinic's colour, of which the style sheets make what can be read. It comes before what a host's page has chosen.
pub fn brand(colour: &str) {
    let (Some(document), Ok(sheet)) = (document(), CssStyleSheet::new()) else { return };
    let rule = [":root { --il-brand: ", colour, " }"].concat();
    if sheet.insert_rule(&rule).is_ok() {
        let sheets = js_sys::Array::of1(&sheet).concat(&document.adopted_style_sheets());
        document.set_adopted_style_sheets(&sheets);
    }
}

/// Moves the focus to the element with this id; `false` where there is none.
pub fn focus(id: &str) -> bool {
    let element = document().and_then(|d| d.get_element_by_id(id)).and_then(|e| e.dyn_into::<HtmlElement>().ok());
    element.is_some_and(|e| e.focus().is_ok())
}

/// Moves the focus to the element with this id, wherever it is folded away; `false` where there is none.
pub fn reveal(id: &str) -> bool {
    let mut around = document().and_then(|d| d.get_element_by_id(id));
    while let Some(element) = around {
        if element.tag_name() == "DETAILS" {
            let _ = element.set_attribute("open", "");
        }
        around = element.parent_element();
    }
    focus(id)
}

/// What is typed into the field with this id; the field is empty afterwards.
#[must_use]
pub fn take_typed(id: &str) -> String {
    let field = document().and_then(|d| d.get_element_by_id(id)).and_then(|e| e.dyn_into::<HtmlInputElement>().ok());
    let typed = field.as_ref().map(HtmlInputElement::value).unwrap_or_default();
    field.iter().for_each(|field| field.set_value(""));
    typed
}

/// Says on `<html>` whether all of the page's own files are here: for tests, and for whoever looks.
pub fn package(whole: bool) {
    if let Some(html) = document().and_then(|d| d.document_element()) {
        let _ = html.set_attribute("data-package", if whole { "whole" } else { "partial" });
    }
}

/// Says on `<html>` whether a note lies over the page: the style sheet keeps the focus clear of it.
pub fn note(there: bool) {
    say("data-note", Some(if there { "there" } else { "none" }));
}

/// What an attribute of `<html>` says; with `what`, it says that from now on.
pub(super) fn say(attribute: &str, what: Option<&str>) -> Option<String> {
    let html = document()?.document_element()?;
    if let Some(what) = what {
        let _ = html.set_attribute(attribute, what);
    }
    html.get_attribute(attribute)
}

/// Calls `then` whenever the network has come back.
pub fn when_online(then: impl Fn() + 'static) {
    on_window("online", then);
}

/// Calls `then` whenever the page comes into sight again.
pub fn when_seen_again(then: impl Fn() + 'static) {
    when_seen(true, Box::new(then));
}

/// Calls `then` whenever the page goes out of sight: another tab, a telephone call, a locked screen.
pub fn when_hidden(then: impl Fn() + 'static) {
    when_seen(false, Box::new(then));
}

#[inline(never)]
fn when_seen(seen: bool, then: Box<dyn Fn()>) {
    let heard = move |_| {
        if document().is_some_and(|d| d.hidden() != seen) {
            then();
        }
    };
    hear(document().map(Into::into), "visibilitychange", Box::new(heard));
}

/// Calls `then` once the page has been drawn anew.
pub fn after_drawing(then: impl FnOnce() + 'static) {
    once(Box::new(then), |window, called| {
        let _ = window.request_animation_frame(called);
    });
}

/// Calls `then` once what has been drawn is painted.
pub fn after_painting(then: impl FnOnce() + 'static) {
    after_drawing(|| soon(then));
}

/// Calls `then` in a task of its own: before it the browser can draw, and hear what is pressed.
pub fn soon(then: impl FnOnce() + 'static) {
    once(Box::new(then), |window, called| {
        let _ = window.set_timeout_with_callback(called);
    });
}

/// One kind of call for all that is called: each kind is code of its own.
#[inline(never)]
fn once(then: Box<dyn FnOnce()>, when: fn(&Window, &Function)) {
    let called = Closure::once_into_js(then);
    if let Some(window) = web_sys::window() {
        when(&window, called.unchecked_ref());
    }
}

/// Scrolls to the top, at once.
pub fn to_top() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Opens the browser's print dialogue.
pub fn print() {
    if let Some(window) = web_sys::window() {
        let _ = window.print();
    }
}

thread_local! {
    /// What printing has unfolded, to be folded again.
    static UNFOLDED: RefCell<Vec<Element>> = const { RefCell::new(Vec::new()) };
}

/// Paper cannot be unfolded: whatever way printing is started, folded text is open on it.
pub fn unfold_for_print() {
    on_window("beforeprint", || {
        let folded = document().and_then(|d| d.query_selector_all("details:not([open])").ok());
        let Some(folded) = folded else { return };
        let found = (0..folded.length()).filter_map(|at| folded.item(at)?.dyn_into::<Element>().ok());
        UNFOLDED.with_borrow_mut(|unfolded| {
            for element in found {
                let _ = element.set_attribute("open", "");
                unfolded.push(element);
            }
        });
    });
    on_window("afterprint", || {
        for element in UNFOLDED.take() {
            let _ = element.remove_attribute("open");
        }
    });
}

/// The languages that the browser asks for, the most wanted first.
#[must_use]
pub fn languages() -> Vec<String> {
    let languages = web_sys::window().map(|w| w.navigator().languages());
    languages.iter().flat_map(|all| all.iter()).filter_map(|tag: JsValue| tag.as_string()).collect()
}

/// The region of the first language that names one: `GB` of `en-GB`.
#[must_use]
pub fn region() -> Option<String> {
    languages().iter().find_map(|tag| crate::model::region_of(tag))
}

pub(super) fn on_window(event: &str, then: impl Fn() + 'static) {
    on_window_event(event, move |_| then());
}

/// As [`on_window`], with the event.
pub(super) fn on_window_event(event: &str, then: impl Fn(JsValue) + 'static) {
    hear(web_sys::window().map(Into::into), event, Box::new(then));
}

#[inline(never)]
fn hear(at: Option<EventTarget>, event: &str, then: Box<dyn Fn(JsValue)>) {
    let heard = Closure::wrap(then);
    if let Some(at) = at {
        let _ = at.add_event_listener_with_callback(event, heard.as_ref().unchecked_ref());
    }
    heard.forget();
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

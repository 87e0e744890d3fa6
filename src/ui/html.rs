//! The one way to write an element: a tag, a class, what is inside.
//!
//! Leptos says when something is drawn: signals, memos, effects, and what is to be forgotten when a part is drawn anew. What
//! is drawn are the document's own nodes, made at once through Leptos' renderer. Its `view!` makes a type for every piece
//! of markup and code for every type, and even its one type for all of them (`AnyView`) brings code to build, compare and
//! rebuild what is never compared on this page: a part that changes is small, and is made anew (ADR 0020).

use leptos::prelude::*;
use leptos::reactive::graph::{Subscriber, ToAnySubscriber};
use leptos::tachys::renderer::dom::Dom;
use leptos::wasm_bindgen::{JsCast, JsValue};
use leptos::web_sys::{Element, Event, Node};

use super::parts::app;
use crate::words::Msg;

const SVG: &str = "http://www.w3.org/2000/svg";

/// Something drawn: a node, or several in a fragment.
#[derive(Clone, Debug)]
pub struct AnyView(Node);

/// An element in the making.
#[derive(Debug)]
pub struct El(Element);

/// An element; an empty class is none.
pub fn el(tag: &'static str, class: &'static str) -> El {
    made(tag, class, None)
}

/// An element of a drawing.
pub fn svg(tag: &'static str, class: &'static str) -> El {
    made(tag, class, Some(SVG))
}

#[inline(never)]
fn made(tag: &str, class: &str, space: Option<&str>) -> El {
    let el = El(Dom::create_element(tag, space));
    if !class.is_empty() {
        Dom::set_attribute(&el.0, "class", class);
    }
    el
}

/// Runs now, and again whenever a signal in it changes, until what it belongs to is drawn anew. Then it is also struck off the
/// lists of what it followed: Leptos leaves it there, and what lasts as long as the page would keep something of every page
/// that has gone.
#[inline(never)]
pub fn follow(mut draw: Box<dyn FnMut()>) {
    let effect = RenderEffect::new(move |_| draw());
    on_cleanup(move || {
        let follower = effect.to_any_subscriber();
        follower.clear_sources(&follower);
    });
}

// What takes anything makes it one thing and hands it on: the rest is there once and not for every kind of thing.
impl El {
    /// An attribute.
    pub fn attr(self, name: &'static str, value: impl AsRef<str>) -> El {
        Dom::set_attribute(&self.0, name, value.as_ref());
        self
    }

    /// An attribute that follows signals; `None` takes it away.
    pub fn attr_live(self, name: &'static str, value: impl FnMut() -> Option<&'static str> + 'static) -> El {
        self.attr_box(name, Box::new(value))
    }

    #[inline(never)]
    fn attr_box(self, name: &'static str, mut value: Box<dyn FnMut() -> Option<&'static str>>) -> El {
        let el = self.0.clone();
        follow(Box::new(move || match value() {
            Some(value) => Dom::set_attribute(&el, name, value),
            None => Dom::remove_attribute(&el, name),
        }));
        self
    }

    /// Its id.
    pub fn id(self, id: impl AsRef<str>) -> El {
        self.attr("id", id)
    }

    /// It can take the focus from the program, not by the Tab key.
    pub fn focusable(self) -> El {
        self.attr("tabindex", "-1")
    }

    /// A property that is on or off (`checked`, `selected`) and follows signals.
    pub fn switch(self, name: &'static str, mut on: impl FnMut() -> bool + 'static) -> El {
        self.property(name, Box::new(move || JsValue::from_bool(on())))
    }

    /// The property `value`, which follows signals.
    pub fn value(self, mut value: impl FnMut() -> String + 'static) -> El {
        self.property("value", Box::new(move || JsValue::from_str(&value())))
    }

    /// Set only where it differs: in a field someone may be writing. After all that is drawn with it, as a list's value needs
    /// its options.
    #[inline(never)]
    fn property(self, name: &'static str, mut value: Box<dyn FnMut() -> JsValue>) -> El {
        let el = self.0.clone();
        follow(Box::new(move || Dom::set_property_or_value(&el, name, &value())));
        self
    }

    /// A drawing as text of elements, which follows signals. Never anything that a person has written.
    pub fn html(self, mut drawing: impl FnMut() -> String + 'static) -> El {
        self.property("innerHTML", Box::new(move || JsValue::from_str(&drawing())))
    }

    /// The same for one that stays as it is.
    pub fn html_once(self, drawing: &str) -> El {
        Dom::set_property_or_value(&self.0, "innerHTML", &JsValue::from_str(drawing));
        self
    }

    /// What an event does.
    pub fn on(self, event: &'static str, act: impl FnMut(Event) + 'static) -> El {
        self.on_box(event, Box::new(act))
    }

    #[inline(never)]
    fn on_box(self, event: &'static str, mut act: Box<dyn FnMut(Event)>) -> El {
        let act = move |event: JsValue| {
            // A press reads signals and follows none: the checks of a development build would call that a mistake.
            #[cfg(debug_assertions)]
            let _zone = leptos::reactive::diagnostics::SpecialNonReactiveZone::enter();
            act(event.unchecked_into());
        };
        let listener = Dom::add_event_listener(&self.0, event, Box::new(act));
        on_cleanup(move || drop(listener));
        self
    }

    /// What a press does.
    pub fn press(self, act: impl Fn() + 'static) -> El {
        self.on("click", move |_| act())
    }

    /// What a press on a link does, instead of following it.
    pub fn press_link(self, act: impl Fn() + 'static) -> El {
        self.on("click", move |event| {
            event.prevent_default();
            act();
        })
    }

    /// Puts something inside, after what is there.
    pub fn put(self, inside: impl Inside) -> El {
        inside.into(&self.0);
        self
    }

    /// Puts several things inside.
    pub fn each(self, inside: impl IntoIterator<Item = impl Inside>) -> El {
        inside.into_iter().for_each(|one| one.into(&self.0));
        self
    }

    /// The document's own element.
    pub fn element(&self) -> Element {
        self.0.clone()
    }

    /// Done.
    pub fn view(self) -> AnyView {
        AnyView(self.0.into())
    }
}

impl AnyView {
    /// Puts it into a place of the document.
    pub fn mount(&self, place: &Node) {
        add(place, &self.0);
    }
}

#[inline(never)]
fn add(parent: &Node, child: &Node) {
    Dom::insert_node(parent.unchecked_ref(), child, None);
}

#[inline(never)]
fn add_text(parent: &Node, text: &str) {
    add(parent, &Dom::create_text_node(text));
}

/// What can stand inside an element.
pub trait Inside {
    /// Adds it.
    fn into(self, parent: &Node);
}

impl Inside for El {
    fn into(self, parent: &Node) {
        add(parent, &self.0);
    }
}

impl Inside for AnyView {
    fn into(self, parent: &Node) {
        add(parent, &self.0);
    }
}

impl Inside for Msg {
    #[inline(never)]
    fn into(self, parent: &Node) {
        let state = app();
        if state.awaits(self) {
            // It alone is drawn anew when it comes.
            Inside::into(live(move || state.late(self)), parent);
        } else {
            add_text(parent, state.get(self));
        }
    }
}

impl Inside for &'static str {
    fn into(self, parent: &Node) {
        add_text(parent, self);
    }
}

impl Inside for String {
    #[inline(never)]
    fn into(self, parent: &Node) {
        add_text(parent, &self);
    }
}

impl<I: Inside> Inside for Option<I> {
    fn into(self, parent: &Node) {
        if let Some(one) = self {
            one.into(parent);
        }
    }
}

impl<I: Inside> Inside for Vec<I> {
    fn into(self, parent: &Node) {
        self.into_iter().for_each(|one| one.into(parent));
    }
}

/// A place that is drawn anew whenever a signal in it changes.
pub fn live<I: Inside>(mut draw: impl FnMut() -> I + 'static) -> AnyView {
    live_box(Box::new(move |place| draw().into(place)))
}

/// Two comments mark the place: what lies between them is taken out and drawn anew.
#[inline(never)]
fn live_box(mut draw: Box<dyn FnMut(&Node)>) -> AnyView {
    let (fragment, start, end) = (fragment(), Dom::create_placeholder(), Dom::create_placeholder());
    add(&fragment, &start);
    add(&fragment, &end);
    follow(Box::new(move || {
        let new = self::fragment();
        draw(&new);
        while let Some(old) = start.next_sibling().filter(|node| node != end.unchecked_ref::<Node>()) {
            Dom::remove(&old);
        }
        if let Some(parent) = end.parent_node() {
            Dom::insert_node(parent.unchecked_ref(), &new, Some(&end));
        }
    }));
    AnyView(fragment)
}

fn fragment() -> Node {
    document().create_document_fragment().into()
}

/// Several things without an element around them.
pub fn all(inside: Vec<AnyView>) -> AnyView {
    let place = fragment();
    Inside::into(inside, &place);
    AnyView(place)
}

/// A paragraph.
pub fn p(class: &'static str, inside: impl Inside) -> El {
    el("p", class).put(inside)
}

/// A heading of the second rank.
pub fn h2(inside: impl Inside) -> El {
    el("h2", "il-heading").put(inside)
}

/// A small heading, of the rank that its place has: a reader goes by ranks and may miss none.
pub fn small(rank: &'static str, inside: impl Inside) -> El {
    el(rank, "il-subheading").put(inside)
}

/// One below the third rank.
pub fn h4(inside: impl Inside) -> El {
    el("h4", "il-subheading").put(inside)
}

/// A list of short points.
pub fn points(items: impl IntoIterator<Item = impl Inside>) -> El {
    el("ul", "il-list").each(items.into_iter().map(|item| el("li", "").put(item)))
}

/// A section of a page, with its heading.
pub fn section(heading: Msg) -> El {
    el("section", "il-section").put(h2(heading))
}

/// A button that is no form's.
pub fn button(class: &'static str, words: impl Inside, act: impl Fn() + 'static) -> El {
    el("button", class).attr("type", "button").put(words).press(act)
}

/// The button that sends a form, which Enter in a field presses too. It acts on the press and not on the form's `submit`: in a
/// frame that is sandboxed without `allow-forms` there is none.
pub fn send_button(class: &'static str, words: impl Inside, act: impl Fn() + 'static) -> El {
    el("button", class).attr("type", "submit").put(words).on("click", move |event| {
        event.prevent_default();
        act();
    })
}

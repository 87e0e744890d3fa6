//! One way to write an element, and nearly the only one: a tag, a class, what is inside.
//!
//! Leptos' `view!` makes a type for every piece of markup and code for every type; on this page that was a third of all
//! that it may weigh. Here every element has one type. Signals, events and drawing are Leptos' own.
//!
//! An element that takes the place of another is always made anew (Leptos compares the tags of elements that have no
//! type of their own): a new question starts with fresh fields.

use leptos::ev;
use leptos::html::custom;
use leptos::prelude::*;
use leptos::tachys::html::attribute::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::tachys::html::attribute::custom::custom_attribute;
use leptos::tachys::html::event::on;
use leptos::tachys::html::property::prop;
use leptos::web_sys::Event;

use super::parts::t;
use crate::words::Msg;

/// An element in the making. A box, as it is handed on from call to call: one address instead of all that is in it.
pub struct El(Box<Making>);

struct Making {
    tag: &'static str,
    attributes: Vec<AnyAttribute>,
    inside: Vec<AnyView>,
}

/// What an event does.
type Act = Box<dyn FnMut(Event)>;

/// An element; an empty class is none.
pub fn el(tag: &'static str, class: &'static str) -> El {
    let mut el = El(Box::new(Making { tag, attributes: Vec::new(), inside: Vec::new() }));
    if !class.is_empty() {
        el.0.attributes.push(custom_attribute("class", class).into_any_attr());
    }
    el
}

// What takes anything makes it one thing and hands it on: the rest is there once and not for every kind of thing.
impl El {
    /// An attribute.
    pub fn attr(self, name: &'static str, value: impl Into<String>) -> El {
        self.text_attr(name, value.into())
    }

    #[inline(never)]
    fn text_attr(mut self, name: &'static str, value: String) -> El {
        self.0.attributes.push(custom_attribute(name, value).into_any_attr());
        self
    }

    /// An attribute that follows signals; `None` takes it away.
    pub fn attr_live(self, name: &'static str, value: impl FnMut() -> Option<&'static str> + Send + 'static) -> El {
        self.attr_live_box(name, Box::new(value))
    }

    #[inline(never)]
    fn attr_live_box(mut self, name: &'static str, value: Box<dyn FnMut() -> Option<&'static str> + Send>) -> El {
        self.0.attributes.push(custom_attribute(name, value).into_any_attr());
        self
    }

    /// Its id.
    pub fn id(self, id: impl Into<String>) -> El {
        self.attr("id", id)
    }

    /// It can take the focus from the program, not by the Tab key.
    pub fn focusable(self) -> El {
        self.attr("tabindex", "-1")
    }

    /// A property that is on or off (`checked`, `selected`) and follows signals.
    pub fn switch(self, name: &'static str, on: impl FnMut() -> bool + Send + 'static) -> El {
        self.switch_box(name, Box::new(on))
    }

    #[inline(never)]
    fn switch_box(mut self, name: &'static str, on: Box<dyn FnMut() -> bool + Send>) -> El {
        self.0.attributes.push(prop(name, on).into_any_attr());
        self
    }

    /// The property `value`, which follows signals.
    pub fn value(mut self, value: impl FnMut() -> String + Send + 'static) -> El {
        let value: Box<dyn FnMut() -> String + Send> = Box::new(value);
        self.0.attributes.push(prop("value", value).into_any_attr());
        self
    }

    /// What an event does.
    pub fn on(self, event: &'static str, act: impl FnMut(Event) + 'static) -> El {
        self.on_box(event, Box::new(act))
    }

    #[inline(never)]
    fn on_box(mut self, event: &'static str, act: Act) -> El {
        self.0.attributes.push(on(ev::Custom::<Event>::new(event), act).into_any_attr());
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
    pub fn put(mut self, inside: impl Inside) -> El {
        inside.into(&mut self.0.inside);
        self
    }

    /// Puts several things inside.
    pub fn each(self, inside: impl IntoIterator<Item = impl Inside>) -> El {
        inside.into_iter().fold(self, El::put)
    }

    /// Done.
    #[inline(never)]
    pub fn view(self) -> AnyView {
        let Making { tag, attributes, inside } = *self.0;
        custom(tag).add_any_attr(attributes).child(inside).into_any()
    }
}

/// What can stand inside an element.
pub trait Inside {
    /// Adds it.
    fn into(self, inside: &mut Vec<AnyView>);
}

impl Inside for El {
    #[inline(never)]
    fn into(self, inside: &mut Vec<AnyView>) {
        inside.push(self.view());
    }
}

impl Inside for AnyView {
    fn into(self, inside: &mut Vec<AnyView>) {
        inside.push(self);
    }
}

impl Inside for Msg {
    #[inline(never)]
    fn into(self, inside: &mut Vec<AnyView>) {
        inside.push(t(self).into_any());
    }
}

impl Inside for &'static str {
    #[inline(never)]
    fn into(self, inside: &mut Vec<AnyView>) {
        inside.push(self.into_any());
    }
}

impl Inside for String {
    #[inline(never)]
    fn into(self, inside: &mut Vec<AnyView>) {
        inside.push(self.into_any());
    }
}

impl<I: Inside> Inside for Option<I> {
    fn into(self, inside: &mut Vec<AnyView>) {
        if let Some(one) = self {
            one.into(inside);
        }
    }
}

impl<I: Inside> Inside for Vec<I> {
    fn into(self, inside: &mut Vec<AnyView>) {
        self.into_iter().for_each(|one| one.into(inside));
    }
}

/// A place that is drawn anew whenever a signal in it changes.
pub fn live<I: Inside>(mut draw: impl FnMut() -> I + Send + 'static) -> AnyView {
    live_box(Box::new(move || {
        let mut inside = Vec::new();
        draw().into(&mut inside);
        inside
    }))
}

#[inline(never)]
fn live_box(draw: Box<dyn FnMut() -> Vec<AnyView> + Send>) -> AnyView {
    draw.into_any()
}

/// Several things without an element around them.
pub fn all(inside: Vec<AnyView>) -> AnyView {
    inside.into_any()
}

/// A paragraph.
pub fn p(class: &'static str, inside: impl Inside) -> El {
    el("p", class).put(inside)
}

/// A heading of the second rank.
pub fn h2(inside: impl Inside) -> El {
    el("h2", "il-heading").put(inside)
}

/// A heading below that.
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

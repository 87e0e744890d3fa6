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

/// An element in the making.
pub struct El {
    tag: &'static str,
    attributes: Vec<AnyAttribute>,
    inside: Vec<AnyView>,
}

/// An element; an empty class is none.
pub fn el(tag: &'static str, class: &'static str) -> El {
    let class = (!class.is_empty()).then(|| custom_attribute("class", class).into_any_attr());
    El { tag, attributes: class.into_iter().collect(), inside: Vec::new() }
}

impl El {
    /// An attribute.
    pub fn attr(mut self, name: &'static str, value: impl Into<String>) -> El {
        let value: String = value.into();
        self.attributes.push(custom_attribute(name, value).into_any_attr());
        self
    }

    /// An attribute that follows signals; `None` takes it away.
    pub fn attr_live(mut self, name: &'static str, value: impl FnMut() -> Option<&'static str> + Send + 'static) -> El {
        let value: Box<dyn FnMut() -> Option<&'static str> + Send> = Box::new(value);
        self.attributes.push(custom_attribute(name, value).into_any_attr());
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
    pub fn switch(mut self, name: &'static str, on: impl FnMut() -> bool + Send + 'static) -> El {
        let on: Box<dyn FnMut() -> bool + Send> = Box::new(on);
        self.attributes.push(prop(name, on).into_any_attr());
        self
    }

    /// The property `value`, which follows signals.
    pub fn value(mut self, value: impl FnMut() -> String + Send + 'static) -> El {
        let value: Box<dyn FnMut() -> String + Send> = Box::new(value);
        self.attributes.push(prop("value", value).into_any_attr());
        self
    }

    /// A drawing as text of elements, which follows signals. Never anything that a person has written.
    pub fn html(mut self, drawing: impl FnMut() -> String + Send + 'static) -> El {
        let drawing: Box<dyn FnMut() -> String + Send> = Box::new(drawing);
        self.attributes.push(prop("innerHTML", drawing).into_any_attr());
        self
    }

    /// What an event does.
    pub fn on(mut self, event: &'static str, act: impl FnMut(Event) + 'static) -> El {
        let act: Box<dyn FnMut(Event)> = Box::new(act);
        self.attributes.push(on(ev::Custom::<Event>::new(event), act).into_any_attr());
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
        inside.into(&mut self.inside);
        self
    }

    /// Puts several things inside.
    pub fn each(self, inside: impl IntoIterator<Item = impl Inside>) -> El {
        inside.into_iter().fold(self, El::put)
    }

    /// Done.
    pub fn view(self) -> AnyView {
        custom(self.tag).add_any_attr(self.attributes).child(self.inside).into_any()
    }
}

/// What can stand inside an element.
pub trait Inside {
    /// Adds it.
    fn into(self, inside: &mut Vec<AnyView>);
}

impl Inside for El {
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
    fn into(self, inside: &mut Vec<AnyView>) {
        inside.push(t(self).into_any());
    }
}

impl Inside for &'static str {
    fn into(self, inside: &mut Vec<AnyView>) {
        inside.push(self.into_any());
    }
}

impl Inside for String {
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
    let draw: Box<dyn FnMut() -> Vec<AnyView> + Send> = Box::new(move || {
        let mut inside = Vec::new();
        draw().into(&mut inside);
        inside
    });
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

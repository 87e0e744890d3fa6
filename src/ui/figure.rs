//! An exercise's figure on the page: a picture that moves while it is in sight and the person wants it to, a button that
//! stops it, and the row of still pictures for paper and for those who want nothing to move (`style/figure.css` chooses).
//! How a figure looks, `figure` knows.

use std::cell::RefCell;
use std::rc::Rc;

use crate::state::Local;
use leptos::tachys::renderer::dom::Dom;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::Element;

use super::html::{El, button, el, follow, live};
use super::parts::app;
use crate::browser::{frames, motion};
use crate::figure::{Figure, Film, find, night};
use crate::msg;
use crate::words::{Msg, text};

/// Which figure, and whether it moves.
#[derive(Clone, Copy, Debug)]
pub struct Shown<'a> {
    /// The exercise's id.
    pub exercise: &'static str,
    /// The way of doing it.
    pub variant: &'static str,
    /// On the other side.
    pub mirrored: bool,
    /// The exercise's name.
    pub name: Msg,
    /// Id of the words that tell the movement.
    pub told: &'a str,
    /// It moves, as far as it is in sight.
    pub moves: Local<bool>,
}

/// Whether a figure may move by itself.
#[inline(never)]
pub fn by_itself(wish: bool) -> Local<bool> {
    Local::new(wish && motion::wanted())
}

/// The figure with its button; `None` where there is none.
#[inline(never)]
pub fn moving(shown: Shown) -> Option<El> {
    let Shown { exercise, variant, mirrored, name, told, moves } = shown;
    let mut film = Film::new(find(exercise, variant)?, mirrored);
    let label = app().say(&text::figure_label(name));
    let image = |class| el("div", class).attr("role", "img").attr("aria-label", &label).attr("aria-describedby", told);
    let stills = film.stills();
    let start = film.best();
    let first = film.picture(start);
    let picture = image("il-motion__picture").html(move || first.clone());
    let stills = image("il-figure__stills").html(move || stills.clone());
    drive(&picture.element(), film, start, moves);
    let words = move || if moves.get() { msg!("figure-pause") } else { msg!("figure-play") };
    let act = move || moves.update(|moves| *moves = !*moves);
    let of = el("span", "il-hidden").put(", ").put(name);
    let button = button("il-motion__button", live(words), act).put(of);
    let class = move || Some(if moves.get() { "il-motion il-motion--moves" } else { "il-motion" });
    Some(el("div", "").attr_live("class", class).put(picture).put(stills).put(button))
}

/// A small picture beside a name that says the same: a reader passes over it.
pub fn still(exercise: &'static str, variant: &'static str) -> Option<El> {
    let mut film = Film::new(find(exercise, variant)?, false);
    let best = film.best();
    let picture = film.picture(best);
    Some(el("div", "il-figure__small").attr("aria-hidden", "true").html(move || picture.clone()))
}

/// Draws every frame while the figure moves and is in sight.
fn drive(picture: &Element, mut film: Film, start: f32, moves: Local<bool>) {
    let seen = Local::new(false);
    let sight = motion::Sight::of(picture, move |now| seen.set(now));
    if sight.is_none() {
        seen.set(true);
    }
    let (picture, length, mut time) = (picture.clone(), film.length(), start);
    let mut parts: Vec<Part> = Vec::new();
    let draw = move |seconds: f32| {
        if parts.is_empty() {
            parts = self::parts(&picture);
        }
        time += seconds;
        while time >= length && length > 0.0 {
            time -= length;
        }
        for (part, shape) in parts.iter_mut().zip(film.at(time)) {
            part.show(&shape.path.d, shape.seen);
        }
    };
    let draw = Rc::new(RefCell::new(draw));
    let mut going = None;
    follow(Box::new(move || {
        let _watched_as_long_as_this = &sight;
        let go = moves.get() && seen.get();
        if go != going.is_some() {
            let draw = draw.clone();
            going = go.then(|| frames::start(move |seconds| (draw.borrow_mut())(seconds)));
        }
    }));
}

/// A path of the picture and what it shows now.
struct Part {
    path: Element,
    d: String,
    seen: f32,
}

impl Part {
    /// Only what has changed is told to the document.
    fn show(&mut self, d: &str, seen: f32) {
        if self.d != d {
            self.d.clear();
            self.d.push_str(d);
            Dom::set_attribute(&self.path, "d", d);
        }
        if self.seen != seen {
            self.seen = seen;
            let mut share = String::new();
            crate::figure::share(&mut share, seen);
            Dom::set_attribute(&self.path, "opacity", &share);
        }
    }
}

/// The paths of a picture in their order; the floor stays.
fn parts(picture: &Element) -> Vec<Part> {
    let found = picture.query_selector_all("path:not(.il-figure__floor)").ok();
    let paths = found.iter().flat_map(|all| (0..all.length()).filter_map(|at| all.item(at)));
    let part = |path: Element| Part { path, d: String::new(), seen: -1.0 };
    paths.filter_map(|path| path.dyn_into().ok()).map(part).collect()
}

/// Which pictures of lying stand on which card.
const NIGHTS: [(&str, &[(&str, Msg)]); 3] = [
    ("sleep", &[("side", msg!("figure-night-side")), ("back", msg!("figure-night-back"))]),
    ("sleep-outer-hip", &[("side-thick", msg!("figure-night-side-thick")), ("back", msg!("figure-night-back"))]),
    ("sleep-pregnancy", &[("side-pregnant", msg!("figure-night-side-pregnant"))]),
];

/// How to lie, on the cards that say so.
#[inline(never)]
pub fn nights(card: &str) -> Option<El> {
    let (_, pictures) = NIGHTS.iter().find(|(id, _)| *id == card)?;
    let one = |(name, words): &(&str, Msg)| Some(lying(night(name)?, *words));
    Some(el("div", "il-nights").each(pictures.iter().filter_map(one)))
}

fn lying(figure: &'static Figure, words: Msg) -> El {
    let picture = Film::new(figure, false).picture(0.0);
    el("figure", "il-night")
        .put(el("div", "").html(move || picture.clone()))
        .put(el("figcaption", "il-small").put(words))
}

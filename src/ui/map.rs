//! The body map on the screen. An extra beside real boxes with words, and hidden from readers: it presses the same options
//! and shows what is chosen. Where a region is and what a press means, `bodymap` knows.

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, Event, MouseEvent};

use super::html::{El, el, live, p, svg};
use super::parts::{app, t};
use super::question::Field;
use crate::bodymap::{LEG, Mark, Side, Spot, VIEW, View, WIDTH, down_leg, hit, marks, person};
use crate::model::Choice;
use crate::msg;
use crate::report::PatternLine;
use crate::state::{Hurts, Local, Picture, down_the_leg, has, option_of, place_names, places, toggled};
use crate::words::{Msg, text};

/// The class of what holds a drawing.
const BODY: &str = "il-map__body";

/// The map of a question for places: to look at and to press.
pub fn sites(field: Field, choices: &'static [Choice]) -> El {
    let turned = Local::new(View::Back);
    let last = Local::new(None::<usize>);
    let press = move |view, event: &Event| {
        let Some(at) = place(event).and_then(|(x, y)| hit(view, x, y)).and_then(|spot| option_of(&spot, choices))
        else {
            return;
        };
        let chosen = field.chosen_untracked();
        field.choose(toggled(field.question, chosen, at, !has(chosen, at)));
        last.set(Some(at));
    };
    let mark = move |spot: &Spot| match option_of(spot, choices) {
        Some(at) if has(field.chosen(), at) => Mark::Here,
        Some(_) | None => Mark::Plain,
    };
    let side = |view: View| {
        let body = drawing(VIEW, &person(view, true), Box::new(move || marks(view, &mark)))
            .on("click", move |event| press(view, &event));
        let right = Side::on_the_right(view);
        let side = |side| p("il-map__side", if side == Side::Left { msg!("map-left") } else { msg!("map-right") });
        let sides = el("div", "il-map__sides").put(side(right.other())).put(side(right));
        let class = if view == View::Back { "il-map__view il-map__view--back" } else { "il-map__view" };
        el("div", class).put(p("il-map__name", name(view))).put(body).put(sides)
    };
    let turn = |view: View| {
        let pressed = move || Some(if turned.get() == view { "true" } else { "false" });
        let words = el("span", "il-hidden").put(msg!("map-picture")).put(": ");
        let button = el("button", "il-map__turn").attr("type", "button").attr_live("aria-pressed", pressed);
        button.put(words).put(name(view)).press(move || turned.set(view))
    };
    // What the last press has chosen: the boxes may be off the screen.
    let said = move || {
        let at = last.get().filter(|at| has(field.chosen(), *at));
        at.map_or(msg!("map-press"), |at| choices[at].text)
    };
    let class = move || Some(if turned.get() == View::Back { "il-map il-map--back" } else { "il-map" });
    el("div", "")
        .attr_live("class", class)
        .put(el("div", "il-map__turns").each(View::ALL.map(turn)))
        .put(hidden("il-map__said").put(live(move || t(said()))))
        .put(hidden("il-map__views").each(View::ALL.map(side)))
}

/// The picture of a question that has one beside its options.
pub fn beside(field: Field) -> Option<El> {
    match Picture::of(field.question.id)? {
        Picture::Worst => {
            let said = untrack(|| Hurts::said(app()));
            Some(small().each(View::ALL.map(|view| {
                let mark = move |spot: &Spot| said.with_worst(field.chosen()).mark(spot);
                drawing(VIEW, &person(view, false), Box::new(move || marks(view, &mark)))
            })))
        }
        Picture::Leg => {
            let leg =
                drawing(LEG, &person(View::Back, false), Box::new(move || down_leg(down_the_leg(field.chosen()))));
            Some(hidden("il-map__small il-map__leg").put(leg))
        }
    }
}

/// Where a pattern is usually felt, and where it hurts; the label says the first in words. `None` where it has no place.
pub fn of_pattern(line: &PatternLine) -> Option<El> {
    let (state, places) = (app(), places(line.id));
    let names: Vec<&str> = place_names(places).into_iter().map(t).collect();
    let said = untrack(|| Hurts::said(state));
    let mark = move |spot: &Spot| match said.mark(spot) {
        Mark::Plain if places.contains(&spot.place) => Mark::About,
        other @ (Mark::Plain | Mark::About | Mark::Here | Mark::Worst) => other,
    };
    let view = |view| drawing(VIEW, &person(view, false), Box::new(move || marks(view, &mark)));
    let label = state.say(&text::map_usual(names.join("; ")));
    (!places.is_empty())
        .then(|| el("div", "il-map__small").attr("role", "img").attr("aria-label", label).each(View::ALL.map(view)))
}

/// The person, and the marks on it: only these are drawn anew.
#[inline(never)]
fn drawing(view: &'static str, person: &str, marks: Box<dyn FnMut() -> String>) -> El {
    let layer = || svg("g", "");
    let inside = svg("svg", "").attr("viewBox", view).put(layer().html_once(person)).put(layer().html(marks));
    el("div", BODY).put(inside)
}

fn small() -> El {
    hidden("il-map__small")
}

fn hidden(class: &'static str) -> El {
    el("div", class).attr("aria-hidden", "true")
}

fn name(view: View) -> Msg {
    match view {
        View::Back => msg!("map-back"),
        View::Front => msg!("map-front"),
    }
}

/// Where on the drawing a press was. The drawing itself lets presses through to what holds it (`style/map.css`): places are
/// measured in that.
fn place(event: &Event) -> Option<(f32, f32)> {
    let press = event.dyn_ref::<MouseEvent>()?;
    let body = event.target()?.dyn_into::<Element>().ok()?;
    let unit = f32::from(WIDTH) / body.client_width() as f32;
    Some((press.offset_x() as f32 * unit - f32::from(WIDTH / 2), press.offset_y() as f32 * unit))
}

//! The drawing as SVG text with classes instead of colours: the person, and apart from it the marks on it. Readers never meet
//! it: what it shows stands beside it in words.

use super::body::{lines, pieces};
use super::line::line;
use super::regions::{Spot, spots};
use super::{Side, View};

/// What a region shows. A form comes before a colour: a ring, and a dot in it for the worst place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Nothing is said of it.
    Plain,
    /// What is spoken of.
    About,
    /// It hurts here.
    Here,
    /// It hurts most here.
    Worst,
}

impl Mark {
    fn hurts(self) -> bool {
        matches!(self, Mark::Here | Mark::Worst)
    }
}

/// What a view shows of its plane, as an SVG `viewBox`.
pub const VIEW: &str = "-164 0 328 640";
/// The same for one leg from behind.
pub const LEG: &str = "0 262 112 378";

/// The person in a view; to be pressed, with the regions that can be. It stays as it is while marks on it come and go.
#[must_use]
pub fn person(view: View, to_press: bool) -> String {
    let mut out = String::with_capacity(6000);
    for (class, half) in pieces(view) {
        shape(&mut out, class, half, false);
        shape(&mut out, class, half, true);
    }
    shape(&mut out, "il-map__mark", lines(view), false);
    shape(&mut out, "il-map__mark", lines(view), true);
    if to_press {
        let mut path = String::with_capacity(1500);
        spots(view).for_each(|spot| oval(&mut path, &spot));
        shape(&mut out, "il-map__spot", &path, false);
    }
    out
}

/// The marks on a view. What hurts lies on top, with its line beneath it.
#[must_use]
pub fn marks(view: View, mark: &dyn Fn(&Spot) -> Mark) -> String {
    let mut out = String::with_capacity(1000);
    put(&mut out, view, mark, false);
    for side in [Side::Left, Side::Right] {
        run(&mut out, line(view, side, &|spot| mark(spot).hurts()));
    }
    put(&mut out, view, mark, true);
    out
}

/// The regions that hurt, or the others.
fn put(out: &mut String, view: View, mark: &dyn Fn(&Spot) -> Mark, hurts: bool) {
    for spot in spots(view) {
        let mark = mark(&spot);
        if mark.hurts() == hurts {
            draw(out, &spot, mark);
        }
    }
}

/// An ellipse as a piece of a path: the regions to press are one shape, which is quicker than twenty.
fn oval(path: &mut String, spot: &Spot) {
    let Spot { x, y, rx, ry, .. } = *spot;
    path.push('M');
    numbers(path, &[x - rx, y]);
    for across in [2 * rx, -2 * rx] {
        path.push('a');
        numbers(path, &[rx, ry, 0, 1, 0, across, 0]);
    }
}

fn numbers(out: &mut String, numbers: &[i16]) {
    for n in numbers {
        out.push_str(&n.to_string());
        out.push(' ');
    }
}

/// How far something runs down a leg seen from behind: into the thigh, or on into the lower leg.
#[must_use]
pub fn down_leg(down: Option<bool>) -> String {
    let mut out = String::with_capacity(400);
    if let Some(below_the_knee) = down {
        let reached = |spot: &Spot| below_the_knee || !matches!(spot.place, "lower-leg" | "foot");
        run(&mut out, line(View::Back, Side::Right, &reached));
    }
    out
}

/// A line down a leg, with an edge of paper.
fn run(out: &mut String, path: Option<String>) {
    if let Some(path) = path {
        shape(out, "il-map__line il-map__edge", &path, false);
        shape(out, "il-map__line", &path, false);
    }
}

fn shape(out: &mut String, class: &str, path: &str, mirrored: bool) {
    out.push_str("<path class=\"");
    out.push_str(class);
    out.push_str("\" d=\"");
    out.push_str(path);
    out.push_str(if mirrored { "\" transform=\"scale(-1 1)\"/>" } else { "\"/>" });
}

fn draw(out: &mut String, spot: &Spot, mark: Mark) {
    match mark {
        Mark::Plain => {}
        Mark::About => ellipse(out, "il-map__spot il-map__about", spot, 0),
        Mark::Here | Mark::Worst => {
            ellipse(out, "il-map__ring", spot, 3);
            ellipse(out, "il-map__here", spot, 0);
        }
    }
    if mark == Mark::Worst {
        ellipse(out, "il-map__dot", &Spot { rx: 5, ry: 5, ..*spot }, 0);
    }
}

fn ellipse(out: &mut String, class: &str, spot: &Spot, wider: i16) {
    out.push_str("<ellipse class=\"");
    out.push_str(class);
    let names = ["\" cx=\"", "\" cy=\"", "\" rx=\"", "\" ry=\""];
    for (name, n) in names.into_iter().zip([spot.x, spot.y, spot.rx + wider, spot.ry + wider]) {
        out.push_str(name);
        out.push_str(&n.to_string());
    }
    out.push_str("\"/>");
}

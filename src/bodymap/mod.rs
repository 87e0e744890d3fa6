//! The body map: the person seen from behind and from the front, the regions that can hurt, which of them a press means.
//! Pure geometry and SVG text. It knows sites by their names only: no word, no colour, no clock, nothing of what pain means.
//!
//! One unit is a pixel of a page 360 pixels wide. x runs to the viewer's right from the middle line, y down from the top.

mod body;
mod line;
mod regions;
mod svg;

pub use body::{Piece, lines, pieces};
pub use line::line;
pub use regions::{REGIONS, Region, Spot, hit, kind, spots};
pub use svg::{LEG, Mark, VIEW, down_leg, marks, person};

/// Width of a view: what a page of 360 pixels has between its margins.
pub const WIDTH: i16 = 328;
/// Height of a view.
pub const HEIGHT: i16 = 640;
/// How far apart two regions are at least, from middle to middle: a finger.
pub const FINGER: i16 = 44;

/// From where the person is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// From behind: their left is on the left.
    Back,
    /// From the front: their left is on the right.
    Front,
}

impl View {
    /// Both.
    pub const ALL: [View; 2] = [View::Back, View::Front];
}

/// A side of the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Their left.
    Left,
    /// Their right.
    Right,
}

impl Side {
    /// The side of the person that is on the viewer's right.
    #[must_use]
    pub const fn on_the_right(view: View) -> Side {
        match view {
            View::Back => Side::Right,
            View::Front => Side::Left,
        }
    }

    /// The other one.
    #[must_use]
    pub const fn other(self) -> Side {
        match self {
            Side::Left => Side::Right,
            Side::Right => Side::Left,
        }
    }

    /// How names of sites begin on this side.
    #[must_use]
    pub const fn prefix(self) -> &'static str {
        match self {
            Side::Left => "left-",
            Side::Right => "right-",
        }
    }
}

//! The exercises as moving drawings: poses (a few numbers each) → joints → outlines → SVG text. Pure maths, no string of any
//! language, no colour, no clock. It knows exercises by their ids only.

mod body;
mod draw;
mod film;
mod furniture;
pub mod limits;
mod outline;
mod pose;
mod props;
mod rest;
mod scenes;
mod solve;
mod space;
mod svg;
mod text;
mod time;

pub use draw::{Light, Part, Shape};
pub use film::Film;
pub use pose::{ALONG, Limb, Moment, On, Pose, Side};
pub use props::Prop;
pub use rest::{Bearing, Rest, Surface};
pub use scenes::{FIGURES, NIGHTS};
pub use solve::{Arm, Body, Leg, Pin, held, solve};
pub use space::{Camera, V};
pub use svg::Drawing;
pub use text::share;
pub use time::{Beat, Score};

/// One figure: poses, how they follow each other, and what is drawn around the person.
#[derive(Clone, Copy, Debug)]
pub struct Figure {
    /// Degrees of the view: toward the person's front, from above.
    pub view: (i16, i16),
    /// Seen from the front: no side is the far one, and none is paler.
    pub front: bool,
    /// The point of the body that the poses place.
    pub pin: Pin,
    /// The poses.
    pub poses: &'static [Pose],
    /// The loop.
    pub beats: &'static [Beat],
    /// The poses that stand for the loop on paper.
    pub stills: &'static [u8],
    /// What is drawn, from the back to the front.
    pub order: &'static [Part],
    /// Things beside the person.
    pub props: &'static [Prop],
    /// What rests on what.
    pub rests: &'static [Rest],
    /// Where it works.
    pub glow: &'static [Light],
}

impl Figure {
    /// From where it is seen.
    #[must_use]
    pub fn camera(&self) -> Camera {
        Camera::new(self.view.0.into(), self.view.1.into())
    }

    /// Its loop.
    #[must_use]
    pub fn score(&self) -> Score {
        Score::new(self.poses, self.beats)
    }
}

/// The figure of an exercise done in this way.
#[must_use]
pub fn find(exercise: &str, variant: &str) -> Option<&'static Figure> {
    FIGURES.iter().find(|(e, v, _)| *e == exercise && *v == variant).map(|(_, _, figure)| *figure)
}

/// The figure of a way to lie at night.
#[must_use]
pub fn night(name: &str) -> Option<&'static Figure> {
    NIGHTS.iter().find(|(n, _)| *n == name).map(|(_, figure)| *figure)
}

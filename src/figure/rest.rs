//! What of the body rests on what, through a whole loop: so that nothing floats and nothing slides that should not.

use super::body::{SOLE, skin};
use super::pose::Side;
use super::solve::Body;
use super::space::V;

/// A place of the body that can bear weight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bearing {
    /// The heel.
    Heel(Side),
    /// The ball of the foot.
    Ball(Side),
    /// The knee.
    Knee(Side),
    /// The palm.
    Palm(Side),
    /// The elbow.
    Elbow(Side),
    /// The buttocks: below them when sitting, behind when lying.
    Seat,
    /// The back of the chest.
    Back,
    /// The front of the pelvis.
    Belly,
    /// The side of the pelvis.
    Hip,
    /// The head.
    Head,
}

/// What bears it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Surface {
    /// Something level at a height: the floor, a seat, a step.
    Level(i16),
    /// Something upright to the right of the person.
    Right(i16),
    /// Something upright to the left of the person.
    Left(i16),
}

/// One place that rests, and whether it may move along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rest {
    /// The place.
    pub place: Bearing,
    /// What it rests on.
    pub on: Surface,
    /// It glides along, as a heel that slides.
    pub glides: bool,
}

impl Bearing {
    /// The middle of it and how far its skin is from there.
    #[must_use]
    pub fn of(self, body: &Body) -> (V, f32) {
        let foot = |side: Side, index: usize| {
            let leg = &body.legs[side as usize];
            let (f, u, radius) = SOLE[index];
            (leg.ankle + leg.foot.at(V(f, u, 0.0)), radius)
        };
        match self {
            Bearing::Heel(side) => foot(side, 0),
            Bearing::Ball(side) => foot(side, 2),
            Bearing::Knee(side) => (body.legs[side as usize].knee, skin::KNEE),
            Bearing::Palm(side) => {
                let arm = &body.arms[side as usize];
                (arm.wrist - arm.hand.u * super::body::PALM, skin::WRIST)
            }
            Bearing::Elbow(side) => (body.arms[side as usize].elbow, skin::ELBOW),
            Bearing::Seat => (body.spine[0], skin::BUTTOCK),
            Bearing::Back => (body.spine[5], skin::BACK),
            Bearing::Belly => (body.spine[0], skin::FRONT),
            Bearing::Hip => (body.spine[0], skin::SIDE),
            Bearing::Head => (body.head, super::body::SKULL),
        }
    }
}

impl Rest {
    /// How far the skin is from what bears it: below nothing is sunk in.
    #[must_use]
    pub fn gap(&self, body: &Body) -> f32 {
        let (at, skin) = self.place.of(body);
        skin.mul_add(
            -1.0,
            match self.on {
                Surface::Level(height) => at.1 - f32::from(height),
                Surface::Right(x) => f32::from(x) - at.0,
                Surface::Left(x) => at.0 - f32::from(x),
            },
        )
    }
}

//! How far the joints of a supple adult go, and whether a person stays within it. Measured on the solved body, so that it
//! holds however a pose was written. Nothing is drawn or bent here.

use super::pose::Side;
use super::solve::{Arm, Body, Leg};
use super::space::{Frame, V};

/// A joint's angle and how far it may go, in degrees.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Angle {
    /// Which joint, which way.
    pub joint: Joint,
    /// Its angle now.
    pub now: f32,
    /// From here.
    pub least: f32,
    /// To here.
    pub most: f32,
}

/// A joint and one of its ways.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Joint {
    /// The lower back, forward.
    LowBack,
    /// The chest, forward.
    Chest,
    /// The neck, forward.
    Neck,
    /// The trunk to either side.
    Aside,
    /// The trunk about its own axis.
    Twist,
    /// The hip, forward.
    Hip(Side),
    /// The hip, outward.
    HipOut(Side),
    /// The hip, rolled outward.
    HipRoll(Side),
    /// The knee, bent.
    Knee(Side),
    /// The knee, to the side: a hinge has no such way.
    KneeAside(Side),
    /// The ankle, toes up.
    Ankle(Side),
    /// The shoulder, backward.
    ShoulderBack(Side),
    /// The upper arm, across the chest.
    ShoulderAcross(Side),
    /// The elbow, bent.
    Elbow(Side),
    /// The elbow, to the side: a hinge has no such way.
    ElbowAside(Side),
    /// The wrist, any way.
    Wrist(Side),
}

impl Angle {
    /// It is within its limits.
    #[must_use]
    pub fn fits(&self) -> bool {
        (self.least..=self.most).contains(&self.now)
    }
}

fn angle(joint: Joint, now: f32, least: f32, most: f32) -> Angle {
    Angle { joint, now: now.to_degrees(), least, most }
}

/// How far one frame is bent forward of another.
fn forward(from: &Frame, to: &Frame) -> f32 {
    let up = from.inside(to.u);
    up.0.atan2(up.1)
}

/// Every joint of a person.
#[must_use]
pub fn angles(body: &Body) -> Vec<Angle> {
    let frames = &body.frames;
    let (pelvis, chest) = (frames[0], frames[4]);
    let (up, ahead) = (pelvis.inside(chest.u), pelvis.inside(chest.f));
    let mut all = vec![
        angle(Joint::LowBack, forward(&pelvis, &frames[2]), -60.0, 60.0),
        angle(Joint::Chest, forward(&frames[2], &chest), -35.0, 45.0),
        angle(Joint::Neck, forward(&chest, &body.face), -65.0, 50.0),
        angle(Joint::Aside, up.2.clamp(-1.0, 1.0).asin(), -40.0, 40.0),
        angle(Joint::Twist, ahead.2.clamp(-1.0, 1.0).asin(), -50.0, 50.0),
    ];
    for side in Side::ALL {
        leg(&mut all, &pelvis, &body.legs[side as usize], side);
        arm(&mut all, &chest, &body.arms[side as usize], side);
    }
    all
}

fn leg(all: &mut Vec<Angle>, pelvis: &Frame, leg: &Leg, side: Side) {
    let sign = side.sign();
    let down = pelvis.inside(-leg.thigh.u);
    let out = (down.2 * sign).clamp(-1.0, 1.0).asin();
    let flex = down.0.atan2(-down.1);
    let straight = pelvis.pitch(flex.to_degrees()).lean(-out.to_degrees() * sign);
    let roll = straight.inside(leg.thigh.f);
    let knee = leg.thigh.inside(leg.shin.u);
    let toes = leg.foot.f.dot(leg.shin.u).clamp(-1.0, 1.0).asin();
    all.extend([
        angle(Joint::Hip(side), flex, -30.0, 145.0),
        angle(Joint::HipOut(side), out, -40.0, 65.0),
        angle(Joint::HipRoll(side), (roll.2 * sign).atan2(roll.0), -50.0, 85.0),
        angle(Joint::Knee(side), knee.0.atan2(knee.1), -3.0, 155.0),
        angle(Joint::KneeAside(side), knee.2.clamp(-1.0, 1.0).asin(), -3.0, 3.0),
        angle(Joint::Ankle(side), toes, -75.0, 40.0),
    ]);
}

fn arm(all: &mut Vec<Angle>, chest: &Frame, arm: &Arm, side: Side) {
    let way = chest.inside(-arm.upper.u);
    let elbow = arm.upper.inside(arm.fore.u);
    let bent = |a: V, b: V| a.dot(b).clamp(-1.0, 1.0).acos();
    all.extend([
        angle(Joint::ShoulderBack(side), (-way.0).clamp(-1.0, 1.0).asin(), -90.0, 75.0),
        angle(Joint::ShoulderAcross(side), (-way.2 * side.sign()).clamp(-1.0, 1.0).asin(), -90.0, 60.0),
        angle(Joint::Elbow(side), (-elbow.0).atan2(elbow.1), -3.0, 155.0),
        angle(Joint::ElbowAside(side), elbow.2.clamp(-1.0, 1.0).asin(), -3.0, 3.0),
        angle(Joint::Wrist(side), bent(arm.hand.u, arm.fore.u), 0.0, 95.0),
    ]);
}

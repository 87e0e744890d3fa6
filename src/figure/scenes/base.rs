//! What the tables share: ways to lie, kneel, sit and stand, the usual loop, the usual order. No exercise.

pub(super) use super::super::Figure;
pub(super) use super::super::draw::Light;
pub(super) use super::super::draw::Part::{self, Arm, Glow, Head, Leg, Pelvis, Shirt};
pub(super) use super::super::pose::Side::{Far, Near};
pub(super) use super::super::pose::{ALONG, On, Pose, joints, reach};
pub(super) use super::super::props::Prop;
pub(super) use super::super::rest::{Bearing as At, Rest, Surface};
pub(super) use super::super::solve::Pin;
pub(super) use super::super::time::Beat;

/// A pose, its rest and the way to the next, in tenths of a second.
pub(super) const fn beat(pose: u8, rest: u8, way: u8) -> Beat {
    Beat { pose, rest, way }
}

/// There and back, with a rest at each end.
pub(super) const THERE_AND_BACK: &[Beat] = &[beat(0, 6, 12), beat(1, 9, 12)];
/// The two poses of it.
pub(super) const BOTH: &[u8] = &[0, 1];

/// Far limbs behind, near limbs in front.
pub(super) const SIDEWAYS: &[Part] = &[Arm(Far), Leg(Far), Pelvis, Head, Shirt, Leg(Near), Glow, Arm(Near)];
/// The same, and a head before the arms.
pub(super) const FRONTAL: &[Part] = &[Leg(Far), Leg(Near), Pelvis, Shirt, Head, Glow, Arm(Far), Arm(Near)];

/// It rests on something level and stays where it is.
pub(super) const fn on(place: At, height: i16) -> Rest {
    Rest { place, on: Surface::Level(height), glides: false }
}

/// It rests on something level and may glide along.
pub(super) const fn along(place: At, height: i16) -> Rest {
    Rest { place, on: Surface::Level(height), glides: true }
}

/// A soft light between two places of a part of the body.
pub(super) const fn light(on: On, from: [i16; 3], to: [i16; 3], wide: i16) -> Light {
    Light { on, from, to, wide }
}

/// The small of the back.
pub(super) const LOW_BACK: Light = light(On::Waist, [-66, -80, 0], [-66, 60, 0], 58);
/// The lower belly.
pub(super) const LOW_BELLY: Light = light(On::Waist, [62, -90, 0], [66, 40, 0], 60);
/// The buttock of the near side.
pub(super) const BUTTOCK: Light = light(On::Pelvis, [-70, -40, 60], [-66, 30, 60], 66);

/// On the back, head left, knees bent, arms beside the body.
pub(super) const LIE: Pose = Pose::STAND
    .pelvis(91, 0)
    .at(-500, 100)
    .spine(0, 0, 4)
    .legs(reach(On::World, [500, 70, 88], 0, 0))
    .arms(joints(-7, 14, 0, 3, 0));
/// What rests then.
pub(super) const LIE_RESTS: &[Rest] = &[
    on(At::Back, 0),
    on(At::Seat, 0),
    on(At::Heel(Near), 0),
    on(At::Ball(Near), 0),
    on(At::Heel(Far), 0),
    on(At::Ball(Far), 0),
];
/// A mat for it.
pub(super) const MAT: Prop = Prop::Mat(-830, 690, 260, -260);

/// On hands and knees, facing right.
pub(super) const FOURS: Pose = Pose::STAND
    .pelvis(-78, 0)
    .at(0, 478)
    .spine(0, 0, -6)
    .legs(joints(78, 0, 0, 88, -70))
    .arms(reach(On::World, [560, 34, 165], 75, 0));
/// What rests then.
pub(super) const FOURS_RESTS: &[Rest] =
    &[on(At::Knee(Near), 0), on(At::Knee(Far), 0), on(At::Palm(Near), 0), on(At::Palm(Far), 0)];
/// A mat for it.
pub(super) const FOURS_MAT: Prop = Prop::Mat(-580, 740, 260, -260);

/// On the front, head right.
pub(super) const PRONE: Pose = Pose::STAND
    .pelvis(-90, 0)
    .at(0, 100)
    .spine(0, 0, -20)
    .legs(joints(5, 4, 0, 0, -66))
    .arms(reach(On::World, [350, 34, 190], 20, 0));
/// A mat for it.
pub(super) const PRONE_MAT: Prop = Prop::Mat(-1080, 800, 260, -260);

/// On a chair, hands on the thighs.
pub(super) const SIT: Pose = Pose::STAND
    .pelvis(-3, 0)
    .at(0, 552)
    .spine(0, 0, 2)
    .legs(reach(On::World, [400, 70, 100], 0, 0))
    .arms(reach(On::Thigh(Near), [78, -270, 20], 12, -90));
/// What rests then.
pub(super) const SIT_RESTS: &[Rest] =
    &[on(At::Seat, 440), on(At::Heel(Near), 0), on(At::Ball(Near), 0), on(At::Heel(Far), 0), on(At::Ball(Far), 0)];
/// Its chair.
pub(super) const CHAIR: Prop = Prop::Chair(-10, 440);

/// On the side, facing the viewer, head right; the near limbs are the upper ones.
pub(super) const SIDE: Pose = Pose::STAND
    .pelvis(-84, 90)
    .at(0, 178)
    .bend(-6, 0)
    .legs(joints(48, 0, 0, 85, 0))
    .near_arm(reach(On::World, [345, 84, 250], 20, 224))
    .far_arm(reach(On::World, [700, 46, 120], -30, 0));
/// A mat for it.
pub(super) const SIDE_MAT: Prop = Prop::Mat(-960, 900, 420, -300);
/// A pillow under the head.
pub(super) const SIDE_PILLOW: Prop = Prop::Cushion([700, 60, 0], 170, 66, 0);

/// Standing, feet planted.
pub(super) const STAND: Pose = Pose::STAND.at(0, 900).legs(reach(On::World, [0, 70, 88], 0, 0));
/// What rests then.
pub(super) const STAND_RESTS: &[Rest] =
    &[on(At::Heel(Near), 0), on(At::Ball(Near), 0), on(At::Heel(Far), 0), on(At::Ball(Far), 0)];

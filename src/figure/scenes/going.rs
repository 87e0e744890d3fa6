//! Going: on foot, on a bike, in water.

use super::base::*;

/// A quarter of a stride: near foot in front, flat, under the body, behind.
const fn stride(near: [i16; 3], far: [i16; 3], height: i16, arms: i16, phase: i16) -> Pose {
    Pose::STAND
        .at(0, height)
        .pelvis(-3, 0)
        .near_leg(reach(On::World, [near[0], near[1], 88], 0, near[2]))
        .far_leg(reach(On::World, [far[0], far[1], -88], 0, far[2]))
        .near_arm(joints(-arms, 8, 0, 22, 0))
        .far_arm(joints(arms, 8, 0, 22, 0))
        .phase(phase)
}

/// Where a foot is in eight equal parts of a stride: right, up, way of the sole.
const FOOT: [[i16; 3]; 8] = [
    [310, 79, 18],
    [150, 70, 0],
    [-10, 70, 0],
    [-163, 85, -8],
    [-297, 117, -28],
    [-300, 215, -46],
    [-20, 160, -14],
    [250, 120, 14],
];
const HEIGHT: [i16; 4] = [866, 878, 888, 880];
const SWING: [i16; 8] = [22, 16, 0, -16, -22, -16, 0, 16];

const fn step(at: usize) -> Pose {
    stride(FOOT[at % 8], FOOT[(at + 4) % 8], HEIGHT[at % 4], SWING[at % 8], -160 * at as i16)
}

const STRIDE: &[Pose] = &[step(0), step(1), step(2), step(3), step(4), step(5), step(6), step(7), step(8)];
const ROUND: &[Beat] = &[
    beat(0, 0, 3),
    beat(1, 0, 3),
    beat(2, 0, 3),
    beat(3, 0, 3),
    beat(4, 0, 3),
    beat(5, 0, 3),
    beat(6, 0, 3),
    beat(7, 0, 3),
    beat(8, 0, 0),
];

pub(super) const WALK: Figure = Figure {
    view: (14, 0),
    front: false,
    pin: Pin::Pelvis,
    poses: STRIDE,
    beats: ROUND,
    stills: &[0, 2, 4],
    order: SIDEWAYS,
    props: &[Prop::Ground(-520, 520)],
    rests: &[],
    glow: &[],
};

pub(super) const WATER: Figure = Figure {
    props: &[Prop::Ground(-520, 520), Prop::Water(-620, 620, 1240)],
    order: &[Arm(Far), Leg(Far), Pelvis, Head, Shirt, Leg(Near), Arm(Near), Part::Prop(1)],
    ..WALK
};

const RIDE: Pose = Pose::STAND
    .at(-110, 985)
    .pelvis(-26, 0)
    .spine(8, 4, -16)
    .legs(reach(On::Pedal, [110, 300, 165], -14, 0))
    .arms(reach(On::World, [400, 1090, 150], 10, -20));

pub(super) const BIKE: Figure = Figure {
    poses: &[RIDE, RIDE.phase(-90), RIDE.phase(-180), RIDE.phase(-270), RIDE.phase(-360)],
    beats: &[beat(0, 0, 6), beat(1, 0, 6), beat(2, 0, 6), beat(3, 0, 6), beat(4, 0, 0)],
    stills: &[0, 2],
    order: &[Part::Prop(0), Arm(Far), Leg(Far), Part::Prop(1), Pelvis, Head, Shirt, Leg(Near), Arm(Near)],
    props: &[Prop::Bike([-110, 880], [110, 300], [430, 1075]), Prop::Crank([110, 300], 165)],
    ..WALK
};

const RIDE_HIGH: Pose =
    RIDE.at(-120, 1030).pelvis(-8, 0).spine(0, 0, -4).arms(reach(On::World, [330, 1150, 150], 10, -20));

pub(super) const BIKE_HIGH: Figure = Figure {
    poses: &[RIDE_HIGH, RIDE_HIGH.phase(-90), RIDE_HIGH.phase(-180), RIDE_HIGH.phase(-270), RIDE_HIGH.phase(-360)],
    props: &[Prop::Bike([-120, 925], [110, 300], [360, 1135]), Prop::Crank([110, 300], 165)],
    ..BIKE
};

const RECLINE: Pose = Pose::STAND
    .at(-330, 560)
    .pelvis(26, 0)
    .spine(4, 4, 10)
    .legs(reach(On::Pedal, [330, 470, 165], 30, 0))
    .arms(reach(On::World, [-185, 545, 220], 20, -30));

pub(super) const BIKE_LOW: Figure = Figure {
    poses: &[RECLINE, RECLINE.phase(-90), RECLINE.phase(-180), RECLINE.phase(-270), RECLINE.phase(-360)],
    props: &[Prop::Recumbent([-330, 455], [330, 470]), Prop::Crank([330, 470], 165)],
    ..BIKE
};

const GLIDE: Pose = Pose::STAND
    .at(0, 1150)
    .pelvis(-84, 0)
    .spine(-8, -6, -40)
    .legs(joints(-4, 4, 0, 4, -50))
    .arms(joints(172, 4, 0, 2, 0));

/// Breaststroke: glide, pull, kick.
pub(super) const SWIM: Figure = Figure {
    poses: &[
        GLIDE,
        GLIDE.arms(joints(112, 40, 0, 30, 0)).spine(-18, -10, -36),
        GLIDE.arms(joints(56, 10, 0, 124, 0)).legs(joints(70, 20, 0, 118, -10)).spine(-18, -10, -36),
        GLIDE.arms(joints(150, 6, 0, 40, 0)).legs(joints(50, 34, 0, 70, 10)),
    ],
    beats: &[beat(0, 8, 7), beat(1, 0, 5), beat(2, 2, 5), beat(3, 0, 6)],
    stills: &[0, 1, 2],
    props: &[Prop::Water(-1100, 1300, 1330)],
    order: &[Arm(Far), Leg(Far), Pelvis, Head, Shirt, Leg(Near), Arm(Near), Part::Prop(0)],
    ..WALK
};

//! On a chair.

use super::base::*;

/// A figure on a chair, seen from the side.
const ON_CHAIR: Figure = Figure {
    view: (14, 0),
    front: false,
    pin: Pin::Pelvis,
    poses: &[SIT],
    beats: THERE_AND_BACK,
    stills: BOTH,
    order: SIDEWAYS,
    props: &[CHAIR],
    rests: SIT_RESTS,
    glow: &[],
};
const FAR_FOOT: &[Rest] = &[on(At::Seat, 440), on(At::Heel(Far), 0), on(At::Ball(Far), 0)];
const FLOOR: Light = light(On::Pelvis, [6, -96, 0], [6, -60, 0], 58);

pub(super) const BEND: Figure = Figure {
    poses: &[
        SIT.arms(reach(On::Shin(Near), [-50, 110, 20], 12, -60)),
        SIT.pelvis(-40, 0).spine(44, 30, 22).arms(reach(On::Shin(Near), [84, -300, 20], 12, -90)).effort(100),
    ],
    glow: &[LOW_BACK],
    ..ON_CHAIR
};

pub(super) const BEND_SMALL: Figure = Figure {
    poses: &[
        SIT.arms(reach(On::Thigh(Near), [84, -250, 20], 12, -90)),
        SIT.pelvis(-26, 0).spine(28, 20, 16).arms(reach(On::Thigh(Near), [76, -370, 20], 12, -96)).effort(100),
    ],
    ..BEND
};

const FRONT_EDGE: Pose = SIT.at(50, 552).legs(reach(On::World, [450, 70, 100], 0, 0));

pub(super) const SLIDER: Figure = Figure {
    poses: &[
        FRONT_EDGE.spine(4, 10, 30).near_leg(joints(84, 0, 0, 84, 0)),
        FRONT_EDGE.spine(0, -6, -26).near_leg(joints(84, 0, 0, 28, 4)).effort(100),
    ],
    rests: FAR_FOOT,
    glow: &[light(On::Thigh(Near), [-56, -60, 0], [-50, -390, 0], 46)],
    ..ON_CHAIR
};

pub(super) const SLIDER_KNEE: Figure = Figure {
    poses: &[FRONT_EDGE.near_leg(joints(84, 0, 0, 84, 0)), FRONT_EDGE.near_leg(joints(84, 0, 0, 28, 4)).effort(100)],
    ..SLIDER
};

pub(super) const LIFT: Figure = Figure {
    poses: &[SIT, SIT.spine(-2, -4, -2).effort(100)],
    beats: &[beat(0, 6, 10), beat(1, 12, 10)],
    props: &[CHAIR, Prop::Arrow([14, 474], [14, 560], [14, 640])],
    order: &[Arm(Far), Leg(Far), Pelvis, Head, Shirt, Leg(Near), Glow, Part::Prop(1), Arm(Near)],
    glow: &[FLOOR],
    ..ON_CHAIR
};

pub(super) const LET_GO: Figure = Figure {
    poses: &[SIT, SIT.breath(40).effort(100)],
    beats: &[beat(0, 4, 14), beat(1, 3, 18)],
    glow: &[FLOOR],
    ..ON_CHAIR
};

pub(super) const BREATH: Figure = Figure {
    poses: &[
        SIT.near_arm(reach(On::Chest, [124, -330, 30], 30, -90)),
        SIT.near_arm(reach(On::Chest, [160, -330, 30], 30, -90)).breath(44).effort(100),
    ],
    glow: &[light(On::Waist, [70, -60, 40], [70, 40, 40], 60)],
    ..LET_GO
};

pub(super) const TILT: Figure = Figure {
    poses: &[SIT.pelvis(-14, 0).spine(-22, 10, 4), SIT.pelvis(14, 0).spine(24, 4, 4).effort(100)],
    props: &[CHAIR, Prop::Arrow([-210, 740], [-260, 640], [-220, 540])],
    glow: &[LOW_BACK],
    ..ON_CHAIR
};

pub(super) const CAT: Figure = Figure {
    poses: &[SIT.pelvis(-10, 0).spine(-22, -14, -10), SIT.pelvis(14, 0).spine(40, 34, 26).effort(100)],
    glow: &[LOW_BACK],
    ..ON_CHAIR
};

pub(super) const CAT_SMALL: Figure =
    Figure { poses: &[SIT.pelvis(-6, 0).spine(-8, -4, -4), SIT.pelvis(8, 0).spine(18, 16, 12).effort(100)], ..CAT };

pub(super) const KNEE: Figure = Figure {
    poses: &[
        SIT,
        SIT.pelvis(4, 0)
            .near_leg(joints(124, 0, 0, 112, 0))
            .near_arm(reach(On::Thigh(Near), [-84, -290, 60], 20, -56))
            .far_arm(reach(On::Thigh(Near), [-84, -300, -70], 20, ALONG))
            .effort(100),
    ],
    rests: FAR_FOOT,
    glow: &[LOW_BACK, BUTTOCK],
    ..ON_CHAIR
};

pub(super) const SLIDE: Figure = Figure {
    poses: &[
        SIT,
        SIT.near_leg(reach(On::World, [690, 70, 100], 0, 0))
            .near_arm(reach(On::Thigh(Near), [78, -215, 20], 12, -90))
            .effort(100),
    ],
    rests: &[on(At::Seat, 440), along(At::Heel(Near), 0), along(At::Ball(Near), 0), on(At::Heel(Far), 0)],
    glow: &[light(On::Thigh(Near), [50, -40, 0], [50, -120, 0], 60)],
    ..ON_CHAIR
};

pub(super) const TOE_TAP: Figure = Figure {
    poses: &[SIT.near_leg(joints(108, 0, 0, 96, -6)).effort(60), SIT.near_leg(joints(85, 0, 0, 84, -16)).effort(100)],
    rests: FAR_FOOT,
    glow: &[LOW_BELLY],
    ..ON_CHAIR
};

pub(super) const DEAD_BUG: Figure = Figure {
    poses: &[
        SIT.at(50, 552),
        SIT.at(50, 552).near_leg(joints(106, 0, 0, 92, 0)).far_arm(joints(132, 0, 0, 8, 0)).effort(100),
    ],
    ..TOE_TAP
};

pub(super) const HAMSTRING: Figure = Figure {
    poses: &[
        FRONT_EDGE.near_leg(reach(On::Heel, [765, 34, 100], 0, 48)).near_arm(reach(
            On::Thigh(Near),
            [78, -225, 20],
            12,
            -90,
        )),
        FRONT_EDGE
            .pelvis(-28, 0)
            .spine(4, 0, -8)
            .near_leg(reach(On::Heel, [765, 34, 100], 0, 48))
            .near_arm(reach(On::Thigh(Near), [78, -225, 20], 12, -90))
            .effort(100),
    ],
    rests: &[on(At::Seat, 440), on(At::Heel(Near), 0), on(At::Heel(Far), 0)],
    glow: &[light(On::Thigh(Near), [-60, -60, 0], [-56, -330, 0], 50)],
    ..ON_CHAIR
};

const CROSSED: Pose = SIT
    .near_leg(reach(On::Thigh(Far), [104, -370, 60], 40, 0))
    .near_arm(reach(On::Shin(Near), [30, -120, 60], 30, ALONG))
    .far_arm(reach(On::Thigh(Far), [78, -190, -20], 12, -90));

pub(super) const FOUR: Figure = Figure {
    view: (38, 0),
    poses: &[
        CROSSED,
        CROSSED.pelvis(-26, 0).near_leg(reach(On::Thigh(Far), [104, -370, 60], 78, 0)).spine(6, 0, -8).effort(100),
    ],
    rests: FAR_FOOT,
    glow: &[BUTTOCK],
    ..ON_CHAIR
};

pub(super) const FOUR_UPRIGHT: Figure = Figure { poses: &[SIT, CROSSED.effort(100)], ..FOUR };

const RISE: Pose = SIT.at(20, 552).legs(reach(On::World, [360, 70, 100], 0, 0)).arms(joints(30, 6, 0, 20, 0));
const STOOD: &[Rest] = &[on(At::Heel(Near), 0), on(At::Ball(Near), 0), on(At::Heel(Far), 0), on(At::Ball(Far), 0)];

pub(super) const STAND_UP: Figure = Figure {
    poses: &[
        RISE,
        RISE.pelvis(-42, 0).at(60, 556).spine(6, 0, -20).arms(joints(60, 6, 0, 20, 0)),
        RISE.pelvis(-40, 0).at(230, 720).spine(4, 0, -20).arms(joints(56, 6, 0, 20, 0)).effort(100),
        RISE.pelvis(0, 0).at(360, 902).arms(joints(4, 8, 0, 8, 0)),
    ],
    beats: &[beat(0, 4, 5), beat(1, 0, 4), beat(2, 0, 6), beat(3, 6, 6), beat(2, 0, 4), beat(1, 0, 4)],
    stills: &[0, 1, 3],
    rests: STOOD,
    glow: &[light(On::Thigh(Near), [46, -90, 0], [36, -300, 0], 54), BUTTOCK],
    ..ON_CHAIR
};

pub(super) const STAND_UP_HIGH: Figure = Figure {
    poses: &[
        RISE.at(40, 660),
        RISE.pelvis(-34, 0).at(80, 662).spine(6, 0, -20).arms(joints(54, 6, 0, 20, 0)),
        RISE.pelvis(-32, 0).at(240, 770).spine(4, 0, -20).arms(joints(48, 6, 0, 20, 0)).effort(100),
        RISE.pelvis(0, 0).at(360, 902).arms(joints(4, 8, 0, 8, 0)),
    ],
    props: &[CHAIR, Prop::Cushion([20, 495, 0], 190, 56, 0)],
    ..STAND_UP
};

pub(super) const STAND_UP_HANDS: Figure = Figure {
    poses: &[
        RISE.arms(reach(On::World, [90, 490, 210], 20, -40)),
        RISE.pelvis(-42, 0).at(60, 556).spine(6, 0, -20).arms(reach(On::World, [90, 490, 210], 20, -40)),
        RISE.pelvis(-40, 0).at(230, 720).spine(4, 0, -20).arms(joints(26, 14, 0, 20, 0)).effort(100),
        RISE.pelvis(0, 0).at(360, 902).arms(joints(4, 8, 0, 8, 0)),
    ],
    ..STAND_UP
};

//! On the back.

use super::base::*;

/// A figure on the back, seen from the side.
const BACK: Figure = Figure {
    view: (14, 0),
    front: false,
    pin: Pin::Chest,
    poses: &[LIE],
    beats: THERE_AND_BACK,
    stills: BOTH,
    order: SIDEWAYS,
    props: &[MAT],
    rests: LIE_RESTS,
    glow: &[],
};

/// Where the movement is sideways, seen from above.
const ABOVE: (i16, i16) = (0, 55);

const PILLOWED: Pose = LIE.spine(0, 0, 16);
const PILLOW: Prop = Prop::Cushion([-700, 30, 0], 130, 36, 0);

pub(super) const BREATH: Figure = Figure {
    poses: &[
        PILLOWED.near_arm(reach(On::Chest, [122, -330, 120], 44, -96)),
        PILLOWED.near_arm(reach(On::Chest, [160, -330, 120], 44, -96)).breath(46).effort(100),
    ],
    beats: &[beat(0, 4, 14), beat(1, 3, 18)],
    props: &[MAT, PILLOW, Prop::Arrow([-80, 260], [-80, 330], [-80, 400])],
    order: &[Arm(Far), Leg(Far), Pelvis, Head, Shirt, Leg(Near), Glow, Arm(Near), Part::Prop(2)],
    glow: &[light(On::Chest, [60, -330, 0], [64, -220, 0], 64)],
    ..BACK
};

/// The arms lie out, so that the small of the back is seen.
const ARMS_OUT: Pose = LIE.arms(joints(-4, 74, 0, 0, 0));

pub(super) const TILT: Figure = Figure {
    poses: &[ARMS_OUT.pelvis(73, 0).spine(-30, 10, 6), ARMS_OUT.pelvis(95, 0).spine(5, 0, 4).effort(100)],
    order: &[Arm(Far), Leg(Far), Pelvis, Head, Shirt, Leg(Near), Glow, Arm(Near), Part::Prop(1)],
    props: &[MAT, Prop::Arrow([150, 250], [20, 350], [-120, 290])],
    glow: &[LOW_BACK],
    ..BACK
};

const HOLD: Pose = LIE
    .near_leg(reach(On::World, [163, 377, 88], 0, 62))
    .near_arm(reach(On::Thigh(Near), [-70, -290, 80], 10, 145))
    .far_arm(reach(On::Thigh(Near), [-96, -300, -60], 10, 145))
    .spine(0, 0, 8);

pub(super) const KNEE: Figure = Figure {
    poses: &[LIE, HOLD.effort(100)],
    beats: &[beat(0, 5, 13), beat(1, 10, 12)],
    rests: &[on(At::Back, 0), on(At::Seat, 0), on(At::Heel(Far), 0), on(At::Ball(Far), 0)],
    glow: &[LOW_BACK, BUTTOCK],
    ..BACK
};

pub(super) const KNEES: Figure = Figure {
    poses: &[
        LIE,
        HOLD.far_leg(reach(On::World, [163, 377, -88], 0, 62))
            .far_arm(reach(On::Thigh(Far), [-70, -290, -80], 10, 145))
            .effort(100),
    ],
    rests: &[on(At::Back, 0), on(At::Seat, 0)],
    ..KNEE
};

const ROLL: Pose = LIE.legs(reach(On::World, [480, 70, 75], 0, 0)).arms(joints(-4, 78, 0, 0, 0));

pub(super) const ROLLS: Figure = Figure {
    view: ABOVE,
    poses: &[
        ROLL,
        ROLL.pelvis(91, 16)
            .bend(0, -16)
            .near_leg(reach(On::World, [480, 70, 75], 44, 0))
            .far_leg(reach(On::World, [480, 70, -75], -44, 0))
            .effort(100),
        ROLL.pelvis(91, -16)
            .bend(0, 16)
            .near_leg(reach(On::World, [480, 70, 75], -44, 0))
            .far_leg(reach(On::World, [480, 70, -75], 44, 0))
            .effort(100),
    ],
    beats: &[beat(1, 5, 14), beat(2, 5, 14)],
    stills: &[0, 1, 2],
    props: &[Prop::Mat(-830, 690, 620, -620)],
    glow: &[LOW_BACK],
    ..BACK
};

const WIDE: Pose = LIE.legs(reach(On::World, [480, 70, 170], 0, 0)).arms(joints(-4, 78, 0, 0, 0));

pub(super) const ROLLS_WIDE: Figure = Figure {
    poses: &[
        WIDE,
        WIDE.pelvis(91, 10)
            .bend(0, -10)
            .near_leg(reach(On::World, [480, 70, 170], 24, 0))
            .far_leg(reach(On::World, [480, 70, -170], -28, 0))
            .effort(100),
        WIDE.pelvis(91, -10)
            .bend(0, 10)
            .near_leg(reach(On::World, [480, 70, 170], -28, 0))
            .far_leg(reach(On::World, [480, 70, -170], 24, 0))
            .effort(100),
    ],
    ..ROLLS
};

const HALF_SIT: Pose = LIE
    .pelvis(52, 0)
    .at(0, 112)
    .spine(6, 4, 14)
    .legs(reach(On::World, [500, 70, 88], 0, 0))
    .arms(reach(On::World, [60, 34, 230], 40, 10));

pub(super) const SLIDE_PROPPED: Figure = Figure {
    pin: Pin::Pelvis,
    poses: &[
        HALF_SIT.near_leg(reach(On::Heel, [466, 34, 88], 0, 0)),
        HALF_SIT.near_leg(reach(On::Heel, [796, 34, 88], 0, 56)).effort(100),
    ],
    props: &[
        Prop::Mat(-830, 940, 260, -260),
        Prop::Cushion([-330, 60, 0], 270, 62, 0),
        Prop::Cushion([-420, 178, 0], 210, 62, 8),
        Prop::Cushion([-500, 300, 0], 150, 62, 16),
    ],
    rests: &[on(At::Seat, 0), along(At::Heel(Near), 0), on(At::Heel(Far), 0), on(At::Ball(Far), 0)],
    ..SLIDE
};

pub(super) const SLIDE: Figure = Figure {
    poses: &[
        LIE.near_leg(reach(On::Heel, [466, 34, 88], 0, 0)),
        LIE.near_leg(reach(On::Heel, [796, 34, 88], 0, 56)).effort(100),
    ],
    rests: &[on(At::Back, 0), on(At::Seat, 0), along(At::Heel(Near), 0), on(At::Heel(Far), 0), on(At::Ball(Far), 0)],
    props: &[Prop::Mat(-830, 940, 260, -260)],
    glow: &[light(On::Thigh(Near), [50, -40, 0], [50, -120, 0], 60)],
    ..BACK
};

const CROSSED: Pose = LIE.far_leg(joints(84, 0, 0, 96, 0));

pub(super) const FOUR: Figure = Figure {
    view: (30, 14),
    poses: &[
        CROSSED.near_leg(reach(On::Thigh(Far), [110, -360, 70], 56, 0)),
        CROSSED.near_leg(reach(On::Thigh(Far), [110, -360, 70], 41, 0)).effort(100),
    ],
    rests: &[on(At::Back, 0), on(At::Seat, 0)],
    glow: &[BUTTOCK],
    ..BACK
};

const STRAP: Pose =
    LIE.near_arm(reach(On::World, [-250, 470, 60], 20, ALONG)).far_arm(reach(On::World, [-250, 470, -60], 20, ALONG));

pub(super) const HAMSTRING: Figure = Figure {
    poses: &[STRAP.near_leg(joints(58, 0, 0, 4, 0)), STRAP.near_leg(joints(80, 0, 0, 4, 6)).effort(100)],
    props: &[MAT, Prop::Line(&[(On::Hand(Near), [0, -70, 0]), (On::Foot(Near), [60, -78, 0])], false)],
    order: &[Arm(Far), Leg(Far), Pelvis, Head, Shirt, Leg(Near), Glow, Part::Prop(1), Arm(Near)],
    rests: &[on(At::Back, 0), on(At::Seat, 0), on(At::Heel(Far), 0), on(At::Ball(Far), 0)],
    glow: &[light(On::Thigh(Near), [-60, -60, 0], [-56, -330, 0], 50)],
    ..BACK
};

pub(super) const BRIDGE: Figure = Figure {
    poses: &[
        LIE.arms(reach(On::World, [60, 34, 190], 90, 0)),
        LIE.pelvis(113, 0).spine(0, 12, 12).arms(reach(On::World, [60, 34, 190], 90, 0)).effort(100),
    ],
    rests: &[on(At::Back, 0), on(At::Heel(Near), 0), on(At::Ball(Near), 0), on(At::Heel(Far), 0), on(At::Ball(Far), 0)],
    glow: &[BUTTOCK],
    ..BACK
};

pub(super) const BRIDGE_HALF: Figure = Figure {
    poses: &[
        LIE.arms(reach(On::World, [60, 34, 190], 90, 0)),
        LIE.pelvis(102, 0).spine(0, 6, 8).arms(reach(On::World, [60, 34, 190], 90, 0)).effort(100),
    ],
    ..BRIDGE
};

pub(super) const BRIDGE_BAND: Figure = Figure {
    props: &[MAT, Prop::Line(&[(On::Thigh(Near), [74, -320, 60]), (On::Thigh(Near), [-72, -340, 60])], false)],
    order: &[Arm(Far), Leg(Far), Pelvis, Head, Shirt, Leg(Near), Part::Prop(1), Glow, Arm(Near)],
    ..BRIDGE
};

const TABLE: Pose = LIE.legs(joints(91, 0, 0, 90, 0)).arms(joints(90, 0, 0, 0, 0));

pub(super) const DEAD_BUG: Figure = Figure {
    poses: &[TABLE.effort(60), TABLE.near_leg(joints(38, 0, 0, 84, 0)).far_arm(joints(166, 6, 0, 4, 0)).effort(100)],
    rests: &[on(At::Back, 0), on(At::Seat, 0)],
    glow: &[LOW_BELLY],
    ..BACK
};

const ARMS_UP: Pose = LIE.arms(joints(90, 0, 0, 0, 0));

pub(super) const DEAD_BUG_DOWN: Figure = Figure {
    poses: &[
        ARMS_UP.effort(60),
        ARMS_UP.near_leg(reach(On::World, [440, 230, 88], 0, 10)).far_arm(joints(166, 6, 0, 4, 0)).effort(100),
    ],
    rests: &[on(At::Back, 0), on(At::Seat, 0), on(At::Heel(Far), 0), on(At::Ball(Far), 0)],
    ..DEAD_BUG
};

pub(super) const TOE_TAP: Figure = Figure {
    poses: &[LIE.near_leg(joints(91, 0, 0, 90, -20)).effort(60), LIE.near_leg(joints(43, 0, 0, 90, -24)).effort(100)],
    rests: &[on(At::Back, 0), on(At::Seat, 0), on(At::Heel(Far), 0), on(At::Ball(Far), 0)],
    glow: &[LOW_BELLY],
    ..BACK
};

const APART: Pose = LIE.legs(reach(On::World, [480, 70, 110], 8, 0));

pub(super) const PUSH_OUT: Figure = Figure {
    view: ABOVE,
    poses: &[APART, APART.legs(reach(On::World, [480, 70, 110], 11, 0)).effort(100)],
    order: &[
        Arm(Far),
        Leg(Far),
        Pelvis,
        Head,
        Shirt,
        Leg(Near),
        Part::Prop(1),
        Glow,
        Arm(Near),
        Part::Prop(2),
        Part::Prop(3),
    ],
    props: &[
        Prop::Mat(-830, 690, 420, -420),
        Prop::Line(
            &[
                (On::Thigh(Near), [60, -300, 10]),
                (On::Thigh(Far), [60, -300, -10]),
                (On::Thigh(Far), [20, -310, -70]),
                (On::Thigh(Near), [20, -310, 70]),
            ],
            true,
        ),
        Prop::Arrow([270, 740], [270, 800], [270, 860]),
        Prop::Arrow([270, 90], [270, 30], [270, -30]),
    ],
    glow: &[
        light(On::Thigh(Near), [0, -60, 60], [0, -240, 60], 44),
        light(On::Thigh(Far), [0, -60, -60], [0, -240, -60], 44),
    ],
    ..BACK
};

pub(super) const SQUEEZE: Figure = Figure {
    view: ABOVE,
    poses: &[APART, APART.legs(reach(On::World, [480, 70, 110], 5, 0)).effort(100)],
    props: &[
        Prop::Mat(-830, 690, 420, -420),
        Prop::Cushion([230, 400, 0], 90, 90, 0),
        Prop::Arrow([270, 880], [270, 820], [270, 750]),
        Prop::Arrow([270, -50], [270, 10], [270, 80]),
    ],
    order: &[
        Arm(Far),
        Leg(Far),
        Part::Prop(1),
        Pelvis,
        Head,
        Shirt,
        Leg(Near),
        Glow,
        Arm(Near),
        Part::Prop(2),
        Part::Prop(3),
    ],
    glow: &[
        light(On::Thigh(Near), [0, -60, -50], [0, -300, -50], 44),
        light(On::Thigh(Far), [0, -60, 50], [0, -300, 50], 44),
    ],
    ..BACK
};

const SOFT: Pose = PILLOWED.legs(reach(On::World, [420, 70, 60], 66, 0));

pub(super) const LET_GO: Figure = Figure {
    view: (0, 78),
    poses: &[SOFT, SOFT.breath(44).effort(100)],
    props: &[
        Prop::Mat(-830, 690, 640, -640),
        PILLOW,
        Prop::Cushion([200, 60, 400], 120, 100, 0),
        Prop::Cushion([200, 60, -400], 120, 100, 0),
    ],
    rests: &[on(At::Back, 0), on(At::Seat, 0)],
    glow: &[light(On::Pelvis, [0, -70, 0], [0, -40, 0], 66)],
    ..BACK
};

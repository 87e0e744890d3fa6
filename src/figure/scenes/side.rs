//! On the side, facing the viewer; and the side plank.

use super::base::*;

/// A figure on the side, seen a little from above.
pub(super) const ON_SIDE: Figure = Figure {
    view: (0, 12),
    front: false,
    pin: Pin::Pelvis,
    poses: &[SIDE],
    beats: THERE_AND_BACK,
    stills: BOTH,
    order: SIDEWAYS,
    props: &[SIDE_MAT, SIDE_PILLOW],
    rests: &[on(At::Hip, 12), on(At::Palm(Near), 0)],
    glow: &[],
};
/// The side of the upper hip.
const OUTER_HIP: Light = light(On::Pelvis, [-30, -30, 130], [-30, 50, 140], 60);
/// A pillow between the knees.
pub(super) const BETWEEN: Prop = Prop::Cushion([-290, 178, 300], 170, 60, 0);
/// The lower leg, the pillow, then all else.
pub(super) const PILLOW_BETWEEN: &[Part] =
    &[Arm(Far), Leg(Far), Part::Prop(2), Pelvis, Head, Shirt, Leg(Near), Glow, Arm(Near)];

/// The upper foot stays on the lower one.
const SHELL: On = On::Shin(Far);

pub(super) const CLAM: Figure = Figure {
    poses: &[
        SIDE.near_leg(reach(SHELL, [0, -418, 176], 0, 0)),
        SIDE.near_leg(reach(SHELL, [0, -418, 150], 46, 0)).effort(100),
    ],
    props: &[SIDE_MAT, SIDE_PILLOW, BETWEEN],
    order: PILLOW_BETWEEN,
    glow: &[OUTER_HIP],
    ..ON_SIDE
};

pub(super) const CLAM_BAND: Figure = Figure {
    props: &[
        SIDE_MAT,
        SIDE_PILLOW,
        BETWEEN,
        Prop::Line(&[(On::Thigh(Near), [70, -300, 60]), (On::Thigh(Far), [70, -300, -60])], false),
    ],
    order: &[Arm(Far), Leg(Far), Part::Prop(2), Pelvis, Head, Shirt, Leg(Near), Part::Prop(3), Glow, Arm(Near)],
    ..CLAM
};

/// Two pillows: the upper leg starts level with its hip.
pub(super) const CLAM_PILLOWS: Figure = Figure {
    poses: &[
        SIDE.near_leg(reach(SHELL, [0, -418, 206], 10, 0)),
        SIDE.near_leg(reach(SHELL, [0, -418, 176], 46, 0)).effort(100),
    ],
    props: &[
        SIDE_MAT,
        SIDE_PILLOW,
        Prop::Cushion([-290, 150, 300], 180, 44, 0),
        Prop::Cushion([-280, 222, 300], 170, 44, 0),
    ],
    order: &[Arm(Far), Leg(Far), Part::Prop(2), Part::Prop(3), Pelvis, Head, Shirt, Leg(Near), Glow, Arm(Near)],
    ..CLAM
};

const STRAIGHT: Pose = SIDE.far_leg(joints(40, 0, 0, 80, 0));

pub(super) const LIFT: Figure = Figure {
    poses: &[STRAIGHT.near_leg(joints(-8, -6, 0, 0, -8)), STRAIGHT.near_leg(joints(-8, 22, 0, 0, -8)).effort(100)],
    glow: &[OUTER_HIP],
    ..ON_SIDE
};

pub(super) const LIFT_PILLOWS: Figure = Figure {
    props: &[SIDE_MAT, SIDE_PILLOW, Prop::Cushion([-420, 178, 180], 200, 64, 0)],
    order: PILLOW_BETWEEN,
    ..LIFT
};

pub(super) const BREATH: Figure = Figure {
    poses: &[
        SIDE.near_arm(reach(On::Chest, [110, -320, 20], 20, -90)),
        SIDE.near_arm(reach(On::Chest, [140, -320, 20], 20, -90)).breath(40).effort(100),
    ],
    beats: &[beat(0, 4, 14), beat(1, 3, 18)],
    props: &[SIDE_MAT, SIDE_PILLOW, BETWEEN],
    order: PILLOW_BETWEEN,
    rests: &[on(At::Hip, 12)],
    glow: &[light(On::Waist, [70, -60, 40], [70, 40, 40], 60)],
    ..ON_SIDE
};

pub(super) const SLIDER: Figure = Figure {
    poses: &[
        SIDE.spine(0, 4, 26).near_leg(joints(62, 0, 0, 86, 0)),
        SIDE.spine(0, -4, -26).near_leg(joints(62, 0, 0, 26, 6)).effort(100),
    ],
    props: &[SIDE_MAT, SIDE_PILLOW, BETWEEN],
    order: PILLOW_BETWEEN,
    glow: &[light(On::Thigh(Near), [-50, -60, 0], [-50, -380, 0], 46)],
    ..ON_SIDE
};

pub(super) const FLOOR_LIFT: Figure = Figure { glow: &[light(On::Pelvis, [10, -110, 0], [10, -80, 0], 60)], ..BREATH };

const PROPPED: Pose = SIDE.bend(0, 0).far_arm(reach(On::World, [620, 34, 120], 9, ALONG)).near_arm(reach(
    On::Pelvis,
    [70, 60, 160],
    30,
    -90,
));

pub(super) const PLANK: Figure = Figure {
    poses: &[
        PROPPED
            .at(-12, 177)
            .far_arm(reach(On::World, [620, 34, 120], -17, ALONG))
            .pelvis(-68, 90)
            .bend(31, 0)
            .near_leg(joints(0, 22, 0, 90, -30))
            .far_leg(joints(0, -18, 0, 90, -30)),
        PROPPED
            .at(-48, 314)
            .pelvis(-66, 90)
            .near_leg(joints(0, 0, 0, 90, -30))
            .far_leg(joints(0, 0, 0, 90, -30))
            .effort(100),
    ],
    beats: &[beat(0, 6, 11), beat(1, 12, 11)],
    props: &[Prop::Mat(-700, 860, 420, -420)],
    rests: &[on(At::Knee(Far), 0), on(At::Elbow(Far), 0)],
    glow: &[light(On::Waist, [0, -120, -110], [0, 60, -110], 60)],
    ..ON_SIDE
};

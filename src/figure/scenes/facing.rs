//! Facing the viewer, where the movement is sideways: standing and sitting.

use super::base::*;

/// A figure that faces the viewer; its near side, the person's right, is on the left.
const FACING: Figure = Figure {
    view: (0, 0),
    front: true,
    pin: Pin::Pelvis,
    poses: &[FRONT],
    beats: THERE_AND_BACK,
    stills: BOTH,
    order: FRONTAL,
    props: &[],
    rests: STAND_RESTS,
    glow: &[],
};
const FRONT: Pose = Pose::STAND
    .pelvis(0, 90)
    .at(0, 902)
    .near_leg(reach(On::World, [-96, 70, 0], 0, 0))
    .far_leg(reach(On::World, [96, 70, 0], 0, 0))
    .arms(joints(2, 12, 0, 8, 0));
const OUTER_HIP: Light = light(On::Pelvis, [0, -40, 120], [0, 40, 130], 56);

const HELD: Pose =
    FRONT.far_arm(reach(On::World, [395, 915, 40], 40, -10)).near_arm(reach(On::Pelvis, [60, 60, 160], 40, -60));

/// Around the ankles.
const BAND: Prop = Prop::Line(
    &[
        (On::Shin(Near), [0, -340, 56]),
        (On::Shin(Far), [0, -340, -56]),
        (On::Shin(Far), [0, -366, -56]),
        (On::Shin(Near), [0, -366, 56]),
    ],
    true,
);

pub(super) const KICK: Figure = Figure {
    poses: &[HELD.at(20, 902), HELD.at(30, 902).near_leg(reach(On::World, [-390, 124, 0], 0, 0)).effort(100)],
    props: &[Prop::Chair(600, 440), BAND],
    order: &[Leg(Far), Leg(Near), Part::Prop(1), Pelvis, Shirt, Head, Glow, Arm(Far), Arm(Near)],
    rests: &[on(At::Heel(Far), 0), on(At::Ball(Far), 0)],
    glow: &[OUTER_HIP],
    ..FACING
};

/// From behind, hands on a worktop beyond: now the near side is on the right.
const FROM_BEHIND: Pose = Pose::STAND
    .pelvis(0, -90)
    .at(-14, 902)
    .near_leg(reach(On::World, [96, 70, 0], 0, 0))
    .far_leg(reach(On::World, [-96, 70, 0], 0, 0))
    .near_arm(reach(On::World, [230, 934, -300], 20, ALONG))
    .far_arm(reach(On::World, [-230, 934, -300], 20, ALONG));

pub(super) const KICK_HANDS: Figure = Figure {
    poses: &[FROM_BEHIND, FROM_BEHIND.at(-24, 902).near_leg(reach(On::World, [310, 96, 0], 0, 0)).effort(100)],
    props: &[Prop::Worktop(-520, 520), BAND],
    order: &[Arm(Far), Arm(Near), Leg(Far), Leg(Near), Part::Prop(1), Pelvis, Head, Shirt, Glow],
    ..KICK
};

pub(super) const KICK_FREE: Figure = Figure {
    props: &[Prop::Worktop(-520, 520)],
    order: &[Arm(Far), Arm(Near), Leg(Far), Leg(Near), Pelvis, Head, Shirt, Glow],
    ..KICK_HANDS
};

/// The nearer foot is at the wall, the nearer hand out of its way.
const AT_WALL: Pose = FRONT.at(-20, 898).near_leg(reach(On::World, [-186, 70, 0], 0, 0)).near_arm(reach(
    On::Pelvis,
    [122, 110, 20],
    10,
    20,
));

pub(super) const PUSH_WALL: Figure = Figure {
    poses: &[AT_WALL, AT_WALL.effort(100)],
    props: &[Prop::Wall(-238, -1), Prop::Arrow([-40, 330], [-110, 330], [-180, 330])],
    order: &[Leg(Far), Leg(Near), Pelvis, Shirt, Head, Glow, Part::Prop(1), Arm(Far), Arm(Near)],
    glow: &[OUTER_HIP],
    ..FACING
};

pub(super) const PUSH_OUT: Figure = Figure {
    poses: &[FRONT, FRONT.effort(100)],
    props: &[Prop::Arrow([-190, 60], [-250, 60], [-310, 60]), Prop::Arrow([190, 60], [250, 60], [310, 60])],
    glow: &[OUTER_HIP, light(On::Pelvis, [0, -40, -120], [0, 40, -130], 56)],
    ..FACING
};

/// Who sits is seen half from the side: straight from the front a thigh is not seen, and sitting looks like standing.
const HALF_ASIDE: (i16, i16) = (-38, 12);
const SEATED: Pose =
    FRONT.at(0, 552).near_leg(reach(On::World, [-120, 70, 400], 0, 0)).far_leg(reach(On::World, [120, 70, 400], 0, 0));
/// Around both thighs.
const BELT: Prop = Prop::Line(
    &[
        (On::Thigh(Near), [66, -290, 20]),
        (On::Thigh(Far), [66, -290, -20]),
        (On::Thigh(Far), [20, -300, -84]),
        (On::Thigh(Near), [20, -300, 84]),
    ],
    true,
);
const HANDS_BESIDE: Pose =
    SEATED.near_arm(reach(On::World, [-185, 476, 90], 30, ALONG)).far_arm(reach(On::World, [185, 476, 90], 30, ALONG));

pub(super) const SIT_PUSH: Figure = Figure {
    view: HALF_ASIDE,
    poses: &[HANDS_BESIDE, HANDS_BESIDE.effort(100)],
    props: &[
        Prop::Seat(0, 440),
        BELT,
        Prop::Arrow([40, 380], [-30, 380], [-100, 380]),
        Prop::Arrow([580, 380], [650, 380], [720, 380]),
    ],
    order: &[
        Arm(Far),
        Pelvis,
        Shirt,
        Head,
        Leg(Far),
        Leg(Near),
        Part::Prop(1),
        Glow,
        Arm(Near),
        Part::Prop(2),
        Part::Prop(3),
    ],
    rests: SIT_RESTS,
    glow: &[
        light(On::Thigh(Near), [0, -40, 60], [0, -200, 60], 44),
        light(On::Thigh(Far), [0, -40, -60], [0, -200, -60], 44),
    ],
    ..FACING
};

pub(super) const SIT_SQUEEZE: Figure = Figure {
    poses: &[HANDS_BESIDE, HANDS_BESIDE.effort(100)],
    props: &[
        Prop::Seat(0, 440),
        Prop::Cushion([0, 520, 430], 66, 84, 0),
        Prop::Arrow([-110, 380], [-40, 380], [40, 380]),
        Prop::Arrow([730, 380], [660, 380], [580, 380]),
    ],
    order: &[
        Arm(Far),
        Pelvis,
        Shirt,
        Head,
        Leg(Far),
        Part::Prop(1),
        Leg(Near),
        Glow,
        Arm(Near),
        Part::Prop(2),
        Part::Prop(3),
    ],
    glow: &[light(On::Thigh(Near), [0, -100, -50], [0, -300, -50], 44)],
    ..SIT_PUSH
};

pub(super) const SIT_TURN: Figure = Figure {
    poses: &[
        SEATED.bend(0, 44).arms(reach(On::Chest, [116, -90, -110], 20, 95)).effort(100),
        SEATED.bend(0, -44).arms(reach(On::Chest, [116, -90, -110], 20, 95)).effort(100),
    ],
    beats: &[beat(0, 5, 14), beat(1, 5, 14)],
    props: &[Prop::Seat(0, 440)],
    order: &[Leg(Far), Pelvis, Leg(Near), Shirt, Head, Arm(Far), Arm(Near)],
    glow: &[],
    ..SIT_PUSH
};

const ASIDE: Pose =
    FRONT.near_leg(reach(On::World, [-430, 70, 0], 0, 0)).far_leg(reach(On::World, [-240, 70, 0], 0, 0));

pub(super) const SIDE_PLANK: Figure = Figure {
    poses: &[
        ASIDE.at(-330, 902),
        ASIDE.at(-140, 868).pelvis(-13, 90).far_arm(reach(On::World, [460, 1560, 30], 90, 90)).effort(100),
    ],
    beats: &[beat(0, 5, 14), beat(1, 8, 12)],
    props: &[Prop::Wall(500, 1)],
    glow: &[light(On::Waist, [0, -100, -110], [0, 60, -110], 60)],
    ..FACING
};

//! Standing, half kneeling, on a step.

use super::base::*;

/// A figure on its feet, seen from the side.
const ON_FEET: Figure = Figure {
    view: (14, 0),
    front: false,
    pin: Pin::Pelvis,
    poses: &[STAND],
    beats: THERE_AND_BACK,
    stills: BOTH,
    order: SIDEWAYS,
    props: &[],
    rests: STAND_RESTS,
    glow: &[],
};

const HANDS_BEHIND: Pose = STAND.arms(reach(On::Pelvis, [-128, 50, 110], 0, -80));

pub(super) const BACK_BEND: Figure = Figure {
    poses: &[HANDS_BEHIND, HANDS_BEHIND.at(44, 899).pelvis(6, 0).spine(-22, -14, -10).effort(100)],
    glow: &[LOW_BACK],
    ..ON_FEET
};

const AT_WALL: Pose = STAND.at(0, 900).pelvis(-2, 0).arms(reach(On::World, [318, 1530, 165], 0, 90));

pub(super) const BACK_BEND_WALL: Figure = Figure {
    poses: &[AT_WALL, AT_WALL.at(50, 898).pelvis(2, 0).spine(-12, -6, -6).effort(100)],
    props: &[Prop::Wall(350, 1)],
    ..BACK_BEND
};

const STICK: Pose =
    STAND.near_arm(reach(On::Pelvis, [-150, 10, 60], 30, -100)).far_arm(reach(On::Chest, [-160, 150, -20], 70, 80));

pub(super) const HINGE: Figure = Figure {
    poses: &[STICK, STICK.at(-190, 800).pelvis(-62, 0).spine(0, 0, -4).effort(100)],
    props: &[Prop::Line(&[(On::Pelvis, [-134, -120, 0]), (On::Chest, [-134, 340, 0])], false)],
    order: &[Arm(Far), Leg(Far), Pelvis, Head, Shirt, Part::Prop(0), Leg(Near), Glow, Arm(Near)],
    glow: &[light(On::Thigh(Near), [-60, 40, 0], [-50, -260, 0], 56)],
    ..ON_FEET
};

pub(super) const HINGE_LOAD: Figure = Figure {
    poses: &[
        STAND.arms(reach(On::World, [60, 815, 150], 0, -90)),
        STAND.at(-200, 780).pelvis(-60, 0).spine(0, 0, -14).arms(reach(On::World, [100, 655, 150], 0, -90)).effort(100),
    ],
    props: &[Prop::Bag],
    order: &[Arm(Far), Leg(Far), Pelvis, Head, Shirt, Leg(Near), Glow, Part::Prop(0), Arm(Near)],
    ..HINGE
};

pub(super) const HINGE_WALL: Figure = Figure {
    poses: &[
        STAND.arms(reach(On::Pelvis, [70, 40, 150], 30, -60)),
        STAND.at(-190, 800).pelvis(-58, 0).spine(0, 0, -8).arms(reach(On::Pelvis, [70, 40, 150], 30, -60)).effort(100),
    ],
    props: &[Prop::Wall(-310, -1)],
    order: SIDEWAYS,
    ..HINGE
};

const KNEELING: Pose = Pose::STAND
    .at(0, 92)
    .near_leg(joints(0, 0, 0, 88, -70))
    .far_leg(reach(On::World, [430, 70, -88], 0, 0))
    .near_arm(reach(On::Thigh(Far), [84, -250, 60], 20, -90))
    .far_arm(reach(On::World, [360, 752, -200], 20, 40));

pub(super) const HIP_FLEXOR: Figure = Figure {
    pin: Pin::Knee,
    poses: &[KNEELING, KNEELING.pelvis(5, 0).near_leg(joints(-24, 0, 0, 69, -70)).effort(100)],
    props: &[Prop::Chair(690, 440), Prop::Cushion([-10, 15, 88], 110, 18, 0)],
    rests: &[on(At::Knee(Near), 30), on(At::Heel(Far), 0), on(At::Ball(Far), 0)],
    glow: &[light(On::Thigh(Near), [66, 40, 0], [60, -170, 0], 54)],
    ..ON_FEET
};

const STRIDE: Pose = STAND
    .at(-60, 880)
    .near_leg(reach(On::Ball, [-280, 28, 88], 0, -34))
    .far_leg(reach(On::World, [130, 70, -88], 0, 0))
    .far_arm(reach(On::World, [201, 945, -200], 20, -10));

pub(super) const HIP_FLEXOR_STANDING: Figure = Figure {
    poses: &[STRIDE, STRIDE.at(30, 850).pelvis(6, 0).effort(100)],
    props: &[Prop::Chair(555, 440)],
    rests: &[on(At::Ball(Near), 0), on(At::Heel(Far), 0), on(At::Ball(Far), 0)],
    glow: &[light(On::Thigh(Near), [66, 40, 0], [60, -170, 0], 54)],
    ..ON_FEET
};

const RAIL: Prop = Prop::Rail(60, 760, 960);
const STEP: Prop = Prop::Step(160, 640, 170);
const CLIMB: Pose =
    STAND.at(-20, 900).far_arm(reach(On::World, [190, 985, -200], 20, -10)).near_arm(joints(6, 8, 0, 14, 0));

pub(super) const STEP_UP: Figure = Figure {
    poses: &[
        CLIMB,
        CLIMB.near_leg(reach(On::World, [90, 300, 88], 0, -6)),
        CLIMB.at(40, 892).pelvis(-8, 0).near_leg(reach(On::World, [300, 240, 88], 0, 0)).effort(60),
        CLIMB
            .at(210, 985)
            .pelvis(-8, 0)
            .near_leg(reach(On::World, [300, 240, 88], 0, 0))
            .far_leg(reach(On::World, [60, 300, -88], 0, -14))
            .far_arm(reach(On::World, [330, 985, -200], 20, -10))
            .effort(100),
        CLIMB
            .at(300, 1070)
            .near_leg(reach(On::World, [300, 240, 88], 0, 0))
            .far_leg(reach(On::World, [300, 240, -88], 0, 0))
            .far_arm(reach(On::World, [430, 985, -200], 20, -10))
            .effort(80),
    ],
    beats: &[
        beat(0, 3, 3),
        beat(1, 0, 3),
        beat(2, 0, 4),
        beat(3, 0, 4),
        beat(4, 5, 4),
        beat(3, 0, 4),
        beat(2, 0, 3),
        beat(1, 0, 3),
    ],
    stills: &[0, 2, 4],
    props: &[RAIL, STEP],
    rests: &[],
    glow: &[BUTTOCK, light(On::Thigh(Near), [46, -90, 0], [36, -300, 0], 54)],
    ..ON_FEET
};

/// The same with a hand on each of two rails, onto a lower step.
pub(super) const STEP_UP_HANDS: Figure = Figure {
    poses: &[
        HOLDING,
        HOLDING.near_leg(reach(On::World, [90, 260, 88], 0, -6)),
        HOLDING.at(40, 892).pelvis(-8, 0).near_leg(reach(On::World, [300, 180, 88], 0, 0)).effort(60),
        HOLDING
            .at(210, 945)
            .pelvis(-8, 0)
            .near_leg(reach(On::World, [300, 180, 88], 0, 0))
            .far_leg(reach(On::World, [60, 260, -88], 0, -14))
            .arms(reach(On::World, [330, 985, 200], 20, -10))
            .effort(100),
        HOLDING
            .at(300, 1010)
            .legs(reach(On::World, [300, 180, 88], 0, 0))
            .arms(reach(On::World, [430, 985, 200], 20, -10))
            .effort(80),
    ],
    props: &[RAIL, Prop::Step(160, 640, 110), Prop::Rail(20, 720, 950)],
    order: &[Arm(Far), Leg(Far), Pelvis, Head, Shirt, Leg(Near), Glow, Part::Prop(2), Arm(Near)],
    ..STEP_UP
};
const HOLDING: Pose = CLIMB.arms(reach(On::World, [190, 985, 200], 20, -10));

const WORKTOP: Prop = Prop::Worktop(370, 770);
const TOUCH: Pose = STAND.arms(reach(On::World, [352, 945, 165], 20, -24));

const ONE_HAND: Pose = TOUCH.near_arm(joints(2, 14, 0, 10, 0));

pub(super) const BALANCE: Figure = Figure {
    poses: &[ONE_HAND, ONE_HAND.at(6, 902).near_leg(joints(26, 0, 0, 84, -10)).effort(100)],
    beats: &[beat(0, 6, 10), beat(1, 14, 10)],
    props: &[WORKTOP],
    rests: &[on(At::Heel(Far), 0), on(At::Ball(Far), 0)],
    glow: &[light(On::Pelvis, [-60, -20, -60], [-60, 30, -60], 66)],
    ..ON_FEET
};

pub(super) const BALANCE_HANDS: Figure =
    Figure { poses: &[TOUCH, TOUCH.at(6, 902).near_leg(joints(26, 0, 0, 84, -10)).effort(100)], ..BALANCE };

pub(super) const FEET_IN_LINE: Figure = Figure {
    poses: &[
        TOUCH
            .at(20, 900)
            .far_arm(reach(On::World, [352, 945, -165], 20, -24))
            .near_arm(joints(4, 8, 0, 8, 0))
            .legs(reach(On::World, [0, 70, 60], 0, 0)),
        TOUCH
            .at(0, 900)
            .near_arm(joints(4, 8, 0, 8, 0))
            .near_leg(reach(On::World, [-150, 70, 0], 0, 0))
            .far_leg(reach(On::World, [130, 70, 0], 0, 0))
            .effort(100),
    ],
    rests: &[],
    ..BALANCE
};

pub(super) const PLANK_WALL: Figure = Figure {
    poses: &[
        STAND,
        STAND.at(258, 863).pelvis(-18, 0).spine(0, 0, -4).arms(reach(On::World, [958, 1300, 165], 10, 80)).effort(100),
    ],
    beats: &[beat(0, 5, 14), beat(1, 8, 12)],
    props: &[Prop::Wall(990, 1)],
    glow: &[LOW_BELLY],
    ..ON_FEET
};

const ON_WORKTOP: Pose =
    STAND.arms(reach(On::World, [1165, 934, 165], 20, -6)).legs(reach(On::Ball, [110, 28, 88], 0, -14));

pub(super) const PLANK_WORKTOP: Figure = Figure {
    poses: &[
        ON_WORKTOP.at(330, 826).pelvis(-48, 0).spine(0, 0, -14),
        ON_WORKTOP.at(430, 800).pelvis(-35, 0).spine(0, 0, -8).legs(reach(On::Ball, [110, 28, 88], 0, -26)).effort(100),
    ],
    props: &[Prop::Worktop(1115, 1515)],
    rests: &[on(At::Ball(Near), 0), on(At::Ball(Far), 0)],
    ..PLANK_WALL
};

const AWAY: Pose = STAND.arms(reach(On::World, [955, 934, 165], 70, -4)).legs(reach(On::World, [60, 70, 88], 0, 0));

pub(super) const CHILD_WORKTOP: Figure = Figure {
    poses: &[
        AWAY.at(290, 858).pelvis(-38, 0).spine(0, 0, -10),
        AWAY.at(-50, 838).pelvis(-80, 0).spine(14, 2, 2).effort(100),
    ],
    props: &[Prop::Worktop(915, 1325)],
    glow: &[LOW_BACK],
    ..ON_FEET
};

const HANGING: Pose = STAND.arms(reach(On::World, [905, 934, 165], 20, -6)).legs(reach(On::Ball, [110, 28, 88], 0, -8));

pub(super) const PRESS_WORKTOP: Figure = Figure {
    poses: &[
        HANGING.at(230, 868).pelvis(-34, 0).spine(0, 0, -8),
        HANGING
            .at(440, 792)
            .pelvis(-20, 0)
            .spine(-30, -14, -8)
            .legs(reach(On::Ball, [110, 28, 88], 0, -24))
            .effort(100),
    ],
    props: &[Prop::Worktop(860, 1260)],
    rests: &[on(At::Ball(Near), 0), on(At::Ball(Far), 0)],
    glow: &[LOW_BACK],
    ..ON_FEET
};

const BESIDE: Pose = STAND.arms(reach(On::World, [710, 934, 165], 70, -6));

pub(super) const BIRD_DOG_WORKTOP: Figure = Figure {
    poses: &[
        BESIDE.at(-10, 886).pelvis(-38, 0).spine(0, 0, -14).near_leg(reach(On::Ball, [110, 28, 88], 0, 0)),
        BESIDE
            .at(10, 862)
            .pelvis(-44, 0)
            .spine(0, 0, -14)
            .near_leg(reach(On::Ball, [-340, 28, 88], 0, -48))
            .effort(100),
    ],
    props: &[Prop::Worktop(665, 1085)],
    rests: &[on(At::Heel(Far), 0), on(At::Ball(Far), 0), along(At::Ball(Near), 0)],
    glow: &[LOW_BACK, BUTTOCK],
    ..ON_FEET
};

pub(super) const SQUEEZE: Figure = Figure {
    poses: &[TOUCH, TOUCH.pelvis(4, 0).effort(100)],
    props: &[WORKTOP, Prop::Arrow([-250, 860], [-190, 860], [-130, 860])],
    glow: &[BUTTOCK],
    ..ON_FEET
};

/// The arms hang forward, so that the gap behind the back is seen to close.
const BACK_TO_WALL: Pose = STAND.at(-30, 880).legs(reach(On::World, [120, 70, 88], 0, 0)).arms(joints(20, 8, 0, 16, 0));

pub(super) const TILT: Figure = Figure {
    poses: &[
        BACK_TO_WALL.pelvis(-14, 0).spine(-22, 8, 6),
        BACK_TO_WALL.pelvis(8, 0).spine(10, 0, 0).at(-36, 876).effort(100),
    ],
    props: &[Prop::Wall(-150, -1), Prop::Arrow([280, 1040], [220, 1040], [150, 1040])],
    order: &[Arm(Far), Leg(Far), Pelvis, Head, Shirt, Leg(Near), Glow, Part::Prop(1), Arm(Near)],
    glow: &[LOW_BACK],
    ..ON_FEET
};

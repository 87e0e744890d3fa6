//! On the front, on hands and knees, on elbows.

use super::base::*;

/// A figure on hands and knees, seen from the side.
const ON_FOURS: Figure = Figure {
    view: (14, 0),
    front: false,
    pin: Pin::Pelvis,
    poses: &[FOURS],
    beats: THERE_AND_BACK,
    stills: BOTH,
    order: SIDEWAYS,
    props: &[FOURS_MAT],
    rests: FOURS_RESTS,
    glow: &[LOW_BACK],
};

pub(super) const CAT: Figure = Figure {
    poses: &[
        FOURS.pelvis(-97, 0).spine(-30, 0, -34).legs(joints(97, 0, 0, 88, -70)).at(0, 478),
        FOURS.pelvis(-50, 0).spine(36, 27, 34).legs(joints(50, 0, 0, 88, -70)).at(0, 478).effort(100),
    ],
    beats: &[beat(0, 6, 13), beat(1, 7, 13)],
    glow: &[LOW_BACK],
    ..ON_FOURS
};

pub(super) const CAT_SMALL: Figure = Figure {
    poses: &[
        FOURS.pelvis(-86, 0).spine(-14, -4, -12).legs(joints(86, 0, 0, 88, -70)),
        FOURS.pelvis(-66, 0).spine(16, 12, 10).legs(joints(66, 0, 0, 88, -70)).effort(100),
    ],
    ..CAT
};

pub(super) const TILT_FOURS: Figure = Figure {
    poses: &[
        FOURS.pelvis(-90, 0).spine(-22, 8, -6).legs(joints(90, 0, 0, 88, -70)),
        FOURS.pelvis(-62, 0).spine(20, 2, -6).legs(joints(62, 0, 0, 88, -70)).effort(100),
    ],
    ..CAT
};

const BACK_ON_HEELS: Pose = FOURS
    .pelvis(-78, 0)
    .spine(30, 12, -58)
    .legs(joints(141, 0, 0, 151, -70))
    .arms(reach(On::World, [618, 34, 165], 75, 0))
    .effort(100);

pub(super) const CHILD: Figure = Figure {
    pin: Pin::Knee,
    poses: &[FOURS.at(0, 62), BACK_ON_HEELS.at(0, 62)],
    beats: &[beat(0, 5, 13), beat(1, 9, 13)],
    props: &[Prop::Mat(-620, 760, 260, -260)],
    rests: &[on(At::Knee(Near), 0), on(At::Knee(Far), 0), along(At::Palm(Near), 0), along(At::Palm(Far), 0)],
    glow: &[LOW_BACK],
    ..ON_FOURS
};

pub(super) const BIRD_DOG: Figure = Figure {
    poses: &[FOURS, FOURS.near_leg(joints(-14, 0, 0, 4, -30)).far_arm(joints(166, 0, 0, 4, 0)).effort(100)],
    beats: &[beat(0, 6, 12), beat(1, 10, 12)],
    rests: &[on(At::Knee(Far), 0), on(At::Palm(Near), 0)],
    glow: &[LOW_BACK, BUTTOCK],
    ..ON_FOURS
};

pub(super) const LEG_BACK: Figure = Figure {
    poses: &[
        FOURS.near_leg(reach(On::Ball, [-454, 28, 88], 0, -90)),
        FOURS.near_leg(reach(On::Ball, [-760, 28, 88], 0, -58)).effort(100),
    ],
    rests: &[on(At::Knee(Far), 0), on(At::Palm(Near), 0), on(At::Palm(Far), 0)],
    ..BIRD_DOG
};

pub(super) const PRESS_UP: Figure = Figure {
    poses: &[
        PRONE,
        PRONE
            .pelvis(-86, 0)
            .spine(-58, -30, -6)
            .legs(joints(1, 4, 0, 0, -66))
            .arms(reach(On::World, [350, 34, 190], 60, 0))
            .effort(100),
    ],
    props: &[PRONE_MAT],
    rests: &[on(At::Belly, 0), on(At::Palm(Near), 0), on(At::Palm(Far), 0)],
    ..ON_FOURS
};

pub(super) const ON_ELBOWS: Figure = Figure {
    poses: &[
        PRONE.arms(reach(On::World, [690, 34, 190], 90, 0)),
        PRONE
            .pelvis(-88, 0)
            .spine(-38, -20, -10)
            .legs(joints(3, 4, 0, 0, -66))
            .arms(reach(On::World, [690, 34, 190], 12, 0))
            .effort(100),
    ],
    props: &[PRONE_MAT],
    rests: &[on(At::Belly, 0), on(At::Palm(Near), 0), on(At::Palm(Far), 0)],
    ..ON_FOURS
};

const PILLOW_UNDER: Pose =
    PRONE.at(0, 140).pelvis(-93, 0).legs(joints(9, 4, 0, 0, -66)).arms(reach(On::World, [690, 34, 190], 90, 0));

/// Flat on a pillow, and breathing.
pub(super) const FLAT: Figure = Figure {
    poses: &[PILLOW_UNDER, PILLOW_UNDER.at(0, 148).effort(100)],
    beats: &[beat(0, 4, 14), beat(1, 3, 18)],
    props: &[PRONE_MAT, Prop::Cushion([90, 28, 0], 230, 40, 0)],
    rests: &[on(At::Belly, 38)],
    ..ON_ELBOWS
};

/// On forearms and knees: hips a little up, then one straight line.
pub(super) const PLANK: Figure = Figure {
    pin: Pin::Knee,
    poses: &[
        PRONE.at(0, 62).pelvis(-86, 0).spine(0, 0, -14).legs(joints(33, 0, 0, 36, -70)).arms(reach(
            On::World,
            [1086, 34, 165],
            0,
            0,
        )),
        PRONE
            .at(0, 62)
            .pelvis(-71, 0)
            .spine(0, 0, -12)
            .legs(joints(0, 0, 0, 17, -70))
            .arms(reach(On::World, [1086, 34, 165], 0, 0))
            .effort(100),
    ],
    beats: &[beat(0, 6, 11), beat(1, 12, 11)],
    props: &[Prop::Mat(-600, 1300, 260, -260)],
    rests: &[
        on(At::Knee(Near), 0),
        on(At::Knee(Far), 0),
        on(At::Elbow(Near), 0),
        on(At::Elbow(Far), 0),
        on(At::Palm(Near), 0),
    ],
    glow: &[LOW_BELLY],
    ..ON_FOURS
};

/// Half of the way, onto a cushion.
pub(super) const CHILD_CUSHION: Figure = Figure {
    poses: &[
        FOURS.at(0, 62),
        FOURS
            .at(0, 62)
            .pelvis(-74, 0)
            .spine(24, 8, -40)
            .legs(joints(122, 0, 0, 134, -70))
            .arms(reach(On::World, [610, 34, 165], 75, 0))
            .effort(100),
    ],
    props: &[Prop::Mat(-620, 760, 260, -260), Prop::Cushion([-330, 190, 0], 120, 90, 12)],
    order: &[Arm(Far), Leg(Far), Part::Prop(1), Pelvis, Head, Shirt, Leg(Near), Glow, Arm(Near)],
    ..CHILD
};

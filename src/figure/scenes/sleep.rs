//! Ways to lie at night: one pose each, on a bed, and nothing moves.

use super::base::*;
use super::side::{BETWEEN, ON_SIDE, PILLOW_BETWEEN};

/// On the side, a pillow between the knees.
pub(super) const ON_A_SIDE: Figure = Figure {
    beats: &[beat(0, 10, 10)],
    stills: &[0],
    props: &[SIDE_MAT, SIDE_PILLOW, BETWEEN],
    order: PILLOW_BETWEEN,
    rests: &[on(At::Hip, 12)],
    ..ON_SIDE
};

/// A thick pillow from the knees to the ankles: the upper leg is level with its hip.
pub(super) const ON_A_SIDE_THICK: Figure = Figure {
    poses: &[SIDE.near_leg(reach(On::Shin(Far), [0, -418, 206], 10, 0))],
    props: &[SIDE_MAT, SIDE_PILLOW, Prop::Cushion([-330, 184, 300], 250, 74, 0)],
    ..ON_A_SIDE
};

/// One pillow between the knees, one under the bump.
pub(super) const ON_A_SIDE_PREGNANT: Figure = Figure {
    poses: &[SIDE.breath(120)],
    props: &[SIDE_MAT, SIDE_PILLOW, BETWEEN, Prop::Cushion([150, 96, 330], 160, 54, 0)],
    order: &[Arm(Far), Leg(Far), Part::Prop(2), Pelvis, Head, Shirt, Leg(Near), Part::Prop(3), Arm(Near)],
    ..ON_A_SIDE
};

/// On the back, a pillow under the knees.
pub(super) const ON_THE_BACK: Figure = Figure {
    pin: Pin::Chest,
    poses: &[LIE.spine(0, 0, 16).legs(reach(On::Heel, [728, 34, 88], 0, 62)).near_arm(reach(
        On::Chest,
        [122, -330, 120],
        44,
        -96,
    ))],
    props: &[
        Prop::Mat(-960, 900, 420, -300),
        Prop::Cushion([-700, 30, 0], 130, 36, 0),
        Prop::Cushion([352, 112, 120], 190, 120, 0),
    ],
    order: &[Arm(Far), Leg(Far), Part::Prop(2), Pelvis, Head, Shirt, Leg(Near), Arm(Near)],
    rests: &[on(At::Back, 0), on(At::Seat, 0), on(At::Heel(Near), 0), on(At::Heel(Far), 0)],
    ..ON_A_SIDE
};

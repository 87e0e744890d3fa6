//! Strength and balance of hips and legs: rising, stepping, bending, the outer hip. Not the trunk (`trunk`), and not
//! the still hip push that comes first (`calm`).

use super::define::{holds, reps};
use crate::model::Exercise;

/// §4.16. `standing` is a squeeze and no lift: for people who cannot lie down [J].
pub(super) const GLUTE_BRIDGE: Exercise = exercise! {
    "glute_bridge" Strengthen to Strengthen, 4 steps, sides false, dose reps(2, 8, 1, 3);
    "standard" [S] floor [Mat];
    "band" [S] floor [Mat Band];
    "half" [S] floor [Mat];
    "standing" [] upright [Worktop];
    harder Some("sit_to_stand"), easier Some("pelvic_tilt"), instead ["sit_to_stand" "hip_hinge"],
    articles ["000"], sources [OWEN2020 EXERCISE_JUDGEMENT]
};

/// §4.26.
pub(super) const SIT_TO_STAND: Exercise = exercise! {
    "sit_to_stand" Strengthen to Strengthen, 4 steps, sides false, dose reps(2, 8, 1, 3);
    "standard" [D] upright [Chair];
    "hands" [D] upright [Chair];
    "high" [] upright [Chair Cushion];
    harder Some("step_up"), easier Some("glute_bridge"), instead ["glute_bridge" "hip_hinge"],
    articles [], sources [FRANSEN2014 EXERCISE_JUDGEMENT]
};

/// §4.27. With two hands held it counts as supported, as `band_hip/two-hands` does (D24) [J].
pub(super) const STEP_UP: Exercise = exercise! {
    "step_up" Return to Return, 4 steps, sides true, dose reps(2, 8, 1, 3);
    "standard" [1] upright [Step];
    "two-hands" [] upright [Step];
    harder None, easier Some("sit_to_stand"), instead ["sit_to_stand" "band_hip"],
    articles [], sources [EXERCISE_PRACTICE EXERCISE_JUDGEMENT]
};

/// §4.28. `load` needs the stick too, so that nobody without one is led to the harder variant [J].
pub(super) const HIP_HINGE: Exercise = exercise! {
    "hip_hinge" Strengthen to Return, 4 steps, sides false, dose reps(2, 8, 1, 3);
    "standard" [] upright [Stick];
    "load" [B] upright [Stick];
    "wall" [] upright [Wall];
    harder None, easier Some("sit_to_stand"), instead ["sit_to_stand" "glute_bridge"],
    articles ["000" "003"], sources [SARACENI2020 EXERCISE_JUDGEMENT]
};

/// §4.29.
pub(super) const SINGLE_LEG_BALANCE: Exercise = exercise! {
    "single_leg_balance" Return to Return, 3 steps, sides true, dose holds(3, 20, 1, 7);
    "standard" [1] upright [Worktop];
    "two-hands" [] upright [Worktop];
    "feet-in-line" [] upright [Worktop];
    harder None, easier Some("band_hip"), instead ["band_hip" "sit_to_stand"],
    articles [], sources [BROOKEWAVELL2022 EXERCISE_JUDGEMENT]
};

/// §4.22. Two firm pillows keep the leg from dropping across: no `C` (D24).
pub(super) const CLAMSHELL: Exercise = exercise! {
    "clamshell" Strengthen to Strengthen, 4 steps, sides false, dose reps(2, 10, 1, 3);
    "standard" [L C] floor [Mat Cushion];
    "band" [L C] floor [Mat Cushion Band];
    "pillows" [L] floor [Mat Cushion];
    harder Some("side_lying_abduction"), easier Some("isometric_hip_abd"), instead ["isometric_hip_abd" "band_hip"],
    articles [], sources [EXERCISE_PRACTICE EXERCISE_JUDGEMENT]
};

/// §4.23. Pillows between the legs stop it at level, as its care line asks: no `C` [J].
pub(super) const SIDE_LYING_ABDUCTION: Exercise = exercise! {
    "side_lying_abduction" Strengthen to Strengthen, 3 steps, sides false, dose reps(2, 8, 1, 3);
    "standard" [L C] floor [Mat Cushion];
    "pillows" [L] floor [Mat Cushion];
    harder None, easier Some("band_hip"), instead ["band_hip" "isometric_hip_abd"],
    articles [], sources [EXERCISE_PRACTICE EXERCISE_JUDGEMENT]
};

/// §4.25. Two hands held is support: no `1` (D24).
pub(super) const BAND_HIP: Exercise = exercise! {
    "band_hip" Strengthen to Strengthen, 4 steps, sides true, dose reps(2, 10, 1, 3);
    "standard" [1] upright [Band Chair];
    "two-hands" [] upright [Band Worktop];
    "no-band" [] upright [Worktop];
    harder Some("step_up"), easier Some("isometric_hip_abd"), instead ["isometric_hip_abd" "clamshell"],
    articles ["000"], sources [EXERCISE_PRACTICE EXERCISE_JUDGEMENT]
};

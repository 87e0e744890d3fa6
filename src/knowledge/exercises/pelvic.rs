//! The pelvic floor: lifting and letting go. Who needs which is not decided here but by the exclusions.

use super::define::{holds, reps};
use crate::model::Exercise;

/// §4.31.
pub(super) const PELVIC_FLOOR_TRAIN: Exercise = exercise! {
    "pelvic_floor_train" Strengthen to Strengthen, 4 steps, sides false, dose reps(1, 8, 3, 7);
    "standard" [] upright [];
    "side" [L] floor [Cushion];
    harder None, easier None, instead ["pelvic_floor_relax" "diaphragm_breath"],
    articles ["004"], sources [NG123]
};

/// §4.32. Lying on the back with the knees apart: `S` and `W` beside the paper's none [J].
pub(super) const PELVIC_FLOOR_RELAX: Exercise = exercise! {
    "pelvic_floor_relax" Calm to Calm, 4 steps, sides false, dose holds(1, 300, 1, 7);
    "standard" [S W] floor [Cushion];
    "side" [L] floor [Cushion];
    "sitting" [] upright [];
    harder None, easier Some("diaphragm_breath"), instead ["diaphragm_breath"],
    articles ["004"], sources [EXERCISE_PRACTICE EXERCISE_JUDGEMENT]
};

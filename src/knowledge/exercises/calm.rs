//! Exercises for the first days: breathing, lying on the front, holds without movement. Not comfort positions or heat,
//! which are advice and not exercises.

use super::define::{holds, reps};
use crate::model::Exercise;

/// §4.1. Lying flat is flagged `S` here though the paper gives no flag: five minutes are long late in pregnancy [J].
pub(super) const DIAPHRAGM_BREATH: Exercise = exercise! {
    "diaphragm_breath" Calm to Calm, 4 steps, sides false, dose holds(1, 300, 2, 7);
    "standard" [S] floor [];
    "side" [L] floor [Cushion];
    "sitting" [] upright [];
    harder None, easier None, instead [],
    articles [], sources [EXERCISE_JUDGEMENT]
};

/// §4.7.
pub(super) const PRONE_ELBOWS: Exercise = exercise! {
    "prone_elbows" Calm to Calm, 4 steps, sides false, dose holds(1, 120, 3, 7);
    "standard" [E P] floor [Mat Cushion];
    "flat" [P] floor [Mat Cushion];
    harder Some("press_up"), easier None, instead ["standing_extension"],
    articles [], sources [LONG2004 EXERCISE_JUDGEMENT]
};

/// §4.8. "Every 2–4 h" starts at four times a day [J].
pub(super) const PRESS_UP: Exercise = exercise! {
    "press_up" Calm to Move, 4 steps, sides false, dose reps(1, 8, 4, 7);
    "standard" [E P] floor [Mat];
    "worktop" [E] upright [Worktop];
    harder None, easier Some("prone_elbows"), instead ["standing_extension"],
    articles [], sources [LONG2004 EXERCISE_JUDGEMENT]
};

/// §4.24. "Weekday by weekday" is read as every day [J]; lying flat is flagged `S` [J]. `standing` needs
/// nothing at all, so that a plan without kit or floor keeps three items (§5.2) [J].
pub(super) const ISOMETRIC_HIP_ABD: Exercise = exercise! {
    "isometric_hip_abd" Calm to Strengthen, 4 steps, sides false, dose holds(4, 20, 1, 7);
    "standard" [S] floor [Mat Strap];
    "wall" [] upright [Wall];
    "standing" [] upright [];
    "sitting" [] upright [Chair];
    harder Some("glute_bridge"), easier None, instead ["adductor_squeeze"],
    articles [], sources [MELLOR2018 EXERCISE_JUDGEMENT]
};

/// §4.30. Lying flat is flagged `S` [J].
pub(super) const ADDUCTOR_SQUEEZE: Exercise = exercise! {
    "adductor_squeeze" Calm to Strengthen, 3 steps, sides false, dose reps(2, 10, 1, 7);
    "standard" [S] floor [Mat Cushion];
    "sitting" [] upright [Chair Cushion];
    harder None, easier None, instead ["pelvic_tilt"],
    articles [], sources [CLINTON2017 EXERCISE_JUDGEMENT]
};

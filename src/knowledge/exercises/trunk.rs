//! Strength of the trunk: planks, bird-dog, dead bug, toe taps. Not the hips and legs: see `hips` and `strength`.

use super::define::{holds, reps};
use crate::model::Exercise;

/// §4.17. Weight rests on the knees: `K`; planks invite holding the breath: `B`, except upright at a wall [J].
pub(super) const FRONT_PLANK: Exercise = exercise! {
    "front_plank" Strengthen to Strengthen, 4 steps, sides false, dose holds(3, 10, 1, 3);
    "standard" [P K B] floor [Mat];
    "worktop" [B] upright [Worktop];
    "wall" [] upright [Wall];
    harder Some("side_plank"), easier Some("pilates_toe_tap"), instead ["bird_dog" "dead_bug"],
    articles ["000"], sources [EXERCISE_PRACTICE EXERCISE_JUDGEMENT]
};

/// §4.18.
pub(super) const BIRD_DOG: Exercise = exercise! {
    "bird_dog" Strengthen to Strengthen, 4 steps, sides true, dose reps(2, 6, 1, 3);
    "standard" [K] floor [Mat];
    "leg-only" [K] floor [Mat];
    "worktop" [] upright [Worktop];
    harder Some("front_plank"), easier Some("cat_cow"), instead ["dead_bug" "pilates_toe_tap" "front_plank"],
    articles ["000"], sources [OWEN2020 EXERCISE_JUDGEMENT]
};

/// §4.19.
pub(super) const SIDE_PLANK: Exercise = exercise! {
    "side_plank" Strengthen to Strengthen, 3 steps, sides true, dose holds(3, 10, 1, 3);
    "standard" [L C B] floor [Mat];
    "wall" [] upright [Wall];
    harder None, easier Some("bird_dog"), instead ["bird_dog" "front_plank"],
    articles [], sources [EXERCISE_PRACTICE EXERCISE_JUDGEMENT]
};

/// §4.20.
pub(super) const DEAD_BUG: Exercise = exercise! {
    "dead_bug" Strengthen to Strengthen, 4 steps, sides true, dose reps(2, 6, 1, 3);
    "standard" [S] floor [Mat];
    "feet-down" [S] floor [Mat];
    "sitting" [] upright [Chair];
    harder Some("front_plank"), easier Some("pilates_toe_tap"), instead ["bird_dog" "pilates_toe_tap" "front_plank"],
    articles [], sources [EXERCISE_PRACTICE EXERCISE_JUDGEMENT]
};

/// §4.21.
pub(super) const PILATES_TOE_TAP: Exercise = exercise! {
    "pilates_toe_tap" Move to Strengthen, 4 steps, sides true, dose reps(2, 8, 1, 2);
    "standard" [S] floor [Mat];
    "sitting" [] upright [Chair];
    harder Some("dead_bug"), easier Some("heel_slide"), instead ["bird_dog" "front_plank"],
    articles ["000"], sources [OWEN2020 EXERCISE_JUDGEMENT]
};

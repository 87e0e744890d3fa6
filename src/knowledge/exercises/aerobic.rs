//! Walking, cycling, water. Not a step counter: how far and how fast grows with the check-ins.

use super::define::holds;
use crate::model::Exercise;

/// §4.33. The aim of 30 minutes on 5 days is in the words of the dose; the typed dose is where to start.
pub(super) const WALKING_PLAN: Exercise = exercise! {
    "walking_plan" Calm to Return, 4 steps, sides false, dose holds(1, 300, 1, 7);
    "standard" [] upright [Shoes];
    "intervals" [] upright [Shoes];
    "indoors" [] upright [];
    harder None, easier None, instead ["cycle_stationary" "swim_aqua"],
    articles ["000" "001" "002" "004"], sources [WALKBACK2024 EXERCISE_JUDGEMENT]
};

/// §4.34. A high seat keeps the hip open: no `D` [J].
pub(super) const CYCLE_STATIONARY: Exercise = exercise! {
    "cycle_stationary" Move to Return, 4 steps, sides false, dose holds(1, 300, 1, 3);
    "standard" [D] upright [Bike];
    "recumbent" [D] upright [Bike];
    "high-seat" [] upright [Bike];
    harder None, easier Some("walking_plan"), instead ["walking_plan" "swim_aqua"],
    articles ["000"], sources [EXERCISE_PRACTICE EXERCISE_JUDGEMENT]
};

/// §4.35. The breaststroke kick parts the legs and the stroke arches the back: `W` and `E` on that variant [J].
pub(super) const SWIM_AQUA: Exercise = exercise! {
    "swim_aqua" Move to Return, 3 steps, sides false, dose holds(1, 900, 1, 2);
    "standard" [] upright [Pool];
    "breaststroke" [W E] upright [Pool];
    "water-walking" [] upright [Pool];
    harder None, easier Some("walking_plan"), instead ["walking_plan" "cycle_stationary"],
    articles ["000" "001"], sources [EXERCISE_PRACTICE EXERCISE_JUDGEMENT]
};

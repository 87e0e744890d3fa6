//! Movements and stretches of back, hips and leg nerve without load. Not lying on the front, which is in `calm`.

use super::define::{holds, reps};
use crate::model::Exercise;

/// §4.2.
pub(super) const PELVIC_TILT: Exercise = exercise! {
    "pelvic_tilt" Calm to Move, 4 steps, sides false, dose reps(2, 10, 1, 7);
    "standard" [S] floor [Mat];
    "standing" [] upright [Wall];
    "hands-knees" [K] floor [Mat];
    "sitting" [] upright [Chair];
    harder Some("glute_bridge"), easier None, instead ["heel_slide" "cat_cow"],
    articles ["000"], sources [EXERCISE_PRACTICE EXERCISE_JUDGEMENT]
};

/// §4.3. No variant is free of `F`: the paper warns of the double-knee one with thin bones and flags the whole.
pub(super) const KNEE_TO_CHEST: Exercise = exercise! {
    "knee_to_chest" Calm to Move, 4 steps, sides true, dose holds(3, 20, 1, 7);
    "standard" [F S D] floor [Mat];
    "double" [F S D] floor [Mat];
    "sitting" [F D] upright [Chair];
    harder None, easier Some("heel_slide"), instead ["seated_flexion" "childs_pose" "heel_slide"],
    articles ["000"], sources [EXERCISE_PRACTICE ARTICLE004 EXERCISE_JUDGEMENT]
};

/// §4.4. With the feet wide the knees part: `W` [J]. Whose spine must not twist keeps it still in the hamstring stretch
/// (§4.14, "suits stiffness") [J]; the rows name that one nowhere, and D24 has it as an alternative.
pub(super) const LUMBAR_ROTATION: Exercise = exercise! {
    "lumbar_rotation" Calm to Move, 4 steps, sides true, dose reps(2, 8, 1, 7);
    "standard" [R S] floor [Mat];
    "feet-wide" [R S W] floor [Mat];
    "sitting" [R] upright [Chair];
    harder None, easier Some("pelvic_tilt"), instead ["hamstring_stretch" "cat_cow" "pelvic_tilt"],
    articles ["000"], sources [EXERCISE_PRACTICE EXERCISE_JUDGEMENT]
};

/// §4.5. The two middle variants stay near a flat back, as its care line asks with thin bones: neither `F` nor `E` [J].
pub(super) const CAT_COW: Exercise = exercise! {
    "cat_cow" Move to Move, 3 steps, sides false, dose reps(2, 8, 1, 7);
    "standard" [K F E] floor [Mat];
    "middle" [K] floor [Mat];
    "sitting" [F E] upright [Chair];
    "sitting-middle" [] upright [Chair];
    harder Some("bird_dog"), easier Some("pelvic_tilt"), instead ["pelvic_tilt" "lumbar_rotation"],
    articles ["000"], sources [EXERCISE_PRACTICE EXERCISE_JUDGEMENT]
};

/// §4.6. At the worktop the hips bend to a right angle only, so no `D`; it stays a forward bend [J].
pub(super) const CHILDS_POSE: Exercise = exercise! {
    "childs_pose" Move to Move, 4 steps, sides false, dose holds(3, 20, 1, 7);
    "standard" [F D K] floor [Mat Cushion];
    "wide-knees" [F D K W] floor [Mat Cushion];
    "cushion" [F D K] floor [Mat Cushion];
    "worktop" [F] upright [Worktop];
    harder None, easier Some("cat_cow"), instead ["knee_to_chest" "seated_flexion"],
    articles ["004"], sources [EXERCISE_PRACTICE EXERCISE_JUDGEMENT]
};

/// §4.9. "After each long sit" starts at three times a day [J].
pub(super) const STANDING_EXTENSION: Exercise = exercise! {
    "standing_extension" Move to Move, 3 steps, sides false, dose reps(1, 8, 3, 7);
    "standard" [E] upright [];
    "wall" [E] upright [Wall];
    harder None, easier Some("prone_elbows"), instead ["press_up" "prone_elbows"],
    articles [], sources [EXERCISE_PRACTICE EXERCISE_JUDGEMENT]
};

/// §4.10. Folding down over the thighs bends the hips deeply: `D` beside the paper's `F` [J].
pub(super) const SEATED_FLEXION: Exercise = exercise! {
    "seated_flexion" Move to Move, 4 steps, sides false, dose reps(1, 5, 2, 7);
    "standard" [F D] upright [Chair];
    "to-knees" [F] upright [Chair];
    harder None, easier Some("pelvic_tilt"), instead ["knee_to_chest" "childs_pose" "pelvic_tilt"],
    articles [], sources [EXERCISE_PRACTICE EXERCISE_JUDGEMENT]
};

/// §4.11.
pub(super) const HEEL_SLIDE: Exercise = exercise! {
    "heel_slide" Calm to Move, 4 steps, sides true, dose reps(2, 10, 1, 7);
    "standard" [S] floor [Mat];
    "propped" [] floor [Mat Cushion];
    "seated" [] upright [Chair];
    harder Some("pilates_toe_tap"), easier None, instead ["pelvic_tilt"],
    articles [], sources [EXERCISE_PRACTICE EXERCISE_JUDGEMENT]
};

/// §4.12. The sore side only.
pub(super) const SCIATIC_SLIDER: Exercise = exercise! {
    "sciatic_slider" Move to Move, 3 steps, sides false, dose reps(1, 8, 2, 7);
    "standard" [] upright [Chair];
    "knee-only" [] upright [Chair];
    "side" [L] floor [Mat Cushion];
    harder None, easier None, instead ["heel_slide"],
    articles ["004"], sources [BASSON2017 EXERCISE_JUDGEMENT]
};

/// §4.13. The standard one lies on the back: `S` [J]. Upright without a lean the hip stays at a right angle: no `D` [J].
pub(super) const FIGURE4_STRETCH: Exercise = exercise! {
    "figure4_stretch" Move to Move, 4 steps, sides true, dose holds(3, 20, 1, 7);
    "standard" [D C S] floor [Mat];
    "sitting" [D C] upright [Chair];
    "upright" [C] upright [Chair];
    harder None, easier None, instead ["hamstring_stretch" "lumbar_rotation"],
    articles ["000" "004"], sources [EXERCISE_PRACTICE EXERCISE_JUDGEMENT]
};

/// §4.14. The paper's `F` is "if slumped": lying down nobody slumps, sitting one may. Lying is `S` [J].
pub(super) const HAMSTRING_STRETCH: Exercise = exercise! {
    "hamstring_stretch" Move to Move, 4 steps, sides true, dose holds(3, 30, 1, 3);
    "standard" [S] floor [Mat Strap];
    "sitting" [F] upright [Chair];
    harder None, easier None, instead ["sciatic_slider"],
    articles ["000"], sources [EXERCISE_PRACTICE EXERCISE_JUDGEMENT]
};

/// §4.15. "E small" counts as `E`; tucked and standing it does not. One leg far behind the other strains sore pelvic
/// joints as wide legs do: `W` on both [J].
pub(super) const HIP_FLEXOR_STRETCH: Exercise = exercise! {
    "hip_flexor_stretch" Move to Move, 4 steps, sides true, dose holds(3, 20, 1, 3);
    "standard" [K E W] floor [Mat Chair Cushion];
    "standing" [W] upright [Chair];
    harder None, easier None, instead ["heel_slide" "pelvic_tilt"],
    articles ["000"], sources [EXERCISE_PRACTICE EXERCISE_JUDGEMENT]
};

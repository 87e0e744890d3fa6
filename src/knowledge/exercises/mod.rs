//! The exercise library: 35 exercises with variants, flags and doses, plan templates and exclusions (`evidence.md` §4).
//! Tables only: which exercise a person gets is `engine::planner`'s, and every word is in `locales/`.

#[macro_use]
mod define;
mod aerobic;
mod calm;
mod exclusions;
mod mobility;
mod pelvic;
mod strength;
mod templates;
mod trunk;

pub use exclusions::EXCLUSIONS;
pub use templates::{FALLBACK, TEMPLATES};

use crate::model::Exercise;

/// Every exercise, in the order of `evidence.md` §4.1–4.35; an `ExerciseId` is an index into this.
pub const EXERCISES: &[Exercise] = &[
    calm::DIAPHRAGM_BREATH,
    mobility::PELVIC_TILT,
    mobility::KNEE_TO_CHEST,
    mobility::LUMBAR_ROTATION,
    mobility::CAT_COW,
    mobility::CHILDS_POSE,
    calm::PRONE_ELBOWS,
    calm::PRESS_UP,
    mobility::STANDING_EXTENSION,
    mobility::SEATED_FLEXION,
    mobility::HEEL_SLIDE,
    mobility::SCIATIC_SLIDER,
    mobility::FIGURE4_STRETCH,
    mobility::HAMSTRING_STRETCH,
    mobility::HIP_FLEXOR_STRETCH,
    strength::GLUTE_BRIDGE,
    trunk::FRONT_PLANK,
    trunk::BIRD_DOG,
    trunk::SIDE_PLANK,
    trunk::DEAD_BUG,
    trunk::PILATES_TOE_TAP,
    strength::CLAMSHELL,
    strength::SIDE_LYING_ABDUCTION,
    calm::ISOMETRIC_HIP_ABD,
    strength::BAND_HIP,
    strength::SIT_TO_STAND,
    strength::STEP_UP,
    strength::HIP_HINGE,
    strength::SINGLE_LEG_BALANCE,
    calm::ADDUCTOR_SQUEEZE,
    pelvic::PELVIC_FLOOR_TRAIN,
    pelvic::PELVIC_FLOOR_RELAX,
    aerobic::WALKING_PLAN,
    aerobic::CYCLE_STATIONARY,
    aerobic::SWIM_AQUA,
];

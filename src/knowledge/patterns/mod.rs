//! Patterns, contributors, refer patterns and labels, in the order of `evidence.md` §2.1. Tables only: what they come
//! to for a person is `engine::patterns`', and every word is in `locales/`.

#[macro_use]
mod define;
mod contributors;
mod hip;
mod lumbar;
mod nerve;
mod pelvis;
mod places;
mod refer;

pub use places::places;

use crate::model::Pattern;

/// Every row of the master table, and `nonspecific_hip` (`decisions.md` D23); a `PatternId` is an index into this.
pub const PATTERNS: &[Pattern] = &[
    lumbar::NONSPECIFIC_LBP,
    lumbar::MUSCLE_STRAIN,
    contributors::OVERUSE_LOAD,
    contributors::POSTURE_SUSTAINED,
    contributors::DECONDITIONING,
    nerve::RADICULOPATHY_SCIATICA,
    nerve::PINCHED_NERVE,
    nerve::DISC_HERNIATION,
    lumbar::DISC_DEGENERATION,
    nerve::LUMBAR_STENOSIS,
    lumbar::LUMBAR_OA_FACET,
    hip::HIP_OA,
    pelvis::SIJ_PAIN,
    hip::GTPS,
    hip::DEEP_GLUTEAL,
    hip::FAI_LABRAL,
    hip::ADDUCTOR_HIPFLEXOR_GROIN,
    refer::AXSPA,
    refer::INFLAMMATORY_ARTHRITIS_HIP,
    pelvis::PELVIC_GIRDLE_PAIN_PREGNANCY,
    pelvis::PELVIC_FLOOR_DYSFUNCTION,
    pelvis::ENDOMETRIOSIS,
    pelvis::ADENOMYOSIS,
    pelvis::FIBROIDS,
    pelvis::KIDNEY_RELATED,
    refer::CANCER_RELATED,
    refer::PAGET,
    refer::VERTEBRAL_FRAGILITY_FRACTURE,
    refer::HIP_FRACTURE_STRESS,
    refer::AVN_HIP,
    nerve::MERALGIA_PARAESTHETICA,
    refer::POLYMYALGIA,
    refer::VASCULAR_CLAUDICATION,
    pelvis::REFERRED_VISCERAL,
    refer::SHINGLES_PATCH,
    contributors::PERSISTENT_SENSITISED,
    lumbar::SPONDYLOLISTHESIS,
    hip::NONSPECIFIC_HIP,
];

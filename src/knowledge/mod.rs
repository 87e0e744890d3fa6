//! Clinical knowledge: tables only, checked while compiling. No algorithm, no words: those are `engine` and `locales/`.

pub mod advice;
pub mod citations;
pub mod countries;
pub mod directions;
pub mod exercises;
pub mod follow_up;
pub mod learn;
mod page;
pub mod patterns;
pub mod questions;
pub mod rules;
pub mod screens;
pub mod timers;

use crate::model::{Anchors, Date, KnowledgeBase};

#[cfg(target_arch = "wasm32")]
pub use page::KB;

/// The knowledge base that the product ships.
#[cfg(not(target_arch = "wasm32"))]
pub static KB: KnowledgeBase = TABLES;

/// Version of the clinical content. Raised with every clinical change.
pub const VERSION: &str = "2026.11.4";

/// The knowledge base that the product ships, as it is written here.
const TABLES: KnowledgeBase = KnowledgeBase {
    version: VERSION,
    reviewed: Date::of(2026, 11, 26),
    questions: &questions::QUESTIONS,
    screens: screens::SCREENS,
    rules: &rules::RULES,
    scope: &rules::SCOPE,
    patterns: patterns::PATTERNS,
    exercises: exercises::EXERCISES,
    exclusions: exercises::EXCLUSIONS,
    templates: exercises::TEMPLATES,
    fallback: exercises::FALLBACK,
    anchors: &Anchors {
        age: questions::AGE.id,
        site: questions::PAIN_SITE.id,
        score: questions::PAIN_SCORE.id,
        summary: &[
            questions::CANCER.id,
            questions::THIN_BONES.id,
            questions::IMMUNE_LOW.id,
            questions::DIABETES.id,
            questions::HIP_REPLACEMENT.id,
            questions::BLOOD_THINNER.id,
            questions::STEROIDS_LONG.id,
            questions::DIALYSIS.id,
            questions::CONDITIONS.id,
            questions::MEDICINES.id,
            questions::EARLIER_CARE.id,
        ],
        fixed: &[
            questions::AGE.id,
            questions::SEX.id,
            questions::PREGNANCY.id,
            questions::PREGNANCY_WEEKS.id,
            questions::DISTRESS.id,
            questions::ENDING_LIFE.id,
        ],
        hip_only: directions::HIP_ONLY,
        irritability_high: directions::IRRITABILITY_HIGH,
        irritability_moderate: directions::IRRITABILITY_MODERATE,
        eases_backward: directions::EASES_BACKWARD,
        eases_forward: directions::EASES_FORWARD,
    },
    follow_up: &follow_up::FOLLOW_UP,
    advice: advice::ADVICE,
    library: learn::LIBRARY,
    sources: citations::SOURCES,
};

//! What can be read without answering anything: which topics there are, on what each rests and where it is offered. No
//! condition and no level hangs on it; every word is in `locales/`.

mod define;
mod faq;
mod topics;

use super::patterns::PATTERNS;
use crate::model::Library;
use crate::words::Msg;

/// The whole of it.
pub const LIBRARY: Library = Library {
    topics: topics::TOPICS,
    faq: faq::FAQ,
    pattern_find: &FIND,
    pattern_note: &NOTE,
    kin: KIN,
    instead: &[("cancer_related", "cancer")],
};

/// Another name first, then parts, then patterns that are easily taken for each other (`evidence.md` §3).
const KIN: &[(&str, &str)] = &[
    ("pinched_nerve", "radiculopathy_sciatica"),
    ("disc_degeneration", "nonspecific_lbp"),
    ("disc_herniation", "radiculopathy_sciatica"),
    ("radiculopathy_sciatica", "lumbar_stenosis"),
    ("radiculopathy_sciatica", "deep_gluteal"),
    ("muscle_strain", "nonspecific_lbp"),
    ("lumbar_oa_facet", "disc_degeneration"),
    ("lumbar_stenosis", "vascular_claudication"),
    ("hip_oa", "gtps"),
    ("hip_oa", "fai_labral"),
    ("hip_oa", "inflammatory_arthritis_hip"),
    ("gtps", "meralgia_paraesthetica"),
    ("sij_pain", "pelvic_girdle_pain_pregnancy"),
    ("sij_pain", "axspa"),
    ("adductor_hipflexor_groin", "hip_fracture_stress"),
    ("endometriosis", "adenomyosis"),
    ("adenomyosis", "fibroids"),
    ("posture_sustained", "deconditioning"),
];

type OfPatterns = [Option<Msg>; PATTERNS.len()];

static FIND: OfPatterns = of_patterns("learn-find.");
static NOTE: OfPatterns = of_patterns("learn-note.");

/// The message of each pattern that has one.
const fn of_patterns(message: &str) -> OfPatterns {
    let mut found = [None; PATTERNS.len()];
    let mut at = 0;
    while at < found.len() {
        found[at] = Msg::find(&[message, PATTERNS[at].id]);
        at += 1;
    }
    found
}

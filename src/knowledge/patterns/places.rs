//! Where a pattern is usually felt: the column "typical site" of `evidence.md` §2.1, in the names of the sites without their
//! side. For pictures only: what a place counts for in a ranking stands with the pattern.

/// One row a pattern. What has no place of its own, such as a habit or an illness of the whole body, has no row.
const PLACES: &[(&str, &[&str])] = &[
    ("nonspecific_lbp", &["low-back", "flank", "sacroiliac", "buttock"]),
    ("muscle_strain", &["low-back", "flank", "buttock"]),
    ("radiculopathy_sciatica", &["buttock", "back-thigh", "outer-thigh", "lower-leg", "foot"]),
    ("disc_herniation", &["low-back", "buttock", "back-thigh", "lower-leg", "foot"]),
    ("lumbar_stenosis", &["buttock", "back-thigh", "lower-leg"]),
    ("lumbar_oa_facet", &["low-back", "buttock", "back-thigh"]),
    ("spondylolisthesis", &["low-back"]),
    ("hip_oa", &["groin", "front-thigh", "inner-thigh", "buttock"]),
    ("nonspecific_hip", &["outer-hip", "groin", "buttock"]),
    ("gtps", &["outer-hip", "outer-thigh"]),
    ("deep_gluteal", &["buttock", "back-thigh"]),
    ("fai_labral", &["groin", "outer-hip"]),
    ("adductor_hipflexor_groin", &["groin", "inner-thigh"]),
    ("sij_pain", &["sacroiliac", "buttock"]),
    ("pelvic_girdle_pain_pregnancy", &["sacroiliac", "pubic-bone"]),
    ("meralgia_paraesthetica", &["outer-thigh", "front-thigh"]),
];

/// The places of a pattern.
#[must_use]
pub fn places(pattern: &str) -> &'static [&'static str] {
    PLACES.iter().find(|(id, _)| *id == pattern).map_or(&[], |(_, places)| places)
}

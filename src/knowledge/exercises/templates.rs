//! Plans by pattern (`evidence.md` §4.90, `decisions.md` D23): which exercises stand in which phase, best first. Not
//! what a person gets: exclusions, irritability, kit and time thin these lists out.
//!
//! A plan takes from two phases in turn, so the heads of neighbouring lists do not repeat each other, and walking stands
//! where it is reached: it is what the trials carry best.
//!
//! `[J]` marks what the paper's row does not name: filled up to three or more from its "suits" lists, waiting for a
//! clinician. Where its row says "sit breaks", "pillows" or "lower legs up", that is advice and not an exercise.

use crate::knowledge::directions::{EASES_BACKWARD, EASES_FORWARD};
use crate::model::{Expr, Template, TemplateItem};

/// What fills a short plan up, in this order, each after the filter (D24).
pub const FALLBACK: &[&str] = &["diaphragm_breath", "heel_slide", "isometric_hip_abd", "pelvic_tilt", "walking_plan"];

/// An item in its standard form.
const fn item(exercise: &'static str) -> TemplateItem {
    with(exercise, "standard")
}

/// An item that should start with this variant.
const fn with(exercise: &'static str, variant: &'static str) -> TemplateItem {
    TemplateItem { exercise, variant, when: Expr::Always }
}

/// An item for one easing direction (`evidence.md` §5.3).
const fn directed(exercise: &'static str, variant: &'static str, when: Expr) -> TemplateItem {
    TemplateItem { exercise, variant, when }
}

const BREATHING: TemplateItem = item("diaphragm_breath");
const WALKING: TemplateItem = item("walking_plan");
const WALK_AND_SIT: TemplateItem = with("walking_plan", "intervals");

/// Every template.
pub const TEMPLATES: &[Template] = &[
    Template {
        id: "nonspecific_lbp",
        patterns: &["nonspecific_lbp", "muscle_strain"],
        phases: [
            &[BREATHING, WALKING, item("pelvic_tilt")],
            &[
                item("cat_cow"),
                directed("standing_extension", "standard", EASES_BACKWARD), // [J] direction: backward
                directed("seated_flexion", "standard", EASES_FORWARD),      // [J] direction: forward
                item("lumbar_rotation"),
                WALKING, // [J] "walking most days", §5.4
                item("hip_flexor_stretch"),
            ],
            &[item("glute_bridge"), item("bird_dog"), item("dead_bug"), item("hip_hinge"), WALKING /* [J] */],
            // [J]: hip hinge and plank
            &[item("step_up"), WALKING, item("hip_hinge"), item("front_plank")],
        ],
    },
    // Bending forward is no item here, whatever eases: `disc-flare` takes `F` out whenever this pattern leads.
    Template {
        id: "radiculopathy_sciatica",
        patterns: &["radiculopathy_sciatica", "disc_herniation"],
        phases: [
            &[
                directed("prone_elbows", "standard", EASES_BACKWARD), // direction: backward
                WALKING,
                BREATHING,
                item("heel_slide"), // [J] the neutral one, where no direction eases
            ],
            &[
                directed("press_up", "standard", EASES_BACKWARD), // direction: backward
                item("sciatic_slider"),
                directed("standing_extension", "standard", EASES_BACKWARD), // direction: backward
                item("pelvic_tilt"),                                        // [J] neutral
                WALKING,                                                    // [J]
            ],
            &[item("bird_dog"), item("glute_bridge"), item("dead_bug"), WALKING /* [J] */],
            &[with("hip_hinge", "load"), WALKING, item("step_up") /* [J] */],
        ],
    },
    Template {
        id: "lumbar_stenosis",
        patterns: &["lumbar_stenosis"],
        phases: [
            &[item("seated_flexion"), WALK_AND_SIT, item("knee_to_chest")],
            // [J]: the stretch (its "suits" list) and the walking
            &[item("pelvic_tilt"), item("cycle_stationary"), WALK_AND_SIT, with("hip_flexor_stretch", "standing")],
            &[
                item("sit_to_stand"),
                item("band_hip"),
                with("side_plank", "wall"),
                item("cycle_stationary"), /* [J] */
            ],
            &[item("single_leg_balance"), WALK_AND_SIT, item("cycle_stationary") /* [J] */],
        ],
    },
    Template {
        id: "lumbar_oa_facet",
        patterns: &["lumbar_oa_facet", "spondylolisthesis"],
        phases: [
            &[item("pelvic_tilt"), WALKING, item("knee_to_chest")],
            &[
                item("lumbar_rotation"),
                item("cat_cow"),
                directed("seated_flexion", "standard", EASES_FORWARD), // [J] direction: forward
                WALKING,                                               // [J]
            ],
            &[item("glute_bridge"), item("bird_dog"), item("sit_to_stand")],
            &[item("hip_hinge"), item("cycle_stationary"), WALKING /* [J] */],
        ],
    },
    Template {
        id: "hip_oa",
        patterns: &["hip_oa"],
        phases: [
            &[item("heel_slide"), WALKING, item("isometric_hip_abd"), with("cycle_stationary", "high-seat")],
            // [J]: walking, knee rolls (its "suits" list) and cycling
            &[
                item("hip_flexor_stretch"),
                item("swim_aqua"),
                WALKING,
                item("lumbar_rotation"),
                with("cycle_stationary", "high-seat"),
            ],
            &[item("sit_to_stand"), item("glute_bridge"), item("side_lying_abduction")],
            &[item("step_up"), item("single_leg_balance"), WALKING /* [J] */],
        ],
    },
    Template {
        id: "gtps",
        patterns: &["gtps"],
        phases: [
            // [J]: breathing and heel slide
            &[with("isometric_hip_abd", "wall"), BREATHING, item("heel_slide")],
            &[WALKING, item("glute_bridge"), with("isometric_hip_abd", "wall") /* [J] goes on */],
            &[with("clamshell", "pillows"), item("band_hip"), item("sit_to_stand")],
            &[item("step_up"), item("single_leg_balance"), WALKING /* [J] */],
        ],
    },
    Template {
        id: "sij_pain",
        patterns: &["sij_pain"],
        phases: [
            &[item("adductor_squeeze"), WALKING /* [J] */, BREATHING],
            &[item("pelvic_tilt"), item("heel_slide"), WALKING /* [J] */],
            &[item("glute_bridge"), item("bird_dog"), item("band_hip")],
            &[item("step_up"), item("hip_hinge") /* [J] */, WALKING /* [J] */],
        ],
    },
    Template {
        id: "pelvic_girdle_pain_pregnancy",
        patterns: &["pelvic_girdle_pain_pregnancy"],
        phases: [
            &[
                with("adductor_squeeze", "sitting"),
                item("pelvic_floor_train"),
                with("diaphragm_breath", "side"), /* [J] */
            ],
            // [J]: the tilt (its "suits" list); the small cat–cow instead of the large one
            &[with("cat_cow", "middle"), with("swim_aqua", "water-walking"), with("pelvic_tilt", "hands-knees")],
            // [J]: bird-dog (its "suits" list names pregnancy)
            &[with("band_hip", "two-hands"), with("sit_to_stand", "high"), with("bird_dog", "leg-only")],
            // The paper: "after birth: graded". [J]: what is safe to go on with in the meantime
            &[WALKING, item("pelvic_floor_train"), with("sit_to_stand", "high")],
        ],
    },
    Template {
        id: "deep_gluteal",
        patterns: &["deep_gluteal"],
        phases: [
            &[BREATHING, WALKING /* [J] */, item("heel_slide") /* [J] */],
            &[with("figure4_stretch", "upright"), item("sciatic_slider"), WALKING /* [J] */],
            &[item("glute_bridge"), item("clamshell"), item("bird_dog") /* [J] */],
            &[item("hip_hinge"), item("step_up") /* [J] */, WALKING /* [J] */],
        ],
    },
    Template {
        id: "fai_labral",
        patterns: &["fai_labral"],
        phases: [
            // [J]: breathing and walking
            &[item("isometric_hip_abd"), WALKING, BREATHING],
            // [J]: toe taps (no deep bend) and cycling on a high seat
            &[item("heel_slide"), item("pilates_toe_tap"), with("cycle_stationary", "high-seat"), WALKING],
            &[item("dead_bug"), item("glute_bridge"), with("sit_to_stand", "high")],
            &[item("step_up"), item("hip_hinge") /* [J] */, WALKING /* [J] */],
        ],
    },
    Template {
        id: "adductor_hipflexor_groin",
        patterns: &["adductor_hipflexor_groin"],
        phases: [
            // [J]: breathing and walking
            &[item("adductor_squeeze"), WALKING, BREATHING],
            // [J]: going on with the squeeze, toe taps and walking
            &[item("heel_slide"), item("pilates_toe_tap"), item("adductor_squeeze"), WALKING],
            &[item("dead_bug"), item("glute_bridge"), with("sit_to_stand", "high")],
            &[item("step_up"), item("single_leg_balance") /* [J] */, WALKING /* [J] */],
        ],
    },
    // No stretch that takes the hip far back: it pulls on the sore skin nerve (§2.3).
    Template {
        id: "meralgia_paraesthetica",
        patterns: &["meralgia_paraesthetica"],
        phases: [
            &[WALKING, BREATHING /* [J] */, with("pelvic_tilt", "sitting") /* [J] sitting eases it */],
            &[item("pelvic_tilt"), item("cycle_stationary") /* [J] */, WALKING /* [J] */],
            &[item("glute_bridge"), item("sit_to_stand") /* [J] */, item("dead_bug") /* [J] */],
            &[WALKING, item("step_up") /* [J] */, item("hip_hinge") /* [J] */],
        ],
    },
    // "Any 2 liked" items: a first offer, in small steps [J].
    Template {
        id: "persistent_sensitised",
        patterns: &["persistent_sensitised"],
        phases: [
            &[BREATHING, WALKING, item("pelvic_tilt") /* [J] */],
            &[item("cat_cow"), item("lumbar_rotation"), WALKING /* [J] */],
            &[item("sit_to_stand"), item("glute_bridge"), WALKING /* [J] */],
            // The paper: "valued activity goals". [J]: activities, not drills
            &[WALKING, item("swim_aqua"), item("cycle_stationary")],
        ],
    },
    // Not in the paper: D23 asks for a general hip plan. All of it [J], from the items that hip osteoarthritis, outer-hip
    // and groin pain share; nothing bends the hip deeply or draws the leg across.
    Template {
        id: "nonspecific_hip",
        patterns: &["nonspecific_hip"],
        phases: [
            &[item("heel_slide"), WALKING, item("isometric_hip_abd")],
            &[
                with("hip_flexor_stretch", "standing"),
                with("cycle_stationary", "high-seat"),
                WALKING,
                item("swim_aqua"),
            ],
            &[item("glute_bridge"), with("sit_to_stand", "high"), item("band_hip")],
            &[item("step_up"), item("single_leg_balance"), WALKING],
        ],
    },
    // Refer patterns that keep mobility, walking and breathing (D23), in every phase: strength waits for the clinician.
    // The composition is [J].
    Template {
        id: "gentle",
        patterns: &["axspa", "endometriosis", "adenomyosis", "fibroids", "paget", "pelvic_floor_dysfunction"],
        phases: [
            &[BREATHING, WALKING, item("pelvic_tilt")],
            &[with("cat_cow", "middle"), item("heel_slide"), item("pelvic_tilt"), WALKING],
            &[WALKING, BREATHING, with("cat_cow", "middle"), item("pelvic_tilt")],
            &[WALKING, with("cat_cow", "middle"), BREATHING],
        ],
    },
];

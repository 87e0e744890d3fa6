//! What takes exercise variants out (`evidence.md` §4, table of flags and care lines; `decisions.md` D24). "Not sure"
//! counts as yes here. No choice between what is left: that is `engine::planner`'s.
//!
//! Where the paper says "in a flare" and the pattern leads, the exclusion holds without asking whether it is a flare
//! [J]: the cautious reading, and the paper's templates get by without those items.

use crate::knowledge::citations::exercises::{
    ARTICLE004, BROOKEWAVELL2022, CLINTON2017, EXERCISE_JUDGEMENT, EXERCISE_PRACTICE, LONG2004, MELLOR2018,
};
use crate::knowledge::directions::{BACKWARD_WORSE, FORWARD_BETTER, FORWARD_WORSE, IRRITABILITY_HIGH};
use crate::knowledge::questions::define::{at_least, at_most, is, yes};
use crate::knowledge::questions::*;
use crate::model::{Citation, Exclusion, Expr, Flag, Flags};
use crate::words::Msg;

use Flag::{
    BreathHolding, DeepHipFlexion, EndRangeExtension, HipCompression, Impact, Kneeling, LyingOnBack, LyingOnFront,
    LyingOnSide, SingleLeg, SpinalFlexion, SpinalRotation, WideLegs,
};

type Names = &'static [&'static str];

/// One exclusion; its words are `exclusion-<id>`.
const fn exclusion(
    id: &'static str,
    when: Expr,
    patterns: Names,
    flags: &[Flag],
    exercises: Names,
    sources: &'static [&'static Citation],
) -> Exclusion {
    Exclusion { id, when, patterns, flags: Flags::of(flags), exercises, text: Msg::named(&["exclusion-", id]), sources }
}

/// Pain that goes down a leg.
const LEG: Expr = is(LEG_SPREAD, &["above-knee", "below-knee"]);

/// Pain of the back, of the buttock, or from there down a leg: bending tells something about it.
const OF_THE_BACK: Expr = Expr::Any(&[
    BACK_SITES,
    BUTTOCK_SITES,
    SACROILIAC_SITES,
    is(BENDING_BACK, &["better", "worse"]),
    is(BENDING_FORWARD, &["better", "worse"]),
]);

/// Sitting or leaning forward takes the leg ache of walking away, or bending forward eases: not a sore disc.
const EASED_FORWARD: Expr = Expr::Any(&[is(WALKING_LEGS, &["sit-or-bend"]), FORWARD_BETTER]);

/// Every exclusion.
pub const EXCLUSIONS: &[Exclusion] = &[
    // Bones.
    exclusion(
        "thin-bones",
        // [J]: three years of a bone medicine and lost height count as thin bones
        Expr::Any(&[yes(THIN_BONES), yes(STEROIDS_LONG), yes(BONE_MEDICINE), yes(HEIGHT_LOSS)]),
        &["vertebral_fragility_fracture", "paget"],
        &[SpinalFlexion, SpinalRotation, Impact],
        &[],
        &[&BROOKEWAVELL2022],
    ),
    // [J]: a stiff or fused spine breaks more easily (`r_ankylosed`, D11)
    exclusion(
        "fused-spine",
        yes(FUSED_SPINE),
        &[],
        &[SpinalFlexion, SpinalRotation, Impact],
        &[],
        &[&EXERCISE_JUDGEMENT],
    ),
    // Directions of the back.
    exclusion(
        "disc-flare",
        Expr::All(&[LEG, Expr::Any(&[is(LEG_OR_BACK, &["leg"]), IRRITABILITY_HIGH]), Expr::Unless(&EASED_FORWARD)]),
        &["radiculopathy_sciatica", "disc_herniation"],
        &[SpinalFlexion],
        &[],
        &[&ARTICLE004, &EXERCISE_JUDGEMENT],
    ),
    exclusion(
        "forward-worse",
        Expr::All(&[OF_THE_BACK, FORWARD_WORSE]),
        &[],
        &[SpinalFlexion],
        &[],
        &[&LONG2004, &EXERCISE_JUDGEMENT],
    ),
    exclusion(
        "back-worse",
        Expr::All(&[OF_THE_BACK, BACKWARD_WORSE]),
        &[],
        &[EndRangeExtension],
        &[],
        &[&LONG2004, &EXERCISE_JUDGEMENT],
    ),
    exclusion(
        "narrow-or-worn-spine",
        Expr::Any(&[is(WALKING_LEGS, &["sit-or-bend"]), Expr::All(&[is(WORSE_WITH, &["arching"]), IRRITABILITY_HIGH])]),
        &["lumbar_stenosis", "lumbar_oa_facet", "spondylolisthesis"],
        &[EndRangeExtension],
        &[],
        &[&EXERCISE_JUDGEMENT],
    ),
    exclusion(
        "sitting-sore",
        Expr::All(&[LEG, is(WORSE_WITH, &["sitting"]), Expr::Unless(&EASED_FORWARD)]),
        &[],
        &[],
        &["cycle_stationary"],
        &[&EXERCISE_JUDGEMENT],
    ),
    // Nerves of the leg.
    exclusion(
        "nerve-stretch",
        Expr::All(&[LEG, is(LEG_FEEL, &["shooting", "tingling", "numb", "burning"])]),
        &["radiculopathy_sciatica", "disc_herniation", "deep_gluteal"],
        &[],
        &["hamstring_stretch"],
        &[&ARTICLE004, &EXERCISE_JUDGEMENT],
    ),
    // [J]: a leg that may buckle does not stand alone
    exclusion(
        "weak-leg",
        Expr::Any(&[yes(WEAK_ONE_LEG), yes(WEAK_BOTH_LEGS)]),
        &[],
        &[SingleLeg],
        &["sciatic_slider", "hamstring_stretch"],
        &[&EXERCISE_JUDGEMENT],
    ),
    exclusion(
        "thigh-patch",
        yes(THIGH_PATCH),
        &["meralgia_paraesthetica"],
        &[],
        &["hip_flexor_stretch"],
        &[&EXERCISE_JUDGEMENT],
    ),
    // The hip.
    exclusion(
        "outer-hip",
        Expr::All(&[
            OUTER_HIP_SITES,
            Expr::Any(&[
                is(TENDER, &["outer-hip-bone"]),
                is(WORSE_WITH, &["lying-on-side", "crossing-legs"]),
                is(NIGHT_PAIN, &["lying-on-it"]),
            ]),
        ]),
        &["gtps"],
        &[HipCompression],
        &[],
        &[&MELLOR2018, &EXERCISE_JUDGEMENT],
    ),
    // One sore side lies on the good side, with pillows (every such variant says so); two sore sides have no good one.
    exclusion(
        "both-outer-hips",
        Expr::All(&[is(PAIN_SITE, &["left-outer-hip"]), is(PAIN_SITE, &["right-outer-hip"])]),
        &[],
        &[LyingOnSide, HipCompression],
        &[],
        &[&EXERCISE_JUDGEMENT],
    ),
    exclusion(
        "hip-flare",
        Expr::All(&[Expr::Any(&[GROIN_SITES, is(HIP_SIGNS, &["socks"])]), IRRITABILITY_HIGH]),
        &[],
        &[DeepHipFlexion],
        &[],
        &[&EXERCISE_JUDGEMENT],
    ),
    exclusion(
        "hip-pinch",
        Expr::All(&[HIP_SITES, is(WORSE_WITH, &["deep-bend"])]),
        &["fai_labral"],
        &[DeepHipFlexion],
        &["figure4_stretch"],
        &[&EXERCISE_JUDGEMENT],
    ),
    exclusion(
        "sore-groin",
        Expr::All(&[
            Expr::Any(&[GROIN_SITES, INNER_THIGH_SITES, is(PAIN_SITE, &["pubic-bone"])]),
            is(HIP_SIGNS, &["squeeze", "kick-or-sprint"]),
        ]),
        &["adductor_hipflexor_groin"],
        &[WideLegs],
        &[],
        &[&EXERCISE_JUDGEMENT],
    ),
    exclusion(
        "hip-replacement",
        yes(HIP_REPLACEMENT),
        &[],
        &[DeepHipFlexion, HipCompression],
        &["figure4_stretch"],
        &[&EXERCISE_PRACTICE, &EXERCISE_JUDGEMENT],
    ),
    // Pelvis and pregnancy.
    exclusion(
        "sacroiliac-flare",
        Expr::All(&[SACROILIAC_SITES, IRRITABILITY_HIGH]),
        &[],
        &[SingleLeg],
        &[],
        &[&EXERCISE_JUDGEMENT],
    ),
    exclusion(
        "pregnancy",
        is(PREGNANCY, &["yes", "could-be"]),
        &["pelvic_girdle_pain_pregnancy"],
        &[LyingOnFront, BreathHolding],
        &[],
        &[&CLINTON2017, &EXERCISE_JUDGEMENT],
    ),
    // From week 20; weeks not known or not given count as late.
    exclusion(
        "pregnancy-late",
        Expr::All(&[PREGNANT, Expr::Unless(&at_most(PREGNANCY_WEEKS, 19))]),
        &[],
        &[LyingOnBack],
        &[],
        &[&CLINTON2017, &EXERCISE_JUDGEMENT],
    ),
    exclusion(
        "pelvic-girdle",
        Expr::All(&[PREGNANT_OR_JUST_BIRTH, Expr::Any(&[SACROILIAC_SITES, is(PAIN_SITE, &["pubic-bone"])])]),
        &["pelvic_girdle_pain_pregnancy"],
        &[SingleLeg, WideLegs],
        // [J]: balancing on one leg goes too, held with two hands or not: standing on one leg is what hurts
        &["step_up", "single_leg_balance"],
        &[&CLINTON2017, &EXERCISE_JUDGEMENT],
    ),
    // [J]: the paper is silent on the first 6 weeks; D13 carries the pregnancy rules that far
    exclusion(
        "after-birth",
        is(PREGNANCY, &["gave-birth"]),
        &[],
        &[BreathHolding, Impact],
        &["swim_aqua"],
        &[&EXERCISE_JUDGEMENT],
    ),
    exclusion(
        "pelvic-floor-tight",
        Expr::Any(&[
            is(PELVIC_SIGNS, &["emptying", "sex-pain", "straining"]),
            is(PERIOD_SIGNS, &["deep-sex-pain"]),
            is(PAIN_SITE, &["tailbone", "lower-belly"]),
            yes(BLADDER_CHANGE),
        ]),
        &["endometriosis"],
        &[],
        &["pelvic_floor_train"],
        &[&EXERCISE_JUDGEMENT],
    ),
    // What the body can bear.
    exclusion(
        "falls",
        // [J]: a fall in the last 2 weeks counts from 65
        Expr::Any(&[is(PLAN_CARE, &["dizzy-or-falls"]), Expr::All(&[yes(RECENT_FALL), at_least(AGE, 65)])]),
        &[],
        &[SingleLeg],
        &["standing_extension"],
        &[&BROOKEWAVELL2022, &EXERCISE_JUDGEMENT],
    ),
    exclusion(
        "knees-or-wrists",
        Expr::Any(&[is(PLAN_CARE, &["sore-knees", "sore-wrists"]), KNEE_SITES]),
        &[],
        &[Kneeling],
        &[],
        &[&EXERCISE_JUDGEMENT],
    ),
    exclusion("open-wound", is(PLAN_CARE, &["open-wound"]), &[], &[], &["swim_aqua"], &[&EXERCISE_JUDGEMENT]),
];

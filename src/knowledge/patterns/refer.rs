//! What is to be raised with a clinician: inflammation, bones, arteries, skin, cancer (`evidence.md` §2.2–2.4). Whether
//! it is urgent is the triage rules' business, not theirs. The organs of the belly and pelvis are in `pelvis`.
//!
//! Those with `no_plan: true` take the exercise plan away at a raw score of 3 (`decisions.md` D23), so their gates are
//! narrow and one weak sign never reaches 3.

use super::define::*;
use crate::knowledge::questions::define::{at_least, at_most, is, no, yes};
use crate::knowledge::questions::*;
use crate::model::{Expr, Pattern, Role};

const BACK_OR_BUTTOCK: Expr = Expr::Any(&[BACK_SITES, SACROILIAC_SITES, BUTTOCK_SITES]);
const INFLAMED_JOINTS: Expr = Expr::Any(&[
    yes(SWOLLEN_JOINTS),
    is(INFLAMMATORY, &["joint-arthritis"]),
    is(HIP_HISTORY, &["inflammatory-arthritis"]),
]);
const SKIN_OR_BOWEL: Expr = is(INFLAMMATORY, &["psoriasis", "bowel-disease", "eye"]);
const WEIGHT_BEARING: Expr = is(WORSE_WITH, &["walking", "standing", "stairs", "one-leg", "running"]);

const LEFT_HIP: Expr =
    is(PAIN_SITE, &["left-outer-hip", "left-groin", "left-buttock", "left-front-thigh", "left-inner-thigh"]);
const RIGHT_HIP: Expr =
    is(PAIN_SITE, &["right-outer-hip", "right-groin", "right-buttock", "right-front-thigh", "right-inner-thigh"]);
const BOTH_HIPS: Expr = Expr::All(&[LEFT_HIP, RIGHT_HIP]);
const ONE_HIP: Expr =
    Expr::All(&[Expr::Any(&[LEFT_HIP, RIGHT_HIP]), Expr::Not(&BOTH_HIPS), Expr::Not(&is(PAIN_SITE, &["shoulders"]))]);

/// The five items of Roman 2010; four or more count.
const ROMAN: [Expr; 5] =
    [at_least(AGE, 53), is(LEG_SPREAD, &["no"]), yes(SLIM), no(EXERCISES_REGULARLY), is(SEX, &["female"])];
const WEAK_BONES: Expr = Expr::Any(&[yes(THIN_BONES), yes(STEROIDS_LONG)]);
const FRAGILE: Expr =
    Expr::Any(&[WEAK_BONES, at_least(AGE, 70), Expr::All(&[is(SEX, &["female"]), at_least(AGE, 65)])]);
const FALL_WITH_WEAK_BONES: Expr = Expr::All(&[
    Expr::Any(&[yes(RECENT_FALL), yes(MAJOR_INJURY), is(PAIN_START, &["injury"])]),
    Expr::Any(&[WEAK_BONES, at_least(AGE, 65)]),
    BACK_SITES,
]);
const HIP_BONE_ITEM: Expr = Expr::Any(&[
    Expr::All(&[yes(RECENT_FALL), yes(FALL_HIP_PAIN)]),
    yes(CANNOT_BEAR_WEIGHT),
    yes(STRESS_LOAD),
    yes(BONE_MEDICINE),
]);
const ONLY_BENDING: Expr = Expr::All(&[is(WORSE_WITH, &["bending"]), Expr::Not(&WEIGHT_BEARING)]);

pub(super) const AXSPA: Pattern = pattern! {
    "axspa" Role::Refer { no_plan: false }, Uncommon, up to Fits;
    gate Expr::All(&[LONG_PAIN, BACK_OR_BUTTOCK]);
    // The four Berlin signs one by one and as a set share one cap: two or more have LR+ 3.7, fewer LR− 0.4.
    1 "berlin_two" Expr::Of(2, &BERLIN) => ratio(370, 40, RUDWALEIT2006);
    1 "wakes_second_half" is(NIGHT_PAIN, &["second-half"]) => expert(1, 0, V SIEPER2009);
    1 "stiff_over_30" LONG_STIFFNESS => expert(1, 0, V RUDWALEIT2006);
    1 "moving_not_rest" MOVING_NOT_REST => expert(1, 0, V SIEPER2009);
    2 "alternating_buttocks" is(INFLAMMATORY, &["alternating-buttocks"]) => expert(1, 0, V RUDWALEIT2006);
    0 "began_under_45" is(FIRST_AGE, &["under-35", "age-35-to-44"]) => expert(1, 0, V NG65);
    0 "onset_gradual" is(PAIN_START, &["gradual"]) => expert(1, 0, V SIEPER2009);
    2 "nsaid_48_hours" is(INFLAMMATORY, &["nsaid-48-hours"]) => expert(1, 0, V NG65);
    2 "family_spine" is(INFLAMMATORY, &["family"]) => expert(1, 0, V NG65);
    2 "swollen_joint_ever" is(INFLAMMATORY, &["joint-arthritis"]) => expert(1, 0, V NG65);
    2 "heel" is(INFLAMMATORY, &["heel"]) => expert(1, 0, V NG65);
    2 "skin_bowel_eye" SKIN_OR_BOWEL => expert(1, 0, V NG65);
    // Against.
    0 "began_after_45" is(FIRST_AGE, &["age-45-plus"]) => expert(-2, 0, V NG65);
    3 "activity_worse" is(WORSE_WITH, &["walking", "lifting", "running"]) => expert(-1, 0, J SIEPER2009);
    3 "rest_eases" is(BETTER_WITH, &["lying", "sitting"]) => expert(-1, 0, J SIEPER2009);
    0 "sudden_start" is(PAIN_START, &["movement", "injury"]) => expert(-1, 0, J SIEPER2009);
    sources [NG65 SIEPER2009 RUDWALEIT2006]
};

pub(super) const INFLAMMATORY_ARTHRITIS_HIP: Pattern = pattern! {
    "inflammatory_arthritis_hip" Role::Refer { no_plan: true }, Uncommon, up to Fits;
    gate Expr::All(&[HIP_SITES, Expr::Any(&[INFLAMED_JOINTS, SKIN_OR_BOWEL])]);
    1 "swollen_joints" yes(SWOLLEN_JOINTS) => expert(2, 0, K NG100);
    1 "inflamed_joints_known" Expr::Any(&[is(HIP_HISTORY, &["inflammatory-arthritis"]), is(INFLAMMATORY, &["joint-arthritis"])])
        => expert(1, 0, J ARTICLE004);
    0 "stiff_over_30" LONG_STIFFNESS => expert(1, 0, K NG100);
    0 "skin_bowel_eye" SKIN_OR_BOWEL => expert(1, 0, J ARTICLE004);
    0 "wakes_second_half" is(NIGHT_PAIN, &["second-half", "constant"]) => expert(1, 0, J ARTICLE004);
    // Against.
    0 "load_only" Expr::All(&[WEIGHT_BEARING, Expr::Not(&LONG_STIFFNESS), no(SWOLLEN_JOINTS)])
        => expert(-2, 0, J JUDGEMENT);
    sources [NG100 ARTICLE004]
};

pub(super) const POLYMYALGIA: Pattern = pattern! {
    "polymyalgia" Role::Refer { no_plan: true }, Rare, up to Fits;
    gate at_least(AGE, 50);
    1 "girdle_stiffness" yes(GIRDLE_STIFFNESS) => expert(2, -1, K PMR2012);
    1 "stiff_over_30" LONG_STIFFNESS => expert(1, 0, K PMR2012);
    0 "both_hips_or_shoulders" Expr::Any(&[BOTH_HIPS, is(PAIN_SITE, &["shoulders"])]) => expert(1, 0, K PMR2012);
    // Against.
    0 "one_hip" ONE_HIP => expert(-2, 0, K PMR2012);
    sources [PMR2012]
};

/// Shown only as something that a clinician should check, never as a pattern that fits. Its gate is a cancer together
/// with new or worsening pain, or weight loss; tiredness alone never opens it.
pub(super) const CANCER_RELATED: Pattern = pattern! {
    "cancer_related" Role::Refer { no_plan: true }, Rare, up to Partly;
    gate Expr::Any(&[Expr::All(&[yes(CANCER), NEW_OR_WORSE]), yes(WEIGHT_LOSS)]);
    1 "cancer_now_or_past" yes(CANCER) => ratio(1470, 0, DEYO1988);
    1 "weight_loss" yes(WEIGHT_LOSS) => ratio(270, 0, DEYO1988);
    0 "a_month_not_better" Expr::All(&[OVER_4_WEEKS, NOT_IMPROVING]) => ratio(300, 0, DEYO1988);
    0 "age_50_or_over" at_least(AGE, 50) => ratio(270, 0, DEYO1988);
    1 "systemic_unwell" WHOLE_BODY_UNWELL => expert(1, 0, K IFOMPT2020);
    sources [DEYO1988 DOWNIE2013 IFOMPT2020]
};

pub(super) const PAGET: Pattern = pattern! {
    "paget" Role::Refer { no_plan: false }, Rare, up to Fits;
    gate at_least(AGE, 51);
    0 "over_55" at_least(AGE, 56) => expert(1, 0, J RALSTON2019);
    1 "constant_deep_ache" is(BONE_SIGNS, &["constant-deep"]) => expert(1, 0, J RALSTON2019);
    1 "warm_or_bowed" is(BONE_SIGNS, &["warm-or-bowed"]) => expert(1, 0, J RALSTON2019);
    1 "hearing" is(BONE_SIGNS, &["hearing"]) => expert(1, 0, J RALSTON2019);
    1 "relative_paget" is(BONE_SIGNS, &["relative-paget"]) => expert(1, 0, J RALSTON2019);
    // Against.
    0 "moves" yes(CHANGES_WITH_MOVEMENT) => expert(-1, 0, J JUDGEMENT);
    sources [RALSTON2019 ARTICLE004]
};

pub(super) const VERTEBRAL_FRAGILITY_FRACTURE: Pattern = pattern! {
    "vertebral_fragility_fracture" Role::Refer { no_plan: true }, Common, up to Fits;
    // As narrow as the rules `r_fx_fragility` and `r_fx_roman`: it takes the plan away, so it must not show beside self-care.
    gate Expr::Any(&[
        Expr::All(&[yes(MIDLINE_SUDDEN), Expr::Any(&[FRAGILE, Expr::Of(4, &ROMAN)])]),
        yes(HEIGHT_LOSS),
        FALL_WITH_WEAK_BONES,
    ]);
    1 "minor_trauma_sudden" yes(MIDLINE_SUDDEN) => expert(2, 0, J IFOMPT2020);
    1 "roman_four" Expr::Of(4, &ROMAN) => ratio(960, 0, ROMAN2010);
    1 "height_loss" yes(HEIGHT_LOSS) => expert(1, 0, J IFOMPT2020);
    2 "age_70" at_least(AGE, 70) => expert(1, 0, V HENSCHKE2009);
    2 "woman" is(SEX, &["female"]) => expert(1, 0, V HENSCHKE2009);
    2 "steroids_long" yes(STEROIDS_LONG) => expert(1, 0, V HENSCHKE2009);
    2 "thin_bones" yes(THIN_BONES) => expert(1, 0, J IFOMPT2020);
    0 "lying_eases" is(BETTER_WITH, &["lying"]) => expert(1, 0, J JUDGEMENT);
    0 "standing_cough_worse" is(WORSE_WITH, &["standing", "coughing", "bending"]) => expert(1, 0, J JUDGEMENT);
    // Against.
    0 "under_50_no_steroids" Expr::All(&[at_most(AGE, 49), no(STEROIDS_LONG)]) => expert(-2, 0, J JUDGEMENT);
    0 "onset_gradual" is(PAIN_START, &["gradual"]) => expert(-2, 0, J JUDGEMENT);
    0 "leg_worse_than_back" is(LEG_OR_BACK, &["leg"]) => expert(-2, 0, J JUDGEMENT);
    sources [HENSCHKE2009 DOWNIE2013 ROMAN2010 IFOMPT2020]
};

pub(super) const HIP_FRACTURE_STRESS: Pattern = pattern! {
    "hip_fracture_stress" Role::Refer { no_plan: true }, Uncommon, up to Fits;
    gate HIP_BONE_ITEM;
    // A fall and a jump in training are two ways to it: together they share one cap.
    1 "fall_hip_pain" Expr::All(&[yes(RECENT_FALL), yes(FALL_HIP_PAIN)]) => expert(2, 0, J IFOMPT2020);
    1 "cannot_bear_weight" yes(CANNOT_BEAR_WEIGHT) => expert(2, 0, J IFOMPT2020);
    1 "training_jump" yes(STRESS_LOAD) => expert(2, 0, J ROBERTSON2017);
    1 "hop_or_night" yes(STRESS_IMPACT) => expert(2, 0, J ROBERTSON2017);
    0 "weight_bearing_worse" WEIGHT_BEARING => expert(1, 0, J ROBERTSON2017);
    0 "age_65" at_least(AGE, 65) => expert(1, 0, J JUDGEMENT);
    0 "weak_bones" Expr::Any(&[WEAK_BONES, yes(BONE_MEDICINE)]) => expert(1, 0, J IFOMPT2020);
    // Against.
    0 "only_bending_worse" ONLY_BENDING => expert(-1, 0, J JUDGEMENT);
    sources [ROBERTSON2017 IFOMPT2020]
};

pub(super) const AVN_HIP: Pattern = pattern! {
    "avn_hip" Role::Refer { no_plan: true }, Rare, up to Fits;
    gate HIP_BLOOD_RISK;
    0 "hip_blood_risk" HIP_BLOOD_RISK => expert(1, 0, V AVN2019);
    0 "groin" GROIN_SITES => expert(1, 0, J AVN2019);
    1 "weight_bearing_worse" WEIGHT_BEARING => expert(1, 0, J AVN2019);
    1 "rest_or_night_pain" Expr::Any(&[is(NIGHT_PAIN, &["at-rest", "second-half", "constant"]), yes(NO_RELIEF)])
        => expert(1, 0, J AVN2019);
    0 "both_hips" BOTH_HIPS => expert(1, 0, V AVN2019);
    // Against.
    0 "no_groin_outer_hip" Expr::All(&[OUTER_HIP_SITES, Expr::Not(&GROIN_SITES)]) => expert(-2, 0, J JUDGEMENT);
    sources [AVN2019]
};

pub(super) const VASCULAR_CLAUDICATION: Pattern = pattern! {
    "vascular_claudication" Role::Refer { no_plan: true }, Uncommon, up to Fits;
    gate is(WALKING_LEGS, &["stand-still", "sit-or-bend", "other"]);
    1 "standing_still_eases" EASED_BY_STANDING => expert(2, -1, V NADEAU2013);
    1 "calf_standing_still_eases" Expr::All(&[LOWER_LEG_SITES, EASED_BY_STANDING]) => ratio(2000, 0, NADEAU2013);
    0 "smoker_or_diabetes" Expr::Any(&[is(CONDITIONS, &["smoker"]), yes(DIABETES)]) => expert(1, 0, J JUDGEMENT);
    0 "age_50_or_over" at_least(AGE, 50) => expert(1, 0, J JUDGEMENT);
    // Against.
    1 "only_sitting_eases" EASED_BY_SITTING_DOWN => expert(-2, 0, V NADEAU2013);
    sources [NADEAU2013]
};

pub(super) const SHINGLES_PATCH: Pattern = pattern! {
    "shingles_patch" Role::Refer { no_plan: true }, Rare, up to Fits;
    gate yes(STRIPE_RASH);
    0 "stripe_rash" yes(STRIPE_RASH) => expert(2, 0, K CKS_SHINGLES);
    0 "light_touch" is(TENDER, &["light-touch"]) => expert(1, 0, K CKS_SHINGLES);
    0 "leg_burning" is(LEG_FEEL, &["burning"]) => expert(1, 0, K CKS_SHINGLES);
    0 "age_50_or_over" at_least(AGE, 50) => expert(1, 0, K CKS_SHINGLES);
    sources [CKS_SHINGLES]
};

//! Patterns of the hip, the groin, the outer hip and the deep buttock (`evidence.md` §2.2, §2.4, §3).

use super::define::*;
use crate::knowledge::questions::define::{at_least, at_most, is, yes};
use crate::knowledge::questions::*;
use crate::model::{Expr, Pattern, Role};

const MAIN_INNER_THIGH: Expr = main_site!(INNER_THIGH_SITES, "inner-thigh");
const MAIN_OUTER_HIP: Expr = main_site!(OUTER_HIP_SITES, "outer-hip");
const MAIN_BUTTOCK: Expr = main_site!(BUTTOCK_SITES, "buttock");
const SIGNS_OF_ONE_PART: Expr = is(
    HIP_SIGNS,
    &["socks", "catching", "rotation", "squat-back-pain", "squeeze", "knee-lift", "kick-or-sprint", "one-leg-30"],
);
const TENDER_IN_ONE_SPOT: Expr = is(TENDER, &["outer-hip-bone", "dimple", "deep-buttock"]);

/// Metcalfe 2019 where it gives a ratio. Its "no pain on walking" (0.25–0.58) and "stiffness under 60 minutes"
/// (0.22–0.65) stand with the end of the range that weighs least [J].
pub(super) const HIP_OA: Pattern = pattern! {
    "hip_oa" Role::Musculoskeletal, VeryCommon, up to Fits;
    gate Expr::Any(&[GROIN_SITES, THIGH_SITES, BUTTOCK_SITES, KNEE_SITES]);
    1 "inner_thigh_worst" MAIN_INNER_THIGH => ratio(780, 0, METCALFE2019);
    1 "groin" GROIN_SITES => expert(2, -1, J METCALFE2019);
    2 "knee_oa" is(HIP_HISTORY, &["knee-arthritis"]) => ratio(210, 0, METCALFE2019);
    2 "family_oa" is(HIP_HISTORY, &["family-arthritis"]) => ratio(210, 0, METCALFE2019);
    3 "stairs" is(WORSE_WITH, &["stairs"]) => ratio(210, 0, METCALFE2019);
    3 "walking_pain" is(WORSE_WITH, &["walking"]) => ratio(0, 58, METCALFE2019);
    3 "activity_related" is(WORSE_WITH, &["walking", "stairs", "rising", "one-leg", "deep-bend"])
        => expert(1, 0, K NG226);
    0 "eased_by_sitting" is(BETTER_WITH, &["sitting"]) => ratio(0, 24, METCALFE2019);
    4 "stiff_under_60" is(MORNING_STIFFNESS, &["under-30", "min-30-to-60"]) => ratio(0, 65, METCALFE2019);
    4 "short_stiffness" is(MORNING_STIFFNESS, &["under-30"]) => expert(1, 0, K NG226);
    5 "socks_shoes_hard" is(HIP_SIGNS, &["socks"]) => expert(2, -1, V FEARON2013);
    5 "limp" is(HIP_SIGNS, &["limp"]) => expert(1, 0, J ARTICLE004);
    5 "stiff_after_sitting" is(HIP_SIGNS, &["stiff-after-sitting"]) => expert(1, 0, J ARTICLE004);
    // Not everybody tries it, so an unticked box is no clear absence.
    5 "rotation_self_test" is(HIP_SIGNS, &["rotation"]) => expert(1, 0, J METCALFE2019);
    5 "deep_bend" is(WORSE_WITH, &["deep-bend"]) => expert(1, 0, V SUTLIVE2008);
    5 "squat_back_pain" is(HIP_SIGNS, &["squat-back-pain"]) => ratio(610, 0, METCALFE2019);
    // Against.
    // The interval of "under 60" is 0.01–0.78, and NG226 tells hip arthritis by history alone from 45 on: so the whole
    // ratio below 45, and a little from there to 59 [J].
    6 "age_lt60" at_most(AGE, 44) => ratio(11, 0, METCALFE2019);
    6 "age_45_to_59" Expr::All(&[at_least(AGE, 45), at_most(AGE, 59)]) => expert(-1, 0, J NG226);
    6 "age_lt40" at_most(AGE, 39) => expert(-1, 0, J JUDGEMENT);
    sources [METCALFE2019 SUTLIVE2008 FEARON2013 NG226 FRANSEN2014]
};

pub(super) const GTPS: Pattern = pattern! {
    "gtps" Role::Musculoskeletal, VeryCommon, up to Fits;
    gate OUTER_HIP_SITES;
    1 "outer_hip_worst" MAIN_OUTER_HIP => expert(2, -1, J FEARON2013);
    1 "outer_hip_tender" is(TENDER, &["outer-hip-bone"]) => expert(1, -1, K GRIMALDI2017);
    2 "lying_on_it" Expr::Any(&[is(WORSE_WITH, &["lying-on-side"]), is(NIGHT_PAIN, &["lying-on-it"])])
        => expert(2, -1, J JUDGEMENT);
    2 "stairs" is(WORSE_WITH, &["stairs"]) => expert(1, 0, J JUDGEMENT);
    2 "one_leg" is(WORSE_WITH, &["one-leg"]) => expert(1, 0, J GRIMALDI2017);
    2 "one_leg_30" is(HIP_SIGNS, &["one-leg-30"]) => expert(2, 0, K GRIMALDI2017);
    2 "crossing_legs" Expr::Any(&[is(WORSE_WITH, &["crossing-legs"]), is(DAILY_LOAD, &["one-sided-habits"])])
        => expert(1, 0, J MELLOR2018);
    0 "socks_shoes_easy" Expr::Not(&is(HIP_SIGNS, &["socks"])) => expert(2, -2, V FEARON2013);
    0 "woman_40_to_60" Expr::All(&[is(SEX, &["female"]), at_least(AGE, 40), at_most(AGE, 60)])
        => expert(1, 0, J JUDGEMENT);
    0 "more_activity" is(DAILY_LOAD, &["more-activity"]) => expert(1, 0, J JUDGEMENT);
    // Against.
    3 "groin_worst" MAIN_GROIN => expert(-2, 0, J JUDGEMENT);
    0 "thigh_patch" yes(THIGH_PATCH) => expert(-2, 0, J JUDGEMENT);
    0 "leg_below_knee" BELOW_KNEE => expert(-2, 0, J JUDGEMENT);
    sources [FEARON2013 GRIMALDI2017 MELLOR2018]
};

/// Its accuracy is unknown, so `partly` at most (`evidence.md` §8.3).
pub(super) const DEEP_GLUTEAL: Pattern = pattern! {
    "deep_gluteal" Role::Musculoskeletal, Common, up to Partly;
    gate BUTTOCK_SITES;
    1 "buttock_worst" MAIN_BUTTOCK => expert(1, 0, V HOPAYIAN2018);
    1 "sitting_worse" is(WORSE_WITH, &["sitting"]) => expert(2, -1, V HOPAYIAN2018);
    1 "deep_buttock_tender" is(TENDER, &["deep-buttock"]) => expert(1, 0, V HOPAYIAN2018);
    0 "long_sitting" is(DAILY_LOAD, &["long-sitting"]) => expert(1, 0, J JUDGEMENT);
    0 "upright_eases" is(BETTER_WITH, &["standing", "walking"]) => expert(1, 0, J JUDGEMENT);
    // Against.
    0 "back_worst" MAIN_BACK => expert(-2, 0, J HOPAYIAN2018);
    0 "cough_sneeze" is(WORSE_WITH, &["coughing"]) => expert(-1, 0, J HOPAYIAN2018);
    0 "nerve_below_knee" NERVE_BELOW_KNEE => expert(-2, 0, J HOPAYIAN2018);
    0 "sitting_eases" is(BETTER_WITH, &["sitting"]) => expert(-2, 0, J JUDGEMENT);
    sources [HOPAYIAN2018 ARTICLE004]
};

/// Needs an examination and a picture beside the symptoms (Warwick agreement), so `partly` at most.
pub(super) const FAI_LABRAL: Pattern = pattern! {
    "fai_labral" Role::Musculoskeletal, Common, up to Partly;
    gate Expr::Any(&[GROIN_SITES, OUTER_HIP_SITES]);
    1 "groin_pinch" Expr::All(&[GROIN_SITES, is(WORSE_WITH, &["deep-bend", "twisting"])])
        => expert(2, -1, V GRIFFIN2016);
    0 "click_catch_lock" is(HIP_SIGNS, &["catching"]) => expert(2, -1, V GRIFFIN2016);
    0 "age_18_to_50" at_most(AGE, 50) => expert(1, 0, J BURNETT2006);
    0 "sport" Expr::Any(&[is(WORSE_WITH, &["running"]), is(DAILY_LOAD, &["more-activity"])])
        => expert(1, 0, J BURNETT2006);
    // Against.
    0 "over_60_stiff" Expr::All(&[
        at_least(AGE, 61),
        Expr::Any(&[is(MORNING_STIFFNESS, &["under-30", "min-30-to-60", "over-60"]), is(HIP_SIGNS, &["stiff-after-sitting"])]),
    ]) => expert(-2, 0, J JUDGEMENT);
    1 "no_groin_pain" Expr::Not(&GROIN_SITES) => expert(-2, 0, J JUDGEMENT);
    0 "began_with_kick_or_sprint" is(HIP_SIGNS, &["kick-or-sprint"]) => expert(-1, 0, J JUDGEMENT);
    sources [GRIFFIN2016 BURNETT2006]
};

pub(super) const ADDUCTOR_HIPFLEXOR_GROIN: Pattern = pattern! {
    "adductor_hipflexor_groin" Role::Musculoskeletal, Common, up to Fits;
    gate Expr::Any(&[GROIN_SITES, INNER_THIGH_SITES]);
    1 "began_with_kick_or_sprint" is(HIP_SIGNS, &["kick-or-sprint"]) => expert(1, 0, J JUDGEMENT);
    1 "clear_start" CLEAR_START => expert(1, 0, J JUDGEMENT);
    0 "squeeze" is(HIP_SIGNS, &["squeeze"]) => expert(1, 0, J JUDGEMENT);
    0 "knee_lift" is(HIP_SIGNS, &["knee-lift"]) => expert(1, 0, J JUDGEMENT);
    0 "groin_or_inner_thigh_worst" Expr::Any(&[MAIN_GROIN, MAIN_INNER_THIGH]) => expert(1, 0, J JUDGEMENT);
    // Against.
    0 "gradual_with_impact" Expr::All(&[yes(STRESS_LOAD), is(PAIN_START, &["gradual"])])
        => expert(-2, 0, J ROBERTSON2017);
    sources [ARTICLE004 ROBERTSON2017]
};

/// Not in the paper (`decisions.md` D23): hip pain where no single structure stands out.
pub(super) const NONSPECIFIC_HIP: Pattern = pattern! {
    "nonspecific_hip" Role::Musculoskeletal, Common, up to Fits, as instead;
    // Of the back only the buttock may hurt too: otherwise `nonspecific_lbp` speaks for both.
    gate Expr::All(&[HIP_SITES, Expr::Unless(&Expr::Any(&[BACK_SITES, SACROILIAC_SITES]))]);
    0 "moves" yes(CHANGES_WITH_MOVEMENT) => expert(2, -1, J JUDGEMENT);
    0 "no_sign_of_one_part" Expr::Not(&SIGNS_OF_ONE_PART) => expert(1, -2, J JUDGEMENT);
    0 "no_tender_spot" Expr::Not(&TENDER_IN_ONE_SPOT) => expert(1, -1, J JUDGEMENT);
    0 "above_knee" Expr::Not(&BELOW_KNEE) => expert(1, -1, J JUDGEMENT);
    // Against.
    0 "thigh_patch" yes(THIGH_PATCH) => expert(-2, 0, J JUDGEMENT);
    0 "inflammatory_set" INFLAMMATORY_SET => expert(-2, 0, J RUDWALEIT2006);
    sources [JUDGEMENT]
};

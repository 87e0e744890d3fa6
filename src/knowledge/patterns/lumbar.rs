//! Patterns of the lower back itself (`evidence.md` §2.1–2.4). Nerves are in `nerve`, the pelvic joints in `pelvis`.

use super::define::*;
use crate::knowledge::questions::define::{at_least, at_most, is, yes};
use crate::knowledge::questions::*;
use crate::model::{Expr, Pattern, Role};

/// The hip is the worst place: speaks against the back as the source [J].
const MAIN_HIP: Expr = is(WORST_SITE, &["outer-hip", "groin", "front-thigh", "inner-thigh", "knee"]);

pub(super) const NONSPECIFIC_LBP: Pattern = pattern! {
    "nonspecific_lbp" Role::Musculoskeletal, Commonest, up to Fits, as beside;
    gate RIBS_TO_CREASE;
    0 "moves" yes(CHANGES_WITH_MOVEMENT) => expert(2, -1, J MAHER2017);
    0 "earlier_episodes" is(EPISODES, &["some", "often"]) => expert(1, 0, J MAHER2017);
    0 "above_knee" Expr::Not(&BELOW_KNEE) => expert(1, 0, J MAHER2017);
    0 "varies" is(PAIN_COURSE, &["up-and-down"]) => expert(1, 0, J MAHER2017);
    // Against.
    0 "leg_worse_below_knee" Expr::All(&[BELOW_KNEE, is(LEG_OR_BACK, &["leg"])]) => expert(-2, 0, V STYNES2018);
    0 "inflammatory_set" INFLAMMATORY_SET => expert(-2, 0, J RUDWALEIT2006);
    0 "hip_worst" MAIN_HIP => expert(-2, 0, J JUDGEMENT);
    sources [MAHER2017 HENSCHKE2008 WALLWORK2024 NG59]
};

pub(super) const MUSCLE_STRAIN: Pattern = pattern! {
    "muscle_strain" Role::Musculoskeletal, Commonest, up to Fits;
    // The paper's gate is the onset; the sites are those of its master table (a strained groin has its own pattern).
    gate Expr::All(&[WITHIN_6_WEEKS, Expr::Any(&[BACK_SITES, FLANK_SITES, SACROILIAC_SITES, BUTTOCK_SITES])]);
    0 "clear_start" CLEAR_START => expert(2, -1, J ARTICLE004);
    1 "sore_muscle" Expr::Any(&[is(TENDER, &["muscle", "bruise"]), is(BACK_SIGNS, &["spasm"])])
        => expert(1, 0, J ARTICLE004);
    0 "hurts_to_use" is(WORSE_WITH, &["bending", "lifting", "twisting", "first-moves"]) => expert(1, 0, J JUDGEMENT);
    0 "warmth_or_rest_eases" is(BETTER_WITH, &["heat", "lying", "changing-position"]) => expert(1, 0, J JUDGEMENT);
    // Against.
    2 "numb_or_tingling" is(LEG_FEEL, &["numb", "tingling"]) => expert(-2, 0, J JUDGEMENT);
    2 "leg_below_knee" BELOW_KNEE => expert(-1, 0, J JUDGEMENT);
    0 "night_any_position" is(NIGHT_PAIN, &["constant", "second-half"]) => expert(-1, 0, J JUDGEMENT);
    sources [ARTICLE004 HENSCHKE2008 NG59]
};

pub(super) const DISC_DEGENERATION: Pattern = pattern! {
    "disc_degeneration" Role::Label, Common, up to Partly;
    gate BACK_SITES;
    0 "long_central_ache" Expr::All(&[LONG_PAIN, MIDLINE_SITES]) => expert(1, 0, J BRINJIKJI2015);
    0 "bend_or_sit_worse" is(WORSE_WITH, &["bending", "sitting"]) => expert(1, 0, J BRINJIKJI2015);
    0 "over_40" at_least(AGE, 41) => expert(1, 0, J BRINJIKJI2015);
    sources [BRINJIKJI2015]
};

pub(super) const LUMBAR_OA_FACET: Pattern = pattern! {
    "lumbar_oa_facet" Role::Musculoskeletal, VeryCommon, up to Partly;
    gate BACK_SITES;
    0 "over_50" at_least(AGE, 51) => expert(1, 0, J JUDGEMENT);
    1 "arching_worse" Expr::Any(&[is(WORSE_WITH, &["arching"]), is(BENDING_BACK, &["worse"])])
        => expert(2, -1, J JUDGEMENT);
    1 "standing_worse" is(WORSE_WITH, &["standing"]) => expert(1, 0, J JUDGEMENT);
    1 "first_moves_worse" is(WORSE_WITH, &["first-moves"]) => expert(1, 0, J JUDGEMENT);
    0 "bending_or_sitting_eases" Expr::Any(&[is(BETTER_WITH, &["sitting", "bending-forward"]), is(BENDING_FORWARD, &["better"])])
        => expert(1, 0, J JUDGEMENT);
    0 "rising_is_easy" Expr::Not(&is(WORSE_WITH, &["rising"])) => expert(1, 0, V YOUNG2003);
    0 "short_stiffness" is(MORNING_STIFFNESS, &["under-30"]) => expert(1, 0, J JUDGEMENT);
    // Against.
    0 "nerve_below_knee" NERVE_BELOW_KNEE => expert(-2, 0, J JUDGEMENT);
    0 "under_35" at_most(AGE, 34) => expert(-2, 0, J JUDGEMENT);
    sources [YOUNG2003 PETERSEN2017 NG226]
};

/// Capped at `partly` like the other patterns that history cannot tell apart: only a picture shows it [J].
pub(super) const SPONDYLOLISTHESIS: Pattern = pattern! {
    "spondylolisthesis" Role::Musculoskeletal, Uncommon, up to Partly;
    // The paper names no gate; its site is the low back.
    gate LOW_BACK_SITES;
    1 "arching_worse" Expr::Any(&[is(WORSE_WITH, &["arching"]), is(BENDING_BACK, &["worse"])])
        => expert(1, 0, J PETERSEN2017);
    1 "standing_worse" is(WORSE_WITH, &["standing"]) => expert(1, 0, J PETERSEN2017);
    0 "bending_or_sitting_eases" Expr::Any(&[is(BETTER_WITH, &["sitting", "bending-forward"]), is(BENDING_FORWARD, &["better"])])
        => expert(1, 0, J PETERSEN2017);
    3 "arching_sport" is(BACK_SIGNS, &["arching-sport"]) => expert(2, 0, J PETERSEN2017);
    3 "woman_over_50" Expr::All(&[is(SEX, &["female"]), at_least(AGE, 51)]) => expert(1, 0, J PETERSEN2017);
    // Against.
    0 "bending_worse" Expr::Any(&[is(WORSE_WITH, &["bending"]), is(BENDING_FORWARD, &["worse"])])
        => expert(-2, 0, J PETERSEN2017);
    sources [PETERSEN2017]
};

//! Patterns of the pelvic joints and what comes from inside the pelvis (`evidence.md` §2.2–2.4).

use super::define::*;
use crate::knowledge::questions::define::{at_least, at_most, is, no, yes};
use crate::knowledge::questions::*;
use crate::model::{Expr, Pattern, Role};

const LEFT: Expr = is(PAIN_SITE, &["left-sacroiliac", "left-buttock"]);
const RIGHT: Expr = is(PAIN_SITE, &["right-sacroiliac", "right-buttock"]);
const ONE_SIDE: Expr = Expr::Any(&[Expr::All(&[LEFT, Expr::Not(&RIGHT)]), Expr::All(&[RIGHT, Expr::Not(&LEFT)])]);
const PELVIC_JOINT: Expr = Expr::Any(&[SACROILIAC_SITES, is(PAIN_SITE, &["pubic-bone"])]);
const ANY_PELVIC_SIGN: Expr = is(PELVIC_SIGNS, &["leak", "urgency", "emptying", "sex-pain", "heaviness", "straining"]);
const TRACKS: Expr = is(PERIOD_SIGNS, &["tracks-periods"]);
const CYCLICAL_OR_HEAVY: Expr = Expr::All(&[WOMB, is(PERIOD_SIGNS, &["tracks-periods", "stool-pain", "heavy"])]);
const ONLY_MECHANICAL: Expr = Expr::All(&[yes(CHANGES_WITH_MOVEMENT), Expr::Not(&TRACKS)]);

/// Only an examination can tell it (Laslett 2005), so `partly` at most; in pregnancy the pattern is
/// `pelvic_girdle_pain_pregnancy` instead.
pub(super) const SIJ_PAIN: Pattern = pattern! {
    "sij_pain" Role::Musculoskeletal, Common, up to Partly;
    gate Expr::All(&[
        Expr::Any(&[SACROILIAC_SITES, BUTTOCK_SITES]),
        Expr::Unless(&PREGNANT_OR_JUST_BIRTH),
    ]);
    1 "one_side" ONE_SIDE => expert(2, -1, V YOUNG2003);
    1 "no_back_pain_above" Expr::Not(&BACK_SITES) => expert(2, 0, V YOUNG2003);
    1 "dimple_tender" is(TENDER, &["dimple"]) => expert(1, 0, K LASLETT2005);
    2 "rising" is(WORSE_WITH, &["rising"]) => expert(1, 0, V YOUNG2003);
    2 "turning_in_bed" Expr::Any(&[is(WORSE_WITH, &["turning-in-bed"]), is(NIGHT_PAIN, &["turning"])])
        => expert(1, 0, J JUDGEMENT);
    2 "stairs" is(WORSE_WITH, &["stairs"]) => expert(1, 0, J JUDGEMENT);
    2 "one_leg" is(WORSE_WITH, &["one-leg"]) => expert(1, 0, J JUDGEMENT);
    0 "fall_at_start" Expr::Any(&[yes(RECENT_FALL), is(PAIN_START, &["injury"])]) => expert(1, 0, J JUDGEMENT);
    // Against.
    1 "middle_of_back" MIDLINE_SITES => expert(-2, 0, V YOUNG2003);
    0 "nerve_below_knee" NERVE_BELOW_KNEE => expert(-2, 0, J JUDGEMENT);
    3 "groin_worst" MAIN_GROIN => expert(-1, 0, J JUDGEMENT);
    3 "socks_shoes_hard" is(HIP_SIGNS, &["socks"]) => expert(-1, 0, J JUDGEMENT);
    sources [YOUNG2003 LASLETT2005 PETERSEN2017]
};

/// The paper counts up to 12 months after birth; the question asks 6 weeks (`decisions.md` D18).
pub(super) const PELVIC_GIRDLE_PAIN_PREGNANCY: Pattern = pattern! {
    "pelvic_girdle_pain_pregnancy" Role::Musculoskeletal, VeryCommon, up to Fits;
    gate PREGNANT_OR_JUST_BIRTH;
    0 "pelvic_joint" PELVIC_JOINT => expert(2, -1, J VLEEMING2008);
    1 "turning_in_bed" Expr::Any(&[is(WORSE_WITH, &["turning-in-bed"]), is(NIGHT_PAIN, &["turning"])])
        => expert(2, -1, J VLEEMING2008);
    1 "stairs_or_one_leg" is(WORSE_WITH, &["stairs", "one-leg"]) => expert(1, 0, J VLEEMING2008);
    1 "rising" is(WORSE_WITH, &["rising"]) => expert(1, 0, J JUDGEMENT);
    sources [VLEEMING2008 CLINTON2017]
};

pub(super) const PELVIC_FLOOR_DYSFUNCTION: Pattern = pattern! {
    "pelvic_floor_dysfunction" Role::Refer { no_plan: false }, Common, up to Fits;
    gate ANY_PELVIC_SIGN;
    1 "leak" is(PELVIC_SIGNS, &["leak"]) => expert(1, 0, J DUFOUR2018);
    1 "urgency" is(PELVIC_SIGNS, &["urgency"]) => expert(1, 0, J DUFOUR2018);
    1 "emptying" is(PELVIC_SIGNS, &["emptying"]) => expert(1, 0, J DUFOUR2018);
    1 "sex_pain" is(PELVIC_SIGNS, &["sex-pain"]) => expert(1, 0, J DUFOUR2018);
    1 "heaviness" is(PELVIC_SIGNS, &["heaviness"]) => expert(1, 0, J DUFOUR2018);
    1 "straining" is(PELVIC_SIGNS, &["straining"]) => expert(1, 0, J DUFOUR2018);
    0 "tailbone" is(PAIN_SITE, &["tailbone"]) => expert(1, 0, J ARTICLE004);
    sources [DUFOUR2018 ARTICLE004]
};

pub(super) const ENDOMETRIOSIS: Pattern = pattern! {
    "endometriosis" Role::Refer { no_plan: false }, Common, up to Fits;
    gate CYCLICAL_OR_HEAVY;
    1 "tracks_periods" TRACKS => expert(2, -1, K NG73);
    1 "deep_sex_pain" is(PERIOD_SIGNS, &["deep-sex-pain"]) => expert(1, 0, K NG73);
    1 "stool_pain" is(PERIOD_SIGNS, &["stool-pain"]) => expert(1, 0, K NG73);
    // Against.
    0 "only_mechanical" ONLY_MECHANICAL => expert(-1, 0, J JUDGEMENT);
    sources [NG73 ARTICLE004]
};

pub(super) const ADENOMYOSIS: Pattern = pattern! {
    "adenomyosis" Role::Refer { no_plan: false }, Common, up to Fits;
    gate CYCLICAL_OR_HEAVY;
    1 "tracks_periods" TRACKS => expert(2, -1, J ARTICLE004);
    1 "heavy_periods" is(PERIOD_SIGNS, &["heavy"]) => expert(1, -1, J ARTICLE004);
    0 "age_35_to_50" Expr::All(&[at_least(AGE, 35), at_most(AGE, 50)]) => expert(1, 0, J ARTICLE004);
    // Against.
    0 "only_mechanical" ONLY_MECHANICAL => expert(-1, 0, J JUDGEMENT);
    sources [ARTICLE004]
};

pub(super) const FIBROIDS: Pattern = pattern! {
    "fibroids" Role::Refer { no_plan: false }, Common, up to Fits;
    gate CYCLICAL_OR_HEAVY;
    1 "heavy_periods" is(PERIOD_SIGNS, &["heavy"]) => expert(2, -1, J ARTICLE004);
    1 "bloating" is(PERIOD_SIGNS, &["bloating"]) => expert(1, 0, J ARTICLE004);
    1 "tracks_periods" TRACKS => expert(1, 0, J ARTICLE004);
    0 "urgency" is(PELVIC_SIGNS, &["urgency"]) => expert(1, 0, J ARTICLE004);
    0 "age_30_to_50" Expr::All(&[at_least(AGE, 30), at_most(AGE, 50)]) => expert(1, 0, J ARTICLE004);
    // Against.
    0 "only_mechanical" ONLY_MECHANICAL => expert(-1, 0, J JUDGEMENT);
    sources [ARTICLE004]
};

pub(super) const KIDNEY_RELATED: Pattern = pattern! {
    "kidney_related" Role::Refer { no_plan: true }, Common, up to Fits;
    gate FLANK_SITES;
    0 "not_changed_by_movement" no(CHANGES_WITH_MOVEMENT) => expert(2, 0, J ARTICLE004);
    1 "peeing_linked" Expr::Any(&[is(ORGAN_LINKS, &["peeing"]), yes(BURNING_PEE), yes(BLOOD_PEE)])
        => expert(1, 0, K NG111);
    1 "fever" yes(FEVER) => expert(1, 0, K NG111);
    1 "colic" yes(COLIC) => expert(2, 0, K NG118);
    // Against.
    0 "moves" yes(CHANGES_WITH_MOVEMENT) => expert(-2, 0, J JUDGEMENT);
    sources [NG111 NG118 ARTICLE004]
};

/// Deliberately narrow, as it takes the plan away: nothing counts unless an organ's rhythm is answered.
pub(super) const REFERRED_VISCERAL: Pattern = pattern! {
    "referred_visceral" Role::Refer { no_plan: true }, Rare, up to Fits;
    gate is(ORGAN_LINKS, &["meals", "bowels", "peeing"]);
    0 "not_changed_by_movement" no(CHANGES_WITH_MOVEMENT) => expert(2, 0, J ARTICLE004);
    1 "meals_linked" is(ORGAN_LINKS, &["meals"]) => expert(1, 0, J ARTICLE004);
    1 "bowels_linked" is(ORGAN_LINKS, &["bowels"]) => expert(1, 0, J ARTICLE004);
    1 "peeing_linked" is(ORGAN_LINKS, &["peeing"]) => expert(1, 0, J ARTICLE004);
    0 "belly_too" is(PAIN_SITE, &["lower-belly"]) => expert(1, 0, J ARTICLE004);
    // Against.
    0 "moves" yes(CHANGES_WITH_MOVEMENT) => expert(-2, 0, J JUDGEMENT);
    sources [ARTICLE004]
};

//! Patterns of the nerves: from the lower back into the leg, and the skin nerve of the thigh (`evidence.md` §2.2, §2.4).

use super::define::*;
use crate::knowledge::questions::define::{at_least, at_most, is, yes};
use crate::knowledge::questions::*;
use crate::model::{Expr, Pattern, Role};

const NERVE_SIGNS: [Expr; 3] = [BELOW_KNEE, is(LEG_OR_BACK, &["leg"]), is(LEG_FEEL, &["tingling", "numb"])];
const ONLY_DULL: Expr = Expr::All(&[
    is(LEG_FEEL, &["dull", "heavy"]),
    Expr::Not(&is(LEG_FEEL, &["shooting", "tingling", "numb", "burning"])),
]);
const ONLY_ARCHING: Expr = Expr::All(&[
    is(WORSE_WITH, &["arching"]),
    Expr::Not(&is(WORSE_WITH, &["sitting", "bending", "lifting", "coughing"])),
]);

/// The three self-report items of Stynes 2018 and Konstantinou 2012 are cardinal, and alone reach 60 %. "Male"
/// (Verwoerd 2014) is left out: a small effect, and no clue that helps anyone [J].
pub(super) const RADICULOPATHY_SCIATICA: Pattern = pattern! {
    "radiculopathy_sciatica" Role::Musculoskeletal, VeryCommon, up to Fits;
    gate LEG_SYMPTOM;
    // −2 when clearly absent: "stops above the knee" is a counter-sign of its own in the paper.
    0 "leg_below_knee" BELOW_KNEE => expert(2, -2, V KONSTANTINOU2012);
    0 "leg_worse_than_back" is(LEG_OR_BACK, &["leg"]) => expert(2, -1, V VERWOERD2014);
    1 "leg_tingle_numb" is(LEG_FEEL, &["tingling", "numb"]) => expert(2, -1, V KONSTANTINOU2012);
    1 "leg_shooting" is(LEG_FEEL, &["shooting"]) => expert(1, 0, J STYNES2018);
    1 "leg_weak" yes(WEAK_ONE_LEG) => expert(1, 0, J STYNES2018);
    0 "cough_sneeze_leg" is(WORSE_WITH, &["coughing"]) => expert(1, 0, V VROOMEN2002);
    0 "onset_non_sudden" is(PAIN_START, &["gradual"]) => expert(1, 0, V VERWOERD2014);
    // Against.
    1 "leg_only_dull" ONLY_DULL => expert(-1, 0, J JUDGEMENT);
    0 "groin_on_hip_rotation" Expr::All(&[GROIN_SITES, is(HIP_SIGNS, &["rotation"])]) => expert(-1, 0, J JUDGEMENT);
    2 "standing_still_eases" EASED_BY_STANDING => expert(-2, 0, V NADEAU2013);
    2 "walking_sitting_eases_60" Expr::All(&[at_least(AGE, 60), EASED_BY_SITTING_DOWN]) => expert(-2, 0, J SURI2010);
    0 "thigh_patch" yes(THIGH_PATCH) => expert(-2, 0, J JUDGEMENT);
    sources [KONSTANTINOU2012 STYNES2018 VERWOERD2014 VROOMEN2002 KONSTANTINOU2018 NG59]
};

pub(super) const PINCHED_NERVE: Pattern = pattern! {
    "pinched_nerve" Role::Label, Rare, up to Partly;
    gate LEG_SYMPTOM;
    sources [ARTICLE004 KONSTANTINOU2012]
};

pub(super) const DISC_HERNIATION: Pattern = pattern! {
    "disc_herniation" Role::Musculoskeletal, VeryCommon, up to Fits, part of "radiculopathy_sciatica";
    gate Expr::Any(&[BACK_SITES, LEG_OR_BUTTOCK]);
    0 "age_25_to_55" Expr::All(&[at_least(AGE, 25), at_most(AGE, 55)]) => expert(1, 0, J JUDGEMENT);
    0 "nerve_signs" Expr::Of(2, &NERVE_SIGNS) => expert(2, -1, J STYNES2018);
    1 "sitting_worse" Expr::Any(&[is(WORSE_WITH, &["sitting"]), is(BENDING_FORWARD, &["worse"])])
        => expert(1, 0, J JUDGEMENT);
    1 "bending_lifting_worse" is(WORSE_WITH, &["bending", "lifting"]) => expert(1, 0, J JUDGEMENT);
    1 "cough_sneeze_leg" is(WORSE_WITH, &["coughing"]) => expert(1, 0, V VROOMEN2002);
    1 "first_moves_worse" is(WORSE_WITH, &["first-moves"]) => expert(1, 0, J JUDGEMENT);
    0 "upright_or_arching_eases" Expr::Any(&[is(BETTER_WITH, &["standing", "walking", "arching"]), is(BENDING_BACK, &["better"])])
        => expert(1, 0, J LONG2004);
    0 "shifted" is(BACK_SIGNS, &["shift"]) => expert(1, 0, J JUDGEMENT);
    // Against.
    0 "walking_sitting_eases_66" Expr::All(&[at_least(AGE, 66), EASED_BY_SITTING_DOWN]) => expert(-2, 0, J SURI2010);
    0 "only_arching_worse" ONLY_ARCHING => expert(-1, 0, J JUDGEMENT);
    sources [VERWOERD2014 STYNES2018 CHIU2015 ARTICLE004]
};

/// Suri 2010, Table 3; Cook's five items are all here: both sides, leg over back, walking and standing, relief on
/// sitting, age over 48. Of Suri's three age rows one is counted, as they measure one thing. "Burning around the
/// buttocks on walking" has no question of its own.
pub(super) const LUMBAR_STENOSIS: Pattern = pattern! {
    "lumbar_stenosis" Role::Musculoskeletal, Common, up to Fits;
    // A patch on the outer thigh alone is no leg that aches from the spine.
    gate Expr::All(&[at_least(AGE, 48), LEG_OR_BUTTOCK, Expr::Not(&yes(THIGH_PATCH))]);
    1 "lss_no_pain_seated" yes(SEATED_FREE) => ratio(740, 57, SURI2010);
    1 "lss_better_bent" Expr::Any(&[is(BETTER_WITH, &["bending-forward"]), is(BENDING_FORWARD, &["better"])])
        => ratio(640, 52, SURI2010);
    1 "lss_better_sit" Expr::Any(&[is(BETTER_WITH, &["sitting"]), EASED_BY_SITTING_DOWN]) => ratio(330, 58, SURI2010);
    0 "lss_bilateral" BOTH_LEGS_SITES => ratio(630, 54, SURI2010);
    2 "lss_claudication" Expr::Any(&[EASED_BY_SITTING_DOWN, EASED_BY_STANDING]) => ratio(370, 23, SURI2010);
    0 "lss_worse_stand" is(WORSE_WITH, &["standing"]) => ratio(230, 46, SURI2010);
    0 "lss_below_buttock" Expr::Any(&[LEG_SYMPTOM, THIGH_SITES]) => ratio(140, 34, SURI2010);
    3 "age_gt65" at_least(AGE, 66) => ratio(250, 34, SURI2010);
    3 "age_gt48" at_least(AGE, 49) => expert(1, 0, V COOK2011);
    0 "leg_worse_than_back" is(LEG_OR_BACK, &["leg"]) => expert(1, 0, V COOK2011);
    0 "over_a_year" is(PAIN_SINCE, &["over-1-year"]) => expert(1, 0, V SUGIOKA2008);
    // Against.
    1 "arching_eases" Expr::Any(&[is(BETTER_WITH, &["arching"]), is(BENDING_BACK, &["better"])])
        => expert(-2, 0, V SUGIOKA2008);
    1 "sitting_worse" is(WORSE_WITH, &["sitting"]) => expert(-1, 0, J JUDGEMENT);
    2 "standing_still_eases" EASED_BY_STANDING => expert(-2, 0, V NADEAU2013);
    // Relief of calf pain on standing: LR+ 20 for the artery, so 1/20 for the nerve.
    2 "calf_standing_still_eases" Expr::All(&[LOWER_LEG_SITES, EASED_BY_STANDING]) => ratio(5, 0, NADEAU2013);
    sources [SURI2010 COOK2011 SUGIOKA2008 KONNO2007 NADEAU2013 OTANI2018]
};

pub(super) const MERALGIA_PARAESTHETICA: Pattern = pattern! {
    "meralgia_paraesthetica" Role::Musculoskeletal, Uncommon, up to Fits;
    gate yes(THIGH_PATCH);
    0 "thigh_patch" yes(THIGH_PATCH) => expert(2, -1, J VAN_SLOBBE2004);
    0 "pressure_or_diabetes" Expr::Any(&[yes(THIGH_PATCH_CAUSE), PREGNANT, yes(DIABETES)])
        => expert(1, 0, K VAN_SLOBBE2004);
    0 "standing_worse" is(WORSE_WITH, &["standing"]) => expert(1, 0, J JUDGEMENT);
    0 "sitting_eases" is(BETTER_WITH, &["sitting"]) => expert(1, 0, J JUDGEMENT);
    // Against.
    0 "leg_weak" yes(WEAK_ONE_LEG) => expert(-2, 0, J JUDGEMENT);
    0 "leg_below_knee" BELOW_KNEE => expert(-2, 0, J JUDGEMENT);
    0 "back_worst" Expr::Any(&[MAIN_BACK, is(LEG_OR_BACK, &["back"])]) => expert(-2, 0, J JUDGEMENT);
    sources [VAN_SLOBBE2004]
};

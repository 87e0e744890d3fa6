//! What is asked again while a plan runs, and when (`evidence.md` §1.1, §5.6). Tables only.

use super::citations::learn::{EXERCISE_JUDGEMENT, SALAFFI2004, SILBERNAGEL2007, THOMEE1997, WALKBACK2024};
use super::citations::{DASILVA2019, exercises::LONG2004};
use super::questions::define::{is, maybe};
use super::questions::*;
use crate::model::{Citation, Expr, FollowUp, QuestionId};

/// Where the rules of progression come from; the traffic light is borrowed from knees and Achilles tendons.
pub const SOURCES: &[&Citation] =
    &[&THOMEE1997, &SILBERNAGEL2007, &SALAFFI2004, &LONG2004, &DASILVA2019, &WALKBACK2024, &EXERCISE_JUDGEMENT];

/// Danger signs of every check-in: saddle, bladder and bowel; weakness; fever and illness; much worse; new injury; and,
/// as §1.1 asks beside these, signs of cancer. Pregnancy's own stop signs (§4) are asked of those who are pregnant [J].
const SAFETY: &[QuestionId] = &[
    SADDLE_NUMBNESS.id,
    BLADDER_CHANGE.id,
    BOWEL_CHANGE.id,
    WEAK_BOTH_LEGS.id,
    WEAK_ONE_LEG.id,
    BOTH_LEGS_PAIN.id,
    CORD_SIGNS.id,
    FEVER.id,
    FEELING_ILL.id,
    PAIN_COURSE.id,
    NO_RELIEF.id,
    CANNOT_STAND.id,
    CANNOT_BEAR_WEIGHT.id,
    MAJOR_INJURY.id,
    RECENT_FALL.id,
    WEIGHT_LOSS.id,
    UNWELL_WEEKS.id,
    PREGNANCY_BLEEDING.id,
    PREGNANCY_FLUID.id,
    PREGNANCY_TIGHTENING.id,
    PREGNANCY_HEADACHE.id,
    BABY_MOVES_LESS.id,
];

/// Any item of nerves or infection, certain or in doubt: check in after 48 hours.
const NERVE_OR_INFECTION: Expr = Expr::Any(&[
    maybe(SADDLE_NUMBNESS),
    maybe(BLADDER_CHANGE),
    maybe(BOWEL_CHANGE),
    maybe(WEAK_BOTH_LEGS),
    maybe(WEAK_ONE_LEG),
    maybe(BOTH_LEGS_PAIN),
    maybe(CORD_SIGNS),
    maybe(SEXUAL_CHANGE),
    maybe(FEVER),
    maybe(IMMUNE_LOW),
    maybe(INJECTS_DRUGS),
    maybe(RECENT_INFECTION),
    maybe(RECENT_PROCEDURE),
]);

/// Follow-up of every plan.
pub const FOLLOW_UP: FollowUp = FollowUp {
    safety: SAFETY,
    later: &[LIMITS.id, BELIEFS.id],
    // [J]: what a check-in need not ask again
    lasting: &[
        AGE.id,
        SEX.id,
        PREGNANCY.id,
        PREGNANCY_WEEKS.id,
        PAIN_SITE.id,
        CANCER.id,
        CANCER_KIND.id,
        CANCER_WHEN.id,
        THIN_BONES.id,
        IMMUNE_LOW.id,
        DIABETES.id,
        FUSED_SPINE.id,
        HIP_REPLACEMENT.id,
        BLOOD_THINNER.id,
        STEROIDS_LONG.id,
        INJECTS_DRUGS.id,
        DIALYSIS.id,
        BONE_MEDICINE.id,
        CONDITIONS.id,
        MEDICINES.id,
        HIP_BLOOD_RISKS.id,
        PLAN_CARE.id,
    ],
    sooner: NERVE_OR_INFECTION,
    // "Day 2–3": 48 hours for those above and for level 3, else the third day.
    first: [2, 3],
    days: &[7, 14, 28, 42, 84],
    weeks: PREGNANCY_WEEKS.id,
    since: PAIN_SINCE.id,
    since_from: &[0, 7, 14, 21, 28, 42, 84, 365],
    disabling: is(LIMITS, &["most-days", "unable-new", "unable"]),
    weighed_down: Expr::Of(
        2,
        &[is(BELIEFS, &["expects-long"]), is(BELIEFS, &["avoids-moving"]), is(BELIEFS, &["low-mood"])],
    ),
    // [J]: by what the variants ask for; every other variant is as demanding as the standard one or less.
    harder: &[
        ("knee_to_chest", "double"),
        ("glute_bridge", "band"),
        ("clamshell", "band"),
        ("hip_hinge", "load"),
        ("swim_aqua", "breaststroke"),
    ],
    walk: "walking_plan",
};

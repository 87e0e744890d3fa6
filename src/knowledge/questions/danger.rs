//! Danger signs: nerves, injury, fever, vessels, belly, pregnancy. Each is a yes, a no or a "not sure"; what follows
//! from it is in `rules`. A follow-up opens on yes and on not sure, never on no (ADR 0004).

use super::define::{at_least, at_most, is, is_or_unsure, maybe};
use super::pain::{self, GROIN_SITES, HIP_SITES, PAIN_SITE};
use super::person::{AGE, PREGNANCY, PREGNANCY_WEEKS, TESTICLES, WOMB};
use crate::model::{Ask, Expr};

const fn stable(onset: Ask) -> Expr {
    is(onset, &["weeks-to-3-months", "over-3-months"])
}

questions! { base pain::END;
    // Right now.
    /// Sudden severe belly, side or back pain with fainting, cold sweat, grey skin or a pulsing belly.
    COLLAPSE_PAIN "collapse-pain" yes_no () unsure ["collapse_pain", "aaa_sudden"] when Expr::Always;
    /// Chest pain, breathlessness or coughing blood that is new, or worse than the person's usual.
    CHEST_OR_BREATH "chest-or-breath" yes_no () unsure ["chest_or_breath"] when Expr::Always;
    /// Sudden ripping or tearing pain in the chest or upper back.
    TEARING_PAIN "tearing-pain" yes_no () unsure ["tearing_chest_back"] when Expr::Always;
    /// One leg suddenly cold, pale or blue, numb and painful.
    COLD_LEG "cold-leg" yes_no () unsure ["cold_leg"] when Expr::Always;
    /// Severe belly pain that is there all the time and worse on moving, or a belly that is hard as a board.
    SEVERE_BELLY "severe-belly" yes_no () unsure ["acute_belly"] when Expr::Always;
    /// Told of an aneurysm (a widened main blood vessel), and this pain is new or different.
    ANEURYSM_PAIN "aneurysm-pain" yes_no () unsure ["aaa_known"] when Expr::Always;

    // Saddle, bladder, bowel (decisions.md D8).
    /// Numbness, tingling or dulled feeling around genitals, back passage or inner thighs, or wiping feels different;
    /// coming and going counts.
    SADDLE_NUMBNESS "saddle-numbness" yes_no () unsure ["ces_saddle_numb"] when Expr::Always;
    /// When it began or last got worse. "last-2-weeks"; "older-worse": older, but worse within the last 2 weeks;
    /// "weeks-to-3-months": 2 weeks to 3 months old and not changing; "over-3-months": older and not changing.
    SADDLE_ONSET "saddle-onset" single ("last-2-weeks", "older-worse", "weeks-to-3-months", "over-3-months") unsure
        ["ces_longstanding"] when maybe(SADDLE_NUMBNESS);
    /// A clinician has already examined this very problem.
    SADDLE_CHECKED "saddle-checked" yes_no () unsure ["ces_longstanding"] when stable(SADDLE_ONSET);
    /// Trouble starting to pee, weak stream, not feeling it pass, not knowing whether the bladder is full, leaking
    /// without feeling it.
    BLADDER_CHANGE "bladder-change" yes_no () unsure ["ces_bladder"] when Expr::Always;
    /// As `saddle-onset`.
    BLADDER_ONSET "bladder-onset" single ("last-2-weeks", "older-worse", "weeks-to-3-months", "over-3-months") unsure
        ["ces_longstanding"] when maybe(BLADDER_CHANGE);
    /// As `saddle-checked`.
    BLADDER_CHECKED "bladder-checked" yes_no () unsure ["ces_longstanding"] when stable(BLADDER_ONSET);
    /// Loss of bowel control, or no longer feeling the need to go or the stool passing.
    BOWEL_CHANGE "bowel-change" yes_no () unsure ["ces_bowel"] when Expr::Always;
    /// As `saddle-onset`.
    BOWEL_ONSET "bowel-onset" single ("last-2-weeks", "older-worse", "weeks-to-3-months", "over-3-months") unsure
        ["ces_longstanding"] when maybe(BOWEL_CHANGE);
    /// As `saddle-checked`.
    BOWEL_CHECKED "bowel-checked" yes_no () unsure ["ces_longstanding"] when stable(BOWEL_ONSET);

    // Legs (decisions.md D9).
    /// Within 2 weeks BOTH legs have lost strength: they buckle, the person cannot rise from a chair or lift the feet.
    /// Not only sore, tired or stopped by pain.
    WEAK_BOTH_LEGS "weak-both-legs" yes_no () unsure ["weak_both_legs"] when Expr::Always;
    /// One leg or foot has lost strength: foot slaps or drags, no standing on tiptoe or heel, knee buckles.
    WEAK_ONE_LEG "weak-one-leg" yes_no () unsure ["weak_one_leg_new"] when Expr::Always;
    /// Cannot lift that foot at all, or the weakness has been growing within the last hours to 2 days (having begun
    /// yesterday and stayed the same does not count).
    WEAK_LEG_SEVERE "weak-leg-severe" yes_no () unsure ["weak_one_leg_new"] when maybe(WEAK_ONE_LEG);
    /// Since when the leg is weak. "longer-same": over 2 weeks and not getting worse.
    WEAK_LEG_SINCE "weak-leg-since" single ("within-2-weeks", "longer-worse", "longer-same") unsure
        ["weak_one_leg_new"] when maybe(WEAK_ONE_LEG);
    /// Shooting pain, pins and needles or numbness from the back down BOTH legs, new or clearly worse within 2 weeks.
    /// Not all-over or muscle aching.
    BOTH_LEGS_PAIN "both-legs-pain" yes_no () unsure ["bilateral_leg_pain_new"] when Expr::Always;
    /// New unsteady walking, clumsy hands, or a tight band of pain round chest or belly together with leg changes.
    CORD_SIGNS "cord-signs" yes_no () unsure ["cord_signs"] when Expr::Always;
    /// New loss of feeling in the genitals, or of erection or ejaculation or orgasm, since the back problem began.
    SEXUAL_CHANGE "sexual-change" yes_no () unsure ["ces_sexual"] when Expr::Always;
    /// Pain, tingling or numbness that runs into a leg, and how far.
    LEG_SPREAD "leg-spread" single ("no", "above-knee", "below-knee") unsure ["leg_below_knee"] when Expr::Always;
    /// What it feels like in the leg.
    LEG_FEEL "leg-feel" multiple ("shooting", "tingling", "numb", "burning", "heavy", "dull", "none") unsure
        ["leg_tingle_numb"] when is_or_unsure(LEG_SPREAD, &["above-knee", "below-knee"]);
    /// Whether walking brings on leg pain or ache, and what eases it. "other": it does, and neither standing still nor
    /// sitting or bending eases it within minutes. "no": walking does not bring it on.
    WALKING_LEGS "walking-legs" single ("stand-still", "sit-or-bend", "other", "no") unsure
        ["walk_calf_relieved_standing", "lss_claudication", "lss_better_sit", "lss_better_bent"]
        when Expr::Any(&[maybe(BOTH_LEGS_PAIN), is_or_unsure(LEG_SPREAD, &["above-knee", "below-knee"]), pain::LOWER_LEG_SITES, pain::THIGH_SITES]);

    // Injury and bone.
    /// The pain began with a high-energy event: vehicle crash at speed, fall from over 1 metre or 5 stairs, heavy blow.
    /// A slow bump does not count.
    MAJOR_INJURY "major-injury" yes_no () unsure ["major_trauma"] when Expr::Always;
    /// When that was.
    MAJOR_INJURY_WHEN "major-injury-when" single ("within-7-days", "days-8-to-14", "longer") unsure
        ["major_trauma"] when maybe(MAJOR_INJURY);
    /// Whether a clinician has checked the injury since.
    MAJOR_INJURY_CHECKED "major-injury-checked" yes_no () unsure ["major_trauma"] when maybe(MAJOR_INJURY);
    /// Any fall, stumble, knock or jolt in the last 2 weeks.
    RECENT_FALL "recent-fall" yes_no () unsure ["fall_cannot_bear", "fall_hip_can_walk"] when Expr::Always;
    /// Since that fall: new hip or groin pain on standing or walking.
    FALL_HIP_PAIN "fall-hip-pain" yes_no () unsure ["fall_hip_can_walk"] when maybe(RECENT_FALL);
    /// Cannot put weight on a leg (cannot stand on it or take 4 steps) for pain in hip, groin, thigh or pelvis, or the
    /// leg looks shorter or turned out.
    CANNOT_BEAR_WEIGHT "cannot-bear-weight" yes_no () unsure ["fall_cannot_bear", "hip_cannot_bear"] when HIP_SITES;
    /// Back pain so bad that the person cannot stand up or stand straight.
    CANNOT_STAND "cannot-stand" yes_no () unsure [] when Expr::Always;
    /// Within 2 weeks: hip or groin so painful that nobody may move it.
    HIP_TOO_SORE "hip-too-sore" yes_no () unsure ["hip_hot_cannot_move"] when HIP_SITES;
    /// Groin, hip or thigh pain that built up over days with a jump in running, marching or jumping.
    STRESS_LOAD "stress-load" yes_no () unsure ["stress_fracture_run"]
        when Expr::Any(&[GROIN_SITES, pain::OUTER_HIP_SITES, pain::THIGH_SITES, pain::BUTTOCK_SITES, is(PAIN_SITE, &["pubic-bone"])]);
    /// That pain comes on hopping, at every step, or at night.
    STRESS_IMPACT "stress-impact" yes_no () unsure ["stress_fracture_run"] when maybe(STRESS_LOAD);

    // Fever.
    /// 38 °C (100.4 °F) or more, shivering fits, or feeling feverish.
    FEVER "fever" yes_no () unsure ["fever_now"] when Expr::Always;
    /// Feeling very ill all over, not just sore.
    FEELING_ILL "feeling-ill" yes_no () unsure [] when Expr::Always;
    /// Shaking chills: shivering that cannot be stopped.
    RIGORS "rigors" yes_no () unsure ["fever_now"] when maybe(FEVER);
    /// Confused, very drowsy, fast breathing, blotchy or blue skin, or no pee for 12 hours.
    SEPSIS_SIGNS "sepsis-signs" yes_no () unsure ["sepsis_look"] when Expr::Any(&[maybe(FEVER), maybe(FEELING_ILL)]);
    /// A cold, a cough or aching all over together with the fever. A reassuring yes.
    COLD_SYMPTOMS "cold-symptoms" yes_no () unsure ["r_fever_viral"] when maybe(FEVER);

    // Vessels, skin, belly.
    /// One calf or leg newly swollen, warm and tender.
    SWOLLEN_CALF "swollen-calf" yes_no () unsure ["calf_swollen"] when Expr::Always;
    /// Black, tar-like stools, or vomiting blood.
    BLACK_STOOL "black-stool" yes_no () unsure ["black_stool_nsaid"] when Expr::Always;
    /// Sudden severe belly or side (flank) pain, with or without back pain.
    SUDDEN_BELLY_FLANK "sudden-belly-flank" yes_no () unsure ["aaa_sudden"] when at_least(AGE, 55);
    /// Burning pain in a stripe on one side, now with a rash or blisters.
    STRIPE_RASH "stripe-rash" yes_no () unsure ["shingles"] when Expr::Always;
    /// The rash or blisters came within the last 3 days.
    STRIPE_RASH_NEW "stripe-rash-new" yes_no () unsure ["shingles"] when maybe(STRIPE_RASH);
    /// A red, painful eye that cannot bear light.
    RED_EYE "red-eye" yes_no () unsure ["uveitis"] when Expr::Always;
    /// A painful lump in the groin that will not go back in.
    GROIN_LUMP "groin-lump" yes_no () unsure ["hernia_stuck"] when Expr::Always;
    /// Waves of severe pain from the side to the groin; cannot keep still.
    COLIC "colic" yes_no () unsure ["renal_colic"] when Expr::Always;
    /// Burning when peeing, or peeing much more often than is usual for this person.
    BURNING_PEE "burning-pee" yes_no () unsure ["pyelo"] when Expr::Always;
    /// Only one kidney, no pee at all, or vomiting so that fluids will not stay down.
    KIDNEY_DANGER "kidney-danger" yes_no () unsure ["renal_colic_danger", "pyelo"]
        when Expr::Any(&[maybe(COLIC), maybe(BURNING_PEE)]);
    /// Blood seen in the pee.
    BLOOD_PEE "blood-pee" yes_no () unsure ["blood_urine_visible"] when Expr::Always;
    /// Pain low in the BELLY, and it hurts to straighten the leg on that side. A sore groin or hip alone does not count.
    PSOAS_PAIN "psoas-pain" yes_no () unsure ["psoas_sign"]
        when Expr::Any(&[is(PAIN_SITE, &["lower-belly", "left-flank", "right-flank"]), GROIN_SITES]);
    /// Sudden severe pain in a testicle, or in groin or low belly with it.
    TESTICLE_PAIN "testicle-pain" yes_no () unsure ["testicular_torsion"] when TESTICLES;
    /// Sudden severe pain low on one side of the belly, often with vomiting.
    SUDDEN_PELVIC_PAIN "sudden-pelvic-pain" yes_no () unsure ["ovarian_torsion"] when WOMB;
    /// Low belly pain with an unusual discharge.
    PELVIC_DISCHARGE "pelvic-discharge" yes_no () unsure ["pid"] when Expr::All(&[WOMB, maybe(FEVER)]);

    // Pregnancy.
    /// Pain low in the belly or pelvis, pain at the tip of the shoulder, faintness, or bleeding.
    ECTOPIC_SIGNS "ectopic-signs" yes_no () unsure ["ectopic"] when Expr::Any(&[
        is(PREGNANCY, &["could-be"]),
        Expr::All(&[is(PREGNANCY, &["yes"]), Expr::Any(&[at_most(PREGNANCY_WEEKS, 19), is_or_unsure(PREGNANCY_WEEKS, &[])])]),
    ]);
    /// Bleeding in pregnancy, or heavy bleeding after birth.
    PREGNANCY_BLEEDING "pregnancy-bleeding" yes_no () unsure ["preg_danger"] when is(PREGNANCY, &["yes", "gave-birth"]);
    /// Leaking fluid.
    PREGNANCY_FLUID "pregnancy-fluid" yes_no () unsure ["preg_danger"] when is(PREGNANCY, &["yes"]);
    /// Regular tightenings, or rhythmic back pain, in any week: what the week means is the rules’.
    PREGNANCY_TIGHTENING "pregnancy-tightening" yes_no () unsure ["preg_danger"] when is(PREGNANCY, &["yes"]);
    /// Severe headache, changed vision, or pain just under the ribs.
    PREGNANCY_HEADACHE "pregnancy-headache" yes_no () unsure ["preg_danger"] when is(PREGNANCY, &["yes", "gave-birth"]);
    /// The baby moves less.
    BABY_MOVES_LESS "baby-moves-less" yes_no () unsure ["preg_danger"] when is(PREGNANCY, &["yes"]);

    // The head and the mind.
    /// From 50: both shoulders or both hips stiff for over 45 minutes each morning, for weeks.
    GIRDLE_STIFFNESS "girdle-stiffness" yes_no () unsure ["pmr"] when at_least(AGE, 50);
    /// With it: a new headache, or jaw pain on chewing.
    NEW_HEADACHE_JAW "new-headache-jaw" yes_no () unsure ["gca"] when maybe(GIRDLE_STIFFNESS);
    /// With it: any change of vision.
    VISION_CHANGE "vision-change" yes_no () unsure ["gca"] when maybe(GIRDLE_STIFFNESS);
    /// The pain feels too much to bear, or the person feels desperate. Opens the next question, nothing else.
    DISTRESS "distress" yes_no () unsure ["crisis"] when Expr::Any(&[
        at_least(pain::PAIN_SCORE, 8),
        pain::LONG_PAIN,
        is(super::pattern::BELIEFS, &["low-mood"]),
    ]);
    /// Thoughts of ending one's life.
    ENDING_LIFE "ending-life" yes_no () unsure ["crisis"] when maybe(DISTRESS);
}

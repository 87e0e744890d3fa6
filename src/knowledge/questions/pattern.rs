//! What helps to tell patterns apart and to choose exercises. None of these can make a case an emergency, but the last
//! two lists hold what `distress` and `worry` rest on.

use super::danger::{LEG_SPREAD, WALKING_LEGS};
use super::define::{at_least, at_most, is, is_or_unsure, yes};
use super::health;
use super::pain::{
    self, BACK_SITES, BUTTOCK_SITES, FLANK_SITES, HIP_SITES, LONG_PAIN, PAIN_COURSE, PAIN_SINCE, PAIN_SITE,
    SACROILIAC_SITES,
};
use super::person::{AGE, PREGNANCY, PREGNANT_OR_JUST_BIRTH, WOMB};
use crate::model::Expr;

const LEG_SYMPTOM: Expr = is_or_unsure(LEG_SPREAD, &["above-knee", "below-knee"]);

/// Over 4 weeks, or back again: only such a pain can follow periods or the pelvic floor. Not knowing counts.
const LASTING_OR_AGAIN: Expr = Expr::Any(&[
    is_or_unsure(PAIN_SINCE, &["weeks-4-6", "weeks-6-12", "months-3-12", "over-1-year"]),
    is(PAIN_COURSE, &["up-and-down"]),
    is_or_unsure(EPISODES, &["some", "often"]),
]);

questions! { base health::END;
    /// Which is worse, leg or back.
    LEG_OR_BACK "leg-or-back" single ("leg", "back", "same") unsure ["leg_worse_than_back"] when LEG_SYMPTOM;
    /// No leg pain at all when seated.
    SEATED_FREE "seated-free" yes_no () unsure ["lss_no_pain_seated"]
        when Expr::All(&[at_least(AGE, 48), is_or_unsure(WALKING_LEGS, &["stand-still", "sit-or-bend", "other"])]);
    /// What makes it worse.
    WORSE_WITH "worse-with" multiple (
        "sitting", "standing", "walking", "stairs", "bending", "lifting", "arching", "twisting", "coughing",
        "lying-on-side", "rising", "turning-in-bed", "one-leg", "deep-bend", "crossing-legs", "running", "staying-put",
        "first-moves", "lying", "none"
    ) unsure ["bend_twist_worse", "sit_worse", "walking_stairs_worse", "cough_sneeze", "lss_worse_stand"] when Expr::Always;
    /// What eases it.
    BETTER_WITH "better-with" multiple (
        "sitting", "bending-forward", "lying", "walking", "standing", "changing-position", "arching", "heat",
        "anti-inflammatory", "none"
    ) unsure ["stand_walk_better", "sit_or_lean_forward_better"] when Expr::Always;
    /// Stiffness in the morning.
    MORNING_STIFFNESS "morning-stiffness" single ("no", "under-30", "min-30-to-60", "over-60") unsure ["morning_stiff"]
        when Expr::Always;
    /// The night. "lying-on-it": only when lying on the sore side; "turning": wakes on turning, then sleeps again;
    /// "second-half": wakes in the second half of the night, better on getting up; "at-rest": aches on and off at rest; "constant": keeps awake whatever the position.
    NIGHT_PAIN "night-pain" single ("no", "lying-on-it", "turning", "second-half", "at-rest", "constant") unsure ["r_night_only"]
        when Expr::Always;
    /// What touching the sore place shows.
    TENDER "tender" multiple ("outer-hip-bone", "dimple", "deep-buttock", "muscle", "light-touch", "bruise", "none")
        unsure [] when Expr::Always;
    /// Signs of the hip joint and groin. "socks": hard to reach socks or shoes; "catching": clicks, catches, locks or gives way.
    HIP_SIGNS "hip-signs" multiple (
        "socks", "catching", "limp", "stiff-after-sitting", "rotation", "squat-back-pain", "squeeze", "knee-lift",
        "kick-or-sprint", "one-leg-30", "none"
    ) unsure ["socks_shoes_hard", "click_catch_lock", "limp_first_steps_after_sit", "rotation_self_test"] when HIP_SITES;
    /// What is known of hips and joints.
    HIP_HISTORY "hip-history" multiple ("knee-arthritis", "family-arthritis", "inflammatory-arthritis", "none") unsure []
        when HIP_SITES;
    /// Burning, tingling or numb patch on the outer front of a thigh only.
    THIGH_PATCH "thigh-patch" yes_no () unsure [] when pain::THIGH_SITES;
    /// Tight belt or clothes, weight gain, or long standing before it.
    THIGH_PATCH_CAUSE "thigh-patch-cause" yes_no () unsure [] when yes(THIGH_PATCH);
    /// Back signs. "spasm": locked in spasm; "shift": bent over or shifted to one side; "arching-sport": gymnastics,
    /// fast bowling or the like as a teenager.
    BACK_SIGNS "back-signs" multiple ("spasm", "shift", "arching-sport", "none") unsure [] when BACK_SITES;
    /// Bending backward or lying on the front: what it does to the symptoms.
    BENDING_BACK "bending-back" single ("better", "worse", "same", "not-tried") unsure ["repeated_bend_changes_leg_pain"]
        when LEG_SYMPTOM;
    /// Bending forward or sitting: what it does.
    BENDING_FORWARD "bending-forward" single ("better", "worse", "same", "not-tried") unsure ["repeated_bend_changes_leg_pain"]
        when LEG_SYMPTOM;
    /// How old the person was when the pain first began.
    FIRST_AGE "first-age" single ("under-35", "age-35-to-44", "age-45-plus") unsure ["axspa_ng65"]
        when Expr::All(&[LONG_PAIN, Expr::Any(&[BACK_SITES, BUTTOCK_SITES, SACROILIAC_SITES])]);
    /// Signs of inflammatory back pain.
    INFLAMMATORY "inflammatory" multiple (
        "nsaid-48-hours", "family", "joint-arthritis", "heel", "psoriasis", "bowel-disease", "eye", "alternating-buttocks", "none"
    ) unsure ["axspa_ng65"] when Expr::All(&[LONG_PAIN, Expr::Any(&[BACK_SITES, BUTTOCK_SITES, SACROILIAC_SITES, HIP_SITES])]);
    /// Pelvic floor.
    PELVIC_SIGNS "pelvic-signs" multiple ("leak", "urgency", "emptying", "sex-pain", "heaviness", "straining", "none") unsure []
        when Expr::Any(&[
            Expr::All(&[WOMB, LASTING_OR_AGAIN]),
            PREGNANT_OR_JUST_BIRTH,
            is(PAIN_SITE, &["tailbone", "pubic-bone", "lower-belly"]),
        ]);
    /// The pain and the period.
    PERIOD_SIGNS "period-signs" multiple ("tracks-periods", "deep-sex-pain", "stool-pain", "heavy", "bloating", "none") unsure ["cyclical_pain"]
        when Expr::All(&[
            WOMB,
            at_most(AGE, 55),
            is(PREGNANCY, &["no", "could-be"]),
            Expr::Any(&[LASTING_OR_AGAIN, is(PAIN_SITE, &["lower-belly", "pubic-bone"])]),
        ]);
    /// Signs of Paget's disease of bone.
    BONE_SIGNS "bone-signs" multiple ("constant-deep", "warm-or-bowed", "hearing", "relative-paget", "none") unsure []
        when Expr::All(&[at_least(AGE, 51), Expr::Any(&[LONG_PAIN, pain::OVER_6_WEEKS])]);
    /// Links to other organs.
    ORGAN_LINKS "organ-links" multiple ("meals", "bowels", "peeing", "none") unsure []
        when Expr::Any(&[FLANK_SITES, is(PAIN_SITE, &["lower-belly", "mid-back"]), is(pain::CHANGES_WITH_MOVEMENT, &["no"])]);
    /// Earlier episodes: first, some, 3 or more a year.
    EPISODES "episodes" single ("first", "some", "often") unsure [] when Expr::Always;
    /// What the pain stops. "most-days": work or sleep limited most days for over 2 weeks; "unable-new": basic self-care or work
    /// impossible, for under 7 days so far; "unable": basic self-care or
    /// work impossible for 7 days or more.
    LIMITS "limits" single ("little", "some-days", "most-days", "unable-new", "unable") unsure [] when Expr::Always;
    /// How long extra pain lasts after a small task.
    SETTLES "settles" single ("under-30", "min-30-to-2h", "over-2h") unsure [] when Expr::Always;
    /// Sleep lost most nights for pain.
    SLEEP_LOST "sleep-lost" yes_no () unsure [] when Expr::Always;
    /// What may feed the pain.
    DAILY_LOAD "daily-load" multiple (
        "more-activity", "long-sitting", "long-standing", "heavy-work", "little-strength", "one-sided-habits", "poor-sleep",
        "stress", "several-areas", "none"
    ) unsure [] when Expr::Always;
    /// Own-worded beliefs and worry (`evidence.md` §5.6). "serious": feels that something is seriously wrong.
    BELIEFS "beliefs" multiple ("expects-long", "avoids-moving", "low-mood", "serious", "none") unsure ["r_worry", "crisis"]
        when Expr::Always;
    /// What exercises must heed.
    PLAN_CARE "plan-care" multiple ("dizzy-or-falls", "sore-knees", "sore-wrists", "open-wound", "none") unsure []
        when Expr::Always;
}

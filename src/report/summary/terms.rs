//! What a clinician's summary asks of the answers: which danger signs, conditions and medicines it names, in which groups
//! and under which terms (`summary-<question>` in `locales/`). Tables only: what was answered is `build`'s.

use crate::knowledge::questions::*;
use crate::model::{Ask, QuestionId};
use crate::words::Msg;

/// A group of things that are named together where they are denied.
pub(super) struct Group {
    /// Its name: "Nerves".
    pub title: Msg,
    /// Answered with yes, no or "not sure".
    pub items: &'static [Item],
    /// Lists of which any number was chosen.
    pub lists: &'static [List],
}

/// One sign or condition.
pub(super) struct Item {
    /// The question.
    pub ask: QuestionId,
    /// The clinician's term.
    pub term: Msg,
    /// What else is said of it where it is there: since when, whether it was looked at.
    pub details: &'static [Detail],
}

/// More about a sign that is there.
pub(super) struct Detail {
    /// The question.
    pub ask: QuestionId,
    /// What stands before its answer: "onset".
    pub label: Msg,
}

/// A question with several choices, each with a term of its own.
pub(super) struct List {
    /// The question.
    pub ask: QuestionId,
    /// One term for all of it.
    pub all: Msg,
    /// Who denies all of it is told of by that one term.
    pub as_one: bool,
    /// Terms of its options, in their order; the last option is "none of these".
    pub terms: &'static [Msg],
}

/// A place on the body: its terms are the same on both sides.
pub(super) struct Site {
    /// The term.
    pub term: Msg,
    /// Its options: left, right, neither.
    pub left: u64,
    /// As `left`.
    pub right: u64,
    /// As `left`.
    pub middle: u64,
}

macro_rules! items {
    ($($ask:ident $([$($label:literal $detail:ident),+])?)*) => {
        &[$(Item {
            ask: $ask.id,
            term: Msg::named(&["summary-", $ask.name]),
            details: &[$($(Detail { ask: $detail.id, label: Msg::named(&["summary-label-", $label]) }),+)?],
        }),*]
    };
}

macro_rules! lists {
    (@as_one one) => { true };
    (@as_one each) => { false };
    ($($ask:ident $how:ident)*) => {
        &[$(List { ask: $ask.id, all: Msg::named(&["summary-", $ask.name]), as_one: lists!(@as_one $how), terms: const { &terms::<{ $ask.options.len() - 1 }>($ask) } }),*]
    };
}

const fn terms<const N: usize>(ask: Ask) -> [Msg; N] {
    let mut terms = [Msg::named(&["option-none"]); N];
    let mut at = 0;
    while at < N {
        terms[at] = Msg::named(&["summary-", ask.name, ".", ask.options[at]]);
        at += 1;
    }
    terms
}

macro_rules! groups {
    ($($title:literal: [$($items:tt)*] $(lists [$($lists:ident $how:ident)*])?;)*) => {
        &[$(Group {
            title: Msg::named(&["summary-group-", $title]),
            items: items!($($items)*),
            lists: lists!($($($lists $how)*)?),
        }),*]
    };
}

/// Danger signs. Who denies one denies what it opens too: a follow-up counts as asked only when it was.
pub(super) const FLAGS: &[Group] = groups! {
    "nerves": [
        SADDLE_NUMBNESS ["onset" SADDLE_ONSET, "examined" SADDLE_CHECKED]
        BLADDER_CHANGE ["onset" BLADDER_ONSET, "examined" BLADDER_CHECKED]
        BOWEL_CHANGE ["onset" BOWEL_ONSET, "examined" BOWEL_CHECKED]
        SEXUAL_CHANGE
        WEAK_BOTH_LEGS
        WEAK_ONE_LEG ["since" WEAK_LEG_SINCE]
        WEAK_LEG_SEVERE
        BOTH_LEGS_PAIN
        CORD_SIGNS
    ];
    "vessels": [
        COLLAPSE_PAIN CHEST_OR_BREATH TEARING_PAIN COLD_LEG ANEURYSM_PAIN SUDDEN_BELLY_FLANK SWOLLEN_CALF
    ];
    "infection": [FEVER ["viral" COLD_SYMPTOMS] RIGORS SEPSIS_SIGNS FEELING_ILL INJECTS_DRUGS RECENT_INFECTION];
    "injury": [
        MAJOR_INJURY ["when" MAJOR_INJURY_WHEN, "examined" MAJOR_INJURY_CHECKED]
        RECENT_FALL
        FALL_HIP_PAIN
        CANNOT_BEAR_WEIGHT
        HIP_TOO_SORE
        CANNOT_STAND
        STRESS_LOAD
        STRESS_IMPACT
        MIDLINE_SUDDEN ["active" EXERCISES_REGULARLY]
        SLIM
        HEIGHT_LOSS
    ];
    "general": [
        CANCER_PAIN NO_RELIEF WEIGHT_LOSS UNWELL_WEEKS NIGHT_SWEATS VERY_TIRED OFF_FOOD NEW_LUMP
    ];
    "abdomen": [
        SEVERE_BELLY PSOAS_PAIN COLIC BURNING_PEE KIDNEY_DANGER BLOOD_PEE BLACK_STOOL GROIN_LUMP TESTICLE_PAIN
        TESTICLE_LUMP SUDDEN_PELVIC_PAIN PELVIC_DISCHARGE BLEEDING_AFTER_MENOPAUSE
    ];
    "pregnancy": [
        ECTOPIC_SIGNS PREGNANCY_BLEEDING PREGNANCY_FLUID PREGNANCY_TIGHTENING PREGNANCY_HEADACHE BABY_MOVES_LESS
    ];
    "joints": [
        SWOLLEN_JOINTS GIRDLE_STIFFNESS NEW_HEADACHE_JAW VISION_CHANGE RED_EYE STRIPE_RASH STRIPE_RASH_NEW
    ] lists [INFLAMMATORY one];
    "mind": [DISTRESS ENDING_LIFE];
};

/// Known conditions, medicines and treatments.
pub(super) const HISTORY: &[Group] = groups! {
    "conditions": [
        CANCER ["kind" CANCER_KIND, "when" CANCER_WHEN]
        THIN_BONES IMMUNE_LOW DIABETES FUSED_SPINE HIP_REPLACEMENT HIP_REPLACEMENT_PROBLEM DIALYSIS
        RECENT_PROCEDURE ["kind" PROCEDURE_KIND, "when" PROCEDURE_WHEN]
    ] lists [CONDITIONS each HIP_HISTORY one HIP_BLOOD_RISKS one];
    "medicines": [BLOOD_THINNER STEROIDS_LONG BONE_MEDICINE] lists [MEDICINES each];
    "earlier": [] lists [EARLIER_CARE each];
};

/// Chosen options in the person's own words, beside the complaint.
pub(super) const ALSO: &[QuestionId] = &[
    TENDER.id,
    HIP_SIGNS.id,
    BACK_SIGNS.id,
    THIGH_PATCH.id,
    THIGH_PATCH_CAUSE.id,
    BENDING_BACK.id,
    BENDING_FORWARD.id,
    FIRST_AGE.id,
    PELVIC_SIGNS.id,
    PERIOD_SIGNS.id,
    BONE_SIGNS.id,
    ORGAN_LINKS.id,
];

/// What belongs to the complaint, each on a line of its own.
pub(super) const COMPLAINT: &[(Msg, QuestionId)] = &[
    (Msg::named(&["summary-label-worst"]), WORST_SITE.id),
    (Msg::named(&["summary-label-duration"]), PAIN_SINCE.id),
    (Msg::named(&["summary-label-begin"]), PAIN_START.id),
    (Msg::named(&["summary-label-course"]), PAIN_COURSE.id),
    (Msg::named(&["summary-label-episodes"]), EPISODES.id),
    (Msg::named(&["summary-label-intensity"]), PAIN_SCORE.id),
    (Msg::named(&["summary-label-movement"]), CHANGES_WITH_MOVEMENT.id),
    (Msg::named(&["summary-label-worse"]), WORSE_WITH.id),
    (Msg::named(&["summary-label-better"]), BETTER_WITH.id),
    (Msg::named(&["summary-label-spread"]), LEG_SPREAD.id),
    (Msg::named(&["summary-label-feel"]), LEG_FEEL.id),
    (Msg::named(&["summary-label-leg"]), LEG_OR_BACK.id),
    (Msg::named(&["summary-label-stiffness"]), MORNING_STIFFNESS.id),
    (Msg::named(&["summary-label-night"]), NIGHT_PAIN.id),
];

/// What the pain does to the days and nights.
pub(super) const FUNCTION: &[(Msg, QuestionId)] = &[
    (Msg::named(&["summary-label-limits"]), LIMITS.id),
    (Msg::named(&["summary-label-sleep"]), SLEEP_LOST.id),
    (Msg::named(&["summary-label-walking"]), WALKING_LEGS.id),
    (Msg::named(&["summary-label-seated"]), SEATED_FREE.id),
    (Msg::named(&["summary-label-settles"]), SETTLES.id),
    (Msg::named(&["summary-label-load"]), DAILY_LOAD.id),
    (Msg::named(&["summary-label-beliefs"]), BELIEFS.id),
    (Msg::named(&["summary-label-care"]), PLAN_CARE.id),
];

/// Answers that stand at the head.
pub(super) const PERSON: (QuestionId, QuestionId, QuestionId, QuestionId) =
    (AGE.id, SEX.id, PREGNANCY.id, PREGNANCY_WEEKS.id);

/// Where it hurts.
pub(super) const WHERE: QuestionId = PAIN_SITE.id;

const fn site(name: &str, sides: bool) -> Site {
    let mut found = Site { term: Msg::named(&["summary-site-", name]), left: 0, right: 0, middle: 0 };
    let mut at = 0;
    while at < PAIN_SITE.options.len() {
        let option = PAIN_SITE.options[at].as_bytes();
        let bit = 1 << at;
        if sides && ends(option, b"left-", name.as_bytes()) {
            found.left = bit;
        } else if sides && ends(option, b"right-", name.as_bytes()) {
            found.right = bit;
        } else if !sides && ends(option, b"", name.as_bytes()) {
            found.middle = bit;
        }
        at += 1;
    }
    assert!(found.middle != 0 || (found.left != 0 && found.right != 0), "no such site");
    found
}

/// The text is these two, one after the other.
const fn ends(text: &[u8], start: &[u8], end: &[u8]) -> bool {
    if text.len() != start.len() + end.len() {
        return false;
    }
    let mut at = 0;
    while at < text.len() {
        let wanted = if at < start.len() { start[at] } else { end[at - start.len()] };
        if text[at] != wanted {
            return false;
        }
        at += 1;
    }
    true
}

/// Every place of [`WHERE`].
pub(super) const SITES: &[Site] = &[
    site("mid-back", false),
    site("low-back", false),
    site("low-back", true),
    site("flank", true),
    site("sacroiliac", true),
    site("tailbone", false),
    site("buttock", true),
    site("outer-hip", true),
    site("groin", true),
    site("pubic-bone", false),
    site("lower-belly", false),
    site("front-thigh", true),
    site("inner-thigh", true),
    site("outer-thigh", true),
    site("back-thigh", true),
    site("knee", true),
    site("lower-leg", true),
    site("foot", true),
    site("neck", false),
    site("shoulders", false),
    site("chest", false),
];

/// Every place has its term, or it would be left out without a word.
const _: () = {
    let (mut all, mut at) = (0, 0);
    while at < SITES.len() {
        all |= SITES[at].left | SITES[at].right | SITES[at].middle;
        at += 1;
    }
    assert!(all == (1 << PAIN_SITE.options.len()) - 1, "a site of the pain has no term");
};

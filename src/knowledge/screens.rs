//! The screens in the order in which they are asked (`decisions.md` D17). Whether a question applies is its own `when`.

use super::questions::*;
use crate::model::{QuestionId, Screen, Section};
use crate::words::Msg;

macro_rules! screens {
    ($($section:ident { $($name:literal $([$stem:ident])? : $($ask:ident)+;)* })*) => {
        &[$($(Screen {
            name: $name,
            section: Section::$section,
            questions: const { &[$($ask.id),+] as &[QuestionId] },
            stem: screens!(@stem $name $($stem)?),
        },)*)*]
    };
    (@stem $name:literal checklist) => { Some(Msg::named(&["stem-", $name])) };
    (@stem $name:literal) => { None };
}

/// Collapse and chest first, then cauda equina, weakness, injury and fever, the rest (`decisions.md` D17). From the
/// section `Pattern` on the order is the engine's: it asks first what most is still undecided about.
pub const SCREENS: &[Screen] = screens! {
    AboutYou {
        "about-you": AGE SEX;
    }
    Pain {
        "pain-site": PAIN_SITE;
    }
    Danger {
        "right-now" [checklist]: COLLAPSE_PAIN CHEST_OR_BREATH TEARING_PAIN COLD_LEG SEVERE_BELLY ANEURYSM_PAIN;
        "injury-fever" [checklist]: MAJOR_INJURY RECENT_FALL CANNOT_BEAR_WEIGHT HIP_TOO_SORE FEVER FEELING_ILL;
        "injury-when": MAJOR_INJURY_WHEN MAJOR_INJURY_CHECKED;
        "fall-hip": FALL_HIP_PAIN;
        "fever-more" [checklist]: RIGORS SEPSIS_SIGNS COLD_SYMPTOMS;
        "saddle": SADDLE_NUMBNESS;
        "saddle-onset": SADDLE_ONSET;
        "saddle-checked": SADDLE_CHECKED;
        "bladder-bowel": BLADDER_CHANGE BOWEL_CHANGE;
        "bladder-onset": BLADDER_ONSET;
        "bladder-checked": BLADDER_CHECKED;
        "bowel-onset": BOWEL_ONSET;
        "bowel-checked": BOWEL_CHECKED;
        "weakness": WEAK_BOTH_LEGS WEAK_ONE_LEG;
        "weakness-severe": WEAK_LEG_SEVERE;
        "weakness-since": WEAK_LEG_SINCE;
    }
    AboutYou {
        "pregnancy": PREGNANCY;
    }
    Danger {
        "pregnancy-danger" [checklist]: PREGNANCY_BLEEDING PREGNANCY_FLUID PREGNANCY_TIGHTENING PREGNANCY_HEADACHE BABY_MOVES_LESS;
        "pregnancy-weeks": PREGNANCY_WEEKS;
        "ectopic": ECTOPIC_SIGNS;
        "nerves" [checklist]: BOTH_LEGS_PAIN CORD_SIGNS SEXUAL_CHANGE SWOLLEN_CALF STRIPE_RASH CANNOT_STAND;
        "stripe-rash-new": STRIPE_RASH_NEW;
        "noticed" [checklist]: SUDDEN_BELLY_FLANK TESTICLE_PAIN SUDDEN_PELVIC_PAIN GROIN_LUMP PSOAS_PAIN BLACK_STOOL COLIC BURNING_PEE BLOOD_PEE
            RED_EYE SWOLLEN_JOINTS NEW_LUMP TESTICLE_LUMP WEIGHT_LOSS UNWELL_WEEKS STRESS_LOAD;
        "kidney-danger": KIDNEY_DANGER;
        "pelvic-discharge": PELVIC_DISCHARGE;
        "unwell-more" [checklist]: NIGHT_SWEATS VERY_TIRED OFF_FOOD;
        "stress-impact": STRESS_IMPACT;
    }
    Pain {
        "pain-now": WORST_SITE PAIN_SINCE PAIN_START PAIN_SCORE;
        "pain-changes": PAIN_COURSE CHANGES_WITH_MOVEMENT NO_RELIEF LEG_SPREAD;
        "legs": LEG_FEEL LEG_OR_BACK WALKING_LEGS THIGH_PATCH;
    }
    Danger {
        "distress": DISTRESS;
        "ending-life": ENDING_LIFE;
        "from-50" [checklist]: MIDLINE_SUDDEN HEIGHT_LOSS BONE_MEDICINE GIRDLE_STIFFNESS BLEEDING_AFTER_MENOPAUSE;
        "build": SLIM EXERCISES_REGULARLY;
        "head" [checklist]: NEW_HEADACHE_JAW VISION_CHANGE;
        "health-ever" [checklist]: CANCER THIN_BONES IMMUNE_LOW DIABETES FUSED_SPINE HIP_REPLACEMENT;
        "cancer-kind": CANCER_KIND CANCER_WHEN;
        "cancer-pain": CANCER_PAIN;
        "hip-replacement": HIP_REPLACEMENT_PROBLEM;
        "health-now" [checklist]: BLOOD_THINNER STEROIDS_LONG INJECTS_DRUGS RECENT_INFECTION RECENT_PROCEDURE DIALYSIS;
        "procedure": PROCEDURE_KIND PROCEDURE_WHEN;
    }
    Pattern {
        "worse-with": WORSE_WITH;
        "better-with": BETTER_WITH BENDING_BACK BENDING_FORWARD SEATED_FREE;
        "morning-night": MORNING_STIFFNESS NIGHT_PAIN;
        "touch": TENDER BACK_SIGNS;
        "hip-signs": HIP_SIGNS;
        "hip-history": HIP_HISTORY HIP_BLOOD_RISKS;
        "thigh-patch-cause": THIGH_PATCH_CAUSE;
        "inflammatory": FIRST_AGE INFLAMMATORY;
        "limits": EPISODES LIMITS SLEEP_LOST SETTLES;
        "pelvis-signs": PELVIC_SIGNS PERIOD_SIGNS;
        "bone-signs": BONE_SIGNS;
        "organ-links": ORGAN_LINKS;
        "daily-load": DAILY_LOAD BELIEFS;
    }
    Plan {
        "your-health": PLAN_CARE CONDITIONS MEDICINES EARLIER_CARE;
    }
};

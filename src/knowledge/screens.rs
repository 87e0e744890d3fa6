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

/// Collapse and chest first, then cauda equina, weakness, injury, fever, the rest; patterns and plan last.
pub const SCREENS: &[Screen] = screens! {
    AboutYou {
        "about-you": AGE SEX;
        "pregnancy": PREGNANCY;
        "pregnancy-weeks": PREGNANCY_WEEKS;
    }
    Pain {
        "pain-site": PAIN_SITE;
    }
    Danger {
        "right-now" [checklist]: COLLAPSE_PAIN CHEST_OR_BREATH TEARING_PAIN COLD_LEG SEVERE_BELLY ANEURYSM_PAIN;
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
        "pregnancy-danger" [checklist]: PREGNANCY_BLEEDING PREGNANCY_FLUID PREGNANCY_TIGHTENING PREGNANCY_HEADACHE BABY_MOVES_LESS;
        "ectopic": ECTOPIC_SIGNS;
        "nerves" [checklist]: BOTH_LEGS_PAIN CORD_SIGNS SEXUAL_CHANGE;
    }
    Pain {
        "worst-site": WORST_SITE;
        "pain-when": PAIN_SINCE PAIN_START;
        "pain-strength": PAIN_SCORE PAIN_COURSE;
        "pain-movement": CHANGES_WITH_MOVEMENT NO_RELIEF;
    }
    Danger {
        "injury" [checklist]: MAJOR_INJURY RECENT_FALL CANNOT_BEAR_WEIGHT CANNOT_STAND HIP_TOO_SORE STRESS_LOAD;
        "injury-when": MAJOR_INJURY_WHEN;
        "injury-checked": MAJOR_INJURY_CHECKED;
        "fall-hip": FALL_HIP_PAIN;
        "stress-impact": STRESS_IMPACT;
        "fever" [checklist]: FEVER FEELING_ILL;
        "fever-more" [checklist]: RIGORS SEPSIS_SIGNS COLD_SYMPTOMS;
        "health-ever" [checklist]: CANCER THIN_BONES IMMUNE_LOW DIABETES FUSED_SPINE HIP_REPLACEMENT;
        "cancer-kind": CANCER_KIND;
        "cancer-when": CANCER_WHEN;
        "cancer-pain": CANCER_PAIN;
        "hip-replacement": HIP_REPLACEMENT_PROBLEM;
        "health-now" [checklist]: BLOOD_THINNER STEROIDS_LONG INJECTS_DRUGS RECENT_INFECTION RECENT_PROCEDURE DIALYSIS;
        "procedure-kind": PROCEDURE_KIND;
        "procedure-when": PROCEDURE_WHEN;
        "now-too" [checklist]: SWOLLEN_CALF BLACK_STOOL SUDDEN_BELLY_FLANK STRIPE_RASH RED_EYE GROIN_LUMP;
        "stripe-rash-new": STRIPE_RASH_NEW;
        "belly" [checklist]: COLIC BURNING_PEE BLOOD_PEE PSOAS_PAIN TESTICLE_PAIN SUDDEN_PELVIC_PAIN;
        "kidney-danger": KIDNEY_DANGER;
        "pelvic-discharge": PELVIC_DISCHARGE;
        "leg-spread": LEG_SPREAD;
        "leg-feel": LEG_FEEL;
        "walking-legs": WALKING_LEGS;
        "general" [checklist]: WEIGHT_LOSS NIGHT_SWEATS VERY_TIRED OFF_FOOD NEW_LUMP TESTICLE_LUMP;
        "bones" [checklist]: MIDLINE_SUDDEN HEIGHT_LOSS BONE_MEDICINE;
        "build": SLIM EXERCISES_REGULARLY;
        "joints" [checklist]: GIRDLE_STIFFNESS SWOLLEN_JOINTS BLEEDING_AFTER_MENOPAUSE;
        "head" [checklist]: NEW_HEADACHE_JAW VISION_CHANGE;
        "distress": DISTRESS;
        "ending-life": ENDING_LIFE;
        "hip-blood": HIP_BLOOD_RISKS;
    }
    Pattern {
        "leg-or-back": LEG_OR_BACK;
        "seated-free": SEATED_FREE;
        "worse-with": WORSE_WITH;
        "better-with": BETTER_WITH;
        "morning-night": MORNING_STIFFNESS NIGHT_PAIN;
        "tender": TENDER;
        "hip-signs": HIP_SIGNS;
        "hip-history": HIP_HISTORY;
        "thigh-patch": THIGH_PATCH THIGH_PATCH_CAUSE;
        "back-signs": BACK_SIGNS;
        "first-age": FIRST_AGE;
        "inflammatory": INFLAMMATORY;
        "pelvic-signs": PELVIC_SIGNS;
        "period-signs": PERIOD_SIGNS;
        "bone-signs": BONE_SIGNS;
        "organ-links": ORGAN_LINKS;
        "limits": EPISODES LIMITS SLEEP_LOST;
        "beliefs": BELIEFS;
    }
    Plan {
        "direction": BENDING_BACK BENDING_FORWARD;
        "settles": SETTLES PLAN_CARE;
        "daily-load": DAILY_LOAD;
        "your-health": CONDITIONS MEDICINES EARLIER_CARE;
    }
};

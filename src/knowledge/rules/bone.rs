//! Injury, fracture, weak bone (`evidence.md` §1.3 D, §1.4, `decisions.md` D10–D12).

use super::define::*;
use crate::knowledge::citations::*;
use crate::knowledge::questions::define::{at_least, is, is_or_unsure, yes};
use crate::knowledge::questions::*;
use crate::model::{Expr, Level, PlanLimit, Rule};

const CANNOT_WALK: Expr = Expr::Any(&[yes(CANNOT_STAND), yes(CANNOT_BEAR_WEIGHT)]);
const LATER_THAN_7_DAYS: Expr = is(MAJOR_INJURY_WHEN, &["days-8-to-14", "longer"]);
const LATER_THAN_14_DAYS: Expr = is(MAJOR_INJURY_WHEN, &["longer"]);
const AFTER_A_WEEK: &[&str] = &["weeks-1-2", "weeks-2-3", "weeks-3-4", "weeks-4-6", "weeks-6-12"];
const FRAGILE: Expr = Expr::Any(&[
    yes(THIN_BONES),
    yes(STEROIDS_LONG),
    at_least(AGE, 70),
    Expr::All(&[is(SEX, &["female"]), at_least(AGE, 65)]),
]);

pub(super) const RULES: &[Rule] = &[
    rule(
        "major_trauma",
        Level::EmergencyNow,
        PlanLimit::None,
        Expr::All(&[
            yes(MAJOR_INJURY),
            Expr::Unless(&LATER_THAN_7_DAYS),
            Expr::Any(&[
                at_least(PAIN_SCORE, 7),
                MIDLINE_SITES,
                CANNOT_WALK,
                A_ITEM,
                at_least(AGE, 65),
                yes(BLOOD_THINNER),
            ]),
        ]),
        &[&ACR_LBP2021, &DECISIONS],
    ),
    soon(
        "r_trauma_unchecked",
        2,
        PlanLimit::None,
        Expr::All(&[yes(MAJOR_INJURY), Expr::Unless(&LATER_THAN_14_DAYS), Expr::Unless(&yes(MAJOR_INJURY_CHECKED))]),
        &[&ACR_LBP2021, &DECISIONS],
    ),
    // [J] up to 3 months: from then on `r_persistent` speaks, or an old crash would mean a visit each week for ever.
    soon(
        "r_trauma_not_improving",
        7,
        PlanLimit::None,
        Expr::All(&[yes(MAJOR_INJURY), NOT_IMPROVING, NEW_OR_WORSE]),
        &[&DECISIONS],
    ),
    rule(
        "fall_cannot_bear",
        Level::EmergencyNow,
        PlanLimit::None,
        Expr::All(&[
            yes(CANNOT_BEAR_WEIGHT),
            Expr::Any(&[yes(RECENT_FALL), yes(MAJOR_INJURY), is(PAIN_START, &["injury"])]),
        ]),
        &[&CG124, &DECISIONS],
    ),
    rule(
        "hip_cannot_bear_risk",
        Level::EmergencyNow,
        PlanLimit::None,
        Expr::All(&[
            yes(CANNOT_BEAR_WEIGHT),
            Expr::Any(&[
                at_least(AGE, 65),
                yes(THIN_BONES),
                yes(CANCER),
                yes(STEROIDS_LONG),
                yes(FEELING_ILL),
                yes(FEVER),
            ]),
        ]),
        &[&CG124, &DECISIONS],
    ),
    rule("hip_cannot_bear", Level::UrgentSameDay, PlanLimit::None, yes(CANNOT_BEAR_WEIGHT), &[&CG124, &DECISIONS]),
    rule(
        "fall_hip_can_walk",
        Level::UrgentSameDay,
        PlanLimit::None,
        Expr::All(&[
            yes(RECENT_FALL),
            yes(FALL_HIP_PAIN),
            Expr::Any(&[at_least(AGE, 65), yes(THIN_BONES), yes(STEROIDS_LONG)]),
        ]),
        &[&CG124],
    ),
    soon(
        "back_cannot_stand",
        2,
        PlanLimit::Calm,
        Expr::All(&[yes(CANNOT_STAND), is(PAIN_SINCE, &["days-0-6"])]),
        &[&DECISIONS],
    ),
    // [J] the same for longer: D10 speaks of the first week only, and a person who cannot stand is not left to self-care.
    soon(
        "r_cannot_stand_still",
        7,
        PlanLimit::Calm,
        Expr::All(&[yes(CANNOT_STAND), is_or_unsure(PAIN_SINCE, AFTER_A_WEEK)]),
        &[&DECISIONS],
    ),
    rule(
        "stress_fracture_run",
        Level::UrgentSameDay,
        PlanLimit::None,
        Expr::All(&[yes(STRESS_LOAD), yes(STRESS_IMPACT)]),
        &[&ROBERTSON2017, &DECISIONS],
    ),
    soon("r_stress_load", 2, PlanLimit::None, yes(STRESS_LOAD), &[&ROBERTSON2017, &DECISIONS]),
    rule(
        "r_ankylosed",
        Level::EmergencyNow,
        PlanLimit::None,
        Expr::All(&[
            yes(FUSED_SPINE),
            Expr::Any(&[
                yes(RECENT_FALL),
                yes(MAJOR_INJURY),
                Expr::All(&[BACK_SITES, NEW_PAIN, is(PAIN_START, &["movement", "injury", "rest"])]),
            ]),
        ]),
        &[&ACR_LBP2021, &DECISIONS],
    ),
    rule(
        "r_fx_fragility_high",
        Level::UrgentSameDay,
        PlanLimit::None,
        Expr::All(&[
            yes(MIDLINE_SUDDEN),
            FRAGILE,
            Expr::Any(&[
                CANNOT_WALK,
                Expr::All(&[Expr::Any(&[yes(THIN_BONES), yes(STEROIDS_LONG)]), at_least(PAIN_SCORE, 7)]),
            ]),
        ]),
        &[&HENSCHKE2009, &DOWNIE2013, &DECISIONS],
    ),
    soon(
        "r_fx_fragility",
        2,
        PlanLimit::None,
        Expr::All(&[yes(MIDLINE_SUDDEN), FRAGILE]),
        &[&HENSCHKE2009, &DOWNIE2013, &DECISIONS],
    ),
    soon(
        "r_fx_roman",
        7,
        PlanLimit::None,
        Expr::All(&[
            yes(MIDLINE_SUDDEN),
            at_least(AGE, 53),
            Expr::Of(3, &[is(LEG_SPREAD, &["no"]), yes(SLIM), is(EXERCISES_REGULARLY, &["no"]), is(SEX, &["female"])]),
        ]),
        &[&ROMAN2010],
    ),
    soon(
        "steroids_long",
        7,
        PlanLimit::None,
        Expr::All(&[yes(STEROIDS_LONG), NEW_OR_WORSE, Expr::Any(&[MIDLINE_SITES, GROIN_SITES])]),
        &[&DOWNIE2013, &DECISIONS],
    ),
    soon("height_loss", 14, PlanLimit::None, yes(HEIGHT_LOSS), &[&OSTEOPOROSIS_GUIDANCE]),
    soon(
        "antiresorptive_thigh",
        2,
        PlanLimit::None,
        Expr::All(&[yes(BONE_MEDICINE), NEW_OR_WORSE, Expr::Any(&[GROIN_SITES, FRONT_THIGH_SITES, OUTER_THIGH_SITES])]),
        &[&SHANE2014],
    ),
    soon(
        "avn_risk",
        14,
        PlanLimit::None,
        Expr::All(&[
            Expr::Any(&[GROIN_SITES, BUTTOCK_SITES]),
            is(
                HIP_BLOOD_RISKS,
                &[
                    "steroid-courses",
                    "alcohol",
                    "sickle-cell",
                    "lupus",
                    "transplant",
                    "radiotherapy",
                    "diving",
                    "old-hip-injury",
                ],
            ),
        ]),
        &[&AVN2019, &DECISIONS],
    ),
];

//! Infection of spine, hip or blood (`evidence.md` §1.3 C, §1.4, `decisions.md` D6, D10). Fever is never required.

use super::define::*;
use crate::knowledge::citations::*;
use crate::knowledge::questions::define::{at_least, is, yes};
use crate::knowledge::questions::*;
use crate::model::{Expr, Level, PlanLimit, Rule};

const SEVERE_OR_WORSENING: Expr = Expr::Any(&[at_least(PAIN_SCORE, 7), is(PAIN_COURSE, &["worse"]), yes(NO_RELIEF)]);

pub(super) const RULES: &[Rule] = &[
    rule(
        "r_inf_high",
        Level::EmergencyNow,
        PlanLimit::None,
        Expr::All(&[
            yes(FEVER),
            Expr::Any(&[
                Expr::All(&[SEVERE_OR_WORSENING, Expr::Any(&[C_RISK, yes(DIABETES), A_ITEM])]),
                Expr::All(&[yes(RIGORS), at_least(PAIN_SCORE, 7)]),
            ]),
        ]),
        &[&YUSUF2019, &ED_ABSCESS2019, &DECISIONS],
    ),
    rule(
        "r_inf_mid",
        Level::UrgentSameDay,
        PlanLimit::None,
        Expr::All(&[yes(FEVER), SPINE_OR_HIP, NEW_OR_WORSE, Expr::Unless(&VIRAL_CLUSTER)]),
        &[&YUSUF2019, &DECISIONS],
    ),
    // The cluster protects only when it is definitely there, so only then does it stand here (D2).
    rule(
        "r_fever_viral",
        Level::SelfCare,
        PlanLimit::None,
        Expr::All(&[yes(FEVER), Expr::Not(&Expr::Unless(&VIRAL_CLUSTER))]),
        &[&DECISIONS],
    ),
    rule(
        "r_inf_afebrile",
        Level::UrgentSameDay,
        PlanLimit::None,
        Expr::All(&[
            Expr::Any(&[yes(INJECTS_DRUGS), yes(RECENT_INFECTION), yes(RECENT_PROCEDURE), yes(DIALYSIS)]),
            yes(NO_RELIEF),
            NEW_OR_WORSE,
        ]),
        &[&YUSUF2019, &ED_ABSCESS2019],
    ),
    soon(
        "r_diabetes_constant",
        2,
        PlanLimit::None,
        Expr::All(&[yes(DIABETES), yes(NO_RELIEF), is(PAIN_COURSE, &["worse"])]),
        &[&YUSUF2019, &DECISIONS],
    ),
    rule("sepsis_look", Level::EmergencyNow, PlanLimit::None, yes(SEPSIS_SIGNS), &[&NICE_SEPSIS]),
    rule(
        "hip_hot_cannot_move",
        Level::EmergencyNow,
        PlanLimit::None,
        Expr::All(&[yes(HIP_TOO_SORE), Expr::Any(&[yes(FEVER), yes(FEELING_ILL)])]),
        &[&MARGARETTEN2007],
    ),
    rule("hip_too_sore", Level::UrgentSameDay, PlanLimit::None, yes(HIP_TOO_SORE), &[&MARGARETTEN2007, &DECISIONS]),
    rule(
        "hip_replacement_problem",
        Level::EmergencyNow,
        PlanLimit::None,
        Expr::All(&[yes(HIP_REPLACEMENT), yes(HIP_REPLACEMENT_PROBLEM)]),
        &[&MARGARETTEN2007],
    ),
    soon(
        "r_hip_replacement_pain",
        7,
        PlanLimit::None,
        Expr::All(&[yes(HIP_REPLACEMENT), HIP_SITES, NEW_OR_WORSE]),
        &[&MARGARETTEN2007, &DECISIONS],
    ),
    rule(
        "psoas_sign",
        Level::EmergencyNow,
        PlanLimit::None,
        Expr::All(&[yes(PSOAS_PAIN), Expr::Any(&[yes(FEVER), at_least(PAIN_SCORE, 7)])]),
        &[&ACUTE_PELVIS, &DECISIONS],
    ),
];

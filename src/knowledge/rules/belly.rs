//! Kidney, belly, pelvis, pregnancy (`evidence.md` §1.3 F, `decisions.md` D13).

use super::define::*;
use crate::knowledge::citations::*;
use crate::knowledge::questions::define::{at_least, is, yes};
use crate::knowledge::questions::*;
use crate::model::{Expr, Level, PlanLimit, Rule};

pub(super) const RULES: &[Rule] = &[
    rule("acute_belly", Level::EmergencyNow, PlanLimit::None, yes(SEVERE_BELLY), &[&ACUTE_PELVIS, &DECISIONS]),
    rule("renal_colic", Level::UrgentSameDay, PlanLimit::None, yes(COLIC), &[&NG118]),
    rule(
        "renal_colic_danger",
        Level::EmergencyNow,
        PlanLimit::None,
        Expr::All(&[yes(COLIC), Expr::Any(&[yes(FEVER), yes(KIDNEY_DANGER), is(PREGNANCY, &["yes"])])]),
        &[&NG118],
    ),
    rule("pyelo", Level::UrgentSameDay, PlanLimit::None, Expr::All(&[yes(BURNING_PEE), yes(FEVER)]), &[&NG111]),
    rule(
        "pyelo_danger",
        Level::EmergencyNow,
        PlanLimit::None,
        Expr::All(&[
            yes(BURNING_PEE),
            yes(FEVER),
            Expr::Any(&[is(PREGNANCY, &["yes"]), yes(KIDNEY_DANGER), yes(SEPSIS_SIGNS)]),
        ]),
        &[&NG111],
    ),
    soon("blood_urine_visible", 7, PlanLimit::Calm, yes(BLOOD_PEE), &[&NG12]),
    rule("ectopic", Level::EmergencyNow, PlanLimit::None, yes(ECTOPIC_SIGNS), &[&NG126, &DECISIONS]),
    rule("ovarian_torsion", Level::EmergencyNow, PlanLimit::None, yes(SUDDEN_PELVIC_PAIN), &[&ACUTE_PELVIS]),
    rule(
        "pid",
        Level::UrgentSameDay,
        PlanLimit::None,
        Expr::All(&[yes(PELVIC_DISCHARGE), yes(FEVER)]),
        &[&ACUTE_PELVIS],
    ),
    rule("testicular_torsion", Level::EmergencyNow, PlanLimit::None, yes(TESTICLE_PAIN), &[&ACUTE_PELVIS]),
    rule("hernia_stuck", Level::EmergencyNow, PlanLimit::None, yes(GROIN_LUMP), &[&ACUTE_PELVIS]),
    rule(
        "preg_danger",
        Level::EmergencyNow,
        PlanLimit::None,
        Expr::Any(&[
            yes(PREGNANCY_BLEEDING),
            yes(PREGNANCY_FLUID),
            Expr::All(&[yes(PREGNANCY_TIGHTENING), Expr::Unless(&at_least(PREGNANCY_WEEKS, 37))]),
            yes(PREGNANCY_HEADACHE),
        ]),
        &[&OBSTETRIC, &DECISIONS],
    ),
    rule(
        "preg_today",
        Level::UrgentSameDay,
        PlanLimit::None,
        Expr::All(&[
            PREGNANT_OR_JUST_BIRTH,
            Expr::Any(&[yes(BABY_MOVES_LESS), yes(PREGNANCY_TIGHTENING), yes(FEVER), yes(BURNING_PEE)]),
        ]),
        &[&OBSTETRIC],
    ),
    soon("postmeno_bleed", 7, PlanLimit::Calm, yes(BLEEDING_AFTER_MENOPAUSE), &[&NG12]),
    rule(
        "cyclical_pain",
        Level::RoutineCare,
        PlanLimit::Full,
        is(PERIOD_SIGNS, &["tracks-periods", "deep-sex-pain", "stool-pain"]),
        &[&NG73],
    ),
    // To 6 weeks after birth, as all rules for pregnancy (D13).
    rule(
        "r_preg_pgp",
        Level::RoutineCare,
        PlanLimit::Full,
        Expr::All(&[PREGNANT_OR_JUST_BIRTH, BACK_OR_PELVIS]),
        &[&OBSTETRIC, &JUDGEMENT],
    ),
];

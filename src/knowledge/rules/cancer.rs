//! Cancer, past or unknown (`evidence.md` §1.3 B, §1.4, `decisions.md` D9, D14). Rare, and said calmly.

use super::define::*;
use crate::knowledge::citations::*;
use crate::knowledge::questions::define::{at_least, is, yes};
use crate::knowledge::questions::*;
use crate::model::{Expr, Level, PlanLimit, Rule};

/// Cured over 10 years ago and a clear mechanical start.
const LONG_CURED: Expr = Expr::All(&[is(CANCER_WHEN, &["over-10-years"]), MECHANICAL]);

pub(super) const RULES: &[Rule] = &[
    rule(
        "r_mscc_neuro",
        Level::EmergencyNow,
        PlanLimit::None,
        Expr::All(&[yes(CANCER), Expr::Any(&[A_ITEM, Expr::All(&[is(LEG_FEEL, &["numb"]), NEW_OR_WORSE])])]),
        &[&NG234],
    ),
    rule("r_mets_pain", Level::UrgentSameDay, PlanLimit::None, Expr::All(&[yes(CANCER), yes(CANCER_PAIN)]), &[&NG234]),
    rule(
        "r_cancer_leg",
        Level::UrgentSameDay,
        PlanLimit::None,
        Expr::All(&[yes(CANCER), is(LEG_FEEL, &["shooting"]), NEW_OR_WORSE]),
        &[&NG234, &DECISIONS],
    ),
    soon(
        "r_cancer_plain_spreads",
        2,
        PlanLimit::None,
        Expr::All(&[
            yes(CANCER),
            is(CANCER_KIND, &["spreads-to-bone"]),
            SPINE_OR_HIP,
            NEW_OR_WORSE,
            Expr::Unless(&LONG_CURED),
        ]),
        &[&DOWNIE2013, &IFOMPT2020],
    ),
    soon(
        "r_cancer_plain",
        7,
        PlanLimit::None,
        Expr::All(&[yes(CANCER), SPINE_OR_HIP, NEW_OR_WORSE, Expr::Unless(&LONG_CURED)]),
        &[&DOWNIE2013, &IFOMPT2020],
    ),
    soon(
        "r_cancer_plain_cured",
        14,
        PlanLimit::None,
        Expr::All(&[yes(CANCER), SPINE_OR_HIP, NEW_OR_WORSE, LONG_CURED]),
        &[&DOWNIE2013, &DECISIONS],
    ),
    soon(
        "r_cancer_unknown",
        7,
        PlanLimit::None,
        Expr::All(&[yes(WEIGHT_LOSS), Expr::Any(&[at_least(AGE, 50), OVER_4_WEEKS, is(NIGHT_PAIN, &["constant"])])]),
        &[&NG12, &IFOMPT2020],
    ),
    soon("weight_loss", 14, PlanLimit::None, yes(WEIGHT_LOSS), &[&NG12]),
    soon(
        "systemic_unwell",
        7,
        PlanLimit::None,
        Expr::Any(&[Expr::Of(2, &[yes(NIGHT_SWEATS), yes(VERY_TIRED), yes(OFF_FOOD)]), yes(NEW_LUMP)]),
        &[&IFOMPT2020, &DECISIONS],
    ),
    soon("testicular_lump", 7, PlanLimit::None, yes(TESTICLE_LUMP), &[&NG12, &ARTICLE004]),
];

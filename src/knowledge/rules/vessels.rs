//! Blood vessels, chest, bleeding (`evidence.md` §1.3 E, `decisions.md` D7).

use super::define::*;
use crate::knowledge::citations::*;
use crate::knowledge::questions::define::{at_least, is, yes};
use crate::knowledge::questions::*;
use crate::model::{Expr, Level, PlanLimit, Rule};

const fn emergency(id: &'static str, when: Expr, sources: &'static [&'static crate::model::Citation]) -> Rule {
    rule(id, Level::EmergencyNow, PlanLimit::None, when, sources)
}

pub(super) const RULES: &[Rule] = &[
    emergency("collapse_pain", yes(COLLAPSE_PAIN), &[&NG156, &DECISIONS]),
    emergency("aaa_sudden", Expr::All(&[at_least(AGE, 55), yes(SUDDEN_BELLY_FLANK)]), &[&NG156, &DECISIONS]),
    rule(
        "aaa_back",
        Level::UrgentSameDay,
        PlanLimit::None,
        Expr::All(&[
            at_least(AGE, 60),
            BACK_SITES_OR_FLANK,
            is(PAIN_START, &["rest"]),
            at_least(PAIN_SCORE, 7),
            yes(NO_RELIEF),
        ]),
        &[&NG156, &DECISIONS],
    ),
    emergency("aaa_known", yes(ANEURYSM_PAIN), &[&NG156]),
    emergency("tearing_chest_back", yes(TEARING_PAIN), &[&DISSECTION]),
    emergency("cold_leg", yes(COLD_LEG), &[&LIMB_ISCHAEMIA]),
    emergency("chest_or_breath", yes(CHEST_OR_BREATH), &[&NG158, &DECISIONS]),
    rule("calf_swollen", Level::UrgentSameDay, PlanLimit::None, yes(SWOLLEN_CALF), &[&NG158]),
    emergency(
        "anticoag_bleed",
        Expr::All(&[
            yes(BLOOD_THINNER),
            Expr::Any(&[
                yes(WEAK_BOTH_LEGS),
                WEAK_LEG_NEW,
                Expr::All(&[
                    SUDDEN_SEVERE,
                    Expr::Any(&[
                        GROIN_SITES,
                        FLANK_SITES,
                        yes(MAJOR_INJURY),
                        yes(RECENT_FALL),
                        is(PAIN_START, &["injury"]),
                    ]),
                ]),
            ]),
        ]),
        &[&ANTICOAGULANT_BLEED, &DECISIONS],
    ),
    rule(
        "anticoag_sudden",
        Level::UrgentSameDay,
        PlanLimit::None,
        Expr::All(&[yes(BLOOD_THINNER), SUDDEN_SEVERE, Expr::Unless(&MECHANICAL)]),
        &[&ANTICOAGULANT_BLEED, &DECISIONS],
    ),
    // D7 names no severity for this rung. [J] severe at any time; else at least moderate, of this week and not easing, or
    // every old twinge of someone on a blood thinner would be a visit within two days.
    soon(
        "anticoag_lift",
        2,
        PlanLimit::None,
        Expr::All(&[yes(BLOOD_THINNER), MECHANICAL, Expr::Any(&[SUDDEN_SEVERE, NEW_PULL])]),
        &[&ANTICOAGULANT_BLEED, &DECISIONS],
    ),
    soon(
        "walk_calf_relieved_standing",
        14,
        PlanLimit::None,
        Expr::All(&[is(WALKING_LEGS, &["stand-still"]), Expr::Any(&[CALF, NARROW_ARTERIES_LIKELY])]),
        &[&NADEAU2013],
    ),
    emergency("black_stool_nsaid", yes(BLACK_STOOL), &[&DRUG_LABELS]),
];

/// A pull of this week that does not ease.
const NEW_PULL: Expr =
    Expr::All(&[is(PAIN_START, &["movement"]), is(PAIN_SINCE, &["days-0-6"]), NOT_IMPROVING, at_least(PAIN_SCORE, 4)]);
/// Below the knee, where narrowed arteries are felt first.
const CALF: Expr = Expr::Any(&[LOWER_LEG_SITES, is(LEG_SPREAD, &["below-knee"])]);
/// They can be felt in thigh and buttock too [J]: counted only with what makes them likely, or every strain would count.
const NARROW_ARTERIES_LIKELY: Expr = Expr::All(&[
    at_least(AGE, 50),
    Expr::Any(&[is(CONDITIONS, &["smoker", "heart-disease", "stroke"]), yes(DIABETES)]),
]);

const BACK_SITES_OR_FLANK: Expr = Expr::Any(&[BACK_SITES, FLANK_SITES]);

//! Inflammation of joints, skin, eye and head arteries, and crisis (`evidence.md` §1.3 G, §1.4, `decisions.md` D15).

use super::define::*;
use crate::knowledge::citations::*;
use crate::knowledge::questions::define::{at_least, is, yes};
use crate::knowledge::questions::*;
use crate::model::{Expr, Level, PlanLimit, Rule};

/// The nine signs of NICE NG65; began before 45 and over 3 months is asked beside them.
const NG65_SIGNS: [Expr; 9] = [
    is(FIRST_AGE, &["under-35"]),
    is(NIGHT_PAIN, &["second-half"]),
    BUTTOCK_PAIN,
    is(BETTER_WITH, &["walking", "changing-position"]),
    is(INFLAMMATORY, &["nsaid-48-hours"]),
    is(INFLAMMATORY, &["family"]),
    is(INFLAMMATORY, &["joint-arthritis"]),
    is(INFLAMMATORY, &["heel"]),
    is(INFLAMMATORY, &["psoriasis"]),
];
const BUTTOCK_PAIN: Expr = Expr::Any(&[BUTTOCK_SITES, SACROILIAC_SITES, is(INFLAMMATORY, &["alternating-buttocks"])]);
const BEGAN_BEFORE_45: Expr = Expr::All(&[LONG_PAIN, is(FIRST_AGE, &["under-35", "age-35-to-44"]), BACK_OR_BUTTOCK]);
const BACK_OR_BUTTOCK: Expr = Expr::Any(&[BACK_SITES, SACROILIAC_SITES, BUTTOCK_SITES]);

pub(super) const RULES: &[Rule] = &[
    soon("axspa_ng65", 14, PlanLimit::Calm, Expr::All(&[BEGAN_BEFORE_45, Expr::Of(4, &NG65_SIGNS)]), &[&NG65]),
    rule(
        "axspa_three",
        Level::RoutineCare,
        PlanLimit::Full,
        Expr::All(&[BEGAN_BEFORE_45, Expr::Of(3, &NG65_SIGNS)]),
        &[&NG65],
    ),
    rule("uveitis", Level::UrgentSameDay, PlanLimit::None, yes(RED_EYE), &[&NG65]),
    soon("swollen_joints", 7, PlanLimit::Calm, yes(SWOLLEN_JOINTS), &[&NG100]),
    soon("pmr", 7, PlanLimit::Calm, Expr::All(&[at_least(AGE, 50), yes(GIRDLE_STIFFNESS)]), &[&PMR2012]),
    rule(
        "gca",
        Level::UrgentSameDay,
        PlanLimit::None,
        Expr::All(&[yes(GIRDLE_STIFFNESS), yes(NEW_HEADACHE_JAW)]),
        &[&PMR2012],
    ),
    rule(
        "gca_vision",
        Level::EmergencyNow,
        PlanLimit::None,
        Expr::All(&[yes(GIRDLE_STIFFNESS), yes(VISION_CHANGE)]),
        &[&PMR2012],
    ),
    rule(
        "shingles_early",
        Level::UrgentSameDay,
        PlanLimit::None,
        Expr::All(&[
            yes(STRIPE_RASH),
            Expr::Any(&[yes(STRIPE_RASH_NEW), is(PREGNANCY, &["yes"]), yes(IMMUNE_LOW), yes(STEROIDS_LONG)]),
        ]),
        &[&CKS_SHINGLES],
    ),
    soon("shingles", 2, PlanLimit::None, yes(STRIPE_RASH), &[&CKS_SHINGLES]),
    rule("crisis", Level::EmergencyNow, PlanLimit::None, yes(ENDING_LIFE), &[&CRISIS_LINES, &DECISIONS]),
];

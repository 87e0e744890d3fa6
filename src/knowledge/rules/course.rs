//! How it goes on: persistent, disabling, worrying pain (`evidence.md` §1.4, `decisions.md` D12, D16).

use super::define::*;
use crate::knowledge::citations::*;
use crate::knowledge::questions::define::{at_least, is, is_or_unsure, yes};
use crate::knowledge::questions::*;
use crate::model::{Expr, Level, PlanLimit, Rule};

const OLD_NEW: Expr =
    Expr::All(&[at_least(AGE, 60), is(EPISODES, &["first"]), OVER_4_WEEKS, Expr::Any(&[BACK_SITES, SACROILIAC_SITES])]);

/// From 6 weeks on `r_persistent` needs nothing else.
const ONE_TO_6_WEEKS: &[&str] = &["weeks-1-2", "weeks-2-3", "weeks-3-4", "weeks-4-6"];

pub(super) const RULES: &[Rule] = &[
    soon("r_old_new_persist", 14, PlanLimit::Calm, Expr::All(&[OLD_NEW, NOT_IMPROVING]), &[&NG12, &DECISIONS]),
    rule(
        "r_old_new_improving",
        Level::RoutineCare,
        PlanLimit::Full,
        Expr::All(&[OLD_NEW, is(PAIN_COURSE, &["better"])]),
        &[&NG12, &DECISIONS],
    ),
    rule(
        "r_night_only",
        Level::RoutineCare,
        PlanLimit::Full,
        Expr::All(&[is(NIGHT_PAIN, &["constant"]), OVER_4_WEEKS]),
        &[&HENSCHKE2009, &JUDGEMENT],
    ),
    soon(
        "r_disabled",
        7,
        PlanLimit::Calm,
        Expr::All(&[is(LIMITS, &["unable"]), at_least(PAIN_SCORE, 8)]),
        &[&NG59, &JUDGEMENT],
    ),
    rule(
        "r_persistent",
        Level::RoutineCare,
        PlanLimit::Full,
        Expr::Any(&[
            OVER_6_WEEKS,
            Expr::All(&[OVER_3_WEEKS, NOT_IMPROVING]),
            // "On most days for over 2 weeks" of a pain of three days means that it stops much, not that it lasts; "for 7 days or
            // more" of a pain of less the same.
            Expr::All(&[Expr::Any(&[yes(SLEEP_LOST), is(LIMITS, &["most-days"])]), OVER_2_WEEKS]),
            is(EPISODES, &["often"]),
            Expr::All(&[is(LIMITS, &["unable"]), is_or_unsure(PAIN_SINCE, ONE_TO_6_WEEKS)]),
        ]),
        &[&NG59, &DECISIONS],
    ),
    rule(
        "r_hip_oa_like",
        Level::RoutineCare,
        PlanLimit::Full,
        Expr::All(&[
            at_least(AGE, 45),
            GROIN_SITES,
            is(WORSE_WITH, &["walking", "stairs", "rising", "deep-bend", "one-leg"]),
            is(MORNING_STIFFNESS, &["no", "under-30"]),
            OVER_6_WEEKS,
        ]),
        &[&NG226],
    ),
    soon("r_worry", 7, PlanLimit::Calm, is(BELIEFS, &["serious"]), &[&JUDGEMENT]),
];

//! Nerves, bladder, bowel: cauda equina and cord (`evidence.md` §1.3 A, `decisions.md` D8, D9).

use super::define::*;
use crate::knowledge::citations::*;
use crate::knowledge::questions::define::{at_least, is, maybe, yes};
use crate::knowledge::questions::*;
use crate::model::{Ask, Expr, Level, PlanLimit, Rule};

/// Onset or worsening within 14 days, or not known: only a definite "older and not changing" takes it away.
const SADDLE_NOW: Expr = Expr::All(&[yes(SADDLE_NUMBNESS), Expr::Unless(&stable(SADDLE_ONSET))]);
const BLADDER_NOW: Expr = Expr::All(&[yes(BLADDER_CHANGE), Expr::Unless(&stable(BLADDER_ONSET))]);
const BOWEL_NOW: Expr = Expr::All(&[yes(BOWEL_CHANGE), Expr::Unless(&stable(BOWEL_ONSET))]);

const SADDLE_MAYBE: Expr = Expr::All(&[maybe(SADDLE_NUMBNESS), Expr::Unless(&stable(SADDLE_ONSET))]);
const SADDLE_DOUBT: Expr = Expr::Named("possible saddle sign", &SADDLE_MAYBE);
const BLADDER_MAYBE: Expr = Expr::All(&[maybe(BLADDER_CHANGE), Expr::Unless(&stable(BLADDER_ONSET))]);
const BLADDER_DOUBT: Expr = Expr::Named("possible bladder sign", &BLADDER_MAYBE);
const BOWEL_MAYBE: Expr = Expr::All(&[maybe(BOWEL_CHANGE), Expr::Unless(&stable(BOWEL_ONSET))]);
const BOWEL_DOUBT: Expr = Expr::Named("possible bowel sign", &BOWEL_MAYBE);

const fn middle(onset: Ask) -> Expr {
    is(onset, &["weeks-to-3-months"])
}

pub(super) const RULES: &[Rule] = &[
    rule(
        "r_ces",
        Level::EmergencyNow,
        PlanLimit::None,
        Expr::Any(&[SADDLE_NOW, BLADDER_NOW, BOWEL_NOW]),
        &[&GIRFT2023, &DIONNE2019],
    ),
    rule(
        "r_ces_old",
        Level::UrgentSameDay,
        PlanLimit::None,
        Expr::Any(&[
            Expr::All(&[yes(SADDLE_NUMBNESS), stable(SADDLE_ONSET), Expr::Unless(&yes(SADDLE_CHECKED))]),
            Expr::All(&[yes(BLADDER_CHANGE), stable(BLADDER_ONSET), Expr::Unless(&yes(BLADDER_CHECKED))]),
            Expr::All(&[yes(BOWEL_CHANGE), stable(BOWEL_ONSET), Expr::Unless(&yes(BOWEL_CHECKED))]),
        ]),
        &[&GIRFT2023, &JUDGEMENT],
    ),
    soon(
        "r_ces_checked",
        7,
        PlanLimit::Calm,
        Expr::Any(&[
            Expr::All(&[yes(SADDLE_NUMBNESS), middle(SADDLE_ONSET), yes(SADDLE_CHECKED)]),
            Expr::All(&[yes(BLADDER_CHANGE), middle(BLADDER_ONSET), yes(BLADDER_CHECKED)]),
            Expr::All(&[yes(BOWEL_CHANGE), middle(BOWEL_ONSET), yes(BOWEL_CHECKED)]),
        ]),
        &[&GIRFT2023, &DECISIONS],
    ),
    rule(
        "r_ces_doubt",
        Level::EmergencyNow,
        PlanLimit::None,
        Expr::Any(&[
            Expr::Of(2, &[SADDLE_DOUBT, BLADDER_DOUBT, BOWEL_DOUBT]),
            Expr::All(&[
                Expr::Any(&[SADDLE_DOUBT, BLADDER_DOUBT, BOWEL_DOUBT]),
                Expr::Any(&[BOTH_LEGS_NEW, WEAK_LEG_NEW, yes(WEAK_BOTH_LEGS)]),
            ]),
        ]),
        &[&GIRFT2023, &DECISIONS],
    ),
    rule(
        "r_ces_cluster",
        Level::EmergencyNow,
        PlanLimit::None,
        Expr::All(&[BOTH_LEGS_NEW, Expr::Any(&[yes(WEAK_ONE_LEG), yes(SEXUAL_CHANGE)])]),
        &[&GIRFT2023, &ANGUS2021],
    ),
    rule(
        "ces_sexual_with_other",
        Level::EmergencyNow,
        PlanLimit::None,
        Expr::All(&[yes(SEXUAL_CHANGE), OTHER_A_ITEM]),
        &[&GIRFT2023],
    ),
    rule("ces_sexual", Level::UrgentSameDay, PlanLimit::None, yes(SEXUAL_CHANGE), &[&GIRFT2023]),
    rule("weak_both_legs", Level::EmergencyNow, PlanLimit::None, yes(WEAK_BOTH_LEGS), &[&GIRFT2023]),
    rule(
        "weak_one_leg_severe",
        Level::EmergencyNow,
        PlanLimit::None,
        Expr::All(&[yes(WEAK_ONE_LEG), yes(WEAK_LEG_SEVERE)]),
        &[&CKS_SCIATICA, &DECISIONS],
    ),
    rule("weak_one_leg_new", Level::UrgentSameDay, PlanLimit::None, WEAK_LEG_NEW, &[&CKS_SCIATICA]),
    soon(
        "weak_one_leg_stable",
        7,
        PlanLimit::Calm,
        Expr::All(&[yes(WEAK_ONE_LEG), is(WEAK_LEG_SINCE, &["longer-same"])]),
        &[&CKS_SCIATICA],
    ),
    rule("bilateral_leg_pain_new", Level::UrgentSameDay, PlanLimit::None, BOTH_LEGS_NEW, &[&ANGUS2021, &GIRFT2023]),
    soon(
        "r_walking_legs",
        14,
        PlanLimit::Calm,
        Expr::All(&[Expr::Any(&[yes(BOTH_LEGS_PAIN), BOTH_LEGS_SITES]), LONG_WALKING_ACHE]),
        &[&JUDGEMENT],
    ),
    rule("cord_signs", Level::EmergencyNow, PlanLimit::None, yes(CORD_SIGNS), &[&NG234]),
    rule(
        "r_procedure_neuro",
        Level::EmergencyNow,
        PlanLimit::None,
        Expr::All(&[yes(RECENT_PROCEDURE), Expr::Unless(&is(PROCEDURE_WHEN, &["longer"])), A_ITEM]),
        &[&DECISIONS],
    ),
    soon(
        "r_sciatica_severe",
        7,
        PlanLimit::Calm,
        Expr::All(&[
            is(LEG_OR_BACK, &["leg", "same"]),
            at_least(PAIN_SCORE, 7),
            yes(SLEEP_LOST),
            OVER_2_WEEKS,
            NOT_IMPROVING,
        ]),
        &[&NG59, &JUDGEMENT],
    ),
    rule(
        "r_sciatica_6wk",
        Level::RoutineCare,
        PlanLimit::Full,
        Expr::All(&[is(LEG_OR_BACK, &["leg"]), OVER_6_WEEKS]),
        &[&NG59, &JUDGEMENT],
    ),
];

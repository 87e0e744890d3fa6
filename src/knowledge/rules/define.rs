//! How a rule is written down, and the predicates that several rules share. No rule lives here.

use crate::knowledge::questions::define::{at_least, at_most, is, is_or_unsure, yes};
use crate::knowledge::questions::*;
use crate::model::{Ask, Citation, Date, Expr, Level, PlanLimit, Rule};
use crate::words::Msg;

const REVIEWED: Date = Date::of(2026, 11, 21);

/// A rule; its words are `rule-<id>` and, where it has one, `rule-<id>.action`.
pub(super) const fn rule(
    id: &'static str,
    level: Level,
    plan: PlanLimit,
    when: Expr,
    sources: &'static [&'static Citation],
) -> Rule {
    assert!(!matches!(level, Level::ClinicianSoon), "a rule at level 3 says within how many days: use soon");
    Rule {
        id,
        level,
        within_days: None,
        when,
        plan,
        text: Msg::named(&["rule-", id]),
        action: Msg::find(&["rule-", id, ".action"]),
        sources,
        reviewed: REVIEWED,
    }
}

/// A rule at level 3.
pub(super) const fn soon(
    id: &'static str,
    days: u8,
    plan: PlanLimit,
    when: Expr,
    sources: &'static [&'static Citation],
) -> Rule {
    assert!(matches!(days, 2 | 7 | 14), "2, 7 or 14 days");
    Rule {
        id,
        level: Level::ClinicianSoon,
        within_days: Some(days),
        when,
        plan,
        text: Msg::named(&["rule-", id]),
        action: Msg::find(&["rule-", id, ".action"]),
        sources,
        reviewed: REVIEWED,
    }
}

/// Two weeks or more old and not changing.
pub(super) const fn stable(onset: Ask) -> Expr {
    is(onset, &["weeks-to-3-months", "over-3-months"])
}

const SADDLE_OLD: Expr = Expr::All(&[is(SADDLE_ONSET, &["over-3-months"]), yes(SADDLE_CHECKED)]);
const BLADDER_OLD: Expr = Expr::All(&[is(BLADDER_ONSET, &["over-3-months"]), yes(BLADDER_CHECKED)]);
const BOWEL_OLD: Expr = Expr::All(&[is(BOWEL_ONSET, &["over-3-months"]), yes(BOWEL_CHECKED)]);
const SADDLE_ITEM: Expr = Expr::All(&[yes(SADDLE_NUMBNESS), Expr::Unless(&SADDLE_OLD)]);
const BLADDER_ITEM: Expr = Expr::All(&[yes(BLADDER_CHANGE), Expr::Unless(&BLADDER_OLD)]);
const BOWEL_ITEM: Expr = Expr::All(&[yes(BOWEL_CHANGE), Expr::Unless(&BOWEL_OLD)]);

/// Saddle, bladder or bowel trouble that is not long-standing, unchanged and checked.
pub(super) const SADDLE_BLADDER_BOWEL: Expr = Expr::Any(&[SADDLE_ITEM, BLADDER_ITEM, BOWEL_ITEM]);

/// For months, legs that ache on walking and that sitting or bending eases.
pub(super) const LONG_WALKING_ACHE: Expr = Expr::All(&[is(WALKING_LEGS, &["sit-or-bend"]), pain::LONG_PAIN]);

/// The same, and not getting worse: a mitigator (`decisions.md` D2). What clearly grows is not the old ache (D9).
const OLD_WALKING_ACHE: Expr = Expr::All(&[LONG_WALKING_ACHE, is(PAIN_COURSE, &["better", "same", "up-and-down"])]);

const BOTH_LEGS: Expr = Expr::All(&[yes(BOTH_LEGS_PAIN), Expr::Unless(&OLD_WALKING_ACHE)]);

/// New symptoms down both legs.
pub(super) const BOTH_LEGS_NEW: Expr = Expr::Named("both-leg symptoms", &BOTH_LEGS);

const WEAK_ONE_NEW: Expr = Expr::All(&[yes(WEAK_ONE_LEG), Expr::Unless(&is(WEAK_LEG_SINCE, &["longer-same"]))]);

/// One leg newly or increasingly weak.
pub(super) const WEAK_LEG_NEW: Expr = Expr::Named("new weakness of one leg", &WEAK_ONE_NEW);

const OTHER_A: Expr =
    Expr::Any(&[SADDLE_BLADDER_BOWEL, yes(WEAK_BOTH_LEGS), yes(WEAK_ONE_LEG), BOTH_LEGS, yes(CORD_SIGNS)]);

/// Any A-item other than the sexual one.
pub(super) const OTHER_A_ITEM: Expr = Expr::Named("any other A-item", &OTHER_A);

const ANY_A: Expr = Expr::Any(&[OTHER_A_ITEM, yes(SEXUAL_CHANGE)]);

/// The eight items of `evidence.md` §1.3 A after mitigation (`decisions.md` D5).
pub(super) const A_ITEM: Expr = Expr::Named("any A-item", &ANY_A);

const C_RISKS: Expr = Expr::Any(&[
    yes(IMMUNE_LOW),
    yes(INJECTS_DRUGS),
    yes(RECENT_INFECTION),
    yes(RECENT_PROCEDURE),
    yes(DIALYSIS),
    yes(STEROIDS_LONG),
    yes(HIP_REPLACEMENT),
]);

/// What makes an infection of bone or joint more likely (`decisions.md` D6).
pub(super) const C_RISK: Expr = Expr::Named("C-risk", &C_RISKS);

const VIRAL: Expr = Expr::All(&[
    yes(COLD_SYMPTOMS),
    at_most(PAIN_SCORE, 4),
    Expr::Not(&C_RISKS),
    Expr::Not(&PREGNANT_OR_JUST_BIRTH),
    Expr::Not(&is(PREGNANCY, &["could-be"])),
]);

/// Cold, cough or aches all over, mild back pain, no C-risk, not pregnant (`decisions.md` D6).
pub(super) const VIRAL_CLUSTER: Expr = Expr::Named("viral cluster", &VIRAL);

const SUDDEN_SEVERE_PAIN: Expr =
    Expr::All(&[is(PAIN_START, &["movement", "activity", "injury", "rest"]), at_least(PAIN_SCORE, 7)]);

/// Began suddenly, 7 out of 10 or more.
pub(super) const SUDDEN_SEVERE: Expr = Expr::Named("sudden severe pain", &SUDDEN_SEVERE_PAIN);

/// The low back and the ring of the pelvis: where pain of pregnancy sits.
pub(super) const BACK_OR_PELVIS: Expr = Expr::Any(&[
    BACK_SITES,
    SACROILIAC_SITES,
    BUTTOCK_SITES,
    GROIN_SITES,
    is(PAIN_SITE, &["pubic-bone", "tailbone", "lower-belly"]),
]);

/// Back, sacroiliac or hip region: spine and hip bones.
pub(super) const SPINE_OR_HIP: Expr =
    Expr::Any(&[BACK_SITES, SACROILIAC_SITES, HIP_SITES, is(PAIN_SITE, &["tailbone"])]);

/// New, or longer but getting worse; not knowing since when counts as new.
pub(super) const NEW_OR_WORSE: Expr = Expr::Any(&[
    is_or_unsure(PAIN_SINCE, &["days-0-6", "weeks-1-2", "weeks-2-3", "weeks-3-4", "weeks-4-6", "weeks-6-12"]),
    is(PAIN_COURSE, &["worse"]),
]);

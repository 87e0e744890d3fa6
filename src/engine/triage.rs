//! Rules in, disposition out. The level is the maximum over the rules that fired; nothing lowers a fired rule.

use super::assess::Context;
use super::evaluate::{Mode, Pending, Truth, both, value};
use super::order::by_key;
use super::{Response, answers_behind};
use crate::model::{Disposition, KnowledgeBase, Level, PlanLimit, QuestionId, Rule, Scope};

/// A rule that fired.
#[derive(Clone, Debug)]
pub struct Fired {
    /// The rule.
    pub rule: &'static Rule,
    /// The level that it counts for: one below the rule's own when `soft`.
    pub level: Level,
    /// For level 3.
    pub within_days: Option<u8>,
    /// It holds only if a "not sure" means yes (`decisions.md` D1).
    pub soft: bool,
    /// No answer that is still missing can take it away again.
    pub settled: bool,
    /// The answers that made it hold.
    pub answers: Vec<QuestionId>,
}

/// The outcome of triage.
#[derive(Clone, Debug)]
pub struct Triage {
    /// What it comes to.
    pub disposition: Disposition,
    /// The smallest number of days among rules at level 3; only at that level.
    pub within_days: Option<u8>,
    /// The rules that fired, most urgent first.
    pub fired: Vec<Fired>,
    /// Why this tool cannot judge it.
    pub scope: Option<&'static Scope>,
    /// Level-3 rules that a clinician's check has cleared (`decisions.md` D21).
    pub cleared: Vec<&'static str>,
    /// Every rule at level 5 and 4 is decided, whatever is still unanswered.
    pub dangers_decided: bool,
    /// What exercise the rules leave.
    pub plan_limit: PlanLimit,
}

impl Triage {
    /// The level by rules alone, whatever the scope says.
    #[must_use]
    pub fn level(&self) -> Level {
        self.fired.iter().map(|f| f.level).max().unwrap_or(Level::SelfCare)
    }

    /// The smallest number of days among the rules, also where the scope hides their level.
    #[must_use]
    pub fn soonest(&self) -> Option<u8> {
        self.fired.iter().filter_map(|f| f.within_days).min()
    }

    /// The rules at the deciding level.
    pub fn deciding(&self) -> impl Iterator<Item = &Fired> {
        let level = self.level();
        self.fired.iter().filter(move |f| f.level == level)
    }
}

/// One rule's standing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Standing {
    /// Level, days and softness that it counts for now.
    pub counts: Option<(Level, Option<u8>, bool)>,
    /// The level below which no missing answer can bring it.
    pub settled: Option<Level>,
    /// Missing answers could still change what it counts for.
    pub open: bool,
    /// The highest level that it counts for or could come to count for.
    pub reach: Option<Level>,
}

/// What a rule counts for at this truth in hard and soft.
fn counts(rule: &Rule, hard: Truth, soft: Truth) -> Option<(Level, Option<u8>, bool)> {
    if hard == Truth::Yes {
        Some((rule.level, rule.within_days, false))
    } else if soft == Truth::Yes {
        let level = rule.level.below();
        Some((level, (level == Level::ClinicianSoon).then_some(2), true))
    } else {
        None
    }
}

pub(super) fn standing(rule: &Rule, response: &Response) -> Standing {
    let (hard, soft) = both(&rule.when, response, Pending::Open);
    // What no missing answer can change does not rest on an open mitigator either.
    let decided = hard != Truth::Open && soft != Truth::Open;
    let now = if decided { (hard, soft) } else { both(&rule.when, response, Pending::Absent) };
    Standing {
        counts: counts(rule, now.0, now.1),
        settled: counts(rule, hard, soft).map(|(level, _, _)| level),
        open: hard == Truth::Open || (soft == Truth::Open && hard == Truth::No),
        reach: match (hard, soft) {
            (Truth::Yes | Truth::Open, _) => Some(rule.level),
            (Truth::No, Truth::Yes | Truth::Open) => Some(rule.level.below()),
            (Truth::No, Truth::No) => None,
        },
    }
}

/// Runs every rule.
#[must_use]
pub fn triage(kb: &'static KnowledgeBase, response: &Response, context: &Context) -> Triage {
    let mut fired = Vec::new();
    let mut cleared = Vec::new();
    let mut dangers_decided = true;
    for rule in kb.rules {
        let standing = standing(rule, response);
        if rule.level >= Level::UrgentSameDay && standing.open {
            dangers_decided = false;
        }
        let Some((level, within_days, soft)) = standing.counts else { continue };
        // Never a graver rule, not even one in doubt that counts for level 3 only (D21).
        if rule.level == Level::ClinicianSoon && level == rule.level && context.clears(rule.id) {
            cleared.push(rule.id);
            continue;
        }
        let mode = if soft { Mode::Soft } else { Mode::Hard };
        let answers = answers_behind(&rule.when, response, mode);
        fired.push(Fired { rule, level, within_days, soft, settled: standing.settled >= Some(level), answers });
    }
    // What no missing answer can take away any more stands before what one still could.
    by_key(&mut fired, |f| (std::cmp::Reverse(f.level), !f.settled, f.soft, f.within_days));
    let level = fired.iter().map(|f| f.level).max();
    let scope = kb.scope.iter().find(|s| value(&s.when, response, Mode::Hard, Pending::Absent) == Truth::Yes);
    let disposition = match (level, scope) {
        (Some(level @ (Level::EmergencyNow | Level::UrgentSameDay)), _) => Disposition::Level(level),
        (_, Some(_)) => Disposition::OutOfScope,
        (Some(level), None) if level > Level::SelfCare => Disposition::Level(level),
        // Self-care needs every level-5 and level-4 rule decided (`decisions.md` D4, D5).
        (_, None) if dangers_decided => Disposition::Level(Level::SelfCare),
        (_, None) => Disposition::Level(Level::RoutineCare),
    };
    let plan_limit = match disposition {
        Disposition::OutOfScope | Disposition::Level(Level::EmergencyNow | Level::UrgentSameDay) => PlanLimit::None,
        Disposition::Level(_) => fired.iter().map(|f| limit(f.rule, f.level, f.soft)).max().unwrap_or(PlanLimit::Full),
    };
    let mut triage = Triage { disposition, within_days: None, fired, scope, cleared, dangers_decided, plan_limit };
    if disposition == Disposition::Level(Level::ClinicianSoon) {
        triage.within_days = triage.soonest();
    }
    triage
}

/// What exercise a fired rule leaves. Doubt alone, counted as routine or less, leaves the calm phase where the rule
/// itself would leave nothing: a person who is unsure about their height is not kept from breathing exercises.
pub(super) fn limit(rule: &Rule, level: Level, soft: bool) -> PlanLimit {
    if soft && level <= Level::RoutineCare { rule.plan.min(PlanLimit::Calm) } else { rule.plan }
}

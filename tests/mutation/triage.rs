//! Mutants of the triage tables: rules and scope stops, one change each (`decisions.md` D28).

use iliac::knowledge::KB;
use iliac::model::{KnowledgeBase, Level, PlanLimit, Rule, Scope};

use super::expr::changes;
use super::{Kind, Mutant, kb_with};

/// Every mutant of every rule and scope stop.
pub fn mutants() -> Vec<Mutant> {
    let rules = KB.rules.iter().enumerate().flat_map(|(at, rule)| of_rule(at, rule));
    let scope = KB.scope.iter().enumerate().flat_map(|(at, scope)| of_scope(at, scope));
    rules.chain(scope).collect()
}

fn of_rule(at: usize, rule: &'static Rule) -> Vec<Mutant> {
    let mut found =
        vec![Mutant::new(rule.id, Kind::Gone, "the rule is gone".into(), Some(rule.when), None, move || {
            let mut rules = KB.rules.to_vec();
            rules.remove(at);
            kb_with(|kb| kb.rules = Box::leak(rules.into_boxed_slice()))
        })];
    let mut change = |kind, what: String, new: Rule| {
        found.push(Mutant::new(rule.id, kind, what, Some(rule.when), Some(new.when), move || {
            let mut rules = KB.rules.to_vec();
            rules[at] = new;
            kb_with(|kb| kb.rules = Box::leak(rules.into_boxed_slice()))
        }));
    };
    for level in Level::ALL.into_iter().filter(|l| l.rank().abs_diff(rule.level.rank()) == 1) {
        let what = format!("level {} instead of {}", level.name(), rule.level.name());
        // Days belong to level 3.
        let within_days = rule.within_days.filter(|_| level == Level::ClinicianSoon);
        change(Kind::Level, what, Rule { level, within_days, ..*rule });
    }
    if let Some(days) = rule.within_days {
        for other in [2, 7, 14].into_iter().filter(|d| *d != days && (days == 7 || *d == 7)) {
            let what = format!("{other} days instead of {days}");
            change(Kind::Days, what, Rule { within_days: Some(other), ..*rule });
        }
    }
    for plan in [PlanLimit::Full, PlanLimit::Calm, PlanLimit::None].into_iter().filter(|p| *p != rule.plan) {
        change(Kind::Plan, format!("{} plan instead of {}", plan.name(), rule.plan.name()), Rule { plan, ..*rule });
    }
    for c in changes(&rule.when) {
        change(c.kind, c.what, Rule { when: c.expr, ..*rule });
    }
    found
}

fn of_scope(at: usize, scope: &'static Scope) -> Vec<Mutant> {
    let gone = move || {
        let mut all = KB.scope.to_vec();
        all.remove(at);
        kb_with(|kb: &mut KnowledgeBase| kb.scope = Box::leak(all.into_boxed_slice()))
    };
    let mut found = vec![Mutant::new(scope.id, Kind::Gone, "the stop is gone".into(), Some(scope.when), None, gone)];
    let mut change = |kind, what: String, new: Scope| {
        found.push(Mutant::new(scope.id, kind, what, Some(scope.when), Some(new.when), move || {
            let mut all = KB.scope.to_vec();
            all[at] = new;
            kb_with(|kb| kb.scope = Box::leak(all.into_boxed_slice()))
        }));
    };
    let when = if scope.at_once { "not at once" } else { "at once" };
    change(Kind::Level, when.into(), Scope { at_once: !scope.at_once, ..*scope });
    for c in changes(&scope.when) {
        change(c.kind, c.what, Scope { when: c.expr, ..*scope });
    }
    found
}

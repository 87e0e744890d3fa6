//! Mutants of the triage tables: rules and scope stops, one change each (`decisions.md` D28).

use iliac::knowledge::KB;
use iliac::model::{Level, PlanLimit, Rule, Scope};

use super::expr::changes;
use super::{Kind, Mutant, Table, kb_with, with};

/// Every mutant of every rule and scope stop.
pub fn mutants() -> Vec<Mutant> {
    let rules = KB.rules.iter().enumerate().flat_map(|(at, rule)| of_rule(at, rule));
    let scope = KB.scope.iter().enumerate().flat_map(|(at, scope)| of_scope(at, scope));
    rules.chain(scope).collect()
}

fn of_rule(at: usize, rule: &'static Rule) -> Vec<Mutant> {
    let mut found = Vec::new();
    let mut make = |kind, what: String, new: Option<Rule>| {
        found.push(Mutant {
            table: Table::Rules,
            of: rule.id,
            kind,
            what,
            before: Some(rule.when),
            after: new.map(|r| r.when),
            make: Box::new(move || kb_with(|kb| kb.rules = with(KB.rules, at, new))),
        });
    };
    make(Kind::Gone, "the rule is gone".into(), None);
    let mut change = |kind, what: String, new: Rule| make(kind, what, Some(new));
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
    let mut found = Vec::new();
    let mut make = |kind, what: String, new: Option<Scope>| {
        found.push(Mutant {
            table: Table::Scope,
            of: scope.id,
            kind,
            what,
            before: Some(scope.when),
            after: new.map(|s| s.when),
            make: Box::new(move || kb_with(|kb| kb.scope = with(KB.scope, at, new))),
        });
    };
    make(Kind::Gone, "the stop is gone".into(), None);
    let mut change = |kind, what: String, new: Scope| make(kind, what, Some(new));
    let when = if scope.at_once { "not at once" } else { "at once" };
    change(Kind::Level, when.into(), Scope { at_once: !scope.at_once, ..*scope });
    for c in changes(&scope.when) {
        change(c.kind, c.what, Scope { when: c.expr, ..*scope });
    }
    found
}

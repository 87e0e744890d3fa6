//! Triage rules and scope stops as sentences. The order is that of urgency.

use super::{Pen, cite, names};
use crate::model::{Expr, Level, PlanLimit, Rule};

pub(super) fn write(pen: &mut Pen) {
    let kb = pen.kb;
    pen.heading(2, "Triage rules");
    for level in Level::ALL.into_iter().rev() {
        let rules: Vec<&'static Rule> = kb.rules.iter().filter(|r| r.level == level).collect();
        pen.heading(3, format!("Level {}: {} ({})", level.rank(), level_name(level), rules.len()));
        if level >= Level::UrgentSameDay {
            pen.line("No exercises and no patterns are shown at this level.");
            pen.blank();
        }
        for rule in rules {
            one(pen, rule);
        }
    }
    pen.heading(3, "Out of scope");
    for scope in kb.scope {
        let at = if scope.at_once { "At once" } else { "After the danger questions" };
        let text = format!(
            "- **`{}`** {at}, when {}.\n  - Says: “{}”\n  - *{}*",
            scope.id,
            pen.prose.say(&scope.when),
            pen.get(scope.text),
            cite(scope.sources)
        );
        pen.line(text);
    }
    named(pen);
}

fn one(pen: &mut Pen, rule: &'static Rule) {
    pen.line(format!("- **`{}`** Holds when {}.", rule.id, pen.prose.say(&rule.when)));
    let action = rule.action.map_or(String::new(), |a| format!(" First: “{}”", pen.get(a)));
    let says = format!("  - Says: “{}”{action}", pen.get(rule.text));
    pen.line(says);
    let plan = match rule.plan {
        PlanLimit::Full => "Leaves the whole plan",
        PlanLimit::Calm => "Leaves the calm phase of the plan",
        PlanLimit::None => "Leaves no exercises",
    };
    match rule.within_days {
        Some(days) => pen.line(format!("  - Within {days} days. {plan}.")),
        // Said once for the whole level.
        None if rule.level >= Level::UrgentSameDay => {}
        None => pen.line(format!("  - {plan}.")),
    }
    if let Some(coverage) = pen.coverage {
        pen.line(format!("  - {}", coverage.rule(rule.id)));
    }
    pen.line(format!("  - *{}. Rule looked at {}.*", cite(rule.sources), rule.reviewed));
}

/// The level in words that every clinician uses.
fn level_name(level: Level) -> &'static str {
    match level {
        Level::EmergencyNow => "emergency now",
        Level::UrgentSameDay => "urgent, same day",
        Level::ClinicianSoon => "clinician within days",
        Level::RoutineCare => "routine care",
        Level::SelfCare => "self-care",
    }
}

/// Conditions that carry a name, spelled out once.
fn named(pen: &mut Pen) {
    let kb = pen.kb;
    let mut found: Vec<(&'static str, &'static Expr)> = Vec::new();
    let all = kb
        .rules
        .iter()
        .map(|r| &r.when)
        .chain(kb.scope.iter().map(|s| &s.when))
        .chain(kb.questions.iter().map(|q| &q.when))
        .chain(kb.patterns.iter().flat_map(|p| std::iter::once(&p.gate).chain(p.features.iter().map(|f| &f.when))))
        .chain(kb.exclusions.iter().map(|e| &e.when))
        .chain(kb.advice.iter().map(|a| &a.when));
    for expr in all {
        collect(expr, &mut found);
    }
    found.sort_by_key(|(name, _)| *name);
    pen.heading(3, "Named conditions");
    pen.line("An *A-item* is a sign that nerves in the spine may be in danger (saddle, bladder, bowel, sex, legs, spinal cord); a *C-risk* is what makes an infection of bone or joint more likely.");
    pen.blank();
    for (name, expr) in found {
        let text = format!("- *{name}*: {}.", pen.prose.say(expr));
        pen.line(text);
    }
    for (name, expr) in names::of_tables(kb) {
        let text = format!("- *{name}*: {}.", pen.prose.spell(expr));
        pen.line(text);
    }
    for (name, places) in names::groups(kb) {
        pen.line(format!("- {name}, among the places that hurt: {}.", places.join(", ")));
    }
}

fn collect(expr: &'static Expr, found: &mut Vec<(&'static str, &'static Expr)>) {
    match expr {
        Expr::Always | Expr::Is(..) | Expr::AtLeast(..) | Expr::AtMost(..) | Expr::Chosen(..) => {}
        Expr::All(parts) | Expr::Any(parts) | Expr::Of(_, parts) => {
            for part in *parts {
                collect(part, found);
            }
        }
        Expr::Not(part) | Expr::Unless(part) => collect(part, found),
        Expr::Named(name, part) => {
            if !found.iter().any(|(known, _)| known == name) {
                found.push((name, part));
            }
            collect(part, found);
        }
    }
}

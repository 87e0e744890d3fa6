//! Mutants of the other tables: patterns, exclusions, templates, questions, advice, and what the planner reads.

use std::collections::BTreeSet;

use iliac::engine::weights;
use iliac::knowledge::KB;
use iliac::model::{
    Advice, Anchors, Evidence, Exclusion, Expr, Feature, Fit, Flags, Pattern, Prior, Question, Template,
};

use super::expr::changes;
use super::{Kind, Make, Mutant, Table, kb_with, leak, with};

/// Every mutant of every table but triage's.
pub fn by_table() -> [(&'static str, Vec<Mutant>); 5] {
    [
        ("patterns", patterns()),
        ("exclusions", exclusions()),
        ("plans", plans()),
        ("questions", questions()),
        ("cards", cards()),
    ]
}

/// Every mutant of every pattern.
fn patterns() -> Vec<Mutant> {
    KB.patterns.iter().enumerate().flat_map(|(at, p)| of_pattern(at, p)).collect()
}

fn of_pattern(at: usize, pattern: &'static Pattern) -> Vec<Mutant> {
    let mut found = Vec::new();
    let mut change = |kind, what: String, before: Option<Expr>, after: Option<Expr>, row: Option<Pattern>| {
        let make: Make = Box::new(move || kb_with(|kb| kb.patterns = with(KB.patterns, at, row)));
        found.push(Mutant { table: Table::Patterns, of: pattern.id, kind, what, before, after, make });
    };
    change(Kind::Gone, "the pattern is gone".into(), None, None, None);
    let cap = if pattern.cap == Fit::Fits { Fit::Partly } else { Fit::Fits };
    change(Kind::Level, format!("up to {}", cap.name()), None, None, Some(Pattern { cap, ..*pattern }));
    for prior in near_prior(pattern.prior) {
        change(Kind::Weight, format!("prior {prior:?}"), None, None, Some(Pattern { prior, ..*pattern }));
    }
    if !matches!(pattern.gate, Expr::Always) {
        let open = Pattern { gate: Expr::Always, ..*pattern };
        change(Kind::Gate, "no gate".into(), Some(pattern.gate), Some(open.gate), Some(open));
    }
    for c in changes(&pattern.gate) {
        let what = format!("gate: {}", c.what);
        change(c.kind, what, Some(pattern.gate), Some(c.expr), Some(Pattern { gate: c.expr, ..*pattern }));
    }
    for (n, feature) in pattern.features.iter().enumerate() {
        let row = |f: Option<Feature>| Some(Pattern { features: with(pattern.features, n, f), ..*pattern });
        change(Kind::Feature, format!("{} is gone", feature.id), Some(feature.when), None, row(None));
        for (what, evidence) in near_evidence(&feature.evidence) {
            let what = format!("{} {what}", feature.id);
            change(Kind::Weight, what, Some(feature.when), None, row(Some(Feature { evidence, ..*feature })));
        }
    }
    found
}

fn near_prior(prior: Prior) -> Vec<Prior> {
    let all = [Prior::Rare, Prior::Uncommon, Prior::Common, Prior::VeryCommon, Prior::Commonest];
    all.into_iter().filter(|p| (*p as i32).abs_diff(prior as i32) == 1).collect()
}

/// The weights one more and one less. For a published ratio: the ratio whose weight is so.
fn near_evidence(evidence: &Evidence) -> Vec<(String, Evidence)> {
    let mut found = Vec::new();
    for by in [-1_i8, 1] {
        match *evidence {
            Evidence::Expert { present, absent, source, mark } => {
                let (more, less) = (present + by, absent + by);
                found.push((format!("present {more}"), Evidence::Expert { present: more, absent, source, mark }));
                found.push((format!("absent {less}"), Evidence::Expert { present, absent: less, source, mark }));
            }
            Evidence::Ratio { positive, negative, source } => {
                let (present, absent) = weights(evidence);
                let ratio = |weight: i32| (100.0 * (f64::from(weight) / 2.0).exp()).round() as u16;
                let (more, less) = (present + i32::from(by), absent + i32::from(by));
                if positive > 0 {
                    let changed = Evidence::Ratio { positive: ratio(more), negative, source };
                    found.push((format!("present {more}"), changed));
                }
                if negative > 0 {
                    let changed = Evidence::Ratio { positive, negative: ratio(less), source };
                    found.push((format!("absent {less}"), changed));
                }
            }
        }
    }
    found
}

/// Every mutant of every exclusion.
fn exclusions() -> Vec<Mutant> {
    KB.exclusions.iter().enumerate().flat_map(|(at, x)| of_exclusion(at, x)).collect()
}

fn of_exclusion(at: usize, exclusion: &'static Exclusion) -> Vec<Mutant> {
    let mut found = Vec::new();
    let mut change = |kind, what: String, after: Option<Expr>, row: Option<Exclusion>| {
        let make: Make = Box::new(move || kb_with(|kb| kb.exclusions = with(KB.exclusions, at, row)));
        let before = Some(exclusion.when);
        found.push(Mutant { table: Table::Exclusions, of: exclusion.id, kind, what, before, after, make });
    };
    change(Kind::Gone, "the exclusion is gone".into(), None, None);
    for flag in exclusion.flags.iter() {
        let rest: Vec<_> = exclusion.flags.iter().filter(|f| *f != flag).collect();
        let row = Exclusion { flags: Flags::of(&rest), ..*exclusion };
        change(Kind::Part, format!("without {}", flag.letter()), Some(exclusion.when), Some(row));
    }
    for (n, id) in exclusion.exercises.iter().enumerate() {
        let row = Exclusion { exercises: with(exclusion.exercises, n, None), ..*exclusion };
        change(Kind::Part, format!("without {id}"), Some(exclusion.when), Some(row));
    }
    for (n, id) in exclusion.patterns.iter().enumerate() {
        let row = Exclusion { patterns: with(exclusion.patterns, n, None), ..*exclusion };
        change(Kind::Part, format!("not when {id} leads"), Some(exclusion.when), Some(row));
    }
    for c in changes(&exclusion.when) {
        change(c.kind, c.what, Some(c.expr), Some(Exclusion { when: c.expr, ..*exclusion }));
    }
    found
}

/// Puts a predicate into its place.
type Set = fn(&mut Anchors, Expr);

fn plan(of: &'static str, kind: Kind, what: String, before: Option<Expr>, after: Option<Expr>, make: Make) -> Mutant {
    Mutant { table: Table::Plans, of, kind, what, before, after, make }
}

/// Every template with an item less, the fill-ups with one less, and what else the planner reads.
fn plans() -> Vec<Mutant> {
    let mut found = Vec::new();
    for (at, template) in KB.templates.iter().enumerate() {
        for phase in 0..template.phases.len() {
            for (n, item) in template.phases[phase].iter().enumerate() {
                let mut phases = template.phases;
                phases[phase] = with(phases[phase], n, None);
                let row = Template { phases, ..*template };
                let what = format!("{} {n} of phase {phase} is gone", item.exercise);
                let make: Make = Box::new(move || kb_with(|kb| kb.templates = with(KB.templates, at, Some(row))));
                found.push(plan(template.id, Kind::Part, what, None, None, make));
            }
        }
    }
    for (n, id) in KB.fallback.iter().enumerate() {
        let make: Make = Box::new(move || kb_with(|kb| kb.fallback = with(KB.fallback, n, None)));
        found.push(plan("fallback", Kind::Part, format!("{id} is gone"), None, None, make));
    }
    let anchors: [(&'static str, Expr, Set); 5] = [
        ("hip_only", KB.anchors.hip_only, |a, e| a.hip_only = e),
        ("irritability_high", KB.anchors.irritability_high, |a, e| a.irritability_high = e),
        ("irritability_moderate", KB.anchors.irritability_moderate, |a, e| a.irritability_moderate = e),
        ("eases_backward", KB.anchors.eases_backward, |a, e| a.eases_backward = e),
        ("eases_forward", KB.anchors.eases_forward, |a, e| a.eases_forward = e),
    ];
    for (id, before, set) in anchors {
        for c in changes(&before) {
            let make: Make = Box::new(move || {
                let mut anchors = Anchors { ..*KB.anchors };
                set(&mut anchors, c.expr);
                kb_with(|kb| kb.anchors = Box::leak(Box::new(anchors)))
            });
            found.push(plan(id, c.kind, c.what, Some(before), Some(c.expr), make));
        }
    }
    found
}

/// Every question asked of others.
fn questions() -> Vec<Mutant> {
    let mut found = Vec::new();
    for (at, question) in KB.questions.iter().enumerate() {
        for c in changes(&question.when) {
            let row = Question { when: c.expr, ..*question };
            found.push(Mutant {
                table: Table::Questions,
                of: question.name,
                kind: c.kind,
                what: c.what,
                before: Some(question.when),
                after: Some(c.expr),
                make: Box::new(move || kb_with(|kb| kb.questions = with(KB.questions, at, Some(row)))),
            });
        }
    }
    found
}

/// Every advice card shown to others. What cards take from the triage rules is theirs: a change there is a rule's.
fn cards() -> Vec<Mutant> {
    let rules: BTreeSet<String> = KB.rules.iter().map(|r| format!("{:?}", r.when)).collect();
    let mut found = Vec::new();
    for (at, card) in KB.advice.iter().enumerate() {
        let mut change = |kind, what: String, after: Option<Expr>, row: Option<Advice>| {
            let make: Make = Box::new(move || kb_with(|kb| kb.advice = with(KB.advice, at, row)));
            found.push(Mutant { table: Table::Cards, of: card.id, kind, what, before: Some(card.when), after, make });
        };
        change(Kind::Gone, "the card is gone".into(), None, None);
        for c in changes(&closed(&card.when, &rules)) {
            change(c.kind, c.what, Some(c.expr), Some(Advice { when: c.expr, ..*card }));
        }
    }
    found
}

/// The predicate with every list of rules made opaque: a name stands for it, and changes stay outside.
fn closed(expr: &Expr, rules: &BTreeSet<String>) -> Expr {
    let list = |parts: &'static [Expr]| leak(parts.iter().map(|p| closed(p, rules)).collect());
    let one = |part: &'static Expr| &*Box::leak(Box::new(closed(part, rules)));
    match *expr {
        Expr::Any(parts) if parts.len() > 2 && parts.iter().all(|p| rules.contains(&format!("{p:?}"))) => {
            Expr::Named("rules", &*Box::leak(Box::new(*expr)))
        }
        Expr::All(parts) => Expr::All(list(parts)),
        Expr::Any(parts) => Expr::Any(list(parts)),
        Expr::Of(n, parts) => Expr::Of(n, list(parts)),
        Expr::Not(part) => Expr::Not(one(part)),
        Expr::Unless(part) => Expr::Unless(one(part)),
        Expr::Named(name, part) => Expr::Named(name, one(part)),
        Expr::Always | Expr::Is(..) | Expr::AtLeast(..) | Expr::AtMost(..) | Expr::Chosen(..) => *expr,
    }
}

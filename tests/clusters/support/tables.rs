//! How our tables read a person: features, rules, and the sum of evidence, counted here a second time. The only parts
//! of the engine that it leans on are the reading of predicates and the weight of one item.

use std::collections::BTreeMap;

use iliac::engine::{Mode, Ranked, Response, Truth, evaluate, rank, weights};
use iliac::knowledge::KB;
use iliac::model::{Feature, Pattern};

/// Items of one group share this cap (`evidence.md` §2.2).
const CAP: i32 = 5;

pub fn pattern(id: &str) -> &'static Pattern {
    KB.patterns.iter().find(|p| p.id == id).unwrap_or_else(|| panic!("no pattern {id}"))
}

pub fn feature(pattern_id: &str, id: &str) -> &'static Feature {
    let features = pattern(pattern_id).features;
    features.iter().find(|f| f.id == id).unwrap_or_else(|| panic!("{pattern_id} has no feature {id}"))
}

pub fn holds(pattern_id: &str, id: &str, response: &Response) -> bool {
    evaluate(&feature(pattern_id, id).when, response, Mode::Hard) == Truth::Yes
}

pub fn fires(rule: &str, response: &Response) -> bool {
    let rule = KB.rules.iter().find(|r| r.id == rule).unwrap_or_else(|| panic!("no rule {rule}"));
    evaluate(&rule.when, response, Mode::Hard) == Truth::Yes
}

/// What one feature brings: its weight when present, the other when clearly absent, nothing in doubt.
fn brings(feature: &Feature, response: &Response) -> i32 {
    let (present, absent) = weights(&feature.evidence);
    match (evaluate(&feature.when, response, Mode::Hard), evaluate(&feature.when, response, Mode::Soft)) {
        (Truth::Yes, _) => present,
        (Truth::No, Truth::No) => absent,
        (Truth::No | Truth::Open, _) => 0,
    }
}

/// The sum of half log-odds that these features of a pattern bring, with the caps.
pub fn evidence(pattern_id: &str, features: &[&str], response: &Response) -> i32 {
    let mut groups: BTreeMap<u8, i32> = BTreeMap::new();
    let mut sum = 0;
    for id in features {
        let feature = feature(pattern_id, id);
        let brought = brings(feature, response);
        match feature.group {
            0 => sum += brought.clamp(-CAP, CAP),
            group => *groups.entry(group).or_default() += brought,
        }
    }
    sum + groups.values().map(|g| (*g).clamp(-CAP, CAP)).sum::<i32>()
}

/// The whole pattern's evidence.
pub fn whole(pattern: &Pattern, response: &Response) -> i32 {
    let ids: Vec<&str> = pattern.features.iter().map(|f| f.id).collect();
    evidence(pattern.id, &ids, response)
}

/// What the caps took from it, or gave.
pub fn over_cap(pattern: &Pattern, response: &Response) -> i32 {
    pattern.features.iter().map(|f| brings(f, response)).sum::<i32>() - whole(pattern, response)
}

/// The most that a pattern can earn.
pub fn attainable(pattern: &Pattern) -> i32 {
    let mut groups: BTreeMap<u8, i32> = BTreeMap::new();
    let mut sum = 0;
    for feature in pattern.features {
        let most = weights(&feature.evidence).0.clamp(0, CAP);
        match feature.group {
            0 => sum += most,
            group => *groups.entry(group).or_default() += most,
        }
    }
    sum + groups.values().map(|g| (*g).min(CAP)).sum::<i32>()
}

/// The evidence of a fit: 60 % of what can be earned, and 3 at least (`decisions.md` D25).
pub fn strong(pattern: &Pattern, response: &Response) -> bool {
    let (raw, most) = (whole(pattern, response), attainable(pattern));
    raw >= 3 && raw * 100 >= most * 60
}

/// How the pattern stands in the result, wherever it is shown.
pub fn ranked(id: &str, response: &Response) -> Option<Ranked> {
    let ranking = rank(&KB, response);
    let all = [ranking.patterns, ranking.parts, ranking.contributors, ranking.ask_about];
    all.into_iter().flatten().find(|r| r.pattern.id == id)
}

//! What is entered a second time (`twice.toml`) against the tables: weights, what exclusions take out, what plans are
//! made of.

use std::collections::BTreeMap;

use iliac::engine::weights;
use iliac::model::{Flag, KnowledgeBase, Pattern, Prior, TemplateItem};
use serde::Deserialize;

use super::read::parse;

/// The file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Twice {
    pattern: BTreeMap<String, Weights>,
    exclusion: BTreeMap<String, Out>,
    template: BTreeMap<String, Items>,
    fallback: Fallback,
}

#[derive(Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
struct Weights {
    prior: String,
    cap: String,
    /// When present and when clearly absent.
    weights: BTreeMap<String, (i32, i32)>,
}

#[derive(Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
struct Out {
    flags: String,
    #[serde(default)]
    exercises: Vec<String>,
    #[serde(default)]
    leads: Vec<String>,
}

#[derive(Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
struct Items {
    patterns: Vec<String>,
    calm: Vec<String>,
    r#move: Vec<String>,
    strengthen: Vec<String>,
    r#return: Vec<String>,
}

#[derive(Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
struct Fallback {
    items: Vec<String>,
}

impl Twice {
    /// Reads the file.
    pub fn read() -> Twice {
        parse("twice.toml")
    }

    /// Every row that is not the same in both.
    pub fn faults(&self, kb: &KnowledgeBase) -> Vec<String> {
        let mut faults = Vec::new();
        let patterns = kb.patterns.iter().map(|p| (p.id.to_string(), weighed(p))).collect();
        differ("pattern", &self.pattern, &patterns, &mut faults);
        let out = kb.exclusions.iter().map(|x| {
            let flags: Vec<&str> = x.flags.iter().map(Flag::letter).collect();
            let row = Out { flags: flags.join(" "), exercises: owned(x.exercises), leads: owned(x.patterns) };
            (x.id.to_string(), row)
        });
        differ("exclusion", &self.exclusion, &out.collect(), &mut faults);
        let items = kb.templates.iter().map(|t| {
            let [calm, r#move, strengthen, r#return] = t.phases.map(|p| p.iter().map(named).collect());
            (t.id.to_string(), Items { patterns: owned(t.patterns), calm, r#move, strengthen, r#return })
        });
        differ("template", &self.template, &items.collect(), &mut faults);
        if self.fallback.items != owned(kb.fallback) {
            faults.push(format!("fallback: {:?} and {:?}", self.fallback.items, kb.fallback));
        }
        faults
    }
}

fn differ<T: std::fmt::Debug + PartialEq>(
    what: &str,
    entered: &BTreeMap<String, T>,
    table: &BTreeMap<String, T>,
    faults: &mut Vec<String>,
) {
    for id in entered.keys().chain(table.keys().filter(|id| !entered.contains_key(*id))) {
        if entered.get(id) != table.get(id) {
            faults.push(format!("{what} {id}: entered {:?}\n    in the table {:?}", entered.get(id), table.get(id)));
        }
    }
}

fn weighed(pattern: &Pattern) -> Weights {
    let prior = match pattern.prior {
        Prior::Rare => "rare",
        Prior::Uncommon => "uncommon",
        Prior::Common => "common",
        Prior::VeryCommon => "very_common",
        Prior::Commonest => "commonest",
    };
    let features = pattern.features.iter().map(|f| (f.id.to_string(), weights(&f.evidence))).collect();
    Weights { prior: prior.into(), cap: pattern.cap.name().into(), weights: features }
}

fn named(item: &TemplateItem) -> String {
    if item.variant == "standard" { item.exercise.into() } else { format!("{}/{}", item.exercise, item.variant) }
}

fn owned(names: &[&str]) -> Vec<String> {
    names.iter().map(|n| (*n).to_string()).collect()
}

//! Counts what vignettes speak of, for the clinicians' book. It reads their labels and runs no engine.

use super::vignette::Vignette;
use crate::book::Coverage;
use crate::model::KnowledgeBase;

/// Counts the labels of these vignettes.
#[must_use]
pub fn coverage(kb: &KnowledgeBase, vignettes: &[Vignette]) -> Coverage {
    let mut all = Coverage { vignettes: vignettes.len(), ..Coverage::default() };
    for v in vignettes {
        *all.results.entry(v.expect.name()).or_default() += 1;
        for id in &v.fires {
            all.rules.entry(id.clone()).or_default().fires += 1;
        }
        for id in &v.near_miss {
            all.rules.entry(id.clone()).or_default().near_miss += 1;
        }
        for id in &v.doubt {
            all.rules.entry(id.clone()).or_default().doubt += 1;
        }
        if let Some(id) = &v.first {
            all.patterns.entry(id.clone()).or_default().first += 1;
        }
        for id in v.patterns.iter().chain(v.first.as_ref().filter(|first| !v.patterns.contains(first))) {
            all.patterns.entry(id.clone()).or_default().expected += 1;
        }
        for id in &v.must_not {
            if kb.rules.iter().any(|r| r.id == id) {
                all.rules.entry(id.clone()).or_default().must_not += 1;
            } else if kb.patterns.iter().any(|p| p.id == id) {
                all.patterns.entry(id.clone()).or_default().must_not += 1;
            } else {
                *all.exercises.entry(id.clone()).or_default() += 1;
            }
        }
    }
    all
}

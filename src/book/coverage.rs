//! How many vignettes speak of what. Whoever has read them counts (`exchange::coverage`); the book only prints it, and
//! says nothing of vignettes where it is given none.

use std::collections::BTreeMap;

use super::Pen;

/// The vignettes that speak of one rule.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OfRule {
    /// It must fire.
    pub fires: usize,
    /// It comes close and must not fire.
    pub near_miss: usize,
    /// It must stand in doubt.
    pub doubt: usize,
    /// It must not appear.
    pub must_not: usize,
}

/// The vignettes that name one pattern.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OfPattern {
    /// Expected among those shown or to ask about.
    pub expected: usize,
    /// Of these: expected first.
    pub first: usize,
    /// It must not appear.
    pub must_not: usize,
}

/// Counts over all vignettes, by id.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// How many there are.
    pub vignettes: usize,
    /// By expected result.
    pub results: BTreeMap<&'static str, usize>,
    /// By rule.
    pub rules: BTreeMap<String, OfRule>,
    /// By pattern.
    pub patterns: BTreeMap<String, OfPattern>,
    /// Exercises that must not be in the plan.
    pub exercises: BTreeMap<String, usize>,
}

impl Coverage {
    /// The line of a rule.
    pub(super) fn rule(&self, id: &str) -> String {
        let of = self.rules.get(id).copied().unwrap_or_default();
        let must_not = if of.must_not == 0 { String::new() } else { format!(", must not appear in {}", of.must_not) };
        format!(
            "Vignettes: fires in {}, comes close in {}, in doubt in {}{must_not}.",
            of.fires, of.near_miss, of.doubt
        )
    }

    /// The line of a pattern.
    pub(super) fn pattern(&self, id: &str) -> String {
        let of = self.patterns.get(id).copied().unwrap_or_default();
        format!("Vignettes: expected in {}, first in {}; must not appear in {}.", of.expected, of.first, of.must_not)
    }

    /// The line of an exercise; none where nobody speaks of it.
    pub(super) fn exercise(&self, id: &str) -> Option<String> {
        self.exercises.get(id).map(|n| format!("Vignettes: must not be in the plan in {n}."))
    }
}

/// What is covered and what is not, as a whole.
pub(super) fn write(pen: &mut Pen) {
    let Some(coverage) = pen.coverage else { return };
    let kb = pen.kb;
    pen.heading(2, "Vignettes");
    pen.line("Named people with the result that the evidence asks for, labelled before the engine sees them (`tests/vignettes/`). At each rule: how many of them fire it, come close without firing it, or leave it in doubt; at each pattern: how many expect it. How well the engine does on them stands in `SAFETY.md`.");
    pen.blank();
    pen.table(["expected result", "vignettes"]);
    for (result, n) in &coverage.results {
        pen.row([result, &n.to_string()]);
    }
    pen.row(["together", &coverage.vignettes.to_string()]);
    pen.blank();
    let of = |id: &str| coverage.rules.get(id).copied().unwrap_or_default();
    let rules = |lacks: fn(&OfRule) -> usize| -> Vec<&str> {
        kb.rules.iter().map(|r| r.id).filter(|id| lacks(&of(id)) == 0).collect()
    };
    let patterns: Vec<&str> = kb
        .patterns
        .iter()
        .map(|p| p.id)
        .filter(|id| coverage.patterns.get(*id).is_none_or(|of| of.expected == 0))
        .collect();
    for (what, missing) in [
        ("Rules that no vignette fires", rules(|of| of.fires)),
        ("Rules that no vignette comes close to", rules(|of| of.near_miss)),
        ("Rules that no vignette leaves in doubt", rules(|of| of.doubt)),
        ("Patterns that no vignette expects", patterns),
    ] {
        let list = if missing.is_empty() {
            "none".to_string()
        } else {
            missing.iter().map(|id| format!("`{id}`")).collect::<Vec<_>>().join(", ")
        };
        pen.line(format!("- {what}: {list}."));
    }
}

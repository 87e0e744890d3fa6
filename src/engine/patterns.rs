//! How well answers fit each pattern: log-odds for the order, share of attainable evidence for the band
//! (`decisions.md` D25). It names no condition; it compares answers with tables.

use super::Response;
use super::evaluate::{Mode, Pending, Truth, both, value};
use super::order::by_key;
use crate::model::{Evidence, Feature, Fit, KnowledgeBase, Pattern, Residual, Role};

/// Items that are not independent share this cap, in half log-odds (`evidence.md` §2.2).
pub(super) const CAP: i32 = 5;
/// `fits` from this share of the attainable evidence on, in percent.
const FITS: i32 = 60;
/// `partly` from this share on.
const PARTLY: i32 = 35;
/// Below this raw score nothing is shown.
const RAW_AT_LEAST: i32 = 3;
/// Patterns within so many points of the first are as likely as it.
pub(super) const CLOSE: i32 = 2;
/// At most so many patterns are shown.
pub(super) const SHOWN: usize = 3;

/// One pattern's standing.
#[derive(Clone, Debug)]
pub struct Ranked {
    /// The pattern.
    pub pattern: &'static Pattern,
    /// Evidence for and against, in half log-odds, without the prior.
    pub raw: i32,
    /// With the prior: what the order goes by.
    pub total: i32,
    /// The most that this pattern could have earned.
    pub attainable: i32,
    /// How well it fits; `None` is not shown.
    pub fit: Option<Fit>,
    /// Its share of the evidence is that of a fit, whether or not its cap lets it say so.
    pub strong: bool,
    /// Features that raised it.
    pub supports: Vec<&'static Feature>,
    /// Features that lowered it.
    pub against: Vec<&'static Feature>,
    /// Cardinal features that are clearly missing.
    pub missing: Vec<&'static Feature>,
}

/// All patterns that have something to say.
#[derive(Clone, Debug, Default)]
pub struct Ranking {
    /// At most three, best first.
    pub patterns: Vec<Ranked>,
    /// Sub-lines of a shown pattern.
    pub parts: Vec<Ranked>,
    /// What may be feeding the pain.
    pub contributors: Vec<Ranked>,
    /// What to raise with a clinician.
    pub ask_about: Vec<Ranked>,
}

/// Ranks every pattern.
#[must_use]
pub fn rank(kb: &'static KnowledgeBase, response: &Response) -> Ranking {
    let mut ranking = Ranking::default();
    for pattern in kb.patterns {
        if value(&pattern.gate, response, Mode::Hard, Pending::Absent) != Truth::Yes {
            continue;
        }
        let ranked = judge(pattern, response);
        match pattern.role {
            Role::Musculoskeletal if ranked.fit.is_some() => {
                if pattern.part_of.is_some() {
                    ranking.parts.push(ranked);
                } else {
                    ranking.patterns.push(ranked);
                }
            }
            Role::Contributor if ranked.fit.is_some() => ranking.contributors.push(ranked),
            Role::Refer { .. } if ranked.fit.is_some() => ranking.ask_about.push(ranked),
            Role::Musculoskeletal | Role::Contributor | Role::Refer { .. } | Role::Label => {}
        }
    }
    by_key(&mut ranking.patterns, |r| std::cmp::Reverse((r.total, r.fit, r.raw)));
    residual_last(&mut ranking.patterns);
    // Of the others only that they are shown is decided, so their order must not rest on their scores.
    for list in [&mut ranking.contributors, &mut ranking.ask_about] {
        by_key(list, |r| std::cmp::Reverse(r.pattern.prior));
    }
    if ranking.patterns.iter().any(|r| r.pattern.residual.is_none() && r.fit == Some(Fit::Fits)) {
        ranking.patterns.retain(|r| r.pattern.residual != Some(Residual::Instead));
    }
    ranking.patterns.truncate(SHOWN);
    let shown: Vec<&str> = ranking.patterns.iter().map(|r| r.pattern.id).collect();
    ranking.parts.retain(|r| r.pattern.part_of.is_some_and(|whole| shown.contains(&whole)));
    ranking
}

/// "No single part to find" comes after every specific pattern with the evidence of a fit, also after those that
/// answers alone may never call a fit: its commonness would put it before all of them.
fn residual_last(patterns: &mut Vec<Ranked>) {
    let Some(last) = patterns.iter().rposition(|r| r.strong && r.pattern.residual.is_none()) else { return };
    let (residual, mut before): (Vec<Ranked>, Vec<Ranked>) =
        patterns.drain(..=last).partition(|r| r.pattern.residual.is_some());
    before.extend(residual);
    before.append(patterns);
    *patterns = before;
}

/// Weighs one pattern, gate or no gate.
fn judge(pattern: &'static Pattern, response: &Response) -> Ranked {
    let mut groups = [0_i32; 256];
    let mut best = [0_i32; 256];
    let (mut raw, mut attainable) = (0, 0);
    let (mut supports, mut against, mut missing) = (Vec::new(), Vec::new(), Vec::new());
    for feature in pattern.features {
        let (present, absent) = weights(&feature.evidence);
        let (hard, soft) = both(&feature.when, response, Pending::Absent);
        let weight = match (hard, soft) {
            (Truth::Yes, _) => present,
            (Truth::No, Truth::No) => absent,
            // Not sure, or not asked: it counts for nothing.
            (Truth::No | Truth::Open, _) => 0,
        };
        match (hard, weight) {
            (Truth::Yes, 1..) => supports.push(feature),
            (Truth::Yes, ..=-1) => against.push(feature),
            (Truth::No, ..=-1) => missing.push(feature),
            (Truth::Yes | Truth::No | Truth::Open, _) => {}
        }
        if feature.group == 0 {
            raw += weight.clamp(-CAP, CAP);
            attainable += present.clamp(0, CAP);
        } else {
            groups[usize::from(feature.group)] += weight;
            best[usize::from(feature.group)] += present.max(0);
        }
    }
    raw += groups.iter().map(|g| (*g).clamp(-CAP, CAP)).sum::<i32>();
    attainable += best.iter().map(|b| (*b).min(CAP)).sum::<i32>();
    let (fit, strong) = (band(pattern, raw, attainable), strong(raw, attainable));
    Ranked { pattern, raw, total: raw + pattern.prior as i32, attainable, fit, strong, supports, against, missing }
}

/// The band that a score earns: a share of the attainable evidence, and never from next to nothing. A residual pattern
/// needs only that something speaks for it: it is what to say when nothing else fits (`evidence.md` §2).
pub(super) fn band(pattern: &Pattern, raw: i32, attainable: i32) -> Option<Fit> {
    if strong(raw, attainable) {
        Some(Fit::Fits.min(pattern.cap))
    } else if raw >= RAW_AT_LEAST && share(raw, attainable) >= PARTLY || pattern.residual.is_some() && raw >= 1 {
        Some(Fit::Partly)
    } else {
        None
    }
}

/// What a pattern can earn, and from which sum on it fits or fits in part; `None` where its cap never lets it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Marks {
    /// The most that it can earn.
    pub attainable: i32,
    /// The lowest sum that fits.
    pub fits: Option<i32>,
    /// The lowest sum that fits in part.
    pub partly: Option<i32>,
}

/// The marks of a pattern, for whoever reads its table.
#[must_use]
pub fn marks(pattern: &Pattern) -> Marks {
    let mut best = [0_i32; 256];
    let mut attainable = 0;
    for feature in pattern.features {
        let (present, _) = weights(&feature.evidence);
        if feature.group == 0 {
            attainable += present.clamp(0, CAP);
        } else {
            best[usize::from(feature.group)] += present.max(0);
        }
    }
    attainable += best.iter().map(|b| (*b).min(CAP)).sum::<i32>();
    let from = |fit: Fit| (1..=attainable).find(|raw| band(pattern, *raw, attainable) >= Some(fit));
    Marks { attainable, fits: from(Fit::Fits), partly: from(Fit::Partly) }
}

/// The evidence of a fit.
pub(super) fn strong(raw: i32, attainable: i32) -> bool {
    raw >= RAW_AT_LEAST && share(raw, attainable) >= FITS
}

/// In percent.
fn share(raw: i32, attainable: i32) -> i32 {
    if attainable > 0 { raw * 100 / attainable } else { 0 }
}

/// Weights when present and when clearly absent, in half log-odds: `round(2 ln LR)` for published ratios.
#[must_use]
pub fn weights(evidence: &Evidence) -> (i32, i32) {
    match evidence {
        Evidence::Ratio { positive, negative, .. } => (half_log_odds(*positive), half_log_odds(*negative)),
        Evidence::Expert { present, absent, .. } => (i32::from(*present), i32::from(*absent)),
    }
}

/// Where `round(2 ln x)` becomes 1, 2, 3, 4 and 5, in hundredths: the next whole number after `100 e^(n/2 - 1/4)`.
const FOR: [u16; CAP as usize] = [129, 212, 350, 576, 949];
/// Where it becomes -1, -2, -3, -4 and -5: the last whole number before `100 e^(1/4 - n/2)`.
const AGAINST: [u16; CAP as usize] = [77, 47, 28, 17, 10];

/// Held against the logarithm by a test; the page needs none.
fn half_log_odds(hundredths: u16) -> i32 {
    if hundredths == 0 {
        return 0;
    }
    let reached =
        |marks: &[u16], has: fn(u16, u16) -> bool| marks.iter().filter(|m| has(hundredths, **m)).count() as i32;
    reached(&FOR, |n, mark| n >= mark) - reached(&AGAINST, |n, mark| n <= mark)
}

#[cfg(test)]
mod tests {
    use super::{CAP, half_log_odds};

    #[test]
    fn a_weight_is_twice_the_logarithm_of_its_ratio() {
        for hundredths in 1..=u16::MAX {
            let weight = (2.0 * (f64::from(hundredths) / 100.0).ln()).round() as i32;
            assert_eq!(half_log_odds(hundredths), weight.clamp(-CAP, CAP), "{hundredths}");
        }
    }

    #[test]
    fn published_ratios_become_weights_as_evidence_2_2_says() {
        // Suri 2010: 7.4 -> 2 ln 7.4 = 4.0; 0.57 -> -1.1; 13 -> 5.1, capped at 5; not published -> 0.
        assert_eq!([740, 57, 1300, 0].map(half_log_odds), [4, -1, 5, 0]);
    }
}

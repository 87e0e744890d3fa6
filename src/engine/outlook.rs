//! What missing answers can still do to the patterns: an interval for each score, and from it whether a pattern's
//! questions could change anything that is shown (`decisions.md` D19). It ranks nothing; that is `patterns`.

use super::Response;
use super::evaluate::{Mode, Pending, Truth, value};
use super::patterns::{CAP, CLOSE, SHOWN, band, strong, weights};
use crate::model::{Fit, KnowledgeBase, Pattern, Residual, Role};

/// One pattern's possible standings.
#[derive(Debug)]
pub(super) struct Outlook {
    pattern: &'static Pattern,
    /// Whether its gate is open, shut or undecided.
    gate: Truth,
    /// The lowest and the highest score that it can end with, prior included.
    low: i32,
    high: i32,
    /// The band at either end.
    worst: Option<Fit>,
    best: Option<Fit>,
    /// Whether it surely has the evidence of a fit, and whether it may still come to have it.
    strong: bool,
    may_be_strong: bool,
}

impl Outlook {
    fn of(pattern: &'static Pattern, response: &Response) -> Outlook {
        let gate = value(&pattern.gate, response, Mode::Hard, Pending::Open);
        let (mut low, mut high, mut attainable) = ([0_i32; GROUPS], [0_i32; GROUPS], [0_i32; GROUPS]);
        let (mut alone_low, mut alone_high, mut alone_attainable) = (0, 0, 0);
        for feature in pattern.features {
            let (present, absent) = weights(&feature.evidence);
            let hard = value(&feature.when, response, Mode::Hard, Pending::Open);
            let soft = value(&feature.when, response, Mode::Soft, Pending::Open);
            let (least, most) = match (hard, soft) {
                (Truth::Yes, _) => (present, present),
                (Truth::No, Truth::No) => (absent, absent),
                // Not sure: it counts for nothing, now and later.
                (Truth::No, Truth::Yes) => (0, 0),
                (Truth::No, Truth::Open) => (absent.min(0), absent.max(0)),
                (Truth::Open, _) => (present.min(absent).min(0), present.max(absent).max(0)),
            };
            let group = usize::from(feature.group);
            if group == 0 {
                alone_low += least.clamp(-CAP, CAP);
                alone_high += most.clamp(-CAP, CAP);
                alone_attainable += present.clamp(0, CAP);
            } else {
                low[group] += least;
                high[group] += most;
                attainable[group] += present.max(0);
            }
        }
        let capped = |groups: &[i32; GROUPS]| groups.iter().map(|g| (*g).clamp(-CAP, CAP)).sum::<i32>();
        let (low, high) = (alone_low + capped(&low), alone_high + capped(&high));
        let attainable = alone_attainable + capped(&attainable);
        let prior = pattern.prior as i32;
        Outlook {
            pattern,
            gate,
            low: low + prior,
            high: high + prior,
            worst: band(pattern, low, attainable),
            best: band(pattern, high, attainable),
            strong: strong(low, attainable),
            may_be_strong: strong(high, attainable),
        }
    }

    /// It will be shown, whatever is still answered, unless better ones crowd it out.
    fn sure(&self) -> bool {
        self.gate == Truth::Yes && self.worst.is_some()
    }

    /// It can still come to be shown.
    fn possible(&self) -> bool {
        self.gate != Truth::No && self.best.is_some()
    }

    /// Which of the two comes first is decided, and by more than what counts as close.
    fn apart(&self, other: &Outlook) -> bool {
        self.low > other.high + CLOSE || other.low > self.high + CLOSE
    }
}

/// Which of a specific and a residual pattern comes first is decided. The residual one stands by its score, but after the
/// last strong one (`patterns::residual_last`), and that can only move it further back.
fn beside_residual(specific: &Outlook, residual: &Outlook, rivals: &[&Outlook]) -> bool {
    let behind = |r: &&Outlook| r.pattern.residual.is_none() && r.may_be_strong && r.low <= specific.high;
    specific.strong
        || specific.low > residual.high
        || (residual.low > specific.high + CLOSE && !rivals.iter().any(behind))
}

/// Groups are small numbers; the tables' test holds them below this.
const GROUPS: usize = 8;

/// The patterns whose unanswered questions can still change which patterns are shown, in which order and how well they
/// fit. Of contributors and refer patterns only that they are shown counts.
pub(super) fn undecided(kb: &'static KnowledgeBase, response: &Response) -> Vec<&'static Pattern> {
    let all: Vec<Outlook> = kb.patterns.iter().map(|p| Outlook::of(p, response)).collect();
    let ranked = |o: &&Outlook| o.pattern.role == Role::Musculoskeletal && o.pattern.part_of.is_none();
    let rivals: Vec<&Outlook> = all.iter().filter(ranked).filter(|o| o.possible()).collect();
    let specific_fits = rivals.iter().any(|o| o.sure() && o.pattern.residual.is_none() && o.worst == Some(Fit::Fits));
    // Left out for good: one that steps back for those that fit, or one with three sure ones well before it.
    let out = |o: &Outlook| {
        let before = |r: &&&Outlook| r.sure() && r.pattern.residual.is_none() && r.low > o.high;
        (o.pattern.residual == Some(Residual::Instead) && specific_fits)
            || rivals.iter().filter(before).count() >= SHOWN
    };
    let in_place = |o: &Outlook, r: &Outlook| match (o.pattern.residual, r.pattern.residual) {
        (None, None) => o.apart(r),
        (None, Some(_)) => beside_residual(o, r, &rivals),
        (Some(_), None) => beside_residual(r, o, &rivals),
        (Some(_), Some(_)) => false,
    };
    let open = |o: &Outlook| {
        if !o.possible() {
            return false;
        }
        match o.pattern.role {
            Role::Label => false,
            Role::Contributor | Role::Refer { .. } => !o.sure(),
            Role::Musculoskeletal => match o.pattern.part_of {
                Some(whole) => !o.sure() && rivals.iter().any(|r| r.pattern.id == whole && !out(r)),
                None => {
                    let others = || rivals.iter().filter(|r| r.pattern.id != o.pattern.id && !out(r));
                    let placed = o.sure() && o.worst == o.best && others().all(|r| in_place(o, r));
                    !out(o) && !placed
                }
            },
        }
    };
    all.iter().filter(|o| open(o)).map(|o| o.pattern).collect()
}

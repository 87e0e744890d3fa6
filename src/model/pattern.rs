//! Patterns: what answers may fit. Never a diagnosis; `engine::patterns` does the arithmetic.

use super::{Citation, Expr, Mark};
use crate::words::Msg;

/// Index into `KnowledgeBase::patterns`; outside it goes by its id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PatternId(pub u8);

/// What a pattern is for (`evidence.md` §2.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// P: a pattern of muscles, joints or nerves that can get an exercise plan.
    Musculoskeletal,
    /// C: something that may feed the pain.
    Contributor,
    /// R: something to raise with a clinician; `true` takes the exercise plan away (`decisions.md` D23).
    Refer {
        /// No exercise plan until it has been looked at.
        no_plan: bool,
    },
    /// A: a name that people know, explained; never a result.
    Label,
}

/// Rough commonness among adults who would use such a tool (`evidence.md` §2.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Prior {
    /// 0
    Rare,
    /// 0/+
    Uncommon,
    /// +
    Common,
    /// ++
    VeryCommon,
    /// +++
    Commonest,
}

/// How a pattern that names no single part stands beside those that do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Residual {
    /// After those that fit: it holds for them too.
    Beside,
    /// Only where none of them fits (`decisions.md` D23).
    Instead,
}

/// How well answers fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// Partly.
    Partly,
    /// Well.
    Fits,
}

impl Fit {
    /// Stable name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Fit::Partly => "partly",
            Fit::Fits => "fits",
        }
    }
}

/// What a feature's weight rests on.
#[derive(Clone, Copy, Debug)]
pub enum Evidence {
    /// Published likelihood ratios times 100: present, absent (0 = not published). The weight is derived from them.
    Ratio {
        /// LR+ × 100.
        positive: u16,
        /// LR− × 100.
        negative: u16,
        /// The study.
        source: &'static Citation,
    },
    /// Judgement: the weight when present and when clearly absent, in half log-odds.
    Expert {
        /// When present; negative for what counts against.
        present: i8,
        /// When clearly absent.
        absent: i8,
        /// Where the feature is described.
        source: &'static Citation,
        /// How far that was checked.
        mark: Mark,
    },
}

/// One askable feature of a pattern.
#[derive(Clone, Copy, Debug)]
pub struct Feature {
    /// Id as in `evidence.md` where it has one there.
    pub id: &'static str,
    /// When it is present.
    pub when: Expr,
    /// Its weight.
    pub evidence: Evidence,
    /// Features of one group are not independent and share one cap of ±5; 0 stands alone.
    pub group: u8,
    /// The sentence for the "fits" or "does not fit" list.
    pub text: Msg,
}

/// One pattern.
#[derive(Clone, Copy, Debug)]
pub struct Pattern {
    /// Id as in `evidence.md` §2.
    pub id: &'static str,
    /// What it is for.
    pub role: Role,
    /// How common.
    pub prior: Prior,
    /// Without this it is not shown at all.
    pub gate: Expr,
    /// What speaks for and against it.
    pub features: &'static [Feature],
    /// The best fit it can get from answers alone.
    pub cap: Fit,
    /// The pattern it is a sub-line of (`disc_herniation` of `radiculopathy_sciatica`).
    pub part_of: Option<&'static str>,
    /// What to say when no single part stands out; `None` for specific patterns.
    pub residual: Option<Residual>,
    /// Its name.
    pub name: Msg,
    /// Other names that people know it by, for finding and for "also called".
    pub also: Option<Msg>,
    /// One line for the person.
    pub about: Msg,
    /// What helps first.
    pub self_care: Option<Msg>,
    /// What to ease off.
    pub avoid: Option<Msg>,
    /// What course to expect.
    pub course: Option<Msg>,
    /// When to see someone about it.
    pub see: Option<Msg>,
    /// Where it comes from.
    pub sources: &'static [&'static Citation],
}

//! Triage: the five levels and the rules that lead to them. The maximum decides; `engine::triage` does the deciding.

use super::{Citation, Date, Expr};
use crate::words::Msg;

/// How soon to see whom, from least to most urgent (`evidence.md` §1.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// 1: look after it at home, with a safety net.
    SelfCare,
    /// 2: arrange a routine physiotherapy or doctor's visit.
    RoutineCare,
    /// 3: see a clinician within days.
    ClinicianSoon,
    /// 4: speak to a clinician today.
    UrgentSameDay,
    /// 5: get emergency help now.
    EmergencyNow,
}

impl Level {
    /// From least to most urgent.
    pub const ALL: [Level; 5] =
        [Level::SelfCare, Level::RoutineCare, Level::ClinicianSoon, Level::UrgentSameDay, Level::EmergencyNow];

    /// Stable name, used in JSON and on disk.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Level::SelfCare => "self_care",
            Level::RoutineCare => "routine_care",
            Level::ClinicianSoon => "clinician_soon",
            Level::UrgentSameDay => "urgent_same_day",
            Level::EmergencyNow => "emergency_now",
        }
    }

    /// 1 to 5.
    #[must_use]
    pub const fn rank(self) -> u8 {
        self as u8 + 1
    }

    /// What a rule counts for when it holds only if an unsure answer means yes (`decisions.md` D1).
    #[must_use]
    pub const fn below(self) -> Level {
        match self {
            Level::EmergencyNow => Level::UrgentSameDay,
            Level::UrgentSameDay => Level::ClinicianSoon,
            Level::ClinicianSoon => Level::RoutineCare,
            Level::RoutineCare | Level::SelfCare => Level::SelfCare,
        }
    }
}

/// What comes out in the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Disposition {
    /// One of the five levels.
    Level(Level),
    /// This tool cannot judge it.
    OutOfScope,
}

impl Disposition {
    /// Stable name, used in JSON and on disk.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Disposition::Level(level) => level.name(),
            Disposition::OutOfScope => "out_of_scope",
        }
    }

    /// The level, where there is one.
    #[must_use]
    pub const fn level(self) -> Option<Level> {
        match self {
            Disposition::Level(level) => Some(level),
            Disposition::OutOfScope => None,
        }
    }

    /// All six, by name.
    #[must_use]
    pub fn by_name(name: &str) -> Option<Disposition> {
        if name == Disposition::OutOfScope.name() {
            return Some(Disposition::OutOfScope);
        }
        Level::ALL.into_iter().find(|l| l.name() == name).map(Disposition::Level)
    }
}

/// What exercise a fired rule leaves; the most restrictive wins (`decisions.md` D22).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PlanLimit {
    /// The whole plan.
    Full,
    /// The calm phase only.
    Calm,
    /// Comfort, positions, breathing, what to avoid.
    None,
}

impl PlanLimit {
    /// Stable name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            PlanLimit::Full => "full",
            PlanLimit::Calm => "calm",
            PlanLimit::None => "none",
        }
    }
}

/// One triage rule.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// Id as in `evidence.md` and `decisions.md`.
    pub id: &'static str,
    /// Its level when it holds.
    pub level: Level,
    /// For level 3: 2, 7 or 14.
    pub within_days: Option<u8>,
    /// When it holds.
    pub when: Expr,
    /// What exercise it leaves.
    pub plan: PlanLimit,
    /// What the person reads as the reason.
    pub text: Msg,
    /// An extra line on what to do first, where this rule has one.
    pub action: Option<Msg>,
    /// Where it comes from.
    pub sources: &'static [&'static Citation],
    /// When it was last looked at.
    pub reviewed: Date,
}

/// A reason why the tool stops without a level.
#[derive(Clone, Copy, Debug)]
pub struct Scope {
    /// Stable id.
    pub id: &'static str,
    /// When it applies.
    pub when: Expr,
    /// Applies before anything else is asked (children); otherwise after the danger questions.
    pub at_once: bool,
    /// What the person reads.
    pub text: Msg,
    /// Where it comes from.
    pub sources: &'static [&'static Citation],
}

//! What goes with the advice cards: timers with what to mind first, and the way up of a walking plan. What a person can
//! do with them is the page's.

use super::{AdviceLine, PlanPart};
use crate::engine::walking::{self, Pace};
use crate::engine::{Assessment, Mode, Response, Truth, evaluate};
use crate::knowledge::timers::TIMERS;
use crate::model::{Level, Phase, PlanLimit, Timer};
use crate::words::Msg;

/// The card that a timer or the way up stands on may be told by its id; this one says to build up slowly.
const LOAD: &str = "load";
/// The exercise that the way up belongs to.
const WALK: &str = "walking_plan";
/// The card of those whose legs want a seat between.
const RESTS: &str = "walking-rests";

/// A timer that is offered.
#[derive(Clone, Debug)]
pub struct TimerLine {
    /// The timer.
    pub timer: &'static Timer,
    /// What this person minds first.
    pub mind: Vec<Msg>,
}

/// The way up of a walking plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Walk {
    /// How fast.
    pub pace: Pace,
    /// With seats between.
    pub rests: bool,
}

/// The timers that the answers allow.
pub(super) fn timers(response: &Response) -> Vec<TimerLine> {
    let holds = |expr, mode| evaluate(expr, response, mode) == Truth::Yes;
    let mind = |timer: &Timer| {
        timer.mind.iter().filter(|(when, _)| holds(when, Mode::Soft)).map(|(_, words)| *words).collect()
    };
    let offered = TIMERS.iter().filter(|timer| holds(&timer.when, Mode::Hard));
    offered.map(|timer| TimerLine { timer, mind: mind(timer) }).collect()
}

/// The way up, where the answers leave a whole plan and nothing speaks against walking. Whoever is to be seen within days
/// walks what goes well until then.
pub(super) fn walk(assessment: &Assessment, plan: Option<&PlanPart>, advice: &[AdviceLine]) -> Option<Walk> {
    let plan = plan?;
    let free = plan.excluded.iter().all(|line| line.id != WALK);
    let has = |card: &str| advice.iter().any(|line| line.id == card);
    let offered = has("walking") || has(RESTS);
    let triage = &assessment.triage;
    let level = triage.disposition.level().is_some_and(|level| level < Level::ClinicianSoon);
    if !level || triage.plan_limit != PlanLimit::Full || !free || !offered {
        return None;
    }
    let gentle = plan.phase == Phase::Calm || has(LOAD);
    Some(Walk { pace: if gentle { Pace::Gentle } else { Pace::Usual }, rests: has(RESTS) })
}

impl Walk {
    /// The weeks from a start on.
    #[must_use]
    pub fn weeks(self, start: u8) -> Vec<walking::Week> {
        walking::weeks(start, self.pace)
    }
}

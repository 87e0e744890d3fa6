//! The plan that adapts: from the first check and the diary to today's session, the changes with their reasons, and the
//! check-ins. Derived from the logs each time; no clock, no word, nothing stored.
//!
//! Laws (`tests/progress.rs`): an exercise that answers rule out never comes back, nothing grows right after a red, no
//! exercise at same-day level and above.

mod afresh;
mod check_in;
mod course;
mod follow;
mod ladder;
mod outcome;
mod phase;
mod today;
mod traffic;

use super::assess::{Assessment, Checked};
use super::planner::{Excluded, NoPlan};
use super::triage::Fired;
use crate::model::{
    Answers, CheckIn, Date, Dose, Exercise, ExerciseId, Flag, KnowledgeBase, Level, Light, Phase, Preferences,
    QuestionId, SessionLog, Template, Variant,
};

use afresh::Sieve;
use check_in::Schedule;

pub use check_in::Due;
pub use follow::Follow;
pub use ladder::{half, volume};
pub use outcome::{Raise, Since, Size, size};
pub use traffic::{of_morning, of_pain, of_session, of_work};

/// What was written down since the first check.
#[derive(Clone, Copy, Debug, Default)]
pub struct Diary<'a> {
    /// Sessions, in any order.
    pub sessions: &'a [SessionLog],
    /// Check-ins, in any order.
    pub check_ins: &'a [CheckIn],
    /// Days on which the person said that a flare began.
    pub flares: &'a [Date],
    /// A clinician's check that was told after the first check; it takes the place of the one before.
    pub checked: Option<&'a Checked>,
}

/// What today brings.
#[derive(Clone, Debug)]
pub struct Today {
    /// Today's session, or why the plan has stopped.
    pub plan: Result<DayPlan, Stop>,
    /// The level that holds now: the first check's, or what was raised since.
    pub level: Level,
    /// Rules that check-ins made hold since.
    pub fired: Vec<Fired>,
    /// What the course of weeks asks for.
    pub raises: Vec<Raise>,
    /// A check-in that is due today.
    pub due: Option<Due>,
    /// Days until the next one of the plan.
    pub next: Option<u16>,
    /// Change of pain since the start.
    pub since: Option<Since>,
    /// The light of the last session, where it is known.
    pub light: Option<Light>,
}

/// Why a plan has stopped.
#[derive(Clone, Debug)]
pub enum Stop {
    /// There was none to begin with, or a clinician's check has run out.
    None(NoPlan),
    /// A check-in found what must be seen first: its day, and the level.
    CheckIn(Date, Level),
    /// A check-in made a rule hold that leaves no exercise.
    Rule(Date, &'static str),
    /// The pregnancy must have ended: the check is to be done anew.
    Birth,
}

/// Today's session.
#[derive(Clone, Debug)]
pub struct DayPlan {
    /// The template that it is made from.
    pub template: &'static Template,
    /// The phase that was reached.
    pub lead: Phase,
    /// The phases that today's exercises are taken from.
    pub phases: &'static [Phase],
    /// The day of a flare, from 1, while its plan lasts.
    pub flare: Option<u8>,
    /// Recovered: walking and two days of strength keep it so.
    pub keeping: bool,
    /// What to do, in order.
    pub items: Vec<DayItem>,
    /// Why there are fewer than three.
    pub few: Option<Few>,
    /// What is other than last time, each with its reason.
    pub changes: Vec<Change>,
    /// What the answers rule out.
    pub excluded: Vec<Excluded>,
    /// A session was written down today.
    pub done: bool,
}

/// One exercise of today's session.
#[derive(Clone, Copy, Debug)]
pub struct DayItem {
    /// The exercise.
    pub exercise: &'static Exercise,
    /// How to do it.
    pub variant: &'static Variant,
    /// The phase that it belongs to.
    pub phase: Phase,
    /// How much.
    pub dose: Dose,
    /// No variant of it is ruled out, so that advice on making it harder is safe.
    pub free: bool,
    /// The next easier variant, where there is one.
    pub easier: Option<&'static Variant>,
    /// The next harder variant that nothing rules out.
    pub harder: Option<&'static Variant>,
}

/// Why a session has fewer than three exercises.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Few {
    /// No day of exercise; days until the next.
    NotToday(u8),
    /// Some rest after a red, or were dropped.
    Resting,
    /// Answers, or what is at hand, leave no more.
    NothingElse,
    /// Recovered, and no day of strength: the walk is enough.
    WalkOnly,
}

/// A change, with its reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// A further phase: its gate is open.
    Phase(Phase),
    /// A flare: half doses of the calm phase.
    Flare,
    /// A flare that settles: one phase below.
    ClimbingBack,
    /// Red: it rests for a day or two.
    Rests(ExerciseId),
    /// After its rest: half.
    Half(ExerciseId),
    /// A green session with half: whole again.
    Whole(ExerciseId),
    /// Two reds in a row: dropped.
    Dropped(ExerciseId),
    /// This stands in for one that rests, was dropped or swapped: which, for which.
    Instead(ExerciseId, ExerciseId),
    /// Amber: the worst exercise is swapped for something easier.
    Swapped(ExerciseId),
    /// Green and easy twice: more repetitions, or a longer hold.
    More(ExerciseId),
    /// Green and easy twice: one more set.
    Sets(ExerciseId),
    /// Green and easy twice: a harder variant.
    Variant(ExerciseId),
    /// Green: a longer walk or ride.
    Longer(ExerciseId),
    /// It has grown as far as it goes: the next one may take its place.
    Outgrown(ExerciseId),
    /// Pain went further down the leg: this direction stops.
    Direction(Flag),
    /// A check-in is long due: nothing grows until it is done.
    Held,
    /// Strength rests today.
    StrengthRests,
    /// Shortened to the minutes that were chosen.
    Short(u16),
    /// A check-in or the first check leaves the calm phase only.
    CalmOnly,
    /// Recovered: walking and strength on two days a week.
    Keeping,
}

/// The plan of this day.
#[must_use]
pub fn progress(
    kb: &'static KnowledgeBase,
    first: &Assessment,
    diary: &Diary,
    preferences: &Preferences,
    today: Date,
) -> Today {
    Follow::new(kb, first).today(diary, preferences, today)
}

/// The answers by which a check-in is judged: those given afresh, and what of the first check stands beside them.
#[must_use]
pub fn judged_by(kb: &'static KnowledgeBase, first: &Assessment, check_in: &CheckIn) -> Answers {
    Sieve::new(first, kb).merged(check_in)
}

/// What a check-in of this day must still ask, in order; `check_in` holds what was answered so far.
#[must_use]
pub fn asks(kb: &'static KnowledgeBase, first: &Assessment, check_in: &CheckIn) -> Vec<QuestionId> {
    let schedule = Schedule::new(kb, first, Vec::new());
    Sieve::new(first, kb).open(check_in, schedule.asks_later(check_in.date))
}

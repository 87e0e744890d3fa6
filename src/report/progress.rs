//! Today's session as it is shown: each change a sentence. What changes, the engine has decided.

use crate::engine::progress::{Change, DayPlan, Due, Few, Raise, Since, Size, Stop, Today};
use crate::model::{Dose, ExerciseId, Flag, KnowledgeBase, Level};
use crate::msg;
use crate::words::{Msg, Text, text};

use super::plan::{ExerciseLine, phase_name};

/// What today brings, in words.
#[derive(Clone, Debug)]
pub struct TodayPart {
    /// What to do, in order; nothing where the plan has stopped.
    pub items: Vec<ExerciseLine>,
    /// Of each, how much in one session.
    pub amounts: Vec<Text>,
    /// Why the plan has stopped.
    pub stop: Option<Text>,
    /// Why there are fewer than three.
    pub few: Option<Text>,
    /// What is other than last time, and why.
    pub changes: Vec<Text>,
    /// Why a clinician should see it after all, by rules and by the course of weeks.
    pub raises: Vec<Text>,
    /// The check-in that is due.
    pub due: Option<Msg>,
    /// Change of pain since the start.
    pub since: Option<Text>,
}

/// Puts today into words.
#[must_use]
pub fn today(kb: &'static KnowledgeBase, today: &Today) -> TodayPart {
    let plan = today.plan.as_ref().ok();
    let rules = today.fired.iter().filter(|f| f.level > Level::SelfCare).map(|f| Text::from(f.rule.text));
    TodayPart {
        items: plan.map_or_else(Vec::new, items),
        amounts: plan
            .map_or_else(Vec::new, |plan| plan.items.iter().map(|i| amount(i.dose, i.exercise.sides)).collect()),
        stop: today.plan.as_ref().err().map(|stop| stopped(kb, stop)),
        few: plan.and_then(|plan| plan.few).map(few),
        changes: plan.map_or_else(Vec::new, |plan| plan.changes.iter().map(|c| change(kb, c)).collect()),
        raises: rules.chain(today.raises.iter().map(|r| raise(*r).into())).collect(),
        due: today.due.map(due),
        since: today.since.map(since),
    }
}

fn items(plan: &DayPlan) -> Vec<ExerciseLine> {
    plan.items.iter().map(|i| ExerciseLine::of(i.exercise, i.variant, i.phase, i.dose, i.free)).collect()
}

/// How much in one session: how often in a week is the plan's.
fn amount(dose: Dose, sides: bool) -> Text {
    match (dose.reps, sides) {
        (0, false) if dose.is_minutes() => text::today_minutes(dose.sets, dose.seconds / 60),
        (0, true) => text::today_seconds_sides(dose.sets, dose.seconds),
        (0, false) => text::today_seconds(dose.sets, dose.seconds),
        (reps, true) => text::today_reps_sides(dose.sets, reps),
        (reps, false) => text::today_reps(dose.sets, reps),
    }
}

fn stopped(kb: &KnowledgeBase, stop: &Stop) -> Text {
    match stop {
        Stop::None(why) => super::plan::none(kb, *why).text,
        Stop::CheckIn(_, Level::EmergencyNow) => msg!("progress-stop-emergency").into(),
        Stop::CheckIn(..) => msg!("progress-stop-same-day").into(),
        Stop::Rule(..) => msg!("progress-stop-rule").into(),
        Stop::Birth => msg!("progress-stop-birth").into(),
    }
}

fn few(few: Few) -> Text {
    match few {
        Few::NotToday(days) => text::progress_few_not_today(days),
        Few::Resting => msg!("progress-few-resting").into(),
        Few::NothingElse => msg!("progress-few-nothing-else").into(),
        Few::WalkOnly => msg!("progress-few-walk-only").into(),
    }
}

/// One change as a sentence with its reason.
#[must_use]
pub fn change(kb: &KnowledgeBase, change: &Change) -> Text {
    let name = |id: &ExerciseId| kb.exercises[usize::from(id.0)].name;
    match change {
        Change::Phase(phase) => text::progress_phase(phase_name(*phase)),
        Change::Flare => msg!("progress-flare").into(),
        Change::ClimbingBack => msg!("progress-climbing-back").into(),
        Change::Rests(id) => text::progress_rests(name(id)),
        Change::Half(id) => text::progress_half(name(id)),
        Change::Whole(id) => text::progress_whole(name(id)),
        Change::Dropped(id) => text::progress_dropped(name(id)),
        Change::Instead(other, id) => text::progress_instead(name(other), name(id)),
        Change::Swapped(id) => text::progress_swapped(name(id)),
        Change::More(id) => text::progress_more(name(id)),
        Change::Sets(id) => text::progress_sets(name(id)),
        Change::Variant(id) => text::progress_variant(name(id)),
        Change::Longer(id) => text::progress_longer(name(id)),
        Change::Outgrown(id) => text::progress_outgrown(name(id)),
        Change::Direction(Flag::SpinalFlexion) => msg!("progress-direction-forward").into(),
        Change::Direction(_) => msg!("progress-direction-back").into(),
        Change::Held => msg!("progress-held").into(),
        Change::StrengthRests => msg!("progress-strength-rests").into(),
        Change::Short(minutes) => text::progress_short(*minutes),
        Change::CalmOnly => msg!("progress-calm-only").into(),
        Change::Keeping => msg!("progress-keeping").into(),
    }
}

fn raise(raise: Raise) -> Msg {
    match raise {
        Raise::WorseForAWeek => msg!("progress-worse-for-a-week"),
        Raise::NotBetter => msg!("progress-not-better"),
        Raise::SixWeeks => msg!("progress-six-weeks"),
        Raise::TwelveWeeks => msg!("progress-twelve-weeks"),
        Raise::WeighedDown => msg!("progress-weighed-down"),
    }
}

fn due(due: Due) -> Msg {
    match due {
        Due::Day(_) => msg!("progress-due-day"),
        Due::AfterRed => msg!("progress-due-after-red"),
    }
}

fn since(since: Since) -> Text {
    let Since { from, to, days: _, size } = since;
    match size {
        Size::Worse => text::progress_since_worse(from, to),
        Size::Same => text::progress_since_same(from, to),
        Size::Little => text::progress_since_little(from, to),
        Size::Much => text::progress_since_much(from, to),
    }
}

//! How one exercise grows and shrinks (`evidence.md` §5.4): repetitions, then sets, then a harder variant; one change at a
//! time. Which step is taken when is the course's.

use crate::model::{Dose, Exercise, KnowledgeBase, Phase};

/// Steps of the dose between one variant and the next harder one.
pub(super) const STEPS: u8 = 3;
/// Seconds from which a hold is a bout: a walk, breathing.
const BOUT: u16 = 120;
/// A bout grows by so many seconds, as the walking plan says ("1–2 minutes").
const BOUT_STEP: u16 = 60;
/// And up to so many: the walking plan's aim.
const BOUT_MOST: u16 = 1800;
/// Sets never grow beyond this (§5.2).
const SETS_MOST: u8 = 3;
/// Repetitions grow by so many, holds by so many seconds [J].
const REPS_STEP: u8 = 2;
const HOLD_STEP: u16 = 5;

/// A walk, a ride, a swim, breathing: done once for minutes, not in sets.
pub(super) fn is_bout(dose: Dose) -> bool {
    dose.reps == 0 && dose.seconds >= BOUT
}

/// Strength work: on 2 or 3 days a week that do not follow each other.
pub(super) fn is_strength(exercise: &Exercise) -> bool {
    exercise.dose.days_per_week <= 3 && exercise.to >= Phase::Strengthen && !is_bout(exercise.dose)
}

/// Breathing and lying on the front do not grow in dose [J].
fn grows(exercise: &Exercise) -> bool {
    exercise.to > Phase::Calm
}

/// The highest rung: whole steps between so many variants and what the dose allows.
pub(super) fn highest(exercise: &Exercise, harder: usize) -> u8 {
    if !grows(exercise) {
        0
    } else if is_bout(exercise.dose) {
        u8::try_from(BOUT_MOST.saturating_sub(exercise.dose.seconds) / BOUT_STEP).unwrap_or(u8::MAX)
    } else {
        u8::try_from(harder).unwrap_or(0).saturating_mul(STEPS).saturating_add(STEPS - 1)
    }
}

/// The dose on a rung, from the starting dose.
pub(super) fn dose(exercise: &Exercise, start: Dose, rung: u8) -> Dose {
    if !grows(exercise) {
        return start;
    }
    if is_bout(exercise.dose) {
        let most = BOUT_MOST.max(start.seconds);
        return Dose { seconds: start.seconds.saturating_add(BOUT_STEP * u16::from(rung)).min(most), ..start };
    }
    let step = rung % STEPS;
    let mut dose = start;
    if step >= 1 && dose.reps > 0 {
        dose.reps += REPS_STEP;
    } else if step >= 1 {
        dose.seconds += HOLD_STEP;
    }
    if step >= 2 {
        dose.sets = (dose.sets + 1).min(SETS_MOST.max(dose.sets));
    }
    dose
}

/// About half: half the sets where they halve, else half of each.
#[must_use]
pub fn half(dose: Dose) -> Dose {
    if dose.sets > 1 && dose.sets.is_multiple_of(2) {
        Dose { sets: dose.sets / 2, ..dose }
    } else if dose.reps > 1 {
        Dose { reps: dose.reps / 2, ..dose }
    } else if dose.reps == 0 && dose.seconds > 1 {
        Dose { seconds: dose.seconds / 2, ..dose }
    } else {
        Dose { sets: (dose.sets / 2).max(1), ..dose }
    }
}

/// How much work a dose is, for comparing two of the same exercise.
#[must_use]
pub fn volume(dose: Dose) -> u32 {
    let each = if dose.reps > 0 { u32::from(dose.reps) } else { u32::from(dose.seconds) };
    u32::from(dose.sets) * each
}

/// A dose under a cap. Repetitions and seconds cannot be compared: such a cap does not hold.
pub(super) fn lesser(cap: Dose, dose: Dose) -> Dose {
    let alike = (cap.reps > 0) == (dose.reps > 0);
    let lower = alike && cap.sets > 0 && volume(cap) < volume(dose);
    if lower { Dose { per_day: dose.per_day, days_per_week: dose.days_per_week, ..cap } } else { dose }
}

/// Seconds that it takes, pauses included [J]: 4 a repetition, 20 between sets.
pub(super) fn seconds(dose: Dose, sides: bool) -> u32 {
    let each = if dose.reps > 0 { u32::from(dose.reps) * 4 } else { u32::from(dose.seconds) };
    let pauses = u32::from(dose.sets.saturating_sub(1)) * 20;
    u32::from(dose.sets) * each * if sides { 2 } else { 1 } + pauses
}

/// The variants from most to least demanding, by place: the harder ones, the standard one, the rest in their order.
pub(super) fn order(kb: &KnowledgeBase, exercise: &Exercise) -> Vec<usize> {
    let harder = |at: &usize| kb.follow_up.harder.contains(&(exercise.id, exercise.variants[*at].id));
    let (mut first, rest): (Vec<usize>, Vec<usize>) = (0..exercise.variants.len()).partition(harder);
    first.extend(rest);
    first
}

//! How one exercise grows and shrinks (`evidence.md` §5.4): repetitions, then sets, then a harder variant; one change at a
//! time. Which step is taken when is the course's.

use crate::model::{Dose, Exercise, KnowledgeBase, Phase};

/// Steps of the dose between one variant and the next harder one.
pub(super) const STEPS: u8 = 3;
/// A bout, told in minutes, grows by so many seconds, as the walking plan says ("1–2 minutes").
const BOUT_STEP: u16 = 60;
/// And up to so many: the walking plan's aim.
const BOUT_MOST: u16 = 1800;
/// Sets never grow beyond this (§5.2).
const SETS_MOST: u8 = 3;
/// Repetitions grow by so many, holds by so many seconds [J].
const REPS_STEP: u8 = 2;
const HOLD_STEP: u16 = 5;

/// Strength work: on 2 or 3 days a week that do not follow each other.
pub(super) fn is_strength(exercise: &Exercise) -> bool {
    exercise.dose.days_per_week <= 3 && exercise.to >= Phase::Strengthen && !exercise.dose.is_minutes()
}

/// Breathing and lying on the front do not grow in dose [J].
fn grows(exercise: &Exercise) -> bool {
    exercise.to > Phase::Calm
}

/// The highest rung: whole steps between so many variants and what the dose allows.
pub(super) fn highest(exercise: &Exercise, harder: usize) -> u8 {
    if !grows(exercise) {
        0
    } else if exercise.dose.is_minutes() {
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
    if exercise.dose.is_minutes() {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::knowledge::KB;

    fn exercise(id: &str) -> &'static Exercise {
        KB.exercises.iter().find(|e| e.id == id).expect("an exercise")
    }

    fn reps(sets: u8, reps: u8) -> Dose {
        Dose { sets, reps, seconds: 0, per_day: 1, days_per_week: 3 }
    }

    fn holds(sets: u8, seconds: u16) -> Dose {
        Dose { sets, reps: 0, seconds, per_day: 1, days_per_week: 3 }
    }

    /// "Reps → sets → load": one change at a time; the third step is the harder variant, with the dose of the start (§5.4).
    #[test]
    fn repetitions_then_sets_then_a_harder_way() {
        let bridge = exercise("glute_bridge");
        assert_eq!(
            [0, 1, 2, 3].map(|rung| dose(bridge, reps(2, 8), rung)),
            [reps(2, 8), reps(2, 10), reps(3, 10), reps(2, 8)]
        );
        assert_eq!(dose(bridge, reps(3, 8), 2), reps(3, 10), "three sets at most");
        assert_eq!(dose(bridge, reps(4, 8), 2), reps(4, 10), "what begins with more keeps it");
        let plank = exercise("front_plank");
        assert_eq!([1, 2].map(|rung| dose(plank, holds(2, 10), rung)), [holds(2, 15), holds(3, 15)]);
        assert_eq!([0, 2].map(|harder| highest(bridge, harder)), [2, 8], "three steps a variant");
    }

    /// The walking plan: a minute more each time, up to half an hour.
    #[test]
    fn a_walk_grows_by_the_minute_to_half_an_hour() {
        let walk = exercise("walking_plan");
        assert_eq!([0, 1, 25, 200].map(|rung| dose(walk, walk.dose, rung).seconds), [300, 360, 1800, 1800]);
        assert_eq!(dose(walk, holds(1, 2400), 3).seconds, 2400, "who walks longer is not held back");
        assert_eq!(highest(walk, 2), 25);
        assert_eq!(highest(exercise("swim_aqua"), 0), 15);
    }

    #[test]
    fn breathing_does_not_grow() {
        for id in ["diaphragm_breath", "prone_elbows", "pelvic_floor_relax"] {
            let calm = exercise(id);
            assert_eq!((highest(calm, 2), dose(calm, calm.dose, 2)), (0, calm.dose), "{id}");
        }
    }

    /// What the paper gives on two or three days a week and is no stretch, walk, ride or swim.
    #[test]
    fn strength_is_what_needs_a_day_between() {
        for id in ["glute_bridge", "front_plank", "bird_dog", "step_up", "pilates_toe_tap"] {
            assert!(is_strength(exercise(id)), "{id}");
        }
        for id in [
            "hamstring_stretch",
            "swim_aqua",
            "cycle_stationary",
            "pelvic_tilt",
            "isometric_hip_abd",
            "pelvic_floor_train",
        ] {
            assert!(!is_strength(exercise(id)), "{id}");
        }
    }

    #[test]
    fn half_is_half_the_sets_or_else_of_each() {
        for (whole, is) in [
            (reps(2, 10), reps(1, 10)),
            (reps(4, 9), reps(2, 9)),
            (reps(3, 10), reps(3, 5)),
            (reps(1, 10), reps(1, 5)),
            (holds(3, 20), holds(3, 10)),
            (holds(1, 300), holds(1, 150)),
            // No less than one repetition, or one second.
            (reps(1, 1), reps(1, 1)),
            (reps(5, 1), reps(2, 1)),
            (holds(1, 1), holds(1, 1)),
            // One repetition that is held: fewer of them, not shorter ones.
            (Dose { seconds: 30, ..reps(3, 1) }, Dose { seconds: 30, ..reps(1, 1) }),
        ] {
            assert_eq!(half(whole), is, "{whole:?}");
        }
    }

    #[test]
    fn a_cap_holds_against_more_of_the_same_kind() {
        assert_eq!([volume(reps(3, 10)), volume(holds(2, 30))], [30, 60]);
        let often = |dose| Dose { per_day: 4, days_per_week: 7, ..dose };
        // The cap says how much at a time; how often stays the exercise's own.
        assert_eq!(lesser(often(reps(1, 8)), reps(2, 8)), reps(1, 8));
        assert_eq!(lesser(often(holds(1, 10)), holds(1, 20)), holds(1, 10));
        assert_eq!(lesser(reps(3, 8), reps(2, 8)), reps(2, 8));
        assert_eq!(lesser(reps(1, 16), reps(2, 8)), reps(2, 8), "as much is no less");
        assert_eq!(lesser(holds(1, 5), reps(2, 8)), reps(2, 8), "seconds are no repetitions");
        assert_eq!(lesser(reps(0, 8), reps(2, 8)), reps(2, 8), "nothing is no cap");
    }

    #[test]
    fn what_a_dose_takes_counts_pauses_and_sides() {
        assert_eq!([seconds(reps(2, 10), false), seconds(reps(2, 10), true)], [100, 180]);
        assert_eq!([seconds(holds(3, 20), false), seconds(holds(3, 20), true)], [100, 160]);
        assert_eq!(seconds(holds(1, 300), false), 300);
    }

    #[test]
    fn the_harder_variants_come_first() {
        for exercise in KB.exercises {
            let order = order(&KB, exercise);
            let harder = |at: &usize| KB.follow_up.harder.contains(&(exercise.id, exercise.variants[*at].id));
            assert!(order.iter().skip_while(|at| harder(at)).all(|at| !harder(at)), "{}", exercise.id);
            let standard = order.iter().position(|at| *at == 0).expect("a standard variant");
            assert_eq!(
                standard,
                order.iter().filter(|at| harder(at)).count(),
                "{}: next comes the standard one",
                exercise.id
            );
            let mut all = order.clone();
            all.sort_unstable();
            assert!(all.into_iter().eq(0..exercise.variants.len()), "{}", exercise.id);
        }
    }
}

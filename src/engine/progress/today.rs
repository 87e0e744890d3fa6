//! Today's session out of the course so far: which exercises, in which variant, how much; at least three, or why not.

use super::course::{Course, Standing};
use super::{Change, DayItem, DayPlan, Few, ladder, phase};
use crate::engine::Response;
use crate::engine::assess::Assessment;
use crate::engine::planner::{AT_LEAST, Filter, in_turn};
use crate::model::{
    Date, Dose, Exercise, ExerciseId, Flags, Kit, KnowledgeBase, Minutes, Phase, Preferences, Template, Variant,
};

/// A bout is not cut below this to fit the minutes.
const SHORTEST_BOUT: u16 = 120;
/// Strength on so many days of seven, with a day between; after recovery on two (§5.4).
const STRENGTH_DAYS: u32 = 3;
const KEEPING_DAYS: u32 = 2;

/// What is never offered, whatever the logs say: what answers rule out, what is not at hand.
pub(super) struct Picker<'a> {
    kb: &'static KnowledgeBase,
    filter: Filter,
    preferences: &'a Preferences,
}

/// One session in the making.
struct Making<'a> {
    picker: &'a Picker<'a>,
    course: &'a Course,
    day: i32,
    strength: bool,
    half: bool,
    phase: Phase,
    items: Vec<DayItem>,
    changes: Vec<Change>,
    /// Something rests or was dropped.
    resting: bool,
}

impl<'a> Picker<'a> {
    pub fn new(kb: &'static KnowledgeBase, filter: Filter, preferences: &'a Preferences) -> Picker<'a> {
        Picker { kb, filter, preferences }
    }

    /// Safe for the person, and possible with what is at hand.
    fn fits(&self, exercise: &Exercise, variant: &Variant) -> bool {
        // A ride or a swim does not fit into a short session [J].
        let long = [Kit::Bike, Kit::Pool].iter().any(|kit| variant.kit.contains(kit));
        let Preferences { kit, floor, minutes, days: _ } = *self.preferences;
        self.filter.against(exercise, variant).is_none()
            && (floor || !variant.floor)
            && variant.kit.iter().all(|k| kit.has(*k))
            && !(long && minutes != Minutes::Twenty)
    }

    /// The variants that fit, from most to least demanding, by place.
    fn variants(&self, exercise: &Exercise, banned: Flags) -> Vec<usize> {
        let mut order = ladder::order(self.kb, exercise);
        order.retain(|at| {
            let variant = &exercise.variants[*at];
            self.fits(exercise, variant) && !variant.flags.meets(banned)
        });
        order
    }

    /// How many variants that fit are harder than the one to start with.
    pub fn harder(&self, exercise: &Exercise) -> usize {
        self.begin(exercise, &self.variants(exercise, Flags::NONE), "standard")
    }

    /// The easiest variant that fits.
    pub fn easiest(&self, exercise: &Exercise) -> Option<usize> {
        self.variants(exercise, Flags::NONE).last().copied()
    }

    /// The place, among those that fit, of the variant to start with: the preferred one, else the first that asks for no
    /// more than the standard one.
    fn begin(&self, exercise: &Exercise, fit: &[usize], preferred: &str) -> usize {
        let harder = |at: usize| self.kb.follow_up.harder.contains(&(exercise.id, exercise.variants[at].id));
        let wanted = fit.iter().position(|at| exercise.variants[*at].id == preferred);
        wanted.or_else(|| fit.iter().position(|at| !harder(*at))).unwrap_or(0)
    }

    /// Today's session.
    #[expect(clippy::too_many_arguments, reason = "the parts of one decision, each named")]
    pub fn session(
        &self,
        first: &Assessment,
        course: &Course,
        template: &'static Template,
        ceiling: Phase,
        keeping: bool,
        overdue: bool,
        today: Date,
    ) -> DayPlan {
        let now = course.phases(ceiling, today);
        let day = today.days();
        let done = course.last == Some(today);
        let keeping = keeping && now.flare.is_none() && now.lead >= Phase::Strengthen;
        let most_days = if keeping { KEEPING_DAYS } else { STRENGTH_DAYS };
        let strength = course.strength.count(day, 1) == 0 && course.strength.count(day, 6) < most_days;
        let mut making = Making {
            picker: self,
            course,
            day,
            strength,
            half: now.half,
            phase: now.today,
            items: Vec::new(),
            changes: Vec::new(),
            resting: false,
        };
        let to_go = (0..7).find(|ahead| self.preferences.days.has((today.weekday() + ahead) % 7)).unwrap_or(0);
        let phases = if keeping { &[Phase::Strengthen] } else { phase::of(now.today) };
        let few = if to_go > 0 {
            Some(Few::NotToday(to_go))
        } else {
            making.fill(&first.response, template, phases, keeping);
            making.few(keeping)
        };
        let mut changes = course.changes.clone();
        changes.retain(|c| still_true(c, now.lead, course, day));
        changes.extend(making.changes);
        let mut say = |holds: bool, change: Change| {
            if holds {
                changes.push(change);
            }
        };
        say(now.half, Change::Flare);
        say(now.flare.is_some() && !now.half, Change::ClimbingBack);
        say(overdue, Change::Held);
        say(ceiling == Phase::Calm, Change::CalmOnly);
        say(keeping, Change::Keeping);
        say(!strength && to_go == 0 && !keeping && now.today >= Phase::Strengthen, Change::StrengthRests);
        let mut items = making.items;
        if to_go == 0 && shorten(&mut items, self.preferences.minutes) {
            changes.push(Change::Short(self.preferences.minutes.number()));
        }
        DayPlan {
            template,
            lead: now.lead,
            phases,
            flare: now.flare,
            keeping,
            items,
            few,
            changes,
            excluded: self.filter.excluded(self.kb, &first.response),
            done,
        }
    }
}

/// Whether what the last session changed still says something of today.
fn still_true(change: &Change, lead: Phase, course: &Course, day: i32) -> bool {
    let rested = |id: &ExerciseId| course.items[usize::from(id.0)].back_on.is_none_or(|back| day >= back);
    !matches!(change, Change::Phase(phase) if *phase != lead) && !matches!(change, Change::Rests(id) if rested(id))
}

impl Making<'_> {
    fn fill(&mut self, response: &Response, template: &'static Template, phases: &[Phase], keeping: bool) {
        let most = match self.phase {
            Phase::Calm => 3,
            Phase::Move => 4,
            Phase::Strengthen | Phase::Return => 5,
        };
        let kb = self.picker.kb;
        let walk = kb.follow_up.walk;
        if keeping {
            self.offer(walk, "standard", Phase::Return);
            if !self.strength {
                return;
            }
        }
        for (name, preferred, phase) in in_turn(template, phases, response) {
            if self.items.len() < most {
                self.offer(name, preferred, phase);
            }
        }
        // Short lists are filled up in the order of D24, then from the template's earlier phases [J].
        for name in kb.fallback {
            if self.items.len() < AT_LEAST {
                self.offer(name, "standard", phases[0]);
            }
        }
        let earlier: Vec<Phase> = Phase::ALL.into_iter().filter(|p| *p <= self.phase).rev().collect();
        for (name, preferred, phase) in in_turn(template, &earlier, response) {
            if self.items.len() < AT_LEAST {
                self.offer(name, preferred, phase);
            }
        }
    }

    /// Adds the exercise, the one that it has grown into, or one that stands in for it.
    fn offer(&mut self, name: &str, preferred: &str, phase: Phase) {
        let Some((id, exercise)) = self.by_name(name) else { return };
        if ladder::is_strength(exercise) && !self.strength {
            return;
        }
        if self.standing(id).outgrown
            && let Some(next) = exercise.progression
            && let Some((next_id, grown)) = self.by_name(next)
            && grown.from <= self.phase
            && self.add(next_id, grown, "standard", phase.max(grown.from))
        {
            return;
        }
        if self.add(id, exercise, preferred, phase) {
            return;
        }
        if !self.is_due(id, exercise) {
            return;
        }
        let away = self.is_away(id);
        self.resting |= away;
        for other in exercise.alternatives.iter().chain(exercise.regression.as_ref()) {
            if let Some((other_id, other)) = self.by_name(other)
                && self.add(other_id, other, "standard", phase)
            {
                if away {
                    self.changes.push(Change::Instead(other_id, id));
                }
                return;
            }
        }
    }

    /// Adds this exercise, if it may be done today.
    fn add(&mut self, id: ExerciseId, exercise: &'static Exercise, preferred: &str, phase: Phase) -> bool {
        if self.items.iter().any(|i| i.exercise.id == exercise.id) {
            return true;
        }
        let strength = ladder::is_strength(exercise);
        if self.is_away(id) || !self.is_due(id, exercise) || (strength && !self.strength) {
            return false;
        }
        let standing = self.standing(id).clone();
        let banned = self.course.banned;
        let fit = self.picker.variants(exercise, banned);
        let begin = self.picker.begin(exercise, &fit, preferred);
        let up = usize::from(if exercise.dose.is_minutes() { 0 } else { standing.rung / ladder::STEPS });
        let at = (begin + usize::from(standing.easier)).saturating_sub(up).min(fit.len().saturating_sub(1));
        let Some(place) = fit.get(at) else { return false };
        let variant = |at: &usize| &exercise.variants[*at];
        let dose = self.dose(id, exercise, begin);
        self.items.push(DayItem {
            exercise,
            variant: variant(place),
            phase,
            dose,
            free: exercise
                .variants
                .iter()
                .all(|v| self.picker.filter.against(exercise, v).is_none() && !v.flags.meets(banned)),
            easier: fit.get(at + 1).map(variant),
            harder: at.checked_sub(1).and_then(|at| fit.get(at)).map(variant),
        });
        if standing.halved && !self.half {
            self.changes.push(Change::Half(id));
        }
        true
    }

    fn dose(&self, id: ExerciseId, exercise: &Exercise, begin: usize) -> Dose {
        let standing = self.standing(id);
        let most = match self.phase {
            Phase::Calm => 1,
            Phase::Move => 2,
            Phase::Strengthen | Phase::Return => u8::MAX,
        };
        let rung = standing.rung.min(ladder::highest(exercise, begin));
        let whole = ladder::dose(exercise, exercise.dose, rung);
        let whole = Dose { sets: whole.sets.min(most), ..whole };
        let dose = if self.half || standing.halved { ladder::half(whole) } else { whole };
        standing.cap.map_or(dose, |cap| ladder::lesser(cap, dose))
    }

    /// It rests, was dropped, or is swapped for a while; or its direction sent pain down the leg.
    fn is_away(&self, id: ExerciseId) -> bool {
        let standing = self.standing(id);
        standing.dropped || standing.back_on.is_some_and(|back| self.day < back)
    }

    /// It was not done on as many of the last days as it should be.
    fn is_due(&self, id: ExerciseId, exercise: &Exercise) -> bool {
        self.standing(id).days.count(self.day, 6) < u32::from(exercise.dose.days_per_week)
    }

    fn few(&self, keeping: bool) -> Option<Few> {
        if self.items.len() >= AT_LEAST {
            None
        } else if keeping && !self.strength {
            Some(Few::WalkOnly)
        } else if self.resting {
            Some(Few::Resting)
        } else {
            Some(Few::NothingElse)
        }
    }

    fn standing(&self, id: ExerciseId) -> &Standing {
        &self.course.items[usize::from(id.0)]
    }

    fn by_name(&self, name: &str) -> Option<(ExerciseId, &'static Exercise)> {
        let at = self.picker.kb.exercises.iter().position(|e| e.id == name)?;
        Some((ExerciseId(u8::try_from(at).ok()?), &self.picker.kb.exercises[at]))
    }
}

/// Cuts a session to the minutes: from five exercises to three, long bouts, then sets. Whether anything was cut.
fn shorten(items: &mut Vec<DayItem>, minutes: Minutes) -> bool {
    let most = u32::from(minutes.number()) * 60;
    let mut cut = false;
    loop {
        let total: u32 = items.iter().map(|i| ladder::seconds(i.dose, i.exercise.sides)).sum();
        if total <= most {
            return cut;
        }
        if items.len() > AT_LEAST {
            items.pop();
        } else if let Some(bout) = items
            .iter_mut()
            .filter(|i| i.dose.is_minutes() && i.dose.seconds > SHORTEST_BOUT)
            .max_by_key(|i| i.dose.seconds)
        {
            bout.dose.seconds = bout.dose.seconds.saturating_sub(60).max(SHORTEST_BOUT);
        } else if let Some(long) =
            items.iter_mut().filter(|i| i.dose.sets > 1).max_by_key(|i| ladder::seconds(i.dose, i.exercise.sides))
        {
            long.dose.sets -= 1;
        } else {
            return cut;
        }
        cut = true;
    }
}

#[cfg(test)]
mod tests;

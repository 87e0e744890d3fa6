//! The logs from first to last: which phase a person has reached, and where each exercise stands. What follows for today
//! is `today`'s; nothing of it is kept, it is derived each time.

use super::check_in::Schedule;
use super::phase::{self, Gates};
use super::{Change, ladder, traffic};
use crate::model::{
    CheckIn, Date, Dose, Effort, ExerciseId, Flag, Flags, KnowledgeBase, Light, Phase, Score, SessionLog, Work,
};

/// A red exercise rests on its day and the next: 24–48 hours (§5.1).
pub(super) const REST_DAYS: i32 = 2;
/// After an amber session its worst exercise is swapped for so many days where it has no easier variant [J].
const SWAP_DAYS: i32 = 3;
/// So many reds in a row, and the exercise is dropped (§5.1).
const DROPPED_AT: u8 = 2;
/// So many sessions in a row green and easy, and it grows (§5.1).
const EASY_TIMES: u8 = 2;

/// Where one exercise stands.
#[derive(Clone, Debug, Default)]
pub(super) struct Standing {
    /// Steps up from the start.
    pub rung: u8,
    /// Steps down in the order of variants.
    pub easier: u8,
    /// After a red: at most so much, until a green session clears it.
    pub cap: Option<Dose>,
    /// It was to blame: half of what it would be, too.
    pub halved: bool,
    /// It is not done before this day.
    pub back_on: Option<i32>,
    /// Two reds in a row: never again in this plan.
    pub dropped: bool,
    /// It has grown as far as it goes: the next exercise may take its place.
    pub outgrown: bool,
    reds: u8,
    easy: u8,
    /// Days on which it was done.
    pub days: Days,
}

impl Standing {
    fn hold_at(&mut self, asked: Dose) {
        self.cap = Some(self.cap.map_or(asked, |cap| ladder::lesser(cap, asked)));
    }

    fn halve(&mut self, asked: Dose) {
        self.hold_at(ladder::half(asked));
        self.halved = true;
        self.rung = self.rung.saturating_sub(1);
    }
}

/// The last days on which something was done, one bit each, the latest first.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Days {
    last: i32,
    bits: u64,
}

impl Days {
    fn mark(&mut self, day: i32) {
        let on = day - self.last;
        let before = if (0..64).contains(&on) { self.bits << on } else { 0 };
        self.bits = before | 1;
        self.last = day;
    }

    /// How many of the days from `from` days ago until yesterday.
    pub fn count(self, today: i32, from: i32) -> u32 {
        let within = |at: i32| self.bits & 1_u64.checked_shl(at as u32).unwrap_or(0) != 0;
        (0..64).filter(|at| within(*at) && (1..=from).contains(&(today - (self.last - at)))).count() as u32
    }
}

/// Everything that the logs come to.
#[derive(Clone, Debug)]
pub(super) struct Course {
    /// Phase and gates.
    pub gates: Gates,
    /// By exercise.
    pub items: Vec<Standing>,
    /// Directions that sent pain down the leg: never again in this plan.
    pub banned: Flags,
    /// Days with strength work.
    pub strength: Days,
    /// What the last session changed.
    pub changes: Vec<Change>,
    /// Its light.
    pub light: Option<Light>,
    /// Its day.
    pub last: Option<Date>,
    /// The last day with a red.
    pub last_red: Option<Date>,
}

/// Flares and check-ins that are still to come, both by day.
struct Told<'a> {
    check_ins: &'a [&'a CheckIn],
    flares: &'a [Date],
}

impl Told<'_> {
    /// Those until a session of this day: its flares, but not its check-ins, which may have come after it.
    fn until(&mut self, day: i32, gates: &mut Gates) {
        loop {
            let flare = self.flares.first().map(|f| f.days()).filter(|f| *f <= day);
            let check_in = self.check_ins.first().filter(|c| c.date.days() < day);
            match (flare, check_in) {
                (Some(flare), next) if next.is_none_or(|c| flare <= c.date.days()) => {
                    gates.flare(flare);
                    self.flares = &self.flares[1..];
                }
                (_, Some(check_in)) => {
                    gates.check_in(check_in);
                    self.check_ins = &self.check_ins[1..];
                }
                (_, None) => return,
            }
        }
    }
}

/// What must be known beside the logs.
pub(super) struct Frame<'a> {
    pub kb: &'static KnowledgeBase,
    /// The phase to begin with.
    pub begin: Phase,
    pub start: Date,
    /// Until this day a rule left the calm phase only.
    pub calm_until: Option<Date>,
    /// Pain at the first check.
    pub pain: Option<Score>,
    /// The highest rung of each exercise.
    pub highest: Vec<u8>,
    /// The easiest variant of each exercise that fits this person.
    pub easiest: Vec<Option<usize>>,
    /// Whether a check-in is long due: nothing grows meanwhile.
    pub schedule: &'a Schedule,
}

impl Course {
    /// Runs through the logs, sorted by day, up to today.
    pub fn run(
        frame: &Frame,
        sessions: &[&SessionLog],
        check_ins: &[&CheckIn],
        flares: &[Date],
        today: Date,
    ) -> Course {
        let mut course = Course {
            gates: Gates::new(frame.begin, frame.start, frame.pain),
            items: vec![Standing::default(); frame.kb.exercises.len()],
            banned: Flags::NONE,
            strength: Days::default(),
            changes: Vec::new(),
            light: None,
            last: None,
            last_red: None,
        };
        let mut told = Told { check_ins, flares };
        for session in sessions {
            told.until(session.date.days(), &mut course.gates);
            if course.last != Some(session.date) {
                course.changes.clear();
            }
            course.advance(frame, session.date, frame.schedule.was_overdue(session.date));
            course.session(frame, session);
        }
        told.until(today.days() + 1, &mut course.gates);
        course.advance(frame, today, frame.schedule.overdue(today));
        course
    }

    fn advance(&mut self, frame: &Frame, date: Date, overdue: bool) {
        if !overdue && self.gates.advance(date.days(), frame.calm_until.map(Date::days)) {
            self.changes.push(Change::Phase(self.gates.lead));
        }
    }

    fn session(&mut self, frame: &Frame, session: &SessionLog) {
        let day = session.date.days();
        let done = done(frame.kb, session);
        for work in &done {
            self.item(work.exercise).days.mark(day);
            if ladder::is_strength(&frame.kb.exercises[usize::from(work.exercise.0)]) {
                self.strength.mark(day);
            }
        }
        let light = traffic::of_session(session);
        match light {
            Some(Light::Red) => self.red(frame, session, &done),
            Some(Light::Amber) => self.amber(frame, session, &done),
            Some(Light::Green) => self.green(frame, session, &done),
            None => {}
        }
        self.gates.session(session, light);
        (self.light, self.last) = (light, Some(session.date));
    }

    /// That exercise stops for 24 to 48 hours and comes back with half; two reds in a row drop it. Where no exercise is to
    /// blame, all come back with half and a flare begins [J].
    fn red(&mut self, frame: &Frame, session: &SessionLog, done: &[&Work]) {
        let day = session.date.days();
        self.last_red = Some(session.date);
        let bends =
            |work: &Work| frame.kb.exercises[usize::from(work.exercise.0)].variants[usize::from(work.variant)].flags;
        let directions = Flags::of(&[Flag::SpinalFlexion, Flag::EndRangeExtension]);
        let mut blamed = 0;
        for work in done {
            let spread = session.further_down && bends(work).meets(directions);
            if spread {
                for flag in bends(work).iter().filter(|f| directions.has(*f)) {
                    self.banned = self.banned.and(Flags::of(&[flag]));
                    self.changes.push(Change::Direction(flag));
                }
            }
            let red = spread || traffic::of_work(work, session.before) == Some(Light::Red);
            blamed += usize::from(red);
            let item = self.item(work.exercise);
            (item.easy, item.outgrown) = (0, false);
            // Nothing that was done grows after a red, be it to blame or not.
            item.hold_at(work.dose);
            if red {
                item.halve(work.dose);
                item.back_on = Some(day + REST_DAYS);
                item.reds = item.reds.saturating_add(1);
                item.dropped |= item.reds >= DROPPED_AT;
                let dropped = item.dropped;
                self.changes.push(if dropped { Change::Dropped(work.exercise) } else { Change::Rests(work.exercise) });
            }
        }
        if blamed == 0 {
            done.iter().for_each(|work| self.item(work.exercise).halve(work.dose));
            self.gates.flare(day);
        }
    }

    /// Everything stays as it is; the worst exercise is swapped for something easier.
    fn amber(&mut self, frame: &Frame, session: &SessionLog, done: &[&Work]) {
        let amber = |w: &&&Work| traffic::of_work(w, session.before) == Some(Light::Amber);
        let worst = done.iter().filter(amber).max_by_key(|w| (w.pain, std::cmp::Reverse(w.exercise)));
        for work in done {
            let item = self.item(work.exercise);
            (item.easy, item.reds) = (0, 0);
        }
        if let Some(worst) = worst {
            let at = usize::from(worst.exercise.0);
            let variants = frame.kb.exercises[at].variants.len();
            let item = self.item(worst.exercise);
            if frame.easiest[at] != Some(worst.variant.into()) && usize::from(item.easier) + 1 < variants {
                item.easier += 1;
            } else {
                item.back_on = Some(session.date.days() + SWAP_DAYS);
            }
            self.changes.push(Change::Swapped(worst.exercise));
        }
    }

    /// Half doses are whole again; bouts grow; what was easy twice in a row grows, one exercise at a time.
    fn green(&mut self, frame: &Frame, session: &SessionLog, done: &[&Work]) {
        let hold = frame.schedule.overdue(session.date) || self.gates.in_flare(session.date.days());
        let mut grown: Option<(u8, ExerciseId)> = None;
        for work in done.iter().filter(|w| !w.skipped) {
            let at = usize::from(work.exercise.0);
            let highest = frame.highest.get(at).copied().unwrap_or(0);
            let exercise = &frame.kb.exercises[at];
            let item = self.item(work.exercise);
            item.reds = 0;
            item.cap = None;
            if std::mem::take(&mut item.halved) {
                self.changes.push(Change::Whole(work.exercise));
                continue;
            }
            if exercise.dose.is_minutes() {
                if !hold && work.felt != Some(Effort::Hard) && item.rung < highest {
                    item.rung += 1;
                    self.changes.push(Change::Longer(work.exercise));
                }
                continue;
            }
            item.easy = if work.felt == Some(Effort::Easy) { item.easy.saturating_add(1) } else { 0 };
            let rung = item.rung;
            if item.easy >= EASY_TIMES && grown.is_none_or(|best| (rung, work.exercise) < best) {
                grown = Some((rung, work.exercise));
            }
        }
        if let Some((_, id)) = grown.filter(|_| !hold) {
            let highest = frame.highest.get(usize::from(id.0)).copied().unwrap_or(0);
            let next = frame.kb.exercises[usize::from(id.0)].progression.is_some();
            let item = self.item(id);
            item.easy = 0;
            let change = if item.easier > 0 {
                item.easier -= 1;
                Some(Change::Variant(id))
            } else if item.rung < highest {
                item.rung += 1;
                Some(match item.rung % ladder::STEPS {
                    1 => Change::More(id),
                    2 => Change::Sets(id),
                    _ => Change::Variant(id),
                })
            } else if next && !item.outgrown {
                item.outgrown = true;
                Some(Change::Outgrown(id))
            } else {
                None
            };
            self.changes.extend(change);
        }
    }

    fn item(&mut self, id: ExerciseId) -> &mut Standing {
        &mut self.items[usize::from(id.0)]
    }

    /// How the phases lie today.
    pub fn phases(&self, ceiling: Phase, today: Date) -> phase::Now {
        self.gates.now(ceiling, today.days())
    }
}

/// What was done or hurt, each exercise once: the worst of it.
fn done<'a>(kb: &KnowledgeBase, session: &'a SessionLog) -> Vec<&'a Work> {
    let mut done: Vec<&Work> = Vec::new();
    for work in session.items.iter().filter(|w| known(kb, w) && (!w.skipped || w.hurts)) {
        match done.iter_mut().find(|other| other.exercise == work.exercise) {
            Some(other) if (other.hurts, other.pain) < (work.hurts, work.pain) => *other = work,
            Some(_) => {}
            None => done.push(work),
        }
    }
    done
}

/// The tables know this exercise and this variant of it.
fn known(kb: &KnowledgeBase, work: &Work) -> bool {
    kb.exercises.get(usize::from(work.exercise.0)).is_some_and(|e| usize::from(work.variant) < e.variants.len())
}

#[cfg(test)]
mod tests;

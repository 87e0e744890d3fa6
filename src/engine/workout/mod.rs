//! A session under way, as a machine: what happens goes in, where the person is comes out. No clock (time that has passed
//! is told), no word, no store; which exercises there are is `progress`'s.
//!
//! Laws (`tests/workout.rs`): time counts exactly and never while it rests; no step is lost by going back; an exercise that
//! hurt red is over for today, and nothing leads back into it.

mod hurt;

pub use hurt::Hurt;

use super::progress::{self, DayItem};
use crate::model::{Date, Dose, Effort, ExerciseId, KnowledgeBase, Score, SessionLog, Work};

/// Milliseconds in a second.
const SECOND: u32 = 1000;
/// A hold of so many seconds is a bout: it goes on while the device lies in a pocket.
const BOUT: u16 = 120;

/// Times between the work, in seconds; 0 leaves one out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pauses {
    /// Between two sets.
    pub rest: u16,
    /// Between two sides.
    pub switch: u16,
}

impl Default for Pauses {
    /// As the length of a session is reckoned, and enough to turn over [J].
    fn default() -> Self {
        Pauses { rest: 20, switch: 8 }
    }
}

/// One exercise of the session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Item {
    /// The exercise.
    pub exercise: ExerciseId,
    /// The way of doing it, by its place.
    pub variant: u8,
    /// How much of it.
    pub dose: Dose,
    /// It is done on each side.
    pub sides: bool,
    /// A way that is easier, by its place.
    pub easier: Option<u8>,
    /// A way that is harder and allowed today, by its place.
    pub harder: Option<u8>,
    /// What was done: two bits a set, one for each side.
    pub done: u64,
    /// The worst pain that was told.
    pub pain: Option<Score>,
    /// Sharp or new.
    pub sharp: bool,
    /// Red: it is over for today.
    pub stopped: bool,
    /// Passed over.
    pub passed: bool,
    /// How hard it felt, where it was said.
    pub felt: Option<Effort>,
}

/// What is being done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Reading how, and getting ready: no time runs.
    Ready,
    /// The exercise: for a time, or as often as it says.
    Work,
    /// Between two sides.
    Switch,
    /// Between two sets.
    Rest,
}

impl Step {
    /// Every step.
    pub const ALL: [Step; 4] = [Step::Ready, Step::Work, Step::Switch, Step::Rest];

    /// Stable name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Step::Ready => "ready",
            Step::Work => "work",
            Step::Switch => "switch",
            Step::Rest => "rest",
        }
    }
}

/// Where in the session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Which exercise; as many as there are: the session is over.
    pub item: usize,
    /// Which set, from 0. In a rest: the set that comes next.
    pub set: u8,
    /// On the second side.
    pub second: bool,
    /// What is being done.
    pub step: Step,
    /// Milliseconds that this step still lasts; 0 where no time runs.
    pub left: u32,
}

/// A session under way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Workout {
    /// Pain right before.
    pub before: Option<Score>,
    /// What there is to do, in order.
    pub items: Vec<Item>,
    /// Times between.
    pub pauses: Pauses,
    /// Where the person is.
    pub place: Place,
    /// Time rests.
    pub paused: bool,
    /// Pain went further down the leg.
    pub further_down: bool,
}

/// What happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// Milliseconds have passed.
    Tick(u32),
    /// Time rests, or runs again.
    Pause(bool),
    /// This step is done: on to the next.
    Forward,
    /// Back to the step before.
    Back,
    /// This exercise is passed over.
    Pass,
    /// It is too hard.
    Easier,
    /// It is too easy.
    Harder,
}

impl Item {
    /// One exercise of a plan's day; `grows`: a harder way is offered. `None` where the tables do not know it.
    #[must_use]
    pub fn of(kb: &KnowledgeBase, item: &DayItem, grows: bool) -> Option<Item> {
        let at = kb.exercises.iter().position(|e| e.id == item.exercise.id)?;
        let variants = item.exercise.variants;
        let place = |id: &str| variants.iter().position(|v| v.id == id).and_then(|at| u8::try_from(at).ok());
        Some(Item {
            exercise: ExerciseId(u8::try_from(at).ok()?),
            variant: place(item.variant.id)?,
            dose: item.dose,
            sides: item.exercise.sides,
            easier: item.easier.and_then(|v| place(v.id)),
            harder: item.harder.filter(|_| grows).and_then(|v| place(v.id)),
            done: 0,
            pain: None,
            sharp: false,
            stopped: false,
            passed: false,
            felt: None,
        })
    }

    /// It counts seconds, not repetitions.
    #[must_use]
    pub fn timed(&self) -> bool {
        self.dose.reps == 0
    }

    /// A walk, a ride, breathing: done for minutes.
    #[must_use]
    pub fn is_bout(&self) -> bool {
        self.timed() && self.dose.seconds >= BOUT
    }

    fn bit(set: u8, second: bool) -> u64 {
        1_u64.checked_shl(u32::from(set) * 2 + u32::from(second)).unwrap_or(0)
    }

    /// Sets that were done, on both sides where it has sides.
    #[must_use]
    pub fn sets_done(&self) -> u8 {
        let whole = |set: &u8| {
            self.done & Self::bit(*set, false) != 0 && (!self.sides || self.done & Self::bit(*set, true) != 0)
        };
        (0..self.dose.sets).filter(whole).count() as u8
    }

    /// Milliseconds of one set on one side.
    fn length(&self) -> u32 {
        if self.timed() { u32::from(self.dose.seconds) * SECOND } else { 0 }
    }

    /// As it is written down; `felt`: how hard the whole session felt.
    fn work(&self, felt: Option<Effort>) -> Work {
        let sets_done = self.sets_done();
        let whole = sets_done >= self.dose.sets;
        Work {
            exercise: self.exercise,
            variant: self.variant,
            dose: self.dose,
            sets_done,
            pain: self.pain,
            hurts: self.sharp,
            // What was stopped or begun was not left out.
            skipped: self.done == 0 && !self.stopped && self.pain.is_none(),
            // Of what was done in part the session's answer says nothing.
            felt: self.felt.or(felt.filter(|_| whole)),
        }
    }
}

impl Workout {
    /// A session that begins.
    #[must_use]
    pub fn new(before: Option<Score>, items: Vec<Item>, pauses: Pauses) -> Workout {
        let place = Place { item: 0, set: 0, second: false, step: Step::Ready, left: 0 };
        Workout { before, items, pauses, place, paused: false, further_down: false }
    }

    /// The exercise at hand; `None` when the session is over.
    #[must_use]
    pub fn item(&self) -> Option<&Item> {
        self.items.get(self.place.item)
    }

    /// There is nothing more to do.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.place.item >= self.items.len()
    }

    /// There is a step before this one to go back to.
    #[must_use]
    pub fn has_before(&self) -> bool {
        self.place.step != Step::Ready || self.items.iter().take(self.place.item).any(|item| !item.stopped)
    }

    /// The exercise after this one.
    #[must_use]
    pub fn next_item(&self) -> Option<&Item> {
        self.items.iter().skip(self.place.item + 1).find(|item| !item.stopped)
    }

    /// Time runs, unless it is paused.
    #[must_use]
    pub fn is_timed(&self) -> bool {
        self.place.left > 0
    }

    /// Milliseconds that the whole step lasts.
    #[must_use]
    pub fn length(&self) -> u32 {
        match self.place.step {
            Step::Ready => 0,
            Step::Work => self.item().map_or(0, Item::length),
            Step::Switch => u32::from(self.pauses.switch) * SECOND,
            Step::Rest => u32::from(self.pauses.rest) * SECOND,
        }
    }

    /// Whether time goes on while nobody looks: a walk with the device in the pocket.
    #[must_use]
    pub fn goes_on_unseen(&self) -> bool {
        self.place.step == Step::Work && !self.paused && self.item().is_some_and(Item::is_bout)
    }

    /// Takes in what happens.
    pub fn apply(&mut self, event: Event) {
        if self.is_over() && event != Event::Back {
            return;
        }
        match event {
            Event::Tick(passed) => self.tick(passed),
            Event::Pause(paused) => self.paused = paused,
            Event::Forward => {
                self.paused = false;
                self.forward();
            }
            Event::Back => self.back(),
            Event::Pass => {
                if let Some(item) = self.items.get_mut(self.place.item) {
                    item.passed = true;
                }
                self.on_to_next();
            }
            Event::Easier => self.easier(),
            Event::Harder => self.harder(),
        }
    }

    /// Time may end several steps at once: none of it is lost.
    fn tick(&mut self, mut passed: u32) {
        while !self.paused && self.is_timed() {
            if passed < self.place.left {
                self.place.left -= passed;
                return;
            }
            passed -= self.place.left;
            self.forward();
        }
    }

    /// From one step to the next.
    fn forward(&mut self) {
        let Some(item) = self.items.get_mut(self.place.item) else { return };
        match self.place.step {
            Step::Ready | Step::Switch | Step::Rest => {
                item.passed = false;
                self.enter(Step::Work);
            }
            Step::Work => {
                item.done |= Item::bit(self.place.set, self.place.second);
                if item.sides && !self.place.second {
                    self.place.second = true;
                    self.enter_or_work(Step::Switch);
                } else if self.place.set + 1 < item.dose.sets {
                    self.place.set += 1;
                    self.place.second = false;
                    self.enter_or_work(Step::Rest);
                } else {
                    self.on_to_next();
                }
            }
        }
    }

    /// A pause of no length is none.
    fn enter_or_work(&mut self, step: Step) {
        self.enter(step);
        if self.place.left == 0 {
            self.enter(Step::Work);
        }
    }

    fn enter(&mut self, step: Step) {
        self.place.step = step;
        self.place.left = self.length();
    }

    fn on_to_next(&mut self) {
        let after = self.place.item + 1;
        let next = self.items.iter().skip(after).position(|item| !item.stopped);
        self.begin(next.map_or(self.items.len(), |ahead| after + ahead));
    }

    fn begin(&mut self, item: usize) {
        self.place = Place { item, set: 0, second: false, step: Step::Ready, left: 0 };
        self.paused = false;
    }

    /// To the work before; from an exercise's beginning to the beginning of the one before that may be done.
    fn back(&mut self) {
        let Place { item, set, second, step, .. } = self.place;
        self.paused = false;
        match step {
            Step::Switch => {
                self.place.second = false;
                self.again();
            }
            Step::Rest => {
                self.place.set = set.saturating_sub(1);
                self.place.second = self.item().is_some_and(|item| item.sides);
                self.again();
            }
            Step::Work if second => {
                self.place.second = false;
                self.again();
            }
            Step::Work if set > 0 => {
                self.place.set = set - 1;
                self.place.second = self.item().is_some_and(|item| item.sides);
                self.again();
            }
            Step::Work => self.enter(Step::Ready),
            Step::Ready => {
                let before = self.items.iter().take(item).rposition(|item| !item.stopped);
                if let Some(before) = before {
                    self.begin(before);
                    self.items[before].passed = false;
                }
            }
        }
    }

    /// This set, on this side, once more: it is not done yet.
    fn again(&mut self) {
        let bit = Item::bit(self.place.set, self.place.second);
        if let Some(item) = self.items.get_mut(self.place.item) {
            item.done &= !bit;
        }
        self.enter(Step::Work);
    }

    /// A way that is easier; where there is none, about half.
    fn easier(&mut self) {
        let Some(item) = self.items.get_mut(self.place.item) else { return };
        item.felt = Some(Effort::Hard);
        if let Some(easier) = item.easier.take() {
            item.variant = easier;
            // What was too hard is not offered as the next step up.
            item.harder = None;
        } else {
            item.dose = progress::half(item.dose);
        }
        self.read_again();
    }

    /// A way that is harder, where one is allowed; that it was easy is noted in any case.
    fn harder(&mut self) {
        let Some(item) = self.items.get_mut(self.place.item) else { return };
        item.felt = Some(Effort::Easy);
        if let Some(harder) = item.harder.take() {
            item.easier = Some(item.variant);
            item.variant = harder;
            self.read_again();
        }
    }

    /// The way of doing it has changed: it is read before it goes on, in the same set.
    fn read_again(&mut self) {
        let sets = self.item().map_or(0, |item| item.dose.sets);
        if self.place.set >= sets {
            self.on_to_next();
        } else {
            self.paused = false;
            self.enter(Step::Ready);
        }
    }

    /// What was done so far, as it is written down.
    #[must_use]
    pub fn log(&self, date: Date, told: &Told) -> SessionLog {
        SessionLog {
            date,
            nth: 0,
            before: self.before,
            during: told.during.max(self.worst().filter(|_| told.during.is_some())),
            after: told.after,
            morning: None,
            sharp: false,
            further_down: self.further_down || told.further_down,
            items: self.items.iter().map(|item| item.work(told.felt)).collect(),
        }
    }

    /// The worst pain that was told during it.
    #[must_use]
    pub fn worst(&self) -> Option<Score> {
        self.items.iter().filter_map(|item| item.pain).max()
    }

    /// Whether anything was done.
    #[must_use]
    pub fn any_done(&self) -> bool {
        self.items.iter().any(|item| item.done != 0 || item.stopped || item.pain.is_some())
    }
}

/// What is asked when the session is over.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// The worst pain during it.
    pub during: Option<Score>,
    /// Pain now.
    pub after: Option<Score>,
    /// How hard it felt.
    pub felt: Option<Effort>,
    /// Pain went further down the leg.
    pub further_down: bool,
}

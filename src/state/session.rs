//! The session under way: its place is written down at every step and every second, so that no reload, closed tab or
//! telephone call loses it; what was done goes into the diary as it is done. How a session goes is `engine::workout`'s.

use leptos::prelude::*;

use crate::browser::awake::Awake;
use crate::browser::storage::{StorageError, Store};
use crate::browser::tone::Tones;
use crate::browser::{clock, page};
use crate::engine::progress::Change;
use crate::engine::workout::{Event, Hurt, Item, Pauses, Step, Told, Workout};
use crate::knowledge::KB;
use crate::model::{Date, Exercise, Light, Score, Variant};
use crate::record::{Fields, KeptWorkout};

use super::held::{Derived, Held, effect};
use super::shown::Shown;
use super::{AppState, Page};

/// Milliseconds between two looks at the clock: a second is never seen to be late.
const LOOKS: i32 = 200;
/// A pause, a change of sides; the work begins; the session is over: hertz and seconds.
const SOUNDS: [(f64, f64); 3] = [(440.0, 0.25), (660.0, 0.25), (520.0, 0.6)];

/// How far a session has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stage {
    /// Pain is asked first.
    #[default]
    Before,
    /// It is under way.
    Under,
    /// It is over, and a few things are asked.
    After,
    /// It is written down.
    Written,
    /// It goes on in another tab, or was taken away there.
    Elsewhere,
}

/// A session.
#[derive(Clone, Debug)]
pub struct Playing {
    kept: KeptWorkout,
    /// The text as this tab left it in the store.
    text: Option<String>,
    /// How far it has come.
    pub stage: Stage,
    /// What the last pain that was told came to.
    pub light: Option<Light>,
    /// It could not be written down.
    pub unsaved: bool,
}

impl Playing {
    /// The session itself.
    #[must_use]
    pub fn workout(&self) -> &Workout {
        &self.kept.workout
    }
}

/// What a visit knows of sessions.
#[derive(Clone, Copy, Debug)]
pub struct Sessions {
    pub(super) now: Held<Option<Playing>>,
    /// Sessions of today that were left in the middle.
    pub(super) left: Held<Vec<KeptWorkout>>,
    sound: Held<bool>,
}

impl Sessions {
    pub(super) fn new() -> Sessions {
        Sessions { now: Held::default(), left: Held::default(), sound: Held::default() }
    }
}

impl AppState {
    /// Looks for sessions that were left in the middle, and gives each session its clock while it is on the screen.
    pub(super) fn open_sessions(self) {
        self.find_sessions();
        let on = Derived::new(move || self.page() == Page::Session && self.stage() == Stage::Under);
        let timed = Derived::new(move || {
            on.get() && self.playing(|p| p.workout().is_timed() && !p.workout().paused) == Some(true)
        });
        let ticking = std::rc::Rc::new(std::cell::RefCell::new(None));
        effect(move || {
            let clock = move || clock::every(LOOKS, move |passed| self.session(Event::Tick(passed)));
            *ticking.borrow_mut() = timed.get().then(clock).flatten();
        });
        let awake = std::rc::Rc::new(std::cell::RefCell::new(None));
        let held = awake.clone();
        effect(move || {
            *held.borrow_mut() = on.get().then(Awake::ask);
        });
        page::when_seen_again(move || {
            if let Some(awake) = &*awake.borrow() {
                awake.again();
            }
        });
        let step =
            Derived::new(move || self.playing(|p| p.workout().place).map(|at| (at.item, at.set, at.second, at.step)));
        let mut tones = None;
        effect(move || {
            let wanted = on.get() && self.sessions.sound.get();
            if wanted != tones.is_some() {
                tones = wanted.then(Tones::new).flatten();
            }
            // A sound at each step that is reached, also by itself.
            let heard = step.get().map(|(_, _, _, step)| sound(step));
            if let Some((tones, (hertz, seconds))) = tones.as_ref().zip(heard) {
                tones.play(hertz, seconds);
            }
        });
        page::when_hidden(move || {
            let rests = |p: &Playing| p.workout().is_timed() && !p.workout().goes_on_unseen();
            if self.sessions.now.with_untracked(|now| now.as_ref().is_some_and(rests)) {
                self.session(Event::Pause(true));
            }
        });
    }

    /// Under a lock that is shut there are none to be seen.
    pub(super) fn find_sessions(self) {
        let Ok(store) = Store::sessions() else { return self.sessions.left.set(Vec::new()) };
        let mut left = Vec::new();
        for name in store.names() {
            let Some(text) = store.read(&name) else { continue };
            match KeptWorkout::read(&KB, &text) {
                Ok(kept) if Some(kept.date) == clock::today() => left.push(kept),
                // What was done in it is in the diary: the place of another day leads nowhere.
                Ok(_) | Err(_) => store.delete(&name),
            }
        }
        self.sessions.left.set(left);
    }

    /// Its time runs: whoever holds still has not gone.
    pub(super) fn session_runs(self) -> bool {
        let runs = |p: &Playing| p.stage == Stage::Under && !p.workout().paused;
        self.sessions.now.with_untracked(|now| now.as_ref().is_some_and(runs))
    }

    /// A lock shuts: what was done is in the diary, and the place is kept.
    pub(super) fn cover_session(self) {
        self.sessions.now.set(None);
    }

    /// How far the session has come.
    #[must_use]
    pub fn stage(self) -> Stage {
        self.playing(|p| p.stage).unwrap_or_default()
    }

    /// Reads the session, and follows it.
    pub fn playing<R>(self, read: impl FnOnce(&Playing) -> R) -> Option<R> {
        self.sessions.now.with(|now| now.as_ref().map(read))
    }

    /// The exercise of an item, and the way of doing it.
    #[must_use]
    pub fn exercise(self, item: &Item) -> Option<(&'static Exercise, &'static Variant)> {
        let exercise = KB.exercises.get(usize::from(item.exercise.0))?;
        Some((exercise, exercise.variants.get(usize::from(item.variant))?))
    }

    /// When sessions that were left in the middle were left: nothing else is said before someone goes on.
    #[must_use]
    pub fn left_sessions(self) -> Vec<Option<(Date, String)>> {
        let tag = self.words().tag();
        self.sessions.left.with(|left| left.iter().map(|k| clock::day_and_time(k.written / 1000, tag)).collect())
    }

    /// Goes on with one of them, where it was.
    pub fn go_on_with_session(self, at: usize) {
        let mut taken = None;
        self.sessions.left.update(|all| taken = (at < all.len()).then(|| all.remove(at)));
        let Some(mut kept) = taken else { return };
        self.show_kept();
        let subject = self.kept.with_untracked(|all| {
            all.checks.iter().find(|check| check.id() == kept.check).map(|check| check.subject().clone())
        });
        let Some(subject) = subject else { return };
        self.shown.set(Shown::Of(subject));
        // It is read anew: another tab may have gone on with it.
        let text = Store::sessions().ok().and_then(|store| store.read(&kept.check));
        if let Some(newer) = text.as_deref().and_then(|text| KeptWorkout::read(&KB, text).ok()) {
            kept = newer;
        }
        if kept.workout.goes_on_unseen() {
            let away = u32::try_from(clock::millis() - kept.written).unwrap_or(0);
            kept.workout.apply(Event::Tick(away));
        } else if kept.workout.is_timed() {
            kept.workout.apply(Event::Pause(true));
        }
        let stage = if kept.workout.is_over() { Stage::After } else { Stage::Under };
        self.sessions.now.set(Some(Playing { kept, text, stage, light: None, unsaved: false }));
        self.go(Page::Session);
    }

    /// Forgets the place in one of them. What was done stays in the diary.
    pub fn forget_left_session(self, at: usize) {
        self.sessions.left.update(|all| {
            if at < all.len()
                && let Ok(store) = Store::sessions()
            {
                store.delete(&all.remove(at).check);
            }
        });
    }

    /// The place in the session that belongs to this plan, by its place in the list.
    #[must_use]
    pub fn left_session_of(self, check: &str) -> Option<usize> {
        self.sessions.left.with(|left| left.iter().position(|kept| kept.check == check))
    }

    /// To today's session: what is asked first.
    pub fn open_session(self) {
        self.sessions.now.set(None);
        self.go(Page::Session);
    }

    /// It begins.
    pub fn begin_session(self, before: Option<Score>) {
        let Some(planned) = untrack(|| self.planned()) else { return };
        let Ok(plan) = &planned.today.plan else { return };
        // What was halved after pain does not grow on the same day; nor does anything in a flare.
        let halved = |at: usize| plan.changes.iter().any(|c| matches!(c, Change::Half(id) if usize::from(id.0) == at));
        let item = |item| {
            let made = Item::of(&KB, item, true)?;
            let grows = plan.flare.is_none() && !halved(usize::from(made.exercise.0));
            Item::of(&KB, item, grows)
        };
        let items: Vec<Item> = plan.items.iter().filter_map(item).collect();
        let kept = KeptWorkout {
            check: planned.check.id().to_string(),
            mark: clock::mark(),
            date: planned.day,
            written: clock::millis(),
            workout: Workout::new(before, items, Pauses::default()),
            more: Fields::new(),
        };
        // The place of an earlier session on this day goes; it is in the diary.
        if let Ok(store) = Store::sessions() {
            store.delete(&kept.check);
        }
        self.sessions.left.update(|left| left.retain(|other| other.check != kept.check));
        self.sessions.now.set(Some(Playing { kept, text: None, stage: Stage::Under, light: None, unsaved: false }));
        self.keep_session();
    }

    /// Something happens.
    pub fn session(self, event: Event) {
        self.change_session(|playing| {
            if playing.stage == Stage::Under || event == Event::Back {
                playing.kept.workout.apply(event);
                if !matches!(event, Event::Tick(_)) {
                    playing.light = None;
                }
            }
        });
    }

    /// "This hurts."
    pub fn session_hurts(self, hurt: Hurt) {
        self.change_session(|playing| playing.light = Some(playing.kept.workout.hurts(&KB, hurt)));
    }

    /// It is enough for today.
    pub fn stop_session(self) {
        self.change_session(|playing| {
            while !playing.kept.workout.is_over() {
                playing.kept.workout.apply(Event::Pass);
            }
        });
    }

    fn change_session(self, change: impl FnOnce(&mut Playing)) {
        let Some(before) = self.sessions.now.with_untracked(|now| now.as_ref().map(|p| p.kept.workout.clone())) else {
            return;
        };
        let mut change = Some(change);
        self.sessions.now.update(|now| {
            if let (Some(playing), Some(change)) = (now, change.take()) {
                change(playing);
                if playing.stage == Stage::Under && playing.kept.workout.is_over() {
                    playing.stage = Stage::After;
                }
            }
        });
        let (moved, done) = self.sessions.now.with_untracked(|now| {
            let Some(playing) = now else { return (false, false) };
            let after = playing.workout();
            let seconds = |workout: &Workout| workout.place.left.div_ceil(1000);
            let place = |workout: &Workout| (workout.place.item, workout.place.set, workout.place.step, workout.paused);
            let moved =
                seconds(&before) != seconds(after) || place(&before) != place(after) || before.items != after.items;
            (moved, before.place.item != after.place.item)
        });
        if done {
            self.write_session(&Told::default());
        }
        if moved {
            self.keep_session();
        }
    }

    /// Writes the place, over what this tab wrote and nothing else.
    fn keep_session(self) {
        self.sessions.now.update(|now| {
            let Some(playing) = now else { return };
            playing.kept.written = clock::millis();
            let text = playing.kept.write(&KB);
            let check = &playing.kept.check;
            let kept = Store::sessions().and_then(|store| match &playing.text {
                Some(before) => store.write_over(check, before, &text),
                None => store.write_new(check, &text),
            });
            match kept {
                Ok(()) => playing.text = Some(text),
                Err(StorageError::Taken | StorageError::Gone) => playing.stage = Stage::Elsewhere,
                // The session goes on without its place being kept.
                Err(
                    StorageError::Denied
                    | StorageError::Framed
                    | StorageError::Full
                    | StorageError::NoRoom
                    | StorageError::Unsaved
                    | StorageError::Locked,
                ) => {}
            }
        });
    }

    fn write_session(self, told: &Told) -> bool {
        let Some((check, mark, log)) = self.sessions.now.with_untracked(|now| {
            let kept = &now.as_ref()?.kept;
            let log = kept.workout.log(kept.date, told);
            kept.workout.any_done().then(|| (kept.check.clone(), kept.mark.clone(), log))
        }) else {
            return true;
        };
        self.log_session(&check, &mark, &log)
    }

    /// The end: what was told goes into the diary with the rest, and the place goes.
    pub fn finish_session(self, told: &Told) {
        let written = self.write_session(told);
        self.sessions.now.update(|now| {
            let Some(playing) = now else { return };
            playing.unsaved = !written;
            if written {
                playing.light = playing.kept.workout.light(told);
                playing.stage = Stage::Written;
                if let Ok(store) = Store::sessions() {
                    store.delete(&playing.kept.check);
                }
            }
        });
    }

    /// Whether steps are heard.
    #[must_use]
    pub fn session_sounds(self) -> bool {
        self.sessions.sound.get()
    }

    /// The person's choice; it is for this visit.
    pub fn set_session_sound(self, on: bool) {
        self.sessions.sound.set(on);
    }
}

fn sound(step: Step) -> (f64, f64) {
    match step {
        Step::Switch | Step::Rest => SOUNDS[0],
        Step::Work => SOUNDS[1],
        Step::Ready => SOUNDS[2],
    }
}

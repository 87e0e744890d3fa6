//! The diaries of plans in this browser: one text to each check whose plan was begun, and what follows from it today. A
//! thin join of `record` (what a text means), `browser::storage` (where it lies) and `engine::progress` (what it comes to);
//! what follows is never written.
//!
//! Two tabs may write at once: each change is made to what lies in the store at that moment, and written over that and
//! nothing else. An entry has a mark of its own, so that the same one, written twice, is there once.

use std::sync::Arc;

use crate::browser::storage::{StorageError, Store};
use crate::browser::{clock, page, vault};
use crate::engine::progress::{self, Stop, Today};
use crate::engine::{Assessment, assess};
use crate::knowledge::advice::SAFETY_NET;
use crate::knowledge::{KB, VERSION};
use crate::model::{CheckIn, Date, Disposition, GOALS, Level, Preferences, Score, SessionLog, sort};
use crate::record::{Diary, KeptCheckIn, KeptChecked, KeptPreferences, KeptSession, Subject, Unreadable};
use crate::report::{self, Report, TodayPart};

use super::held::Held;
use super::kept::{Keeping, Kept, KeptCheck, KeptError};
use super::shown::Shown;
use super::{AppState, Page, Told, checked};

/// So often a change is made anew because another tab was quicker.
const TRIES: usize = 8;
/// The choice that the start page shows a way to Today.
const WAY: &str = "today";

/// A plan under way, and what it brings today.
#[derive(Clone, Debug)]
pub struct Planned {
    /// The check that it rests on.
    pub check: KeptCheck,
    /// That check, judged by today's tables as of its day.
    pub first: Assessment,
    /// What was written down.
    pub diary: Arc<Diary>,
    /// The sessions in it, as the engine takes them, by day.
    pub sessions: Vec<SessionLog>,
    /// The check-ins in it, as the engine takes them, by day.
    pub check_ins: Vec<CheckIn>,
    /// How the person wants to exercise.
    pub preferences: Preferences,
    /// The day that all this is of.
    pub day: Date,
    /// Today's session, or why the plan has stopped; changes, check-ins, level.
    pub today: Today,
}

/// How it stands with the plan of the person who is shown.
#[derive(Clone, Debug)]
pub enum Standing {
    /// Nobody is shown, or nothing of theirs is kept that has a plan.
    Nothing,
    /// Their newest check has a plan that was not begun: its id.
    NotBegun(String),
    /// Their newest check has none: it stops the plan that was begun before.
    Over(KeptCheck),
    /// It is under way.
    Under(Box<Planned>),
}

/// What a visit knows of diaries.
#[derive(Clone, Copy, Debug)]
pub struct Diaries {
    all: Held<Vec<Arc<Diary>>>,
    /// Today: it may change while the page is open.
    day: Held<Date>,
    trouble: Held<Option<KeptError>>,
    /// Some could not be read.
    unreadable: Held<bool>,
    unfolded: Held<bool>,
    /// The start page shows a way to Today: only where someone has chosen that for this device.
    way: Held<bool>,
}

impl Diaries {
    pub(super) fn new() -> Diaries {
        Diaries {
            all: Held::default(),
            day: Held::new(clock::today().unwrap_or(KB.reviewed)),
            trouble: Held::default(),
            unreadable: Held::default(),
            unfolded: Held::default(),
            way: Held::default(),
        }
    }

    /// How it stands; follows all that it rests on.
    pub(super) fn standing(self, kept: Held<Kept>, shown: Held<Shown>) -> Standing {
        let Shown::Of(subject) = shown.get() else { return Standing::Nothing };
        let day = self.day.get();
        self.all.with(|all| kept.with(|kept| standing(kept, all, &subject, day)))
    }
}

fn standing(kept: &Kept, all: &[Arc<Diary>], subject: &Subject, day: Date) -> Standing {
    let theirs = || kept.checks.iter().filter(|check| check.subject() == subject);
    let diary = |check: &KeptCheck| all.iter().find(|diary| diary.check == check.id()).cloned();
    // The newest check comes first. What it found counts, and no plan of before.
    let Some(check) = theirs().next() else { return Standing::Nothing };
    match diary(check) {
        Some(diary) => Standing::Under(Box::new(planned(check.clone(), diary, day))),
        None if check.has_plan() => Standing::NotBegun(check.id().to_string()),
        None if theirs().any(|older| diary(older).is_some()) => Standing::Over(check.clone()),
        None => Standing::Nothing,
    }
}

fn planned(check: KeptCheck, diary: Arc<Diary>, day: Date) -> Planned {
    let (answers, told) = (check.answers_now(), check.told());
    let first = assess(&KB, &answers, &checked::context(told.as_ref(), check.date(), &answers));
    let mut sessions: Vec<SessionLog> = diary.sessions.iter().map(|s| s.log(&KB)).collect();
    let mut check_ins: Vec<CheckIn> = diary.check_ins.iter().map(|c| c.check_in(&KB)).collect();
    sort(&mut sessions);
    sort(&mut check_ins);
    let preferences = diary.preferences.as_ref().map(KeptPreferences::preferences).unwrap_or_default();
    let later = diary.checked.as_ref().map(KeptChecked::checked);
    let log =
        progress::Diary { sessions: &sessions, check_ins: &check_ins, flares: &diary.flares, checked: later.as_ref() };
    let today = progress::progress(&KB, &first, &log, &preferences, day);
    Planned { check, first, diary, sessions, check_ins, preferences, day, today }
}

impl Planned {
    /// The goals in the person's own words, in the order in which check-ins tell of them.
    #[must_use]
    pub fn goals(&self) -> &[String] {
        &self.diary.goals
    }

    /// The last session, if it was yesterday and nobody told of the morning after: its day and its number on that day.
    #[must_use]
    pub fn morning_of(&self) -> Option<(Date, u8)> {
        let last = self.sessions.iter().rev().find(|s| s.date < self.day)?;
        let asked = last.date.days() + 1 == self.day.days() && last.morning.is_none();
        asked.then_some((last.date, last.nth))
    }
}

impl AppState {
    /// Once what reads them is here, which comes with the second part of the program: diaries and sessions under way.
    #[inline(never)]
    pub(super) fn open_plans(self) {
        self.open_diaries();
        self.open_sessions();
    }

    /// Looks into the store, and again whenever the page comes back into sight: another tab may have written, and a page
    /// may stay open for days.
    fn open_diaries(self) {
        self.load_diaries();
        page::when_seen_again(move || {
            if self.shown.with_untracked(|shown| *shown != Shown::Nothing) {
                self.load_diaries();
            }
        });
    }

    pub(super) fn load_diaries(self) {
        let (mut all, mut unreadable) = (Vec::new(), false);
        if let Ok(store) = Store::diaries() {
            for name in store.names() {
                let Some(text) = store.read(&name) else { continue };
                if let Some(stray) = Diary::read(&text).ok().filter(|diary| diary.check != name) {
                    // Where it cannot be put there now it lies where it is, and is put there another time.
                    let _ = adopt(store, &name, &text, stray);
                }
            }
            for name in store.names() {
                let Some(text) = store.read(&name) else { continue };
                match Diary::read(&text) {
                    Ok(diary) if diary.check != name => {}
                    Ok(diary) => all.push(Arc::new(diary)),
                    Err(error) => {
                        unreadable = true;
                        match error.why {
                            // It stays where it is, for the version that wrote it.
                            Unreadable::Newer { .. } => {}
                            Unreadable::NotJson(_) | Unreadable::NoEnvelope(_) | Unreadable::Shape(_) => {
                                let _ = store.set_aside(&name);
                            }
                        }
                    }
                }
            }
        }
        if let Some(today) = clock::today().filter(|today| *today != self.diaries.day.get_untracked()) {
            self.diaries.day.set(today);
        }
        self.diaries.way.set(Store::choices().is_ok_and(|store| store.read(WAY).is_some()));
        let same = self.diaries.all.with_untracked(|before| *before == all);
        if !same {
            self.diaries.all.set(all);
        }
        if unreadable {
            self.diaries.unreadable.set(true);
        }
    }

    /// The start page of this device shows a way to Today, where there is a plan of "me".
    #[must_use]
    pub fn has_way(self) -> Held<bool> {
        self.diaries.way
    }

    /// That choice. It is off until someone wants it: whoever uses this device could see that there is a plan.
    pub fn choose_way(self, wanted: bool) {
        if let Ok(store) = Store::choices() {
            if wanted {
                let written = store.write_new(WAY, "shown");
                self.diaries.trouble.set(written.err().filter(|e| *e != StorageError::Taken).map(KeptError::from));
            } else {
                store.delete(WAY);
            }
        }
        self.load_diaries();
    }

    /// It is wanted, and there is a plan of "me" to lead to.
    #[must_use]
    pub fn offers_way(self) -> bool {
        self.diaries.way.get() && self.diaries.all.with(|all| all.iter().any(|diary| diary.subject == Subject::Me))
    }

    /// To one's own plan.
    pub fn go_to_my_plan(self) {
        self.show_kept();
        self.shown.set(Shown::Of(Subject::Me));
        self.go(Page::Today);
    }

    /// How it stands with the plan of the person who is shown.
    #[must_use]
    pub fn standing(self) -> Arc<Standing> {
        self.standing.get().0
    }

    /// The plan of the person who is shown, and what it brings today.
    #[must_use]
    pub fn planned(self) -> Option<Planned> {
        match &*self.standing() {
            Standing::Under(planned) => Some((**planned).clone()),
            Standing::Nothing | Standing::NotBegun(_) | Standing::Over(_) => None,
        }
    }

    /// Shows the plan of the only person, or whose there are. Right after a check: that person's.
    #[inline(never)]
    pub(super) fn show_plan(self) {
        self.show_kept();
        if self.keeping.get_untracked() == Keeping::Done {
            self.shown.set(Shown::Of(Subject::named(self.subject.get_untracked().label())));
        }
    }

    /// The check that is on the screen was kept, and its plan began.
    #[must_use]
    pub fn has_begun_plan(self) -> bool {
        self.report().plan.is_ok() && self.diaries.trouble.get().is_none()
    }

    /// How someone wants to exercise is unfolded.
    #[must_use]
    pub fn wishes_open(self) -> Held<bool> {
        self.diaries.unfolded
    }

    /// A check-in has stopped the plan that is shown with an emergency.
    #[must_use]
    #[inline(never)]
    pub fn plan_is_emergency(self) -> bool {
        let stop = |planned: &Planned| matches!(planned.today.plan, Err(Stop::CheckIn(_, Level::EmergencyNow)));
        matches!(&*self.standing(), Standing::Under(planned) if stop(planned))
    }

    /// The result that holds now, for a plan that a check-in has stopped with an emergency.
    #[must_use]
    pub fn plan_emergency(self) -> Option<Report> {
        let planned = self.planned()?;
        let Err(Stop::CheckIn(_, Level::EmergencyNow)) = planned.today.plan else { return None };
        let mut now = planned.first;
        now.triage.fired = planned.today.fired;
        now.triage.disposition = Disposition::Level(Level::EmergencyNow);
        Some(report::build(&KB, &now, self.here(), SAFETY_NET))
    }

    /// Today in words.
    #[must_use]
    pub fn plan_in_words(self, planned: &Planned) -> TodayPart {
        report::today(&KB, &planned.today)
    }

    /// Why the last entry could not be written.
    #[must_use]
    pub fn diary_trouble(self) -> Option<KeptError> {
        self.diaries.trouble.get()
    }

    /// A diary could not be read; it is untouched or set aside.
    #[must_use]
    pub fn has_unreadable_diary(self) -> bool {
        self.diaries.unreadable.get()
    }

    /// Begins the plan of a kept check. How the person wants to exercise is taken over from their plan before.
    pub fn begin_plan(self, check: &str) -> bool {
        let subject = self
            .kept
            .with_untracked(|kept| kept.checks.iter().find(|one| one.id() == check).map(|one| one.subject().clone()));
        let Some(subject) = subject else { return false };
        let before = self.diaries.all.with_untracked(|all| {
            let theirs = all.iter().filter(|diary| diary.subject == subject && diary.check != check);
            theirs.max_by(|a, b| a.check.cmp(&b.check)).map(|d| (d.preferences.clone(), d.goals.clone()))
        });
        let mut diary = Diary::new(&KB, check, subject);
        if let Some((preferences, goals)) = before {
            (diary.preferences, diary.goals) = (preferences, goals);
        }
        let written = Store::diaries().and_then(|store| match store.write_new(check, &diary.write()) {
            // It was begun in another tab.
            Err(StorageError::Taken) => Ok(()),
            other => other,
        });
        self.diaries.trouble.set(written.err().map(KeptError::from));
        self.load_diaries();
        written.is_ok()
    }

    /// Writes a session down, or once more what was written under this mark. `false` when it could not be kept.
    pub fn log_session(self, check: &str, mark: &str, session: &SessionLog) -> bool {
        self.change_diary(check, &mut |diary| diary.put_session(mark, KeptSession::of(&KB, session)))
    }

    /// Pain on the morning after a session.
    pub fn tell_morning(self, check: &str, of: (Date, u8), pain: Score) -> bool {
        self.change_diary(check, &mut |diary| {
            let is = |kept: &&mut KeptSession| (kept.log.date, kept.log.nth) == of;
            if let Some(kept) = diary.sessions.iter_mut().find(is) {
                kept.log.morning = Some(pain);
            }
        })
    }

    /// The whole check anew: of the person whose plan is shown, and no answer of before counts. Where a check is under way and
    /// not kept, the start page offers to go on with it.
    pub fn check_again(self) {
        if self.has_begun() && self.keeping.get_untracked() != Keeping::Done {
            return self.go(Page::Start);
        }
        let subject = self.planned().map(|planned| planned.check.subject().clone());
        self.clear();
        if let Some(subject) = subject {
            self.subject.set(subject);
        }
        self.begin();
    }

    /// Writes a check-in down, or once more what was written under this mark.
    pub fn log_check_in(self, check: &str, mark: &str, check_in: &CheckIn) -> bool {
        self.change_diary(check, &mut |diary| diary.put_check_in(mark, KeptCheckIn::of(&KB, check_in)))
    }

    /// A flare began today.
    pub fn log_flare(self, check: &str) -> bool {
        let day = clock::today().unwrap_or_else(|| self.diaries.day.get_untracked());
        self.change_diary(check, &mut |diary| {
            if !diary.flares.contains(&day) {
                diary.flares.push(day);
            }
        })
    }

    /// It was a mistake: no flare began today.
    pub fn take_back_flare(self, check: &str) -> bool {
        let day = clock::today().unwrap_or_else(|| self.diaries.day.get_untracked());
        self.change_diary(check, &mut |diary| diary.flares.retain(|flare| *flare != day))
    }

    /// How the person wants to exercise from now on.
    pub fn set_preferences(self, check: &str, preferences: &Preferences) -> bool {
        self.change_diary(check, &mut |diary| {
            let mut kept = KeptPreferences::of(preferences);
            if let Some(before) = diary.preferences.take() {
                // What a newer version knows to be at hand stays at hand.
                let known = |name: &String| crate::model::Kit::ALL.iter().any(|kit| kit.name() == name);
                kept.kit.extend(before.kit.into_iter().filter(|name| !known(name)));
                kept.more = before.more;
            }
            diary.preferences = Some(kept);
        })
    }

    /// The goals in the person's own words; no more than there is room for.
    pub fn set_goals(self, check: &str, goals: &[String]) -> bool {
        self.change_diary(check, &mut |diary| diary.goals = goals.iter().take(GOALS).cloned().collect())
    }

    /// A clinician's check that was told after the plan began.
    pub fn tell_plan(self, check: &str, told: &Told) -> bool {
        self.change_diary(check, &mut |diary| diary.checked = Some(told.kept()))
    }

    /// Changes what lies in the store now, whichever tab wrote it last.
    fn change_diary(self, check: &str, change: &mut dyn FnMut(&mut Diary)) -> bool {
        let changed = Store::diaries().and_then(|store| write_change(store, check, change));
        self.diaries.trouble.set(changed.err().map(KeptError::from));
        self.load_diaries();
        if changed.is_ok() {
            // Under an open lock it is on disk a little later.
            vault::settled(move |written| {
                if let Err(error) = written {
                    self.diaries.trouble.set(Some(error.into()));
                    self.load_diaries();
                }
            });
        }
        changed.is_ok()
    }
}

fn write_change(store: Store, check: &str, change: &mut dyn FnMut(&mut Diary)) -> Result<(), StorageError> {
    let mut tries = 0;
    loop {
        let before = store.read(check).ok_or(StorageError::Gone)?;
        // One that cannot be read, or is of a newer version, is not written over.
        let mut diary = Diary::read(&before).map_err(|_| StorageError::Unsaved)?;
        change(&mut diary);
        diary.app = env!("CARGO_PKG_VERSION").to_string();
        diary.knowledge_version = VERSION.to_string();
        tries += 1;
        match store.write_over(check, &before, &diary.write()) {
            Err(StorageError::Taken) if tries < TRIES => {}
            other => return other,
        }
    }
}

/// What a file has brought in under another name, since one of that check was here: it belongs with that.
fn adopt(store: Store, name: &str, text: &str, diary: Diary) -> Result<(), StorageError> {
    let check = diary.check.clone();
    match store.read(&check) {
        None => store.write_new(&check, text)?,
        Some(before) => {
            let mut here = Diary::read(&before).map_err(|_| StorageError::Unsaved)?;
            if here.subject != diary.subject {
                return Ok(());
            }
            here.join(diary);
            store.write_over(&check, &before, &here.write())?;
        }
    }
    store.delete(name);
    Ok(())
}

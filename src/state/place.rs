//! The place in a check, for whoever asks to keep it: written after every answer, offered on return, taken away at the
//! end. Where nobody asks, nothing is written. What a draft means is `record`'s, where it lies `browser::storage`'s.

use leptos::prelude::*;

use crate::browser::storage::{Shelf, StorageError, Store};
use crate::browser::{clock, page, vault};
use crate::engine::{by_key, still_so};
use crate::knowledge::questions::{AGE, SEX};
use crate::knowledge::{KB, VERSION};
use crate::model::{Answers, Date};
use crate::record::{Draft, Fields, Unreadable, answers_of, given_all, is_old};

use super::held::{Held, effect};
use super::kept::Keeping;
use super::{AppState, Page};

/// What is wrong with keeping the place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The browser does not take it.
    Failed,
    /// Another tab has taken it away.
    Gone,
    /// What is kept here is locked.
    Locked,
}

/// A text in the store.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Lies {
    shelf: Shelf,
    name: String,
    text: String,
}

/// A check that was left in the middle.
#[derive(Clone, Debug)]
pub struct LeftOff {
    draft: Draft,
    /// Where it lies; nowhere if only this tab knew it.
    lies: Option<Lies>,
}

impl LeftOff {
    /// The day and the time of day at which it was begun, where the device's calendar has them.
    #[must_use]
    pub fn began(&self, language: &str) -> Option<(Date, String)> {
        clock::day_and_time(self.draft.started, language)
    }

    /// Its answers are too old for today.
    #[must_use]
    pub fn is_old(&self) -> bool {
        self.draft.is_old(clock::seconds())
    }
}

/// What a visit knows of places.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// The person wants theirs kept.
    wanted: Held<bool>,
    trouble: Held<Option<Trouble>>,
    left_off: Held<Vec<LeftOff>>,
    /// Some could not be read.
    unreadable: Held<bool>,
    /// When the present check was begun.
    started: Held<i64>,
    /// Its result has been shown.
    finished: Held<bool>,
    /// Where the present one lies.
    lies: Held<Option<Lies>>,
}

impl Place {
    pub(super) fn new(wanted: bool) -> Place {
        Place {
            wanted: Held::new(wanted),
            trouble: Held::default(),
            left_off: Held::default(),
            unreadable: Held::default(),
            started: Held::new(clock::seconds()),
            finished: Held::default(),
            lies: Held::default(),
        }
    }
}

impl AppState {
    /// Begins to keep this check wherever that is wanted.
    pub(super) fn open_places(self) {
        effect(move || self.keep_up());
        // A phone keeps a tab for days: what was answered then is not today's.
        page::when_seen_again(move || self.leave_off_old());
    }

    /// Looks for checks that were left in the middle, once what reads them is here: it comes with the second part. And again
    /// when a lock has been opened.
    #[inline(never)]
    pub(super) fn find_all_places(self) {
        self.place.left_off.set(Vec::new());
        for shelf in [Shelf::Device, Shelf::Tab] {
            self.find_places(shelf);
        }
    }

    fn find_places(self, shelf: Shelf) {
        let Ok(store) = Store::drafts(shelf) else { return };
        for name in store.names() {
            let Some(text) = store.read(&name) else { continue };
            match Draft::read(&text) {
                Ok(draft) => {
                    let lies = Some(Lies { shelf, name, text });
                    self.place.left_off.update(|all| all.push(LeftOff { draft, lies }));
                }
                Err(error) => {
                    self.place.unreadable.set(true);
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
        self.place.left_off.update(|all| by_key(all, |one| std::cmp::Reverse(one.draft.started)));
    }

    /// The effect: writes after every answer, and takes away what is finished or no longer wanted.
    fn keep_up(self) {
        let page = self.page();
        let asks = matches!(page, Page::Question { .. } | Page::Confirm(_) | Page::Check);
        let finished = page == Page::Result || (self.place.finished.get_untracked() && !asks);
        self.place.finished.set(finished);
        // A lock that has been opened may let it be written.
        let _ = self.lock();
        // Nothing is put together for whoever asks for nothing.
        let draft = self.place.wanted.get().then(|| self.draft_now());
        let Some(draft) = draft.filter(|draft| !draft.answers.is_empty()) else {
            self.forget_place();
            return;
        };
        // With its result shown a check is finished: it leaves the device, and lives as long as the tab, so that loading
        // the page anew does not take the result away.
        let shelf = if finished { Shelf::Tab } else { Shelf::Device };
        let before = self.place.lies.get_untracked();
        let after = match put(shelf, before.as_ref(), draft.write()) {
            Ok(lies) => Ok(lies),
            // Another tab goes on with the same check: theirs stays, ours gets a name of its own.
            Err(StorageError::Taken) => put(shelf, None, draft.write()),
            Err(other) => Err(other),
        };
        match after {
            Ok(lies) => {
                self.place.lies.set(Some(lies));
                self.place.trouble.set(None);
                // Under a lock it is on disk a moment later.
                vault::settled(move |written| match written {
                    Ok(()) => {}
                    Err(StorageError::Taken) => match put(shelf, None, draft.write()) {
                        Ok(lies) => self.place.lies.set(Some(lies)),
                        Err(_) => self.place.trouble.set(Some(Trouble::Failed)),
                    },
                    Err(_) => self.place.trouble.set(Some(Trouble::Failed)),
                });
            }
            Err(StorageError::Locked) => {
                self.place.lies.set(None);
                self.place.trouble.set(Some(Trouble::Locked));
            }
            Err(StorageError::Gone) => {
                self.place.lies.set(None);
                self.place.wanted.set(false);
                self.place.trouble.set(Some(Trouble::Gone));
            }
            Err(_) => self.place.trouble.set(Some(Trouble::Failed)),
        }
    }

    /// The check as it would be written; follows its signals.
    fn draft_now(self) -> Draft {
        Draft {
            app: env!("CARGO_PKG_VERSION").to_string(),
            knowledge_version: VERSION.to_string(),
            started: self.place.started.get(),
            subject: self.subject.get(),
            country: self.country.get().to_string(),
            answers: self.draft.with(|answers| given_all(&KB, answers)),
            checked: self.told.with(|told| told.as_ref().map(super::Told::kept)),
            timer: self.kept_timer(),
            more: Fields::new(),
        }
    }

    /// Whether the place is to be kept.
    #[must_use]
    pub fn keeps_place(self) -> bool {
        self.place.wanted.get()
    }

    /// The person's choice. A browser that keeps nothing says so at once.
    pub fn keep_place(self, wanted: bool) {
        let refused = Store::drafts(Shelf::Device).err().filter(|_| wanted);
        let locked = |error| if error == StorageError::Locked { Trouble::Locked } else { Trouble::Failed };
        self.place.trouble.set(refused.map(locked));
        self.place.wanted.set(wanted);
    }

    /// What is wrong with keeping the place.
    #[must_use]
    pub fn place_trouble(self) -> Option<Trouble> {
        self.place.trouble.get()
    }

    /// Checks that were left in the middle, newest first, as long as no other is under way: going on with one would take
    /// the place of the other.
    #[must_use]
    pub fn left_off(self) -> Vec<LeftOff> {
        if self.has_begun() { Vec::new() } else { self.place.left_off.get() }
    }

    /// Some of them could not be read.
    #[must_use]
    pub fn has_unreadable_place(self) -> bool {
        self.place.unreadable.get()
    }

    /// Goes on with one of them, by its place in the list. Danger signs that were answered more than a day ago are asked
    /// again.
    pub fn go_on_with(self, at: usize) {
        let Some(one) = self.take_left_off(at) else { return };
        let (mut answers, _) = answers_of(&KB, &one.draft.answers);
        let mut started = one.draft.started;
        if one.is_old() {
            answers = still_so(&KB, &answers, &[AGE.id, SEX.id]);
            started = clock::seconds();
        }
        self.place.started.set(started);
        self.place.wanted.set(one.lies.is_some());
        self.place.lies.set(one.lies);
        self.subject.set(one.draft.subject);
        self.set_country_quietly(&one.draft.country);
        self.told.set(one.draft.checked.map(super::Told::of));
        self.set_draft(answers);
        if let Some(timer) = &one.draft.timer {
            self.take_up_timer(timer);
        }
        self.go_on();
    }

    /// Forgets one of them.
    pub fn forget_left_off(self, at: usize) {
        if let Some(LeftOff { lies: Some(lies), .. }) = self.take_left_off(at) {
            take_away(&lies);
        }
    }

    fn take_left_off(self, at: usize) -> Option<LeftOff> {
        let mut taken = None;
        self.place.left_off.update(|all| taken = (at < all.len()).then(|| all.remove(at)));
        taken
    }

    /// A check begins now.
    pub(super) fn place_begins(self) {
        self.place.started.set(clock::seconds());
        self.place.finished.set(false);
    }

    /// Takes away what is kept of the present check.
    pub(super) fn forget_place(self) {
        if let Some(lies) = self.place.lies.get_untracked() {
            take_away(&lies);
            self.place.lies.set(None);
        }
    }

    /// From here on nothing is kept, as at the start of a visit.
    pub(super) fn stop_keeping_place(self) {
        self.forget_place();
        self.place.wanted.set(false);
        self.place.trouble.set(None);
    }

    /// Takes away every check that was left in the middle, whichever tab it is from.
    pub(super) fn forget_all_places(self) {
        self.stop_keeping_place();
        self.place.left_off.set(Vec::new());
        for store in [Shelf::Device, Shelf::Tab].into_iter().filter_map(|shelf| Store::drafts(shelf).ok()) {
            store.delete_these();
        }
        self.forget_sessions();
    }

    /// Nothing of a session is in the memory any more, and no place in one on this device; what was done stays in the
    /// diary, as earlier checks stay.
    fn forget_sessions(self) {
        self.sessions.now.set(None);
        self.sessions.left.set(Vec::new());
        if let Ok(store) = Store::sessions() {
            store.delete_these();
        }
    }

    /// Whoever comes next finds nothing of it on the screen: it lies under the lock. Says whether there was such a one; a
    /// check that is kept nowhere stays, as locking it away would lose it.
    pub(super) fn cover_place(self) -> bool {
        self.place.left_off.set(Vec::new());
        let lies = self.place.lies.get_untracked().is_some();
        if lies {
            self.place.lies.set(None);
            self.place.wanted.set(false);
            self.clear();
        }
        lies
    }

    /// A check that was begun more than a day ago in this very tab is offered like one from the store.
    fn leave_off_old(self) {
        let (started, finished) = (self.place.started.get_untracked(), self.place.finished.get_untracked());
        if finished || !untrack(|| self.has_begun()) || !is_old(started, clock::seconds()) {
            return;
        }
        let one = LeftOff { draft: untrack(|| self.draft_now()), lies: self.place.lies.get_untracked() };
        self.place.left_off.update(|all| all.insert(0, one));
        self.place.lies.set(None);
        self.set_draft(Answers::new());
        self.keeping.set(Keeping::No);
        self.go(Page::Start);
    }
}

/// Writes where `before` lies, or under a new name; what lay on the other shelf goes once it is written.
fn put(shelf: Shelf, before: Option<&Lies>, text: String) -> Result<Lies, StorageError> {
    if let Some(before) = before.filter(|before| before.shelf == shelf) {
        if before.text != text {
            Store::drafts(shelf)?.write_over(&before.name, &before.text, &text)?;
        }
        return Ok(Lies { text, ..before.clone() });
    }
    let name = clock::mark();
    Store::drafts(shelf)?.write_new(&name, &text)?;
    if let Some(before) = before {
        take_away(before);
    }
    Ok(Lies { shelf, name, text })
}

/// Takes a text away, unless another tab has written something else there.
fn take_away(lies: &Lies) {
    let store = Store::drafts(lies.shelf).ok().filter(|store| store.read(&lies.name).as_ref() == Some(&lies.text));
    if let Some(store) = store {
        store.delete(&lies.name);
    }
}

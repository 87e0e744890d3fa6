//! Checks that are kept in this browser: reading them all, adding one, taking them away. A thin join of `record` (what
//! a text means) and `browser::storage` (where it lies).

use std::sync::Arc;

use crate::browser::storage::{Shelf, StorageError, Store};
use crate::browser::{clock, vault};
use crate::engine::{Assessment, by_key};
use crate::knowledge::KB;
use crate::model::{Answers, Country, Date, Disposition, Phase};
use crate::record::{Draft, Envelope, KeptChecked, KeptItem, Record, Subject, Unreadable, answers_of, read, write};
use crate::report::ExerciseLine;
use crate::words::{Msg, Words};

use super::{AnswerLine, Told};

/// Why a check could not be kept, for the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeptError {
    /// The browser keeps nothing.
    Denied,
    /// It keeps nothing for a page inside another site.
    Framed,
    /// There is no room.
    Full,
    /// There is none at all, as in some private windows.
    NoRoom,
    /// It did not come back the same.
    Unsaved,
    /// What is kept here is locked.
    Locked,
}

impl From<StorageError> for KeptError {
    fn from(error: StorageError) -> Self {
        match error {
            StorageError::Denied => KeptError::Denied,
            StorageError::Framed => KeptError::Framed,
            StorageError::Full => KeptError::Full,
            StorageError::NoRoom => KeptError::NoRoom,
            StorageError::Locked => KeptError::Locked,
            StorageError::Unsaved | StorageError::Taken | StorageError::Gone => KeptError::Unsaved,
        }
    }
}

/// How far the keeping of the present check has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Keeping {
    /// Not asked for.
    #[default]
    No,
    /// Kept.
    Done,
    /// Asked for, and failed.
    Failed(KeptError),
}

/// All that is kept.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Kept {
    /// The checks, newest first.
    pub checks: Vec<KeptCheck>,
    /// Why nothing of it can be read.
    pub refused: Option<KeptError>,
    /// Texts that this version cannot read; they are untouched or set aside.
    pub unreadable: usize,
}

/// One check that is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptCheck(Arc<Envelope>);

impl KeptCheck {
    /// Its id.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.0.record.id
    }

    /// Whom it was about.
    #[must_use]
    pub fn subject(&self) -> &Subject {
        &self.0.record.subject
    }

    /// The day of the check.
    #[must_use]
    pub fn date(&self) -> Date {
        self.0.record.date
    }

    /// What came out then.
    #[must_use]
    pub fn disposition(&self) -> Disposition {
        self.0.record.disposition
    }

    /// For level 3.
    #[must_use]
    pub fn within_days(&self) -> Option<u8> {
        self.0.record.within_days
    }

    /// It was an emergency of the mind.
    #[must_use]
    pub fn crisis(&self) -> bool {
        self.0.record.rules == ["crisis"]
    }

    /// The version of the rules that judged it.
    #[must_use]
    pub fn knowledge_version(&self) -> &str {
        &self.0.knowledge_version
    }

    /// The ids of the rules that decided.
    #[must_use]
    pub fn rules(&self) -> Vec<String> {
        self.0.record.rules.clone()
    }

    /// The answers, as far as today's tables know them.
    #[must_use]
    pub fn answers_now(&self) -> Answers {
        answers_of(&KB, &self.0.record.answers).0
    }

    /// What was told of a clinician's check.
    #[must_use]
    pub fn told(&self) -> Option<Told> {
        self.0.record.checked.clone().map(Told::of)
    }

    /// Why, as far as today's tables know the rules.
    #[must_use]
    pub fn reasons(&self) -> Vec<Msg> {
        let rule = |id: &String| KB.rules.iter().find(|r| r.id == id).map(|r| r.text);
        self.0.record.rules.iter().filter_map(rule).collect()
    }

    /// The names of the patterns that were shown.
    #[must_use]
    pub fn patterns(&self) -> Vec<Msg> {
        let name = |id: &str| KB.patterns.iter().find(|p| p.id == id).map(|p| p.name);
        self.0.record.patterns.iter().filter_map(|p| name(&p.id)).collect()
    }

    /// It came with a plan.
    #[must_use]
    pub fn has_plan(&self) -> bool {
        self.0.record.plan.is_some()
    }

    /// The exercises that were given, in the amounts given then and in today's words. How to make one harder is left
    /// out: what is free for a person was judged then and is not judged again.
    #[must_use]
    pub fn exercises(&self) -> Vec<ExerciseLine> {
        let line = |item: &KeptItem| {
            let exercise = KB.exercises.iter().find(|e| e.id == item.id)?;
            let variant = exercise.variants.iter().find(|v| v.id == item.variant)?;
            let phase = Phase::ALL.into_iter().find(|p| p.name() == item.phase)?;
            Some(ExerciseLine::of(exercise, variant, phase, item.dose, false))
        };
        let items = self.0.record.plan.iter().flat_map(|plan| &plan.items);
        items.filter_map(line).collect()
    }

    /// The answers; those that today's tables do not know stand under the name that was kept.
    #[must_use]
    pub fn answers(&self, words: Words) -> Vec<AnswerLine> {
        let (answers, unknown) = answers_of(&KB, &self.0.record.answers);
        let in_order = KB.screens.iter().flat_map(|s| s.questions);
        let known = in_order.filter_map(|q| Some(AnswerLine::of(words, *q, answers.get(*q)?)));
        let gone = unknown.into_iter().map(|name| {
            let given = self.0.record.answers.iter().rev().find(|(n, _)| n == name);
            let answer = given.map(|(_, given)| given.json().write()).unwrap_or_default();
            AnswerLine { id: None, label: name.to_string(), answer }
        });
        known.chain(gone).collect()
    }
}

/// Reads all that is kept. What cannot be read is set aside; what a newer version wrote stays where it is.
pub(super) fn load() -> Kept {
    let store = match Store::open() {
        Ok(store) => store,
        Err(error) => return Kept { refused: Some(error.into()), ..Kept::default() },
    };
    let mut kept = Kept::default();
    for name in store.names() {
        let Some(text) = store.read(&name) else { continue };
        match read(&text) {
            Ok(envelope) => kept.checks.push(KeptCheck(Arc::new(envelope))),
            // Where setting aside fails the text stays where it is: nothing is lost.
            Err(error) if !stays(&error.why) => drop(store.set_aside(&name)),
            Err(_) => {}
        }
    }
    kept.unreadable = unreadable().len();
    by_key(&mut kept.checks, |check| std::cmp::Reverse((check.date(), check.id().to_string())));
    kept
}

/// A newer version wrote it: it is not broken, only not for us.
fn stays(why: &Unreadable) -> bool {
    match why {
        Unreadable::Newer { .. } => true,
        Unreadable::NotJson(_) | Unreadable::NoEnvelope(_) | Unreadable::Shape(_) => false,
    }
}

/// Every text that this version cannot read, under its name: what was set aside, what a newer version wrote, and what is
/// sealed and does not open.
pub(super) fn unreadable() -> Vec<(String, String)> {
    let mut all = vault::strange();
    let texts = |store: Store| store.names().into_iter().filter_map(move |name| Some((store.read(&name)?, name)));
    all.extend(Store::aside().into_iter().flat_map(texts).map(|(text, name)| (name, text)));
    let records = Store::open().into_iter().flat_map(texts).filter(|(text, _)| read(text).is_err());
    let drafts =
        Store::drafts(Shelf::Device).into_iter().flat_map(texts).filter(|(text, _)| Draft::read(text).is_err());
    all.extend(records.chain(drafts).map(|(text, name)| (name, text)));
    all
}

/// Takes away what was set aside. What a newer version wrote, and what is sealed, stays.
pub(super) fn delete_aside() {
    if let Ok(store) = Store::aside() {
        store.delete_these();
    }
}

/// Keeps an assessment as a new check, written and read back; its id.
pub(super) fn keep(
    assessment: &Assessment,
    subject: Subject,
    country: &Country,
    today: Date,
    told: Option<KeptChecked>,
) -> Result<String, KeptError> {
    let store = Store::open()?;
    // Of its own also beside another tab that keeps one in this very moment; those of a day stand in their order.
    let name = format!("{today}-{}", clock::mark());
    // A label that reads as "me" on disk is me.
    let subject = Subject::named(subject.label());
    let mut record = Record::of(&KB, name.clone(), subject, country.code, assessment);
    // Only one that still counts is kept, then with what the engine does not need to know.
    if record.checked.is_some() {
        record.checked = told;
    }
    let text = write(&record.enclosed(&KB, today));
    store.write_new(&name, &text)?;
    Ok(name)
}

/// Takes one away, and with it the diary of its plan and the place in a session.
pub(super) fn delete(id: &str) {
    for store in [Store::open(), Store::diaries(), Store::sessions()].into_iter().flatten() {
        store.delete(id);
    }
}

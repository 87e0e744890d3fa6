//! The diary of a plan as it stands on disk: sessions, check-ins, flares, preferences, goals. One text may hold all of it
//! or a part (a month, say): parts are joined by reading. What follows from it is never written: `engine::progress`
//! derives it each time.

use super::diary_v1;
use super::json::{Fields, Json};
use super::migrate::{ReadError, Unreadable, enveloped};
use super::v1::with;
use super::{Given, GivenAll, KeptChecked, Subject, answers_of};
use crate::model::{CheckIn, Date, Dose, Effort, ExerciseId, GOALS, KnowledgeBase, Preferences, SessionLog, Work};

/// The schema of diaries that this program writes.
const SCHEMA: u16 = 1;
/// Tells a diary from a record.
const KIND: &str = "diary";

/// A diary, or a part of one.
#[derive(Clone, Debug, PartialEq)]
pub struct Diary {
    /// Version of the program that wrote it.
    pub app: String,
    /// Version of the clinical content that it was written under.
    pub knowledge_version: String,
    /// Id of the record of the check that the plan belongs to.
    pub check: String,
    /// Whom it is about.
    pub subject: Subject,
    /// How the person wants to exercise; `None` where this part does not say.
    pub preferences: Option<KeptPreferences>,
    /// Up to three goals in the person's own words; a check-in tells how far each is reached, in this order.
    pub goals: Vec<String>,
    /// What was told of a clinician's check after the plan began (`decisions.md` D21).
    pub checked: Option<KeptChecked>,
    /// Sessions.
    pub sessions: Vec<KeptSession>,
    /// Check-ins.
    pub check_ins: Vec<KeptCheckIn>,
    /// Days on which the person said that a flare began.
    pub flares: Vec<Date>,
    /// Fields of a later addition to the body, kept as they came.
    pub more: Fields,
}

/// Preferences, by stable names.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptPreferences {
    /// Names of what is at hand; names that this version does not know stay here.
    pub kit: Vec<String>,
    /// Getting down onto a floor or bed is fine.
    pub floor: bool,
    /// 5, 10 or 20; any other number is read as the next shorter one.
    pub minutes: u8,
    /// Days of the week, 0 for Monday to 6 for Sunday; none is every day.
    pub days: Vec<u8>,
    /// Fields of a later addition.
    pub more: Fields,
}

/// A session.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptSession {
    /// All that has no name of its own; its list of exercises is empty.
    pub log: SessionLog,
    /// What was done, in order.
    pub items: Vec<KeptWork>,
    /// Fields of a later addition.
    pub more: Fields,
}

/// One exercise of a session.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptWork {
    /// The exercise's id.
    pub id: String,
    /// The variant's id.
    pub variant: String,
    /// How much was asked for.
    pub dose: Dose,
    /// How many of the sets were done.
    pub sets_done: u8,
    /// The worst pain during it.
    pub pain: Option<u8>,
    /// "This hurts" was pressed.
    pub hurts: bool,
    /// Left out.
    pub skipped: bool,
    /// How hard it felt.
    pub felt: Option<Effort>,
    /// Fields of a later addition.
    pub more: Fields,
}

/// A check-in.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptCheckIn {
    /// The day.
    pub date: Date,
    /// 0 for the first check-in of that day.
    pub nth: u8,
    /// Pain at its worst in the last day.
    pub pain: Option<u8>,
    /// How much the pain disturbed sleep.
    pub sleep: Option<u8>,
    /// How far each goal is reached.
    pub goals: [Option<u8>; GOALS],
    /// Both sides feel even.
    pub even: Option<bool>,
    /// What was answered afresh, by stable names.
    pub answers: GivenAll,
    /// Fields of a later addition.
    pub more: Fields,
}

impl Diary {
    /// An empty one.
    #[must_use]
    pub fn new(kb: &KnowledgeBase, check: &str, subject: Subject) -> Diary {
        Diary {
            app: env!("CARGO_PKG_VERSION").to_string(),
            knowledge_version: kb.version.to_string(),
            check: check.to_string(),
            subject,
            preferences: None,
            goals: Vec::new(),
            checked: None,
            sessions: Vec::new(),
            check_ins: Vec::new(),
            flares: Vec::new(),
            more: Fields::new(),
        }
    }

    /// The text that goes to disk.
    #[must_use]
    pub fn write(&self) -> String {
        let mut fields = Fields::new();
        fields.put("schema", SCHEMA);
        fields.put("kind", KIND);
        fields.put("app", &*self.app);
        fields.put("knowledge_version", &*self.knowledge_version);
        fields.put("body", with(diary_v1::body(self), &self.more));
        Json::Object(fields).write()
    }

    /// Reads a diary of any version up to today's.
    ///
    /// # Errors
    /// When the text is none, or was made by a newer version; the error holds the text.
    pub fn read(text: &str) -> Result<Diary, ReadError> {
        open(text).map_err(|why| ReadError { why, raw: text.to_string() })
    }
}

fn open(text: &str) -> Result<Diary, Unreadable> {
    let mut fields = enveloped(text, SCHEMA.into())?;
    if fields.take("kind").text().as_deref() != Some(KIND) {
        return Err(Unreadable::NoEnvelope("this is no diary"));
    }
    diary_v1::read(fields).map_err(Unreadable::Shape)
}

impl KeptPreferences {
    /// As they stand on disk.
    #[must_use]
    pub fn of(preferences: &Preferences) -> KeptPreferences {
        KeptPreferences {
            kit: preferences.kit.iter().map(|k| k.name().to_string()).collect(),
            floor: preferences.floor,
            minutes: preferences.minutes.number() as u8,
            days: preferences.days.iter().collect(),
            more: Fields::new(),
        }
    }

    /// As the engine takes them.
    #[must_use]
    pub fn preferences(&self) -> Preferences {
        use crate::model::{Kit, Kits, Minutes, Weekdays};
        let kit = Kit::ALL.into_iter().filter(|k| self.kit.iter().any(|name| name == k.name()));
        let minutes = match self.minutes {
            0..10 => Minutes::Five,
            10..20 => Minutes::Ten,
            20.. => Minutes::Twenty,
        };
        Preferences {
            kit: kit.fold(Kits::NONE, |all, k| all.with(k, true)),
            floor: self.floor,
            minutes,
            days: Weekdays::of(&self.days),
        }
    }
}

impl KeptSession {
    /// As it stands on disk.
    #[must_use]
    pub fn of(kb: &KnowledgeBase, session: &SessionLog) -> KeptSession {
        let items = session.items.iter().filter_map(|work| KeptWork::of(kb, work)).collect();
        KeptSession { log: SessionLog { items: Vec::new(), ..session.clone() }, items, more: Fields::new() }
    }

    /// As the engine takes it. An exercise that the tables no longer know does not count, but that it hurt does.
    #[must_use]
    pub fn log(&self, kb: &KnowledgeBase) -> SessionLog {
        let mut log = SessionLog { items: Vec::new(), ..self.log.clone() };
        for kept in &self.items {
            match kept.work(kb) {
                Some(work) => log.items.push(work),
                None => log.sharp |= kept.hurts,
            }
        }
        log
    }
}

impl KeptWork {
    fn of(kb: &KnowledgeBase, work: &Work) -> Option<KeptWork> {
        let exercise = kb.exercises.get(usize::from(work.exercise.0))?;
        let variant = exercise.variants.get(usize::from(work.variant))?;
        let Work { exercise: _, variant: _, dose, sets_done, pain, hurts, skipped, felt } = *work;
        Some(KeptWork {
            id: exercise.id.to_string(),
            variant: variant.id.to_string(),
            dose,
            sets_done,
            pain,
            hurts,
            skipped,
            felt,
            more: Fields::new(),
        })
    }

    fn work(&self, kb: &KnowledgeBase) -> Option<Work> {
        let at = kb.exercises.iter().position(|e| e.id == self.id)?;
        // A variant that is gone counts as the standard one: the exercise was done.
        let variant = kb.exercises[at].variants.iter().position(|v| v.id == self.variant).unwrap_or(0);
        Some(Work {
            exercise: ExerciseId(u8::try_from(at).ok()?),
            variant: u8::try_from(variant).ok()?,
            dose: self.dose,
            sets_done: self.sets_done,
            pain: self.pain,
            hurts: self.hurts,
            skipped: self.skipped,
            felt: self.felt,
        })
    }
}

impl KeptCheckIn {
    /// As it stands on disk.
    #[must_use]
    pub fn of(kb: &KnowledgeBase, check_in: &CheckIn) -> KeptCheckIn {
        KeptCheckIn {
            date: check_in.date,
            nth: check_in.nth,
            pain: check_in.pain,
            sleep: check_in.sleep,
            goals: check_in.goals,
            even: check_in.even,
            answers: super::given_all(kb, &check_in.answers),
            more: Fields::new(),
        }
    }

    /// As the engine takes it.
    #[must_use]
    pub fn check_in(&self, kb: &KnowledgeBase) -> CheckIn {
        CheckIn {
            date: self.date,
            nth: self.nth,
            pain: self.pain,
            sleep: self.sleep,
            goals: self.goals,
            even: self.even,
            answers: answers_of(kb, &self.answers).0,
        }
    }
}

/// Answers as written, for the shapes beside this file.
pub(super) fn answers(given: &GivenAll) -> Fields {
    Given::of_all(given)
}

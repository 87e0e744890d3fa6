//! The one value that every view reads: signals for what a person did, memos for what follows from it. What it can do stands
//! beside it: `answer`, `moves`, `keep`, `window` and the others of this room. No view, no word.

use std::ops::Deref;
use std::sync::Arc;

use leptos::prelude::*;

use crate::browser::before::Before;
use crate::browser::vault::{self, Lock};
use crate::browser::{clock, history, intl, page};
use crate::engine::{Assessment, Context, assess, session_in};
use crate::exchange::clinic::Clinic;
use crate::exchange::fhir::{self, Check};
use crate::knowledge::advice::SAFETY_NET;
use crate::knowledge::countries::{COUNTRIES, country};
use crate::knowledge::{KB, VERSION};
use crate::model::{Answer, Answers, Country, Date, Disposition, Level, Question, QuestionId, Screen};
use crate::report::{self, Report, Summary};
use crate::words::{Msg, Text, Words};

use super::ahead::Ahead;
use super::checked::{self, Told};
use super::diary::{Diaries, Standing};
use super::held::{Derived, Held};
use super::kept::{Keeping, Kept};
use super::leave::Leaving;
use super::library::{Library, SecondPart};
use super::place::Place;
use super::session::Sessions;
use super::shown::Shown;
use super::timer::Timers;
use super::under_way::CheckInUnderWay;
use super::{AnswerLine, Speaking, Subject, Talk, Trail, labels, talk};

/// Id of the list of countries, wherever it stands.
pub const COUNTRY_ID: &str = "country";

/// A derived value that is made anew whenever what it rests on changes.
#[derive(Clone, Debug)]
pub(super) struct Made<T>(pub(super) Arc<T>);

impl<T> PartialEq for Made<T> {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

/// What this visit knows. It lasts as long as the page, and every view and every press holds on to it: it is handed on as
/// one address.
#[derive(Clone, Copy, Debug)]
pub struct AppState(&'static Signals);

impl Deref for AppState {
    type Target = Signals;

    fn deref(&self) -> &Signals {
        self.0
    }
}

/// The signals and memos themselves.
#[derive(Debug)]
pub struct Signals {
    pub(super) clinic: &'static Clinic,
    pub(super) words: Held<Words>,
    pub(super) speaking: Held<Speaking>,
    /// The first tables that have come, and all words of the languages whose learn pages have come.
    pub(super) met: StoredValue<Vec<Words>>,
    pub(super) whole: StoredValue<Vec<Words>>,
    /// The language that was chosen on this page.
    pub(super) chosen: StoredValue<Option<&'static str>>,
    /// The country whose numbers are shown, by its code.
    pub country: Held<&'static str>,
    /// Whom the check is about.
    pub subject: Held<Subject>,
    /// How far keeping this check has come.
    pub keeping: Held<Keeping>,
    /// What is kept in this browser.
    pub kept: Held<Kept>,
    /// Whether the browser has promised not to clear it by itself; nothing before it was asked.
    pub stays: Held<Option<bool>>,
    pub(super) lock: Held<Lock>,
    /// The summary is read in the language of the clinic's staff.
    pub summary_in_clinics: Held<bool>,
    /// What is looked for on the learn pages. It goes with the check, and is kept nowhere.
    pub looked_for: Held<String>,
    pub(super) library: Held<Library>,
    pub(super) second: Held<SecondPart>,
    pub(super) sources: Held<&'static [&'static str]>,
    pub(super) update: Held<bool>,
    pub(super) place: Place,
    pub(super) diaries: Diaries,
    pub(super) sessions: Sessions,
    pub(super) standing: Derived<Made<Standing>>,
    pub(super) check_in: Held<Option<CheckInUnderWay>>,
    pub(super) told: Held<Option<Told>>,
    pub(super) shown: Held<Shown>,
    pub(super) timers: Timers,
    pub(super) leaving: StoredValue<Leaving>,
    pub(super) draft: Held<Answers>,
    pub(super) confirmed: Held<Vec<QuestionId>>,
    pub(super) today: Held<Date>,
    pub(super) ahead: Held<Option<Ahead>>,
    pub(super) trail: Held<Trail>,
    pub(super) talk: Derived<Made<Talk>>,
    pub(super) assessment: Derived<Made<Assessment>>,
    pub(super) report: Derived<Made<Report>>,
}

impl AppState {
    /// The state of a new visit, with what was chosen before the program was there, in the words it begins with.
    #[must_use]
    pub fn new(before: &Before, clinic: &'static Clinic, words: Words, speaking: Speaking) -> AppState {
        let set = || clinic.country.map(str::to_string);
        let region = before.country.clone().or_else(set).or_else(page::region).unwrap_or_default();
        let country_code = Held::new(country(&region).code);
        let draft = Held::new(Answers::new());
        let today = Held::new(clock::today().unwrap_or(KB.reviewed));
        let told = Held::new(None);
        let (kept, shown, diaries) = (Held::default(), Held::default(), Diaries::new());
        let standing = Derived::new(move || Made(Arc::new(diaries.standing(kept, shown))));
        let context = move |d: &Answers| -> Context {
            told.with(|told: &Option<Told>| checked::context(told.as_ref(), today.get(), d))
        };
        let ahead = Held::<Option<Ahead>>::default();
        let talk = Derived::new(move || {
            draft.with(|d| {
                let context = context(d);
                let seen = ahead.with_untracked(|ahead| ahead.as_ref().and_then(|a| a.talk_if(d, &context)));
                seen.unwrap_or_else(|| Made(Arc::new(Talk::of(session_in(&KB, d, &context)))))
            })
        });
        let assessment = Derived::new(move || draft.with(|d| Made(Arc::new(assess(&KB, d, &context(d))))));
        let report = Derived::new(move || {
            let Made(assessment) = assessment.get();
            Made(Arc::new(report::build(&KB, &assessment, country(country_code.get()), SAFETY_NET)))
        });
        let leave_to = clinic.leave_to.as_deref().or(before.leave_to.as_deref());
        let state = AppState(Box::leak(Box::new(Signals {
            clinic,
            words: Held::new(words),
            speaking: Held::new(speaking),
            met: StoredValue::new(vec![Words::english_by(&intl::LOCAL), words]),
            whole: StoredValue::default(),
            chosen: StoredValue::default(),
            country: country_code,
            subject: Held::new(subject(before)),
            keeping: Held::default(),
            kept,
            stays: Held::default(),
            lock: Held::new(vault::lock()),
            summary_in_clinics: Held::default(),
            looked_for: Held::default(),
            library: Held::default(),
            second: Held::default(),
            sources: Held::default(),
            update: Held::default(),
            place: Place::new(before.keep),
            diaries,
            sessions: Sessions::new(),
            standing,
            check_in: Held::default(),
            told,
            shown,
            timers: Timers::default(),
            leaving: StoredValue::new(Leaving::of(leave_to, before.leave_by_key || clinic.leave_by_key)),
            draft,
            confirmed: Held::default(),
            today,
            ahead,
            trail: Held::default(),
            talk,
            assessment,
            report,
        })));
        history::replace(0);
        state
    }

    /// Hears what the browser says from now on: steps back and forth, printing, what other tabs do; and finds kept places.
    pub fn listen(self) {
        history::on_step(move |step| self.step_to(step));
        page::unfold_for_print();
        self.mark_language();
        self.open_places();
        self.watch_lock();
    }

    /// What was chosen on the static page while this was made.
    pub fn take_up(self, before: &Before) {
        if let Some(code) = &before.country {
            self.country.set(country(code).code);
        }
        self.subject.set(subject(before));
        if before.keep != self.keeps_place() {
            self.keep_place(before.keep);
        }
    }

    /// What can wait until the first page is drawn: the rest of the package, a new build, the key that leaves.
    pub fn open(self) {
        self.open_library();
        self.watch_for_update();
        self.wait_for_leaving();
    }

    // Words.

    /// The language's words, as many as are here. It follows a change of language, not the coming of the second table.
    #[must_use]
    pub fn words(self) -> Words {
        let words = self.words.get();
        match self.library.get_untracked() {
            Library::Here(all) if all.tag() == words.tag() => all,
            Library::Here(_) | Library::Waiting | Library::Missing => words,
        }
    }

    /// They, without following a change of language.
    pub(super) fn words_now(self) -> Words {
        self.words.get_untracked()
    }

    /// A message. Of one that is still on its way it is said that it is not here yet.
    #[must_use]
    pub fn get(self, msg: Msg) -> &'static str {
        let words = self.words();
        if self.awaits(msg) { words.get(crate::msg!("read-late")) } else { words.get(msg) }
    }

    /// Whether a message is still on its way. What shows it follows [`AppState::late`], and nothing else does: a page that
    /// were drawn anew for it would lose the focus.
    #[must_use]
    pub fn awaits(self, msg: Msg) -> bool {
        self.words().get(msg).is_empty()
    }

    /// A message with its arguments.
    #[must_use]
    pub fn say(self, text: &Text) -> String {
        self.words().say(text)
    }

    // The knowledge, as far as the page shows it by itself.

    /// Every country.
    #[must_use]
    pub fn countries(self) -> &'static [Country] {
        COUNTRIES
    }

    /// The country whose numbers are shown.
    #[must_use]
    pub fn here(self) -> &'static Country {
        country(self.country.get())
    }

    /// Shows another country's numbers. The list that it was chosen from may be drawn anew: the focus stays on it.
    pub fn set_country(self, code: &str) {
        self.set_country_quietly(code);
        self.focus(COUNTRY_ID);
    }

    pub(super) fn set_country_quietly(self, code: &str) {
        self.country.set(country(code).code);
    }

    /// When to get help at once.
    #[must_use]
    pub fn safety_net(self) -> &'static [Msg] {
        SAFETY_NET
    }

    /// Version of the rules.
    #[must_use]
    pub fn version(self) -> &'static str {
        VERSION
    }

    /// A screen by its name.
    #[must_use]
    pub fn screen(self, name: &str) -> Option<&'static Screen> {
        talk::screen(name)
    }

    /// A question by its id.
    #[must_use]
    pub fn question(self, id: QuestionId) -> &'static Question {
        talk::question(id)
    }

    /// A line in a list of answers.
    #[must_use]
    pub fn line(self, id: QuestionId, answer: Answer) -> AnswerLine {
        AnswerLine::of(self.words(), id, answer)
    }

    /// The words of a unit.
    #[must_use]
    pub fn unit(self, unit: &str) -> Msg {
        labels::unit_words(unit)
    }

    // What follows from the answers.

    /// The talk.
    #[must_use]
    pub fn talk(self) -> Arc<Talk> {
        // Followed in either case: what is drawn for a talk that is supposed stays.
        let Made(talk) = self.talk.get();
        self.supposed().unwrap_or(talk)
    }

    /// The report.
    #[must_use]
    pub fn report(self) -> Arc<Report> {
        self.report.get().0
    }

    /// Someone must be called now.
    #[must_use]
    pub fn is_emergency(self) -> bool {
        self.report().disposition == Disposition::Level(Level::EmergencyNow)
    }

    /// The summary for a clinician.
    #[must_use]
    pub fn summary(self) -> Summary {
        let subject = self.subject.get();
        let label = match &subject {
            Subject::Me => None,
            Subject::Label(label) => Some(label.as_str()),
        };
        report::summary(&KB, &self.assessment.get().0, &self.report(), label, &|source| self.source(source))
    }

    /// This check as a FHIR Bundle, in the page's language: what the summary says, for a clinician's computer.
    #[must_use]
    pub fn fhir(self) -> String {
        let (Made(assessment), report) = untrack(|| (self.assessment.get(), self.report()));
        let check = Check { kb: &KB, assessment: &assessment, report: &report, words: untrack(|| self.words()) };
        fhir::bundle(check).write()
    }

    /// The day of the check.
    #[must_use]
    pub fn today(self) -> Date {
        self.today.get()
    }
}

fn subject(before: &Before) -> Subject {
    before.other.as_deref().map_or(Subject::Me, |label| Subject::Label(label.to_string()))
}

//! Keeping a check, and with it beginning its plan; taking one away, or all. What a kept check is, `kept` knows.

use crate::browser::{storage, vault};
use crate::knowledge::countries::country;

use super::AppState;
use super::app::Made;
use super::checked::Told;
use super::kept::{self, Keeping, KeptError};
use super::library::SecondPart;

impl AppState {
    /// Keeps this check. Without the second part of the program nothing can be kept: it is asked for once more.
    pub fn keep(self) {
        if self.second.get_untracked() == SecondPart::Here {
            return self.keep_now();
        }
        self.keeping.set(Keeping::Failed(KeptError::Unsaved));
        self.fetch_second();
    }

    #[inline(never)]
    fn keep_now(self) {
        let Made(assessment) = self.assessment.get_untracked();
        let country = country(self.country.get_untracked());
        let told = self.told.with_untracked(|told| told.as_ref().map(Told::kept));
        let kept = kept::keep(&assessment, self.subject.get_untracked(), country, self.today.get_untracked(), told);
        let with_plan = assessment.plan.is_ok();
        match kept {
            Ok(id) => vault::settled(move |written| {
                self.has_kept(written.map(|()| id).map_err(KeptError::from), with_plan);
            }),
            Err(error) => self.has_kept(Err(error), with_plan),
        }
    }

    /// The check of this id is on disk, or not. Only now, and only after someone has asked to keep something, is the browser
    /// asked to leave it; and with a check that has a plan the plan begins.
    fn has_kept(self, kept: Result<String, KeptError>, with_plan: bool) {
        if kept.is_ok() {
            self.stop_keeping_place();
            storage::ask_to_stay(move |stays| self.stays.set(Some(stays)));
        }
        self.kept.set(kept::load());
        if let Ok(id) = &kept
            && with_plan
        {
            self.begin_plan(id);
        }
        self.keeping.set(kept.map_or_else(Keeping::Failed, |_| Keeping::Done));
    }

    /// Takes one kept check away.
    pub fn delete(self, id: &str) {
        kept::delete(id);
        self.kept.set(kept::load());
        self.load_diaries();
    }

    /// Takes away all that is kept.
    pub fn delete_all(self) {
        self.forget_all_places();
        storage::delete_all();
        self.lock_changed();
        self.kept.set(kept::load());
        self.load_diaries();
        self.keeping.set(Keeping::No);
    }
}

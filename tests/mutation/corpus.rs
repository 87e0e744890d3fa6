//! What may notice a mutant: the vignettes and the minimal pairs, each with what it asks for.

use std::path::Path;

use iliac::engine::{Context, Response, assess};
use iliac::exchange::audit;
use iliac::exchange::vignette::{self, Vignette};
use iliac::knowledge::KB;
use iliac::model::{Answers, KnowledgeBase};

use super::pairs::twice::Twice;
use super::pairs::{self, Rung};

/// One person of the corpus.
pub struct Case {
    /// Its pruned answers under the tables as they are.
    pub response: Response,
    /// What is wrong with it under the tables as they are: nothing, or something to be mended.
    before: Vec<String>,
    judge: Judge,
}

enum Judge {
    Vignette(Box<Vignette>),
    Rung(Rung),
    Twice(Twice),
}

impl Case {
    fn of(answers: &Answers, judge: Judge) -> Case {
        let mut case = Case { response: Response::of(&KB, answers), before: Vec::new(), judge };
        case.before = case.faults(&KB);
        case
    }

    fn faults(&self, kb: &'static KnowledgeBase) -> Vec<String> {
        match &self.judge {
            Judge::Rung(rung) => rung.faults(kb),
            Judge::Twice(twice) => twice.faults(kb),
            Judge::Vignette(v) => audit::misses(v, &assess(kb, &v.answers, &Context::on(v.today))),
        }
    }

    /// It was written about this row.
    pub fn is_about(&self, row: &str) -> bool {
        match &self.judge {
            Judge::Rung(rung) => rung.ids.iter().any(|id| id == row),
            Judge::Twice(_) => true,
            Judge::Vignette(_) => false,
        }
    }

    /// It finds other faults under these tables than under the tables as they are.
    pub fn notices(&self, kb: &'static KnowledgeBase) -> bool {
        self.faults(kb) != self.before
    }
}

/// Everybody, the pairs first: they are the narrower. A vignette that has its faults today notices nothing: what it says
/// goes on about rules that it does not ask for.
pub fn corpus() -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vignettes");
    let vignettes = vignette::load(&[folder]).unwrap_or_else(|e| panic!("{e}"));
    let rungs = pairs::all().into_iter().map(|r| Case::of(&r.answers.clone(), Judge::Rung(r)));
    let people = vignettes.into_iter().map(|v| Case::of(&v.answers.clone(), Judge::Vignette(v.into())));
    let twice = std::iter::once(Case::of(&Answers::new(), Judge::Twice(Twice::read())));
    twice.chain(rungs).chain(people.filter(|case| case.before.is_empty())).collect()
}

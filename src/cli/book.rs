//! `iliac book`: prints the clinicians' book, with the coverage by vignettes where some are given.

use std::path::PathBuf;

use super::Outcome;
use super::out::{self, Error};
use crate::exchange::coverage::coverage;
use crate::exchange::vignette;
use crate::knowledge::{KB, advice, countries};
use crate::words::Words;

/// Prints it.
pub(super) fn run(vignettes: &[PathBuf], words: Words) -> Result<Outcome, Error> {
    let coverage = if vignettes.is_empty() {
        None
    } else {
        Some(coverage(&KB, &vignette::load(vignettes).map_err(|e| e.to_string())?))
    };
    out::print(&crate::book::write(&KB, countries::COUNTRIES, advice::SAFETY_NET, words, coverage.as_ref()))?;
    Ok(Outcome::Fine)
}

//! The bibliography: one constant a source, with how far it was checked (`evidence.md` §0). No sentence for patients.

pub mod exercises;
pub mod learn;
pub mod patterns;
mod triage;

pub use triage::*;

use crate::model::{Citation, same};
use crate::words::SOURCE_TEXTS;

const PARTS: [&[&Citation]; 4] = [TRIAGE, exercises::EXERCISES, patterns::PATTERN_SOURCES, learn::LEARN_SOURCES];

/// Every source, each once.
pub const SOURCES: &[&Citation] = &join();

/// The page has the sources' names from a file that `build.rs` made of these tables: that it has read them as the compiler
/// does is held here.
const _: () = {
    assert!(SOURCE_TEXTS.len() == COUNT, "build.rs has read more or fewer sources than there are");
    let mut at = 0;
    while at < COUNT {
        assert!(same(SOURCE_TEXTS[at], SOURCES[at].text), "build.rs has read a source wrongly");
        at += 1;
    }
};

const COUNT: usize = PARTS[0].len() + PARTS[1].len() + PARTS[2].len() + PARTS[3].len();

const fn join() -> [&'static Citation; COUNT] {
    let mut all = [PARTS[0][0]; COUNT];
    let (mut part, mut at) = (0, 0);
    while part < PARTS.len() {
        let mut row = 0;
        while row < PARTS[part].len() {
            all[at] = PARTS[part][row];
            at += 1;
            row += 1;
        }
        part += 1;
    }
    all
}

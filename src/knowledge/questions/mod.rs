//! Every question: what can be answered and when it makes sense to ask. The order of asking is `screens`'; what an
//! answer leads to is in `rules`, `patterns` and `exercises`. Names and options are on people's disks: add, never
//! rename, never reuse.

#[macro_use]
pub mod define;
pub mod danger;
pub mod health;
pub mod pain;
pub mod pattern;
pub mod person;

pub use danger::*;
pub use health::*;
pub use pain::*;
pub use pattern::*;
pub use person::*;

use crate::model::Question;

const PARTS: [&[Question]; 5] = [person::TABLE, pain::TABLE, danger::TABLE, health::TABLE, pattern::TABLE];
const COUNT: usize = pattern::END as usize;

/// All of them; a `QuestionId` is an index into this.
pub static QUESTIONS: [Question; COUNT] = join();

const fn join() -> [Question; COUNT] {
    let mut all = [person::TABLE[0]; COUNT];
    let (mut part, mut at) = (0, 0);
    while part < PARTS.len() {
        let mut row = 0;
        while row < PARTS[part].len() {
            assert!(PARTS[part][row].id.index() == at, "a question stands at another place than its id says");
            all[at] = PARTS[part][row];
            at += 1;
            row += 1;
        }
        part += 1;
    }
    assert!(at == COUNT, "a part of the questions is missing");
    all
}

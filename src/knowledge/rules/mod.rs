//! Triage rules: `evidence.md` §1.3–1.4 as mended by `decisions.md` §2. One rule, one item. The maximum decides; how
//! unsure, unanswered and mitigators count is `engine::evaluate`'s.

mod belly;
mod bone;
mod cancer;
mod course;
mod define;
mod infection;
mod joints;
mod nerves;
mod scope;
mod vessels;

pub use scope::SCOPE;

use crate::model::Rule;

const PARTS: [&[Rule]; 8] = [
    nerves::RULES,
    vessels::RULES,
    cancer::RULES,
    infection::RULES,
    bone::RULES,
    belly::RULES,
    joints::RULES,
    course::RULES,
];

const COUNT: usize = {
    let (mut count, mut part) = (0, 0);
    while part < PARTS.len() {
        count += PARTS[part].len();
        part += 1;
    }
    count
};

/// Every rule.
pub static RULES: [Rule; COUNT] = {
    let mut all = [nerves::RULES[0]; COUNT];
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
};

//! The other answers that a question takes, and how far each is from the one that was given. A measure for
//! explanations; nothing is judged by it.
//!
//! How far (ADR 0007): a number or an option goes by its steps along the row, as a share of the whole row; a "yes" is all
//! the way from a "no". A tick more or less in a list is all the way too: it is a "yes" or "no" of its own. From
//! "not sure" everything is half the way. "Not sure" and "unanswered" are nobody's goal.

use crate::model::{Answer, Choice, Kind};

/// All the way. Rows of up to 16 steps divide it, so that thirds and sevenths compare exactly.
const WHOLE: u32 = 720_720;

/// Another answer to a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Neighbour {
    /// The answer.
    pub answer: Answer,
    /// How far it is.
    pub far: u32,
}

/// Every definite answer that is one change away, in the order of the row or list.
pub(super) fn neighbours(kind: &Kind, given: Answer) -> Vec<Neighbour> {
    match kind {
        Kind::Number { .. } | Kind::Scale { .. } => {
            let (first, last) = kind.range().unwrap_or_default();
            let given = match given {
                Answer::Number(n) => Some(n),
                Answer::Unsure | Answer::Options(_) => None,
            };
            row(first, last, given, Answer::Number)
        }
        Kind::Single(choices) => {
            let given = match given {
                Answer::Options(mask) => u16::try_from(mask.trailing_zeros()).ok(),
                Answer::Unsure | Answer::Number(_) => None,
            };
            let last = u16::try_from(choices.len()).unwrap_or(u16::MAX).saturating_sub(1);
            row(0, last, given, |at| Answer::Options(1 << at))
        }
        Kind::Multiple(choices) | Kind::Sites(choices) => ticks(choices, given),
    }
}

fn row(first: u16, last: u16, given: Option<u16>, answer: fn(u16) -> Answer) -> Vec<Neighbour> {
    let steps = u32::from(last - first).max(1);
    let far = |to: u16| given.map_or(WHOLE / 2, |from| u32::from(from.abs_diff(to)) * WHOLE / steps);
    let others = (first..=last).filter(|at| Some(*at) != given);
    others.map(|at| Neighbour { answer: answer(at), far: far(at) }).collect()
}

/// One tick more or one less. Where the last one goes, "none of these" takes its place; where a list has no such line,
/// the last one stays.
fn ticks(choices: &[Choice], given: Answer) -> Vec<Neighbour> {
    let none = choices.iter().position(|c| c.exclusive).map_or(0, |at| 1 << at);
    let (chosen, far) = match given {
        Answer::Options(mask) => (mask, WHOLE),
        Answer::Unsure | Answer::Number(_) => (0, WHOLE / 2),
    };
    let turned = |bit: u64| {
        let mask = if chosen & bit != 0 {
            chosen & !bit
        } else if bit == none {
            chosen & none
        } else {
            (chosen & !none) | bit
        };
        if mask == 0 { none } else { mask }
    };
    let mut found: Vec<Neighbour> = Vec::new();
    for bit in (0..choices.len()).map(|at| 1 << at) {
        let answer = Answer::Options(turned(bit));
        let new = turned(bit) != 0 && turned(bit) != chosen && found.iter().all(|n| n.answer != answer);
        // "None of these" beside others is no tick: it would take them all away.
        if new && (bit != none || chosen == 0) {
            found.push(Neighbour { answer, far });
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::msg;

    const fn choice(name: &'static str, exclusive: bool) -> Choice {
        Choice { name, text: msg!("option-none"), exclusive }
    }

    const FOUR: &[Choice] = &[choice("a", false), choice("b", false), choice("c", false), choice("d", false)];
    const WITH_NONE: &[Choice] = &[choice("a", false), choice("b", false), choice("none", true)];

    fn masks(kind: &Kind, given: Answer) -> Vec<(u64, u32)> {
        let mask = |n: Neighbour| match n.answer {
            Answer::Options(mask) => Some((mask, n.far)),
            Answer::Number(_) | Answer::Unsure => None,
        };
        neighbours(kind, given).into_iter().filter_map(mask).collect()
    }

    #[test]
    fn a_row_goes_by_its_steps() {
        let scale = Kind::Scale { low: msg!("option-no"), high: msg!("option-yes") };
        let found = neighbours(&scale, Answer::Number(6));
        assert_eq!(found.len(), 10);
        assert_eq!(found[0], Neighbour { answer: Answer::Number(0), far: WHOLE * 6 / 10 });
        assert_eq!(found[6], Neighbour { answer: Answer::Number(7), far: WHOLE / 10 });
        // b of a, b, c, d: a and c are a third of the way, d two thirds.
        let single = Kind::Single(FOUR);
        assert_eq!(masks(&single, Answer::Options(2)), [(1, WHOLE / 3), (4, WHOLE / 3), (8, WHOLE * 2 / 3)]);
        assert!(neighbours(&scale, Answer::Unsure).iter().all(|n| n.far == WHOLE / 2));
    }

    #[test]
    fn a_list_changes_by_one_tick() {
        let list = Kind::Multiple(WITH_NONE);
        // From a and b: without a, without b. "None" would be two ticks.
        assert_eq!(masks(&list, Answer::Options(0b011)), [(0b010, WHOLE), (0b001, WHOLE)]);
        // The last tick gone is "none of these"; b may come beside it.
        assert_eq!(masks(&list, Answer::Options(0b001)), [(0b100, WHOLE), (0b011, WHOLE)]);
        // A tick takes the place of "none of these".
        assert_eq!(masks(&list, Answer::Options(0b100)), [(0b001, WHOLE), (0b010, WHOLE)]);
        assert_eq!(masks(&list, Answer::Unsure).len(), 3);
        // Somewhere it must hurt.
        assert_eq!(masks(&Kind::Sites(FOUR), Answer::Options(1)), [(3, WHOLE), (5, WHOLE), (9, WHOLE)]);
    }
}

//! One of a person's own goals over time, and whether its change is a clear one.

use super::bins::{Bin, Span, Told};
use crate::model::{CheckIn, Date, Score, sort};

/// Points by which one goal must change before it is more than chance (`evidence.md` §6: 3 for a single activity).
const CLEAR: Score = 3;
/// Check-ins are weeks apart by plan, six at the most.
const GAP: i32 = 60;

/// How large the change is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GoalSize {
    /// It was told once.
    First,
    /// Clearly more than at first.
    More,
    /// No clear change.
    Same,
    /// Clearly less than at first.
    Less,
}

/// A goal: 0 not at all, 10 as before the pain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Goal {
    /// The days.
    pub span: Span,
    /// What was told.
    pub bins: Vec<Bin>,
    /// At first, and last; `None` where it was never told.
    pub change: Option<(Score, Score)>,
    /// How large that is.
    pub size: GoalSize,
}

impl Goal {
    /// The goal at this place, from the day of the first check to today.
    #[must_use]
    pub fn new(at: usize, start: Date, today: Date, check_ins: &[CheckIn], mirrored: bool) -> Goal {
        let span = Span::new(start.days(), today.days(), mirrored);
        let mut told: Vec<(i32, u8, Score)> = check_ins
            .iter()
            .filter_map(|c| Some((c.date.days(), c.nth, c.goals.get(at).copied().flatten()?)))
            .filter(|(day, ..)| (span.first..=span.last).contains(day))
            .collect();
        sort(&mut told);
        let change = told.first().zip(told.last()).map(|((.., from), (.., to))| (*from, *to));
        let size = match change {
            Some((from, to)) if told.len() > 1 => sized(from, to),
            Some(_) | None => GoalSize::First,
        };
        let points: Vec<Told> = told.into_iter().map(|(day, _, value)| Told { day, value }).collect();
        Goal { span, bins: span.bins(&points), change, size }
    }

    /// The line.
    #[must_use]
    pub fn line(&self) -> String {
        self.span.line(&self.bins, GAP)
    }

    /// The points on it.
    #[must_use]
    pub fn dots(&self) -> String {
        self.span.dots(&self.bins)
    }

    /// Where a clear change begins, as a score, if the scale has room for it.
    #[must_use]
    pub fn clear_from(&self) -> Option<Score> {
        self.change.map(|(from, _)| from + CLEAR).filter(|score| *score <= 10)
    }
}

fn sized(from: Score, to: Score) -> GoalSize {
    if to >= from.saturating_add(CLEAR) {
        GoalSize::More
    } else if from >= to.saturating_add(CLEAR) {
        GoalSize::Less
    } else {
        GoalSize::Same
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Answers;

    fn goal(told: &[(u8, Option<Score>)]) -> Goal {
        let check_in = |(day, score): &(u8, Option<Score>)| CheckIn {
            date: Date::of(2026, 3, *day),
            nth: 0,
            pain: None,
            sleep: None,
            goals: [None, *score, None],
            even: None,
            answers: Answers::new(),
        };
        let check_ins: Vec<CheckIn> = told.iter().map(check_in).collect();
        Goal::new(1, Date::of(2026, 3, 1), Date::of(2026, 3, 31), &check_ins, false)
    }

    #[test]
    fn three_points_are_a_clear_change() {
        for (from, to, size) in [
            (2, 5, GoalSize::More),
            (2, 4, GoalSize::Same),
            (5, 3, GoalSize::Same),
            (5, 2, GoalSize::Less),
            (0, 10, GoalSize::More),
        ] {
            assert_eq!(goal(&[(4, Some(from)), (20, Some(to))]).size, size, "{from} to {to}");
        }
    }

    #[test]
    fn first_and_last_count_whatever_the_order_of_telling() {
        let told = goal(&[(20, Some(6)), (4, Some(1)), (28, None), (12, Some(9))]);
        assert_eq!((told.change, told.size), (Some((1, 6)), GoalSize::More));
        assert_eq!(told.bins.len(), 3);
        assert_eq!(told.clear_from(), Some(4));
    }

    #[test]
    fn one_telling_is_no_change_and_none_is_nothing() {
        assert_eq!(goal(&[(4, Some(8))]).size, GoalSize::First);
        assert_eq!(goal(&[(4, Some(8))]).clear_from(), None);
        let never = goal(&[(4, None)]);
        assert_eq!((never.change, never.line()), (None, String::new()));
    }
}

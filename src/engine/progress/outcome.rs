//! What has come of it so far: change since the start, its size, and what the course of weeks asks for (`evidence.md` §5.6,
//! §5.7). It can only add to the level that the rules gave.

use super::check_in::{SIX_WEEKS, TWELVE_WEEKS, TWO_WEEKS};
use crate::model::{CheckIn, Score};

/// "NRS up by 2 for 7 days".
const WORSE_BY: Score = 2;
const WORSE_DAYS: i32 = 7;
/// "Much better": 2 points, or a third.
const MUCH_POINTS: Score = 2;
const MUCH_PERCENT: u16 = 33;
/// "A little better": 1 point, or 15 %: of whole numbers up to ten the point is always less.
const LITTLE_POINTS: Score = 1;
/// Pain that counts as recovered, twice in a row [J].
const RECOVERED: Score = 1;

/// How large a change is, against the change that matters (`evidence.md` §5.7).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// Up by 2 or more.
    Worse,
    /// No change that matters.
    Same,
    /// Down by what people notice.
    Little,
    /// Down by what people call much better.
    Much,
}

/// Change since the first check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Since {
    /// Pain then.
    pub from: Score,
    /// Pain at the last check-in that told it.
    pub to: Score,
    /// Days between.
    pub days: u16,
    /// How large the change is.
    pub size: Size,
}

/// What the weeks ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Raise {
    /// Pain up by 2 or more for a week: routine care.
    WorseForAWeek,
    /// No change that matters after two to three weeks: routine care.
    NotBetter,
    /// Not better, or disabling, after six weeks: routine care, firmly.
    SixWeeks,
    /// Still there after twelve weeks: the way of persistent pain.
    TwelveWeeks,
    /// Two of the beliefs and worries that slow recovery: explanation, and support sooner.
    WeighedDown,
}

impl Raise {
    /// Stable name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Raise::WorseForAWeek => "worse_for_a_week",
            Raise::NotBetter => "not_better",
            Raise::SixWeeks => "six_weeks",
            Raise::TwelveWeeks => "twelve_weeks",
            Raise::WeighedDown => "weighed_down",
        }
    }
}

/// The size of a change.
#[must_use]
pub fn size(from: Score, to: Score) -> Size {
    let down = from.saturating_sub(to);
    if to >= from.saturating_add(WORSE_BY) {
        Size::Worse
    } else if down >= MUCH_POINTS || (down > 0 && u16::from(down) * 100 >= u16::from(from) * MUCH_PERCENT) {
        Size::Much
    } else if down >= LITTLE_POINTS {
        Size::Little
    } else {
        Size::Same
    }
}

/// Pain at the first check, or where it was not told then at the first check-in, and the change from it.
pub(super) fn since(start: i32, first: Option<Score>, check_ins: &[&CheckIn]) -> Option<Since> {
    let told = |c: &&CheckIn| c.pain.map(|pain| (c.date.days(), pain));
    let from = first.or_else(|| check_ins.iter().find_map(told).map(|(_, pain)| pain))?;
    let (day, to) = check_ins.iter().rev().find_map(told)?;
    Some(Since { from, to, days: u16::try_from(day - start).unwrap_or(0), size: size(from, to) })
}

/// What the weeks ask for. `disabling` and `weighed_down` are of the last check-in that told of them.
pub(super) fn raises(
    start: i32,
    since: Option<Since>,
    check_ins: &[&CheckIn],
    disabling: bool,
    weighed_down: bool,
) -> Vec<Raise> {
    let mut raises = Vec::new();
    if let Some(since) = since {
        if worse_for_a_week(since.from, check_ins) {
            raises.push(Raise::WorseForAWeek);
        }
        let days = i32::from(since.days);
        let better = matches!(since.size, Size::Little | Size::Much) || since.to == 0;
        if days >= TWELVE_WEEKS && since.to > RECOVERED {
            raises.push(Raise::TwelveWeeks);
        } else if days >= SIX_WEEKS && !better {
            raises.push(Raise::SixWeeks);
        } else if days >= TWO_WEEKS && !better {
            raises.push(Raise::NotBetter);
        }
    }
    let weeks = check_ins.last().map_or(0, |c| c.date.days() - start);
    if disabling && weeks >= SIX_WEEKS && !raises.contains(&Raise::SixWeeks) {
        raises.push(Raise::SixWeeks);
    }
    if weighed_down {
        raises.push(Raise::WeighedDown);
    }
    raises
}

/// The last check-ins all told of pain that is up, over a week or more.
fn worse_for_a_week(from: Score, check_ins: &[&CheckIn]) -> bool {
    let up = |pain: Score| pain >= from.saturating_add(WORSE_BY);
    let told = check_ins.iter().rev().filter_map(|c| c.pain.map(|pain| (c.date.days(), pain)));
    let mut run = told.take_while(|(_, pain)| up(*pain)).map(|(day, _)| day);
    let last = run.next();
    last.zip(run.last()).is_some_and(|(last, first)| last - first >= WORSE_DAYS)
}

/// Hardly any pain, twice in a row.
pub(super) fn recovered(check_ins: &[&CheckIn]) -> bool {
    let mut told = check_ins.iter().rev().filter_map(|c| c.pain);
    let low = |pain: Option<Score>| pain.is_some_and(|pain| pain <= RECOVERED);
    low(told.next()) && low(told.next())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Answers, Date};

    /// The first of December; check-ins are told by days from it.
    const START: Date = Date::of(2026, 12, 1);

    fn check_in(after: u8, pain: Option<Score>) -> CheckIn {
        let date = Date::of(2026 + u16::from(after > 30), if after > 30 { 1 } else { 12 }, after % 31 + 1);
        assert_eq!(date.days() - START.days(), i32::from(after));
        CheckIn { date, nth: 0, pain, sleep: None, goals: [None; 3], even: None, answers: Answers::new() }
    }

    /// Pain of 4 at first, then so much so many days later.
    fn after(days: u16, to: Score) -> Vec<Raise> {
        raises(START.days(), Some(Since { from: 4, to, days, size: size(4, to) }), &[], false, false)
    }

    #[test]
    fn what_is_not_better_in_two_six_and_twelve_weeks_is_raised() {
        assert_eq!(
            [13, 14, 41, 42].map(|days| after(days, 4)),
            [vec![], vec![Raise::NotBetter], vec![Raise::NotBetter], vec![Raise::SixWeeks]]
        );
        assert_eq!([14, 42, 83].map(|days| after(days, 3)), [vec![], vec![], vec![]], "better");
        // Pain of 2 after twelve weeks is still there, pain of 1 counts as recovered [J].
        assert_eq!([1, 2, 4].map(|to| after(84, to)), [vec![], vec![Raise::TwelveWeeks], vec![Raise::TwelveWeeks]]);
        let never = Since { from: 0, to: 0, days: 60, size: Size::Same };
        assert_eq!(raises(START.days(), Some(never), &[], false, false), [], "no pain cannot get better");
    }

    #[test]
    fn what_disables_after_six_weeks_is_raised_whatever_the_pain() {
        let of = |after: u8| raises(START.days(), None, &[&check_in(after, None)], true, false);
        assert_eq!([0, 41, 42].map(of), [vec![], vec![], vec![Raise::SixWeeks]]);
        let twice = Since { from: 4, to: 4, days: 42, size: Size::Same };
        assert_eq!(
            raises(START.days(), Some(twice), &[&check_in(42, Some(4))], true, true),
            [Raise::SixWeeks, Raise::WeighedDown]
        );
        assert_eq!(raises(START.days(), None, &[], true, false), [], "nothing has been told since");
    }

    #[test]
    fn recovered_is_hardly_any_pain_twice_in_a_row() {
        let told = |pain: &[Option<Score>]| {
            let check_ins: Vec<CheckIn> = (0..).zip(pain).map(|(after, pain)| check_in(after, *pain)).collect();
            recovered(&check_ins.iter().collect::<Vec<_>>())
        };
        assert!(told(&[Some(1), Some(0)]) && told(&[Some(6), Some(1), None, Some(1)]));
        assert!(!told(&[Some(0)]) && !told(&[Some(0), Some(2)]) && !told(&[Some(2), Some(0)]) && !told(&[]));
    }

    #[test]
    fn no_pain_that_stays_none_is_no_change() {
        assert_eq!([size(0, 0), size(0, 1), size(0, 2)], [Size::Same, Size::Same, Size::Worse]);
    }

    /// They stand in what the command line prints.
    #[test]
    fn names_stay_as_they_are() {
        let all = [Raise::WorseForAWeek, Raise::NotBetter, Raise::SixWeeks, Raise::TwelveWeeks, Raise::WeighedDown];
        let names = ["worse_for_a_week", "not_better", "six_weeks", "twelve_weeks", "weighed_down"];
        assert_eq!(all.map(Raise::name), names);
    }
}

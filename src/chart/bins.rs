//! Days into bins, and bins into paths. A bin is one day as long as there is room, then a week, then more.

use super::{HIGH, WIDE};
use crate::model::{Score, sort};

/// A chart has at most so many bins: more than a phone has room for, and few enough to draw and to read aloud.
pub const MOST: usize = 100;
/// Lengths of a bin in days.
const STEPS: [i32; 9] = [1, 7, 14, 28, 56, 91, 182, 365, 730];

/// A score that was told on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Told {
    /// The day, as [`crate::model::Date::days`].
    pub day: i32,
    /// 0 to 10.
    pub value: Score,
}

/// The days that a chart covers, first and last included, and how they are cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The first day.
    pub first: i32,
    /// The last.
    pub last: i32,
    /// Days in a bin.
    pub step: i32,
    /// Time runs from right to left.
    pub mirrored: bool,
}

/// What was told in one bin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bin {
    /// Its first day.
    pub from: i32,
    /// Its last day, not after the last of the span.
    pub to: i32,
    /// The lowest score.
    pub low: Score,
    /// The highest.
    pub high: Score,
    /// All scores together.
    sum: u32,
    /// How many there are.
    pub count: u32,
}

impl Bin {
    /// The mean in tenths, rounded.
    #[must_use]
    pub fn tenths(&self) -> i32 {
        let count = self.count.max(1);
        i32::try_from((self.sum * 10 + count / 2) / count).unwrap_or(HIGH)
    }
}

impl Span {
    /// From one day to another; the second is never before the first.
    #[must_use]
    pub fn new(first: i32, last: i32, mirrored: bool) -> Span {
        let last = last.max(first);
        let days = last - first + 1;
        let fits = |step: &&i32| days.div_euclid(**step) < MOST as i32;
        let step = if days <= MOST as i32 { 1 } else { STEPS.iter().find(fits).copied().unwrap_or(days / 99 + 1) };
        Span { first, last, step, mirrored }
    }

    /// Where a day stands, from 0 to [`WIDE`].
    #[must_use]
    pub fn x(self, day: i32) -> i32 {
        self.x_between(day, day)
    }

    /// The middle between two days.
    fn x_between(self, from: i32, to: i32) -> i32 {
        let days = i64::from(self.last - self.first);
        let twice = i64::from(from - self.first) + i64::from(to - self.first);
        // One day alone stands in the middle.
        let x = if days == 0 { WIDE / 2 } else { i32::try_from(twice * i64::from(WIDE) / (2 * days)).unwrap_or(0) };
        if self.mirrored { WIDE - x } else { x }
    }

    fn x_of(self, bin: &Bin) -> i32 {
        self.x_between(bin.from, bin.to)
    }

    /// The bins in which something was told, in order. What lies outside the span is left out; the order of the scores
    /// does not matter.
    #[must_use]
    pub fn bins(self, told: &[Told]) -> Vec<Bin> {
        let mut inside: Vec<Told> =
            told.iter().copied().filter(|t| (self.first..=self.last).contains(&t.day)).collect();
        sort(&mut inside);
        let mut bins: Vec<Bin> = Vec::new();
        for Told { day, value } in inside {
            let value = value.min(10);
            match bins.last_mut().filter(|bin| day <= bin.to) {
                Some(bin) => {
                    bin.low = bin.low.min(value);
                    bin.high = bin.high.max(value);
                    bin.sum += u32::from(value);
                    bin.count += 1;
                }
                None => {
                    let from = day - (day - self.first) % self.step;
                    let to = (from + self.step - 1).min(self.last);
                    bins.push(Bin { from, to, low: value, high: value, sum: value.into(), count: 1 });
                }
            }
        }
        bins
    }

    /// Runs of bins with no gap of more than so many days between.
    fn runs(self, bins: &[Bin], gap: i32) -> impl Iterator<Item = &[Bin]> {
        let gap = gap.max(2 * self.step);
        bins.chunk_by(move |before, after| after.from - before.to <= gap)
    }

    /// A line through the means, broken where nothing was told for longer than `gap` days. One bin alone is a point.
    #[must_use]
    pub fn line(self, bins: &[Bin], gap: i32) -> String {
        let mut path = String::new();
        for run in self.runs(bins, gap) {
            for (at, bin) in run.iter().enumerate() {
                go(&mut path, if at == 0 { 'M' } else { 'L' }, self.x_of(bin), HIGH - bin.tenths());
            }
            if run.len() == 1 {
                path.push_str("h0");
            }
        }
        path
    }

    /// A point on each mean, for a stroke with round ends.
    #[must_use]
    pub fn dots(self, bins: &[Bin]) -> String {
        let mut path = String::new();
        for bin in bins {
            go(&mut path, 'M', self.x_of(bin), HIGH - bin.tenths());
            path.push_str("h0");
        }
        path
    }

    /// From the lowest to the highest of each bin, as areas that break where the line does.
    #[must_use]
    pub fn band(self, bins: &[Bin], gap: i32) -> String {
        let mut path = String::new();
        let y = |score: Score| HIGH - 10 * i32::from(score);
        for run in self.runs(bins, gap) {
            for (at, bin) in run.iter().enumerate() {
                go(&mut path, if at == 0 { 'M' } else { 'L' }, self.x_of(bin), y(bin.high));
            }
            for bin in run.iter().rev() {
                go(&mut path, 'L', self.x_of(bin), y(bin.low));
            }
            path.push('z');
        }
        path
    }

    /// One upright stroke for each day or bin in which something happened, in a strip of height 1.
    #[must_use]
    pub fn ticks(self, days: impl Iterator<Item = i32>) -> String {
        let told: Vec<Told> = days.map(|day| Told { day, value: 0 }).collect();
        let mut path = String::new();
        for bin in self.bins(&told) {
            go(&mut path, 'M', self.x_of(&bin), 0);
            path.push_str("V1");
        }
        path
    }
}

/// One step of a path.
pub(super) fn go(path: &mut String, how: char, x: i32, y: i32) {
    path.push(how);
    path.push_str(&x.to_string());
    path.push(' ');
    path.push_str(&y.to_string());
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(days: &[(i32, Score)]) -> Vec<Told> {
        days.iter().map(|(day, value)| Told { day: *day, value: *value }).collect()
    }

    #[test]
    fn nothing_told_draws_nothing() {
        let span = Span::new(0, 0, false);
        assert_eq!(span.bins(&[]), []);
        for path in [span.line(&[], 7), span.dots(&[]), span.band(&[], 7), span.ticks([].into_iter())] {
            assert_eq!(path, "");
        }
    }

    #[test]
    fn one_day_is_a_point_in_the_middle() {
        let span = Span::new(20_000, 20_000, false);
        let bins = span.bins(&told(&[(20_000, 7)]));
        assert_eq!(span.line(&bins, 7), "M500 30h0");
        assert_eq!(span.dots(&bins), "M500 30h0");
    }

    #[test]
    fn first_and_last_day_stand_at_the_edges_and_time_can_run_from_the_right() {
        let scores = told(&[(100, 10), (110, 0)]);
        let span = Span::new(100, 110, false);
        assert_eq!(span.line(&span.bins(&scores), 10), "M0 0L1000 100");
        let span = Span::new(100, 110, true);
        assert_eq!(span.line(&span.bins(&scores), 10), "M1000 0L0 100");
    }

    #[test]
    fn a_line_breaks_where_nothing_was_told() {
        let span = Span::new(0, 100, false);
        let bins = span.bins(&told(&[(0, 5), (10, 5), (50, 5), (100, 5)]));
        assert_eq!(span.line(&bins, 14).matches('M').count(), 3);
        assert_eq!(span.line(&bins, 40).matches('M').count(), 2);
        assert_eq!(span.line(&bins, 50).matches('M').count(), 1);
        assert_eq!(span.band(&bins, 14).matches('z').count(), 3);
    }

    #[test]
    fn what_was_told_twice_in_a_bin_has_a_mean_and_a_range() {
        let span = Span::new(0, 6, false);
        let bins = span.bins(&told(&[(3, 8), (3, 3), (3, 4)]));
        let [bin] = bins[..] else { unreachable!("{bins:?}") };
        assert_eq!((bin.low, bin.high, bin.count, bin.tenths()), (3, 8, 3, 50));
        assert_eq!(span.band(&bins, 7), "M500 20L500 70z");
    }

    #[test]
    fn the_order_of_telling_does_not_matter_and_what_is_outside_is_left_out() {
        let span = Span::new(0, 400, false);
        let there = span.bins(&told(&[(1, 2), (2, 4), (30, 6), (399, 1)]));
        let back = span.bins(&told(&[(401, 9), (399, 1), (30, 6), (2, 4), (1, 2), (-1, 9)]));
        assert_eq!(there, back);
        assert_eq!(there.len(), 3, "weeks: the first two are in one");
    }

    #[test]
    fn a_bin_is_a_day_as_long_as_there_is_room() {
        for (days, step) in [(1, 1), (100, 1), (101, 7), (365, 7), (366, 7), (693, 7), (700, 14), (3650, 56)] {
            assert_eq!(Span::new(0, days - 1, false).step, step, "{days} days");
        }
    }

    /// Whatever its length, and wherever it begins, a span never has more bins than it may, and loses nothing.
    #[test]
    fn bins_are_few_and_hold_everything() {
        for days in (1..4000).chain([36_500, 109_500]) {
            let first = 19_000 + days % 13;
            let span = Span::new(first, first + days - 1, false);
            let all: Vec<Told> =
                (first..first + days).map(|day| Told { day, value: (day.rem_euclid(11)) as Score }).collect();
            let bins = span.bins(&all);
            assert!(bins.len() <= MOST, "{days} days: {} bins", bins.len());
            assert_eq!(bins.iter().map(|b| b.count as usize).sum::<usize>(), all.len());
            assert!(bins.iter().zip(bins.iter().skip(1)).all(|(a, b)| a.to + 1 == b.from), "{days}: days in between");
            let inside = |b: &Bin| (0..=WIDE).contains(&span.x_of(b)) && (0..=HIGH).contains(&b.tenths());
            assert!(bins.iter().all(inside));
            assert_eq!((bins.first().map(|b| b.from), bins.last().map(|b| b.to)), (Some(first), Some(span.last)));
        }
    }

    #[test]
    fn ticks_stand_where_something_happened() {
        let span = Span::new(0, 10, false);
        assert_eq!(span.ticks([0, 5, 5, 10, 11].into_iter()), "M0 0V1M500 0V1M1000 0V1");
    }
}

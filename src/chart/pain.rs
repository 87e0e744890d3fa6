//! Pain over time: the worst of a day as check-ins told it, pain right before sessions, when there were sessions and
//! flares, and the zones that say which change matters.

use super::bins::{Bin, Span, Told};
use super::{HIGH, WIDE};
use crate::engine::progress::{Size, size};
use crate::model::{CheckIn, Date, Score, SessionLog, sort};

/// Check-ins are weeks apart by plan, six at the most.
const CHECK_IN_GAP: i32 = 60;
/// Two weeks without a session: nobody knows how it was in between.
const SESSION_GAP: i32 = 14;

/// What part of the field a change of a certain size is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Zone {
    /// The size of the change.
    pub size: Size,
    /// The score that it begins at: everything from there to the edge belongs to it.
    pub from: Score,
}

impl Zone {
    /// Where it begins, from 0 at the top to [`HIGH`].
    #[must_use]
    pub fn y(self) -> i32 {
        HIGH - 10 * i32::from(self.from)
    }

    /// As an area.
    #[must_use]
    pub fn path(self) -> String {
        let edge = if self.size == Size::Worse { 0 } else { HIGH };
        let mut path = String::from("M0 ");
        for part in [self.y().to_string(), format!("H{WIDE}V{edge}H0z")] {
            path.push_str(&part);
        }
        path
    }
}

/// One row of the table beside the chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its first day.
    pub from: i32,
    /// Its last day.
    pub to: i32,
    /// The worst pain of a day, from lowest to highest.
    pub worst: Option<(Score, Score)>,
    /// Pain right before sessions, from lowest to highest.
    pub before: Option<(Score, Score)>,
    /// How many sessions.
    pub sessions: u32,
}

/// The chart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pain {
    /// The days.
    pub span: Span,
    /// The worst pain of a day: the first check and the check-ins.
    pub worst: Vec<Bin>,
    /// Pain right before sessions.
    pub before: Vec<Bin>,
    /// Pain at the start.
    pub start: Option<Score>,
    sessions: Vec<i32>,
    flares: Vec<i32>,
}

impl Pain {
    /// From the day of the first check to today; `first` is the score that it was given.
    #[must_use]
    pub fn new(
        start: Date,
        today: Date,
        first: Option<Score>,
        sessions: &[SessionLog],
        check_ins: &[CheckIn],
        flares: &[Date],
        mirrored: bool,
    ) -> Pain {
        let span = Span::new(start.days(), today.days(), mirrored);
        let first = first.map(|value| Told { day: span.first, value });
        let told = check_ins.iter().filter_map(|c| c.pain.map(|value| Told { day: c.date.days(), value }));
        let worst: Vec<Told> = first.into_iter().chain(told).collect();
        let before: Vec<Told> =
            sessions.iter().filter_map(|s| s.before.map(|value| Told { day: s.date.days(), value })).collect();
        let earliest = worst.iter().filter(|t| t.day >= span.first && t.day <= span.last).min_by_key(|t| t.day);
        Pain {
            span,
            start: earliest.map(|t| t.value),
            worst: span.bins(&worst),
            before: span.bins(&before),
            sessions: sessions.iter().map(|s| s.date.days()).collect(),
            flares: flares.iter().map(|f| f.days()).collect(),
        }
    }

    /// Nothing was told yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.worst.is_empty() && self.before.is_empty()
    }

    /// Where pain counts as worse than at the start, and where as much better, as far as the scale has room for it.
    #[must_use]
    pub fn zones(&self) -> Vec<Zone> {
        let Some(start) = self.start else { return Vec::new() };
        let worse = (0..=10).find(|to| size(start, *to) == Size::Worse);
        let much = (0..=10).rev().find(|to| size(start, *to) == Size::Much);
        let zone = |size: Size, from: Option<Score>| from.map(|from| Zone { size, from });
        zone(Size::Worse, worse).into_iter().chain(zone(Size::Much, much)).collect()
    }

    /// The line of the worst pain.
    #[must_use]
    pub fn line(&self) -> String {
        self.span.line(&self.worst, CHECK_IN_GAP)
    }

    /// The points on it.
    #[must_use]
    pub fn dots(&self) -> String {
        self.span.dots(&self.worst)
    }

    /// The range of pain before sessions.
    #[must_use]
    pub fn band(&self) -> String {
        self.span.band(&self.before, SESSION_GAP)
    }

    /// The mean of pain before sessions.
    #[must_use]
    pub fn usual(&self) -> String {
        self.span.line(&self.before, SESSION_GAP)
    }

    /// When there were sessions.
    #[must_use]
    pub fn session_ticks(&self) -> String {
        self.span.ticks(self.sessions.iter().copied())
    }

    /// When flares began.
    #[must_use]
    pub fn flare_ticks(&self) -> String {
        self.span.ticks(self.flares.iter().copied())
    }

    /// The table, newest first: every bin that holds something.
    #[must_use]
    pub fn rows(&self) -> Vec<Row> {
        let sessions: Vec<Told> = self.sessions.iter().map(|day| Told { day: *day, value: 0 }).collect();
        let sessions = self.span.bins(&sessions);
        let all = [&self.worst, &self.before, &sessions];
        let mut days: Vec<(i32, i32)> = all.iter().flat_map(|bins| bins.iter().map(|b| (b.from, b.to))).collect();
        sort(&mut days);
        days.dedup();
        let of = |bins: &[Bin], from: i32| {
            bins.binary_search_by_key(&from, |b| b.from).ok().map(|at| (bins[at].low, bins[at].high, bins[at].count))
        };
        let row = |(from, to): (i32, i32)| Row {
            from,
            to,
            worst: of(&self.worst, from).map(|(low, high, _)| (low, high)),
            before: of(&self.before, from).map(|(low, high, _)| (low, high)),
            sessions: of(&sessions, from).map_or(0, |(.., count)| count),
        };
        days.into_iter().rev().map(row).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Answers;

    const START: Date = Date::of(2026, 1, 5);

    fn check_in(date: Date, pain: Option<Score>) -> CheckIn {
        CheckIn { date, nth: 0, pain, sleep: None, goals: [None; 3], even: None, answers: Answers::new() }
    }

    fn session(date: Date, before: Option<Score>) -> SessionLog {
        SessionLog {
            date,
            nth: 0,
            before,
            during: None,
            after: None,
            morning: None,
            sharp: false,
            further_down: false,
            items: Vec::new(),
        }
    }

    fn of(first: Option<Score>, sessions: &[SessionLog], check_ins: &[CheckIn], today: Date) -> Pain {
        Pain::new(START, today, first, sessions, check_ins, &[], false)
    }

    /// By hand from `evidence.md` §5.7: 2 points or a third is much better, 2 points up is worse.
    #[test]
    fn zones_say_which_change_matters() {
        let zones = |first: Score| -> Vec<(Size, Score)> {
            let pain = of(Some(first), &[], &[], START);
            pain.zones().into_iter().map(|z| (z.size, z.from)).collect()
        };
        assert_eq!(zones(7), [(Size::Worse, 9), (Size::Much, 5)]);
        assert_eq!(zones(3), [(Size::Worse, 5), (Size::Much, 2)]);
        assert_eq!(zones(9), [(Size::Much, 7)], "there is no room above");
        assert_eq!(zones(0), [(Size::Worse, 2)], "nor below");
        assert_eq!(of(None, &[], &[], START).zones(), []);
        let pain = of(Some(7), &[], &[], START);
        assert_eq!(pain.zones().iter().map(|z| z.path()).collect::<Vec<_>>(), ["M0 10H1000V0H0z", "M0 50H1000V100H0z"]);
    }

    #[test]
    fn the_first_score_is_the_first_point_and_the_table_says_what_the_chart_shows() {
        let sessions = [session(Date::of(2026, 1, 7), Some(4)), session(Date::of(2026, 1, 7), None)];
        let check_ins = [check_in(Date::of(2026, 1, 12), Some(5)), check_in(Date::of(2026, 1, 8), None)];
        let pain = of(Some(6), &sessions, &check_ins, Date::of(2026, 1, 15));
        assert_eq!((pain.start, pain.line().as_str()), (Some(6), "M0 40L700 50"));
        assert_eq!(pain.session_ticks(), "M200 0V1");
        let rows: Vec<_> = pain.rows().iter().map(|r| (r.from - START.days(), r.worst, r.before, r.sessions)).collect();
        assert_eq!(rows, [(7, Some((5, 5)), None, 0), (2, None, Some((4, 4)), 2), (0, Some((6, 6)), None, 0)]);
    }

    #[test]
    fn without_a_first_score_the_first_check_in_is_the_start() {
        let check_ins = [check_in(Date::of(2026, 1, 19), Some(3)), check_in(Date::of(2026, 1, 12), Some(8))];
        let pain = of(None, &[], &check_ins, Date::of(2026, 1, 20));
        assert_eq!(pain.start, Some(8));
        assert!(of(None, &[], &[], START).is_empty());
    }

    /// Ten years of daily logs.
    #[test]
    fn years_are_few_bins() {
        let today = Date::of(2036, 1, 2);
        let days = (START.days()..=today.days()).filter_map(Date::from_days);
        let (sessions, check_ins): (Vec<_>, Vec<_>) = days
            .map(|day| {
                let score = (day.days() % 11) as Score;
                (session(day, Some(score)), check_in(day, Some(10 - score)))
            })
            .unzip();
        let pain = of(Some(7), &sessions, &check_ins, today);
        assert!(sessions.len() > 3600);
        assert!(pain.rows().len() <= super::super::MOST);
        assert_eq!(pain.rows().iter().map(|r| r.sessions as usize).sum::<usize>(), sessions.len());
        let nodes = [pain.line(), pain.band(), pain.usual(), pain.dots(), pain.session_ticks()];
        assert!(nodes.iter().map(String::len).sum::<usize>() < 8000, "paths stay short");
    }
}

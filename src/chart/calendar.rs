//! The last weeks as a calendar: on which days there was a session, a check-in, or a flare began. A day without anything
//! is a day, and no more is made of it.

use super::bins::go;
use crate::model::{CheckIn, Date, SessionLog, sort};

/// So many weeks are shown, this one last: as long as a plan's check-ins last, and one more.
pub const WEEKS: i32 = 13;
/// A day's place in the drawing, and the square in it.
const CELL: i32 = 12;
const SQUARE: i32 = 10;

/// One week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Week {
    /// Its Monday.
    pub monday: Date,
    /// On how many days there was a session.
    pub days: u32,
    /// How many check-ins.
    pub check_ins: u32,
}

/// The calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calendar {
    /// Weeks that hold a day of the plan, the oldest first.
    pub weeks: Vec<Week>,
    /// Every day, as outlined squares.
    pub all: String,
    /// Days with a session, as filled squares.
    pub sessions: String,
    /// Days with a check-in, as rings inside.
    pub check_ins: String,
    /// Days on which a flare began, as upright strokes.
    pub flares: String,
    /// Today, as a frame.
    pub today: String,
    /// Width and height.
    pub size: (i32, i32),
}

impl Calendar {
    /// The weeks up to today, but not before the first check.
    #[must_use]
    pub fn new(
        start: Date,
        today: Date,
        sessions: &[SessionLog],
        check_ins: &[CheckIn],
        flares: &[Date],
        mirrored: bool,
    ) -> Calendar {
        let (begin, end) = (start.days(), today.days().max(start.days()));
        let monday = |day: Date| day.days() - i32::from(day.weekday());
        let last = monday(today).max(monday(start));
        let first = monday(start).max(last - 7 * (WEEKS - 1));
        let columns = (last - first) / 7 + 1;
        let shown = |day: &i32| (first.max(begin)..=end).contains(day);
        let sorted = |days: &mut dyn Iterator<Item = i32>| {
            let mut days: Vec<i32> = days.filter(shown).collect();
            sort(&mut days);
            days.dedup();
            days
        };
        let sessions = sorted(&mut sessions.iter().map(|s| s.date.days()));
        let told = sorted(&mut check_ins.iter().map(|c| c.date.days()));
        let flares = sorted(&mut flares.iter().map(|f| f.days()));
        let corner = |day: i32| {
            let (column, row) = ((day - first) / 7, (day - first) % 7);
            let column = if mirrored { columns - 1 - column } else { column };
            (column * CELL + 1, row * CELL + 1)
        };
        let each = |days: &[i32], draw: fn(&mut String, i32, i32)| {
            let mut path = String::new();
            for day in days {
                let (x, y) = corner(*day);
                draw(&mut path, x, y);
            }
            path
        };
        let all: Vec<i32> = (first.max(begin)..=end).collect();
        let count = |days: &[i32], from: i32| {
            u32::try_from(days.iter().filter(|d| (from..from + 7).contains(*d)).count()).unwrap_or(0)
        };
        let weeks = (0..columns).map(|at| first + 7 * at).filter_map(|from| {
            let monday = Date::from_days(from)?;
            Some(Week { monday, days: count(&sessions, from), check_ins: count(&told, from) })
        });
        Calendar {
            weeks: weeks.collect(),
            all: each(&all, square),
            sessions: each(&sessions, square),
            check_ins: each(&told, ring),
            flares: each(&flares, stroke),
            today: each(&[end], frame),
            size: (columns * CELL, 7 * CELL),
        }
    }
}

fn square(path: &mut String, x: i32, y: i32) {
    go(path, 'M', x, y);
    path.push_str("h10v10h-10z");
}

fn frame(path: &mut String, x: i32, y: i32) {
    go(path, 'M', x - 1, y - 1);
    path.push_str("h12v12h-12z");
}

fn ring(path: &mut String, x: i32, y: i32) {
    go(path, 'M', x + 2, y + SQUARE / 2);
    path.push_str("a3 3 0 1 0 6 0a3 3 0 1 0-6 0z");
}

fn stroke(path: &mut String, x: i32, y: i32) {
    go(path, 'M', x, y + SQUARE);
    path.push_str("l10-10");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn session(date: Date) -> SessionLog {
        SessionLog {
            date,
            nth: 0,
            before: None,
            during: None,
            after: None,
            morning: None,
            sharp: false,
            further_down: false,
            items: Vec::new(),
        }
    }

    /// 2026-11-26 is a Thursday.
    #[test]
    fn a_plan_of_one_day_is_one_square_in_one_week() {
        let day = Date::of(2026, 11, 26);
        let calendar = Calendar::new(day, day, &[session(day), session(day)], &[], &[], false);
        assert_eq!(calendar.weeks, [Week { monday: Date::of(2026, 11, 23), days: 1, check_ins: 0 }]);
        assert_eq!((calendar.all.as_str(), calendar.sessions.as_str()), ("M1 37h10v10h-10z", "M1 37h10v10h-10z"));
        assert_eq!(calendar.size, (12, 84));
    }

    #[test]
    fn days_before_the_first_check_and_after_today_are_not_there() {
        let (start, today) = (Date::of(2026, 11, 18), Date::of(2026, 11, 26));
        let far = [session(Date::of(2026, 11, 17)), session(Date::of(2026, 11, 27)), session(start)];
        let calendar = Calendar::new(start, today, &far, &[], &[], false);
        assert_eq!(calendar.all.matches('M').count(), 9);
        assert_eq!(calendar.weeks.iter().map(|w| w.days).collect::<Vec<_>>(), [1, 0]);
    }

    #[test]
    fn years_show_the_last_weeks_and_mirror() {
        let (start, today) = (Date::of(2016, 11, 26), Date::of(2026, 11, 26));
        let every: Vec<SessionLog> = (start.days()..=today.days()).filter_map(Date::from_days).map(session).collect();
        let calendar = Calendar::new(start, today, &every, &[], &[], false);
        assert_eq!(calendar.weeks.len(), 13);
        assert_eq!(calendar.weeks.iter().map(|w| w.days).sum::<u32>(), 12 * 7 + 4);
        assert!(calendar.sessions.ends_with("M145 37h10v10h-10z"), "{}", calendar.sessions);
        let mirrored = Calendar::new(start, today, &every, &[], &[], true);
        assert!(mirrored.sessions.ends_with("M1 37h10v10h-10z"), "this week is at the left");
    }
}

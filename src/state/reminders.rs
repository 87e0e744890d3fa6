//! Reminders: the plan's sessions and check-ins as a calendar file, on the person's own press. How such a file is written
//! is `exchange::calendar`'s.

use leptos::prelude::*;

use super::AppState;
use crate::browser::{clock, hand_over};
use crate::exchange::calendar::{self, Alarm, Reminders};
use crate::knowledge::KB;
use crate::model::{Date, sort};
use crate::record::Subject;

/// It says nothing about anybody: lists of files are seen over shoulders too.
const FILE: &str = "reminders.ics";
const KIND: &str = "text/calendar;charset=utf-8";
/// Reminders reach so many days ahead: as far as check-ins do.
const AHEAD: i32 = 84;

impl AppState {
    /// Saves the file; `false` where the browser makes none. `time` is minutes after midnight.
    #[must_use]
    pub fn save_reminders(self, time: u16, alarm: Alarm, session: &str, check_in: &str) -> bool {
        let Some(planned) = untrack(|| self.planned()) else { return false };
        let (start, today) = (planned.first.context.today.days(), planned.day.days());
        let until = (start + AHEAD).max(today + 28);
        let days = KB.follow_up.days.iter().map(|day| start + i32::from(*day));
        let next = planned.today.next.map(|next| today + i32::from(next));
        let mut check_ins: Vec<i32> = days.chain(next).filter(|day| *day > today).collect();
        sort(&mut check_ins);
        check_ins.dedup();
        let who = match planned.check.subject() {
            Subject::Me => "",
            Subject::Label(label) => label,
        };
        let text = calendar::write(&Reminders {
            plan: &format!("{}/{who}", planned.check.id()),
            from: planned.day,
            until: Date::from_days(until).unwrap_or(planned.day),
            days: planned.preferences.days,
            minutes: planned.preferences.minutes.number(),
            check_ins: check_ins.into_iter().filter_map(Date::from_days).collect(),
            time,
            alarm,
            session,
            check_in,
            now: clock::seconds(),
        });
        hand_over::save(&text, FILE, KIND).is_some()
    }
}

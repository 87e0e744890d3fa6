//! Reminders as a calendar file (RFC 5545). Times are floating: six in the evening is that wherever the person is. The same
//! plan gives the same events, so that a file that is opened again moves what is there and adds nothing. No title is chosen
//! here.

use crate::model::{Date, Weekdays};

/// When the calendar is to ring.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alarm {
    /// Not at all.
    None,
    /// At the time.
    AtTime,
    /// Ten minutes before.
    Before,
}

/// What goes into the file.
#[derive(Clone, Debug)]
pub struct Reminders<'a> {
    /// What tells this plan from others. It does not stand in the file.
    pub plan: &'a str,
    /// The first day.
    pub from: Date,
    /// The last.
    pub until: Date,
    /// Days of sessions.
    pub days: Weekdays,
    /// How long a session takes.
    pub minutes: u16,
    /// Days of check-ins.
    pub check_ins: Vec<Date>,
    /// Minutes after midnight.
    pub time: u16,
    /// When to ring.
    pub alarm: Alarm,
    /// What a session is called.
    pub session: &'a str,
    /// What a check-in is called.
    pub check_in: &'a str,
    /// Seconds since 1970: when the file was made.
    pub now: i64,
}

/// A line holds no more bytes than this, its end not counted.
const LINE: usize = 75;
const DAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
/// A check-in takes about so many minutes.
const CHECK_IN_MINUTES: u16 = 5;

/// The file.
#[must_use]
pub fn write(reminders: &Reminders) -> String {
    let mut file = File(String::new());
    for line in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Iliac//EN", "CALSCALE:GREGORIAN"] {
        file.line(line);
    }
    let first = (0..7).filter_map(|ahead| Date::from_days(reminders.from.days() + ahead));
    let first = first.into_iter().find(|day| reminders.days.has(day.weekday()) && *day <= reminders.until);
    if let Some(first) = first {
        let days: Vec<&str> = reminders.days.iter().map(|day| DAYS[usize::from(day)]).collect();
        let mut rule = String::from("RRULE:FREQ=WEEKLY;BYDAY=");
        rule.push_str(&days.join(","));
        rule.push_str(";UNTIL=");
        day(&mut rule, reminders.until);
        rule.push_str("T235959");
        file.event(reminders, "session", first, reminders.minutes, Some(&rule), reminders.session);
    }
    for date in &reminders.check_ins {
        file.event(reminders, &date.to_string(), *date, CHECK_IN_MINUTES, None, reminders.check_in);
    }
    file.line("END:VCALENDAR");
    file.0
}

struct File(String);

impl File {
    /// One line, folded between characters where it is too long.
    fn line(&mut self, text: &str) {
        let mut room = LINE;
        for c in text.chars() {
            if c.len_utf8() > room {
                self.0.push_str("\r\n ");
                room = LINE - 1;
            }
            room -= c.len_utf8();
            self.0.push(c);
        }
        self.0.push_str("\r\n");
    }

    fn event(&mut self, of: &Reminders, name: &str, date: Date, minutes: u16, rule: Option<&str>, title: &str) {
        self.line("BEGIN:VEVENT");
        self.line(&("UID:".to_string() + &uid(of.plan, name)));
        let mut stamp = String::from("DTSTAMP:");
        let seconds = u32::try_from(of.now.rem_euclid(86_400)).unwrap_or(0);
        let today = i32::try_from(of.now.div_euclid(86_400)).ok().and_then(Date::from_days).unwrap_or(of.from);
        day(&mut stamp, today);
        time(&mut stamp, seconds);
        stamp.push('Z');
        self.line(&stamp);
        // A later file counts for more than an earlier one.
        self.line(&("SEQUENCE:".to_string() + &(of.now / 60).to_string()));
        let mut start = String::from("DTSTART:");
        day(&mut start, date);
        time(&mut start, u32::from(of.time) * 60);
        self.line(&start);
        self.line(&("DURATION:PT".to_string() + &minutes.to_string() + "M"));
        if let Some(rule) = rule {
            self.line(rule);
        }
        let title = escape(title);
        self.line(&("SUMMARY:".to_string() + &title));
        self.line("CLASS:PRIVATE");
        self.line("TRANSP:TRANSPARENT");
        let before = match of.alarm {
            Alarm::None => None,
            Alarm::AtTime => Some("TRIGGER:PT0S"),
            Alarm::Before => Some("TRIGGER:-PT10M"),
        };
        if let Some(trigger) = before {
            for line in ["BEGIN:VALARM", "ACTION:DISPLAY", trigger] {
                self.line(line);
            }
            self.line(&("DESCRIPTION:".to_string() + &title));
            self.line("END:VALARM");
        }
        self.line("END:VEVENT");
    }
}

/// The same for the same plan and event. FNV-1a: it tells nobody what it was made of.
fn uid(plan: &str, name: &str) -> String {
    let bytes = plan.bytes().chain([0]).chain(name.bytes());
    let hash = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |h, b| (h ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3));
    let mut uid = String::new();
    for at in (0..16).rev() {
        uid.push(char::from_digit((hash >> (at * 4)) as u32 & 0xF, 16).unwrap_or('0'));
    }
    uid + "@iliac.invalid"
}

/// `20261126`
fn day(out: &mut String, date: Date) {
    out.extend(date.to_string().chars().filter(|c| *c != '-'));
}

/// `T180000`
fn time(out: &mut String, seconds: u32) {
    out.push('T');
    for part in [seconds / 3600 % 24, seconds / 60 % 60, seconds % 60] {
        out.extend([part / 10, part % 10].map(|digit| char::from_digit(digit, 10).unwrap_or('0')));
    }
}

fn escape(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reminders<'a>(days: &[u8], alarm: Alarm, session: &'a str) -> Reminders<'a> {
        Reminders {
            plan: "2026-11-26-001/",
            from: Date::of(2026, 11, 26),
            until: Date::of(2027, 2, 18),
            days: Weekdays::of(days),
            minutes: 20,
            check_ins: vec![Date::of(2026, 12, 3), Date::of(2026, 12, 10)],
            time: 18 * 60 + 5,
            alarm,
            session,
            check_in: "A few questions",
            now: 1_795_000_000 + 86_399,
        }
    }

    fn unfolded(file: &str) -> Vec<String> {
        file.replace("\r\n ", "").split_terminator("\r\n").map(str::to_string).collect()
    }

    #[test]
    fn sessions_repeat_in_local_time_until_the_last_day() {
        let file = write(&reminders(&[0, 2], Alarm::None, "Exercise time"));
        let lines = unfolded(&file);
        // The 26th is a Thursday: the first Monday or Wednesday is the 30th.
        assert!(lines.contains(&"DTSTART:20261130T180500".to_string()), "{file}");
        assert!(lines.contains(&"RRULE:FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20270218T235959".to_string()));
        assert!(lines.contains(&"DTSTART:20261203T180500".to_string()));
        assert_eq!(lines.iter().filter(|l| *l == "BEGIN:VEVENT").count(), 3);
        assert!(!file.contains("VALARM") && !file.contains("TZID"));
        assert!(
            lines.iter().filter(|l| l.starts_with("DTSTAMP:")).all(|l| l.ends_with('Z') && l.len() == 24),
            "{file}"
        );
    }

    #[test]
    fn the_same_plan_has_the_same_events_and_another_has_others() {
        let uids = |file: &str| -> Vec<String> {
            unfolded(file).into_iter().filter(|line| line.starts_with("UID:")).collect()
        };
        let one = reminders(&[], Alarm::AtTime, "Exercise time");
        let later = Reminders { now: one.now + 600, time: 7 * 60, ..one.clone() };
        let other = Reminders { plan: "2026-11-26-001/Ana", ..one.clone() };
        assert_eq!(uids(&write(&one)), uids(&write(&later)));
        assert!(uids(&write(&one)).iter().all(|uid| !uids(&write(&other)).contains(uid)));
        let mut own = uids(&write(&one));
        own.sort();
        own.dedup();
        assert_eq!(own.len(), 3);
        assert!(!write(&other).contains("Ana"), "who it is for stands nowhere");
    }

    #[test]
    fn long_and_odd_titles_are_folded_and_escaped() {
        let title = "Übung; Zeit, \\ für\nmich 🧘 ".repeat(6);
        let file = write(&reminders(&[], Alarm::Before, &title));
        assert!(file.split_terminator("\r\n").all(|line| line.len() <= 75), "{file}");
        assert!(!file.replace("\r\n", "").contains(['\r', '\n']));
        let wanted = "SUMMARY:".to_string() + &"Übung\\; Zeit\\, \\\\ für\\nmich 🧘 ".repeat(6);
        assert!(unfolded(&file).contains(&wanted));
        assert_eq!(file.matches("TRIGGER:-PT10M").count(), 3);
    }
}

//! The reminders' file as another program reads it: parsed by a calendar library that knows nothing of ours.

#![allow(clippy::panic, clippy::expect_used)] // a file that cannot be read is a failure

use icalendar::{Calendar, CalendarComponent, CalendarDateTime, Component, DatePerhapsTime, Event, EventLike};
use iliac::exchange::calendar::{Alarm, Reminders, write};
use iliac::model::{Date, Weekdays};

/// Thursday, 26 November 2026, from six in the evening on; check-ins on two days.
fn reminders(days: &[u8], alarm: Alarm, session: &'static str) -> Reminders<'static> {
    Reminders {
        plan: "2026-11-26-001/",
        from: Date::of(2026, 11, 26),
        until: Date::of(2027, 2, 18),
        days: Weekdays::of(days),
        minutes: 20,
        check_ins: vec![Date::of(2026, 12, 3), Date::of(2026, 12, 31)],
        time: 18 * 60,
        alarm,
        session,
        check_in: "Check-in",
        now: 1_795_000_000,
    }
}

fn events(file: &str) -> Vec<Event> {
    let calendar: Calendar = file.parse().unwrap_or_else(|e| panic!("{e}: {file}"));
    let event = |component: &CalendarComponent| component.as_event().cloned();
    calendar.components.iter().filter_map(event).collect()
}

/// When it begins: on a day, at a time that is that time wherever the person is.
fn begins(event: &Event) -> String {
    match event.get_start() {
        Some(DatePerhapsTime::DateTime(CalendarDateTime::Floating(at))) => at.to_string(),
        other => panic!("not a floating time: {other:?}"),
    }
}

#[test]
fn another_program_reads_what_was_written() {
    let title = "Übungen; 10 Minuten, am Abend \\ mit Ruhe, und noch ein langer Zusatz, damit die Zeile bricht 🧘";
    let found = events(&write(&reminders(&[0, 3], Alarm::Before, title)));
    assert_eq!(found.len(), 3);
    let starts: Vec<String> = found.iter().map(begins).collect();
    // The plan's days are Monday and Thursday, and the first day is a Thursday.
    assert_eq!(starts, ["2026-11-26 18:00:00", "2026-12-03 18:00:00", "2026-12-31 18:00:00"]);
    assert_eq!(found[0].get_summary(), Some(title));
    assert_eq!(found[1].get_summary(), Some("Check-in"));
    assert_eq!(found[0].property_value("RRULE"), Some("FREQ=WEEKLY;BYDAY=MO,TH;UNTIL=20270218T235959"));
    assert_eq!(found[0].property_value("DURATION"), Some("PT20M"));
    for event in &found {
        assert_eq!(event.property_value("CLASS"), Some("PRIVATE"));
        assert_eq!(event.property_value("TRANSP"), Some("TRANSPARENT"), "nobody is shown as busy");
        assert!(event.get_description().is_none() && event.get_location().is_none());
    }
}

#[test]
fn each_event_is_one_of_its_own_and_the_same_in_the_next_file() {
    let names = |file: &str| -> Vec<String> {
        events(file).iter().map(|e| e.get_uid().expect("every event has one").to_string()).collect()
    };
    let (first, later) = (reminders(&[], Alarm::None, "Exercise time"), reminders(&[], Alarm::AtTime, "Back"));
    let (first, later) = (names(&write(&first)), names(&write(&Reminders { time: 7 * 60, ..later })));
    assert_eq!(first, later, "a file that is opened again moves what is there");
    let mut own = first;
    own.sort();
    own.dedup();
    assert_eq!(own.len(), 3);
}

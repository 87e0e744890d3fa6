//! One thing at a time: what a light, a red, a flare, a gate does. Every expected value stands in `evidence.md` §5.

use iliac::engine::progress::{Change, Few, Size, of_morning, of_pain, of_session, size};
use std::sync::OnceLock;

use iliac::engine::Assessment;
use iliac::knowledge::KB;
use iliac::model::{Answer, Answers, Date, Effort, Kits, Light, Minutes, Phase, Preferences, SessionLog, Weekdays};

use super::logs::{self, Book, day};
use crate::people;

/// Vignette t01: 34, a strain after lifting, self-care.
pub fn first() -> Assessment {
    static FIRST: OnceLock<Assessment> = OnceLock::new();
    let is = |a: &&Answers| a.get(KB.anchors.age) == Some(Answer::Number(34));
    let judge = || logs::judge(people::bases()[0].iter().find(is).expect("vignette t01 is 34"));
    FIRST.get_or_init(judge).clone()
}

/// A session of that day's plan in which all went as said.
pub fn session(book: &Book, date: Date, pain: [u8; 3], felt: Effort) -> SessionLog {
    let plan = book.today(&first(), &Preferences::default(), date).plan.expect("a plan");
    let mut session = logs::session(&plan, date, pain[0], &mut logs::Dice(0));
    session.items.truncate(plan.items.len());
    for work in &mut session.items {
        (work.pain, work.hurts, work.skipped, work.felt) = (Some(pain[0]), false, false, Some(felt));
    }
    (session.before, session.during, session.after) = (Some(pain[0]), Some(pain[1]), Some(pain[1]));
    (session.morning, session.sharp, session.further_down) = (Some(pain[2]), false, false);
    session
}

#[test]
fn lights_are_those_of_the_table() {
    for (pain, light) in [(0, Light::Green), (2, Light::Green), (3, Light::Amber), (5, Light::Amber), (6, Light::Red)] {
        assert_eq!(of_pain(pain, Some(0)), light, "{pain} of 10");
        assert_eq!(of_pain(pain, None), light, "{pain} of 10, the usual not known");
    }
    // Against the usual of that day, not zero.
    assert_eq!(of_pain(5, Some(4)), Light::Green);
    assert_eq!(of_pain(6, Some(6)), Light::Amber, "no rise, but too strong to do more");
    assert_eq!(of_pain(9, Some(4)), Light::Red);
    assert_eq!(of_morning(3, 3), Light::Green);
    assert_eq!(of_morning(5, 3), Light::Red, "still worse than usual");
}

#[test]
fn what_was_not_told_is_not_green() {
    let mut session = session(&Book::default(), day(0), [2, 2, 2], Effort::Easy);
    assert_eq!(of_session(&session), Some(Light::Green));
    session.morning = None;
    assert_eq!(of_session(&session), None);
    session.further_down = true;
    assert_eq!(of_session(&session), Some(Light::Red), "pain further down the leg overrides the number");
}

#[test]
fn the_first_session_is_the_plan_of_the_result() {
    let first = first();
    let plan = first.plan.clone().expect("a plan");
    let now = Book::default().today(&first, &Preferences::default(), day(0)).plan.expect("a plan");
    let of = |id: &'static str, variant: &'static str, dose| (id, variant, dose);
    let then: Vec<_> = plan.items.iter().map(|i| of(i.exercise.id, i.variant.id, i.dose)).collect();
    let today: Vec<_> = now.items.iter().map(|i| of(i.exercise.id, i.variant.id, i.dose)).collect();
    assert_eq!(then, today);
    assert!(now.changes.is_empty(), "{:?}", now.changes);
}

#[test]
fn this_hurts_rests_a_day_or_two_then_half_then_whole() {
    let (first, with) = (first(), Preferences::default());
    let mut book = Book::default();
    let mut red = session(&book, day(0), [3, 3, 3], Effort::Right);
    red.items[0].hurts = true;
    let (hurt, was) = (red.items[0].exercise, red.items[0].dose);
    book.sessions.push(red);
    let has = |book: &Book, after: i32| {
        let plan = book.today(&first, &with, day(after)).plan.expect("a plan");
        plan.items.iter().find(|i| logs::id(i.exercise.id) == hurt).map(|i| i.dose)
    };
    assert_eq!((has(&book, 0), has(&book, 1)), (None, None));
    let back = has(&book, 2).expect("it comes back");
    let much = |d: iliac::model::Dose| u32::from(d.sets) * u32::from(d.reps.max(1)) * u32::from(d.seconds.max(1));
    assert_eq!(much(back) * 2, much(was), "{back:?} is not half of {was:?}");
    let changes = book.today(&first, &with, day(1)).plan.expect("a plan").changes;
    assert!(changes.contains(&Change::Rests(hurt)), "{changes:?}");
    book.sessions.push(session(&book, day(2), [3, 3, 3], Effort::Right));
    assert!(has(&book, 3).is_some_and(|d| much(d) > much(back)), "half went well: whole again");
    // A second red in a row drops it for good.
    book.sessions.pop();
    let mut again = session(&book, day(2), [3, 3, 3], Effort::Right);
    again.items.iter_mut().filter(|w| w.exercise == hurt).for_each(|w| w.hurts = true);
    book.sessions.push(again);
    assert!((3..60).all(|after| has(&book, after).is_none()));
}

#[test]
fn easy_twice_grows_one_thing_at_a_time() {
    let mut book = Book::default();
    for after in [0, 2] {
        book.sessions.push(session(&book, day(after), [2, 2, 2], Effort::Easy));
    }
    let now = book.today(&first(), &Preferences::default(), day(4)).plan.expect("a plan");
    let grown = now.changes.iter().filter(|c| matches!(c, Change::More(_) | Change::Sets(_) | Change::Variant(_)));
    assert_eq!(grown.count(), 1, "{:?}", now.changes);
    // Not easy: nothing grows but the walk.
    for session in &mut book.sessions {
        session.items.iter_mut().for_each(|w| w.felt = Some(Effort::Right));
    }
    let now = book.today(&first(), &Preferences::default(), day(4)).plan.expect("a plan");
    assert!(!now.changes.iter().any(|c| matches!(c, Change::More(_) | Change::Sets(_) | Change::Variant(_))));
}

/// An amber session leaves all as it is; its worst exercise comes in the next easier way, and where there is none left it
/// stays away for three days.
#[test]
fn amber_swaps_the_worst_for_something_easier() {
    let (first, with) = (first(), Preferences::default());
    let mut book = Book::default();
    let amber = session(&book, day(0), [2, 2, 2], Effort::Right).items[1].exercise;
    let shown = |book: &Book, after: i32| {
        let plan = book.today(&first, &with, day(after)).plan.expect("a plan");
        let item = plan.items.into_iter().find(|i| logs::id(i.exercise.id) == amber)?;
        Some((item.variant.id, item.easier.map(|v| v.id)))
    };
    // Days that let strength rest in between.
    let mut after = 0;
    let mut ways = Vec::new();
    while let Some((way, easier)) = shown(&book, after) {
        ways.push(way);
        let mut log = session(&book, day(after), [2, 2, 2], Effort::Right);
        log.items.iter_mut().find(|w| w.exercise == amber).expect("it was done").pain = Some(5);
        assert_eq!(of_session(&log), Some(Light::Amber));
        book.sessions.push(log);
        let plan = book.today(&first, &with, day(after + 2)).plan.expect("a plan");
        assert!(plan.changes.contains(&Change::Swapped(amber)), "{:?}", plan.changes);
        assert_eq!(shown(&book, after + 2).map(|(way, _)| way), easier, "after {way}");
        after += 2;
        assert!(after < 20, "it never stays away");
    }
    assert!(ways.len() > 1, "{ways:?}");
    assert_eq!(shown(&book, after + 1).map(|(way, _)| way), ways.last().copied(), "on the third day it is back");
}

/// What a day's plan says has changed is what the last day of sessions has changed, all of that day.
#[test]
fn changes_are_those_of_the_last_day() {
    let (first, with) = (first(), Preferences::default());
    let changes = |sessions: Vec<SessionLog>| {
        Book { sessions, ..Book::default() }.today(&first, &with, day(5)).plan.expect("a plan").changes
    };
    let well = |after| session(&Book::default(), day(after), [2, 2, 2], Effort::Right);
    let red = |after, at: usize| {
        let mut log = well(after);
        log.items[at].hurts = true;
        log
    };
    let (one, other) = (Change::Rests(well(0).items[0].exercise), Change::Rests(well(0).items[1].exercise));
    let evening = |log| SessionLog { nth: 1, ..log };
    let rests = |sessions| {
        let changes = changes(sessions);
        [changes.contains(&one), changes.contains(&other)]
    };
    assert_eq!(rests(vec![red(4, 0)]), [true, false]);
    assert_eq!(rests(vec![red(4, 0), evening(red(4, 1))]), [true, true]);
    assert_eq!(rests(vec![red(2, 0), red(4, 1)]), [false, true]);
}

#[test]
fn a_flare_is_half_and_calm_for_three_days_and_over_in_a_week() {
    let book = Book { flares: vec![day(1)], ..Book::default() };
    let (first, with) = (first(), Preferences::default());
    let at = |after: i32| book.today(&first, &with, day(after)).plan.expect("a plan");
    let lead = at(0).lead;
    for after in 1..=3 {
        let plan = at(after);
        assert_eq!((plan.phases, plan.flare), (&[Phase::Calm][..], Some(after as u8)));
        assert!(plan.changes.contains(&Change::Flare));
        assert!(plan.items.iter().any(|i| i.exercise.id == "walking_plan"), "keep walking");
    }
    assert!(at(4).changes.contains(&Change::ClimbingBack) && at(4).phases != at(0).phases);
    assert_eq!((at(8).flare, at(8).lead, at(8).phases), (None, lead, at(0).phases));
}

#[test]
fn strength_has_a_day_between_and_three_days_a_week_at_most() {
    let strength = |s: &SessionLog| {
        s.items.iter().any(|w| {
            let e = &KB.exercises[usize::from(w.exercise.0)];
            e.to >= Phase::Strengthen && e.dose.days_per_week <= 3 && e.dose.seconds < 120
        })
    };
    let mut book = Book::default();
    for after in 0..14 {
        book.sessions.push(session(&book, day(after), [3, 3, 3], Effort::Right));
    }
    let days: Vec<bool> = book.sessions.iter().map(strength).collect();
    assert!(days.iter().filter(|d| **d).count() >= 4, "{days:?}");
    assert!(days.windows(2).all(|w| w != [true, true]), "{days:?}");
    assert!(days.windows(7).all(|w| w.iter().filter(|d| **d).count() <= 3), "{days:?}");
}

#[test]
fn nothing_at_hand_and_no_floor_leave_three_in_five_minutes() {
    let (first, days) = (first(), Weekdays::ALL);
    let bare = Preferences { kit: Kits::NONE, floor: false, minutes: Minutes::Five, days };
    let plan = Book::default().today(&first, &bare, day(0)).plan.expect("a plan");
    assert!(plan.items.len() >= 3, "{:?}", plan.few);
    assert!(plan.items.iter().all(|i| !i.variant.floor && i.variant.kit.is_empty()));
    let seconds: u32 = plan
        .items
        .iter()
        .map(|i| {
            let each = if i.dose.reps > 0 { u32::from(i.dose.reps) * 4 } else { u32::from(i.dose.seconds) };
            each * u32::from(i.dose.sets) * if i.exercise.sides { 2 } else { 1 }
        })
        .sum();
    assert!(seconds <= 300, "{seconds} seconds");
    // 2026-11-26 is a Thursday.
    let monday = Preferences { days: Weekdays::of(&[0]), ..Preferences::default() };
    let plan = Book::default().today(&first, &monday, day(0)).plan.expect("a plan");
    assert_eq!((plan.items.len(), plan.few), (0, Some(Few::NotToday(4))));
}

#[test]
fn the_size_of_a_change_is_that_of_the_sources() {
    for (from, to, is) in [
        (6, 8, Size::Worse),
        (6, 7, Size::Same),
        (6, 6, Size::Same),
        (6, 5, Size::Little),
        (6, 4, Size::Much),
        (3, 2, Size::Much), // a third
    ] {
        assert_eq!(size(from, to), is, "from {from} to {to}");
    }
}

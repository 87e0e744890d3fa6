//! The diary on disk: what was shipped stays readable, nothing is lost, and what cannot be read says why.

#![allow(clippy::expect_used, clippy::panic)] // a fixture that cannot be read is a failure

use std::collections::BTreeSet;

use iliac::knowledge::KB;
use iliac::model::{CheckIn, Date, Effort, Kit, Minutes, Preferences, SessionLog, Weekdays, Work};
use iliac::record::{Diary, KeptCheckIn, KeptPreferences, KeptSession, Subject, Unreadable};
use proptest::prelude::*;
use serde_json::Value;

const FULL: &str = include_str!("fixtures/diaries/v1-full.json");
const LATER: &str = include_str!("fixtures/diaries/v1-later-fields.json");
const SHIPPED: &str = include_str!("fixtures/diaries/v1-fields.txt");

fn open(text: &str) -> Diary {
    Diary::read(text).unwrap_or_else(|e| panic!("{e}"))
}

fn why(text: &str) -> Unreadable {
    let error = Diary::read(text).expect_err("this must not be readable");
    assert_eq!(error.raw, text, "what cannot be read comes back whole");
    error.why
}

fn value(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

#[test]
fn what_was_shipped_is_read_and_written_back_without_loss() {
    for text in [FULL, LATER] {
        let diary = open(text);
        assert_eq!(value(&diary.write()), value(text));
        assert_eq!(open(&diary.write()), diary);
    }
}

#[test]
fn what_the_engine_takes_is_what_was_written() {
    let diary = open(FULL);
    let preferences = diary.preferences.as_ref().expect("preferences").preferences();
    assert!(preferences.kit.has(Kit::Mat) && preferences.kit.has(Kit::Chair) && !preferences.kit.has(Kit::Band));
    assert_eq!((preferences.floor, preferences.minutes), (false, Minutes::Ten));
    assert_eq!(preferences.days, Weekdays::of(&[0, 2, 4]));
    let log = diary.sessions[0].log(&KB);
    assert_eq!((log.date, log.before, log.during), (Date::of(2026, 11, 26), Some(3), Some(4)));
    // An exercise that is gone does not count; that it hurt does.
    let [work] = log.items[..] else { panic!("{:?}", log.items) };
    assert_eq!(KB.exercises[usize::from(work.exercise.0)].id, "heel_slide");
    assert_eq!((work.dose.sets, work.dose.reps, work.felt, log.sharp), (2, 10, Some(Effort::Easy), true));
    let check_in = diary.check_ins[0].check_in(&KB);
    assert_eq!((check_in.pain, check_in.goals, check_in.even), (Some(4), [Some(5), None, None], Some(true)));
    assert_eq!(check_in.answers.iter().count(), 2, "the question that is gone is kept and does not count");
}

/// A session of a day with so much pain after it, and with a mark.
fn done_on(day: Date, after: Option<u8>) -> KeptSession {
    let log = SessionLog {
        date: day,
        nth: 0,
        before: Some(1),
        during: None,
        after,
        morning: None,
        sharp: false,
        further_down: false,
        items: Vec::new(),
    };
    KeptSession::of(&KB, &log)
}

#[test]
fn diaries_of_two_devices_become_one_with_each_entry_once() {
    let (monday, tuesday) = (Date::of(2026, 11, 23), Date::of(2026, 11, 24));
    let mut here = Diary::new(&KB, "2026-11-23-001", Subject::Me);
    here.put_session("a", done_on(monday, None));
    let mut there = here.clone();
    // The first was broken off here, told to its end there, and its morning told here.
    here.sessions[0].log.morning = Some(2);
    here.put_session("b", done_on(monday, Some(4)));
    here.flares = vec![monday];
    there.put_session("a", done_on(monday, Some(3)));
    there.put_session("c", done_on(monday, Some(5)));
    there.put_session("d", done_on(tuesday, Some(1)));
    there.flares = vec![monday, tuesday];
    there.goals = vec!["Climb the stairs".into()];

    let mut both = here.clone();
    both.join(there.clone());
    let told: Vec<_> = both.sessions.iter().map(|s| (s.log.date, s.log.nth, s.log.after, s.log.morning)).collect();
    let wanted = [
        (monday, 0, Some(3), Some(2)),
        (monday, 1, Some(4), None),
        (monday, 2, Some(5), None),
        (tuesday, 0, Some(1), None),
    ];
    assert_eq!(told, wanted);
    assert_eq!((both.flares.clone(), both.goals.clone()), (vec![monday, tuesday], there.goals.clone()));
    // Once more, or the other way round: nothing is there twice.
    let once = both.clone();
    both.join(there.clone());
    assert_eq!(both, once);
    there.join(here);
    assert_eq!(there.sessions.len(), 4);

    // An old diary without marks: what says the same is the same.
    let mut full = open(FULL);
    full.join(open(FULL));
    assert_eq!(full, open(FULL));
}

#[test]
fn what_cannot_be_read_says_why_and_comes_back_whole() {
    for cut in (1..FULL.trim_end().len() - 1).step_by(11) {
        assert!(matches!(why(&FULL[..cut]), Unreadable::NotJson(_)), "cut at {cut}");
    }
    for other in ["null", "[]", "7", "{}", "{\"schema\":0}", "{\"schema\":1}"] {
        assert!(matches!(why(other), Unreadable::NoEnvelope(_)), "{other}");
    }
    let record = include_str!("fixtures/records/v1-self-care.json");
    assert!(matches!(why(record), Unreadable::NoEnvelope(_)), "a record is no diary");
    let changed = |from: &str, to: &str| {
        assert!(FULL.contains(from), "{from}");
        FULL.replacen(from, to, 1)
    };
    assert!(matches!(why(&changed("\"schema\": 1", "\"schema\": 2")), Unreadable::Newer { schema: 2, .. }));
    for (from, to) in [
        ("\"date\": \"2026-11-26\"", "\"date\": \"2026-11-31\""),
        ("\"before\": 3", "\"before\": 11"),
        ("\"before\": 3", "\"before\": -1"),
        ("\"sharp\": false", "\"sharp\": \"no\""),
        ("\"sets\": 2", "\"sets\": 256"),
        ("\"seconds\": 0", "\"seconds\": 65536"),
        ("\"felt\": \"easy\"", "\"felt\": \"lovely\""),
        ("\"minutes\": 10", "\"minutes\": null"),
        ("\"flares\": [", "\"flares\": [7,"),
        ("\"check\": \"r-1\",", ""),
        ("\"sleep\": 2", "\"sleep\": 2.5"),
    ] {
        assert!(matches!(why(&changed(from, to)), Unreadable::Shape(_)), "{to}");
    }
}

fn fields(value: &Value, path: &str, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(map) if !["body.checked.then", "body.check_ins[].answers"].contains(&path) => {
            for (name, inner) in map {
                let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                found.insert(path.clone());
                fields(inner, &path, found);
            }
        }
        Value::Array(items) => items.iter().for_each(|i| fields(i, &format!("{path}[]"), found)),
        Value::Object(_) | Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[test]
fn fields_are_only_ever_added() {
    let shipped: BTreeSet<String> = SHIPPED.lines().map(str::to_string).collect();
    let mut now = BTreeSet::new();
    fields(&value(&open(FULL).write()), "", &mut now);
    assert_eq!(shipped.difference(&now).collect::<Vec<_>>(), Vec::<&String>::new(), "fields of schema 1 are gone");
    assert_eq!(now.difference(&shipped).collect::<Vec<_>>(), Vec::<&String>::new(), "add them to v1-fields.txt");
}

fn score() -> impl Strategy<Value = Option<u8>> {
    prop::option::of(0_u8..=10)
}

prop_compose! {
    fn work()(exercise in 0..KB.exercises.len(), variant: u8, sets: u8, reps: u8, seconds: u16, sets_done: u8,
              pain in score(), hurts: bool, skipped: bool, felt in 0_usize..4) -> Work {
        let variants = KB.exercises[exercise].variants.len();
        Work {
            exercise: iliac::model::ExerciseId(exercise as u8),
            variant: (usize::from(variant) % variants) as u8,
            dose: iliac::model::Dose { sets, reps, seconds, per_day: 1, days_per_week: 7 },
            sets_done, pain, hurts, skipped,
            felt: Effort::ALL.get(felt).copied(),
        }
    }
}

prop_compose! {
    fn session()(nth: u8, pains in [score(), score(), score(), score()], sharp: bool, further_down: bool,
                 items in prop::collection::vec(work(), 0..5)) -> SessionLog {
        let [before, during, after, morning] = pains;
        SessionLog { date: Date::of(2026, 11, 26), nth, before, during, after, morning, sharp, further_down, items }
    }
}

proptest! {
    #[test]
    fn anything_written_reads_back_as_it_was(
        sessions in prop::collection::vec(session(), 0..4),
        pain in score(), sleep in score(), goals in [score(), score(), score()], even: Option<bool>,
        goal in "\\PC{0,20}",
    ) {
        let mut diary = Diary::new(&KB, "r-1", Subject::Me);
        let check_in = CheckIn {
            date: Date::of(2026, 11, 27), nth: 0, pain, sleep, goals, even, answers: iliac::model::Answers::new(),
        };
        diary.goals.push(goal);
        diary.preferences = Some(KeptPreferences::of(&Preferences::default()));
        diary.sessions = sessions.iter().map(|s| KeptSession::of(&KB, s)).collect();
        diary.check_ins.push(KeptCheckIn::of(&KB, &check_in));
        let back = open(&diary.write());
        prop_assert_eq!(&back, &diary);
        prop_assert_eq!(back.sessions.iter().map(|s| s.log(&KB)).collect::<Vec<_>>(), sessions);
        prop_assert_eq!(back.check_ins[0].check_in(&KB), check_in);
        prop_assert_eq!(back.preferences.map(|p| p.preferences()), Some(Preferences::default()));
    }

    #[test]
    fn one_letter_changed_never_panics(at in 0_usize..2500, c in prop::char::any()) {
        if let Some((start, old)) = FULL.char_indices().nth(at) {
            let mut text = FULL.to_string();
            text.replace_range(start..start + old.len_utf8(), &c.to_string());
            let _ = Diary::read(&text);
        }
    }
}

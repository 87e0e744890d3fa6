//! What goes with the advice cards: the timer's countdown, who is offered which timer and what they mind first, and the
//! walking plan's way up. The figures are those of `evidence.md` §4.33 and §5.8, written here by hand.

#![allow(clippy::panic, clippy::expect_used)] // a law that fails says with which person

#[allow(dead_code)] // the laws use all of it
mod people;

use iliac::engine::countdown::Countdown;
use iliac::engine::walking::{Pace, STARTS, weeks};
use iliac::engine::{Context, assess};
use iliac::exchange::vignette;
use iliac::knowledge::KB;
use iliac::knowledge::advice::{ADVICE, SAFETY_NET};
use iliac::knowledge::countries::country;
use iliac::knowledge::questions::*;
use iliac::knowledge::timers::TIMERS;
use iliac::model::{Answer, Answers, Ask, Date, Level};
use iliac::report::{Report, build};
use iliac::words::Words;
use people::{bases, person};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;

// The countdown.

#[derive(Clone, Debug)]
enum Event {
    /// So many seconds pass; some clocks are set back.
    Wait(i64),
    Turn,
}

fn events() -> impl Strategy<Value = Vec<Event>> {
    prop::collection::vec(prop_oneof![3 => (-4000_i64..2000).prop_map(Event::Wait), 1 => Just(Event::Turn)], 0..40)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever happens to the clock and whatever is pressed: time that has passed does not come back, a held timer stands
    /// still, and one that runs loses exactly what has passed.
    #[test]
    fn time_never_comes_back(minutes in 1_u8..=60, events in events()) {
        let mut now = 1_700_000_000;
        let mut count = Countdown::start(minutes, now);
        let mut left = count.left(now);
        prop_assert_eq!(left, u32::from(minutes) * 60);
        for event in events {
            let before = left;
            match event {
                Event::Wait(seconds) => {
                    now += seconds;
                    count = count.seen(before, now);
                    left = count.left(now);
                    let gone = if count.runs() { seconds.clamp(0, before.into()) } else { 0 };
                    prop_assert_eq!(i64::from(left), i64::from(before) - gone);
                }
                Event::Turn => {
                    count = count.turned(now);
                    left = count.left(now);
                    prop_assert_eq!(left, before);
                }
            }
            let (whole, then, since) = count.parts();
            prop_assert_eq!(Countdown::of(whole, then, since), count);
        }
    }
}

#[test]
fn a_timer_ends_on_its_second_and_knows_for_how_long() {
    let count = Countdown::start(15, 1000);
    assert_eq!((count.left(1899), count.over_for(1899)), (1, None));
    assert_eq!((count.left(1900), count.over_for(1900)), (0, Some(0)));
    assert_eq!(count.over_for(5500), Some(3600));
    let held = count.turned(1300);
    assert_eq!((held.left(9999), held.over_for(9999), held.runs()), (600, None, false));
    // What was written down wrongly gives no more than the whole.
    assert_eq!(Countdown::of(900, 5000, None).left(0), 900);
}

// Who is offered what.

fn report(answers: &Answers) -> Report {
    build(&KB, &assess(&KB, answers, &Context::on(Date::of(2026, 11, 21))), country("US"), SAFETY_NET)
}

fn offered(report: &Report) -> Vec<&'static str> {
    report.timers.iter().map(|line| line.timer.card).collect()
}

/// What this person minds before a timer, in words.
fn minds(report: &Report, card: &str) -> String {
    let line = report.timers.iter().find(|line| line.timer.card == card).unwrap_or_else(|| panic!("no timer {card}"));
    line.mind.iter().map(|words| Words::english().get(*words)).collect::<Vec<_>>().join(" ")
}

fn vignette(id: &str) -> Answers {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vignettes");
    let cases = vignette::load(&[folder]).unwrap_or_else(|e| panic!("{e}"));
    let case = cases.iter().find(|c| c.id == id).unwrap_or_else(|| panic!("no vignette {id}"));
    case.answers.clone()
}

fn with(base: &Answers, ask: Ask, option: Option<&str>) -> Answers {
    let mut answers = base.clone();
    answers.set(ask.id, Some(option.map_or(Answer::Unsure, |name| Answer::Options(ask.bit(name)))));
    answers
}

#[test]
fn minutes_are_those_that_the_card_says() {
    for (card, least, most) in [("heat", 15, 20), ("cold", 15, 20), ("desk", 30, 60)] {
        let timer = TIMERS.iter().find(|t| t.card == card).unwrap_or_else(|| panic!("no timer {card}"));
        assert!(timer.minutes.iter().all(|m| (least..=most).contains(m)), "{card}: {:?}", timer.minutes);
        assert_eq!(timer.minutes.first(), Some(&least), "{card}: the shortest comes first");
        let words = Words::english().get(ADVICE.iter().find(|a| a.id == card).expect("a card").text);
        assert!(words.contains(&format!("{least} to {most} minutes")), "{words}");
        assert!(!timer.sources.is_empty());
    }
}

/// A timer for a pack is offered exactly where its card is, and nowhere above it.
#[test]
fn timers_go_with_their_cards() {
    let (mut with_heat, mut without) = (0, 0);
    let mut runner =
        TestRunner::new(ProptestConfig { cases: 4000, failure_persistence: None, ..ProptestConfig::default() });
    let outcome = runner.run(&person(bases()), |p| {
        let report = report(&p.answers);
        let cards: Vec<_> = report.advice.iter().map(|a| a.id).collect();
        for card in ["heat", "cold"] {
            prop_assert_eq!(offered(&report).contains(&card), cards.contains(&card), "{}", card);
        }
        let urgent = report.disposition.level().is_none_or(|level| level >= Level::UrgentSameDay);
        prop_assert!(!urgent || (report.timers.is_empty() && report.walk.is_none()));
        Ok(())
    });
    outcome.unwrap_or_else(|e| panic!("{e}"));
    for base in bases().iter().flatten() {
        if offered(&report(base)).contains(&"heat") { with_heat += 1 } else { without += 1 }
    }
    assert!(with_heat > 20 && without > 20, "{with_heat} with, {without} without: the law tries both");
}

#[test]
fn warmth_waits_where_something_may_lie_at_the_place() {
    let plain = vignette("t01");
    assert_eq!(offered(&report(&plain)), ["heat", "cold", "desk"]);
    for (ask, option) in
        [(FEVER, Some("yes")), (STRIPE_RASH, None), (RECENT_INFECTION, Some("yes")), (CANCER, Some("yes"))]
    {
        let timers = offered(&report(&with(&plain, ask, option)));
        assert!(!timers.contains(&"heat") && !timers.contains(&"cold"), "{} = {option:?}: {timers:?}", ask.name);
    }
}

#[test]
fn skin_comes_first_and_what_was_said_of_it_before_all() {
    let plain = vignette("t01");
    let general = minds(&report(&plain), "heat");
    assert!(general.starts_with("Put a cloth"), "{general}");
    for word in ["cloth", "numb", "infection", "awake"] {
        assert!(general.contains(word) && minds(&report(&plain), "cold").contains(word), "{word}");
    }
    assert!(minds(&report(&plain), "desk").is_empty());
    for (ask, option) in [(THIGH_PATCH, Some("yes")), (THIGH_PATCH, None)] {
        let answers = with(&with(&plain, PAIN_SITE, Some("left-front-thigh")), ask, option);
        let said = minds(&report(&answers), "heat");
        assert!(said.starts_with("You said that some of your skin feels numb"), "{said}");
    }
    let pregnant = vignette("t26");
    assert!(minds(&report(&pregnant), "heat").contains("off your belly"));
    assert!(!minds(&report(&pregnant), "cold").contains("belly") && !general.contains("belly"));
}

// The way up.

/// "Start 5–10 min 1–3 ×/day; add 1–2 min every 1–2 days; aim 30 min × 5/wk"; "easier: 2–3 min bouts".
#[test]
fn the_way_up_is_never_faster_than_the_source_and_ends_at_its_aim() {
    for pace in [Pace::Gentle, Pace::Usual] {
        for start in 0..=u8::MAX {
            let weeks = weeks(start, pace);
            assert!((1..=12).contains(&weeks.len()) || !STARTS.contains(&start), "{start}: {} weeks", weeks.len());
            let (first, last) = (weeks[0], weeks[weeks.len() - 1]);
            assert!(first.minutes <= start.max(1), "{start}: it starts with more than goes well");
            assert_eq!((last.minutes, last.days, last.times), (30, 5, 1), "{start}");
            for (one, next) in weeks.iter().zip(&weeks[1..]) {
                let step = next.minutes - one.minutes;
                // Two minutes every day would be 14 a week; one every other day is 3 or 4.
                assert!(step <= 14 && (step >= 3 || next.minutes == 30), "{start}: {step} more");
                assert_eq!(next.number, one.number + 1);
                assert_eq!(one.days, 7);
            }
            for week in &weeks {
                assert!(week.times <= if week.minutes <= 10 { 3 } else { 1 }, "{week:?}");
            }
        }
        assert!(weeks(5, Pace::Gentle).len() > weeks(5, Pace::Usual).len());
    }
    let minutes = |start, pace| weeks(start, pace).iter().map(|w| w.minutes).collect::<Vec<_>>();
    assert_eq!(minutes(5, Pace::Usual), [5, 10, 15, 20, 25, 30]);
    assert_eq!(minutes(3, Pace::Gentle), [3, 6, 9, 12, 15, 18, 21, 24, 27, 30]);
    assert_eq!(minutes(90, Pace::Usual), [30]);
    assert!(STARTS.contains(&3) && STARTS.iter().all(|start| (2..30).contains(start)));
}

#[test]
fn the_way_up_is_for_those_whose_plan_is_whole() {
    let plain = vignette("t01");
    let walk = report(&plain).walk.expect("a plain strain walks");
    assert!(!walk.rests);
    // Too much load before, or a back that is easily stirred, goes up slowly.
    assert_eq!(report(&with(&plain, DAILY_LOAD, Some("more-activity"))).walk.expect("still walks").pace, Pace::Gentle);
    let mut sore = plain.clone();
    sore.set(PAIN_SCORE.id, Some(Answer::Number(7)));
    assert_eq!(report(&sore).walk.expect("walks too").pace, Pace::Gentle);
    // Legs that want a seat between.
    assert!(report(&vignette("t09")).walk.is_none_or(|walk| walk.rests));
}

/// Nobody who is to be seen within days, who has no plan, or whose plan leaves out walking, is given a way up.
#[test]
fn no_way_up_before_someone_has_had_a_look() {
    let mut tried = [0, 0];
    let mut runner =
        TestRunner::new(ProptestConfig { cases: 4000, failure_persistence: None, ..ProptestConfig::default() });
    let cases = std::cell::RefCell::new(&mut tried);
    let outcome = runner.run(&person(bases()), |p| {
        let report = report(&p.answers);
        let soon = report.disposition.level().is_none_or(|level| level >= Level::ClinicianSoon);
        let none = report.plan.as_ref().map_or(true, |plan| plan.excluded.iter().any(|e| e.id == "walking_plan"));
        if soon || none {
            cases.borrow_mut()[0] += 1;
            prop_assert!(report.walk.is_none(), "{:?}", report.disposition);
        } else {
            cases.borrow_mut()[1] += usize::from(report.walk.is_some());
        }
        Ok(())
    });
    outcome.unwrap_or_else(|e| panic!("{e}"));
    assert!(tried.iter().all(|n| *n > 300), "{tried:?}");
}

// What to ask.

#[test]
fn what_to_ask_is_for_those_with_a_reason() {
    let shows = |answers: &Answers| report(answers).advice.iter().any(|a| a.id == "medicine-to-ask");
    let plain = vignette("t01");
    assert!(!shows(&plain));
    for (ask, option) in [
        (MEDICINES, Some("strong-painkiller")),
        (MEDICINES, Some("antidepressant")),
        (MEDICINES, None),
        (CONDITIONS, Some("stomach-ulcer")),
        (BLOOD_THINNER, Some("yes")),
    ] {
        assert!(shows(&with(&plain, ask, option)), "{} = {option:?}", ask.name);
    }
}

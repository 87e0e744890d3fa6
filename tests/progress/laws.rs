//! Laws over sequences of logs.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use iliac::engine::progress::{Change, DayPlan, Few, Follow, Stop, of_session, of_work, volume};
use iliac::engine::{Assessment, Mode, Truth, evaluate};
use iliac::knowledge::KB;
use iliac::model::{Date, Disposition, Flag, Flags, Level, Light, Phase, Preferences, SessionLog, Work};

use super::logs::{self, Book, Dice};
use crate::people;

/// Sequences, each of a few sessions: every plan on the way is held against the laws.
fn sequences() -> u64 {
    std::env::var("ILIAC_LAWS").ok().and_then(|n| n.parse().ok()).unwrap_or(100_000)
}

/// People with a plan, and some that may have none.
fn firsts() -> Vec<Assessment> {
    let all: Vec<Assessment> = people::bases().iter().flatten().map(logs::judge).collect();
    let (mut with, mut without): (Vec<_>, Vec<_>) = all.into_iter().partition(|a| a.plan.is_ok());
    without.truncate(with.len() / 8);
    assert!(with.len() > 100 && without.len() > 10, "{} and {}", with.len(), without.len());
    with.append(&mut without);
    with
}

#[test]
fn whatever_is_written_down() {
    let firsts = firsts();
    let dates: Vec<Date> = (0..200).map(logs::day).collect();
    let mut seen: BTreeMap<&str, u64> = BTreeMap::new();
    let (n, started) = (sequences(), Instant::now());
    let hands = std::thread::available_parallelism().map_or(1, |n| n.get() as u64);
    let share = |hand: u64| {
        let mut seen = BTreeMap::new();
        for seed in (hand..n).step_by(hands as usize) {
            sequence(&firsts[(seed % firsts.len() as u64) as usize], seed, &dates, &mut seen);
        }
        seen
    };
    std::thread::scope(|scope| {
        let share = &share;
        let all: Vec<_> = (0..hands).map(|hand| scope.spawn(move || share(hand))).collect();
        for hand in all {
            // A law that failed there has said so.
            for (name, count) in hand.join().expect("every law holds") {
                *seen.entry(name).or_default() += count;
            }
        }
    });
    println!("{n} sequences in {:?}; {seen:?}", started.elapsed());
    let share = |name: &str| *seen.get(name).unwrap_or(&0) as f64 / n as f64;
    for (name, least) in [
        ("red", 0.3),
        ("phase", 0.1),
        ("more", 0.05),
        ("dropped", 0.01),
        ("stopped", 0.02),
        ("flare", 0.05),
        ("half", 0.05),
        ("few", 0.005),
        ("none at all", 0.03),
        ("move", 0.1),
        ("strengthen", 0.1),
    ] {
        assert!(n < 10_000 || share(name) >= least, "{name}: {} of all sequences", share(name));
    }
}

fn sequence(first: &Assessment, seed: u64, dates: &[Date], seen: &mut BTreeMap<&'static str, u64>) {
    let mut dice = Dice(seed);
    let preferences = if dice.one_in(2) { Preferences::default() } else { logs::preferences(&mut dice) };
    let follow = Follow::new(&KB, first);
    let mut book = Book::default();
    let (mut at, mut usual) = (0_usize, 2 + dice.of(5) as u8);
    // Some always fare well, so that the later phases are reached too; some are grave.
    let (lucky, graver) = (dice.one_in(3), dice.one_in(6));
    let mut once = |what: &'static str, holds: bool, flags: &mut Vec<&'static str>| {
        if holds && !flags.contains(&what) {
            flags.push(what);
            *seen.entry(what).or_default() += 1;
        }
    };
    let mut flags = Vec::new();
    let mut before: Option<(DayPlan, SessionLog)> = None;
    for _ in 0..4 + dice.of(6) {
        let today = dates[at];
        let now = book.of(&follow, &preferences, today);
        match &now.plan {
            Err(stop) => {
                once("stopped", matches!(stop, Stop::CheckIn(..) | Stop::Rule(..)), &mut flags);
                once("none at all", matches!(stop, Stop::None(_)), &mut flags);
            }
            Ok(plan) => {
                assert!(first.plan.is_ok(), "{seed}: a plan comes from nowhere");
                holds(first, plan, &book, seed);
                if let Some((old, session)) = &before {
                    after_a_red(old, session, plan, seed);
                }
                let changed = |is: fn(&Change) -> bool| plan.changes.iter().any(is);
                once("phase", changed(|c| matches!(c, Change::Phase(_))), &mut flags);
                let more = |c: &Change| matches!(c, Change::More(_) | Change::Sets(_) | Change::Variant(_));
                once("more", changed(more), &mut flags);
                once("dropped", changed(|c| matches!(c, Change::Dropped(_))), &mut flags);
                once("flare", changed(|c| matches!(c, Change::Flare)), &mut flags);
                once("half", changed(|c| matches!(c, Change::Half(_))), &mut flags);
                once("few", plan.few.is_some() && plan.few != Some(Few::NotToday(1)), &mut flags);
                once("move", plan.lead == Phase::Move, &mut flags);
                once("strengthen", plan.lead == Phase::Strengthen, &mut flags);
            }
        }
        // A clinician's level, once raised, is not taken back by time.
        assert!(now.level >= first.triage.disposition.level().unwrap_or(Level::SelfCare), "{seed}");
        before = None;
        if let Ok(plan) = now.plan {
            let mut session = logs::session(&plan, today, usual, &mut dice);
            if lucky && !dice.one_in(6) {
                fare_well(&mut session, usual);
            }
            once("red", of_session(&session) == Some(Light::Red), &mut flags);
            book.sessions.push(session.clone());
            before = Some((plan, session));
        }
        if dice.one_in(4) {
            let grave = graver && dice.one_in(2);
            book.check_ins.push(logs::check_in(today, usual, grave, &mut dice));
        }
        if dice.one_in(25) {
            book.flares.push(today);
        }
        at = (at + 1 + dice.of(4) as usize).min(dates.len() - 1);
        usual = match dice.of(6) {
            0 => (usual + 1).min(9),
            1 | 2 => usual.saturating_sub(1),
            _ => usual,
        };
    }
    if seed.is_multiple_of(4) {
        same_again(&follow, &book, &preferences, dates[at], &mut dice, seed);
    }
}

fn fare_well(session: &mut SessionLog, usual: u8) {
    (session.before, session.during, session.after, session.morning) =
        (Some(usual), Some(usual), Some(usual), Some(usual));
    (session.sharp, session.further_down) = (false, false);
    for work in &mut session.items {
        (work.pain, work.hurts) = (Some(usual), false);
    }
}

/// Promise 3 on every day, and at least three or why not.
fn holds(first: &Assessment, plan: &DayPlan, book: &Book, seed: u64) {
    let level = match first.triage.disposition {
        Disposition::Level(level) => level,
        Disposition::OutOfScope => Level::EmergencyNow,
    };
    assert!(level < Level::UrgentSameDay, "{seed}: a plan at {}", level.name());
    assert!(plan.items.len() >= 3 || plan.few.is_some(), "{seed}: {} items and no reason", plan.items.len());
    assert!(plan.items.len() < 3 || plan.few.is_none(), "{seed}: enough items, and a reason for few");
    let leads = first.ranking.patterns.first().map(|r| r.pattern.id);
    for exclusion in KB.exclusions {
        let holds = evaluate(&exclusion.when, &first.response, Mode::Soft) == Truth::Yes
            || leads.is_some_and(|id| exclusion.patterns.contains(&id));
        for item in plan.items.iter().filter(|_| holds) {
            let name = item.exercise.id;
            assert!(
                !item.variant.flags.meets(exclusion.flags),
                "{seed}: {name}/{} meets {}",
                item.variant.id,
                exclusion.id
            );
            assert!(!exclusion.exercises.contains(&name), "{seed}: {name} is ruled out by {}", exclusion.id);
            let offered = [item.easier, item.harder].into_iter().flatten().all(|v| !v.flags.meets(exclusion.flags));
            assert!(offered, "{seed}: {name} offers what {} rules out", exclusion.id);
        }
    }
    // Dropped: two reds in a row of one exercise, with none in between that was known and not red.
    for exercise in plan.items.iter().map(|i| logs::id(i.exercise.id)) {
        let mut in_row = 0;
        for session in &book.sessions {
            let Some(light) = of_session(session) else { continue };
            let Some(work) = session.items.iter().find(|w| w.exercise == exercise && !w.skipped) else { continue };
            match light {
                Light::Red if red(work, session) => in_row += 1,
                Light::Red => {}
                Light::Green | Light::Amber => in_row = 0,
            }
            let twice = session.items.iter().filter(|w| w.exercise == exercise).count() > 1;
            assert!(in_row < 2 || twice, "{seed}: {exercise:?} comes back after two reds");
        }
    }
    // A direction that sent pain down the leg does not come back.
    let bends = Flags::of(&[Flag::SpinalFlexion, Flag::EndRangeExtension]);
    for session in book.sessions.iter().filter(|s| s.further_down) {
        for work in session.items.iter().filter(|w| !w.skipped) {
            let flags = KB.exercises[usize::from(work.exercise.0)].variants[usize::from(work.variant)].flags;
            for flag in flags.iter().filter(|f| bends.has(*f)) {
                let twice = session.items.iter().filter(|w| w.exercise == work.exercise).count() > 1;
                assert!(
                    twice || plan.items.iter().all(|i| !i.variant.flags.has(flag)),
                    "{seed}: {} comes back after pain went further down",
                    flag.letter()
                );
            }
        }
    }
}

fn red(work: &Work, session: &SessionLog) -> bool {
    of_work(work, session.before) == Some(Light::Red)
}

/// After a red nothing grows, the exercise to blame rests, and what is done again is at most half of what it was.
fn after_a_red(old: &DayPlan, session: &SessionLog, plan: &DayPlan, seed: u64) {
    if of_session(session) != Some(Light::Red) {
        return;
    }
    assert!(plan.lead <= old.lead, "{seed}: {:?} after a red in {:?}", plan.lead, old.lead);
    for item in &plan.items {
        let id = logs::id(item.exercise.id);
        let of: Vec<&Work> = session.items.iter().filter(|w| w.exercise == id && !w.skipped).collect();
        let [work] = of[..] else { continue };
        // What was done, be it as planned or of one's own accord.
        let (was, is) = (volume(work.dose), volume(item.dose));
        // Pain further down the leg blames the bends of that session.
        let nobody = !session.further_down && session.items.iter().all(|w| !red(w, session));
        let blamed = red(work, session) || nobody;
        assert!(is <= was, "{seed}: {} grows from {was} to {is} after a red", item.exercise.id);
        if blamed && was > 2 {
            assert!(is * 2 <= was + 1, "{seed}: {} comes back with {is} of {was}", item.exercise.id);
        }
    }
}

/// The same logs in another order, and asked twice: the same plan.
fn same_again(follow: &Follow, book: &Book, preferences: &Preferences, today: Date, dice: &mut Dice, seed: u64) {
    let said = |book: &Book| format!("{:?}", short(&book.of(follow, preferences, today).plan));
    let one = said(book);
    assert_eq!(one, said(book), "{seed}: not deterministic");
    let mut other = book.clone();
    for at in (1..other.sessions.len()).rev() {
        other.sessions.swap(at, dice.of(at as u64 + 1) as usize);
    }
    other.check_ins.reverse();
    other.flares.reverse();
    assert_eq!(one, said(&other), "{seed}: the order in which logs are given matters");
}

fn short(plan: &Result<DayPlan, Stop>) -> String {
    match plan {
        Ok(plan) => {
            let items: Vec<_> = plan.items.iter().map(|i| (i.exercise.id, i.variant.id, i.dose)).collect();
            format!("{items:?} {:?} {:?} {:?}", plan.few, plan.lead, plan.changes)
        }
        Err(stop) => match stop {
            Stop::None(why) => why.name().into(),
            Stop::CheckIn(date, level) => format!("{date} {}", level.name()),
            Stop::Rule(date, rule) => format!("{date} {rule}"),
            Stop::Birth => "birth".into(),
        },
    }
}

/// Ten years of daily sessions and weekly check-ins.
#[test]
fn years_of_logs_are_quick() {
    let first = firsts().swap_remove(0);
    let dates: Vec<Date> =
        (0..3_650).scan(logs::START, |date, at| Some(if at == 0 { *date } else { next(date) })).collect();
    let mut dice = Dice(7);
    let preferences = Preferences::default();
    let mut book = Book::default();
    let plan = book.today(&first, &preferences, dates[0]).plan.expect("a plan");
    for (at, date) in dates.iter().enumerate() {
        let mut session = logs::session(&plan, *date, 3, &mut dice);
        if at % 9 > 0 {
            fare_well(&mut session, 3);
        }
        book.sessions.push(session);
        if at % 7 == 0 {
            let mut check_in = logs::check_in(*date, 3, false, &mut dice);
            check_in.pain = Some(3);
            book.check_ins.push(check_in);
        }
    }
    let mut times: Vec<Duration> = (0..9)
        .map(|_| {
            let started = Instant::now();
            assert!(book.today(&first, &preferences, dates[dates.len() - 1]).plan.is_ok());
            started.elapsed()
        })
        .collect();
    times.sort_unstable();
    // The quickest: what the work takes, and not what else runs on the machine.
    println!("ten years: {:?}", times[0]);
    assert!(times[0] < Duration::from_millis(5), "{times:?}");
}

fn next(date: &mut Date) -> Date {
    let (year, month, day) = date.parts();
    let tries = [(year, month, day + 1), (year, month + 1, 1), (year + 1, 1, 1)];
    let found = tries.into_iter().find_map(|(y, m, d)| Date::parse(&format!("{y:04}-{m:02}-{d:02}")).ok());
    *date = found.expect("a next day");
    *date
}

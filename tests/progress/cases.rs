//! One thing at a time: what a light, a red, a flare, a gate does. Every expected value stands in `evidence.md` §5.

use iliac::engine::progress::{Change, DayItem, DayPlan, Few, Size, of_morning, of_pain, of_session, size};
use std::sync::OnceLock;

use iliac::engine::Assessment;
use iliac::knowledge::KB;
use iliac::knowledge::questions::SETTLES;
use iliac::model::{
    Answer, Answers, CheckIn, Date, Effort, Flag, Flags, Kit, Kits, Light, Minutes, Phase, PlanLimit, Preferences,
    SessionLog, Weekdays, Work,
};

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

/// The same person, sore for hours after a small task: it begins calm (§5.2).
pub fn easily_upset() -> Assessment {
    let mut easily = first().response.to_answers();
    let hours = SETTLES.options.iter().position(|name| *name == "over-2h").expect("an option");
    easily.set(SETTLES.id, Some(Answer::Options(1 << hours)));
    logs::judge(&easily)
}

/// All of a plan, done and green.
fn done(plan: &DayPlan, date: Date, felt: Effort) -> SessionLog {
    let mut log = logs::session(plan, date, 2, &mut logs::Dice(0));
    log.items.truncate(plan.items.len());
    for work in &mut log.items {
        (work.pain, work.hurts, work.skipped, work.felt) = (Some(2), false, false, Some(felt));
    }
    let told = Some(2);
    SessionLog { before: told, during: told, after: told, morning: told, sharp: false, further_down: false, ..log }
}

/// A check-in in which all is well.
fn well(after: i32) -> CheckIn {
    CheckIn {
        date: day(after),
        nth: 0,
        pain: None,
        sleep: None,
        goals: [None; 3],
        even: None,
        answers: logs::all_well(),
    }
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
    let (mut plans, mut whole) = (0, 0);
    for base in people::bases().iter().flatten() {
        let first = logs::judge(base);
        let (Ok(plan), Ok(now)) = (&first.plan, Book::default().today(&first, &Preferences::default(), day(0)).plan)
        else {
            continue;
        };
        let of = |id: &'static str, variant: &'static str, dose, free| (id, variant, dose, free);
        let then: Vec<_> = plan.items.iter().map(|i| of(i.exercise.id, i.variant.id, i.dose, i.free)).collect();
        let today: Vec<_> = now.items.iter().map(|i| of(i.exercise.id, i.variant.id, i.dose, i.free)).collect();
        // The result says what to do, the day what of it fits into twenty minutes.
        let short = now.changes.iter().any(|c| matches!(c, Change::Short(_)));
        assert!(then == today || short, "{then:?}, {today:?}");
        assert!(short || now.changes.iter().all(|c| *c == Change::CalmOnly), "{:?}", now.changes);
        let calm = first.triage.plan_limit == PlanLimit::Calm;
        assert_eq!(now.changes.contains(&Change::CalmOnly), calm, "a rule that leaves no more is named, and none else");
        whole += usize::from(!short);
        // Nobody begins with the harder way of anything, whatever is at hand.
        let upright = Preferences { floor: false, ..Preferences::default() };
        let standing = Book::default().today(&first, &upright, day(0)).plan.expect("a plan");
        for item in now.items.iter().chain(&standing.items) {
            assert!(!KB.follow_up.harder.contains(&(item.exercise.id, item.variant.id)), "{}", item.exercise.id);
        }
        plans += 1;
    }
    assert!(plans > 100 && whole * 2 > plans, "{plans} plans, {whole} of them whole");
}

/// Nothing is offered on more days a week than its dose says.
#[test]
fn nothing_is_done_on_more_days_than_its_dose_says() {
    for base in people::bases().iter().flatten().step_by(9) {
        let first = logs::judge(base);
        let mut book = Book::default();
        for after in 0..14 {
            let Ok(plan) = book.today(&first, &Preferences::default(), day(after)).plan else { break };
            book.sessions.push(done(&plan, day(after), Effort::Right));
        }
        for (at, exercise) in KB.exercises.iter().enumerate() {
            let on = |s: &SessionLog| s.items.iter().any(|w| usize::from(w.exercise.0) == at);
            let days: Vec<bool> = book.sessions.iter().map(on).collect();
            let most = usize::from(exercise.dose.days_per_week);
            assert!(
                days.windows(7).all(|week| week.iter().filter(|d| **d).count() <= most),
                "{}: {days:?}",
                exercise.id
            );
        }
    }
}

/// What has grown as far as it goes makes room for the next one, once that one's phase has come.
#[test]
fn what_is_outgrown_makes_room_for_the_next_of_its_kind() {
    let (mut came, mut waits) = (0, 0);
    let mut checked = |first: &Assessment| {
        let (mut book, mut outgrown) = (Book::default(), Vec::new());
        for after in (0..84).step_by(2) {
            if after % 7 == 0 {
                book.check_ins.push(CheckIn { pain: Some(2), ..well(after) });
            }
            let Ok(plan) = book.today(first, &Preferences::default(), day(after)).plan else { break };
            for change in &plan.changes {
                if let Change::Outgrown(id) = change {
                    outgrown.push(&KB.exercises[usize::from(id.0)]);
                }
            }
            for item in &plan.items {
                let of = |e: &&&iliac::model::Exercise| e.id == item.exercise.id;
                if let Some(old) = outgrown.iter().find(of) {
                    let next = KB.exercises.iter().find(|e| Some(e.id) == old.progression).expect("it leads on");
                    let rests = plan.changes.contains(&Change::StrengthRests);
                    let out = plan.excluded.iter().any(|x| x.exercise.id == next.id);
                    // It may itself be what another one has grown into.
                    let grown = outgrown.iter().any(|e| e.progression == Some(old.id));
                    let why = format!("{} is still there, {} could come", old.id, next.id);
                    assert!(next.from > plan.lead || rests || out || grown, "{why}");
                    waits += 1;
                }
                came += usize::from(outgrown.iter().any(|e| e.progression == Some(item.exercise.id)));
            }
            book.sessions.push(done(&plan, day(after), Effort::Easy));
        }
    };
    checked(&first());
    people::bases().iter().flatten().step_by(23).for_each(|base| checked(&logs::judge(base)));
    assert!(came > 0 && waits > 0, "{came} came, {waits} wait");
}

/// Three are enough in the calm phase, all with one set (§5.2).
#[test]
fn who_is_easily_upset_begins_with_three_and_one_set() {
    let plan = Book::default().today(&easily_upset(), &Preferences::default(), day(0)).plan.expect("a plan");
    assert_eq!((plan.items.len(), plan.few), (3, None));
    assert!(plan.items.iter().all(|i| i.dose.sets == 1), "{:?}", plan.items);
}

/// All red: most rest, and that is why there are so few.
#[test]
fn few_are_left_where_all_rest() {
    let bare = Preferences { kit: Kits::NONE, floor: false, ..Preferences::default() };
    let mut book = Book::default();
    // Whatever stands in for what rests hurts too.
    for nth in 0..6 {
        let plan = book.today(&first(), &bare, day(0)).plan.expect("a plan");
        let mut red = done(&plan, day(0), Effort::Right);
        red.nth = nth;
        red.items.iter_mut().for_each(|w| w.hurts = true);
        book.sessions.push(red);
    }
    let plan = book.today(&first(), &bare, day(1)).plan.expect("a plan");
    assert!(plan.items.len() < 3, "{:?}", plan.items);
    assert_eq!(plan.few, Some(Few::Resting));
}

/// Where pain went down the leg in bending, no way of bending is advised.
#[test]
fn a_direction_that_is_banned_leaves_nothing_that_bends_free() {
    let mut book = Book::default();
    let bend = logs::id("cat_cow");
    let flags = KB.exercises[usize::from(bend.0)].variants[0].flags;
    let plan = book.today(&first(), &Preferences::default(), day(0)).plan.expect("a plan");
    let mut red = done(&plan, day(0), Effort::Right);
    red.further_down = true;
    let dose = KB.exercises[usize::from(bend.0)].dose;
    red.items.push(Work { exercise: bend, variant: 0, dose, ..red.items[0] });
    book.sessions.push(red);
    let now = book.today(&first(), &Preferences::default(), day(8)).plan.expect("a plan");
    let bends = |f: iliac::model::Flags| f.meets(Flags::of(&[Flag::SpinalFlexion, Flag::EndRangeExtension]));
    assert!(bends(flags) && now.items.iter().all(|i| !bends(i.variant.flags)));
    for item in &now.items {
        assert_eq!(item.free, item.exercise.variants.iter().all(|v| !bends(v.flags)), "{}", item.exercise.id);
    }
    assert!(now.items.iter().any(|i| !i.free) && now.items.iter().any(|i| i.free), "{:?}", now.items);
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
    let says =
        |book: &Book| book.today(&first, &with, day(2)).plan.expect("a plan").changes.contains(&Change::Half(hurt));
    let flare = Book { flares: vec![day(1)], ..book.clone() };
    assert!(says(&book) && !says(&flare), "in a flare all is half");
    let much = |d: iliac::model::Dose| u32::from(d.sets) * u32::from(d.reps.max(1)) * u32::from(d.seconds.max(1));
    assert_eq!(much(back) * 2, much(was), "{back:?} is not half of {was:?}");
    let changes = |after: i32| book.today(&first, &with, day(after)).plan.expect("a plan").changes;
    assert!(changes(1).contains(&Change::Rests(hurt)), "{:?}", changes(1));
    assert!(!changes(2).contains(&Change::Rests(hurt)), "it has rested");
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

/// What was easy for long comes in its harder way, with the dose of the start (§5.4), and only where the band is at hand.
#[test]
fn the_bridge_grows_from_repetitions_over_sets_to_the_band() {
    let grown = |with: &Preferences| {
        let first = first();
        let (mut book, mut ways, mut seen) = (Book::default(), Vec::new(), Vec::new());
        for after in (0..84).step_by(2) {
            if after % 7 == 0 {
                book.check_ins.push(CheckIn { pain: Some(2), ..well(after) });
            }
            let plan = book.today(&first, with, day(after)).plan.expect("a plan");
            assert!(!plan.done, "day {after}");
            let Some(bridge) = plan.items.iter().position(|i| i.exercise.id == "glute_bridge") else { continue };
            let DayItem { variant, dose, harder, .. } = plan.items[bridge];
            let way = (variant.id, dose.sets, dose.reps);
            if ways.last() != Some(&way) {
                ways.push(way);
                seen.push(harder.map(|v| v.id));
            }
            let mut log = done(&plan, day(after), Effort::Easy);
            log.items = vec![log.items.swap_remove(bridge)];
            book.sessions.push(log);
            assert!(book.today(&first, with, day(after)).plan.expect("a plan").done, "day {after}");
        }
        (ways, seen)
    };
    let (ways, harder) = grown(&Preferences::default());
    assert_eq!(ways[..4], [("standard", 2, 8), ("standard", 2, 10), ("standard", 3, 10), ("band", 2, 8)], "{ways:?}");
    assert_eq!(harder[..4], [Some("band"), Some("band"), Some("band"), None]);
    let kit = Kit::ALL.into_iter().filter(|kit| *kit != Kit::Band).fold(Kits::NONE, |kits, kit| kits.with(kit, true));
    let (ways, harder) = grown(&Preferences { kit, ..Preferences::default() });
    assert_eq!(ways, [("standard", 2, 8), ("standard", 2, 10), ("standard", 3, 10)]);
    assert_eq!(harder, [None; 3]);
}

/// What hurt is stood in for, and the plan says by what.
#[test]
fn something_else_stands_in_for_what_rests() {
    let (first, with) = (first(), Preferences::default());
    let plan = Book::default().today(&first, &with, day(0)).plan.expect("a plan");
    let mut stood_in = 0;
    for (at, item) in plan.items.iter().enumerate() {
        let mut red = session(&Book::default(), day(0), [2, 2, 2], Effort::Right);
        red.items[at].hurts = true;
        let book = Book { sessions: vec![red], ..Book::default() };
        let now = book.today(&first, &with, day(1)).plan.expect("a plan");
        assert!(now.items.iter().all(|i| i.exercise.id != item.exercise.id), "{}", item.exercise.id);
        for change in &now.changes {
            let Change::Instead(other, id) = *change else { continue };
            assert_eq!(id, logs::id(item.exercise.id));
            assert!(now.items.iter().any(|i| logs::id(i.exercise.id) == other), "{change:?}");
            assert!(plan.items.iter().all(|i| logs::id(i.exercise.id) != other), "{change:?}: it was there before");
            stood_in += 1;
        }
    }
    assert!(stood_in > 0);
}

/// Strength rests where it would have been done: not on a day without exercise, nor where none is due.
#[test]
fn that_strength_rests_is_said_where_it_would_be_due() {
    let book = Book { sessions: vec![session(&Book::default(), day(0), [3, 3, 3], Effort::Right)], ..Book::default() };
    let says = |book: &Book, days: Weekdays, after: i32| {
        let with = Preferences { days, ..Preferences::default() };
        book.today(&first(), &with, day(after)).plan.expect("a plan").changes.contains(&Change::StrengthRests)
    };
    assert!(!says(&book, Weekdays::ALL, 2), "two days later it may be done");
    assert!(says(&book, Weekdays::ALL, 1));
    // Day 1 is a Friday.
    assert!(says(&book, Weekdays::of(&[4]), 1) && !says(&book, Weekdays::of(&[3]), 1));
    let flare = Book { flares: vec![day(1)], ..book };
    assert!(!says(&flare, Weekdays::ALL, 1), "the calm phase has none");
}

/// "After recovery: a walk, and strength on two days" (§5.4) is for those who had come to strength.
#[test]
fn keeping_is_for_those_who_had_come_to_strength() {
    let recovered =
        Book { check_ins: [3, 7].map(|after| CheckIn { pain: Some(1), ..well(after) }).to_vec(), ..Book::default() };
    let keeps = |first: &Assessment| {
        let plan = recovered.today(first, &Preferences::default(), day(8)).plan.expect("a plan");
        assert_eq!(plan.changes.contains(&Change::Keeping), plan.keeping);
        (plan.lead, plan.keeping)
    };
    assert_eq!(keeps(&first()), (Phase::Strengthen, true));
    assert_eq!(keeps(&easily_upset()), (Phase::Calm, false));
    // A walk and strength; on the next day the walk alone.
    let mut book = recovered.clone();
    let plan = book.today(&first(), &Preferences::default(), day(8)).plan.expect("a plan");
    assert_eq!((plan.items[0].exercise.id, plan.few), ("walking_plan", None));
    assert!(plan.items.len() >= 3, "{:?}", plan.items);
    book.sessions.push(done(&plan, day(8), Effort::Right));
    let plan = book.today(&first(), &Preferences::default(), day(9)).plan.expect("a plan");
    assert_eq!(plan.items.iter().map(|i| i.exercise.id).collect::<Vec<_>>(), ["walking_plan"]);
    assert_eq!(plan.few, Some(Few::WalkOnly));
}

/// An amber session leaves all as it is; its worst exercise comes in the next easier way, and where there is none left it
/// stays away for three days.
#[test]
fn amber_swaps_the_worst_for_something_easier() {
    let first = first();
    let bare = Preferences { kit: Kits::NONE, floor: false, ..Preferences::default() };
    let mut easier_ways = 0;
    for with in [Preferences::default(), bare] {
        let begins = Book::default().today(&first, &with, day(0)).plan.expect("a plan");
        for amber in begins.items.iter().map(|i| logs::id(i.exercise.id)) {
            let shown = |book: &Book, after: i32| {
                let plan = book.today(&first, &with, day(after)).plan.expect("a plan");
                let item = plan.items.into_iter().find(|i| logs::id(i.exercise.id) == amber)?;
                Some((item.variant.id, item.easier.map(|v| v.id)))
            };
            let (mut book, mut ways, mut after) = (Book::default(), Vec::new(), 0);
            while let Some((way, easier)) = shown(&book, after) {
                ways.push(way);
                let plan = book.today(&first, &with, day(after)).plan.expect("a plan");
                let mut log = done(&plan, day(after), Effort::Right);
                log.items.retain(|w| w.exercise == amber);
                log.items[0].pain = Some(5);
                assert_eq!(of_session(&log), Some(Light::Amber));
                book.sessions.push(log);
                let plan = book.today(&first, &with, day(after + 2)).plan.expect("a plan");
                assert!(plan.changes.contains(&Change::Swapped(amber)), "{:?}", plan.changes);
                // Two days later, so that strength has rested.
                assert_eq!(shown(&book, after + 2).map(|(way, _)| way), easier, "{amber:?} after {way}");
                after += 2;
                assert!(after < 20, "it never stays away");
            }
            easier_ways += ways.len() - 1;
            assert_eq!(
                shown(&book, after + 1).map(|(way, _)| way),
                ways.last().copied(),
                "on the third day it is back"
            );
        }
    }
    assert!(easier_ways > 0);
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
        let walk = plan.items.iter().find(|i| i.exercise.id == "walking_plan").expect("keep walking");
        assert_eq!(walk.dose.seconds, 150, "half of five minutes");
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

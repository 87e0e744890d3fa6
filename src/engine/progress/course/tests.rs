//! What one session after another comes to, told by hand. Expected values stand in `evidence.md` §5.1 and §5.4.

use super::*;
use crate::engine::assess::{Context, assess};
use crate::knowledge::KB;
use crate::model::Answers;

/// Days of December, told from the first.
fn on(after: i32) -> Date {
    Date::of(2026, 12, u8::try_from(after + 1).expect("a day of December"))
}

/// Who did a check-in on each of these days.
fn schedule(done: impl Iterator<Item = i32>) -> Schedule {
    let first = assess(&KB, &Answers::new(), &Context::on(on(0)));
    Schedule::new(&KB, &first, done.map(|after| on(after).days()).collect())
}

/// Who is never late with a check-in.
fn on_time() -> Schedule {
    schedule(0..30)
}

fn frame(begin: Phase, schedule: &Schedule) -> Frame<'_> {
    Frame {
        kb: &KB,
        begin,
        start: on(0),
        calm_until: None,
        pain: Some(2),
        highest: vec![8; KB.exercises.len()],
        easiest: vec![None; KB.exercises.len()],
        schedule,
    }
}

fn id(name: &str) -> ExerciseId {
    let at = KB.exercises.iter().position(|e| e.id == name).expect("an exercise");
    ExerciseId(u8::try_from(at).expect("few exercises"))
}

/// Something done, which went well.
fn work(name: &str, felt: Option<Effort>) -> Work {
    let dose = KB.exercises[usize::from(id(name).0)].dose;
    Work {
        exercise: id(name),
        variant: 0,
        dose,
        sets_done: dose.sets,
        pain: Some(2),
        hurts: false,
        skipped: false,
        felt,
    }
}

/// A green session, with pain as usual.
fn log(after: i32, items: Vec<Work>) -> SessionLog {
    SessionLog {
        date: on(after),
        nth: 0,
        before: Some(2),
        during: Some(2),
        after: Some(2),
        morning: Some(2),
        sharp: false,
        further_down: false,
        items,
    }
}

fn check_in(after: i32, pain: Option<Score>, even: Option<bool>) -> CheckIn {
    CheckIn { date: on(after), nth: 0, pain, sleep: None, goals: [None; 3], even, answers: Answers::new() }
}

fn run(frame: &Frame, sessions: &[SessionLog], check_ins: &[CheckIn], flares: &[i32], today: i32) -> Course {
    let sessions: Vec<&SessionLog> = sessions.iter().collect();
    let check_ins: Vec<&CheckIn> = check_ins.iter().collect();
    let flares: Vec<Date> = flares.iter().map(|after| on(*after)).collect();
    Course::run(frame, &sessions, &check_ins, &flares, on(today))
}

/// Where an exercise stands after these sessions, on the day after the last one.
fn standing(frame: &Frame, sessions: &[SessionLog], name: &str) -> (Standing, Vec<Change>) {
    let last = sessions.last().map_or(0, |s| s.date.days() - on(0).days());
    let mut course = run(frame, sessions, &[], &[], last + 1);
    course.changes.retain(|change| !matches!(change, Change::Phase(_)));
    (course.items[usize::from(id(name).0)].clone(), course.changes)
}

/// A green session of one exercise on each of these days.
fn greens(days: &[i32], name: &str, felt: Effort) -> Vec<SessionLog> {
    days.iter().map(|after| log(*after, vec![work(name, Some(felt))])).collect()
}

#[test]
fn easy_twice_in_a_row_is_one_step_up() {
    let (schedule, bridge) = (on_time(), id("glute_bridge"));
    let frame = frame(Phase::Strengthen, &schedule);
    let after = |days: &[i32]| {
        let (standing, changes) = standing(&frame, &greens(days, "glute_bridge", Effort::Easy), "glute_bridge");
        (standing.rung, changes)
    };
    assert_eq!(after(&[0]), (0, vec![]));
    assert_eq!(after(&[0, 2]), (1, vec![Change::More(bridge)]));
    assert_eq!(after(&[0, 2, 4]), (1, vec![]), "the count begins anew");
    assert_eq!(after(&[0, 2, 4, 6]), (2, vec![Change::Sets(bridge)]));
    assert_eq!(after(&[0, 2, 4, 6, 8, 10]), (3, vec![Change::Variant(bridge)]));
    let broken = [Effort::Easy, Effort::Right, Effort::Easy].into_iter().zip([0, 2, 4]);
    let broken: Vec<_> = broken.map(|(felt, after)| log(after, vec![work("glute_bridge", Some(felt))])).collect();
    assert_eq!(standing(&frame, &broken, "glute_bridge").0.rung, 0, "not in a row");
}

#[test]
fn what_has_grown_as_far_as_it_goes_makes_room_once() {
    let (schedule, days) = (on_time(), [0, 2, 4, 6, 8, 10]);
    let mut frame = frame(Phase::Strengthen, &schedule);
    // §4: the bridge leads on to another exercise, breathing to none.
    let leads_on = |name: &str| KB.exercises[usize::from(id(name).0)].progression.is_some();
    let ends = KB.exercises.iter().find(|e| ladder::is_strength(e) && !leads_on(e.id)).expect("one is the last").id;
    let begins = KB.exercises.iter().find(|e| ladder::is_strength(e) && leads_on(e.id)).expect("one leads on").id;
    frame.highest.fill(1);
    let after = |frame: &Frame, name: &str, days: &[i32]| {
        let (standing, changes) = standing(frame, &greens(days, name, Effort::Easy), name);
        (standing.rung, standing.outgrown, changes)
    };
    assert_eq!(after(&frame, begins, &days[..4]), (1, true, vec![Change::Outgrown(id(begins))]));
    assert_eq!(after(&frame, begins, &days), (1, true, vec![]), "said once");
    assert_eq!(after(&frame, ends, &days[..4]), (1, false, vec![]));
    frame.highest.fill(0);
    assert_eq!(after(&frame, begins, &days[..2]), (0, true, vec![Change::Outgrown(id(begins))]));
}

#[test]
fn one_exercise_grows_at_a_time_the_one_that_has_grown_least() {
    let schedule = on_time();
    let frame = frame(Phase::Strengthen, &schedule);
    let both = |after| log(after, vec![work("dead_bug", Some(Effort::Easy)), work("glute_bridge", Some(Effort::Easy))]);
    let (one, other) = {
        let mut ids = [id("dead_bug"), id("glute_bridge")];
        ids.sort_unstable();
        (ids[0], ids[1])
    };
    let changes = |days: &[i32]| run(&frame, &days.iter().map(|d| both(*d)).collect::<Vec<_>>(), &[], &[], 20).changes;
    assert!(changes(&[0, 2]).contains(&Change::More(one)) && !changes(&[0, 2]).contains(&Change::More(other)));
    // The first has just grown; the other is still due, and stands lower.
    assert!(changes(&[0, 2, 4]).contains(&Change::More(other)));
    // Both due, at the same height once more: by their place in the catalogue, whatever the order of the session.
    assert!(changes(&[0, 2, 4, 6]).contains(&Change::Sets(one)), "{:?}", changes(&[0, 2, 4, 6]));
}

#[test]
fn a_walk_grows_with_every_green_session_that_was_not_hard() {
    let (schedule, walk) = (on_time(), id("walking_plan"));
    let mut frame = frame(Phase::Calm, &schedule);
    let after = |frame: &Frame, felt| standing(frame, &greens(&[0, 1], "walking_plan", felt), "walking_plan");
    let (standing, changes) = after(&frame, Effort::Right);
    assert_eq!((standing.rung, changes), (2, vec![Change::Longer(walk)]));
    let (standing, changes) = after(&frame, Effort::Hard);
    assert_eq!((standing.rung, changes), (0, vec![]));
    frame.highest.fill(1);
    let (standing, changes) = after(&frame, Effort::Easy);
    assert_eq!((standing.rung, changes), (1, vec![]), "as far as it goes, and never by way of what was easy twice");
}

#[test]
fn nothing_grows_in_a_flare_nor_while_a_check_in_is_long_due() {
    let (late, on_time) = (schedule(std::iter::empty()), on_time());
    let rungs = |schedule: &Schedule, flares: &[i32], days: &[i32]| {
        let both = |after: &i32| {
            log(*after, vec![work("walking_plan", Some(Effort::Easy)), work("glute_bridge", Some(Effort::Easy))])
        };
        let sessions: Vec<_> = days.iter().map(both).collect();
        let course = run(&frame(Phase::Strengthen, schedule), &sessions, &[], flares, 27);
        ["walking_plan", "glute_bridge"].map(|name| course.items[usize::from(id(name).0)].rung)
    };
    assert_eq!(rungs(&on_time, &[], &[20, 22]), [2, 1]);
    assert_eq!(rungs(&on_time, &[18], &[20, 22]), [0, 0], "in a flare");
    assert_eq!(rungs(&on_time, &[13], &[20, 22]), [2, 1], "the week after it");
    assert_eq!(rungs(&late, &[], &[20, 22]), [0, 0], "no check-in for three weeks");
    assert_eq!(rungs(&late, &[], &[0, 2]), [2, 1], "none was due yet");
}

#[test]
fn a_phase_waits_for_an_overdue_check_in_and_for_the_days_of_a_clinicians_check() {
    let (late, on_time) = (schedule(std::iter::empty()), on_time());
    let lead = |frame: &Frame, today: i32| {
        let course = run(frame, &greens(&[0], "walking_plan", Effort::Right), &[], &[], today);
        (course.gates.lead, course.changes.contains(&Change::Phase(Phase::Move)))
    };
    let calm = |schedule| frame(Phase::Calm, schedule);
    assert_eq!(lead(&calm(&on_time), 2), (Phase::Calm, false));
    assert_eq!(lead(&calm(&on_time), 3), (Phase::Move, true));
    assert_eq!(lead(&calm(&on_time), 25), (Phase::Move, true));
    assert_eq!(lead(&calm(&late), 25), (Phase::Calm, false));
    let waits = Frame { calm_until: Some(on(10)), ..calm(&on_time) };
    assert_eq!([3, 9, 12].map(|today| lead(&waits, today).0), [Phase::Calm; 3]);
    assert_eq!(lead(&waits, 13).0, Phase::Move);
}

#[test]
fn flares_and_check_ins_are_heard_in_the_order_of_their_days() {
    let schedule = on_time();
    let of = |begin| frame(begin, &schedule);
    let lead = |begin, sessions: &[SessionLog], check_ins: &[CheckIn], flares: &[i32], today| {
        run(&of(begin), sessions, check_ins, flares, today).gates.lead
    };
    // A rise to 6 is a flare of its own. Two flares within two weeks take a phase away.
    let rise = |after| [check_in(after, Some(6), None)];
    assert_eq!(lead(Phase::Strengthen, &[], &rise(3), &[5], 6), Phase::Move);
    assert_eq!(lead(Phase::Strengthen, &[], &rise(5), &[3], 6), Phase::Move);
    assert_eq!(lead(Phase::Strengthen, &[], &rise(5), &[5], 6), Phase::Strengthen, "one and the same");
    // A check-in of a session's day may have come after it: it then takes what the session made known.
    let once = greens(&[1], "walking_plan", Effort::Right);
    assert_eq!(lead(Phase::Calm, &once, &rise(1), &[], 15), Phase::Calm);
    assert_eq!(lead(Phase::Calm, &once, &rise(0), &[], 15), Phase::Move);
    // One of before is heard before.
    let even = [check_in(1, None, Some(true))];
    let four = greens(&[2, 4, 6, 8], "glute_bridge", Effort::Right);
    assert_eq!(lead(Phase::Strengthen, &four, &even, &[], 14), Phase::Return);
    assert_eq!(lead(Phase::Strengthen, &four, &[], &[], 14), Phase::Strengthen);
    let early = greens(&[9], "walking_plan", Effort::Right);
    assert_eq!(lead(Phase::Calm, &early, &rise(1), &[], 15), Phase::Move, "the flare was over when it was done");
    // What is told today counts today.
    let course = run(&of(Phase::Move), &[], &rise(9), &[], 9);
    assert!(course.gates.in_flare(on(9).days()));
    assert!(!run(&of(Phase::Move), &[], &rise(9), &[], 8).gates.in_flare(on(8).days()));
}

#[test]
fn after_amber_the_worst_comes_in_an_easier_way_or_not_for_three_days() {
    let (schedule, bridge) = (on_time(), id("glute_bridge"));
    let mut frame = frame(Phase::Strengthen, &schedule);
    let at = usize::from(bridge.0);
    let variants = KB.exercises[at].variants.len();
    assert!(variants >= 3, "the case needs them");
    let amber = |after, variant: usize| {
        let hurt = Work { pain: Some(5), variant: u8::try_from(variant).expect("few"), ..work("glute_bridge", None) };
        log(after, vec![hurt, work("dead_bug", Some(Effort::Easy))])
    };
    let after = |frame: &Frame, sessions: &[SessionLog]| {
        let (standing, changes) = standing(frame, sessions, "glute_bridge");
        assert_eq!(changes, [Change::Swapped(bridge)]);
        (standing.easier, standing.back_on)
    };
    frame.easiest[at] = Some(variants - 1);
    assert_eq!(after(&frame, &[amber(0, 0)]), (1, None));
    assert_eq!(after(&frame, &[amber(0, variants - 1)]), (0, Some(on(3).days())), "it was the easiest already");
    // Nothing is known to be the easiest: there are never more steps down than variants.
    frame.easiest[at] = None;
    let days: Vec<_> = (0..variants).map(|n| amber(2 * i32::try_from(n).expect("few"), 0)).collect();
    let last = days[variants - 1].date.days();
    assert_eq!(after(&frame, &days[..variants - 1]), (u8::try_from(variants - 1).expect("few"), None));
    assert_eq!(after(&frame, &days), (u8::try_from(variants - 1).expect("few"), Some(last + 3)));
    // What was easy before it is counted anew.
    let easy = |after| greens(&[after], "dead_bug", Effort::Easy).remove(0);
    let (standing, _) = standing(&frame, &[easy(0), amber(2, 0), easy(4)], "dead_bug");
    assert_eq!(standing.rung, 0);
}

#[test]
fn what_was_swapped_goes_back_up_before_it_grows() {
    let (schedule, bridge) = (on_time(), id("glute_bridge"));
    let frame = frame(Phase::Strengthen, &schedule);
    let hurt = |after| log(after, vec![Work { pain: Some(5), ..work("glute_bridge", None) }]);
    let mut sessions = vec![hurt(0), hurt(2)];
    sessions.extend(greens(&[4, 6], "glute_bridge", Effort::Easy));
    let (standing, changes) = standing(&frame, &sessions, "glute_bridge");
    assert_eq!((standing.easier, standing.rung, changes), (1, 0, vec![Change::Variant(bridge)]));
}

#[test]
fn what_hurts_rests_comes_back_with_half_and_is_dropped_after_a_second_time() {
    let (schedule, bridge) = (on_time(), id("glute_bridge"));
    let frame = frame(Phase::Strengthen, &schedule);
    let hurt = |after| log(after, vec![Work { hurts: true, ..work("glute_bridge", None) }, work("dead_bug", None)]);
    let whole = work("glute_bridge", None).dose;
    let (once, changes) = standing(&frame, &[hurt(0)], "glute_bridge");
    assert_eq!(
        (once.back_on, once.cap, once.halved, once.dropped),
        (Some(on(2).days()), Some(ladder::half(whole)), true, false)
    );
    assert_eq!(changes, [Change::Rests(bridge)]);
    let (beside, _) = standing(&frame, &[hurt(0)], "dead_bug");
    assert_eq!((beside.cap, beside.halved), (Some(work("dead_bug", None).dose), false), "nothing grows after a red");
    let green = greens(&[2], "glute_bridge", Effort::Right).remove(0);
    let (well, changes) = standing(&frame, &[hurt(0), green.clone()], "glute_bridge");
    assert_eq!((well.cap, well.halved, changes), (None, false, vec![Change::Whole(bridge)]));
    let (twice, changes) = standing(&frame, &[hurt(0), hurt(2)], "glute_bridge");
    assert_eq!((twice.dropped, changes), (true, vec![Change::Dropped(bridge)]));
    let (apart, _) = standing(&frame, &[hurt(0), green, hurt(4)], "glute_bridge");
    assert!(!apart.dropped, "not in a row");
}

#[test]
fn a_red_that_no_exercise_is_to_blame_for_halves_all_and_begins_a_flare() {
    let schedule = on_time();
    let frame = frame(Phase::Strengthen, &schedule);
    let sharp = SessionLog { sharp: true, ..log(3, vec![work("glute_bridge", None), work("dead_bug", None)]) };
    let course = run(&frame, &[sharp], &[], &[], 4);
    for name in ["glute_bridge", "dead_bug"] {
        let standing = &course.items[usize::from(id(name).0)];
        assert_eq!((standing.halved, standing.back_on), (true, None), "{name}");
    }
    assert!(course.gates.in_flare(on(4).days()));
    assert_eq!((course.light, course.last, course.last_red), (Some(Light::Red), Some(on(3)), Some(on(3))));
}

/// A session that was told twice, or by a build that knew more exercises.
#[test]
fn of_each_exercise_the_worst_counts_and_the_unknown_is_passed_over() {
    let bridge = work("glute_bridge", None);
    let variants = KB.exercises[usize::from(bridge.exercise.0)].variants.len();
    let counted = |items: Vec<Work>| {
        let log = log(0, items);
        done(&KB, &log).into_iter().map(|w| (w.exercise, w.pain, w.hurts)).collect::<Vec<_>>()
    };
    let is = |pain: Option<Score>, hurts| vec![(bridge.exercise, pain, hurts)];
    let with = |pain, hurts| Work { pain, hurts, ..bridge };
    for (a, b, worst) in [
        (with(Some(2), false), with(Some(4), false), is(Some(4), false)),
        (with(Some(9), false), with(Some(1), true), is(Some(1), true)),
        (with(None, false), with(Some(0), false), is(Some(0), false)),
    ] {
        assert_eq!(counted(vec![a, b]), worst);
        assert_eq!(counted(vec![b, a]), worst);
    }
    // Of two alike it is the first.
    let (first, second) = (bridge, Work { felt: Some(Effort::Easy), ..bridge });
    let session = log(0, vec![first, second]);
    assert_eq!(done(&KB, &session)[0].felt, None);
    // Left out is not done, but what hurt hurt.
    assert_eq!(counted(vec![Work { skipped: true, ..bridge }]), []);
    assert_eq!(counted(vec![Work { skipped: true, hurts: true, ..bridge }]), is(Some(2), true));
    let last = u8::try_from(variants - 1).expect("few");
    assert_eq!(counted(vec![Work { variant: last, ..bridge }]).len(), 1);
    assert_eq!(counted(vec![Work { variant: last + 1, ..bridge }]), []);
    let beyond = ExerciseId(u8::try_from(KB.exercises.len()).expect("few"));
    assert_eq!(counted(vec![Work { exercise: beyond, ..bridge }]), []);
}

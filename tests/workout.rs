//! Laws of a session under way: time counts exactly, nothing is lost by going back or by a reload, red is over for today.

use iliac::engine::progress::DayItem;
use iliac::engine::workout::{Event, Hurt, Item, Pauses, Step, Told, Workout};
use iliac::knowledge::KB;
use iliac::model::{Date, Dose, Effort, ExerciseId, Light, Phase};
use iliac::record::{Fields, KeptWorkout};

fn exercise(id: &str) -> ExerciseId {
    ExerciseId(KB.exercises.iter().position(|e| e.id == id).expect("an exercise of the tables") as u8)
}

fn item(id: &str, sets: u8, reps: u8, seconds: u16, sides: bool) -> Item {
    Item {
        exercise: exercise(id),
        variant: 0,
        dose: Dose { sets, reps, seconds, per_day: 1, days_per_week: 7 },
        sides,
        easier: None,
        harder: None,
        done: 0,
        pain: None,
        sharp: false,
        stopped: false,
        passed: false,
        felt: None,
    }
}

fn session() -> Workout {
    let items = vec![
        item("bird_dog", 2, 0, 10, true),
        item("glute_bridge", 2, 8, 0, false),
        item("walking_plan", 1, 0, 300, false),
    ];
    Workout::new(Some(2), items, Pauses::default())
}

/// What a person meets, one after the other: exercise, set, second side, step, length in seconds.
fn way(workout: &mut Workout) -> Vec<(usize, u8, bool, Step, u32)> {
    let mut way = Vec::new();
    while !workout.is_over() {
        let at = workout.place;
        way.push((at.item, at.set, at.second, at.step, workout.length() / 1000));
        assert!(way.len() < 100, "no end: {way:?}");
        if workout.is_timed() { workout.apply(Event::Tick(at.left)) } else { workout.apply(Event::Forward) }
    }
    way
}

#[test]
fn sides_sets_rests_and_exercises_come_in_their_order() {
    use Step::{Ready, Rest, Switch, Work};
    let expected = [
        (0, 0, false, Ready, 0),
        (0, 0, false, Work, 10),
        (0, 0, true, Switch, 8),
        (0, 0, true, Work, 10),
        (0, 1, false, Rest, 20),
        (0, 1, false, Work, 10),
        (0, 1, true, Switch, 8),
        (0, 1, true, Work, 10),
        (1, 0, false, Ready, 0),
        (1, 0, false, Work, 0),
        (1, 1, false, Rest, 20),
        (1, 1, false, Work, 0),
        (2, 0, false, Ready, 0),
        (2, 0, false, Work, 300),
    ];
    let mut workout = session();
    assert_eq!(way(&mut workout), expected);
    assert_eq!(workout.items.iter().map(Item::sets_done).collect::<Vec<_>>(), [2, 2, 1]);

    // Without rests and pauses for turning there are none, and as much is done.
    let mut short = Workout { pauses: Pauses { rest: 0, switch: 0 }, ..session() };
    let left: Vec<_> = expected.into_iter().filter(|step| !matches!(step.3, Rest | Switch)).collect();
    assert_eq!(way(&mut short), left);
    assert_eq!(short.items, workout.items);
}

#[test]
fn a_set_counts_when_both_sides_of_it_are_done() {
    let mut workout = Workout::new(None, vec![item("bird_dog", 3, 8, 0, true)], Pauses { rest: 0, switch: 0 });
    let mut counted = Vec::new();
    while !workout.is_over() {
        counted.push(workout.items[0].sets_done());
        assert!(counted.len() < 100, "no end: {counted:?}");
        workout.apply(Event::Forward);
    }
    // Getting ready, then two sides of each set.
    assert_eq!((counted, workout.items[0].sets_done()), (vec![0, 0, 0, 1, 1, 2, 2], 3));
}

/// Where there is no pause either, back leads from a set to the one before, and that counts as not done; earlier ones stay.
#[test]
fn back_undoes_the_set_before_and_no_other() {
    let no_pause = Pauses { rest: 0, switch: 0 };
    let at = |w: &Workout| (w.place.step, w.place.set, w.place.second, w.items[0].sets_done());
    let mut plain = Workout::new(None, vec![item("glute_bridge", 3, 8, 0, false)], no_pause);
    assert_eq!(plain.items[0].sets_done(), 0);
    for _ in 0..3 {
        plain.apply(Event::Forward);
    }
    assert_eq!(at(&plain), (Step::Work, 2, false, 2));
    plain.apply(Event::Back);
    assert_eq!(at(&plain), (Step::Work, 1, false, 1));
    plain.apply(Event::Back);
    assert_eq!(at(&plain), (Step::Work, 0, false, 0));
    plain.apply(Event::Back);
    assert_eq!(at(&plain), (Step::Ready, 0, false, 0));

    let mut sided = Workout::new(None, vec![item("bird_dog", 3, 8, 0, true)], no_pause);
    for _ in 0..4 {
        sided.apply(Event::Forward);
    }
    // Both sides of the first set, one of the second.
    assert_eq!(at(&sided), (Step::Work, 1, true, 1));
    sided.apply(Event::Back);
    assert_eq!(at(&sided), (Step::Work, 1, false, 1), "the first set stays done");
    sided.apply(Event::Back);
    assert_eq!(at(&sided), (Step::Work, 0, true, 0));
    sided.apply(Event::Forward);
    assert_eq!(at(&sided), (Step::Work, 1, false, 1), "its first side was still done");
}

#[test]
fn what_was_stopped_is_gone_past_in_both_directions() {
    let mut workout = session();
    workout.items[1].stopped = true;
    workout.apply(Event::Pass);
    assert_eq!((workout.place.item, workout.place.step), (2, Step::Ready));
    workout.apply(Event::Back);
    assert_eq!((workout.place.item, workout.place.step), (0, Step::Ready));
    workout.items[2].stopped = true;
    workout.apply(Event::Pass);
    assert!(workout.is_over());
}

#[test]
fn two_minutes_on_end_are_a_bout() {
    let timed = |seconds| item("walking_plan", 1, 0, seconds, false);
    assert!(timed(120).is_bout() && timed(119).timed() && !timed(119).is_bout());
    let counted = item("walking_plan", 1, 8, 300, false);
    assert!(!counted.timed() && !counted.is_bout());
}

/// With the device in the pocket only a walk goes on, while it is walked; a hold waits for whoever looks.
#[test]
fn only_a_walk_goes_on_unseen() {
    let unseen = |seconds, change: fn(&mut Workout)| {
        let mut workout = Workout::new(None, vec![item("walking_plan", 2, 0, seconds, false)], Pauses::default());
        change(&mut workout);
        workout.goes_on_unseen()
    };
    assert!(unseen(300, |w| w.apply(Event::Forward)));
    assert!(!unseen(300, |_| ()), "getting ready");
    assert!(!unseen(30, |w| w.apply(Event::Forward)), "a hold");
    let paused = |w: &mut Workout| {
        w.apply(Event::Forward);
        w.apply(Event::Pause(true));
    };
    assert!(!unseen(300, paused));
    let rest = |w: &mut Workout| {
        w.apply(Event::Forward);
        w.apply(Event::Tick(300_000));
        assert_eq!(w.place.step, Step::Rest);
    };
    assert!(!unseen(300, rest));
}

/// An item of the session is the plan's: the same exercise in the same way, and the ways to make it easier or harder.
#[test]
fn an_item_is_what_the_plan_says() {
    let mut ways = 0;
    for exercise in KB.exercises {
        for (at, variant) in exercise.variants.iter().enumerate() {
            let other = |step: usize| exercise.variants.get(step).filter(|_| step != at);
            let day = DayItem {
                exercise,
                variant,
                phase: Phase::Calm,
                dose: exercise.dose,
                free: true,
                easier: at.checked_sub(1).and_then(other),
                harder: other(at + 1),
            };
            for grows in [true, false] {
                let item = Item::of(&KB, &day, grows).expect("the tables know it");
                assert_eq!(KB.exercises[usize::from(item.exercise.0)].id, exercise.id);
                assert_eq!(exercise.variants[usize::from(item.variant)].id, variant.id);
                let id = |place: Option<u8>| place.map(|place| exercise.variants[usize::from(place)].id);
                assert_eq!(id(item.easier), day.easier.map(|v| v.id));
                assert_eq!(id(item.harder), day.harder.filter(|_| grows).map(|v| v.id));
                ways += usize::from(item.easier.is_some()) + usize::from(item.harder.is_some());
            }
        }
    }
    assert!(ways > 20, "{ways}");
}

#[test]
fn what_was_before_and_what_comes_next() {
    let next = |workout: &Workout| workout.next_item().map(|item| item.exercise);
    let mut workout = session();
    assert!(!workout.has_before(), "nothing before the first");
    assert_eq!(next(&workout), Some(exercise("glute_bridge")));
    workout.apply(Event::Forward);
    assert!(workout.has_before(), "getting ready was before");
    workout.apply(Event::Pass);
    assert_eq!((workout.place.item, workout.place.step), (1, Step::Ready));
    assert!(workout.has_before(), "the exercise that was passed over");
    assert_eq!(next(&workout), Some(exercise("walking_plan")));
    // What was stopped is neither behind nor ahead.
    workout.items[0].stopped = true;
    assert!(!workout.has_before());
    workout.items[2].stopped = true;
    assert_eq!(next(&workout), None);
}

#[test]
fn only_what_was_neither_begun_nor_stopped_was_left_out() {
    let skipped = |change: fn(&mut Item)| {
        let mut item = item("bird_dog", 2, 8, 0, false);
        change(&mut item);
        let log = Workout::new(None, vec![item], Pauses::default());
        log.log(Date::parse("2026-11-26").expect("a day"), &Told::default()).items[0].skipped
    };
    assert!(skipped(|_| ()));
    assert!(!skipped(|item| item.done = 1));
    assert!(!skipped(|item| item.stopped = true));
    assert!(!skipped(|item| item.pain = Some(2)));
}

#[test]
fn time_is_the_same_in_one_piece_or_in_many_and_stands_still_in_a_pause() {
    let begun = || {
        let mut workout = session();
        workout.apply(Event::Forward);
        workout
    };
    // 10 + 8 + 10 + 20 seconds, and 3 of the next hold.
    let (mut whole, mut pieces) = (begun(), begun());
    whole.apply(Event::Tick(51_000));
    for at in 0..51_000 / 17 {
        pieces.apply(Event::Tick(17));
        if at % 100 == 0 {
            pieces.apply(Event::Pause(true));
            pieces.apply(Event::Tick(40_000));
            pieces.apply(Event::Pause(false));
        }
    }
    assert_eq!(whole.place.left, 7_000);
    assert_eq!(whole, pieces);
    assert_eq!((whole.place.set, whole.place.step), (1, Step::Work));
    // Where no time runs none counts: repetitions wait for the person.
    for _ in 0..100 {
        if whole.place.item == 0 {
            whole.apply(Event::Forward);
        }
    }
    assert_eq!(whole.place.item, 1);
    whole.apply(Event::Forward);
    let before = whole.clone();
    whole.apply(Event::Tick(u32::MAX));
    assert_eq!(whole, before);
}

#[test]
fn a_reload_at_any_moment_leads_to_the_same_place() {
    let mut workout = session();
    let mut reloads = 0;
    while !workout.is_over() {
        let kept = KeptWorkout {
            check: "2026-11-26-001".into(),
            mark: "m".into(),
            date: Date::parse("2026-11-26").expect("a day"),
            written: 1_795_000_000_000,
            workout: workout.clone(),
            more: Fields::new(),
        };
        let back = KeptWorkout::read(&KB, &kept.write(&KB)).expect("it was written just now");
        assert_eq!(back, kept);
        reloads += 1;
        assert!(reloads < 1000, "no end");
        workout = back.workout;
        match reloads {
            7 => workout.apply(Event::Easier),
            11 => workout.apply(Event::Pause(true)),
            12 => workout.apply(Event::Pause(false)),
            _ if workout.is_timed() => workout.apply(Event::Tick(1_300)),
            _ => workout.apply(Event::Forward),
        }
    }
    assert!(reloads > 250, "{reloads}");
}

#[test]
fn going_back_undoes_one_step_and_loses_nothing_else() {
    let mut workout = session();
    for _ in 0..4 {
        workout.apply(Event::Forward);
    }
    // In the rest after the first set: back into its second side.
    assert_eq!((workout.place.step, workout.items[0].sets_done()), (Step::Rest, 1));
    workout.apply(Event::Back);
    assert_eq!((workout.place.step, workout.place.set, workout.place.second), (Step::Work, 0, true));
    assert_eq!((workout.items[0].sets_done(), workout.place.left), (0, 10_000));
    workout.apply(Event::Back);
    assert_eq!((workout.place.step, workout.place.second), (Step::Work, false));
    workout.apply(Event::Back);
    assert_eq!(workout.place.step, Step::Ready);
    workout.apply(Event::Back);
    assert_eq!((workout.place.item, workout.place.step), (0, Step::Ready), "there is nothing before");
    // What was passed over can be come back to.
    workout.apply(Event::Pass);
    assert!(workout.items[0].passed);
    workout.apply(Event::Back);
    assert!(workout.place.item == 0 && !workout.items[0].passed);
    // After the last one, back leads into it again.
    let mut over = session();
    way(&mut over);
    over.apply(Event::Back);
    assert_eq!((over.place.item, over.is_over()), (2, false));
}

#[test]
fn red_is_over_for_today_and_nothing_leads_back() {
    let mut workout = session();
    workout.apply(Event::Forward);
    let hurt = |pain, sharp, further_down| Hurt { pain, sharp, further_down };
    assert_eq!(workout.hurts(&KB, hurt(3, false, false)), Light::Green);
    assert_eq!(workout.hurts(&KB, hurt(5, false, false)), Light::Amber);
    assert_eq!(workout.place.item, 0);
    assert_eq!(workout.hurts(&KB, hurt(8, false, false)), Light::Red);
    assert_eq!((workout.place.item, workout.place.step), (1, Step::Ready));
    for _ in 0..5 {
        workout.apply(Event::Back);
    }
    assert_eq!(workout.place.item, 1);
    let log = workout.log(Date::parse("2026-11-26").expect("a day"), &Told::default());
    assert_eq!((log.items[0].pain, log.items[0].skipped, log.before), (Some(8), false, Some(2)));
    assert_eq!(iliac::engine::progress::of_session(&log), Some(Light::Red), "also when the session ends here");
    // A sharp pain is red whatever its number, and the second red ends the session.
    assert_eq!(workout.hurts(&KB, hurt(1, true, false)), Light::Red);
    assert!(workout.is_over());
    let log = workout.log(Date::parse("2026-11-26").expect("a day"), &Told::default());
    assert!(log.items[1].hurts && log.items[2].skipped);
}

/// Red are those that were stopped for their pain: neither one that was amber and done, nor one that is left out because it
/// bends the same way.
#[test]
fn only_what_was_stopped_for_its_pain_counts_as_red() {
    let mut workout = session();
    workout.items[0].pain = Some(5);
    workout.place.item = 1;
    assert_eq!(workout.stopped_last(), None);
    assert_eq!(workout.hurts(&KB, Hurt { pain: 9, sharp: false, further_down: false }), Light::Red);
    assert_eq!((workout.place.item, workout.is_over()), (2, false), "the first red goes on with the next");
    assert_eq!(workout.stopped_last().map(|i| i.exercise), Some(exercise("glute_bridge")));

    let mut workout = session();
    (workout.items[0].pain, workout.items[0].stopped, workout.items[1].pain) = (Some(8), true, Some(5));
    workout.place.item = 2;
    assert_eq!(workout.stopped_last().map(|i| i.exercise), Some(exercise("bird_dog")), "the second was done");
    (workout.items[1].pain, workout.items[1].stopped) = (None, true);
    assert_eq!(workout.stopped_last().map(|i| i.exercise), Some(exercise("bird_dog")), "the second never began");
}

/// `evidence.md` §5.1: against the usual of that day; down the leg overrides the number.
#[test]
fn a_session_has_the_light_of_the_worst_that_was_told() {
    let workout = session();
    let told = |during, after| Told { during, after, ..Told::default() };
    assert_eq!(workout.light(&Told::default()), None, "nothing was told");
    assert_eq!(workout.light(&told(Some(2), Some(3))), Some(Light::Green));
    assert_eq!(workout.light(&told(Some(5), Some(3))), Some(Light::Amber));
    assert_eq!(workout.light(&told(Some(2), Some(9))), Some(Light::Red));
    assert_eq!(workout.light(&Told { further_down: true, ..told(Some(2), None) }), Some(Light::Red));
    let down = Workout { further_down: true, ..session() };
    assert_eq!(down.light(&told(Some(2), None)), Some(Light::Red));
    let mut sharp = session();
    (sharp.items[0].pain, sharp.items[0].sharp) = (Some(1), true);
    assert_eq!(sharp.light(&told(Some(2), None)), Some(Light::Red));
}

#[test]
fn what_was_told_during_a_session_is_in_its_log() {
    let date = Date::parse("2026-11-26").expect("a day");
    let mut workout = session();
    assert_eq!((workout.worst(), workout.any_done()), (None, false));
    let change = |change: fn(&mut Item)| {
        let mut other = session();
        change(&mut other.items[1]);
        other
    };
    for begun in [change(|i| i.done = 1), change(|i| i.stopped = true), change(|i| i.pain = Some(0))] {
        assert!(begun.any_done(), "{begun:?}");
    }
    (workout.items[0].pain, workout.items[2].pain) = (Some(3), Some(4));
    assert_eq!(workout.worst(), Some(4));
    let log = |workout: &Workout, during, further_down| {
        let log = workout.log(date, &Told { during, further_down, ..Told::default() });
        (log.during, log.further_down)
    };
    // The worse of what was told of one exercise and of all of it; nothing where nothing was told of all of it.
    assert_eq!(log(&workout, Some(2), false), (Some(4), false));
    assert_eq!(log(&workout, Some(6), true), (Some(6), true));
    assert_eq!(log(&workout, None, false), (None, false));
    workout.further_down = true;
    assert_eq!(log(&workout, Some(2), false), (Some(4), true));
}

#[test]
fn pain_further_down_the_leg_stops_that_direction() {
    let items = vec![
        item("knee_to_chest", 1, 8, 0, false),
        item("bird_dog", 1, 8, 0, false),
        item("knee_to_chest", 1, 8, 0, false),
    ];
    let mut workout = Workout::new(Some(3), items, Pauses::default());
    workout.apply(Event::Forward);
    assert_eq!(workout.hurts(&KB, Hurt { pain: 2, sharp: false, further_down: true }), Light::Red);
    assert!(workout.further_down && workout.items[2].stopped && !workout.items[1].stopped);
    workout.apply(Event::Forward);
    workout.apply(Event::Forward);
    assert!(workout.is_over(), "what bends the same way does not come any more");
}

#[test]
fn easier_is_less_and_is_noted() {
    let mut workout = session();
    workout.apply(Event::Forward);
    workout.apply(Event::Easier);
    let item = workout.items[0];
    assert_eq!((item.dose.sets, item.felt), (1, Some(Effort::Hard)));
    assert_eq!((workout.place.item, workout.place.step), (0, Step::Ready), "it is read again, and is the same");
    let told = Told { felt: Some(Effort::Easy), ..Told::default() };
    way(&mut workout);
    let log = workout.log(Date::parse("2026-11-26").expect("a day"), &told);
    assert_eq!(
        log.items.iter().map(|w| w.felt).collect::<Vec<_>>(),
        [Some(Effort::Hard), Some(Effort::Easy), Some(Effort::Easy)]
    );
    // Half of the sets are done already: on to the next.
    let mut workout = session();
    for _ in 0..5 {
        workout.apply(Event::Forward);
    }
    assert_eq!((workout.place.set, workout.place.step), (1, Step::Work));
    workout.apply(Event::Easier);
    assert_eq!((workout.place.item, workout.place.step, workout.items[0].sets_done()), (1, Step::Ready, 1));
    // Harder without a harder way: only noted.
    let mut workout = session();
    workout.apply(Event::Harder);
    assert_eq!((workout.items[0].felt, workout.items[0].dose), (Some(Effort::Easy), session().items[0].dose));
}

//! What a day's session is picked from. Expected values stand in `evidence.md` §3, §4 and §5.4, and in `decisions.md` D24.

use super::super::check_in::Schedule;
use super::super::course::Frame;
use super::*;
use crate::engine::assess::{Context, assess};
use crate::engine::patterns::Ranking;
use crate::knowledge::KB;
use crate::model::{Answers, Kits};

const DAY: Date = Date::of(2026, 12, 1);

/// Of someone whose answers rule out nothing.
fn picker(preferences: &Preferences) -> Picker<'_> {
    let nothing = Response::of(&KB, &Answers::new());
    Picker::new(&KB, Filter::of(&KB, &nothing, &Ranking::default()), preferences)
}

fn exercise(name: &str) -> &'static Exercise {
    KB.exercises.iter().find(|e| e.id == name).expect("an exercise")
}

fn without(kit: Kit) -> Preferences {
    Preferences { kit: Kits::ALL.with(kit, false), ..Preferences::default() }
}

/// A band makes a bridge harder, nothing makes the cat harder (§4).
#[test]
fn an_exercise_can_grow_by_as_many_ways_as_are_harder() {
    let harder = |preferences: &Preferences, name: &str| picker(preferences).harder(exercise(name));
    let all = Preferences::default();
    assert_eq!(["glute_bridge", "clamshell", "cat_cow", "heel_slide"].map(|e| harder(&all, e)), [1, 1, 0, 0]);
    assert_eq!(harder(&without(Kit::Band), "glute_bridge"), 0);
}

/// Where the way that a template prefers is not to be had, none that is harder comes in its place.
#[test]
fn nobody_begins_with_a_harder_way() {
    let preferences = Preferences::default();
    let (picker, clamshell) = (picker(&preferences), exercise("clamshell"));
    let place = |id: &str| clamshell.variants.iter().position(|v| v.id == id).expect("a variant");
    let fit = [place("band"), place("standard")];
    assert_eq!(picker.begin(clamshell, &fit, "pillows"), 1);
    assert_eq!(picker.begin(clamshell, &fit, "band"), 0, "unless it is the one preferred");
}

/// The course of someone who has done nothing yet, in a plan with nothing but what is named here.
fn course_with(names: &[&str]) -> Course {
    let first = assess(&KB, &Answers::new(), &Context::on(DAY));
    let frame = Frame {
        kb: &KB,
        begin: Phase::Strengthen,
        start: DAY,
        calm_until: None,
        pain: Some(2),
        highest: vec![8; KB.exercises.len()],
        easiest: vec![None; KB.exercises.len()],
        schedule: &Schedule::new(&KB, &first, Vec::new()),
    };
    let mut course = Course::run(&frame, &[], &[], &[], DAY);
    for (standing, exercise) in course.items.iter_mut().zip(KB.exercises) {
        standing.dropped = !names.contains(&exercise.id);
    }
    course
}

fn making<'a>(picker: &'a Picker<'a>, course: &'a Course) -> Making<'a> {
    Making {
        picker,
        course,
        day: DAY.days(),
        strength: true,
        half: false,
        phase: Phase::Strengthen,
        items: Vec::new(),
        changes: Vec::new(),
        resting: false,
    }
}

/// A list is filled up from what the person has behind them, never from what is still to come.
#[test]
fn a_short_list_is_filled_up_from_earlier_phases() {
    let template = KB.templates.iter().find(|t| t.id == "hip_oa").expect("a template");
    let left = ["hip_flexor_stretch", "swim_aqua", "lumbar_rotation", "step_up", "single_leg_balance"];
    let (preferences, course) = (Preferences::default(), course_with(&left));
    let picker = picker(&preferences);
    let mut making = making(&picker, &course);
    let response = Response::of(&KB, &Answers::new());
    making.fill(&response, template, &[Phase::Strengthen], false);
    let mut names: Vec<&str> = making.items.iter().map(|i| i.exercise.id).collect();
    names.sort_unstable();
    assert_eq!(names, ["hip_flexor_stretch", "lumbar_rotation", "swim_aqua"], "nothing of the phase to come");
}

/// After recovery a day between strength days has its walk and nothing else; only then is that the reason (§5.4).
#[test]
fn why_there_are_so_few() {
    let (preferences, course) = (Preferences::default(), course_with(&[]));
    let picker = picker(&preferences);
    let why = |keeping, strength, resting| Making { strength, resting, ..making(&picker, &course) }.few(keeping);
    assert_eq!(why(true, false, false), Some(Few::WalkOnly));
    assert_eq!(why(true, false, true), Some(Few::WalkOnly));
    assert_eq!(why(true, true, false), Some(Few::NothingElse));
    assert_eq!(why(false, false, false), Some(Few::NothingElse));
    assert_eq!(why(false, false, true), Some(Few::Resting));
    assert_eq!(why(true, true, true), Some(Few::Resting));
}

/// Fewer exercises come before fewer sets.
#[test]
fn a_long_session_is_cut_to_three_first() {
    let dose = Dose { sets: 2, reps: 0, seconds: 80, ..exercise("glute_bridge").dose };
    let item = |name| {
        let exercise = exercise(name);
        let variant = &exercise.variants[0];
        DayItem { exercise, variant, phase: Phase::Strengthen, dose, free: true, easier: None, harder: None }
    };
    let five = ["glute_bridge", "hip_hinge", "sit_to_stand", "pelvic_tilt", "cat_cow"];
    let each = ladder::seconds(dose, false);
    assert!(each * 3 <= 600 && each * 4 > 600, "three fit into ten minutes, four do not: {each}");
    let mut items = Vec::from(five.map(item));
    assert!(items.iter().all(|i| !i.exercise.sides), "each is done once");
    assert!(shorten(&mut items, Minutes::Ten));
    assert_eq!(
        items.iter().map(|i| (i.exercise.id, i.dose)).collect::<Vec<_>>(),
        [(five[0], dose), (five[1], dose), (five[2], dose)]
    );
}

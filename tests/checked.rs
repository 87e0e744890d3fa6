//! "A clinician has checked this problem" (`decisions.md` D21): it clears the level-3 rules that were shown, for 12 weeks,
//! and nothing graver.

#![allow(clippy::panic, clippy::expect_used)] // a person who cannot be made is a failure

#[allow(dead_code)] // the laws use all of it
mod people;

use iliac::engine::{Assessment, Checked, Context, NoPlan, assess};
use iliac::knowledge::KB;
use iliac::knowledge::questions::{NEW_LUMP, RED_EYE, SWOLLEN_CALF, WEIGHT_LOSS};
use iliac::model::{Answer, Answers, Date, Disposition, Level, QuestionId};

const TODAY: Date = Date::of(2026, 11, 26);
const YES: Answer = Answer::Options(0b01);

/// A vignette's person who needs nothing but self-care, with these answers.
fn person(answers: &[(QuestionId, Answer)]) -> Answers {
    let mut person = people::bases()[0]
        .iter()
        .find(|a| a.get(KB.anchors.age) == Some(Answer::Number(34)))
        .expect("vignette t01 is 34")
        .clone();
    for (q, answer) in answers {
        person.set(*q, Some(*answer));
    }
    person
}

fn judge(person: &Answers, on: Date, rules: &[&str], exercise: Option<bool>) -> Assessment {
    let rules = rules.iter().map(|r| (*r).to_string()).collect();
    assess(&KB, person, &Context { today: TODAY, checked: Some(Checked { on, rules, exercise }) })
}

fn level(a: &Assessment) -> Option<Level> {
    match a.triage.disposition {
        Disposition::Level(level) => Some(level),
        Disposition::OutOfScope => None,
    }
}

#[test]
fn a_check_clears_the_rules_that_were_shown_for_twelve_weeks() {
    let person = person(&[(WEIGHT_LOSS.id, YES)]);
    let unchecked = assess(&KB, &person, &Context::on(TODAY));
    assert_eq!(level(&unchecked), Some(Level::ClinicianSoon));
    for (on, holds) in [
        (Date::of(2026, 11, 26), true),
        (Date::of(2026, 9, 3), true), // 84 days
        (Date::of(2026, 9, 2), false),
        (Date::of(2026, 11, 27), false), // not yet
    ] {
        let a = judge(&person, on, &["weight_loss"], Some(true));
        assert_eq!(level(&a), Some(if holds { Level::SelfCare } else { Level::ClinicianSoon }), "checked on {on}");
        assert_eq!(a.triage.cleared == ["weight_loss"], holds, "checked on {on}");
    }
}

#[test]
fn a_rule_that_was_not_shown_stays() {
    let person = person(&[(WEIGHT_LOSS.id, YES), (NEW_LUMP.id, YES)]);
    let a = judge(&person, TODAY, &["weight_loss"], Some(true));
    assert_eq!((level(&a), a.triage.within_days), (Some(Level::ClinicianSoon), Some(7)));
    let a = judge(&person, TODAY, &["weight_loss", "systemic_unwell"], Some(true));
    assert_eq!(level(&a), Some(Level::SelfCare));
}

#[test]
fn nothing_graver_is_cleared() {
    let urgent = person(&[(RED_EYE.id, YES)]);
    assert_eq!(level(&judge(&urgent, TODAY, &["uveitis"], Some(true))), Some(Level::UrgentSameDay));
}

/// "Never a level-5 or level-4 rule": one in doubt counts as level 3, but is no level-3 rule.
#[test]
fn a_graver_rule_in_doubt_is_not_cleared_either() {
    let doubt = person(&[(SWOLLEN_CALF.id, Answer::Unsure)]);
    let a = judge(&doubt, TODAY, &["calf_swollen"], Some(true));
    assert_eq!((level(&a), a.triage.within_days), (Some(Level::ClinicianSoon), Some(2)));
}

#[test]
fn exercise_waits_for_the_clinicians_yes() {
    let person = person(&[(WEIGHT_LOSS.id, YES)]);
    let plan = |exercise| judge(&person, TODAY, &["weight_loss"], exercise).plan;
    assert!(plan(Some(true)).is_ok());
    assert_eq!(plan(Some(false)).err(), Some(NoPlan::NotCleared));
    assert_eq!(plan(None).err(), Some(NoPlan::NotCleared));
    // A check of something else asks nothing.
    let a = judge(&self::person(&[]), TODAY, &["weight_loss"], Some(false));
    assert!(a.plan.is_ok() && a.triage.cleared.is_empty());
}

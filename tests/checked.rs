//! "A clinician has checked this problem" (`decisions.md` D21): it clears the level-3 rules that were shown, for 12 weeks,
//! and nothing graver.

#![allow(clippy::panic, clippy::expect_used)] // a person who cannot be made is a failure

#[allow(dead_code)] // the laws use all of it
mod people;

use iliac::book::dangers;
use iliac::engine::{Assessment, Checked, Context, NoPlan, assess, worse_since};
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

/// As the page does: what the clinician cleared counts as long as no danger sign is new or worse.
fn judge_since(then: &Answers, now: &Answers, rules: &[&str]) -> Assessment {
    if worse_since(&KB, then, now) {
        assess(&KB, now, &Context::on(TODAY))
    } else {
        judge(now, TODAY, rules, Some(true))
    }
}

/// The law D3 with a clinician's check beside it: a danger sign that turns to "not sure" or "yes" never lowers the level,
/// and where it comes to anything at level 3 or above, the check is over.
#[test]
fn a_new_danger_sign_ends_the_check_and_never_lowers_the_level() {
    let danger = dangers(&KB);
    let (mut tried, mut cleared, mut ended) = (0, 0, 0);
    for then in &people::bases()[2] {
        let first = assess(&KB, then, &Context::on(TODAY));
        let rules: Vec<&str> = first.triage.fired.iter().map(|f| f.rule.id).collect();
        let before = judge_since(then, then, &rules);
        cleared += usize::from(before.triage.disposition != first.triage.disposition);
        for question in KB.questions.iter().filter(|q| danger[q.id.index()]) {
            let yes_no = question.kind.choices().first().is_some_and(|c| c.name == "yes");
            if !yes_no || then.get(question.id) == Some(YES) {
                continue;
            }
            for answer in [Answer::Unsure, YES].into_iter().filter(|a| a.check(question).is_ok()) {
                let mut now = then.clone();
                now.set(question.id, Some(answer));
                let after = judge_since(then, &now, &rules);
                assert!(level(&after) >= level(&before), "{} lowers the level", question.name);
                tried += 1;
                ended += usize::from(worse_since(&KB, then, &now));
            }
        }
    }
    println!("{cleared} people are cleared; {tried} signs tried, {ended} end the check");
    assert!(cleared > 5 && tried > 500 && ended * 2 > tried, "{cleared}, {tried}, {ended}");
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

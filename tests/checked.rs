//! "A clinician has checked this problem" (`decisions.md` D21): it clears the level-3 rules that were shown, for 12 weeks,
//! and nothing graver.

#![allow(clippy::panic, clippy::expect_used)] // a person who cannot be made is a failure

#[allow(dead_code)] // the laws use all of it
mod people;
mod small;

use iliac::book::dangers;
use iliac::engine::{Assessment, Checked, Context, NoPlan, assess, still_so, worse_since};
use iliac::knowledge::KB;
use iliac::knowledge::questions::{NEW_LUMP, RED_EYE, SWOLLEN_CALF, WEIGHT_LOSS};
use iliac::model::{Answer, Answers, Date, Disposition, Expr, KnowledgeBase, Level, PlanLimit, QuestionId};
use small::{AGE, NO, SCORE, SITE, q};

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

/// Whether the one sign of a rule is worse now than then: each as one answer to one question, or none.
fn worse(level: Level, when: Expr, then: (QuestionId, Option<Answer>), now: Option<Answer>) -> bool {
    let rules = vec![small::rule("rule", level, when, PlanLimit::None)];
    let kb = small::kept(KnowledgeBase {
        rules: rules.leak(),
        ..small::asking(&[("a", Expr::Always), ("b", Expr::Always)])
    });
    let (question, then) = then;
    let answers = |answer| {
        let mut answers = small::draft(&[]);
        answers.set(question, answer);
        answers
    };
    worse_since(kb, &answers(then), &answers(now))
}

#[test]
fn a_sign_is_worse_when_it_helps_a_rule_that_it_did_not_help_then() {
    const A: Expr = small::yes(0);
    const EITHER: Expr = Expr::Any(&[A, small::yes(1)]);
    let soon = |when, question, then, now| worse(Level::ClinicianSoon, when, (question, then), now);
    let of_a = |then, now| soon(A, q(0), then, now);
    let (yes, no, unsure) = (Some(YES), Some(NO), Some(Answer::Unsure));
    for (then, now) in [(no, yes), (no, unsure), (unsure, yes), (None, yes), (None, unsure)] {
        assert!(of_a(then, now), "{then:?}, then {now:?}");
    }
    for (then, now) in [(yes, yes), (yes, unsure), (yes, no), (unsure, unsure), (unsure, no), (no, no), (None, no)] {
        assert!(!of_a(then, now), "{then:?}, then {now:?}");
    }
    assert!(worse(Level::EmergencyNow, A, (q(0), no), yes), "of any danger sign");
    assert!(!worse(Level::RoutineCare, A, (q(0), no), yes), "of no other");
    // Another of the answers that count, to a question with one answer, is no more than before.
    assert!(!soon(Expr::Is(q(0), 0b11), q(0), yes, no));
    // What takes a rule away is no sign, and what takes that away is one.
    assert!(!soon(Expr::Not(&A), q(0), no, yes) && !soon(Expr::Unless(&A), q(0), no, yes));
    assert!(soon(Expr::Not(&Expr::Not(&A)), q(0), no, yes));
    assert!(soon(Expr::Named("a", &EITHER), q(0), no, yes));
}

#[test]
fn a_list_is_worse_with_one_more_that_counts_and_a_number_beyond_the_mark() {
    let soon = |when, question, then, now| worse(Level::ClinicianSoon, when, (question, Some(then)), Some(now));
    let [back, hip, both] = [0b01, 0b10, 0b11].map(Answer::Options);
    let either = |then, now| soon(Expr::Is(SITE, 0b11), SITE, then, now);
    assert!(either(back, both) && either(back, hip), "a place that was not there then");
    assert!(!either(both, back) && !either(both, both));
    assert!(!soon(Expr::Is(SITE, 0b01), SITE, back, both), "the other place does not count");
    let two = |then, now| soon(Expr::Chosen(SITE, 2), SITE, then, now);
    assert!(two(back, both) && !two(both, both) && !two(both, hip));

    let score = |when, then, now| soon(when, SCORE, Answer::Number(then), Answer::Number(now));
    let seven = |then, now| score(Expr::AtLeast(SCORE, 7), then, now);
    assert!(seven(6, 7) && seven(3, 9));
    assert!(!seven(7, 7) && !seven(7, 9) && !seven(8, 3) && !seven(3, 6));
    let two = |then, now| score(Expr::AtMost(SCORE, 2), then, now);
    assert!(two(3, 2) && two(9, 0));
    assert!(!two(2, 2) && !two(2, 0) && !two(1, 5) && !two(9, 3));
    // What was not told then counts as not so.
    assert!(worse(Level::ClinicianSoon, Expr::AtLeast(SCORE, 7), (SCORE, None), Some(Answer::Number(7))));
    assert!(worse(Level::ClinicianSoon, Expr::AtMost(SCORE, 2), (SCORE, None), Some(Answer::Number(2))));
    // Growing older is no sign.
    let age = |when, then, now| soon(when, AGE, Answer::Number(then), Answer::Number(now));
    assert!(!age(Expr::AtLeast(AGE, 50), 49, 50) && !age(Expr::AtMost(AGE, 50), 51, 50));
}

#[test]
fn another_day_leaves_who_it_is_and_what_no_rule_reads() {
    const WHEN: Expr = Expr::All(&[Expr::AtLeast(AGE, 18), small::yes(0)]);
    let rules = vec![small::rule("rule", Level::ClinicianSoon, WHEN, PlanLimit::None)];
    let kb = small::kept(KnowledgeBase {
        rules: rules.leak(),
        ..small::asking(&[("a", Expr::Always), ("b", Expr::Always)])
    });
    let kept = still_so(kb, &small::draft(&[(0, NO), (1, YES)]), &[AGE]);
    assert_eq!(kept.get(q(0)), None, "a rule reads it: asked again");
    assert_eq!((kept.get(q(1)), kept.get(AGE)), (Some(YES), Some(Answer::Number(40))));
}

//! The order of "nearest" on a small knowledge base of its own, whose every answer can be worked out in the head. Not the
//! clinical tables: those are in `why.rs`.

#![allow(clippy::panic)] // a helper that finds nothing has found the bug

mod small;

use iliac::engine::{Aim, Context, Outcome, Reach, Turn, assess, close, nearest};
use iliac::knowledge::citations::JUDGEMENT;
use iliac::model::*;
use small::{NO, WORDS, YES, YES_NO, choice, pattern, question};

const TODAY: Date = Date::of(2026, 11, 21);

const AGE: QuestionId = QuestionId(0);
const SITE: QuestionId = QuestionId(1);
const FALL: QuestionId = QuestionId(2);
const FEVER: QuestionId = QuestionId(3);
const SCORE: QuestionId = QuestionId(4);
/// Days, weeks, months.
const SINCE: QuestionId = QuestionId(5);
/// New, old.
const FEVER_SINCE: QuestionId = QuestionId(6);
/// Asked from 9 out of 10 on.
const UNBEARABLE: QuestionId = QuestionId(7);
const MIND: QuestionId = QuestionId(8);
/// Walking, sitting, none of these.
const WORSE: QuestionId = QuestionId(9);
const LUMP: QuestionId = QuestionId(10);
/// Asked of those with a lump.
const PILLS: QuestionId = QuestionId(11);

const DAYS: Answer = Answer::Options(0b001);
const WEEKS: Answer = Answer::Options(0b010);
const MONTHS: Answer = Answer::Options(0b100);

const fn yes(q: QuestionId) -> Expr {
    Expr::Is(q, 0b01)
}

const LIST: Kind =
    Kind::Multiple(&[choice("walking"), choice("sitting"), Choice { name: "none", text: WORDS, exclusive: true }]);

static QUESTIONS: [Question; 12] = [
    question(AGE, "age", Kind::Number { min: 0, max: 120, unit: "years" }, Expr::Always),
    question(SITE, "site", Kind::Sites(&[choice("back"), choice("hip")]), Expr::Always),
    question(FALL, "fall", YES_NO, Expr::Always),
    question(FEVER, "fever", YES_NO, Expr::Always),
    question(SCORE, "score", Kind::Scale { low: WORDS, high: WORDS }, Expr::Always),
    question(SINCE, "since", Kind::Single(&[choice("days"), choice("weeks"), choice("months")]), Expr::Always),
    question(FEVER_SINCE, "fever-since", Kind::Single(&[choice("new"), choice("old")]), yes(FEVER)),
    question(UNBEARABLE, "unbearable", YES_NO, Expr::AtLeast(SCORE, 9)),
    question(MIND, "mind", YES_NO, Expr::Always),
    question(WORSE, "worse", LIST, Expr::Always),
    question(LUMP, "lump", YES_NO, Expr::Always),
    question(PILLS, "pills", Kind::Number { min: 0, max: 9, unit: "a day" }, yes(LUMP)),
];

const fn screen(name: &'static str, questions: &'static [QuestionId]) -> Screen {
    Screen { name, section: Section::Danger, questions, stem: None }
}

const SCREENS: &[Screen] = &[
    screen("one", &[AGE, SITE]),
    screen("two", &[FALL, FEVER]),
    screen("three", &[SCORE, SINCE]),
    screen("four", &[FEVER_SINCE, UNBEARABLE, MIND, WORSE, LUMP, PILLS]),
];

const fn rule(id: &'static str, level: Level, when: Expr) -> Rule {
    let within_days = if matches!(level, Level::ClinicianSoon) { Some(7) } else { None };
    let (plan, text) = (PlanLimit::None, WORDS);
    Rule { id, level, within_days, when, plan, text, action: None, sources: &[], reviewed: TODAY }
}

static RULES: [Rule; 11] = [
    rule("fall", Level::EmergencyNow, yes(FALL)),
    rule("unbearable", Level::EmergencyNow, yes(UNBEARABLE)),
    rule("mind", Level::EmergencyNow, yes(MIND)),
    rule("fever_strong", Level::EmergencyNow, Expr::All(&[yes(FEVER), Expr::AtLeast(SCORE, 5)])),
    rule("fever", Level::UrgentSameDay, Expr::All(&[yes(FEVER), Expr::Unless(&Expr::Is(FEVER_SINCE, 0b10))])),
    rule("strong", Level::ClinicianSoon, Expr::All(&[Expr::AtLeast(SCORE, 7), Expr::Is(SINCE, 0b110)])),
    rule("fever_mild", Level::RoutineCare, Expr::All(&[yes(FEVER), Expr::AtLeast(SCORE, 5)])),
    rule("fall_back", Level::UrgentSameDay, Expr::All(&[yes(FALL), Expr::Is(SITE, 0b01)])),
    rule("pills_any", Level::RoutineCare, Expr::AtLeast(PILLS, 1)),
    rule("pills_some", Level::ClinicianSoon, Expr::AtLeast(PILLS, 4)),
    rule("pills_most", Level::UrgentSameDay, Expr::AtLeast(PILLS, 9)),
];

const fn feature(when: Expr) -> Feature {
    let evidence = Evidence::Expert { present: 4, absent: -1, source: &JUDGEMENT, mark: Mark::Judgement };
    Feature { id: "", when, evidence, group: 0, text: WORDS }
}

static SHORT: [Feature; 1] = [feature(Expr::Is(SINCE, 0b001))];
static LONG: [Feature; 1] = [feature(Expr::Is(SINCE, 0b110))];
static SITTING: [Feature; 2] = [feature(Expr::Is(WORSE, 0b010)), feature(Expr::Is(WORSE, 0b001))];
static MILD: [Feature; 2] = [feature(Expr::AtMost(SCORE, 2)), feature(Expr::AtMost(SCORE, 2))];
static PATTERNS: [Pattern; 4] = [
    pattern("short", Expr::Always, &SHORT),
    pattern("long", Expr::Always, &LONG),
    pattern("sitting", Expr::Always, &SITTING),
    pattern("mild", yes(LUMP), &MILD),
];

/// Back pain is what this knowledge base is about.
static SCOPE: [Scope; 1] =
    [Scope { id: "elsewhere", when: Expr::Not(&Expr::Is(SITE, 0b01)), at_once: false, text: WORDS, sources: &[] }];

static ANCHORS: Anchors = Anchors {
    summary: &[],
    age: AGE,
    site: SITE,
    score: SCORE,
    fixed: &[AGE, MIND],
    hip_only: Expr::Always,
    irritability_high: Expr::Always,
    irritability_moderate: Expr::Always,
    eases_backward: Expr::Always,
    eases_forward: Expr::Always,
};

static KB: KnowledgeBase = KnowledgeBase {
    library: iliac::model::Library {
        topics: &[],
        faq: &[],
        pattern_find: &[],
        pattern_note: &[],
        kin: &[],
        instead: &[],
    },
    version: "1",
    reviewed: TODAY,
    questions: &QUESTIONS,
    screens: SCREENS,
    rules: &RULES,
    scope: &SCOPE,
    patterns: &PATTERNS,
    exercises: &[],
    exclusions: &[],
    templates: &[],
    fallback: &[],
    anchors: &ANCHORS,
    follow_up: &iliac::knowledge::follow_up::FOLLOW_UP,
    advice: &[],
    sources: &[],
};

/// Someone of 40 with pain in the back of 4 out of 10 for days, and a no to all else; then these answers.
fn person(other: &[(QuestionId, Answer)]) -> Answers {
    let mut answers = Answers::new();
    let plain = [
        (AGE, Answer::Number(40)),
        (SITE, Answer::Options(1)),
        (FALL, NO),
        (FEVER, NO),
        (SCORE, Answer::Number(4)),
        (SINCE, DAYS),
        (MIND, NO),
        (WORSE, Answer::Options(0b100)),
        (LUMP, NO),
    ];
    for (q, answer) in plain.iter().chain(other) {
        answers.set(*q, Some(*answer));
    }
    answers
}

fn turn(answers: &Answers, aim: Aim) -> Option<Turn> {
    nearest(&KB, &assess(&KB, answers, &Context::on(TODAY)), aim)
}

/// The question, its other answer, the reach, and what would come out.
fn said(answers: &Answers, aim: Aim) -> Option<(&'static str, Answer, Reach, &'static str)> {
    turn(answers, aim).map(|t| {
        let outcome = match t.outcome {
            Outcome::Level(level) => level.name(),
            Outcome::Pattern(pattern) => pattern.id,
        };
        (QUESTIONS[t.question.index()].name, t.answer, t.reach, outcome)
    })
}

#[test]
fn a_number_goes_by_its_smallest_step_and_says_how_far_it_holds() {
    // 4 to 7 is 3 tenths of the way; weeks to days or a yes to anything is further.
    let weeks = person(&[(SINCE, WEEKS)]);
    assert_eq!(said(&weeks, Aim::Raise), Some(("score", Answer::Number(7), Reach::OrMore, "clinician_soon")));
    // 9 to 6 is 3 tenths; weeks to days is one step of two. At 9 another question is asked, here with a no.
    let strong = person(&[(SINCE, WEEKS), (SCORE, Answer::Number(9)), (UNBEARABLE, NO)]);
    assert_eq!(said(&strong, Aim::Lower), Some(("score", Answer::Number(6), Reach::OrLess, "self_care")));
    // At 10 out of 10 for weeks: 4 tenths to 6, and half to days. From months to days it is all the way.
    let strongest = person(&[(SINCE, WEEKS), (SCORE, Answer::Number(10)), (UNBEARABLE, NO)]);
    assert_eq!(said(&strongest, Aim::Lower).map(|s| s.0), Some("score"));
}

/// Beyond the number the same may not hold: then it is told alone, and at either end of the row there is no beyond.
#[test]
fn a_number_alone_is_told_where_more_of_it_would_be_something_else() {
    let pills = |n| person(&[(LUMP, YES), (PILLS, Answer::Number(n))]);
    // 4 to 8 are one level, 9 is another.
    assert_eq!(said(&pills(2), Aim::Raise), Some(("pills", Answer::Number(4), Reach::Only, "clinician_soon")));
    assert_eq!(said(&pills(4), Aim::Raise), Some(("pills", Answer::Number(9), Reach::Only, "urgent_same_day")));
    assert_eq!(said(&pills(9), Aim::Lower), Some(("pills", Answer::Number(8), Reach::Only, "clinician_soon")));
    assert_eq!(said(&pills(3), Aim::Lower), Some(("pills", Answer::Number(0), Reach::Only, "self_care")));
    // A first pattern is told by numbers in the same way.
    assert_eq!(said(&pills(0), Aim::Pattern), Some(("score", Answer::Number(2), Reach::OrLess, "mild")));
}

#[test]
fn ties_go_to_the_earlier_screen() {
    // For days, no number does it. A fall and a fever are both all the way, and the fall is asked first. That 9 out of 10
    // would open a question is no raise, though nothing is self-care while it is open.
    assert_eq!(said(&person(&[]), Aim::Raise), Some(("fall", YES, Reach::Only, "emergency_now")));
}

#[test]
fn ties_go_first_to_what_a_rule_lacks_that_came_close() {
    // At 5 out of 10 a fever alone would do: "fever_strong" came close.
    let five = person(&[(SCORE, Answer::Number(5))]);
    let assessment = assess(&KB, &five, &Context::on(TODAY));
    let near = close(&KB, &assessment);
    assert_eq!(
        near.iter().map(|c| (c.rule.id, c.answers.clone())).collect::<Vec<_>>(),
        [("fever_strong", vec![FEVER])]
    );
    assert_eq!(said(&five, Aim::Raise), Some(("fever", YES, Reach::Only, "emergency_now")));
    // "fever_mild" lacks the fever too, and is less urgent: the same answer is not named twice. The place of the pain alone
    // brings nobody close to "fall_back".
    assert!(near.iter().all(|c| c.rule.id != "fall_back"));
}

#[test]
fn not_sure_is_half_the_way_from_everything() {
    // Not sure how strong: "strong" counts one lower, routine care.
    let unsure = person(&[(SINCE, WEEKS), (SCORE, Answer::Unsure)]);
    assert_eq!(said(&unsure, Aim::Raise), Some(("score", Answer::Number(7), Reach::OrMore, "clinician_soon")));
    assert_eq!(said(&unsure, Aim::Lower), Some(("score", Answer::Number(6), Reach::OrLess, "self_care")));
    // Not sure of a fever (one below same-day): half the way to a no. One tenth more pain is nearer than a fever, as doubt
    // about an emergency counts as same-day.
    let fever = person(&[(FEVER, Answer::Unsure)]);
    assert_eq!(said(&fever, Aim::Lower), Some(("fever", NO, Reach::Only, "self_care")));
    assert_eq!(said(&fever, Aim::Raise), Some(("score", Answer::Number(5), Reach::OrMore, "urgent_same_day")));
    // It came close to that, and would have counted one lower: the fever is in doubt.
    let near = close(&KB, &assess(&KB, &fever, &Context::on(TODAY)));
    let near: Vec<_> = near.iter().map(|c| (c.rule.id, c.level, c.answers.clone())).collect();
    assert_eq!(near, [("fever_strong", Level::UrgentSameDay, vec![SCORE])]);
    // Without any pain both are half the way, both are parts of what counts or came close, and the fever is asked first.
    let painless = person(&[(FEVER, Answer::Unsure), (FEVER_SINCE, Answer::Unsure), (SCORE, Answer::Number(0))]);
    assert_eq!(said(&painless, Aim::Raise), Some(("fever", YES, Reach::Only, "urgent_same_day")));
}

#[test]
fn it_is_said_where_more_would_be_asked() {
    // A fever brings the question since when; a fall is an emergency, and nothing more is asked.
    let mut answers = person(&[]);
    assert_eq!(turn(&answers, Aim::Raise).map(|t| (t.question, t.asks_more)), Some((FALL, false)));
    answers.set(FALL, None);
    assert_eq!(turn(&answers, Aim::Raise).map(|t| (t.question, t.asks_more)), Some((FEVER, true)));
}

#[test]
fn a_mitigator_that_took_a_rule_away_came_close() {
    let old = person(&[(FEVER, YES), (FEVER_SINCE, Answer::Options(0b10))]);
    let assessment = assess(&KB, &old, &Context::on(TODAY));
    let near = close(&KB, &assessment);
    // "fever_strong" lacks the strength; "fever" was taken away.
    let near: Vec<_> = near.iter().map(|c| (c.rule.id, c.mitigated, c.answers.clone())).collect();
    assert_eq!(near, [("fever_strong", false, vec![SCORE]), ("fever", true, vec![FEVER_SINCE])]);
    // One tenth more pain is nearer than a new fever.
    assert_eq!(said(&old, Aim::Raise), Some(("score", Answer::Number(5), Reach::OrMore, "emergency_now")));
}

#[test]
fn who_the_person_is_and_what_was_not_asked_is_never_turned() {
    let mut few = Answers::new();
    few.set(AGE, Some(Answer::Number(40)));
    few.set(MIND, Some(NO));
    assert_eq!(said(&few, Aim::Raise), None);
    few.set(MIND, Some(YES));
    assert_eq!(said(&few, Aim::Lower), None);
}

#[test]
fn a_level_that_is_only_careful_is_neither_end() {
    // Nobody asked about the fall: routine care, as it could still be an emergency. No answer explains that.
    let mut open = person(&[(FEVER, Answer::Unsure)]);
    open.set(FALL, None);
    let assessment = assess(&KB, &open, &Context::on(TODAY));
    // The doubt about the fever counts; without it the level would only be careful, not self-care.
    assert_eq!(assessment.triage.disposition, Disposition::Level(Level::ClinicianSoon));
    assert_eq!(said(&open, Aim::Lower), None);
    open.set(FEVER, Some(NO));
    let assessment = assess(&KB, &open, &Context::on(TODAY));
    assert_eq!(assessment.triage.disposition, Disposition::Level(Level::RoutineCare));
    assert_eq!(said(&open, Aim::Lower), None);
}

#[test]
fn nothing_is_higher_than_an_emergency_and_two_rules_do_not_go_by_one_answer() {
    let fell = person(&[(FALL, YES)]);
    assert_eq!(said(&fell, Aim::Raise), None);
    assert_eq!(said(&fell, Aim::Lower), Some(("fall", NO, Reach::Only, "self_care")));
    let both = person(&[(FALL, YES), (FEVER, YES), (FEVER_SINCE, Answer::Options(1)), (SCORE, Answer::Number(5))]);
    assert_eq!(said(&both, Aim::Lower), None);
}

#[test]
fn an_answer_goes_with_the_question_that_it_hangs_on() {
    // At 9 the unbearable pain was asked for. At 8 it would not have been: one tenth is nearer than a no to it.
    let unbearable = person(&[(SCORE, Answer::Number(9)), (UNBEARABLE, YES)]);
    assert_eq!(said(&unbearable, Aim::Lower), Some(("score", Answer::Number(8), Reach::OrLess, "self_care")));
}

#[test]
fn out_of_scope_only_what_goes_before_the_scope_is_a_raise() {
    // With back pain too, 8 out of 10 for weeks would be "strong"; but to come into the scope is not to be raised. The fall
    // is, though its screen is later.
    let hip = person(&[(SITE, Answer::Options(0b10)), (SCORE, Answer::Number(8)), (SINCE, WEEKS)]);
    let assessment = assess(&KB, &hip, &Context::on(TODAY));
    assert_eq!(assessment.triage.disposition, Disposition::OutOfScope);
    assert_eq!(said(&hip, Aim::Raise), Some(("fall", YES, Reach::Only, "emergency_now")));
    assert_eq!(said(&hip, Aim::Lower), None);
    assert!(close(&KB, &assessment).is_empty());
}

#[test]
fn the_first_pattern_changes_at_the_same_level_alone() {
    // One step of two makes it weeks.
    assert_eq!(said(&person(&[]), Aim::Pattern), Some(("since", WEEKS, Reach::Only, "long")));
    // For months, one step leads to weeks, which changes nothing; two lead to days.
    let months = person(&[(SINCE, MONTHS)]);
    assert_eq!(said(&months, Aim::Pattern), Some(("since", DAYS, Reach::Only, "short")));
    // At 8 out of 10 weeks would raise the level as well; no other single answer does it: "sitting" needs two ticks.
    let strong = person(&[(SCORE, Answer::Number(8))]);
    assert_eq!(said(&strong, Aim::Pattern), None);
    // With one tick there, the other is enough.
    let sitting = person(&[(SCORE, Answer::Number(8)), (WORSE, Answer::Options(0b001))]);
    assert_eq!(said(&sitting, Aim::Pattern), Some(("worse", Answer::Options(0b011), Reach::Only, "sitting")));
    // An emergency has none.
    assert_eq!(said(&person(&[(FALL, YES)]), Aim::Pattern), None);
}

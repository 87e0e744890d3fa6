//! What is still asked once a level stands: what could raise it, and what could leave less exercise; nothing else. On a small
//! knowledge base of its own: in the clinical tables nearly every rule that could leave less could raise the level too.

use iliac::engine::session;
use iliac::model::*;
use iliac::msg;
use iliac::words::Msg;

const WORDS: Msg = msg!("option-yes");
const YES: Answer = Answer::Options(0b01);
const NO: Answer = Answer::Options(0b10);
const TODAY: Date = Date::of(2026, 11, 21);

const AGE: QuestionId = QuestionId(0);
const SITE: QuestionId = QuestionId(1);
const SCORE: QuestionId = QuestionId(2);
/// A clinician soon, the calm phase only.
const SOON: QuestionId = QuestionId(3);
/// Routine care, no exercise.
const REST: QuestionId = QuestionId(4);
/// Routine care, the whole plan.
const ROUTINE: QuestionId = QuestionId(5);
/// The same day, no exercise.
const TODAY_CARE: QuestionId = QuestionId(6);
/// Routine care, the calm phase only.
const CALM: QuestionId = QuestionId(7);

const fn choice(name: &'static str) -> Choice {
    Choice { name, text: WORDS, exclusive: false }
}

const YES_NO: Kind = Kind::Single(&[choice("yes"), choice("no")]);

const fn question(id: QuestionId, name: &'static str, kind: Kind) -> Question {
    let (text, short, when) = (WORDS, WORDS, Expr::Always);
    Question { id, name, kind, unsure: true, items: &[], when, text, help: None, why: None, short, confirm: None }
}

static QUESTIONS: [Question; 8] = [
    question(AGE, "age", Kind::Number { min: 0, max: 120, unit: "years" }),
    question(SITE, "site", Kind::Sites(&[choice("back"), choice("hip")])),
    question(SCORE, "score", Kind::Scale { low: WORDS, high: WORDS }),
    question(SOON, "soon", YES_NO),
    question(REST, "rest", YES_NO),
    question(ROUTINE, "routine", YES_NO),
    question(TODAY_CARE, "today", YES_NO),
    question(CALM, "calm", YES_NO),
];

const SCREENS: &[Screen] = &[Screen {
    name: "all",
    section: Section::Danger,
    questions: &[AGE, SITE, SCORE, SOON, REST, ROUTINE, TODAY_CARE, CALM],
    stem: None,
}];

const fn rule(id: &'static str, level: Level, plan: PlanLimit, question: QuestionId) -> Rule {
    let within_days = if matches!(level, Level::ClinicianSoon) { Some(7) } else { None };
    let when = Expr::Is(question, 0b01);
    Rule { id, level, within_days, when, plan, text: WORDS, action: None, sources: &[], reviewed: TODAY }
}

static RULES: [Rule; 5] = [
    rule("soon", Level::ClinicianSoon, PlanLimit::Calm, SOON),
    rule("rest", Level::RoutineCare, PlanLimit::None, REST),
    rule("routine", Level::RoutineCare, PlanLimit::Full, ROUTINE),
    rule("today", Level::UrgentSameDay, PlanLimit::None, TODAY_CARE),
    rule("calm", Level::RoutineCare, PlanLimit::Calm, CALM),
];

static ANCHORS: Anchors = Anchors {
    summary: &[],
    age: AGE,
    site: SITE,
    score: SCORE,
    fixed: &[],
    hip_only: Expr::Not(&Expr::Always),
    irritability_high: Expr::Not(&Expr::Always),
    irritability_moderate: Expr::Not(&Expr::Always),
    eases_backward: Expr::Not(&Expr::Always),
    eases_forward: Expr::Not(&Expr::Always),
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
    scope: &[],
    patterns: &[],
    exercises: &[],
    exclusions: &[],
    templates: &[],
    fallback: &[],
    anchors: &ANCHORS,
    follow_up: &iliac::knowledge::follow_up::FOLLOW_UP,
    advice: &[],
    sources: &[],
};

/// What may still be asked, of the questions that rules read.
fn asked(answers: &[(QuestionId, Answer)]) -> Vec<&'static str> {
    let mut draft = Answers::new();
    for (q, answer) in [(AGE, Answer::Number(40)), (SITE, YES), (SCORE, Answer::Number(3))].iter().chain(answers) {
        draft.set(*q, Some(*answer));
    }
    let open = session(&KB, &draft).open;
    QUESTIONS.iter().filter(|q| open.contains(&q.id)).map(|q| q.name).collect()
}

#[test]
fn below_the_level_only_what_leaves_less_exercise_is_asked() {
    assert_eq!(asked(&[]), ["soon", "rest", "routine", "today", "calm"]);
    // The level stands, and the calm phase is left: no exercise would be less, the whole plan or the calm phase would not.
    assert_eq!(asked(&[(SOON, YES)]), ["rest", "today"]);
    // Nothing is less than none.
    assert_eq!(asked(&[(SOON, YES), (REST, YES)]), ["today"]);
    // At routine care what is of the same level still counts.
    assert_eq!(asked(&[(SOON, NO), (ROUTINE, YES)]), ["rest", "today", "calm"]);
    // Sent on the same day, nobody is asked about exercise.
    assert_eq!(asked(&[(SOON, NO), (TODAY_CARE, YES)]), Vec::<&str>::new());
}

//! A knowledge base as small as a law needs: one screen of questions of yes and no, and whatever rules or patterns are to
//! be tried. In the clinical tables much hangs together that a law must tell apart.

#![allow(dead_code)] // not every test needs all of it

use iliac::engine::session;
use iliac::knowledge::KB as REAL;
use iliac::model::*;
use iliac::msg;
use iliac::words::Msg;

pub const WORDS: Msg = msg!("option-yes");
pub const YES: Answer = Answer::Options(0b01);
pub const NO: Answer = Answer::Options(0b10);

pub const AGE: QuestionId = QuestionId(0);
/// Back, hip.
pub const SITE: QuestionId = QuestionId(1);
pub const SCORE: QuestionId = QuestionId(2);
/// Questions of yes and no come after those.
const FIRST: usize = 3;

const NEVER: Expr = Expr::Not(&Expr::Always);

static ANCHORS: Anchors = Anchors {
    summary: &[],
    age: AGE,
    site: SITE,
    score: SCORE,
    fixed: &[],
    hip_only: NEVER,
    irritability_high: NEVER,
    irritability_moderate: NEVER,
    eases_backward: NEVER,
    eases_forward: NEVER,
};

/// The question of this number, from 0 on.
pub const fn q(at: usize) -> QuestionId {
    QuestionId((FIRST + at) as u16)
}

/// It is answered with yes.
pub const fn yes(at: usize) -> Expr {
    Expr::Is(q(at), 0b01)
}

pub const fn choice(name: &'static str) -> Choice {
    Choice { name, text: WORDS, exclusive: false }
}

pub const YES_NO: Kind = Kind::Single(&[choice("yes"), choice("no")]);
const SITES: Kind = Kind::Sites(&[choice("back"), choice("hip")]);

pub const fn question(id: QuestionId, name: &'static str, kind: Kind, when: Expr) -> Question {
    let (text, short) = (WORDS, WORDS);
    Question { id, name, kind, unsure: true, items: &[], when, text, help: None, why: None, short, confirm: None }
}

/// A pattern of muscles or joints, neither rare nor very common, that these features make.
pub const fn pattern(id: &'static str, gate: Expr, features: &'static [Feature]) -> Pattern {
    Pattern {
        id,
        role: Role::Musculoskeletal,
        prior: Prior::Common,
        gate,
        features,
        cap: Fit::Fits,
        part_of: None,
        residual: None,
        name: WORDS,
        also: None,
        about: WORDS,
        self_care: None,
        avoid: None,
        course: None,
        see: None,
        sources: &[],
    }
}

/// A rule; within a week where it asks for a clinician soon.
pub fn rule(id: &'static str, level: Level, when: Expr, plan: PlanLimit) -> Rule {
    let within_days = (level == Level::ClinicianSoon).then_some(7);
    let reviewed = Date::of(2026, 11, 26);
    Rule { id, level, within_days, when, plan, text: WORDS, action: None, sources: &[], reviewed }
}

/// Questions by these names, each asked under its condition. It stays in the memory, as tables do.
pub fn asking(questions: &[(&'static str, Expr)]) -> KnowledgeBase {
    let who = [
        question(AGE, "age", Kind::Number { min: 0, max: 120, unit: "years" }, Expr::Always),
        question(SITE, "site", SITES, Expr::Always),
        question(SCORE, "score", Kind::Scale { low: WORDS, high: WORDS }, Expr::Always),
    ];
    let what = questions.iter().enumerate().map(|(at, (name, when))| question(q(at), name, YES_NO, *when));
    let what: Vec<Question> = what.collect();
    let asked: Vec<QuestionId> = what.iter().map(|q| q.id).collect();
    let screens = [
        Screen { name: "who", section: Section::AboutYou, questions: &[AGE, SITE, SCORE], stem: None },
        Screen { name: "what", section: Section::Pattern, questions: asked.leak(), stem: None },
    ];
    KnowledgeBase {
        questions: who.into_iter().chain(what).collect::<Vec<_>>().leak(),
        screens: screens.to_vec().leak(),
        rules: &[],
        scope: &[],
        patterns: &[],
        exercises: &[],
        exclusions: &[],
        templates: &[],
        fallback: &[],
        anchors: &ANCHORS,
        advice: &[],
        sources: &[],
        ..REAL
    }
}

/// The same, as tables stand: for as long as the program runs.
pub fn kept(kb: KnowledgeBase) -> &'static KnowledgeBase {
    Box::leak(Box::new(kb))
}

/// These answers, after those about who it is.
pub fn draft(answers: &[(usize, Answer)]) -> Answers {
    let mut draft = Answers::new();
    for (id, answer) in [(AGE, Answer::Number(40)), (SITE, YES), (SCORE, Answer::Number(3))] {
        draft.set(id, Some(answer));
    }
    for (at, answer) in answers {
        draft.set(q(*at), Some(*answer));
    }
    draft
}

/// The names of what is still asked after these answers.
pub fn asked(kb: &'static KnowledgeBase, answers: &[(usize, Answer)]) -> Vec<&'static str> {
    session(kb, &draft(answers)).open.iter().map(|q| kb.questions[q.index()].name).collect()
}

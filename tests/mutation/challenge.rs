//! Tries to prove wrong that a mutant is equivalent: people with anything at all answered to what the row reads, judged
//! under both tables in all that the tables decide.

use std::sync::OnceLock;

use iliac::engine::{Context, Mode, Response, Truth, assess, evaluate};
use iliac::knowledge::KB;
use iliac::model::{Answer, Answers, Date, Expr, Kind as Asks, KnowledgeBase, QuestionId};

use super::Mutant;
use super::people::{any_answer, bases};

/// People to try a claim with: from a vignette on, with anything at all answered to what the row reads and to what that
/// waits for.
pub fn challenge(mutant: &Mutant, kb: &'static KnowledgeBase, people: u64) -> Result<(), String> {
    static BASES: OnceLock<Vec<Answers>> = OnceLock::new();
    let bases = BASES.get_or_init(|| bases().into_iter().flatten().collect());
    let mut read: Vec<QuestionId> = Vec::new();
    for expr in mutant.before.iter().chain(&mutant.after) {
        gather(expr, &mut read);
    }
    let mut bits = 0x9E37_79B9_7F4A_7C15_u64;
    let mut random = || {
        bits ^= bits << 13;
        bits ^= bits >> 7;
        bits ^= bits << 17;
        bits
    };
    for _ in 0..people {
        let mut answers = bases[(random() % bases.len() as u64) as usize].clone();
        for q in &read {
            match random() % 8 {
                0 => {}
                1 => answers.set(*q, None),
                _ => answers.set(*q, Some(near_edges(*q, random(), random()))),
            }
        }
        let [before, after] = [&KB, kb].map(|kb| all_of(kb, &answers));
        if before != after {
            return Err(format!("{before}\nbecame {after}\nfor {answers:?}"));
        }
    }
    Ok(())
}

/// Any answer; ages often near the limits that the tables name.
fn near_edges(q: QuestionId, value: u64, pick: u64) -> Answer {
    match KB.questions[q.index()].kind {
        Asks::Number { .. } if q == KB.anchors.age && pick.is_multiple_of(2) => {
            Answer::Number(45 + (value % 30) as u16)
        }
        Asks::Single(_) | Asks::Multiple(_) | Asks::Sites(_) | Asks::Number { .. } | Asks::Scale { .. } => {
            any_answer(q, value)
        }
    }
}

fn gather(expr: &Expr, read: &mut Vec<QuestionId>) {
    let mut found = Vec::new();
    expr.questions(&mut |q| found.push(q));
    for q in found {
        if !read.contains(&q) {
            read.push(q);
            gather(&KB.questions[q.index()].when, read);
        }
    }
}

/// All that the tables decide for a person: level, days, plan limit and rules; open gates, patterns, plan; exclusions
/// and cards; which questions apply.
fn all_of(kb: &'static KnowledgeBase, answers: &Answers) -> String {
    let a = assess(kb, answers, &Context::on(Date::of(2026, 11, 26)));
    let mut rules: Vec<_> = a.triage.fired.iter().map(|f| (f.rule.id, f.soft)).collect();
    rules.sort_unstable();
    let holds = |expr: &Expr, response: &Response, mode| evaluate(expr, response, mode) == Truth::Yes;
    let response = &a.response;
    let gates: Vec<_> = kb.patterns.iter().filter(|p| holds(&p.gate, response, Mode::Hard)).map(|p| p.id).collect();
    let out: Vec<_> = kb.exclusions.iter().filter(|x| holds(&x.when, response, Mode::Soft)).map(|x| x.id).collect();
    let cards: Vec<_> = kb.advice.iter().filter(|c| holds(&c.when, response, Mode::Hard)).map(|c| c.id).collect();
    let shown: Vec<_> = a.ranking.patterns.iter().map(|r| (r.pattern.id, r.fit, r.total)).collect();
    let plan = a.plan.as_ref().map(|p| p.items.iter().map(|i| (i.exercise.id, i.variant.id)).collect::<Vec<_>>());
    let plan = plan.map_err(|why| why.name());
    let applies: Vec<_> = kb.questions.iter().filter(|q| response.applies(q.id)).map(|q| q.name).collect();
    format!(
        "{:?} {:?} {} {rules:?} {gates:?} {out:?} {cards:?} {shown:?} {plan:?} {applies:?}",
        a.triage.disposition,
        a.triage.within_days,
        a.triage.plan_limit.name(),
    )
}

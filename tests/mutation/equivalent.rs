//! Mutants that nobody can notice, each with the reason why, and a test that tries to prove the reason wrong. A redundant
//! part of a rule shows here: it may be taken out of the rule.

use std::sync::OnceLock;

use iliac::engine::{Assessment, Context, assess};
use iliac::knowledge::KB;
use iliac::model::{Answer, Answers, Date, Expr, Kind as Asks, KnowledgeBase, Level, QuestionId};

use super::people::{any_answer, bases};
use super::{Kind, Mutant};

/// Row, change, and why no answers can tell it from the original.
pub const EQUIVALENT: &[(&str, &str, &str)] = &[
    (
        "aaa_sudden",
        "without [age >= 55] at 0",
        "its question is asked from 55 on only: the age in the rule is redundant",
    ),
    ("aaa_sudden", "[age >= 55] from 54 at 0", "its question is asked from 55 on only"),
    ("pmr", "without [age >= 50] at 0", "its question is asked from 50 on only: the age in the rule is redundant"),
    ("pmr", "[age >= 50] from 49 at 0", "its question is asked from 50 on only"),
    (
        "antiresorptive_thigh",
        "without [any of 3] at 2",
        "its question is asked at exactly these sites: they are redundant in the rule",
    ),
    (
        "avn_risk",
        "without [any of 2] at 0",
        "its question is asked at exactly these sites: they are redundant in the rule",
    ),
    (
        "axspa_ng65",
        "without [any of 3] at 0.2",
        "the age at the first pain is asked at exactly these sites: they are redundant in the rule",
    ),
    (
        "axspa_three",
        "without [any of 3] at 0.2",
        "the age at the first pain is asked at exactly these sites: they are redundant in the rule",
    ),
    (
        "r_fx_roman",
        "without [age >= 53] at 1",
        "two of its four signs are asked from 53 on only, so younger people cannot reach three: redundant",
    ),
    ("r_fx_roman", "[age >= 53] from 52 at 1", "two of its four signs are asked from 53 on only"),
    (
        "axspa_three",
        "level self_care instead of routine_care",
        "pain of over 3 months is routine already by r_persistent, with the same plan",
    ),
    (
        "r_hip_oa_like",
        "level self_care instead of routine_care",
        "pain of over 6 weeks is routine already by r_persistent, with the same plan",
    ),
    (
        "r_sciatica_6wk",
        "level self_care instead of routine_care",
        "pain of over 6 weeks is routine already by r_persistent, with the same plan",
    ),
    ("r_cancer_plain_spreads", "calm plan instead of none", PLAIN),
    ("r_cancer_plain_spreads", "full plan instead of none", PLAIN),
    ("anticoag_lift", "pain-start without injury at 1.sudden severe pain.0", LIFT),
    ("anticoag_lift", "pain-start without rest at 1.sudden severe pain.0", LIFT),
    ("anticoag_lift", "without [pain-start movement/activity/injury/rest] at 1.sudden severe pain.0", LIFT),
    ("r_persistent", "pain-since without weeks-6-12 at 1.0", SIX_WEEKS),
    ("r_persistent", "pain-since without months-3-12 at 1.0", SIX_WEEKS),
    ("r_persistent", "pain-since without over-1-year at 1.0", SIX_WEEKS),
    ("r_persistent", "pain-since without weeks-6-12 at 2.1", SIX_WEEKS),
    ("r_persistent", "pain-since without months-3-12 at 2.1", SIX_WEEKS),
    ("r_persistent", "pain-since without over-1-year at 2.1", SIX_WEEKS),
];

const PLAIN: &str = "r_cancer_plain holds whenever it does, and leaves no exercise either";
const LIFT: &str = "its last part asks for a movement or an activity at the start: the start before it is redundant";
const SIX_WEEKS: &str = "pain of over 6 weeks is enough by itself: the first part of the rule";

/// Why no answers can tell this mutant from the original, where that is so.
pub fn reason(mutant: &Mutant) -> Option<&'static str> {
    let emergency = KB.rules.iter().any(|r| r.id == mutant.of && r.level == Level::EmergencyNow);
    if mutant.kind == Kind::Plan && emergency {
        return Some("a level-5 rule counts as 5, in doubt as 4, and neither shows exercises, whatever the rule says");
    }
    EQUIVALENT.iter().find(|(of, what, _)| *of == mutant.of && *what == mutant.what).map(|(.., reason)| *reason)
}

/// People to try a claim with: from a vignette on, with anything at all answered to what the row reads and to what that
/// waits for.
pub fn challenge(mutant: &Mutant, kb: &'static KnowledgeBase, people: u64) -> Result<(), String> {
    let mut read: Vec<QuestionId> = Vec::new();
    for expr in mutant.before.iter().chain(&mutant.after) {
        gather(expr, &mut read);
    }
    static BASES: OnceLock<Vec<Answers>> = OnceLock::new();
    let bases = BASES.get_or_init(|| bases().into_iter().flatten().collect());
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
        let [before, after] = [&KB, kb].map(|kb| result(&assess(kb, &answers, &Context::on(Date::of(2026, 11, 26)))));
        if before != after {
            return Err(format!("{before} became {after} for {answers:?}"));
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

/// What a person gets from triage.
fn result(a: &Assessment) -> String {
    let fired: Vec<_> = a.triage.fired.iter().map(|f| (f.rule.id, f.soft)).collect();
    let mut ids: Vec<_> = fired.iter().map(|(id, soft)| format!("{id}{}", if *soft { "?" } else { "" })).collect();
    ids.sort();
    format!(
        "{} {:?} {} [{}]",
        a.triage.disposition.name(),
        a.triage.within_days,
        a.triage.plan_limit.name(),
        ids.join(" ")
    )
}

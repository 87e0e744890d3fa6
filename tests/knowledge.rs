//! What the compiler cannot check in the tables: ids used once, no circle of questions, no danger answer that closes
//! another danger question, mitigators only where ADR 0004 names them.

#![allow(clippy::panic)] // a law that fails is a panic

use std::collections::HashSet;

use iliac::engine::room;
use iliac::knowledge::KB;
use iliac::model::{Expr, Level, QuestionId};

/// The ids of the evidence and the decisions, typed here a second time.
const RULE_IDS: &[&str] = &[
    // evidence 1.3 A-G
    "ces_sexual",
    "weak_both_legs",
    "weak_one_leg_new",
    "bilateral_leg_pain_new",
    "cord_signs",
    "weight_loss",
    "systemic_unwell",
    "testicular_lump",
    "sepsis_look",
    "hip_hot_cannot_move",
    "hip_replacement_problem",
    "psoas_sign",
    "major_trauma",
    "fall_cannot_bear",
    "fall_hip_can_walk",
    "stress_fracture_run",
    "steroids_long",
    "height_loss",
    "antiresorptive_thigh",
    "aaa_sudden",
    "aaa_known",
    "tearing_chest_back",
    "cold_leg",
    "chest_or_breath",
    "calf_swollen",
    "anticoag_bleed",
    "walk_calf_relieved_standing",
    "black_stool_nsaid",
    "renal_colic",
    "renal_colic_danger",
    "pyelo",
    "blood_urine_visible",
    "ectopic",
    "ovarian_torsion",
    "pid",
    "testicular_torsion",
    "hernia_stuck",
    "preg_danger",
    "postmeno_bleed",
    "cyclical_pain",
    "uveitis",
    "swollen_joints",
    "pmr",
    "gca",
    "shingles",
    "avn_risk",
    "crisis",
    // evidence 1.4
    "r_ces",
    "r_ces_old",
    "r_ces_cluster",
    "r_mscc_neuro",
    "r_mets_pain",
    "r_cancer_plain",
    "r_cancer_unknown",
    "r_old_new_persist",
    "r_inf_high",
    "r_inf_mid",
    "r_inf_afebrile",
    "r_fever_viral",
    "r_fx_fragility",
    "r_fx_roman",
    "axspa_ng65",
    "r_sciatica_severe",
    "r_sciatica_6wk",
    "r_disabled",
    "r_hip_oa_like",
    "r_preg_pgp",
    "r_worry",
    // decisions
    "r_ces_doubt",
    "collapse_pain",
    "hip_cannot_bear",
    "r_ankylosed",
    "r_procedure_neuro",
    "acute_belly",
    "r_persistent",
    "r_hip_replacement_pain",
];

fn unique<'a>(what: &str, ids: impl Iterator<Item = &'a str>) {
    let mut seen = HashSet::new();
    for id in ids {
        assert!(seen.insert(id), "{what} id used twice: {id}");
    }
}

#[test]
fn every_id_is_used_once() {
    unique("question", KB.questions.iter().map(|q| q.name));
    unique("screen", KB.screens.iter().map(|s| s.name));
    unique("rule", KB.rules.iter().map(|r| r.id));
    unique("pattern", KB.patterns.iter().map(|p| p.id));
    unique("exercise", KB.exercises.iter().map(|e| e.id));
    unique("exclusion", KB.exclusions.iter().map(|e| e.id));
    unique("advice", KB.advice.iter().map(|a| a.id));
}

#[test]
fn every_rule_of_the_papers_is_there() {
    for id in RULE_IDS {
        assert!(KB.rules.iter().any(|r| r.id == *id), "rule {id} is missing");
    }
}

#[test]
fn every_rule_names_a_source_and_level_3_its_days() {
    for rule in KB.rules {
        assert!(!rule.sources.is_empty(), "{} has no source", rule.id);
        assert_eq!(rule.level == Level::ClinicianSoon, rule.within_days.is_some(), "{}", rule.id);
        if rule.level >= Level::UrgentSameDay {
            assert_eq!(rule.plan.name(), "none", "{} leaves exercises at {}", rule.id, rule.level.name());
        }
    }
}

#[test]
fn every_question_stands_on_exactly_one_screen() {
    for question in KB.questions {
        let n = KB.screens.iter().flat_map(|s| s.questions).filter(|q| **q == question.id).count();
        assert_eq!(n, 1, "{} stands on {n} screens", question.name);
        assert_eq!(KB.questions[question.id.index()].name, question.name);
    }
}

#[test]
fn a_checklist_shows_at_most_six_yes_no_items() {
    for screen in KB.screens.iter().filter(|s| s.stem.is_some()) {
        assert!(room(screen) <= 6, "{}", screen.name);
        for q in screen.questions {
            let question = &KB.questions[q.index()];
            let names: Vec<_> = question.kind.choices().iter().map(|c| c.name).collect();
            assert_eq!(names, ["yes", "no"], "{} in checklist {}", question.name, screen.name);
            assert!(question.unsure, "{} offers no \"not sure\"", question.name);
        }
    }
}

/// D17: saddle, bladder, bowel and leg weakness are never inside a list.
#[test]
fn the_gravest_questions_stand_alone() {
    for name in ["saddle-numbness", "bladder-change", "bowel-change", "weak-both-legs", "weak-one-leg"] {
        let screen = KB
            .screens
            .iter()
            .find(|s| s.questions.iter().any(|q| KB.questions[q.index()].name == name))
            .unwrap_or_else(|| panic!("{name} is on no screen"));
        assert!(screen.stem.is_none(), "{name} stands in the checklist {}", screen.name);
        assert!(screen.questions.len() <= 2, "{name} shares its screen with too many");
    }
}

fn reads(expr: &Expr) -> HashSet<QuestionId> {
    let mut found = HashSet::new();
    expr.questions(&mut |q| {
        found.insert(q);
    });
    found
}

#[test]
fn questions_do_not_wait_for_each_other_in_a_circle() {
    fn visit(q: QuestionId, path: &mut Vec<QuestionId>) {
        assert!(
            !path.contains(&q),
            "circle: {:?}",
            path.iter().map(|p| KB.questions[p.index()].name).collect::<Vec<_>>()
        );
        path.push(q);
        for next in reads(&KB.questions[q.index()].when) {
            visit(next, path);
        }
        path.pop();
    }
    for question in KB.questions {
        visit(question.id, &mut Vec::new());
    }
}

/// ADR 0004: a question may wait for a yes or a not sure, never for a danger answer being no.
#[test]
fn no_danger_answer_closes_another_question() {
    let yes_no = |q: QuestionId| KB.questions[q.index()].kind.choices().iter().map(|c| c.name).eq(["yes", "no"]);
    fn leaves(expr: &Expr, found: &mut Vec<(QuestionId, u64)>) {
        match expr {
            Expr::Is(q, mask) => found.push((*q, *mask)),
            Expr::All(parts) | Expr::Any(parts) | Expr::Of(_, parts) => parts.iter().for_each(|p| leaves(p, found)),
            Expr::Named(_, part) => leaves(part, found),
            Expr::Not(_) | Expr::Unless(_) => panic!("a question's `when` holds a negation"),
            Expr::Always | Expr::AtLeast(..) | Expr::AtMost(..) | Expr::Chosen(..) => {}
        }
    }
    for question in KB.questions {
        let mut found = Vec::new();
        leaves(&question.when, &mut found);
        for (q, mask) in found {
            let name = KB.questions[q.index()].name;
            if yes_no(q) && name != "changes-with-movement" {
                assert_eq!(mask & 0b10, 0, "{} opens on \"no\" to {name}", question.name);
            }
        }
    }
}

/// Every place where a mitigator stands: a new one needs ADR 0004 and a line here.
#[test]
fn mitigators_stand_only_where_the_decisions_allow() {
    let allowed = [
        "r_ces",
        "r_ces_old",
        "r_ces_doubt",
        "r_ces_cluster",
        "ces_sexual_with_other",
        "weak_one_leg_new",
        "bilateral_leg_pain_new",
        "r_procedure_neuro",
        "r_mscc_neuro",
        "r_cancer_plain",
        "r_cancer_plain_spreads",
        "r_inf_high",
        "r_inf_mid",
        "r_fever_viral",
        "major_trauma",
        "r_trauma_unchecked",
        "anticoag_bleed",
        "anticoag_sudden",
        "preg_danger",
    ];
    fn mitigated(expr: &Expr) -> bool {
        match expr {
            Expr::Unless(_) => true,
            Expr::All(p) | Expr::Any(p) | Expr::Of(_, p) => p.iter().any(mitigated),
            Expr::Named(_, p) | Expr::Not(p) => mitigated(p),
            Expr::Always | Expr::Is(..) | Expr::AtLeast(..) | Expr::AtMost(..) | Expr::Chosen(..) => false,
        }
    }
    let found: Vec<_> = KB.rules.iter().filter(|r| mitigated(&r.when)).map(|r| r.id).collect();
    for id in &found {
        assert!(allowed.contains(id), "{id} holds a mitigator that ADR 0004 does not name");
    }
    for id in allowed {
        assert!(found.contains(&id), "{id} no longer holds a mitigator: take it off the list");
    }
}

/// A rule holds no bare negation: the maximum does that work (D2).
#[test]
fn rules_hold_no_bare_negation() {
    fn bare(expr: &Expr) -> bool {
        match expr {
            Expr::Not(_) => true,
            Expr::All(p) | Expr::Any(p) | Expr::Of(_, p) => p.iter().any(bare),
            Expr::Named(_, p) => bare(p),
            // Inside a mitigator a negation is definite.
            Expr::Unless(_) | Expr::Always | Expr::Is(..) | Expr::AtLeast(..) | Expr::AtMost(..) | Expr::Chosen(..) => {
                false
            }
        }
    }
    // r_fever_viral is the viral cluster itself: it raises nothing, it only takes the plan away.
    for rule in KB.rules.iter().filter(|r| r.level > Level::SelfCare) {
        assert!(!bare(&rule.when), "{}", rule.id);
    }
}

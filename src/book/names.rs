//! Shorter names for what recurs in predicates: places of the body, spans of time, conditions that the tables themselves
//! keep a name for. For clinicians who read; programs get every option.

use crate::knowledge::questions::{BACK_SITES, BOTH_LEGS_SITES, HIP_SITES, LOWER_LEG_SITES, THIGH_SITES};
use crate::model::{Choice, Expr, KnowledgeBase, Mask, Question, QuestionId};

/// Questions whose options stand in the order of time: a run of them is named by its ends.
const ORDERED: [&str; 1] = ["pain-since"];
/// Shorter runs are spelled out.
const RUN: usize = 3;

/// Groups of places, the larger ones first.
const PLACES: [(&str, &Expr); 4] = [
    ("the hip region", &HIP_SITES),
    ("any thigh", &THIGH_SITES),
    ("the back", &BACK_SITES),
    ("the lower leg", &LOWER_LEG_SITES),
];
/// The back without its upper part.
const LOWER_BACK: (&str, [&str; 3]) = ("the lower back", ["low-back", "left-low-back", "right-low-back"]);

/// Conditions that the tables keep apart: what they are called in the book.
pub(super) fn of_tables(kb: &'static KnowledgeBase) -> [(&'static str, &'static Expr); 4] {
    [
        ("both legs", &BOTH_LEGS_SITES),
        ("easily upset", &kb.anchors.irritability_high),
        ("bending back eases", &kb.anchors.eases_backward),
        ("bending forward eases", &kb.anchors.eases_forward),
    ]
}

/// The chosen options, shortened where they are places or spans of time.
pub(super) fn options(kb: &KnowledgeBase, question: &Question, mask: Mask) -> Vec<String> {
    let choices = question.kind.choices();
    if question.id == kb.anchors.site {
        return places(question, mask);
    }
    if ORDERED.contains(&question.name) {
        return spans(choices, mask);
    }
    chosen(choices, mask).map(String::from).collect()
}

/// The groups of places with what belongs to each, for the book's list of names.
pub(super) fn groups(kb: &KnowledgeBase) -> Vec<(&'static str, Vec<String>)> {
    let question = &kb.questions[kb.anchors.site.index()];
    let mut all: Vec<(&'static str, Vec<String>)> = PLACES
        .iter()
        .map(|(name, expr)| (*name, sideless(chosen(question.kind.choices(), mask_of(expr, question.id)).collect())))
        .collect();
    all.push((LOWER_BACK.0, LOWER_BACK.1.map(String::from).to_vec()));
    all
}

fn chosen(choices: &[Choice], mask: Mask) -> impl Iterator<Item = &'static str> {
    choices.iter().enumerate().filter(move |(at, _)| mask & (1 << at) != 0).map(|(_, choice)| choice.name)
}

fn places(question: &Question, mut mask: Mask) -> Vec<String> {
    let choices = question.kind.choices();
    let mut named: Vec<String> = Vec::new();
    let lower_back = (
        LOWER_BACK.0,
        choices.iter().enumerate().filter(|(_, c)| LOWER_BACK.1.contains(&c.name)).fold(0, |m, (at, _)| m | 1 << at),
    );
    let groups = PLACES.iter().map(|(name, expr)| (*name, mask_of(expr, question.id))).chain([lower_back]);
    for (name, group) in groups {
        if mask & group == group && group != 0 {
            named.push(name.into());
            mask &= !group;
        }
    }
    named.extend(sideless(chosen(choices, mask).collect()));
    named
}

/// "groin" for the left and the right one together. Where the middle has the same name, the sides stay.
fn sideless(names: Vec<&'static str>) -> Vec<String> {
    let both = |part: &str| {
        part != LOWER_BACK.1[0]
            && ["left", "right"].iter().all(|side| names.contains(&format!("{side}-{part}").as_str()))
    };
    let mut said = Vec::new();
    for name in &names {
        match (name.strip_prefix("left-"), name.strip_prefix("right-")) {
            (Some(part), _) if both(part) => said.push(part.to_string()),
            // Said with the left one.
            (_, Some(part)) if both(part) => {}
            (Some(_) | None, Some(_) | None) => said.push((*name).to_string()),
        }
    }
    said
}

/// Runs of three and more by their ends.
fn spans(choices: &[Choice], mask: Mask) -> Vec<String> {
    let mut said = Vec::new();
    let mut run: Vec<&str> = Vec::new();
    for (at, choice) in choices.iter().enumerate() {
        if mask & (1 << at) != 0 {
            run.push(choice.name);
        } else {
            end(&mut run, &mut said);
        }
    }
    end(&mut run, &mut said);
    said
}

fn end(run: &mut Vec<&str>, said: &mut Vec<String>) {
    match run.as_slice() {
        [first, .., last] if run.len() >= RUN => said.push(format!("{first} to {last}")),
        few => said.extend(few.iter().map(|name| (*name).to_string())),
    }
    run.clear();
}

/// Every option of this question that the predicate names.
fn mask_of(expr: &Expr, q: QuestionId) -> Mask {
    match expr {
        Expr::Is(question, mask) if *question == q => *mask,
        Expr::All(parts) | Expr::Any(parts) | Expr::Of(_, parts) => {
            parts.iter().fold(0, |mask, part| mask | mask_of(part, q))
        }
        Expr::Not(part) | Expr::Unless(part) | Expr::Named(_, part) => mask_of(part, q),
        Expr::Always | Expr::Is(..) | Expr::AtLeast(..) | Expr::AtMost(..) | Expr::Chosen(..) => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::knowledge::KB;
    use crate::knowledge::questions::{PAIN_SINCE, PAIN_SITE};

    fn said(ask: crate::model::Ask, names: &[&str]) -> Vec<String> {
        let mask = names.iter().fold(0, |mask, name| mask | ask.bit(name));
        options(&KB, &KB.questions[ask.id.index()], mask)
    }

    #[test]
    fn both_sides_go_without_a_side_and_whole_regions_by_their_name() {
        assert_eq!(said(PAIN_SITE, &["left-groin", "right-groin"]), ["groin"]);
        assert_eq!(said(PAIN_SITE, &["left-groin", "right-buttock"]), ["right-buttock", "left-groin"]);
        assert_eq!(said(PAIN_SITE, &["low-back", "right-low-back"]), ["low-back", "right-low-back"]);
        assert_eq!(said(PAIN_SITE, &["left-low-back", "right-low-back"]), ["left-low-back", "right-low-back"]);
        assert_eq!(
            said(PAIN_SITE, &["mid-back", "low-back", "left-low-back", "right-low-back", "tailbone"]),
            ["the back", "tailbone"]
        );
        assert_eq!(said(PAIN_SITE, &["low-back", "left-low-back", "right-low-back"]), ["the lower back"]);
        assert_eq!(
            said(PAIN_SITE, &["left-lower-leg", "right-lower-leg", "left-foot", "right-foot"]),
            ["the lower leg"]
        );
    }

    #[test]
    fn a_run_in_time_goes_by_its_ends() {
        assert_eq!(said(PAIN_SINCE, &["months-3-12", "over-1-year"]), ["months-3-12", "over-1-year"]);
        assert_eq!(
            said(PAIN_SINCE, &["days-0-6", "weeks-3-4", "weeks-4-6", "weeks-6-12"]),
            ["days-0-6", "weeks-3-4 to weeks-6-12"]
        );
    }

    #[test]
    fn groups_hold_what_the_tables_say() {
        let groups = groups(&KB);
        let hip = &groups.iter().find(|(name, _)| *name == "the hip region").map(|(_, places)| places.join(" "));
        assert_eq!(
            hip.as_deref(),
            Some("buttock outer-hip groin pubic-bone front-thigh inner-thigh outer-thigh back-thigh knee")
        );
    }
}

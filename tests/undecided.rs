//! Which patterns' questions are still asked: those that could change what is shown, and as few others as can be told
//! (`decisions.md` D19). On small tables of its own, where every way of answering can be gone through to its end.

#![allow(clippy::panic)] // a talk that never ends is a failure

mod small;

use std::cell::Cell;
use std::fmt::Write as _;

use iliac::engine::{Ranked, Response, Step, rank, session};
use iliac::knowledge::KB as REAL;
use iliac::knowledge::citations::patterns::SURI2010;
use iliac::model::*;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseError, TestRunner};
use small::{NO, WORDS, YES, asking, draft, kept, q, yes};

const NAMES: [&str; 7] = ["a", "b", "c", "d", "e", "f", "g"];
const A: usize = 0;
const B: usize = 1;
const C: usize = 2;
const D: usize = 3;
const E: usize = 4;

fn knowing(patterns: Vec<Pattern>) -> &'static KnowledgeBase {
    let questions = NAMES.map(|name| (name, Expr::Always));
    kept(KnowledgeBase { patterns: patterns.leak(), ..asking(&questions) })
}

/// Something that speaks for a pattern where it is so and against it where it is not: a question, and both weights.
fn feature((question, present, absent): (usize, i8, i8), group: u8) -> Feature {
    let evidence = Evidence::Expert { present, absent, source: &SURI2010, mark: Mark::Judgement };
    Feature { id: "", when: yes(question), evidence, group, text: WORDS }
}

fn pattern(id: &'static str, prior: Prior, features: &[(usize, i8, i8)]) -> Pattern {
    let features: Vec<Feature> = features.iter().map(|f| feature(*f, 0)).collect();
    Pattern { prior, ..small::pattern(id, Expr::Always, features.leak()) }
}

fn residual(of: Pattern) -> Pattern {
    Pattern { residual: Some(Residual::Beside), ..of }
}

/// What is still asked after these answers.
fn asked(patterns: Vec<Pattern>, answers: &[(usize, Answer)]) -> String {
    small::asked(knowing(patterns), answers).concat()
}

const NOTHING: &str = "";

#[test]
fn two_that_are_far_apart_change_places_no_more() {
    // The first has 5 and its commonness, and is done with. The second has 4 to 6, and fits at both ends.
    let second = || pattern("second", Prior::Rare, &[(B, 5, 0), (C, 1, -1)]);
    let ask = |prior| asked(vec![pattern("first", prior, &[(A, 5, 0)]), second()], &[(A, YES), (B, YES)]);
    // 9 against at most 6: three points between them.
    assert_eq!(ask(Prior::Commonest), NOTHING);
    // 8 against at most 6: as near as counts for the choice of exercises.
    assert_eq!(ask(Prior::VeryCommon), "c");
    // The other way about: 8 to 10 against 5 or 6.
    let first = || pattern("first", Prior::Commonest, &[(A, 5, 0), (C, 1, -1)]);
    let ask = |prior| asked(vec![first(), pattern("second", prior, &[(B, 3, 0)])], &[(A, YES), (B, YES)]);
    assert_eq!(ask(Prior::Common), NOTHING);
    assert_eq!(ask(Prior::VeryCommon), "c");
}

#[test]
fn whoever_is_behind_three_sure_ones_is_asked_nothing() {
    let sure = |id, q| pattern(id, Prior::Commonest, &[(q, 5, 0)]);
    let ask = |prior, answers: &[(usize, Answer)]| {
        let three = [sure("one", A), sure("two", B), sure("three", C)];
        asked(three.into_iter().chain([pattern("last", prior, &[(D, 5, 0)])]).collect(), answers)
    };
    let all = [(A, YES), (B, YES), (C, YES)];
    // 9 each against at most 8, and against 9: alike, and a better fit would decide.
    assert_eq!(ask(Prior::VeryCommon, &all), NOTHING);
    assert_eq!(ask(Prior::Commonest, &all), "d");
    // Behind two there is room for it.
    assert_eq!(ask(Prior::VeryCommon, &[(A, YES), (B, YES), (C, NO)]), "d");
}

#[test]
fn beside_what_names_no_part_only_what_could_move_it_is_asked() {
    // Sums of 4 to 6 out of 6: the evidence of a fit at both ends, and that comes first whatever the other has.
    let strong = || pattern("strong", Prior::Rare, &[(A, 5, 0), (C, 1, -1)]);
    let general = |prior, b| residual(pattern("general", prior, &[(B, b, 0)]));
    let (yes, both) = ([(A, YES), (B, YES)], [(A, YES), (B, YES), (D, NO)]);
    assert_eq!(asked(vec![strong(), general(Prior::Commonest, 1)], &yes), NOTHING);
    // Sums of 4 to 6 out of 11: in part, at both ends. It stands by its score.
    let weak = |prior| pattern("weak", prior, &[(A, 5, 0), (C, 1, -1), (D, 5, 0)]);
    let ask = |prior, b| asked(vec![weak(Prior::Rare), general(prior, b)], &both);
    assert_eq!(ask(Prior::Commonest, 1), "c", "5 lies between 4 and 6");
    assert_eq!(ask(Prior::Commonest, 5), NOTHING, "9 is well above 6");
    assert_eq!(ask(Prior::Commonest, 4), "c", "8 is as near to 6 as counts");
    assert_eq!(ask(Prior::Common, 1), NOTHING, "3 is below 4, and it moves only further back");
    assert_eq!(ask(Prior::VeryCommon, 1), "c", "4 could be as much as 4");
    // It may still come to have the evidence of a fit: 5 to 10 out of 10.
    let rising = vec![pattern("rising", Prior::Rare, &[(A, 5, 0), (D, 5, 0)]), general(Prior::Commonest, 5)];
    assert_eq!(asked(rising, &yes), "d");
}

#[test]
fn a_third_one_takes_what_names_no_part_behind_it() {
    // Weak: 4 to 6 out of 11. General: 9. The third has the evidence of a fit, and takes general behind itself.
    let weak = || pattern("weak", Prior::Rare, &[(A, 5, 0), (C, 1, -1), (D, 5, 0)]);
    let general = || residual(pattern("general", Prior::Commonest, &[(B, 5, 0)]));
    let third = |prior, e| pattern("third", prior, &[(E, e, 0)]);
    let ask = |third| asked(vec![weak(), general(), third], &[(A, YES), (B, YES), (D, NO), (E, YES)]);
    assert_eq!(ask(third(Prior::Commonest, 5)), NOTHING, "9 stands before weak, which stays the last");
    assert_eq!(ask(third(Prior::Rare, 3)), "c", "3 is near 4: weak could come before it or be alike");
    let other_general = residual(pattern("other", Prior::Commonest, &[(E, 5, 0)]));
    assert_eq!(
        asked(vec![weak(), general(), other_general], &[(A, YES), (B, YES), (D, NO), (E, YES)]),
        NOTHING,
        "what names no part takes nobody along"
    );
}

#[test]
fn a_sub_line_is_asked_for_only_while_it_can_be_shown_and_is_not_sure() {
    let whole = || pattern("whole", Prior::Common, &[(A, 5, 0)]);
    let other = || pattern("other", Prior::Common, &[(C, 5, 0)]);
    let part = || Pattern { part_of: Some("whole"), ..pattern("part", Prior::Common, &[(B, 5, 0)]) };
    let ask = |answers: &[(usize, Answer)]| asked(vec![whole(), part(), other()], answers);
    assert_eq!(ask(&[(A, YES), (C, NO)]), "b");
    assert_eq!(ask(&[(A, NO), (C, NO)]), NOTHING, "without the whole there is no part");
    assert_eq!(ask(&[(A, NO), (C, YES)]), NOTHING, "and it is no part of another");
    // Sure to be shown: 4 to 6 of 6, and of a part nothing else counts.
    let sure = || Pattern { part_of: Some("whole"), ..pattern("part", Prior::Common, &[(B, 5, 0), (D, 1, -1)]) };
    assert_eq!(asked(vec![whole(), sure()], &[(A, YES), (B, YES)]), NOTHING);
}

#[test]
fn what_steps_back_for_those_that_fit_is_asked_for_only_without_them() {
    let fits = || pattern("fits", Prior::Rare, &[(A, 5, 0)]);
    let instead = || Pattern { residual: Some(Residual::Instead), ..pattern("instead", Prior::Common, &[(B, 5, 0)]) };
    assert_eq!(asked(vec![fits(), instead()], &[(A, YES)]), NOTHING);
    assert_eq!(asked(vec![fits(), instead()], &[(A, NO)]), "b");
}

/// What a person sees, and what the choice of exercises goes by: patterns that are as likely as the first. (No exclusion
/// names a pattern that names no part: see below.)
fn shown(kb: &'static KnowledgeBase, draft: &Answers) -> String {
    let ranking = rank(kb, &Response::of(kb, draft));
    let ids = |list: &[Ranked]| {
        let mut ids: Vec<_> = list.iter().map(|r| r.pattern.id).collect();
        ids.sort_unstable();
        ids.join(" ")
    };
    let mut said = String::new();
    let first = ranking.patterns.first().map_or(0, |r| r.total);
    for r in &ranking.patterns {
        let near = r.pattern.residual.is_none() && r.total + 2 >= first;
        let _ = write!(said, "{} {:?}{}, ", r.pattern.id, r.fit, if near { " near" } else { "" });
    }
    let lists = [&ranking.parts, &ranking.contributors, &ranking.ask_about];
    lists.iter().fold(said, |said, list| said + "| " + &ids(list))
}

#[test]
fn no_exclusion_names_a_pattern_that_names_no_part() {
    let residual = |id: &&str| REAL.patterns.iter().any(|p| p.id == *id && p.residual.is_some());
    assert!(REAL.exclusions.iter().all(|e| !e.patterns.iter().any(residual)));
}

fn some_pattern() -> impl Strategy<Value = Pattern> {
    let feature = (0_usize..7, -3_i8..=5, -5_i8..=3, 0_u8..3)
        .prop_map(|(q, present, absent, group)| feature((q, present, absent), group));
    let prior =
        prop::sample::select(vec![Prior::Rare, Prior::Uncommon, Prior::Common, Prior::VeryCommon, Prior::Commonest]);
    let role = prop_oneof![
        8 => Just(Role::Musculoskeletal),
        1 => Just(Role::Contributor),
        1 => Just(Role::Refer { no_plan: true }),
    ];
    let residual = prop_oneof![4 => Just(None), 1 => Just(Some(Residual::Beside)), 1 => Just(Some(Residual::Instead))];
    let gate = prop_oneof![2 => Just(Expr::Always), 1 => (0_usize..7).prop_map(yes)];
    let cap = prop_oneof![3 => Just(Fit::Fits), 1 => Just(Fit::Partly)];
    (vec(feature, 1..5), prior, role, residual, gate, cap, prop::bool::weighted(0.15)).prop_map(
        |(features, prior, role, residual, gate, cap, part)| Pattern {
            role,
            gate,
            cap,
            features: features.leak(),
            // A part names no part of its own accord, and is a muscle's or a joint's.
            residual: residual.filter(|_| !part && role == Role::Musculoskeletal),
            part_of: (part && role == Role::Musculoskeletal).then_some("0"),
            ..pattern("", prior, &[])
        },
    )
}

#[test]
fn what_was_not_asked_could_have_changed_nothing() {
    const IDS: [&str; 6] = ["0", "1", "2", "3", "4", "5"];
    const ANSWERS: [Answer; 3] = [YES, NO, Answer::Unsure];
    let wanted = std::env::var("ILIAC_LAWS").ok().and_then(|n| n.parse().ok()).unwrap_or(100_000_u32);
    let cases = (wanted / 20).max(2_000);
    let left_out = Cell::new(0);
    let mut runner = TestRunner::new(Config { cases, failure_persistence: None, ..Config::default() });
    let ran = runner.run(&(vec(some_pattern(), 1..=6), vec(0_usize..3, NAMES.len())), |(mut patterns, person)| {
        for (pattern, id) in patterns.iter_mut().zip(IDS) {
            pattern.id = id;
        }
        // Nothing is a part of itself.
        patterns[0].part_of = None;
        let kb = knowing(patterns);
        let mut given = draft(&[]);
        while let Step::Ask { questions, .. } = session(kb, &given).step {
            // One at a time: each answer may make the others needless.
            let at = (0..NAMES.len()).find(|at| questions.contains(&q(*at))).unwrap_or_else(|| panic!("no question"));
            given.set(q(at), Some(ANSWERS[person[at]]));
        }
        let open: Vec<QuestionId> = (0..NAMES.len()).map(q).filter(|q| given.get(*q).is_none()).collect();
        left_out.set(left_out.get() + open.len());
        let before = shown(kb, &given);
        for way in 0..ANSWERS.len().pow(open.len() as u32) {
            let mut whole = given.clone();
            let mut rest = way;
            for q in &open {
                whole.set(*q, Some(ANSWERS[rest % ANSWERS.len()]));
                rest /= ANSWERS.len();
            }
            let after = shown(kb, &whole);
            if after != before {
                return Err(TestCaseError::fail(format!("{before} would have become {after} with {whole:?}")));
            }
        }
        Ok(())
    });
    assert!(ran.is_ok(), "{}", ran.err().map(|e| e.to_string()).unwrap_or_default());
    assert!(left_out.get() > cases as usize, "in {cases} talks only {} questions were left out", left_out.get());
}

/// A screen that shows one question now and may show another later counts twice; one whose questions all come at once does not.
#[test]
fn a_screen_that_may_come_again_counts_twice() {
    let left = |when| {
        let questions = [("a", Expr::Always), ("b", when)];
        let patterns = vec![pattern("one", Prior::Rare, &[(A, 5, 0), (B, 5, 0)])];
        let kb = kept(KnowledgeBase { patterns: patterns.leak(), ..asking(&questions) });
        session(kb, &draft(&[])).left.at_most
    };
    assert_eq!(left(Expr::Always), 1);
    assert_eq!(left(yes(A)), 2);
}

//! Sieper 2009 (ASAS experts, Ann Rheum Dis 68:784): inflammatory back pain by five items. Four or more: sensitivity 79.6 %,
//! specificity 72.4 % in validation (n=648); three or more 95.1 and 47.5 %, all five 38.6 and 91.9 %. It tells
//! inflammatory pain from other pain, not who is ill.

use iliac::engine::Response;

use super::support::{Sums, Talk, combinations, count, evidence, half_log_odds, holds, ratios};

const ITEMS: [&str; 5] =
    ["began under 40", "insidious", "better with exercise", "no better with rest", "night, better on rising"];
const FEATURES: [&str; 8] = [
    "began_under_45",
    "began_after_45",
    "onset_gradual",
    "sudden_start",
    "moving_not_rest",
    "rest_eases",
    "wakes_second_half",
    "berlin_two",
];

/// Our ages are NG65's (35 and 45), so 40 is asked on both sides of the middle one.
fn person(has: &[bool]) -> Talk {
    let &[young, insidious, exercise, no_rest, night] = has else { panic!("five items") };
    Talk::of(&[("age", "50"), ("sex", "male"), ("pain-site", "low-back"), ("pain-since", "months-3-12")])
        .says("first-age", if young { "under-35" } else { "age-45-plus" })
        .says("pain-start", if insidious { "gradual" } else { "movement" })
        .when(exercise, "better-with", "walking")
        .when(!no_rest, "better-with", "lying")
        .says("night-pain", if night { "second-half" } else { "no" })
}

/// How many of the five our features see. That moving eases is a feature of its own only in `posture_sustained`.
fn seen(person: &Response) -> usize {
    let see = |id: &str| usize::from(holds("axspa", id, person));
    let exercise = usize::from(holds("posture_sustained", "moving_eases", person));
    see("began_under_45") + see("onset_gradual") + exercise + (1 - see("rest_eases")) + see("wakes_second_half")
}

fn berlin(has: &[bool]) -> bool {
    has[2] && has[3] && has[4]
}

fn sums() -> Sums {
    Sums::of(&ITEMS, |has| evidence("axspa", &FEATURES, &person(has).heard()))
}

#[test]
fn our_features_count_what_the_paper_counts() {
    for has in combinations(5) {
        let person = person(&has).heard();
        assert_eq!(seen(&person), count(&has), "{has:?}");
        // "Better moving, no better resting" is one feature of ours for two of the paper's items.
        assert_eq!(holds("axspa", "moving_not_rest", &person), has[2] && has[3], "{has:?}");
    }
    for (rest, rests) in [("lying", true), ("sitting", true), ("heat", false), ("standing", false)] {
        let person = person(&[true; 5]).says("better-with", rest).heard();
        assert_eq!(holds("axspa", "rest_eases", &person), rests, "{rest}");
        assert_eq!(holds("axspa", "moving_not_rest", &person), !rests, "{rest}");
    }
}

#[test]
fn four_of_five_speak_for_it_as_published() {
    let sums = sums();
    sums.never_fall();
    let (plus, minus) = ratios(79.6, 72.4);
    sums.surround(|has| count(has) >= 4, plus);
    sums.surround(|has| count(has) < 4, minus);
    sums.surround(|has| count(has) >= 3, ratios(95.1, 47.5).0);
    assert!(sums.mean(|has| count(has) >= 4) > 0.0 && sums.mean(|has| count(has) < 4) < 0.0);
    // None of the positive ones is spoken against.
    assert!(sums.range(|has| count(has) >= 4).0 >= 0);
}

/// Every positive combination has at least the evidence of every negative one, but for one: moving eases, rest does not,
/// the second half of the night. That is three of Sieper's five, and two of Rudwaleit's four, whose LR+ of 3.7 counts.
#[test]
fn positives_stand_before_negatives_unless_the_berlin_set_disagrees() {
    sums().order(|has| count(has) >= 4, |has| count(has) < 4 && !berlin(has));
    assert_eq!(combinations(5).filter(|has| count(has) < 4 && berlin(has)).count(), 1);
}

/// All five: published 2 ln 4.8 = 3.1. Ours is 7. It may be higher by the 3 of the Berlin set, which the same answers
/// fulfil, and by 1 for rounding.
#[test]
fn all_five_are_near_the_published_ratio() {
    let (sum, published) = (sums().range(|has| count(has) == 5).0, half_log_odds(ratios(38.6, 91.9).0));
    let above = f64::from(sum) - published;
    assert!((0.0..=4.0).contains(&above), "{sum} against {published:.1}");
}

//! Cook 2011 (Physiother Res Int 16:170, n=1,448): five items that people can tell themselves. None of five: LR− 0.19.
//! Four or more: LR+ 4.6.

use iliac::engine::Response;
use iliac::model::Fit;

use super::support::{Sums, Talk, combinations, count, evidence, half_log_odds, holds, ranked};

const ITEMS: [&str; 5] = ["both sides", "leg over back", "pain on walking or standing", "relief on sitting", "over 48"];

/// The features that Cook's items touch. The weights are those of Suri's rows, +1 for the two that only Cook names.
const FEATURES: [&str; 7] = [
    "lss_bilateral",
    "leg_worse_than_back",
    "lss_worse_stand",
    "lss_claudication",
    "lss_better_sit",
    "age_gt48",
    "age_gt65",
];

/// A person with these items; `over` is the age of those who are over 48.
fn person(has: &[bool], over: &str) -> Talk {
    let &[both, leg, upright, sitting, old] = has else { panic!("five items") };
    let walking = match (upright, sitting) {
        (true, true) => "sit-or-bend",
        (true, false) => "other",
        (false, _) => "no",
    };
    Talk::of(&[("sex", "male"), ("pain-site", "low-back left-back-thigh"), ("leg-spread", "above-knee")])
        .says("age", if old { over } else { "48" })
        .when(both, "pain-site", "right-back-thigh")
        .says("leg-or-back", if leg { "leg" } else { "back" })
        .when(upright, "worse-with", "standing walking")
        .says("walking-legs", walking)
        .when(sitting, "better-with", "sitting")
}

/// How many of the five our features see.
fn seen(person: &Response) -> usize {
    let upright = ["lss_worse_stand", "lss_claudication"];
    usize::from(upright.iter().any(|id| holds("lumbar_stenosis", id, person)))
        + ["lss_bilateral", "leg_worse_than_back", "lss_better_sit", "age_gt48"]
            .iter()
            .filter(|id| holds("lumbar_stenosis", id, person))
            .count()
}

fn sums(over: &'static str) -> Sums {
    Sums::of(&ITEMS, |has| evidence("lumbar_stenosis", &FEATURES, &person(has, over).heard()))
}

#[test]
fn our_features_count_what_the_paper_counts() {
    for has in combinations(5) {
        for over in ["49", "60", "75"] {
            assert_eq!(seen(&person(&has, over).heard()), count(&has), "{has:?} at {over}");
        }
    }
}

/// Standing alone, or walking that sitting eases, states the third item too.
#[test]
fn walking_alone_or_standing_alone_is_seen() {
    let quiet = [false, false, false, false, true];
    assert_eq!(seen(&person(&quiet, "60").says("worse-with", "standing").heard()), 2);
    let walking = Talk::of(&[("age", "60"), ("sex", "male"), ("pain-site", "left-back-thigh"), ("leg-spread", "no")])
        .says("walking-legs", "sit-or-bend")
        .says("worse-with", "walking");
    assert_eq!(seen(&walking.heard()), 3, "walking, relief on sitting, age");
}

#[test]
fn an_item_more_never_speaks_against_it() {
    sums("60").never_fall();
    sums("75").never_fall();
}

/// Four and five of five speak for stenosis, at every age over 48, and always more than none of five.
#[test]
fn four_of_five_speak_for_it_as_published() {
    for over in ["60", "75"] {
        let sums = sums(over);
        let positive = |has: &[bool]| count(has) >= 4;
        sums.order(positive, |has| count(has) == 0);
        assert!(sums.range(positive).0 > 0, "{over}: {:?}", sums.range(positive));
        assert!(sums.mean(positive) > sums.mean(|has| !positive(has)), "{over}");
    }
    // The paper's set holds people of every age over 48.
    sums("60").and(sums("75")).surround(|has| count(has) >= 4, 4.6);
}

/// 2 ln 0.19 = −3.3 for none of five. Ours is −9: Suri's five single absences, each measured alone, added up as if
/// each told something new. It is on the right side and never shown; the lower bound is what those absences come to.
#[test]
fn none_of_five_speaks_against_it() {
    let (least, most) = sums("60").range(|has| count(has) == 0);
    assert_eq!(least, most);
    assert!(f64::from(most) <= half_log_odds(0.19) && least >= -9, "{least}");
    let nobody = person(&[false; 5], "60").heard();
    assert!(ranked("lumbar_stenosis", &nobody).is_none_or(|r| r.fit.is_none()));
}

/// All five fit the pattern; none of them never does, whatever the age.
#[test]
fn all_five_fit() {
    let all = ranked("lumbar_stenosis", &person(&[true; 5], "70").heard());
    assert!(all.is_some_and(|r| r.fit == Some(Fit::Fits)));
}

//! Young 2003 (Spine J 3:460, n=81): pain of the sacroiliac joint goes with pain on rising, one side, and no pain of the
//! lower back; of the small spine joints with no pain on rising. Its fourth sign, three of the provocation tests, needs
//! an examination (Laslett 2005), so nothing here ever fits. No ratios are published.

use super::support::{Sums, Talk, combinations, count, evidence, holds, ranked, sites_tell};
use iliac::model::Fit;

const ITEMS: [&str; 3] = ["rising", "one side", "no back pain"];
const FEATURES: [&str; 4] = ["rising", "one_side", "no_back_pain_above", "middle_of_back"];

fn person(has: &[bool], back: &str) -> Talk {
    let &[rising, one_side, no_back] = has else { panic!("three items") };
    Talk::of(&[("age", "40"), ("sex", "male"), ("pain-site", "left-sacroiliac left-buttock")])
        .when(rising, "worse-with", "rising")
        .when(!one_side, "pain-site", "right-buttock")
        .when(!no_back, "pain-site", back)
}

#[test]
fn our_features_count_what_the_paper_counts() {
    for has in combinations(3) {
        for back in ["low-back", "left-low-back", "mid-back"] {
            let person = person(&has, back).heard();
            for (item, id) in FEATURES[..3].iter().enumerate() {
                assert_eq!(holds("sij_pain", id, &person), has[item], "{id}: {has:?} {back}");
            }
            // The other way round for the small joints of the spine.
            assert_eq!(holds("lumbar_oa_facet", "rising_is_easy", &person), !has[0], "{has:?}");
        }
    }
}

#[test]
fn more_items_speak_for_it_and_the_middle_of_the_back_against() {
    for back in ["low-back", "left-low-back"] {
        let sums = Sums::of(&ITEMS, |has| evidence("sij_pain", &FEATURES, &person(has, back).heard()));
        sums.never_fall();
        sums.order(|has| count(has) == 3, |has| count(has) < 3);
        assert!(sums.range(|has| count(has) == 3).0 > 0 && sums.range(|has| count(has) == 0).1 < 0, "{back}");
    }
}

#[test]
fn all_of_it_fits_in_part_at_most() {
    let everything = person(&[true; 3], "")
        .says("tender", "dimple")
        .says("worse-with", "turning-in-bed stairs one-leg")
        .says("pain-start", "injury")
        .heard();
    let sij = ranked("sij_pain", &everything).expect("it is shown");
    assert!(sij.strong, "the evidence of a fit");
    assert_eq!(sij.fit, Some(Fit::Partly));
}

#[test]
fn one_side_is_left_or_right_and_not_both() {
    let base = Talk::of(&[("age", "40"), ("sex", "male")]);
    let on = |side: &str, marked: &[&str]| {
        marked.iter().any(|m| m.strip_prefix(side).is_some_and(|part| ["sacroiliac", "buttock"].contains(&part)))
    };
    sites_tell("sij_pain", "one_side", &base, |marked| on("left-", marked) != on("right-", marked));
    sites_tell("sij_pain", "middle_of_back", &base, |marked| {
        marked.iter().any(|m| ["mid-back", "low-back"].contains(m))
    });
    sites_tell("sij_pain", "no_back_pain_above", &base, |marked| {
        !marked.iter().any(|m| m.ends_with("low-back") || *m == "mid-back")
    });
}

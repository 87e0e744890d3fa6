//! Suri 2010 (JAMA 304:2628, Table 3): what people with lumbar stenosis say, item by item. Three rows measure age; one
//! of them is used. "Burning around the buttocks on walking" has no question of its own. Nadeau 2013 stands beside it,
//! for the legs that ache from the artery.

use iliac::engine::weights;

use super::support::{Row, Talk, evidence, feature, half_log_odds, holds, row_holds, sites_tell, weight};

const STENOSIS: &str = "lumbar_stenosis";

const ROWS: [Row; 5] = [
    // No leg pain at all when seated.
    Row { feature: "lss_no_pain_seated", ratio: (7.4, 0.57), said: &[("seated-free", "yes")] },
    // Better bending forward.
    Row {
        feature: "lss_better_bent",
        ratio: (6.4, 0.52),
        said: &[("better-with", "bending-forward"), ("bending-forward", "better")],
    },
    // Leg symptoms on walking that rest eases, whether sitting or standing still.
    Row { feature: "lss_claudication", ratio: (3.7, 0.23), said: &[("walking-legs", "stand-still sit-or-bend")] },
    // Better on sitting.
    Row {
        feature: "lss_better_sit",
        ratio: (3.3, 0.58),
        said: &[("better-with", "sitting"), ("walking-legs", "sit-or-bend")],
    },
    // Worse on standing.
    Row { feature: "lss_worse_stand", ratio: (2.3, 0.46), said: &[("worse-with", "standing")] },
];

fn base() -> Talk {
    Talk::of(&[("age", "60"), ("sex", "male"), ("leg-spread", "above-knee")])
}

#[test]
fn each_row_is_stated_by_its_own_answers_and_no_other() {
    for row in &ROWS {
        let base = base().says("pain-site", "left-back-thigh");
        // Nobody is asked about sitting whose legs do not ache on walking.
        let base = if row.feature == "lss_no_pain_seated" { base.says("walking-legs", "other") } else { base };
        row_holds(STENOSIS, &base, row);
    }
}

/// Both buttocks or legs, LR+ 6.3, LR− 0.54. Knees, hips and groins are no legs here: two sore knees are two joints.
#[test]
fn both_sides_means_a_buttock_or_leg_on_each() {
    const PARTS: [&str; 7] =
        ["buttock", "front-thigh", "inner-thigh", "outer-thigh", "back-thigh", "lower-leg", "foot"];
    let on = |side: &str, marked: &[&str]| {
        marked.iter().any(|site| site.strip_prefix(side).is_some_and(|part| PARTS.contains(&part)))
    };
    sites_tell(STENOSIS, "lss_bilateral", &base(), |marked| on("left-", marked) && on("right-", marked));
    assert_eq!(weights(&feature(STENOSIS, "lss_bilateral").evidence), (weight(6.3), weight(0.54)));
}

/// Pain below the buttocks, LR+ 1.4, LR− 0.34: a thigh or lower leg, or a pain that runs there.
#[test]
fn below_the_buttock_is_the_thigh_and_on() {
    const PARTS: [&str; 6] = ["front-thigh", "inner-thigh", "outer-thigh", "back-thigh", "lower-leg", "foot"];
    let here = Talk::of(&[("age", "60"), ("sex", "male"), ("leg-spread", "no")]);
    sites_tell(STENOSIS, "lss_below_buttock", &here, |marked| {
        marked.iter().any(|site| site.split_once('-').is_some_and(|(_, part)| PARTS.contains(&part)))
    });
    let row =
        Row { feature: "lss_below_buttock", ratio: (1.4, 0.34), said: &[("leg-spread", "above-knee below-knee")] };
    row_holds(STENOSIS, &Talk::of(&[("age", "60"), ("sex", "male"), ("pain-site", "left-buttock")]), &row);
}

/// Over 65: LR+ 2.5, LR− 0.34.
#[test]
fn age_counts_from_66() {
    let at = |age: &str| {
        let person = Talk::of(&[("age", age), ("sex", "male"), ("pain-site", "left-back-thigh")]).heard();
        (holds(STENOSIS, "age_gt65", &person), evidence(STENOSIS, &["age_gt65"], &person))
    };
    assert_eq!(at("65"), (false, weight(0.34)));
    assert_eq!(at("66"), (true, weight(2.5)));
}

/// All that a person with stenosis can say. The items overlap (sitting is bending), so the three about sitting and
/// bending share a cap: without it they would bring 10.
#[test]
fn sitting_bending_and_no_pain_seated_share_one_cap() {
    let person = base()
        .says("pain-site", "left-back-thigh")
        .says("walking-legs", "sit-or-bend")
        .says("seated-free", "yes")
        .says("better-with", "sitting bending-forward")
        .heard();
    let three = ["lss_no_pain_seated", "lss_better_bent", "lss_better_sit"];
    let alone: i32 = three.iter().map(|id| evidence(STENOSIS, &[id], &person)).sum();
    assert_eq!((alone, evidence(STENOSIS, &three, &person)), (10, 5));
}

/// Nadeau 2013 (n=53). Shopping-cart sign, above the knee, brought on by standing, eased by sitting: LR+ 13 for the
/// nerve. Calf, eased by standing still: LR+ 20 for the artery.
#[test]
fn the_nerve_and_the_artery_are_told_apart_as_published() {
    const CART: [&str; 4] = ["lss_better_bent", "lss_below_buttock", "lss_worse_stand", "lss_better_sit"];
    let nerve = base()
        .says("pain-site", "left-back-thigh")
        .says("walking-legs", "sit-or-bend")
        .says("better-with", "sitting bending-forward")
        .says("worse-with", "standing walking")
        .heard();
    let artery = Talk::of(&[
        ("age", "60"),
        ("sex", "male"),
        ("pain-site", "left-lower-leg"),
        ("leg-spread", "below-knee"),
        ("walking-legs", "stand-still"),
        ("worse-with", "walking"),
        ("better-with", "standing"),
    ])
    .heard();
    for item in CART {
        assert!(holds(STENOSIS, item, &nerve), "{item}");
    }
    // Published 5.1; ours 8. The paper's four overlap more than our cap of 5 for sitting and bending allows for:
    // its sum may be 3 higher, the two items outside the cap.
    let sum = evidence(STENOSIS, &CART, &nerve);
    assert!((5..=8).contains(&sum) && half_log_odds(13.0) <= f64::from(sum), "{sum}");

    const ARTERY: [&str; 3] = ["standing_still_eases", "calf_standing_still_eases", "only_sitting_eases"];
    let vascular = |person| evidence("vascular_claudication", &ARTERY, person);
    // Published 6.0, capped at 5 like every single item.
    assert_eq!(vascular(&artery), 5);
    assert!(vascular(&nerve) < 0);
    let against = ["standing_still_eases", "calf_standing_still_eases"];
    assert_eq!(evidence(STENOSIS, &against, &artery), -5, "what speaks for the artery speaks against the nerve");
    assert_eq!(evidence(STENOSIS, &against, &nerve), 0);
}

//! Metcalfe 2019 (JAMA 322:2323): hip osteoarthritis, the rows that can be asked. NICE NG226 stands beside it: from 45 on,
//! pain with activity, stiff for half an hour at most, is told without a picture.

use iliac::engine::weights;

use super::support::{PLUS_1, Row, Talk, combinations, evidence, feature, fires, holds, row_holds, sites_tell, weight};

const ROWS: [Row; 8] = [
    Row { feature: "inner_thigh_worst", ratio: (7.8, 0.0), said: &[("worst-site", "inner-thigh")] },
    Row { feature: "knee_oa", ratio: (2.1, 0.0), said: &[("hip-history", "knee-arthritis")] },
    Row { feature: "family_oa", ratio: (2.1, 0.0), said: &[("hip-history", "family-arthritis")] },
    Row { feature: "stairs", ratio: (2.1, 0.0), said: &[("worse-with", "stairs")] },
    // No pain on walking: 0.25 to 0.58, the end that weighs least.
    Row { feature: "walking_pain", ratio: (0.0, 0.58), said: &[("worse-with", "walking")] },
    // Not eased by sitting.
    Row { feature: "eased_by_sitting", ratio: (0.0, 0.24), said: &[("better-with", "sitting")] },
    // Not stiff for under an hour: 0.22 to 0.65, the end that weighs least.
    Row { feature: "stiff_under_60", ratio: (0.0, 0.65), said: &[("morning-stiffness", "under-30 min-30-to-60")] },
    // Pain at the back of the hip on squatting.
    Row { feature: "squat_back_pain", ratio: (6.1, 0.0), said: &[("hip-signs", "squat-back-pain")] },
];

#[test]
fn each_row_is_stated_by_its_own_answers_and_no_other() {
    let base = Talk::of(&[("age", "65"), ("sex", "female"), ("pain-site", "left-groin left-inner-thigh")]);
    for row in &ROWS {
        row_holds("hip_oa", &base, row);
    }
}

/// Where one place alone is marked nobody is asked for the worst.
#[test]
fn the_only_place_is_the_worst() {
    let base = Talk::of(&[("age", "65"), ("sex", "female")]);
    sites_tell("hip_oa", "inner_thigh_worst", &base, |marked| {
        matches!(marked, ["left-inner-thigh" | "right-inner-thigh"])
    });
}

/// Under 60: LR− 0.11, interval 0.01–0.78. ADR 0009: the whole of it under 45, where NG226 does not tell it by history
/// either, and the interval's weak end (2 ln 0.78 = −0.5, so −1 at most) from there to 59.
#[test]
fn age_speaks_against_it_as_far_as_the_interval_goes() {
    let at = |age: &str| {
        let person = Talk::of(&[("age", age), ("sex", "female"), ("pain-site", "left-groin")]).heard();
        evidence("hip_oa", &["age_lt60", "age_45_to_59", "age_lt40"], &person)
    };
    assert_eq!(weights(&feature("hip_oa", "age_lt60").evidence), (weight(0.11), 0));
    assert_eq!(["60", "59", "45"].map(at), [0, -1, -1]);
    assert_eq!(["44", "40"].map(at), [weight(0.11); 2]);
    assert_eq!(["39", "20"].map(at), [-5; 2], "under 40 one more, up to the cap");
}

/// Sutlive 2008: squatting aggravates; of its five items the only one that can be asked.
#[test]
fn squatting_is_asked_as_deep_bending() {
    let base = Talk::of(&[("age", "65"), ("sex", "female"), ("pain-site", "left-groin")]);
    let row = Row { feature: "deep_bend", ratio: (PLUS_1, 0.0), said: &[("worse-with", "deep-bend")] };
    row_holds("hip_oa", &base, &row);
}

/// NICE NG226, and the six weeks and the groin that our rule adds.
#[test]
fn ng226_holds_when_all_of_it_holds() {
    for has in combinations(5) {
        let &[old, groin, activity, short, long] = has.as_slice() else { panic!("five items") };
        let person = Talk::of(&[("sex", "male")])
            .says("age", if old { "45" } else { "44" })
            .says("pain-site", if groin { "left-groin" } else { "left-outer-hip" })
            .says("worse-with", if activity { "walking" } else { "none" })
            .says("morning-stiffness", if short { "under-30" } else { "min-30-to-60" })
            .says("pain-since", if long { "weeks-6-12" } else { "weeks-4-6" })
            .heard();
        assert_eq!(fires("r_hip_oa_like", &person), has.iter().all(|h| *h), "{has:?}");
        let see = |id: &str| holds("hip_oa", id, &person);
        assert_eq!((see("groin"), see("activity_related"), see("short_stiffness")), (groin, activity, short));
    }
    let base = Talk::of(&[("age", "60"), ("sex", "male"), ("pain-site", "left-groin"), ("pain-since", "over-1-year")]);
    for choice in super::support::question("morning-stiffness").kind.choices() {
        let person = base.clone().says("worse-with", "stairs").says("morning-stiffness", choice.name).heard();
        assert_eq!(fires("r_hip_oa_like", &person), ["no", "under-30"].contains(&choice.name), "{}", choice.name);
    }
    for choice in super::support::question("worse-with").kind.choices() {
        let person = base.clone().says("worse-with", choice.name).says("morning-stiffness", "no").heard();
        let activity = ["walking", "stairs", "rising", "deep-bend", "one-leg"].contains(&choice.name);
        assert_eq!(fires("r_hip_oa_like", &person), activity, "{}", choice.name);
        assert_eq!(holds("hip_oa", "activity_related", &person), activity, "{}", choice.name);
    }
}

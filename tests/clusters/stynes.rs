//! Stynes 2018 (PLoS One 13:e0191852) and Konstantinou 2012 (Eur Spine J): of the items of sciatica three can be told
//! without an examination. Together AUC 0.72–0.74; no ratio and no cut-off is published, so only the order is tested.

use iliac::model::Fit;

use super::support::{
    MINUS_1, MINUS_2, PLUS_2, Row, Sums, Talk, combinations, count, evidence, holds, ranked, row_holds,
};

const ITEMS: [&str; 3] = ["below the knee", "leg over back", "tingling or numb"];
const FEATURES: [&str; 3] = ["leg_below_knee", "leg_worse_than_back", "leg_tingle_numb"];

/// Cardinal: +2; clearly absent −2 below the knee ("stops above the knee" is a sign of its own against it), else −1.
const ROWS: [Row; 3] = [
    Row { feature: "leg_below_knee", ratio: (PLUS_2, MINUS_2), said: &[("leg-spread", "below-knee")] },
    Row { feature: "leg_worse_than_back", ratio: (PLUS_2, MINUS_1), said: &[("leg-or-back", "leg")] },
    Row { feature: "leg_tingle_numb", ratio: (PLUS_2, MINUS_1), said: &[("leg-feel", "tingling numb")] },
];

fn person(has: &[bool]) -> Talk {
    let &[below, leg, tingling] = has else { panic!("three items") };
    Talk::of(&[("age", "45"), ("sex", "male"), ("pain-site", "low-back left-buttock"), ("pain-start", "movement")])
        .says("leg-spread", if below { "below-knee" } else { "above-knee" })
        .says("leg-or-back", if leg { "leg" } else { "back" })
        .says("leg-feel", if tingling { "tingling" } else { "none" })
}

#[test]
fn our_features_count_what_the_papers_count() {
    for has in combinations(3) {
        let person = person(&has).heard();
        for (item, id) in FEATURES.iter().enumerate() {
            assert_eq!(holds("radiculopathy_sciatica", id, &person), has[item], "{id}: {has:?}");
        }
        // The disc's own line asks for two of them.
        assert_eq!(holds("disc_herniation", "nerve_signs", &person), count(&has) >= 2, "{has:?}");
        // What speaks against ordinary back pain: the leg beats the back, below the knee.
        assert_eq!(holds("nonspecific_lbp", "leg_worse_below_knee", &person), has[0] && has[1], "{has:?}");
    }
}

#[test]
fn each_item_is_stated_by_its_own_answers() {
    let base = Talk::of(&[("age", "45"), ("sex", "male"), ("pain-site", "low-back")]);
    let leg = base.clone().says("leg-spread", "above-knee");
    row_holds("radiculopathy_sciatica", &base, &ROWS[0]);
    row_holds("radiculopathy_sciatica", &leg, &ROWS[1]);
    row_holds("radiculopathy_sciatica", &leg, &ROWS[2]);
}

#[test]
fn more_items_speak_for_it_and_only_all_three_fit() {
    let sums = Sums::of(&ITEMS, |has| evidence("radiculopathy_sciatica", &FEATURES, &person(has).heard()));
    sums.never_fall();
    for n in 1..=3 {
        sums.order(|has| count(has) == n, |has| count(has) == n - 1);
        assert!(sums.mean(|has| count(has) == n) > sums.mean(|has| count(has) == n - 1), "{n}");
    }
    assert!(sums.range(|has| count(has) >= 2).0 > 0 && sums.range(|has| count(has) == 0).1 < 0);
    for has in combinations(3) {
        let fits = ranked("radiculopathy_sciatica", &person(&has).heard()).is_some_and(|r| r.fit == Some(Fit::Fits));
        assert_eq!(fits, count(&has) == 3, "{has:?}");
    }
}

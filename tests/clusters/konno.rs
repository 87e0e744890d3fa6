//! Konno 2007 (BMC Musculoskelet Disord 8:102), the self-administered questionnaire for stenosis, where our questions ask
//! it. Positive: the first four all, or one of them with two of the later six. Of those six, numb legs and numb soles
//! can be told here; numbness between the legs goes to triage, the others are not asked. In primary care (n=33,545)
//! sensitivity 68.3 %, specificity 75.1 %.

use super::support::{Sums, Talk, combinations, count, evidence, fires, holds, ratios};

const ITEMS: [&str; 6] =
    ["thigh to calf", "walking, eased by rest", "standing", "less bending forward", "both legs", "both soles"];
const FEATURES: [&str; 6] =
    ["lss_below_buttock", "lss_claudication", "lss_better_sit", "lss_worse_stand", "lss_better_bent", "lss_bilateral"];

fn positive(has: &[bool]) -> bool {
    let (first, later) = (count(&has[..4]), count(&has[4..]));
    first == 4 || first >= 1 && later == 2
}

/// Numb feet are numb legs, and both are a pain from the thigh on: combinations without that are nobody.
fn possible(has: &[bool]) -> bool {
    let (thigh, legs, soles) = (has[0], has[4], has[5]);
    (thigh || !legs) && (legs || !soles)
}

fn person(has: &[bool]) -> Talk {
    let &[thigh, walking, standing, bending, legs, soles] = has else { panic!("six items") };
    Talk::of(&[("age", "60"), ("sex", "male"), ("pain-site", "left-buttock")])
        .says("leg-spread", if thigh { "below-knee" } else { "no" })
        .when(thigh, "pain-site", "left-back-thigh left-lower-leg")
        .when(thigh, "leg-feel", "numb")
        .when(legs, "pain-site", "right-back-thigh right-lower-leg")
        .when(soles, "pain-site", "left-foot right-foot")
        // Without leg pain nobody is asked what walking does to it.
        .when(thigh, "walking-legs", if walking { "sit-or-bend" } else { "no" })
        .when(standing, "worse-with", "standing")
        .when(bending, "better-with", "bending-forward")
        .when(thigh, "bending-forward", if bending { "better" } else { "same" })
}

#[test]
fn our_features_see_the_items() {
    for has in combinations(6).filter(|has| possible(has)) {
        let person = person(&has).heard();
        let see = |id: &str| holds("lumbar_stenosis", id, &person);
        assert_eq!(see("lss_below_buttock"), has[0], "{has:?}");
        // The one item that needs another one to be asked.
        assert_eq!(see("lss_claudication"), has[1] && has[0], "{has:?}");
        assert_eq!(see("lss_worse_stand"), has[2], "{has:?}");
        assert_eq!(see("lss_better_bent"), has[3], "{has:?}");
        assert_eq!(see("lss_bilateral"), has[4], "{has:?}");
    }
}

#[test]
fn positives_speak_for_it_as_published() {
    let sums = Sums::of(&ITEMS, |has| evidence("lumbar_stenosis", &FEATURES, &person(has).reply()));
    sums.never_fall();
    let (plus, minus) = ratios(68.3, 75.1);
    sums.surround(|has| possible(has) && positive(has), plus);
    sums.surround(|has| possible(has) && !positive(has), minus);
    sums.order(|has| possible(has) && count(&has[..4]) == 4, |has| count(has) == 0);
    let mean = |is: bool| sums.mean(|has| possible(has) && positive(has) == is);
    assert!(mean(true) > mean(false) && mean(true) > 0.0 && mean(false) < 0.0, "{} {}", mean(true), mean(false));
}

/// "Numbness around the buttocks" is the emergency question first, whatever else fits.
#[test]
fn numbness_between_the_legs_goes_to_triage() {
    let person = person(&[true; 6]).says("saddle-numbness", "yes").says("saddle-onset", "last-2-weeks").heard();
    assert!(fires("r_ces", &person));
}

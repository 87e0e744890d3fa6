//! Hip and spine at once (`evidence.md` §3): who has the signs of hip arthritis and those of stenosis or of sore spine
//! joints sees both, and gets a plan that is safe for both. Whoever has one of them sees one.

use iliac::engine::{Context, Response, assess, rank};
use iliac::knowledge::KB;
use iliac::model::{Date, Exclusion, Fit};

use super::support::{Talk, combinations, pattern, ranked, strong};

/// A woman of 70 whose groin and back hurt; nothing yet of what tells hip from spine.
fn base() -> Talk {
    Talk::of(&[
        ("age", "70"),
        ("sex", "female"),
        ("pain-since", "over-1-year"),
        ("pain-start", "gradual"),
        ("pain-score", "3"),
        ("pain-course", "same"),
        ("changes-with-movement", "yes"),
        ("first-age", "age-45-plus"),
        ("episodes", "some"),
        ("limits", "little"),
        ("settles", "under-30"),
    ])
}

/// Socks, a limp, stairs and walking, stiff after sitting, sore on turning the hip. Sitting eases (else Metcalfe's 0.24).
const HIP: [(&str, &str); 5] = [
    ("hip-signs", "socks"),
    ("hip-signs", "limp"),
    ("worse-with", "stairs walking"),
    ("hip-signs", "stiff-after-sitting"),
    ("hip-signs", "rotation"),
];

fn hip(talk: Talk, has: &[bool]) -> Talk {
    let talk = talk.says("pain-site", "left-groin left-inner-thigh").says("morning-stiffness", "under-30");
    let talk = talk.says("better-with", "sitting");
    HIP.iter().zip(has).fold(talk, |talk, ((question, option), has)| talk.when(*has, question, option))
}

/// Both legs, walking that sitting eases, standing, bending forward, no leg pain when seated.
fn stenosis(talk: Talk, has: &[bool]) -> Talk {
    let &[both, walking, standing, bending, seated] = has else { panic!("five signs") };
    talk.says("pain-site", "low-back left-back-thigh")
        .says("leg-spread", "above-knee")
        .says("leg-or-back", "leg")
        .when(both, "pain-site", "right-back-thigh")
        .says("walking-legs", if walking { "sit-or-bend" } else { "other" })
        .when(standing, "worse-with", "standing")
        .says("bending-forward", if bending { "better" } else { "same" })
        .says("seated-free", if seated { "yes" } else { "no" })
}

/// Arching, standing, first moves, bending forward or sitting eases.
fn facets(talk: Talk, has: &[bool]) -> Talk {
    let &[arching, standing, first, sitting] = has else { panic!("four signs") };
    talk.says("pain-site", "low-back")
        .says("leg-spread", "no")
        .when(arching, "worse-with", "arching")
        .when(standing, "worse-with", "standing")
        .when(first, "worse-with", "first-moves")
        .when(sitting, "better-with", "sitting bending-forward")
}

fn shown(response: &Response) -> Vec<&'static str> {
    rank(&KB, response).patterns.iter().map(|r| r.pattern.id).collect()
}

/// Both, whenever the answers hold the evidence of a fit for both; and so many people have it.
fn both_are_shown(spine: &str, people: Vec<Response>, least: usize) {
    let mut both = 0;
    for person in people {
        if strong(pattern("hip_oa"), &person) && strong(pattern(spine), &person) {
            let shown = shown(&person);
            assert!(shown.contains(&"hip_oa") && shown.contains(&spine), "{shown:?}");
            both += 1;
        }
    }
    assert!(both >= least, "only {both} people have both");
}

#[test]
fn hip_arthritis_and_stenosis_are_both_shown() {
    let pairs = combinations(5).flat_map(|h| combinations(5).map(move |s| (h.clone(), s)));
    both_are_shown("lumbar_stenosis", pairs.map(|(h, s)| stenosis(hip(base(), &h), &s).heard()).collect(), 30);
}

#[test]
fn hip_arthritis_and_sore_spine_joints_are_both_shown() {
    let pairs = combinations(5).flat_map(|h| combinations(4).map(move |s| (h.clone(), s)));
    both_are_shown("lumbar_oa_facet", pairs.map(|(h, s)| facets(hip(base(), &h), &s).heard()).collect(), 30);
}

/// "Show both and choose a plan that is safe for both": what either of them rules out is out, when they are close.
#[test]
fn the_plan_is_safe_for_both() {
    let today = Date::of(2026, 11, 21);
    let people = [
        ("lumbar_stenosis", stenosis(hip(base(), &[true; 5]), &[true; 5])),
        ("lumbar_oa_facet", facets(hip(base(), &[true; 5]), &[true; 4])),
    ];
    for (spine, talk) in people {
        let assessment = assess(&KB, &talk.heard().to_answers(), &Context::on(today));
        let totals: Vec<(&str, i32)> = assessment.ranking.patterns.iter().map(|r| (r.pattern.id, r.total)).collect();
        let plan = assessment.plan.unwrap_or_else(|why| panic!("{spine}: no plan: {why:?}"));
        let first = totals[0].1;
        let mut excluded: Vec<&Exclusion> = Vec::new();
        for (id, total) in &totals {
            if *total + 2 >= first {
                excluded.extend(KB.exclusions.iter().filter(|e| e.patterns.contains(id)));
            }
        }
        for item in &plan.items {
            for exclusion in &excluded {
                let out = exclusion.flags.meets(item.variant.flags) || exclusion.exercises.contains(&item.exercise.id);
                assert!(!out, "{spine}: {}/{} although {}", item.exercise.id, item.variant.id, exclusion.id);
            }
        }
    }
}

/// One of them alone: the other does not fit.
#[test]
fn one_alone_is_shown_alone() {
    let only_hip = hip(base(), &[true; 5]);
    // Without the back nobody is asked when it first began.
    let only_hip = only_hip.never_says("first-age").heard();
    assert_eq!(ranked("hip_oa", &only_hip).and_then(|r| r.fit), Some(Fit::Fits));
    assert!(ranked("lumbar_stenosis", &only_hip).is_none_or(|r| r.fit != Some(Fit::Fits)));
    assert!(ranked("lumbar_oa_facet", &only_hip).is_none());
    let only_stenosis = stenosis(base(), &[true; 5]).says("morning-stiffness", "no").heard();
    assert_eq!(ranked("lumbar_stenosis", &only_stenosis).and_then(|r| r.fit), Some(Fit::Fits));
    assert!(ranked("hip_oa", &only_stenosis).is_none_or(|r| r.fit != Some(Fit::Fits)));
    let only_facets = facets(base(), &[true; 4]).says("morning-stiffness", "under-30").heard();
    assert_eq!(ranked("lumbar_oa_facet", &only_facets).and_then(|r| r.fit), Some(Fit::Partly));
    assert!(ranked("hip_oa", &only_facets).is_none());
}

/// A hip is sometimes felt in the knee alone: with its signs it is named.
#[test]
fn a_hip_that_is_felt_in_the_knee_is_named() {
    let knee = base()
        .never_says("first-age")
        .says("pain-site", "left-knee")
        .says("hip-signs", "socks limp stiff-after-sitting rotation")
        .says("hip-history", "knee-arthritis")
        .says("worse-with", "stairs walking")
        .says("better-with", "sitting")
        .says("morning-stiffness", "under-30")
        .heard();
    assert!(shown(&knee).contains(&"hip_oa"), "{:?}", shown(&knee));
}

//! Patterns against the papers: `evidence.md` §2 and `decisions.md` D23, D25, copied here by hand. Their words are
//! tested in `words`, the textbook cases of `patterns/cases.toml` in `cases`; the engine's arithmetic with the engine.

#![allow(clippy::panic)] // a helper that finds nothing has found the bug

#[path = "patterns/cases.rs"]
mod cases;
#[path = "patterns/words.rs"]
mod words;

use std::collections::{BTreeMap, BTreeSet};

use iliac::engine::weights;
use iliac::knowledge::KB;
use iliac::knowledge::citations::patterns::PATTERN_SOURCES;
use iliac::model::{Evidence, Expr, Feature, Fit, Mark, Pattern, Prior, Question, Role};

/// P, C, R with and without a plan (D23), A.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Part {
    P,
    C,
    Rest,
    NoPlan,
    A,
}
use Part::{A, C, NoPlan, P, Rest};
use Prior::{Common, Commonest, Rare, Uncommon, VeryCommon};

/// The master table of `evidence.md` §2.1, row by row: id, role, commonness, and whether answers alone may call it a
/// fit. Where the paper gives two roles, the brief's: disc_herniation P, pelvic_floor_dysfunction R. `nonspecific_hip`
/// is D23's, its commonness [J]; the cap of `spondylolisthesis` is [J].
#[rustfmt::skip]
const PAPER: [(&str, Part, Prior, Fit); 38] = [
    ("nonspecific_lbp", P, Commonest, Fit::Fits),
    ("muscle_strain", P, Commonest, Fit::Fits),
    ("overuse_load", C, VeryCommon, Fit::Fits),
    ("posture_sustained", C, VeryCommon, Fit::Fits),
    ("deconditioning", C, VeryCommon, Fit::Fits),
    ("radiculopathy_sciatica", P, VeryCommon, Fit::Fits),
    ("pinched_nerve", A, Rare, Fit::Partly),
    ("disc_herniation", P, VeryCommon, Fit::Fits),
    ("disc_degeneration", A, Common, Fit::Partly),
    ("lumbar_stenosis", P, Common, Fit::Fits),
    ("lumbar_oa_facet", P, VeryCommon, Fit::Partly),
    ("hip_oa", P, VeryCommon, Fit::Fits),
    ("sij_pain", P, Common, Fit::Partly),
    ("gtps", P, VeryCommon, Fit::Fits),
    ("deep_gluteal", P, Common, Fit::Partly),
    ("fai_labral", P, Common, Fit::Partly),
    ("adductor_hipflexor_groin", P, Common, Fit::Fits),
    ("axspa", Rest, Uncommon, Fit::Fits),
    ("inflammatory_arthritis_hip", NoPlan, Uncommon, Fit::Fits),
    ("pelvic_girdle_pain_pregnancy", P, VeryCommon, Fit::Fits),
    ("pelvic_floor_dysfunction", Rest, Common, Fit::Fits),
    ("endometriosis", Rest, Common, Fit::Fits),
    ("adenomyosis", Rest, Common, Fit::Fits),
    ("fibroids", Rest, Common, Fit::Fits),
    ("kidney_related", NoPlan, Common, Fit::Fits),
    ("cancer_related", NoPlan, Rare, Fit::Partly),
    ("paget", Rest, Rare, Fit::Fits),
    ("vertebral_fragility_fracture", NoPlan, Common, Fit::Fits),
    ("hip_fracture_stress", NoPlan, Uncommon, Fit::Fits),
    ("avn_hip", NoPlan, Rare, Fit::Fits),
    ("meralgia_paraesthetica", P, Uncommon, Fit::Fits),
    ("polymyalgia", NoPlan, Rare, Fit::Fits),
    ("vascular_claudication", NoPlan, Uncommon, Fit::Fits),
    ("referred_visceral", NoPlan, Rare, Fit::Fits),
    ("shingles_patch", NoPlan, Rare, Fit::Fits),
    ("persistent_sensitised", C, Common, Fit::Fits),
    ("spondylolisthesis", P, Uncommon, Fit::Partly),
    ("nonspecific_hip", P, Common, Fit::Fits),
];

/// Pattern, feature, LR+ × 100, LR− × 100 (0 = not published), typed a second time from `evidence.md` §1.2 and §2.2.
#[rustfmt::skip]
const RATIOS: [(&str, &str, u16, u16); 25] = [
    // Suri 2010, Table 3
    ("lumbar_stenosis", "lss_no_pain_seated", 740, 57),
    ("lumbar_stenosis", "lss_better_bent", 640, 52),
    ("lumbar_stenosis", "lss_bilateral", 630, 54),
    ("lumbar_stenosis", "lss_claudication", 370, 23),
    ("lumbar_stenosis", "lss_better_sit", 330, 58),
    ("lumbar_stenosis", "lss_worse_stand", 230, 46),
    ("lumbar_stenosis", "age_gt65", 250, 34),
    ("lumbar_stenosis", "lss_below_buttock", 140, 34),
    // Nadeau 2013: calf + relief on standing, 20 for the artery, 1/20 for the nerve
    ("lumbar_stenosis", "calf_standing_still_eases", 5, 0),
    ("vascular_claudication", "calf_standing_still_eases", 2000, 0),
    // Metcalfe 2019; ranges stand with the end that weighs least
    ("hip_oa", "inner_thigh_worst", 780, 0),
    ("hip_oa", "knee_oa", 210, 0),
    ("hip_oa", "family_oa", 210, 0),
    ("hip_oa", "stairs", 210, 0),
    ("hip_oa", "age_lt60", 11, 0),
    ("hip_oa", "walking_pain", 0, 58),
    ("hip_oa", "eased_by_sitting", 0, 24),
    ("hip_oa", "stiff_under_60", 0, 65),
    ("hip_oa", "squat_back_pain", 610, 0),
    // Rudwaleit 2006, two of four
    ("axspa", "berlin_two", 370, 40),
    // Deyo 1988
    ("cancer_related", "cancer_now_or_past", 1470, 0),
    ("cancer_related", "weight_loss", 270, 0),
    ("cancer_related", "a_month_not_better", 300, 0),
    ("cancer_related", "age_50_or_over", 270, 0),
    // Roman 2010, four of five
    ("vertebral_fragility_fracture", "roman_four", 960, 0),
];

fn pattern(id: &str) -> &'static Pattern {
    KB.patterns.iter().find(|p| p.id == id).unwrap_or_else(|| panic!("no pattern {id}"))
}

fn feature(pattern_id: &str, id: &str) -> &'static Feature {
    pattern(pattern_id)
        .features
        .iter()
        .find(|f| f.id == id)
        .unwrap_or_else(|| panic!("{pattern_id} has no feature {id}"))
}

fn question(name: &str) -> &'static Question {
    KB.questions.iter().find(|q| q.name == name).unwrap_or_else(|| panic!("no question {name}"))
}

#[test]
fn every_row_of_the_master_table_is_there_once_and_in_its_order() {
    let ids: Vec<&str> = KB.patterns.iter().map(|p| p.id).collect();
    assert_eq!(ids, PAPER.map(|row| row.0));
}

#[test]
fn roles_commonness_and_caps_are_the_papers() {
    for (id, part, prior, cap) in PAPER {
        let p = pattern(id);
        let role = match part {
            P => Role::Musculoskeletal,
            C => Role::Contributor,
            Rest => Role::Refer { no_plan: false },
            NoPlan => Role::Refer { no_plan: true },
            A => Role::Label,
        };
        assert_eq!(p.role, role, "{id}");
        assert_eq!(p.prior, prior, "{id}");
        assert_eq!(p.cap, cap, "{id}");
        assert_eq!(p.part_of, (id == "disc_herniation").then_some("radiculopathy_sciatica"), "{id}");
    }
}

#[test]
fn only_the_contributors_without_a_gate_in_the_paper_are_open_to_all() {
    let open: Vec<&str> = KB.patterns.iter().filter(|p| matches!(p.gate, Expr::Always)).map(|p| p.id).collect();
    assert_eq!(open, ["overuse_load", "posture_sustained", "deconditioning"]);
}

#[test]
fn published_ratios_stand_as_published() {
    let mut seen = BTreeSet::new();
    for (pattern, id, lr_plus, lr_minus) in RATIOS {
        match feature(pattern, id).evidence {
            Evidence::Ratio { positive, negative, .. } => {
                assert_eq!((positive, negative), (lr_plus, lr_minus), "{pattern}/{id}");
            }
            Evidence::Expert { .. } => panic!("{pattern}/{id} has a published ratio"),
        }
        seen.insert((pattern, id));
    }
    for p in KB.patterns {
        for f in p.features.iter().filter(|f| matches!(f.evidence, Evidence::Ratio { .. })) {
            assert!(seen.contains(&(p.id, f.id)), "{}/{}: a ratio that this test does not know", p.id, f.id);
        }
    }
}

#[test]
fn judgement_weighs_one_or_two() {
    for p in KB.patterns {
        for f in p.features {
            if let Evidence::Expert { present, absent, mark, .. } = f.evidence {
                assert!((1..=2).contains(&present.abs()), "{}/{}: {present}", p.id, f.id);
                assert!((-2..=0).contains(&absent), "{}/{}: {absent} when absent", p.id, f.id);
                assert!(present > 0 || absent == 0, "{}/{}: the absence of a counter-sign is no sign", p.id, f.id);
                assert_ne!(mark, Mark::Unsure, "{}/{}: contested, so it cannot weigh", p.id, f.id);
            }
        }
    }
}

#[test]
fn feature_ids_are_used_once_a_pattern_and_every_pattern_names_a_source() {
    for p in KB.patterns {
        let ids: BTreeSet<&str> = p.features.iter().map(|f| f.id).collect();
        assert_eq!(ids.len(), p.features.len(), "{}", p.id);
        assert!(!p.sources.is_empty(), "{}", p.id);
        assert!(p.features.is_empty() == (p.id == "pinched_nerve"), "{}", p.id);
    }
    let keys: BTreeSet<&str> = PATTERN_SOURCES.iter().map(|c| c.id).collect();
    assert_eq!(keys.len(), PATTERN_SOURCES.len());
    for source in PATTERN_SOURCES {
        let used = KB.patterns.iter().any(|p| {
            p.sources.contains(source)
                || p.features.iter().any(|f| match f.evidence {
                    Evidence::Ratio { source: s, .. } | Evidence::Expert { source: s, .. } => s == *source,
                })
        });
        assert!(used, "{} is cited nowhere", source.id);
    }
}

/// "Items from the same question share one cap": no question alone may bring more than +5.
#[test]
fn no_question_alone_earns_more_than_the_cap() {
    for p in KB.patterns {
        let mut earned: BTreeMap<(u16, u8, usize), i32> = BTreeMap::new();
        for (at, f) in p.features.iter().enumerate() {
            let mut questions = BTreeSet::new();
            f.when.questions(&mut |q| {
                questions.insert(q.0);
            });
            let (present, _) = weights(&f.evidence);
            if let (1, Some(q), 1..) = (questions.len(), questions.first(), present) {
                *earned.entry((*q, f.group, if f.group == 0 { at } else { 0 })).or_default() += present;
            }
        }
        let mut by_question: BTreeMap<u16, i32> = BTreeMap::new();
        for ((q, ..), weight) in earned {
            *by_question.entry(q).or_default() += weight.min(5);
        }
        for (q, weight) in by_question {
            assert!(weight <= 5, "{}: {} brings {weight}", p.id, KB.questions[usize::from(q)].name);
        }
    }
}

/// Collects, for every question, the options that a predicate names.
fn options_read(expr: &Expr, read: &mut BTreeMap<u16, u64>) {
    match expr {
        Expr::Is(q, mask) => *read.entry(q.0).or_default() |= mask,
        Expr::Always | Expr::AtLeast(..) | Expr::AtMost(..) | Expr::Chosen(..) => {}
        Expr::All(parts) | Expr::Any(parts) | Expr::Of(_, parts) => parts.iter().for_each(|p| options_read(p, read)),
        Expr::Not(part) | Expr::Unless(part) | Expr::Named(_, part) => options_read(part, read),
    }
}

#[test]
fn every_option_asked_to_tell_patterns_apart_is_used_to_do_so() {
    #[rustfmt::skip]
    const ASKED: [&str; 19] = [
        "worst-site", "leg-spread", "leg-feel", "leg-or-back", "seated-free", "worse-with", "better-with", "night-pain",
        "tender", "hip-signs", "hip-history", "thigh-patch", "back-signs", "first-age", "inflammatory", "pelvic-signs",
        "period-signs", "bone-signs", "organ-links",
    ];
    /// Read by nobody on purpose: where the answer "elsewhere in the list" is the point, or it is for a rule alone.
    #[rustfmt::skip]
    const SPARE: [(&str, &[&str]); 7] = [
        ("worst-site", &[
            "flank", "sacroiliac", "tailbone", "pubic-bone", "lower-belly", "outer-thigh", "back-thigh", "lower-leg",
            "foot", "elsewhere",
        ]),
        ("leg-or-back", &["same"]),
        ("seated-free", &["no"]),
        ("thigh-patch", &["no"]),
        ("better-with", &["anti-inflammatory"]),
        ("night-pain", &["no"]),
        ("worse-with", &["lying"]),
    ];
    let mut read = BTreeMap::new();
    for p in KB.patterns {
        options_read(&p.gate, &mut read);
        p.features.iter().for_each(|f| options_read(&f.when, &mut read));
    }
    for name in ASKED {
        let question = question(name);
        for (at, choice) in question.kind.choices().iter().enumerate() {
            let spare = SPARE.iter().any(|(q, options)| *q == name && options.contains(&choice.name));
            let used = read.get(&question.id.0).is_some_and(|mask| mask & (1 << at) != 0);
            assert!(used || spare || choice.exclusive, "{name}: nothing reads {:?}", choice.name);
            assert!(!(used && spare), "{name}: {:?} is read after all", choice.name);
        }
    }
}

//! What patterns say: everything that a person needs, nothing that the voice forbids, no figure that is not verified.

use iliac::knowledge::KB;
use iliac::model::{Pattern, Role};
use iliac::words::{Msg, Words};

use super::pattern;

/// Names that people know (S10 and the "seeds" column) and the pattern that each must lead to.
const NAMES: [(&str, &str); 12] = [
    ("pinched nerve", "radiculopathy_sciatica"),
    ("trapped nerve", "radiculopathy_sciatica"),
    ("radiculopathy", "radiculopathy_sciatica"),
    ("herniated disc", "disc_herniation"),
    ("degenerative disc disease", "disc_degeneration"),
    ("spinal stenosis", "lumbar_stenosis"),
    ("hip bursitis", "gtps"),
    ("hip impingement", "fai_labral"),
    ("labral tear", "fai_labral"),
    ("piriformis syndrome", "deep_gluteal"),
    ("bone spurs", "lumbar_oa_facet"),
    ("SI joint dysfunction", "sij_pain"),
];

fn words_of(p: &Pattern) -> Vec<(&'static str, Msg)> {
    let parts =
        [("also", p.also), ("self_care", p.self_care), ("avoid", p.avoid), ("course", p.course), ("see", p.see)];
    let mut words = vec![("name", p.name), ("about", p.about)];
    words.extend(parts.into_iter().filter_map(|(what, msg)| msg.map(|m| (what, m))));
    words
}

#[test]
fn a_pattern_that_can_lead_a_plan_says_everything() {
    for p in KB.patterns {
        let has = |msg: Option<Msg>, what: &str| assert!(msg.is_some(), "{} lacks .{what}", p.id);
        match p.role {
            Role::Musculoskeletal => {
                has(p.self_care, "self_care");
                has(p.avoid, "avoid");
                has(p.course, "course");
                has(p.see, "see");
            }
            Role::Contributor => has(p.self_care, "self_care"),
            Role::Refer { .. } => {
                has(p.self_care, "self_care");
                has(p.see, "see");
            }
            Role::Label => {}
        }
    }
}

#[test]
fn no_sentence_says_what_the_voice_forbids() {
    #[rustfmt::skip]
    const NEVER: [&str; 12] = [
        "you have", "ruled out", "slipped", "out of place", "worn", "misalign", "crumbl", "diagnos", "!", "%", "\"", "'",
    ];
    let english = Words::english();
    for p in KB.patterns {
        for (what, msg) in words_of(p).into_iter().chain(p.features.iter().map(|f| (f.id, f.text))) {
            let text = english.get(msg).to_lowercase();
            for word in NEVER {
                assert!(!text.contains(word), "{}/{what} says {word:?}: {text}", p.id);
            }
            assert!(!text.contains("cancer") || p.id == "cancer_related", "{}/{what}: {text}", p.id);
        }
    }
}

/// Figures on how people get on are shown only where `evidence.md` marks them [V]: six weeks of acute back pain,
/// 6 to 12 weeks of sciatica, 8 weeks of LEAP.
#[test]
fn only_verified_recovery_times_are_printed() {
    let with_figures: Vec<&str> = KB
        .patterns
        .iter()
        .filter(|p| p.course.is_some_and(|c| Words::english().get(c).contains(|c: char| c.is_ascii_digit())))
        .map(|p| p.id)
        .collect();
    assert_eq!(with_figures, ["nonspecific_lbp", "radiculopathy_sciatica", "disc_herniation", "gtps"]);
}

#[test]
fn feature_sentences_are_short_and_end() {
    for p in KB.patterns {
        for f in p.features {
            let text = Words::english().get(f.text);
            assert!(text.ends_with('.'), "{}/{}: {text}", p.id, f.id);
            assert!(text.split_whitespace().count() <= 20, "{}/{} is long: {text}", p.id, f.id);
        }
    }
}

#[test]
fn a_pattern_is_found_by_the_names_that_people_know() {
    for (name, id) in NAMES {
        let p = pattern(id);
        let also = p.also.map_or("", |msg| Words::english().get(msg));
        assert!(also.contains(name), "{id}: {name:?} is not among {also:?}");
    }
}

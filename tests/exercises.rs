//! The exercise library against the papers: `evidence.md` §4 and `decisions.md` D23, D24, copied here by hand. Not the
//! planner: what a person gets is tested with it.

#![allow(clippy::panic)] // a helper that finds nothing has found the bug

use iliac::knowledge::exercises::{EXCLUSIONS, EXERCISES, FALLBACK, TEMPLATES};
use iliac::model::{Dose, Exercise, Expr, Flag, Flags, Phase, Variant};
use iliac::words::{Msg, Words};

type Row = (&'static str, Phase, Phase, &'static str, &'static [&'static str], (u8, u8, u16));

/// Id, first and last phase, flags, articles, and the lower end of the dose (sets, repetitions, seconds), as in
/// `evidence.md` §4.1–4.35. Its "(F if slumped)" and "P (floor version)" are left to tests of their own; "K (E small)"
/// counts as both.
#[rustfmt::skip]
const PAPER: [Row; 35] = [
    ("diaphragm_breath", Phase::Calm, Phase::Calm, "", &[], (1, 0, 300)),
    ("pelvic_tilt", Phase::Calm, Phase::Move, "S", &["000"], (2, 10, 0)),
    ("knee_to_chest", Phase::Calm, Phase::Move, "F S D", &["000"], (3, 0, 20)),
    ("lumbar_rotation", Phase::Calm, Phase::Move, "R S", &["000"], (2, 8, 0)),
    ("cat_cow", Phase::Move, Phase::Move, "K F E", &["000"], (2, 8, 0)),
    ("childs_pose", Phase::Move, Phase::Move, "F D K", &["004"], (3, 0, 20)),
    ("prone_elbows", Phase::Calm, Phase::Calm, "E P", &[], (1, 0, 120)),
    ("press_up", Phase::Calm, Phase::Move, "E P", &[], (1, 8, 0)),
    ("standing_extension", Phase::Move, Phase::Move, "E", &[], (1, 8, 0)),
    ("seated_flexion", Phase::Move, Phase::Move, "F", &[], (1, 5, 0)),
    ("heel_slide", Phase::Calm, Phase::Move, "S", &[], (2, 10, 0)),
    ("sciatic_slider", Phase::Move, Phase::Move, "", &["004"], (1, 8, 0)),
    ("figure4_stretch", Phase::Move, Phase::Move, "D C", &["000", "004"], (3, 0, 20)),
    ("hamstring_stretch", Phase::Move, Phase::Move, "", &["000"], (3, 0, 30)),
    ("hip_flexor_stretch", Phase::Move, Phase::Move, "K E", &["000"], (3, 0, 20)),
    ("glute_bridge", Phase::Strengthen, Phase::Strengthen, "S", &["000"], (2, 8, 0)),
    ("front_plank", Phase::Strengthen, Phase::Strengthen, "P", &["000"], (3, 0, 10)),
    ("bird_dog", Phase::Strengthen, Phase::Strengthen, "K", &["000"], (2, 6, 0)),
    ("side_plank", Phase::Strengthen, Phase::Strengthen, "L C", &[], (3, 0, 10)),
    ("dead_bug", Phase::Strengthen, Phase::Strengthen, "S", &[], (2, 6, 0)),
    ("pilates_toe_tap", Phase::Move, Phase::Strengthen, "S", &["000"], (2, 8, 0)),
    ("clamshell", Phase::Strengthen, Phase::Strengthen, "L C", &[], (2, 10, 0)),
    ("side_lying_abduction", Phase::Strengthen, Phase::Strengthen, "L C", &[], (2, 8, 0)),
    ("isometric_hip_abd", Phase::Calm, Phase::Strengthen, "", &[], (4, 0, 20)),
    ("band_hip", Phase::Strengthen, Phase::Strengthen, "1", &["000"], (2, 10, 0)),
    ("sit_to_stand", Phase::Strengthen, Phase::Strengthen, "D", &[], (2, 8, 0)),
    ("step_up", Phase::Return, Phase::Return, "1", &[], (2, 8, 0)),
    ("hip_hinge", Phase::Strengthen, Phase::Return, "", &["000", "003"], (2, 8, 0)),
    ("single_leg_balance", Phase::Return, Phase::Return, "1", &[], (3, 0, 20)),
    ("adductor_squeeze", Phase::Calm, Phase::Strengthen, "", &[], (2, 10, 0)),
    ("pelvic_floor_train", Phase::Strengthen, Phase::Strengthen, "", &["004"], (1, 8, 0)),
    ("pelvic_floor_relax", Phase::Calm, Phase::Calm, "", &["004"], (1, 0, 300)),
    ("walking_plan", Phase::Calm, Phase::Return, "", &["000", "001", "002", "004"], (1, 0, 300)),
    ("cycle_stationary", Phase::Move, Phase::Return, "D", &["000"], (1, 0, 300)),
    ("swim_aqua", Phase::Move, Phase::Return, "", &["000", "001"], (1, 0, 900)),
];

/// The rows of `evidence.md` §4.90: pattern and what it names in each phase. Advice ("sit breaks", "pillows") is no
/// exercise.
#[rustfmt::skip]
const ROWS: [(&str, [&[&str]; 4]); 16] = [
    ("nonspecific_lbp", [&["diaphragm_breath", "pelvic_tilt", "walking_plan"], &["cat_cow", "lumbar_rotation", "hip_flexor_stretch"], &["glute_bridge", "bird_dog", "dead_bug", "hip_hinge"], &["step_up", "walking_plan"]]),
    ("muscle_strain", [&["diaphragm_breath", "pelvic_tilt", "walking_plan"], &["cat_cow", "lumbar_rotation", "hip_flexor_stretch"], &["glute_bridge", "bird_dog", "dead_bug", "hip_hinge"], &["step_up", "walking_plan"]]),
    ("radiculopathy_sciatica", [&["prone_elbows", "walking_plan", "diaphragm_breath"], &["press_up", "standing_extension", "sciatic_slider"], &["bird_dog", "glute_bridge", "dead_bug"], &["hip_hinge", "walking_plan"]]),
    ("disc_herniation", [&["prone_elbows", "walking_plan", "diaphragm_breath"], &["press_up", "standing_extension", "sciatic_slider"], &["bird_dog", "glute_bridge", "dead_bug"], &["hip_hinge", "walking_plan"]]),
    ("lumbar_stenosis", [&["seated_flexion", "knee_to_chest", "walking_plan"], &["pelvic_tilt", "cycle_stationary"], &["sit_to_stand", "band_hip", "side_plank"], &["single_leg_balance", "walking_plan"]]),
    ("lumbar_oa_facet", [&["pelvic_tilt", "knee_to_chest", "walking_plan"], &["lumbar_rotation", "cat_cow"], &["glute_bridge", "bird_dog", "sit_to_stand"], &["hip_hinge", "cycle_stationary"]]),
    ("spondylolisthesis", [&["pelvic_tilt", "knee_to_chest", "walking_plan"], &["lumbar_rotation", "cat_cow"], &["glute_bridge", "bird_dog", "sit_to_stand"], &["hip_hinge", "cycle_stationary"]]),
    ("hip_oa", [&["heel_slide", "isometric_hip_abd", "walking_plan", "cycle_stationary"], &["hip_flexor_stretch", "swim_aqua"], &["sit_to_stand", "glute_bridge", "side_lying_abduction"], &["step_up", "single_leg_balance"]]),
    ("gtps", [&["isometric_hip_abd"], &["walking_plan", "glute_bridge"], &["clamshell", "band_hip", "sit_to_stand"], &["step_up", "single_leg_balance"]]),
    ("sij_pain", [&["adductor_squeeze", "diaphragm_breath"], &["pelvic_tilt", "heel_slide"], &["glute_bridge", "bird_dog", "band_hip"], &["step_up"]]),
    ("pelvic_girdle_pain_pregnancy", [&["adductor_squeeze", "pelvic_floor_train"], &["cat_cow", "swim_aqua"], &["band_hip", "sit_to_stand"], &[]]),
    ("deep_gluteal", [&["diaphragm_breath"], &["figure4_stretch", "sciatic_slider"], &["glute_bridge", "clamshell"], &["hip_hinge"]]),
    ("fai_labral", [&["isometric_hip_abd"], &["heel_slide"], &["dead_bug", "glute_bridge", "sit_to_stand"], &["step_up"]]),
    ("adductor_hipflexor_groin", [&["adductor_squeeze"], &["heel_slide"], &["dead_bug", "glute_bridge", "sit_to_stand"], &["step_up"]]),
    ("meralgia_paraesthetica", [&["walking_plan"], &["pelvic_tilt"], &["glute_bridge"], &["walking_plan"]]),
    ("persistent_sensitised", [&["diaphragm_breath", "walking_plan"], &[], &[], &[]]),
];

fn exercise(id: &str) -> &'static Exercise {
    EXERCISES.iter().find(|e| e.id == id).unwrap_or_else(|| panic!("no exercise {id}"))
}

fn variant(id: &str, name: &str) -> &'static Variant {
    exercise(id).variants.iter().find(|v| v.id == name).unwrap_or_else(|| panic!("no variant {id}/{name}"))
}

fn letters(flags: Flags) -> Vec<&'static str> {
    flags.iter().map(Flag::letter).collect()
}

fn say(msg: Msg) -> &'static str {
    Words::english().get(msg)
}

/// Every sentence of an exercise with a name for it.
fn sentences(e: &Exercise) -> Vec<(String, &'static str)> {
    let mut all = vec![e.name, e.start, e.harder, e.easier, e.care, e.dose_text];
    all.extend(e.steps.iter().map(|s| s.0));
    all.extend(e.variants.iter().filter_map(|v| v.how));
    all.into_iter().map(|m| (m.id().to_string(), say(m))).collect()
}

#[test]
fn all_35_exercises_stand_in_the_papers_order() {
    let ids: Vec<&str> = EXERCISES.iter().map(|e| e.id).collect();
    assert_eq!(ids, PAPER.map(|row| row.0));
}

#[test]
fn phases_articles_and_starting_doses_are_the_papers() {
    for ((id, from, to, _, articles, (sets, reps, seconds)), e) in PAPER.iter().zip(EXERCISES) {
        assert_eq!((e.from, e.to, e.seeds), (*from, *to, *articles), "{id}");
        assert_eq!((e.dose.sets, e.dose.reps, e.dose.seconds), (*sets, *reps, *seconds), "{id}");
        let Dose { sets, reps, seconds, per_day, days_per_week } = e.dose;
        assert!((reps == 0) != (seconds == 0), "{id}: either repetitions or seconds");
        assert!((1..=5).contains(&sets) && (1..=4).contains(&per_day) && (1..=7).contains(&days_per_week), "{id}");
    }
}

#[test]
fn the_standard_variant_carries_every_flag_of_the_paper() {
    for ((id, _, _, flags, ..), e) in PAPER.iter().zip(EXERCISES) {
        let standard = letters(e.variants[0].flags);
        for flag in flags.split_whitespace() {
            assert!(standard.contains(&flag), "{id} lacks {flag}: {standard:?}");
        }
    }
    assert!(letters(variant("hamstring_stretch", "sitting").flags).contains(&"F"), "F if slumped");
}

/// What is flagged beyond the paper, all of it; a new one must be entered here on purpose.
#[test]
fn flags_beyond_the_paper_are_these_and_no_others() {
    let mut extra = Vec::new();
    for ((id, _, _, flags, ..), e) in PAPER.iter().zip(EXERCISES) {
        let paper: Vec<&str> = flags.split_whitespace().collect();
        let more: Vec<&str> = letters(e.variants[0].flags).into_iter().filter(|f| !paper.contains(f)).collect();
        if !more.is_empty() {
            extra.push((*id, more.join("")));
        }
    }
    let expected = [
        ("diaphragm_breath", "S"),
        ("seated_flexion", "D"),
        ("figure4_stretch", "S"),
        ("hamstring_stretch", "S"),
        ("hip_flexor_stretch", "W"),
        ("front_plank", "KB"),
        ("side_plank", "B"),
        ("isometric_hip_abd", "S"),
        ("adductor_squeeze", "S"),
        ("pelvic_floor_relax", "SW"),
    ];
    assert_eq!(extra, expected.map(|(id, flags)| (id, flags.to_string())));
}

#[test]
fn variants_have_names_of_their_own_and_say_how_they_differ() {
    for e in EXERCISES {
        assert_eq!(e.variants[0].id, "standard", "{}", e.id);
        for (at, v) in e.variants.iter().enumerate() {
            assert_eq!(v.how.is_none(), at == 0, "{}/{}", e.id, v.id);
            assert_eq!(e.variants.iter().filter(|w| w.id == v.id).count(), 1, "{}/{} twice", e.id, v.id);
        }
    }
}

#[test]
fn the_variants_of_d24_are_free_of_their_flag() {
    for (id, name, flag) in [
        ("clamshell", "pillows", "C"),
        ("band_hip", "two-hands", "1"),
        ("sit_to_stand", "high", "D"),
        ("cat_cow", "sitting", "K"),
        ("front_plank", "worktop", "P"),
        ("side_plank", "wall", "L"),
        ("side_plank", "wall", "C"),
        ("cycle_stationary", "high-seat", "D"),
        ("pelvic_tilt", "standing", "S"),
    ] {
        assert!(letters(exercise(id).variants[0].flags).contains(&flag), "{id} needs no such variant");
        assert!(!letters(variant(id, name).flags).contains(&flag), "{id}/{name}");
    }
    for (id, name) in [
        ("diaphragm_breath", "sitting"),
        ("pelvic_tilt", "standing"),
        ("front_plank", "worktop"),
        ("side_plank", "wall"),
        ("heel_slide", "seated"),
        ("isometric_hip_abd", "wall"),
        ("hip_flexor_stretch", "standing"),
        ("hamstring_stretch", "sitting"),
        ("figure4_stretch", "sitting"),
        ("adductor_squeeze", "sitting"),
    ] {
        assert!(!variant(id, name).floor, "{id}/{name}");
    }
}

/// Nobody whose flags, floor or kit rule the standard out may be led to something harder.
#[test]
fn a_harder_variant_asks_for_all_that_the_standard_asks() {
    for (id, name) in [
        ("knee_to_chest", "double"),
        ("glute_bridge", "band"),
        ("hip_hinge", "load"),
        ("clamshell", "band"),
        ("swim_aqua", "breaststroke"),
    ] {
        let (hard, standard) = (variant(id, name), &exercise(id).variants[0]);
        assert_eq!(hard.flags.and(standard.flags), hard.flags, "{id}/{name}");
        assert!(hard.floor || !standard.floor, "{id}/{name}");
        assert!(standard.kit.iter().all(|k| hard.kit.contains(k)), "{id}/{name}");
    }
}

/// The words and the flags must not drift apart: who reads "lie on your back" must have been asked about it.
#[test]
fn positions_in_the_words_are_flagged() {
    let signs = [
        ("Lie on your back", "S"),
        ("on your front", "P"),
        ("hands and knees", "K"),
        ("Kneel", "K"),
        ("on your side", "L"),
        ("on your good side", "L"),
    ];
    for e in EXERCISES {
        for v in e.variants {
            let place = say(v.how.unwrap_or(e.start));
            for (sign, flag) in signs.iter().filter(|(sign, _)| place.contains(sign)) {
                assert!(letters(v.flags).contains(flag), "{}/{} says \"{sign}\" without {flag}", e.id, v.id);
            }
        }
        assert!(e.variants[0].floor || !say(e.start).starts_with("Lie"), "{} lies down", e.id);
    }
    for e in EXERCISES {
        for v in e.variants.iter().filter(|v| letters(v.flags).contains(&"L")) {
            let says = format!("{} {}", say(e.start), v.how.map_or("", say));
            assert!(says.contains("good side") || e.id == "side_plank", "{}/{}: on which side?", e.id, v.id);
            assert!(
                says.contains("pillow") || e.id == "side_plank" || e.id == "side_lying_abduction",
                "{}/{}",
                e.id,
                v.id
            );
        }
        for v in e.variants {
            let lies = ["S", "P", "L"].iter().any(|f| letters(v.flags).contains(f));
            assert!(v.floor || !lies, "{}/{} lies down without floor or bed", e.id, v.id);
        }
    }
}

#[test]
fn every_reference_leads_to_an_exercise() {
    for e in EXERCISES {
        for other in e.progression.iter().chain(&e.regression).chain(e.alternatives) {
            assert_ne!(exercise(other).id, e.id, "{} leads to itself", e.id);
        }
        assert!(e.sources.iter().all(|s| !s.text.is_empty()) && !e.sources.is_empty(), "{}", e.id);
    }
    for id in FALLBACK {
        exercise(id);
    }
    for x in EXCLUSIONS {
        for id in x.exercises {
            exercise(id);
        }
        assert!(!x.exercises.is_empty() || x.flags != Flags::NONE, "{} excludes nothing", x.id);
        assert!(!x.sources.is_empty(), "{} has no source", x.id);
    }
}

#[test]
fn getting_harder_and_easier_never_goes_round_in_a_circle() {
    for next in [|e: &Exercise| e.progression, |e: &Exercise| e.regression] {
        for e in EXERCISES {
            let (mut at, mut steps) = (e, 0);
            while let Some(id) = next(at) {
                at = exercise(id);
                steps += 1;
                assert!(steps < EXERCISES.len(), "{} goes in a circle", e.id);
            }
        }
    }
}

#[test]
fn the_five_that_no_template_needs_are_alternatives_or_progressions() {
    for id in ["front_plank", "pilates_toe_tap", "hamstring_stretch", "childs_pose", "pelvic_floor_relax"] {
        let named = EXERCISES.iter().any(|e| e.alternatives.contains(&id) || e.progression == Some(id));
        assert!(named, "{id} (D24)");
    }
}

#[test]
fn templates_are_the_papers_rows_and_a_little_more() {
    for (pattern, phases) in ROWS {
        let found: Vec<_> = TEMPLATES.iter().filter(|t| t.patterns.contains(&pattern)).collect();
        assert_eq!(found.len(), 1, "{pattern}");
        for (phase, (row, items)) in Phase::ALL.iter().zip(phases.iter().zip(found[0].phases)) {
            for id in *row {
                assert!(items.iter().any(|i| i.exercise == *id), "{pattern} {}: {id}", phase.name());
            }
        }
    }
    for id in ["nonspecific_hip", "gentle"] {
        assert_eq!(TEMPLATES.iter().filter(|t| t.id == id).count(), 1, "{id} (D23)");
    }
}

#[test]
fn templates_name_real_variants_three_to_six_a_phase() {
    for t in TEMPLATES {
        for (phase, items) in Phase::ALL.iter().zip(t.phases) {
            assert!((3..=6).contains(&items.len()), "{} {}: {}", t.id, phase.name(), items.len());
            for (at, i) in items.iter().enumerate() {
                variant(i.exercise, i.variant);
                assert!(
                    items[..at].iter().all(|o| o.exercise != i.exercise),
                    "{} {}: {} twice",
                    t.id,
                    phase.name(),
                    i.exercise
                );
            }
        }
    }
}

/// A plan takes from two phases in turn and drops what comes twice: the heads of neighbouring lists must differ.
#[test]
fn the_heads_of_neighbouring_phases_do_not_repeat() {
    for t in TEMPLATES {
        for (first, second, from_first, from_second) in [(0, 1, 2, 2), (1, 2, 3, 2)] {
            let head =
                |phase: usize, n: usize| t.phases[phase].iter().filter(|i| matches!(i.when, Expr::Always)).take(n);
            for i in head(first, from_first) {
                assert!(head(second, from_second).all(|o| o.exercise != i.exercise), "{}: {}", t.id, i.exercise);
            }
        }
    }
}

/// D23: mobility, walking, breathing; nothing that a disease of bone or an inflamed spine must first be looked at for.
#[test]
fn the_gentle_plan_is_gentle() {
    let gentle = TEMPLATES.iter().find(|t| t.id == "gentle").expect("checked above");
    for i in gentle.phases.iter().copied().flatten() {
        assert!(exercise(i.exercise).from <= Phase::Move, "{}", i.exercise);
        assert!(letters(variant(i.exercise, i.variant).flags).iter().all(|f| ["S", "K"].contains(f)), "{}", i.exercise);
    }
    for pattern in ["axspa", "endometriosis", "adenomyosis", "fibroids", "paget", "pelvic_floor_dysfunction"] {
        assert!(gentle.patterns.contains(&pattern), "{pattern}");
    }
}

/// What a pattern itself rules out must not empty its own template.
#[test]
fn no_template_is_ruled_out_by_its_own_pattern() {
    for t in TEMPLATES {
        for pattern in t.patterns {
            let own: Vec<_> = EXCLUSIONS.iter().filter(|x| x.patterns.contains(pattern)).collect();
            for i in t.phases.iter().copied().flatten() {
                let free =
                    |v: &Variant| own.iter().all(|x| !x.flags.meets(v.flags) && !x.exercises.contains(&i.exercise));
                assert!(exercise(i.exercise).variants.iter().any(free), "{pattern}: {} is ruled out", i.exercise);
                let chosen = i.variant != "standard";
                assert!(!chosen || free(variant(i.exercise, i.variant)), "{pattern}: {}/{}", i.exercise, i.variant);
            }
        }
    }
}

#[test]
fn patterns_rule_out_what_the_table_of_flags_says() {
    let out = |pattern: &str| -> String {
        let mut all = Flags::NONE;
        EXCLUSIONS.iter().filter(|x| x.patterns.contains(&pattern)).for_each(|x| all = all.and(x.flags));
        letters(all).concat()
    };
    assert_eq!(out("radiculopathy_sciatica"), "F");
    assert_eq!(out("disc_herniation"), "F");
    assert_eq!(out("lumbar_stenosis"), "E");
    assert_eq!(out("lumbar_oa_facet"), "E");
    assert_eq!(out("gtps"), "C");
    assert_eq!(out("fai_labral"), "D");
    assert_eq!(out("pelvic_girdle_pain_pregnancy"), "P1WB");
    let flags = |id: &str| letters(EXCLUSIONS.iter().find(|x| x.id == id).expect(id).flags).concat();
    assert_eq!(flags("thin-bones"), "FRI");
    assert_eq!(flags("pregnancy"), "PB");
    assert_eq!(flags("pregnancy-late"), "S");
    assert_eq!(flags("pelvic-girdle"), "1W");
    assert_eq!(flags("falls"), "1");
    assert_eq!(flags("knees-or-wrists"), "K");
    assert_eq!(flags("hip-replacement"), "DC");
}

/// A short plan must always be fillable: on the floor or not, with things at hand or not, in pregnancy, with any flag out.
#[test]
fn every_fallback_has_a_variant_without_flag_or_floor() {
    for id in FALLBACK {
        let free = exercise(id).variants.iter().any(|v| !v.floor && v.flags == Flags::NONE);
        assert!(free, "{id}");
        assert!(EXCLUSIONS.iter().all(|x| !x.exercises.contains(id)), "{id} can go whole");
    }
    let bare =
        |id: &&&str| exercise(id).variants.iter().any(|v| !v.floor && v.flags == Flags::NONE && v.kit.is_empty());
    assert!(FALLBACK.iter().filter(bare).count() >= 3, "no floor and no kit leave at least three (§5.2)");
    assert_eq!(FALLBACK, ["diaphragm_breath", "heel_slide", "isometric_hip_abd", "pelvic_tilt", "walking_plan"]);
}

#[test]
fn the_words_keep_the_voice() {
    let reasons = EXCLUSIONS.iter().map(|x| (x.text.id().to_string(), say(x.text)));
    for (id, text) in EXERCISES.iter().flat_map(sentences).chain(reasons) {
        let low = text.to_lowercase();
        for bad in ["!", "\"", "'", "--", " - ", "you have", "ruled out", "slipped", "out of place", "  "] {
            assert!(!low.contains(bad), "{id}: {bad:?}");
        }
        for unit in ["second", "minute", "hour", "day", "week", "times", "set", "hold"] {
            for (at, _) in text.match_indices(&format!(" {unit}")) {
                assert!(!text[..at].ends_with(|c: char| c.is_ascii_digit()), "{id}: a plain space before \"{unit}\"");
            }
        }
        for sentence in text.split(". ") {
            let words = sentence.split_whitespace().count();
            assert!(words <= 20, "{id}: a sentence of {words} words");
        }
        assert!(text.ends_with('.') || !id.contains('.'), "{id}: no full stop");
    }
}

//! Gates (`evidence.md` §2.4): without its gate a pattern is not shown at all. The paper's column, typed a second time over
//! the answers' names, tried on everyone. Where the product is narrower than the paper the row says why.

use iliac::engine::{Mode, Response, Truth, evaluate};
use iliac::knowledge::KB;
use iliac::model::Answer;

use super::caps::{ensure, for_everyone};
use super::support::{pattern, question};

/// What a person has said, by name.
struct Says<'a>(&'a Response);

impl Says<'_> {
    fn any(&self, name: &str, options: &[&str]) -> bool {
        let question = question(name);
        let mask = match self.0.get(question.id) {
            Some(Answer::Options(mask)) => mask,
            Some(Answer::Unsure) => return options.contains(&"unsure"),
            Some(Answer::Number(_)) | None => return false,
        };
        let chosen = |at: usize| mask & (1 << at) != 0;
        question.kind.choices().iter().enumerate().any(|(at, c)| chosen(at) && options.contains(&c.name))
    }

    /// Answered, or never asked.
    fn settled(&self, name: &str) -> bool {
        let id = question(name).id;
        self.0.get(id).is_some() || !self.0.may_be_asked(id)
    }

    fn yes(&self, name: &str) -> bool {
        self.any(name, &["yes"])
    }

    fn age(&self) -> u16 {
        match self.0.get(question("age").id) {
            Some(Answer::Number(age)) => age,
            Some(Answer::Options(_) | Answer::Unsure) | None => 0,
        }
    }

    /// A place on either side, or in the middle.
    fn hurts(&self, parts: &[&str]) -> bool {
        let Some(Answer::Options(mask)) = self.0.get(question("pain-site").id) else { return false };
        question("pain-site").kind.choices().iter().enumerate().any(|(at, c)| {
            let part = c.name.strip_prefix("left-").or(c.name.strip_prefix("right-")).unwrap_or(c.name);
            mask & (1 << at) != 0 && parts.contains(&part)
        })
    }

    fn back(&self) -> bool {
        self.hurts(&["mid-back", "low-back"])
    }

    fn leg(&self) -> bool {
        self.any("leg-spread", &["above-knee", "below-knee"]) || self.hurts(&["lower-leg", "foot"])
    }

    fn thigh(&self) -> bool {
        self.hurts(&["front-thigh", "inner-thigh", "outer-thigh", "back-thigh"])
    }

    fn hip(&self) -> bool {
        self.thigh() || self.hurts(&["outer-hip", "groin", "buttock", "knee", "pubic-bone"])
    }

    fn three_months(&self) -> bool {
        self.any("pain-since", &["months-3-12", "over-1-year"])
    }

    fn pregnant(&self) -> bool {
        self.any("pregnancy", &["yes", "gave-birth"])
    }

    fn new_or_worse(&self) -> bool {
        const NEW: [&str; 6] = ["days-0-6", "weeks-1-2", "weeks-2-3", "weeks-3-4", "weeks-4-6", "weeks-6-12"];
        self.any("pain-since", &NEW) || self.any("pain-course", &["worse"])
    }

    fn womb_and_cycle(&self) -> bool {
        !self.any("sex", &["male"]) && self.any("period-signs", &["tracks-periods", "stool-pain", "heavy"])
    }

    /// D items of `evidence.md` §1.3: bone injury and weak bone.
    fn bone_item(&self) -> bool {
        const ITEMS: [&str; 10] = [
            "major-injury",
            "recent-fall",
            "fall-hip-pain",
            "cannot-bear-weight",
            "stress-load",
            "thin-bones",
            "steroids-long",
            "midline-sudden",
            "height-loss",
            "bone-medicine",
        ];
        ITEMS.iter().any(|item| self.yes(item)) || self.any("pain-start", &["injury"])
    }
}

type Gate = fn(&Says) -> bool;

/// Exactly so.
#[rustfmt::skip]
const EXACTLY: [(&str, Gate); 29] = [
    ("nonspecific_lbp", |s| s.hurts(&["low-back", "flank", "sacroiliac", "buttock"])),
    // Onset, and the places of the master table.
    ("muscle_strain", |s| s.any("pain-since", &["days-0-6", "weeks-1-2", "weeks-2-3", "weeks-3-4", "weeks-4-6"])
        && (s.back() || s.hurts(&["flank", "sacroiliac", "buttock"]))),
    ("radiculopathy_sciatica", |s| s.leg()),
    ("disc_herniation", |s| s.back() || s.leg() || s.thigh() || s.hurts(&["buttock"])),
    // ADR 0009: a patch on the outer thigh alone is no leg that aches from the spine.
    ("lumbar_stenosis", |s| s.age() >= 48 && (s.leg() || s.thigh() || s.hurts(&["buttock"]))
        && !s.any("thigh-patch", &["yes", "unsure"]) && s.settled("thigh-patch")),
    ("lumbar_oa_facet", |s| s.back()),
    ("hip_oa", |s| s.thigh() || s.hurts(&["groin", "buttock", "knee"])),
    ("sij_pain", |s| s.hurts(&["sacroiliac", "buttock"]) && !s.pregnant()),
    ("gtps", |s| s.hurts(&["outer-hip"])),
    ("deep_gluteal", |s| s.hurts(&["buttock"])),
    ("fai_labral", |s| s.hurts(&["groin", "outer-hip"])),
    ("adductor_hipflexor_groin", |s| s.hurts(&["groin", "inner-thigh"])),
    ("axspa", |s| s.three_months() && (s.back() || s.hurts(&["sacroiliac", "buttock"]))),
    ("inflammatory_arthritis_hip", |s| s.hip() && (s.yes("swollen-joints")
        || s.any("inflammatory", &["joint-arthritis", "psoriasis", "bowel-disease", "eye"])
        || s.any("hip-history", &["inflammatory-arthritis"]))),
    ("pelvic_girdle_pain_pregnancy", |s| s.pregnant()),
    ("pelvic_floor_dysfunction", |s| s.any("pelvic-signs",
        &["leak", "urgency", "emptying", "sex-pain", "heaviness", "straining"])),
    ("endometriosis", |s| s.womb_and_cycle()),
    ("adenomyosis", |s| s.womb_and_cycle()),
    ("fibroids", |s| s.womb_and_cycle()),
    ("kidney_related", |s| s.hurts(&["flank"])),
    ("cancer_related", |s| s.yes("cancer") && s.new_or_worse() || s.yes("weight-loss")),
    ("paget", |s| s.age() > 50),
    ("avn_hip", |s| s.any("hip-blood-risks", &["steroid-courses", "alcohol", "sickle-cell", "lupus", "transplant",
        "radiotherapy", "diving", "old-hip-injury"])),
    ("meralgia_paraesthetica", |s| s.yes("thigh-patch")),
    ("polymyalgia", |s| s.age() >= 50),
    ("vascular_claudication", |s| s.any("walking-legs", &["stand-still", "sit-or-bend", "other"])),
    ("shingles_patch", |s| s.yes("stripe-rash")),
    ("spondylolisthesis", |s| s.hurts(&["low-back"])),
    ("persistent_sensitised", |s| s.three_months()),
];

/// At least this; the rest is narrower than the paper, so that it does not take a plan away beside self-care.
const WITHIN: [(&str, Gate); 4] = [
    ("vertebral_fragility_fracture", |s| s.bone_item()),
    ("hip_fracture_stress", |s| s.bone_item()),
    ("referred_visceral", |s| s.any("organ-links", &["meals", "bowels", "peeing"])),
    // Not in the paper (D23): the hip, and nothing of the back above the buttock.
    ("nonspecific_hip", |s| s.hip() && !s.back() && !s.hurts(&["sacroiliac"])),
];

/// Contributors, which the paper shows to all, and labels, which are never a result.
const OPEN: [&str; 5] = ["overuse_load", "posture_sustained", "deconditioning", "pinched_nerve", "disc_degeneration"];

#[test]
fn every_pattern_has_its_gate_here() {
    for p in KB.patterns {
        let times = EXACTLY.iter().chain(&WITHIN).filter(|(id, _)| *id == p.id).count();
        assert_eq!(times, usize::from(!OPEN.contains(&p.id)), "{}", p.id);
    }
}

/// Who is not sure of a gate's answer does not open it: all of this is read hard.
#[test]
fn gates_are_the_papers_for_everyone() {
    for_everyone(|response| {
        let says = Says(response);
        let open = |id: &str| evaluate(&pattern(id).gate, response, Mode::Hard) == Truth::Yes;
        for (id, gate) in EXACTLY {
            ensure(open(id) == gate(&says), || format!("{id}: open {}, by the paper {}", open(id), gate(&says)))?;
        }
        for (id, gate) in WITHIN {
            ensure(!open(id) || gate(&says), || format!("{id} is open without the paper's gate"))?;
        }
        Ok(())
    });
}

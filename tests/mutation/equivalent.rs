//! Mutants that nobody can notice, each with the reason why. A redundant part of a table shows here: it may be taken out.
//! `challenge` tries to prove the reasons wrong.

use super::{Kind, Mutant, Table};
use iliac::knowledge::KB;
use iliac::model::Level;

/// Row, change, and why no answers can tell it from the original.
#[rustfmt::skip]
pub const EQUIVALENT: &[(&str, &str, &str)] = &[
    // Rules: a condition that its question repeats is redundant in the rule.
    ("aaa_sudden", "without [age >= 55] at 0", "its question is asked from 55 on only: redundant"),
    ("aaa_sudden", "[age >= 55] from 54 at 0", "its question is asked from 55 on only"),
    ("pmr", "without [age >= 50] at 0", "its question is asked from 50 on only: redundant"),
    ("pmr", "[age >= 50] from 49 at 0", "its question is asked from 50 on only"),
    ("antiresorptive_thigh", "without [any of 3] at 2", "its question is asked at exactly these sites: redundant"),
    ("avn_risk", "without [any of 2] at 0", "its question is asked at exactly these sites: redundant"),
    ("axspa_ng65", "without [any of 3] at 0.2", "the age at the first pain is asked at exactly these sites: redundant"),
    ("axspa_three", "without [any of 3] at 0.2", "the age at the first pain is asked at exactly these sites: redundant"),
    ("r_fx_roman", "without [age >= 53] at 1", "two of its four signs are asked from 53 on only, and three are needed: redundant"),
    ("r_fx_roman", "[age >= 53] from 52 at 1", "two of its four signs are asked from 53 on only"),
    ("anticoag_lift", "pain-start without injury at 2.0.sudden severe pain.0", LIFT),
    ("anticoag_lift", "pain-start without rest at 2.0.sudden severe pain.0", LIFT),
    ("anticoag_lift", "without [pain-start movement/activity/injury/rest] at 2.0.sudden severe pain.0", LIFT),
    ("r_persistent", "pain-since without weeks-6-12 at 1.0", SIX_WEEKS),
    ("r_persistent", "pain-since without months-3-12 at 1.0", SIX_WEEKS),
    ("r_persistent", "pain-since without over-1-year at 1.0", SIX_WEEKS),
    ("r_persistent", "pain-since without weeks-6-12 at 2.1", SIX_WEEKS),
    ("r_persistent", "pain-since without months-3-12 at 2.1", SIX_WEEKS),
    ("r_persistent", "pain-since without over-1-year at 2.1", SIX_WEEKS),
    // Rules that never decide alone.
    ("axspa_three", "level self_care instead of routine_care", "over 3 months is routine already by r_persistent, with the same plan"),
    ("r_hip_oa_like", "level self_care instead of routine_care", "over 6 weeks is routine already by r_persistent, with the same plan"),
    ("r_sciatica_6wk", "level self_care instead of routine_care", "over 6 weeks is routine already by r_persistent, with the same plan"),
    ("r_cancer_plain_spreads", "calm plan instead of none", PLAIN),
    ("r_cancer_unknown", "calm plan instead of none", WEIGHT),
    ("r_cancer_unknown", "full plan instead of none", WEIGHT),
    ("r_cancer_plain_spreads", "full plan instead of none", PLAIN),
    // Gates.
    ("endometriosis", "gate: without [womb possible] at 0", WOMB),
    ("adenomyosis", "gate: without [womb possible] at 0", WOMB),
    ("fibroids", "gate: without [womb possible] at 0", WOMB),
    ("vertebral_fragility_fracture", "gate: [age >= 53] from 52 at 0.1.1.0", "two of the five signs are asked from 53 on only, and four are needed"),
    ("disc_herniation", "gate: without [pain-site left-lower-leg/right-lower-leg/left-foot/right-foot] at 1.0.1", LEG_TWICE),
    ("disc_herniation", "gate: pain-site without left-lower-leg at 1.0.1", LEG_TWICE),
    ("disc_herniation", "gate: pain-site without right-lower-leg at 1.0.1", LEG_TWICE),
    ("disc_herniation", "gate: pain-site without left-foot at 1.0.1", LEG_TWICE),
    ("disc_herniation", "gate: pain-site without right-foot at 1.0.1", LEG_TWICE),
    ("disc_herniation", "gate: pain-site without left-lower-leg at 1.1", LEG_TWICE),
    ("disc_herniation", "gate: pain-site without left-foot at 1.1", LEG_TWICE),
    ("disc_herniation", "gate: pain-site without right-lower-leg at 1.2", LEG_TWICE),
    ("disc_herniation", "gate: pain-site without right-foot at 1.2", LEG_TWICE),
    ("lumbar_stenosis", "gate: without [pain-site left-lower-leg/right-lower-leg/left-foot/right-foot] at 1.0.1", LEG_TWICE),
    ("lumbar_stenosis", "gate: pain-site without left-lower-leg at 1.0.1", LEG_TWICE),
    ("lumbar_stenosis", "gate: pain-site without right-lower-leg at 1.0.1", LEG_TWICE),
    ("lumbar_stenosis", "gate: pain-site without left-foot at 1.0.1", LEG_TWICE),
    ("lumbar_stenosis", "gate: pain-site without right-foot at 1.0.1", LEG_TWICE),
    ("lumbar_stenosis", "gate: pain-site without left-lower-leg at 1.1", LEG_TWICE),
    ("lumbar_stenosis", "gate: pain-site without left-foot at 1.1", LEG_TWICE),
    ("lumbar_stenosis", "gate: pain-site without right-lower-leg at 1.2", LEG_TWICE),
    ("lumbar_stenosis", "gate: pain-site without right-foot at 1.2", LEG_TWICE),
    // Exclusions and cards.
    ("nerve-stretch", "without [leg-spread above-knee/below-knee] at 0", "what a leg feels like is asked of those only: redundant"),
    ("viral-fever", "without [fever yes/unsure] at 0", "cold symptoms are asked of those only: redundant"),
    ("lifting", "height-loss without yes at 1.not.2", "lost height is a rule that wants a look first, and then the card is not shown"),
    ("medicine-gels", "without [any of 2] at not.18", SOFT_CONDITIONS),
    ("medicine-gels", "without [conditions unsure] at not.18.0", SOFT_CONDITIONS),
    ("medicine-gels", "without [medicines unsure] at not.18.1", SOFT_CONDITIONS),
    // Questions.
    ("ectopic-signs", "without [pregnancy yes] at 1.0", "weeks are asked of the pregnant only: redundant"),
    ("ectopic-signs", "without [pregnancy-weeks unsure] at 1.1.1", SOFT),
    ("bone-signs", "without [pain-since months-3-12/over-1-year] at 1.0", LONG_TWICE),
    ("bone-signs", "pain-since without months-3-12 at 1.0", LONG_TWICE),
    ("bone-signs", "pain-since without over-1-year at 1.0", LONG_TWICE),
    ("bone-signs", "pain-since without months-3-12 at 1.1", LONG_TWICE),
    ("bone-signs", "pain-since without over-1-year at 1.1", LONG_TWICE),
    ("inflammatory", "without [pain-site left-buttock/right-buttock] at 1.1", BUTTOCK_TWICE),
    ("inflammatory", "without [pain-site left-buttock/right-buttock] at 1.3.2", BUTTOCK_TWICE),
    ("inflammatory", "pain-site without left-buttock at 1.1", BUTTOCK_TWICE),
    ("inflammatory", "pain-site without right-buttock at 1.1", BUTTOCK_TWICE),
    ("inflammatory", "pain-site without left-buttock at 1.3.2", BUTTOCK_TWICE),
    ("inflammatory", "pain-site without right-buttock at 1.3.2", BUTTOCK_TWICE),
    ("period-signs", "without [womb possible] at 0", PREGNANCY),
    ("period-signs", "without [age <= 55] at 1", PREGNANCY),
    ("period-signs", "[age <= 55] to 56 at 1", PREGNANCY),
];

const PLAIN: &str =
    "r_cancer_plain holds whenever it does, and leaves no exercise either: only the id of the reason would change";
/// Whoever fires it.
const WEIGHT: &str = "weight loss alone leaves no exercise already, by weight_loss";
const LIFT: &str = "its last part asks for a movement or an activity at the start: the start before it is redundant";
const SIX_WEEKS: &str = "pain of over 6 weeks is enough by itself: the first part of the rule";
const WOMB: &str = "signs about periods are asked where a womb is possible only: redundant";
const LEG_TWICE: &str = "the lower leg stands twice in this list: either is redundant";
const LONG_TWICE: &str = "over 3 months stands twice in this list: the first is redundant";
const BUTTOCK_TWICE: &str = "the buttock stands twice in this list: either is redundant";
const PREGNANCY: &str =
    "it rests on the pregnancy question, which is asked up to 55 and where a womb is possible only: redundant";
const SOFT: &str = "read as \"not sure counts as yes\" anyhow: naming it is redundant";
const SOFT_CONDITIONS: &str =
    "inside a \"not\", \"not sure\" counts as yes for every condition and medicine already: redundant";

/// Why no answers can tell this mutant from the original, where that is so.
pub fn reason(mutant: &Mutant) -> Option<&'static str> {
    let emergency = KB.rules.iter().any(|r| r.id == mutant.of && r.level == Level::EmergencyNow);
    if mutant.table == Table::Rules && mutant.kind == Kind::Plan && emergency {
        return Some("a level-5 rule counts as 5, in doubt as 4, and neither shows exercises, whatever the rule says");
    }
    let unsure = mutant.kind == Kind::Option && mutant.what.contains(" without unsure ");
    // The last step of the place says whether a "not" stands around it.
    if unsure && (mutant.table == Table::Questions || turned(&mutant.what)) {
        return Some(SOFT);
    }
    if mutant.kind == Kind::Weight && (mutant.what.ends_with("present 6") || mutant.what.ends_with("present -6")) {
        return Some("weights from ratios are capped at 5");
    }
    EQUIVALENT.iter().find(|(of, what, _)| *of == mutant.of && *what == mutant.what).map(|(.., reason)| *reason)
}

/// A single "not" stands around the place, so that it is read softly.
fn turned(what: &str) -> bool {
    let place = what.rsplit(" at ").next().unwrap_or_default();
    place.split('.').filter(|step| *step == "not").count() == 1 && !place.contains("unless")
}

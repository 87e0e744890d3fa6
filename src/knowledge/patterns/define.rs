//! How a pattern is written down, and the predicates that several patterns share. No pattern lives here.

use crate::knowledge::questions::define::{is, yes};
use crate::knowledge::questions::*;
use crate::model::Expr;
use crate::words::Msg;

/// The sentence of a feature: its own in this pattern (`f-<pattern>-<feature>`), else the one that patterns share
/// (`f-<feature>`).
pub(super) const fn feature_text(pattern: &str, feature: &str) -> Msg {
    match Msg::find(&["f-", pattern, "-", feature]) {
        Some(msg) => msg,
        None => Msg::named(&["f-", feature]),
    }
}

/// A feature's id is for the book and for `--explain`: the page leaves it out, and saves its bytes.
pub(super) const fn native(id: &'static str) -> &'static str {
    if cfg!(target_arch = "wasm32") { "" } else { id }
}

/// Writes one pattern. Its words are found by its id: `p-<id>`, `.about`, and where they exist `.self_care`, `.avoid`,
/// `.course`, `.see`, `.also`; a missing name, about line or feature sentence stops the compiler.
///
/// A feature reads `group "id" predicate => evidence;` where group 0 stands alone, and the evidence is
/// `ratio(LR+ × 100, LR− × 100, SOURCE)` or `expert(present, absent, mark SOURCE)` in half log-odds.
macro_rules! pattern {
    (
        $id:literal $role:expr, $prior:ident, up to $cap:ident $(, part of $whole:literal)? $(, as $residual:ident)?;
        gate $gate:expr;
        $($group:literal $feature:literal $when:expr => $kind:ident $evidence:tt;)*
        sources [$($source:ident)*]
    ) => {
        $crate::model::Pattern {
            id: $id,
            role: $role,
            prior: $crate::model::Prior::$prior,
            gate: $gate,
            features: &[$($crate::model::Feature {
                id: $crate::knowledge::patterns::define::native($feature),
                when: $when,
                evidence: pattern!(@$kind $evidence),
                group: $group,
                text: $crate::knowledge::patterns::define::feature_text($id, $feature),
            }),*],
            cap: $crate::model::Fit::$cap,
            part_of: pattern!(@whole $($whole)?),
            residual: pattern!(@residual $($residual)?),
            name: $crate::words::Msg::named(&["p-", $id]),
            also: $crate::words::Msg::find(&["p-", $id, ".also"]),
            about: $crate::words::Msg::named(&["p-", $id, ".about"]),
            self_care: $crate::words::Msg::find(&["p-", $id, ".self_care"]),
            avoid: $crate::words::Msg::find(&["p-", $id, ".avoid"]),
            course: $crate::words::Msg::find(&["p-", $id, ".course"]),
            see: $crate::words::Msg::find(&["p-", $id, ".see"]),
            sources: &[$(&$crate::knowledge::citations::patterns::$source),*],
        }
    };
    (@whole) => { None };
    (@whole $whole:literal) => { Some($whole) };
    (@residual) => { None };
    (@residual beside) => { Some($crate::model::Residual::Beside) };
    (@residual instead) => { Some($crate::model::Residual::Instead) };
    (@ratio ($positive:literal, $negative:literal, $source:ident)) => {
        $crate::model::Evidence::Ratio {
            positive: $positive,
            negative: $negative,
            source: &$crate::knowledge::citations::patterns::$source,
        }
    };
    (@expert ($present:literal, $absent:literal, $mark:ident $source:ident)) => {
        $crate::model::Evidence::Expert {
            present: $present,
            absent: $absent,
            source: &$crate::knowledge::citations::patterns::$source,
            mark: pattern!(@mark $mark),
        }
    };
    (@mark V) => { $crate::model::Mark::Verified };
    (@mark K) => { $crate::model::Mark::Known };
    (@mark U) => { $crate::model::Mark::Unsure };
    (@mark J) => { $crate::model::Mark::Judgement };
}

/// The worst place is this one, or it is the only place that was marked (then nobody is asked which is worst).
macro_rules! main_site {
    ($sites:expr, $worst:literal) => {
        Expr::Any(&[is(WORST_SITE, &[$worst]), Expr::All(&[$sites, Expr::Not(&Expr::Chosen(PAIN_SITE.id, 2))])])
    };
}

/// The lower back: below the ribs.
pub(super) const LOW_BACK_SITES: Expr = is(PAIN_SITE, &["low-back", "left-low-back", "right-low-back"]);
/// Between the ribs and the crease of the buttock, behind.
pub(super) const RIBS_TO_CREASE: Expr = Expr::Any(&[LOW_BACK_SITES, FLANK_SITES, SACROILIAC_SITES, BUTTOCK_SITES]);
/// The back as a whole is the worst place.
pub(super) const MAIN_BACK: Expr = main_site!(BACK_SITES, "back");
/// The groin is the worst place.
pub(super) const MAIN_GROIN: Expr = main_site!(GROIN_SITES, "groin");

/// Pain, tingling or numbness reaches below the knee.
pub(super) const BELOW_KNEE: Expr = Expr::Any(&[is(LEG_SPREAD, &["below-knee"]), LOWER_LEG_SITES]);
/// Pain or a feeling that runs into a leg, as far as the knee or further.
pub(super) const LEG_SYMPTOM: Expr = Expr::Any(&[is(LEG_SPREAD, &["above-knee", "below-knee"]), LOWER_LEG_SITES]);
/// What only a nerve feels like, below the knee.
pub(super) const NERVE_BELOW_KNEE: Expr = Expr::All(&[BELOW_KNEE, is(LEG_FEEL, &["shooting", "tingling", "numb"])]);
/// A buttock or a leg hurts or feels odd.
pub(super) const LEG_OR_BUTTOCK: Expr = Expr::Any(&[LEG_SYMPTOM, LEFT_LEG, RIGHT_LEG]);

/// Walking brings leg pain on, and sitting or bending forward eases it.
pub(super) const EASED_BY_SITTING_DOWN: Expr = is(WALKING_LEGS, &["sit-or-bend"]);
/// Walking brings leg pain on, and just standing still eases it.
pub(super) const EASED_BY_STANDING: Expr = is(WALKING_LEGS, &["stand-still"]);

/// Moving and changing position ease it.
pub(super) const EASED_BY_MOVING: Expr = is(BETTER_WITH, &["walking", "changing-position"]);
/// Stiff for over half an hour in the morning.
pub(super) const LONG_STIFFNESS: Expr = is(MORNING_STIFFNESS, &["min-30-to-60", "over-60"]);
/// Moving eases it and resting does not (the second sign of the Berlin set).
pub(super) const MOVING_NOT_REST: Expr =
    Expr::All(&[EASED_BY_MOVING, Expr::Not(&is(BETTER_WITH, &["sitting", "lying"]))]);
/// The four signs of Rudwaleit 2006.
pub(super) const BERLIN: [Expr; 4] =
    [LONG_STIFFNESS, MOVING_NOT_REST, is(NIGHT_PAIN, &["second-half"]), is(INFLAMMATORY, &["alternating-buttocks"])];
/// Three or more of them, for 3 months or more: the set that counts against ordinary back pain.
pub(super) const INFLAMMATORY_SET: Expr = Expr::All(&[LONG_PAIN, Expr::Of(3, &BERLIN)]);

/// Onset 6 weeks ago or less.
pub(super) const WITHIN_6_WEEKS: Expr =
    is(PAIN_SINCE, &["days-0-6", "weeks-1-2", "weeks-2-3", "weeks-3-4", "weeks-4-6"]);
/// New, or older and getting worse.
pub(super) const NEW_OR_WORSE: Expr = Expr::Any(&[NEW_PAIN, is(PAIN_COURSE, &["worse"])]);
/// A lift, twist, slip, unusual effort or fall at the start.
pub(super) const CLEAR_START: Expr = is(PAIN_START, &["movement", "activity", "injury"]);
/// Two signs that the whole body is unwell, or a new lump (`decisions.md` D14).
pub(super) const WHOLE_BODY_UNWELL: Expr =
    Expr::Any(&[Expr::Of(2, &[yes(NIGHT_SWEATS), yes(VERY_TIRED), yes(OFF_FOOD)]), yes(NEW_LUMP)]);
/// What may cut the blood flow to the ball of the hip.
pub(super) const HIP_BLOOD_RISK: Expr = is(
    HIP_BLOOD_RISKS,
    &["steroid-courses", "alcohol", "sickle-cell", "lupus", "transplant", "radiotherapy", "diving", "old-hip-injury"],
);

//! The pain itself: where, since when, how it began, how strong, what moving does to it. Not what it may be.

use super::define::is;
use super::person;
use crate::model::Expr;

/// Anywhere in the back above the belt line or on it.
pub const BACK_SITES: Expr = is(PAIN_SITE, &["mid-back", "low-back", "left-low-back", "right-low-back"]);
/// The middle line of the back.
pub const MIDLINE_SITES: Expr = is(PAIN_SITE, &["mid-back", "low-back"]);
/// Beside the tailbone.
pub const SACROILIAC_SITES: Expr = is(PAIN_SITE, &["left-sacroiliac", "right-sacroiliac"]);
/// Buttocks.
pub const BUTTOCK_SITES: Expr = is(PAIN_SITE, &["left-buttock", "right-buttock"]);
/// The bony outer side of the hip.
pub const OUTER_HIP_SITES: Expr = is(PAIN_SITE, &["left-outer-hip", "right-outer-hip"]);
/// The groin.
pub const GROIN_SITES: Expr = is(PAIN_SITE, &["left-groin", "right-groin"]);
/// Any part of a thigh.
pub const THIGH_SITES: Expr = is(
    PAIN_SITE,
    &[
        "left-front-thigh",
        "right-front-thigh",
        "left-inner-thigh",
        "right-inner-thigh",
        "left-outer-thigh",
        "right-outer-thigh",
        "left-back-thigh",
        "right-back-thigh",
    ],
);
/// Front of the thigh.
pub const FRONT_THIGH_SITES: Expr = is(PAIN_SITE, &["left-front-thigh", "right-front-thigh"]);
/// Inner side of the thigh.
pub const INNER_THIGH_SITES: Expr = is(PAIN_SITE, &["left-inner-thigh", "right-inner-thigh"]);
/// Outer side of the thigh.
pub const OUTER_THIGH_SITES: Expr = is(PAIN_SITE, &["left-outer-thigh", "right-outer-thigh"]);
/// A knee.
pub const KNEE_SITES: Expr = is(PAIN_SITE, &["left-knee", "right-knee"]);
/// Below the knee.
pub const LOWER_LEG_SITES: Expr = is(PAIN_SITE, &["left-lower-leg", "right-lower-leg", "left-foot", "right-foot"]);
/// Buttock, thigh or lower leg, on the left.
pub const LEFT_LEG: Expr = is(
    PAIN_SITE,
    &[
        "left-buttock",
        "left-front-thigh",
        "left-inner-thigh",
        "left-outer-thigh",
        "left-back-thigh",
        "left-lower-leg",
        "left-foot",
    ],
);
/// Buttock, thigh or lower leg, on the right.
pub const RIGHT_LEG: Expr = is(
    PAIN_SITE,
    &[
        "right-buttock",
        "right-front-thigh",
        "right-inner-thigh",
        "right-outer-thigh",
        "right-back-thigh",
        "right-lower-leg",
        "right-foot",
    ],
);
/// Both buttocks or legs.
pub const BOTH_LEGS_SITES: Expr = Expr::All(&[LEFT_LEG, RIGHT_LEG]);
/// The side between ribs and hip bone.
pub const FLANK_SITES: Expr = is(PAIN_SITE, &["left-flank", "right-flank"]);
/// Hip, groin, buttock, thigh, pubic bone or knee: where the hip joint is felt.
pub const HIP_SITES: Expr =
    Expr::Any(&[OUTER_HIP_SITES, GROIN_SITES, BUTTOCK_SITES, THIGH_SITES, KNEE_SITES, is(PAIN_SITE, &["pubic-bone"])]);
/// Pain of under 3 months.
pub const NEW_PAIN: Expr =
    is(PAIN_SINCE, &["days-0-6", "weeks-1-2", "weeks-2-3", "weeks-3-4", "weeks-4-6", "weeks-6-12"]);
/// Pain of 3 months or more.
pub const LONG_PAIN: Expr = is(PAIN_SINCE, &["months-3-12", "over-1-year"]);
/// Pain of more than 4 weeks.
pub const OVER_4_WEEKS: Expr = is(PAIN_SINCE, &["weeks-4-6", "weeks-6-12", "months-3-12", "over-1-year"]);
/// Pain of 6 weeks or more.
pub const OVER_6_WEEKS: Expr = is(PAIN_SINCE, &["weeks-6-12", "months-3-12", "over-1-year"]);
/// Pain of 3 weeks or more.
pub const OVER_3_WEEKS: Expr = is(PAIN_SINCE, &["weeks-3-4", "weeks-4-6", "weeks-6-12", "months-3-12", "over-1-year"]);
/// Pain of 2 weeks or more.
pub const OVER_2_WEEKS: Expr =
    is(PAIN_SINCE, &["weeks-2-3", "weeks-3-4", "weeks-4-6", "weeks-6-12", "months-3-12", "over-1-year"]);
/// The pain is not getting better.
pub const NOT_IMPROVING: Expr = is(PAIN_COURSE, &["same", "worse", "up-and-down"]);
/// Began with a movement and changes with movement: a mitigator (`decisions.md` D7).
pub const MECHANICAL: Expr =
    Expr::All(&[is(PAIN_START, &["movement", "activity"]), is(CHANGES_WITH_MOVEMENT, &["yes"])]);

questions! { base person::END;
    /// Every place that hurts. "low-back" is the middle of the lower back (or a band across it), "left-low-back" and
    /// "right-low-back" the muscles beside it; "sacroiliac" is the dimple beside the tailbone; "flank" is the side
    /// between the lowest rib and the hip bone.
    PAIN_SITE "pain-site" sites (
        "mid-back", "low-back", "left-low-back", "right-low-back", "left-flank", "right-flank",
        "left-sacroiliac", "right-sacroiliac", "tailbone", "left-buttock", "right-buttock",
        "left-outer-hip", "right-outer-hip", "left-groin", "right-groin", "pubic-bone", "lower-belly",
        "left-front-thigh", "right-front-thigh", "left-inner-thigh", "right-inner-thigh",
        "left-outer-thigh", "right-outer-thigh", "left-back-thigh", "right-back-thigh",
        "left-knee", "right-knee", "left-lower-leg", "right-lower-leg", "left-foot", "right-foot",
        "neck", "shoulders", "chest"
    ) sure ["where_worst"] when Expr::Always;
    /// Which of several places is worst.
    WORST_SITE "worst-site" single (
        "back", "flank", "sacroiliac", "tailbone", "buttock", "outer-hip", "groin", "pubic-bone", "lower-belly",
        "front-thigh", "inner-thigh", "outer-thigh", "back-thigh", "knee", "lower-leg", "foot", "elsewhere"
    ) unsure ["where_worst"] when Expr::Chosen(PAIN_SITE.id, 2);
    /// How long it has been there this time.
    PAIN_SINCE "pain-since" single (
        "days-0-6", "weeks-1-2", "weeks-2-3", "weeks-3-4", "weeks-4-6", "weeks-6-12", "months-3-12", "over-1-year"
    ) unsure [] when Expr::Always;
    /// How it began. "movement": suddenly, with a lift, twist, bend, cough or slip. "activity": after an unusual
    /// effort, such as gardening or a long run, within a day or so. "injury": a fall, crash or blow. "rest": suddenly,
    /// without any movement or reason. "gradual": bit by bit.
    PAIN_START "pain-start" single ("movement", "activity", "injury", "rest", "gradual") unsure ["minor_trauma_sudden"]
        when Expr::Always;
    /// How strong it is at its worst in the last day.
    PAIN_SCORE "pain-score" scale () unsure ["nrs_0_10"] when Expr::Always;
    /// Where it is going.
    PAIN_COURSE "pain-course" single ("better", "same", "worse", "up-and-down") unsure [] when Expr::Always;
    /// Do some movements or positions make it clearly worse and others clearly ease it? A reassuring yes. (Pain that is
    /// only worse lying down, or that nothing eases, is a no.)
    CHANGES_WITH_MOVEMENT "changes-with-movement" yes_no () unsure [] when Expr::Always;
    /// The pain is there all the time and no position eases it, even for a short while.
    NO_RELIEF "no-relief" yes_no () unsure ["mets_pain"] when Expr::Always;
}

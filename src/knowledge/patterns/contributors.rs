//! What may be feeding the pain: load, posture, strength, a pain system on high alert (`evidence.md` §2.1, §2.4).
//! Never a diagnosis, never blame.

use super::define::*;
use crate::knowledge::questions::define::{is, yes};
use crate::knowledge::questions::*;
use crate::model::{Expr, Pattern, Role};

const POOR_SLEEP: Expr = Expr::Any(&[is(DAILY_LOAD, &["poor-sleep"]), yes(SLEEP_LOST)]);
const STRESS_OR_MOOD: Expr = Expr::Any(&[is(DAILY_LOAD, &["stress"]), is(BELIEFS, &["low-mood"])]);

pub(super) const OVERUSE_LOAD: Pattern = pattern! {
    "overuse_load" Role::Contributor, VeryCommon, up to Fits;
    gate Expr::Always;
    0 "more_activity" is(DAILY_LOAD, &["more-activity"]) => expert(2, -1, J ARTICLE004);
    0 "after_activity" is(PAIN_START, &["activity"]) => expert(1, 0, J ARTICLE004);
    0 "builds_with_use" is(WORSE_WITH, &["walking", "stairs", "running", "lifting"]) => expert(1, 0, J ARTICLE004);
    0 "heavy_work" is(DAILY_LOAD, &["heavy-work"]) => expert(1, 0, J ARTICLE004);
    // Against.
    0 "rest_or_night_pain" Expr::Any(&[is(NIGHT_PAIN, &["at-rest", "constant"]), yes(NO_RELIEF)])
        => expert(-1, 0, J JUDGEMENT);
    sources [ARTICLE004]
};

/// Posture as load over time, not as a fault: no posture is shown to cause back pain (Swain 2020).
pub(super) const POSTURE_SUSTAINED: Pattern = pattern! {
    "posture_sustained" Role::Contributor, VeryCommon, up to Fits;
    gate Expr::Always;
    1 "staying_put_worse" is(WORSE_WITH, &["staying-put"]) => expert(2, -1, J ARTICLE004);
    1 "moving_eases" EASED_BY_MOVING => expert(1, 0, J ARTICLE004);
    0 "long_sitting_or_standing" is(DAILY_LOAD, &["long-sitting", "long-standing"]) => expert(1, 0, J ARTICLE004);
    // Against.
    0 "walking_worse" is(WORSE_WITH, &["walking"]) => expert(-1, 0, J JUDGEMENT);
    0 "wakes_second_half" is(NIGHT_PAIN, &["second-half"]) => expert(-1, 0, J JUDGEMENT);
    sources [ARTICLE004 SWAIN2020]
};

pub(super) const DECONDITIONING: Pattern = pattern! {
    "deconditioning" Role::Contributor, VeryCommon, up to Fits;
    gate Expr::Always;
    0 "little_strength" is(DAILY_LOAD, &["little-strength"]) => expert(2, -1, J ARTICLE004);
    0 "tasks_tire" is(WORSE_WITH, &["standing", "lifting", "one-leg", "stairs"]) => expert(1, 0, J ARTICLE004);
    0 "holds_back" is(BELIEFS, &["avoids-moving"]) => expert(1, 0, J JUDGEMENT);
    // Against.
    0 "more_activity" is(DAILY_LOAD, &["more-activity", "heavy-work"]) => expert(-1, 0, J JUDGEMENT);
    sources [ARTICLE004]
};

pub(super) const PERSISTENT_SENSITISED: Pattern = pattern! {
    "persistent_sensitised" Role::Contributor, Common, up to Fits;
    gate LONG_PAIN;
    0 "several_areas" is(DAILY_LOAD, &["several-areas"]) => expert(1, 0, K IASP_CRITERIA);
    0 "light_touch" is(TENDER, &["light-touch"]) => expert(1, 0, K IASP_CRITERIA);
    1 "poor_sleep" POOR_SLEEP => expert(1, 0, K IASP_CRITERIA);
    1 "stress_or_mood" STRESS_OR_MOOD => expert(1, 0, J IASP_CRITERIA);
    0 "varies" is(PAIN_COURSE, &["up-and-down"]) => expert(1, 0, J IASP_CRITERIA);
    sources [IASP_CRITERIA]
};

//! What the planner must know of a person beyond patterns: easing direction, irritability, hip only
//! (`evidence.md` §5.2, §5.3). Predicates only; what follows from them is `engine::planner`'s.

use super::questions::define::{at_least, is, maybe, yes};
use super::questions::*;
use crate::model::Expr;

// Those with leg symptoms are asked about bending by name; the others have said it among what eases and what hurts.
const BACKWARD_BETTER: Expr = Expr::Any(&[is(BENDING_BACK, &["better"]), is(BETTER_WITH, &["arching"])]);
/// Bending or leaning forward eases.
pub const FORWARD_BETTER: Expr = Expr::Any(&[is(BENDING_FORWARD, &["better"]), is(BETTER_WITH, &["bending-forward"])]);
/// Bending back makes it worse.
pub const BACKWARD_WORSE: Expr = Expr::Any(&[is(BENDING_BACK, &["worse"]), is(WORSE_WITH, &["arching"])]);
/// Bending forward makes it worse.
pub const FORWARD_WORSE: Expr = Expr::Any(&[is(BENDING_FORWARD, &["worse"]), is(WORSE_WITH, &["bending"])]);

/// Bending back eases, and bending forward does not; never with thin bones (§5.3).
pub const EASES_BACKWARD: Expr = Expr::All(&[
    BACKWARD_BETTER,
    Expr::Not(&FORWARD_BETTER),
    Expr::Not(&maybe(THIN_BONES)),
    Expr::Not(&maybe(STEROIDS_LONG)),
]);

/// Bending forward eases, and bending back does not; never with thin bones (§5.3).
pub const EASES_FORWARD: Expr = Expr::All(&[
    FORWARD_BETTER,
    Expr::Not(&BACKWARD_BETTER),
    Expr::Not(&maybe(THIN_BONES)),
    Expr::Not(&maybe(STEROIDS_LONG)),
]);

/// Pain about the hip and none in the back.
pub const HIP_ONLY: Expr = Expr::All(&[
    Expr::Any(&[OUTER_HIP_SITES, GROIN_SITES, THIGH_SITES, KNEE_SITES, is(PAIN_SITE, &["pubic-bone"])]),
    Expr::Not(&Expr::Any(&[BACK_SITES, SACROILIAC_SITES, FLANK_SITES])),
]);

/// Strong pain, small tasks that cost hours, or sleep lost most nights.
pub const IRRITABILITY_HIGH: Expr =
    Expr::Any(&[at_least(PAIN_SCORE, 7), is(SETTLES, &["over-2h"]), yes(SLEEP_LOST), yes(NO_RELIEF)]);

/// Pain of 4 and more, or extra pain that lasts half an hour to two hours.
pub const IRRITABILITY_MODERATE: Expr = Expr::Any(&[at_least(PAIN_SCORE, 4), is(SETTLES, &["min-30-to-2h"])]);

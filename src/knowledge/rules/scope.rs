//! What takes a person out of the tool's scope (`evidence.md` §1.6, `decisions.md` D5).

use crate::knowledge::citations::*;
use crate::knowledge::questions::define::{at_most, is};
use crate::knowledge::questions::*;
use crate::model::{Expr, Scope};
use crate::words::Msg;

/// Anywhere that this tool is about; a knee or thigh counts only together with one of the hip's signs.
const IN_SCOPE: Expr = Expr::Any(&[
    BACK_SITES,
    FLANK_SITES,
    SACROILIAC_SITES,
    BUTTOCK_SITES,
    OUTER_HIP_SITES,
    GROIN_SITES,
    THIGH_SITES,
    is(PAIN_SITE, &["tailbone", "pubic-bone", "lower-belly"]),
]);
const KNEE_FROM_HIP: Expr = Expr::All(&[
    KNEE_SITES,
    Expr::Any(&[
        is(HIP_SIGNS, &["limp", "socks", "rotation", "stiff-after-sitting"]),
        is(RECENT_FALL, &["yes"]),
        is(CANNOT_BEAR_WEIGHT, &["yes"]),
    ]),
]);
const LEG_FROM_BACK: Expr =
    Expr::Any(&[is(LEG_SPREAD, &["above-knee", "below-knee"]), is(WALKING_LEGS, &["stand-still", "sit-or-bend"])]);

/// Scope stops, children first.
pub static SCOPE: [Scope; 3] = [
    Scope {
        id: "child",
        when: at_most(AGE, 17),
        at_once: true,
        text: Msg::named(&["scope-child"]),
        sources: &[&JUDGEMENT],
    },
    Scope {
        id: "recent_surgery",
        when: is(PROCEDURE_KIND, &["spine-operation", "hip-operation"]),
        at_once: false,
        text: Msg::named(&["scope-surgery"]),
        sources: &[&JUDGEMENT],
    },
    Scope {
        id: "elsewhere",
        when: Expr::Not(&Expr::Any(&[IN_SCOPE, KNEE_FROM_HIP, LEG_FROM_BACK])),
        at_once: false,
        text: Msg::named(&["scope-elsewhere"]),
        sources: &[&JUDGEMENT],
    },
];

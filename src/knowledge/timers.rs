//! What has a timer: warmth, cold, and sitting. For how long, and what the skin needs first (`evidence.md` §5.8). Tables only.

use super::advice::{MAYBE_PREGNANT, SOMETHING_ON_IT};
use super::citations::{DASILVA2019, FRENCH2006, JUDGEMENT, SWAIN2020};
use super::questions::define::{is, yes};
use super::questions::{LEG_FEEL, SADDLE_NUMBNESS, THIGH_PATCH};
use crate::model::{Expr, Timer};
use crate::msg;

/// Skin that the person has called numb. What was not asked is not said; the general line is for everyone.
const NUMB: Expr = Expr::Any(&[is(LEG_FEEL, &["numb", "tingling"]), yes(THIGH_PATCH), yes(SADDLE_NUMBNESS)]);

/// Every timer, in the order of showing.
pub const TIMERS: &[Timer] = &[
    Timer {
        card: "heat",
        when: Expr::Unless(&SOMETHING_ON_IT),
        minutes: &[15, 20],
        name: msg!("timer-heat"),
        over: msg!("timer-pack-over"),
        mind: &[
            (NUMB, msg!("timer-mind-numb")),
            (MAYBE_PREGNANT, msg!("timer-mind-belly")),
            (Expr::Always, msg!("timer-mind-cloth")),
            (Expr::Always, msg!("timer-mind-skin")),
            (Expr::Always, msg!("timer-mind-awake")),
        ],
        sources: &[&FRENCH2006, &JUDGEMENT],
    },
    Timer {
        card: "cold",
        when: Expr::Unless(&SOMETHING_ON_IT),
        minutes: &[15, 20],
        name: msg!("timer-cold"),
        over: msg!("timer-pack-over"),
        mind: &[
            (NUMB, msg!("timer-mind-numb")),
            (Expr::Always, msg!("timer-mind-cloth")),
            (Expr::Always, msg!("timer-mind-skin")),
            (Expr::Always, msg!("timer-mind-awake")),
        ],
        sources: &[&FRENCH2006, &JUDGEMENT],
    },
    Timer {
        card: "desk",
        when: Expr::Always,
        minutes: &[30, 45, 60],
        name: msg!("timer-desk"),
        over: msg!("timer-desk-over"),
        mind: &[],
        sources: &[&SWAIN2020, &DASILVA2019],
    },
];

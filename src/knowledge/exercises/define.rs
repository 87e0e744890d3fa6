//! The macro that writes an exercise down in a few lines, and the const functions that it needs. No exercise lives here.

use crate::model::{Dose, Step};
use crate::words::Msg;

/// Sets of repetitions, times a day, days a week.
pub(super) const fn reps(sets: u8, reps: u8, per_day: u8, days_per_week: u8) -> Dose {
    Dose { sets, reps, seconds: 0, per_day, days_per_week }
}

/// Holds or bouts of so many seconds, times a day, days a week.
pub(super) const fn holds(sets: u8, seconds: u16, per_day: u8, days_per_week: u8) -> Dose {
    Dose { sets, reps: 0, seconds, per_day, days_per_week }
}

/// The steps, and a check that none is left over: a fifth step in the words would never be shown.
pub(super) const fn steps<const N: usize>(id: &str) -> [Step; N] {
    const NAMES: [&str; 6] = [".step-1", ".step-2", ".step-3", ".step-4", ".step-5", ".step-6"];
    let mut steps = [Step(Msg::named(&["ex-", id, NAMES[0]])); N];
    let mut at = 1;
    while at < N {
        steps[at] = Step(Msg::named(&["ex-", id, NAMES[at]]));
        at += 1;
    }
    assert!(Msg::find(&["ex-", id, NAMES[N]]).is_none(), "more steps in the words than in the table");
    steps
}

/// Writes one exercise. Its words are found by its id: `ex-<id>`, `.start`, `.step-1` …, `.harder`, `.easier`, `.care`,
/// `.dose`, and `.how-<variant>` for every variant but the first; a missing one stops the compiler.
///
/// A variant reads `"id" [flags by letter] floor|upright [kit];` where `floor` means a floor or a bed, and `upright` neither.
macro_rules! exercise {
    (
        $id:literal $from:ident to $to:ident, $steps:literal steps, sides $sides:literal, dose $dose:expr;
        $first:literal [$($flag:tt)*] $place:ident [$($kit:ident)*];
        $($variant:literal [$($vflag:tt)*] $vplace:ident [$($vkit:ident)*];)*
        harder $harder:expr, easier $easier:expr, instead [$($alternative:literal)*],
        articles [$($seed:literal)*], sources [$($source:ident)*]
    ) => {
        $crate::model::Exercise {
            id: $id,
            from: $crate::model::Phase::$from,
            to: $crate::model::Phase::$to,
            variants: &[
                $crate::model::Variant {
                    id: $first,
                    flags: $crate::model::Flags::of(&[$(exercise!(@flag $flag)),*]),
                    floor: exercise!(@place $place),
                    kit: &[$($crate::model::Kit::$kit),*],
                    how: None,
                },
                $($crate::model::Variant {
                    id: $variant,
                    flags: $crate::model::Flags::of(&[$(exercise!(@flag $vflag)),*]),
                    floor: exercise!(@place $vplace),
                    kit: &[$($crate::model::Kit::$vkit),*],
                    how: Some($crate::words::Msg::named(&["ex-", $id, ".how-", $variant])),
                },)*
            ],
            dose: $dose,
            sides: $sides,
            name: $crate::words::Msg::named(&["ex-", $id]),
            start: $crate::words::Msg::named(&["ex-", $id, ".start"]),
            steps: &$crate::knowledge::exercises::define::steps::<$steps>($id),
            harder: $crate::words::Msg::named(&["ex-", $id, ".harder"]),
            easier: $crate::words::Msg::named(&["ex-", $id, ".easier"]),
            care: $crate::words::Msg::named(&["ex-", $id, ".care"]),
            dose_text: $crate::words::Msg::named(&["ex-", $id, ".dose"]),
            progression: $harder,
            regression: $easier,
            alternatives: &[$($alternative),*],
            seeds: &[$($seed),*],
            sources: &[$(&$crate::knowledge::citations::exercises::$source),*],
        }
    };
    (@flag F) => { $crate::model::Flag::SpinalFlexion };
    (@flag E) => { $crate::model::Flag::EndRangeExtension };
    (@flag R) => { $crate::model::Flag::SpinalRotation };
    (@flag D) => { $crate::model::Flag::DeepHipFlexion };
    (@flag C) => { $crate::model::Flag::HipCompression };
    (@flag S) => { $crate::model::Flag::LyingOnBack };
    (@flag P) => { $crate::model::Flag::LyingOnFront };
    (@flag K) => { $crate::model::Flag::Kneeling };
    (@flag L) => { $crate::model::Flag::LyingOnSide };
    (@flag 1) => { $crate::model::Flag::SingleLeg };
    (@flag W) => { $crate::model::Flag::WideLegs };
    (@flag B) => { $crate::model::Flag::BreathHolding };
    (@place floor) => { true };
    (@place upright) => { false };
}

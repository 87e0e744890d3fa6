//! Exercises, their variants, doses and safety flags. Which of them a person gets is `engine::planner`'s.

use super::{Citation, Expr};
use crate::words::Msg;

/// Index into `KnowledgeBase::exercises`; outside it goes by its id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ExerciseId(pub u8);

/// A safety flag (`evidence.md` §4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Flag {
    /// F: loaded or end-range bending forward of the spine.
    SpinalFlexion,
    /// E: end-range bending back.
    EndRangeExtension,
    /// R: turning the spine.
    SpinalRotation,
    /// D: deep bending of the hip.
    DeepHipFlexion,
    /// C: the thigh drawn across the body, squeezing the outer hip.
    HipCompression,
    /// S: lying on the back.
    LyingOnBack,
    /// P: lying on the front.
    LyingOnFront,
    /// K: kneeling.
    Kneeling,
    /// L: lying on a side.
    LyingOnSide,
    /// 1: balancing on one leg.
    SingleLeg,
    /// W: legs wide apart (pelvic girdle pain).
    WideLegs,
    /// I: impact or fast loading of the bone.
    Impact,
    /// B: effort that invites holding the breath.
    BreathHolding,
}

impl Flag {
    /// Every flag.
    pub const ALL: [Flag; 13] = [
        Flag::SpinalFlexion,
        Flag::EndRangeExtension,
        Flag::SpinalRotation,
        Flag::DeepHipFlexion,
        Flag::HipCompression,
        Flag::LyingOnBack,
        Flag::LyingOnFront,
        Flag::Kneeling,
        Flag::LyingOnSide,
        Flag::SingleLeg,
        Flag::WideLegs,
        Flag::Impact,
        Flag::BreathHolding,
    ];

    /// The letter of `evidence.md` §4.
    #[must_use]
    pub const fn letter(self) -> &'static str {
        match self {
            Flag::SpinalFlexion => "F",
            Flag::EndRangeExtension => "E",
            Flag::SpinalRotation => "R",
            Flag::DeepHipFlexion => "D",
            Flag::HipCompression => "C",
            Flag::LyingOnBack => "S",
            Flag::LyingOnFront => "P",
            Flag::Kneeling => "K",
            Flag::LyingOnSide => "L",
            Flag::SingleLeg => "1",
            Flag::WideLegs => "W",
            Flag::Impact => "I",
            Flag::BreathHolding => "B",
        }
    }

    const fn bit(self) -> u16 {
        1 << (self as u16)
    }
}

/// A set of flags.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Flags(u16);

impl Flags {
    /// No flag.
    pub const NONE: Flags = Flags(0);

    /// These flags.
    #[must_use]
    pub const fn of(flags: &[Flag]) -> Flags {
        let (mut bits, mut at) = (0, 0);
        while at < flags.len() {
            bits |= flags[at].bit();
            at += 1;
        }
        Flags(bits)
    }

    pub(super) const fn bits(self) -> u16 {
        self.0
    }

    pub(super) const fn from_bits(bits: u16) -> Flags {
        Flags(bits)
    }

    /// Whether this flag is among them.
    #[must_use]
    pub const fn has(self, flag: Flag) -> bool {
        self.0 & flag.bit() != 0
    }

    /// Whether the two sets share a flag.
    #[must_use]
    pub const fn meets(self, other: Flags) -> bool {
        self.0 & other.0 != 0
    }

    /// Both sets together.
    #[must_use]
    pub const fn and(self, other: Flags) -> Flags {
        Flags(self.0 | other.0)
    }

    /// The flags, in order.
    pub fn iter(self) -> impl Iterator<Item = Flag> {
        Flag::ALL.into_iter().filter(move |f| self.has(*f))
    }
}

/// The four phases of a plan (`evidence.md` §4.90).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Phase {
    /// About the first week, or a flare.
    Calm,
    /// About weeks 1 to 3.
    Move,
    /// About weeks 3 to 12.
    Strengthen,
    /// Back to everything.
    Return,
}

impl Phase {
    /// In order.
    pub const ALL: [Phase; 4] = [Phase::Calm, Phase::Move, Phase::Strengthen, Phase::Return];

    /// Stable name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Phase::Calm => "calm",
            Phase::Move => "move",
            Phase::Strengthen => "strengthen",
            Phase::Return => "return",
        }
    }
}

/// What a variant needs. Set on the plan, not asked in the check (`decisions.md` D19).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kit {
    /// A mat or carpet.
    Mat,
    /// A firm chair.
    Chair,
    /// A resistance band.
    Band,
    /// A cushion or pillows.
    Cushion,
    /// A belt, strap or towel.
    Strap,
    /// A low step and something to hold.
    Step,
    /// A wall.
    Wall,
    /// A worktop or rail.
    Worktop,
    /// A stick.
    Stick,
    /// Walking shoes.
    Shoes,
    /// An exercise bike.
    Bike,
    /// A pool.
    Pool,
}

impl Kit {
    /// Everything.
    pub const ALL: [Kit; 12] = [
        Kit::Mat,
        Kit::Chair,
        Kit::Band,
        Kit::Cushion,
        Kit::Strap,
        Kit::Step,
        Kit::Wall,
        Kit::Worktop,
        Kit::Stick,
        Kit::Shoes,
        Kit::Bike,
        Kit::Pool,
    ];

    /// Stable name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Kit::Mat => "mat",
            Kit::Chair => "chair",
            Kit::Band => "band",
            Kit::Cushion => "cushion",
            Kit::Strap => "strap",
            Kit::Step => "step",
            Kit::Wall => "wall",
            Kit::Worktop => "worktop",
            Kit::Stick => "stick",
            Kit::Shoes => "shoes",
            Kit::Bike => "bike",
            Kit::Pool => "pool",
        }
    }
}

/// How much. Either repetitions or seconds; the other is 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Dose {
    /// Sets.
    pub sets: u8,
    /// Repetitions in a set, on each side where it has sides.
    pub reps: u8,
    /// Seconds that a set or hold lasts.
    pub seconds: u16,
    /// Times a day.
    pub per_day: u8,
    /// Days a week.
    pub days_per_week: u8,
}

impl Dose {
    /// So long that it is told in minutes.
    #[must_use]
    pub const fn is_minutes(&self) -> bool {
        self.reps == 0 && self.seconds >= 120
    }
}

/// One way of doing an exercise. Flags belong to variants (`decisions.md` D24).
#[derive(Clone, Copy, Debug)]
pub struct Variant {
    /// Stable id within the exercise; the first is `standard`.
    pub id: &'static str,
    /// Its safety flags.
    pub flags: Flags,
    /// Whether it is done on the floor (or a bed).
    pub floor: bool,
    /// What it needs.
    pub kit: &'static [Kit],
    /// How it differs, in a line; `None` for `standard`.
    pub how: Option<Msg>,
}

/// One step of the instructions.
#[derive(Clone, Copy, Debug)]
pub struct Step(pub Msg);

/// One exercise.
#[derive(Clone, Copy, Debug)]
pub struct Exercise {
    /// Id as in `evidence.md` §4.
    pub id: &'static str,
    /// First phase it belongs to.
    pub from: Phase,
    /// Last phase it belongs to.
    pub to: Phase,
    /// Ways of doing it, the standard one first, then from most to least demanding.
    pub variants: &'static [Variant],
    /// Starting dose.
    pub dose: Dose,
    /// Done on each side.
    pub sides: bool,
    /// Its name.
    pub name: Msg,
    /// How to get ready.
    pub start: Msg,
    /// What to do.
    pub steps: &'static [Step],
    /// How to make it harder.
    pub harder: Msg,
    /// How to make it easier.
    pub easier: Msg,
    /// What to mind.
    pub care: Msg,
    /// The dose in words, with its conditions ("after each long sit").
    pub dose_text: Msg,
    /// The exercise to go to when this is too easy.
    pub progression: Option<&'static str>,
    /// The exercise to go to when this is too hard.
    pub regression: Option<&'static str>,
    /// Named alternatives that take its place when it is ruled out.
    pub alternatives: &'static [&'static str],
    /// Articles (`seeds/`) that name it.
    pub seeds: &'static [&'static str],
    /// Where it comes from.
    pub sources: &'static [&'static Citation],
}

/// Answers that rule variants out (`evidence.md` §4, table of flags).
#[derive(Clone, Copy, Debug)]
pub struct Exclusion {
    /// Stable id.
    pub id: &'static str,
    /// When it applies; unsure counts as yes here.
    pub when: Expr,
    /// Applies also when this pattern leads, whatever the answers.
    pub patterns: &'static [&'static str],
    /// Variants with any of these flags go.
    pub flags: Flags,
    /// These exercises go whole, whatever their flags.
    pub exercises: &'static [&'static str],
    /// The reason in a sentence.
    pub text: Msg,
    /// Where it comes from.
    pub sources: &'static [&'static Citation],
}

/// One line of a template: an exercise, and the variant it should start with.
#[derive(Clone, Copy, Debug)]
pub struct TemplateItem {
    /// The exercise's id.
    pub exercise: &'static str,
    /// Preferred variant; falls back to the first that is allowed.
    pub variant: &'static str,
    /// Only when the person's easing direction asks for it.
    pub when: Expr,
}

/// The plan of one or more patterns (`evidence.md` §4.90).
#[derive(Clone, Copy, Debug)]
pub struct Template {
    /// Stable id: the first pattern's.
    pub id: &'static str,
    /// The patterns that use it.
    pub patterns: &'static [&'static str],
    /// Items by phase, in the order of [`Phase::ALL`].
    pub phases: [&'static [TemplateItem]; 4],
}

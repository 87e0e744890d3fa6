//! The diary of a plan: sessions that were done, check-ins, flares, and how the person wants to exercise. What was said
//! and nothing that follows from it: that is `engine::progress`.

use super::{Answers, Date, Dose, ExerciseId, Kit};

/// A number from 0 (none) to 10 (the worst there is).
pub type Score = u8;

/// How hard something felt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Effort {
    /// More would have been possible; also said by asking for something harder.
    Easy,
    /// Just right.
    Right,
    /// Too much; also said by asking for something easier.
    Hard,
}

impl Effort {
    /// Every effort.
    pub const ALL: [Effort; 3] = [Effort::Easy, Effort::Right, Effort::Hard];

    /// Stable name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Effort::Easy => "easy",
            Effort::Right => "right",
            Effort::Hard => "hard",
        }
    }
}

/// One exercise of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Work {
    /// The exercise.
    pub exercise: ExerciseId,
    /// Which of its variants, by place.
    pub variant: u8,
    /// How much was asked for.
    pub dose: Dose,
    /// How many of the sets were done.
    pub sets_done: u8,
    /// The worst pain during it, where it was told.
    pub pain: Option<Score>,
    /// "This hurts" was pressed: a sharp or new pain.
    pub hurts: bool,
    /// Left out, for whatever reason.
    pub skipped: bool,
    /// How hard it felt.
    pub felt: Option<Effort>,
}

/// A session as it was done.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SessionLog {
    /// The day.
    pub date: Date,
    /// 0 for the first session of that day, 1 for the next.
    pub nth: u8,
    /// Pain right before: the usual of that day.
    pub before: Option<Score>,
    /// The worst pain during it.
    pub during: Option<Score>,
    /// Pain right after.
    pub after: Option<Score>,
    /// Pain the next morning, told on the next day.
    pub morning: Option<Score>,
    /// A sharp or new pain that belongs to no one exercise.
    pub sharp: bool,
    /// Pain that went further down the leg.
    pub further_down: bool,
    /// What was done, in order.
    pub items: Vec<Work>,
}

/// A check-in as it was answered.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct CheckIn {
    /// The day.
    pub date: Date,
    /// 0 for the first check-in of that day, 1 for the next.
    pub nth: u8,
    /// Pain at its worst in the last day, as the first check asks.
    pub pain: Option<Score>,
    /// How much the pain disturbed sleep.
    pub sleep: Option<Score>,
    /// How far each goal is reached, in the order of the goals: 0 not at all, 10 as before.
    pub goals: [Option<Score>; GOALS],
    /// Both sides feel even.
    pub even: Option<bool>,
    /// What was answered afresh: danger signs first.
    pub answers: Answers,
}

/// A person has at most so many goals of their own.
pub const GOALS: usize = 3;

/// A traffic light (`evidence.md` §5.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Light {
    /// Carry on.
    Green,
    /// Carry on, no more yet.
    Amber,
    /// Stop that one, come back with half.
    Red,
}

impl Light {
    /// Every light.
    pub const ALL: [Light; 3] = [Light::Green, Light::Amber, Light::Red];

    /// Stable name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Light::Green => "green",
            Light::Amber => "amber",
            Light::Red => "red",
        }
    }
}

/// How long a session may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Minutes {
    /// About five.
    Five,
    /// About ten.
    Ten,
    /// About twenty.
    Twenty,
}

impl Minutes {
    /// Every choice.
    pub const ALL: [Minutes; 3] = [Minutes::Five, Minutes::Ten, Minutes::Twenty];

    /// As a number.
    #[must_use]
    pub const fn number(self) -> u16 {
        match self {
            Minutes::Five => 5,
            Minutes::Ten => 10,
            Minutes::Twenty => 20,
        }
    }
}

/// A set of things to exercise with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Kits(u16);

impl Kits {
    /// Nothing at all.
    pub const NONE: Kits = Kits(0);
    /// Everything.
    pub const ALL: Kits = Kits::of(&Kit::ALL);

    /// These things.
    #[must_use]
    pub const fn of(kit: &[Kit]) -> Kits {
        let (mut bits, mut at) = (0, 0);
        while at < kit.len() {
            bits |= 1 << kit[at] as u16;
            at += 1;
        }
        Kits(bits)
    }

    /// Whether it is among them.
    #[must_use]
    pub const fn has(self, kit: Kit) -> bool {
        self.0 & (1 << kit as u16) != 0
    }

    /// The same with this one, or without it.
    #[must_use]
    pub const fn with(self, kit: Kit, there: bool) -> Kits {
        let bit = 1 << kit as u16;
        Kits(if there { self.0 | bit } else { self.0 & !bit })
    }

    /// The things, in order.
    pub fn iter(self) -> impl Iterator<Item = Kit> {
        Kit::ALL.into_iter().filter(move |kit| self.has(*kit))
    }
}

/// A set of days of the week, Monday first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Weekdays(u8);

impl Weekdays {
    /// Every day.
    pub const ALL: Weekdays = Weekdays(0b111_1111);

    /// From the days, 0 for Monday to 6 for Sunday; others are left out. No day at all is every day.
    #[must_use]
    pub fn of(days: &[u8]) -> Weekdays {
        let bits = days.iter().filter(|d| **d < 7).fold(0, |bits, d| bits | 1 << d);
        if bits == 0 { Weekdays::ALL } else { Weekdays(bits) }
    }

    /// Whether it holds this one.
    #[must_use]
    pub const fn has(self, weekday: u8) -> bool {
        weekday < 7 && self.0 & (1 << weekday) != 0
    }

    /// The days, Monday first.
    pub fn iter(self) -> impl Iterator<Item = u8> {
        (0..7).filter(move |d| self.has(*d))
    }
}

/// How someone wants to exercise. Set on the plan, not asked in the check (`decisions.md` D19).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Preferences {
    /// What is at hand.
    pub kit: Kits,
    /// Getting down onto a floor or bed is fine.
    pub floor: bool,
    /// How long a session may take.
    pub minutes: Minutes,
    /// The days on which there is a session.
    pub days: Weekdays,
}

impl Default for Preferences {
    /// As the first plan is made: nothing left out.
    fn default() -> Self {
        Preferences { kit: Kits::ALL, floor: true, minutes: Minutes::Twenty, days: Weekdays::ALL }
    }
}

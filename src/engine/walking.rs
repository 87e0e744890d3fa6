//! The walking plan's way up (`evidence.md` §4.33): from a time that goes well now to half an hour, week by week. An outlook
//! for good weeks; what a day's pain does to a plan is `progress`'s.

/// Minutes of one walk that the plan aims at.
pub const AIM: u8 = 30;
/// Days a week of the aim; on the way there, a walk is for every day.
pub const AIM_DAYS: u8 = 5;
/// Up to so many minutes, a walk may be taken up to [`SHORT_TIMES`] times a day.
pub const SHORT: u8 = 10;
/// "1–3 times a day".
pub const SHORT_TIMES: u8 = 3;
/// Times to start with that can be chosen: "2–3 minutes indoors", "5–10 minutes", and for those who walk more already.
pub const STARTS: [u8; 5] = [3, 5, 10, 15, 20];
/// Where a plan starts when nothing else is chosen.
pub const START: u8 = 5;

/// How fast it goes up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    /// A minute every other day, the least that the source gives: in an easily stirred state, or after too much load.
    Gentle,
    /// About two minutes every three days: between the source's least and its most.
    Usual,
}

impl Pace {
    /// Whole minutes that a walk grows by in a week.
    #[must_use]
    pub const fn step(self) -> u8 {
        match self {
            Pace::Gentle => 3,
            Pace::Usual => 5,
        }
    }
}

/// One week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Week {
    /// The how-manyth.
    pub number: u8,
    /// Minutes of one walk.
    pub minutes: u8,
    /// On so many days.
    pub days: u8,
    /// Up to so many times a day.
    pub times: u8,
}

/// The weeks, from a start to the aim. The last one is the aim.
#[must_use]
pub fn weeks(start: u8, pace: Pace) -> Vec<Week> {
    let mut weeks = Vec::new();
    let mut minutes = start.clamp(1, AIM);
    for number in 1..=u8::MAX {
        weeks.push(Week {
            number,
            minutes,
            days: if minutes == AIM { AIM_DAYS } else { 7 },
            times: if minutes <= SHORT { SHORT_TIMES } else { 1 },
        });
        if minutes == AIM {
            break;
        }
        minutes = minutes.saturating_add(pace.step()).min(AIM);
    }
    weeks
}

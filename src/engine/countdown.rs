//! A countdown of minutes: how much of it is left at a time, whatever became of the page meanwhile. No clock, the time is
//! an argument (seconds since 1970); what is counted down is not known here.

/// The countdown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Countdown {
    /// Seconds of the whole.
    whole: u32,
    /// Seconds that were left when it was last set going or held.
    left: u32,
    /// When it was set going; `None` while it is held.
    since: Option<i64>,
}

impl Countdown {
    /// So many minutes from now on.
    #[must_use]
    pub fn start(minutes: u8, now: i64) -> Countdown {
        let whole = u32::from(minutes) * 60;
        Countdown { whole, left: whole, since: Some(now) }
    }

    /// As it was written down: the whole, what was left, and since when it runs.
    #[must_use]
    pub fn of(whole: u32, left: u32, since: Option<i64>) -> Countdown {
        Countdown { whole, left: left.min(whole), since }
    }

    /// What [`Countdown::of`] takes.
    #[must_use]
    pub fn parts(self) -> (u32, u32, Option<i64>) {
        (self.whole, self.left, self.since)
    }

    /// Seconds of the whole.
    #[must_use]
    pub fn whole(self) -> u32 {
        self.whole
    }

    /// Seconds that are left: never more than there were, also when the clock has been set back.
    #[must_use]
    pub fn left(self, now: i64) -> u32 {
        let gone = self.since.map_or(0, |since| now.saturating_sub(since));
        self.left.saturating_sub(gone.clamp(0, u32::MAX.into()) as u32)
    }

    /// It is not held.
    #[must_use]
    pub fn runs(self) -> bool {
        self.since.is_some()
    }

    /// Holds it, or sets it going again.
    #[must_use]
    pub fn turned(self, now: i64) -> Countdown {
        let since = if self.runs() { None } else { Some(now) };
        Countdown { left: self.left(now), since, ..self }
    }

    /// The same, after it has been seen with so much left: time that has passed does not come back when the clock is set back.
    #[must_use]
    pub fn seen(self, left: u32, now: i64) -> Countdown {
        let set_back = self.since.is_some_and(|since| now < since || self.left(now) > left);
        if set_back { Countdown { left, since: Some(now), ..self } } else { self }
    }

    /// How long ago it came to its end, in seconds; `None` while something is left, or it is held.
    #[must_use]
    pub fn over_for(self, now: i64) -> Option<i64> {
        let end = self.since?.saturating_add(self.left.into());
        (now >= end).then(|| now - end)
    }
}

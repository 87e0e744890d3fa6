//! Phases, their gates and flares (`evidence.md` §5.2, §5.4). A phase is never passed on time alone: sessions must have
//! been told of, none of them red lately.

use crate::model::{CheckIn, Date, Light, Phase, Score, SessionLog};

/// Calm to move: so many days without red.
const CALM_DAYS: i32 = 3;
/// Move to strengthen, and strengthen to return: two weeks.
const TWO_WEEKS: i32 = 14;
/// Or pain of at most so much …
const LOW_PAIN: Score = 4;
/// … and so many greens.
const GREENS: u16 = 3;
/// Time alone opens no gate: so many sessions must be known from calm, from move, from strengthen [J].
const KNOWN: [u16; 3] = [1, 3, 4];
/// Half doses for so many days of a flare.
pub(super) const FLARE_HALF: i32 = 3;
/// Then climbing back, and at the phase of before after a week.
const FLARE_DAYS: i32 = 7;
/// Pain that rose by so much since the last time, to at least so much [J], is a flare.
const FLARE_RISE: Score = 2;
const FLARE_PAIN: Score = 4;

/// The phase reached, and what its gate looks at.
#[derive(Clone, Debug)]
pub(super) struct Gates {
    /// The furthest phase that sessions are made from; the one before it goes on beside it.
    pub lead: Phase,
    entered: i32,
    last_red: Option<i32>,
    /// Sessions whose light is known, and greens among them, since it was entered or since the last red.
    known: u16,
    greens: u16,
    /// The latest pain that was told.
    pain: Option<Score>,
    /// The latest pain of a check-in.
    told: Option<Score>,
    even: bool,
    flare: Option<i32>,
}

/// How the phases lie on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Now {
    /// The phase reached.
    pub lead: Phase,
    /// The furthest phase for today's session.
    pub today: Phase,
    /// The day of a flare, from 1.
    pub flare: Option<u8>,
    /// Half of everything.
    pub half: bool,
}

impl Gates {
    pub fn new(lead: Phase, start: Date, pain: Option<Score>) -> Gates {
        Gates {
            lead,
            entered: start.days(),
            last_red: None,
            known: 0,
            greens: 0,
            pain,
            told: pain,
            even: false,
            flare: None,
        }
    }

    /// One phase further, where its gate is open on this day. Days before `from` do not count.
    pub fn advance(&mut self, day: i32, from: Option<i32>) -> bool {
        if self.in_flare(day) {
            return false;
        }
        let entered = self.entered.max(from.unwrap_or(self.entered));
        let quiet = day - entered.max(self.last_red.unwrap_or(entered));
        let low = self.pain.is_some_and(|pain| pain <= LOW_PAIN);
        let open = match self.lead {
            Phase::Calm => quiet >= CALM_DAYS && self.known >= KNOWN[0],
            // A red in the last days closes the second way too [J].
            Phase::Move => {
                (quiet >= TWO_WEEKS && self.known >= KNOWN[1]) || (quiet >= CALM_DAYS && low && self.greens >= GREENS)
            }
            Phase::Strengthen => quiet >= TWO_WEEKS && self.known >= KNOWN[2] && self.even,
            Phase::Return => false,
        };
        if open {
            self.lead = next(self.lead);
            self.enter(day);
        }
        open
    }

    fn enter(&mut self, day: i32) {
        (self.entered, self.known, self.greens) = (day, 0, 0);
    }

    pub fn session(&mut self, session: &SessionLog, light: Option<Light>) {
        self.pain = session.before.or(self.pain);
        match light {
            Some(Light::Red) => {
                self.last_red = Some(session.date.days());
                (self.known, self.greens) = (0, 0);
            }
            Some(light) => {
                self.known = self.known.saturating_add(1);
                self.greens = self.greens.saturating_add(u16::from(light == Light::Green));
            }
            None => {}
        }
    }

    pub fn check_in(&mut self, check_in: &CheckIn) {
        self.even = check_in.even.unwrap_or(self.even);
        let Some(pain) = check_in.pain else { return };
        if self.told.is_some_and(|told| pain >= told.saturating_add(FLARE_RISE)) && pain >= FLARE_PAIN {
            self.flare(check_in.date.days());
        }
        (self.pain, self.told) = (Some(pain), Some(pain));
    }

    /// A flare begins. A second one within two weeks takes a phase away [J].
    pub fn flare(&mut self, day: i32) {
        if self.flare == Some(day) {
            return;
        }
        if self.flare.is_some_and(|before| (1..=TWO_WEEKS).contains(&(day - before))) {
            self.lead = below(self.lead);
            self.entered = day;
        }
        (self.known, self.greens) = (0, 0);
        self.flare = Some(day);
    }

    pub fn in_flare(&self, day: i32) -> bool {
        self.flare.is_some_and(|from| (0..FLARE_DAYS).contains(&(day - from)))
    }

    pub fn now(&self, ceiling: Phase, day: i32) -> Now {
        let lead = self.lead.min(ceiling);
        match self.flare.map(|from| day - from).filter(|_| self.in_flare(day)) {
            None => Now { lead, today: lead, flare: None, half: false },
            Some(at) => {
                let half = at < FLARE_HALF;
                let today = if half { Phase::Calm } else { below(lead) };
                Now { lead, today, flare: u8::try_from(at + 1).ok(), half }
            }
        }
    }
}

/// The phases that a session of this furthest phase is made from: two in turn, the calm one alone (§5.2).
pub(super) fn of(lead: Phase) -> &'static [Phase] {
    match lead {
        Phase::Calm => &[Phase::Calm],
        Phase::Move => &[Phase::Calm, Phase::Move],
        Phase::Strengthen => &[Phase::Move, Phase::Strengthen],
        Phase::Return => &[Phase::Strengthen, Phase::Return],
    }
}

fn next(phase: Phase) -> Phase {
    match phase {
        Phase::Calm => Phase::Move,
        Phase::Move => Phase::Strengthen,
        Phase::Strengthen | Phase::Return => Phase::Return,
    }
}

fn below(phase: Phase) -> Phase {
    match phase {
        Phase::Calm | Phase::Move => Phase::Calm,
        Phase::Strengthen => Phase::Move,
        Phase::Return => Phase::Strengthen,
    }
}

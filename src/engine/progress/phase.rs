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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Answers;

    const START: Date = Date::of(2026, 11, 26);

    fn gates(lead: Phase, pain: Option<Score>) -> Gates {
        Gates::new(lead, START, pain)
    }

    fn on(after: i32) -> i32 {
        START.days() + after
    }

    fn session(gates: &mut Gates, after: u8, before: Option<Score>, light: Option<Light>) {
        let date = Date::parse(&format!("2026-12-{:02}", after + 1)).expect("a day of December");
        // The first of December is five days after the start: days here are told from the start.
        assert_eq!(date.days() - START.days(), i32::from(after) + 5);
        let log = SessionLog {
            date,
            nth: 0,
            before,
            during: None,
            after: None,
            morning: None,
            sharp: false,
            further_down: false,
            items: Vec::new(),
        };
        gates.session(&log, light);
    }

    fn check_in(gates: &mut Gates, pain: Option<Score>, even: Option<bool>) {
        gates.check_in(&CheckIn {
            date: START,
            nth: 0,
            pain,
            sleep: None,
            goals: [None; 3],
            even,
            answers: Answers::new(),
        });
    }

    #[test]
    fn from_calm_to_move_after_three_days_without_red_and_one_session() {
        let mut untold = gates(Phase::Calm, Some(2));
        assert!(!untold.advance(on(100), None), "time alone opens nothing");
        session(&mut untold, 0, None, None);
        assert!(!untold.advance(on(100), None), "a session without a light is not known");

        let told = || {
            let mut gates = gates(Phase::Calm, Some(9));
            session(&mut gates, 0, None, Some(Light::Amber));
            gates
        };
        assert!(!told().advance(on(2), None));
        let mut gates = told();
        assert!(gates.advance(on(3), None));
        assert_eq!(gates.lead, Phase::Move);
        assert!(!gates.advance(on(3), None), "one at a time");
        // Days before a clinician's check do not count.
        assert!(!told().advance(on(12), Some(on(10))) && told().advance(on(13), Some(on(10))));
        let mut known = told();
        (0..3).for_each(|_| session(&mut known, 0, None, Some(Light::Amber)));
        assert!(
            known.advance(on(3), None) && !known.advance(on(40), None),
            "what was known before a phase is not of it"
        );
        assert!(told().advance(on(3), Some(on(-4))), "a check of before the start takes nothing away");

        let mut red = told();
        session(&mut red, 1, None, Some(Light::Red));
        assert!(!red.advance(on(50), None), "what was known before a red is known no more");
        session(&mut red, 2, None, Some(Light::Green));
        assert!(!red.advance(on(8), None) && red.advance(on(9), None), "the red was on the sixth day");
    }

    #[test]
    fn from_move_to_strengthen_in_two_weeks_or_with_little_pain_and_three_greens() {
        let after = |lights: &[Light], pain: Score| {
            let mut gates = gates(Phase::Move, Some(9));
            lights.iter().for_each(|light| session(&mut gates, 0, Some(pain), Some(*light)));
            gates
        };
        use Light::{Amber, Green};
        assert!(!after(&[Amber; 3], 9).advance(on(13), None) && after(&[Amber; 3], 9).advance(on(14), None));
        assert!(!after(&[Amber; 2], 9).advance(on(99), None));
        assert!(!after(&[Green; 3], 4).advance(on(2), None) && after(&[Green; 3], 4).advance(on(3), None));
        assert!(!after(&[Green; 3], 5).advance(on(13), None), "too much pain");
        assert!(!after(&[Green, Green, Amber], 0).advance(on(13), None), "two greens");
        // A later session that says nothing of pain leaves what was told.
        let mut quiet = after(&[Green; 2], 4);
        session(&mut quiet, 1, None, Some(Green));
        assert!(quiet.advance(on(3), None));
        assert_eq!((quiet.lead, quiet.advance(on(99), None)), (Phase::Strengthen, false), "all is counted anew");
        // What a check-in tells counts too.
        let mut told = after(&[Green; 3], 5);
        check_in(&mut told, Some(3), None);
        assert!(told.advance(on(3), None));
    }

    #[test]
    fn from_strengthen_to_return_in_two_weeks_with_both_sides_even() {
        let after = |known: usize, even: Option<bool>| {
            let mut gates = gates(Phase::Strengthen, Some(2));
            (0..known).for_each(|_| session(&mut gates, 0, None, Some(Light::Green)));
            check_in(&mut gates, None, even);
            gates
        };
        assert!(!after(4, Some(true)).advance(on(13), None) && after(4, Some(true)).advance(on(14), None));
        assert!(!after(3, Some(true)).advance(on(99), None));
        assert!(!after(9, Some(false)).advance(on(99), None) && !after(9, None).advance(on(99), None));
        let mut once_even = after(4, Some(true));
        check_in(&mut once_even, None, None);
        assert!(once_even.advance(on(14), None), "not asked is not uneven");
        assert_eq!((once_even.lead, once_even.advance(on(99), None)), (Phase::Return, false), "there is none after it");
    }

    #[test]
    fn a_rise_of_two_to_four_or_more_is_a_flare() {
        let flares = |before: Option<Score>, now: Score| {
            let mut gates = gates(Phase::Move, before);
            check_in(&mut gates, Some(now), None);
            gates.in_flare(on(0))
        };
        assert!(flares(Some(2), 4) && flares(Some(5), 7) && flares(Some(2), 9));
        assert!(!flares(Some(3), 4) && !flares(Some(1), 3) && !flares(Some(9), 9) && !flares(None, 9));
        // Against the last check-in, whatever sessions told in between.
        let mut gates = gates(Phase::Move, Some(6));
        check_in(&mut gates, Some(2), None);
        session(&mut gates, 0, Some(6), Some(Light::Green));
        check_in(&mut gates, Some(5), None);
        assert!(gates.in_flare(on(0)));
    }

    #[test]
    fn a_flare_is_calm_for_three_days_climbs_back_and_is_over_in_a_week() {
        let mut flare = gates(Phase::Strengthen, Some(2));
        (0..9).for_each(|_| session(&mut flare, 0, None, Some(Light::Green)));
        check_in(&mut flare, None, Some(true));
        flare.flare(on(20));
        assert!(!flare.advance(on(26), None), "not in a flare");
        assert!(!flare.advance(on(27), None), "nor with what was known before it");
        let at = |after: i32| {
            let now = flare.now(Phase::Return, on(after));
            (now.lead, now.today, now.flare, now.half)
        };
        use Phase::{Calm, Move, Strengthen};
        assert_eq!(at(19), (Strengthen, Strengthen, None, false));
        assert_eq!(at(20), (Strengthen, Calm, Some(1), true));
        assert_eq!(at(22), (Strengthen, Calm, Some(3), true));
        assert_eq!(at(23), (Strengthen, Move, Some(4), false));
        assert_eq!(at(26), (Strengthen, Move, Some(7), false));
        assert_eq!(at(27), (Strengthen, Strengthen, None, false));
        assert_eq!(flare.now(Calm, on(30)), Now { lead: Calm, today: Calm, flare: None, half: false });

        // Told again on the same day it is one; a second one within two weeks takes a phase away, a later one none.
        let second = |after: i32| {
            let mut twice = flare.clone();
            twice.flare(on(20 + after));
            twice.lead
        };
        assert_eq!([0, 1, 14, 15].map(second), [Strengthen, Move, Move, Strengthen]);
    }
}

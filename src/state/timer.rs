//! The timer of this visit, for warmth, cold or sitting: at most one at a time. It goes on whatever page is shown, ends with
//! the check, and is written down only with the place of who has asked to keep theirs (ADR 0017). How time passes is
//! `engine::countdown`'s, what has a timer `knowledge`'s.

use std::cell::RefCell;

use crate::browser::clock::{self, Ticking};
use crate::browser::tone::Tones;
use crate::engine::countdown::Countdown;
use crate::knowledge::timers::TIMERS;
use crate::model::Timer;
use crate::record::KeptTimer;

use super::{AppState, Held};

/// How often it is looked at, in milliseconds: no second is missed.
const OFTEN: i32 = 250;
/// Whoever comes back later than this, in seconds, is told of no end any more.
const STALE: i64 = 60 * 60;
/// Two soft tones, in hertz and seconds.
const TONES: (f64, f64) = (523.0, 1.2);

/// A timer that has been set.
#[derive(Clone, Copy, Debug)]
pub struct Timing {
    /// Of what.
    pub timer: &'static Timer,
    countdown: Countdown,
    /// It has come to its end.
    pub over: bool,
}

impl Timing {
    /// It is held.
    #[must_use]
    pub fn is_held(self) -> bool {
        !self.over && !self.countdown.runs()
    }

    /// Seconds of the whole.
    #[must_use]
    pub fn whole(self) -> u32 {
        self.countdown.whole()
    }
}

/// What a visit knows of it.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Timers {
    set: Held<Option<Timing>>,
    left: Held<u32>,
    sound: Held<bool>,
}

thread_local! {
    static TICKING: RefCell<Option<Ticking>> = const { RefCell::new(None) };
    static SOUND: RefCell<Option<Tones>> = const { RefCell::new(None) };
}

impl AppState {
    /// The timer, if one is set; its seconds are [`AppState::timer_left`]'s.
    #[must_use]
    pub fn timing(self) -> Option<Timing> {
        self.timers.set.get()
    }

    /// Seconds that are left of it.
    #[must_use]
    pub fn timer_left(self) -> u32 {
        self.timers.left.get()
    }

    /// A sound is wanted at the end.
    #[must_use]
    pub fn timer_sounds(self) -> bool {
        self.timers.sound.get()
    }

    /// Whether a sound is wanted. Browsers let only a press make one.
    pub fn sound_timer(self, wanted: bool) {
        self.timers.sound.set(wanted);
        SOUND.set(if wanted { Tones::new() } else { None });
    }

    /// Sets it going, in the place of any other.
    pub fn start_timer(self, timer: &'static Timer, minutes: u8) {
        self.set_timer(timer, Countdown::start(minutes, clock::seconds()));
    }

    /// Holds it, or lets it go on.
    pub fn turn_timer(self) {
        if let Some(Timing { timer, countdown, over: false }) = self.timers.set.get_untracked() {
            self.set_timer(timer, countdown.turned(clock::seconds()));
        }
    }

    /// It is set no more.
    pub fn stop_timer(self) {
        TICKING.take();
        self.forget_timer();
    }

    /// The same, where the second part of the program may not be here: it stops by itself.
    pub(super) fn forget_timer(self) {
        if self.timers.set.get_untracked().is_some() {
            self.timers.set.set(None);
        }
    }

    fn set_timer(self, timer: &'static Timer, countdown: Countdown) {
        self.timers.left.set(countdown.left(clock::seconds()));
        self.timers.set.set(Some(Timing { timer, countdown, over: false }));
        TICKING.set(if countdown.runs() { clock::every(OFTEN, move |_| self.tick_timer()) } else { None });
    }

    fn tick_timer(self) {
        let timers = self.timers;
        let Some(Timing { timer, countdown, over: false }) = timers.set.get_untracked() else {
            TICKING.take();
            return;
        };
        let (now, before) = (clock::seconds(), timers.left.get_untracked());
        let countdown = countdown.seen(before, now);
        let left = countdown.left(now);
        if left != before {
            timers.left.set(left);
        }
        if left == 0 {
            TICKING.take();
            timers.set.set(Some(Timing { timer, countdown, over: true }));
            SOUND.with_borrow(|tones| tones.iter().for_each(|tones| tones.play(TONES.0, TONES.1)));
        }
    }

    /// As it is written with the place; it is followed.
    pub(super) fn kept_timer(self) -> Option<KeptTimer> {
        let Timing { timer, countdown, over } = self.timing()?;
        (!over).then(|| KeptTimer::of(timer.card, countdown))
    }

    /// Goes on with one that was written down.
    #[inline(never)]
    pub(super) fn take_up_timer(self, kept: &KeptTimer) {
        let timer = TIMERS.iter().find(|timer| timer.card == kept.card);
        let stale = kept.countdown.over_for(clock::seconds()).is_some_and(|ago| ago > STALE);
        if let Some(timer) = timer.filter(|_| !stale) {
            self.set_timer(timer, kept.countdown);
        }
    }
}

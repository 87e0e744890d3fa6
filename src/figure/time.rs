//! The loop of a figure: which pose stands when, and how one flows into the next. No body.

use super::pose::{Limb, Moment, NUMBERS, Pose};

/// One station of a loop: a pose, how long it rests, how long the way to the next takes; tenths of a second.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Beat {
    /// Which of the figure's poses.
    pub pose: u8,
    /// How long it rests; 0 is passed through.
    pub rest: u8,
    /// How long the way to the next station takes; the last leads back to the first.
    pub way: u8,
}

/// The station and its time, in seconds.
#[derive(Debug)]
struct Key {
    at: f32,
    numbers: [f32; NUMBERS],
    limbs: [Limb; 4],
}

/// A loop, laid out in time.
#[derive(Debug)]
pub struct Score {
    keys: Vec<Key>,
    /// A loop without a rest comes from behind into its first station.
    round: bool,
}

impl Score {
    /// The loop of these poses; nothing where there is none. A rest makes two stations, and the first closes the loop. A
    /// loop without rests ends with a pose that looks as its first does (a full turn of a pedal): that is its own close.
    #[must_use]
    pub fn new(poses: &[Pose], beats: &[Beat]) -> Score {
        let mut at = 0.0;
        let mut keys = Vec::new();
        let round = beats.iter().all(|beat| beat.rest == 0);
        let close = beats.first().filter(|_| !round).map(|first| Beat { rest: 0, ..*first });
        for beat in beats.iter().copied().chain(close) {
            let Some(pose) = poses.get(usize::from(beat.pose)) else { continue };
            let key = |at| Key { at, numbers: pose.numbers(), limbs: pose.limbs };
            keys.push(key(at));
            if beat.rest > 0 {
                at += f32::from(beat.rest) / 10.0;
                keys.push(key(at));
            }
            at += f32::from(beat.way) / 10.0;
        }
        Score { keys, round }
    }

    /// How long the loop lasts, in seconds.
    #[must_use]
    pub fn length(&self) -> f32 {
        self.keys.last().map_or(0.0, |key| key.at)
    }

    /// The person at a time within the loop.
    #[must_use]
    pub fn at(&self, time: f32) -> Moment {
        let last = self.keys.len().saturating_sub(2);
        let index = self.keys.windows(2).position(|pair| time < pair[1].at).unwrap_or(last);
        let Some([a, b]) = self.keys.get(index..index + 2) else { return Pose::STAND.moment() };
        let span = (b.at - a.at).max(1e-3);
        let s = if time < b.at { (time - a.at) / span } else { 1.0 };
        let (from, to) = (self.slope(index), self.slope(index + 1));
        let mut n = a.numbers;
        for (i, n) in n.iter_mut().enumerate() {
            // Hermite: at rest the slopes are nothing, and it is the even start and stop of a careful person.
            let (u, v, d) = (from[i] * span, to[i] * span, b.numbers[i] - *n);
            *n += s * (u + s * (3.0 * d - 2.0 * u - v + s * (u + v - 2.0 * d)));
        }
        let mut next = [None; 4];
        for (i, next) in next.iter_mut().enumerate() {
            if a.limbs[i].on != b.limbs[i].on {
                *next = Some((b.limbs[i], s * s * (3.0 - 2.0 * s)));
                n[9 + 5 * i..14 + 5 * i].copy_from_slice(&a.numbers[9 + 5 * i..14 + 5 * i]);
            }
        }
        Moment { n, on: a.limbs.map(|limb| limb.on), next }
    }

    /// How fast each number changes at a station: not at all at rests, where it turns, and where a limb lets go.
    fn slope(&self, index: usize) -> [f32; NUMBERS] {
        let mut slope = [0.0; NUMBERS];
        let last = self.keys.len() - 1;
        let edge = index == 0 || index == last;
        // A loop without a rest comes from its end into its start.
        let (before, here, there, after) = match (edge, self.round) {
            (true, false) => return slope,
            (true, true) => (last - 1, last, 0, 1),
            (false, _) => (index - 1, index, index, index + 1),
        };
        let [a, b, c, d] = [before, here, there, after].map(|i| &self.keys[i]);
        let span = (b.at - a.at) + (d.at - c.at);
        for (i, slope) in slope.iter_mut().enumerate() {
            let (into, out) = (b.numbers[i] - a.numbers[i], d.numbers[i] - c.numbers[i]);
            let limb = i.checked_sub(9).map(|n| n / 5).filter(|n| *n < 4);
            let holds = limb.is_none_or(|n| a.limbs[n].on == b.limbs[n].on && c.limbs[n].on == d.limbs[n].on);
            if holds && into * out > 0.0 {
                *slope = (into + out) / span;
            }
        }
        slope
    }

    /// When the stations are, in seconds.
    pub fn stations(&self) -> impl Iterator<Item = f32> {
        self.keys.iter().map(|key| key.at)
    }
}

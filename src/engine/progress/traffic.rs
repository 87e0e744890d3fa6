//! The traffic light of a session and of each exercise in it (`evidence.md` §5.1): pain against the usual of that day,
//! during it and on the next morning. What a light leads to is the course's.

use crate::model::{Light, Score, SessionLog, Work};

/// Above this, pain that rose is red.
const RED_ABOVE: Score = 5;
/// A rise of so much is amber; anything below is green.
const AMBER_RISE: Score = 3;
/// A rise of so much is a real change, and no slip of the hand (§5.7).
const REAL_RISE: Score = 2;

/// What pain during exercise says, against the usual of that day.
///
/// The table counts from zero, its note from the usual of that day. Both are kept [J]: a rise of 3 is amber and one of
/// more than 5 red; pain over 5 is never green, and is red when it rose there by a real change. Where the usual is not
/// known it counts as zero, and the table holds as it stands.
#[must_use]
pub fn of_pain(pain: Score, before: Option<Score>) -> Light {
    let rise = pain.saturating_sub(before.unwrap_or(0));
    if rise > RED_ABOVE || (pain > RED_ABOVE && rise >= REAL_RISE) {
        Light::Red
    } else if rise >= AMBER_RISE || pain > RED_ABOVE {
        Light::Amber
    } else {
        Light::Green
    }
}

/// The 24-hour rule: still worse than usual on the next morning is red. One point is not, but it is not back to usual
/// either: amber [J].
#[must_use]
pub fn of_morning(morning: Score, before: Score) -> Light {
    match morning.saturating_sub(before) {
        0 => Light::Green,
        1 => Light::Amber,
        REAL_RISE.. => Light::Red,
    }
}

/// One exercise by itself; `None` where nothing was told of it.
#[must_use]
pub fn of_work(work: &Work, before: Option<Score>) -> Option<Light> {
    if work.hurts {
        return Some(Light::Red);
    }
    work.pain.filter(|_| !work.skipped).map(|pain| of_pain(pain, before))
}

/// The session: the worst that was told. What was not told is not green: `None` when nothing is red, and the usual of that
/// day, pain during it or pain on the next morning is missing.
#[must_use]
pub fn of_session(session: &SessionLog) -> Option<Light> {
    let before = session.before;
    let told = [
        (session.sharp || session.further_down).then_some(Light::Red),
        session.during.map(|pain| of_pain(pain, before)),
        session.after.map(|pain| of_pain(pain, before)),
        session.morning.zip(before).map(|(pain, before)| of_morning(pain, before)),
    ];
    let items = session.items.iter().map(|work| of_work(work, before));
    let worst = told.into_iter().chain(items).flatten().max()?;
    let whole = before.is_some() && session.during.is_some() && session.morning.is_some();
    (whole || worst == Light::Red).then_some(worst)
}

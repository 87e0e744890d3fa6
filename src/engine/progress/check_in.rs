//! When to check in (`evidence.md` §5.6): on the days of the plan, and after every red. Not what is asked: that is
//! `afresh`'s.

use crate::engine::assess::Assessment;
use crate::engine::evaluate::{Mode, Pending, Truth, value};
use crate::model::{Date, KnowledgeBase, Level};

/// A check-in may be done so many days early [J].
const EARLY: i32 = 1;
/// So many days after its day a missing check-in holds the plan where it is [J].
const OVERDUE: i32 = 7;
/// "2–3 weeks", "6 weeks", "12 weeks" (§5.6).
pub(super) const TWO_WEEKS: i32 = 14;
pub(super) const SIX_WEEKS: i32 = 42;
pub(super) const TWELVE_WEEKS: i32 = 84;

/// Why a check-in is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// Its day has come: so many days after the first check.
    Day(u8),
    /// A red since the last one.
    AfterRed,
}

/// The days of one plan.
pub(super) struct Schedule {
    start: i32,
    days: Vec<u8>,
    /// Days of whole check-ins, sorted.
    done: Vec<i32>,
}

impl Schedule {
    pub fn new(kb: &KnowledgeBase, first: &Assessment, done: Vec<i32>) -> Schedule {
        let follow_up = kb.follow_up;
        let signs = value(&follow_up.sooner, &first.response, Mode::Soft, Pending::Absent) == Truth::Yes;
        let soon = signs || first.triage.level() >= Level::ClinicianSoon || !first.triage.cleared.is_empty();
        let [sooner, later] = follow_up.first;
        let mut days = vec![if soon { sooner } else { later }];
        days.extend(follow_up.days);
        Schedule { start: first.context.today.days(), days, done }
    }

    /// The last day of the plan that has come by then, and whether it was answered until then.
    fn last(&self, day: i32, grace: i32, until: i32) -> Option<(u8, bool)> {
        let due = self.days.iter().rev().find(|d| self.start + i32::from(**d) + grace <= day)?;
        let from = self.start + i32::from(*due) - EARLY;
        let at = self.done.partition_point(|d| *d < from);
        Some((*due, self.done.get(at).is_some_and(|d| *d <= until)))
    }

    /// A check-in is missing for so long that the plan waits for it.
    pub fn overdue(&self, date: Date) -> bool {
        let day = date.days();
        self.last(day, OVERDUE, day).is_some_and(|(_, answered)| !answered)
    }

    /// The same, before a check-in of that very day: it may have come after the session.
    pub fn was_overdue(&self, date: Date) -> bool {
        let day = date.days();
        self.last(day, OVERDUE, day - 1).is_some_and(|(_, answered)| !answered)
    }

    /// What is due on this day.
    pub fn due(&self, today: Date, last_red: Option<Date>) -> Option<Due> {
        let day = today.days();
        if let Some((due, false)) = self.last(day, 0, day) {
            return Some(Due::Day(due));
        }
        let red = last_red?.days();
        let asked = self.done.iter().any(|d| (red..=day).contains(d));
        (!asked).then_some(Due::AfterRed)
    }

    /// The next day of the plan after this one.
    pub fn next(&self, today: Date) -> Option<u16> {
        let gone = today.days() - self.start;
        let next = self.days.iter().map(|d| i32::from(*d)).find(|d| *d > gone)?;
        u16::try_from(next - gone).ok()
    }

    /// Whether the check-in of today asks what is asked from two weeks on.
    pub fn asks_later(&self, today: Date) -> bool {
        today.days() - self.start >= TWO_WEEKS - EARLY
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::assess::{Context, assess};
    use crate::knowledge::KB;
    use crate::model::Answers;

    const START: Date = Date::of(2026, 12, 1);

    fn on(after: u8) -> Date {
        Date::of(2026, 12, after + 1)
    }

    /// Who checked in on these days. With nothing to hurry, the first is on the third day and the second after a week (§5.6).
    fn schedule(done: &[u8]) -> Schedule {
        let first = assess(&KB, &Answers::new(), &Context::on(START));
        Schedule::new(&KB, &first, done.iter().map(|after| on(*after).days()).collect())
    }

    #[test]
    fn a_plan_waits_for_what_is_a_week_late() {
        let overdue = |done: &[u8]| [9, 10, 13, 14].map(|after| schedule(done).overdue(on(after)));
        assert_eq!(overdue(&[]), [false, true, true, true]);
        assert_eq!(overdue(&[3]), [false, false, false, true], "now the second one is late");
        assert_eq!(overdue(&[3, 7]), [false; 4]);
    }

    /// On the day of a check-in, a session may have come first.
    #[test]
    fn a_session_counts_before_the_check_in_of_its_day() {
        let of = |done: &[u8], after: u8| [schedule(done).overdue(on(after)), schedule(done).was_overdue(on(after))];
        assert_eq!(of(&[12], 12), [false, true]);
        assert_eq!(of(&[11], 12), [false, false]);
        assert_eq!(of(&[], 9), [false, false]);
    }

    #[test]
    fn a_red_asks_for_one_until_it_is_done() {
        let due = |done: &[u8], red: u8, today: u8| schedule(done).due(on(today), Some(on(red)));
        assert_eq!(due(&[], 1, 2), Some(Due::AfterRed));
        assert_eq!(due(&[2], 1, 2), None);
        assert_eq!(due(&[1], 1, 2), None, "on the day itself");
        assert_eq!(due(&[0], 1, 2), Some(Due::AfterRed), "that was before it");
        assert_eq!(due(&[2], 1, 1), Some(Due::AfterRed), "what is still to come has not been done");
        assert_eq!(schedule(&[]).due(on(2), None), None);
        assert_eq!(due(&[], 1, 3), Some(Due::Day(3)), "the plan's own day comes first");
    }
}

//! Where the person is and came from: what the browser's Back and Forward walk along. It is a walk through pages only;
//! no answer hangs on it.

use crate::model::QuestionId;

/// What is on the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Page {
    /// The start page.
    Start,
    /// Questions of one screen.
    Question {
        /// The screen's name.
        screen: &'static str,
        /// The questions that are asked on it this time.
        ask: Vec<QuestionId>,
    },
    /// One answer, repeated before an emergency that rests on it alone (`decisions.md` D4).
    Confirm(QuestionId),
    /// All answers, to check.
    Check,
    /// The result.
    Result,
    /// The summary for a clinician.
    Summary,
    /// All that would be given to the clinic's page, before it is.
    Give,
    /// What a clinician's check has come to: of this check, or of an earlier one by its id.
    Checked(Option<String>),
    /// How it feels, at the end of a check-in: pain, sleep, goals.
    CheckIn,
    /// Danger signs of a check-in, asked afresh.
    CheckInAsk {
        /// The screen's name.
        screen: &'static str,
        /// The questions that are asked on it.
        ask: Vec<QuestionId>,
    },
    /// One answer of a check-in, repeated before an emergency that rests on it alone.
    CheckInConfirm(QuestionId),
    /// What a check-in has come to.
    CheckInDone,
    /// How it goes: charts.
    Progress,
    /// Reminders for the person's calendar.
    Reminders,
    /// Earlier checks.
    Earlier,
    /// One earlier check, by its id.
    Record(String),
    /// Today, for someone with a plan.
    Today,
    /// Today's session, guided.
    Session,
    /// About and privacy.
    About,
    /// All that can be read.
    Learn,
    /// One topic, by its id.
    Topic(&'static str),
    /// One pattern, by its id.
    Pattern(&'static str),
}

impl Page {
    /// It shows a plan under way: what is kept of a person.
    #[must_use]
    pub fn is_of_plan(&self) -> bool {
        matches!(self, Page::Today | Page::Session | Page::Progress | Page::Reminders) || self.is_of_check_in()
    }

    /// A page of a check-in, up to what it has come to.
    #[must_use]
    pub fn is_of_check_in(&self) -> bool {
        matches!(self, Page::CheckIn | Page::CheckInAsk { .. } | Page::CheckInConfirm(_) | Page::CheckInDone)
    }

    /// Something to read: nothing on it is about the person.
    #[must_use]
    pub fn is_to_read(&self) -> bool {
        matches!(self, Page::About | Page::Learn | Page::Topic(_) | Page::Pattern(_))
    }
}

/// A page of the trail, and the link by which it was left last.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Stop {
    page: Page,
    left_by: Option<String>,
}

impl Stop {
    fn at(page: Page) -> Stop {
        Stop { page, left_by: None }
    }
}

/// So many pages are remembered, more than any browser goes back: Firefox and Chromium 50, WebKit 100.
const REMEMBERED: usize = 128;

/// The pages of this visit, and which of them is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trail {
    /// The number of the first of them.
    first: usize,
    stops: Vec<Stop>,
    /// The number of the one that is shown.
    at: usize,
    backward: bool,
}

impl Default for Trail {
    fn default() -> Self {
        Trail { first: 0, stops: vec![Stop::at(Page::Start)], at: 0, backward: false }
    }
}

impl Trail {
    fn stop(&self) -> &Stop {
        &self.stops[self.at - self.first]
    }

    /// The page that is shown.
    #[must_use]
    pub fn page(&self) -> &Page {
        &self.stop().page
    }

    /// Its number, as in the browser's history.
    #[must_use]
    pub fn step(&self) -> usize {
        self.at
    }

    /// Whether the last move was one back.
    #[must_use]
    pub fn backward(&self) -> bool {
        self.backward
    }

    /// After a move back: the id of the link by which this page was left, where it is one to come back to.
    #[must_use]
    pub fn came_back_to(&self) -> Option<&str> {
        self.stop().left_by.as_deref().filter(|_| self.backward)
    }

    /// Goes on to a page, by a link to come back to if it has an id; what lay ahead is forgotten, as browsers do, and what
    /// lies too far behind.
    pub fn forth(&mut self, page: Page, by: Option<String>) {
        let here = self.at - self.first;
        self.stops.truncate(here + 1);
        self.stops[here].left_by = by;
        self.stops.push(Stop::at(page));
        if self.stops.len() > REMEMBERED {
            self.stops.remove(0);
            self.first += 1;
        }
        self.at += 1;
        self.backward = false;
    }

    /// Puts another page in the place of this one.
    pub fn instead(&mut self, page: Page) {
        let here = self.at - self.first;
        self.stops[here] = Stop::at(page);
    }

    /// Whether this visit knows a step that the browser names.
    #[must_use]
    pub fn knows(&self, step: usize) -> bool {
        (self.first..self.first + self.stops.len()).contains(&step)
    }

    /// Moves to a step, if this visit knows it.
    pub fn to(&mut self, step: usize) {
        if self.knows(step) {
            self.backward = step < self.at;
            self.at = step;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn back_and_forth_and_a_new_way_on() {
        let mut trail = Trail::default();
        trail.forth(Page::Check, None);
        trail.forth(Page::Result, None);
        trail.to(1);
        assert_eq!((trail.page(), trail.backward()), (&Page::Check, true));
        trail.to(2);
        assert_eq!((trail.page(), trail.backward()), (&Page::Result, false));
        trail.to(0);
        trail.forth(Page::About, None);
        assert_eq!((trail.page(), trail.step()), (&Page::About, 1));
        trail.to(2);
        assert_eq!((trail.page(), trail.knows(2)), (&Page::About, false), "the old way on is forgotten");
    }

    #[test]
    fn a_long_visit_does_not_grow_and_goes_back_as_far_as_a_browser() {
        let mut trail = Trail::default();
        for _ in 0..500 {
            trail.forth(Page::Check, None);
            trail.forth(Page::Result, None);
        }
        assert_eq!((trail.page(), trail.step()), (&Page::Result, 1000));
        assert_eq!(
            (trail.stops.len(), trail.knows(1000), trail.knows(873), trail.knows(872)),
            (128, true, true, false)
        );
        trail.to(899);
        assert_eq!((trail.page(), trail.step(), trail.backward()), (&Page::Check, 899, true));
        trail.to(5);
        assert_eq!((trail.page(), trail.step()), (&Page::Check, 899), "too far behind");
        trail.forth(Page::About, None);
        assert_eq!((trail.page(), trail.knows(900), trail.knows(901)), (&Page::About, true, false));
    }

    #[test]
    fn who_comes_back_stands_where_they_left() {
        let mut trail = Trail::default();
        trail.forth(Page::Result, None);
        trail.forth(Page::Topic("sleep"), Some("card-sleep".into()));
        assert_eq!(trail.came_back_to(), None);
        trail.to(1);
        assert_eq!(trail.came_back_to(), Some("card-sleep"));
        trail.to(0);
        assert_eq!(trail.came_back_to(), None, "this page was left in another way");
        trail.to(1);
        assert_eq!(trail.came_back_to(), None, "forward is not back");
        trail.to(2);
        trail.to(1);
        trail.forth(Page::About, None);
        trail.to(1);
        assert_eq!(trail.came_back_to(), None, "the last way counts");
    }
}

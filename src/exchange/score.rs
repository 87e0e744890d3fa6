//! What judged vignettes come to, as the figures that the product promises and as the table of `docs/SAFETY.md`. It
//! counts; who is right is `audit`'s.

use super::audit::{Case, Place, Verdict, urgency};
use crate::model::{Disposition, Level};

/// A count out of a whole.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Of {
    /// How many.
    pub n: usize,
    /// Of how many.
    pub all: usize,
}

impl Of {
    fn count(of: impl Iterator<Item = bool>) -> Of {
        of.fold(Of::default(), |sum, yes| Of { n: sum.n + usize::from(yes), all: sum.all + 1 })
    }

    /// In tenths of a percent, rounded down; of nothing, 0.
    #[must_use]
    pub const fn tenths(self) -> usize {
        match (self.n * 1000).checked_div(self.all) {
            Some(share) => share,
            None => 0,
        }
    }

    /// As it is printed.
    #[must_use]
    pub fn shown(self) -> String {
        format!("{} of {} ({}.{} %)", self.n, self.all, self.tenths() / 10, self.tenths() % 10)
    }
}

/// Screens until the end: the middle one and the most.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Screens {
    /// Median.
    pub median: usize,
    /// The longest.
    pub most: usize,
}

/// The figures.
#[derive(Clone, Copy, Debug)]
pub struct Score {
    /// The level exactly right.
    pub right: Of,
    /// Right, or at the second level that the source accepts.
    pub acceptable: Of,
    /// Emergency and same-day cases at their level or above.
    pub urgent_caught: Of,
    /// Of people who need self-care or routine care: sent to same-day care or an emergency room.
    pub benign_urgent: Of,
    /// The pattern expected first came first, at level 3 and below.
    pub first: Of,
    /// Every expected pattern was among those shown (at most three, with their parts, contributors and what to ask
    /// about), at level 3 and below.
    pub shown: Of,
    /// Screens to the end for a person who needs self-care.
    pub benign_screens: Screens,
    /// Screens to an emergency.
    pub emergency_screens: Screens,
    /// Cases with a fault that is known and explained.
    pub known: usize,
}

impl Score {
    /// Counts.
    #[must_use]
    pub fn of(cases: &[Case]) -> Score {
        let soon = urgency(Disposition::Level(Level::ClinicianSoon));
        let expects = |c: &&Case, level: Level| c.vignette.expect == Disposition::Level(level);
        let urgent = |d: Disposition| urgency(d) >= urgency(Disposition::Level(Level::UrgentSameDay));
        let low = || cases.iter().filter(|c| urgency(c.got) <= soon);
        let benign = |c: &&Case| expects(c, Level::SelfCare) || expects(c, Level::RoutineCare);
        let screens = |level: Level| {
            let ended = cases.iter().filter(|c| expects(c, level) && !c.vignette.partial);
            middle(ended.filter_map(|c| c.walk.as_ref().ok().map(|w| w.screens.len())).collect())
        };
        Score {
            right: Of::count(cases.iter().map(|c| c.verdict == Verdict::Right)),
            acceptable: Of::count(cases.iter().map(|c| matches!(c.verdict, Verdict::Right | Verdict::Acceptable))),
            urgent_caught: Of::count(
                cases.iter().filter(|c| urgent(c.vignette.expect)).map(|c| c.verdict != Verdict::Under),
            ),
            benign_urgent: Of::count(cases.iter().filter(benign).map(|c| urgent(c.got))),
            first: Of::count(low().filter_map(|c| c.first)),
            shown: Of::count(
                low()
                    .filter(|c| !c.places.is_empty())
                    .map(|c| c.places.iter().all(|(_, place)| *place != Place::Absent)),
            ),
            benign_screens: screens(Level::SelfCare),
            emergency_screens: screens(Level::EmergencyNow),
            known: cases.iter().filter(|c| c.vignette.miss.is_some()).count(),
        }
    }

    /// The figures as lines: what, and how much.
    #[must_use]
    pub fn lines(&self) -> [(&'static str, String); 8] {
        let screens = |s: Screens| format!("median {}, most {}", s.median, s.most);
        [
            ("level exactly right", self.right.shown()),
            ("level right or accepted by the source", self.acceptable.shown()),
            ("emergency and same-day cases at their level or above", self.urgent_caught.shown()),
            ("people who need self-care or routine care, sent to urgent care", self.benign_urgent.shown()),
            ("pattern expected first is first (level 3 and below)", self.first.shown()),
            ("every expected pattern is shown (level 3 and below)", self.shown.shown()),
            ("screens for a person who needs self-care", screens(self.benign_screens)),
            ("screens to an emergency", screens(self.emergency_screens)),
        ]
    }
}

/// The figures and the known misses as Markdown, for `docs/SAFETY.md`.
#[must_use]
pub fn markdown(cases: &[Case], version: &str) -> String {
    let score = Score::of(cases);
    let mut text = format!("Knowledge {version}, {} vignettes.\n\n| figure | value |\n|---|---|\n", cases.len());
    for (what, value) in score.lines() {
        text += &format!("| {what} | {value} |\n");
    }
    text += &format!("\nKnown misses: {}.\n\n", score.known);
    for case in cases {
        if let Some(why) = &case.vignette.miss {
            let faults = case.misses.join("; ");
            text += &format!("- `{}` {}: {faults}. Why it stands: {why}\n", case.vignette.id, case.vignette.name);
        }
    }
    text
}

const BEGIN: &str = "<!-- audit: written by `iliac audit --into` -->\n";
const END: &str = "<!-- /audit -->\n";

/// Puts `text` between the audit's marks of a document; `None` when it has none.
#[must_use]
pub fn into_document(document: &str, text: &str) -> Option<String> {
    let (before, rest) = document.split_once(BEGIN)?;
    let (_, after) = rest.split_once(END)?;
    Some(format!("{before}{BEGIN}\n{text}\n{END}{after}"))
}

fn middle(mut counts: Vec<usize>) -> Screens {
    counts.sort_unstable();
    Screens {
        median: counts.get(counts.len() / 2).copied().unwrap_or_default(),
        most: counts.last().copied().unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Of, into_document, middle};

    #[test]
    fn shares_and_middles() {
        assert_eq!(Of::count([true, true, false].into_iter()).shown(), "2 of 3 (66.6 %)");
        assert_eq!(Of::default().tenths(), 0);
        assert_eq!((middle(vec![9, 1, 5]).median, middle(vec![9, 1, 5]).most), (5, 9));
    }

    #[test]
    fn a_document_keeps_what_stands_around_the_marks() {
        let document = format!("a\n{}old\n{}b\n", super::BEGIN, super::END);
        let new = into_document(&document, "new").unwrap_or_default();
        assert!(new.starts_with("a\n") && new.ends_with("b\n") && new.contains("new") && !new.contains("old"));
        assert_eq!(into_document("no marks", "new"), None);
    }
}

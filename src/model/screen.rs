//! How questions are put on screens. Presentation and order only; whether a question applies is the question's own.

use super::QuestionId;
use crate::words::Msg;

/// Where in the talk a screen stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Section {
    /// Age, sex, pregnancy.
    AboutYou,
    /// Where and since when.
    Pain,
    /// Danger signs.
    Danger,
    /// Which pattern it fits.
    Pattern,
    /// What the plan must heed.
    Plan,
}

impl Section {
    /// Every section, in order.
    pub const ALL: [Section; 5] = [Section::AboutYou, Section::Pain, Section::Danger, Section::Pattern, Section::Plan];
}

/// One screen: one question, a few that belong together, or a checklist of danger items that share a stem.
#[derive(Clone, Copy, Debug)]
pub struct Screen {
    /// Stable kebab-case name.
    pub name: &'static str,
    /// Where it stands.
    pub section: Section,
    /// Its questions, in order; those that do not apply are left out.
    pub questions: &'static [QuestionId],
    /// The stem of a checklist (`decisions.md` D17): then every question is yes / no / unsure and reads as an item.
    pub stem: Option<Msg>,
}

//! Who to call where. A table row, not a telephone book: `decisions.md` §9 holds the facts.

use crate::words::Msg;

/// A number to call and what it is.
#[derive(Clone, Copy, Debug)]
pub struct Phone {
    /// As people write it: `911`, `116 123`.
    pub shown: &'static str,
    /// For a `tel:` link; empty where there is nothing to dial from here.
    pub dial: &'static str,
}

/// One row of the country table.
#[derive(Debug)]
pub struct Country {
    /// ISO 3166-1 alpha-2 code, `EU` for other European countries, `ZZ` for anywhere else.
    pub code: &'static str,
    /// The country's name.
    pub name: Msg,
    /// Life-threatening emergencies.
    pub emergency: Phone,
    /// A second emergency number that also works there.
    pub emergency_also: Option<Phone>,
    /// What to know about these numbers, where there is something: "112 works from mobile phones", "or the local one".
    pub emergency_note: Option<Msg>,
    /// For people who cannot hear or speak.
    pub deaf: Msg,
    /// Same-day advice.
    pub urgent: Msg,
    /// Number of the same-day line, where there is one.
    pub urgent_phone: Option<Phone>,
    /// For a mental-health crisis.
    pub crisis: Msg,
    /// Number of the crisis line.
    pub crisis_phone: Option<Phone>,
    /// Physiotherapy without a referral.
    pub physiotherapy: Msg,
}

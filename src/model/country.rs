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

/// The region that a language tag names: `GB` of `en-GB`.
#[must_use]
pub fn region_of(tag: &str) -> Option<String> {
    let is_region = |part: &&str| part.len() == 2 && part.bytes().all(|b| b.is_ascii_alphabetic());
    tag.split(['-', '_']).skip(1).find(is_region).map(str::to_ascii_uppercase)
}

#[cfg(test)]
mod tests {
    use super::region_of;

    #[test]
    fn a_language_names_a_region_or_none() {
        assert_eq!(region_of("en-GB").as_deref(), Some("GB"));
        assert_eq!(region_of("zh-Hant-TW").as_deref(), Some("TW"));
        assert_eq!(region_of("es-419"), None);
        assert_eq!(region_of("de"), None);
    }
}

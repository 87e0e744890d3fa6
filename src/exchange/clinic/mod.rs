//! A clinic's settings, `clinic.json` beside the page: who offers the check, and what of it is theirs to set. Read field by
//! field: what is wrong is told and counts as not set. Nothing in it can change a level, a rule or an emergency number, and
//! nothing of it ever comes from an address (docs/EMBED.md, docs/adr/0022-a-clinics-settings.md).
//!
//! `public/clinic.schema.json` says the same to editors; `tests/validators/` holds the two against each other.

mod value;

use crate::knowledge::countries::COUNTRIES;
use crate::msg;
use crate::record::{Fields, Json};
use crate::words::{Language, Msg};

pub use value::Number;

/// A longer file was not written by hand.
const LONGEST: usize = 16 * 1024;
/// More hosts than any clinic has sites.
const MOST_HOSTS: usize = 20;

/// What a clinic has set; what it has not is empty.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Clinic {
    /// Its name.
    pub name: Option<String>,
    /// The name of a picture beside the page.
    pub logo: Option<String>,
    /// `#` and six digits; the style sheets make of it what can be read (ADR 0014).
    pub accent: Option<String>,
    /// Its telephone.
    pub phone: Option<Number>,
    /// Where a visit is booked, an `https` address.
    pub booking: Option<String>,
    /// The country whose numbers are shown at first, by its code.
    pub country: Option<&'static str>,
    /// The languages that are offered; none named: all.
    pub languages: Vec<&'static Language>,
    /// The language of those who read a summary there.
    pub summary_language: Option<&'static Language>,
    /// The origins of its own pages, the only ones that are spoken to when it names any.
    pub hosts: Vec<String>,
    /// Whom to tell of a mistake in the check.
    pub review_contact: Option<String>,
    /// A link for that: `https` or `tel`.
    pub review_link: Option<String>,
    /// Where "Leave and clear" leads, an `https` address.
    pub leave_to: Option<String>,
    /// Escape, pressed twice, leaves too.
    pub leave_by_key: bool,
}

/// Something in the file that is not as it must be, and is not used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The name in the file; empty for the file itself.
    pub field: String,
    /// What is wrong.
    pub flaw: Flaw,
}

/// What can be wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// The file is no JSON object, or too long: none of it is used.
    File,
    /// It is of another version than this program reads.
    Version,
    /// There is no such setting.
    Unknown,
    /// It should be a line of text.
    Text,
    /// It should be the name of a picture beside the page.
    Logo,
    /// It should be a colour.
    Colour,
    /// It should be a telephone number.
    Phone,
    /// It should be an `https` address.
    Link,
    /// It should be an `https` address or a `tel` link.
    Contact,
    /// It should be a country with numbers of its own.
    Country,
    /// It should be languages of the check.
    Language,
    /// It should be origins.
    Host,
    /// It should be `true` or `false`.
    Switch,
}

impl Flaw {
    /// Every one.
    pub const ALL: [Flaw; 13] = [
        Flaw::File,
        Flaw::Version,
        Flaw::Unknown,
        Flaw::Text,
        Flaw::Logo,
        Flaw::Colour,
        Flaw::Phone,
        Flaw::Link,
        Flaw::Contact,
        Flaw::Country,
        Flaw::Language,
        Flaw::Host,
        Flaw::Switch,
    ];

    /// What it must be, for the clinic's web person.
    #[must_use]
    pub fn words(self) -> Msg {
        match self {
            Flaw::File => msg!("clinic-flaw-file"),
            Flaw::Version => msg!("clinic-flaw-version"),
            Flaw::Unknown => msg!("clinic-flaw-unknown"),
            Flaw::Text => msg!("clinic-flaw-text"),
            Flaw::Logo => msg!("clinic-flaw-logo"),
            Flaw::Colour => msg!("clinic-flaw-colour"),
            Flaw::Phone => msg!("clinic-flaw-phone"),
            Flaw::Link => msg!("clinic-flaw-link"),
            Flaw::Contact => msg!("clinic-flaw-contact"),
            Flaw::Country => msg!("clinic-flaw-country"),
            Flaw::Language => msg!("clinic-flaw-language"),
            Flaw::Host => msg!("clinic-flaw-host"),
            Flaw::Switch => msg!("clinic-flaw-switch"),
        }
    }
}

/// The names of all settings.
pub const FIELDS: [&str; 15] = [
    "$schema",
    "version",
    "name",
    "logo",
    "accent",
    "phone",
    "booking",
    "country",
    "languages",
    "summary_language",
    "hosts",
    "review_contact",
    "review_link",
    "leave_to",
    "leave_by_key",
];

/// Reads the file: what can be used, and what cannot.
#[must_use]
pub fn read(text: &str) -> (Clinic, Vec<Fault>) {
    let object = if text.len() > LONGEST { None } else { Json::read(text).and_then(Json::object) };
    let Some(fields) = object else {
        return (Clinic::default(), vec![Fault { field: String::new(), flaw: Flaw::File }]);
    };
    let mut reading = Reading { fields, faults: Vec::new() };
    let clinic = reading.all();
    let Reading { fields: Fields(unknown), mut faults } = reading;
    faults.extend(unknown.into_iter().map(|(field, _)| Fault { field, flaw: Flaw::Unknown }));
    (clinic, faults)
}

struct Reading {
    fields: Fields,
    faults: Vec<Fault>,
}

impl Reading {
    fn all(&mut self) -> Clinic {
        if self.fields.take("version").whole() != Some(1) {
            self.wrong("version", Flaw::Version);
        }
        self.text("$schema", Flaw::Text, |text| Some(text.to_string()));
        Clinic {
            name: self.text("name", Flaw::Text, |text| value::line(text, 60)),
            logo: self.text("logo", Flaw::Logo, value::logo),
            accent: self.text("accent", Flaw::Colour, value::colour),
            phone: self.text("phone", Flaw::Phone, value::phone),
            booking: self.text("booking", Flaw::Link, value::link),
            country: self.text("country", Flaw::Country, country),
            languages: self.list("languages", Flaw::Language, language),
            summary_language: self.text("summary_language", Flaw::Language, language),
            hosts: self.list("hosts", Flaw::Host, value::host),
            review_contact: self.text("review_contact", Flaw::Text, |text| value::line(text, 120)),
            review_link: self.text("review_link", Flaw::Contact, |text| value::link(text).or_else(|| value::tel(text))),
            leave_to: self.text("leave_to", Flaw::Link, value::link),
            leave_by_key: self.switch("leave_by_key"),
        }
    }

    fn wrong(&mut self, field: &str, flaw: Flaw) {
        self.faults.push(Fault { field: field.to_string(), flaw });
    }

    /// A text, as `read` understands it.
    fn text<T>(&mut self, field: &str, flaw: Flaw, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        if !self.fields.has(field) {
            return None;
        }
        let found = self.fields.take(field).text().and_then(|text| read(&text));
        if found.is_none() {
            self.wrong(field, flaw);
        }
        found
    }

    /// A list of texts, each once: those that are understood.
    fn list<T: PartialEq>(&mut self, field: &str, flaw: Flaw, read: impl Fn(&str) -> Option<T>) -> Vec<T> {
        let mut found = Vec::new();
        if !self.fields.has(field) {
            return found;
        }
        let items = self.fields.take(field).list().unwrap_or_default();
        let mut good = !items.is_empty() && items.len() <= MOST_HOSTS;
        for item in items.into_iter().take(MOST_HOSTS) {
            match item.text().and_then(|text| read(&text)) {
                Some(one) if !found.contains(&one) => found.push(one),
                Some(_) => {}
                None => good = false,
            }
        }
        if !good {
            self.wrong(field, flaw);
        }
        found
    }

    fn switch(&mut self, field: &str) -> bool {
        match (self.fields.has(field), self.fields.take(field)) {
            (false, _) => false,
            (true, Json::Bool(on)) => on,
            (true, Json::Null | Json::Number(_) | Json::Text(_) | Json::List(_) | Json::Object(_)) => {
                self.wrong(field, Flaw::Switch);
                false
            }
        }
    }
}

/// A country by its very code: what is not known would silently be anywhere.
fn country(code: &str) -> Option<&'static str> {
    COUNTRIES.iter().map(|country| country.code).find(|known| *known == code)
}

fn language(tag: &str) -> Option<&'static Language> {
    Language::all().iter().find(|language| language.tag == tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn flaws(text: &str) -> Vec<(String, Flaw)> {
        read(text).1.into_iter().map(|fault| (fault.field, fault.flaw)).collect()
    }

    #[test]
    fn a_whole_file_is_read() {
        let (clinic, faults) = read(include_str!("../../../tests/fixtures/clinic/riverside.json"));
        assert_eq!(faults, []);
        assert_eq!(clinic.name.as_deref(), Some("Riverside Back Clinic"));
        assert_eq!(clinic.phone.as_ref().map(|phone| phone.dial.as_str()), Some("+15550100199"));
        assert_eq!(clinic.country, Some("US"));
        assert_eq!(clinic.languages.iter().map(|l| l.tag).collect::<Vec<_>>(), ["es", "en"]);
        assert_eq!(clinic.hosts, ["https://www.riverside.example", "http://localhost:8090"]);
        assert!(clinic.leave_by_key);
    }

    /// One wrong field is not used, and costs the clinic nothing else.
    #[test]
    fn what_is_wrong_is_told_and_the_rest_counts() {
        let file = r##"{"version": 1, "name": "River", "phone": "911", "booking": "javascript:alert(1)", "acent": "#112233"}"##;
        let (clinic, _) = read(file);
        assert_eq!(clinic, Clinic { name: Some("River".into()), ..Clinic::default() });
        let wrong = [("phone", Flaw::Phone), ("booking", Flaw::Link), ("acent", Flaw::Unknown)];
        assert_eq!(flaws(file), wrong.map(|(field, flaw)| (field.to_string(), flaw)));
        for no_file in ["", "[]", "{", "null", "\"x\"", &format!("{{\"version\":1}}{}", " ".repeat(LONGEST))] {
            assert_eq!(read(no_file), (Clinic::default(), vec![Fault { field: String::new(), flaw: Flaw::File }]));
        }
        assert_eq!(flaws("{}"), [("version".to_string(), Flaw::Version)]);
        assert_eq!(flaws(r#"{"version": 2}"#), [("version".to_string(), Flaw::Version)]);
    }

    /// Of a list the good ones are kept: one mistake must not open the check to every host.
    #[test]
    fn of_a_list_the_good_ones_count() {
        let file =
            r#"{"version": 1, "hosts": ["https://a.example", "*", "https://a.example", 7], "languages": ["xx"]}"#;
        let (clinic, faults) = read(file);
        assert_eq!(clinic.hosts, ["https://a.example"]);
        assert!(clinic.languages.is_empty());
        assert_eq!(faults.len(), 2);
    }

    #[test]
    fn every_setting_is_read_and_no_other() {
        for field in FIELDS {
            assert!(!flaws(&format!("{{\"{field}\": 1}}")).contains(&(field.to_string(), Flaw::Unknown)), "{field}");
        }
        assert!(flaws(r#"{"version": 1, "emergency": "1"}"#).contains(&("emergency".to_string(), Flaw::Unknown)));
    }
}

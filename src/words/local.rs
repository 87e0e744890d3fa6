//! How a language writes numbers and dates, and which plural goes with a number. In the page the browser knows that
//! (`browser::intl`); here it is for native programs: plurals by CLDR, dates by messages.

/// A plural category of CLDR.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Plural {
    /// `zero`
    Zero,
    /// `one`
    One,
    /// `two`
    Two,
    /// `few`
    Few,
    /// `many`
    Many,
    /// `other`
    Other,
}

impl Plural {
    /// By its name; whatever else is `other`.
    #[must_use]
    pub fn named(name: &str) -> Plural {
        match name {
            "zero" => Plural::Zero,
            "one" => Plural::One,
            "two" => Plural::Two,
            "few" => Plural::Few,
            "many" => Plural::Many,
            _ => Plural::Other,
        }
    }

    /// The letter under which `build.rs` writes its variant.
    #[must_use]
    pub fn letter(self) -> char {
        match self {
            Plural::Zero => 'z',
            Plural::One => '1',
            Plural::Two => '2',
            Plural::Few => 'f',
            Plural::Many => 'm',
            Plural::Other => '*',
        }
    }
}

/// Who knows it. Each is told the tag of the language.
#[derive(Debug)]
pub struct Local {
    /// The category of a whole number.
    pub plural: fn(&'static str, i64) -> Plural,
    /// A whole number, written out.
    pub number: fn(&'static str, i64) -> String,
    /// A day, written out; `None` where the messages are to do it.
    pub date: fn(&'static str, u16, u8, u8) -> Option<String>,
}

/// Native programs. Their numbers are small (days, times, screens), so they need no grouping.
#[cfg(not(target_arch = "wasm32"))]
pub static NATIVE: Local = Local { plural: native::plural, number: |_, n| n.to_string(), date: |_, _, _, _| None };

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use icu_plurals::{PluralCategory, PluralRules};

    use super::Plural;

    /// By the rules of CLDR, whatever the language; where its tag is none, by those that all languages share.
    pub fn plural(tag: &'static str, number: i64) -> Plural {
        let rules = tag
            .parse()
            .ok()
            .and_then(|locale: icu_locale_core::Locale| PluralRules::try_new_cardinal(locale.into()).ok());
        match rules.map(|rules| rules.category_for(number)) {
            Some(PluralCategory::Zero) => Plural::Zero,
            Some(PluralCategory::One) => Plural::One,
            Some(PluralCategory::Two) => Plural::Two,
            Some(PluralCategory::Few) => Plural::Few,
            Some(PluralCategory::Many) => Plural::Many,
            Some(PluralCategory::Other) | None => Plural::Other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Rules of CLDR, by hand (Unicode's "Language Plural Rules"): also for languages that may come.
    #[test]
    fn plurals_are_those_of_the_language() {
        use Plural::{Few, Many, One, Other, Two, Zero};
        for (tag, said) in [
            ("en", [(0, Other), (1, One), (2, Other), (21, Other)].as_slice()),
            ("es", &[(0, Other), (1, One), (2, Other), (1_000_000, Many)]),
            ("fr", &[(0, One), (1, One), (2, Other)]),
            ("pl", &[(1, One), (2, Few), (5, Many), (12, Many), (22, Few)]),
            ("ru", &[(1, One), (21, One), (3, Few), (11, Many)]),
            ("ar", &[(0, Zero), (1, One), (2, Two), (3, Few), (11, Many), (100, Other)]),
            ("ja", &[(1, Other)]),
        ] {
            for (number, plural) in said {
                assert_eq!((NATIVE.plural)(tag, *number), *plural, "{tag} {number}");
            }
        }
    }

    #[test]
    fn names_and_letters_fit() {
        let names = ["zero", "one", "two", "few", "many", "other"];
        let letters: String = names.iter().map(|name| Plural::named(name).letter()).collect();
        assert_eq!(letters, "z12fm*");
        assert_eq!(Plural::named("several"), Plural::Other);
    }
}

//! The languages on board, and which of them a person speaks. What is said in them is `table`'s.

use super::LANGUAGES;

/// A longer tag is none: BCP 47 itself asks readers for no more.
const LONGEST_TAG: usize = 35;

/// A language on board. What it says of itself stands in its own file in `locales/`.
#[derive(Debug)]
pub struct Language {
    /// BCP 47, for `lang` attributes and for the browser's Intl.
    pub tag: &'static str,
    /// Its own name for itself.
    pub name: &'static str,
    /// It is written from right to left.
    pub rtl: bool,
    /// Neither a clinician nor a native reader has reviewed its words.
    pub unreviewed: bool,
    /// The file of its first table; empty for English, which is in the program.
    pub main: &'static str,
    /// The file of its table for the learn pages.
    pub learn: &'static str,
}

impl Language {
    /// Every language, English first.
    #[must_use]
    pub fn all() -> &'static [Language] {
        LANGUAGES
    }

    /// English.
    #[must_use]
    pub fn english() -> &'static Language {
        &LANGUAGES[0]
    }

    /// The language for a tag: this very one, else the language without its region (`es` for `es-MX`), else the same
    /// language of another region. Whatever is no tag is no language.
    #[must_use]
    pub fn for_tag(tag: &str) -> Option<&'static Language> {
        let known = |c: u8| c.is_ascii_alphanumeric() || c == b'-';
        if tag.is_empty() || tag.len() > LONGEST_TAG || !tag.bytes().all(known) {
            return None;
        }
        let bare = primary(tag);
        let find = |fits: &dyn Fn(&Language) -> bool| LANGUAGES.iter().find(|language| fits(language));
        find(&|l| l.tag.eq_ignore_ascii_case(tag))
            .or_else(|| find(&|l| l.tag.eq_ignore_ascii_case(bare)))
            .or_else(|| find(&|l| primary(l.tag).eq_ignore_ascii_case(bare)))
    }

    /// The first of these tags that there is a language for, in the order in which a person wants them; else English.
    #[must_use]
    pub fn first_of(wanted: impl IntoIterator<Item = String>) -> &'static Language {
        wanted.into_iter().find_map(|tag| Self::for_tag(&tag)).unwrap_or_else(Self::english)
    }

    /// Whether a tag is of this language, whatever its region.
    #[must_use]
    pub fn covers(&self, tag: &str) -> bool {
        primary(self.tag).eq_ignore_ascii_case(primary(tag))
    }
}

impl PartialEq for Language {
    fn eq(&self, other: &Self) -> bool {
        self.tag == other.tag
    }
}

fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_finds_its_language_and_nonsense_finds_none() {
        let of = |tag: &str| Language::for_tag(tag).map(|l| l.tag);
        for (tag, found) in [
            ("en", Some("en")),
            ("EN-gb", Some("en")),
            ("es", Some("es")),
            ("es-419", Some("es")),
            ("es-Latn-MX", Some("es")),
            ("de", None),
            ("", None),
            ("e", None),
            ("español", None),
            ("es_MX", None),
            ("es mx", None),
            ("../es", None),
            ("es'>", None),
            ("es-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", None),
        ] {
            assert_eq!(of(tag), found, "{tag:?}");
        }
    }

    #[test]
    fn the_first_that_is_here_is_spoken() {
        let of = |tags: &[&str]| Language::first_of(tags.iter().map(ToString::to_string)).tag;
        assert_eq!(of(&["de-AT", "es-MX", "en"]), "es");
        assert_eq!(of(&["en-US", "es"]), "en");
        assert_eq!(of(&["fr", "de"]), "en");
        assert_eq!(of(&[]), "en");
    }
}

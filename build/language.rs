//! What a language's own file says about it, for the switch and for `<html>`: its name, its direction, whether anyone has
//! reviewed its words. No words of the page.

use crate::fluent::Language;
use crate::pseudo::Pseudo;

/// A language, and the files of its tables: the first, and that of the learn pages.
#[derive(Debug)]
pub struct About {
    /// BCP 47: the name of its file in `locales/`.
    pub tag: String,
    /// Its own name for itself.
    pub name: String,
    /// It is written from right to left.
    pub rtl: bool,
    /// Neither a clinician nor a native reader has reviewed it.
    pub unreviewed: bool,
    /// Names of its tables.
    pub files: Vec<String>,
}

impl About {
    /// The messages that say it. They are read here, and the page carries no text of them.
    pub const IDS: [&str; 3] = ["language-name", "language-direction", "language-review"];

    /// Reads them; `None` where one of them makes no sense, which is then among the errors.
    pub fn of(tag: &str, language: &Language, errors: &mut Vec<String>) -> Option<About> {
        let [name, direction, review] = Self::IDS.map(|id| language.get(id).map_or("", |m| m.pattern.as_str()));
        let mut one_of = |id: &str, said: &str, known: &[&str]| {
            let fits = known.contains(&said);
            if !fits {
                errors.push(format!("{tag}: {id} is {said:?}: write one of {}", known.join(", ")));
            }
            fits
        };
        let fits = [
            one_of("language-direction", direction, &["ltr", "rtl"]),
            one_of("language-review", review, &["source", "unreviewed", "reviewed"]),
        ];
        fits.into_iter().all(|fits| fits).then(|| About {
            tag: tag.into(),
            name: name.into(),
            rtl: direction == "rtl",
            unreviewed: review == "unreviewed",
            files: Vec::new(),
        })
    }

    /// A language that nobody speaks.
    pub fn pseudo(pseudo: Pseudo) -> About {
        let (tag, name) = (pseudo.tag().into(), pseudo.name().into());
        About { tag, name, rtl: pseudo.rtl(), unreviewed: true, files: Vec::new() }
    }
}

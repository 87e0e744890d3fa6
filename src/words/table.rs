//! One language's table and the small formatter that fills it in. It does not parse Fluent: `build.rs` did that; and it
//! fetches nothing: a table that the program does not hold comes as text.

use std::sync::OnceLock;

use super::{ARGS, Arg, ENGLISH, LEARN, Msg, Text};

/// Ends each message of a table.
const END: char = '\u{1F}';

const ARGUMENT: u32 = 0xE000;
const PLURAL: u32 = 0xE100;
const VARIANT_END: char = '\u{E200}';
const PLURAL_END: char = '\u{E201}';

/// The words of one language.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    messages: &'static [&'static str],
    tag: &'static str,
}

impl Words {
    /// The language that is compiled in: in the page all but the texts of the learn pages, natively all of it.
    #[must_use]
    pub fn english() -> Self {
        static MESSAGES: OnceLock<Vec<&str>> = OnceLock::new();
        Words { messages: MESSAGES.get_or_init(|| split(ENGLISH).unwrap_or_default()), tag: "en" }
    }

    /// The name of the file with this language's texts of the learn pages.
    #[must_use]
    pub fn learn_file(&self) -> &'static str {
        LEARN.iter().find(|(tag, _)| *tag == self.tag).map_or("", |(_, file)| file)
    }

    /// These words and those of another table of the same language; `None` when the text is no table of this build. The
    /// words last as long as the program: they are never given back.
    #[must_use]
    pub fn with_table(self, text: String) -> Option<Self> {
        let more = split(String::leak(text))?;
        let both = self.messages.iter().zip(more).map(|(ours, more)| if more.is_empty() { *ours } else { more });
        Some(Words { messages: Vec::leak(both.collect()), tag: self.tag })
    }

    /// The words for a language tag, where they are on board: `es` also for `es-MX`.
    #[must_use]
    pub fn for_tag(tag: &str) -> Option<Self> {
        let language = tag.split('-').next().unwrap_or(tag);
        if language == "en" { Some(Self::english()) } else { Self::other(language) }
    }

    /// The page has English on board; every other language comes as a table (`with_table`).
    #[cfg(target_arch = "wasm32")]
    fn other(_: &str) -> Option<Self> {
        None
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn other(language: &str) -> Option<Self> {
        static TABLES: OnceLock<Vec<Words>> = OnceLock::new();
        let tables = TABLES.get_or_init(|| {
            let table =
                |(tag, text): &(&'static str, &'static str)| Some(Words { messages: Vec::leak(split(text)?), tag });
            super::OTHERS.iter().filter_map(table).collect()
        });
        tables.iter().copied().find(|words| words.tag == language)
    }

    /// Every language that native programs have on board, by its tag.
    #[cfg(not(target_arch = "wasm32"))]
    #[must_use]
    pub fn tags() -> Vec<&'static str> {
        std::iter::once("en").chain(super::OTHERS.iter().map(|(tag, _)| *tag)).collect()
    }

    /// The BCP 47 tag, for `lang` attributes.
    #[must_use]
    pub fn tag(&self) -> &'static str {
        self.tag
    }

    /// Every message by its id, with its place-holders (native programs and tests).
    #[cfg(not(target_arch = "wasm32"))]
    pub fn all(self) -> impl Iterator<Item = (&'static str, &'static str)> {
        super::IDS.iter().copied().zip(self.messages.iter().copied())
    }

    /// A message without arguments.
    #[must_use]
    pub fn get(&self, msg: Msg) -> &'static str {
        self.messages[msg.0 as usize]
    }

    /// A message with its arguments filled in.
    #[must_use]
    pub fn say(&self, text: &Text) -> String {
        let mut out = String::new();
        self.fill(self.get(text.msg), &text.args, &mut out);
        out
    }

    fn fill(&self, pattern: &str, args: &[Arg], out: &mut String) {
        let mut rest = pattern;
        while let Some(c) = rest.chars().next() {
            rest = &rest[c.len_utf8()..];
            let code = c as u32;
            if (ARGUMENT..ARGUMENT + 0x100).contains(&code) {
                if let Some(arg) = args.get((code - ARGUMENT) as usize) {
                    self.argument(arg, out);
                }
            } else if (PLURAL..PLURAL + 0x100).contains(&code) {
                let (choice, after) = rest.split_once(PLURAL_END).unwrap_or((rest, ""));
                let number = match args.get((code - PLURAL) as usize) {
                    Some(Arg::Number(n)) => *n,
                    Some(Arg::Msg(_) | Arg::List(_) | Arg::Text(_) | Arg::Plain(_)) | None => 0,
                };
                self.fill(variant(choice, number), args, out);
                rest = after;
            } else {
                out.push(c);
            }
        }
    }

    fn argument(&self, arg: &Arg, out: &mut String) {
        match arg {
            Arg::Number(n) => out.push_str(&n.to_string()),
            Arg::Msg(msg) => out.push_str(self.get(*msg)),
            Arg::Text(text) => self.fill(self.get(text.msg), &text.args, out),
            Arg::Plain(text) => out.push_str(text),
            Arg::List(items) => {
                for (at, item) in items.iter().enumerate() {
                    if at > 0 {
                        out.push_str(", ");
                    }
                    out.push_str(self.get(*item));
                }
            }
        }
    }
}

/// The messages of a table, as many as this build knows.
fn split(table: &str) -> Option<Vec<&str>> {
    let messages: Vec<&str> = table.strip_suffix(END)?.split(END).collect();
    (messages.len() == ARGS.len()).then_some(messages)
}

/// English and Spanish share one rule: one, and everything else.
fn variant(choice: &str, number: i64) -> &str {
    let category = if number == 1 { '1' } else { '*' };
    let find =
        |wanted: char| choice.split(VARIANT_END).find(|v| v.starts_with(wanted)).map(|v| &v[wanted.len_utf8()..]);
    find(category).or_else(|| find('*')).unwrap_or("")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_brings_words_and_anything_else_is_refused() {
        let english = Words::english();
        assert_eq!(english.messages.len(), ARGS.len());
        let nothing = END.to_string().repeat(ARGS.len());
        let same = english.with_table(nothing.clone()).expect("an empty table is a table");
        assert_eq!(same.messages, english.messages);
        let new = english.with_table(format!("new{nothing}")).expect("so is one with a word");
        assert_eq!((new.messages[0], new.messages[1]), ("new", english.messages[1]));
        for wrong in
            ["", "<!doctype html>", &nothing[END.len_utf8()..], &format!("{nothing}{END}"), &format!("{nothing}x")]
        {
            assert!(english.with_table(wrong.to_string()).is_none(), "{wrong:?}");
        }
    }

    #[test]
    fn the_plural_form_follows_the_number() {
        let choice = "1a day\u{E200}*\u{E000} days\u{E200}";
        assert_eq!(variant(choice, 1), "a day");
        assert_eq!(variant(choice, 0), "\u{E000} days");
        assert_eq!(variant(choice, 7), "\u{E000} days");
    }
}

//! One language's table and the small formatter that fills it in. It does not parse Fluent: `build.rs` did that; and it
//! fetches nothing: a table that the program does not hold comes as text.

use std::sync::OnceLock;

use super::{ARGS, Arg, ENGLISH, Language, Local, Msg, Plural, Text};

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
    language: &'static Language,
    local: &'static Local,
}

impl Words {
    /// The language that is compiled in: in the page all but the texts of the learn pages, natively all of it. Numbers
    /// and dates are written as `local` does.
    #[must_use]
    pub fn english_by(local: &'static Local) -> Self {
        static MESSAGES: OnceLock<Vec<&str>> = OnceLock::new();
        let messages = MESSAGES.get_or_init(|| split(ENGLISH).unwrap_or_default());
        Words { messages, language: Language::english(), local }
    }

    /// English, for native programs.
    #[cfg(not(target_arch = "wasm32"))]
    #[must_use]
    pub fn english() -> Self {
        Self::english_by(&super::local::NATIVE)
    }

    /// The words of another language, from its first table; `None` when the text is no table of this build. They last as
    /// long as the program: they are never given back.
    #[must_use]
    pub fn of_table(self, language: &'static Language, text: String) -> Option<Self> {
        Some(Words { messages: Vec::leak(split(String::leak(text))?), language, ..self })
    }

    /// These words and those of another table of the same language; `None` when the text is no table of this build. The
    /// words last as long as the program.
    #[must_use]
    pub fn with_table(self, text: String) -> Option<Self> {
        let more = split(String::leak(text))?;
        let both = self.messages.iter().zip(more).map(|(ours, more)| if more.is_empty() { *ours } else { more });
        Some(Words { messages: Vec::leak(both.collect()), ..self })
    }

    /// The words for a language tag, where they are on board: `es` also for `es-MX`.
    #[cfg(not(target_arch = "wasm32"))]
    #[must_use]
    pub fn for_tag(tag: &str) -> Option<Self> {
        static TABLES: OnceLock<Vec<Words>> = OnceLock::new();
        let language = Language::for_tag(tag)?;
        let english = Self::english();
        let table = |(tag, text): &(&'static str, &'static str)| {
            Some(Words { messages: Vec::leak(split(text)?), language: Language::for_tag(tag)?, ..english })
        };
        let tables = TABLES.get_or_init(|| super::OTHERS.iter().filter_map(table).collect());
        std::iter::once(&english).chain(tables).copied().find(|words| words.language == language)
    }

    /// Every language that native programs have on board, by its tag.
    #[cfg(not(target_arch = "wasm32"))]
    #[must_use]
    pub fn tags() -> Vec<&'static str> {
        Language::all().iter().map(|language| language.tag).collect()
    }

    /// Which language it is.
    #[must_use]
    pub fn language(&self) -> &'static Language {
        self.language
    }

    /// The BCP 47 tag, for `lang` attributes.
    #[must_use]
    pub fn tag(&self) -> &'static str {
        self.language.tag
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

    /// The plural category of a whole number.
    #[must_use]
    pub fn plural(&self, number: i64) -> Plural {
        (self.local.plural)(self.language.tag, number)
    }

    /// A whole number, written out.
    #[must_use]
    pub fn number(&self, number: i64) -> String {
        (self.local.number)(self.language.tag, number)
    }

    /// A day, written out.
    #[must_use]
    pub fn date(&self, year: u16, month: u8, day: u8) -> String {
        (self.local.date)(self.language.tag, year, month, day)
            .unwrap_or_else(|| self.date_by_messages(year, month, day))
    }

    /// The page's texts hold none for it: there the browser knows.
    #[cfg(target_arch = "wasm32")]
    fn date_by_messages(&self, _: u16, _: u8, _: u8) -> String {
        String::new()
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn date_by_messages(&self, year: u16, month: u8, day: u8) -> String {
        const MONTHS: [Msg; 12] = [
            crate::msg!("cli-month-1"),
            crate::msg!("cli-month-2"),
            crate::msg!("cli-month-3"),
            crate::msg!("cli-month-4"),
            crate::msg!("cli-month-5"),
            crate::msg!("cli-month-6"),
            crate::msg!("cli-month-7"),
            crate::msg!("cli-month-8"),
            crate::msg!("cli-month-9"),
            crate::msg!("cli-month-10"),
            crate::msg!("cli-month-11"),
            crate::msg!("cli-month-12"),
        ];
        let month = MONTHS[usize::from(month.clamp(1, 12)) - 1];
        self.say(&super::text::cli_date(day, month, year))
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
                    Some(Arg::Msg(_) | Arg::List(_) | Arg::Text(_) | Arg::Plain(_) | Arg::Date(..)) | None => 0,
                };
                self.fill(variant(choice, self.plural(number).letter()), args, out);
                rest = after;
            } else {
                out.push(c);
            }
        }
    }

    fn argument(&self, arg: &Arg, out: &mut String) {
        match arg {
            Arg::Number(n) => out.push_str(&self.number(*n)),
            Arg::Date(year, month, day) => out.push_str(&self.date(*year, *month, *day)),
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

/// The variant of a plural category; where a language's words have none, that of `other`.
fn variant(choice: &str, category: char) -> &str {
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
        let choice = "1a day\u{E200}ffew\u{E200}*\u{E000} days\u{E200}";
        assert_eq!(variant(choice, '1'), "a day");
        assert_eq!(variant(choice, 'f'), "few");
        assert_eq!(variant(choice, '*'), "\u{E000} days");
        assert_eq!(variant(choice, 'm'), "\u{E000} days", "no such variant");
    }
}

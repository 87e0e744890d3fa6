//! One language's table and the small formatter that fills it in. It does not parse Fluent: `build.rs` did that.

use super::{Arg, ENGLISH, Msg, Text};

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
    /// The language that is compiled in.
    #[must_use]
    pub const fn english() -> Self {
        Words { messages: &ENGLISH, tag: "en" }
    }

    /// The words for a language tag, where they are on board.
    #[must_use]
    pub fn for_tag(tag: &str) -> Option<Self> {
        (tag == "en" || tag.starts_with("en-")).then(Self::english)
    }

    /// Every language on board, by its tag.
    pub const TAGS: [&'static str; 1] = ["en"];

    /// The BCP 47 tag, for `lang` attributes.
    #[must_use]
    pub fn tag(&self) -> &'static str {
        self.tag
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
    fn the_plural_form_follows_the_number() {
        let choice = "1a day\u{E200}*\u{E000} days\u{E200}";
        assert_eq!(variant(choice, 1), "a day");
        assert_eq!(variant(choice, 0), "\u{E000} days");
        assert_eq!(variant(choice, 7), "\u{E000} days");
    }
}

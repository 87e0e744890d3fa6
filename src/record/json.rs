//! JSON as records need it: read whole or not at all, written back as it came. Not a framework: nothing is derived, and
//! numbers stay the text that they are until someone asks for a whole one.
//!
//! `serde_json` reads and writes everything that only native programs have. In the page it and what its derived code
//! became weighed more than triage, patterns and plan together, most of it for fractions, of which a record has none
//! (ADR 0020). The tests hold the two against each other.

/// Values may lie in each other so deep: far more than any record, far less than the stack bears.
const DEEP: usize = 64;

/// A value.
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number as it is written.
    Number(String),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Json>),
    /// Names and values.
    Object(Fields),
}

impl Json {
    /// Reads a text that is one value and nothing else; `None` when it is not.
    #[must_use]
    pub fn read(text: &str) -> Option<Json> {
        let mut reader = Reader { text, at: 0 };
        let value = reader.value(DEEP)?;
        reader.space();
        (reader.at == text.len()).then_some(value)
    }

    /// The text of it, without spaces.
    #[must_use]
    pub fn write(&self) -> String {
        let mut out = String::new();
        self.put(&mut out);
        out
    }

    fn put(&self, out: &mut String) {
        match self {
            Json::Null => out.push_str("null"),
            Json::Bool(true) => out.push_str("true"),
            Json::Bool(false) => out.push_str("false"),
            Json::Number(digits) => out.push_str(digits),
            Json::Text(text) => quote(text, out),
            Json::List(items) => {
                out.push('[');
                for (at, item) in items.iter().enumerate() {
                    comma(at, out);
                    item.put(out);
                }
                out.push(']');
            }
            Json::Object(Fields(fields)) => {
                out.push('{');
                for (at, (name, value)) in fields.iter().enumerate() {
                    comma(at, out);
                    quote(name, out);
                    out.push(':');
                    value.put(out);
                }
                out.push('}');
            }
        }
    }

    /// The text, where it is one.
    #[must_use]
    pub fn text(self) -> Option<String> {
        if let Json::Text(text) = self { Some(text) } else { None }
    }

    /// The whole number from 0 on, where it is one.
    #[must_use]
    pub fn whole(&self) -> Option<u64> {
        let Json::Number(digits) = self else { return None };
        digits.bytes().try_fold(0_u64, |n, digit| {
            let digit = digit.wrapping_sub(b'0');
            if digit < 10 { n.checked_mul(10)?.checked_add(u64::from(digit)) } else { None }
        })
    }

    /// The list, where it is one.
    #[must_use]
    pub fn list(self) -> Option<Vec<Json>> {
        if let Json::List(items) = self { Some(items) } else { None }
    }

    /// Names and values, where it is such.
    #[must_use]
    pub fn object(self) -> Option<Fields> {
        if let Json::Object(fields) = self { Some(fields) } else { None }
    }
}

impl From<&str> for Json {
    fn from(text: &str) -> Json {
        Json::Text(text.to_string())
    }
}

impl From<u16> for Json {
    fn from(n: u16) -> Json {
        Json::Number(n.to_string())
    }
}

impl From<bool> for Json {
    fn from(flag: bool) -> Json {
        Json::Bool(flag)
    }
}

impl From<Fields> for Json {
    fn from(fields: Fields) -> Json {
        Json::Object(fields)
    }
}

impl<T: Into<Json>> From<Option<T>> for Json {
    fn from(value: Option<T>) -> Json {
        value.map_or(Json::Null, Into::into)
    }
}

impl<T: Into<Json>> From<Vec<T>> for Json {
    fn from(items: Vec<T>) -> Json {
        Json::List(items.into_iter().map(Into::into).collect())
    }
}

/// Names and values in the order in which they came. A name may stand twice; the last one counts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Fields(pub Vec<(String, Json)>);

impl Fields {
    /// None yet.
    #[must_use]
    pub fn new() -> Fields {
        Fields::default()
    }

    /// Adds one at the end.
    pub fn put(&mut self, name: &str, value: impl Into<Json>) {
        self.0.push((name.to_string(), value.into()));
    }

    /// Whether there is such a name.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(n, _)| n == name)
    }

    /// Takes a value out; `null` where the name is missing.
    pub fn take(&mut self, name: &str) -> Json {
        let mut found = Json::Null;
        while let Some(at) = self.0.iter().position(|(n, _)| n == name) {
            found = self.0.remove(at).1;
        }
        found
    }

    /// Takes out what must be there, as `read` understands it.
    ///
    /// # Errors
    /// The name, when it is missing or not understood.
    pub fn need<T>(&mut self, name: &'static str, read: impl FnOnce(Json) -> Option<T>) -> Result<T, String> {
        read(self.take(name)).ok_or_else(|| name.to_string())
    }

    /// Takes out what may be missing or `null`.
    ///
    /// # Errors
    /// The name, when there is something that is not understood.
    pub fn may<T>(&mut self, name: &'static str, read: impl FnOnce(Json) -> Option<T>) -> Result<Option<T>, String> {
        match self.take(name) {
            Json::Null => Ok(None),
            value @ (Json::Bool(_) | Json::Number(_) | Json::Text(_) | Json::List(_) | Json::Object(_)) => {
                read(value).map(Some).ok_or_else(|| name.to_string())
            }
        }
    }
}

fn comma(at: usize, out: &mut String) {
    if at > 0 {
        out.push(',');
    }
}

/// The letters that stand for a control character behind a backslash.
const SHORT: [(char, char); 5] = [('\n', 'n'), ('\t', 't'), ('\r', 'r'), ('\u{8}', 'b'), ('\u{C}', 'f')];

fn quote(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        if c == '"' || c == '\\' {
            out.push('\\');
            out.push(c);
        } else if c >= ' ' {
            out.push(c);
        } else if let Some((_, short)) = SHORT.into_iter().find(|(control, _)| *control == c) {
            out.push('\\');
            out.push(short);
        } else {
            let code = c as u32;
            out.push_str("\\u00");
            out.extend(char::from_digit(code / 16, 16));
            out.extend(char::from_digit(code % 16, 16));
        }
    }
    out.push('"');
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl Reader<'_> {
    fn peek(&self) -> u8 {
        self.text.as_bytes().get(self.at).copied().unwrap_or(0)
    }

    fn space(&mut self) {
        while matches!(self.peek(), b' ' | b'\n' | b'\r' | b'\t') {
            self.at += 1;
        }
    }

    /// Goes on if this is what comes.
    fn on(&mut self, what: &str) -> Option<()> {
        self.text.get(self.at..)?.starts_with(what).then(|| self.at += what.len())
    }

    fn value(&mut self, deep: usize) -> Option<Json> {
        self.space();
        match self.peek() {
            b'n' => self.on("null").map(|()| Json::Null),
            b't' => self.on("true").map(|()| Json::Bool(true)),
            b'f' => self.on("false").map(|()| Json::Bool(false)),
            b'"' => self.string().map(Json::Text),
            b'[' => {
                let mut items = Vec::new();
                self.several(b']', |reader| {
                    items.push(reader.value(deep.checked_sub(1)?)?);
                    Some(())
                })?;
                Some(Json::List(items))
            }
            b'{' => {
                let mut fields = Vec::new();
                self.several(b'}', |reader| {
                    reader.space();
                    let name = reader.string()?;
                    reader.space();
                    reader.on(":")?;
                    fields.push((name, reader.value(deep.checked_sub(1)?)?));
                    Some(())
                })?;
                Some(Json::Object(Fields(fields)))
            }
            _ => self.number(),
        }
    }

    /// What stands between brackets, with commas.
    fn several(&mut self, end: u8, mut one: impl FnMut(&mut Self) -> Option<()>) -> Option<()> {
        self.at += 1;
        self.space();
        if self.peek() == end {
            self.at += 1;
            return Some(());
        }
        loop {
            one(self)?;
            self.space();
            let next = self.peek();
            self.at += 1;
            if next == end {
                return Some(());
            }
            if next != b',' {
                return None;
            }
        }
    }

    fn digits(&mut self) -> Option<()> {
        let start = self.at;
        while self.peek().is_ascii_digit() {
            self.at += 1;
        }
        (self.at > start).then_some(())
    }

    fn number(&mut self) -> Option<Json> {
        let start = self.at;
        let _ = self.on("-");
        if self.on("0").is_none() {
            self.digits()?;
        }
        if self.on(".").is_some() {
            self.digits()?;
        }
        if matches!(self.peek(), b'e' | b'E') {
            self.at += 1;
            if matches!(self.peek(), b'+' | b'-') {
                self.at += 1;
            }
            self.digits()?;
        }
        Some(Json::Number(self.text.get(start..self.at)?.to_string()))
    }

    fn string(&mut self) -> Option<String> {
        self.on("\"")?;
        let mut out = String::new();
        loop {
            let c = self.text.get(self.at..)?.chars().next()?;
            self.at += c.len_utf8();
            match c {
                '"' => return Some(out),
                '\\' => out.push(self.escaped()?),
                c if c < ' ' => return None,
                c => out.push(c),
            }
        }
    }

    fn escaped(&mut self) -> Option<char> {
        let c = char::from(self.peek());
        self.at += 1;
        match c {
            '"' | '\\' | '/' => Some(c),
            'u' => {
                let first = self.four()?;
                if !(0xD800..0xDC00).contains(&first) {
                    return char::from_u32(first);
                }
                // The first half of a pair.
                self.on("\\u")?;
                let second = self.four()?.checked_sub(0xDC00).filter(|low| *low < 0x400)?;
                char::from_u32(0x1_0000 + ((first - 0xD800) << 10) + second)
            }
            c => SHORT.into_iter().find(|(_, short)| *short == c).map(|(control, _)| control),
        }
    }

    fn four(&mut self) -> Option<u32> {
        let digits = self.text.get(self.at..self.at + 4)?;
        self.at += 4;
        digits.chars().try_fold(0, |n, digit| Some(n * 16 + digit.to_digit(16)?))
    }
}

#[cfg(test)]
#[allow(clippy::panic)] // a text that is read wrongly is a failure
mod tests {
    use super::{DEEP, Json};
    use proptest::prelude::*;

    /// Both read it or neither does; what ours writes is the same value. Fractions too big for a computer's are text to us.
    fn same_as_serde(text: &str) {
        let (ours, theirs) = (Json::read(text), serde_json::from_str::<serde_json::Value>(text));
        match (ours, theirs) {
            (Some(ours), Ok(theirs)) => {
                let back: serde_json::Value = serde_json::from_str(&ours.write()).expect("we write JSON");
                assert_eq!(back, theirs, "{text:?}");
                assert_eq!(Json::read(&ours.write()).as_ref(), Some(&ours), "{text:?}");
            }
            (None, Err(_)) => {}
            (Some(_), Err(why)) if why.to_string().contains("number out of range") => {}
            (ours, theirs) => unreachable!("{text:?}: {ours:?} and {theirs:?}"),
        }
    }

    #[test]
    fn what_is_json_and_what_is_not() {
        for text in [
            "",
            " ",
            "null",
            " true ",
            "nul",
            "truefalse",
            "0",
            "-0",
            "00",
            "01",
            "1.",
            ".5",
            "1.50",
            "-1e5",
            "1E+",
            "1e999",
            "+1",
            "--1",
            "18446744073709551616",
            "\"\"",
            "\"a",
            "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"",
            "\"\\x\"",
            "\"\\u00e9\\u4E2D\"",
            "\"\\ud83d\\ude00\"",
            "\"\\ud83d\"",
            "\"\\ude00\"",
            "\"\\ud83dx\"",
            "\"\\ud83d\\u0041\"",
            "\"\\u12\"",
            "\"\\u12é4\"",
            "\"\\u+123\"",
            "\"\u{1}\"",
            "\"\u{7f}\"",
            "\"é中😀\"",
            "[]",
            "[ ]",
            "[1,]",
            "[,1]",
            "[1 2]",
            "[1,2",
            "[[],{}]",
            "{}",
            "{\"a\":1}",
            "{\"a\":1,}",
            "{a:1}",
            "{\"a\" 1}",
            "{\"a\":}",
            "{\"a\":1 \"b\":2}",
            "{\"a\":1,\"a\":2}",
            "[1]]",
            "1 1",
            "]",
            "\u{feff}1",
            "[\"\\\u{7}\"]",
            "\u{a0}1",
        ] {
            same_as_serde(text);
        }
    }

    #[test]
    fn nothing_lies_too_deep() {
        let nested = |deep: usize| format!("{}{}", "[".repeat(deep), "]".repeat(deep));
        assert!(Json::read(&nested(DEEP + 1)).is_some());
        assert!(Json::read(&nested(DEEP + 2)).is_none());
        assert!(Json::read(&"[".repeat(10_000_000)).is_none());
        assert!(Json::read(&"{\"a\":".repeat(1_000_000)).is_none());
    }

    #[test]
    fn whole_numbers_are_whole() {
        let whole = |text: &str| Json::read(text).and_then(|n| n.whole());
        assert_eq!((whole("0"), whole("65536"), whole("18446744073709551615")), (Some(0), Some(65536), Some(u64::MAX)));
        for text in ["-1", "-0", "1.0", "1e2", "18446744073709551616", "\"1\"", "null"] {
            assert_eq!(whole(text), None, "{text}");
        }
    }

    #[test]
    fn of_a_name_that_stands_twice_the_last_one_counts() {
        let mut fields = Json::read("{\"a\":1,\"b\":2,\"a\":3}").and_then(Json::object).unwrap_or_default();
        assert_eq!(fields.take("a").whole(), Some(3));
        assert_eq!(fields.0.len(), 1);
        assert_eq!(fields.take("a"), Json::Null);
    }

    proptest! {
        #[test]
        fn any_text(text in "\\PC{0,40}") {
            same_as_serde(&text);
        }

        #[test]
        fn anything_made_of_the_right_letters(text in "[\\[\\]{}:,\"\\\\0-9eE.+\\-untrfalsbdDcC8 \n]{0,30}") {
            same_as_serde(&text);
        }

        #[test]
        fn a_record_with_one_letter_changed(at in 0_usize..1500, c in prop::char::any()) {
            let text = include_str!("../../tests/fixtures/records/v1-self-care.json");
            if let Some((start, old)) = text.char_indices().nth(at) {
                same_as_serde(&format!("{}{c}{}", &text[..start], &text[start + old.len_utf8()..]));
            }
        }

        #[test]
        fn any_string_comes_back(text in any::<String>()) {
            prop_assert_eq!(Json::read(&Json::from(text.as_str()).write()), Some(Json::Text(text.clone())));
            prop_assert_eq!(serde_json::from_str::<String>(&Json::from(text.as_str()).write()).ok(), Some(text));
        }
    }
}

//! The page's words by their ids, so that a test says what a person reads without breaking whenever a word is polished.

use std::collections::BTreeMap;
use std::fs;

use crate::look::plain;
use crate::pseudo::{CLOSE, OPEN, Pseudo};
use crate::root;

/// The words of one language.
#[derive(Debug)]
pub struct Words {
    /// Which.
    pub tag: &'static str,
    messages: BTreeMap<String, String>,
}

impl Words {
    /// English.
    pub fn english() -> Words {
        Words::of("en")
    }

    /// Those of `locales/`, or of a language that nobody speaks.
    pub fn of(tag: &'static str) -> Words {
        let pseudo = Pseudo::ALL.into_iter().find(|pseudo| pseudo.tag() == tag);
        let mut messages = read(pseudo.map_or(tag, |_| "en"));
        if let Some(pseudo) = pseudo {
            messages.values_mut().for_each(|words| *words = whole(pseudo, words));
        }
        Words { tag, messages }
    }

    /// Whether it is written from right to left.
    pub fn rtl(&self) -> bool {
        Pseudo::ALL.into_iter().any(|pseudo| pseudo.tag() == self.tag && pseudo.rtl())
            || self.messages.get("language-direction").is_some_and(|dir| dir == "rtl")
    }

    /// Its name, as a switch shows it.
    pub fn name(&self) -> &str {
        match Pseudo::ALL.into_iter().find(|pseudo| pseudo.tag() == self.tag) {
            Some(pseudo) => pseudo.name(),
            None => self.get("language-name"),
        }
    }

    /// A message.
    pub fn get(&self, id: &str) -> &str {
        self.messages.get(id).unwrap_or_else(|| panic!("locales/ has no {id} in {}", self.tag))
    }

    /// A message with one value in the place of its `{ $argument }`.
    pub fn with(&self, id: &str, value: &str) -> String {
        let words = self.get(id);
        let (before, rest) = words.split_once('{').unwrap_or_else(|| panic!("{id} takes no value"));
        format!("{before}{value}{}", rest.split_once('}').map_or("", |(_, after)| after))
    }

    /// The option of a question that has this label; on a scale the number.
    pub fn option(&self, question: &str, label: &str) -> String {
        const NOT_OPTIONS: [&str; 7] = ["item", "help", "short", "why", "confirm", "low", "high"];
        let own = format!("q-{question}.");
        let own = self.messages.iter().filter_map(|(id, words)| Some((id.strip_prefix(&own)?, words)));
        let shared = self.messages.iter().filter_map(|(id, words)| Some((id.strip_prefix("option-")?, words)));
        let named = own.filter(|(option, _)| !NOT_OPTIONS.contains(option)).chain(shared);
        // A label is read with its white space made plain.
        let found = named.into_iter().find(|(_, words)| plain(words) == label).map(|(option, _)| option);
        let number = label.split(',').next().unwrap_or(label);
        found.map_or_else(|| number.chars().map(western).collect(), |option| option.to_string())
    }

    /// Every message whose id begins with one of these, by its id.
    pub fn beginning(&self, prefixes: &[&str]) -> BTreeMap<&str, &str> {
        let found = self.messages.iter().map(|(id, words)| (id.as_str(), words.as_str()));
        found.filter(|(id, _)| prefixes.iter().any(|prefix| id.starts_with(prefix))).collect()
    }

    /// The messages whose ids begin so, without their attributes.
    pub fn all(&self, prefix: &str) -> Vec<&str> {
        let found = self.messages.iter().filter(|(id, _)| id.starts_with(prefix) && !id.contains('.'));
        let found: Vec<&str> = found.map(|(_, words)| words.as_str()).collect();
        assert!(!found.is_empty(), "locales/en.ftl has no {prefix}…");
        found
    }
}

/// A digit of the scale as vignettes write it: some languages have their own.
fn western(digit: char) -> char {
    let at = (digit as u32).wrapping_sub('٠' as u32);
    if at < 10 { char::from_digit(at, 10).unwrap_or(digit) } else { digit }
}

/// Reads a file of `locales/`: every message by its id, as it stands there.
fn read(tag: &str) -> BTreeMap<String, String> {
    let path = root().join("locales").join(tag).with_extension("ftl");
    let text = fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    // A look reads the page with plain spaces.
    let text = text.replace('\u{a0}', " ");
    let mut words: BTreeMap<String, String> = BTreeMap::new();
    let (mut id, mut last) = (String::new(), String::new());
    for line in text.lines().filter(|l| !l.starts_with('#') && !l.trim().is_empty()) {
        let (name, value) = line.split_once(" = ").map_or((line.trim_end_matches(" ="), ""), |(n, v)| (n, v));
        if !line.starts_with(' ') {
            id = name.to_string();
            last = id.clone();
        } else if let Some(attribute) = name.trim_start().strip_prefix('.') {
            last = format!("{id}.{attribute}");
        } else {
            let more = words.entry(last.clone()).or_default();
            *more = format!("{more} {}", line.trim()).trim().to_string();
            continue;
        }
        words.insert(last.clone(), value.trim().to_string());
    }
    words
}

/// A message of English in a language that nobody speaks, as `build.rs` makes it; what stands in braces stays.
fn whole(pseudo: Pseudo, english: &str) -> String {
    let mut out = String::from(OPEN);
    let mut rest = english;
    while let Some((text, after)) = rest.split_once('{') {
        let (inside, after) = after.split_once('}').unwrap_or((after, ""));
        out.push_str(&pseudo.text(text));
        out.push_str(&format!("{{{inside}}}"));
        rest = after;
    }
    out.push_str(&pseudo.text(rest));
    out.push(CLOSE);
    out
}

//! The page's words by their ids, so that a test says what a person reads without breaking whenever a word is polished.

use std::collections::BTreeMap;
use std::fs;

use crate::look::plain;
use crate::root;

/// The words of one language.
#[derive(Debug)]
pub struct Words(BTreeMap<String, String>);

impl Words {
    /// English.
    pub fn english() -> Words {
        let path = root().join("locales/en.ftl");
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
        Words(words)
    }

    /// A message.
    pub fn get(&self, id: &str) -> &str {
        self.0.get(id).unwrap_or_else(|| panic!("locales/en.ftl has no {id}"))
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
        let own = self.0.iter().filter_map(|(id, words)| Some((id.strip_prefix(&own)?, words)));
        let shared = self.0.iter().filter_map(|(id, words)| Some((id.strip_prefix("option-")?, words)));
        let named = own.filter(|(option, _)| !NOT_OPTIONS.contains(option)).chain(shared);
        // A label is read with its white space made plain.
        let found = named.into_iter().find(|(_, words)| plain(words) == label).map(|(option, _)| option);
        found.unwrap_or_else(|| label.split(',').next().unwrap_or(label)).to_string()
    }

    /// The messages whose ids begin so, without their attributes.
    pub fn all(&self, prefix: &str) -> Vec<&str> {
        let found = self.0.iter().filter(|(id, _)| id.starts_with(prefix) && !id.contains('.'));
        let found: Vec<&str> = found.map(|(_, words)| words.as_str()).collect();
        assert!(!found.is_empty(), "locales/en.ftl has no {prefix}…");
        found
    }
}

//! A named person of `tests/vignettes`, and what this person answers when the page asks.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::root;

/// The person.
#[derive(Clone, Debug, Deserialize)]
pub struct Person {
    id: String,
    /// The level that is expected.
    pub expect: String,
    rest: String,
    answers: Map<String, Value>,
}

impl Person {
    /// `t01` and the like.
    pub fn named(id: &str) -> Person {
        let path = find(&root().join("tests/vignettes"), &format!("{id}.toml"));
        let path = path.unwrap_or_else(|| panic!("tests/vignettes has no {id}.toml"));
        let text = fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        toml::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
    }

    /// As many people as there are, or this many, taken in turn from every level.
    pub fn spread(many: usize) -> Vec<Person> {
        let mut levels: BTreeMap<String, Vec<Person>> = BTreeMap::new();
        for path in all(&root().join("tests/vignettes")) {
            let text = fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
            let person: Person = toml::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
            // Who leaves questions out does not come to an end.
            if person.rest != "unanswered" {
                levels.entry(person.expect.clone()).or_default().push(person);
            }
        }
        let longest = levels.values().map(Vec::len).max().unwrap_or_default();
        let turns = (0..longest).flat_map(|turn| levels.values().filter_map(move |people| people.get(turn)));
        turns.take(many).cloned().collect()
    }

    /// The same person, but for one answer.
    #[must_use]
    pub fn but(mut self, question: &str, answer: &str) -> Person {
        self.answers.insert(question.to_string(), answer.into());
        self
    }

    /// As the vignette has it.
    pub fn as_json(&self) -> Value {
        json!({ "id": self.id, "rest": self.rest, "answers": self.answers })
    }

    /// The options that this person chooses among those offered, or the number that is written where none are. Where
    /// the file is silent its `rest` speaks, for yes/no questions and lists only.
    pub fn answer(&self, question: &str, offered: &[&str]) -> Vec<String> {
        let word = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_string);
        match self.answers.get(question) {
            Some(Value::Array(values)) => values.iter().map(word).collect(),
            Some(value) => vec![word(value)],
            None => {
                let plain = if self.rest == "no" { ["no", "none"].as_slice() } else { &["unsure"] };
                let found = plain.iter().find(|plain| offered.contains(plain));
                vec![found.unwrap_or_else(|| panic!("{} does not say: {question} {offered:?}", self.id)).to_string()]
            }
        }
    }
}

/// A file of this name, in the folder or in one below it.
fn find(folder: &Path, name: &str) -> Option<PathBuf> {
    let direct = folder.join(name);
    if direct.is_file() {
        return Some(direct);
    }
    let inside = fs::read_dir(folder).ok()?.flatten().map(|entry| entry.path()).filter(|path| path.is_dir());
    inside.filter_map(|path| find(&path, name)).next()
}

/// Every vignette in the folder and below, in the order of their names.
fn all(folder: &Path) -> Vec<PathBuf> {
    let mut inside: Vec<PathBuf> =
        fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    inside.sort();
    let is_person = |path: &PathBuf| path.extension().is_some_and(|extension| extension == "toml");
    inside
        .iter()
        .flat_map(|path| if path.is_dir() { all(path) } else { vec![path.clone()] })
        .filter(is_person)
        .collect()
}

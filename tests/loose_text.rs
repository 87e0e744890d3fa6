//! What a person reads comes from `locales/`: no view, state or report holds a sentence of its own. It reads sources as
//! text and looks at every string in them; the walk through the page in a pseudo-language (`tests/e2e/tests/pseudo.rs`)
//! sees what this cannot.

#![allow(clippy::panic)] // a source that cannot be read is a failure

use std::fs;
use std::path::{Path, PathBuf};

/// Rooms whose strings could reach a person's eye.
const ROOMS: [&str; 3] = ["src/ui", "src/state", "src/report"];

/// Strings with words that nobody reads: where, what, why.
const ALLOWED: [(&str, &str, &str); 6] = [
    ("src/ui/chart.rs", "1.1em", "how far words stand below a line"),
    ("src/ui/icons.rs", "xMidYMid slice", "how a drawing fills its room"),
    ("src/ui/player/mod.rs", "ArrowLeft", "what browsers call a key"),
    ("src/ui/player/mod.rs", "ArrowRight", "what browsers call a key"),
    ("src/ui/question/keys.rs", "Tab", "what browsers call a key"),
    ("src/state/leave.rs", "Escape", "what browsers call a key"),
];

/// Attributes that are read out or shown.
const READ: [&str; 6] = ["aria-label", "aria-description", "aria-valuetext", "alt", "title", "placeholder"];

/// The strings of a source with what stands before each: without comments, and without its tests.
fn strings(source: &str) -> Vec<(String, String)> {
    let source = source.split("#[cfg(test)]").next().unwrap_or_default();
    let mut found = Vec::new();
    for line in source.lines() {
        let (mut text, mut inside, mut before, mut escaped) = (String::new(), false, String::new(), false);
        let mut chars = line.chars().peekable();
        while let Some(c) = chars.next() {
            if !inside && c == '/' && chars.peek() == Some(&'/') {
                break;
            }
            match c {
                '"' if !escaped => {
                    if inside {
                        found.push((before.clone(), text.clone()));
                        before.push_str(&std::mem::take(&mut text));
                    }
                    inside = !inside;
                }
                _ if inside => text.push(c),
                _ => before.push(c),
            }
            escaped = c == '\\' && !escaped;
        }
    }
    found
}

/// Whether a string would be read as words: a letter in what is put on the page, else a phrase or a capital where only
/// class names, ids, paths of drawings and addresses stand.
fn reads_as_words(before: &str, text: &str) -> bool {
    let before = before.trim_end();
    let shown = text.chars().any(char::is_alphabetic);
    // `{…}` of a format, a class, an id, an address, a tag.
    let code = |word: &str| {
        word.is_empty()
            || word.starts_with(['.', '-'])
            || word.contains(['{', '#', '/', ':', '=', '_'])
            || word.starts_with(|c: char| c.is_ascii_lowercase())
            || word.chars().all(|c| c.is_ascii_uppercase())
            || word.chars().all(|c| "MLHVCSQTAZmlhvcsqtaz0123456789.,- \\".contains(c))
    };
    if before.ends_with(".put(") {
        return shown;
    }
    // What stops the compiler is for developers.
    if before.contains("panic!(") || before.contains("assert!(") {
        return false;
    }
    if READ.iter().any(|name| before.ends_with(&format!("({name},"))) {
        return shown;
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    let phrase =
        words.len() > 1 && words.iter().filter(|w| w.len() > 1 && w.chars().all(char::is_alphabetic)).count() > 1;
    let classes = words.iter().all(|word| word.starts_with("il-"));
    shown && (phrase && !classes || !words.iter().all(|word| code(word)))
}

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    let entries = fs::read_dir(folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    for path in entries.flatten().map(|e| e.path()) {
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|x| x == "rs") {
            found.push(path);
        }
    }
}

#[test]
fn no_words_outside_the_locales() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut all = Vec::new();
    ROOMS.iter().for_each(|room| sources(&root.join(room), &mut all));
    let (mut found, mut seen) = (Vec::new(), 0);
    for path in all {
        let name = path.strip_prefix(root).unwrap_or(&path).display().to_string();
        let text = fs::read_to_string(&path).unwrap_or_else(|e| panic!("{name}: {e}"));
        for (before, text) in strings(&text) {
            seen += 1;
            let allowed = ALLOWED.iter().any(|(file, what, _)| *file == name && *what == text);
            if reads_as_words(&before, &text) && !allowed {
                found.push(format!("{name}: {text:?}"));
            }
        }
    }
    assert!(seen > 500, "only {seen} strings");
    assert!(found.is_empty(), "put it into locales/: {found:#?}");
}

#[test]
fn this_test_can_fail() {
    for (before, text) in [
        (".put(", "yes"),
        ("button(class, ", "Call now"),
        (".attr(aria-label, ", "close"),
        ("= ", "Your result"),
        ("= ", "Danger"),
        ("format!(", "you have {n} left"),
    ] {
        assert!(reads_as_words(before, text), "{before}{text:?}");
    }
    for (before, text) in [
        (".put(", " · "),
        ("el(", "il-care il-care--today"),
        (".attr(", "aria-label"),
        (".attr(", "preserveAspectRatio"),
        ("format!(", "{id}-error"),
        ("= ", "M12 2a10 10 0 1 0 0 20z"),
        ("= ", "US"),
    ] {
        assert!(!reads_as_words(before, text), "{before}{text:?}");
    }
    let source =
        "let a = \"one\"; // \"two\"\n/// \"three\"\nlet b = \"fo\\\"ur\";\n#[cfg(test)]\nmod tests { \"five\" }";
    let found: Vec<String> = strings(source).into_iter().map(|(_, text)| text).collect();
    assert_eq!(found, ["one", "fo\\\"ur"]);
}

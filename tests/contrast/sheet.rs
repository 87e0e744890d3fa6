//! Reads a style sheet into rules, as far as ours are written: comments, at-rules around rules, declarations. It is no
//! parser of CSS at large: what it does not know, it refuses.

use std::fs;
use std::path::{Path, PathBuf};

/// One rule with what stands around it.
#[derive(Clone, Debug)]
pub struct Rule {
    /// File name.
    pub file: String,
    /// The at-rules around it, outermost first: `@media (…)`, `@supports (…)`.
    pub around: Vec<String>,
    /// Its selectors; `@property --x` for a registered property.
    pub selectors: Vec<String>,
    /// Its declarations.
    pub declarations: Vec<(String, String)>,
}

/// Every sheet of `style/`, in the order in which the page links them.
pub fn all() -> Vec<Rule> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let html = text(&root.join("index.html"));
    let linked = |name: &str| html.find(&format!("style/{name}"));
    let folder = fs::read_dir(root.join("style")).unwrap_or_else(|e| panic!("style/: {e}"));
    let mut names: Vec<String> = folder.flatten().map(|e| e.file_name().to_string_lossy().into_owned()).collect();
    names.retain(|name| name.ends_with(".css"));
    // What the page does not link yet comes last.
    names.sort_by_key(|name| (linked(name).unwrap_or(usize::MAX), name.clone()));
    names.iter().flat_map(|name| rules(name, &text(&root.join("style").join(name)))).collect()
}

fn text(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

/// The rules of one sheet.
pub fn rules(file: &str, css: &str) -> Vec<Rule> {
    let mut found = Vec::new();
    inside(file, &without_comments(css), &[], &mut found);
    found
}

fn without_comments(css: &str) -> String {
    let mut rest = css;
    let mut kept = String::new();
    while let Some((before, comment)) = rest.split_once("/*") {
        kept.push_str(before);
        rest = comment.split_once("*/").unwrap_or_else(|| panic!("a comment does not end")).1;
    }
    kept + rest
}

fn inside(file: &str, css: &str, around: &[String], found: &mut Vec<Rule>) {
    let mut rest = css;
    while let Some(open) = find(rest, '{') {
        let head = rest[..open].trim().to_string();
        let length = matching(&rest[open..]).unwrap_or_else(|| panic!("{file}: {head} does not end"));
        let body = &rest[open + 1..open + length];
        rest = &rest[open + length + 1..];
        let holds_rules = ["@media", "@supports"].iter().any(|at| head.starts_with(at));
        if holds_rules {
            inside(file, body, &[around, &[head]].concat(), found);
        } else if ["@keyframes", "@font-face", "@page", "@counter-style"].iter().any(|at| head.starts_with(at)) {
            // No colours of parts.
        } else {
            assert!(!head.starts_with('@') || head.starts_with("@property"), "{file}: {head} is not known here");
            assert!(find(body, '{').is_none(), "{file}: rules inside {head} are not known here");
            let declarations = split(body, ';').into_iter().map(|one| {
                let (name, value) = one.split_once(':').unwrap_or_else(|| panic!("{file}: {head}: {one:?}"));
                (name.trim().to_string(), value.trim().trim_end_matches("!important").trim().to_string())
            });
            found.push(Rule {
                file: file.to_string(),
                around: around.to_vec(),
                selectors: split(&head, ','),
                declarations: declarations.collect(),
            });
        }
    }
    assert!(rest.trim().is_empty(), "{file}: left over: {rest:?}");
}

/// Where a character stands outside of strings.
fn find(text: &str, wanted: char) -> Option<usize> {
    let mut string = None;
    for (at, c) in text.char_indices() {
        match string {
            Some(quote) if c == quote => string = None,
            Some(_) => {}
            None if c == '"' || c == '\'' => string = Some(c),
            None if c == wanted => return Some(at),
            None => {}
        }
    }
    None
}

/// Where the brace that opens a text is closed.
fn matching(text: &str) -> Option<usize> {
    let (mut depth, mut string) = (0_u32, None);
    for (at, c) in text.char_indices() {
        match (string, c) {
            (Some(quote), _) if c == quote => string = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => string = Some(c),
            (None, '{') => depth += 1,
            (None, '}') if depth == 1 => return Some(at),
            (None, '}') => depth -= 1,
            (None, _) => {}
        }
    }
    None
}

/// The parts of a list, outside of strings and brackets; empty ones are left out.
pub fn split(text: &str, between: char) -> Vec<String> {
    let (mut depth, mut string, mut parts, mut start) = (0_i32, None, Vec::new(), 0);
    for (at, c) in text.char_indices() {
        match (string, c) {
            (Some(quote), _) if c == quote => string = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => string = Some(c),
            (None, '(') => depth += 1,
            (None, ')') => depth -= 1,
            (None, _) if c == between && depth == 0 => {
                parts.push(text[start..at].trim().to_string());
                start = at + c.len_utf8();
            }
            (None, _) => {}
        }
    }
    parts.push(text[start..].trim().to_string());
    parts.retain(|part| !part.is_empty());
    parts
}

#[test]
fn it_reads_what_it_should() {
    let css =
        "/* { */ a, .b:is(.c, .d) { color: red; background: url(\"x;}{\") }\n@media print { e { f: g !important } }";
    let rules = rules("x.css", css);
    assert_eq!(rules[0].selectors, ["a", ".b:is(.c, .d)"]);
    assert_eq!(rules[0].declarations[1], ("background".into(), "url(\"x;}{\")".into()));
    assert_eq!((rules[1].around[0].as_str(), rules[1].declarations[0].1.as_str()), ("@media print", "g"));
}

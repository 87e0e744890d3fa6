//! Style sheets follow the way a language runs: what stands first stands at the start, on whichever side that is. A side
//! may be named only where both directions have a rule. Sources are read as text.

#![allow(clippy::panic)] // a source that cannot be read is a failure

use std::fs;
use std::path::Path;

/// Words that name a side.
const SIDES: [&str; 2] = ["left", "right"];

/// The same on both sides.
const BOTH: [&str; 1] = ["max(1rem, env(safe-area-inset-left), env(safe-area-inset-right))"];

/// Rules of a sheet: selector, declarations, and the line they begin in. Blocks around rules (`@media`) fall away.
fn rules(css: &str) -> Vec<(String, String, usize)> {
    let mut plain = String::new();
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        plain.push_str(before);
        let (comment, after) = after.split_once("*/").unwrap_or((after, ""));
        plain.extend(comment.chars().filter(|c| *c == '\n'));
        rest = after;
    }
    plain.push_str(rest);
    let (mut found, mut text, mut selector, mut line, mut began) = (Vec::new(), String::new(), String::new(), 1, 1);
    for c in plain.chars() {
        match c {
            '{' => {
                selector = std::mem::take(&mut text).trim().to_string();
                began = line;
            }
            '}' => found.push((selector.clone(), std::mem::take(&mut text), began)),
            other => text.push(other),
        }
        line += usize::from(c == '\n');
    }
    found
}

/// Declarations that name a side, or move sideways, without a rule for the other direction.
fn faults(name: &str, css: &str) -> Vec<String> {
    let rules = rules(css);
    // `.a::before` is paired with `.a:dir(rtl)::before`, `.a` with `.a:dir(rtl)`.
    let bare = |selector: &str| selector.replace(":dir(rtl)", "");
    let paired = |selector: &str, property: &str| {
        rules.iter().any(|(other, declarations, _)| {
            other.contains(":dir(rtl)")
                && other.split(',').any(|one| selector.split(',').any(|own| bare(one.trim()) == own.trim()))
                && declarations.split(';').any(|d| d.trim().split(':').next() == Some(property))
        })
    };
    let mut found = Vec::new();
    for (selector, declarations, line) in rules.iter().filter(|(selector, ..)| !selector.contains(":dir(rtl)")) {
        for declaration in declarations.split(';') {
            let Some((property, value)) = declaration.trim().split_once(':') else { continue };
            let mut words = property.split('-').chain(value.split(|c: char| !c.is_alphanumeric()));
            let names = words.any(|word| SIDES.contains(&word)) && !BOTH.contains(&value.trim());
            if names && !paired(selector, property) {
                found.push(format!("{name} line {line}: {selector} {{{}}}", declaration.trim()));
            }
        }
    }
    found
}

#[test]
fn no_side_is_named() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("style");
    let (mut sheets, mut found) = (0, Vec::new());
    for path in
        fs::read_dir(&folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display())).flatten().map(|e| e.path())
    {
        let css = fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        found.extend(faults(&path.file_name().unwrap_or_default().to_string_lossy(), &css));
        sheets += 1;
    }
    assert!(sheets >= 6, "only {sheets} style sheets");
    assert!(found.is_empty(), "write inline-start or inline-end, or a rule for :dir(rtl) too: {found:#?}");
}

#[test]
fn this_test_can_fail() {
    for wrong in
        ["a { margin-left: 1px; }", "a { text-align: right }", "@media print { a { left: 0 } }", "a { x: to right }"]
    {
        assert_eq!(faults("x.css", wrong).len(), 1, "{wrong}");
    }
    for fine in [
        "a { margin-inline-start: 1px; }",
        "/* left */ a { color: red }",
        "a::before { background: linear-gradient(to right, x); }\na:dir(rtl)::before { background: linear-gradient(to left, x); }",
    ] {
        assert_eq!(faults("x.css", fine), Vec::<String>::new(), "{fine}");
    }
}

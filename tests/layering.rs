//! The floors of the house, as the table in `src/lib.rs` gives them: a room imports from below and never from above or
//! from a sibling. It reads sources as text; what a macro pastes together it does not see.

#![allow(clippy::panic)] // a source that cannot be read is a failure

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

type Floors = BTreeMap<String, u32>;

/// The rooms with their floors, from the table of the crate's documentation.
fn floors(lib: &str) -> Floors {
    let mut floors = Floors::new();
    for line in lib.lines().filter_map(|l| l.strip_prefix("//! | ")) {
        let mut cells = line.split(" | ");
        let (Some(floor), Some(rooms)) = (cells.next().and_then(|f| f.parse().ok()), cells.next()) else { continue };
        for room in rooms.split(", ") {
            floors.insert(room.trim_matches('`').to_string(), floor);
        }
    }
    floors
}

/// Source without comments; strings stay, as paths in them are rare and harmless.
fn code(source: &str) -> String {
    source.lines().map(|line| line.split("//").next().unwrap_or_default()).collect::<Vec<_>>().join("\n")
}

/// First names of the paths that follow a prefix: `a` of `a::b`, `a` and `c` of `{a::b, c}`.
fn heads(after: &str) -> Vec<String> {
    let name =
        |text: &str| -> String { text.trim_start().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect() };
    let Some(inside) = after.trim_start().strip_prefix('{') else { return vec![name(after)] };
    let (mut depth, mut found, mut start) = (0_u32, Vec::new(), 0);
    for (at, c) in inside.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => {
                found.push(name(&inside[start..at]));
                break;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                found.push(name(&inside[start..at]));
                start = at + 1;
            }
            _ => {}
        }
    }
    found
}

/// Every room that a source names: by `crate::…`, or by enough `super::` to reach the root.
fn imports(source: &str, depth: usize, floors: &Floors) -> Vec<String> {
    let code = code(source);
    let mut found = Vec::new();
    let root = "super::".repeat(depth);
    for prefix in ["crate::", root.as_str()] {
        let mut rest = code.as_str();
        while let Some(at) = rest.find(prefix) {
            let before = rest[..at].chars().next_back();
            let after = &rest[at + prefix.len()..];
            // `$crate::` counts; `mycrate::` is another word; more supers than the root has are not code.
            if !before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':') {
                // Inside `mod tests` the same supers reach less far, so only known rooms count there.
                let counts = |n: &String| prefix == "crate::" || floors.contains_key(n);
                found.extend(heads(after).into_iter().filter(|n| !n.is_empty() && counts(n)));
            }
            rest = after;
        }
    }
    found
}

/// What is wrong with one source of a room.
fn faults(room: &str, path: &str, source: &str, depth: usize, floors: &Floors) -> Vec<String> {
    let Some(floor) = floors.get(room) else {
        return vec![format!("{path}: the room {room} has no floor in src/lib.rs")];
    };
    imports(source, depth, floors)
        .into_iter()
        // The macro `msg!` lives in `words`.
        .map(|name| if name == "msg" { "words".to_string() } else { name })
        .filter(|name| name != room)
        .filter_map(|name| match floors.get(&name) {
            None => Some(format!("{path}: {name} is no room of the house")),
            Some(other) if other >= floor => {
                Some(format!("{path}: {room} (floor {floor}) imports {name} (floor {other})"))
            }
            Some(_) => None,
        })
        .collect()
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

/// Each source below `src/` that belongs to a room: room, path, text, how many `super::` lead to the root.
fn rooms() -> Vec<(String, String, String, usize)> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut all = Vec::new();
    sources(&src, &mut all);
    let mut found = Vec::new();
    for path in all {
        let inside = path.strip_prefix(&src).unwrap_or(&path);
        let parts: Vec<String> = inside.components().map(|c| c.as_os_str().to_string_lossy().into_owned()).collect();
        let text = fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        // A module's own tests are no part of the house: they may try it with the real tables.
        if parts.last().is_some_and(|file| file == "tests.rs") {
            continue;
        }
        let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default().to_string();
        let shown = inside.display().to_string();
        match parts.as_slice() {
            // Programs and the crate's root stand outside the house.
            [root] if root == "lib.rs" || root == "main.rs" => {}
            [first, ..] if first == "bin" => {}
            [file] => found.push((file.trim_end_matches(".rs").to_string(), shown, text, 1)),
            [room, .., last] => {
                let depth = parts.len() - usize::from(last == "mod.rs");
                found.push((room.clone(), shown, text, depth));
            }
            [] => {}
        }
    }
    found
}

fn house() -> Floors {
    floors(include_str!("../src/lib.rs"))
}

#[test]
fn nobody_imports_upwards_or_sideways() {
    let floors = house();
    let rooms = rooms();
    assert!(rooms.len() > 50, "only {} sources were found", rooms.len());
    let faults: Vec<String> =
        rooms.iter().flat_map(|(room, path, text, depth)| faults(room, path, text, *depth, &floors)).collect();
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn only_browser_and_views_touch_the_browser_and_only_the_top_looks_at_the_clock() {
    let floors = house();
    let browser = ["web_sys::", "gloo_storage", "js_sys::", "wasm_bindgen"];
    let outside = ["SystemTime", "Instant::now", "std::env::", "std::thread", "rand::"];
    let mut faults = Vec::new();
    for (room, path, text, _) in rooms() {
        let code = code(&text);
        let floor = floors.get(&room).copied().unwrap_or_default();
        for word in browser.iter().filter(|w| code.contains(**w)) {
            if !matches!(room.as_str(), "browser" | "ui") {
                faults.push(format!("{path}: {word} belongs to browser and ui"));
            }
        }
        for word in outside.iter().filter(|w| code.contains(**w)) {
            if floor < 5 && room != "browser" {
                faults.push(format!("{path}: {word} belongs above floor 4"));
            }
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn this_test_can_fail() {
    let floors = house();
    assert_eq!(floors.get("words"), Some(&0));
    assert_eq!(floors.get("ui"), Some(&6));
    let wrong = |room: &str, source: &str, depth: usize| faults(room, "x.rs", source, depth, &floors).len();
    assert_eq!(wrong("engine", "use crate::model::Expr;\nuse super::Response;", 2), 0);
    assert_eq!(wrong("model", "use crate::engine::assess;", 2), 1, "upwards");
    assert_eq!(wrong("engine", "let kb = &crate::knowledge::KB;", 2), 1, "a sibling, without use");
    assert_eq!(wrong("report", "use crate::{model::{Expr, Level}, engine, ui::Page};", 2), 1, "inside braces");
    assert_eq!(wrong("words", "macro_rules! m { () => { $crate::engine::x() } }", 2), 1, "in a macro");
    assert_eq!(wrong("engine", "use super::super::knowledge::KB;", 2), 1, "through super");
    assert_eq!(wrong("engine", "// use crate::ui::Page;\n/// [`crate::ui`]", 2), 0, "comments");
    assert_eq!(wrong("engine", "use crate::atic::Thing;", 2), 1, "no such room");
    assert_eq!(wrong("attic", "", 2), 1, "a room without a floor");
    assert_eq!(wrong("report", "use crate::msg;", 2), 0);
}

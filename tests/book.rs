//! `docs/knowledge-book.md` says what the tables say: a clinical change that nobody wrote into the book fails here.

use iliac::book;
use iliac::knowledge::{KB, advice, countries};
use iliac::words::Words;

fn written() -> String {
    book::write(&KB, countries::COUNTRIES, advice::SAFETY_NET, Words::english())
}

#[test]
fn the_book_on_disk_is_not_stale() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/knowledge-book.md");
    let disk = std::fs::read_to_string(path).unwrap_or_default();
    let (now, disk): (Vec<_>, Vec<_>) = (written().lines().map(str::to_string).collect(), disk.lines().collect());
    let first = (0..now.len().max(disk.len())).find(|at| now.get(*at).map(String::as_str) != disk.get(*at).copied());
    if let Some(at) = first {
        let line = |text: Option<&str>| text.unwrap_or("(nothing)").to_string();
        assert!(
            first.is_none(),
            "docs/knowledge-book.md is stale: run `make book` and read what changed.\nline {}\n  on disk: {}\n  tables:  {}",
            at + 1,
            line(disk.get(at).copied()),
            line(now.get(at).map(String::as_str))
        );
    }
}

#[test]
fn everything_is_in_the_book() {
    let book = written();
    let rules = KB.rules.iter().map(|r| r.id);
    for id in rules
        .chain(KB.questions.iter().map(|q| q.name))
        .chain(KB.patterns.iter().map(|p| p.id))
        .chain(KB.exercises.iter().map(|e| e.id))
        .chain(KB.scope.iter().map(|s| s.id))
        .chain(KB.advice.iter().map(|a| a.id))
    {
        assert!(book.contains(&format!("`{id}`")), "{id} is not in the book");
    }
    for id in KB.exclusions.iter().map(|e| e.id).chain(KB.screens.iter().map(|s| s.name)) {
        assert!(book.contains(&format!("| {id} |")), "{id} is not in the book");
    }
    let sources = KB.rules.iter().flat_map(|r| r.sources).chain(KB.exercises.iter().flat_map(|e| e.sources));
    for source in sources {
        assert!(book.contains(&source.text.replace('|', "\\|")), "{} is not in the book", source.id);
    }
    assert!(book.contains("```mermaid\nflowchart TD"));
    assert!(book.contains("Not yet reviewed by a clinician"));
}

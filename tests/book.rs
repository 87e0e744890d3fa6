//! `docs/knowledge-book.md` says what the tables say: a clinical change that nobody wrote into the book fails here.

#![allow(clippy::panic)] // a book that cannot be read is a failure

#[path = "book/mermaid.rs"]
mod mermaid;

use std::path::Path;

use iliac::book::{self, Coverage};
use iliac::exchange::coverage::coverage;
use iliac::exchange::vignette;
use iliac::knowledge::{KB, advice, countries};
use iliac::model::{Expr, Flag};
use iliac::words::Words;

fn covered() -> Coverage {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vignettes");
    coverage(&KB, &vignette::load(&[folder]).unwrap_or_else(|e| panic!("{e}")))
}

fn written() -> String {
    book::write(&KB, countries::COUNTRIES, advice::SAFETY_NET, Words::english(), Some(&covered()))
}

/// From the heading to the next of its level.
fn part<'a>(book: &'a str, heading: &str) -> &'a str {
    let level = heading.chars().take_while(|c| *c == '#').count();
    let from = book.find(&format!("\n{heading}\n")).unwrap_or_else(|| panic!("{heading:?} is not in the book")) + 1;
    let rest = &book[from + heading.len()..];
    let to = (1..=level).filter_map(|n| rest.find(&format!("\n{} ", "#".repeat(n)))).min();
    &rest[..to.unwrap_or(rest.len())]
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
    assert!(book.contains("Not yet reviewed by a clinician"));
}

/// The interview is drawn: a graph that Mermaid can read, with every screen once, in the order of asking.
#[test]
fn the_interview_is_a_graph() {
    let book = written();
    let graph = mermaid::read(part(&book, "## The interview"));
    assert_eq!(graph.labels.len(), KB.screens.len() + 1);
    let name = |at: usize| graph.labels[&graph.chain[at]].as_str();
    for (at, screen) in KB.screens.iter().enumerate() {
        assert_eq!(name(at), screen.name);
    }
    assert_eq!(name(KB.screens.len()), "result");
    // A screen that is not always asked is opened by another one, or by the first two, whose arrows are left out.
    for screen in KB.screens {
        let always = screen.questions.iter().any(|q| matches!(KB.questions[q.index()].when, Expr::Always));
        let id = graph.labels.iter().find(|(_, label)| *label == screen.name).map(|(id, _)| id.clone());
        let round = id.is_some_and(|id| graph.round.contains(&id));
        assert_eq!(round, !always, "{}", screen.name);
    }
    for (from, to) in &graph.dotted {
        assert_ne!(from, to);
    }
}

/// Each rule and pattern says how many vignettes speak of it, and the counts are those of the files.
#[test]
fn rules_and_patterns_say_how_vignettes_cover_them() {
    let (book, covered) = (written(), covered());
    assert!(covered.vignettes >= 532);
    assert_eq!(covered.results.values().sum::<usize>(), covered.vignettes);
    let rules = part(&book, "## Triage rules");
    for rule in KB.rules {
        let of = covered.rules.get(rule.id).copied().unwrap_or_default();
        let line =
            format!("Vignettes: fires in {}, comes close in {}, in doubt in {}", of.fires, of.near_miss, of.doubt);
        let from = rules.find(&format!("- **`{}`**", rule.id)).unwrap_or_else(|| panic!("{}", rule.id));
        let entry = rules[from + 1..].split("\n- **").next().unwrap_or_default();
        assert!(entry.contains(&line), "{}: {entry}", rule.id);
        assert!(entry.contains(&rule.reviewed.to_string()), "{}", rule.id);
    }
    let bare = book::write(&KB, countries::COUNTRIES, advice::SAFETY_NET, Words::english(), None);
    assert!(
        !bare.contains("Vignettes:") && !bare.contains("## Vignettes"),
        "without vignettes it says nothing of them"
    );
}

/// What must not be said to a clinician: a condition that reads like code.
#[test]
fn conditions_read_as_sentences() {
    let book = written();
    for odd in ["when always", "not (it is not", "()", " ,", "; ;", "nothing or", "not (`"] {
        let line = book.lines().find(|line| line.contains(odd) && !line.starts_with("  "));
        assert!(line.is_none(), "{odd:?} in: {}", line.unwrap_or_default());
    }
    // Long lists of places and rules have names of their own.
    let longest = book.lines().map(str::len).max().unwrap_or_default();
    assert!(longest < 2_000, "a line of {longest} bytes");
}

#[test]
fn every_flag_is_explained_and_every_address_leads_somewhere() {
    let book = written();
    let exercises = part(&book, "## Exercises");
    for flag in Flag::ALL {
        assert!(exercises.contains(&format!("| {} | ", flag.letter())), "{}", flag.letter());
    }
    let headings: Vec<String> = book
        .lines()
        .filter_map(|line| line.strip_prefix("## ").or(line.strip_prefix("### ")))
        .map(|title| title.to_lowercase().replace(' ', "-"))
        .collect();
    for link in book.split("](#").skip(1).filter_map(|rest| rest.split(')').next()) {
        assert!(headings.iter().any(|h| h == link), "#{link} leads nowhere");
    }
    assert!(book.contains("](#sources)"));
}

//! Every red flag, weight, exercise and advice names its source and the day it was last looked at (issue 3), in the
//! tables and in the book. Whether a source says what is claimed is for people; how far it was checked is its mark.

#![allow(clippy::panic)] // a row without a source is a failure

use std::collections::BTreeMap;

use iliac::book;
use iliac::knowledge::citations::exercises::EXERCISES;
use iliac::knowledge::citations::patterns::PATTERN_SOURCES;
use iliac::knowledge::citations::{ARTICLE004, COUNTRY_FACTS, CRISIS_LINES, DECISIONS, JUDGEMENT, TRIAGE};
use iliac::knowledge::{KB, advice, countries};
use iliac::model::{Citation, Date, Evidence, Mark};
use iliac::words::Words;

type Sources = Vec<&'static Citation>;

/// Every row that must name a source: what it is, and what it names.
fn rows() -> Vec<(String, Sources)> {
    let mut rows: Vec<(String, Sources)> = Vec::new();
    let mut add = |what: &str, id: &str, sources: &[&'static Citation]| {
        rows.push((format!("{what} {id}"), sources.to_vec()));
    };
    KB.rules.iter().for_each(|r| add("rule", r.id, r.sources));
    KB.scope.iter().for_each(|s| add("scope", s.id, s.sources));
    KB.exercises.iter().for_each(|e| add("exercise", e.id, e.sources));
    KB.exclusions.iter().for_each(|e| add("exclusion", e.id, e.sources));
    KB.advice.iter().for_each(|a| add("advice", a.id, a.sources));
    KB.library.topics.iter().for_each(|t| add("topic", t.id, t.sources));
    KB.library.faq.iter().for_each(|f| add("question people ask", f.id, f.sources));
    for p in KB.patterns {
        add("pattern", p.id, p.sources);
        for f in p.features {
            let (Evidence::Ratio { source, .. } | Evidence::Expert { source, .. }) = f.evidence;
            add("weight", &format!("{}/{}", p.id, f.id), &[source]);
        }
    }
    rows
}

#[test]
fn every_row_names_a_source() {
    let rows = rows();
    assert!(rows.len() > 450, "only {} rows", rows.len());
    for (row, sources) in rows {
        assert!(!sources.is_empty(), "{row} names no source");
        let ids: Vec<&str> = sources.iter().map(|s| s.id).collect();
        assert!((1..ids.len()).all(|at| !ids[..at].contains(&ids[at])), "{row} names one source twice: {ids:?}");
    }
}

/// A date can be mistyped too: none before the project began, none after the tables were last looked at as a whole,
/// none over a year old by then.
#[test]
fn every_source_and_rule_has_a_day_that_can_be_true() {
    let possible = |what: &str, day: Date| {
        assert!(day <= KB.reviewed, "{what} was looked at on {day}, after the whole on {}", KB.reviewed);
        assert!(KB.reviewed.days() - day.days() <= 365, "{what} was last looked at on {day}: look again");
    };
    for (row, sources) in rows() {
        sources.iter().for_each(|s| possible(&format!("{row}: {}", s.id), s.looked_at));
    }
    for rule in KB.rules {
        possible(rule.id, rule.reviewed);
        for source in rule.sources {
            assert!(source.looked_at <= rule.reviewed, "{} was looked at before its source {}", rule.id, source.id);
        }
    }
    possible("countries", COUNTRY_FACTS.looked_at);
    possible("crisis lines", CRISIS_LINES.looked_at);
}

#[test]
fn one_id_is_one_source() {
    let mut known: BTreeMap<&str, &Citation> = BTreeMap::new();
    let listed = TRIAGE.iter().chain(EXERCISES).chain(PATTERN_SOURCES).copied();
    for source in rows().into_iter().flat_map(|(_, sources)| sources).chain(listed) {
        let first = known.entry(source.id).or_insert(source);
        assert_eq!(*first, source, "two sources are called {}", source.id);
        assert!(source.id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'), "{}", source.id);
        assert!(source.text.len() > 10 && source.text.trim() == source.text, "{}: {:?}", source.id, source.text);
    }
    for (at, (id, source)) in known.iter().enumerate() {
        let same = known.iter().skip(at + 1).find(|(_, other)| other.text == source.text);
        assert!(same.is_none(), "{id} and {:?} are one source", same.map(|(other, _)| other));
    }
}

/// A mark says no more than the source allows: what was verified was verified in a source that was read; a published
/// ratio is no judgement; judgement is the only source that marks itself so.
#[test]
fn marks_claim_no_more_than_their_sources() {
    for p in KB.patterns {
        for f in p.features {
            match f.evidence {
                Evidence::Ratio { source, .. } => {
                    assert!(matches!(source.mark, Mark::Verified | Mark::Known), "{}/{}: {}", p.id, f.id, source.id);
                    assert_ne!(source.id, ARTICLE004.id, "{}/{}: an article gives no ratio", p.id, f.id);
                    assert!(p.sources.contains(&source), "{}/{}: {} is not among the pattern's", p.id, f.id, source.id);
                }
                Evidence::Expert { source, mark, .. } => {
                    let claims = (mark, source.mark);
                    let fits = match mark {
                        Mark::Verified => source.mark == Mark::Verified,
                        Mark::Known => matches!(source.mark, Mark::Verified | Mark::Known),
                        Mark::Unsure => false,
                        Mark::Judgement => true,
                    };
                    assert!(fits, "{}/{}: {claims:?} in {}", p.id, f.id, source.id);
                }
            }
        }
    }
    for (row, sources) in rows() {
        for source in sources {
            let own = [JUDGEMENT.id, DECISIONS.id, "exercise-judgement"].contains(&source.id);
            assert_eq!(source.mark == Mark::Judgement, own, "{row}: {}", source.id);
            assert_ne!(source.mark, Mark::Unsure, "{row}: {} is contested and cannot carry it", source.id);
        }
    }
}

/// What clinicians read says it too: every source with its mark, and the day, in the entry itself.
#[test]
fn the_book_says_so_at_every_row() {
    let book = book::write(&KB, countries::COUNTRIES, advice::SAFETY_NET, Words::english(), None).leak();
    // A part starts at its heading; an entry within it at its id, in bold or in a heading, and ends with the next.
    let after = |text: &'static str, mark: &str| -> &'static str {
        let from = text.find(mark).unwrap_or_else(|| panic!("{mark:?} is not in the book"));
        &text[from + mark.len()..]
    };
    let until = |text: &'static str, ends: &[&str]| -> &'static str {
        &text[..ends.iter().filter_map(|end| text.find(end)).min().unwrap_or(text.len())]
    };
    let part = |title: &str| until(after(book, &format!("\n## {title}\n")), &["\n## "]);
    let headed = |title: &str, id: &str| until(after(part(title), &format!(" (`{id}`)\n\n")), &["\n### "]);
    let says = |what: &str, text: &str, sources: &[&Citation]| {
        for s in sources {
            assert!(text.contains(&format!("{} [{}]", s.id, s.mark.letter())), "{what} does not name {}", s.id);
            assert!(text.contains(&format!("looked at {}", s.looked_at)), "{what} does not say when");
        }
    };
    for r in KB.rules {
        let text = until(after(part("Triage rules"), &format!("\n- **`{}`** Holds", r.id)), &["\n- **`", "\n#"]);
        says(r.id, text, r.sources);
        assert!(text.contains(&format!("Rule looked at {}", r.reviewed)), "{}", r.id);
    }
    for p in KB.patterns {
        let text = headed("Patterns", p.id);
        says(p.id, text, p.sources);
        for f in p.features {
            let (Evidence::Ratio { source, .. } | Evidence::Expert { source, .. }) = f.evidence;
            let row = text.lines().find(|line| line.contains(&format!("(`{}`)", f.id))).unwrap_or_default();
            let named = row.contains(&format!("{} [{}]", source.id, source.mark.letter()));
            assert!(named || row.ends_with("| judgement |"), "{}/{}: {row}", p.id, f.id);
        }
    }
    for e in KB.exercises {
        says(e.id, headed("Exercises", e.id), e.sources);
    }
    for a in KB.advice {
        says(a.id, headed("Advice", a.id), a.sources);
    }
    for t in KB.library.topics {
        says(t.id, headed("Learn pages", t.id), t.sources);
    }
    let exclusions = part("What rules exercises out");
    for e in KB.exclusions {
        let row = exclusions.lines().find(|line| line.starts_with(&format!("| {} |", e.id)));
        says(e.id, row.unwrap_or_default(), e.sources);
    }
    let list = part("Sources");
    for (row, sources) in rows() {
        for s in sources {
            assert!(list.contains(&format!("\n| {} | {} |", s.id, s.text.replace('|', "\\|"))), "{row}: {}", s.id);
        }
    }
}

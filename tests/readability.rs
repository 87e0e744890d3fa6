//! Whether people can read it: the school grade of every screen and of every message (`decisions.md` D30), the terms
//! that must be named all the same, long words, the passive, and what the house never says. It prints the hardest
//! passages, so that a writer sees where to work: `cargo test --no-default-features --test readability -- --nocapture`.

#[path = "readability/corpus.rs"]
mod corpus;
#[path = "readability/counted.rs"]
mod counted;
#[path = "readability/grade.rs"]
mod grade;
#[path = "readability/lints.rs"]
mod lints;
#[path = "readability/syllables.rs"]
mod syllables;
#[path = "readability/terms.rs"]
mod terms;
#[path = "readability/voice.rs"]
mod voice;

use corpus::{Passage, everything, is_name, messages, screens};
use grade::{Count, words};
use terms::{EVERYDAY, TERMS, Term};

/// What all passages of a kind may need on average, in school years.
const AVERAGE: f64 = 6.0;
/// What none of them may need.
const WORST: f64 = 8.0;
/// The formula says nothing about fewer words than this.
const SHORT: usize = 5;
/// A sentence has at most this many words.
const LONGEST: usize = 28;
/// How many passages are printed.
const PRINTED: usize = 10;

fn exempt(word: &str) -> bool {
    TERMS.iter().any(|term| covers(term, word))
}

fn covers(term: &Term, word: &str) -> bool {
    term.forms.contains(&word.to_lowercase().as_str())
}

fn count(passage: &Passage) -> Count {
    Count::sum(passage.parts.iter().map(|part| Count::of(part, &exempt)))
}

/// Prints the average and the hardest passages, and holds both bounds.
fn hold(kind: &str, passages: &[Passage]) {
    let counted = passages.iter().map(|p| (p, count(p))).filter(|(_, c)| c.words >= SHORT);
    let mut graded: Vec<(f64, &Passage)> = counted.map(|(p, c)| (c.grade(), p)).collect();
    graded.sort_by(|a, b| b.0.total_cmp(&a.0));
    let average = graded.iter().map(|(grade, _)| grade).sum::<f64>() / graded.len() as f64;
    println!("{} {kind}, grade {average:.2} on average. The hardest:", graded.len());
    for (grade, passage) in graded.iter().take(PRINTED) {
        let text: String = passage.parts.join(" / ").chars().take(160).collect();
        println!("  {grade:4.1}  {}: {text}", passage.name);
    }
    assert!(average <= AVERAGE, "{kind}: {average:.2} on average");
    let over: Vec<String> =
        graded.iter().filter(|(grade, _)| *grade > WORST).map(|(g, p)| format!("{}: {g:.1}", p.name)).collect();
    assert!(over.is_empty(), "{kind} above grade {WORST}: {over:#?}");
}

#[test]
fn every_screen_can_be_read_at_eleven() {
    hold("screens", &screens());
}

#[test]
fn every_message_can_be_read_at_eleven() {
    hold("messages", &messages());
}

/// A colon or a semicolon lets a reader rest, as in the grade.
#[test]
fn no_sentence_runs_on() {
    let mut found = Vec::new();
    for (id, text) in everything().filter(|(id, _)| !is_name(id)) {
        for sentence in grade::sentences(&text).filter(|sentence| Count::of(sentence, &exempt).words > LONGEST) {
            found.push(format!("{id}: {sentence}"));
        }
    }
    assert!(found.is_empty(), "more than {LONGEST} words: {found:#?}");
}

#[test]
fn few_terms_are_exempt_and_each_is_used() {
    assert!(TERMS.len() <= 40, "{} terms", TERMS.len());
    let used = |word: &str| {
        everything().any(|(_, text)| text.split_whitespace().flat_map(words).any(|w| w.to_lowercase() == word))
    };
    for form in TERMS.iter().flat_map(|term| term.forms).chain(EVERYDAY.iter().map(|(word, _)| word)) {
        assert!(used(form), "nothing says {form} any more: take it off the list");
    }
}

/// On a screen the meaning stands beside the term. A result may name what the person was asked about.
#[test]
fn exempt_terms_are_explained_where_they_stand() {
    let says = |passage: &Passage, term: &Term| {
        passage.parts.iter().flat_map(|part| part.split_whitespace()).flat_map(words).any(|word| covers(term, word))
    };
    let explains = |passage: &Passage, term: &Term| term.means.iter().any(|meaning| passage.lower().contains(meaning));
    let (screens, messages) = (screens(), messages());
    for term in TERMS {
        let asked = screens.iter().any(|screen| says(screen, term));
        let told = messages.iter().filter(|_| !asked);
        for passage in screens.iter().chain(told).filter(|passage| says(passage, term)) {
            assert!(explains(passage, term), "{}: {:?} without {:?}", passage.name, term.forms, term.means);
        }
    }
}

#[test]
fn long_words_are_few_and_known() {
    let found: Vec<String> = everything()
        .filter(|(id, _)| !is_name(id))
        .flat_map(|(id, text)| lints::long_words(&text).into_iter().map(move |word| format!("{id}: {word}")))
        .collect();
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn sentences_say_who_does_it() {
    let mut left: Vec<_> = lints::ALLOWED.iter().collect();
    let mut found = Vec::new();
    for (id, text) in everything().filter(|(id, _)| !is_name(id)) {
        for passive in lints::passives(&text) {
            let before = left.len();
            left.retain(|(allowed, words, _)| (*allowed, *words) != (id, passive.as_str()));
            if left.len() == before {
                found.push(format!("{id}: {passive}"));
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
    assert!(left.is_empty(), "allowed, and no longer said: {left:#?}");
}

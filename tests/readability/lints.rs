//! Long words and the passive: simple patterns over single words, so that a writer sees at once what they mean. They
//! miss some and take some for what they are not; the lists say which.

use super::grade::words;
use super::syllables::syllables;
use super::terms::{EVERYDAY, TERMS};

/// More syllables than this make a long word.
const LONG: usize = 3;

/// Words that are long, not exempt, and not on the list of those that everybody knows.
pub fn long_words(text: &str) -> Vec<String> {
    let named = |word: &str| TERMS.iter().any(|term| term.forms.contains(&word));
    let everyday = |word: &str| EVERYDAY.iter().any(|(known, _)| *known == word);
    text.split_whitespace()
        .flat_map(words)
        .filter(|word| syllables(word) > LONG && word.chars().any(char::is_lowercase))
        .map(str::to_lowercase)
        .filter(|word| !named(word) && !everyday(word))
        .collect()
}

/// Forms of "to be" that can make a passive.
const BE: [&str; 8] = ["am", "is", "are", "was", "were", "be", "been", "being"];
/// What may stand between them and the participle, beside words in -ly.
const BETWEEN: [&str; 8] = ["not", "never", "also", "only", "then", "just", "often", "always"];
/// Participles without -ed that our subject needs.
#[rustfmt::skip]
const IRREGULAR: [&str; 36] = [
    "bent", "bought", "broken", "brought", "built", "caught", "chosen", "cut", "done", "driven", "felt", "found", "given",
    "held", "hurt", "kept", "known", "left", "lost", "made", "meant", "paid", "put", "read", "said", "seen", "sent", "set",
    "shown", "stuck", "swollen", "taken", "told", "torn", "worn", "written",
];
/// Words in -ed that are no participle.
const NOT_PARTICIPLES: [&str; 6] = ["bed", "hundred", "indeed", "need", "red", "tired"];
/// Participles that say how something is, and not what was done to it.
pub const STATES: [(&str, &str); 8] = [
    ("bloated", "how a belly feels"),
    ("blurred", "how someone sees"),
    ("broken", "the state of a bone"),
    ("confused", "the state of a person"),
    ("locked", "the state of what is kept"),
    ("stuck", "the state of a bowel"),
    ("swollen", "the state of a joint or a leg"),
    ("worried", "the state of a person"),
];
/// Passives that stay, by message, each with its reason.
pub const ALLOWED: [(&str, &str, &str); 5] = [
    ("q-both-legs-pain.help", "is also called", "nobody in particular calls it so"),
    ("q-leg-spread.help", "is also called", "nobody in particular calls it so"),
    ("q-inflammatory.why", "is known", "who comes to know it does not matter"),
    ("not-reviewed", "been reviewed", "the sentence that decisions.md D36 asks for"),
    ("reviewed-by", "was reviewed", "the sentence that decisions.md D36 asks for"),
];

/// A form of "to be", at most two words between, and a participle, without a stop between them: "should be checked".
pub fn passives(text: &str) -> Vec<String> {
    let pieces: Vec<&str> = text.split_whitespace().collect();
    let bare = |at: usize| {
        pieces.get(at).map_or(String::new(), |p| p.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase())
    };
    let stops = |at: usize| pieces[at].ends_with(|c: char| !c.is_alphanumeric());
    let mut found = Vec::new();
    for at in (0..pieces.len()).filter(|at| BE.contains(&bare(*at).as_str())) {
        let mut next = at + 1;
        while next < at + 3 && between(&bare(next)) && !stops(next) {
            next += 1;
        }
        if !stops(at) && participle(&bare(next)) {
            found.push((at..=next).map(bare).collect::<Vec<_>>().join(" "));
        }
    }
    found
}

fn between(word: &str) -> bool {
    BETWEEN.contains(&word) || word.ends_with("ly")
}

fn participle(word: &str) -> bool {
    let regular = word.len() > 3 && word.ends_with("ed") && !NOT_PARTICIPLES.contains(&word);
    (regular || IRREGULAR.contains(&word)) && !STATES.iter().any(|(state, _)| *state == word)
}

#[test]
fn the_passive_is_found_and_states_are_let_be() {
    assert_eq!(passives("It should be checked."), ["be checked"]);
    assert_eq!(passives("She was not yet told."), Vec::<String>::new(), "a word in between that is not listed");
    assert_eq!(passives("They are often taken, or were simply left out."), ["are often taken", "were simply left"]);
    assert_eq!(passives("The leg is swollen, and you are tired. What is more, left or right?"), Vec::<String>::new());
}

#[test]
fn long_words_have_more_than_three_syllables() {
    assert_eq!(long_words("An unusual medicine in a NATO area"), ["unusual"]);
    assert_eq!(long_words("A light-headed emergency with osteoporosis"), Vec::<String>::new());
}

//! What the house never says, and what it owes to a question that is hard to answer: why it is asked, and plain words
//! beside softened ones.

use super::corpus::{everything, screens};
use iliac::knowledge::KB;
use iliac::words::{Msg, Words};

/// What says that this is none, and may.
const NO_DIAGNOSIS: &str = "not a diagnosis";

/// Questions about what people do not like to speak of: each says why it is asked, and what its words mean.
const SENSITIVE: [&str; 30] = [
    "sex",
    "pregnancy",
    "pregnancy-weeks",
    "saddle-numbness",
    "saddle-onset",
    "bladder-change",
    "bladder-onset",
    "bowel-change",
    "bowel-onset",
    "sexual-change",
    "burning-pee",
    "blood-pee",
    "black-stool",
    "testicle-pain",
    "testicle-lump",
    "pelvic-discharge",
    "pregnancy-bleeding",
    "pregnancy-fluid",
    "ectopic-signs",
    "bleeding-after-menopause",
    "pelvic-signs",
    "period-signs",
    "weight-loss",
    "slim",
    "off-food",
    "injects-drugs",
    "hip-blood-risks",
    "conditions",
    "distress",
    "ending-life",
];

/// A softened word, and a plain one that must stand on the same screen.
const EUPHEMISMS: [(&str, &str); 9] = [
    ("wiping", "paper"),
    ("private parts", "penis"),
    ("private parts", "vulva"),
    ("discharge", "fluid from"),
    ("balls", "testicle"),
    ("the bends", "diving"),
    ("stoop", "round"),
    ("waters", "fluid leaking"),
    ("orgasm", "peak of sex"),
];

/// The other phrases that the house does not use are looked for in `tests/advice.rs`, in all of the file.
#[test]
fn a_diagnosis_is_named_only_to_say_that_this_is_none() {
    for (id, text) in everything() {
        let rest = text.to_lowercase().replace(NO_DIAGNOSIS, "");
        assert!(!rest.contains("diagnos"), "{id}: {text}");
    }
}

#[test]
fn hard_questions_say_why_they_are_asked() {
    for name in SENSITIVE {
        let question = KB.questions.iter().find(|q| q.name == name);
        assert!(question.is_some(), "there is no question {name}");
        assert!(question.is_some_and(|q| q.why.is_some()), "{name} does not say why it is asked");
        assert!(question.is_some_and(|q| q.help.is_some()), "{name} does not say what its words mean");
    }
}

#[test]
fn softened_words_are_explained_beside_themselves() {
    let screens = screens();
    for (soft, plain) in EUPHEMISMS {
        let said: Vec<_> = screens.iter().filter(|screen| screen.lower().contains(soft)).collect();
        assert!(!said.is_empty(), "no screen says {soft:?}");
        for screen in said {
            assert!(screen.lower().contains(plain), "{}: {soft:?} without {plain:?}", screen.name);
        }
    }
}

/// A row stands under the stem of its list: it is no question of its own, and no sentence with an end.
#[test]
fn rows_of_a_checklist_can_stand_under_a_stem() {
    for screen in KB.screens.iter().filter(|screen| screen.stem.is_some()) {
        for question in screen.questions.iter().map(|id| &KB.questions[id.index()]) {
            let row = Msg::find(&["q-", question.name, ".item"]).map(|msg| Words::english().get(msg));
            let row = row.unwrap_or_default();
            assert!(!row.is_empty(), "{} has no row for the list {}", question.name, screen.name);
            assert!(row.starts_with(char::is_uppercase), "{}: {row}", question.name);
            assert!(!row.ends_with(|c: char| c.is_ascii_punctuation() && c != ')'), "{}: {row}", question.name);
        }
    }
}

//! The languages that nobody speaks (`build/pseudo.rs`) are made as the tests of the page need them.

#[path = "../build/pseudo.rs"]
mod pseudo;

use iliac::words::Words;
use pseudo::{CLOSE, OPEN, Pseudo};

/// A message's text without the codes for its arguments.
fn bare(pattern: &str) -> String {
    pattern.chars().filter(|c| !(0xE000..=0xE201).contains(&(*c as u32))).collect()
}

/// English in all its messages: what a page of them needs more room for.
#[test]
fn the_long_one_is_two_fifths_longer_and_shows_every_letter_that_is_not_its_own() {
    let (mut before, mut after) = (0, 0);
    for (_, pattern) in Words::english().all() {
        let text = bare(pattern);
        before += text.chars().count();
        after += Pseudo::Long.text(&text).chars().count();
    }
    let longer = after as f64 / before as f64;
    assert!((1.35..1.45).contains(&longer), "{longer}");
    assert_eq!(Pseudo::Long.text("Not sure, 7 days"), "Nööţţ šüüréé, 7 dááýš");
}

#[test]
fn the_mirrored_one_turns_words_and_leaves_numbers() {
    assert_eq!(Pseudo::Mirrored.text("Call 911 now"), "\u{202E}Call\u{202C} 911 \u{202E}now\u{202C}");
    let text = Words::english().all().map(|(_, pattern)| Pseudo::Mirrored.text(&bare(pattern))).collect::<String>();
    let count = |sign: char| text.chars().filter(|c| *c == sign).count();
    assert_eq!(count('\u{202E}'), count('\u{202C}'));
    assert!(count('\u{202E}') > 10_000);
    assert!(Pseudo::Mirrored.rtl() && !Pseudo::Long.rtl());
}

/// The brackets mean what they mean only while no message holds one.
#[test]
fn no_message_holds_a_bracket_of_theirs() {
    for tag in Words::tags() {
        let words = Words::for_tag(tag).expect("a language on board");
        assert!(!words.all().any(|(_, text)| text.contains([OPEN, CLOSE])), "{tag}");
    }
    for pseudo in Pseudo::ALL {
        assert!(pseudo.name().starts_with(OPEN) && pseudo.name().ends_with(CLOSE), "{}", pseudo.tag());
    }
}

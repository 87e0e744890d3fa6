//! Every language says what English says: the same messages with the same arguments (`build.rs` refuses anything else),
//! in words of its own. What the words are is for those who speak the language.

use std::collections::BTreeSet;

use iliac::knowledge::KB;
use iliac::model::Date;
use iliac::words::{Language, Plural, Words, text};

/// Place-holders of a pattern: arguments and the choices that hang on them (`words::table`).
fn places(pattern: &str) -> BTreeSet<char> {
    pattern
        .chars()
        .filter(|c| (0xE000..=0xE1FF).contains(&(*c as u32)))
        .map(|c| ((c as u32) & 0xFF) as u8 as char)
        .collect()
}

#[test]
fn spanish_is_there_and_whole() {
    assert_eq!(Words::tags(), ["en", "es"]);
    let (english, spanish) = (Words::english(), Words::for_tag("es-MX").expect("Spanish is on board"));
    assert_eq!(spanish.tag(), "es");
    let mut same = Vec::new();
    for ((id, ours), (_, theirs)) in english.all().zip(spanish.all()) {
        assert!(!theirs.trim().is_empty(), "{id} is empty in Spanish");
        assert_eq!(places(ours), places(theirs), "{id}: other place-holders in Spanish");
        let words = ours.split(|c: char| !c.is_alphabetic()).filter(|w| w.len() > 3).count();
        if ours == theirs && words > 2 {
            same.push(id);
        }
    }
    assert!(same.is_empty(), "not translated: {same:?}");
    assert!(Words::for_tag("de").is_none());
}

/// The arguments keep their meaning where a language names them in another order.
#[test]
fn arguments_are_told_by_name_and_not_by_their_order() {
    for tag in Words::tags() {
        let words = Words::for_tag(tag).expect("a language on board");
        let said = words.say(&text::why_level("CHANGE", "LEVEL"));
        let (change, level) = (said.find("CHANGE"), said.find("LEVEL"));
        assert!(change.is_some() && change < level, "{tag}: {said}");
        assert!(words.say(&text::act_soon(7_u8)).contains('7'), "{tag}");
    }
}

/// The house's rules of voice that hold in every language: calm, and never a diagnosis.
#[test]
fn spanish_keeps_the_voice() {
    let spanish = Words::for_tag("es").expect("Spanish is on board");
    for (id, said) in spanish.all() {
        let low = said.to_lowercase();
        for never in ["!", "¡", "descartad", "hernia desplazada", "fuera de lugar", "\"", " usted "] {
            assert!(!low.contains(never), "{id} says {never:?}: {said}");
        }
    }
}

/// What the switch, `<html>` and the reader need to know of a language stands in its own file.
#[test]
fn a_language_says_what_it_is() {
    let about: Vec<_> = Language::all().iter().map(|l| (l.tag, l.name, l.rtl, l.unreviewed)).collect();
    assert_eq!(about, [("en", "English", false, false), ("es", "Español", false, true)]);
    for language in Language::all() {
        assert!(language.learn.starts_with(&format!("words-{}-learn-", language.tag)), "{language:?}");
        assert_eq!(language.main.is_empty(), language.tag == "en", "{language:?}");
    }
}

/// A choice has a variant for every category that whole numbers of a size that can occur fall into: else "2 dzień".
#[test]
fn every_plural_that_can_occur_has_its_words() {
    for tag in Words::tags() {
        let words = Words::for_tag(tag).expect("a language on board");
        let needed: BTreeSet<Plural> = (0..=200).map(|n| words.plural(n)).collect();
        let mut choices = 0;
        for (id, pattern) in words.all() {
            let mut rest = pattern;
            while let Some((_, after)) = rest.split_once(|c: char| (0xE100..=0xE1FF).contains(&(c as u32))) {
                let (choice, after) = after.split_once('\u{E201}').expect("a choice ends");
                let there: BTreeSet<char> = choice.split('\u{E200}').filter_map(|v| v.chars().next()).collect();
                for plural in &needed {
                    assert!(there.contains(&plural.letter()), "{tag}: {id} has no words for {plural:?}");
                }
                rest = after;
                choices += 1;
            }
        }
        assert!(choices > 10, "{tag}: only {choices}");
    }
}

/// Natively dates are written by messages; in the page the browser does it.
#[test]
fn dates_are_written_as_each_language_does() {
    let day = Date::of(2026, 3, 9);
    let said = |tag: &str| Words::for_tag(tag).expect("a language on board").say(&text::record_title(day));
    assert!(said("en").contains("9 March 2026"), "{}", said("en"));
    assert!(said("es").contains("9 de marzo de 2026"), "{}", said("es"));
}

/// What stands in a table must stay a message there: patterns, exercises and topics are named in every language.
#[test]
fn names_are_translated() {
    let spanish = Words::for_tag("es").expect("Spanish is on board");
    let named = KB.exercises.iter().map(|e| e.name).chain(KB.library.topics.iter().map(|t| t.title));
    let same: Vec<_> = named.filter(|name| spanish.get(*name) == Words::english().get(*name)).map(|m| m.id()).collect();
    assert!(same.is_empty(), "{same:?}");
}

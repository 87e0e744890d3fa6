//! Every language says what English says: the same messages with the same arguments (`build.rs` refuses anything else),
//! in words of its own. What the words are is for those who speak the language.

use std::collections::BTreeSet;

use iliac::words::{Words, text};

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

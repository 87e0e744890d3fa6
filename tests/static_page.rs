//! The page that stands before the program runs says what the program's own start page says: each sentence of
//! `index.html` that names a message is that message. And what it promises holds.

use iliac::words::{Msg, Words};

#[test]
fn every_sentence_is_the_message_that_it_names() {
    let html = include_str!("../index.html");
    let mut count = 0;
    for part in html.split("data-msg=\"").skip(1) {
        let (id, rest) = part.split_once('"').expect("an attribute ends");
        let (_, inside) = rest.split_once('>').expect("a tag ends");
        let said = inside.split('<').next().unwrap_or_default();
        let msg = Msg::find(&[id]).unwrap_or_else(|| unreachable!("locales/en.ftl has no {id}"));
        assert_eq!(said, Words::english().get(msg), "{id}");
        count += 1;
    }
    assert!(count > 40, "only {count} were found");
}

/// How long a check is was once said from memory, and was wrong for weeks: every language says what the audit found.
#[test]
fn how_many_screens_a_check_has_is_what_the_audit_found() {
    let row = "| screens for a person who needs self-care | median ";
    let figures = include_str!("../docs/SAFETY.md").split_once(row).expect("the audit's figures").1;
    let figures: Vec<&str> = figures.split(|c: char| !c.is_ascii_digit()).filter(|n| !n.is_empty()).take(2).collect();
    for tag in Words::tags() {
        let said = Words::for_tag(tag).expect("a language on board").get(iliac::msg!("start-time"));
        let numbers: Vec<&str> = said.split(|c: char| !c.is_ascii_digit()).filter(|n| !n.is_empty()).collect();
        assert_eq!(numbers, figures, "{tag}: median and most: {said}");
    }
}

/// The links to other languages, and the danger signs in them, are put in by the build: from these places.
#[test]
fn the_build_finds_the_places_for_other_languages() {
    let html = include_str!("../index.html");
    assert_eq!(html.matches("<!-- languages -->").count(), 1);
    let (_, danger) = html.split_once("<section class=\"il-danger\"").expect("the danger signs");
    let danger = danger.split("</section>").next().unwrap_or_default();
    let texts = danger.matches("data-msg=").count();
    // Each text ends at its tag: nothing of English stays behind in the other language's copy.
    let ended = danger.split("data-msg=\"").skip(1).filter(|part| {
        let text = part.split_once('>').map_or("", |(_, text)| text);
        !text.split('<').next().unwrap_or_default().trim().is_empty()
    });
    assert_eq!(ended.count(), texts);
    assert!(texts >= 15, "only {texts}");
}

//! The page that stands before the program runs says what the program's own start page says: each sentence of
//! `index.html` that names a message is that message.

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

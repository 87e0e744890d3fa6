//! What reads an address hears a language on board, a place to begin, or nothing: a hundred thousand forged ones. In a real
//! browser `tests/e2e/tests/forged.rs` tries some of them on the whole page.

use iliac::state::Wish;
use iliac::words::Language;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

/// Names and values that could mean something, glued together as an address is, and any letters between.
fn part() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::sample::select(vec![
            "start=",
            "lang=",
            "&",
            "=",
            "?",
            "#",
            "check",
            "begin",
            "learn",
            "about",
            "earlier",
            "result",
            "es",
            "en",
            "-",
            "%",
            "phone=911",
            "javascript:",
            "<script>",
            "..",
            "/",
            "\0",
        ])
        .prop_map(str::to_string),
        "\\PC{0,6}",
    ]
}

#[test]
fn of_a_hundred_thousand_addresses_each_means_a_known_thing_or_nothing() {
    let address = (prop::collection::vec(part(), 0..8), prop::collection::vec(part(), 0..3));
    let mut runner = TestRunner::new(Config { cases: 100_000, failure_persistence: None, ..Config::default() });
    let mut heard = [0_u32; 5];
    let ran = runner.run(&address, |(query, place)| {
        let (query, place) = (query.concat(), place.concat());
        let wish = Wish::of(&place, &query);
        // Whoever hears a wish has found it written out, whole, where it must stand.
        let written = |word: &str| {
            place == word || place.is_empty() && query.split('&').any(|pair| pair == format!("start={word}"))
        };
        let (at, good) = match wish {
            Some(Wish::Begin) => (0, written("begin") || written("check")),
            Some(Wish::Learn) => (1, written("learn")),
            Some(Wish::About) => (2, written("about")),
            Some(Wish::Earlier) => (3, written("earlier")),
            None => (4, true),
        };
        heard[at] += 1;
        prop_assert!(good, "?{query}#{place} is heard as {wish:?}");
        let tag = query.split('&').find_map(|pair| pair.strip_prefix("lang=")).unwrap_or_default();
        if let Some(language) = Language::for_tag(tag) {
            let bare = tag.split('-').next().unwrap_or_default();
            prop_assert!(
                language.tag.eq_ignore_ascii_case(bare) && tag.is_ascii(),
                "{tag:?} is heard as {}",
                language.tag
            );
        }
        Ok(())
    });
    assert!(ran.is_ok(), "{ran:?}");
    assert!(heard.iter().all(|times| *times > 20), "some wish was hardly ever written: {heard:?}");
}

//! What an address asks for: where to begin, and nothing else. Anyone can write an address, so what is not on this list is
//! not heard.

/// Where a visit begins, if not on the start page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// With the first question.
    Begin,
    /// With what can be read.
    Learn,
    /// About and privacy.
    About,
    /// Earlier checks.
    Earlier,
    /// Today, for someone with a plan.
    Today,
}

impl Wish {
    /// From the link that was pressed on the static page (what stands behind `#`), else from `start=` in the query: a
    /// clinic's link may lead straight to the questions or to the learn pages.
    #[must_use]
    pub fn of(pressed: &str, query: &str) -> Option<Wish> {
        let start = || query.split('&').find_map(|pair| pair.strip_prefix("start="));
        match if pressed.is_empty() { start()? } else { pressed } {
            "begin" | "check" => Some(Wish::Begin),
            "learn" => Some(Wish::Learn),
            "about" => Some(Wish::About),
            "earlier" => Some(Wish::Earlier),
            "today" => Some(Wish::Today),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use proptest::prelude::*;
    use proptest::test_runner::{Config, TestRunner};

    use super::*;
    use crate::words::Language;

    #[test]
    fn an_address_asks_for_a_place_to_begin() {
        assert_eq!(Wish::of("", "lang=es&start=check"), Some(Wish::Begin));
        assert_eq!(Wish::of("learn", "start=check"), Some(Wish::Learn), "a press counts more");
        assert_eq!(Wish::of("", ""), None);
        for nonsense in
            ["start", "start=", "start=result", "start=check%00", "xstart=check", "Start=check", "start=check#"]
        {
            assert_eq!(Wish::of("", nonsense), None, "{nonsense}");
        }
        assert_eq!(Wish::of("before-danger", "start=check"), None);
    }

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
                "today",
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
        let heard: [Cell<u32>; 6] = std::array::from_fn(|_| Cell::new(0));
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
                Some(Wish::Today) => (4, written("today")),
                None => (5, true),
            };
            heard[at].set(heard[at].get() + 1);
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
        assert!(heard.iter().all(|times| times.get() > 20), "some wish was hardly ever written: {heard:?}");
    }
}

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
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
}

//! How a topic and a question are written down. None lives here.

use crate::model::{Citation, Faq, PARAGRAPHS, Place, Shelf, Topic};
use crate::words::Msg;

/// Where topics lead and are led to.
pub(super) struct Ways {
    pub at: &'static [Place],
    pub next: &'static [&'static str],
}

/// One topic; its words are `learn-<id>`, `.text-1`, `.text-2`, … and `learn-find.<id>`.
pub(super) const fn topic(id: &'static str, shelf: Shelf, ways: Ways, sources: &'static [&'static Citation]) -> Topic {
    const NUMBERS: [&str; PARAGRAPHS] = ["1", "2", "3", "4", "5", "6"];
    let mut text = [None; PARAGRAPHS];
    let mut at = 0;
    while at < PARAGRAPHS {
        text[at] = Msg::find(&["learn-", id, ".text-", NUMBERS[at]]);
        at += 1;
    }
    Topic {
        id,
        shelf,
        title: Msg::named(&["learn-", id]),
        text,
        find: Msg::find(&["learn-find.", id]),
        at: ways.at,
        next: ways.next,
        sources,
    }
}

/// One question; its words are `learn-<id>`, `.text-1` and `learn-find.<id>`.
pub(super) const fn faq(id: &'static str, topic: &'static str, sources: &'static [&'static Citation]) -> Faq {
    Faq {
        id,
        question: Msg::named(&["learn-", id]),
        answer: Msg::named(&["learn-", id, ".text-1"]),
        find: Msg::find(&["learn-find.", id]),
        topic,
        sources,
    }
}

//! Links to pages to read. Each has an id: whoever comes back finds themselves at the link by which they left.

use super::super::html::{El, el, h2, p};
use super::super::parts::{app, fold};
use crate::model::{Pattern, Place, Topic};
use crate::msg;
use crate::state::Page;
use crate::words::Msg;

/// What a new tab opens: which page it is, no address says.
const ADDRESS: &str = "#learn";

fn link(class: &'static str, page: Page, id: String) -> El {
    let state = app();
    let from = id.clone();
    el("a", class).attr("href", ADDRESS).id(id).press_link(move || state.go_by(page.clone(), Some(from.clone())))
}

fn row(page: Page, id: &str, name: Msg, note: Option<Msg>) -> El {
    let link = link("il-row", page, format!("to-{id}")).put(name);
    el("li", "").put(link).put(note.map(|note| p("il-row__note", note)))
}

/// A topic as a row of a list.
pub(super) fn topic(topic: &'static Topic) -> El {
    row(Page::Topic(topic.id), topic.id, topic.title, None)
}

/// A pattern as a row of a list, with the names that people know.
pub(super) fn pattern(pattern: &'static Pattern) -> El {
    row(Page::Pattern(pattern.id), pattern.id, pattern.name, pattern.also)
}

/// The rows.
pub(super) fn rows(rows: Vec<El>) -> El {
    el("ul", "il-rows").put(rows)
}

/// Rows under a heading, where there are any.
pub(super) fn listed(class: &'static str, heading: Msg, list: Vec<El>) -> Option<El> {
    if list.is_empty() { None } else { Some(el("section", class).put(h2(heading)).put(rows(list))) }
}

/// "Read more: …", to a topic; `from` is where it stands.
pub(super) fn more(topic: &'static Topic, from: &str) -> El {
    let link = link("", Page::Topic(topic.id), format!("{from}-{}", topic.id));
    p("il-more", link.put(msg!("read-more")).put(": ").put(topic.title))
}

/// The topics that are offered in a place of a result.
pub fn at(place: Place) -> Vec<El> {
    let (kind, id) = match place {
        Place::Card(id) => ("card-", id),
        Place::Reason(id) => ("reason-", id),
        Place::Pattern(id) => ("pattern-", id),
        Place::Plan => ("plan", ""),
        Place::PainRules => ("pain-rules", ""),
        Place::LeftOut => ("left-out", ""),
        Place::Referral => ("referral", ""),
        Place::Treatment => ("treatment", ""),
    };
    let from = format!("{kind}{id}");
    app().topics_at(place).into_iter().map(|topic| more(topic, &from)).collect()
}

/// From a pattern of a result to its page. The name stands above already: only readers hear it again.
pub fn from_pattern(id: &'static str, name: Msg) -> El {
    let link = link("", app().page_of(id), format!("pattern-{id}"));
    p("il-more", link.put(msg!("read-pattern")).put(el("span", "il-hidden").put(": ").put(name)))
}

/// What to know before a treatment, folded.
pub fn treatments() -> El {
    el("div", "il-advice").put(fold(msg!("read-treatment")).put(at(Place::Treatment)).el())
}

/// To all that can be read.
pub fn all() -> El {
    let link = link("", Page::Learn, "all-topics".to_string());
    p("il-more", link.put(msg!("read-all")).put(": ").put(msg!("learn-page")))
}

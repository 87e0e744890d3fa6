//! The page of one pattern: what it is, what helps first, what to ease off, what to expect, when to see someone. It is
//! about people in general and claims nothing about the reader.

use super::super::html::{AnyView, El, el, live, p, section};
use super::super::parts::{app, sources};
use super::super::question::back;
use super::{page, ways};
use crate::model::{Pattern, Place, Role};
use crate::msg;
use crate::state::AppState;
use crate::words::text;

/// The page.
pub fn view(id: &'static str) -> Vec<AnyView> {
    let state = app();
    let Some(pattern) = state.pattern(id) else { return vec![back(state)] };
    let also = pattern.also.map(|also| p("il-small", state.say(&text::result_also(also))));
    // Only these are patterns of pain; the others need an examination, or are names or habits.
    let lead = (pattern.role == Role::Musculoskeletal).then(|| p("il-small", msg!("result-patterns-lead")));
    let about = el("div", "il-read")
        .put(also)
        .put(p("il-lead", pattern.about))
        .put(live(move || note(state, pattern)))
        .put(lead);
    let mut parts = vec![back(state), page::heading(pattern.name), page::own_result(state), about.view()];
    for (heading, words) in [
        (msg!("result-self-care"), pattern.self_care),
        (msg!("result-avoid"), pattern.avoid),
        (msg!("result-course"), pattern.course),
        (msg!("result-see"), pattern.see),
    ] {
        if let Some(words) = words {
            parts.push(section(heading).put(p("", words)).view());
        }
    }
    let kin = state.kin(pattern).into_iter().map(ways::pattern).collect();
    parts.extend(ways::listed("il-section il-go", msg!("read-kin"), kin).map(El::view));
    let topics = state.topics_at(Place::Pattern(pattern.id)).into_iter().map(ways::topic).collect();
    parts.extend(page::end(state, topics, sources(pattern.sources)));
    parts
}

/// A name that frightens, put right. Where the texts have not come, the page does without.
fn note(state: AppState, pattern: &'static Pattern) -> Option<El> {
    let words = state.all_words().get(state.note(pattern)?);
    (!words.is_empty()).then(|| p("", words))
}

//! The summary for a clinician as a page of its own: read on the screen, printed on one sheet, copied, shared or saved.
//! Each way out is the person's own press. It words nothing itself.

use super::give;
use super::html::{AnyView, El, button, el, live, p};
use super::learn::some_not_here;
use super::parts::{HEADING, app};
use super::question::back;
use crate::exchange::summary::{joined, plain};
use crate::msg;
use crate::report::{Part, Row, RowKind};
use crate::state::{AppState, Local};
use crate::words::{Language, Words};

/// Id of the text for whoever copies by hand.
const BY_HAND: &str = "summary-text";

/// How copying went.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Copied {
    NotYet,
    Yes,
    No,
}

/// The words of the summary: in the page's language, or in that of the clinic's staff, where that was chosen. It is written
/// anew when texts come late.
pub fn words(state: AppState) -> Words {
    let theirs = state.summary_in_clinics.get().then(|| state.clinic_words()).flatten();
    theirs.unwrap_or_else(|| state.all_words())
}

/// The choice between the two, where there are two.
fn language(state: AppState) -> Option<El> {
    let theirs = state.clinic_words()?.language();
    let here = state.words().language();
    let one = |language: &'static Language, id: &'static str, clinics: bool| {
        let choose = move || {
            state.summary_in_clinics.set(clinics);
            state.focus(id);
        };
        let pressed = state.summary_in_clinics.get() == clinics;
        let pressed = if pressed { "true" } else { "false" };
        button("il-button", language.name, choose).id(id).attr("lang", language.tag).attr("aria-pressed", pressed)
    };
    let group = el("div", "il-summary__language").attr("role", "group").attr("aria-labelledby", "summary-language");
    let label = p("", msg!("clinic-summary-language")).id("summary-language");
    Some(group.put(label).put(one(here, "summary-here", false)).put(one(theirs, "summary-theirs", true)))
}

/// The page.
pub fn view() -> Vec<AnyView> {
    let state = app();
    vec![back(state), live(move || some_not_here(state)), live(move || body(state, words(state)))]
}

fn body(state: AppState, words: Words) -> El {
    let summary = state.summary();
    let copied = Local::new(Copied::NotYet);
    let text = plain(&summary, words);
    let (shared, saved, by_hand) = (text.clone(), text.clone(), text.clone());
    let copy = move || {
        state.copy(&text, move |done| {
            copied.set(if done { Copied::Yes } else { Copied::No });
            if !done {
                state.mark(BY_HAND);
            }
        });
    };
    let buttons = el("div", "il-buttons")
        .put(button("il-button", msg!("button-print"), move || state.print()))
        .put(button("il-button", msg!("page-summary-copy"), copy))
        .put(state.can_share().then(|| button("il-button", msg!("page-summary-share"), move || state.share(&shared))))
        .put(button("il-button", msg!("page-summary-file"), move || {
            if !state.save(&saved) {
                copied.set(Copied::No);
                state.mark(BY_HAND);
            }
        }))
        .put(button("il-button", msg!("page-summary-fhir"), move || {
            if !state.save_fhir() {
                copied.set(Copied::No);
                state.mark(BY_HAND);
            }
        }))
        .put(give::offer(state));
    let said = move || match copied.get() {
        Copied::NotYet => None,
        Copied::Yes => Some(p("il-said il-said--good", msg!("page-summary-copied"))),
        Copied::No => Some(p("il-said", msg!("page-summary-by-hand"))),
    };
    let field = move || {
        (copied.get() == Copied::No).then(|| {
            let label = el("label", "il-label").attr("for", BY_HAND).put(msg!("page-summary-text"));
            let field = el("textarea", "il-input il-summary__text").id(BY_HAND).attr("readonly", "");
            el("div", "il-summary__by-hand").put(label).put(field.put(by_hand.clone()))
        })
    };
    let head = el("div", "il-summary__head").each(summary.head.iter().map(|said| p("", words.say(said))));
    let foot = el("div", "il-summary__foot").each(summary.foot.iter().map(|said| p("", words.say(said))));
    let sheet = el("div", "il-summary__sheet")
        .attr("lang", words.tag())
        .attr("dir", if words.language().rtl { "rtl" } else { "ltr" })
        .put(p("il-summary__name", words.get(msg!("summary-name"))))
        .put(head)
        .each(summary.parts.iter().map(|one| part(one, words)))
        .put(foot);
    el("div", "il-summary")
        .put(el("h1", "il-title").id(HEADING).focusable().put(msg!("page-summary")))
        .put(p("il-summary__lead", msg!("page-summary-lead")))
        .put(language(state))
        .put(buttons)
        .put(el("div", "").attr("role", "status").put(live(said)))
        .put(live(field))
        .put(sheet)
}

fn part(part: &Part, words: Words) -> El {
    let class = if part.short { "il-summary__part il-summary__part--short" } else { "il-summary__part" };
    el("section", class)
        .put(el("h2", "il-summary__title").put(words.get(part.title)))
        .put(el("dl", "il-summary__rows").each(part.rows.iter().map(|one| row(one, words))))
}

fn row(row: &Row, words: Words) -> El {
    let (class, several) = match row.kind {
        RowKind::Present => ("il-summary__row il-summary__row--present", false),
        RowKind::Unsure => ("il-summary__row il-summary__row--unsure", false),
        RowKind::Plain => ("il-summary__row", false),
        RowKind::Denied | RowKind::NotAsked => ("il-summary__row", true),
    };
    let said = if several {
        // Group by group: on paper one after the other, on the screen one below the other.
        el("dd", "il-summary__groups").each(row.items.iter().map(|group| el("span", "").put(words.say(group))))
    } else {
        el("dd", "").put(joined(&row.items, words))
    };
    el("div", class).put(el("dt", "").put(words.say(&row.label))).put(said)
}

//! Everything as one file, and a file brought in: first what it would add, then a press, then what came of it. Nothing of
//! a file is shown but how much it holds.

use super::html::{El, button, el, live, p, points, section};
use super::parts::date;
use crate::msg;
use crate::state::{AppState, Local, Lock, Look};
use crate::words::{Msg, text};

/// Ids for the focus.
const FIELD: &str = "archive-file";
const SAID: &str = "archive-said";

/// Where bringing a file in has come to.
#[derive(Clone, PartialEq)]
enum Step {
    /// Nothing is under way; a word on the last thing that was done, and whether it went well.
    Choose(Option<(Msg, bool)>),
    /// What a file would add.
    Shown(Look),
}

/// The section.
pub fn view(state: AppState) -> El {
    let step = Local::new(Step::Choose(None));
    let say = move |words, well| {
        step.set(Step::Choose(Some((words, well))));
        state.focus(SAID);
    };
    let save = move || match state.save_everything() {
        Ok(()) => say(msg!("archive-saved"), true),
        Err(words) => say(words, false),
    };
    let look = move |_| {
        state.look_into(FIELD, move |found| match found {
            Ok(look) => {
                step.set(Step::Shown(look));
                state.focus(SAID);
            }
            Err(words) => say(words, false),
        });
    };
    let field = el("input", "il-file").attr("type", "file").id(FIELD);
    let field =
        field.attr("accept", ".json,application/json").attr("aria-describedby", "archive-help").on("change", look);
    let bring = el("div", "il-field")
        .put(el("label", "il-label").attr("for", FIELD).put(msg!("archive-bring")))
        .put(p("il-hint", msg!("archive-bring-help")).id("archive-help"))
        .put(field);
    let shown = move || match step.get() {
        Step::Choose(None) => None,
        Step::Choose(Some((words, well))) => {
            let class = if well { "il-said il-said--good" } else { "il-said" };
            Some(p(class, words).id(SAID).focusable())
        }
        Step::Shown(look) => Some(found(state, &look, say)),
    };
    let inside = el("div", "il-archive")
        .put(p("", msg!("archive-save-help")))
        .put(live(move || (state.lock() == Lock::Open).then(|| p("", msg!("archive-not-locked")))))
        .put(el("p", "").put(button("il-button", msg!("archive-save"), save)))
        .put(bring)
        .put(el("div", "").attr("role", "status").put(live(shown)));
    section(msg!("archive-title")).put(inside)
}

/// What a file holds, and the choice.
fn found(state: AppState, look: &Look, say: impl Fn(Msg, bool) + Copy + 'static) -> El {
    let held = points(look.merge.lines().iter().map(|line| state.say(line)));
    let head = p("", state.say(&text::archive_file(date(look.saved_on())))).id(SAID).focusable();
    let inside = el("div", "il-ask").attr("role", "group").put(head).put(held);
    if look.merge.puts.is_empty() {
        return inside.put(p("", msg!("archive-nothing-new")));
    }
    let look = look.clone();
    let add = move || {
        state.bring_in(&look, move |added| match added {
            Ok(()) => say(msg!("archive-added"), true),
            Err(words) => say(words, false),
        });
    };
    let buttons = el("div", "il-buttons")
        .put(button("il-button il-button--primary", msg!("archive-add"), add))
        .put(button("il-button", msg!("archive-not-now"), move || say(msg!("archive-let-be"), true)));
    inside.put(buttons)
}

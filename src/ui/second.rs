//! The pages that a check can do without. Their code comes with the second part of the program: `inside` is the door to it,
//! and until it is here, or when it does not arrive, the page says so. It draws none of them itself.

use super::app::{Forms, name};
use super::html::{AnyView, Inside, button, el, live, p};
use super::parts::HEADING;
use super::question::back;
use super::{about, check_in, earlier, give, learn, player, progress, remind, summary, today};
use crate::msg;
use crate::state::{AppState, Library, Page, SecondPart};

/// The page, or in its place how far it has come. Drawn anew when that changes.
pub fn view(state: AppState, page: Page, forms: &Forms) -> Vec<AnyView> {
    let said = match so_far(state, &page) {
        SecondPart::Here => return inside(page, forms),
        SecondPart::Waiting => p("il-said", msg!("second-waiting")),
        SecondPart::Missing => {
            let again = move || {
                state.fetch_missing();
                state.focus(HEADING);
            };
            let again = button("il-button", msg!("read-again"), again);
            el("div", "il-said").put(el("div", "il-flow").put(p("", msg!("second-missing"))).put(again))
        }
    };
    let heading = el("h1", "il-title").id(HEADING).focusable().put(name(&page));
    vec![back(state), heading.view(), el("div", "il-section").attr("role", "status").put(said).view()]
}

/// Whether a check-in has come to an emergency, or has stopped the plan that is shown with one: that is shown, and nothing
/// else.
pub fn is_emergency(state: AppState) -> bool {
    state.second() == SecondPart::Here && (state.plan_is_emergency() || state.check_in_emergency().is_some())
}

/// The screen of that emergency.
pub fn emergency(state: AppState) -> AnyView {
    today::emergency(state)
}

/// What stands beside the rest of a page and can be missing for a moment: it is drawn as soon as its code is here.
pub fn when_here<I: Inside>(state: AppState, draw: impl Fn() -> I + Send + 'static) -> AnyView {
    live(move || (state.second() == SecondPart::Here).then(&draw))
}

/// How far it has come: all of them need their code, some are nothing without the second table of words.
fn so_far(state: AppState, page: &Page) -> SecondPart {
    let code = state.second();
    let kept = matches!(page, Page::Earlier | Page::Record(_));
    let needs_words = page.is_of_plan() || kept || matches!(page, Page::Summary | Page::Give | Page::About);
    if code != SecondPart::Here || !needs_words {
        return code;
    }
    match state.library() {
        Library::Here(_) => SecondPart::Here,
        Library::Waiting => SecondPart::Waiting,
        Library::Missing => SecondPart::Missing,
    }
}

/// What is called only when the second part is here. scripts/squeeze.mjs keeps it apart from what calls it, by its name.
#[inline(never)]
fn inside(page: Page, forms: &Forms) -> Vec<AnyView> {
    match page {
        Page::Summary => summary::view(),
        Page::Give => give::view(),
        Page::Checked(_) => forms.checked.view(),
        Page::Earlier => earlier::list(),
        Page::Record(id) => earlier::record(&id),
        Page::Today => today::view(),
        Page::Session => player::view(),
        Page::CheckIn => forms.check_in.view(),
        Page::CheckInDone => check_in::done(),
        Page::Progress => progress::view(),
        Page::Reminders => forms.remind.as_ref().map_or_else(Vec::new, remind::Form::view),
        Page::About => about::view(),
        Page::Learn => learn::index(),
        Page::Topic(id) => learn::topic(id),
        Page::Pattern(id) => learn::pattern(id),
        Page::Start
        | Page::Question { .. }
        | Page::CheckInAsk { .. }
        | Page::Confirm(_)
        | Page::CheckInConfirm(_)
        | Page::Check
        | Page::Result => Vec::new(),
    }
}

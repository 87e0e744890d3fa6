//! "This hurts": how much, and what that means now. What it means is the engine's.

use leptos::prelude::*;

use crate::model::Light;
use crate::msg;
use crate::state::{AppState, Event, Hurt, Local};
use crate::ui::html::{El, button, el, live, p};
use crate::ui::parts::{Card, card};
use crate::ui::scale::{PAIN, scale};
use crate::words::{Msg, text};

/// Id of the place that takes the focus.
pub const ID: &str = "session-hurts";

/// The question.
pub fn form(state: AppState, hurting: Local<bool>) -> El {
    let pain = Local::new(None);
    let (sharp, leg, missing) = (Local::new(false), Local::new(false), Local::new(false));
    let tick = |id: &str, text, on: Local<bool>| {
        let one = Card { kind: "checkbox", name: "hurts", id: id.into(), text, note: None };
        card(one, move || on.get(), move |now| on.set(now))
    };
    let say = move || {
        let Some(pain) = pain.get_untracked() else { return missing.set(true) };
        let hurt = Hurt { pain, sharp: sharp.get_untracked(), further_down: leg.get_untracked() };
        state.session_hurts(hurt);
        hurting.set(false);
        state.focus(ID);
    };
    let no = move || {
        hurting.set(false);
        state.session(Event::Pause(false));
        state.focus(crate::ui::parts::HEADING);
    };
    let error = move || missing.get().then(|| p("il-error", msg!("session-hurts-missing")));
    el("section", "il-player__hurts il-flow")
        .id(ID)
        .focusable()
        .attr("aria-label", state.get(msg!("session-hurts")))
        .put(scale("hurts-pain", msg!("session-hurts-how"), None, PAIN, pain))
        .put(el("div", "il-choices").put(tick("hurts-sharp", msg!("session-hurts-sharp"), sharp)).put(tick(
            "hurts-leg",
            msg!("session-hurts-leg"),
            leg,
        )))
        .put(el("div", "").attr("role", "alert").put(live(error)))
        .put(
            el("div", "il-buttons")
                .put(button("il-button il-button--primary", msg!("session-hurts-say"), say))
                .put(button("il-button", msg!("session-hurts-no"), no)),
        )
}

/// Red: this exercise is over for today.
pub fn red(state: AppState) -> El {
    el("section", "il-player__hurts il-flow")
        .id(ID)
        .focusable()
        .attr("aria-label", state.get(msg!("session-hurts")))
        .put(untrack(|| rests(state)))
        .put(p("", msg!("session-red-more")))
        .put(
            el("div", "il-buttons")
                .put(button("il-button il-button--primary", msg!("session-red-next"), move || {
                    state.session(Event::Pause(false));
                    state.focus(crate::ui::parts::HEADING);
                }))
                .put(button("il-button", msg!("today-check-in"), move || state.check_in()))
                .put(button("il-button", msg!("session-stop"), move || state.stop_session())),
        )
}

/// What red means: for the exercise that hurt.
pub fn rests(state: AppState) -> El {
    let item = state.playing(|p| p.workout().stopped_last().copied()).flatten();
    let name = item.and_then(|item| state.exercise(&item)).map(|(exercise, _)| exercise.name);
    p("il-said il-said--bad", name.map(|name| state.say(&text::session_red(name))))
}

/// What pain that is not red means now.
pub fn words(light: Light) -> Option<Msg> {
    match light {
        Light::Green => Some(msg!("session-green")),
        Light::Amber => Some(msg!("session-amber")),
        Light::Red => None,
    }
}

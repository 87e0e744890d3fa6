//! What is asked before and after a session, what it means for the next time, and the switches below it.

use leptos::prelude::*;

use super::hurts;
use crate::model::{Effort, Light};
use crate::msg;
use crate::state::{AppState, Derived, Local, Page, SessionTold};
use crate::ui::html::{El, button, el, live, p};
use crate::ui::parts::{Card, HEADING, card};
use crate::ui::scale::{PAIN, scale};
use crate::words::Msg;

fn heading(words: Msg) -> El {
    el("h1", "il-title").id(HEADING).focusable().put(words)
}

fn to_today(state: AppState, class: &'static str) -> El {
    button(class, msg!("session-to-today"), move || state.go(Page::Today))
}

/// Pain now, before anything.
pub fn before(state: AppState) -> El {
    let (pain, missing) = (Local::new(None), Local::new(false));
    let begin = move || {
        if pain.get_untracked().is_none() {
            missing.set(true);
            return;
        }
        state.begin_session(pain.get_untracked());
        state.focus(HEADING);
    };
    let error = move || missing.get().then(|| p("il-error", msg!("session-hurts-missing")));
    el("div", "il-flow")
        .put(heading(msg!("today-session")))
        .put(scale("before", msg!("session-before"), Some(msg!("session-before-why")), PAIN, pain))
        .put(el("div", "").attr("role", "alert").put(live(error)))
        .put(button("il-button il-button--primary", msg!("session-begin"), begin))
}

/// Pain during it and now, how hard it felt.
pub fn after(state: AppState) -> El {
    let (during, now) = (Local::new(state.playing(|p| p.workout().worst()).flatten()), Local::new(None));
    let (felt, leg, missing) = (Local::new(None), Local::new(None::<bool>), Local::new(false));
    let save = move || {
        let told = (during.get_untracked(), now.get_untracked(), felt.get_untracked(), leg.get_untracked());
        let (during @ Some(_), after @ Some(_), felt @ Some(_), Some(further_down)) = told else {
            return missing.set(true);
        };
        state.finish_session(&SessionTold { during, after, felt, further_down });
        state.focus(HEADING);
    };
    let effort = |effort: Effort| {
        let text = match effort {
            Effort::Easy => msg!("session-felt-easy"),
            Effort::Right => msg!("session-felt-right"),
            Effort::Hard => msg!("session-felt-hard"),
        };
        let one = Card { kind: "radio", name: "felt", id: ["felt-", effort.name()].concat(), text, note: None };
        card(one, move || felt.get() == Some(effort), move |_| felt.set(Some(effort)))
    };
    let side = |yes: bool, id: &str, text| {
        let one = Card { kind: "radio", name: "leg", id: id.into(), text, note: None };
        card(one, move || leg.get() == Some(yes), move |_| leg.set(Some(yes)))
    };
    let group = |legend, choices: El| el("fieldset", "il-field").put(el("legend", "il-label").put(legend)).put(choices);
    let error = move || missing.get().then(|| p("il-error", msg!("session-missing")));
    let unsaved = Derived::new(move || state.playing(|p| p.unsaved) == Some(true));
    let unsaved = move || unsaved.get().then(|| p("il-said il-said--bad", msg!("session-unsaved")));
    let enough = state.playing(|p| p.workout().items.iter().filter(|i| i.stopped && i.pain.is_some()).count() > 1);
    // The last one hurt: that is said here, since its own page has gone.
    let red = state.playing(|p| p.light).flatten() == Some(Light::Red);
    el("div", "il-flow")
        .put(heading(msg!("session-over")))
        .put(p("il-lead", msg!("session-over-lead")))
        .put(red.then(|| untrack(|| hurts::rests(state))))
        .put((enough == Some(true)).then(|| p("il-said", msg!("session-enough"))))
        .put(scale("during", msg!("session-during"), None, PAIN, during))
        .put(scale("after", msg!("session-after"), None, PAIN, now))
        .put(group(
            msg!("session-leg"),
            el("div", "il-choices il-choices--two").put(side(false, "leg-no", msg!("session-leg-no"))).put(side(
                true,
                "leg-yes",
                msg!("session-leg-yes"),
            )),
        ))
        .put(group(msg!("session-felt"), el("div", "il-choices").each(Effort::ALL.map(effort))))
        .put(el("div", "").attr("role", "alert").put(live(error)).put(live(unsaved)))
        .put(button("il-button il-button--primary", msg!("session-save"), save))
}

/// What it means for the next time.
pub fn written(state: AppState) -> El {
    let light = state.playing(|p| p.light).flatten();
    let words = match light {
        Some(Light::Green) => msg!("session-next-green"),
        Some(Light::Amber) => msg!("session-next-amber"),
        Some(Light::Red) => msg!("session-next-red"),
        None => msg!("session-next-none"),
    };
    let check_in = || button("il-button il-button--primary", msg!("today-check-in"), move || state.check_in());
    let red = light == Some(Light::Red);
    el("div", "il-flow")
        .put(heading(msg!("session-saved")))
        .put(p("il-lead", words))
        .put(red.then(check_in))
        .put(to_today(state, if red { "il-button" } else { "il-button il-button--primary" }))
}

/// Another tab has it.
pub fn elsewhere(state: AppState) -> El {
    el("div", "il-flow")
        .put(heading(msg!("today-session")))
        .put(p("il-said", msg!("session-elsewhere")))
        .put(to_today(state, "il-button il-button--primary"))
}

/// Sound, keys, and stopping for today.
pub fn switches(state: AppState) -> El {
    let sound = Card { kind: "checkbox", name: "sound", id: "sound".into(), text: msg!("session-sound"), note: None };
    let sound = card(sound, move || state.session_sounds(), move |on| state.set_session_sound(on));
    el("div", "il-player__switches il-flow")
        .put(el("div", "il-choices").put(sound))
        .put(p("il-small il-player__keys", msg!("session-keys")))
        .put(button("il-link", msg!("session-stop"), move || state.stop_session()))
}

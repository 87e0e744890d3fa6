//! The guided session: big and calm, to be followed from two metres. What happens goes to `state`, which knows where the
//! session is; no step and no time is reckoned here.

mod around;
mod hurts;
mod ring;
pub mod score;

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, Event as DomEvent, KeyboardEvent};

use super::figure::{Shown, by_itself, moving};
use super::html::{AnyView, El, button, el, live, p};
use super::parts::{HEADING, app, fold};
use crate::model::{Exercise, Variant};
use crate::msg;
use crate::state::{AppState, Event, Stage, Step};
use crate::words::text;

/// Id of the words that tell the movement.
const STEPS: &str = "session-steps";

/// The page.
pub fn view() -> Vec<AnyView> {
    let state = app();
    let stage = Memo::new(move |_| state.stage());
    let page = live(move || match stage.get() {
        Stage::Before => around::before(state),
        Stage::Under => under(state),
        Stage::After => around::after(state),
        Stage::Written => around::written(state),
        Stage::Elsewhere => around::elsewhere(state),
    });
    vec![super::question::back(state), page]
}

/// What is told of the exercise at hand, and nothing that changes with the seconds.
#[derive(Clone, Copy)]
struct Now {
    exercise: &'static Exercise,
    variant: &'static Variant,
    mirrored: bool,
}

impl PartialEq for Now {
    fn eq(&self, other: &Now) -> bool {
        (self.exercise.id, self.variant.id, self.mirrored) == (other.exercise.id, other.variant.id, other.mirrored)
    }
}

fn now(state: AppState) -> Option<Now> {
    let (item, place) = state.playing(|p| p.workout().item().map(|item| (*item, p.workout().place)))??;
    let (exercise, variant) = state.exercise(&item)?;
    Some(Now { exercise, variant, mirrored: place.second })
}

fn under(state: AppState) -> El {
    let shown = Memo::new(move |_| now(state));
    let name = Memo::new(move |_| state.playing(|p| p.workout().place.item));
    let hurting = RwSignal::new(false);
    let title = live(move || {
        let _ = name.get();
        untrack(|| now(state)).map(|n| el("span", "").put(n.exercise.name))
    });
    let which = Memo::new(move |_| state.playing(|p| (p.workout().place.item + 1, p.workout().items.len())));
    let which = live(move || which.get().map(|(at, all)| state.say(&text::session_which(at, all))));
    let light = Memo::new(move |_| state.playing(|p| p.light).flatten());
    let controls = live(move || {
        if hurting.get() {
            hurts::form(state, hurting)
        } else if light.get() == Some(crate::model::Light::Red) {
            hurts::red(state)
        } else {
            controls(state, hurting, light.get())
        }
    });
    let how = fold(msg!("session-how")).put(live(move || shown.get().map(how)));
    let how = how.el().attr_live("open", move || (step(state) == Some(Step::Ready)).then_some(""));
    let side = el("div", "il-player__side")
        .put(p("il-eyebrow", which))
        .put(el("h1", "il-title").id(HEADING).focusable().put(title))
        .put(el("div", "il-hidden").attr("role", "status").put(live(move || told(state).map(|t| p("", t)))))
        .put(ring::view(state))
        .put(controls);
    el("div", "il-player")
        .on("keydown", move |event| press(state, &event))
        .put(el("div", "il-player__picture").put(live(move || shown.get().and_then(figure))))
        .put(side)
        .put(how)
        .put(live(move || next(state)))
        .put(around::switches(state))
}

/// The step at hand.
fn step(state: AppState) -> Option<Step> {
    state.playing(|p| p.workout().place.step)
}

fn figure(now: Now) -> Option<El> {
    let Now { exercise, variant, mirrored } = now;
    let moves = by_itself(true);
    moving(Shown { exercise: exercise.id, variant: variant.id, mirrored, name: exercise.name, told: STEPS, moves })
}

fn how(now: Now) -> Vec<AnyView> {
    let steps = el("ol", "il-steps").id(STEPS).each(now.exercise.steps.iter().map(|step| el("li", "").put(step.0)));
    let how = now.variant.how.map(|how| p("", how).view());
    let rest = [p("", now.exercise.start).view(), steps.view(), p("", now.exercise.care).view()];
    how.into_iter().chain(rest).collect()
}

/// What a reader says at each step: not the seconds.
fn told(state: AppState) -> Option<String> {
    let key = ring::key(state)?;
    Some(ring::words(state, key))
}

/// What comes next.
fn next(state: AppState) -> Option<El> {
    let next = state.playing(|p| p.workout().next_item().copied())?;
    let words = match next.and_then(|item| state.exercise(&item)) {
        Some((exercise, _)) => state.say(&text::session_next(exercise.name)),
        None => state.get(msg!("session-last")).to_string(),
    };
    Some(p("il-small", words))
}

fn controls(state: AppState, hurting: RwSignal<bool>, light: Option<crate::model::Light>) -> El {
    let primary = move || match step(state) {
        Some(Step::Ready) => msg!("session-start"),
        Some(Step::Work) => msg!("session-done"),
        Some(Step::Switch | Step::Rest) | None => msg!("session-skip-rest"),
    };
    let primary = Memo::new(move |_| primary());
    let timed = Memo::new(move |_| state.playing(|p| p.workout().is_timed()) == Some(true));
    let paused = Memo::new(move |_| state.playing(|p| p.workout().paused) == Some(true));
    let pause = move || {
        let words = move || if paused.get() { msg!("session-resume") } else { msg!("session-pause") };
        let act = move || state.session(Event::Pause(!paused.get_untracked()));
        button("il-button", live(words), act)
    };
    let hurt = move || {
        state.session(Event::Pause(true));
        hurting.set(true);
        state.focus(hurts::ID);
    };
    let does = |event: Event| move || state.session(event);
    let adjust = fold(msg!("session-adjust")).put(
        el("div", "il-buttons")
            .put(button("il-button", msg!("session-easier"), does(Event::Easier)))
            .put(button("il-button", msg!("session-harder"), does(Event::Harder)))
            .put(button("il-button", msg!("session-pass"), does(Event::Pass))),
    );
    el("div", "il-player__controls")
        .put(el("div", "").attr("role", "status").put(light.map(|light| p("il-said", hurts::words(light)))))
        .put(button("il-button il-button--primary", live(move || primary.get()), does(Event::Forward)))
        .put(
            el("div", "il-player__row")
                .put(button("il-button", msg!("session-back"), does(Event::Back)))
                .put(live(move || timed.get().then(pause)))
                .put(button("il-button", msg!("session-hurts"), hurt)),
        )
        .put(adjust.el())
}

/// Space and the arrows, while the focus is in the session and on nothing that they are for itself.
fn press(state: AppState, event: &DomEvent) {
    let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
    let on: Option<Element> = key.target().and_then(|target| target.dyn_into().ok());
    let own = on.is_some_and(|on| matches!(on.tag_name().as_str(), "INPUT" | "BUTTON" | "SUMMARY" | "A" | "SELECT"));
    if key.ctrl_key() || key.alt_key() || key.meta_key() || key.repeat() {
        return;
    }
    let rtl = state.words().language().rtl;
    let what = match key.key().as_str() {
        " " if !own => match state.playing(|p| (p.workout().is_timed(), p.workout().paused)) {
            Some((true, paused)) => Event::Pause(!paused),
            Some((false, _)) | None => Event::Forward,
        },
        "ArrowRight" if !is_field(key) => {
            if rtl {
                Event::Back
            } else {
                Event::Forward
            }
        }
        "ArrowLeft" if !is_field(key) => {
            if rtl {
                Event::Forward
            } else {
                Event::Back
            }
        }
        _ => return,
    };
    event.prevent_default();
    state.session(what);
}

fn is_field(key: &KeyboardEvent) -> bool {
    let on: Option<Element> = key.target().and_then(|target| target.dyn_into().ok());
    on.is_some_and(|on| matches!(on.tag_name().as_str(), "INPUT" | "SELECT"))
}

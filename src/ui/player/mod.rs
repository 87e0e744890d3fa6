//! The guided session: big and calm, to be followed from two metres. What happens goes to `state`, which knows where the
//! session is; no step and no time is reckoned here.

mod around;
mod controls;
mod hurts;
mod ring;

use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, Event as DomEvent, KeyboardEvent};

use super::figure::{Shown, by_itself, moving};
use super::html::{AnyView, El, el, live, p};
use super::parts::{HEADING, app, fold};
use crate::model::{Exercise, Light, Variant};
use crate::msg;
use crate::state::{AppState, Derived, Event, Local, Stage, Step};
use crate::words::text;

/// Id of the words that tell the movement.
const STEPS: &str = "session-steps";

/// The page.
pub fn view() -> Vec<AnyView> {
    let state = app();
    let stage = Derived::new(move || state.stage());
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
    let shown = Derived::new(move || now(state));
    let light = Derived::new(move || state.playing(|p| p.light).flatten());
    let name = Derived::new(move || shown.get().map(|now| now.exercise.name));
    let title = live(move || if is_red(light) { Some(msg!("session-red-title")) } else { name.get() });
    let which = Derived::new(move || state.playing(|p| (p.workout().place.item + 1, p.workout().items.len())));
    let which = move || which.get().filter(|_| !is_red(light));
    let which = live(move || which().map(|(at, all)| state.say(&text::session_which(at, all))));
    let hurting = Local::new(false);
    // One thing at a time: as long as pain is told of, nothing else is on the screen.
    let asks = Derived::new(move || hurting.get() || is_red(light));
    let class = move || Some(if asks.get() { "il-player il-player--asks" } else { "il-player" });
    let acts = live(move || (!asks.get()).then(|| controls::beside(state, hurting)));
    let below = live(move || {
        if hurting.get() {
            hurts::form(state, hurting)
        } else if is_red(light) {
            hurts::red(state)
        } else {
            controls::below(state, light.get())
        }
    });
    let how = fold(msg!("session-how")).put(live(move || shown.get().map(how)));
    // Folded when the work begins, and then as the person wants it.
    let reads = Derived::new(move || step(state) == Some(Step::Ready));
    let how = how.el().attr_live("open", move || reads.get().then_some(""));
    let told = Derived::new(move || told(state));
    let head = el("div", "il-player__head")
        .put(p("il-eyebrow", which))
        .put(el("h1", "il-title").id(HEADING).focusable().put(title));
    let side = el("div", "il-player__side")
        .put(el("div", "il-hidden").attr("role", "status").put(live(move || told.get().map(|t| p("", t)))))
        .put(el("div", "il-player__now").put(ring::view(state)).put(acts))
        .put(below);
    el("div", "il-player")
        .attr_live("class", class)
        .on("keydown", move |event| press(state, &event))
        .put(head)
        .put(el("div", "il-player__picture").put(live(move || shown.get().and_then(figure))))
        .put(side)
        .put(el("div", "il-player__how").put(how))
        .put(around::switches(state))
}

/// An exercise hurt too much, and that is what is told now.
fn is_red(light: Derived<Option<Light>>) -> bool {
    light.get() == Some(Light::Red)
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
    let words = ring::words(state, key);
    // The next exercise comes by itself: it is told which.
    let name = now(state).filter(|_| key.is_ready()).map(|now| [state.get(now.exercise.name), ". "].concat());
    Some(name.unwrap_or_default() + &words)
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

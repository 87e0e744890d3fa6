//! What can be pressed during an exercise: what comes next is the large one.

use super::{hurts, step};
use crate::model::{Effort, Light};
use crate::msg;
use crate::state::{AppState, Derived, Event, Local, Step};
use crate::ui::html::{El, button, el, live, p};
use crate::ui::parts::fold;
use crate::words::text;

fn does(state: AppState, event: Event) -> impl Fn() + Send + Sync + Clone + 'static {
    move || state.session(event)
}

/// Beside the ring: what was before, the pause, pain.
pub fn beside(state: AppState, hurting: Local<bool>) -> El {
    let before = Derived::new(move || state.playing(|p| p.workout().has_before()) == Some(true));
    let timed = Derived::new(move || state.playing(|p| p.workout().is_timed()) == Some(true));
    let paused = Derived::new(move || state.playing(|p| p.workout().paused) == Some(true));
    let pause = move || {
        let words = move || if paused.get() { msg!("session-resume") } else { msg!("session-pause") };
        button("il-button", live(words), move || state.session(Event::Pause(!paused.get_untracked())))
    };
    let back = move || button("il-button", msg!("session-back"), does(state, Event::Back));
    let hurt = move || {
        state.session(Event::Pause(true));
        hurting.set(true);
        state.focus(hurts::ID);
    };
    el("div", "il-player__acts")
        .put(live(move || timed.get().then(pause)))
        .put(live(move || before.get().then(back)))
        .put(button("il-button", msg!("session-hurts"), hurt))
}

/// Below it: the next step, what comes after, easier and harder.
pub fn below(state: AppState, light: Option<Light>) -> El {
    let next = Derived::new(move || match step(state) {
        Some(Step::Ready) => msg!("session-start"),
        Some(Step::Work) => msg!("session-done"),
        Some(Step::Switch | Step::Rest) | None => msg!("session-skip-rest"),
    });
    let next = button("il-button il-button--primary", live(move || next.get()), does(state, Event::Forward));
    let felt = Derived::new(move || state.playing(|p| p.workout().item().and_then(|item| item.felt)).flatten());
    let noted = move || match felt.get()? {
        Effort::Easy => Some(p("il-small", msg!("session-noted-easy"))),
        Effort::Hard => Some(p("il-small", msg!("session-noted-hard"))),
        Effort::Right => None,
    };
    let adjust = fold(msg!("session-adjust"))
        .put(
            el("div", "il-buttons")
                .put(button("il-button", msg!("session-easier"), does(state, Event::Easier)))
                .put(button("il-button", msg!("session-harder"), does(state, Event::Harder)))
                .put(button("il-button", msg!("session-pass"), does(state, Event::Pass))),
        )
        .put(el("div", "").attr("role", "status").put(live(noted)));
    el("div", "il-player__below")
        .put(el("div", "").attr("role", "status").put(light.and_then(hurts::words).map(|words| p("il-said", words))))
        .put(next)
        .put(after(state))
        .put(adjust.el())
}

/// The exercise after this one.
fn after(state: AppState) -> El {
    let next = Derived::new(move || {
        let item = state.playing(|p| p.workout().next_item().copied()).flatten()?;
        state.exercise(&item).map(|(exercise, _)| exercise.name)
    });
    let words = move || match next.get() {
        Some(name) => state.say(&text::session_next(name)),
        None => state.get(msg!("session-last")).to_string(),
    };
    p("il-small", live(words))
}

//! Reminders: when to ring, what to say, and a calendar file on the person's own press. Nothing of it is kept.

use leptos::prelude::*;

use super::html::{AnyView, El, button, el, live, p};
use super::parts::{Card, HEADING, app, card};
use super::question::back;
use crate::exchange::calendar::Alarm;
use crate::msg;
use crate::state::{AppState, Local};
use crate::words::Msg;

/// What is chosen; it outlives a drawing.
#[derive(Clone, Copy)]
pub struct Form {
    /// Minutes after midnight.
    time: Local<u16>,
    alarm: Local<Alarm>,
    /// The title says what it is about.
    says: Local<bool>,
    saved: Local<Option<bool>>,
}

impl Form {
    /// Six in the evening, a ring at that time, and a title that tells nobody anything.
    pub fn new() -> Form {
        Form {
            time: Local::new(18 * 60),
            alarm: Local::new(Alarm::AtTime),
            says: Local::new(false),
            saved: Local::new(None),
        }
    }

    /// The page.
    pub fn view(&self) -> Vec<AnyView> {
        let state = app();
        let Form { saved, .. } = *self;
        let form = *self;
        let said = move || {
            saved.get().map(|done| {
                if done {
                    p("il-said il-said--good", msg!("remind-saved"))
                } else {
                    p("il-said il-said--bad", msg!("remind-failed"))
                }
            })
        };
        let save = button("il-button il-button--primary", msg!("remind-save"), move || form.save(state));
        vec![
            back(state),
            el("h1", "il-title").id(HEADING).focusable().put(msg!("remind-title")).view(),
            p("il-lead", msg!("remind-lead")).view(),
            el("div", "il-section").put(form.when()).put(form.rings()).put(form.title()).view(),
            el("div", "").attr("role", "status").put(live(said)).view(),
            el("div", "il-bar").put(save).view(),
        ]
    }

    fn save(self, state: AppState) {
        let titles = if self.says.get_untracked() {
            (msg!("remind-full"), msg!("remind-full-check"))
        } else {
            (msg!("remind-plain"), msg!("remind-plain-check"))
        };
        let (session, check_in) = untrack(|| (state.get(titles.0), state.get(titles.1)));
        let done = state.save_reminders(self.time.get_untracked(), self.alarm.get_untracked(), session, check_in);
        self.saved.set(Some(done));
    }

    fn when(self) -> El {
        let time = self.time;
        let shown = move || {
            let (hour, minute) = (time.get() / 60, time.get() % 60);
            format!("{hour:02}:{minute:02}")
        };
        let input = el("input", "il-input il-remind__time").attr("type", "time").id("remind-time").value(shown).on(
            "change",
            move |event| {
                if let Some(minutes) = minutes(&event_target_value(&event)) {
                    time.set(minutes);
                }
            },
        );
        el("div", "il-field")
            .put(el("label", "il-label").attr("for", "remind-time").put(msg!("remind-time")))
            .put(input)
    }

    fn rings(self) -> El {
        let alarm = self.alarm;
        let one = |id: &str, text: Msg, value: Alarm| {
            let words = Card { kind: "radio", name: "remind-ring", id: id.into(), text, note: None };
            card(words, move || alarm.get() == value, move |_| alarm.set(value))
        };
        el("fieldset", "il-field").put(el("legend", "il-label").put(msg!("remind-ring"))).put(
            el("div", "il-choices")
                .put(one("remind-at", msg!("remind-at"), Alarm::AtTime))
                .put(one("remind-before", msg!("remind-before"), Alarm::Before))
                .put(one("remind-none", msg!("option-no"), Alarm::None)),
        )
    }

    fn title(self) -> El {
        let says = self.says;
        let one = |id: &str, text: Msg, note: Msg, value: bool| {
            let words = Card { kind: "radio", name: "remind-title", id: id.into(), text, note: Some(note) };
            card(words, move || says.get() == value, move |_| says.set(value))
        };
        el("fieldset", "il-field").put(el("legend", "il-label").put(msg!("remind-name"))).put(
            el("div", "il-choices")
                .put(one("remind-plain", msg!("remind-plain"), msg!("remind-plain-note"), false))
                .put(one("remind-full", msg!("remind-full"), msg!("remind-full-note"), true)),
        )
    }
}

/// `18:05`, as the browser's field has it in every language.
fn minutes(typed: &str) -> Option<u16> {
    let (hour, minute) = typed.split_once(':')?;
    let (hour, minute): (u16, u16) = (hour.parse().ok()?, minute.get(..2)?.parse().ok()?);
    (hour < 24 && minute < 60).then_some(hour * 60 + minute)
}

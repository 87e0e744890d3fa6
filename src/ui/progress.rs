//! How it goes: pain, goals and days since the first check, each with its meaning in a sentence above its chart.

use super::chart;
use super::html::{AnyView, El, button, el, h2, live, p, small};
use super::parts::{HEADING, app, date};
use super::question::back;
use crate::chart::{Calendar, Goal, GoalSize, Pain};
use crate::engine::progress::Due;
use crate::msg;
use crate::state::{AppState, Page, Planned};
use crate::words::text;

/// The page.
pub fn view() -> Vec<AnyView> {
    let state = app();
    vec![
        back(state),
        el("h1", "il-title").id(HEADING).focusable().put(msg!("track-title")).view(),
        live(move || state.planned().map(|planned| body(state, &planned))),
    ]
}

fn body(state: AppState, planned: &Planned) -> El {
    let mirrored = state.words().language().rtl;
    let start = planned.first.context.today;
    let score = planned.first_score();
    let pain =
        Pain::new(start, planned.day, score, &planned.sessions, &planned.check_ins, &planned.diary.flares, mirrored);
    let words = state.plan_in_words(planned);
    let since = words.since.map(|said| state.say(&said));
    let meaning = since.clone().unwrap_or_else(|| state.get(msg!("track-none")).to_string());
    let label = state.say(&text::chart_label(date(start), date(planned.day), meaning.clone()));
    let due = matches!(planned.today.due, Some(Due::Day(_) | Due::AfterRed));
    let due = due.then(|| {
        let words = words.due.unwrap_or(msg!("progress-due-day"));
        let go = button("il-button il-button--primary", msg!("today-check-in"), move || state.check_in());
        let said = el("div", "il-said").put(el("div", "il-flow").put(p("", words)).put(go));
        el("section", "il-section").put(said)
    });
    let stop = words.stop.map(|said| p("il-said il-said--bad", state.say(&said)));
    let of_pain = el("section", "il-section il-flow")
        .put(h2(msg!("track-pain")))
        .put(p("il-lead", meaning))
        .put((!pain.is_empty()).then(|| chart::pain(&pain, &label)))
        .put(chart::below(msg!("chart-matters")));
    let goals: Vec<El> = planned
        .goals()
        .iter()
        .enumerate()
        .map(|(at, goal)| one_goal(state, goal, &Goal::new(at, start, planned.day, &planned.check_ins, mirrored)))
        .collect();
    let goals = (!goals.is_empty()).then(|| {
        el("section", "il-section il-flow")
            .put(h2(msg!("track-goals")))
            .each(goals)
            .put(chart::below(msg!("chart-clear-matters")))
    });
    el("div", "").put(due).put(stop).put(of_pain).put(goals).put(days(state, planned, mirrored)).put(
        el("div", "il-section il-buttons").put(button("il-button", msg!("remind-title"), move || {
            state.go(Page::Reminders);
        })),
    )
}

fn one_goal(state: AppState, name: &str, goal: &Goal) -> El {
    let said = match (goal.change, goal.size) {
        (None, _) => state.get(msg!("track-goal-none")).to_string(),
        (Some((_, to)), GoalSize::First) => state.say(&text::track_goal_first(to)),
        (Some((from, to)), GoalSize::More) => state.say(&text::track_goal_more(from, to)),
        (Some((from, to)), GoalSize::Same) => state.say(&text::track_goal_same(from, to)),
        (Some((from, to)), GoalSize::Less) => state.say(&text::track_goal_less(from, to)),
    };
    let drawn = (goal.bins.len() > 1).then(|| chart::goal(goal, &said));
    el("div", "il-flow").put(small("h3", name.to_string())).put(p("", said.clone())).put(drawn)
}

fn days(state: AppState, planned: &Planned, mirrored: bool) -> El {
    let said = match planned.sessions.len() {
        0 => state.get(msg!("track-no-sessions")).to_string(),
        many => state.say(&text::track_sessions(many)),
    };
    let start = planned.first.context.today;
    let calendar =
        Calendar::new(start, planned.day, &planned.sessions, &planned.check_ins, &planned.diary.flares, mirrored);
    el("section", "il-section il-flow")
        .put(h2(msg!("track-days")))
        .put(p("", said.clone()))
        .put(chart::calendar(&calendar, &said))
}

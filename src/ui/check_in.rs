//! A check-in: how it feels and how far the goals are, and what it has come to. Its danger signs come first, on the question
//! screens. What anything means is decided below.

use leptos::prelude::*;

use super::html::{AnyView, El, button, el, follow, h2, live, p, points, send_button};
use super::keeping::failed;
use super::parts::{Card, HEADING, app, calls, card, level_name};
use super::question::{ask_form, back};
use super::result::net;
use super::scale::{Ends, PAIN, score};
use crate::model::{Disposition, GOALS, Score};
use crate::msg;
use crate::state::{AppState, CameTo, Derived, Feel, Local, Page};
use crate::words::{Msg, text};

const PAIN_ID: &str = "check-in-pain";
const GOAL: [&str; GOALS] = ["check-in-goal-a", "check-in-goal-b", "check-in-goal-c"];
const GOAL_HOW: [&str; GOALS] = ["check-in-goal-a-how", "check-in-goal-b-how", "check-in-goal-c-how"];
const SLEEP: Ends = (msg!("check-in-not-at-all"), msg!("check-in-all-night"));
const REACHED: Ends = (msg!("check-in-not-at-all"), msg!("check-in-as-before"));

/// What is told on the page of how it feels; it outlives a drawing.
#[derive(Default)]
pub struct Form(Option<Open>);

#[derive(Clone, Copy)]
struct Open {
    pain: Local<Option<Score>>,
    sleep: Local<Option<Score>>,
    even: Local<Option<bool>>,
    goals: [(Local<String>, Local<Option<Score>>); GOALS],
    /// So many goals were set before: their words stay.
    set: usize,
    /// "Continue" was pressed.
    tried: Local<bool>,
}

impl Form {
    /// The form as it was left.
    pub fn new() -> Form {
        let state = app();
        let Some((planned, told)) = untrack(|| state.planned()).zip(state.felt()) else { return Form(None) };
        let open = Open {
            pain: Local::new(told.pain),
            sleep: Local::new(told.sleep),
            even: Local::new(told.even),
            goals: told.goals.map(|(words, reached)| (Local::new(words), Local::new(reached))),
            set: planned.goals().len().min(GOALS),
            tried: Local::new(false),
        };
        follow(Box::new(move || state.is_telling(open.told())));
        Form(Some(open))
    }

    /// The page.
    pub fn view(&self) -> Vec<AnyView> {
        self.0.map_or_else(Vec::new, view)
    }
}

impl Open {
    fn told(self) -> Feel {
        Feel {
            pain: self.pain.get(),
            sleep: self.sleep.get(),
            even: self.even.get(),
            goals: self.goals.map(|(words, reached)| (words.get(), reached.get())),
        }
    }
}

fn view(open: Open) -> Vec<AnyView> {
    let state = app();
    let missing = move || open.tried.get() && open.pain.get().is_none();
    let submit = move || {
        open.tried.set(true);
        if open.pain.with_untracked(Option::is_none) {
            state.focus([PAIN_ID, "-0"].concat());
        } else {
            state.feel(&open.told());
        }
    };
    let error = live(move || missing().then(|| p("il-error", msg!("error-choose"))));
    let error = el("div", "").attr("role", "alert").put(error);
    let goals = el("section", "il-section il-flow")
        .put(h2(msg!("check-in-goals")))
        .put(p("il-hint", msg!("check-in-goals-help")))
        .each((0..GOALS).map(|at| goal(open, at)));
    let form = ask_form("il-ask-page il-check-in")
        .put(el("h1", "il-title").id(HEADING).focusable().put(msg!("check-in-feel")))
        .put(group(state.pain_question().text, Some(error), score(PAIN_ID, PAIN, open.pain)))
        .put(group(msg!("check-in-sleep"), None, score("check-in-sleep", SLEEP, open.sleep)))
        .put(group(msg!("check-in-even"), None, [even(open.even)]))
        .put(goals)
        .put(el("div", "il-bar").put(send_button("il-button il-button--primary", msg!("button-continue"), submit)));
    vec![back(state), form.view()]
}

fn group(words: Msg, error: Option<El>, fields: impl IntoIterator<Item = El>) -> El {
    el("fieldset", "il-question il-section")
        .put(el("legend", "").put(el("h2", "il-heading").put(words)))
        .put(error)
        .each(fields)
}

fn even(even: Local<Option<bool>>) -> El {
    let one = |says: bool| {
        let (id, text) =
            if says { ("check-in-even-yes", msg!("option-yes")) } else { ("check-in-even-no", msg!("option-no")) };
        let words = Card { kind: "radio", name: "check-in-even", id: id.into(), text, note: None };
        card(words, move || even.get() == Some(says), move |_| even.set(Some(says)))
    };
    el("div", "il-choices il-choices--two").put(one(true)).put(one(false))
}

/// A goal: its words once, and how far it is each time.
fn goal(open: Open, at: usize) -> El {
    let (words, reached) = open.goals[at];
    let set = at < open.set;
    let title = if set {
        el("h3", "il-subheading").put(words.get_untracked())
    } else {
        let input = el("input", "il-input")
            .attr("type", "text")
            .attr("maxlength", "60")
            .attr("autocomplete", "off")
            .id(GOAL[at])
            .value(move || words.get())
            .on("input", move |event| words.set(event_target_value(&event)));
        let label = el("label", "il-label").attr("for", GOAL[at]).put(app().say(&text::check_in_goal(at + 1)));
        el("div", "il-field").put(label).put(input)
    };
    let told = Derived::new(move || words.with(|words| !words.trim().is_empty()));
    let scale = move || {
        told.get().then(|| {
            let about = set.then(|| el("span", "il-hidden").put([&words.get_untracked(), ": "].concat()));
            let legend = el("legend", "il-label").put(about).put(msg!("check-in-how"));
            el("fieldset", "il-field").put(legend).each(score(GOAL_HOW[at], REACHED, reached))
        })
    };
    el("div", "il-goal il-flow").put(title).put(live(scale))
}

/// What it has come to.
pub fn done() -> Vec<AnyView> {
    let state = app();
    let title = el("h1", "il-title").id(HEADING).focusable().put(msg!("check-in-done"));
    vec![back(state), title.view(), live(move || state.found().map(|found| came_to(state, &found)))]
}

fn came_to(state: AppState, found: &CameTo) -> El {
    let trouble = state.diary_trouble().map(|why| p("il-said il-said--bad", failed(why)));
    let act = &found.report.act;
    let urgent = found.stops.is_some().then(|| {
        el("section", "il-care il-care--today")
            .put(h2(act.title))
            .put(p("il-lead", state.say(&act.first)))
            .put(points(act.steps.iter().map(|step| state.say(step))))
            .put(calls(&act.calls))
    });
    let part = &found.part;
    let raised = (!part.raises.is_empty()).then(|| {
        el("section", "il-section il-flow")
            .put(h2(level_name(Disposition::Level(found.level), false)))
            .put(points(part.raises.iter().map(|said| state.say(said))))
    });
    let fine = part.raises.is_empty() && part.stop.is_none();
    let next = found.next.filter(|_| part.stop.is_none()).map(|days| p("", state.say(&text::today_next(days))));
    let go = |class, words, page: Page| button(class, words, move || state.go(page.clone()));
    let buttons = el("div", "il-section il-buttons")
        .put(go("il-button il-button--primary", msg!("today-title"), Page::Today))
        .put(go("il-button", msg!("track-open"), Page::Progress));
    let parts = [
        trouble,
        urgent,
        part.stop.as_ref().map(|said| p("il-said il-said--bad", state.say(said))),
        part.since.as_ref().map(|said| p("il-lead", state.say(said))),
        raised,
        fine.then(|| p("", msg!("check-in-fine"))),
        next,
        Some(buttons),
        Some(net(found.report.country, &found.report.safety_net)),
    ];
    el("div", "il-flow").each(parts.into_iter().flatten())
}

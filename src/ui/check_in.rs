//! A check-in: how it feels and how far the goals are, one answer repeated before an emergency, and what it has come to.
//! Its danger signs are the question screens. What anything means is decided below.

use leptos::prelude::*;

use super::emergency;
use super::html::{AnyView, El, all, button, el, h2, live, p, points};
use super::parts::{Card, HEADING, app, calls, card, choice, level_name, t};
use super::question::back;
use super::result::net;
use crate::model::{Disposition, GOALS, Kind, Level, QuestionId};
use crate::msg;
use crate::state::{AppState, Feel, CameTo, KeptError, Page};
use crate::words::{Msg, text};

const PAIN: &str = "check-in-pain";
const GOAL: [&str; GOALS] = ["check-in-goal-a", "check-in-goal-b", "check-in-goal-c"];

/// The ways into a plan: check in, see how it goes, be reminded.
pub fn ways(state: AppState) -> El {
    el("div", "il-section il-buttons")
        .put(button("il-button il-button--primary", msg!("check-in-title"), move || state.begin_check_in()))
        .put(button("il-button", msg!("track-title"), move || state.go(Page::Progress)))
        .put(button("il-button", msg!("remind-title"), move || state.go(Page::Reminders)))
}

/// What is told on the first page; it outlives a drawing.
#[derive(Default)]
pub struct Form(Option<Open>);

#[derive(Clone, Copy)]
struct Open {
    feel: RwSignal<Feel>,
    tried: RwSignal<bool>,
    /// So many goals were set before: their words stay.
    set: usize,
}

impl Form {
    /// The form with the goals that were set before.
    pub fn new() -> Form {
        let Some(planned) = untrack(|| app().planned()) else { return Form(None) };
        let mut feel = Feel::default();
        for (goal, known) in feel.goals.iter_mut().zip(planned.goals()) {
            goal.0.clone_from(known);
        }
        let set = planned.goals().len().min(GOALS);
        Form(Some(Open { feel: RwSignal::new(feel), tried: RwSignal::new(false), set }))
    }

    /// The page.
    pub fn view(&self) -> Vec<AnyView> {
        self.0.map_or_else(Vec::new, view)
    }
}

fn view(open: Open) -> Vec<AnyView> {
    let state = app();
    let Open { feel, tried, set } = open;
    let stopped = untrack(|| state.planned()).is_some_and(|planned| planned.today.plan.is_err());
    if stopped {
        let again = button("il-button il-button--primary", msg!("check-in-again"), move || state.start_again());
        let said = untrack(|| state.planned()).and_then(|planned| state.plan_in_words(&planned).stop);
        return vec![
            back(state),
            el("h1", "il-title").id(HEADING).focusable().put(msg!("check-in-title")).view(),
            p("il-lead", said.map(|said| state.say(&said))).view(),
            p("", again).view(),
        ];
    }
    let question = state.pain_question();
    let (low, high) = match question.kind {
        Kind::Scale { low, high } => (low, high),
        _ => (msg!("check-in-not-at-all"), msg!("check-in-all-night")),
    };
    let submit = move || {
        tried.set(true);
        if feel.with_untracked(|feel| feel.pain.is_none()) {
            state.focus(String::from(PAIN) + "-0");
        } else {
            state.feel(&feel.get_untracked());
        }
    };
    let error = move || (tried.get() && feel.with(|feel| feel.pain.is_none())).then(|| p("il-error", msg!("error-choose")));
    let pain = Scale { name: PAIN, low, high, get: |feel| feel.pain, set: |feel, score| feel.pain = Some(score) };
    let sleep = Scale {
        name: "check-in-sleep",
        low: msg!("check-in-not-at-all"),
        high: msg!("check-in-all-night"),
        get: |feel| feel.sleep,
        set: |feel, score| feel.sleep = Some(score),
    };
    let goals = el("section", "il-section il-flow")
        .put(h2(msg!("check-in-goals")))
        .put(p("il-hint", msg!("check-in-goals-help")))
        .each((0..GOALS).map(|at| goal(feel, at, at < set)));
    let form = el("form", "il-ask-page").attr("novalidate", "").on("submit", move |event| {
        event.prevent_default();
        submit();
    });
    let form = form
        .put(el("h1", "il-title").id(HEADING).focusable().put(msg!("check-in-title")))
        .put(p("il-lead", msg!("check-in-lead")))
        .put(group(question.text, Some(live(error)), pain.view(feel)))
        .put(group(msg!("check-in-sleep"), None, sleep.view(feel)))
        .put(group(msg!("check-in-even"), None, vec![even(feel)]))
        .put(goals)
        .put(el("div", "il-bar").put(
            el("button", "il-button il-button--primary").attr("type", "submit").put(msg!("button-continue")),
        ));
    vec![back(state), form.view()]
}

fn group(words: Msg, error: Option<AnyView>, fields: Vec<El>) -> El {
    el("fieldset", "il-question il-section")
        .put(el("legend", "").put(el("h2", "il-heading").put(words)))
        .put(error.map(|error| el("div", "").id(String::from(PAIN) + "-error").put(error)))
        .each(fields)
}

/// 0 to 10, as on the question screens.
struct Scale {
    name: &'static str,
    low: Msg,
    high: Msg,
    get: fn(&Feel) -> Option<u8>,
    set: fn(&mut Feel, u8),
}

impl Scale {
    fn view(self, feel: RwSignal<Feel>) -> Vec<El> {
        let Scale { name, low, high, get, set } = self;
        let step = move |n: u8| {
            let end = match n {
                0 => Some(low),
                10 => Some(high),
                _ => None,
            };
            let end = end.map(|words| el("span", "il-hidden").put(", ").put(words));
            let words = el("span", "il-choice__text").put(app().words().number(n.into())).put(end);
            let id = format!("{name}-{n}");
            choice("radio", name, id, words, move || feel.with(get) == Some(n), move |_| feel.update(|feel| set(feel, n)))
        };
        let end = |n: i64, words: Msg| el("span", "").put(app().words().number(n)).put(": ").put(words);
        let steps = el("div", "il-choices il-choices--row il-scale").each((0..=10).map(step));
        vec![steps, p("il-scale__ends", end(0, low)).put(end(10, high)).attr("aria-hidden", "true")]
    }
}

fn even(feel: RwSignal<Feel>) -> El {
    let one = |id: &str, text: Msg, says: Option<bool>| {
        let words = Card { kind: "radio", name: "check-in-even", id: id.into(), text, note: None };
        card(words, move || feel.with(|feel| feel.even == says && says.is_some()), move |_| {
            feel.update(|feel| feel.even = says);
        })
    };
    el("div", "il-choices il-choices--row")
        .put(one("check-in-even-yes", msg!("option-yes"), Some(true)))
        .put(one("check-in-even-no", msg!("option-no"), Some(false)))
}

/// A goal: its words once, and how far it is each time.
fn goal(feel: RwSignal<Feel>, at: usize, set: bool) -> El {
    let name = GOAL[at];
    let words = move || feel.with(|feel| feel.goals[at].0.clone());
    let title = if set {
        el("legend", "").put(el("h3", "il-subheading").put(words()))
    } else {
        let input = el("input", "il-input")
            .attr("type", "text")
            .attr("maxlength", "60")
            .attr("autocomplete", "off")
            .id(name)
            .value(words)
            .on("input", move |event| feel.update(|feel| feel.goals[at].0 = event_target_value(&event)));
        let label = el("label", "il-label").attr("for", name).put(app().say(&text::check_in_goal(at + 1)));
        el("div", "il-field").put(label).put(input)
    };
    let told = Memo::new(move |_| feel.with(|feel| !feel.goals[at].0.trim().is_empty()));
    let scale = move || {
        told.get().then(|| {
            // One function for each place: a scale holds no more than where to read and to write.
            let (get, put): (fn(&Feel) -> Option<u8>, fn(&mut Feel, u8)) = match at {
                0 => (|feel| feel.goals[0].1, |feel, score| feel.goals[0].1 = Some(score)),
                1 => (|feel| feel.goals[1].1, |feel, score| feel.goals[1].1 = Some(score)),
                _ => (|feel| feel.goals[2].1, |feel, score| feel.goals[2].1 = Some(score)),
            };
            let scale = Scale {
                name: ["check-in-goal-a-how", "check-in-goal-b-how", "check-in-goal-c-how"][at],
                low: msg!("check-in-not-at-all"),
                high: msg!("check-in-as-before"),
                get,
                set: put,
            };
            let how = el("div", "il-flow").put(p("", msg!("check-in-how"))).each(scale.view(feel));
            how.attr("role", "radiogroup").attr("aria-label", feel.with_untracked(|feel| feel.goals[at].0.clone()))
        })
    };
    el(if set { "fieldset" } else { "div" }, "il-goal").put(title).put(live(scale))
}

/// One answer, repeated in other words before an emergency that rests on it alone (`decisions.md` D4).
pub fn confirm(question: QuestionId) -> Vec<AnyView> {
    let state = app();
    let words = state.question(question).confirm;
    let yes = move || state.confirm_check_in(question);
    let no = move || state.take_back_in_check_in(question);
    let numbers = untrack(|| state.found()).map(|found| calls(&found.report.act.calls));
    let inside = el("div", "il-confirm")
        .put(el("h1", "il-title").id(HEADING).focusable().put(msg!("confirm-title")))
        .put(words.map(|words| p("il-lead il-confirm__answer", words)))
        .put(p("", msg!("confirm-why")))
        .put(el("div", "il-danger").put(numbers));
    let bar = el("div", "il-bar il-bar--two")
        .put(button("il-button il-button--primary", msg!("button-confirm-yes"), yes))
        .put(button("il-button", msg!("button-confirm-no"), no));
    vec![back(state), inside.view(), bar.view()]
}

/// The emergency screen, where a check-in has found one.
pub fn emergency() -> Option<AnyView> {
    let state = app();
    let is = |found: &CameTo| found.stops == Some(Level::EmergencyNow);
    untrack(|| state.found()).filter(is)?;
    Some(live(move || state.found().map(|found| emergency::found(&found.report))))
}

/// What it has come to.
pub fn done() -> Vec<AnyView> {
    let state = app();
    vec![back(state), live(move || state.found().map(|found| came_to(state, &found)))]
}

fn came_to(state: AppState, found: &CameTo) -> AnyView {
    let trouble = state.diary_trouble().map(|why| {
        let words = match why {
            KeptError::Denied => msg!("error-storage-denied"),
            KeptError::Full => msg!("error-storage-full"),
            KeptError::Unsaved => msg!("error-storage-unsaved"),
        };
        p("il-said il-said--bad", words)
    });
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
        let level = level_name(Disposition::Level(found.level), false);
        el("section", "il-section il-flow")
            .put(h2(level))
            .put(points(part.raises.iter().map(|said| state.say(said))))
    });
    let fine = part.raises.is_empty() && part.stop.is_none();
    let next = found.next.filter(|_| part.stop.is_none()).map(|days| p("", state.say(&text::check_in_next(days))));
    let buttons = el("div", "il-section il-buttons")
        .put(button("il-button il-button--primary", msg!("track-title"), move || state.go(Page::Progress)));
    let parts = vec![
        el("h1", "il-title").id(HEADING).focusable().put(msg!("check-in-done")).view(),
        el("div", "").put(trouble).view(),
        el("div", "").put(urgent).view(),
        el("div", "").put(part.stop.as_ref().map(|said| p("il-said il-said--bad", state.say(said)))).view(),
        el("div", "").put(part.since.as_ref().map(|said| p("il-lead", state.say(said)))).view(),
        el("div", "").put(raised).view(),
        el("div", "").put(fine.then(|| p("", msg!("check-in-fine")))).view(),
        el("div", "").put(next).view(),
        buttons.view(),
        net(found.report.country, &found.report.safety_net).view(),
    ];
    all(parts)
}

/// The title of a page of the plan, for readers.
pub fn titled(words: Msg) -> El {
    el("h1", "il-title").id(HEADING).focusable().put(t(words))
}

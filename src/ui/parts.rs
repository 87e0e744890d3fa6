//! Small parts that several pages share: cards to choose, numbers to call, folded text, a question before something is
//! taken away.

use leptos::prelude::*;

use super::html::{AnyView, El, button, el, live, p};
use super::icons;
use crate::model::{Citation, Country, Date, Disposition, Level, Phone};
use crate::msg;
use crate::report::{Call, CallKind};
use crate::state::{AnswerLine, AppState, COUNTRY_ID, Local};
use crate::words::{Msg, text};

/// Id of the heading that takes the focus when a page comes.
pub const HEADING: &str = "page-heading";

/// The state of this visit.
pub fn app() -> AppState {
    expect_context::<AppState>()
}

/// A part of the first page that is drawn in a task of its own: none of it shows before all of it is there. Later, at once.
pub fn in_its_turn<I: super::html::Inside>(state: AppState, draw: impl Fn() -> I + 'static) -> AnyView {
    let turn = Local::new(state.is_drawn());
    if !turn.get_untracked() {
        state.soon(move || turn.set(true));
    }
    live(move || turn.get().then(&draw))
}

/// A message in the present language.
pub fn t(msg: Msg) -> &'static str {
    app().get(msg)
}

/// A date in words.
pub fn date(date: Date) -> String {
    let (year, month, day) = date.parts();
    app().words().date(year, month, day)
}

/// The name of a result, for lists of results; the result's own page has it from the report.
pub fn level_name(disposition: Disposition, crisis: bool) -> Msg {
    match disposition {
        Disposition::Level(Level::EmergencyNow) if crisis => msg!("level-crisis"),
        Disposition::Level(Level::EmergencyNow) => msg!("level-emergency_now"),
        Disposition::Level(Level::UrgentSameDay) => msg!("level-urgent_same_day"),
        Disposition::Level(Level::ClinicianSoon) => msg!("level-clinician_soon"),
        Disposition::Level(Level::RoutineCare) => msg!("level-routine_care"),
        Disposition::Level(Level::SelfCare) => msg!("level-self_care"),
        Disposition::OutOfScope => msg!("level-out_of_scope"),
    }
}

/// What a card to choose is made of.
pub struct Card {
    /// `radio` or `checkbox`.
    pub kind: &'static str,
    /// The group's name.
    pub name: &'static str,
    /// Its own id.
    pub id: String,
    /// What is read.
    pub text: Msg,
    /// A line of help below.
    pub note: Option<Msg>,
}

/// A card to choose: a real radio button or checkbox under a card of words. `on` hears whether it is chosen now.
pub fn card(card: Card, checked: impl Fn() -> bool + 'static, on: impl Fn(bool) + 'static) -> El {
    let Card { kind, name, id, text, note } = card;
    let words = el("span", "il-choice__text").put(text).put(note.map(|n| el("span", "il-choice__note").put(n)));
    choice(kind, name, id, words, checked, on)
}

/// As [`card`], with words of any form.
pub fn choice(
    kind: &'static str,
    name: &'static str,
    id: String,
    words: El,
    checked: impl Fn() -> bool + 'static,
    on: impl Fn(bool) + 'static,
) -> El {
    choice_box(kind, name, &id, words, Box::new(checked), Box::new(on))
}

#[inline(never)]
fn choice_box(
    kind: &'static str,
    name: &'static str,
    id: &str,
    words: El,
    checked: Box<dyn Fn() -> bool>,
    on: Box<dyn Fn(bool)>,
) -> El {
    let input = el("input", "il-choice__input").attr("type", kind).attr("name", name).id(id);
    let input = input.switch("checked", checked).on("change", move |event| on(event_target_checked(&event)));
    let mark = el("span", "il-choice__mark");
    el("label", "il-choice").put(input).put(el("span", "il-choice__card").put(mark).put(words))
}

/// Folded text under a line that can be pressed.
pub fn fold(summary: Msg) -> Fold {
    Fold { summary, inside: el("div", "il-fold__in") }
}

/// Folded text in the making.
pub struct Fold {
    summary: Msg,
    inside: El,
}

impl Fold {
    /// Puts something into the folded part.
    pub fn put(self, inside: impl super::html::Inside) -> Fold {
        Fold { inside: self.inside.put(inside), ..self }
    }

    /// Puts several things into it.
    pub fn each(self, inside: impl IntoIterator<Item = impl super::html::Inside>) -> Fold {
        Fold { inside: self.inside.each(inside), ..self }
    }

    /// Done.
    pub fn el(self) -> El {
        let summary = el("summary", "").put(el("span", "").put(self.summary));
        el("details", "il-fold").put(summary).put(self.inside)
    }
}

/// "Not yet reviewed by a clinician", or who signed (`decisions.md` D36); and so of the language's words.
pub fn reviewed_by(name: Option<&'static str>) -> String {
    let mut said = match name {
        Some(name) => app().say(&text::result_reviewed(name)),
        None => t(msg!("page-not-reviewed")).to_string(),
    };
    if let Some(words) = unreviewed_words() {
        said.push(' ');
        said.push_str(t(words));
    }
    said
}

/// That nobody has reviewed the words of this language, where that is so.
pub fn unreviewed_words() -> Option<Msg> {
    app().words().language().unreviewed.then_some(msg!("language-unreviewed"))
}

/// Lines of answers.
pub fn answers(lines: Vec<AnswerLine>) -> El {
    let row = |line: AnswerLine| {
        el("div", "il-answers__row").put(el("dt", "").put(line.label)).put(el("dd", "").put(line.answer))
    };
    el("dl", "il-answers").each(lines.into_iter().map(row))
}

/// Sources, one a line.
pub fn sources(sources: &'static [&'static Citation]) -> El {
    let lines = move || sources.iter().map(|source| p("", app().source(source))).collect::<Vec<_>>();
    el("div", "il-sources").put(p("il-sources__title", msg!("result-source"))).put(live(lines))
}

/// A link that dials.
pub fn dial(phone: Phone, class: &'static str) -> El {
    // A number does not break at the end of a line.
    let words = app().say(&text::page_call(phone.shown.replace(' ', "\u{a0}")));
    let link = el("a", class).attr("href", format!("tel:{}", phone.dial));
    link.put(icons::phone()).put(el("span", "").put(words))
}

/// Who to call: what it is for, and a number to press where there is one.
pub fn calls(calls: &[Call]) -> El {
    let line = |call: &Call| {
        let class = match call.kind {
            CallKind::Emergency => "il-call__button il-call__button--grave",
            CallKind::Deaf | CallKind::Urgent | CallKind::Crisis => "il-call__button",
        };
        let number = call.phone.filter(|phone| !phone.dial.is_empty()).map(|phone| dial(phone, class));
        el("li", "il-call").put(el("span", "il-call__text").put(app().say(&call.text))).put(number)
    };
    el("ul", "il-calls").each(calls.iter().map(line))
}

/// The list of countries.
pub fn country_select(class: &'static str) -> El {
    let state = app();
    let option = |country: &'static Country| el("option", "").attr("value", country.code).put(country.name);
    let select = el("select", class).id(COUNTRY_ID).attr("autocomplete", "off");
    let select = select.on("change", move |event| state.set_country(&event_target_value(&event)));
    select.each(state.countries().iter().map(option)).value(move || state.country.get().to_string())
}

/// A press that asks once more before it acts.
pub struct Sure {
    /// Its id, for the focus to come back to.
    pub id: String,
    /// The button's words.
    pub label: Msg,
    /// Words for readers that say which one, where there are several.
    pub what: Option<String>,
    /// The button's class.
    pub class: &'static str,
    /// What follows, as a question.
    pub question: Msg,
    /// The words of the second press.
    pub yes: Msg,
}

impl Sure {
    /// The button, which turns into the question.
    pub fn then(self, act: impl Fn() + Clone + Send + 'static) -> AnyView {
        let state = app();
        let asked = Local::new(false);
        live(move || {
            let id = self.id.clone();
            let no = format!("{id}-no");
            if asked.get() {
                let back = move || {
                    asked.set(false);
                    state.focus(id.clone());
                };
                let yes = button("il-button il-button--grave", self.yes, act.clone());
                let no = button("il-button", msg!("button-not-now"), back).id(no);
                let buttons = el("div", "il-buttons").put(yes).put(no);
                el("div", "il-ask").attr("role", "group").put(p("", self.question)).put(buttons)
            } else {
                let ask = move || {
                    asked.set(true);
                    state.focus(no.clone());
                };
                let which = self.what.clone().map(|what| el("span", "il-hidden").put(": ").put(what));
                button(self.class, self.label, ask).id(id).put(which)
            }
        })
    }
}

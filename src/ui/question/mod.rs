//! One screen of questions: its fields, its errors, "Continue". What is asked next is `state`'s.

mod checklist;
mod choices;
mod desk;
mod field;
mod keys;
mod number;
mod scale;
mod sites;

use std::rc::Rc;

use leptos::prelude::*;

use super::html::{AnyView, El, button, el, follow, live, p, send_button};
use super::map;
use super::parts::{HEADING, app, fold, t};
use crate::model::{Answer, Kind, Question, QuestionId, Section};
use crate::msg;
use crate::state::{AppState, Local, Problem, effect, short};
use crate::words::{Msg, Text, text};
pub use desk::Desk;
pub use field::Field;
use keys::Digits;
pub use keys::ask_form;

/// Id of the error summary.
const ERRORS: &str = "errors";
/// Above this the number of screens to come is only a bound, far from what most people meet: it would daunt, not tell.
const WORTH_SAYING: usize = 30;

/// One thing that is missing.
#[derive(Clone)]
struct Gap {
    /// Id of the control to go to.
    at: String,
    /// The question.
    question: QuestionId,
    /// What to do.
    problem: Problem,
}

type Missing = Vec<Gap>;
type Problems = Local<Missing>;
/// The answers, or what is missing.
type Check = Rc<dyn Fn() -> Result<Vec<(QuestionId, Answer)>, Missing>>;

/// What is typed and ticked on the page of some questions of a screen, and what is missing. It outlives a drawing: in
/// another language the page is drawn anew.
#[derive(Default)]
pub struct Form(Option<Open>);

struct Open {
    desk: Desk,
    section: Msg,
    left: usize,
    /// A checklist, with its stem.
    list: Option<(Msg, checklist::List)>,
    fields: Vec<Field>,
    problems: Problems,
}

impl Form {
    /// The fields as earlier answers left them.
    pub fn new(screen: &'static str, ask: &[QuestionId], desk: Desk) -> Form {
        let state = app();
        let talk = untrack(|| state.talk());
        let questions = match desk {
            Desk::Check => talk.that_apply(ask),
            Desk::CheckIn => ask.iter().map(|q| state.question(*q)).collect(),
        };
        let Some(screen) = state.screen(screen).filter(|_| !questions.is_empty()) else {
            // An answer that was changed has made this screen pointless.
            effect(move || state.go_on_instead());
            return Form(None);
        };
        let fields: Vec<Field> = questions.iter().map(|q| Field::new(q, desk.answer(state, q.id))).collect();
        let stem = screen.stem.filter(|_| fields.len() > 1);
        Form(Some(Open {
            desk,
            section: section_name(screen.section),
            left: match desk {
                Desk::Check => talk.left_after_this(),
                Desk::CheckIn => usize::MAX,
            },
            list: stem.map(|stem| (stem, checklist::List::new(&fields))),
            fields,
            problems: Local::default(),
        }))
    }

    /// The page.
    pub fn view(&self) -> Vec<AnyView> {
        self.0.as_ref().map_or_else(Vec::new, view)
    }
}

fn view(form: &Open) -> Vec<AnyView> {
    let state = app();
    let (problems, section, left, fields) = (form.problems, form.section, form.left, form.fields.clone());
    let desk = form.desk;
    let (inside, check): (Vec<El>, Check) = match (&form.list, &fields[..]) {
        (Some((stem, list)), _) => {
            let list = list.clone();
            (list.view(section, *stem, problems), Rc::new(move || list.check()))
        }
        (None, [only]) => (one(section, *only, problems), field::check_of(fields)),
        (None, several) => (many(section, several, problems), field::check_of(fields)),
    };
    let seen = check.clone();
    follow(Box::new(move || {
        if let Ok(answers) = seen() {
            desk.look_ahead(state, answers);
        }
    }));
    let submit = move || match check() {
        Ok(answers) => desk.take(state, &answers),
        Err(found) => {
            problems.set(found);
            let error = state.say(&text::page_title_error(msg!("page-title-question")));
            state.title(&state.say(&text::page_title(error)));
            state.arrive(ERRORS);
        }
    };
    let go_on = send_button("il-button il-button--primary", msg!("button-continue"), submit);
    let form = ask_form("il-ask-page")
        .put(live(move || problems.with(|found| errors(state, found))))
        .put(inside)
        .put(el("div", "il-bar").put(go_on));
    vec![top(state, left), super::place::trouble().view(), form.view()]
}

/// Back, and how many are left.
fn top(state: AppState, left: usize) -> AnyView {
    let left = match left {
        0 => Some(t(msg!("ask-last")).to_string()),
        n if n <= WORTH_SAYING => Some(state.say(&text::ask_left(n))),
        _ => None,
    };
    el("div", "il-back").put(back_link(state)).put(left.map(|left| p("il-small", left))).view()
}

/// The plain link at the top left, in its line: the same as the browser's own Back.
pub fn back(state: AppState) -> AnyView {
    el("div", "il-back").put(back_link(state)).view()
}

/// The plain link alone.
pub fn back_link(state: AppState) -> El {
    button("il-link il-back__link", msg!("page-back"), move || state.back())
}

fn errors(state: AppState, found: &Missing) -> Option<El> {
    let several = found.len() > 1;
    let line = move |gap: &Gap| {
        let to = gap.at.clone();
        let words = state.say(&problem_text(gap.problem));
        let words = if several { state.say(&text::error_at(short(gap.question), words)) } else { words };
        let link = el("a", "").attr("href", format!("#{to}")).put(words);
        el("li", "").put(link.press_link(move || state.focus(to.clone())))
    };
    (!found.is_empty()).then(|| {
        el("div", "il-errors")
            .id(ERRORS)
            .focusable()
            .attr("role", "group")
            .attr("aria-labelledby", "errors-title")
            .put(el("h2", "il-errors__title").id("errors-title").put(msg!("error-title")))
            .put(el("ul", "").each(found.iter().map(line)))
    })
}

/// The error beside a field, where it has one.
fn error(id: String, problems: Problems) -> El {
    let state = app();
    let place = el("div", "").id(format!("{id}-error"));
    place.put(live(move || {
        let found = problems.with(|p| p.iter().find(|gap| gap.at == id).map(|gap| gap.problem));
        found.map(|problem| p("il-error", state.say(&problem_text(problem))))
    }))
}

/// The class of a group of fields, which shows where something is missing.
fn group_class(
    id: String,
    plain: &'static str,
    wrong: &'static str,
    problems: Problems,
) -> impl FnMut() -> Option<&'static str> + Send {
    move || Some(if problems.with(|p| p.iter().any(|gap| gap.at == id)) { wrong } else { plain })
}

fn problem_text(problem: Problem) -> Text {
    match problem {
        Problem::Choose { unsure: true } => msg!("error-choose-unsure").into(),
        Problem::Choose { unsure: false } => msg!("error-choose").into(),
        Problem::Many { none: true, unsure: true } => msg!("error-many-none-unsure").into(),
        Problem::Many { none: true, unsure: false } => msg!("error-many-none").into(),
        Problem::Many { none: false, unsure: _ } => msg!("error-many").into(),
        Problem::Number { min, max, unsure: true } => text::error_number_unsure(min, max),
        Problem::Number { min, max, unsure: false } => text::error_number(min, max),
        Problem::List => msg!("error-list").into(),
    }
}

/// The name of a section.
pub fn section_name(section: Section) -> Msg {
    match section {
        Section::AboutYou => msg!("section-about-you"),
        Section::Pain => msg!("section-pain"),
        Section::Danger => msg!("section-danger"),
        Section::Pattern => msg!("section-pattern"),
        Section::Plan => msg!("section-plan"),
    }
}

/// A single question: it is the heading.
fn one(section: Msg, field: Field, problems: Problems) -> Vec<El> {
    let heading = el("h1", "il-title").id(HEADING).focusable();
    vec![p("il-eyebrow", section), group(field, heading, problems, false)]
}

/// Two or three questions on one screen: the section is the heading, each question a group of its own.
fn many(section: Msg, fields: &[Field], problems: Problems) -> Vec<El> {
    let heading = el("h1", "il-eyebrow").id(HEADING).focusable().put(section);
    let groups = fields.iter().map(|field| group(*field, el("h2", "il-heading"), problems, true));
    [heading].into_iter().chain(groups).collect()
}

/// A question with its help, its error and its fields.
fn group(field: Field, heading: El, problems: Problems, compact: bool) -> El {
    let question = field.question;
    let described_by = format!("{}-error", field.id());
    let class = group_class(field.id(), "il-question", "il-question il-question--error", problems);
    let (tag, heading, fields) = match question.kind {
        Kind::Number { unit, .. } => {
            let label = el("label", "").attr("for", field.id()).put(question.text);
            ("div", heading.put(label), number::view(field, unit, problems))
        }
        Kind::Single(choices) => (FIELDSET, heading.put(question.text), choices::single(field, choices, compact)),
        Kind::Multiple(choices) => (FIELDSET, heading.put(question.text), choices::multiple(field, choices)),
        Kind::Sites(choices) => (FIELDSET, heading.put(question.text), sites::view(field, choices)),
        Kind::Scale { low, high } => (FIELDSET, heading.put(question.text), scale::view(field, (low, high))),
    };
    let heading = if tag == FIELDSET { el("legend", "").put(heading) } else { heading };
    keys::keys(el(tag, ""), move || digits(question))
        .attr_live("class", class)
        .attr("aria-describedby", described_by)
        .put(heading)
        .put(help(question))
        .put(error(field.id(), problems))
        .put(match map::beside(field) {
            Some(picture) => vec![el("div", "il-beside").put(picture).put(el("div", "").put(fields))],
            None => fields,
        })
}

const FIELDSET: &str = "fieldset";

/// What the digits choose. There are too many places for digits, and a number is written with them.
fn digits(question: &Question) -> Option<Digits> {
    match question.kind {
        Kind::Single(_) | Kind::Multiple(_) => Some(Digits::order(question.unsure)),
        Kind::Scale { .. } => Some(Digits::Number),
        Kind::Sites(_) | Kind::Number { .. } => None,
    }
}

/// What counts and why it is asked, folded.
fn help(question: &'static Question) -> Option<El> {
    let parts: Vec<Msg> = [question.help, question.why].into_iter().flatten().collect();
    (!parts.is_empty()).then(|| fold(msg!("ask-help")).each(parts.into_iter().map(|part| p("", part))).el())
}

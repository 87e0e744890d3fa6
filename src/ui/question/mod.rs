//! One screen of questions: its fields, its errors, "Continue". What is asked next is `state`'s.

mod checklist;
mod choices;
mod field;
mod number;
mod scale;
mod sites;

use leptos::prelude::*;

use super::parts::{HEADING, app, fold, t};
use crate::model::{Kind, Question, QuestionId, Section};
use crate::msg;
use crate::state::{AppState, Problem};
use crate::words::{Msg, Text, text};
use field::Field;

/// Id of the error summary.
const ERRORS: &str = "errors";

/// What is missing, by the id of the control to go to.
type Problems = RwSignal<Vec<(String, Problem)>>;

/// The page of some questions of a screen.
pub fn view(screen: &'static str, ask: &[QuestionId]) -> AnyView {
    let state = app();
    let questions = untrack(|| state.talk().that_apply(ask));
    let Some(screen) = state.screen(screen).filter(|_| !questions.is_empty()) else {
        // An answer that was changed has made this screen pointless.
        Effect::new(move || state.go_on_instead());
        return ().into_any();
    };
    let fields: Vec<Field> = questions.iter().map(|q| Field::new(q, untrack(|| state.talk().answer(q.id)))).collect();
    let problems: Problems = RwSignal::default();
    let section = t(section_name(screen.section));
    let (inside, check) = match (screen.stem, &fields[..]) {
        (Some(stem), [_, _, ..]) => {
            let list = checklist::List::new(&fields);
            (list.view(section, stem, problems), Box::new(move || list.check()) as Check)
        }
        (_, [only]) => (one(section, *only, problems), field::check_of(fields)),
        (_, several) => (many(section, several, problems), field::check_of(fields)),
    };
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        match check() {
            Ok(answers) => state.answer(&answers),
            Err(found) => {
                problems.set(found);
                let title = state.get(msg!("page-title-question"));
                state.arrive(&state.say(&text::page_title(text_of_error(state, title))), Some(ERRORS));
            }
        }
    };
    view! {
        <form class="il-ask-page" novalidate on:submit=submit>
            {top(state)} {errors(problems)} {inside}
            <div class="il-bar">
                <button type="submit" class="il-button il-button--primary">
                    {t(msg!("button-continue"))}
                </button>
            </div>
        </form>
    }
    .into_any()
}

/// The answers, or what is missing and where.
type Check = Box<dyn Fn() -> Result<Vec<(QuestionId, crate::model::Answer)>, Vec<(String, Problem)>>>;

/// Back, and how many are left.
fn top(state: AppState) -> AnyView {
    let left = untrack(|| state.talk().left_after_this());
    let left = match left {
        0 => t(msg!("ask-last")).to_string(),
        n => state.say(&text::ask_left(n)),
    };
    view! {
        <div class="il-back">
            {back(state)} <p class="il-small">{left}</p>
        </div>
    }
    .into_any()
}

/// The plain link at the top left: the same as the browser's own Back.
pub fn back(state: AppState) -> AnyView {
    view! {
        <button type="button" class="il-link il-back__link" on:click=move |_| state.back()>
            {t(msg!("page-back"))}
        </button>
    }
    .into_any()
}

fn errors(problems: Problems) -> AnyView {
    let state = app();
    let line = move |(id, problem): (String, Problem)| {
        let to = id.clone();
        let press = move |event: leptos::ev::MouseEvent| {
            event.prevent_default();
            state.focus(to.clone());
        };
        view! {
            <li>
                <a href=format!("#{id}") on:click=press>
                    {state.say(&problem_text(problem))}
                </a>
            </li>
        }
    };
    let summary = move || {
        let found = problems.get();
        (!found.is_empty()).then(|| {
            view! {
                <div class="il-errors" id=ERRORS tabindex="-1" role="group" aria-labelledby="errors-title">
                    <h2 class="il-errors__title" id="errors-title">
                        {t(msg!("error-title"))}
                    </h2>
                    <ul>{found.into_iter().map(line).collect_view()}</ul>
                </div>
            }
        })
    };
    view! { {summary} }.into_any()
}

/// The error beside a field, where it has one.
fn error(id: String, problems: Problems) -> AnyView {
    let state = app();
    let error_id = format!("{id}-error");
    let found = move || problems.with(|p| p.iter().find(|(at, _)| *at == id).map(|(_, problem)| *problem));
    view! {
        <div id=error_id>
            {move || found().map(|p| view! { <p class="il-error">{state.say(&problem_text(p))}</p> })}
        </div>
    }
    .into_any()
}

fn text_of_error(state: AppState, title: &'static str) -> String {
    state.say(&text::page_title_error(title))
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
fn one(section: &'static str, field: Field, problems: Problems) -> AnyView {
    let words = t(field.question.text);
    let heading = match field.question.kind {
        Kind::Number { .. } => view! {
            <h1 class="il-title" id=HEADING tabindex="-1">
                <label for=field.id()>{words}</label>
            </h1>
        }
        .into_any(),
        Kind::Single(_) | Kind::Multiple(_) | Kind::Sites(_) | Kind::Scale { .. } => view! {
            <h1 class="il-title" id=HEADING tabindex="-1">
                {words}
            </h1>
        }
        .into_any(),
    };
    view! {
        <p class="il-eyebrow">{section}</p>
        {fieldset(field, heading, problems, false)}
    }
    .into_any()
}

/// Two or three questions on one screen: the section is the heading, each question a group of its own.
fn many(section: &'static str, fields: &[Field], problems: Problems) -> AnyView {
    let group = |field: &Field| {
        let words = t(field.question.text);
        let heading = match field.question.kind {
            Kind::Number { .. } => view! {
                <h2 class="il-heading">
                    <label for=field.id()>{words}</label>
                </h2>
            }
            .into_any(),
            Kind::Single(_) | Kind::Multiple(_) | Kind::Sites(_) | Kind::Scale { .. } => {
                view! { <h2 class="il-heading">{words}</h2> }.into_any()
            }
        };
        fieldset(*field, heading, problems, true)
    };
    view! {
        <h1 class="il-eyebrow il-eyebrow--heading" id=HEADING tabindex="-1">
            {section}
        </h1>
        {fields.iter().map(group).collect_view()}
    }
    .into_any()
}

fn fieldset(field: Field, heading: AnyView, problems: Problems, compact: bool) -> AnyView {
    let question = field.question;
    let error_id = format!("{}-error", field.id());
    let wrong = move || problems.with(|p| p.iter().any(|(at, _)| *at == field.id()));
    let help = help(question);
    let error = error(field.id(), problems);
    let fields = match question.kind {
        Kind::Single(choices) => choices::single(field, choices, compact),
        Kind::Multiple(choices) => choices::multiple(field, choices),
        Kind::Sites(choices) => sites::view(field, choices),
        Kind::Number { unit, .. } => number::view(field, unit, problems),
        Kind::Scale { low, high } => scale::view(field, low, high),
    };
    match question.kind {
        Kind::Number { .. } => view! {
            <div class="il-question" class:il-field--error=wrong>
                {heading} {help} {error} {fields}
            </div>
        }
        .into_any(),
        Kind::Single(_) | Kind::Multiple(_) | Kind::Sites(_) | Kind::Scale { .. } => view! {
            <fieldset class="il-question" class:il-field--error=wrong aria-describedby=error_id>
                <legend>{heading}</legend>
                {help}
                {error}
                {fields}
            </fieldset>
        }
        .into_any(),
    }
}

/// What counts and why it is asked, folded.
fn help(question: &'static Question) -> Option<AnyView> {
    let parts: Vec<Msg> = [question.help, question.why].into_iter().flatten().collect();
    (!parts.is_empty()).then(|| {
        let inside = parts.into_iter().map(|part| view! { <p>{t(part)}</p> }).collect_view().into_any();
        fold(t(msg!("ask-help")), inside)
    })
}

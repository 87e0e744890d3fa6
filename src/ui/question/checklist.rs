//! A checklist of danger items under one stem (`decisions.md` D17): tick what is true, "none of these", or "not sure
//! about one", which then asks for each line.

use leptos::prelude::*;

use super::field::Field;
use super::{Problems, error};
use crate::model::{Answer, Question, QuestionId};
use crate::msg;
use crate::state::{Problem, item, short};
use crate::ui::parts::{Card, HEADING, app, card, fold, t};
use crate::words::Msg;

/// The checklist's own signals beside its fields.
#[derive(Clone)]
pub struct List {
    fields: Vec<Field>,
    /// "None of these."
    none: RwSignal<bool>,
    /// Each line is answered on its own.
    each: RwSignal<bool>,
}

fn option(question: &Question, name: &str) -> Answer {
    let at = question.kind.choices().iter().position(|c| c.name == name).unwrap_or(0);
    Answer::Options(1 << at)
}

fn yes(field: Field) -> bool {
    field.chosen() == Some(option(field.question, "yes"))
}

impl List {
    /// The list as earlier answers left it.
    pub fn new(fields: &[Field]) -> List {
        let chosen = |f: &Field| f.entry.with_untracked(|e| e.chosen);
        let all_no = fields.iter().all(|f| chosen(f) == Some(option(f.question, "no")));
        let one_unsure = fields.iter().any(|f| chosen(f) == Some(Answer::Unsure));
        List { fields: fields.to_vec(), none: RwSignal::new(all_no), each: RwSignal::new(one_unsure) }
    }

    /// The answers: what is not ticked is "no", but only once something is ticked.
    pub fn check(&self) -> Result<Vec<(QuestionId, Answer)>, Vec<(String, Problem)>> {
        let first = || self.fields.first().map(|f| f.id()).unwrap_or_default();
        let answer = |f: &Field| f.entry.with_untracked(|e| e.chosen);
        if self.each.get_untracked() {
            let problem = Problem::Choose { unsure: true };
            let missing = self.fields.iter().filter(|f| answer(f).is_none());
            let missing: Vec<_> = missing.map(|f| (format!("{}-each-0", f.question.name), problem)).collect();
            if !missing.is_empty() {
                return Err(missing);
            }
            return Ok(self.fields.iter().filter_map(|f| Some((f.question.id, answer(f)?))).collect());
        }
        let ticked = |f: &Field| answer(f) == Some(option(f.question, "yes"));
        if !self.none.get_untracked() && !self.fields.iter().any(ticked) {
            return Err(vec![(first(), Problem::List)]);
        }
        let of = |f: &Field| (f.question.id, option(f.question, if ticked(f) { "yes" } else { "no" }));
        Ok(self.fields.iter().map(of).collect())
    }

    /// Its view.
    pub fn view(&self, section: &'static str, stem: Msg, problems: Problems) -> AnyView {
        let list = self.clone();
        let (none, each) = (self.none, self.each);
        let fields = self.fields.clone();
        let state = app();
        let line = self.fields.first().map(|f| format!("{}-each-0", f.question.name)).unwrap_or_default();
        let switch = card(Card {
            kind: "checkbox",
            name: "each".into(),
            id: "each".into(),
            text: t(msg!("ask-not-sure-one")),
            note: Some(t(msg!("ask-not-sure-help"))),
            checked: Box::new(move || each.get()),
            on: Box::new(move |on| {
                each.set(on);
                none.set(false);
                problems.set(Vec::new());
                if on {
                    state.focus(line.clone());
                }
                // An "unsure" cannot be seen in the plain list.
                for field in fields.iter().filter(|f| !on && f.chosen() == Some(Answer::Unsure)) {
                    field.choose(None);
                }
            }),
        });
        let first = self.fields.first().map(|f| f.id()).unwrap_or_default();
        let describe = format!("{first}-error");
        let body = move || if each.get() { list.lines(problems) } else { list.boxes() };
        view! {
            <p class="il-eyebrow">{section}</p>
            <fieldset class="il-question" aria-describedby=describe>
                <legend>
                    <h1 class="il-title" id=HEADING tabindex="-1">
                        {t(stem)}
                    </h1>
                </legend>
                {self.help()}
                {error(first, problems)}
                {body}
                <div class="il-choices il-choices--after">{switch}</div>
            </fieldset>
        }
        .into_any()
    }

    /// The plain list.
    fn boxes(&self) -> AnyView {
        let none = self.none;
        let fields = self.fields.clone();
        let one = move |field: &Field| {
            let field = *field;
            card(Card {
                kind: "checkbox",
                name: field.question.name.to_string(),
                id: field.id(),
                text: t(item(field.question.id)),
                note: None,
                checked: Box::new(move || yes(field)),
                on: Box::new(move |on| {
                    field.choose(on.then(|| option(field.question, "yes")));
                    none.set(false);
                }),
            })
        };
        let alone = card(Card {
            kind: "checkbox",
            name: "none".into(),
            id: "none".into(),
            text: t(msg!("option-none")),
            note: None,
            checked: Box::new(move || none.get()),
            on: Box::new(move |on| {
                none.set(on);
                fields.iter().for_each(|f| f.choose(None));
            }),
        });
        view! {
            <div class="il-choices">
                {self.fields.iter().map(one).collect_view()} <p class="il-or">{t(msg!("ask-or"))}</p> {alone}
            </div>
        }
        .into_any()
    }

    /// Each line with its own yes, no and not sure.
    fn lines(&self, problems: Problems) -> AnyView {
        let line = |field: &Field| {
            let field = *field;
            let name = field.question.name;
            let id = format!("{name}-each-0");
            let wrong = {
                let id = id.clone();
                move || problems.with(|p| p.iter().any(|(at, _)| *at == id))
            };
            let one = |at: usize, words: Msg, answer: Answer| {
                card(Card {
                    kind: "radio",
                    name: format!("{name}-each"),
                    id: format!("{name}-each-{at}"),
                    text: t(words),
                    note: None,
                    checked: Box::new(move || field.chosen() == Some(answer)),
                    on: Box::new(move |_| field.choose(Some(answer))),
                })
            };
            let described_by = format!("{id}-error");
            view! {
                <fieldset class="il-line" class:il-field--error=wrong aria-describedby=described_by>
                    <legend class="il-line__words">{t(item(field.question.id))}</legend>
                    {error(id, problems)}
                    <div class="il-choices il-choices--row">
                        {one(0, msg!("option-yes"), option(field.question, "yes"))}
                        {one(1, msg!("option-no"), option(field.question, "no"))}
                        {one(2, msg!("option-unsure"), Answer::Unsure)}
                    </div>
                </fieldset>
            }
        };
        view! { <div class="il-lines">{self.fields.iter().map(line).collect_view()}</div> }.into_any()
    }

    /// What counts for each line and why it is asked, folded.
    fn help(&self) -> AnyView {
        let about = |field: &Field| {
            let question = field.question;
            view! {
                <div>
                    <h2 class="il-subheading">{t(short(question.id))}</h2>
                    {question.help.map(|help| view! { <p>{t(help)}</p> })}
                    {question.why.map(|why| view! { <p class="il-small">{t(why)}</p> })}
                </div>
            }
        };
        fold(t(msg!("ask-help-list")), self.fields.iter().map(about).collect_view().into_any())
    }
}

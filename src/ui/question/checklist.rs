//! A checklist of danger items under one stem (`decisions.md` D17): tick what is true, "none of these", or "not sure
//! about one", which then asks for each line.

use super::field::Field;
use super::keys::{Digits, keys};
use super::{Gap, Missing, Problems, error, group_class};
use crate::model::{Answer, Question, QuestionId};
use crate::msg;
use crate::state::{Local, Problem, item, short};
use crate::ui::html::{El, el, live, p, small};
use crate::ui::parts::{Card, HEADING, app, card, fold};
use crate::words::Msg;

/// The checklist's own signals beside its fields.
#[derive(Clone)]
pub struct List {
    fields: Vec<Field>,
    /// "None of these."
    none: Local<bool>,
    /// Each line is answered on its own.
    each: Local<bool>,
}

fn yes(question: &Question) -> Answer {
    option(question, "yes")
}

fn no(question: &Question) -> Answer {
    option(question, "no")
}

fn option(question: &Question, name: &str) -> Answer {
    let at = question.kind.choices().iter().position(|choice| choice.name == name);
    Answer::Options(at.map_or(0, |at| 1 << at))
}

/// Id of a control of a line that is answered on its own.
fn line_id(question: &Question, at: usize) -> String {
    format!("{}-each-{at}", question.name)
}

impl List {
    /// The list as earlier answers left it.
    pub fn new(fields: &[Field]) -> List {
        let all_no = fields.iter().all(|f| f.chosen_untracked() == Some(no(f.question)));
        let one_unsure = fields.iter().any(|f| f.chosen_untracked() == Some(Answer::Unsure));
        List { fields: fields.to_vec(), none: Local::new(all_no), each: Local::new(one_unsure) }
    }

    /// The answers: what is not ticked is "no", but only once something is ticked. It follows them.
    pub fn check(&self) -> Result<Vec<(QuestionId, Answer)>, Missing> {
        if self.each.get() {
            let missing = self.fields.iter().filter(|f| f.chosen().is_none());
            let missing: Missing = missing
                .map(|f| Gap {
                    at: line_id(f.question, 0),
                    question: f.question.id,
                    problem: Problem::Choose { unsure: true },
                })
                .collect();
            let answers = self.fields.iter().filter_map(|f| Some((f.question.id, f.chosen()?)));
            return if missing.is_empty() { Ok(answers.collect()) } else { Err(missing) };
        }
        let ticked = |f: &Field| f.chosen() == Some(yes(f.question));
        if self.none.get() || self.fields.iter().any(ticked) {
            let answer = |f: &Field| (f.question.id, if ticked(f) { yes(f.question) } else { no(f.question) });
            Ok(self.fields.iter().map(answer).collect())
        } else {
            let gap = |f: &Field| Gap { at: f.id(), question: f.question.id, problem: Problem::List };
            Err(self.fields.first().map(gap).into_iter().collect())
        }
    }

    /// Its view.
    pub fn view(&self, section: Msg, stem: Msg, problems: Problems) -> Vec<El> {
        let list = self.clone();
        let body = move || if list.each.get() { list.lines(problems) } else { list.boxes() };
        let first = self.fields.first().map(|f| f.id()).unwrap_or_default();
        let described_by = format!("{first}-error");
        let heading = el("h1", "il-title").id(HEADING).focusable().put(stem);
        let class = group_class(first.clone(), "il-question", "il-question il-question--error", problems);
        // Where each line is answered on its own, each has its own keys.
        let each = self.each;
        let fields = keys(el("fieldset", ""), move || (!each.get()).then_some(Digits::OrderAndUnsure))
            .attr_live("class", class)
            .attr("aria-describedby", described_by)
            .put(el("legend", "").put(heading))
            .put(self.help())
            .put(error(first, problems))
            .put(live(body))
            .put(el("div", "il-choices il-choices--after").put(self.switch(problems)));
        vec![p("il-eyebrow", section), fields]
    }

    /// "Not sure about one."
    fn switch(&self, problems: Problems) -> El {
        let state = app();
        let List { fields, none, each } = self.clone();
        let words = Card {
            kind: "checkbox",
            name: "each",
            id: "each".into(),
            text: msg!("ask-not-sure-one"),
            note: Some(msg!("ask-not-sure-help")),
        };
        card(
            words,
            move || each.get(),
            move |on| {
                each.set(on);
                none.set(false);
                problems.set(Vec::new());
                if let Some(first) = fields.first().filter(|_| on) {
                    state.focus(line_id(first.question, 0));
                }
                // In the plain list a "not sure" could not be seen.
                fields
                    .iter()
                    .filter(|f| !on && f.chosen_untracked() == Some(Answer::Unsure))
                    .for_each(|f| f.choose(None));
            },
        )
    }

    /// The plain list.
    fn boxes(&self) -> Vec<El> {
        let none = self.none;
        let one = move |field: &Field| {
            let Field { question, .. } = *field;
            let field = *field;
            let words =
                Card { kind: "checkbox", name: question.name, id: field.id(), text: item(question.id), note: None };
            card(
                words,
                move || field.chosen() == Some(yes(question)),
                move |on| {
                    field.choose(on.then(|| yes(question)));
                    none.set(false);
                },
            )
        };
        let fields = self.fields.clone();
        let words = Card { kind: "checkbox", name: "none", id: "none".into(), text: msg!("option-none"), note: None };
        let alone = card(
            words,
            move || none.get(),
            move |on| {
                none.set(on);
                fields.iter().for_each(|f| f.choose(None));
            },
        );
        let cards = el("div", "il-choices").each(self.fields.iter().map(one));
        vec![cards.put(p("il-or", msg!("ask-or"))).put(alone)]
    }

    /// Each line with its own yes, no and not sure.
    fn lines(&self, problems: Problems) -> Vec<El> {
        let one = move |field: &Field| {
            let Field { question, .. } = *field;
            let field = *field;
            let name = format!("{}-each", question.name);
            let answers = [
                (msg!("option-yes"), yes(question)),
                (msg!("option-no"), no(question)),
                (msg!("option-unsure"), Answer::Unsure),
            ];
            let cards = answers.into_iter().enumerate().map(move |(at, (text, answer))| {
                let words = Card { kind: "radio", name: question.name, id: line_id(question, at), text, note: None };
                card(words, move || field.chosen() == Some(answer), move |_| field.choose(Some(answer)))
            });
            let id = line_id(question, 0);
            let class = group_class(id.clone(), "il-line", "il-line il-question--error", problems);
            keys(el("fieldset", ""), || Some(Digits::OrderAndUnsure))
                .id(name)
                .attr_live("class", class)
                .attr("aria-describedby", format!("{id}-error"))
                .put(el("legend", "il-line__words").put(item(question.id)))
                .put(error(id, problems))
                .put(el("div", "il-choices il-choices--row").each(cards))
        };
        vec![el("div", "il-lines").each(self.fields.iter().map(one))]
    }

    /// What counts for each line and why it is asked, folded.
    fn help(&self) -> El {
        let about = |field: &Field| {
            let question = field.question;
            el("div", "il-part")
                .put(small("h2", short(question.id)))
                .put(question.help.map(|help| p("", help)))
                .put(question.why.map(|why| p("il-small", why)))
        };
        fold(msg!("ask-help-list")).each(self.fields.iter().map(about)).el()
    }
}

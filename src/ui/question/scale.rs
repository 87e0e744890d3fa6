//! A question that is answered from 0 to 10, or with "not sure".

use std::rc::Rc;

use super::choices::unsure;
use super::field::Field;
use crate::model::Answer;
use crate::ui::html::{El, el};
use crate::ui::scale::{Ends, steps};

/// The scale.
pub fn view(field: Field, ends: Ends) -> Vec<El> {
    let chosen = move || match field.chosen() {
        Some(Answer::Number(n)) => Some(n),
        Some(Answer::Unsure | Answer::Options(_)) | None => None,
    };
    let choose = move |n: u16| field.choose(Some(Answer::Number(n)));
    let id = |n: u16| field.control(usize::from(n));
    let steps = steps(field.question.name, &id, ends, Rc::new(chosen), Rc::new(choose));
    let unsure = field.question.unsure.then(|| unsure(field, "radio", 11));
    steps.into_iter().chain(unsure.map(|card| el("div", "il-choices il-choices--after").put(card))).collect()
}

//! A whole number: typed, with the keys for digits on a phone.

use leptos::prelude::*;

use super::Problems;
use super::choices::unsure;
use super::field::Field;
use crate::model::Answer;
use crate::ui::html::{El, el};
use crate::ui::parts::app;

/// The field with its unit.
pub fn view(field: Field, unit: &'static str, problems: Problems) -> Vec<El> {
    let id = field.id();
    let wrong = move || problems.with(|p| p.iter().any(|gap| gap.at == field.id())).then_some("true");
    let shown = move || {
        if field.chosen() == Some(Answer::Unsure) { String::new() } else { field.entry.with(|e| e.typed.clone()) }
    };
    let input = el("input", "il-input")
        .attr("type", "text")
        .attr("inputmode", "numeric")
        .attr("autocomplete", "off")
        .attr("maxlength", "4")
        .attr("aria-describedby", format!("{id}-unit {id}-error"))
        .attr_live("aria-invalid", wrong)
        .value(shown)
        .on("input", move |event| field.type_in(event_target_value(&event)));
    let unit = el("span", "").id(format!("{id}-unit")).put(app().unit(unit));
    let typed = el("div", "il-number-field").put(input.id(id)).put(unit);
    let unsure = field.question.unsure.then(|| unsure(field, "checkbox", 1));
    [Some(typed), unsure.map(|card| el("div", "il-choices il-choices--after").put(card))]
        .into_iter()
        .flatten()
        .collect()
}

//! Places on the body, as lists: from the back down to the foot, left on the left and right on the right, as one feels
//! them. These boxes are the control; a drawing may stand beside them later.

use leptos::prelude::*;

use super::choices::tick;
use super::field::Field;
use crate::model::Choice;
use crate::msg;
use crate::ui::parts::t;
use crate::words::Msg;

/// Places by region, without their side. What stands in none of them comes last.
const REGIONS: [(Msg, &[&str]); 4] = [
    (msg!("ask-group-back"), &["mid-back", "low-back", "flank", "sacroiliac", "tailbone"]),
    (msg!("ask-group-hip"), &["buttock", "outer-hip", "groin", "pubic-bone", "lower-belly"]),
    (msg!("ask-group-thigh"), &["front-thigh", "inner-thigh", "outer-thigh", "back-thigh"]),
    (msg!("ask-group-leg"), &["knee", "lower-leg", "foot"]),
];

/// The lists.
pub fn view(field: Field, choices: &'static [Choice]) -> AnyView {
    let group = |(words, of): (Msg, Box<dyn Fn(&str) -> bool>)| {
        let boxes = choices.iter().enumerate().filter(|(_, c)| of(place(c.name))).map(|(at, choice)| {
            let class = if side(choice.name) { "" } else { "il-choices__wide" };
            view! { <div class=class>{tick(field, at, choice)}</div> }
        });
        view! {
            <fieldset class="il-group">
                <legend class="il-label">{t(words)}</legend>
                <div class="il-choices il-choices--two">{boxes.collect_view()}</div>
            </fieldset>
        }
    };
    let named = REGIONS.map(|(words, places)| {
        (words, Box::new(move |place: &str| places.contains(&place)) as Box<dyn Fn(&str) -> bool>)
    });
    let rest = |place: &str| !REGIONS.iter().any(|(_, places)| places.contains(&place));
    let elsewhere: (Msg, Box<dyn Fn(&str) -> bool>) = (msg!("ask-group-elsewhere"), Box::new(rest));
    view! { {named.into_iter().chain([elsewhere]).map(group).collect_view()} }.into_any()
}

/// `low-back` of `left-low-back`.
fn place(name: &str) -> &str {
    name.strip_prefix("left-").or_else(|| name.strip_prefix("right-")).unwrap_or(name)
}

fn side(name: &str) -> bool {
    place(name) != name
}

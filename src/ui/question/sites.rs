//! Places on the body, as lists: from the back down to the foot, left on the left and right on the right, as one feels
//! them. These boxes are the control; the body map beside them presses them and shows what is chosen.

use super::choices::tick;
use super::field::Field;
use crate::model::Choice;
use crate::msg;
use crate::ui::html::{El, el};
use crate::ui::map;
use crate::words::Msg;

/// Places by region, without their side. What stands in none of them comes last.
const REGIONS: [(Msg, &[&str]); 4] = [
    (msg!("ask-group-back"), &["mid-back", "low-back", "flank", "sacroiliac", "tailbone"]),
    (msg!("ask-group-hip"), &["buttock", "outer-hip", "groin", "pubic-bone", "lower-belly"]),
    (msg!("ask-group-thigh"), &["front-thigh", "inner-thigh", "outer-thigh", "back-thigh"]),
    (msg!("ask-group-leg"), &["knee", "lower-leg", "foot"]),
];

/// The lists, and the map beside them.
pub fn view(field: Field, choices: &'static [Choice]) -> Vec<El> {
    let region = |of: Option<usize>, words: Msg| {
        let of = move |(_, choice): &(usize, &Choice)| region_of(choice.name) == of;
        let boxes = choices.iter().enumerate().filter(of).map(|(at, choice)| {
            let wide = place(choice.name) == choice.name;
            tick(field, at, choice).attr("class", if wide { "il-choice il-choices__wide" } else { "il-choice" })
        });
        let boxes = el("div", "il-choices il-choices--two").each(boxes);
        el("fieldset", "il-group").put(el("legend", "il-label").put(words)).put(boxes)
    };
    let named = REGIONS.iter().enumerate().map(|(at, (words, _))| region(Some(at), *words));
    let lists = el("div", "il-sites__lists").each(named).put(region(None, msg!("ask-group-elsewhere")));
    vec![el("div", "il-sites").put(map::sites(field, choices)).put(lists)]
}

fn region_of(name: &str) -> Option<usize> {
    REGIONS.iter().position(|(_, places)| places.contains(&place(name)))
}

/// `low-back` of `left-low-back`.
fn place(name: &str) -> &str {
    name.strip_prefix("left-").or_else(|| name.strip_prefix("right-")).unwrap_or(name)
}

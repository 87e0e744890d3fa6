//! What a clinic's settings bring to the page: its name and picture, how to reach it below an urgent result, whom to tell
//! of a mistake, and what is wrong with the settings. Its texts are texts; nothing here stands above an emergency number.

use leptos::prelude::*;
use leptos::web_sys::Element;

use super::html::{El, button, el, h2, p};
use super::icons;
use super::parts::fold;
use crate::model::{Disposition, Level};
use crate::msg;
use crate::report::Report;
use crate::state::{AppState, Fault};
use crate::words::text;

/// The clinic in the place of our own mark and name. On a narrow phone its picture stands alone, or its name does.
pub fn brand(state: AppState) -> Option<El> {
    let clinic = state.clinic();
    let name = clinic.name.as_ref().map(|name| el("span", "il-clinic__name").attr("dir", "auto").put(name.clone()));
    let logo = clinic.logo.as_ref().map(|file| {
        // Its name stands beside it, if only for readers; where the picture does not come, for all.
        let picture = el("img", "il-clinic__logo").attr("src", ["./", file].concat()).attr("alt", "");
        picture.on("error", |event| event_target::<Element>(&event).remove())
    });
    let mark = logo.is_none().then(icons::mark);
    (name.is_some() || mark.is_none()).then(|| {
        let name = name.unwrap_or_else(|| el("span", "il-clinic__name").put(msg!("page-name")));
        el("span", "il-clinic").put(mark).put(logo).put(name)
    })
}

/// Id of the heading over the ways to a visit.
const VISIT: &str = "clinic-visit";

/// Whether the clinic can be asked for a visit, and the result leaves days for it. Whoever needs help today has numbers that
/// answer at any hour, and no other beside them.
fn has_time(state: AppState, report: &Report) -> bool {
    let clinic = state.clinic();
    let has_time = match report.disposition {
        Disposition::Level(Level::SelfCare | Level::RoutineCare | Level::ClinicianSoon) => true,
        Disposition::Level(Level::UrgentSameDay | Level::EmergencyNow) | Disposition::OutOfScope => false,
    };
    has_time && (clinic.phone.is_some() || clinic.booking.is_some())
}

/// Leads down to the ways to a visit: they stand below the emergency number.
pub fn to_visit(state: AppState, report: &Report) -> Option<El> {
    has_time(state, report).then(|| button("il-button", msg!("clinic-visit"), move || state.focus(VISIT)))
}

/// How to ask the clinic for a visit.
pub fn visit(state: AppState, report: &Report) -> Option<El> {
    if !has_time(state, report) {
        return None;
    }
    let clinic = state.clinic();
    let name = clinic.name.as_ref().map(|name| p("", name.clone()).attr("dir", "auto"));
    let phone = clinic.phone.as_ref().map(|phone| {
        // A number does not break at the end of a line.
        let words = state.say(&text::page_call(phone.shown.replace(' ', "\u{a0}")));
        let link = el("a", "il-call__button").attr("href", ["tel:", &phone.dial].concat());
        link.put(icons::phone()).put(el("span", "").put(words))
    });
    let booking = clinic.booking.as_ref().map(|address| away(address).put(msg!("clinic-book")));
    let ways = el("div", "il-buttons").put(phone).put(booking.map(|link| link.attr("class", "il-button")));
    let heading = h2(msg!("clinic-visit")).id(VISIT).focusable();
    Some(el("section", "il-section il-flow").attr("aria-labelledby", VISIT).put(heading).put(name).put(ways))
}

/// Whom to tell of a mistake in the check.
pub fn mistake(state: AppState) -> Option<El> {
    let clinic = state.clinic();
    let contact = clinic.review_contact.as_ref().or(clinic.review_link.as_ref())?;
    let contact = match &clinic.review_link {
        Some(link) => away(link).put(contact.clone()),
        None => el("span", "").put(contact.clone()),
    };
    Some(p("il-clinic__mistake", msg!("clinic-mistake")).put(" ").put(contact.attr("dir", "auto")))
}

/// What is wrong with the file, for who can mend it.
pub fn faults(state: AppState) -> Option<El> {
    let faults = state.clinic_faults();
    let line = |fault: &Fault| {
        let name = if fault.field.is_empty() { "clinic.json" } else { &fault.field };
        el("li", "").put(el("code", "").put(name.to_string())).put(": ").put(fault.flaw.words())
    };
    (!faults.is_empty()).then(|| {
        let list = el("ul", "il-list").each(faults.iter().take(20).map(line));
        let fold = fold(msg!("clinic-faults")).put(p("", msg!("clinic-faults-help"))).put(list);
        el("div", "il-clinic__faults").put(fold.el())
    })
}

/// A link to another site opens a page of its own: this one stays as it is.
fn away(address: &str) -> El {
    let link = el("a", "").attr("href", address);
    if address.starts_with("tel:") { link } else { link.attr("target", "_blank").attr("rel", "noreferrer") }
}

//! The emergency screen: one number to call, the way for people who cannot hear or speak, what to show to the staff,
//! what to do while waiting. Nothing else to read (`decisions.md` §10). An emergency of the mind has its own.

use super::html::{AnyView, El, all, button, el, h2, live, p, points};
use super::icons;
use super::language;
use super::parts::{HEADING, answers, app, country_select, dial, reviewed_by};
use super::question::back_link;
use super::result::version;
use crate::model::Level;
use crate::msg;
use crate::report::{Call, CallKind, Report};
use crate::state::{AppState, COUNTRY_ID, Page};
use crate::words::Text;

/// The whole screen, without header and footer.
pub fn view() -> AnyView {
    let state = app();
    live(move || screen(state, &state.report(), true))
}

/// The same for a plan that a check-in has stopped; the answers of that stand with the check-in.
pub fn of_plan(report: &Report) -> AnyView {
    screen(app(), report, false).view()
}

fn screen(state: AppState, report: &Report, of_check: bool) -> El {
    let act = &report.act;
    // The number that fits comes first and large: the crisis line in a crisis, else the emergency number.
    let wanted = if report.crisis { CallKind::Crisis } else { CallKind::Emergency };
    let numbers = || act.calls.iter().filter(|call| call.phone.is_some_and(|phone| !phone.dial.is_empty()));
    let in_order = numbers().filter(|c| c.kind == wanted).chain(numbers().filter(|c| c.kind != wanted));
    let number = |call: &Call| call.phone.map(|phone| dial(phone, "il-emergency__call"));
    let said = act.calls.iter().filter(|call| call.kind != CallKind::Emergency);
    let said = said.map(|call| el("li", "").put(state.say(&call.text)));
    let note = report.country.emergency_note.map(|note| el("li", "").put(note));
    let sign = (!report.crisis).then(|| icons::level(report.disposition, "il-emergency__sign"));
    // What to show to the staff is opened by a press, not read here.
    let shows = |step: &&Text| step.msg() == msg!("act-emergency-show");
    let (show, steps): (Vec<&Text>, Vec<&Text>) = act.steps.iter().partition(shows);
    let open = move || state.go(Page::Summary);
    let staff = (of_check && !show.is_empty()).then(|| button("il-emergency__staff", msg!("page-summary-staff"), open));
    let waiting = el("section", "").put(h2(msg!("result-waiting")));
    let main = el("main", "il-main il-step")
        .id("main")
        .focusable()
        .put(language::note(state))
        .put(el("div", "il-back").put(back_link(state)).put(language::switch(state)))
        .put(sign)
        .put(el("h1", "il-emergency__title").id(HEADING).focusable().put(act.title))
        .put(p("il-emergency__first", state.say(&act.first)))
        .put(el("div", "il-emergency__calls").each(in_order.map(number)))
        .put(el("ul", "il-emergency__said").put(note).each(said))
        .put((!report.crisis).then(|| why(state, report)))
        .put(waiting.put(points(steps.iter().map(|step| state.say(step)))).put(staff))
        .put(foot(state, report, of_check));
    el("div", if report.crisis { "il-emergency il-emergency--crisis" } else { "il-emergency" }).put(main)
}

/// What to say on the telephone and to show to the staff.
fn why(state: AppState, report: &Report) -> El {
    let emergencies = report.reasons.iter().filter(|reason| reason.level == Level::EmergencyNow);
    let one = |reason: &crate::report::Reason| {
        let lines = reason.answers.iter().map(|(question, answer)| state.line(*question, *answer)).collect();
        let action = reason.action.map(|action| p("", action).view());
        let parts = [Some(p("", reason.text).view()), action, Some(answers(lines).view())];
        all(parts.into_iter().flatten().collect())
    };
    el("section", "il-emergency__why")
        .put(h2(msg!("result-why")))
        .put(p("", msg!("result-why-tell")))
        .each(emergencies.map(one))
}

fn foot(state: AppState, report: &Report, of_check: bool) -> El {
    let label = el("label", "").attr("for", COUNTRY_ID).put(msg!("result-country"));
    let change = || button("il-link", msg!("button-change-answers"), move || state.go(Page::Check));
    el("div", "il-emergency__foot")
        .put(el("div", "").put(label).put(" ").put(country_select("il-emergency__select")))
        .put(p("", reviewed_by(report.reviewed_by)).put(" ").put(version(report)))
        .put(of_check.then(change))
        .put(super::app::leave("il-link"))
}

//! The exercises and how to tell how much is right; or why there are none, and what may be done meanwhile.

use leptos::prelude::*;

use crate::model::Place;
use crate::msg;
use crate::report::{ExcludedLine, ExerciseLine, NoPlanLine, PlanPart, Report};
use crate::ui::figure::{Shown, by_itself, moving};
use crate::ui::html::{El, el, h4, p, points, section};
use crate::ui::learn::ways;
use crate::ui::parts::{answers, app, fold, sources};
use crate::ui::second::when_here;
use crate::words::{Msg, text};

/// The lights of the rules, in their order.
const LIGHTS: [&str; 4] =
    ["il-light il-light--green", "il-light il-light--amber", "il-light il-light--red", "il-light il-light--stop"];

/// The section.
pub fn view(report: &Report) -> El {
    match &report.plan {
        Ok(plan) => made(plan),
        Err(none) => missing(none),
    }
}

fn missing(none: &NoPlanLine) -> El {
    let comfort = (!none.comfort.is_empty()).then(|| points(none.comfort.iter().copied()));
    section(msg!("result-no-plan")).put(p("", app().say(&none.text))).put(comfort)
}

fn made(plan: &PlanPart) -> El {
    let excluded = fold(msg!("result-excluded")).each(plan.excluded.iter().map(left_out)).put(ways::at(Place::LeftOut));
    section(msg!("result-plan"))
        .put(p("", app().say(&text::result_phase(plan.phase_name))))
        .put(exercises(&plan.items, &plan.rules))
        .put(ways::at(Place::PainRules))
        .put(ways::at(Place::Plan))
        .put((!plan.excluded.is_empty()).then(|| excluded.el()))
}

/// The exercises, and below them how to tell how much is right.
pub fn exercises(items: &[ExerciseLine], rules: &[Msg]) -> Vec<El> {
    let rule = |(class, rule): (&'static str, &Msg)| {
        let sign = el("span", "il-light__sign").attr("aria-hidden", "true");
        el("li", class).put(sign).put(el("span", "").put(*rule))
    };
    vec![
        el("ol", "il-exercises").each(items.iter().enumerate().map(exercise)),
        el("h3", "il-subheading").put(msg!("result-rules")),
        el("ul", "il-lights").each(LIGHTS.into_iter().zip(rules).map(rule)),
    ]
}

/// The first one moves by itself, the others when they are asked to: one thing at a time draws the eye.
fn exercise((at, line): (usize, &ExerciseLine)) -> El {
    let told = String::from("steps-") + line.id;
    let steps = el("ol", "il-steps").id(&told).each(line.steps.iter().map(|step| el("li", "").put(*step)));
    let more = fold(msg!("result-exercise-more"))
        .put(el("div", "il-part").put(h4(msg!("result-exercise-start"))).put(p("", line.start)))
        .put(el("div", "il-part").put(h4(msg!("result-exercise-steps"))).put(steps))
        .put(said(msg!("result-exercise-usual"), Some(line.usual)))
        .put(said(msg!("result-exercise-care"), Some(line.care)))
        .put(said(msg!("result-exercise-easier"), line.easier))
        .put(said(msg!("result-exercise-harder"), line.harder))
        .put(sources(line.sources));
    let ExerciseLine { id, variant, name, .. } = *line;
    let figure = when_here(app(), move || {
        let moves = by_itself(at == 0);
        moving(Shown { exercise: id, variant, mirrored: false, name, told: &told, moves })
    });
    el("li", "il-exercise")
        .put(el("h3", "il-exercise__name").put(name))
        .put(figure)
        .put(line.how.map(|how| p("", how)))
        .put(p("il-exercise__dose", app().say(&line.dose_text)))
        .put(more.el())
}

fn said(heading: Msg, words: Option<Msg>) -> Option<El> {
    words.map(|words| p("", el("strong", "").put(heading).put(": ")).put(words))
}

fn left_out(line: &ExcludedLine) -> El {
    let state = app();
    let talk = untrack(|| state.talk());
    let lines = line.answers.iter().filter_map(|id| Some(state.line(*id, talk.answer(*id)?))).collect();
    el("div", "il-part").put(h4(line.name)).put(p("", line.text)).put(answers(lines))
}

//! The interview as a graph (Mermaid): screens in the order of asking, and which answers open which screen.

use super::Pen;
use crate::model::{Expr, QuestionId, Screen, Section};

/// Screens that open many others; arrows from them would hide the rest.
const EVERYWHERE: [&str; 2] = ["about-you", "pain-site"];

pub(super) fn write(pen: &mut Pen) {
    let kb = pen.kb;
    pen.heading(2, "The interview");
    pen.line("Screens in the order of asking, from the first to the result. A box with round corners is asked only when an earlier answer opens it; dotted arrows show which screen that is (age, sex and the place of the pain, on the first two, open so many that their arrows are left out). A screen is also left out when nothing that it asks could still change the result. An emergency that is settled ends the talk at once; after a same-day result only what can still make it an emergency is asked. From “What it may be” on, the screen comes first on which most is undecided.");
    pen.blank();
    pen.line("```mermaid");
    pen.line("flowchart TD");
    let runs: Vec<Vec<usize>> = runs(kb.screens);
    for run in &runs {
        pen.line(format!("  subgraph s{}[\"{}\"]", run[0], section_name(kb.screens[run[0]].section)));
        for at in run {
            let screen = &kb.screens[*at];
            let always = screen.questions.iter().any(|q| matches!(kb.questions[q.index()].when, Expr::Always));
            let (open, close) = if always { ("[", "]") } else { ("(", ")") };
            pen.line(format!("    n{at}{open}\"{}\"{close}", screen.name));
        }
        pen.line("  end");
    }
    pen.line("  result([\"result\"])");
    for (run, next) in runs.iter().zip(runs.iter().skip(1).map(|run| Some(run[0])).chain([None])) {
        let mut way: Vec<String> = run.iter().map(|at| format!("n{at}")).collect();
        way.push(next.map_or("result".into(), |at| format!("n{at}")));
        pen.line(format!("  {}", way.join(" --> ")));
    }
    for (at, screen) in kb.screens.iter().enumerate() {
        let from: Vec<String> = openers(kb.screens, screen, |q| kb.questions[q.index()].when)
            .into_iter()
            .filter(|from| *from != at)
            .map(|from| format!("n{from}"))
            .collect();
        if !from.is_empty() {
            pen.line(format!("  {} -.-> n{at}", from.join(" & ")));
        }
    }
    pen.line("```");
    pen.blank();
    pen.table(["screen", "questions"]);
    for screen in kb.screens {
        let names: Vec<String> =
            screen.questions.iter().map(|q| format!("`{}`", kb.questions[q.index()].name)).collect();
        let stem = screen.stem.map_or(String::new(), |s| format!("“{}” ", pen.get(s)));
        pen.row([screen.name, &format!("{stem}{}", names.join(", "))]);
    }
}

/// Neighbouring screens of one section.
fn runs(screens: &[Screen]) -> Vec<Vec<usize>> {
    let mut runs: Vec<Vec<usize>> = Vec::new();
    for (at, screen) in screens.iter().enumerate() {
        match runs.last_mut() {
            Some(run) if run.last().is_some_and(|last| screens[*last].section == screen.section) => run.push(at),
            Some(_) | None => runs.push(vec![at]),
        }
    }
    runs
}

fn openers(screens: &[Screen], screen: &Screen, when: impl Fn(QuestionId) -> Expr) -> Vec<usize> {
    let mut found = Vec::new();
    for q in screen.questions {
        when(*q).questions(&mut |read| {
            let from = screens.iter().position(|s| s.questions.contains(&read));
            if let Some(from) = from.filter(|f| !EVERYWHERE.contains(&screens[*f].name) && !found.contains(f)) {
                found.push(from);
            }
        });
    }
    found.sort_unstable();
    found
}

fn section_name(section: Section) -> &'static str {
    match section {
        Section::AboutYou => "About you",
        Section::Pain => "The pain",
        Section::Danger => "Danger signs",
        Section::Pattern => "What it may be",
        Section::Plan => "For the plan",
    }
}

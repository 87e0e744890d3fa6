//! The interview as a graph (Mermaid): screens in the order of asking, and which answers open which screen.

use super::Pen;
use crate::model::{Expr, QuestionId, Screen, Section};

/// Screens that open many others; arrows from them would hide the rest.
const EVERYWHERE: [&str; 2] = ["about-you", "pain-site"];

pub(super) fn write(pen: &mut Pen) {
    let kb = pen.kb;
    pen.heading(2, "The interview");
    pen.line("Screens in the order of asking. A rounded box is asked only when an earlier answer opens it: dotted arrows show which (those from the first two screens, age, sex and site, are left out). A screen is also left out when nothing that it asks could still change the result.");
    pen.blank();
    pen.line("```mermaid");
    pen.line("flowchart TD");
    let mut section = None;
    for (at, screen) in kb.screens.iter().enumerate() {
        if section != Some(screen.section) {
            if section.is_some() {
                pen.line("  end");
            }
            pen.line(format!("  subgraph s{at}[\"{}\"]", section_name(screen.section)));
            section = Some(screen.section);
        }
        let always = screen.questions.iter().any(|q| matches!(kb.questions[q.index()].when, Expr::Always));
        let (open, close) = if always { ("[", "]") } else { ("(", ")") };
        pen.line(format!("    n{at}{open}\"{}\"{close}", screen.name));
    }
    if section.is_some() {
        pen.line("  end");
    }
    for at in 1..kb.screens.len() {
        pen.line(format!("  n{} --> n{at}", at - 1));
    }
    for (at, screen) in kb.screens.iter().enumerate() {
        for from in openers(kb.screens, screen, |q| kb.questions[q.index()].when) {
            if from != at {
                pen.line(format!("  n{from} -.-> n{at}"));
            }
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

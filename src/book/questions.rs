//! Every question with its options, the evidence items that it answers and when it is asked.

use super::{Pen, dangers};
use crate::model::{Expr, Kind};

pub(super) fn write(pen: &mut Pen) {
    let kb = pen.kb;
    let danger = dangers(kb);
    pen.heading(2, "Questions");
    pen.line("⚠ marks a question that can contribute to an emergency or same-day result.");
    for question in kb.questions {
        let mark = if danger[question.id.index()] { " ⚠" } else { "" };
        pen.heading(3, format!("`{}`{mark}", question.name));
        let text = format!("**{}**", pen.get(question.text));
        pen.line(text);
        if let Some(help) = question.help {
            let text = format!("\n{}", pen.get(help));
            pen.line(text);
        }
        if let Some(why) = question.why {
            let text = format!("\n*Why:* {}", pen.get(why));
            pen.line(text);
        }
        pen.blank();
        let unsure = if question.unsure { " or “not sure”" } else { "" };
        let kind = match question.kind {
            Kind::Single(choices) if choices.len() == 2 && choices[0].name == "yes" => format!("Yes, no{unsure}."),
            Kind::Single(_) => format!("One of these{unsure}:"),
            Kind::Multiple(_) => format!("Any of these{unsure}:"),
            Kind::Sites(_) => format!("Places on the body{unsure}:"),
            Kind::Number { min, max, unit } => format!("A whole number from {min} to {max} ({unit}){unsure}."),
            Kind::Scale { low, high } => {
                format!("0 (“{}”) to 10 (“{}”){unsure}.", pen.get(low), pen.get(high))
            }
        };
        pen.line(format!("- {kind}"));
        if !super::prose::yes_no(question) {
            for choice in question.kind.choices() {
                let text = format!("  - `{}` {}", choice.name, pen.get(choice.text));
                pen.line(text);
            }
        }
        if !matches!(question.when, Expr::Always) {
            let text = format!("- Asked when {}.", pen.prose.say(&question.when));
            pen.line(text);
        }
        if !question.items.is_empty() {
            pen.line(format!("- Items of the evidence: {}.", question.items.join(", ")));
        }
    }
}

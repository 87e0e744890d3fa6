//! Exercises with variants, flags and doses; what rules them out; the templates that plans are made of.

use super::{Pen, cite};
use crate::model::{Dose, Exercise, Expr, Flags, Phase};

pub(super) fn write(pen: &mut Pen) {
    let kb = pen.kb;
    pen.heading(2, "Exercises");
    pen.line("Flags: F loaded or end-range bending forward, E end-range bending back, R turning, D deep bending of the hip, C thigh across the body, S lying on the back, P on the front, K kneeling, L on a side, 1 one leg, W legs wide, I impact, B breath-holding. They belong to variants.");
    for exercise in kb.exercises {
        one(pen, exercise);
    }
    pen.heading(2, "What rules exercises out");
    pen.line("“Not sure” counts as yes here.");
    pen.blank();
    pen.table(["exclusion", "when", "flags", "exercises", "patterns that lead", "reason", "source"]);
    for e in kb.exclusions {
        let when = pen.prose.say(&e.when);
        let text = pen.get(e.text);
        pen.row([
            e.id,
            &when,
            &letters(e.flags),
            &e.exercises.join(", "),
            &e.patterns.join(", "),
            text,
            &cite(e.sources),
        ]);
    }
    pen.heading(2, "Templates of plans");
    for template in kb.templates {
        pen.heading(3, format!("`{}`", template.id));
        pen.line(format!("For {}.", template.patterns.join(", ")));
        pen.blank();
        for phase in Phase::ALL {
            let items: Vec<String> = template.phases[phase as usize]
                .iter()
                .map(|item| {
                    let when = match item.when {
                        Expr::Always => String::new(),
                        Expr::Is(..)
                        | Expr::AtLeast(..)
                        | Expr::AtMost(..)
                        | Expr::Chosen(..)
                        | Expr::All(_)
                        | Expr::Any(_)
                        | Expr::Of(..)
                        | Expr::Not(_)
                        | Expr::Unless(_)
                        | Expr::Named(..) => format!(" (when {})", pen.prose.say(&item.when)),
                    };
                    format!("{}/{}{when}", item.exercise, item.variant)
                })
                .collect();
            pen.line(format!("- {}: {}", phase.name(), items.join(", ")));
        }
    }
    pen.blank();
    pen.line(format!("A short plan is filled up, in this order, from: {}.", kb.fallback.join(", ")));
}

fn one(pen: &mut Pen, exercise: &'static Exercise) {
    pen.heading(3, format!("{} (`{}`)", pen.get(exercise.name), exercise.id));
    let steps: Vec<&str> = exercise.steps.iter().map(|s| pen.get(s.0)).collect();
    let text = format!("{} {}", pen.get(exercise.start), steps.join(" "));
    pen.line(text);
    pen.blank();
    let sides = if exercise.sides { ", on each side" } else { "" };
    pen.line(format!(
        "- Phases {} to {}; starts with {}{sides}.",
        exercise.from.name(),
        exercise.to.name(),
        dose(exercise.dose)
    ));
    for (label, msg) in [
        ("Dose in words", exercise.dose_text),
        ("Harder", exercise.harder),
        ("Easier", exercise.easier),
        ("Care", exercise.care),
    ] {
        let text = format!("- {label}: {}", pen.get(msg));
        pen.line(text);
    }
    for variant in exercise.variants {
        let how = variant.how.map_or(String::new(), |h| format!(": {}", pen.get(h)));
        let flags = match letters(variant.flags) {
            none if none.is_empty() => "no flag".into(),
            some => format!("flags {some}"),
        };
        let floor = if variant.floor { ", on the floor or a bed" } else { "" };
        let kit: Vec<&str> = variant.kit.iter().map(|k| k.name()).collect();
        let needs = if kit.is_empty() { String::new() } else { format!(", needs {}", kit.join(", ")) };
        pen.line(format!("- `{}` ({flags}{floor}{needs}){how}", variant.id));
    }
    let others = [("too easy", exercise.progression), ("too hard", exercise.regression)];
    for (label, other) in others {
        if let Some(other) = other {
            pen.line(format!("- When {label}: `{other}`"));
        }
    }
    if !exercise.alternatives.is_empty() {
        pen.line(format!("- When ruled out, instead: {}", exercise.alternatives.join(", ")));
    }
    let seeds =
        if exercise.seeds.is_empty() { String::new() } else { format!("; articles {}", exercise.seeds.join(", ")) };
    pen.line(format!("- *{}{seeds}*", cite(exercise.sources)));
}

fn letters(flags: Flags) -> String {
    flags.iter().map(crate::model::Flag::letter).collect()
}

fn dose(dose: Dose) -> String {
    let much = match (dose.reps, dose.seconds) {
        (0, seconds) => format!("{} × {seconds} seconds", dose.sets),
        (reps, 0) => format!("{} × {reps}", dose.sets),
        (reps, seconds) => format!("{} × {reps} of {seconds} seconds", dose.sets),
    };
    format!("{much}, {} a day, {} days a week", dose.per_day, dose.days_per_week)
}

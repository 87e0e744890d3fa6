//! Exercises with variants, flags and doses; what rules them out; the templates that plans are made of.

use super::{Pen, cite};
use crate::model::{Dose, Exercise, Expr, Flag, Flags, Phase};

pub(super) fn write(pen: &mut Pen) {
    let kb = pen.kb;
    pen.heading(2, "Exercises");
    pen.line("Each exercise has variants, and each variant its flags; an answer that rules a flag out takes every variant that carries it. A plan takes the variant of its template, else the first that is left.");
    pen.blank();
    pen.table(["flag", "what the variant asks for"]);
    for flag in Flag::ALL {
        pen.row([flag.letter(), asks(flag)]);
    }
    for exercise in kb.exercises {
        one(pen, exercise);
    }
    pen.heading(2, "What rules exercises out");
    pen.line("“Not sure” counts as yes here.");
    pen.blank();
    pen.table([
        "exclusion",
        "when",
        "takes flags",
        "takes exercises",
        "or when one of these leads",
        "what the person reads",
        "source",
    ]);
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
    pen.line("Phases: calm, move, strengthen, return. In brackets the variant, where it is not the standard one, and the direction that must ease the pain. How easily the pain flares chooses the phases and how many exercises there are.");
    for template in kb.templates {
        pen.heading(3, format!("`{}`", template.id));
        let patterns: Vec<String> = template.patterns.iter().map(|p| format!("`{p}`")).collect();
        pen.line(format!("For {}.", patterns.join(", ")));
        pen.blank();
        for phase in Phase::ALL {
            let items: Vec<String> = template.phases[phase as usize]
                .iter()
                .map(|item| {
                    let only = match item.when {
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
                        | Expr::Named(..) => format!(" (if {})", pen.prose.say(&item.when)),
                    };
                    let variant = match item.variant {
                        "standard" => String::new(),
                        other => format!(" ({other})"),
                    };
                    format!("{}{variant}{only}", item.exercise)
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
        "- {}; starts with {}{sides}.",
        if exercise.from == exercise.to {
            format!("Phase {}", exercise.from.name())
        } else {
            format!("Phases {} to {}", exercise.from.name(), exercise.to.name())
        },
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
    if let Some(line) = pen.coverage.and_then(|c| c.exercise(exercise.id)) {
        pen.line(format!("- {line}"));
    }
    pen.line(format!("- *{}{seeds}*", cite(exercise.sources)));
}

fn letters(flags: Flags) -> String {
    flags.iter().map(Flag::letter).collect::<Vec<_>>().join(" ")
}

/// What a variant with this flag asks of the body.
fn asks(flag: Flag) -> &'static str {
    match flag {
        Flag::SpinalFlexion => "the spine bent forward under load or as far as it goes",
        Flag::EndRangeExtension => "the spine bent back as far as it goes",
        Flag::SpinalRotation => "turning the spine",
        Flag::DeepHipFlexion => "the hip bent deep",
        Flag::HipCompression => "the thigh drawn across the body, which presses on the outer hip",
        Flag::LyingOnBack => "lying on the back",
        Flag::LyingOnFront => "lying on the front",
        Flag::Kneeling => "kneeling or leaning on the hands",
        Flag::LyingOnSide => "lying on a side",
        Flag::SingleLeg => "standing on one leg",
        Flag::WideLegs => "legs wide apart",
        Flag::Impact => "impact, or fast load on the bones",
        Flag::BreathHolding => "effort that invites holding the breath",
    }
}

fn dose(dose: Dose) -> String {
    let much = match (dose.reps, dose.seconds) {
        (0, seconds) => format!("{} × {seconds} seconds", dose.sets),
        (reps, 0) => format!("{} × {reps}", dose.sets),
        (reps, seconds) => format!("{} × {reps} of {seconds} seconds", dose.sets),
    };
    format!("{much}, {} × a day, {} days a week", dose.per_day, dose.days_per_week)
}

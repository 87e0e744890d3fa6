//! Patterns with what speaks for and against each, and how much it weighs.

use super::{Pen, cite};
use crate::engine::weights;
use crate::model::{Evidence, Fit, Pattern, Prior, Role};

pub(super) fn write(pen: &mut Pen) {
    let kb = pen.kb;
    pen.heading(2, "Patterns");
    pen.line("Weights are in half log-odds: +2 makes a pattern about 2.7 times as likely, −2 as much less; `round(2 ln LR)` where a likelihood ratio is published. Features of one group overlap and share a cap of ±5. “Fits” needs 60 % of the attainable evidence, “fits in part” 35 % and a sum of 3.");
    for pattern in kb.patterns {
        one(pen, pattern);
    }
}

fn one(pen: &mut Pen, pattern: &'static Pattern) {
    pen.heading(3, format!("{} (`{}`)", pen.get(pattern.name), pattern.id));
    if let Some(also) = pattern.also {
        let text = format!("*Also called: {}*\n", pen.get(also));
        pen.line(text);
    }
    let about = pen.get(pattern.about);
    pen.line(about);
    pen.blank();
    let part_of = pattern.part_of.map_or(String::new(), |whole| format!(" Shown as a line of `{whole}`."));
    let cap = match pattern.cap {
        Fit::Fits => "",
        Fit::Partly => " Answers alone never make it more than “fits in part”.",
    };
    let gate = pen.prose.say(&pattern.gate);
    pen.line(format!("- {}; {}.{part_of}{cap}", role(pattern.role), prior(pattern.prior)));
    pen.line(format!("- Looked at only when {gate}."));
    for (label, msg) in [
        ("Helps first", pattern.self_care),
        ("Ease off", pattern.avoid),
        ("Course", pattern.course),
        ("See someone", pattern.see),
    ] {
        if let Some(msg) = msg {
            let text = format!("- {label}: {}", pen.get(msg));
            pen.line(text);
        }
    }
    pen.line(format!("- *{}*", cite(pattern.sources)));
    if pattern.features.is_empty() {
        return;
    }
    pen.blank();
    pen.table(["feature", "when", "present", "absent", "group", "source"]);
    for feature in pattern.features {
        let (present, absent) = weights(&feature.evidence);
        let source = match feature.evidence {
            Evidence::Ratio { positive, negative, source } => {
                format!("LR+ {}, LR− {}: {}", ratio(positive), ratio(negative), cite(&[source]))
            }
            Evidence::Expert { source, mark, .. } => format!("{} ({})", cite(&[source]), mark.letter()),
        };
        let group = if feature.group == 0 { String::new() } else { feature.group.to_string() };
        let sentence = format!("{} (`{}`)", pen.get(feature.text), feature.id);
        let when = pen.prose.say(&feature.when);
        pen.row([&sentence, &when, &signed(present), &signed(absent), &group, &source]);
    }
}

fn signed(weight: i32) -> String {
    match weight {
        0 => "0".into(),
        1.. => format!("+{weight}"),
        ..=-1 => format!("−{}", weight.unsigned_abs()),
    }
}

fn ratio(hundredths: u16) -> String {
    if hundredths == 0 {
        return "not published".into();
    }
    let text = format!("{}.{:02}", hundredths / 100, hundredths % 100);
    text.trim_end_matches('0').trim_end_matches('.').into()
}

fn role(role: Role) -> &'static str {
    match role {
        Role::Musculoskeletal => "A pattern that can get an exercise plan",
        Role::Contributor => "Something that may feed the pain",
        Role::Refer { no_plan: true } => "Something to raise with a clinician; no exercises before that",
        Role::Refer { no_plan: false } => "Something to raise with a clinician; gentle exercise stays",
        Role::Label => "A name that people know; explained, never a result",
    }
}

fn prior(prior: Prior) -> &'static str {
    match prior {
        Prior::Rare => "rare",
        Prior::Uncommon => "uncommon",
        Prior::Common => "common",
        Prior::VeryCommon => "very common",
        Prior::Commonest => "the commonest",
    }
}

#[cfg(test)]
mod tests {
    use super::{ratio, signed};

    #[test]
    fn numbers_read_as_in_the_papers() {
        assert_eq!([740, 57, 1300, 0].map(ratio), ["7.4", "0.57", "13", "not published"]);
        assert_eq!([4, 0, -1].map(signed), ["+4", "0", "−1"]);
    }
}

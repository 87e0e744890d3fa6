//! Patterns with what speaks for and against each, and how much it weighs.

use super::{Pen, cite, marked, when};
use crate::engine::{Marks, marks, weights};
use crate::model::{Evidence, Feature, Mark, Pattern, Prior, Role};

pub(super) fn write(pen: &mut Pen) {
    let kb = pen.kb;
    pen.heading(2, "Patterns");
    for text in [
        "Weights are in half log-odds: +2 makes a pattern about 2.7 times as likely, −2 as much less. Where a likelihood ratio is published the weight is `round(2 ln LR)`, at most 5; where none is, a sign weighs 1, or 2 if it is a main one.",
        "“If absent” counts only when the person has clearly said so; “not sure” and no answer weigh nothing.",
        "Signs with the same letter under “cap” overlap; together they weigh 5 at most, either way.",
        "A pattern fits from 60 % of what it can earn on, and fits in part from 35 % on and a sum of 3. The order goes by the sum and by how common the pattern is (one point a step).",
        "“Rests on” names the study with the ratios used, or says that the sign is named in the source, or that it is judgement.",
    ] {
        pen.line(format!("- {text}"));
    }
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
    pen.line(format!("- {}; {}.{part_of}", role(pattern.role), prior(pattern.prior)));
    let gate = when(pen, "Looked at", &pattern.gate);
    pen.line(format!("- {gate}"));
    if pattern.role != Role::Label {
        pen.line(format!("- {}", score(pattern)));
    }
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
    if let Some(coverage) = pen.coverage.filter(|_| pattern.role != Role::Label) {
        pen.line(format!("- {}", coverage.pattern(pattern.id)));
    }
    pen.line(format!("- *{}*", cite(pattern.sources)));
    let (against, speaks): (Vec<&Feature>, Vec<&Feature>) =
        pattern.features.iter().partition(|f| weights(&f.evidence).0 < 0);
    if !speaks.is_empty() {
        pen.blank();
        pen.table(["speaks for it", "when", "weight", "if absent", "cap", "rests on"]);
        for feature in speaks {
            let (present, absent) = weights(&feature.evidence);
            let (sentence, when) = sentence(pen, feature);
            pen.row([&sentence, &when, &signed(present), &signed(absent), &group(feature), &rests_on(feature)]);
        }
    }
    if !against.is_empty() {
        pen.blank();
        pen.table(["speaks against it", "when", "weight", "cap", "rests on"]);
        for feature in against {
            let (present, _) = weights(&feature.evidence);
            let (sentence, when) = sentence(pen, feature);
            pen.row([&sentence, &when, &signed(present), &group(feature), &rests_on(feature)]);
        }
    }
}

fn sentence(pen: &Pen, feature: &'static Feature) -> (String, String) {
    (format!("{} (`{}`)", pen.get(feature.text), feature.id), pen.prose.say(&feature.when))
}

/// "It can earn 24: fits from 15 on, in part from 9 on."
fn score(pattern: &Pattern) -> String {
    let Marks { attainable, fits, partly } = marks(pattern);
    let fit = match (fits, partly) {
        (Some(fits), Some(partly)) if partly < fits => format!("fits from {fits} on, fits in part from {partly} on"),
        (Some(fits), Some(_) | None) => format!("fits from {fits} on"),
        (None, Some(partly)) => format!("fits in part from {partly} on, and answers alone never make it more"),
        (None, None) => "never shown".into(),
    };
    format!("It can earn {attainable}: {fit}.")
}

fn group(feature: &Feature) -> String {
    // A letter, so that nobody takes it for a weight.
    if feature.group == 0 { String::new() } else { char::from(b'a' + (feature.group - 1) % 26).to_string() }
}

fn rests_on(feature: &Feature) -> String {
    match feature.evidence {
        Evidence::Ratio { positive, negative, source } => {
            let ratios = [("LR+", positive), ("LR−", negative)];
            let used: Vec<String> =
                ratios.iter().filter(|(_, r)| *r != 0).map(|(name, r)| format!("{name} {}", ratio(*r))).collect();
            format!("{}: {}", marked(source), used.join(", "))
        }
        Evidence::Expert { source, mark, .. } => match mark {
            Mark::Verified | Mark::Known | Mark::Unsure => format!("named in {}", marked(source)),
            Mark::Judgement if source.mark == Mark::Judgement => "judgement".into(),
            Mark::Judgement => format!("judgement, after {}", marked(source)),
        },
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
        assert_eq!([740, 57, 1300, 2000].map(ratio), ["7.4", "0.57", "13", "20"]);
        assert_eq!([4, 0, -1].map(signed), ["+4", "0", "−1"]);
    }
}

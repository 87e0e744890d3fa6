//! One published row, option by option: what states it, what does not, and what it weighs. It knows no study.

use iliac::engine::weights;
use iliac::model::Kind;

use super::{Talk, evidence, feature, holds, question, weight};

/// A row of a paper's table as our questions ask it.
pub struct Row {
    /// Our feature.
    pub feature: &'static str,
    /// LR+ and LR−; 0 where none is published, or used.
    pub ratio: (f64, f64),
    /// The answers that state it, each alone: question and options. Every other option of these questions does not.
    pub said: &'static [(&'static str, &'static str)],
}

/// The row's weights are those of its ratios, and just the named options state it.
pub fn row_holds(pattern: &str, base: &Talk, row: &Row) {
    let (plus, minus) = row.ratio;
    let id = row.feature;
    assert_eq!(weights(&feature(pattern, id).evidence), (weight(plus), weight(minus)), "{pattern}/{id}");
    let brings = |talk: &Talk| evidence(pattern, &[id], &talk.heard());
    for (name, stating) in row.said {
        let stating: Vec<&str> = stating.split_whitespace().collect();
        let question = question(name);
        let choices = match question.kind {
            Kind::Single(choices) | Kind::Multiple(choices) => choices,
            Kind::Sites(_) | Kind::Number { .. } | Kind::Scale { .. } => panic!("{name}: use sites_tell, or name ages"),
        };
        for option in &stating {
            assert!(choices.iter().any(|c| c.name == *option), "{name} does not offer {option}");
        }
        let base = silent_on_others(base, row, question.name);
        for choice in choices {
            let talk = base.clone().says(name, choice.name);
            let stated = stating.contains(&choice.name);
            assert_eq!(holds(pattern, id, &talk.heard()), stated, "{pattern}/{id}: {name} = {}", choice.name);
            let expected = if stated { weight(plus) } else { weight(minus) };
            assert_eq!(brings(&talk), expected, "{pattern}/{id}: {name} = {}", choice.name);
        }
        if question.unsure {
            let talk = base.clone().says(name, "unsure");
            assert_eq!(brings(&talk), 0, "{pattern}/{id}: not sure of {name} weighs nothing");
        }
    }
}

/// The row's other questions, where they have no plain "no", say something that does not state it.
fn silent_on_others(base: &Talk, row: &Row, name: &str) -> Talk {
    row.said.iter().filter(|(other, _)| *other != name).fold(base.clone(), |talk, (other, stating)| {
        let choices = question(other).kind.choices();
        let plain = choices.iter().any(|c| c.exclusive || c.name == "no");
        let silent = choices.iter().find(|c| !stating.split_whitespace().any(|s| s == c.name));
        talk.when(!plain, other, silent.map_or("unsure", |c| c.name))
    })
}

/// The feature holds for exactly those places, tried one by one and two by two.
pub fn sites_tell(pattern: &str, id: &str, base: &Talk, expected: impl Fn(&[&str]) -> bool) {
    let sites: Vec<&str> = question("pain-site").kind.choices().iter().map(|c| c.name).collect();
    for (at, one) in sites.iter().enumerate() {
        for other in &sites[at..] {
            let marked: Vec<&str> = if one == other { vec![one] } else { vec![one, other] };
            let talk = base.clone().says("pain-site", &marked.join(" "));
            assert_eq!(holds(pattern, id, &talk.reply()), expected(&marked), "{pattern}/{id}: {marked:?}");
        }
    }
}

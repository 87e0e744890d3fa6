//! Every source that the tables cite, once, with what cites it.

use std::collections::BTreeMap;

use super::Pen;
use crate::model::{Citation, Evidence};

pub(super) fn write(pen: &mut Pen) {
    let kb = pen.kb;
    let mut all: BTreeMap<&'static str, (&'static Citation, Vec<&'static str>)> = BTreeMap::new();
    let mut add = |sources: &[&'static Citation], by: &'static str| {
        for source in sources {
            let entry = all.entry(source.id).or_insert((source, Vec::new()));
            if !entry.1.contains(&by) {
                entry.1.push(by);
            }
        }
    };
    for rule in kb.rules {
        add(rule.sources, rule.id);
    }
    for scope in kb.scope {
        add(scope.sources, scope.id);
    }
    for pattern in kb.patterns {
        add(pattern.sources, pattern.id);
        for feature in pattern.features {
            match feature.evidence {
                Evidence::Ratio { source, .. } | Evidence::Expert { source, .. } => add(&[source], pattern.id),
            }
        }
    }
    for exercise in kb.exercises {
        add(exercise.sources, exercise.id);
    }
    for exclusion in kb.exclusions {
        add(exclusion.sources, exclusion.id);
    }
    for advice in kb.advice {
        add(advice.sources, advice.id);
    }
    for topic in kb.library.topics {
        add(topic.sources, topic.id);
    }
    for faq in kb.library.faq {
        add(faq.sources, faq.id);
    }
    for topic in kb.library.topics {
        add(topic.sources, topic.id);
    }
    for faq in kb.library.faq {
        add(faq.sources, faq.id);
    }
    pen.heading(2, "Sources");
    pen.table(["id", "source", "mark", "looked at", "used by"]);
    for (source, users) in all.values() {
        pen.row([source.id, source.text, source.mark.letter(), &source.looked_at.to_string(), &users.join(", ")]);
    }
}

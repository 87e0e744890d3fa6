//! The learn pages: every topic and every question with its text, its sources and the places where it is offered. What
//! patterns say stands with the patterns.

use super::{Pen, cite};
use crate::model::{Place, Topic};

pub(super) fn write(pen: &mut Pen) {
    let library = &pen.kb.library;
    pen.heading(2, "Learn pages");
    pen.line("Each topic is a page, and so is each pattern above, but for those whose words speak to someone’s answers. They can be read without answering anything.");
    for topic in library.topics {
        pen.heading(3, format!("{} (`{}`)", pen.get(topic.title), topic.id));
        for msg in topic.paragraphs() {
            let text = pen.get(msg);
            pen.line(text);
            pen.blank();
        }
        pen.line(format!("*{}{}*", offered(topic), cite(topic.sources)));
    }
    pen.heading(3, "Questions that people ask");
    for faq in library.faq {
        let line = format!(
            "- **{}** {} *`{}`; more in `{}`; {}*",
            pen.get(faq.question),
            pen.get(faq.answer),
            faq.id,
            faq.topic,
            cite(faq.sources)
        );
        pen.line(line);
    }
    pen.heading(3, "What pages about patterns say beside");
    for (pattern, note) in pen.kb.patterns.iter().zip(library.pattern_note) {
        if let Some(note) = note {
            let line = format!("- `{}`: {}", pattern.id, pen.get(*note));
            pen.line(line);
        }
    }
}

fn offered(topic: &Topic) -> String {
    let place = |place: &Place| match place {
        Place::Card(id) => format!("card `{id}`"),
        Place::Reason(id) => format!("rule `{id}`"),
        Place::Pattern(id) => format!("pattern `{id}`"),
        Place::Plan => "the plan".to_string(),
        Place::PainRules => "the rules of pain".to_string(),
        Place::LeftOut => "what the plan leaves out".to_string(),
        Place::Referral => "the line about referral".to_string(),
        Place::Treatment => "treatments that are offered".to_string(),
    };
    let places: Vec<String> = topic.at.iter().map(place).collect();
    if places.is_empty() { String::new() } else { format!("Offered at {}. ", places.join(", ")) }
}

//! `iliac questions` and `iliac next`.

use super::Outcome;
use super::input::{Answer, request};
use super::out::{self, Error};
use crate::engine::session_in;
use crate::exchange::text::Line;
use crate::exchange::{Catalogue, NextJson, QuestionJson};
use crate::knowledge::KB;
use crate::words::Words;

/// The whole questionnaire.
pub(super) fn all(words: Words, json: bool) -> Result<Outcome, Error> {
    let questions = Catalogue::new(&KB, words).all();
    if json {
        out::print(&serde_json::to_string(&questions)?)?;
    } else {
        let lines: Vec<Line> = questions.iter().flat_map(|q| lines(q, true)).collect();
        out::print(&out::wrapped(&lines))?;
    }
    Ok(Outcome::Fine)
}

/// `iliac next`.
pub(super) struct Next {
    catalogue: Catalogue,
    json: bool,
}

impl Next {
    pub(super) fn new(words: Words, json: bool) -> Self {
        Next { catalogue: Catalogue::new(&KB, words), json }
    }

    pub(super) fn run(&self, text: &str) -> Result<Answer, String> {
        let request = request(text)?;
        let next = self.catalogue.next(&session_in(&KB, &request.answers, &request.context));
        let text = if self.json { String::new() } else { out::wrapped(&screen(&next)) };
        Ok(Answer { json: serde_json::to_string(&next).map_err(|e| e.to_string())?, text })
    }
}

fn screen(next: &NextJson) -> Vec<Line> {
    match next {
        NextJson::Ask { screen, stem, questions, left, .. } => {
            let mut all = vec![Line::Heading(format!("{screen} ({} to {} left)", left.at_least, left.at_most))];
            all.extend(stem.map(|s| Line::Plain(0, s.into())));
            all.extend(questions.iter().flat_map(|q| {
                let row = stem.and(q.item).unwrap_or(q.text);
                lines(&QuestionJson { text: row, ..q.clone() }, false)
            }));
            all
        }
        NextJson::Done { why, .. } => vec![Line::Plain(0, format!("done: {why}"))],
    }
}

fn lines(q: &QuestionJson, whole: bool) -> Vec<Line> {
    let danger = if q.danger { " (!)" } else { "" };
    let mut lines = vec![Line::Blank, Line::Plain(0, format!("{}{danger}: {}", q.id, q.text))];
    let unsure = q.unsure.then_some("unsure");
    match (q.min, q.max) {
        (Some(min), Some(max)) => {
            let or = unsure.map_or(String::new(), |u| format!(" or \"{u}\""));
            lines.push(Line::Plain(1, format!("{} from {min} to {max}{or}", q.kind)));
        }
        _ => {
            let ids: Vec<&str> = q.options.iter().map(|o| o.id).chain(unsure).collect();
            lines.push(Line::Plain(1, format!("{}: {}", q.kind, ids.join(", "))));
            // An id says less than its words: "unable" is "for 7 days or more". Of yes, no and places it says enough.
            if whole && q.kind != "sites" && q.options.iter().any(|o| !matches!(o.id, "yes" | "no")) {
                lines.extend(q.options.iter().map(|o| Line::Plain(2, format!("{}: {}", o.id, o.text))));
            }
        }
    }
    if whole {
        lines.extend(q.help.map(|help| Line::Plain(1, format!("help: {help}"))));
        lines.push(Line::Plain(1, format!("asked when {}", q.asked_when)));
    }
    lines
}

//! What came close and what would have changed a result, as lines of text. With `--explain` also what a report keeps to
//! itself at same-day level and above.

use super::{Page, answer};
use crate::model::{Answer, Level, QuestionId};
use crate::msg;
use crate::report::{CloseLine, Report};

impl Page<'_> {
    /// What came close, and what would have changed the result.
    pub(super) fn why(&mut self, report: &Report) {
        let why = &report.why;
        if !why.close.is_empty() {
            self.heading(msg!("why-close"));
            let lead = self.get(msg!("why-close-lead"));
            self.plain(0, lead);
            for line in &why.close {
                self.close(line);
            }
        }
        // What the report itself keeps to itself, at same-day level and above.
        let quiet = report.disposition.level().is_some_and(|level| level >= Level::UrgentSameDay);
        let lower = self.explain.filter(|_| quiet).and_then(|e| e.lower.as_ref());
        if why.turns().next().is_none() && lower.is_none() {
            return;
        }
        self.heading(msg!("why-turns"));
        let lead = self.get(msg!("why-turns-lead"));
        self.plain(0, lead);
        for line in why.turns() {
            let text = self.words.say(&line.text);
            self.point(0, text);
        }
        if let Some(lower) = lower {
            let text = format!("{}: {}", self.get(msg!("cli-lower")), lower.text);
            self.point(0, text);
        }
    }

    fn close(&mut self, line: &CloseLine) {
        let text = self.get(line.text);
        self.point(0, text);
        if self.explain.is_none() {
            let said = |(id, given): &(QuestionId, Answer)| {
                let question = &self.kb.questions[id.index()];
                format!("{}: {}", self.words.get(question.short), answer(question, *given, self.words))
            };
            let said: Vec<String> = line.answers.iter().map(said).collect();
            self.labelled(1, msg!("cli-said"), said.join("; "));
            return;
        }
        let label = if line.mitigated { msg!("cli-taken-away") } else { msg!("cli-answers") };
        self.labelled(1, msg!("cli-rule"), format!("{} ({})", line.rule, line.level.name()));
        let answers = self.by_name(&line.answers);
        self.labelled(1, label, answers);
        for source in line.sources {
            self.source(source);
        }
    }
}

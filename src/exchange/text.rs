//! The report as plain text, in lines with an indent; who prints them wraps them. The same report value as on the page.

mod why;

use super::explain::{ExplainJson, PatternWhy};
use crate::model::{Answer, Citation, Disposition, Fit, KnowledgeBase, Level, Question, QuestionId};
use crate::msg;
use crate::report::{PatternLine, PlanPart, Reason, Report};
use crate::words::{Msg, Text, Words, text};

/// One line, or paragraph, of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// Empty.
    Blank,
    /// A heading.
    Heading(String),
    /// A paragraph, so many steps in.
    Plain(usize, String),
    /// A point of a list, so many steps in, with its sign.
    Point(usize, String, String),
}

struct Page<'a> {
    kb: &'static KnowledgeBase,
    words: Words,
    explain: Option<&'a ExplainJson>,
    lines: Vec<Line>,
}

/// "Not yet reviewed by a clinician", or who signed (`decisions.md` D36).
#[must_use]
pub fn reviewed(report: &Report) -> Text {
    report.reviewed_by.map_or(msg!("not-reviewed").into(), text::reviewed_by)
}

/// An answer in words.
#[must_use]
pub fn answer(question: &Question, answer: Answer, words: Words) -> String {
    match answer {
        Answer::Unsure => words.get(msg!("option-unsure")).to_string(),
        Answer::Number(n) => n.to_string(),
        Answer::Options(mask) => {
            let choices = question.kind.choices().iter().enumerate();
            let chosen: Vec<&str> =
                choices.filter(|(at, _)| mask & (1 << at) != 0).map(|(_, c)| words.get(c.text)).collect();
            if chosen.is_empty() { words.get(msg!("option-none")).to_string() } else { chosen.join(", ") }
        }
    }
}

/// The whole report.
#[must_use]
pub fn lines(kb: &'static KnowledgeBase, report: &Report, words: Words, explain: Option<&ExplainJson>) -> Vec<Line> {
    let mut page = Page { kb, words, explain, lines: Vec::new() };
    page.act(report);
    page.reasons(report);
    page.why(report);
    if !report.crisis {
        page.patterns(report);
        page.plan(report);
        page.advice(report);
    }
    page.end(report);
    page.lines
}

impl Page<'_> {
    fn get(&self, msg: Msg) -> String {
        self.words.get(msg).to_string()
    }

    fn heading(&mut self, msg: Msg) {
        let text = self.get(msg);
        self.lines.push(Line::Blank);
        self.lines.push(Line::Heading(text));
    }

    fn plain(&mut self, indent: usize, text: String) {
        self.lines.push(Line::Plain(indent, text));
    }

    fn point(&mut self, indent: usize, text: String) {
        self.lines.push(Line::Point(indent, "-".into(), text));
    }

    fn labelled(&mut self, indent: usize, label: Msg, text: String) {
        let label = self.get(label);
        self.plain(indent, format!("{label}: {text}"));
    }

    fn act(&mut self, report: &Report) {
        let title = self.get(report.act.title);
        self.lines.push(Line::Heading(title));
        let first = self.words.say(&report.act.first);
        self.plain(0, first);
        for step in &report.act.steps {
            let step = self.words.say(step);
            self.point(0, step);
        }
        for call in &report.act.calls {
            let text = self.words.say(&call.text);
            self.point(0, text);
        }
        if let Some(scope) = report.scope {
            let text = self.get(scope);
            self.plain(0, text);
        }
    }

    fn reasons(&mut self, report: &Report) {
        if report.reasons.is_empty() {
            if report.disposition == Disposition::Level(Level::SelfCare) {
                self.heading(msg!("cli-why"));
                let text = self.get(msg!("cli-no-reason"));
                self.plain(0, text);
            }
            return;
        }
        self.heading(msg!("cli-why"));
        for reason in &report.reasons {
            self.reason(reason);
        }
        if !report.cleared.is_empty() {
            self.labelled(0, msg!("cli-cleared"), report.cleared.join(", "));
        }
    }

    fn reason(&mut self, reason: &Reason) {
        let text = self.get(reason.text);
        self.point(0, text);
        if let Some(action) = reason.action {
            let text = self.get(action);
            self.plain(1, text);
        }
        if reason.soft {
            let text = self.get(msg!("cli-soft"));
            self.plain(1, text);
        }
        let Some(why) = self.explain.and_then(|e| e.rules.iter().find(|r| r.rule == reason.rule)) else { return };
        let days = reason.within_days.map_or(String::new(), |d| format!(", {d} d"));
        let rule = format!("{} ({}{days}; plan: {})", reason.rule, reason.level.name(), why.plan);
        let (when, answers) = (why.when.clone(), self.by_name(&reason.answers));
        self.labelled(1, msg!("cli-rule"), rule);
        self.labelled(1, msg!("cli-holds-when"), when);
        self.labelled(1, msg!("cli-answers"), answers);
        for source in reason.sources {
            self.source(source);
        }
    }

    /// Answers under their questions' ids.
    fn by_name(&self, answers: &[(QuestionId, Answer)]) -> String {
        let one = |(id, given): &(QuestionId, Answer)| {
            let question = &self.kb.questions[id.index()];
            format!("{} = {}", question.name, answer(question, *given, self.words))
        };
        answers.iter().map(one).collect::<Vec<_>>().join("; ")
    }

    fn source(&mut self, source: &'static Citation) {
        let text = format!("{} [{}, {}]", source.text, source.mark.letter(), source.looked_at);
        self.labelled(1, msg!("cli-source"), text);
    }

    fn patterns(&mut self, report: &Report) {
        for (heading, list) in [
            (msg!("cli-patterns"), &report.patterns),
            (msg!("cli-contributors"), &report.contributors),
            (msg!("cli-ask-about"), &report.ask_about),
        ] {
            if !list.is_empty() {
                self.heading(heading);
                for line in list {
                    self.pattern(line);
                }
            }
        }
    }

    fn pattern(&mut self, line: &PatternLine) {
        let fit = line.fit.map(|fit| match fit {
            Fit::Fits => msg!("cli-fits"),
            Fit::Partly => msg!("cli-partly"),
        });
        let name = self.get(line.name);
        let fit = fit.map_or(String::new(), |f| format!(" ({})", self.words.get(f)));
        self.point(0, format!("{name}{fit}"));
        let about = self.get(line.about);
        self.plain(1, about);
        if let Some(why) = self.explain.and_then(|e| e.patterns.iter().find(|p| p.id == line.id)) {
            self.arithmetic(why);
        } else {
            for (label, list) in [
                (msg!("cli-for"), &line.supports),
                (msg!("cli-against"), &line.against),
                (msg!("cli-missing"), &line.missing),
            ] {
                if !list.is_empty() {
                    let text: Vec<String> = list.iter().map(|m| self.get(*m)).collect();
                    self.labelled(1, label, text.join(" "));
                }
            }
        }
        for (_, name, about) in &line.parts {
            let text = format!("{}: {}", self.get(*name), self.get(*about));
            self.plain(1, text);
        }
        for (label, msg) in [
            (msg!("cli-self-care"), line.self_care),
            (msg!("cli-avoid"), line.avoid),
            (msg!("cli-course"), line.course),
            (msg!("cli-see"), line.see),
        ] {
            if let Some(msg) = msg {
                let text = self.get(msg);
                self.labelled(1, label, text);
            }
        }
    }

    /// Each feature that counted, with its weight and source.
    fn arithmetic(&mut self, why: &PatternWhy) {
        for f in &why.features {
            let text = format!("{} ({}; {})", f.text, f.id, f.source.line());
            self.lines.push(Line::Point(1, format!("{:+}", f.weight), text));
        }
        let sum = format!("{} / {} = {} %; {:+} → {}", why.raw, why.attainable, why.share, why.prior, why.total);
        self.labelled(1, msg!("cli-sum"), sum);
    }

    fn plan(&mut self, report: &Report) {
        match &report.plan {
            Ok(plan) => self.exercises(plan),
            Err(none) => {
                self.heading(msg!("cli-plan"));
                let text = self.words.say(&none.text);
                self.plain(0, text);
                for line in &none.comfort {
                    let text = self.get(*line);
                    self.point(0, text);
                }
            }
        }
    }

    fn exercises(&mut self, plan: &PlanPart) {
        self.heading(msg!("cli-plan"));
        let phase = self.get(plan.phase_name);
        self.plain(0, phase);
        for rule in &plan.rules {
            let text = self.get(*rule);
            self.point(0, text);
        }
        for (at, item) in plan.items.iter().enumerate() {
            let how = item.how.map_or(String::new(), |h| format!(" ({})", self.words.get(h)));
            let text = format!("{}{how}: {}", self.words.get(item.name), self.words.say(&item.dose_text));
            self.lines.push(Line::Point(0, format!("{}.", at + 1), text));
            let steps: Vec<&str> =
                std::iter::once(item.start).chain(item.steps.iter().copied()).map(|m| self.words.get(m)).collect();
            self.plain(1, steps.join(" "));
            for msg in [Some(item.usual), Some(item.care), item.easier, item.harder].into_iter().flatten() {
                let text = self.get(msg);
                self.plain(1, text);
            }
        }
        if !plan.excluded.is_empty() {
            let names: Vec<String> = plan
                .excluded
                .iter()
                .map(|e| {
                    let flag = e.flag.filter(|_| self.explain.is_some()).map_or(String::new(), |f| format!(" [{f}]"));
                    format!("{}{flag} ({})", self.words.get(e.name), self.words.get(e.text))
                })
                .collect();
            self.labelled(0, msg!("cli-excluded"), names.join("; "));
        }
    }

    fn advice(&mut self, report: &Report) {
        if report.advice.is_empty() {
            return;
        }
        self.heading(msg!("cli-advice"));
        for card in &report.advice {
            let text = format!("{}: {}", self.get(card.title), self.get(card.text));
            self.point(0, text);
        }
    }

    fn end(&mut self, report: &Report) {
        if !report.safety_net.is_empty() {
            self.heading(msg!("safety-net"));
            for msg in &report.safety_net {
                let text = self.get(*msg);
                self.point(0, text);
            }
        }
        self.lines.push(Line::Blank);
        if !report.complete {
            const NAMED: usize = 10;
            let names = report.open.iter().map(|q| self.kb.questions[q.index()].name);
            let more = (report.open.len() > NAMED).then_some("…");
            let open: Vec<&str> = names.take(NAMED).chain(more).collect();
            let text = self.words.say(&text::cli_incomplete(report.open.len(), open.join(", ")));
            self.plain(0, text);
        }
        let version = self.words.say(&text::cli_version(report.knowledge_version, report.today, report.country.name));
        self.plain(0, version);
        let text = self.words.say(&reviewed(report));
        self.plain(0, text);
        if self.words.language().unreviewed {
            let text = self.get(msg!("language-unreviewed"));
            self.plain(0, text);
        }
    }
}

//! Fills the summary in: what was said to what was asked. Not said and not asked stay apart from "no".

use super::terms::{ALSO, COMPLAINT, Detail, FLAGS, FUNCTION, Group, HISTORY, PERSON, SITES, WHERE};
use super::{Part, Row, RowKind, Summary};
use crate::engine::{Assessment, Response};
use crate::model::{Answer, Citation, Disposition, Fit, Kind, KnowledgeBase, Level, QuestionId};
use crate::msg;
use crate::report::{PatternLine, Reason, Report};
use crate::words::{Msg, Text, text};

/// What names a source.
type Named<'a> = &'a dyn Fn(&'static Citation) -> &'static str;

/// "Yes", of a question with yes and no.
const YES: u64 = 1;

/// The summary of a check. `of` is the label of whoever it is about, where that is not the person at the screen; `name`
/// names a source: the page has the names from a file.
#[must_use]
pub fn summary(kb: &KnowledgeBase, assessment: &Assessment, report: &Report, of: Option<&str>, name: Named) -> Summary {
    let said = Said { kb, response: &assessment.response };
    let parts = vec![
        Part { title: msg!("summary-flags"), short: false, rows: said.groups(FLAGS) },
        Part { title: msg!("summary-complaint"), short: true, rows: said.complaint() },
        Part { title: msg!("summary-function"), short: true, rows: said.rows(FUNCTION) },
        Part { title: msg!("summary-history"), short: false, rows: said.groups(HISTORY) },
        Part { title: msg!("summary-patterns"), short: false, rows: patterns(report) },
        Part { title: msg!("summary-advised"), short: false, rows: advised(&said, assessment, report, name) },
    ];
    Summary {
        head: head(&said, report, of),
        parts: parts.into_iter().filter(|part| !part.rows.is_empty()).collect(),
        foot: foot(report),
    }
}

fn row(label: Msg, items: Vec<Text>) -> Option<Row> {
    row_of(RowKind::Plain, label, items)
}

fn row_of(kind: RowKind, label: Msg, items: Vec<Text>) -> Option<Row> {
    (!items.is_empty()).then(|| Row { kind, label: label.into(), items })
}

/// Sentences, one after the other.
fn sentences(messages: &[Msg]) -> Option<Text> {
    messages.iter().map(|msg| Text::from(*msg)).reduce(text::summary_then)
}

/// The answers, to be put into words.
struct Said<'a> {
    kb: &'a KnowledgeBase,
    response: &'a Response,
}

impl Said<'_> {
    /// An answer in words, one thing after the other; nothing where there is none.
    fn answer(&self, id: QuestionId) -> Vec<Text> {
        let kind = &self.kb.questions[id.index()].kind;
        match (self.response.get(id), kind) {
            (None, _) => Vec::new(),
            (Some(Answer::Unsure), _) => vec![msg!("option-unsure").into()],
            (Some(Answer::Number(n)), Kind::Scale { .. }) => vec![text::summary_score(n)],
            (Some(Answer::Number(n)), _) => vec![text::summary_weeks(n)],
            (Some(Answer::Options(chosen)), _) => {
                let chosen = kind.choices().iter().enumerate().filter(|(at, _)| chosen & (1 << at) != 0);
                let words: Vec<Text> = chosen.filter(|(_, c)| !c.exclusive).map(|(_, c)| c.text.into()).collect();
                if words.is_empty() { vec![msg!("summary-none").into()] } else { words }
            }
        }
    }

    fn rows(&self, asked: &[(Msg, QuestionId)]) -> Vec<Row> {
        asked.iter().filter_map(|(label, id)| row(*label, self.answer(*id))).collect()
    }

    fn complaint(&self) -> Vec<Row> {
        let mut rows: Vec<Row> = row(msg!("summary-label-site"), self.sites()).into_iter().collect();
        rows.extend(self.rows(COMPLAINT));
        rows.extend(row(msg!("summary-label-also"), ALSO.iter().flat_map(|id| self.also(*id)).collect()));
        rows
    }

    fn sites(&self) -> Vec<Text> {
        let Some(Answer::Options(chosen)) = self.response.get(WHERE) else { return Vec::new() };
        let on = |bit: u64| chosen & bit != 0;
        let side = |site: &super::terms::Site| {
            let term = site.term;
            match (on(site.left), on(site.right)) {
                (true, true) => Some(text::summary_both(term)),
                (true, false) => Some(text::summary_left(term)),
                (false, true) => Some(text::summary_right(term)),
                (false, false) => on(site.middle).then(|| term.into()),
            }
        };
        SITES.iter().filter_map(side).collect()
    }

    /// Chosen options of a list in the person's words; of other questions the question with its answer.
    fn also(&self, id: QuestionId) -> Vec<Text> {
        let question = &self.kb.questions[id.index()];
        let Some(given) = self.response.get(id) else { return Vec::new() };
        match (question.kind, given) {
            (Kind::Multiple(choices), Answer::Options(chosen)) => {
                let chosen = choices.iter().enumerate().filter(|(at, c)| chosen & (1 << at) != 0 && !c.exclusive);
                chosen.map(|(_, c)| c.text.into()).collect()
            }
            (_, Answer::Options(chosen)) if question.kind.choices().len() == 2 && chosen != YES => Vec::new(),
            _ => self.answer(id).into_iter().map(|said| text::summary_detail(question.short, said)).collect(),
        }
    }

    /// A sign with what was said about it.
    fn with_details(&self, term: Msg, details: &[Detail]) -> Text {
        let said = |detail: &Detail| Some(text::summary_detail(detail.label, self.answer(detail.ask).pop()?));
        let all = details.iter().filter_map(said).reduce(text::summary_and);
        all.map_or_else(|| term.into(), |all| text::summary_with(term, all))
    }

    /// What is there, what is in doubt, what is denied, what was not asked: in this order, each group by group.
    fn groups(&self, groups: &[Group]) -> Vec<Row> {
        let mut found = Found::default();
        for group in groups {
            self.group(group, &mut found);
        }
        let nothing = found.present.is_empty() && found.unsure.is_empty() && !found.denied.is_empty();
        let none = if nothing { vec![msg!("summary-none-asked").into()] } else { Vec::new() };
        [
            row(msg!("summary-present"), none),
            row_of(RowKind::Present, msg!("summary-present"), found.present),
            row_of(RowKind::Unsure, msg!("summary-unsure"), found.unsure),
            row_of(RowKind::Denied, msg!("summary-denied"), found.denied),
            row_of(RowKind::NotAsked, msg!("summary-not-asked"), found.not_asked),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    fn group(&self, group: &Group, found: &mut Found) {
        let (mut denied, mut not_asked, mut asked) = (Vec::new(), Vec::new(), false);
        for item in group.items {
            match self.response.get(item.ask) {
                Some(Answer::Options(YES)) => found.present.push(self.with_details(item.term, item.details)),
                Some(Answer::Unsure) => found.unsure.push(self.with_details(item.term, item.details)),
                Some(Answer::Options(_) | Answer::Number(_)) => denied.push(item.term),
                None if self.response.applies(item.ask) => not_asked.push(item.term),
                None => {}
            }
            asked |= self.response.get(item.ask).is_some();
        }
        for list in group.lists {
            let none = |chosen: u64| chosen & ((1 << list.terms.len()) - 1) == 0;
            match self.response.get(list.ask) {
                Some(Answer::Options(chosen)) if list.as_one && none(chosen) => denied.push(list.all),
                Some(Answer::Options(chosen)) => {
                    for (at, term) in list.terms.iter().enumerate() {
                        if chosen & (1 << at) != 0 { found.present.push((*term).into()) } else { denied.push(*term) }
                    }
                }
                Some(Answer::Unsure | Answer::Number(_)) => found.unsure.push(list.all.into()),
                None if self.response.applies(list.ask) => not_asked.push(list.all),
                None => {}
            }
            asked |= self.response.get(list.ask).is_some();
        }
        if !denied.is_empty() {
            found.denied.push(text::summary_group(group.title, denied));
        }
        // Of a whole group its name says enough.
        if !not_asked.is_empty() {
            let named = || text::summary_group(group.title, not_asked);
            found.not_asked.push(if asked { named() } else { text::summary_group_all(group.title) });
        }
    }
}

/// As far as it has been gathered.
#[derive(Default)]
struct Found {
    present: Vec<Text>,
    unsure: Vec<Text>,
    denied: Vec<Text>,
    not_asked: Vec<Text>,
}

/// Who, and what was advised.
fn head(said: &Said, report: &Report, of: Option<&str>) -> Vec<Text> {
    let (age, sex, pregnancy, weeks) = PERSON;
    let mut who = Vec::new();
    if let Some(Answer::Number(years)) = said.response.get(age) {
        who.push(text::summary_age(years));
    }
    let line = |id: QuestionId| {
        let question = &said.kb.questions[id.index()];
        said.answer(id).into_iter().map(move |answer| text::summary_detail(question.short, answer))
    };
    who.extend(line(sex));
    who.extend(line(pregnancy));
    who.extend(line(weeks));
    let who = who.into_iter().reduce(text::summary_and);
    let about = of.map_or_else(|| msg!("summary-self").into(), text::summary_other);
    who.into_iter().chain([about, text::summary_level(level(report))]).collect()
}

/// What the person was told first.
fn level(report: &Report) -> Text {
    match (report.disposition, report.within_days) {
        (Disposition::Level(Level::ClinicianSoon), Some(days)) => text::act_soon(days),
        _ => report.act.title.into(),
    }
}

fn patterns(report: &Report) -> Vec<Row> {
    let mut rows: Vec<Row> = report.patterns.iter().map(pattern).collect();
    rows.extend(row(msg!("summary-feeds"), report.contributors.iter().map(|c| c.name.into()).collect()));
    let ask = report.ask_about.iter().map(|line| match sentences(&line.supports) {
        Some(reasons) => text::summary_with(line.name, reasons),
        None => line.name.into(),
    });
    rows.extend(row(msg!("summary-ask"), ask.collect()));
    rows
}

/// Its name is the label; then how well it fits, what speaks for it, what against, what is missing.
fn pattern(line: &PatternLine) -> Row {
    let fit = match line.fit {
        Some(Fit::Fits) => msg!("summary-fits"),
        Some(Fit::Partly) | None => msg!("summary-partly"),
    };
    let mut items: Vec<Text> = vec![fit.into()];
    for (label, list) in [
        (msg!("summary-for"), &line.supports),
        (msg!("summary-against"), &line.against),
        (msg!("summary-missing"), &line.missing),
    ] {
        items.extend(sentences(list).map(|reasons| text::summary_detail(label, reasons)));
    }
    items.extend(line.parts.iter().map(|(_, name, _)| text::summary_part(*name)));
    let label = line.also.map_or_else(|| line.name.into(), |also| text::summary_with(line.name, also));
    Row { kind: RowKind::Plain, label, items }
}

fn advised(said: &Said, assessment: &Assessment, report: &Report, name: Named) -> Vec<Row> {
    let decides = |reason: &&Reason| Some(reason.level) == report.disposition.level();
    let (first, other): (Vec<&Reason>, Vec<&Reason>) = report.reasons.iter().partition(decides);
    let told = report.scope.map(Text::from).into_iter().collect();
    let rules = first.iter().map(|reason| rule(reason, name)).collect();
    let others = other.iter().map(|reason| text::summary_plain(reason.rule)).collect();
    let open = report.open.iter().map(|id| said.kb.questions[id.index()].short.into()).collect();
    [
        row(msg!("summary-label-told"), told),
        row(msg!("summary-label-rules"), rules),
        row(msg!("summary-label-other-rules"), others),
        row(msg!("summary-label-checked"), checked(assessment)),
        row(msg!("summary-label-exercises"), exercises(report)),
        row(msg!("summary-label-open"), open),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// A rule that decided, as the person read it, with its id and its sources.
fn rule(reason: &Reason, name: Named) -> Text {
    let sources = reason.sources.iter().map(|source| name(source)).collect::<Vec<_>>().join("; ");
    if reason.soft {
        text::summary_rule_soft(reason.text, reason.rule, sources)
    } else {
        text::summary_rule(reason.text, reason.rule, sources)
    }
}

/// A clinician's check of this problem, and what it has cleared (`decisions.md` D21).
fn checked(assessment: &Assessment) -> Vec<Text> {
    let Some(checked) = &assessment.context.checked else { return Vec::new() };
    let exercise = match checked.exercise {
        Some(true) => msg!("option-yes"),
        Some(false) => msg!("option-no"),
        None => msg!("option-unsure"),
    };
    let mut items = vec![
        text::summary_plain(checked.on.to_string()),
        text::summary_detail(msg!("summary-label-cleared"), exercise),
    ];
    if !assessment.triage.cleared.is_empty() {
        items.push(text::summary_cleared(assessment.triage.cleared.join(", ")));
    }
    items
}

/// The names of the exercises, or why there are none.
fn exercises(report: &Report) -> Vec<Text> {
    match &report.plan {
        Ok(plan) => {
            let names = plan.items.iter().map(|item| item.name).collect::<Vec<_>>();
            vec![text::summary_detail(plan.phase_name, text::summary_list(names))]
        }
        Err(none) => vec![none.text.clone()],
    }
}

fn foot(report: &Report) -> Vec<Text> {
    let signed = report.reviewed_by.map_or(msg!("not-reviewed").into(), text::reviewed_by);
    let made = text::summary_made(report.today.to_string(), report.knowledge_version, report.country.name);
    vec![msg!("summary-nature").into(), signed, made]
}

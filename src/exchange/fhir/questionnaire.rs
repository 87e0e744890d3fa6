//! The whole questionnaire as a FHIR Questionnaire: sections as groups, in the order in which they are asked.

use super::enable::{Clause, Enabled, enabled};
use super::{
    ANSWER, LOINC, PAIN_SCORE, QUESTION, QUESTIONNAIRE, UNSURE, coding, object, option_code, says_unsure, text,
};
use crate::model::{Kind, KnowledgeBase, Question, Section};
use crate::msg;
use crate::record::Json;
use crate::report::REVIEWED_BY;
use crate::words::{Msg, Words};

const EXCLUSIVE: &str = "http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive";
const CONTROL: &str = "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl";
const CONTROLS: &str = "http://hl7.org/fhir/questionnaire-item-control";
const LEAST: &str = "http://hl7.org/fhir/StructureDefinition/minValue";
const MOST: &str = "http://hl7.org/fhir/StructureDefinition/maxValue";

/// It, in one language.
#[must_use]
pub fn questionnaire(kb: &'static KnowledgeBase, words: Words) -> Json {
    let signed = if REVIEWED_BY.is_some() { "active" } else { "draft" };
    let about = REVIEWED_BY.is_none().then(|| text(words.get(msg!("page-not-reviewed"))));
    object([
        ("resourceType", "Questionnaire".into()),
        ("language", words.tag().into()),
        ("url", QUESTIONNAIRE.into()),
        ("version", kb.version.into()),
        ("name", "IliacCheck".into()),
        ("title", text(words.get(msg!("page-title-start")))),
        ("status", signed.into()),
        ("subjectType", vec!["Patient"].into()),
        ("date", (&*kb.reviewed.to_string()).into()),
        ("description", about.into()),
        ("item", Json::List(Section::ALL.into_iter().map(|section| group(kb, words, section)).collect())),
    ])
}

/// The link id of a section.
pub(super) fn section_link(section: Section) -> &'static str {
    match section {
        Section::AboutYou => "section.about-you",
        Section::Pain => "section.pain",
        Section::Danger => "section.danger",
        Section::Pattern => "section.pattern",
        Section::Plan => "section.plan",
    }
}

pub(super) fn section_words(section: Section) -> Msg {
    match section {
        Section::AboutYou => msg!("section-about-you"),
        Section::Pain => msg!("section-pain"),
        Section::Danger => msg!("section-danger"),
        Section::Pattern => msg!("section-pattern"),
        Section::Plan => msg!("section-plan"),
    }
}

/// The questions of a section, in the order in which they are asked.
pub(super) fn questions_of(kb: &'static KnowledgeBase, section: Section) -> impl Iterator<Item = &'static Question> {
    let screens = kb.screens.iter().filter(move |screen| screen.section == section);
    screens.flat_map(|screen| screen.questions).map(move |id| &kb.questions[id.index()])
}

fn group(kb: &'static KnowledgeBase, words: Words, section: Section) -> Json {
    object([
        ("linkId", section_link(section).into()),
        ("text", text(words.get(section_words(section)))),
        ("type", "group".into()),
        ("item", Json::List(questions_of(kb, section).map(|question| item(kb, words, question)).collect())),
    ])
}

fn item(kb: &KnowledgeBase, words: Words, question: &Question) -> Json {
    let (kind, several) = match question.kind {
        Kind::Single(_) => ("choice", false),
        Kind::Multiple(_) | Kind::Sites(_) => ("choice", true),
        Kind::Number { .. } | Kind::Scale { .. } => ("integer", false),
    };
    let (when, how) = enable_when(kb, enabled(kb, &question.when));
    object([
        ("extension", Json::List(limits(question))),
        ("linkId", question.name.into()),
        ("code", Json::List(codes(words, question))),
        ("text", text(words.get(question.text))),
        ("type", kind.into()),
        ("enableWhen", Json::List(when)),
        ("enableBehavior", how.into()),
        ("repeats", several.then_some(true).into()),
        ("answerOption", Json::List(options(words, question))),
        ("item", Json::List(help(words, question).into_iter().collect())),
    ])
}

/// What an item is called by programs: its own code, and the instrument's where it is one.
pub(super) fn codes(words: Words, question: &Question) -> Vec<Json> {
    let mut codes = Vec::new();
    if question.name == "pain-score" {
        codes.push(coding(LOINC, PAIN_SCORE, "Pain severity - 0-10 verbal numeric rating [Score] - Reported"));
    }
    codes.push(coding(QUESTION, question.name, words.get(question.short)));
    codes
}

fn limits(question: &Question) -> Vec<Json> {
    let limit = |url: &str, n: u16| object([("url", url.into()), ("valueInteger", n.into())]);
    question.kind.range().map_or_else(Vec::new, |(least, most)| vec![limit(LEAST, least), limit(MOST, most)])
}

fn options(words: Words, question: &Question) -> Vec<Json> {
    let several = matches!(question.kind, Kind::Multiple(_) | Kind::Sites(_));
    let option = |code: &str, said: &str, alone: bool| {
        let alone = (several && alone).then(|| object([("url", EXCLUSIVE.into()), ("valueBoolean", true.into())]));
        object([("extension", Json::List(alone.into_iter().collect())), ("valueCoding", coding(ANSWER, code, said))])
    };
    let choices = question.kind.choices().iter();
    let named = choices.map(|c| option(&option_code(question, c.name), words.get(c.text), c.exclusive));
    let unsure = says_unsure(question).then(|| option(UNSURE, words.get(msg!("option-unsure")), true));
    named.chain(unsure).collect()
}

/// What is folded under a question on the page.
fn help(words: Words, question: &Question) -> Option<Json> {
    let said = words.get(question.help?);
    let control = object([("coding", Json::List(vec![coding(CONTROLS, "help", "")])), ("text", "help".into())]);
    let control = object([("url", CONTROL.into()), ("valueCodeableConcept", control)]);
    Some(object([
        ("extension", Json::List(vec![control])),
        ("linkId", (&*[question.name, ".help"].concat()).into()),
        ("text", text(said)),
        ("type", "display".into()),
    ]))
}

/// The comparisons, and whether all or any must hold.
fn enable_when(kb: &KnowledgeBase, enabled: Enabled) -> (Vec<Json>, Option<&'static str>) {
    let (clauses, how) = match enabled {
        Enabled::Always => return (Vec::new(), None),
        Enabled::All(clauses) => (clauses, "all"),
        Enabled::Any(clauses) => (clauses, "any"),
    };
    let said: Vec<Json> = clauses.iter().map(|clause| compare(kb, *clause)).collect();
    let how = (said.len() > 1).then_some(how);
    (said, how)
}

fn compare(kb: &KnowledgeBase, clause: Clause) -> Json {
    let coded = |code: &str| ("=", "answerCoding", coding(ANSWER, code, ""));
    let (q, (operator, name, value)) = match clause {
        Clause::Option(q, at) => {
            let question = &kb.questions[q.index()];
            (q, coded(&option_code(question, question.kind.choices()[at].name)))
        }
        Clause::Unsure(q) if says_unsure(&kb.questions[q.index()]) => (q, coded(UNSURE)),
        Clause::Unsure(q) => (q, ("exists", "answerBoolean", false.into())),
        Clause::AtLeast(q, n) => (q, (">=", "answerInteger", n.into())),
        Clause::AtMost(q, n) => (q, ("<=", "answerInteger", n.into())),
        Clause::Answered(q) => (q, ("exists", "answerBoolean", true.into())),
    };
    let question = kb.questions[q.index()].name;
    object([("question", question.into()), ("operator", operator.into()), (name, value)])
}

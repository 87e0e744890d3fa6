//! What a person reads, piece by piece: the screens as the page shows them, and every other message on its own. It takes
//! its words from the tables of the product, and judges nothing.

use iliac::knowledge::KB;
use iliac::model::{Kind, Question, Screen};
use iliac::words::{Msg, Words};

/// Something that is read in one go.
#[derive(Debug)]
pub struct Passage {
    /// The screen, or the id of the message.
    pub name: String,
    /// Its texts, each of which ends by itself.
    pub parts: Vec<String>,
}

impl Passage {
    /// All of it, in lower case, to look for words in.
    pub fn lower(&self) -> String {
        self.parts.join(" ").to_lowercase()
    }
}

/// Answers that stand under most questions. They would make every screen look easier than it is.
const SHARED: [&str; 5] = ["option-yes", "option-no", "option-unsure", "option-none", "option-unanswered"];

/// Every screen in full; and each line of a checklist as the screen that it becomes when it alone is left.
pub fn screens() -> Vec<Passage> {
    let mut all = Vec::new();
    for screen in KB.screens {
        all.push(Passage { name: screen.name.to_string(), parts: whole(screen) });
        if screen.stem.is_some() {
            let alone = questions(screen)
                .map(|q| Passage { name: format!("{} › {}", screen.name, q.name), parts: question(q, q.text) });
            all.extend(alone);
        }
    }
    all
}

fn questions(screen: &Screen) -> impl Iterator<Item = &'static Question> {
    screen.questions.iter().map(|id| &KB.questions[id.index()])
}

fn whole(screen: &Screen) -> Vec<String> {
    let stem = screen.stem.iter().map(|stem| say(*stem));
    let item = |q: &Question| Msg::find(&["q-", q.name, ".item"]).filter(|_| screen.stem.is_some()).unwrap_or(q.text);
    stem.chain(questions(screen).flat_map(|q| question(q, item(q)))).collect()
}

/// Question or row, help, why, and what can be answered.
fn question(question: &Question, head: Msg) -> Vec<String> {
    let mut parts = vec![head];
    parts.extend(question.help);
    parts.extend(question.why);
    match question.kind {
        Kind::Single(choices) | Kind::Multiple(choices) | Kind::Sites(choices) => {
            parts.extend(choices.iter().map(|choice| choice.text).filter(|text| !SHARED.contains(&text.id())));
        }
        Kind::Scale { low, high } => parts.extend([low, high]),
        Kind::Number { .. } => {}
    }
    parts.into_iter().map(say).collect()
}

fn say(msg: Msg) -> String {
    filled(Words::english().get(msg))
}

/// Every sentence that is no part of a screen: what to do, reasons, patterns, exercises, cards, pages, and an answer
/// repeated before an emergency. A card is read with its heading.
pub fn messages() -> Vec<Passage> {
    let text = |id: &str| Msg::find(&[id]).map(say);
    let heading = |id: &str| id.strip_prefix("advice-").and_then(|_| text(id.strip_suffix(".text")?));
    everything()
        .filter(|(id, _)| !on_a_screen(id) && !is_name(id))
        .filter(|(id, _)| !id.starts_with("advice-") || id.ends_with(".text"))
        .map(|(id, words)| Passage { name: id.to_string(), parts: heading(id).into_iter().chain([words]).collect() })
        .collect()
}

/// Every message that a person may read, with a stand-in for each argument. The command line's are for others, and so are
/// the terms of the clinician's summary: there the standard word is the plain one, and a longer way round it a riddle.
pub fn everything() -> impl Iterator<Item = (&'static str, String)> {
    let for_others = |id: &str| id.starts_with("cli-") || id.starts_with("summary-");
    Words::english().all().filter(move |(id, _)| !for_others(id)).map(|(id, words)| (id, filled(words)))
}

fn on_a_screen(id: &str) -> bool {
    let part = ["q-", "stem-", "option-"].iter().any(|start| id.starts_with(start));
    part && !id.ends_with(".confirm")
}

/// Names, of which a person was told or which stand in a list: patterns, exercises, countries, sources; and words that
/// are only looked for.
pub fn is_name(id: &str) -> bool {
    let bare = !id.contains('.');
    id.ends_with(".also")
        || ["learn-sources", "learn-find.", "kit-", "flag-"].iter().any(|start| id.starts_with(start))
        || bare && ["p-", "ex-", "country-"].iter().any(|start| id.starts_with(start))
}

/// A pattern as `build.rs` writes it, with "7" for each argument and the plural of each choice.
fn filled(pattern: &str) -> String {
    let mut out = String::new();
    let mut rest = pattern.chars();
    while let Some(c) = rest.next() {
        match c {
            '\u{E000}'..='\u{E0FF}' => out.push('7'),
            '\u{E100}'..='\u{E1FF}' => {
                let choice: String = rest.by_ref().take_while(|c| *c != '\u{E201}').collect();
                let other = choice.split('\u{E200}').find_map(|variant| variant.strip_prefix('*'));
                out.push_str(&filled(other.unwrap_or_default()));
            }
            c => out.push(c),
        }
    }
    out
}

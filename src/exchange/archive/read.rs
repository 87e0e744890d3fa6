//! A file back into the texts that it holds. Whoever made it may have meant harm: nothing in it is believed, run or
//! guessed at, and what is wrong with it is one of [`Fault`].

use super::{FORMAT, Fault, MOST_BYTES, Stored, VERSION, is_plain};
use crate::model::Date;
use crate::record::{Fields, Json};

/// Deeper than this nothing of ours lies; [`Json::read`] would stop there too, but could not say why.
const DEEP: usize = 64;
/// Where a file of ours names itself, whatever spaces an editor has put in.
const HEAD_BYTES: usize = 200;

/// What a file holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Archive {
    /// The day on which it was saved.
    pub saved_on: Date,
    /// Version of the clinical content of the program that saved it.
    pub knowledge_version: String,
    /// The texts that were kept.
    pub kept: Vec<Stored>,
    /// What stands among them and is no such thing, as JSON.
    pub odd: Vec<String>,
}

/// Reads a file.
///
/// # Errors
/// What is wrong with it as a whole. A single text in it that cannot be read is no fault: [`super::merge`] sets it aside.
pub fn read(bytes: &[u8]) -> Result<Archive, Fault> {
    if bytes.len() as u64 > MOST_BYTES {
        return Err(Fault::TooLarge);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| Fault::NotText)?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text).trim();
    if text.is_empty() {
        return Err(Fault::Empty);
    }
    let Some(value) = Json::read(text) else { return Err(no_json(text)) };
    let fields = value.object().ok_or(Fault::Foreign)?;
    if !fields.0.iter().any(|(name, value)| name == "format" && *value == Json::from(FORMAT)) {
        let single = fields.has("schema") && fields.has("body");
        return Err(if single { Fault::Single } else { Fault::Foreign });
    }
    if !is_plain(&Json::Object(fields.clone()), DEEP + 1) {
        return Err(Fault::Twice);
    }
    archive(fields)
}

fn archive(mut fields: Fields) -> Result<Archive, Fault> {
    match fields.take("version").whole() {
        None | Some(0) => return Err(Fault::Damaged),
        Some(version) if version > u64::from(VERSION) => return Err(Fault::Newer),
        Some(_) => {}
    }
    let damaged = |_| Fault::Damaged;
    let saved_on = fields.need("saved_on", |day| Date::parse(&day.text()?).ok()).map_err(damaged)?;
    let knowledge_version = fields.need("knowledge_version", Json::text).map_err(damaged)?;
    let entries = fields.need("kept", Json::list).map_err(damaged)?;
    if entries.is_empty() {
        return Err(Fault::Nothing);
    }
    let (mut kept, mut odd) = (Vec::new(), Vec::new());
    for entry in entries {
        match stored(entry.clone()) {
            Some(one) => kept.push(one),
            None => odd.push(entry.write()),
        }
    }
    Ok(Archive { saved_on, knowledge_version, kept, odd })
}

/// One text, under the kind and name that it had.
fn stored(entry: Json) -> Option<Stored> {
    let mut fields = entry.object()?;
    let (kind, name) = (fields.take("kind").text()?, fields.take("name").text()?);
    let (has_value, has_text) = (fields.has("value"), fields.has("text"));
    let text = match (has_value, has_text) {
        (true, false) => fields.take("value").write(),
        (false, true) => fields.take("text").text()?,
        (true, true) | (false, false) => return None,
    };
    Some(Stored { kind, name, text })
}

fn no_json(text: &str) -> Fault {
    if is_deep(text) {
        return Fault::TooDeep;
    }
    let head = text.bytes().take(HEAD_BYTES).collect::<Vec<_>>();
    let ours = head.windows(FORMAT.len()).any(|part| part == FORMAT.as_bytes());
    if ours { Fault::CutOff } else { Fault::NotJson }
}

/// More brackets are open at some place than anything of ours has; those in texts do not count.
fn is_deep(text: &str) -> bool {
    let (mut deep, mut inside, mut escaped) = (0_usize, false, false);
    for byte in text.bytes() {
        match (inside, byte) {
            (true, _) if escaped => escaped = false,
            (true, b'\\') => escaped = true,
            (_, b'"') => inside = !inside,
            (false, b'[' | b'{') => deep += 1,
            (false, b']' | b'}') => deep = deep.saturating_sub(1),
            _ => {}
        }
        if deep > DEEP + 1 {
            return true;
        }
    }
    false
}

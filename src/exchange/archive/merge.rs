//! What a file would add to what is here: worked out first, shown, and only then done. It never takes anything away and
//! never writes over anything: what is added goes under names that are free.
//!
//! The same check is there once, also when it had to take another name the last time. Two different checks of one name
//! (two devices count alike) are two: the one that comes gets a free name, and what tells of it by its id follows.

use std::collections::{BTreeMap, BTreeSet};

use super::{ASIDE, Archive, DRAFT, RECORD, Stored, is_kind, is_name, is_plain};
use crate::record::{self, Draft, Fields, Json, ReadError, Unreadable};
use crate::words::{Text, text};

/// What a file adds, and what not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Merge {
    /// What is to be written, each under a name that is free.
    pub puts: Vec<Stored>,
    /// New checks among it.
    pub checks: usize,
    /// What else is new and can be read.
    pub others: usize,
    /// What a newer version of this program wrote: it is kept for that.
    pub later: usize,
    /// What cannot be read: it is put aside, unchanged.
    pub aside: usize,
    /// What is here already.
    pub here: usize,
}

impl Merge {
    /// How much of what, one line each.
    #[must_use]
    pub fn lines(&self) -> Vec<Text> {
        let line = |count: usize, text: fn(usize) -> Text| (count > 0).then(|| text(count));
        let lines = [
            line(self.checks, text::archive_checks),
            line(self.others, text::archive_others),
            line(self.later, text::archive_later),
            line(self.aside, text::archive_aside),
            line(self.here, text::archive_here),
        ];
        lines.into_iter().flatten().collect()
    }
}

/// Works out what `archive` adds to what is `here`.
#[must_use]
pub fn merge(archive: &Archive, here: &[Stored]) -> Merge {
    let mut merger = Merger::default();
    for one in here {
        merger.knows(&one.kind, &one.name, &one.text);
    }
    // Checks first: whatever tells of a check is then told its name.
    let (checks, others): (Vec<_>, Vec<_>) = archive.kept.iter().partition(|one| one.kind == RECORD);
    checks.into_iter().for_each(|one| merger.check(one));
    others.into_iter().for_each(|one| merger.other(one));
    archive.odd.iter().for_each(|text| merger.aside("entry", text));
    merger.done
}

#[derive(Default)]
struct Merger {
    taken: BTreeSet<(String, String)>,
    /// By kind and content: the name under which it is here.
    contents: BTreeMap<(String, String), String>,
    /// For each name that was taken: how many were tried.
    tried: BTreeMap<(String, String), u32>,
    /// Ids of checks in the file, and what they are called here.
    renamed: BTreeMap<String, String>,
    done: Merge,
}

impl Merger {
    fn knows(&mut self, kind: &str, name: &str, text: &str) {
        self.taken.insert((kind.into(), name.into()));
        self.contents.insert((kind.into(), content(kind, text)), name.into());
    }

    /// Adds a text, unless one of this kind and content is here; whether it did.
    fn put(&mut self, kind: &str, name: &str, text: String) -> bool {
        if self.contents.contains_key(&(kind.into(), content(kind, &text))) {
            self.done.here += 1;
            return false;
        }
        self.knows(kind, name, &text);
        self.done.puts.push(Stored { kind: kind.into(), name: name.into(), text });
        true
    }

    fn check(&mut self, one: &Stored) {
        let envelope = match record::read(&one.text) {
            Ok(envelope) => envelope,
            Err(error) => return self.unreadable(one, &error),
        };
        if !has_one_meaning(&one.text) {
            return self.aside(&one.name, &one.text);
        }
        let id = envelope.record.id;
        let known = self.contents.get(&(RECORD.into(), content(RECORD, &one.text)));
        let name = match known {
            Some(name) => name.clone(),
            None => self.free(RECORD, &id, &envelope.record.date.to_string(), "-"),
        };
        let text = if name == id { one.text.clone() } else { with_body(&one.text, "id", &name) };
        self.renamed.entry(id).or_insert_with(|| name.clone());
        if self.put(RECORD, &name, text) {
            self.done.checks += 1;
        }
    }

    fn other(&mut self, one: &Stored) {
        let unreadable = match one.kind.as_str() {
            kind if kind == ASIDE || !has_one_meaning(&one.text) => return self.aside(&one.name, &one.text),
            DRAFT => Draft::read(&one.text).err(),
            kind if is_kind(kind) && is_of(kind, &one.text) => None,
            _ => return self.aside(&one.name, &one.text),
        };
        if let Some(error) = unreadable {
            return self.unreadable(one, &error);
        }
        let check = Json::read(&one.text).and_then(|value| body(value)?.take("check").text());
        let renamed = check.and_then(|id| self.renamed.get(&id).filter(|name| **name != id));
        let text = renamed.map_or_else(|| one.text.clone(), |name| with_body(&one.text, "check", name));
        let name = self.free(&one.kind, &one.name, &one.kind, "-");
        if self.put(&one.kind, &name, text) {
            self.done.others += 1;
        }
    }

    /// What a newer version wrote stays what it is, for that version; all else is put aside.
    fn unreadable(&mut self, one: &Stored, error: &ReadError) {
        match error.why {
            Unreadable::Newer { .. } => {
                let name = self.free(&one.kind, &one.name, &one.kind, "-");
                if self.put(&one.kind, &name, one.text.clone()) {
                    self.done.later += 1;
                }
            }
            Unreadable::NotJson(_) | Unreadable::NoEnvelope(_) | Unreadable::Shape(_) => {
                self.aside(&one.name, &one.text);
            }
        }
    }

    fn aside(&mut self, name: &str, text: &str) {
        let name = self.free(ASIDE, name, "entry", ".");
        if self.put(ASIDE, &name, text.to_string()) {
            self.done.aside += 1;
        }
    }

    /// A name that is free: the wanted one, or with a number after it.
    fn free(&mut self, kind: &str, wanted: &str, instead: &str, before: &str) -> String {
        let wanted = if is_name(wanted) { wanted } else { instead };
        let is_free = |name: &str| !self.taken.contains(&(kind.to_string(), name.to_string()));
        if is_free(wanted) {
            return wanted.to_string();
        }
        let tried = self.tried.entry((kind.into(), wanted.into())).or_insert(1);
        loop {
            *tried += 1;
            let name = [wanted, before, &tried.to_string()].concat();
            if is_free(&name) {
                return name;
            }
        }
    }
}

/// What makes two texts the same: spaces do not count, nor does the id of a check, which is only its name here.
fn content(kind: &str, text: &str) -> String {
    match Json::read(text) {
        Some(Json::Object(mut fields)) if kind == RECORD => {
            if let Some((_, Json::Object(body))) = fields.0.iter_mut().find(|(name, _)| name == "body") {
                body.take("id");
            }
            Json::Object(fields).write()
        }
        Some(value) if kind != ASIDE => value.write(),
        _ => text.to_string(),
    }
}

fn body(value: Json) -> Option<Fields> {
    value.object()?.take("body").object()
}

/// The text with another value in its body; all else stays, in its order.
fn with_body(text: &str, field: &str, value: &str) -> String {
    let Some(Json::Object(mut fields)) = Json::read(text) else { return text.to_string() };
    if let Some((_, Json::Object(body))) = fields.0.iter_mut().find(|(name, _)| name == "body")
        && let Some((_, old)) = body.0.iter_mut().find(|(name, _)| name == field)
    {
        *old = value.into();
    }
    Json::Object(fields).write()
}

/// No object in it names anything twice: which one was meant must not be guessed.
fn has_one_meaning(text: &str) -> bool {
    Json::read(text).is_some_and(|value| is_plain(&value, usize::MAX))
}

/// An envelope of a kind that has come later than this module: it says its kind and its schema.
fn is_of(kind: &str, text: &str) -> bool {
    let Some(mut fields) = Json::read(text).and_then(Json::object) else { return false };
    fields.take("schema").whole().is_some_and(|schema| schema > 0)
        && fields.take("kind").text().as_deref() == Some(kind)
}

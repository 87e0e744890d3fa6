//! `iliac archive check`: what a file with everything would add, as the page would show it before anything is kept. It
//! keeps nothing.

use std::fs;
use std::path::Path;

use serde_json::json;

use super::Outcome;
use super::out::{self, Error};
use crate::exchange::archive::{Archive, Fault, MOST_BYTES, Merge, Stored, merge, read};
use crate::exchange::text::Line;
use crate::words::{Words, text};

/// Reads a file, and beside it another with what is here already.
pub(super) fn check(file: &Path, here: Option<&Path>, words: Words, json: bool) -> Result<Outcome, Error> {
    let here: Vec<Stored> = match here.map(open).transpose()? {
        None => Vec::new(),
        Some(Ok(archive)) => archive.kept,
        Some(Err(fault)) => return Err(Error::Given(words.get(fault.msg()).to_string())),
    };
    match open(file)? {
        Ok(archive) => {
            let merge = merge(&archive, &here);
            let saved = archive.saved_on.to_string();
            if json {
                let Merge { checks, others, later, aside, here, .. } = merge;
                let (knowledge, fault) = (archive.knowledge_version, None::<&str>);
                out::print(
                    &json!({ "fault": fault, "saved_on": saved, "knowledge_version": knowledge, "checks": checks, "others": others,
                        "later": later, "aside": aside, "here": here })
                    .to_string(),
                )?;
            } else {
                let points = merge.lines().into_iter().map(|line| Line::Point(0, "-".into(), words.say(&line)));
                let head = Line::Plain(0, words.say(&text::archive_file(saved)));
                out::print(&out::wrapped(&std::iter::once(head).chain(points).collect::<Vec<_>>()))?;
            }
            Ok(Outcome::Fine)
        }
        Err(fault) => {
            let said = words.get(fault.msg());
            if json {
                out::print(&json!({ "fault": fault.name(), "text": said }).to_string())?;
            }
            Err(Error::Given(format!("{}: {said}", file.display())))
        }
    }
}

/// A file that is too large is not even read.
fn open(path: &Path) -> Result<Result<Archive, Fault>, Error> {
    let shown = |e: std::io::Error| format!("{}: {e}", path.display());
    if fs::metadata(path).map_err(shown)?.len() > MOST_BYTES {
        return Ok(Err(Fault::TooLarge));
    }
    Ok(read(&fs::read(path).map_err(shown)?))
}

//! The page around this one, where a clinic's site holds it in a frame. Speaking with it is `page/host.js`'s, and
//! docs/EMBED.md says all that is said; the program only tells that script, through one attribute of `<html>`, that the
//! start, the result or some other page has come. Nothing that was answered, read or found goes this way.

use super::page;

/// Whether there is a page around this one.
#[must_use]
pub fn is_there() -> bool {
    page::say("data-framed", None).is_some()
}

/// Another page has come: `start`, `result`, or `other`, whichever that is.
pub fn has_come(which: &'static str) {
    page::say("data-screen", Some(which));
}

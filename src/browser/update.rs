//! A new build of the page that waits to be used. Fetching, keeping and swapping it is `page/offline.js`'s and the
//! service worker's; the program only hears of it and says when, through one attribute of `<html>`.

use super::page;

const ATTRIBUTE: &str = "data-update";

/// Calls `then` when a new build waits, also when it does so already.
pub fn when_ready(then: impl Fn() + 'static) {
    if page::say(ATTRIBUTE, None).as_deref() == Some("ready") {
        then();
    }
    page::on_window("iliac-update", then);
}

/// Brings it in: the page loads anew, and what is not kept is gone.
pub fn bring_in() {
    page::say(ATTRIBUTE, Some("use"));
}

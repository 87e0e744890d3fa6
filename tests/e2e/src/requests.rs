//! What the page asks the network for: its own files, each once, all of them, and from then on nothing.

use serde_json::{Value, json};

use crate::engine::Engine;
use crate::process::{Asked, first_visit, own_files, table};
use crate::visit::{IN_ITS_OWN_TIME, Visit};

impl Visit {
    /// Waits until the program runs and has fetched what comes after it: that is the whole package. So far the page has
    /// asked for its own files, each once, with nothing sent along or written into an address; from here on nothing more
    /// may be asked for.
    pub fn has_loaded(&self) {
        self.until("the program to run", || (self.peek().program.as_deref() == Some("running")).then_some(()));
        self.until("the whole package", || (self.peek().package.as_deref() == Some("whole")).then_some(()));
        // The service worker looks at the start page once more; the rest it has from the browser's cache.
        let kept = self.until("the visit to be kept for the next", || self.peek().offline);
        let files = own_files();
        let all = self.server.requests();
        let asked = &all[self.loaded.replace(all.len())..];
        for one in asked {
            // A session of WebKit's driver has no cache that a service worker could take from: there it asks once more,
            // and for a clinic's settings whenever it looks whether they have changed.
            let webkit = Engine::chosen() == Engine::Webkit && kept == "ready";
            let again = asked.iter().filter(|other| other.url == one.url).count() > 1 + usize::from(webkit);
            let may =
                one.url == "/" || IN_ITS_OWN_TIME.contains(&one.url.as_str()) || (webkit && one.url == "/clinic.json");
            assert!(!again || may, "asked for twice: {one:?}");
            let plain = one.method == "GET" && one.sent == 0 && [200, 304].contains(&one.status);
            assert!(plain && self.is_own(&files, &one.url), "no file of the page: {one:?}");
        }
        // All of it, for everyone: a file that is fetched later would tell of what someone does.
        if self.first.replace(false) {
            // Without a service worker nobody asks for what only a frame or an installed page needs.
            let worker_only = |file: &str| {
                file.contains("/host-")
                    || file.starts_with("/icons/")
                    || file == "/sw.js"
                    || file == "/manifest.webmanifest"
            };
            let needed = |file: &&String| kept == "ready" || !worker_only(file);
            for file in first_visit(self.words.tag).iter().filter(|file| *file != "/icon.svg").filter(needed) {
                let is_it = |one: &Asked| one.url.split('?').next() == Some(file);
                assert!(asked.iter().any(is_it), "not fetched with the package: {file}");
            }
        }
        let origin = self.address.split('?').next().unwrap_or_default().trim_end_matches('/');
        for url in self.browser_requests() {
            let path = url.strip_prefix(origin);
            assert!(path.is_some_and(|path| self.is_own(&files, path)), "no file of the page: {url}");
        }
    }

    /// Whether an address is that of one of the page's own files, for the language that is spoken; the page itself may
    /// be asked for in a language, and says nothing else.
    fn is_own(&self, files: &[String], address: &str) -> bool {
        let (path, query) = address.split_once('?').unwrap_or((address, ""));
        let asked = self.address.split_once('?').map_or("", |(_, query)| query);
        let plain = query.is_empty() || path == "/" && query == asked;
        plain && files.iter().any(|file| file == path) && self.is_spoken(path)
    }

    /// English is in the program, but for its learn pages; another language is in two tables.
    fn is_spoken(&self, file: &str) -> bool {
        table(file).is_none_or(|(tag, _)| tag == self.words.tag)
    }

    /// Since it has loaded, the page has asked for nothing, whatever was answered.
    pub(crate) fn asks_for_nothing(&self) {
        let asked = self.server.requests().split_off(self.loaded.get());
        // WebKit's service worker looks at the clinic's settings in its own time.
        let webkit = |one: &Asked| Engine::chosen() == Engine::Webkit && one.url == "/clinic.json";
        let own = |one: &Asked| IN_ITS_OWN_TIME.contains(&one.url.as_str()) || webkit(one);
        let browser = |one: &Asked| own(one) && one.method == "GET" && one.sent == 0;
        assert!(asked.iter().all(browser), "asked for after the page had loaded: {asked:#?}");
        let asked = self.browser_requests();
        assert!(
            asked.iter().all(|url| IN_ITS_OWN_TIME.iter().any(|own| url.ends_with(own))),
            "so says the browser: {asked:#?}"
        );
    }

    /// Every request that Chromium made for the page since the last call; the others keep no such log. What the page's
    /// own files hold as `data:` is no request.
    pub(crate) fn browser_requests(&self) -> Vec<String> {
        let events = self.log("performance").into_iter().map(|line| {
            let text = line["message"].as_str().unwrap_or_default().to_string();
            serde_json::from_str::<Value>(&text).expect("the log is JSON")["message"].take()
        });
        let asked = |event: Value| match event["method"].as_str() {
            Some("Network.requestWillBeSent") => Some(event["params"]["request"]["url"].as_str()?.to_string()),
            Some(other @ ("Network.webSocketCreated" | "Network.webTransportCreated")) => Some(other.to_string()),
            _ => None,
        };
        events.filter_map(asked).filter(|url| !url.starts_with("data:")).collect()
    }

    /// A log of Chromium's since the last call.
    pub(crate) fn log(&self, of: &str) -> Vec<Value> {
        if Engine::chosen() != Engine::Chromium {
            return Vec::new();
        }
        let lines = self.vendor("/se/log", Some(json!({ "type": of })));
        lines.as_array().expect("a log is a list").clone()
    }

    /// Ends a visit: nothing was asked for since the page had loaded, and Chromium's console, where refusals of the
    /// content security policy stand too, is empty.
    pub fn ends_quietly(self) {
        self.asks_for_nothing();
        assert_eq!(self.log("browser"), Vec::<Value>::new(), "the console");
    }
}

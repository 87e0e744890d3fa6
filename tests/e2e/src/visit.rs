//! One visit: a server, a browser and a session of its own. Everything waits for a condition, nothing for a time.

use std::cell::Cell;
use std::fmt::Debug;
use std::fs;
use std::future::Future;
use std::net::TcpStream;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use thirtyfour::common::command::{Command, ExtensionCommand};
use thirtyfour::common::config::WebDriverConfig;
use thirtyfour::{Key, TypingData, WebDriver, WebElement, WindowHandle};
use tokio::runtime::Runtime;

use crate::engine::{Engine, Setting};
use crate::http::{Gate, ToDriver, free_port};
use crate::look::{LOOK, Look, plain};
use crate::process::{Asked, Display, Group, Server, own_files, pictures};
use crate::words::Words;

/// Far longer than anything takes: whoever waits this long waits in vain.
const PATIENCE: Duration = Duration::from_secs(20);
const PAUSE: Duration = Duration::from_millis(10);
/// The browser itself fetches it, in its own time.
const ICON: &str = "/icon.svg";

/// A visit to the page.
#[derive(Debug)]
pub struct Visit {
    /// The page's words.
    pub words: Words,
    /// The page's server.
    pub server: Server,
    /// The address of the start page.
    pub address: String,
    titles: Vec<String>,
    /// How many requests there were when the program had come.
    loaded: Cell<usize>,
    /// Nothing is in the browser's cache yet.
    first: Cell<bool>,
    // Dropped in this order: the session first, while its driver lives.
    driver: Option<WebDriver>,
    runtime: Runtime,
    _driver_process: Group,
    _display: Option<Display>,
}

impl Visit {
    /// Opens the start page and waits until the program runs.
    pub fn to_the_page(setting: Setting) -> Visit {
        let visit = Visit::begin(Server::start(), setting);
        visit.open();
        visit.has_loaded();
        visit
    }

    /// Opens it with a network that loses files whose address holds this (Chromium only), until [`Visit::finds_all_files`].
    pub fn with_a_file_lost(part: &str) -> Visit {
        let visit = Visit::begin(Server::start(), Setting::default());
        visit.devtools("Network.enable", json!({}));
        visit.devtools("Network.setBlockedURLs", json!({ "urls": [format!("*{part}*")] }));
        visit.open();
        visit.until("the program to run", || (visit.peek().program.as_deref() == Some("running")).then_some(()));
        visit
    }

    /// From here on the network loses nothing.
    pub fn finds_all_files(&self) {
        self.devtools("Network.setBlockedURLs", json!({ "urls": [] }));
    }

    /// Opens it through a gate that keeps the program back, and waits until the static page can be pressed.
    pub fn with_the_program_held_back() -> (Visit, Gate) {
        let server = Server::start();
        let gate = Gate::before(server.port, ".wasm");
        let mut visit = Visit::begin(server, Setting::default());
        visit.address = format!("http://127.0.0.1:{}/", gate.port);
        // Scripts that wait for the program do not hold up `load`.
        visit.open();
        (visit, gate)
    }

    fn begin(server: Server, setting: Setting) -> Visit {
        let words = Words::english();
        let engine = Engine::chosen();
        let port = free_port();
        let display = engine.needs_display().then(Display::start);
        let mut driver = engine.driver(port);
        if let Some(display) = &display {
            driver.env("DISPLAY", &display.name);
        }
        let driver_process = Group::start(&mut driver);
        let end = Instant::now() + PATIENCE;
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(Instant::now() < end, "the driver of {engine:?} does not listen");
            thread::sleep(PAUSE);
        }
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().expect("a runtime");
        let url = format!("http://127.0.0.1:{port}");
        let session = WebDriver::new_with_config_and_client(
            url,
            engine.capabilities(setting),
            WebDriverConfig::default(),
            ToDriver,
        );
        let driver = runtime.block_on(session).unwrap_or_else(|e| panic!("{engine:?} does not start: {e}"));
        let address = format!("http://127.0.0.1:{}/", server.port);
        let titles = titles(&words);
        let visit = Visit {
            words,
            server,
            address,
            titles,
            loaded: Cell::new(0),
            first: Cell::new(true),
            driver: Some(driver),
            runtime,
            _driver_process: driver_process,
            _display: display,
        };
        visit.set(setting);
        visit
    }

    /// Size and colours. Chromium is told of its page, the others of their window.
    fn set(&self, setting: Setting) {
        if let Some((width, height)) = setting.size {
            if Engine::chosen() == Engine::Chromium {
                let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
                self.devtools("Emulation.setDeviceMetricsOverride", size);
            } else {
                self.run(self.driver().set_window_rect(0, 0, width, height));
            }
        }
        if setting.dark && Engine::chosen() == Engine::Chromium {
            let dark = json!({ "features": [{ "name": "prefers-color-scheme", "value": "dark" }] });
            self.devtools("Emulation.setEmulatedMedia", dark);
        }
    }

    fn driver(&self) -> &WebDriver {
        self.driver.as_ref().expect("the session lasts as long as the visit")
    }

    fn run<T, E: Debug>(&self, command: impl Future<Output = Result<T, E>>) -> T {
        self.runtime.block_on(command).unwrap_or_else(|e| panic!("the browser refused: {e:?}"))
    }

    /// Opens the address.
    pub fn open(&self) {
        self.run(self.driver().goto(self.address.clone()));
    }

    /// Loads the page anew, as a person who comes back.
    pub fn reload(&self) {
        self.asks_for_nothing();
        self.run(self.driver().refresh());
        self.has_loaded();
    }

    /// Waits until the program runs and has fetched what comes after it: that is the whole package. So far the page has
    /// asked for its own files, each once, with nothing sent along or written into an address; from here on nothing more
    /// may be asked for.
    pub fn has_loaded(&self) {
        self.until("the program to run", || (self.peek().program.as_deref() == Some("running")).then_some(()));
        self.until("the whole package", || (self.peek().package.as_deref() == Some("whole")).then_some(()));
        let files = own_files();
        let all = self.server.requests();
        let asked = &all[self.loaded.replace(all.len())..];
        for one in asked {
            let again = asked.iter().filter(|other| other.url == one.url).count() > 1;
            assert!(!again || one.url == ICON, "asked for twice: {one:?}");
            let plain = one.method == "GET" && one.sent == 0 && [200, 304].contains(&one.status);
            assert!(plain && files.contains(&one.url), "no file of the page: {one:?}");
        }
        // All of it, for everyone: a file that is fetched later would tell of what someone does.
        if self.first.replace(false) {
            for file in files.iter().filter(|file| !["/index.html", ICON].contains(&file.as_str())) {
                assert!(asked.iter().any(|one| one.url == *file), "not fetched with the package: {file}");
            }
        }
        for url in self.browser_requests() {
            let path = url.strip_prefix(self.address.trim_end_matches('/'));
            assert!(path.is_some_and(|path| files.iter().any(|f| f == path)), "no file of the page: {url}");
        }
    }

    /// Since it has loaded, the page has asked for nothing, whatever was answered.
    fn asks_for_nothing(&self) {
        let asked = self.server.requests().split_off(self.loaded.get());
        let icon = |one: &Asked| one.url == ICON && one.method == "GET" && one.sent == 0;
        assert!(asked.iter().all(icon), "asked for after the page had loaded: {asked:#?}");
        let asked = self.browser_requests();
        assert!(asked.iter().all(|url| url.ends_with(ICON)), "so says the browser: {asked:#?}");
    }

    /// The browser's own Back button.
    pub fn browser_back(&self) -> Look {
        self.to_another_page("the page before", || self.press_browser_back())
    }

    /// Presses it, whatever it leads to.
    pub fn press_browser_back(&self) {
        self.run(self.driver().back());
    }

    /// Opens the start page in another tab and goes there; the name of the tab that was left.
    pub fn opens_another_tab(&self) -> WindowHandle {
        let before = self.run(self.driver().window());
        let tab = self.run(self.driver().new_tab());
        self.run(self.driver().switch_to_window(tab));
        self.open();
        self.until("the program to run", || (self.peek().program.as_deref() == Some("running")).then_some(()));
        before
    }

    /// Goes to a tab; the name of the tab that was left.
    pub fn goes_to_tab(&self, tab: &WindowHandle) -> WindowHandle {
        let before = self.run(self.driver().window());
        self.run(self.driver().switch_to_window(tab.clone()));
        before
    }

    /// Presses what leaves at once, and waits until the page is another.
    pub fn leaves(&self) {
        self.press(self.words.get("leave-button"));
        self.has_left();
    }

    /// The page has made way for an empty one.
    pub fn has_left(&self) {
        self.until_quietly("an empty page", || {
            let seen: (String, String) = self.script("return [location.href, document.title];", Vec::new());
            (seen == ("about:blank".into(), String::new())).then_some(())
        });
    }

    /// As [`Visit::until`], where there may be nothing of the page to look at.
    fn until_quietly(&self, what: &str, ask: impl Fn() -> Option<()>) {
        let end = Instant::now() + PATIENCE;
        while ask().is_none() {
            assert!(Instant::now() < end, "waited {PATIENCE:?} for {what}");
            thread::sleep(PAUSE);
        }
    }

    /// Runs a script.
    pub fn script<T: DeserializeOwned>(&self, script: &str, arguments: Vec<Value>) -> T {
        let answer = self.run(self.driver().execute(script, arguments));
        answer.convert().unwrap_or_else(|e| panic!("a script gave {:?}: {e}", answer.json()))
    }

    fn element(&self, script: &str, arguments: Vec<Value>) -> Option<WebElement> {
        let answer = self.run(self.driver().execute(script, arguments));
        (!answer.json().is_null()).then(|| answer.element().expect("it is an element"))
    }

    /// Asks again and again until there is an answer.
    pub fn until<T>(&self, what: &str, mut ask: impl FnMut() -> Option<T>) -> T {
        let end = Instant::now() + PATIENCE;
        loop {
            if let Some(answer) = ask() {
                return answer;
            }
            assert!(Instant::now() < end, "waited {PATIENCE:?} for {what}; {:#?}", self.peek());
            thread::sleep(PAUSE);
        }
    }

    /// What is shown, also in the middle of a change.
    pub fn peek(&self) -> Look {
        let mut look: Look = self.script(LOOK, Vec::new());
        for field in look.fields.iter_mut().filter(|f| f.kind != "text") {
            field.option = self.words.option(&field.name, &field.label);
        }
        look
    }

    /// What is shown, and whether it keeps what holds on every page:
    /// - the program has not stopped;
    /// - neither address nor title nor history says anything about the person;
    /// - nothing carries a style of its own, which the content security policy forbids;
    /// - nothing is wider than the window.
    pub fn look(&self) -> Look {
        let fits = |look: &Look| look.widths.0 <= look.widths.1;
        let look = self.until("the page to be still, and no wider than its room", || {
            Some(self.peek()).filter(|look| look.still && fits(look))
        });
        assert_eq!(look.program.as_deref(), Some("running"), "{look:#?}");
        assert_eq!(look.address, self.address, "the address says something");
        assert!(self.titles.contains(&look.title), "the title says something: {:?}", look.title);
        let remembered = look.state.as_object().expect("the page marks its entries in the history");
        assert!(remembered.keys().eq(["iliac"]) && look.step().is_some(), "the history says something: {remembered:?}");
        assert_eq!(look.styled, 0, "elements with a style of their own on {:?}", look.heading);
        look
    }

    /// Does something that leads to another page; that is there when its heading has the focus.
    pub fn to_another_page(&self, what: &str, act: impl FnOnce()) -> Look {
        let before = self.peek().step();
        act();
        self.until(what, || {
            let now = self.peek();
            (now.step() != before && now.focus == "h1").then_some(())
        });
        self.look()
    }

    /// Presses what leads back; that is there when the link by which the page was left has the focus again.
    pub fn back_to_the_link(&self, what: &str, back: impl FnOnce(&Visit)) -> Look {
        let before = self.peek().step();
        back(self);
        self.until(what, || {
            let now = self.peek();
            (now.step() != before && !["h1", "body", ""].contains(&now.focus.as_str())).then_some(())
        });
        self.look()
    }

    /// What can be pressed and says this: the first where there are several, which then say ": which" for readers only.
    fn pressable(&self, words: &str) -> WebElement {
        const FIND: &str = r"
            const plain = (text) => text.replace(/\s+/g, ' ').trim();
            const found = [...document.querySelectorAll('a, button, summary')]
                .find((e) => e.checkVisibility() && plain(e.innerText).split(/ ?: /)[0] === arguments[0]);
            found?.scrollIntoView({ block: 'center', behavior: 'instant' });
            return found ?? null;";
        let words = plain(words);
        self.until(&format!("{words:?} to press"), || self.element(FIND, vec![json!(words)]))
    }

    /// Whether something can be pressed that says this.
    pub fn offers(&self, words: &str) -> bool {
        const FIND: &str = r"
            const plain = (text) => text.replace(/\s+/g, ' ').trim();
            return [...document.querySelectorAll('a, button, summary')]
                .some((e) => e.checkVisibility() && plain(e.innerText).split(/ ?: /)[0] === arguments[0]);";
        self.script(FIND, vec![json!(plain(words))])
    }

    /// Presses it.
    pub fn press(&self, words: &str) {
        self.run(self.pressable(words).click());
    }

    /// Presses what the selector says: for what has no words of its own.
    pub fn click(&self, selector: &str) {
        const FIND: &str = r"
            const found = document.querySelector(arguments[0]);
            found?.scrollIntoView({ block: 'center', behavior: 'instant' });
            return found;";
        let found = self.element(FIND, vec![json!(selector)]);
        self.run(found.unwrap_or_else(|| panic!("nothing to press: {selector}; {:#?}", self.peek())).click());
    }

    /// Presses what leads to another page.
    pub fn press_on(&self, words: &str) -> Look {
        self.to_another_page(&format!("the page behind {words:?}"), || self.press(words))
    }

    /// Presses the label of an option, as a finger would.
    pub fn choose(&self, name: &str, option: &str) {
        self.run(self.field(name, option, true).click());
    }

    /// Writes into a field, over what is there.
    pub fn write(&self, name: &str, text: &str) {
        let field = self.field(name, "", false);
        self.run(field.clear());
        self.run(field.send_keys(text));
    }

    /// Writes into the field that the selector says, over what is there.
    pub fn write_into(&self, selector: &str, text: &str) {
        let field = self.element("return document.querySelector(arguments[0]);", vec![json!(selector)]);
        let field = field.unwrap_or_else(|| panic!("no field {selector}; {:#?}", self.peek()));
        self.run(field.clear());
        self.run(field.send_keys(text));
    }

    /// A field of the question screen, or its label.
    fn field(&self, name: &str, option: &str, label: bool) -> WebElement {
        const FIND: &str = r"
            const field = document.querySelectorAll('#iliac main form input')[arguments[0]];
            const found = arguments[1] ? field.labels[0] : field;
            found.scrollIntoView({ block: 'center', behavior: 'instant' });
            return found;";
        let look = self.peek();
        let at = look.fields.iter().position(|f| f.name == name && f.option == option);
        let at = at.unwrap_or_else(|| panic!("there is no {name} {option} here; {look:#?}"));
        self.element(FIND, vec![json!(at), json!(label)]).expect("a field has a label")
    }

    /// Presses keys on the keyboard, wherever the focus is.
    pub fn keys(&self, keys: impl Into<TypingData>) {
        self.run(self.driver().action_chain().send_keys(keys).perform());
    }

    /// Presses Tab until the focus is on what the selector says.
    pub fn tab_to(&self, selector: &str) {
        let there = "return document.activeElement?.matches(arguments[0]) ?? false;";
        self.tab_until(selector, || self.script(there, vec![json!(selector)]));
    }

    /// Presses Tab until the focus is on a field: of this question, and this option if one is named.
    pub fn tab_to_field(&self, name: &str, option: Option<&str>) {
        self.tab_until(name, || {
            let look = self.peek();
            let field = look.focused.map(|at| &look.fields[at]);
            field.is_some_and(|f| f.name == name && option.is_none_or(|option| f.option == option))
        });
    }

    fn tab_until(&self, what: &str, there: impl Fn() -> bool) {
        for _ in 0..80 {
            if there() {
                return;
            }
            self.keys(Key::Tab);
        }
        panic!("Tab does not reach {what}; {:#?}", self.peek());
    }

    /// All text of the document, also what is hidden.
    pub fn whole_text(&self) -> String {
        self.script("return document.documentElement.textContent;", Vec::new())
    }

    /// Every request that Chromium made for the page since the last call; the others keep no such log. What the page's
    /// own files hold as `data:` is no request.
    fn browser_requests(&self) -> Vec<String> {
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
    fn log(&self, of: &str) -> Vec<Value> {
        if Engine::chosen() != Engine::Chromium {
            return Vec::new();
        }
        let lines = self.vendor("/se/log", json!({ "type": of }));
        lines.as_array().expect("a log is a list").clone()
    }

    /// A command of Chromium's developer tools.
    pub fn devtools(&self, command: &str, parameters: Value) -> Value {
        self.vendor("/goog/cdp/execute", json!({ "cmd": command, "params": parameters }))
    }

    fn vendor(&self, endpoint: &'static str, parameters: Value) -> Value {
        let command = Command::ExtensionCommand(Box::new(Vendor { endpoint, parameters }));
        self.run(async { self.driver().cmd(command).await?.value_json() })
    }

    /// Ends a visit: nothing was asked for since the page had loaded, and Chromium's console, where refusals of the
    /// content security policy stand too, is empty.
    pub fn ends_quietly(self) {
        self.asks_for_nothing();
        assert_eq!(self.log("browser"), Vec::<Value>::new(), "the console");
    }

    /// A picture of the page as it is set, as long as it is in Chromium; elsewhere of the window.
    pub fn whole_picture(&self, folder: &str, name: &str, setting: Setting) {
        let height: u32 =
            self.script("window.scrollTo(0, 0); return document.documentElement.scrollHeight;", Vec::new());
        let (width, least) = setting.size.expect("pictures have a size");
        self.set(Setting { size: Some((width, height.max(least))), ..setting });
        let picture = self.run(self.driver().screenshot_as_png());
        let path = pictures(folder).join(name).with_extension("png");
        fs::write(&path, picture).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        self.set(setting);
    }
}

impl Drop for Visit {
    fn drop(&mut self) {
        let Some(driver) = self.driver.take() else { return };
        if thread::panicking() {
            let name = thread::current().name().unwrap_or("test").to_string();
            if let Ok(picture) = self.runtime.block_on(driver.screenshot_as_png()) {
                let path = pictures("e2e").join(name).with_extension("png");
                let _ = fs::write(&path, picture);
                eprintln!("what was on the screen: {}", path.display());
            }
        }
        // The browser ends with its session; killing the driver alone would leave it behind.
        let _ = self.runtime.block_on(driver.quit());
    }
}

/// The titles that a page may have: none says more than which page it is.
fn titles(words: &Words) -> Vec<String> {
    let pages = ["question", "confirm", "check", "result", "history", "record", "about", "learn"];
    let named = pages.map(|page| words.with("page-title", words.get(&format!("page-title-{page}"))));
    let wrong = words.with("page-title", &words.with("page-title-error", words.get("page-title-question")));
    named.into_iter().chain([words.get("page-title-start").to_string(), wrong]).collect()
}

#[derive(Debug)]
struct Vendor {
    endpoint: &'static str,
    parameters: Value,
}

impl ExtensionCommand for Vendor {
    fn parameters_json(&self) -> Option<Value> {
        Some(self.parameters.clone())
    }

    fn method(&self) -> http::Method {
        http::Method::POST
    }

    fn endpoint(&self) -> Arc<str> {
        self.endpoint.into()
    }
}

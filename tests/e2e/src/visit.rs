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
use thirtyfour::common::print::{PrintMargins, PrintPage, PrintParameters};
use thirtyfour::{WebDriver, WebElement, WindowHandle};
use tokio::runtime::Runtime;

use crate::engine::{Engine, Setting};
use crate::http::{Gate, ToDriver, free_port};
use crate::look::{LOOK, Look};
use crate::process::{Display, Group, Server, pictures, table};
use crate::words::Words;

/// Far longer than anything takes: whoever waits this long waits in vain.
const PATIENCE: Duration = Duration::from_secs(20);
const PAUSE: Duration = Duration::from_millis(10);
/// Chromium's window grows and shrinks while its own bars come and go, in each tab anew, and moves what the page keeps at
/// the foot. A page that is told its size stays as it is.
const CHROMIUM_SIZE: (u32, u32) = (780, 700);
/// The browser itself fetches these, in its own time; the last to see whether there is a new version.
pub(crate) const IN_ITS_OWN_TIME: [&str; 4] = ["/icon.svg", "/icons/icon-192.png", "/manifest.webmanifest", "/sw.js"];

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
    setting: Setting,
    framed: Cell<bool>,
    /// How long nothing looks at the page after a press.
    pub(crate) rest: Cell<Duration>,
    /// How many requests there were when the program had come.
    pub(crate) loaded: Cell<usize>,
    /// Nothing is in the browser's cache yet.
    pub(crate) first: Cell<bool>,
    /// The languages whose tables have come.
    met: Vec<&'static str>,
    // Dropped in this order: the session first, while its driver lives.
    driver: Option<WebDriver>,
    runtime: Runtime,
    _driver_process: Group,
    _display: Option<Display>,
}

impl Visit {
    /// Opens the start page and waits until the program runs.
    pub fn to_the_page(setting: Setting) -> Visit {
        Visit::in_language("en", "", setting)
    }

    /// Opens it with this after the address (`?lang=es`), and waits until the program runs in a language.
    pub fn in_language(tag: &'static str, query: &str, setting: Setting) -> Visit {
        let mut visit = Visit::begin(Server::start(), setting);
        visit.address.push_str(query);
        visit.speak(tag);
        visit.open();
        visit.has_loaded();
        visit
    }

    /// Opens it with a network that loses files whose address holds this (Chromium only), until [`Visit::finds_all_files`].
    pub fn with_a_file_lost(part: &str) -> Visit {
        Visit::with_a_file_lost_in(part, Setting::default())
    }

    /// The same, in a browser that is set in a way.
    pub fn with_a_file_lost_in(part: &str, setting: Setting) -> Visit {
        let visit = Visit::begin(Server::start(), setting);
        visit.devtools("Network.enable", json!({}));
        visit.devtools("Network.setBlockedURLs", json!({ "urls": [format!("*{part}*")] }));
        visit.open();
        visit.until("the program to run", || (visit.peek().program.as_deref() == Some("running")).then_some(()));
        visit
    }

    /// Opens it with a network that loses the program: the static page has to do.
    pub fn without_the_program() -> Visit {
        let visit = Visit::begin(Server::start(), Setting::default());
        visit.devtools("Network.enable", json!({}));
        visit.devtools("Network.setBlockedURLs", json!({ "urls": ["*.wasm"] }));
        visit.open();
        visit.until("the page to say so", || (visit.peek().program.as_deref() == Some("failed")).then_some(()));
        visit
    }

    /// From here on the network loses files whose address holds this (Chromium only).
    pub fn loses(&self, part: &str) {
        self.devtools("Network.enable", json!({}));
        self.devtools("Network.setBlockedURLs", json!({ "urls": [format!("*{part}*")] }));
    }

    /// From here on the network loses nothing.
    pub fn finds_all_files(&self) {
        self.devtools("Network.setBlockedURLs", json!({ "urls": [] }));
    }

    /// Opens it through a gate that keeps the program back, and waits until the static page can be pressed.
    pub fn with_the_program_held_back() -> (Visit, Gate) {
        Visit::with_a_file_held_back(".wasm")
    }

    /// The same for files whose address ends in this.
    pub fn with_a_file_held_back(suffix: &'static str) -> (Visit, Gate) {
        let server = Server::start();
        let gate = Gate::before(server.port, suffix);
        let mut visit = Visit::begin(server, Setting::default());
        visit.address = format!("http://127.0.0.1:{}/", gate.port);
        // Scripts that wait for the program do not hold up `load`.
        visit.open();
        (visit, gate)
    }

    /// Opens the page of another folder, in a browser that is set in a way.
    pub fn to_with(server: Server, setting: Setting) -> Visit {
        let visit = Visit::begin(server, setting);
        visit.come_again();
        visit
    }

    /// Opens the page of another folder, as its server has it or as it comes through a gate before that.
    pub fn to(server: Server, gate: Option<&Gate>) -> Visit {
        let mut visit = Visit::begin(server, Setting::default());
        if let Some(gate) = gate {
            visit.address = format!("http://127.0.0.1:{}/", gate.port);
        }
        visit.come_again();
        visit
    }

    /// Opens a page that is none of ours.
    pub fn to_a_plain_page(server: Server) -> Visit {
        let visit = Visit::begin(server, Setting::default());
        visit.open();
        visit
    }

    /// Leaves the page, opens it again and waits until the program runs and the visit is kept for the next.
    pub fn come_again(&self) {
        self.run(self.driver().goto("about:blank"));
        self.open();
        self.is_kept();
    }

    /// Loads the page anew without leaving it, and waits as long.
    pub fn load_again(&self) {
        self.run(self.driver().refresh());
        self.is_kept();
    }

    fn is_kept(&self) {
        self.until("the program to run", || (self.peek().program.as_deref() == Some("running")).then_some(()));
        self.until("the whole package", || (self.peek().package.as_deref() == Some("whole")).then_some(()));
        self.until("the visit to be kept for the next", || self.peek().offline);
    }

    /// Opens a host's page that holds ours in a frame, and goes into that; there the page is met as elsewhere.
    pub fn to_a_host(server: Server, host: &str, setting: Setting) -> Visit {
        let visit = Visit::begin(server, setting);
        visit.goes_to_a_host(host);
        visit
    }

    /// The same, where the host's page is none that ours speaks to: the frame stays as high as it was.
    pub fn to_a_host_that_hears_nothing(server: Server, host: &str) -> Visit {
        let mut visit = Visit::begin(server, Setting::default());
        visit.goes_into_a_frame(host);
        visit.address = visit.script("return location.href;", Vec::new());
        visit
    }

    /// Opens another host's page, and goes into the frame in it.
    pub fn goes_to_a_host(&self, host: &str) {
        self.goes_into_a_frame(host);
        self.frame_fits();
        self.loaded.set(self.server.requests().len());
        self.browser_requests();
    }

    fn goes_into_a_frame(&self, host: &str) {
        self.run(self.driver().goto(host));
        self.into_the_frame("iliac-check");
        self.until("the program to run", || (self.peek().program.as_deref() == Some("running")).then_some(()));
        self.until("the whole package", || (self.peek().package.as_deref() == Some("whole")).then_some(()));
    }

    /// Leaves the page and opens it with something behind `?` and `#` that someone wrote.
    pub fn goes_to_address(&self, query: &str, place: &str) {
        self.run(self.driver().goto("about:blank"));
        self.run(self.driver().goto(format!("{}?{query}#{place}", self.address)));
    }

    /// In a frame: waits until the host has made it as high as its page. A press before that could miss.
    pub fn frame_fits(&self) {
        let fits = "return document.documentElement.scrollHeight <= innerHeight;";
        self.until("the frame to be as high as its page", || self.script::<bool>(fits, Vec::new()).then_some(()));
    }

    /// From a host's page into the frame of an element, or into the element, if it is a frame.
    pub fn into_the_frame(&self, selector: &str) {
        // A frame that is far below is not loaded yet.
        let show = "document.querySelector(arguments[0])?.scrollIntoView({ block: 'start', behavior: 'instant' });";
        self.script::<()>(show, vec![json!(selector)]);
        self.into_the_frame_as_it_stands(selector);
    }

    /// The same, and nothing is scrolled. Whoever is too early meets an empty frame, or one that is just going.
    pub fn into_the_frame_as_it_stands(&self, selector: &str) {
        const FIND: &str = r"
            const found = document.querySelector(arguments[0]);
            return found?.shadowRoot?.querySelector('iframe') ?? found;";
        const HAS_COME: &str = "return location.href !== 'about:blank' && document.readyState !== 'loading';";
        let end = Instant::now() + PATIENCE;
        loop {
            self.out_of_the_frame();
            // A frame whose page is just going to another process is none for a moment.
            let frame = self.element(FIND, vec![json!(selector)]);
            if frame.is_some_and(|frame| self.runtime.block_on(frame.enter_frame()).is_ok()) {
                self.framed.set(true);
                let come = self.runtime.block_on(self.driver().execute(HAS_COME, Vec::new()));
                if come.is_ok_and(|answer| answer.json().as_bool() == Some(true)) {
                    return;
                }
            }
            assert!(Instant::now() < end, "waited {PATIENCE:?} for the page in the frame {selector}");
            thread::sleep(PAUSE);
        }
    }

    /// Back to the host's page.
    pub fn out_of_the_frame(&self) {
        self.run(self.driver().enter_default_frame());
        self.framed.set(false);
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
            setting,
            framed: Cell::new(false),
            rest: Cell::new(Duration::ZERO),
            loaded: Cell::new(0),
            first: Cell::new(true),
            met: Vec::new(),
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
        let chromium = Engine::chosen() == Engine::Chromium;
        if let Some((width, height)) = setting.size.or(chromium.then_some(CHROMIUM_SIZE)) {
            if chromium {
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

    pub(crate) fn driver(&self) -> &WebDriver {
        self.driver.as_ref().expect("the session lasts as long as the visit")
    }

    pub(crate) fn run<T, E: Debug>(&self, command: impl Future<Output = Result<T, E>>) -> T {
        self.runtime.block_on(command).unwrap_or_else(|e| panic!("the browser refused: {e:?}"))
    }

    /// Opens the address.
    pub fn open(&self) {
        self.run(self.driver().goto(self.address.clone()));
    }

    /// From here on the page is expected to speak this language.
    fn speak(&mut self, tag: &'static str) {
        self.words = Words::of(tag);
        self.titles = titles(&self.words);
        if !self.met.contains(&tag) {
            self.met.push(tag);
        }
    }

    /// The language has been changed in another way than by [`Visit::switch_to`].
    pub fn speaks(&mut self, tag: &'static str) {
        self.until("the whole package", || (self.peek().package.as_deref() == Some("whole")).then_some(()));
        self.speak(tag);
        let origin = self.address.split('?').next().unwrap_or_default();
        self.address = format!("{origin}?lang={tag}");
        self.loaded.set(self.server.requests().len());
        self.browser_requests();
    }

    /// Changes the language by the control for it. For it the two tables of the language are asked for, each once and
    /// only the first time; where the person was, they still are, and the control has the focus.
    pub fn switch_to(&mut self, tag: &'static str) -> Look {
        self.asks_for_nothing();
        let (before, new) = (self.look(), !self.met.contains(&tag));
        self.press_language(tag);
        self.until("the other language", || {
            let now = self.peek();
            (now.lang == tag && now.package.as_deref() == Some("whole") && now.focus == "language").then_some(())
        });
        self.speak(tag);
        let origin = self.address.split('?').next().unwrap_or_default();
        self.address = format!("{origin}?lang={tag}");
        let all = self.server.requests();
        let asked = &all[self.loaded.replace(all.len())..];
        let webkit = Engine::chosen() == Engine::Webkit;
        let asked = asked.iter().filter(|one| !IN_ITS_OWN_TIME.contains(&one.url.as_str()));
        // See has_loaded: its service worker asks once more, and for the clinic's settings again.
        let asked = asked.filter(|one| !(webkit && one.url.ends_with("/clinic.json")));
        let mut asked: Vec<_> = asked.map(|one| table(&one.url)).collect();
        if webkit {
            asked.dedup();
        }
        // English is in the program, but for its learn pages.
        let wanted = [Some((tag, false)), Some((tag, true))];
        let wanted = if new { &wanted[usize::from(tag == "en")..] } else { &[] };
        assert_eq!(asked, wanted, "asked for with the language");
        self.browser_requests();
        let look = self.look();
        assert_eq!(look.step(), before.step(), "another page than before");
        look
    }

    /// Presses the link in the other language's name, or chooses from the list of languages.
    pub fn press_language(&self, tag: &'static str) {
        let is_list: bool =
            self.script("return document.querySelector('#language').localName === 'select';", Vec::new());
        if is_list {
            const CHOOSE: &str =
                "const list = document.querySelector('#language'); list.focus(); list.value = arguments[0];
                list.dispatchEvent(new Event('change', { bubbles: true }));";
            let _: Value = self.script(CHOOSE, vec![json!(tag)]);
        } else {
            self.click("#language");
        }
    }

    /// Loads the page anew, as a person who comes back.
    pub fn reload(&self) {
        self.asks_for_nothing();
        self.run(self.driver().refresh());
        self.has_loaded();
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
        // A tab that WebKit's driver opens stays behind the first, where nothing is drawn: there it is a window.
        let webkit = Engine::chosen() == Engine::Webkit;
        let tab =
            self.run(async { if webkit { self.driver().new_window().await } else { self.driver().new_tab().await } });
        self.run(self.driver().switch_to_window(tab));
        self.set(self.setting);
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
        let execute = || self.runtime.block_on(self.driver().execute(script, arguments.clone()));
        let mut answer = execute();
        // What WebKit's driver says of a page that makes way for another just then: nothing has run there.
        let gone = |why: &dyn Debug| format!("{why:?}").contains("Could not parse script result");
        for _ in 0..20 {
            if Engine::chosen() != Engine::Webkit || !answer.as_ref().is_err_and(|why| gone(why)) {
                break;
            }
            thread::sleep(PAUSE);
            answer = execute();
        }
        let answer = self.run(async { answer });
        answer.convert().unwrap_or_else(|e| panic!("a script gave {:?}: {e}", answer.json()))
    }

    pub(crate) fn element(&self, script: &str, arguments: Vec<Value>) -> Option<WebElement> {
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
        assert_eq!(look.lang, self.words.tag, "the document's language");
        assert_eq!(look.dir, if self.words.rtl() { "rtl" } else { "ltr" }, "the document's direction");
        assert!(self.titles.contains(&look.title), "the title says something: {:?}", look.title);
        if !self.is_apart() {
            let remembered = look.state.as_object().expect("the page marks its entries in the history");
            let says_more = !remembered.keys().eq(["iliac"]) || look.step().is_none();
            assert!(!says_more, "the history says something: {remembered:?}");
        }
        assert_eq!(look.styled, 0, "elements with a style of their own on {:?}", look.heading);
        look
    }

    /// In a frame of another site WebKit keeps no entries in the history, its driver's presses go beside the frame, and
    /// without a press the page in there gets no focus.
    pub(crate) fn is_apart(&self) -> bool {
        self.framed.get() && Engine::chosen() == Engine::Webkit
    }

    /// Says later whether the page is another than now: by its step in the history, or because it is drawn anew.
    fn page_now(&self) -> impl Fn(&Look) -> bool {
        let before = self.peek().step();
        if self.is_apart() {
            self.script::<()>("document.querySelector('#iliac main').passed = true;", Vec::new());
        }
        move |now: &Look| {
            if self.is_apart() {
                return self.script("return document.querySelector('#iliac main')?.passed !== true;", Vec::new());
            }
            now.step() != before
        }
    }

    /// Does something that leads to another page; that is there when its heading has the focus.
    pub fn to_another_page(&self, what: &str, act: impl FnOnce()) -> Look {
        let is_another = self.page_now();
        act();
        self.until(what, || {
            let now = self.peek();
            (is_another(&now) && (now.focus == "h1" || self.is_apart())).then_some(())
        });
        self.look()
    }

    /// Presses what leads back; that is there when the link by which the page was left has the focus again.
    pub fn back_to_the_link(&self, what: &str, back: impl FnOnce(&Visit)) -> Look {
        let is_another = self.page_now();
        back(self);
        self.until(what, || {
            let now = self.peek();
            (is_another(&now) && !["h1", "body", ""].contains(&now.focus.as_str())).then_some(())
        });
        self.look()
    }

    /// All text of the document, also what is hidden.
    pub fn whole_text(&self) -> String {
        self.script("return document.documentElement.textContent;", Vec::new())
    }

    /// A command of Chromium's developer tools.
    pub fn devtools(&self, command: &str, parameters: Value) -> Value {
        self.vendor("/goog/cdp/execute", Some(json!({ "cmd": command, "params": parameters })))
    }

    /// A command that the client does not know; without parameters it asks.
    pub(crate) fn vendor(&self, endpoint: &str, parameters: Option<Value>) -> Value {
        let command = Command::ExtensionCommand(Box::new(Vendor { endpoint: endpoint.into(), parameters }));
        self.run(async { self.driver().cmd(command).await?.value_json() })
    }

    /// Prints the page on sheets of this size, in centimetres; the margins are those of `style/print.css`. Nothing is
    /// made smaller to fit.
    pub fn print(&self, (width, height): (f64, f64)) -> Vec<u8> {
        let margin = PrintMargins { top: 1.1, bottom: 1.1, left: 1.2, right: 1.2 };
        let page = PrintPage { width, height };
        let how = PrintParameters { page, margin, shrink_to_fit: false, ..PrintParameters::default() };
        self.run(self.driver().print_page(how))
    }

    /// A picture of what the window shows.
    pub fn shot(&self, folder: &str, name: &str) {
        let picture = self.run(self.driver().screenshot_as_png());
        let path = pictures(folder).join(name).with_extension("png");
        fs::write(&path, picture).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
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
    let pages = [
        "question", "confirm", "check", "result", "summary", "history", "record", "about", "learn", "today", "session",
        "check-in", "plan",
    ];
    let named = pages.map(|page| words.with("page-title", words.get(&format!("page-title-{page}"))));
    let wrong = words.with("page-title", &words.with("page-title-error", words.get("page-title-question")));
    named.into_iter().chain([words.get("page-title-start").to_string(), wrong]).collect()
}

#[derive(Debug)]
struct Vendor {
    endpoint: Arc<str>,
    parameters: Option<Value>,
}

impl ExtensionCommand for Vendor {
    fn parameters_json(&self) -> Option<Value> {
        self.parameters.clone()
    }

    fn method(&self) -> http::Method {
        if self.parameters.is_some() { http::Method::POST } else { http::Method::GET }
    }

    fn endpoint(&self) -> Arc<str> {
        self.endpoint.clone()
    }
}

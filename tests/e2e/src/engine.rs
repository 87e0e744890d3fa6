//! The three browsers: how the driver of each is started and what each is asked for.

use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::{Map, Value, json};

use crate::target;

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium or Chrome, with chromedriver.
    Chromium,
    /// Firefox, with geckodriver.
    Firefox,
    /// WebKitGTK's MiniBrowser, with WebKitWebDriver.
    Webkit,
}

/// How a browser is set for a visit.
#[derive(Clone, Copy, Debug, Default)]
pub struct Setting {
    /// No site may keep anything.
    pub no_store: bool,
    /// Width and height of the page; `None` where it does not matter.
    pub size: Option<(u32, u32)>,
    /// Dark colours.
    pub dark: bool,
    /// The languages that the browser asks for, such as `es-MX,es`; none named: American English.
    pub languages: &'static str,
}

impl Setting {
    fn languages(self) -> &'static str {
        if self.languages.is_empty() { "en-US" } else { self.languages }
    }
}

impl Engine {
    /// `ILIAC_BROWSER`, else Chromium.
    pub fn chosen() -> Engine {
        match std::env::var("ILIAC_BROWSER").as_deref() {
            Err(_) | Ok("" | "chromium") => Engine::Chromium,
            Ok("firefox") => Engine::Firefox,
            Ok("webkit") => Engine::Webkit,
            Ok(other) => panic!("ILIAC_BROWSER is {other:?}; there are chromium, firefox and webkit"),
        }
    }

    /// MiniBrowser has no headless mode: it needs a screen.
    pub fn needs_display(self) -> bool {
        self == Engine::Webkit && std::env::var_os("DISPLAY").is_none()
    }

    /// The driver's command line.
    pub fn driver(self, port: u16) -> Command {
        let mut command = match self {
            Engine::Chromium => Command::new("chromedriver"),
            Engine::Firefox => Command::new("geckodriver"),
            Engine::Webkit => Command::new("WebKitWebDriver"),
        };
        // Its sandbox cannot be had by root.
        if self == Engine::Webkit && root_user() {
            command.env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1");
        }
        if self == Engine::Webkit {
            command.env("XDG_CONFIG_HOME", still());
        }
        // Where WebKit takes the person's language from; the others have a preference for it.
        command.env("LANG", "en_US.UTF-8").env("LANGUAGE", "en_US:en").env_remove("LC_ALL");
        command.arg(format!("--port={port}")).stdout(Stdio::null()).stderr(Stdio::null());
        command
    }

    /// What the session is asked for. The driver makes a new profile for each.
    pub fn capabilities(self, setting: Setting) -> Map<String, Value> {
        let (key, options) = match self {
            Engine::Chromium => ("goog:chromeOptions", chromium(setting)),
            Engine::Firefox => ("moz:firefoxOptions", firefox(setting)),
            Engine::Webkit => ("webkitgtk:browserOptions", webkit()),
        };
        let mut wanted = Map::from_iter([(key.to_string(), options)]);
        if self == Engine::Chromium {
            wanted.insert("goog:loggingPrefs".into(), json!({ "browser": "ALL", "performance": "ALL" }));
        }
        wanted
    }
}

fn chromium(setting: Setting) -> Value {
    let mut flags = vec![
        "--headless=new",
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        // As on phones: the width is the page's alone.
        "--hide-scrollbars",
        // Nothing glides away from under a press.
        "--force-prefers-reduced-motion",
    ];
    if root_user() {
        flags.push("--no-sandbox");
    }
    let lang = format!("--lang={}", setting.languages().split(',').next().unwrap_or_default());
    flags.push(&lang);
    let mut preferences = json!({ "intl.accept_languages": setting.languages() });
    if setting.no_store {
        // "Block all site data": localStorage then throws.
        preferences["profile.default_content_setting_values.cookies"] = json!(2);
    }
    json!({ "args": flags, "prefs": preferences, "perfLoggingPrefs": { "enableNetwork": true } })
}

fn firefox(setting: Setting) -> Value {
    let mut preferences = json!({
        "intl.accept_languages": setting.languages(),
        "ui.prefersReducedMotion": 1,
        "ui.systemUsesDarkTheme": i32::from(setting.dark),
    });
    if setting.no_store {
        preferences["network.cookie.cookieBehavior"] = json!(2);
    }
    let mut options = json!({ "args": ["-headless"], "prefs": preferences });
    if let Some(binary) = first(&["/usr/bin/firefox-esr", "/usr/bin/firefox"]) {
        options["binary"] = json!(binary);
    }
    options
}

fn webkit() -> Value {
    let folders = ["x86_64-linux-gnu", "aarch64-linux-gnu"].map(|m| format!("/usr/lib/{m}/webkit2gtk-4.1/MiniBrowser"));
    let binary = first(&folders.each_ref().map(String::as_str)).expect("MiniBrowser of webkit2gtk-4.1 is installed");
    json!({ "binary": binary, "args": ["--automation"] })
}

/// A folder of settings in which a person wants nothing to move: WebKitGTK asks GTK. The others have a flag for it.
fn still() -> PathBuf {
    let folder = target().join("e2e/still");
    let settings = folder.join("gtk-3.0/settings.ini");
    if !settings.exists() {
        std::fs::create_dir_all(folder.join("gtk-3.0")).expect("a folder can be made");
        std::fs::write(&settings, "[Settings]\ngtk-enable-animations=0\n").expect("it can be written");
    }
    folder
}

fn first<'a>(paths: &[&'a str]) -> Option<&'a str> {
    paths.iter().copied().find(|path| Path::new(path).exists())
}

fn root_user() -> bool {
    std::fs::metadata("/proc/self").is_ok_and(|me| me.uid() == 0)
}

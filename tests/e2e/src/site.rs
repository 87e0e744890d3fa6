//! A copy of the built page with settings of a clinic's beside it, and a clinic's own site that holds it in a frame.

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::Value;

use crate::engine::Setting;
use crate::process::{Server, dist};
use crate::root;
use crate::visit::Visit;

/// A folder that goes when it is dropped.
#[derive(Debug)]
pub struct Folder(pub PathBuf);

impl Folder {
    fn new(kind: &str) -> Folder {
        static MADE: AtomicUsize = AtomicUsize::new(0);
        let number = MADE.fetch_add(1, Ordering::Relaxed);
        Folder(std::env::temp_dir().join(format!("iliac-{kind}-{}-{number}", std::process::id())))
    }

    /// A copy of the built page.
    pub fn page() -> Folder {
        let folder = Folder::new("page");
        run(Command::new("cp").arg("-r").arg(dist()).arg(&folder.0));
        folder
    }

    /// The made-up clinic's site; the page in its frame is at this address.
    pub fn clinic(page: &str) -> Folder {
        let folder = Folder::new("clinic");
        let mut write = Command::new("node");
        run(write.current_dir(root()).args(["scripts/demo.mjs", "--page", page, "--into"]).arg(&folder.0));
        folder
    }

    /// Writes a file into it.
    pub fn write(&self, name: &str, text: &str) {
        fs::write(self.0.join(name), text).unwrap_or_else(|e| panic!("{name}: {e}"));
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// A clinic's site and the page on a server each, with these settings beside the page.
#[derive(Debug)]
pub struct Framed {
    /// The clinic's server.
    pub clinic: Server,
    /// The page's.
    pub page: Option<Server>,
    /// The clinic's origin.
    pub origin: String,
    /// The page's origin.
    pub page_origin: String,
    _folders: [Folder; 2],
}

impl Framed {
    /// Starts both; `settings` are told the clinic's origin.
    pub fn start(settings: impl FnOnce(&str) -> Value) -> Framed {
        let folder = Folder::page();
        let page = Server::of(&folder.0);
        let page_origin = format!("http://127.0.0.1:{}", page.port);
        let site = Folder::clinic(&page_origin);
        let clinic = Server::of(&site.0);
        // Another name of this machine is another site for a browser.
        let origin = format!("http://localhost:{}", clinic.port);
        folder.write("clinic.json", &settings(&origin).to_string());
        Framed { clinic, page: Some(page), origin, page_origin, _folders: [folder, site] }
    }

    /// A visit to the clinic's page, in the frame.
    pub fn visit(&mut self, setting: Setting) -> Visit {
        let page = self.page.take().expect("it is visited once");
        let mut visit = Visit::to_a_host(page, &format!("{}/", self.origin), setting);
        visit.address = visit.script("return location.href;", Vec::new());
        assert!(visit.address.starts_with(&self.page_origin), "{}", visit.address);
        visit
    }
}

/// What the clinic's page has heard from anyone; asked from within it.
pub fn heard(visit: &Visit) -> Vec<Value> {
    visit.script("return window.heard.filter((h) => h.data).map((h) => h.data);", Vec::new())
}

fn run(command: &mut Command) {
    let done = command.status().unwrap_or_else(|e| panic!("{command:?}: {e}"));
    assert!(done.success(), "{command:?}: {done}");
}

//! Processes that end with their owner, also when a test fails: the page's server and the drivers.

use std::fs;
use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::{root, target};

/// A process with all that it starts; dropped, all of it is killed.
#[derive(Debug)]
pub struct Group(Child);

impl Group {
    /// Starts it.
    pub fn start(command: &mut Command) -> Group {
        let child = command.stdin(Stdio::null()).process_group(0).spawn();
        Group(child.unwrap_or_else(|e| panic!("{:?} does not start: {e}", command.get_program())))
    }
}

impl Group {
    /// The first line that it prints; it must have been started with its output piped.
    fn first_line(&mut self) -> String {
        let mut line = String::new();
        let out = self.0.stdout.take().expect("its output is a pipe");
        BufReader::new(out).read_line(&mut line).expect("its output can be read");
        line
    }

    /// The standard library knows one signal for one process only; a shell is everywhere.
    fn signal(&self, signal: &str) {
        let _ = Command::new("sh")
            .args(["-c", "kill -s $0 -- -$1", signal, &self.0.id().to_string()])
            .stderr(Stdio::null())
            .status();
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        // Asked first: some tidy up behind themselves.
        self.signal("TERM");
        let end = Instant::now() + Duration::from_secs(2);
        while matches!(self.0.try_wait(), Ok(None)) && Instant::now() < end {
            thread::sleep(Duration::from_millis(10));
        }
        self.signal("KILL");
        let _ = self.0.wait();
    }
}

/// A screen that nobody sees, for browsers without a headless mode.
#[derive(Debug)]
pub struct Display {
    /// `:99`.
    pub name: String,
    _process: Group,
}

impl Display {
    /// Starts it.
    pub fn start() -> Display {
        let mut command = Command::new("Xvfb");
        command.args(["-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"]);
        let mut process = Group::start(command.stdout(Stdio::piped()).stderr(Stdio::null()));
        Display { name: format!(":{}", process.first_line().trim()), _process: process }
    }
}

/// `scripts/serve.mjs` with a log of its own: dist/ with its final headers.
#[derive(Debug)]
pub struct Server {
    /// Its port on this machine.
    pub port: u16,
    log: PathBuf,
    process: Option<Group>,
}

impl Server {
    /// Starts it for dist/ and waits until it listens.
    pub fn start() -> Server {
        Server::of(&dist())
    }

    /// Starts it for another folder.
    pub fn of(folder: &Path) -> Server {
        static STARTED: AtomicUsize = AtomicUsize::new(0);
        assert!(folder.join("index.html").exists(), "there is no page in {}: run `make page` first", folder.display());
        let number = STARTED.fetch_add(1, Ordering::Relaxed);
        let log = std::env::temp_dir().join(format!("iliac-e2e-{}-{number}.log", std::process::id()));
        let mut command = Command::new("node");
        command
            .current_dir(root())
            .arg("scripts/serve.mjs")
            .arg(folder)
            .args(["--quick", "--port", "0", "--log"])
            .arg(&log);
        let mut process = Group::start(command.stdout(Stdio::piped()));
        let said = process.first_line();
        let port = said.rsplit(':').next().and_then(|rest| rest.split('/').next()?.parse().ok());
        let port = port.unwrap_or_else(|| panic!("scripts/serve.mjs said {said:?}"));
        Server { port, log, process: Some(process) }
    }

    /// Ends it; what was asked for can still be read.
    pub fn stop(&mut self) {
        self.process = None;
    }

    /// What was asked for so far: method, address, bytes sent along, status.
    pub fn requests(&self) -> Vec<Asked> {
        let text = fs::read_to_string(&self.log).unwrap_or_default();
        let lines = text.lines().map(|line| serde_json::from_str(line).expect("the log is one object a line"));
        let asked = |line: Value| Asked {
            method: line["method"].as_str().unwrap_or_default().into(),
            url: line["url"].as_str().unwrap_or_default().into(),
            sent: line["sent"].as_u64().unwrap_or(u64::MAX),
            status: line["status"].as_u64().unwrap_or_default(),
        };
        lines.map(asked).collect()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.log);
    }
}

/// One request that reached the server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// `GET`.
    pub method: String,
    /// Path and, if any, query.
    pub url: String,
    /// Length of what was sent along.
    pub sent: u64,
    /// The answer's.
    pub status: u64,
}

/// The built page: `ILIAC_DIST`, else dist/.
pub fn dist() -> PathBuf {
    root().join(std::env::var_os("ILIAC_DIST").unwrap_or_else(|| "dist".into()))
}

/// Of which language an address is the table, and whether of its learn pages.
pub fn table(address: &str) -> Option<(&str, bool)> {
    let name = address.strip_prefix("/assets/words-")?.strip_suffix(".txt")?;
    let (name, hash) = name.rsplit_once('-')?;
    assert!(hash.len() == 16 && hash.bytes().all(|b| b.is_ascii_hexdigit()), "{address} has no hash");
    Some(name.strip_suffix("-learn").map_or((name, false), |tag| (tag, true)))
}

/// The addresses of the page's own files, as the server has them.
pub fn own_files() -> Vec<String> {
    fn walk(folder: PathBuf, at: &str, found: &mut Vec<String>) {
        for entry in fs::read_dir(&folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display())).flatten() {
            let address = format!("{at}{}", entry.file_name().to_string_lossy());
            if entry.path().is_dir() { walk(entry.path(), &format!("{address}/"), found) } else { found.push(address) }
        }
    }
    let mut found = vec!["/".to_string()];
    walk(dist(), "/", &mut found);
    // Read by hosts, never sent.
    found.retain(|address| address != "/_headers");
    found
}

/// The addresses of what a first visit in a language loads: what the service worker keeps, and the worker itself.
pub fn first_visit(language: &str) -> Vec<String> {
    let worker = fs::read_to_string(dist().join("sw.js")).unwrap_or_else(|e| panic!("sw.js: {e}"));
    let list = |name: &str| -> Vec<String> {
        let list = worker.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(" = ")?.strip_suffix(';'));
        let list: Value = serde_json::from_str(list.expect("sw.js begins with its lists")).expect("a list is JSON");
        let addresses = list.as_object().expect("a list is an object").keys();
        addresses.map(|address| address.trim_start_matches('.').to_string()).collect()
    };
    let tables = list("const MORE").into_iter().filter(|file| table(file).is_some_and(|(tag, _)| tag == language));
    list("const FILES").into_iter().chain(tables).chain(["/sw.js", "/clinic.json"].map(str::to_string)).collect()
}

/// Where a failed test leaves its picture, and `screens` all of them.
pub fn pictures(folder: &str) -> PathBuf {
    let folder = target().join(folder);
    fs::create_dir_all(&folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    folder
}

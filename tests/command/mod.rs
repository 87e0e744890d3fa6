//! Runs the real `iliac`, for the tests of the command line.

#![allow(dead_code)] // each test program uses its own part

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use iliac::engine::Context;
use iliac::exchange::vignette::{self, Vignette};
use iliac::exchange::{Request, answers};
use iliac::knowledge::KB;
use serde_json::Value;

/// What a run left behind.
#[derive(Debug)]
pub struct Ran {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Ran {
    /// One JSON value from standard output.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|e| panic!("{e}: {self:?}"))
    }

    /// One JSON value a line.
    pub fn lines(&self) -> Vec<Value> {
        self.out.lines().map(|l| serde_json::from_str(l).unwrap_or_else(|e| panic!("{e}: {l}"))).collect()
    }
}

/// The program: cargo's own for this package's tests; another crate's tests are told by `ILIAC_BIN`.
fn program() -> PathBuf {
    option_env!("CARGO_BIN_EXE_iliac")
        .map(PathBuf::from)
        .or_else(|| std::env::var_os("ILIAC_BIN").map(PathBuf::from))
        .expect("ILIAC_BIN names the built command line")
}

/// The package's folder, from whichever crate this is built in.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().find(|p| p.join("tests/vignettes").is_dir()).expect("inside the package").to_path_buf()
}

/// The program with these arguments, in the package's folder.
pub fn command(args: &[&str]) -> Command {
    let mut command = Command::new(program());
    command.args(args).current_dir(root()).env("RUST_BACKTRACE", "0");
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// Runs to the end.
pub fn run(args: &[&str], input: impl AsRef<[u8]>) -> Ran {
    let mut child = command(args).spawn().expect("iliac starts");
    let mut stdin = child.stdin.take().expect("a pipe");
    let bytes = input.as_ref().to_vec();
    // The program may stop before it has read everything.
    let writer = std::thread::spawn(move || stdin.write_all(&bytes).is_ok());
    let output = child.wait_with_output().expect("iliac ends");
    let _ = writer.join();
    let ran = Ran {
        code: output.status.code().unwrap_or(-1),
        out: String::from_utf8(output.stdout).expect("UTF-8"),
        err: String::from_utf8(output.stderr).expect("UTF-8"),
    };
    assert!(!ran.err.contains("panicked") && ran.code != 101, "a panic: {ran:?}");
    ran
}

/// A file of this test run.
pub fn file(name: &str, text: impl AsRef<[u8]>) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).expect("a folder");
    }
    std::fs::write(&path, text).expect("a file");
    path
}

pub fn vignettes() -> Vec<Vignette> {
    vignette::load(&[root().join("tests/vignettes")]).unwrap_or_else(|e| panic!("{e}"))
}

/// An answers file of a vignette.
pub fn request(v: &Vignette) -> Value {
    let context = Context::on(v.today);
    answers::write(&KB, &Request { context, country: v.country, answers: v.answers.clone() })
}

//! The command line, native only: reads arguments, files and the clock, and prints. It judges nothing and words nothing
//! clinical. Exit codes: 0 fine, 1 an audit found misses or a clinic's file is not as it must be, 2 bad input or usage.

mod archive;
mod assess;
mod audit;
mod book;
mod clinic;
mod clock;
mod figures;
mod input;
mod interview;
mod out;
mod plan;
mod prompt;
mod questions;
mod rules;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};

use crate::exchange::fhir;
use crate::knowledge::KB;
use crate::words::Words;

/// How a command went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    Fine,
    Misses,
    BadInput,
}

const AFTER: &str = r#"Answers files:
  {"today": "2026-11-21", "country": "US", "answers": {"age": 52, "pain-site": ["low-back"], "fever": "unsure"}}
  Ids and options are those of `iliac questions`. Leave out what was not asked. Without "today" the system's date (UTC)
  counts; without "country" the numbers are those for anywhere. "checked": {"on", "rules", "exercise"} says that a
  clinician has looked at rules that were shown. With - each line of standard input is one such object, and each line
  of output its answer or {"error": "..."}.

Exit codes: 0 fine, 1 an audit found misses, 2 bad input or usage (also when a line of a stream was bad)."#;

/// A private lower-back and hip check. Not a diagnosis; not yet reviewed by a clinician.
#[derive(Parser)]
#[command(name = "iliac", version, arg_required_else_help = true, after_help = AFTER)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Print the whole questionnaire
    Questions {
        #[command(flatten)]
        form: Form,
    },
    /// Print the next screen for these answers
    Next {
        /// Answers: a JSON file, or - for one JSON object a line
        answers: PathBuf,
        #[command(flatten)]
        form: Form,
    },
    /// Print the whole report for these answers
    Assess {
        /// Answers: a JSON file, or - for one JSON object a line
        answers: PathBuf,
        #[command(flatten)]
        form: Form,
        /// Say which answers, which cited rules and which weights led there
        #[arg(long)]
        explain: bool,
        /// Print the one-page summary for a clinician instead
        #[arg(long, conflicts_with_all = ["json", "explain"])]
        summary: bool,
        /// Print a FHIR R4 Bundle instead: answers, what came out, exercises
        #[arg(long, conflicts_with_all = ["explain", "summary"])]
        fhir: bool,
    },
    /// Print today's session of a plan, and what has changed in it and why
    Plan {
        /// Answers of the first check: a JSON file
        answers: PathBuf,
        /// The diary: sessions, check-ins, flares and preferences as records have them, a JSON file
        logs: PathBuf,
        /// The day, such as 2026-11-26 [default: today]
        #[arg(long)]
        today: Option<String>,
        #[command(flatten)]
        form: Form,
    },
    /// Ask in the terminal, as the page would
    Interview {
        /// Whose numbers to show: US, CA, GB, IE, AU, NZ, EU, ZZ
        #[arg(long, default_value = "ZZ")]
        country: String,
        /// The day of the check, such as 2026-11-21 [default: today]
        #[arg(long)]
        today: Option<String>,
        #[command(flatten)]
        lang: Lang,
    },
    /// Run vignettes: files, or folders of them
    Audit {
        /// TOML files, or folders that hold them
        #[arg(required = true)]
        paths: Vec<PathBuf>,
        /// Write the figures into this document too, between its audit marks
        #[arg(long, value_name = "FILE")]
        into: Option<PathBuf>,
    },
    /// A clinic's settings, the file clinic.json beside the page
    Clinic {
        #[command(subcommand)]
        command: ClinicCommand,
    },
    /// Write the exercise figures into a folder: SVG files, and one page with all of them
    Figures {
        /// The folder; it is made where it is missing
        folder: PathBuf,
        #[command(flatten)]
        lang: Lang,
    },
    /// Print the questionnaire as FHIR R4
    #[command(subcommand)]
    Fhir(FhirCommand),
    /// Look into a file with everything that the page keeps (`Save everything to a file`)
    #[command(subcommand)]
    Archive(ArchiveCommand),
    /// Print the clinicians' book (Markdown): every rule as prose, with its source
    Book {
        /// Say how far these vignettes cover each rule and pattern: TOML files, or folders that hold them
        #[arg(long, value_name = "PATH", num_args = 1..)]
        vignettes: Vec<PathBuf>,
        #[command(flatten)]
        lang: Lang,
    },
    /// Print the triage rules for other rule engines (JSON): conditions in two-valued logic, one rule for each reading
    Rules {
        /// Print people instead, one JSON object a line: what these vignettes' answers come to as facts, and which rules
        /// fire
        #[arg(long, value_name = "PATH", num_args = 1..)]
        people: Vec<PathBuf>,
    },
}

#[derive(Subcommand)]
enum ClinicCommand {
    /// Say what is wrong with a file, as the page would read it
    Check {
        /// The file
        file: PathBuf,
        #[command(flatten)]
        lang: Lang,
    },
}

#[derive(Subcommand)]
enum FhirCommand {
    /// Every question as a FHIR Questionnaire; what a check answers is `iliac assess … --fhir`
    Questionnaire {
        #[command(flatten)]
        lang: Lang,
    },
}

#[derive(Subcommand)]
enum ArchiveCommand {
    /// Say what bringing the file in would add, or what is wrong with it; nothing is kept
    Check {
        /// The file
        file: PathBuf,
        /// Another such file, with what is there already
        #[arg(long, value_name = "FILE")]
        here: Option<PathBuf>,
        #[command(flatten)]
        form: Form,
    },
}

#[derive(Args)]
struct Form {
    /// Print JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    lang: Lang,
}

#[derive(Args)]
struct Lang {
    /// Language of the words
    #[arg(long, default_value = "en")]
    lang: String,
}

impl Lang {
    fn words(&self) -> Result<Words, String> {
        let there = || format!("there are no words for \"{}\"; there are: {}", self.lang, Words::tags().join(", "));
        Words::for_tag(&self.lang).ok_or_else(there)
    }
}

/// Runs the program.
#[must_use]
pub fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            // Help and version are fine; where nobody reads them any more, that is no failure either.
            let _ = error.print();
            return ExitCode::from(if error.use_stderr() { 2 } else { 0 });
        }
    };
    match run(&cli.command) {
        Ok(Outcome::Fine) => ExitCode::SUCCESS,
        Ok(Outcome::Misses) => ExitCode::from(1),
        Ok(Outcome::BadInput) => ExitCode::from(2),
        Err(error) if error.is_broken_pipe() => ExitCode::SUCCESS,
        Err(error) => {
            out::complain(&error.to_string());
            ExitCode::from(2)
        }
    }
}

fn run(command: &Command) -> Result<Outcome, out::Error> {
    match command {
        Command::Questions { form } => questions::all(form.lang.words()?, form.json),
        Command::Next { answers, form } => {
            let job = questions::Next::new(form.lang.words()?, form.json);
            input::each(answers, form.json, |text| job.run(text))
        }
        Command::Assess { answers, form, explain, summary, fhir } => {
            let job = assess::Job { words: form.lang.words()?, explain: *explain, summary: *summary, fhir: *fhir };
            input::each(answers, form.json, |text| job.run(text))
        }
        Command::Plan { answers, logs, today, form } => {
            plan::run(answers, logs, today.as_deref(), form.json, form.lang.words()?)
        }
        Command::Interview { country, today, lang } => interview::run(lang.words()?, country, today.as_deref()),
        Command::Audit { paths, into } => audit::run(paths, into.as_deref()),
        Command::Clinic { command: ClinicCommand::Check { file, lang } } => clinic::check(file, lang.words()?),
        Command::Figures { folder, lang } => figures::run(folder, lang.words()?),
        Command::Fhir(FhirCommand::Questionnaire { lang }) => {
            out::print(&fhir::questionnaire(&KB, lang.words()?).write())?;
            Ok(Outcome::Fine)
        }
        Command::Archive(ArchiveCommand::Check { file, here, form }) => {
            archive::check(file, here.as_deref(), form.lang.words()?, form.json)
        }
        Command::Book { vignettes, lang } => book::run(vignettes, lang.words()?),
        Command::Rules { people } => rules::run(people),
    }
}

//! The command line. All of it is `iliac::cli`.

use std::process::ExitCode;

fn main() -> ExitCode {
    iliac::cli::main()
}

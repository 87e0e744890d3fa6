//! What is done for a time, and what is minded before it. How time passes is `engine::countdown`'s.

use super::{Citation, Expr};
use crate::words::Msg;

/// Something with a timer.
#[derive(Debug)]
pub struct Timer {
    /// The advice card that it belongs to.
    pub card: &'static str,
    /// When it is offered; evaluated hard.
    pub when: Expr,
    /// Minutes to choose from, the first by itself.
    pub minutes: &'static [u8],
    /// What it is called.
    pub name: Msg,
    /// What to do when the time is over.
    pub over: Msg,
    /// What to mind first, and for whom; evaluated soft.
    pub mind: &'static [(Expr, Msg)],
    /// Where it comes from.
    pub sources: &'static [&'static Citation],
}

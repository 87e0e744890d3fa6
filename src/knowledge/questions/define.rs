//! The macro that writes question tables, and the const functions that find their words. No question lives here.

use crate::model::{Expr, QuestionId};
use crate::words::Msg;

/// Words of an option: the question's own (`q-<question>.<option>`), else the shared `option-<option>`.
pub const fn option_text(question: &str, option: &str) -> Msg {
    match Msg::find(&["q-", question, ".", option]) {
        Some(msg) => msg,
        None => Msg::named(&["option-", option]),
    }
}

/// The label of a question in lists of answers; the question itself where it has none.
pub const fn short(question: &str) -> Msg {
    match Msg::find(&["q-", question, ".short"]) {
        Some(msg) => msg,
        None => Msg::named(&["q-", question]),
    }
}

/// What only native programs print (the book, the command line): the page leaves it out, and saves its bytes.
pub const fn native(items: &'static [&'static str]) -> &'static [&'static str] {
    if cfg!(target_arch = "wasm32") { &[] } else { items }
}

/// "None of these" stands alone.
pub const fn exclusive(option: &str) -> bool {
    matches!(option.as_bytes(), b"none")
}

/// Bit of "not sure" in a mask: for the few rules that count doubt itself (`decisions.md` D8).
pub const UNSURE: u64 = 1 << 63;

/// One of these options was chosen.
pub const fn is(ask: crate::model::Ask, options: &[&str]) -> Expr {
    Expr::Is(ask.id, mask(ask, options))
}

/// One of these options was chosen, or "not sure".
pub const fn is_or_unsure(ask: crate::model::Ask, options: &[&str]) -> Expr {
    Expr::Is(ask.id, mask(ask, options) | UNSURE)
}

/// "Yes".
pub const fn yes(ask: crate::model::Ask) -> Expr {
    is(ask, &["yes"])
}

/// "Yes" or "not sure": opens follow-up questions.
pub const fn maybe(ask: crate::model::Ask) -> Expr {
    is_or_unsure(ask, &["yes"])
}

/// A definite "no".
pub const fn no(ask: crate::model::Ask) -> Expr {
    is(ask, &["no"])
}

/// The number is at least `n`.
pub const fn at_least(ask: crate::model::Ask, n: u16) -> Expr {
    Expr::AtLeast(ask.id, n)
}

/// The number is at most `n`.
pub const fn at_most(ask: crate::model::Ask, n: u16) -> Expr {
    Expr::AtMost(ask.id, n)
}

const fn mask(ask: crate::model::Ask, options: &[&str]) -> u64 {
    let (mut mask, mut at) = (0, 0);
    while at < options.len() {
        mask |= ask.bit(options[at]);
        at += 1;
    }
    mask
}

/// The id of the section's question at this place.
pub const fn id(base: u16, offset: u16) -> QuestionId {
    QuestionId(base + offset)
}

/// Writes one `Ask` constant a question and the section's `TABLE`.
///
/// `NAME "kebab-name" kind [options] (unsure) items [..] when EXPR;`
macro_rules! questions {
    (base $base:expr; $($(#[$doc:meta])* $name:ident $text:literal $kind:ident $args:tt $unsure:ident [$($item:literal),*] when $when:expr;)*) => {
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        #[repr(u16)]
        enum Place { $($name,)* COUNT }
        const BASE: u16 = $base;
        /// First free id after this section.
        pub(super) const END: u16 = BASE + Place::COUNT as u16;
        $(
            $(#[$doc])*
            pub const $name: $crate::model::Ask = $crate::model::Ask {
                id: $crate::knowledge::questions::define::id(BASE, Place::$name as u16),
                name: $text,
                options: questions!(@options $kind $args),
            };
        )*
        /// This section's questions, in order.
        pub(super) const TABLE: &[$crate::model::Question] = &[$($crate::model::Question {
            id: $name.id,
            name: $text,
            kind: questions!(@kind $text $kind $args),
            unsure: questions!(@unsure $unsure),
            items: $crate::knowledge::questions::define::native(&[$($item),*]),
            when: $when,
            text: $crate::words::Msg::named(&["q-", $text]),
            help: $crate::words::Msg::find(&["q-", $text, ".help"]),
            why: $crate::words::Msg::find(&["q-", $text, ".why"]),
            short: $crate::knowledge::questions::define::short($text),
            confirm: $crate::words::Msg::find(&["q-", $text, ".confirm"]),
        }),*];
    };
    (@options yes_no ()) => { &["yes", "no"] };
    (@options number $args:tt) => { &[] };
    (@options scale $args:tt) => { &[] };
    (@options $kind:ident ($($option:literal),*)) => { &[$($option),*] };
    (@kind $text:literal yes_no ()) => { questions!(@kind $text single ("yes", "no")) };
    (@kind $text:literal single ($($o:literal),*)) => { $crate::model::Kind::Single(questions!(@choices $text $($o)*)) };
    (@kind $text:literal multiple ($($o:literal),*)) => { $crate::model::Kind::Multiple(questions!(@choices $text $($o)*)) };
    (@kind $text:literal sites ($($o:literal),*)) => { $crate::model::Kind::Sites(questions!(@choices $text $($o)*)) };
    (@kind $text:literal number ($min:literal, $max:literal, $unit:literal)) => {
        $crate::model::Kind::Number { min: $min, max: $max, unit: $unit }
    };
    (@kind $text:literal scale ()) => {
        $crate::model::Kind::Scale {
            low: $crate::words::Msg::named(&["q-", $text, ".low"]),
            high: $crate::words::Msg::named(&["q-", $text, ".high"]),
        }
    };
    (@choices $text:literal $($o:literal)*) => {
        &[$($crate::model::Choice {
            name: $o,
            text: $crate::knowledge::questions::define::option_text($text, $o),
            exclusive: $crate::knowledge::questions::define::exclusive($o),
        }),*]
    };
    (@unsure unsure) => { true };
    (@unsure sure) => { false };
}

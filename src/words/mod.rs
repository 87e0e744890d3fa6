//! Words: message ids, their arguments, and the tables that turn them into text. Not a store of any fact: what a
//! message is about is decided above. No locale is chosen here; a caller holds the [`Words`] of one language.

mod language;
mod local;
mod table;

pub use language::Language;
pub use local::{Local, Plural};
pub use table::Words;

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// A message of `locales/*.ftl`, known to exist when the program was built.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Msg(pub(crate) u16);

impl Msg {
    /// The message with this id; the parts are read as one id, so that `&["q-", name, ".help"]` needs no joining.
    ///
    /// Meant for constants: a missing id, or one that takes arguments, stops the compiler there.
    #[must_use]
    pub const fn named(parts: &[&str]) -> Msg {
        match Self::find(parts) {
            Some(msg) if ARGS[msg.0 as usize] == 0 => msg,
            Some(_) => missing("this message takes arguments: use words::text", parts),
            None => missing("no such message in locales/en.ftl", parts),
        }
    }

    /// As [`Msg::named`], but `None` where there is no such message.
    #[must_use]
    pub const fn find(parts: &[&str]) -> Option<Msg> {
        let (mut low, mut high) = (0, IDS.len());
        while low < high {
            let middle = usize::midpoint(low, high);
            match compare(IDS[middle], parts) {
                0 => return Some(Msg(middle as u16)),
                1 => high = middle,
                _ => low = middle + 1,
            }
        }
        None
    }

    /// The id as written in the `.ftl` files (native programs and tests; the page carries no ids).
    #[cfg(not(target_arch = "wasm32"))]
    #[must_use]
    pub fn id(self) -> &'static str {
        IDS[self.0 as usize]
    }
}

/// The compiler shows the last part that it was given: enough to find the id.
#[expect(clippy::panic, reason = "runs in constants: it stops the compiler, not the program")]
const fn missing(why: &'static str, parts: &[&str]) -> ! {
    let mut at = 0;
    while at + 1 < parts.len() {
        at += 1;
    }
    let _ = why;
    panic!("{}", parts[if at > 0 && parts[at].as_bytes()[0] == b'.' { at - 1 } else { at }])
}

/// 0 when equal, 1 when `id` sorts after the joined parts, 2 when before.
const fn compare(id: &str, parts: &[&str]) -> u8 {
    let id = id.as_bytes();
    let (mut at, mut part) = (0, 0);
    while part < parts.len() {
        let bytes = parts[part].as_bytes();
        let mut b = 0;
        while b < bytes.len() {
            if at == id.len() || id[at] < bytes[b] {
                return 2;
            }
            if id[at] > bytes[b] {
                return 1;
            }
            at += 1;
            b += 1;
        }
        part += 1;
    }
    if at == id.len() { 0 } else { 1 }
}

/// A message without arguments, checked while compiling: `msg!("button-continue")`.
#[macro_export]
macro_rules! msg {
    ($($part:expr),+) => { const { $crate::words::Msg::named(&[$($part),+]) } };
}

/// What stands in a message's place-holder.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// A whole number; also chooses the plural form.
    Number(i64),
    /// Another message.
    Msg(Msg),
    /// Several messages, joined as a list.
    List(Vec<Msg>),
    /// A message with arguments of its own, as a part of the sentence.
    Text(Box<Text>),
    /// Text that needs no translation: a name, a phone number.
    Plain(String),
    /// A day: year, month, day. It is written out as the language does.
    Date(u16, u8, u8),
}

macro_rules! arg_from {
    ($($type:ty => |$v:ident| $arg:expr;)*) => { $(impl From<$type> for Arg { fn from($v: $type) -> Self { $arg } })* };
}
arg_from! {
    i64 => |v| Arg::Number(v);
    u16 => |v| Arg::Number(i64::from(v));
    u8 => |v| Arg::Number(i64::from(v));
    usize => |v| Arg::Number(i64::try_from(v).unwrap_or(i64::MAX));
    Msg => |v| Arg::Msg(v);
    Text => |v| Arg::Text(Box::new(v));
    Vec<Msg> => |v| Arg::List(v);
    String => |v| Arg::Plain(v);
    &str => |v| Arg::Plain(v.to_string());
}

/// A message with its arguments: what reports are made of. It becomes a string only where it is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    msg: Msg,
    args: Vec<Arg>,
}

impl Text {
    pub(crate) fn with(msg: Msg, args: Vec<Arg>) -> Self {
        Text { msg, args }
    }

    /// The message, without its arguments.
    #[must_use]
    pub fn msg(&self) -> Msg {
        self.msg
    }
}

impl From<Msg> for Text {
    fn from(msg: Msg) -> Self {
        Text { msg, args: Vec::new() }
    }
}

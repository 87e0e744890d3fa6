//! Tables in few bytes: a knowledge base is written down by the compiler and read back once, when the page starts. Not a
//! format: no file holds it, no other build reads it, and the tables' source does not know of it (ADR 0020).
//!
//! A table full of addresses is what compresses worst: each is four bytes that no other place repeats. Written down in
//! order there are none: what hangs under a row follows it. Likes stand beside likes (names, words, predicates, the
//! rest), a message is told by its distance from the one before, and brotli finds what is left.

mod list;
mod read;
mod write;

pub use read::read;
pub use write::{Stream, Written};

/// What only native programs show (the book, the command line) is left empty in the page.
const PAGE: bool = cfg!(target_arch = "wasm32");

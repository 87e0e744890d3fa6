//! The tables as the page carries them: packed while compiling, unpacked when they are first read. What they say is the
//! other files'; how they are packed is `model::packed`'s. Native programs have them as they stand.

#![cfg(any(target_arch = "wasm32", test))]

use std::sync::LazyLock;

use super::TABLES;
use crate::model::KnowledgeBase;
use crate::model::packed::{Written, read};

const WRITTEN: Written = Written::of(&TABLES);

static NAMES: [u8; WRITTEN.names.len()] = WRITTEN.names.cut();
static WORDS: [u8; WRITTEN.words.len()] = WRITTEN.words.cut();
static EXPRS: [u8; WRITTEN.exprs.len()] = WRITTEN.exprs.cut();
static REST: [u8; WRITTEN.rest.len()] = WRITTEN.rest.cut();

/// The knowledge base that the product ships.
pub static KB: LazyLock<KnowledgeBase> = LazyLock::new(|| {
    let names = std::str::from_utf8(&NAMES).unwrap_or_default();
    read(names, &WORDS, &EXPRS, &REST)
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_page_reads_is_what_the_tables_say() {
        let (page, tables) = (format!("{:#?}", *KB), format!("{TABLES:#?}"));
        for (at, (page, tables)) in page.lines().zip(tables.lines()).enumerate() {
            assert_eq!(page, tables, "line {at}");
        }
        assert_eq!(page.len(), tables.len());
    }
}

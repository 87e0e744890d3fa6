//! How many sheets a printed page takes: the one thing that the tests ask of a PDF.

use lopdf::Document;

/// The number of pages.
pub fn pages(pdf: &[u8]) -> usize {
    let pages = Document::load_mem(pdf).unwrap_or_else(|e| panic!("this is no PDF: {e}")).get_pages().len();
    assert!(pages > 0, "a PDF without a page");
    pages
}

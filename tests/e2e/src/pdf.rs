//! How many sheets a printed page takes: a reader of the one thing that the tests ask of a PDF. It reads no text and no
//! picture, and refuses what it does not understand.

/// The number of pages: the count that the page tree's root names, and the page objects one by one. They must agree.
pub fn pages(pdf: &[u8]) -> usize {
    assert!(pdf.starts_with(b"%PDF-"), "this is no PDF: {:?}", &pdf[..pdf.len().min(20)]);
    let text = String::from_utf8_lossy(pdf);
    let (mut single, mut count) = (0, 0);
    for (at, _) in text.match_indices("/Type") {
        let rest = text[at + "/Type".len()..].trim_start();
        if rest.starts_with("/Pages") {
            count = count.max(number_of(&text, at));
        } else if rest.starts_with("/Page") && !rest["/Page".len()..].starts_with(char::is_alphabetic) {
            single += 1;
        }
    }
    assert!(single > 0 && single == count, "a PDF with {single} page objects and a count of {count}");
    single
}

/// `/Count` of the object that holds this place.
fn number_of(text: &str, at: usize) -> usize {
    let start = text[..at].rfind(" obj").unwrap_or(0);
    let end = text[at..].find("endobj").map_or(text.len(), |end| at + end);
    let object = &text[start..end];
    let digits = object.find("/Count").map(|at| object[at + "/Count".len()..].trim_start());
    let digits = digits.map(|rest| rest.chars().take_while(char::is_ascii_digit).collect::<String>());
    digits.and_then(|digits| digits.parse().ok()).unwrap_or(0)
}

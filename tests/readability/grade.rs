//! Sentences, words and the Flesch–Kincaid grade: the school year in which a text can be read. It knows no meaning: a
//! low grade is needed, and not enough.

use super::syllables::syllables;

/// A term that must be named counts as a word of this many syllables: the reader is told what it means and can step
/// over it.
const EXEMPT: usize = 2;
/// Groups of figures that follow each other are one number, as on a telephone: seen, and not spelt out.
const NUMBER: usize = 2;

/// What the formula needs of a text.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Count {
    pub sentences: usize,
    pub words: usize,
    pub syllables: usize,
}

impl Count {
    /// Of one piece of text; its end ends a sentence. As Flesch had it, so do a colon and a semicolon.
    pub fn of(text: &str, exempt: &dyn Fn(&str) -> bool) -> Count {
        let mut count = Count::default();
        let (mut open, mut before) = (false, None);
        for piece in text.split_whitespace() {
            for word in words(piece) {
                let number = word.chars().all(|c| c.is_ascii_digit());
                let says = if exempt(word) { EXEMPT } else { syllables(word) };
                match before.filter(|_| number) {
                    Some(said) => count.syllables += NUMBER - said,
                    None => {
                        count.words += 1;
                        count.syllables += says;
                    }
                }
                before = number.then(|| if before.is_some() { NUMBER } else { says.min(NUMBER) });
                open = true;
            }
            if !piece.ends_with(char::is_alphanumeric) {
                before = None;
            }
            if open && ends(piece) {
                count.sentences += 1;
                open = false;
            }
        }
        count.sentences += usize::from(open);
        count
    }

    /// Several pieces together: a screen.
    pub fn sum(parts: impl IntoIterator<Item = Count>) -> Count {
        parts.into_iter().fold(Count::default(), |a, b| Count {
            sentences: a.sentences + b.sentences,
            words: a.words + b.words,
            syllables: a.syllables + b.syllables,
        })
    }

    /// Flesch–Kincaid (Kincaid 1975).
    pub fn grade(self) -> f64 {
        let ratio = |a: usize, b: usize| a as f64 / b.max(1) as f64;
        0.39 * ratio(self.words, self.sentences) + 11.8 * ratio(self.syllables, self.words) - 15.59
    }
}

/// The sentences of a text.
pub fn sentences(text: &str) -> impl Iterator<Item = String> {
    let mut all = vec![Vec::new()];
    for piece in text.split_whitespace() {
        if let Some(last) = all.last_mut() {
            last.push(piece);
        }
        if ends(piece) {
            all.push(Vec::new());
        }
    }
    all.into_iter().filter(|pieces| !pieces.is_empty()).map(|pieces| pieces.join(" "))
}

/// The words of a piece between spaces: parts of "light-headed" are words of their own, "100.4" is one.
pub fn words(piece: &str) -> impl Iterator<Item = &str> {
    piece
        .split(['-', '–', '—', '/', '…', '·'])
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
        .filter(|word| !word.is_empty())
}

fn ends(piece: &str) -> bool {
    piece.trim_end_matches(['”', '’', ')']).ends_with(['.', '?', '!', ':', ';'])
}

#[test]
fn sentences_words_and_numbers_are_counted_as_said() {
    let count = |text: &str| {
        let c = Count::of(text, &|word| word == "osteoporosis");
        (c.sentences, c.words, c.syllables)
    };
    assert_eq!(count("Rest. Then walk a little"), (2, 5, 6));
    assert_eq!(count("Light-headed? Stop: sit down; breathe."), (4, 6, 7));
    assert_eq!(count("A fever of 38\u{a0}°C (100.4\u{a0}°F) or more"), (1, 9, 12));
    assert_eq!(count("Call 1800 022 222."), (1, 2, 3));
    assert_eq!(count("Thin bones (osteoporosis)."), (1, 3, 4));
    assert_eq!(count("Choose “Not sure.” Then go on."), (2, 6, 6));
    assert_eq!(count(""), (0, 0, 0));
}

/// Two texts of which the grade was worked out by hand.
#[test]
fn the_grade_is_the_published_formula() {
    let grade = |sentences, words, syllables| Count { sentences, words, syllables }.grade();
    // 0.39 × 10 + 11.8 × 1.5 − 15.59
    assert!((grade(2, 20, 30) - 6.01).abs() < 0.001);
    // 0.39 × 6 + 11.8 × 1.2 − 15.59
    assert!((grade(5, 30, 36) - 0.91).abs() < 0.001);
}

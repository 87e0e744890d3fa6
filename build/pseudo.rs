//! Languages that nobody speaks, made from English for development and tests, never shipped: one that shows which text is
//! no message and what longer words do to a page, one that runs from right to left. It works on text alone; which parts
//! of a message are text, the caller knows.

/// Every message stands between these: what is seen outside them came from nowhere in `locales/`.
pub const OPEN: char = '⟦';
/// The other one.
pub const CLOSE: char = '⟧';

/// A language that nobody speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pseudo {
    /// English with accents, two fifths longer.
    Long,
    /// English, each word written from right to left.
    Mirrored,
}

impl Pseudo {
    /// Both.
    pub const ALL: [Pseudo; 2] = [Pseudo::Long, Pseudo::Mirrored];

    /// Its tag: the regions XA and XB are for private use, and usual for this.
    pub fn tag(self) -> &'static str {
        match self {
            Pseudo::Long => "en-XA",
            Pseudo::Mirrored => "ar-XB",
        }
    }

    /// Its name, as a switch shows it.
    pub fn name(self) -> &'static str {
        match self {
            Pseudo::Long => "⟦Ēnglïsh⟧",
            Pseudo::Mirrored => "⟦Mirrored⟧",
        }
    }

    /// Whether it is written from right to left.
    pub fn rtl(self) -> bool {
        self == Pseudo::Mirrored
    }

    /// A piece of text in it.
    pub fn text(self, english: &str) -> String {
        match self {
            Pseudo::Long => english.chars().flat_map(long).collect(),
            Pseudo::Mirrored => mirrored(english),
        }
    }
}

/// Accents, and vowels and the letters t and n twice over: about what a long language needs more than English.
fn long(letter: char) -> impl Iterator<Item = char> {
    let (one, times) = match letter {
        'a' => ('á', 2),
        'e' => ('é', 2),
        'i' => ('ï', 2),
        'o' => ('ö', 2),
        'u' => ('ü', 2),
        't' => ('ţ', 2),
        'n' => ('ñ', 2),
        'A' => ('Å', 1),
        'E' => ('Ē', 1),
        'O' => ('Ø', 1),
        'c' => ('ç', 1),
        's' => ('š', 1),
        'y' => ('ý', 1),
        other => (other, 1),
    };
    std::iter::repeat_n(one, times)
}

/// Each word between "from right to left" (U+202E) and "no longer" (U+202C): browsers draw its letters mirrored in order.
/// Digits and signs stay as they are.
fn mirrored(english: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for c in english.chars() {
        if c.is_alphabetic() != inside {
            out.push(if inside { '\u{202C}' } else { '\u{202E}' });
            inside = !inside;
        }
        out.push(c);
    }
    if inside {
        out.push('\u{202C}');
    }
    out
}

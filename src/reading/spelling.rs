//! Words as people type them: no capitals, no accents, half a word, one slip of the finger. It knows no language's
//! grammar.

/// A name that is shorter is met as a whole, or but for a last letter.
const LONG: usize = 4;
/// A single letter is no word yet.
const SHORT: usize = 2;
/// From here on one slip is forgiven.
const FORGIVEN: usize = 6;

/// How well a typed word meets a word of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Meets {
    /// But for one letter.
    Nearly,
    /// One begins the other: `arth` and `arthritis`, `discs` and `disc`.
    Begins,
    /// Letter by letter.
    Whole,
}

/// A text as plain words.
#[must_use]
pub fn words_of(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    for letter in text.chars() {
        match (plain(letter), words.last_mut()) {
            (Some(plain), Some(word)) => word.push(plain),
            // "Can’t" stays one word.
            (None, _) if letter == '’' || letter == '\'' => {}
            (None, Some(word)) if !word.is_empty() => words.push(String::new()),
            (Some(_) | None, _) => {}
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// A letter or digit without capital and accent; `None` for what parts words.
fn plain(letter: char) -> Option<char> {
    let plain = match letter {
        'À'..='Å' | 'à'..='å' => 'a',
        'Ç' | 'ç' => 'c',
        'È'..='Ë' | 'è'..='ë' => 'e',
        'Ì'..='Ï' | 'ì'..='ï' => 'i',
        'Ñ' | 'ñ' => 'n',
        'Ò'..='Ö' | 'ò'..='ö' => 'o',
        'Ù'..='Ü' | 'ù'..='ü' => 'u',
        other => other.to_ascii_lowercase(),
    };
    // Beyond ASCII letters begin at U+00C0; of what follows only the general punctuation parts words.
    let letter = if plain.is_ascii() {
        plain.is_ascii_alphanumeric()
    } else {
        !matches!(plain, '\u{80}'..='\u{BF}' | '\u{2000}'..='\u{206F}')
    };
    letter.then_some(plain)
}

/// Whether and how a typed word meets a word of a name, both plain.
#[must_use]
pub fn meets(typed: &str, name: &str) -> Option<Meets> {
    if typed.len() < SHORT {
        None
    } else if typed == name {
        Some(Meets::Whole)
    } else if name.starts_with(typed) || typed.starts_with(name) && stem(name, typed) {
        Some(Meets::Begins)
    } else if typed.len() >= FORGIVEN && name.len() >= FORGIVEN - 1 && one_slip(typed, name) {
        Some(Meets::Nearly)
    } else {
        None
    }
}

/// Whether a name is long enough to stand for a longer word: any of four letters, and three but for a last letter.
fn stem(name: &str, typed: &str) -> bool {
    name.len() >= LONG || name.len() + 1 == LONG && typed.len() == LONG
}

/// One letter too many, missing or wrong, or two that changed places.
fn one_slip(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let from_start = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let rest = a.len().min(b.len()) - from_start;
    let from_end = a.iter().rev().zip(b.iter().rev()).take(rest).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[from_start..a.len() - from_end], &b[from_start..b.len() - from_end]);
    match (a, b) {
        ([] | [_], [] | [_]) => true,
        ([w, x], [y, z]) => w == z && x == y,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_plain() {
        assert_eq!(words_of("  X-ray: Ciática, can’t!  "), ["x", "ray", "ciatica", "cant"]);
        assert_eq!(words_of("…").len(), 0);
        assert_eq!(words_of("«łokieć» – 背中\u{a0}x"), ["łokieć", "背中", "x"]);
    }

    #[test]
    fn words_meet() {
        for (typed, name, how) in [
            ("disc", "disc", Some(Meets::Whole)),
            ("arth", "arthritis", Some(Meets::Begins)),
            ("slipped", "slip", Some(Meets::Begins)),
            ("siatica", "sciatica", Some(Meets::Nearly)),
            ("sciatcia", "sciatica", Some(Meets::Nearly)),
            ("bursitus", "bursitis", Some(Meets::Nearly)),
            ("steriod", "steroid", Some(Meets::Nearly)),
            ("burtisus", "bursitis", None),
            ("hip", "hips", Some(Meets::Begins)),
            ("hi", "hips", Some(Meets::Begins)),
            ("a", "a", None),
            ("hips", "hip", Some(Meets::Begins)),
            ("legal", "leg", None),
            ("pain", "spain", None),
            ("disk", "disc", None),
        ] {
            assert_eq!(meets(typed, name), how, "{typed} {name}");
        }
    }
}

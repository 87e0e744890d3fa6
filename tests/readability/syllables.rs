//! How many syllables an English word has: a few rules of spelling, and the words of our texts that break them. Made for
//! `locales/en.ftl` and checked against it; not a dictionary, and no guide to other languages.

/// Words of our texts that the rules get wrong, by their number of syllables. Plurals and possessives follow.
#[rustfmt::skip]
const EXCEPTIONS: &[(usize, &[&str])] = &[
    (1, &["ache", "drawer", "tongue"]),
    (2, &["codeine", "cushion", "deyo", "diet", "elsewhere", "every", "fluid", "guideline", "healthline", "henschke",
          "judgement", "lifeline", "quiet", "sideways", "someone", "something", "sometimes", "somewhat",
          "somewhere", "tired"]),
    (3, &["anyone", "area", "aspirin", "australia", "axial", "clinician", "everyday", "everywhere", "gentlest", "gluteal", "kg", "mg",
          "myoma", "physician", "physio", "pilates", "supplement"]),
    (4, &["cm", "diabetes", "february", "fluoxetine", "january", "lixiana", "myeloma", "uveitis"]),
    (5, &["prediabetes", "sacroiliac"]),
    (6, &["adenomyosis", "osteoarthritis", "osteoporosis", "physiotherapist", "physiotherapy", "polymyalgia",
          "spondyloarthritis"]),
    (8, &["femoroacetabular"]),
];

/// The syllables of one word as it stands in a text. A number is seen and not spelt out: one digit counts one, more
/// count two. An abbreviation in capitals counts one for each letter.
pub fn syllables(word: &str) -> usize {
    let word: String = word.chars().filter(|c| c.is_alphanumeric() || *c == '’').collect();
    if word.chars().any(|c| c.is_ascii_digit()) {
        return word.chars().filter(char::is_ascii_digit).count().min(2);
    }
    if word.len() > 1 && word.chars().all(|c| c.is_ascii_uppercase()) {
        return word.chars().map(|c| if c == 'W' { 3 } else { 1 }).sum();
    }
    let word = word.to_lowercase();
    let (stem, ending) = before_apostrophe(&word);
    known(stem).unwrap_or_else(|| by_rule(stem)).max(1) + ending
}

/// A word before its apostrophe, and the syllable that what follows may add: "doesn’t", "bruise’s".
fn before_apostrophe(word: &str) -> (&str, usize) {
    let Some((stem, end)) = word.split_once('’') else { return (word, 0) };
    match end {
        "t" => match stem.strip_suffix('n') {
            // "can’t", "don’t", "won’t" and "aren’t" stay as short as they were.
            Some(verb) if !matches!(verb, "ca" | "do" | "wo" | "are" | "were") => (verb, 1),
            _ => (stem, 0),
        },
        "s" => (stem, usize::from(stem.ends_with(['s', 'x', 'z']) || stem.ends_with("ch"))),
        _ => (stem, 0),
    }
}

/// The number in the table: of the word itself, or of the word without its plural.
fn known(word: &str) -> Option<usize> {
    let find = |word: &str| EXCEPTIONS.iter().find(|(_, words)| words.contains(&word)).map(|(n, _)| *n);
    find(word).or_else(|| find(word.strip_suffix('s')?))
}

fn vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}

/// Groups of vowels, plus those that hide two sounds, less the silent ones.
fn by_rule(word: &str) -> usize {
    let letters: Vec<char> = word.chars().collect();
    let starts = |at: usize| {
        let before = at.checked_sub(1).map(|i| letters[i]);
        // A y at the beginning is a consonant: "year".
        vowel(letters[at])
            && !(letters[at] == 'y' && at == 0)
            && !before.is_some_and(|b| vowel(b) && !(b == 'y' && at == 1))
    };
    let groups = (0..letters.len()).filter(|at| starts(*at)).count() + hidden(word);
    groups - usize::from(groups > 1 && silent_ending(word)) - usize::from(silent_inside(word))
}

/// Neighbours that are two sounds: "var-i-ous", "o-pi-oid", "see-ing", "us-u-al", "lay-er"; and the end of "spas-m".
fn hidden(word: &str) -> usize {
    let letters = word.as_bytes();
    let before = |at: usize| at.checked_sub(1).map_or(b' ', |i| letters[i]);
    let count = |pair: &str, two: &dyn Fn(usize) -> bool| word.match_indices(pair).filter(|(at, _)| two(*at)).count();
    let soft = |at: usize| matches!(before(at), b't' | b's' | b'c' | b'g' | b'x');
    let ends_after_vowel = |end: &str| word.strip_suffix(end).and_then(|stem| stem.chars().last()).is_some_and(vowel);
    count("ia", &|at| !(soft(at) && word[at..].starts_with("ial")))
        + count("io", &|at| !soft(at))
        + count("iu", &|_| true)
        + count("eo", &|at| !word[at..].starts_with("eop"))
        + count("ual", &|at| before(at) != b'q')
        + ["ayer", "oyer", "eyo"].iter().filter(|three| word.contains(*three)).count()
        + usize::from(ends_after_vowel("ing"))
        + usize::from(["ier", "iest"].iter().any(|end| word.len() > 4 && word.ends_with(end)))
        + usize::from(["sm", "sms", "thm"].iter().any(|end| word.ends_with(end)))
}

/// An e that is written and not said: at the end, and before -s and -d.
fn silent_ending(word: &str) -> bool {
    let before = |end: &str| word.strip_suffix(end).and_then(|stem| stem.chars().last());
    let consonant = |c: char| !vowel(c);
    if let Some(c) = before("ed") {
        return consonant(c) && !matches!(c, 't' | 'd') && !syllabic_l(word, "ed");
    }
    if let Some(c) = before("es") {
        let hisses = matches!(c, 's' | 'x' | 'z' | 'c' | 'g') || word.ends_with("ches") || word.ends_with("shes");
        return consonant(c) && !hisses && !syllabic_l(word, "es");
    }
    before("e").is_some_and(consonant) && !syllabic_l(word, "e")
}

/// The same e before an ending: "care-ful", "late-ly", "move-ment", "home-less".
fn silent_inside(word: &str) -> bool {
    ["ely", "eful", "efully", "eless", "ement", "ements"].iter().any(|end| {
        let stem: Vec<char> = word.strip_suffix(end).unwrap_or_default().chars().rev().take(2).collect();
        matches!(stem[..], [c, _] if !vowel(c))
    })
}

/// "mus-cle", "set-tled": the l is a syllable of its own.
fn syllabic_l(word: &str, end: &str) -> bool {
    let stem: Vec<char> = word.strip_suffix(end).unwrap_or_default().chars().rev().take(2).collect();
    matches!(stem[..], ['l', c] if !vowel(c) && c != 'l' && c != 'r')
}

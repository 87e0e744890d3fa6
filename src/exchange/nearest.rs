//! The valid name that is nearest to a wrong one, for error messages. Nothing is ever corrected silently.

/// The candidate with the fewest edits; the first of several.
#[must_use]
pub fn nearest<'a>(wrong: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wrong = plain(wrong);
    candidates.into_iter().min_by_key(|candidate| distance(&wrong, &plain(candidate)))
}

/// Case and the choice of `_` or `-` make no difference.
fn plain(name: &str) -> Vec<char> {
    // Ids are short: what comes after 60 characters decides nothing, and a huge key must not cost a huge table.
    name.chars().take(60).flat_map(char::to_lowercase).map(|c| if c == '_' || c == ' ' { '-' } else { c }).collect()
}

/// Edits (insert, delete, replace, swap of neighbours) between two names.
fn distance(a: &[char], b: &[char]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, y) in b.iter().enumerate() {
            let replaced = last[j] + usize::from(x != y);
            let mut best = replaced.min(last[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *x == b[j - 1] && a[i - 1] == *y {
                best = best.min(before[j - 1] + 1);
            }
            row.push(best);
        }
        before = last;
        last = row;
    }
    last[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_finger_is_found() {
        let names = ["saddle-numbness", "saddle-onset", "pain-score", "age"];
        for (wrong, right) in [
            ("sadle-numbness", "saddle-numbness"),
            ("saddle_numbness", "saddle-numbness"),
            ("Pain Score", "pain-score"),
            ("aeg", "age"),
            ("", "age"),
        ] {
            assert_eq!(nearest(wrong, names), Some(right), "{wrong}");
        }
        assert_eq!(nearest("x", []), None);
        assert_eq!(distance(&plain("ab"), &plain("ba")), 1);
        assert_eq!(distance(&plain("kitten"), &plain("sitting")), 3);
    }
}

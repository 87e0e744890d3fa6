//! Single values of a clinic's file: what each may be, letter by letter. Whatever is not plainly fine is refused: it stands
//! in links and in front of people.

/// A telephone number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Number {
    /// As it is written in the file.
    pub shown: String,
    /// For a `tel:` link.
    pub dial: String,
}

/// Addresses are no longer than this.
const LONGEST_LINK: usize = 300;

/// A line of text with something in it. What ends a line, controls a terminal or turns the direction of what stands
/// beside it is no text.
pub(super) fn line(text: &str, longest: usize) -> Option<String> {
    let turns = |c: char| matches!(c, '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    let good = !text.chars().any(|c| c.is_control() || turns(c));
    (good && text.chars().count() <= longest && text.bytes().any(|b| b != b' ')).then(|| text.to_string())
}

/// A picture beside the page. The name begins so that it is told from the page's own files (`page/sw.js`).
pub(super) fn logo(text: &str) -> Option<String> {
    let (name, kind) = text.strip_prefix("clinic-")?.split_once('.')?;
    let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    let good = (1..=40).contains(&name.len()) && name.bytes().all(plain);
    (good && ["svg", "png", "jpg", "webp"].contains(&kind)).then(|| text.to_string())
}

/// `#` and six digits.
pub(super) fn colour(text: &str) -> Option<String> {
    let digits = text.strip_prefix('#')?;
    (digits.len() == 6 && digits.bytes().all(|b| b.is_ascii_hexdigit())).then(|| text.to_string())
}

/// A number with at least six digits: none with fewer is a clinic's, and all that people know by heart in an emergency have
/// fewer.
pub(super) fn phone(text: &str) -> Option<Number> {
    let rest = text.strip_prefix('+').unwrap_or(text);
    let between = |b: u8| matches!(b, b' ' | b'(' | b')' | b'.' | b'-');
    let digits: String = rest.chars().filter(char::is_ascii_digit).collect();
    let good = text.len() <= 24 && rest.bytes().all(|b| b.is_ascii_digit() || between(b));
    let plus = if rest.len() < text.len() { "+" } else { "" };
    (good && (6..=15).contains(&digits.len()))
        .then(|| Number { shown: text.to_string(), dial: plus.to_string() + &digits })
}

/// An `https` address, as it stands in an `href`: no user, no space, nothing that markup could take for its own.
pub(super) fn link(text: &str) -> Option<String> {
    let rest = text.strip_prefix("https://")?;
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (place, path) = (rest.get(..end)?, rest.get(end..)?);
    let named = |b: u8| b.is_ascii_alphanumeric() || b == b'.' || b == b'-';
    let plain = |b: u8| b.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&b);
    (text.len() <= LONGEST_LINK && at(place, named) && path.bytes().all(plain)).then(|| text.to_string())
}

/// A `tel` link, with as many digits as [`phone`].
pub(super) fn tel(text: &str) -> Option<String> {
    let number = text.strip_prefix("tel:")?;
    let digits = number.strip_prefix('+').unwrap_or(number);
    ((6..=15).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit())).then(|| text.to_string())
}

/// An origin, just as a browser names it: a wildcard, a path or a port that goes without saying would never be met. Without
/// `https` only this very machine, to try things out.
pub(super) fn host(text: &str) -> Option<String> {
    let named = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'.' || b == b'-';
    let good = if let Some(place) = text.strip_prefix("https://") {
        at(place, named) && !place.ends_with(":443")
    } else {
        let place = text.strip_prefix("http://")?;
        let name = place.split(':').next().unwrap_or(place);
        ["localhost", "127.0.0.1"].contains(&name) && at(place, named) && !place.ends_with(":80")
    };
    (good && text.len() <= LONGEST_LINK).then(|| text.to_string())
}

/// A name and, if any, a port.
fn at(place: &str, named: impl Fn(u8) -> bool) -> bool {
    let (name, port) = place.split_once(':').map_or((place, None), |(name, port)| (name, Some(port)));
    let is_port = |port: &str| (1..=5).contains(&port.len()) && port.bytes().all(|b| b.is_ascii_digit());
    !name.is_empty() && name.bytes().all(named) && port.is_none_or(is_port)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_leads_to_a_page_and_does_nothing() {
        for good in ["https://a.example", "https://a.example:8443/book?x=1&y=%20#z", "https://XN--E1AFMKFD.example/~x"]
        {
            assert_eq!(link(good).as_deref(), Some(good));
        }
        for bad in [
            "",
            "https://",
            "http://a.example",
            "HTTPS://a.example",
            "javascript:alert(1)",
            "data:text/html,x",
            "//a.example",
            "https:///x",
            "https://good.example@bad.example/",
            "https://a b.example",
            "https://a.example/\"onclick=",
            "https://a.example/<b>",
            "https://a.example\\@b.example",
            "https://a.example:99999999",
            "https://a.example/\u{202e}x",
            "https://пример.example",
            " https://a.example",
            "https://a.example\n",
        ] {
            assert_eq!(link(bad), None, "{bad:?}");
        }
    }

    #[test]
    fn an_emergency_number_is_no_clinics() {
        for bad in [
            "911",
            "112",
            "999",
            "116 12",
            "",
            "+",
            "abc",
            "555 010 019x",
            "+1 (555) 010-0199 12345678",
            "1;2345678",
            "٠١٢٣٤٥٦",
        ] {
            assert_eq!(phone(bad), None, "{bad:?}");
        }
        assert_eq!(phone("(0)20 7946-0018").map(|p| p.dial).as_deref(), Some("02079460018"));
        assert_eq!((tel("tel:911"), tel("tel:+15550100199,1"), tel("TEL:1234567")), (None, None, None));
    }

    #[test]
    fn an_origin_is_what_a_browser_says() {
        for good in ["https://www.a.example", "https://a.example:8443", "http://localhost:8090", "http://127.0.0.1"] {
            assert_eq!(host(good).as_deref(), Some(good));
        }
        for bad in [
            "*",
            "https://*.a.example",
            "https://a.example/",
            "https://A.example",
            "https://a.example:443",
            "http://a.example",
            "http://localhost.evil.example",
            "null",
            "a.example",
            "https://a.example https://b.example",
        ] {
            assert_eq!(host(bad), None, "{bad:?}");
        }
    }

    #[test]
    fn a_name_is_one_plain_line() {
        for bad in ["", "   ", "a\nb", "a\tb", "a\u{202e}b", "a\u{7f}", "a\u{2028}b"] {
            assert_eq!(line(bad, 60), None, "{bad:?}");
        }
        assert_eq!(line(&"é".repeat(60), 60).map(|name| name.chars().count()), Some(60));
        assert_eq!(line(&"é".repeat(61), 60), None);
        assert_eq!(line("<b>Tom & Co</b>", 60).as_deref(), Some("<b>Tom & Co</b>"), "it is text, and shown as text");
    }

    #[test]
    fn a_logo_lies_beside_the_page() {
        for bad in [
            "logo.svg",
            "clinic-.svg",
            "clinic-a/b.svg",
            "clinic-../x.svg",
            "clinic-a.svg.js",
            "clinic-a.gif",
            "Clinic-a.svg",
            "clinic-A.svg",
        ] {
            assert_eq!(logo(bad), None, "{bad:?}");
        }
        assert_eq!(logo("clinic-logo-2.webp").as_deref(), Some("clinic-logo-2.webp"));
    }
}

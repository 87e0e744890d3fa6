//! Numbers and names as text, without the formatting machinery: the page's program is small because it is not in it.

/// A whole number.
pub fn number(out: &mut String, n: i32) {
    if n < 0 {
        out.push('-');
    }
    let rest = n.unsigned_abs();
    let mut unit = 1;
    while rest / unit >= 10 {
        unit *= 10;
    }
    while unit > 0 {
        out.push(char::from(b'0' + (rest / unit % 10) as u8));
        unit /= 10;
    }
}

/// A share of one, to three places, without needless noughts.
pub fn share(out: &mut String, share: f32) {
    let mut rest = (share * 1000.0 + 0.5) as i32;
    if rest <= 0 || rest >= 1000 {
        number(out, i32::from(rest > 0));
        return;
    }
    out.push('.');
    let mut unit = 100;
    while rest > 0 {
        number(out, rest / unit);
        rest %= unit;
        unit /= 10;
    }
}

/// Several pieces, one after the other.
pub fn add(out: &mut String, parts: &[&str]) {
    parts.iter().for_each(|part| out.push_str(part));
}

/// For text inside an attribute.
pub fn escaped(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '"' => out.push_str("&quot;"),
            other => out.push(other),
        }
    }
}

#[cfg(test)]
mod tests {
    fn of(write: impl Fn(&mut String)) -> String {
        let mut out = String::new();
        write(&mut out);
        out
    }

    #[test]
    fn numbers_are_written_as_people_write_them() {
        for n in [0, 7, -1, 10, 99, 100, -1000, 123_456, i32::MAX, i32::MIN] {
            assert_eq!(of(|out| super::number(out, n)), n.to_string());
        }
        for (n, text) in
            [(0.0, "0"), (1.0, "1"), (0.5, ".5"), (0.063, ".063"), (0.9996, "1"), (0.12, ".12"), (0.305, ".305")]
        {
            assert_eq!(of(|out| super::share(out, n)), text);
        }
    }

    #[test]
    fn text_stays_inside_its_attribute() {
        assert_eq!(of(|out| super::escaped(out, "a \"b\" <c> & d")), "a &quot;b&quot; &lt;c> &amp; d");
    }
}

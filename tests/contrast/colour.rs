//! Colours as CSS computes them: sRGB, OKLCH, relative colours with arithmetic in their channels; and the contrast of two
//! as WCAG 2 defines it. Numbers of the
//! conversions: Björn Ottosson's, who made OKLab.

use super::sheet::split;

/// Linear sRGB; what is outside of 0 to 1 cannot be shown and is brought in by [`Colour::shown`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Colour(pub [f64; 3]);

/// How an engine brings a colour that a screen cannot show into what it can: engines differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gamut {
    /// Each channel by itself, as engines do today.
    Clip,
    /// Less chroma, as CSS Color 4 says.
    Reduce,
}

impl Colour {
    /// From `#rgb` or `#rrggbb`.
    pub fn hex(text: &str) -> Option<Colour> {
        let digits = text.strip_prefix('#')?;
        let long: String =
            if digits.len() == 3 { digits.chars().flat_map(|c| [c, c]).collect() } else { digits.into() };
        let channel = |at: usize| Some(f64::from(u8::from_str_radix(long.get(at..at + 2)?, 16).ok()?));
        (long.len() == 6).then_some(())?;
        Some(Colour([channel(0)?, channel(2)?, channel(4)?].map(|c| from_gamma(c / 255.0))))
    }

    /// Lightness, chroma, hue in degrees.
    pub fn oklch(self) -> [f64; 3] {
        let [r, g, b] = self.0;
        let l = (0.412_221_470_8 * r + 0.536_332_536_3 * g + 0.051_445_992_9 * b).cbrt();
        let m = (0.211_903_498_2 * r + 0.680_699_545_1 * g + 0.107_396_956_6 * b).cbrt();
        let s = (0.088_302_461_9 * r + 0.281_718_837_6 * g + 0.629_978_700_5 * b).cbrt();
        let lightness = 0.210_454_255_3 * l + 0.793_617_785 * m - 0.004_072_046_8 * s;
        let a = 1.977_998_495_1 * l - 2.428_592_205 * m + 0.450_593_709_9 * s;
        let b = 0.025_904_037_1 * l + 0.782_771_766_2 * m - 0.808_675_766 * s;
        [lightness, a.hypot(b), b.atan2(a).to_degrees()]
    }

    /// The same the other way round.
    pub fn from_oklch([lightness, chroma, hue]: [f64; 3]) -> Colour {
        let (a, b) = (chroma * hue.to_radians().cos(), chroma * hue.to_radians().sin());
        let l = (lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b).powi(3);
        let m = (lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b).powi(3);
        let s = (lightness - 0.089_484_177_5 * a - 1.291_485_548 * b).powi(3);
        Colour([
            4.076_741_662_1 * l - 3.307_711_591_3 * m + 0.230_969_929_2 * s,
            -1.268_438_004_6 * l + 2.609_757_401_1 * m - 0.341_319_396_5 * s,
            -0.004_196_086_3 * l - 0.703_418_614_7 * m + 1.707_614_701 * s,
        ])
    }

    /// As a screen shows it.
    pub fn shown(self, gamut: Gamut) -> Colour {
        let fits = |c: Colour| c.0.iter().all(|v| (-1e-6..=1.0 + 1e-6).contains(v));
        let clip = |c: Colour| Colour(c.0.map(|v| v.clamp(0.0, 1.0)));
        if fits(self) || gamut == Gamut::Clip {
            return clip(self);
        }
        let [lightness, chroma, hue] = self.oklch();
        let (mut low, mut high) = (0.0, chroma);
        for _ in 0..40 {
            let middle = f64::midpoint(low, high);
            if fits(Colour::from_oklch([lightness, middle, hue])) { low = middle } else { high = middle }
        }
        clip(Colour::from_oklch([lightness, low, hue]))
    }

    /// Relative luminance of a colour that can be shown.
    pub fn luminance(self) -> f64 {
        0.2126 * self.0[0] + 0.7152 * self.0[1] + 0.0722 * self.0[2]
    }
}

fn from_gamma(v: f64) -> f64 {
    if v <= 0.040_45 { v / 12.92 } else { ((v + 0.055) / 1.055).powf(2.4) }
}

/// Contrast of two luminances, 1 to 21.
pub fn contrast(a: f64, b: f64) -> f64 {
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// What a value says once its `var()` are resolved; `None` where it is no colour of one's own (`transparent`,
/// `currentcolor`, a length).
pub fn parse(value: &str) -> Option<Colour> {
    let value = value.trim();
    match value {
        "white" => return Some(Colour([1.0; 3])),
        "black" => return Some(Colour([0.0; 3])),
        _ if value.starts_with('#') => return Colour::hex(value),
        _ => {}
    }
    let inside = value.strip_prefix("oklch(")?.strip_suffix(')')?;
    let (channels, alpha) = match split(inside, '/').as_slice() {
        [channels] => (channels.clone(), None),
        [channels, alpha] => (channels.clone(), Some(alpha.clone())),
        _ => panic!("{value}"),
    };
    let parts = split(&channels, ' ');
    let (origin, parts) = match parts.as_slice() {
        [from, origin, rest @ ..] if from == "from" => {
            // Without it the origin's own would count, and a clinic's accent that one can see through would not be safe.
            assert_eq!(alpha.as_deref(), Some("1"), "{value}: a derived colour says that it is opaque");
            (parse(origin)?.oklch(), rest)
        }
        rest => ([f64::NAN; 3], rest),
    };
    let [l, c, h] = parts else { panic!("{value}: three channels") };
    Some(Colour::from_oklch([channel(l, origin), channel(c, origin), channel(h, origin)]))
}

/// A channel's number: `l`, `c`, `h`, plain numbers, `calc()`, `min()`, `max()`, `clamp()`.
fn channel(text: &str, origin: [f64; 3]) -> f64 {
    let text = text.trim();
    let arguments = |inside: &str| -> Vec<f64> { split(inside, ',').iter().map(|a| channel(a, origin)).collect() };
    let call = |name: &str| text.strip_prefix(name)?.strip_prefix('(')?.strip_suffix(')');
    if let Some(found) = ["l", "c", "h"].iter().position(|name| *name == text) {
        return origin[found];
    }
    if let Some(inside) = call("min") {
        return arguments(inside).into_iter().fold(f64::INFINITY, f64::min);
    }
    if let Some(inside) = call("max") {
        return arguments(inside).into_iter().fold(f64::NEG_INFINITY, f64::max);
    }
    if let Some([least, value, most]) = call("clamp").map(arguments).as_deref() {
        return value.min(*most).max(*least);
    }
    // `a + b - c * d`, as CSS wants it: with spaces around the signs.
    let sum = call("calc").unwrap_or(text);
    let words = split(sum, ' ');
    let term = |words: &[String]| -> f64 {
        let factors = words.iter().filter(|w| *w != "*").map(|w| channel(w, origin));
        factors.product()
    };
    if words.len() > 1 {
        let (mut total, mut sign, mut start) = (0.0, 1.0, 0);
        for (at, word) in words.iter().enumerate().filter(|(_, w)| *w == "+" || *w == "-") {
            total += sign * term(&words[start..at]);
            (sign, start) = (if word == "+" { 1.0 } else { -1.0 }, at + 1);
        }
        return total + sign * term(&words[start..]);
    }
    sum.parse().unwrap_or_else(|_| panic!("{text:?} is no channel"))
}

#[test]
fn colours_are_those_of_the_standards() {
    let near = |a: f64, b: f64| assert!((a - b).abs() < 0.002, "{a} is not {b}");
    // WCAG's own extremes, and mid grey on white, known as 3.95 (#808080).
    near(contrast(1.0, 0.0), 21.0);
    let grey = Colour::hex("#808080").expect("a colour").luminance();
    near((contrast(grey, 1.0) * 100.0).round() / 100.0, 3.95);
    // CSS Color 4: red is oklch(62.8% 0.2577 29.23).
    let red = Colour::hex("#f00").expect("a colour").oklch();
    near(red[0], 0.628);
    near(red[1], 0.2577);
    assert!((red[2] - 29.23).abs() < 0.05);
    let back = Colour::from_oklch(red).0;
    near(back[0], 1.0);
    near(back[1], 0.0);
    let half =
        parse("oklch(from #f00 clamp(0.1, calc(l - 0.5 * 0.2), 0.4) min(c, 0.1) h / 1)").expect("a colour").oklch();
    near(half[0], 0.4);
    near(half[1], 0.1);
    for gamut in [Gamut::Clip, Gamut::Reduce] {
        assert!(parse("oklch(0.4 0.3 150)").expect("a colour").shown(gamut).0.iter().all(|v| (0.0..=1.0).contains(v)));
    }
}

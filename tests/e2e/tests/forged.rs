//! Anyone can write an address and send it to someone. Whatever stands in it, the page that comes is the page: not a number,
//! a link, an answer or a word is another, and nothing runs. Forty addresses with every run, a thousand with
//! ILIAC_AUDIT=1; `src/state/wish.rs` tries a hundred thousand on what reads them.

use std::collections::BTreeMap;

use iliac_e2e::engine::Setting;
use iliac_e2e::visit::Visit;

/// A generator of our own: the same addresses in every run.
struct Seeded(u64);

impl Seeded {
    fn next(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or_default() % below
    }

    fn one<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[self.next(of.len())]
    }
}

const NAMES: [&str; 24] = [
    "lang",
    "start",
    "lang",
    "start",
    "theme",
    "accent",
    "country",
    "phone",
    "booking",
    "clinic",
    "name",
    "logo",
    "hosts",
    "age",
    "answers",
    "level",
    "pain-site",
    "emergency",
    "leave-to",
    "record",
    "__proto__",
    "constructor",
    "iliac",
    "",
];
const VALUES: [&str; 28] = [
    "es",
    "en",
    "check",
    "learn",
    "about",
    "earlier",
    "result",
    "dark",
    "2a6f97",
    "US",
    "900123456",
    "tel:900123456",
    "https://evil.example/",
    "//evil.example",
    "javascript:window.forged=1",
    "data:text/html,<script>forged=1</script>",
    "<script>window.forged=1</script>",
    "\"><img src=x onerror=window.forged=1>",
    "';window.forged=1;'",
    "%3Cscript%3Eforged=1%3C/script%3E",
    "{\"version\":1,\"phone\":\"900123456\"}",
    "[\"low-back\"]",
    "emergency_now",
    "../../clinic.json",
    "%00",
    "%E0%A4%A",
    "\u{202e}911",
    "52",
];
const PLACES: [&str; 12] =
    ["", "", "", "", "", "", "begin", "learn", "about", "result", "<script>forged=1</script>", "before-main"];

/// An address's query and what stands behind `#`.
fn address(seeded: &mut Seeded) -> (String, String) {
    let pairs = 1 + seeded.next(5);
    let mut query: Vec<String> = Vec::new();
    for _ in 0..pairs {
        // What the page does listen to, it is asked for often.
        let (name, kind) = (seeded.one(&NAMES), seeded.next(2));
        let value = match (name, kind) {
            ("lang", 0) => seeded.one(&["es", "es", "en"]),
            ("start", 0) => seeded.one(&["check", "learn", "about", "earlier"]),
            _ => seeded.one(&VALUES),
        };
        let mut value = value.to_string();
        // A language of the page by another spelling is a wish of its own.
        if name == "lang" && !["es", "en"].contains(&value.as_str()) {
            value.insert(0, '!');
        }
        if seeded.next(6) == 0 {
            let at = seeded.next(value.chars().count() + 1);
            let odd = ['\u{e9}', '\u{1F600}', ';', '|', '\'', '`', '\u{7f}'][seeded.next(7)];
            value = value.chars().take(at).chain([odd]).chain(value.chars().skip(at)).collect();
            if name == "lang" {
                value.insert(0, '!');
            }
        }
        query.push(format!("{name}={value}"));
    }
    // As a browser has it, the first `#` ends the query.
    (query.join("&").replace('#', "%23"), seeded.one(&PLACES).to_string())
}

/// What a visitor of that address asked for and may have: a language, a page to begin with.
fn wish(query: &str, place: &str) -> (&'static str, &'static str) {
    let first =
        |name: &str| query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('=').map(str::to_string));
    let lang = if first("lang").as_deref() == Some("es") { "es" } else { "en" };
    let start = match if place.is_empty() { first("start").unwrap_or_default() } else { place.to_string() }.as_str() {
        "begin" | "check" => "check",
        "learn" => "learn",
        "about" => "about",
        "earlier" => "earlier",
        _ => "",
    };
    (lang, start)
}

/// All that the page draws: its markup, what is chosen and written, its title, and what was kept or run.
const ALL: &str = "
    const place = document.querySelector('#iliac');
    const fields = [...place.querySelectorAll('input, select, textarea')].map((f) => [f.name || f.id, f.value, f.checked ?? null]);
    return JSON.stringify([place.innerHTML, fields, document.title, document.documentElement.lang, typeof window.forged,
        Object.keys(localStorage), Object.keys(sessionStorage), [...document.scripts].map((s) => s.src), window.open === null]);";

fn all(visit: &Visit, query: &str, place: &str) -> String {
    visit.goes_to_address(query, place);
    visit.until("the program to run", || (visit.peek().program.as_deref() == Some("running")).then_some(()));
    visit.until("the whole package", || (visit.peek().package.as_deref() == Some("whole")).then_some(()));
    visit.script(ALL, Vec::new())
}

#[test]
fn a_forged_address_changes_nothing_and_runs_nothing() {
    let audit = std::env::var_os("ILIAC_AUDIT").is_some_and(|on| on == "1");
    let visit = Visit::to_the_page(Setting::default());
    let mut clean: BTreeMap<(&str, &str), String> = BTreeMap::new();
    let mut seeded = Seeded(20_261_126);
    for number in 0..if audit { 1000 } else { 40 } {
        let (query, place) = address(&mut seeded);
        let (lang, start) = wish(&query, &place);
        let wanted =
            clean.entry((lang, start)).or_insert_with(|| all(&visit, &format!("lang={lang}&start={start}"), ""));
        let got = all(&visit, &query, &place);
        assert!(got == *wanted, "address {number}: ?{query}#{place}\n{got}\n{wanted}");
        assert!(wanted.contains("\"undefined\"") && !wanted.contains("900123456") && !wanted.contains("evil"));
    }
    assert!(clean.len() >= 5, "few kinds of pages were met: {:?}", clean.keys());
}

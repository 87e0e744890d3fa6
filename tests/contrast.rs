//! Every pair of colours that the style sheets can bring together keeps WCAG 2.2 AA, by day and by night, in high
//! contrast, in old engines and new, and whatever accent a clinic sets. It reads the sheets; no browser runs. What a
//! browser makes of them, `tests/e2e` holds.

#![allow(clippy::panic, clippy::expect_used)] // a sheet that cannot be read is a failure

#[path = "contrast/colour.rs"]
mod colour;
#[path = "contrast/pairs.rs"]
mod pairs;
#[path = "contrast/sheet.rs"]
mod sheet;
#[path = "contrast/theme.rs"]
mod theme;

use std::collections::BTreeMap;

use colour::{Colour, Gamut, contrast};
use pairs::{Pair, Role, pairs};
use sheet::Rule;
use theme::{Theme, Values};

/// The least contrast of a role: AA, and AAA for words where a person asks for more.
fn least(role: Role, theme: Theme) -> f64 {
    match (role, theme.more) {
        (Role::Words, false) | (Role::Sign, true) => 4.5,
        (Role::Words, true) => 7.0,
        (Role::Sign, false) => 3.0,
    }
}

/// What tokens are worth in a scope, and how light each value that was met there is.
type World<'a> = (Values, BTreeMap<&'a str, Option<f64>>);

/// The sheets with all their pairs.
struct Sheets {
    rules: Vec<Rule>,
    scopes: Vec<(String, Values)>,
    pairs: Vec<Pair>,
}

impl Sheets {
    fn of(rules: Vec<Rule>) -> Sheets {
        let scopes = theme::scopes(&rules);
        let tokens = theme::tokens(&rules, Theme { dark: false, more: false, derives: true }, None);
        let on_screen = |rule: &&Rule| {
            let parts = !rule.selectors.iter().any(|s| s == ":root" || s.starts_with('@'));
            parts && Theme::all().iter().any(|theme| theme.holds(&rule.around))
        };
        let seen: Vec<&Rule> = rules.iter().filter(on_screen).collect();
        let pairs = pairs(&seen, &tokens, &scopes);
        Sheets { rules, scopes, pairs }
    }

    /// What is too faint in a theme with a clinic's accent, each as a line.
    fn faint(&self, theme: Theme, brand: Option<&str>, gamut: Gamut) -> Vec<String> {
        let tokens = theme::tokens(&self.rules, theme, brand);
        let mut worlds: BTreeMap<Option<&str>, World> = BTreeMap::new();
        let mut faint = Vec::new();
        for pair in &self.pairs {
            let (values, known) = worlds.entry(pair.scope.as_deref()).or_insert_with(|| {
                let own = self.scopes.iter().filter(|(selector, _)| Some(selector) == pair.scope.as_ref());
                let mut all = tokens.clone();
                all.extend(own.flat_map(|(_, own)| own.clone()));
                (all, BTreeMap::new())
            });
            let mut luminance = |value| {
                let seen = |c: Colour| c.shown(gamut).luminance();
                *known.entry(value).or_insert_with(|| theme::colour(value, values).map(seen))
            };
            let (Some(front), Some(ground)) = (luminance(&pair.front), luminance(&pair.ground)) else {
                panic!("{pair:?} has no colour with {theme:?}");
            };
            let (found, least) = (contrast(front, ground), least(pair.role, theme));
            if found < least {
                let Pair { role, front, ground, scope, place } = pair;
                let scope = scope.as_deref().unwrap_or_default();
                faint.push(format!("{found:.2} < {least}: {role:?} {front} on {ground} {scope} ({place}); {theme:?}"));
            }
        }
        faint
    }
}

fn sheets() -> Sheets {
    Sheets::of(sheet::all())
}

#[test]
fn every_pair_is_clear_enough() {
    let sheets = sheets();
    if std::env::var_os("ILIAC_PAIRS").is_some() {
        for Pair { role, front, ground, scope, place } in &sheets.pairs {
            println!("{role:?}\t{front}\t{ground}\t{}\t{place}", scope.as_deref().unwrap_or_default());
        }
    }
    for (front, ground) in
        [("ink", "ground"), ("accent", "level-tint"), ("on-accent", "accent-deep"), ("soon", "paper")]
    {
        let named = |value: &str, name: &str| value == format!("var(--il-{name})");
        assert!(sheets.pairs.iter().any(|p| named(&p.front, front) && named(&p.ground, ground)), "{front} on {ground}");
    }
    assert!(sheets.pairs.len() > 250, "only {} pairs were found", sheets.pairs.len());
    let themes = Theme::all().into_iter();
    let faint: Vec<String> = themes.flat_map(|theme| sheets.faint(theme, None, Gamut::Clip)).collect();
    assert!(faint.is_empty(), "{} of {} pairs are too faint:\n{}", faint.len(), sheets.pairs.len(), faint.join("\n"));
}

/// A clinic's accent can be any colour that a browser reads: the tokens that come of it are held between bounds.
#[test]
fn a_clinic_may_set_any_accent() {
    let sheets = sheets();
    let brands = brands();
    assert!(brands.len() >= 1000, "{}", brands.len());
    let mut seen = std::collections::BTreeSet::new();
    for brand in &brands {
        for theme in Theme::all().into_iter().filter(|theme| theme.derives) {
            for gamut in [Gamut::Clip, Gamut::Reduce] {
                let faint = sheets.faint(theme, Some(brand), gamut);
                assert!(faint.is_empty(), "with the accent {brand}, {gamut:?}:\n{}", faint.join("\n"));
            }
        }
        let day = Theme { dark: false, more: false, derives: true };
        let tokens = theme::tokens(&sheets.rules, day, Some(brand));
        let accent = theme::colour("var(--il-accent)", &tokens).expect("an accent").shown(Gamut::Clip);
        seen.insert(accent.0.map(|v| (v * 255.0).round().to_bits()));
    }
    // It would be no use if all came out the same.
    assert!(seen.len() > brands.len() / 2, "{} accents of {}", seen.len(), brands.len());
}

/// Extremes, greys, a round of hues, and strangers.
fn brands() -> Vec<String> {
    let ends = ["00", "80", "ff"];
    let mut found: Vec<String> = Vec::new();
    for r in ends {
        for g in ends {
            found.extend(ends.map(|b| format!("#{r}{g}{b}")));
        }
    }
    found.extend((0..=255).step_by(15).map(|grey| format!("#{grey:02x}{grey:02x}{grey:02x}")));
    // The purest that can be written, of every hue, light and dark, far outside of what screens show.
    found.extend((0..360).step_by(5).flat_map(|hue| [0.1, 0.5, 0.9].map(|l| format!("oklch({l} 0.4 {hue})"))));
    let mut chance: u32 = 20_261_126;
    while found.len() < 1000 {
        chance = chance.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        found.push(format!("#{:06x}", chance >> 8));
    }
    found
}

/// The focus is two rings, one around the other: at 9:1 between them, one of the two is 3:1 on any ground whatever
/// (WCAG technique C40).
#[test]
fn one_of_the_two_focus_rings_is_seen_on_any_ground() {
    let sheets = sheets();
    for theme in Theme::all() {
        let page = theme::tokens(&sheets.rules, theme, None);
        let mut worlds = vec![("the page".to_string(), page.clone())];
        for (selector, own) in sheets.scopes.iter().filter(|(_, own)| own.keys().any(|k| k.starts_with("--il-focus"))) {
            let mut all = page.clone();
            all.extend(own.clone());
            worlds.push((selector.clone(), all));
        }
        assert!(worlds.len() > 1, "the emergency screen has rings of its own");
        for (name, values) in worlds {
            let ring = |token: &str| theme::colour(token, &values).expect("a ring").luminance();
            let found = contrast(ring("var(--il-focus-in)"), ring("var(--il-focus-out)"));
            assert!(found >= 9.0, "{found:.2} between the rings of {name}; {theme:?}");
        }
    }
}

/// A figure is read by the outlines of its near limbs, its head and its clothes, on paper and on the page's ground.
#[test]
fn figures_stand_out_from_their_ground() {
    let sheets = sheets();
    for theme in Theme::all() {
        let tokens = theme::tokens(&sheets.rules, theme, None);
        let luminance = |name: &str| {
            theme::colour(&format!("var(--il-{name})"), &tokens).unwrap_or_else(|| panic!("{name}")).luminance()
        };
        for part in ["figure-skin", "figure-top", "figure-legs", "clay", "ink-soft"] {
            for ground in ["paper", "ground"] {
                let found = contrast(luminance(part), luminance(ground));
                assert!(found >= 3.0, "{found:.2}: {part} on {ground}; {theme:?}");
            }
        }
    }
}

/// On the body map "here" is clay within an edge: whatever part of the person lies below, one of the two is seen on it.
#[test]
fn here_is_seen_on_every_part_of_the_person() {
    let sheets = sheets();
    for theme in Theme::all() {
        let tokens = theme::tokens(&sheets.rules, theme, None);
        let luminance = |name: &str| {
            theme::colour(&format!("var(--il-{name})"), &tokens).unwrap_or_else(|| panic!("{name}")).luminance()
        };
        let (clay, edge) = (luminance("clay"), luminance("figure-edge"));
        assert!(contrast(clay, edge) >= 3.0, "{:.2}: clay within its edge; {theme:?}", contrast(clay, edge));
        for part in ["figure-skin", "figure-top", "figure-legs"] {
            let found = contrast(clay, luminance(part)).max(contrast(edge, luminance(part)));
            assert!(found >= 3.0, "{found:.2}: \"here\" on {part}; {theme:?}");
        }
    }
}

/// A control is found by its border: it has one that counts, not a line that only adorns.
#[test]
fn borders_of_controls_are_no_adornment() {
    let sheets = sheets();
    let controls =
        ["choice__card", "choice__mark", "il-input", "il-select", "il-button", "__button", "il-number", "__select"];
    let mut found = 0;
    for rule in &sheets.rules {
        let ours = rule.selectors.iter().any(|s| controls.iter().any(|control| s.contains(control)));
        let borders = rule.declarations.iter().filter(|(name, _)| ours && name.starts_with("border"));
        for (name, value) in borders.filter(|(_, value)| !pairs::colours(value).is_empty()) {
            found += 1;
            assert!(!value.contains("--il-hair"), "{}: {:?}: {name}: {value}", rule.file, rule.selectors);
        }
    }
    assert!(found >= 10, "only {found} borders were found");
}

#[test]
fn this_test_can_fail() {
    let with = |more: &str| {
        let mut rules = sheet::all();
        rules.extend(sheet::rules("more.css", more));
        Sheets::of(rules)
    };
    let day = Theme { dark: false, more: false, derives: true };
    let faint = |sheets: &Sheets| sheets.faint(day, None, Gamut::Clip);
    assert_eq!(faint(&with("")), Vec::<String>::new());
    let pale = faint(&with(".x { color: #8a8f8c }"));
    assert!(pale.iter().any(|line| line.contains("Words #8a8f8c on var(--il-ground)")), "{pale:#?}");
    let token = faint(&with(":root { --il-ink-soft: #9aa39e }"));
    assert!(token.iter().any(|line| line.contains("Words var(--il-ink-soft) on var(--il-paper)")), "{token:#?}");
    assert!(!faint(&with(".x { border: 1px solid #bbb }")).is_empty(), "a faint border");
    assert!(!faint(&with(".il-care--odd { --il-level: #777; --il-level-tint: #888 }")).is_empty(), "a faint level");
    assert!(!faint(&with(".il-emergency .x { color: #a55 }")).is_empty(), "red on red");
    assert!(!faint(&with(".x { background: var(--il-ink) }")).is_empty(), "ink on ink");
    assert_eq!(faint(&with(".x { background: var(--il-ink); color: var(--il-paper) }")), Vec::<String>::new());
    // A clinic's accent, taken as it is.
    let taken = with(":root { --il-accent: var(--il-brand) }");
    assert!(!taken.faint(day, Some("#ffff00"), Gamut::Clip).is_empty(), "yellow on paper");
}

//! Which colours meet which. A sheet does not say on what an element will stand, so every foreground counts on every
//! ground of its world on which words stand freely; only a part that brings both its ground and its own words is a pair
//! for itself. That is more than the pages show today, and holds what a new page will show.

use std::collections::BTreeMap;

use super::sheet::{Rule, split};
use super::theme::{Values, colour};

/// What a foreground is, and so how much it must stand out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Words, of any size: that large ones may do with less is used nowhere.
    Words,
    /// Borders of controls, icons, marks.
    Sign,
}

/// A foreground on a ground.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Pair {
    /// What it is.
    pub role: Role,
    /// What is seen, as it is written.
    pub front: String,
    /// What it stands on.
    pub ground: String,
    /// The class whose own tokens count here.
    pub scope: Option<String>,
    /// One place in the sheets that uses it.
    pub place: String,
}

/// Lines and shapes that say nothing: whatever they part or adorn is told by words and space too; a line in the colour of
/// the paper is a gap. The figures and the two rings of the focus have tests of their own.
const ADORNS: [&str; 6] = ["--il-hair", "--il-crest", "--il-figure", "--il-shadow", "--il-focus", "--il-paper"];

/// Parts on whose ground no words stand, each with the sign that stands there.
const WORDLESS: [(&str, Option<&str>); 3] =
    [("il-choice__mark", Some("var(--il-on-accent)")), ("il-fit", None), ("il-light__sign", None)];

/// A shape of a chart that is a ground: words and lines stand on it.
const ZONE: &str = "il-chart__zone";

/// Grounds that are open to everything even though their rule names its words too.
const OPEN: [&str; 3] = ["html", "body", ".il-emergency"];

/// The emergency screen is another world: what stands there stands nowhere else.
fn red(selector: &str) -> bool {
    selector.contains("il-emergency") && !selector.contains("il-ink--")
}

/// The colours in a value, as they are written: tokens, and colours by themselves.
pub fn colours(value: &str) -> Vec<String> {
    let mut found = Vec::new();
    for part in split(value, ',').iter().flat_map(|part| split(part, ' ')) {
        if let Some((_, inside)) = part.split_once("-gradient(") {
            found.extend(colours(inside.strip_suffix(')').unwrap_or(inside)));
        } else if part.starts_with("url(") {
            // Its colour would follow no theme.
            panic!("{part}: a picture in a style sheet");
        } else if part.starts_with('#') || part.starts_with("var(--il-") || part == "white" || part == "black" {
            found.push(part);
        }
    }
    found
}

/// A selector without what changes by the moment.
fn calm(selector: &str) -> String {
    [":hover", ":focus-visible", ":focus", ":active"].iter().fold(selector.to_string(), |s, state| s.replace(state, ""))
}

/// What one rule paints, for one of its selectors.
struct Paint<'a> {
    selector: &'a str,
    place: String,
    words: Option<&'a str>,
    ground: Option<String>,
    signs: Vec<String>,
}

impl<'a> Paint<'a> {
    fn of(rule: &'a Rule, selector: &'a str) -> Paint<'a> {
        let place = format!("{}: {selector}", rule.file);
        let mut paint = Paint { selector, place, words: None, ground: None, signs: Vec::new() };
        for (name, value) in &rule.declarations {
            match name.as_str() {
                "color" => {
                    let known = ["inherit", "currentcolor", "transparent"].contains(&value.as_str());
                    assert!(known || colours(value).len() == 1, "{}: {value} is no colour known here", paint.place);
                    paint.words = Some(value).filter(|_| !known).map(String::as_str);
                }
                "background" | "background-color" if !value.contains("gradient(") && !value.contains("url(") => {
                    paint.ground = colours(value).pop();
                }
                "fill" if selector.contains(ZONE) => paint.ground = colours(value).pop(),
                "background" | "background-image" | "fill" | "stroke" | "box-shadow" | "text-decoration-color" => {
                    paint.signs.extend(colours(value));
                }
                _ if name.starts_with("border") || name.starts_with("outline") => paint.signs.extend(colours(value)),
                _ => {}
            }
        }
        paint.signs.retain(|sign| !ADORNS.iter().any(|token| sign.contains(token)));
        paint
    }

    fn wordless(&self) -> Option<&'static (&'static str, Option<&'static str>)> {
        WORDLESS.iter().find(|(part, _)| self.selector.contains(part))
    }
}

/// Every pair of the sheets, each once. `rules` are those that can hold on a screen.
pub fn pairs(rules: &[&Rule], tokens: &Values, scopes: &[(String, Values)]) -> Vec<Pair> {
    let paints: Vec<Paint> =
        rules.iter().flat_map(|rule| rule.selectors.iter().map(|selector| Paint::of(rule, selector))).collect();
    let (mut fronts, mut grounds, mut met) = (Vec::new(), Vec::new(), Vec::new());
    for paint in &paints {
        let world = red(paint.selector);
        if let Some(ground) = &paint.ground {
            if let Some((_, sign)) = paint.wordless() {
                let sign = sign.filter(|_| *ground != "var(--il-paper)");
                met.extend(sign.map(|sign| (Role::Sign, sign.to_string(), ground.clone(), world, &paint.place)));
            } else {
                let own = own_words(&paints, paint);
                if own.is_none() || OPEN.contains(&paint.selector) {
                    grounds.push((world, ground.clone()));
                }
                met.extend(own.map(|own| (Role::Words, own.to_string(), ground.clone(), world, &paint.place)));
            }
        }
        let words = paint.words.filter(|_| paint.ground.is_none());
        let words = words.into_iter().flat_map(colours).map(|words| (Role::Words, words));
        let tick = paint.selector.ends_with("il-choice__mark::after");
        let signs = paint.signs.iter().filter(|_| !tick).map(|sign| (Role::Sign, sign.clone()));
        fronts.extend(words.chain(signs).map(|(role, front)| (role, front, world, &paint.place)));
    }
    grounds.sort();
    grounds.dedup();
    for (role, front, world, place) in &fronts {
        let here = grounds.iter().filter(|(of, _)| of == world);
        met.extend(here.map(|(_, ground)| (*role, front.clone(), ground.clone(), *world, *place)));
    }
    let mut found: BTreeMap<_, String> = BTreeMap::new();
    for (role, front, ground, world, place) in met {
        for scope in scopes_of(&front, &ground, world, tokens, scopes) {
            found.entry((role, front.clone(), ground.clone(), scope)).or_insert_with(|| place.clone());
        }
    }
    let pair = |((role, front, ground, scope), place)| Pair { role, front, ground, scope, place };
    found.into_iter().map(pair).collect()
}

/// The words of a part that has a ground of its own: in this rule, or in another about the same part.
fn own_words<'a>(paints: &[Paint<'a>], paint: &Paint<'a>) -> Option<&'a str> {
    let exact = paints.iter().rev().filter(|other| other.selector == paint.selector);
    let same = paints.iter().rev().filter(|other| calm(other.selector) == calm(paint.selector));
    paint.words.or_else(|| exact.chain(same).find_map(|other| other.words))
}

/// In which scopes a pair is met: in none where the page's tokens suffice, and in each that gives one of the two a value
/// of its own.
fn scopes_of(
    front: &str,
    ground: &str,
    world: bool,
    tokens: &Values,
    scopes: &[(String, Values)],
) -> Vec<Option<String>> {
    let known = |value: &str, own: &Values| {
        let mut all = tokens.clone();
        all.extend(own.clone());
        colour(value, &all).is_some()
    };
    let names = |value: &str, own: &Values| own.keys().any(|name| value.contains(&format!("var({name})")));
    let plain = (known(front, &Values::new()) && known(ground, &Values::new())).then_some(None);
    let inner = scopes.iter().filter(|(selector, own)| {
        let meant = names(front, own) || names(ground, own);
        meant && (world || !red(selector)) && known(front, own) && known(ground, own)
    });
    plain.into_iter().chain(inner.map(|(selector, _)| Some(selector.clone()))).collect()
}

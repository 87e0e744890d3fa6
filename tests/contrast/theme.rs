//! What the tokens are worth: by day and by night, in high contrast, in an engine that can derive colours and in one
//! that cannot, with the accent of a clinic.

use std::collections::BTreeMap;

use super::colour::{Colour, parse};
use super::sheet::Rule;

/// A way in which the page is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Theme {
    /// `prefers-color-scheme: dark`.
    pub dark: bool,
    /// `prefers-contrast: more`.
    pub more: bool,
    /// The engine knows relative colours.
    pub derives: bool,
}

impl Theme {
    /// All of them.
    pub fn all() -> Vec<Theme> {
        let both = [false, true];
        let two = both.into_iter().flat_map(|dark| both.map(|more| (dark, more)));
        two.flat_map(|(dark, more)| both.map(|derives| Theme { dark, more, derives })).collect()
    }

    /// Whether all conditions around a rule hold here. Sizes, pointers and the like may be anything.
    pub fn holds(self, around: &[String]) -> bool {
        around.iter().all(|condition| self.meets(condition))
    }

    fn meets(self, condition: &str) -> bool {
        let and = |wanted: bool, words: &str| !condition.contains(words) || wanted;
        if condition.starts_with("@supports") {
            return and(self.derives, "(from ") && and(!self.derives, "not (color");
        }
        and(self.dark, "prefers-color-scheme: dark")
            && and(!self.dark, "prefers-color-scheme: light")
            && and(self.more, "prefers-contrast: more")
            && and(false, "forced-colors: active")
            && and(false, "print")
    }
}

/// Values of custom properties.
pub type Values = BTreeMap<String, String>;

/// The tokens of the whole page in a theme, `brand` in the place of the registered accent.
pub fn tokens(rules: &[Rule], theme: Theme, brand: Option<&str>) -> Values {
    let mut values = Values::new();
    for rule in rules.iter().filter(|rule| theme.holds(&rule.around)) {
        let registered = rule.selectors.iter().find_map(|s| s.strip_prefix("@property "));
        if let Some(name) = registered {
            let first = rule.declarations.iter().find(|(name, _)| name == "initial-value");
            let first = first.unwrap_or_else(|| panic!("{name} has no initial value"));
            values.insert(name.to_string(), brand.unwrap_or(&first.1).to_string());
        } else if rule.selectors.iter().any(|s| s == ":root") {
            values.extend(rule.declarations.iter().filter(|(name, _)| name.starts_with("--")).cloned());
        }
    }
    values
}

/// Tokens that hold only inside of an element: the class that sets them, and what it sets.
pub fn scopes(rules: &[Rule]) -> Vec<(String, Values)> {
    let any = Theme { dark: false, more: false, derives: true };
    let mut found: Vec<(String, Values)> = Vec::new();
    for rule in rules.iter().filter(|rule| any.holds(&rule.around)) {
        let own: Values = rule.declarations.iter().filter(|(name, _)| name.starts_with("--")).cloned().collect();
        let inner = rule.selectors.iter().filter(|s| *s != ":root" && !s.starts_with('@') && !own.is_empty());
        found.extend(inner.map(|selector| (selector.clone(), own.clone())));
    }
    found
}

/// A value with every `var()` in it resolved; `None` where one of them has no value.
pub fn resolve(value: &str, values: &Values) -> Option<String> {
    let mut text = value.to_string();
    for _ in 0..100 {
        let Some(at) = text.find("var(") else { return Some(text) };
        let length = text[at..].find(')')?;
        let name = text[at + 4..at + length].trim();
        text = format!("{}{}{}", &text[..at], values.get(name)?, &text[at + length + 1..]);
    }
    panic!("{value} leads round in a circle")
}

/// The colour that a value is.
pub fn colour(value: &str, values: &Values) -> Option<Colour> {
    parse(&resolve(value, values)?)
}

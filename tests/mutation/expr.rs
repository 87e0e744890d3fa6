//! Changed copies of a predicate: one change each. What a change means is the engine's business.

use iliac::knowledge::KB;
use iliac::model::{Expr, QuestionId};

use super::Kind;

/// A changed predicate.
pub struct Changed {
    /// What was changed.
    pub kind: Kind,
    /// The change in words, with its place in the predicate.
    pub what: String,
    /// The predicate with the change.
    pub expr: Expr,
}

const UNSURE: u64 = 1 << 63;

/// Every single change of a predicate.
pub fn changes(expr: &Expr) -> Vec<Changed> {
    let mut found = Vec::new();
    walk(expr, "", &|e| e, &mut found);
    found
}

/// Puts a changed part back into the whole.
type Around<'a> = &'a dyn Fn(Expr) -> Expr;

fn walk(expr: &Expr, path: &str, around: Around, found: &mut Vec<Changed>) {
    let mut add = |kind: Kind, what: String, part: Expr| {
        let place = if path.is_empty() { "root" } else { path };
        found.push(Changed { kind, what: format!("{what} at {place}"), expr: around(part) });
    };
    match expr {
        Expr::Always => {}
        Expr::Is(q, mask) => {
            add(Kind::Negated, format!("not [{}]", leaf(expr)), Expr::Not(leak(*expr)));
            for bit in (0..64).filter(|b| mask & (1 << b) != 0 && mask.count_ones() > 1) {
                let without = format!("{} without {}", KB.questions[q.index()].name, option(*q, bit));
                add(Kind::Option, without, Expr::Is(*q, mask & !(1 << bit)));
            }
        }
        Expr::AtLeast(q, n) => {
            add(Kind::Negated, format!("not [{}]", leaf(expr)), Expr::Not(leak(*expr)));
            for n in near(*n) {
                add(Kind::Threshold, format!("[{}] from {n}", leaf(expr)), Expr::AtLeast(*q, n));
            }
        }
        Expr::AtMost(q, n) => {
            add(Kind::Negated, format!("not [{}]", leaf(expr)), Expr::Not(leak(*expr)));
            for n in near(*n) {
                add(Kind::Threshold, format!("[{}] to {n}", leaf(expr)), Expr::AtMost(*q, n));
            }
        }
        Expr::Chosen(q, n) => {
            add(Kind::Negated, format!("not [{}]", leaf(expr)), Expr::Not(leak(*expr)));
            for n in [n.saturating_sub(1), n + 1] {
                add(Kind::Threshold, format!("[{}] from {n}", leaf(expr)), Expr::Chosen(*q, n));
            }
        }
        Expr::All(parts) => list(parts, path, around, found, &Expr::All),
        Expr::Any(parts) => list(parts, path, around, found, &Expr::Any),
        Expr::Of(n, parts) => {
            for m in [n - 1, n + 1] {
                add(Kind::Count, format!("{m} of {} instead of {n}", parts.len()), Expr::Of(m, parts));
            }
            list(parts, path, around, found, &|parts| Expr::Of(*n, parts));
        }
        Expr::Not(part) => {
            add(Kind::Negated, format!("no longer not [{}]", leaf(part)), **part);
            walk(part, &step(path, "not"), &|e| around(Expr::Not(leak(e))), found);
        }
        Expr::Unless(part) => {
            // Where it is one of several parts that must all hold, leaving it out is the same.
            walk(part, &step(path, "unless"), &|e| around(Expr::Unless(leak(e))), found);
        }
        // A list of triage rules: what is in it is theirs.
        Expr::Named("rules", _) => {}
        Expr::Named(name, part) => {
            let name: &'static str = name;
            walk(part, &step(path, name), &|e| around(Expr::Named(name, leak(e))), found);
        }
    }
}

/// Parts left out one by one, then changes inside them.
fn list(
    parts: &'static [Expr],
    path: &str,
    around: Around,
    found: &mut Vec<Changed>,
    whole: &dyn Fn(&'static [Expr]) -> Expr,
) {
    for (at, part) in parts.iter().enumerate() {
        let mut rest = parts.to_vec();
        rest.remove(at);
        let kind = if matches!(part, Expr::Unless(_)) { Kind::Mitigator } else { Kind::Dropped };
        let place = step(path, &at.to_string());
        let what = format!("without [{}] at {place}", leaf(part));
        found.push(Changed { kind, what, expr: around(whole(Box::leak(rest.into_boxed_slice()))) });
        let inside = |e: Expr| {
            let mut changed = parts.to_vec();
            changed[at] = e;
            around(whole(Box::leak(changed.into_boxed_slice())))
        };
        walk(part, &place, &inside, found);
    }
}

fn step(path: &str, next: &str) -> String {
    if path.is_empty() { next.to_string() } else { format!("{path}.{next}") }
}

fn leak(expr: Expr) -> &'static Expr {
    Box::leak(Box::new(expr))
}

fn near(n: u16) -> Vec<u16> {
    n.checked_sub(1).into_iter().chain([n + 1]).collect()
}

fn option(q: QuestionId, bit: u32) -> &'static str {
    if 1 << bit == UNSURE { "unsure" } else { KB.questions[q.index()].kind.choices()[bit as usize].name }
}

/// A part in a few words.
pub fn leaf(expr: &Expr) -> String {
    let name = |q: &QuestionId| KB.questions[q.index()].name;
    match expr {
        Expr::Always => "always".into(),
        Expr::Is(q, mask) => {
            let options: Vec<&str> = (0..64).filter(|b| mask & (1 << b) != 0).map(|b| option(*q, b)).collect();
            format!("{} {}", name(q), options.join("/"))
        }
        Expr::AtLeast(q, n) => format!("{} >= {n}", name(q)),
        Expr::AtMost(q, n) => format!("{} <= {n}", name(q)),
        Expr::Chosen(q, n) => format!("{} {n} chosen", name(q)),
        Expr::All(parts) => format!("all of {}", parts.len()),
        Expr::Any(parts) => format!("any of {}", parts.len()),
        Expr::Of(n, parts) => format!("{n} of {}", parts.len()),
        Expr::Not(part) => format!("not {}", leaf(part)),
        Expr::Unless(part) => format!("unless {}", leaf(part)),
        Expr::Named(name, _) => (*name).into(),
    }
}

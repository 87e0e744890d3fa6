//! Charts on the page: one drawing with a label that says it in a sentence, the meaning of its signs in words below, and
//! the same as a table for whoever wants figures. Shapes come from `chart`; colours and strokes are `style/chart.css`'s.

use crate::state::Local;

use super::html::{AnyView, El, el, live, p, svg};
use super::parts::{app, date, fold};
use crate::chart::{Calendar, Goal, HIGH, Pain, Row, Span, WIDE, Zone};
use crate::engine::progress::Size;
use crate::model::Date;
use crate::msg;
use crate::words::{Msg, text};

/// Pain over time.
pub fn pain(chart: &Pain, label: &str) -> El {
    let zone = |zone: &Zone| {
        let class = if zone.size == Size::Worse { "il-chart__zone il-chart__zone--worse" } else { "il-chart__zone" };
        path(class, zone.path())
    };
    let start = chart.start.map(|score| HIGH - 10 * i32::from(score));
    let field = lines()
        .each(chart.zones().iter().map(zone))
        .put(path("il-chart__grid", format!("M0 0H{WIDE}M0 50H{WIDE}M0 100H{WIDE}")))
        .put(start.map(|y| path("il-chart__start", format!("M0 {y}H{WIDE}"))))
        .put(path("il-chart__band", chart.band()))
        .put(path("il-chart__usual", chart.usual()))
        .put(path("il-chart__line", chart.line()))
        .put(path("il-chart__dots", chart.dots()));
    let mirrored = chart.span.mirrored;
    let named = chart.zones().into_iter().map(|zone| match zone.size {
        Size::Worse => note(mirrored, zone.y(), "-0.4em", app().get(msg!("chart-worse")).to_string()),
        Size::Much | Size::Little | Size::Same => {
            note(mirrored, zone.y(), "1.1em", app().get(msg!("chart-much")).to_string())
        }
    });
    let said =
        chart.start.zip(start).map(|(score, y)| note(mirrored, y, "-0.4em", app().say(&text::chart_start(score))));
    let plot = plot(label).put(field).each(named).put(said);
    let (sessions, flares) = (chart.session_ticks(), chart.flare_ticks());
    let flared = !flares.is_empty();
    let flares = flared.then(|| strip("il-chart__ticks il-chart__ticks--flare", flares));
    let strips = [Some(strip("il-chart__ticks", sessions)), flares].into_iter().flatten();
    let mut signs = vec![sign("il-chart__line", "M2 5h20", msg!("chart-line"))];
    if !chart.before.is_empty() {
        signs.push(sign("il-chart__band", "M2 1h20v8h-20z", msg!("chart-band")));
        signs.push(sign("il-chart__tick", "M8 1v8M16 1v8", msg!("chart-session")));
    }
    if flared {
        signs.push(sign("il-chart__tick il-chart__tick--flare", "M12 1v8", msg!("chart-flare")));
    }
    el("figure", "il-chart")
        .put(grid(plot.view(), chart.span, strips))
        .put(el("ul", "il-chart__signs").each(signs))
        .put(table(chart.rows(), chart.span.step == 1))
}

/// One goal over time.
pub fn goal(goal: &Goal, label: &str) -> El {
    let mirrored = goal.span.mirrored;
    let clear = goal.clear_from().map(|score| HIGH - 10 * i32::from(score));
    let field = lines()
        .put(clear.map(|y| path("il-chart__zone", format!("M0 0H{WIDE}V{y}H0z"))))
        .put(path("il-chart__grid", format!("M0 0H{WIDE}M0 50H{WIDE}M0 100H{WIDE}")))
        .put(path("il-chart__line", goal.line()))
        .put(path("il-chart__dots", goal.dots()));
    let named = clear.map(|y| note(mirrored, y, "-0.4em", app().get(msg!("chart-clear")).to_string()));
    el("figure", "il-chart il-chart--low").put(grid(
        plot(label).put(field).put(named).view(),
        goal.span,
        None.into_iter(),
    ))
}

/// The last weeks, and below them each week in words.
pub fn calendar(calendar: &Calendar, label: &str) -> El {
    let (wide, high) = calendar.size;
    let drawing = svg("svg", "il-calendar__days")
        .attr("viewBox", format!("0 0 {wide} {high}"))
        .attr("width", format!("{}", wide * 2))
        .attr("role", "img")
        .attr("aria-label", label)
        .put(path("il-calendar__day", calendar.all.clone()))
        .put(path("il-calendar__session", calendar.sessions.clone()))
        .put(path("il-calendar__check-in", calendar.check_ins.clone()))
        .put(path("il-calendar__flare", calendar.flares.clone()))
        .put(path("il-calendar__today", calendar.today.clone()));
    let mut signs = vec![sign("il-calendar__session", "M7 0h10v10h-10z", msg!("chart-session"))];
    if !calendar.check_ins.is_empty() {
        signs.push(sign("il-calendar__check-in", "M9 5a3 3 0 1 0 6 0a3 3 0 1 0-6 0z", msg!("chart-check-in")));
    }
    if !calendar.flares.is_empty() {
        signs.push(sign("il-calendar__flare", "M7 10l10-10", msg!("chart-flare")));
    }
    signs.push(sign("il-calendar__today", "M6 0h12v10h-12z", msg!("chart-today")));
    let week = |week: &crate::chart::Week| {
        el("li", "").put(app().say(&text::chart_week(i64::from(week.days), date(week.monday))))
    };
    let weeks = el("ul", "il-list").each(calendar.weeks.iter().rev().map(week));
    el("figure", "il-chart")
        .put(drawing)
        .put(el("ul", "il-chart__signs").each(signs))
        .put(fold(msg!("chart-weeks")).put(weeks).el())
}

/// The field: as wide and high as its place, its labels in the size of the words around.
fn plot(label: &str) -> El {
    svg("svg", "il-chart__plot").attr("role", "img").attr("aria-label", label)
}

/// What is stretched to the field: strokes keep their width (`style/chart.css`).
fn lines() -> El {
    svg("svg", "")
        .attr("viewBox", format!("0 0 {WIDE} {HIGH}"))
        .attr("preserveAspectRatio", "none")
        .attr("width", "100%")
        .attr("height", "100%")
        .attr("overflow", "visible")
}

fn path(class: &'static str, d: String) -> Option<El> {
    (!d.is_empty()).then(|| svg("path", class).attr("d", d))
}

/// Words within the field, at its far end: what is newest stands there too, but what is said is about the level.
fn note(mirrored: bool, y: i32, down: &'static str, words: String) -> El {
    let x = if mirrored { "0.5%" } else { "99.5%" };
    svg("text", "il-chart__note")
        .attr("x", x)
        .attr("y", format!("{y}%"))
        .attr("dy", down)
        .attr("text-anchor", "end")
        .put(words)
}

fn strip(class: &'static str, ticks: String) -> El {
    svg("svg", class)
        .attr("viewBox", format!("0 0 {WIDE} 1"))
        .attr("preserveAspectRatio", "none")
        .attr("aria-hidden", "true")
        .put(path("", ticks))
}

/// Scale, field, strips and the first and last day.
fn grid(plot: AnyView, span: Span, strips: impl Iterator<Item = El>) -> El {
    let number = |n: i64| el("span", "").put(app().words().number(n));
    let scale = el("div", "il-chart__scale").attr("aria-hidden", "true").each([10, 5, 0].map(number));
    let day = |day: i32| el("span", "").put(Date::from_days(day).map(date));
    let days: Vec<El> =
        if span.first == span.last { vec![day(span.last)] } else { vec![day(span.first), day(span.last)] };
    el("div", "il-chart__field")
        .put(scale)
        .put(plot)
        .put(el("div", "il-chart__strips").each(strips))
        .put(el("div", "il-chart__dates").attr("aria-hidden", "true").each(days))
}

/// A sign and what it stands for.
fn sign(class: &'static str, d: &'static str, words: Msg) -> El {
    let drawn = svg("svg", "il-chart__sign").attr("viewBox", "0 0 24 10").attr("aria-hidden", "true");
    el("li", "").put(drawn.put(svg("path", class).attr("d", d))).put(words)
}

/// The same as figures, drawn once it is opened.
fn table(rows: Vec<Row>, by_day: bool) -> El {
    let opened = Local::new(false);
    let inside = move || opened.get().then(|| rows_of(&rows, by_day));
    fold(msg!("chart-table")).put(live(inside)).el().on("toggle", move |_| opened.set(true))
}

fn rows_of(rows: &[Row], by_day: bool) -> El {
    let range = |range: Option<(u8, u8)>| match range {
        Some((low, high)) if low != high => app().say(&text::chart_range(low, high)),
        Some((low, _)) => app().words().number(low.into()),
        None => String::from("–"),
    };
    let row = |row: &Row| {
        let (from, to) = (Date::from_days(row.from).map(date), Date::from_days(row.to).map(date));
        let day = match (from, to) {
            (Some(from), Some(to)) if !by_day => app().say(&text::chart_days(from, to)),
            (from, _) => from.unwrap_or_default(),
        };
        el("tr", "")
            .put(el("th", "").attr("scope", "row").put(day))
            .put(el("td", "").put(range(row.worst)))
            .put(el("td", "").put(range(row.before)))
            .put(el("td", "").put(app().words().number(row.sessions.into())))
    };
    let head = [msg!("chart-day"), msg!("chart-worst"), msg!("chart-before"), msg!("chart-sessions")];
    let head = el("tr", "").each(head.map(|words| el("th", "").attr("scope", "col").put(words)));
    let table =
        el("table", "il-chart__table").put(el("thead", "").put(head)).put(el("tbody", "").each(rows.iter().map(row)));
    // It may be wider than a phone: then it is moved by finger or by arrows.
    el("div", "il-chart__wide")
        .attr("tabindex", "0")
        .attr("role", "group")
        .attr("aria-label", app().get(msg!("chart-table")))
        .put(table)
}

/// A line below a chart.
pub fn below(words: Msg) -> El {
    p("il-small", words)
}

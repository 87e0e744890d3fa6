//! Today, for someone with a plan: the session and why it is as it is, the check-in, the morning after, how they want to
//! exercise. Nothing is shown before someone asks; nothing about days without a session is said as a failing.

use leptos::prelude::*;

use super::figure::still;
use super::html::{AnyView, El, button, el, live, p, points, section};
use super::parts::{Card, HEADING, Sure, app, card, date, fold};
use super::question::back;
use super::result::net;
use super::scale::{PAIN, scale};
use crate::model::{Kit, Minutes, Preferences, Weekdays};
use crate::msg;
use crate::report::{ExerciseLine, TodayPart};
use crate::state::{AppState, Local, Page, Planned, Shown, Standing, Subject};
use crate::words::{Msg, Text, text};

/// The page.
pub fn view() -> Vec<AnyView> {
    let state = app();
    let title = el("h1", "il-title").id(HEADING).focusable().put(msg!("today-title"));
    let body = live(move || match state.shown() {
        Shown::Nothing => hidden(state),
        Shown::Whose => super::earlier::whose_plan(state),
        Shown::Of(_) => standing(state),
    });
    vec![back(state), title.view(), body]
}

fn hidden(state: AppState) -> Vec<AnyView> {
    let show = move || {
        state.show_kept();
        state.focus(HEADING);
    };
    let show = button("il-button il-button--primary", msg!("today-show"), show);
    vec![p("il-lead", msg!("today-hidden")).view(), el("p", "il-section").put(show).view()]
}

fn standing(state: AppState) -> Vec<AnyView> {
    let unreadable = state.has_unreadable_diary().then(|| p("il-said", msg!("today-unreadable")).view());
    let check = || button("il-button", msg!("today-new-check"), move || state.go(Page::Start));
    let mut page = match &*state.standing() {
        Standing::Nothing => vec![p("il-lead", msg!("today-none")).view(), check().view()],
        Standing::NotBegun(id) => {
            let id = id.clone();
            let begin = move || {
                state.begin_plan(&id);
                state.focus(HEADING);
            };
            let begin = button("il-button il-button--primary", msg!("today-begin"), begin);
            vec![p("il-lead", msg!("today-not-begun")).view(), begin.view()]
        }
        Standing::Over(newest) => {
            let id = newest.id().to_string();
            let open = button("il-button", msg!("today-open-check"), move || state.go(Page::Record(id.clone())));
            vec![p("il-said", msg!("today-over")).view(), el("div", "il-buttons").put(open).put(check()).view()]
        }
        Standing::Under(planned) => plan(state, planned),
    };
    page.extend(unreadable);
    let hide = move || {
        state.hide_kept();
        state.focus(HEADING);
    };
    page.push(el("div", "il-section").put(button("il-link", msg!("today-hide"), hide)).view());
    page
}

fn plan(state: AppState, planned: &Planned) -> Vec<AnyView> {
    let words = state.plan_in_words(planned);
    let who = match planned.check.subject() {
        Subject::Me => None,
        Subject::Label(label) => Some(label.clone()),
    };
    let day = p("il-eyebrow il-today__day", date(planned.day)).put(who.map(|who| [" · ", &who].concat()));
    let raises = (!words.raises.is_empty())
        .then(|| el("div", "il-said").put(points(words.raises.iter().map(|text| state.say(text)))).view());
    let go = |words, page: Page| el("p", "").put(button("il-link", words, move || state.go(page.clone())));
    let since = section(msg!("today-since"))
        .put(words.since.as_ref().map(|since| p("", state.say(since))))
        .put(go(msg!("track-open"), Page::Progress))
        .put(go(msg!("remind-title"), Page::Reminders));
    let parts = [
        Some(day.view()),
        state.diary_trouble().map(|_| p("il-said il-said--bad", msg!("session-unsaved")).view()),
        due(state, &words),
        raises,
        morning(state, planned).map(El::view),
        Some(session(state, planned, &words).view()),
        Some(since.view()),
        // More pain is nothing to expect of a plan that has stopped; what is dangerous stands there all the same.
        Some(if words.stop.is_some() {
            net(state.here(), state.safety_net()).view()
        } else {
            flare(state, planned).view()
        }),
        Some(wishes(state, planned).view()),
        (*planned.check.subject() == Subject::Me).then(|| way(state).view()),
    ];
    parts.into_iter().flatten().collect()
}

/// The check-in, when its day has come.
fn due(state: AppState, words: &TodayPart) -> Option<AnyView> {
    let due = words.due?;
    let open = button("il-button", msg!("today-check-in"), move || state.check_in());
    Some(el("section", "il-said").put(el("div", "il-flow").put(p("", due)).put(open)).view())
}

/// The 24-hour rule: the morning after.
fn morning(state: AppState, planned: &Planned) -> Option<El> {
    let of = planned.morning_of()?;
    let (check, pain) = (planned.check.id().to_string(), Local::new(None));
    let save = move || {
        if let Some(pain) = pain.get_untracked() {
            state.tell_morning(&check, of, pain);
            state.focus(HEADING);
        }
    };
    let scale = scale("morning", msg!("today-morning"), Some(msg!("today-morning-why")), PAIN, pain);
    Some(el("section", "il-section il-flow").put(scale).put(button("il-button", msg!("today-morning-save"), save)))
}

fn session(state: AppState, planned: &Planned, words: &TodayPart) -> El {
    if let Some(stop) = &words.stop {
        let check = button("il-button", msg!("today-new-check"), move || state.check_again());
        let why = p("il-said il-said--bad", state.say(stop));
        return section(msg!("today-stopped")).put(el("div", "il-flow").put(why).put(check));
    }
    let done = planned.today.plan.as_ref().is_ok_and(|plan| plan.done);
    let one = |(line, amount): (&ExerciseLine, &Text)| {
        let mut amount = state.say(amount);
        if line.dose.per_day > 1 {
            amount.push_str(", ");
            amount.push_str(&state.say(&text::today_per_day(line.dose.per_day)));
        }
        let words = el("div", "").put(el("strong", "").put(line.name)).put(p("il-small", amount));
        el("li", "il-today__item")
            .put(words.put(line.how.map(|how| p("il-small", how))))
            .put(still(line.id, line.variant))
    };
    let list = el("ol", "il-today__list").each(words.items.iter().zip(&words.amounts).map(one));
    let left = state.left_session_of(planned.check.id());
    let go = match left {
        Some(at) => button("il-button il-button--primary", msg!("today-go-on"), move || state.go_on_with_session(at)),
        None if done => button("il-button", msg!("today-again"), move || state.open_session()),
        None => button("il-button il-button--primary", msg!("today-start"), move || state.open_session()),
    };
    let count = planned.sessions.len();
    let count =
        if count == 0 { state.get(msg!("today-first")).to_string() } else { state.say(&text::today_count(count)) };
    let changes = points(words.changes.iter().map(|change| state.say(change)));
    let changes = || el("div", "il-flow").put(el("h3", "il-subheading").put(msg!("today-changes"))).put(changes);
    let inside = el("div", "il-today__session")
        .put((done && left.is_none()).then(|| p("il-said il-said--good", msg!("today-done"))))
        .put(words.few.as_ref().map(|few| p("", state.say(few))))
        .put((!words.items.is_empty()).then_some(list))
        .put((!words.items.is_empty()).then(|| el("p", "").put(go)))
        .put((!words.changes.is_empty()).then(changes))
        .put(p("il-small", count))
        .put(
            planned
                .today
                .next
                .filter(|_| planned.today.due.is_none())
                .map(|days| p("il-small", state.say(&text::today_next(days)))),
        );
    section(msg!("today-session")).put(inside)
}

/// More pain than usual: expected, and no failing.
fn flare(state: AppState, planned: &Planned) -> El {
    let check = planned.check.id().to_string();
    let today = planned.diary.flares.contains(&planned.day);
    let check_in = button("il-link", msg!("today-check-in"), move || state.check_in());
    let act = if today {
        let undo = move || {
            state.take_back_flare(&check);
            state.focus(HEADING);
        };
        button("il-link", msg!("today-flare-undo"), undo).view()
    } else {
        let begin = move || {
            state.log_flare(&check);
            state.focus(HEADING);
        };
        Sure {
            id: "flare".into(),
            label: msg!("today-flare"),
            what: None,
            class: "il-button",
            question: msg!("today-flare-question"),
            yes: msg!("today-flare-yes"),
        }
        .then(begin)
    };
    section(msg!("today-flare-title")).put(
        el("div", "il-flow")
            .put(p("", msg!("today-flare-lead")))
            .put(p("", msg!("session-red-more")))
            .put(el("p", "").put(check_in))
            .put(act),
    )
}

/// How long, where, with what, on which days. Each choice counts at once.
fn wishes(state: AppState, planned: &Planned) -> El {
    let now = planned.preferences;
    let check: &'static str = String::leak(planned.check.id().to_string());
    let set = move |wish: Preferences| {
        state.set_preferences(check, &wish);
    };
    let minutes = Minutes::ALL.map(|minutes| {
        let text = match minutes {
            Minutes::Five => msg!("today-minutes-5"),
            Minutes::Ten => msg!("today-minutes-10"),
            Minutes::Twenty => msg!("today-minutes-20"),
        };
        let one = one("radio", "minutes", &["minutes-", text_of(minutes)].concat(), text);
        card(one, move || now.minutes == minutes, move |_| set(Preferences { minutes, ..now }))
    });
    let floor = [true, false].map(|floor| {
        let text = if floor { msg!("today-floor-yes") } else { msg!("today-floor-no") };
        let one = one("radio", "floor", if floor { "floor-yes" } else { "floor-no" }, text);
        card(one, move || now.floor == floor, move |_| set(Preferences { floor, ..now }))
    });
    let kit = Kit::ALL.map(|kit| {
        let one = one("checkbox", "kit", &["kit-", kit.name()].concat(), kit_words(kit));
        card(one, move || now.kit.has(kit), move |on| set(Preferences { kit: now.kit.with(kit, on), ..now }))
    });
    let chosen = if now.days == Weekdays::ALL { Vec::new() } else { now.days.iter().collect::<Vec<u8>>() };
    let days = (0..7_u8).map(|day| {
        let one = one("checkbox", "days", &["day-", &day.to_string()].concat(), day_words(day));
        let (has, before) = (chosen.contains(&day), chosen.clone());
        let change = move |on: bool| {
            let mut days: Vec<u8> = before.iter().copied().filter(|d| *d != day).collect();
            if on {
                days.push(day);
            }
            set(Preferences { days: Weekdays::of(&days), ..now });
        };
        card(one, move || has, change)
    });
    let group = |legend, choices: El| el("fieldset", "il-field").put(el("legend", "il-label").put(legend)).put(choices);
    let inside = fold(msg!("today-wishes"))
        .put(group(msg!("today-wishes-minutes"), el("div", "il-choices").each(minutes)))
        .put(group(msg!("today-wishes-floor"), el("div", "il-choices il-choices--two").each(floor)))
        .put(group(msg!("today-wishes-kit"), el("div", "il-choices il-choices--two").each(kit)))
        .put(group(msg!("today-wishes-days"), el("div", "il-choices il-choices--two").each(days)))
        .put(p("il-small", msg!("today-days-note")));
    // A choice draws the page anew: what is unfolded stays so.
    let open = state.wishes_open();
    let inside = inside.el().attr_live("open", move || open.get_untracked().then_some(""));
    el("section", "il-section").put(inside.on("toggle", move |event| open.set(is_open(&event))))
}

/// The way here from the start page, for a device of one's own.
fn way(state: AppState) -> El {
    let one = Card { note: Some(msg!("today-way-note")), ..one("checkbox", "way", "way", msg!("today-way")) };
    let choice = card(one, move || state.has_way().get(), move |on| state.choose_way(on));
    el("section", "il-section").put(el("div", "il-choices").put(choice))
}

fn is_open(event: &leptos::web_sys::Event) -> bool {
    event_target::<leptos::web_sys::Element>(event).has_attribute("open")
}

fn one(kind: &'static str, name: &'static str, id: &str, text: Msg) -> Card {
    Card { kind, name, id: id.to_string(), text, note: None }
}

fn text_of(minutes: Minutes) -> &'static str {
    match minutes {
        Minutes::Five => "5",
        Minutes::Ten => "10",
        Minutes::Twenty => "20",
    }
}

fn kit_words(kit: Kit) -> Msg {
    match kit {
        Kit::Mat => msg!("kit-mat"),
        Kit::Chair => msg!("kit-chair"),
        Kit::Band => msg!("kit-band"),
        Kit::Cushion => msg!("kit-cushion"),
        Kit::Strap => msg!("kit-strap"),
        Kit::Step => msg!("kit-step"),
        Kit::Wall => msg!("kit-wall"),
        Kit::Worktop => msg!("kit-worktop"),
        Kit::Stick => msg!("kit-stick"),
        Kit::Shoes => msg!("kit-shoes"),
        Kit::Bike => msg!("kit-bike"),
        Kit::Pool => msg!("kit-pool"),
    }
}

fn day_words(day: u8) -> Msg {
    match day {
        0 => msg!("today-day-0"),
        1 => msg!("today-day-1"),
        2 => msg!("today-day-2"),
        3 => msg!("today-day-3"),
        4 => msg!("today-day-4"),
        5 => msg!("today-day-5"),
        _ => msg!("today-day-6"),
    }
}

/// The screen of an emergency that a check-in has found.
#[inline(never)]
pub fn emergency(state: AppState) -> AnyView {
    let report = move || state.check_in_emergency().or_else(|| state.plan_emergency());
    live(move || report().map(|report| super::emergency::of_plan(&report)))
}

/// Sessions that were left in the middle, on the start page: nothing of them is shown before someone goes on.
#[inline(never)]
pub fn offers(state: AppState) -> Option<El> {
    let one = |(at, left): (usize, Option<(crate::model::Date, String)>)| {
        let when = left.map(|(_, time)| p("", state.say(&text::place_today(time))));
        let forget = move || {
            state.forget_left_session(at);
            state.focus(HEADING);
        };
        el("section", "il-left-off").put(el("h2", "il-subheading").put(msg!("session-left"))).put(when).put(
            el("div", "il-buttons")
                .put(button("il-button", msg!("session-left-go"), move || state.go_on_with_session(at)))
                .put(button("il-link", msg!("session-left-forget"), forget)),
        )
    };
    let left: Vec<El> = state.left_sessions().into_iter().enumerate().map(one).collect();
    // Whoever goes on with a session needs no second way.
    let way =
        || el("p", "").put(button("il-button il-today__way", msg!("today-way-go"), move || state.go_to_my_plan()));
    let way = (left.is_empty() && state.offers_way()).then(way);
    (!left.is_empty() || way.is_some()).then(|| el("div", "il-today__from-start").each(left).put(way))
}

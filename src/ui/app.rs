//! The frame: header, the page that `state` names, footer. It also tells the browser the title and where the focus is.

use leptos::prelude::*;

use super::parts::{HEADING, app, t};
use super::{about, check, confirm, earlier, emergency, icons, question, result, start};
use crate::model::{Disposition, Level};
use crate::msg;
use crate::state::{AppState, Page};
use crate::words::{Msg, text};

/// The whole page.
#[component]
pub fn App(
    /// What was done on the static page.
    before: crate::state::Before,
) -> impl IntoView {
    let state = AppState::new(&before);
    provide_context(state);
    match before.wish.as_deref() {
        Some("begin") => start::begin(state),
        Some("about") => state.go(Page::About),
        Some("earlier") => state.go(Page::Earlier),
        Some(_) | None => {}
    }
    let page = Memo::new(move |_| state.page());
    Effect::new(move |before: Option<()>| {
        let page = page.get();
        let first = before.is_none() && page == Page::Start;
        state.arrive(&title(state, &page), (!first).then_some(HEADING));
    });
    move || {
        let page = page.get();
        let emergency = page == Page::Result && is_emergency(state);
        let step = if state.backward() { "il-main il-step il-step--back" } else { "il-main il-step" };
        match page {
            Page::Start => frame(None, start::view()),
            Page::Result if emergency => emergency::view(),
            page => frame(Some(step), inside(page)),
        }
    }
}

fn is_emergency(state: AppState) -> bool {
    state.report().disposition == Disposition::Level(Level::EmergencyNow)
}

fn inside(page: Page) -> AnyView {
    match page {
        Page::Start => start::view(),
        Page::Question { screen, ask } => question::view(screen, &ask),
        Page::Confirm(question) => confirm::view(question),
        Page::Check => check::view(),
        Page::Result => result::view(),
        Page::Earlier => earlier::list(),
        Page::Record(id) => earlier::record(&id),
        Page::About => about::view(),
    }
}

/// Never a health fact: titles are seen over shoulders and stand in the browser's history.
fn title(state: AppState, page: &Page) -> String {
    let named = |msg: Msg| state.say(&text::page_title(msg));
    match page {
        Page::Start => state.get(msg!("page-title-start")).to_string(),
        Page::Question { .. } => named(msg!("page-title-question")),
        Page::Confirm(_) => named(msg!("page-title-confirm")),
        Page::Check => named(msg!("page-title-check")),
        Page::Result => named(msg!("page-title-result")),
        Page::Earlier => named(msg!("page-title-history")),
        Page::Record(_) => named(msg!("page-title-record")),
        Page::About => named(msg!("page-title-about")),
    }
}

/// Header and footer around a page. The start page brings its own `main`, as `index.html` has it.
fn frame(main: Option<&'static str>, inside: AnyView) -> AnyView {
    let state = app();
    let inside = match main {
        Some(class) => view! {
            <main id="main" class=class tabindex="-1">
                {inside}
            </main>
        }
        .into_any(),
        None => inside,
    };
    view! {
        <div class="il-app">
            <a class="il-skip" href="#main" on:click=move |event| { event.prevent_default(); state.focus("main"); }>
                {t(msg!("page-skip"))}
            </a>
            <header class="il-top">
                <div class="il-top__in">
                    <a class="il-brand" href="./" on:click=move |event| { event.prevent_default(); state.go(Page::Start); }>
                        {icons::mark()}
                        <span>{t(msg!("page-name"))}</span>
                    </a>
                    {link("il-promise", "#about", msg!("page-promise"), Page::About)}
                </div>
            </header>
            {inside}
            <footer class="il-foot">
                <nav class="il-foot__in" aria-label=t(msg!("page-links"))>
                    {link("", "#earlier", msg!("page-earlier"), Page::Earlier)}
                    {link("", "#about", msg!("page-about"), Page::About)}
                </nav>
            </footer>
        </div>
    }
    .into_any()
}

/// A link to a page of ours. The address is what a new tab would open.
fn link(class: &'static str, address: &'static str, words: Msg, page: Page) -> AnyView {
    let state = app();
    view! {
        <a class=class href=address on:click=move |event| { event.prevent_default(); state.go(page.clone()); }>
            {t(words)}
        </a>
    }
    .into_any()
}

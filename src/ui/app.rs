//! The frame: header, the page that `state` names, footer. It also tells the browser the title and where the focus is.

use leptos::prelude::*;
use leptos::web_sys::Node;

use super::ahead::Ahead;
use super::html::{AnyView, El, button, el, live};
use super::parts::{HEADING, app, t};
use super::question::Desk;
use super::{
    check, check_in, checked, clinic, confirm, emergency, icons, language, over, question, remind, result, second,
    start, update,
};
use crate::msg;
use crate::state::{AppState, Before, Derived, Lock, Page, Wish, effect};
use crate::words::{Msg, text};

/// All there is to see: a frame that stays while pages come and go in it. Each part of it is drawn by itself, for a start in
/// short tasks; only in another language header and footer are drawn anew.
#[derive(Debug)]
pub struct Frame {
    state: AppState,
    page: Derived<Page>,
    /// The page is an emergency, which stands alone: without header and footer.
    alone: Derived<bool>,
    app: El,
}

/// Where what was done on the static page, or its address, leads to.
pub fn go_as_wished(state: AppState, before: &Before) {
    match Wish::of(&before.pressed, &before.query) {
        Some(Wish::Begin) => start::begin(state),
        Some(Wish::Learn) => state.go(Page::Learn),
        Some(Wish::About) => state.go(Page::About),
        Some(Wish::Earlier) => state.go(Page::Earlier),
        Some(Wish::Today) => state.go_to_plan(),
        None => {}
    }
}

impl Frame {
    /// With nothing in it yet.
    pub fn new(state: AppState) -> Frame {
        provide_context(state);
        let page = Derived::new(move || state.page());
        let alone = Derived::new(move || {
            let page = page.get();
            page == Page::Result && untrack(|| state.is_emergency())
                || matches!(page, Page::Today | Page::CheckInDone) && second::is_emergency(state)
        });
        Frame { state, page, alone, app: el("div", "il-app") }
    }

    /// The header.
    pub fn with_head(self) -> Frame {
        let Frame { state, alone, .. } = self;
        Frame { app: self.app.put(live(move || (!alone.get()).then(|| head(state)))), ..self }
    }

    /// The page, below the header.
    pub fn with_page(self) -> Frame {
        let Frame { state, page, alone, .. } = self;
        let ahead = Ahead::default();
        ahead.begin(state, anew);
        let shown = live(move || {
            let (page, alone) = (page.get(), alone.get());
            ahead.take(state, &page).unwrap_or_else(|| anew(state, page, alone))
        });
        Frame { app: self.app.put(shown), ..self }
    }

    /// The footer, below the page.
    pub fn with_foot(self) -> Frame {
        let Frame { state, alone, .. } = self;
        Frame { app: self.app.put(live(move || (!alone.get()).then(|| foot(state)))), ..self }
    }

    /// Puts it into its place of the document, and from now on tells the browser of each page that comes.
    pub fn show(self, place: &Node) {
        let Frame { state, page, app, .. } = self;
        let mut arrived = false;
        effect(move || {
            let page = page.get();
            // What was shown of earlier checks does not stay open behind another page.
            let of_kept = matches!(page, Page::Earlier | Page::Record(_) | Page::Checked(Some(_)));
            // Whoever reads something in the middle of a check-in comes back to it.
            let aside = page.is_to_read() && state.is_checking_in();
            if !of_kept && !page.is_of_plan() && !aside {
                state.hide_kept();
            }
            // Whoever reads a clinic's page must not be torn to the frame in it.
            let takes_over = !std::mem::replace(&mut arrived, true) && (page == Page::Start || state.is_framed());
            if !takes_over {
                state.arrive(HEADING);
            }
            state.tell_host(&page);
        });
        // In another language too.
        effect(move || state.title(&title(state, &page.get())));
        app.view().mount(place);
    }
}

/// What is typed and ticked on a page that is a form.
#[derive(Default)]
pub struct Forms {
    question: question::Form,
    /// What a clinician's check has come to.
    pub checked: checked::Form,
    /// How it feels.
    pub check_in: check_in::Form,
    /// When to be reminded.
    pub remind: Option<remind::Form>,
}

impl Forms {
    fn of(page: &Page) -> Forms {
        let mut forms = Forms::default();
        match page {
            Page::Question { screen, ask } => forms.question = question::Form::new(screen, ask, Desk::Check),
            Page::CheckInAsk { screen, ask } => forms.question = question::Form::new(screen, ask, Desk::CheckIn),
            Page::CheckIn => forms.check_in = check_in::Form::new(),
            Page::Reminders => forms.remind = Some(remind::Form::new()),
            Page::Checked(record) => forms.checked = checked::Form::new(record.clone()),
            Page::Start
            | Page::Confirm(_)
            | Page::Check
            | Page::Result
            | Page::Summary
            | Page::Give
            | Page::CheckInConfirm(_)
            | Page::CheckInDone
            | Page::Progress
            | Page::Earlier
            | Page::Record(_)
            | Page::Today
            | Page::Session
            | Page::About
            | Page::Learn
            | Page::Topic(_)
            | Page::Pattern(_) => {}
        }
        forms
    }
}

/// A page with its forms. What is typed and ticked outlives a drawing: in another language the same page is drawn anew.
fn anew(state: AppState, page: Page, alone: bool) -> AnyView {
    let forms = Forms::of(&page);
    let mut class = if state.backward() { "il-main il-step il-step--back" } else { "il-main il-step" };
    live(move || draw(state, page.clone(), &forms, alone, std::mem::replace(&mut class, "il-main")))
}

/// A page in the present language. It comes in once: `class` says from where.
fn draw(state: AppState, page: Page, forms: &Forms, alone: bool, class: &'static str) -> Vec<AnyView> {
    let main = match page {
        Page::Start => return vec![icons::crest(), start::view()],
        Page::Result if alone => return vec![emergency::view()],
        Page::Today | Page::CheckInDone if alone => return vec![second::emergency(state)],
        Page::Question { .. } | Page::CheckInAsk { .. } => forms.question.view(),
        Page::Confirm(question) => confirm::view(question, Desk::Check),
        Page::CheckInConfirm(question) => confirm::view(question, Desk::CheckIn),
        Page::Check => check::view(),
        Page::Result => result::view(),
        Page::Summary
        | Page::Give
        | Page::Checked(_)
        | Page::Earlier
        | Page::Record(_)
        | Page::Today
        | Page::Session
        | Page::CheckIn
        | Page::CheckInDone
        | Page::Progress
        | Page::Reminders
        | Page::About
        | Page::Learn
        | Page::Topic(_)
        | Page::Pattern(_) => second::view(state, page, forms),
    };
    vec![el("main", class).id("main").focusable().put(main).view()]
}

/// Never a health fact: titles are seen over shoulders and stand in the browser's history.
fn title(state: AppState, page: &Page) -> String {
    match name(page) {
        whole if *page == Page::Start => state.get(whole).to_string(),
        part => state.say(&text::page_title(part)),
    }
}

/// What a page is called.
pub fn name(page: &Page) -> Msg {
    match page {
        Page::Start => msg!("page-title-start"),
        Page::Question { .. } => msg!("page-title-question"),
        Page::Confirm(_) => msg!("page-title-confirm"),
        Page::Check | Page::Checked(_) => msg!("page-title-check"),
        Page::Result => msg!("page-title-result"),
        Page::Summary | Page::Give => msg!("page-title-summary"),
        Page::Today => msg!("page-title-today"),
        Page::Session => msg!("page-title-session"),
        Page::CheckIn | Page::CheckInDone => msg!("page-title-check-in"),
        Page::CheckInAsk { .. } => msg!("page-title-question"),
        Page::CheckInConfirm(_) => msg!("page-title-confirm"),
        Page::Progress | Page::Reminders => msg!("page-title-plan"),
        Page::Earlier => msg!("page-title-history"),
        Page::Record(_) => msg!("page-title-record"),
        Page::About => msg!("page-title-about"),
        // What someone reads about is a health fact too.
        Page::Learn | Page::Topic(_) | Page::Pattern(_) => msg!("page-title-learn"),
    }
}

/// What stands above a page.
fn head(state: AppState) -> Vec<AnyView> {
    let skip = el("a", "il-skip").attr("href", "#main").put(msg!("page-skip"));
    let brand = el("a", "il-brand").attr("href", "./").press_link(move || state.go(Page::Start));
    let brand = match clinic::brand(state) {
        Some(theirs) => brand.put(theirs),
        None => brand.put(icons::mark()).put(el("span", "").put(msg!("page-name"))),
    };
    let top = el("div", "il-top__in")
        .put(brand)
        .put(link("il-promise", "#about", msg!("page-promise"), Page::About))
        .put(language::switch(state));
    vec![
        skip.press_link(move || state.focus("main")).view(),
        el("header", "il-top").put(top).view(),
        language::note(state).view(),
    ]
}

/// What stands below a page.
fn foot(state: AppState) -> Vec<AnyView> {
    let links = el("nav", "il-foot__in")
        .attr("aria-label", t(msg!("page-links")))
        .put(link("", "#learn", msg!("page-learn"), Page::Learn))
        .put(el("a", "").attr("href", "#today").put(msg!("today-link")).press_link(move || state.go_to_plan()))
        .put(link("", "#earlier", msg!("page-earlier"), Page::Earlier))
        .put(link("", "#about", msg!("page-about"), Page::About))
        .put(live(move || {
            (state.lock() == Lock::Open).then(|| button("il-link", msg!("lock-now"), move || lock_now(state)))
        }))
        .put(leave("il-link il-leave"));
    let foot = el("footer", "il-foot").put(links).put(clinic::mistake(state));
    vec![over::note().view(), update::note(), foot.view()]
}

/// Shuts the lock; wherever the page is, while it is open.
pub fn lock_now(state: AppState) {
    state.lock_now();
    state.focus(HEADING);
}

/// Leaving at once: nothing asks first, since there may be no time.
pub fn leave(class: &'static str) -> El {
    let state = app();
    button(class, msg!("leave-button"), move || state.leave())
}

/// A link to a page of ours. The address is what a new tab would open.
fn link(class: &'static str, address: &'static str, words: Msg, page: Page) -> El {
    let state = app();
    el("a", class).attr("href", address).put(words).press_link(move || state.go(page.clone()))
}

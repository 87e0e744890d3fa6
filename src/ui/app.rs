//! The frame: header, the page that `state` names, footer. It also tells the browser the title and where the focus is.

use leptos::prelude::*;

use super::html::{AnyView, El, Inside, button, el, live};
use super::parts::{HEADING, app, t};
use super::question::Desk;
use super::{
    check, check_in, checked, clinic, confirm, emergency, icons, language, over, question, remind, result, second,
    start, update,
};
use crate::msg;
use crate::state::{AppState, Before, Derived, Lock, Page, Wish};
use crate::words::{Msg, text};

/// The whole page, in the words it begins with; `before` is what was done on the static one.
pub fn app_view(state: AppState, before: &Before) -> AnyView {
    provide_context(state);
    match Wish::of(&before.pressed, &before.query) {
        Some(Wish::Begin) => start::begin(state),
        Some(Wish::Learn) => state.go(Page::Learn),
        Some(Wish::About) => state.go(Page::About),
        Some(Wish::Earlier) => state.go(Page::Earlier),
        Some(Wish::Today) => state.go_to_plan(),
        None => {}
    }
    let page = Derived::new(move || state.page());
    Effect::new(move |arrived: Option<()>| {
        let page = page.get();
        // What was shown of earlier checks does not stay open behind another page.
        let of_kept = matches!(page, Page::Earlier | Page::Record(_) | Page::Checked(Some(_)));
        // Whoever reads something in the middle of a check-in comes back to it.
        let aside = page.is_to_read() && state.is_checking_in();
        if !of_kept && !page.is_of_plan() && !aside {
            state.hide_kept();
        }
        // Whoever reads a clinic's page must not be torn to the frame in it.
        let takes_over = arrived.is_none() && (page == Page::Start || state.is_framed());
        state.arrive(&untrack(|| title(state, &page)), (!takes_over).then_some(HEADING));
        state.tell_host(&page);
    });
    // In another language too, and then nothing but the title.
    Effect::new(move |_| state.title(&title(state, &page.get())));
    let stopped =
        Derived::new(move || matches!(page.get(), Page::Today | Page::CheckInDone) && second::is_emergency(state));
    live(move || {
        let page = page.get();
        let emergency = stopped.get() || page == Page::Result && untrack(|| state.is_emergency());
        // What is typed and ticked outlives a drawing: in another language the same page is drawn anew.
        let forms = Forms::of(&page);
        let mut class = if state.backward() { "il-main il-step il-step--back" } else { "il-main il-step" };
        live(move || draw(state, page.clone(), &forms, emergency, std::mem::replace(&mut class, "il-main")))
    })
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

/// A page in the present language. It comes in once: `class` says from where.
fn draw(state: AppState, page: Page, forms: &Forms, emergency: bool, class: &'static str) -> AnyView {
    let main = || el("main", class).id("main").focusable();
    match page {
        Page::Start => frame(state, vec![icons::crest(), start::view()]),
        Page::Question { .. } | Page::CheckInAsk { .. } => frame(state, main().put(forms.question.view())),
        Page::Confirm(question) => frame(state, main().put(confirm::view(question, Desk::Check))),
        Page::CheckInConfirm(question) => frame(state, main().put(confirm::view(question, Desk::CheckIn))),
        Page::Check => frame(state, main().put(check::view())),
        Page::Result if emergency => emergency::view(),
        Page::Result => frame(state, main().put(result::view())),
        Page::Today | Page::CheckInDone if emergency => second::emergency(state),
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
        | Page::Pattern(_) => frame(state, main().put(second::view(state, page, forms))),
    }
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

/// Header and footer around a page.
fn frame(state: AppState, main: impl Inside) -> AnyView {
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
    el("div", "il-app")
        .put(skip.press_link(move || state.focus("main")))
        .put(el("header", "il-top").put(top))
        .put(language::note(state))
        .put(main)
        .put(over::note())
        .put(update::note())
        .put(el("footer", "il-foot").put(links).put(clinic::mistake(state)))
        .view()
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

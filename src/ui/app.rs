//! The frame: header, the page that `state` names, footer. It also tells the browser the title and where the focus is.

use leptos::prelude::*;

use super::html::{AnyView, El, Inside, button, el, live};
use super::parts::{HEADING, app, t};
use super::{
    about, check, check_in, checked, confirm, earlier, emergency, icons, language, learn, progress, question, remind, result,
    start, summary, update,
};
use crate::model::{Disposition, Level};
use crate::msg;
use crate::state::{AppState, Before, Page, Speaking};
use crate::words::{Msg, Words, text};

/// The whole page, in the words it begins with; `before` is what was done on the static one.
pub fn app_view(before: &Before, words: Words, speaking: Speaking) -> AnyView {
    let state = AppState::new(before, words, speaking);
    provide_context(state);
    match before.wish.as_deref() {
        Some("begin") => start::begin(state),
        Some("learn") => state.go(Page::Learn),
        Some("about") => state.go(Page::About),
        Some("earlier") => state.go(Page::Earlier),
        Some(_) | None => {}
    }
    let page = Memo::new(move |_| state.page());
    Effect::new(move |arrived: Option<()>| {
        let page = page.get();
        // What was shown of earlier checks does not stay open behind another page.
        let of_plan = matches!(page, Page::CheckIn | Page::CheckInAsk { .. } | Page::CheckInConfirm(_))
            || matches!(page, Page::CheckInDone | Page::Progress | Page::Reminders);
        if !of_plan && !matches!(page, Page::Earlier | Page::Record(_) | Page::Checked(Some(_))) {
            state.hide_kept();
        }
        // Whoever reads a clinic's page must not be torn to the frame in it.
        let takes_over = arrived.is_none() && (page == Page::Start || state.is_framed());
        state.arrive(&untrack(|| title(state, &page)), (!takes_over).then_some(HEADING));
        state.tell_host(&page);
    });
    // In another language too, and then nothing but the title.
    Effect::new(move |_| state.title(&title(state, &page.get())));
    live(move || {
        let page = page.get();
        let emergency = page == Page::Result && untrack(|| is_emergency(state));
        // What is typed and ticked outlives a drawing: in another language the same page is drawn anew.
        let forms = Forms::of(&page);
        let mut class = if state.backward() { "il-main il-step il-step--back" } else { "il-main il-step" };
        live(move || draw(state, page.clone(), &forms, emergency, std::mem::replace(&mut class, "il-main")))
    })
}

/// What is typed and ticked on a page that is a form.
#[derive(Default)]
struct Forms {
    question: question::Form,
    checked: checked::Form,
    check_in: check_in::Form,
    remind: remind::Form,
}

impl Forms {
    fn of(page: &Page) -> Forms {
        let mut forms = Forms::default();
        if let Page::Question { screen, ask } = page {
            forms.question = question::Form::new(screen, ask, question::Desk::Check);
        }
        if let Page::CheckInAsk { screen, ask } = page {
            forms.question = question::Form::new(screen, ask, question::Desk::CheckIn);
        }
        if *page == Page::CheckIn {
            forms.check_in = check_in::Form::new();
        }
        if *page == Page::Reminders {
            forms.remind = remind::Form::new();
        }
        if let Page::Checked(record) = page {
            forms.checked = checked::Form::new(record.clone());
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
        Page::CheckIn => frame(state, main().put(forms.check_in.view())),
        Page::CheckInConfirm(question) => frame(state, main().put(check_in::confirm(question))),
        Page::CheckInDone => check_in::emergency().unwrap_or_else(|| frame(state, main().put(check_in::done()))),
        Page::Progress => frame(state, main().put(progress::view())),
        Page::Reminders => frame(state, main().put(forms.remind.view())),
        Page::Confirm(question) => frame(state, main().put(confirm::view(question))),
        Page::Check => frame(state, main().put(check::view())),
        Page::Result if emergency => emergency::view(),
        Page::Result => frame(state, main().put(result::view())),
        Page::Summary => frame(state, main().put(summary::view())),
        Page::Checked(_) => frame(state, main().put(forms.checked.view())),
        Page::Earlier => frame(state, main().put(earlier::list())),
        Page::Record(id) => frame(state, main().put(earlier::record(&id))),
        Page::About => frame(state, main().put(about::view())),
        Page::Learn => frame(state, main().put(learn::index())),
        Page::Topic(id) => frame(state, main().put(learn::topic(id))),
        Page::Pattern(id) => frame(state, main().put(learn::pattern(id))),
    }
}

fn is_emergency(state: AppState) -> bool {
    state.report().disposition == Disposition::Level(Level::EmergencyNow)
}

/// Never a health fact: titles are seen over shoulders and stand in the browser's history.
fn title(state: AppState, page: &Page) -> String {
    let name = match page {
        Page::Start => return state.get(msg!("page-title-start")).to_string(),
        Page::Question { .. } => msg!("page-title-question"),
        Page::Confirm(_) => msg!("page-title-confirm"),
        Page::Check | Page::Checked(_) => msg!("page-title-check"),
        Page::Result => msg!("page-title-result"),
        Page::Summary => msg!("page-title-summary"),
        Page::CheckIn | Page::CheckInDone | Page::Progress | Page::Reminders => msg!("page-title-plan"),
        Page::CheckInAsk { .. } => msg!("page-title-question"),
        Page::CheckInConfirm(_) => msg!("page-title-confirm"),
        Page::Earlier => msg!("page-title-history"),
        Page::Record(_) => msg!("page-title-record"),
        Page::About => msg!("page-title-about"),
        // What someone reads about is a health fact too.
        Page::Learn | Page::Topic(_) | Page::Pattern(_) => msg!("page-title-learn"),
    };
    state.say(&text::page_title(name))
}

/// Header and footer around a page.
fn frame(state: AppState, main: impl Inside) -> AnyView {
    let skip = el("a", "il-skip").attr("href", "#main").put(msg!("page-skip"));
    let brand = el("a", "il-brand").attr("href", "./").press_link(move || state.go(Page::Start));
    let brand = brand.put(icons::mark()).put(el("span", "").put(msg!("page-name")));
    let top = el("div", "il-top__in")
        .put(brand)
        .put(link("il-promise", "#about", msg!("page-promise"), Page::About))
        .put(language::switch(state));
    let links = el("nav", "il-foot__in")
        .attr("aria-label", t(msg!("page-links")))
        .put(link("", "#learn", msg!("page-learn"), Page::Learn))
        .put(link("", "#earlier", msg!("page-earlier"), Page::Earlier))
        .put(link("", "#about", msg!("page-about"), Page::About))
        .put(leave("il-link il-leave"));
    el("div", "il-app")
        .put(skip.press_link(move || state.focus("main")))
        .put(el("header", "il-top").put(top))
        .put(language::note(state))
        .put(main)
        .put(update::note())
        .put(el("footer", "il-foot").put(links))
        .view()
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

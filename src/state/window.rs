//! The window and what is around it: title, focus, printing, a page that holds this one in a frame.

use crate::browser::{before, host, page};

use super::{AppState, Page};

impl AppState {
    /// Whether this page stands in a frame of another.
    #[must_use]
    pub fn is_framed(self) -> bool {
        host::is_there()
    }

    /// Tells a page around this one that another page has come: the start, the result, whatever it says, or any other
    /// (`decisions.md` D37).
    pub fn tell_host(self, page: &Page) {
        let is = |which: Page| *page == which;
        host::has_come(if is(Page::Start) {
            "start"
        } else if is(Page::Result) {
            "result"
        } else {
            "other"
        });
    }

    /// Sets the title.
    pub fn title(self, title: &str) {
        page::title(title);
    }

    /// Sets the place on the page to its top and, once it is painted, the focus: on the link that one comes back to, where
    /// there is one, else on this.
    pub fn arrive(self, heading: &'static str) {
        let link = self.came_back_to();
        page::to_top();
        page::after_painting(move || {
            if !link.is_some_and(|link| page::reveal(&link)) {
                page::focus(heading);
            }
        });
    }

    /// Moves the focus to an element once the page is drawn.
    pub fn focus(self, id: impl Into<String>) {
        let id = id.into();
        page::after_drawing(move || {
            page::focus(&id);
        });
    }

    /// Whether a page of the program is there to be seen.
    #[must_use]
    pub fn is_drawn(self) -> bool {
        before::is_over()
    }

    /// Does something in a task of its own.
    pub fn soon(self, act: impl FnOnce() + 'static) {
        page::soon(act);
    }

    /// A note lies over the page, or none does.
    pub fn note_over_page(self, there: bool) {
        page::note(there);
    }

    /// Prints the page.
    pub fn print(self) {
        page::print();
    }
}

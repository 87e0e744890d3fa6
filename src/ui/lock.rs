//! The lock on what is kept, on the page of earlier checks: set it, open it, what to do when the passphrase is forgotten,
//! change it, take it away. What it does is `state::lock`'s.

use super::app::lock_now;
use super::html::{AnyView, El, all, button, el, live, p, section, send_button};
use super::parts::{Card, HEADING, Sure, card, fold};
use crate::msg;
use crate::state::{AppState, LEAST_LETTERS, Local, Lock, LockError};
use crate::words::Msg;

/// The fields' ids.
const OLD: &str = "lock-old";
const TO_REMOVE: &str = "lock-to-remove";
const NEW: &str = "lock-new";
const AGAIN: &str = "lock-again";
/// Where something is said about all of it.
const ALL: &str = "lock-said";
const FILE: &str = "lock-file";
const FROM_FILE: &str = "lock-from-file";

/// What is said after a try: above all of it when it went well, at a field when it did not.
#[derive(Clone, Copy)]
struct Said {
    words: Local<Option<Msg>>,
    /// The field that it is about, or `ALL`; nothing when all is well.
    at: Local<&'static str>,
}

impl Said {
    fn new() -> Said {
        Said { words: Local::new(None), at: Local::new("") }
    }

    fn say(self, words: Msg) {
        self.at.set("");
        self.words.set(Some(words));
    }

    fn wrong(self, state: AppState, field: &'static str, words: Msg) {
        self.at.set(field);
        self.words.set(Some(words));
        state.focus(field);
    }

    /// What is said about a field, or with an empty one about all.
    fn about(self, field: &'static str, class: &'static str) -> AnyView {
        live(move || self.words.get().filter(|_| self.at.get() == field).map(|words| p(class, words)))
    }

    /// Hears how a try has ended. The form may be gone by then: the page around it is drawn anew with the lock.
    fn hear(self, state: AppState, done: Result<(), LockError>, field: &'static str, well: Msg) {
        match done {
            Ok(()) => {
                self.say(well);
                state.focus(HEADING);
            }
            Err(error) => {
                // What is wrong with what was typed stands there; for the rest the form may be gone.
                let typed = matches!(error, LockError::Wrong | LockError::NotOurs);
                self.wrong(state, if typed { field } else { ALL }, fault(error));
            }
        }
    }
}

fn fault(error: LockError) -> Msg {
    match error {
        LockError::NoCrypto => msg!("lock-no-crypto"),
        LockError::Wrong => msg!("lock-wrong"),
        LockError::Damaged => msg!("lock-damaged"),
        LockError::Newer => msg!("lock-newer"),
        LockError::Changed => msg!("lock-elsewhere"),
        LockError::NotOurs => msg!("lock-not-ours"),
        LockError::Store(_) => msg!("lock-no-room"),
    }
}

/// All about the lock, below the list.
pub fn part(state: AppState) -> AnyView {
    let said = Said::new();
    let inside = move || match state.lock() {
        Lock::None if !state.can_lock() => all(vec![about().put(p("", msg!("lock-no-crypto"))).el().view()]),
        Lock::None => all(vec![
            about().put(set(state, said)).el().view(),
            fold(msg!("lock-back")).put(back(state, said)).el().view(),
        ]),
        Lock::Shut => {
            // What was said while it was open no longer holds.
            said.words.set(None);
            all(vec![open(state, said).view(), forgotten(state, said).view()])
        }
        Lock::Open => {
            let now = button("il-button", msg!("lock-now"), move || lock_now(state));
            let lead = p("", msg!("lock-is-open"));
            all(vec![
                lead.view(),
                p("", now).view(),
                fold(msg!("lock-change")).put(change(state, said)).el().view(),
                fold(msg!("lock-remove")).put(remove(state, said)).el().view(),
            ])
        }
    };
    let well = el("div", "").id(ALL).focusable().attr("role", "status");
    let well = well.put(said.about("", "il-said")).put(said.about(ALL, "il-said il-said--bad"));
    section(msg!("lock-title")).put(el("div", "il-flow").put(well).put(live(inside))).view()
}

/// What a lock does, and what it does not.
fn about() -> super::parts::Fold {
    fold(msg!("lock-offer"))
        .put(p("", msg!("lock-lead")))
        .put(p("", msg!("lock-limits")))
        .put(p("", el("strong", "").put(msg!("lock-lost"))))
}

fn set(state: AppState, said: Said) -> El {
    form(said, &[NEW, AGAIN], msg!("lock-set"), move || {
        if let Some(new) = agreed(state, said) {
            state.set_lock(new, move |done| said.hear(state, done, NEW, msg!("lock-done")));
        }
    })
}

fn open(state: AppState, said: Said) -> El {
    let form = form(said, &[OLD], msg!("lock-open"), move || {
        said.say(msg!("lock-busy"));
        let typed = state.take_typed(OLD);
        state.open_lock(typed, move |done| said.hear(state, done, OLD, msg!("lock-opened")));
    });
    el("div", "il-flow").put(p("", msg!("lock-shut"))).put(form)
}

fn change(state: AppState, said: Said) -> El {
    form(said, &[OLD, NEW, AGAIN], msg!("lock-change"), move || {
        if let Some(new) = agreed(state, said) {
            let old = state.take_typed(OLD);
            state.change_lock(old, new, move |done| said.hear(state, done, OLD, msg!("lock-changed")));
        }
    })
}

fn remove(state: AppState, said: Said) -> El {
    let form = form(said, &[TO_REMOVE], msg!("lock-remove"), move || {
        said.say(msg!("lock-busy"));
        let typed = state.take_typed(TO_REMOVE);
        state.take_lock_away(typed, move |done| said.hear(state, done, TO_REMOVE, msg!("lock-removed")));
    });
    el("div", "il-flow").put(p("", msg!("lock-remove-help"))).put(form)
}

/// A file that was saved while all was locked.
fn back(state: AppState, said: Said) -> El {
    let form = form(said, &[FILE, FROM_FILE], msg!("lock-back"), move || {
        said.say(msg!("lock-busy"));
        let typed = state.take_typed(FROM_FILE);
        state.bring_back(FILE, typed, move |done| said.hear(state, done, FROM_FILE, msg!("lock-is-back")));
    });
    el("div", "il-flow").put(p("", msg!("lock-back-help"))).put(form)
}

/// Forgotten: said as it is, with what can still be done.
fn forgotten(state: AppState, said: Said) -> El {
    let anew = Sure {
        id: "lock-anew".into(),
        label: msg!("lock-anew"),
        what: None,
        class: "il-button il-button--grave",
        question: msg!("lock-anew-question"),
        yes: msg!("button-delete-all-sure"),
    };
    let anew = anew.then(move || {
        state.delete_all();
        said.say(msg!("delete-done"));
        state.focus(HEADING);
    });
    let save = button("il-button", msg!("lock-save"), move || state.save_locked());
    fold(msg!("lock-forgot")).put(p("", msg!("lock-forgot-help"))).put(el("div", "il-buttons").put(save).put(anew)).el()
}

/// The new passphrase, where it is long enough and both are the same.
fn agreed(state: AppState, said: Said) -> Option<String> {
    let (new, again) = (state.take_typed(NEW), state.take_typed(AGAIN));
    let wrong = if new.chars().count() < LEAST_LETTERS {
        msg!("lock-short")
    } else if new != again {
        msg!("lock-differ")
    } else {
        said.say(msg!("lock-busy"));
        return Some(new);
    };
    said.wrong(state, NEW, wrong);
    None
}

/// Passphrases and a button.
fn form(said: Said, ids: &[&'static str], words: Msg, send: impl Fn() + 'static) -> El {
    let seen = Local::new(false);
    let field = |id: &'static str| {
        let (label, fill) = match id {
            NEW => (msg!("lock-new"), "new-password"),
            AGAIN => (msg!("lock-again"), "new-password"),
            FILE => (msg!("lock-file"), "off"),
            _ => (msg!("lock-pass"), "current-password"),
        };
        let help = (id == NEW).then(|| p("il-hint", msg!("lock-new-help")).id("lock-new-help"));
        let input = el("input", "il-input")
            .attr_live("type", move || match (id, seen.get()) {
                (FILE, _) => Some("file"),
                (_, true) => Some("text"),
                (_, false) => Some("password"),
            })
            .id(id)
            .attr("maxlength", "200")
            .attr("autocomplete", fill)
            .attr("autocapitalize", "off")
            .attr("spellcheck", "false")
            .attr(
                "aria-describedby",
                if id == NEW { "lock-new-help lock-new-error".into() } else { format!("{id}-error") },
            );
        let wrong = el("div", "").id(format!("{id}-error")).put(said.about(id, "il-error"));
        el("div", "il-field").put(el("label", "il-label").attr("for", id).put(label)).put(help).put(wrong).put(input)
    };
    let id = ids.first().map(|id| format!("{id}-show")).unwrap_or_default();
    let show = Card { kind: "checkbox", name: "lock-show", id, text: msg!("lock-show"), note: None };
    let show = card(show, move || seen.get(), move |on| seen.set(on));
    // Browsers that keep passphrases look for a name; there is none.
    let nobody = el("input", "").attr("type", "text").attr("autocomplete", "username").attr("hidden", "");
    el("form", "il-tell il-lock")
        .attr("novalidate", "")
        .put(nobody)
        .each(ids.iter().map(|id| field(id)))
        .put(show)
        .put(p("", send_button(if ids == [OLD] { "il-button il-button--primary" } else { "il-button" }, words, send)))
}

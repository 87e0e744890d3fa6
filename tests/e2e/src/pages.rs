//! The pages as a person meets them: what can be done on each.

use crate::look::Look;
use crate::person::Person;
use crate::visit::Visit;
use thirtyfour::Key;

/// The start page.
#[derive(Debug)]
pub struct Start<'a>(pub &'a Visit);

impl Start<'_> {
    /// Begins the check.
    pub fn begin(&self) -> Look {
        self.0.press_on(self.0.words.get("button-start"))
    }

    /// Says that it is for someone else, by this name.
    pub fn is_for(&self, name: &str) {
        self.0.click("#iliac label:has(#other)");
        self.0.until("the field for the name", || {
            let there: bool = self.0.script("return !!document.getElementById('label');", Vec::new());
            there.then_some(())
        });
        self.0.write_into("#label", name);
    }

    /// Asks to keep the place.
    pub fn keeps_the_place(&self) {
        self.0.click("#iliac label:has(#keep)");
    }
}

/// A screen of questions: one, a few that belong together, or a checklist.
#[derive(Debug)]
pub struct Question<'a>(pub &'a Visit);

impl Question<'_> {
    /// Answers everything on the screen as this person would.
    pub fn answer(&self, person: &Person, screen: &Look) {
        let checklist = screen.asks("each");
        let mut names: Vec<&str> = screen.fields.iter().map(|f| f.name.as_str()).collect();
        names.dedup();
        let mut ticked = false;
        if checklist && self.answer_each(person, &names) {
            return;
        }
        for name in names.into_iter().filter(|name| !checklist || !["none", "each"].contains(name)) {
            let fields: Vec<_> = screen.fields.iter().filter(|f| f.name == name).collect();
            if checklist {
                match person.answer(name, &["yes", "no", "unsure"])[0].as_str() {
                    "no" => {}
                    "yes" => {
                        self.0.choose(name, &fields[0].option);
                        ticked = true;
                    }
                    other => panic!("{name} = {other}: a doubt is told line by line"),
                }
            } else if fields[0].kind == "text" {
                self.0.write(name, &person.answer(name, &[])[0]);
            } else {
                let offered: Vec<&str> = fields.iter().map(|f| f.option.as_str()).collect();
                let wanted = person.answer(name, &offered);
                let missing = wanted.iter().filter(|w| !screen.chosen(name).contains(&w.as_str()));
                missing.for_each(|value| self.0.choose(name, value));
            }
        }
        if checklist && !ticked && screen.chosen("none").is_empty() {
            self.0.choose("none", "none");
        }
    }

    /// With a doubt on a checklist each line is answered on its own; `false` where there is no doubt.
    fn answer_each(&self, person: &Person, names: &[&str]) -> bool {
        let lines = names.iter().filter(|name| !["none", "each"].contains(*name));
        let said = |name: &str| person.answer(name, &["yes", "no", "unsure"]).remove(0);
        let lines: Vec<(&str, String)> = lines.map(|name| (*name, said(name))).collect();
        let doubt = lines.iter().any(|(_, answer)| answer == "unsure");
        if doubt {
            let look = self.0.look();
            if let Some(each) = look.fields.iter().find(|f| f.name == "each" && !f.checked) {
                self.0.choose("each", &each.option);
                let apart = || self.0.peek().fields.iter().any(|f| f.kind == "radio").then_some(());
                self.0.until("the lines to be asked one by one", apart);
            }
            lines.iter().for_each(|(name, answer)| self.0.choose(name, answer));
        }
        doubt
    }

    /// Answers everything on the screen by the keyboard alone. A screen of one question with up to nine answers takes one
    /// digit, from its heading; says whether that was so.
    pub fn answer_by_keys(&self, person: &Person, screen: &Look) -> bool {
        let visit = self.0;
        let checklist = screen.asks("each");
        let mut names: Vec<&str> = screen.fields.iter().map(|f| f.name.as_str()).collect();
        names.dedup();
        names.retain(|name| !["none", "each"].contains(name));
        if checklist {
            let plain = names.iter().all(|name| person.answer(name, &["yes", "no"])[0] == "no");
            assert!(plain, "no test ticks a checklist by the keyboard yet");
            let none = screen.fields.iter().position(|f| f.name == "none").expect("a checklist has it");
            visit.keys((none + 1).to_string());
            return true;
        }
        for name in &names {
            let fields: Vec<_> = screen.fields.iter().filter(|f| f.name == *name).collect();
            let offered: Vec<&str> = fields.iter().map(|f| f.option.as_str()).collect();
            let (kind, first) = (fields[0].kind.as_str(), offered[0]);
            let wanted = person.answer(name, if kind == "text" { &[] } else { &offered });
            let at = offered.iter().position(|option| *option == wanted[0]);
            match (kind, at) {
                ("text", _) => {
                    visit.tab_to_field(name, None);
                    visit.keys(wanted[0].clone());
                }
                ("radio", Some(at)) if names.len() == 1 && at < 9 => {
                    // On a scale the digit is the number.
                    visit.keys(if first == "0" { at.to_string() } else { (at + 1).to_string() });
                    assert_eq!(visit.look().chosen(name), wanted, "by a digit");
                    return true;
                }
                ("radio", Some(at)) => {
                    visit.tab_to_field(name, None);
                    visit.keys(" ");
                    (0..at).for_each(|_| visit.keys(Key::Down));
                    assert_eq!(visit.look().chosen(name), wanted, "by the arrows");
                }
                _ => {
                    for option in &wanted {
                        visit.tab_to_field(name, Some(option));
                        visit.keys(" ");
                    }
                }
            }
        }
        false
    }

    /// Answers screen after screen by the keyboard alone; also says how many of them took one digit.
    pub fn answer_all_by_keys(&self, person: &Person, mut screen: Look) -> (Look, usize) {
        let mut by_digit = 0;
        while !screen.fields.is_empty() {
            assert_eq!(screen.focus, "h1");
            by_digit += usize::from(self.answer_by_keys(person, &screen));
            self.0.tab_to("#iliac main button[type=submit]");
            screen = self.0.to_another_page("the next screen", || self.0.keys(Key::Enter));
        }
        (screen, by_digit)
    }

    /// To what comes next.
    pub fn go_on(&self) -> Look {
        self.0.press_on(self.0.words.get("button-continue"))
    }

    /// "Continue", where an answer is missing: the summary of errors gets the focus, the page stays.
    pub fn go_on_in_vain(&self) -> Look {
        let before = self.0.look().step();
        self.0.press(self.0.words.get("button-continue"));
        self.0.until("the summary of errors to have the focus", || (self.0.peek().focus == "errors").then_some(()));
        let look = self.0.look();
        assert_eq!(look.step(), before, "the page went on without an answer");
        look
    }

    /// Answers screen after screen while `more` says so.
    pub fn answer_while(&self, person: &Person, mut screen: Look, mut more: impl FnMut(&Look) -> bool) -> Look {
        while !screen.fields.is_empty() && more(&screen) {
            self.answer(person, &screen);
            screen = self.go_on();
        }
        screen
    }

    /// Answers everything and goes on to the result, whichever it is.
    pub fn to_any_result(&self, person: &Person, screen: Look) -> Look {
        let mut end = self.answer_while(person, screen, |_| true);
        for (heading, button) in [("confirm-title", "button-confirm-yes"), ("check-title", "button-result")] {
            if end.heading == self.0.words.get(heading) {
                end = self.0.press_on(self.0.words.get(button));
            }
        }
        end
    }

    /// Answers everything, looks over the answers and goes on to the result.
    pub fn to_the_result(&self, person: &Person, screen: Look) -> Look {
        let check = self.answer_while(person, screen, |_| true);
        assert_eq!(check.heading, self.0.words.get("check-title"));
        self.0.press_on(self.0.words.get("button-result"))
    }
}

/// Earlier checks.
#[derive(Debug)]
pub struct History<'a>(pub &'a Visit);

impl History<'_> {
    /// Opens the page, from any page with a footer: nothing shows yet.
    pub fn open_hidden(&self) -> Look {
        self.0.press_on(self.0.words.get("page-earlier"))
    }

    /// Asks to see them.
    pub fn show(&self) -> Look {
        let words = self.0.words.get("history-show");
        self.0.press(words);
        self.0.until("the earlier checks", || (!self.0.offers(words) && self.0.peek().focus == "h1").then_some(()));
        self.0.look()
    }

    /// Opens the page and asks to see them.
    pub fn open(&self) -> Look {
        self.open_hidden();
        self.show()
    }

    /// How many checks are in the list.
    pub fn count(&self) -> usize {
        self.0.script("return document.querySelectorAll('#iliac main .il-history > li').length;", Vec::new())
    }

    /// Opens the first of the list.
    pub fn open_first(&self) -> Look {
        self.0.to_another_page("the first of the earlier checks", || self.0.click("#iliac main .il-history button"))
    }
}

/// What can be read.
#[derive(Debug)]
pub struct Learn<'a>(pub &'a Visit);

impl Learn<'_> {
    /// Opens the list, from any page with a footer.
    pub fn open(&self) -> Look {
        self.0.press_on(self.0.words.get("page-learn"))
    }

    /// Looks for a word; the names of the pages that are found.
    pub fn look_for(&self, typed: &str) -> Vec<String> {
        self.0.write_into("#look-for", typed);
        const NAMES: &str = "return [...document.querySelectorAll('#iliac main .il-row, #iliac main .il-rows summary')]
            .map((name) => name.innerText.trim());";
        self.0.script(NAMES, Vec::new())
    }
}

//! Whole checks in a moment: the page answers itself by a script that does what a person would, label by label. For tests
//! that need many people and look at something else than the way there.

use serde_json::{Value, json};

use crate::person::Person;
use crate::visit::Visit;

/// Where it ended.
#[derive(Clone, Debug, serde::Deserialize)]
pub struct Hurried {
    /// The heading of the result.
    pub heading: String,
    /// How many screens of questions there were.
    pub screens: usize,
}

impl Visit {
    /// From the start page to the result, whichever it is; where a check has been begun, from there on.
    pub fn hurries(&self, person: &Person) -> Hurried {
        let answer = self.run(self.driver().execute_async(HURRY, vec![person.as_json(), self.buttons()]));
        let answer: Value = answer.json().clone();
        match answer.get("wrong") {
            None => serde_json::from_value(answer).expect("the script ends with a page"),
            Some(wrong) => panic!("{person:?}: {wrong}; {:#?}", self.peek()),
        }
    }

    /// So many checks, by these people in turn, each from the start to the start. All in one script: of each call, and of
    /// each element that it has found, a driver keeps something in the page.
    pub fn hurries_again_and_again(&self, people: &[Person], checks: usize) {
        let script = format!("const hurry = function () {{ {HURRY} }}; {AGAIN}");
        let people: Vec<Value> = people.iter().map(Person::as_json).collect();
        let again = ["button-again", "button-again-sure"].map(|name| self.words.get(name));
        let start = self.words.get("start-title");
        let given = vec![json!(people), self.buttons(), json!(again), json!(start), json!(checks)];
        let wrong = self.run(self.driver().execute_async(&script, given)).json().clone();
        assert!(wrong.is_null(), "{wrong}; {:#?}", self.peek());
    }

    fn buttons(&self) -> Value {
        json!({
            "all": self.words.beginning(&["q-", "option-"]),
            "start": self.words.get("button-start"),
            "confirm": self.words.get("button-confirm-yes"),
            "result": self.words.get("button-result"),
        })
    }

    /// Every request that the browser has made for the page since the last call (Chromium).
    pub fn browser_has_asked(&self) -> Vec<String> {
        self.browser_requests()
    }

    /// Every request since the page was loaded, as the page itself can see it.
    pub fn page_has_asked(&self) -> Vec<String> {
        const ASKED: &str = "return ['navigation', 'resource'].flatMap((kind) => performance.getEntriesByType(kind)).map((e) => e.name);";
        self.script(ASKED, Vec::new())
    }
}

const HURRY: &str = r#"
    const [person, words, done] = arguments;
    const plain = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
    const fields = () => [...document.querySelectorAll('#iliac main form input')];
    const nameOf = (field) => field.name || field.id.replace(/-\d+$/, '');
    const is = (field, question, option) => {
        const label = plain((field.closest('label') ?? document.querySelector(`label[for='${field.id}']`))?.innerText);
        const said = words.all[`q-${question}.${option}`] ?? words.all[`option-${option}`];
        return label === plain(said) || label.split(',')[0] === option;
    };
    const said = (question, offered) => {
        const given = person.answers[question];
        if (given !== undefined) return [given].flat().map(String);
        const plainly = (person.rest === 'no' ? ['no', 'none'] : ['unsure']).filter((option) => offered(option));
        if (!plainly.length) throw new Error(`${person.id} does not say: ${question}`);
        return plainly.slice(0, 1);
    };
    const wait = async (what, ask) => {
        for (const end = Date.now() + 10000; Date.now() < end; ) {
            const answer = ask();
            if (answer) return answer;
            await new Promise((next) => setTimeout(next, 4));
        }
        throw new Error(`waited in vain for ${what}`);
    };
    const pressable = (text) => [...document.querySelectorAll('#iliac :is(a, button)')].find((e) => plain(e.innerText) === plain(text));
    const heading = () => plain(document.querySelector('#iliac main h1')?.innerText);
    const page = () => document.querySelector('#iliac main');
    const goOn = async (button, what) => {
        const before = page();
        button.click();
        await wait(`what comes after ${what}`, () => page() !== before && page()?.querySelector('h1'));
    };
    const answer = async () => {
        const names = [...new Set(fields().map(nameOf))];
        const of = (name) => fields().filter((field) => nameOf(field) === name);
        const choose = (name, option) => {
            const field = of(name).find((field) => is(field, name, option));
            if (!field) throw new Error(`${name} does not offer ${option}`);
            if (!field.checked) field.click();
        };
        if (!names.includes('each')) {
            for (const name of names) {
                const [first] = of(name);
                const wanted = said(name, (option) => of(name).some((field) => is(field, name, option)));
                if (first.type === 'text' && /^\d/.test(wanted[0])) {
                    first.value = wanted[0];
                    first.dispatchEvent(new Event('input', { bubbles: true }));
                } else {
                    for (const option of wanted) choose(name, option);
                }
            }
            return;
        }
        const lines = names.filter((name) => !['none', 'each'].includes(name));
        const answers = lines.map((name) => [name, said(name, () => true)[0]]);
        if (answers.some(([, option]) => option === 'unsure')) {
            const [each] = of('each');
            if (!each.checked) each.click();
            await wait('the lines one by one', () => fields().some(({ type }) => type === 'radio'));
            for (const [name, option] of answers) choose(name, option);
            return;
        }
        const yes = answers.filter(([, option]) => option === 'yes');
        for (const [name] of yes) if (!of(name)[0].checked) of(name)[0].click();
        if (!yes.length && !of('none')[0].checked) of('none')[0].click();
    };
    const run = async () => {
        let screens = 0;
        if (!fields().some(({ form }) => form)) await goOn(await wait('the button to start', () => pressable(words.start)), 'the start');
        while (fields().length) {
            await answer();
            await goOn(document.querySelector('#iliac main form [type=submit]'), heading());
            screens += 1;
        }
        for (const button of [words.confirm, words.result]) if (pressable(button)) await goOn(pressable(button), heading());
        return { heading: heading(), screens };
    };
    run().then(done, (why) => done({ wrong: String(why) }));"#;

const AGAIN: &str = r#"
    const [people, words, again, start, checks, done] = arguments;
    const wait = async (ask) => {
        for (const end = Date.now() + 10000; !ask(); ) {
            if (Date.now() > end) throw new Error('waited in vain for the start');
            await new Promise((next) => setTimeout(next, 4));
        }
    };
    const press = (text) => {
        const button = [...document.querySelectorAll('#iliac main button')].find((b) => b.textContent.trim() === text);
        button?.click();
        return button !== undefined;
    };
    const run = async () => {
        for (let n = 0; n < checks; n += 1) {
            const { wrong } = await new Promise((next) => hurry(people[n % people.length], words, next));
            if (wrong) throw new Error(wrong);
            for (const text of again) await wait(() => press(text));
            await wait(() => document.querySelector('#iliac main h1')?.textContent === start);
        }
    };
    run().then(() => done(null), (why) => done(String(why)));"#;

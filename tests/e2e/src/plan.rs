//! A plan under way, for tests: how one comes to it, what lies in its diary, how days go by.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::engine::Setting;
use crate::pages::{Question, Start};
use crate::person::Person;
use crate::visit::Visit;

/// A kept check whose plan has begun, and Today.
pub fn today(setting: Setting) -> Visit {
    let visit = Visit::to_the_page(setting);
    let begun = Start(&visit).begin();
    Question(&visit).to_the_result(&Person::named("t01"), begun);
    assert!(visit.offers(visit.words.get("today-keep")));
    visit.press(visit.words.get("today-keep"));
    let to_plan = visit.words.get("today-to-plan").to_string();
    visit.until("the plan to begin", || visit.offers(&to_plan).then_some(()));
    visit.press_on(&to_plan);
    visit
}

/// All that lies in the page's store.
pub fn store(visit: &Visit) -> BTreeMap<String, String> {
    visit.script("return { ...localStorage };", Vec::new())
}

/// The only diary.
pub fn diary(visit: &Visit) -> Value {
    let all = store(visit);
    let diary = all.iter().find(|(key, _)| key.starts_with("iliac.diary.")).expect("a diary").1;
    serde_json::from_str(diary).expect("a diary is JSON")
}

/// The sessions in the only diary.
pub fn sessions(visit: &Visit) -> Vec<Value> {
    diary(visit)["body"]["sessions"].as_array().expect("it has sessions").clone()
}

/// So many days go by: all that is kept is as old as that. The page is loaded anew.
pub fn sleeps(visit: &Visit, days: u32) {
    const SHIFT: &str = "
        const ago = arguments[0];
        const day = (ago) => { const d = new Date(); d.setDate(d.getDate() - ago); return [d.getFullYear(),
            String(d.getMonth() + 1).padStart(2, '0'), String(d.getDate()).padStart(2, '0')].join('-'); };
        const all = { ...localStorage };
        localStorage.clear();
        for (const [key, text] of Object.entries(all)) {
            localStorage.setItem(key.replaceAll(day(0), day(ago)), text.replaceAll(day(0), day(ago)));
        }";
    visit.script::<()>(SHIFT, vec![json!(days)]);
    visit.reload();
}

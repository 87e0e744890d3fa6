//! A plan under way, for tests: how one comes to it, what lies in its diary, how days go by.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::engine::Setting;
use crate::pages::{Question, Start};
use crate::person::Person;
use crate::root;
use crate::visit::Visit;

/// A kept check whose plan has begun, and Today.
pub fn today(setting: Setting) -> Visit {
    let visit = Visit::to_the_page(setting);
    begins(&visit);
    visit
}

/// The same from a start page that is there already.
pub fn begins(visit: &Visit) {
    let begun = Start(visit).begin();
    Question(visit).to_the_result(&Person::named("t01"), begun);
    assert!(visit.offers(visit.words.get("today-keep")));
    visit.press(visit.words.get("today-keep"));
    let to_plan = visit.words.get("today-to-plan").to_string();
    visit.until("the plan to begin", || visit.offers(&to_plan).then_some(()));
    visit.press_on(&to_plan);
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

/// The plan that has just begun has been kept up for so many days: a session each day, a check-in each week, now and then a
/// flare, pain that comes down. The page is loaded anew.
pub fn has_been_kept_up(visit: &Visit, days: u32) {
    const FILL: &str = "
        const day = (ago) => { const d = new Date(); d.setDate(d.getDate() - ago); return [d.getFullYear(),
            String(d.getMonth() + 1).padStart(2, '0'), String(d.getDate()).padStart(2, '0')].join('-'); };
        const key = Object.keys(localStorage).find((k) => k.startsWith('iliac.diary.'));
        const diary = JSON.parse(localStorage[key]);
        const body = diary.body;
        body.goals = ['walk to the shop', 'sleep through', 'carry my child'];
        for (let ago = arguments[0] - 1; ago > 0; ago -= 1) {
            const pain = 1 + Math.round(5 * ago / arguments[0]) + (ago * 7) % 3;
            body.sessions.push({ ...arguments[1], date: day(ago), before: pain, during: pain, after: pain });
            const well = 10 - pain;
            const told = { date: day(ago), pain, goals: [well, Math.max(well - 2, 0), 3], answers: { 'weak-one-leg': 'no' } };
            if (ago % 7 === 0) body.check_ins.push({ ...arguments[2], ...told });
            if (ago % 60 === 40) body.flares.push(day(ago));
        }
        localStorage[key] = JSON.stringify(diary);";
    let kept = std::fs::read_to_string(root().join("tests/fixtures/diaries/v1-full.json"));
    let kept: Value = serde_json::from_str(&kept.expect("the fixture is there")).expect("it is JSON");
    let (session, check_in) = (kept["body"]["sessions"][0].clone(), kept["body"]["check_ins"][0].clone());
    sleeps(visit, days);
    visit.script::<()>(FILL, vec![json!(days), session, check_in]);
    visit.reload();
}

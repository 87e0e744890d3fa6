//! Temporary.
use iliac_e2e::engine::Setting;
use iliac_e2e::pages::{History, Question, Start};
use iliac_e2e::person::Person;
use iliac_e2e::visit::Visit;

#[test]
fn shots() {
    for (name, size, dark) in [
        ("phone", (360, 740), false),
        ("phone-dark", (360, 740), true),
        ("desk", (1280, 900), false),
        ("desk-dark", (1280, 900), true),
    ] {
        let setting = Setting { size: Some(size), dark, ..Setting::default() };
        let visit = Visit::to_the_page(setting);
        let shot = |what: &str| visit.whole_picture("keepm", &format!("{name}-{what}"), setting);
        let words = &visit.words;
        let begun = Start(&visit).begin();
        Question(&visit).to_the_result(&Person::named("t01"), begun);
        visit.press(words.get("button-keep"));
        visit.until("kept", || visit.look().says(words.get("keep-may-go")).then_some(()));
        shot("kept");
        visit.script::<serde_json::Value>("localStorage.setItem('iliac.record.x','{'); return null;", Vec::new());
        History(&visit).open();
        visit.press(words.get("lock-offer"));
        shot("offer");
        visit.click(".il-lock button");
        visit.until("short", || visit.look().says(words.get("lock-short")).then_some(()));
        shot("short");
        for field in ["#lock-new", "#lock-again"] {
            visit.write_into(field, "kettle viola barn seven");
        }
        visit.click(".il-lock button");
        visit.until("set", || visit.look().says(words.get("lock-done")).then_some(()));
        visit.press(words.get("lock-change"));
        shot("open");
        visit.press(words.get("lock-now"));
        visit.until("shut", || visit.look().says(words.get("lock-shut")).then_some(()));
        visit.press(words.get("lock-forgot"));
        shot("shut");
        visit.press_on(words.get("page-name"));
        shot("start");
    }
}

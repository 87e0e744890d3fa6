//! The page in several languages, in a real browser: whose language it speaks, and that a change of it loses nothing.
//! `Visit::switch_to` holds what must be true of every change; what each language says is `locales/`'s.

use iliac_e2e::engine::{Engine, Setting};
use iliac_e2e::look::Look;
use iliac_e2e::pages::{History, Learn, Question, Start};
use iliac_e2e::person::Person;
use iliac_e2e::visit::Visit;
use iliac_e2e::words::Words;
use thirtyfour::Key;

/// Today as the browser writes it in a language.
fn today(visit: &Visit, tag: &str) -> String {
    let script = "return new Intl.DateTimeFormat(arguments[0], { dateStyle: 'long' }).format(new Date());";
    visit.script(script, vec![tag.into()])
}

/// Most people who need Spanish have a browser that says so. They never see an English screen of the program, and are
/// told who has not looked at the words.
#[test]
fn a_spanish_browser_gets_spanish_from_the_first_screen_on() {
    let ana = Person::named("t01");
    let spanish = Setting { languages: "es-MX,es,en", ..Setting::default() };
    if Engine::chosen() == Engine::Webkit {
        eprintln!("not run: WebKitGTK's driver cannot choose the browser's languages");
        return;
    }
    let visit = Visit::in_language("es", "", spanish);
    let (words, question) = (&visit.words, Question(&visit));
    let start = visit.look();
    assert_eq!(start.heading, words.get("start-title"));
    assert!(start.says(words.get("language-unreviewed")), "{start:#?}");
    assert!(visit.offers("English"), "no way to English: {start:#?}");

    let begun = Start(&visit).begin();
    let wrong = question.go_on_in_vain();
    assert!(wrong.says(words.get("error-choose")), "{wrong:#?}");
    let result = question.to_the_result(&ana, begun);
    assert_eq!(result.heading, words.get("level-self_care"));
    assert!(result.says(words.get("language-unreviewed")), "{result:#?}");
    assert!(result.says(&today(&visit, "es-MX")), "{:?} in {result:#?}", today(&visit, "es-MX"));
    let learn = Learn(&visit);
    learn.open();
    assert_eq!(learn.look_for("ciatica")[0], words.get("p-radiculopathy_sciatica"));
    visit.ends_quietly();
}

/// Someone notices in the middle that the other language would be easier; or a helper takes over. Nothing that was typed,
/// ticked, unfolded or reached may be lost, and nothing may be asked twice.
#[test]
fn the_language_changes_in_the_middle_of_a_check_and_on_the_result() {
    let ana = Person::named("t01");
    let mut visit = Visit::to_the_page(Setting::default());
    let about_you = Start(&visit).begin();
    Question(&visit).answer(&ana, &about_you);
    visit.press(visit.words.get("ask-help"));
    let unfolded = |look: &Look, visit: &Visit| look.says(visit.words.get("q-age.help"));
    visit.until("the help", || unfolded(&visit.look(), &visit).then_some(()));

    // Typed and ticked, not yet taken in.
    let spanish = visit.switch_to("es");
    assert!(spanish.says(visit.words.get("q-age")) && unfolded(&spanish, &visit), "{spanish:#?}");
    let written = |look: &Look| look.fields.iter().find(|f| f.name == "age").map(|f| f.written.clone());
    assert_eq!(written(&spanish).as_deref(), Some("34"));
    assert_eq!(spanish.chosen("sex"), ["female"]);

    // What is missing is still missing, in the other language.
    let site = Question(&visit).go_on();
    Question(&visit).go_on_in_vain();
    let english = visit.switch_to("en");
    assert!(english.says(visit.words.get("error-title")), "{english:#?}");
    Question(&visit).answer(&ana, &english);
    assert_eq!(site.step(), english.step());
    let again = visit.switch_to("es");
    assert_eq!(again.chosen("pain-site"), ["low-back"]);

    // A checklist, line by line.
    Question(&visit).go_on();
    visit.click("#each");
    visit.until("each line", || (visit.look().fields.len() > 12).then_some(()));
    let lines = visit.look().fields.len();
    let list = visit.switch_to("en");
    assert_eq!(list.fields.len(), lines, "{list:#?}");
    visit.browser_back();
    let list = visit.to_another_page("the list again", || visit.press(visit.words.get("button-continue")));

    let result = Question(&visit).to_the_result(&ana, list);
    assert_eq!(result.heading, visit.words.get("level-self_care"));
    let exercises = |look: &Look, words: &Words| words.all("ex-").into_iter().filter(|name| look.says(name)).count();
    let in_english = exercises(&result, &visit.words);
    visit.click("#iliac #keep-check");
    visit.until("the check to be kept", || visit.look().says(visit.words.get("keep-done")).then_some(()));
    let spanish = visit.switch_to("es");
    assert_eq!(spanish.heading, visit.words.get("level-self_care"));
    assert!(spanish.says(visit.words.get("keep-done")), "{spanish:#?}");
    assert!(in_english >= 3 && exercises(&spanish, &visit.words) == in_english, "{spanish:#?}");

    // What was kept in one language is read in another, and nothing else was kept.
    History(&visit).open();
    let record = History(&visit).open_first();
    assert_eq!(record.heading, visit.words.get("level-self_care"));
    let record = visit.switch_to("en");
    assert_eq!(record.heading, visit.words.get("level-self_care"));
    let keys: Vec<String> = visit.script("return Object.keys(localStorage);", Vec::new());
    let of_the_check = |key: &String| ["iliac.record.", "iliac.diary."].iter().any(|ours| key.starts_with(ours));
    assert!(keys.len() == 2 && keys.iter().all(of_the_check), "{keys:?}");
    visit.ends_quietly();
}

/// Whoever is frightened must be able to read what to do, and to call, in their own words.
#[test]
fn the_language_changes_before_and_on_an_emergency() {
    let marco = Person::named("t07");
    let mut visit = Visit::to_the_page(Setting::default());
    let begun = Start(&visit).begin();
    Question(&visit).answer_while(&marco, begun, |_| true);
    let confirm = visit.switch_to("es");
    assert!(confirm.says(visit.words.get("q-saddle-numbness.confirm")), "{confirm:#?}");
    let emergency = visit.press_on(visit.words.get("button-confirm-yes"));
    assert_eq!(emergency.heading, visit.words.get("level-emergency_now"));
    assert!(emergency.says(visit.words.get("language-unreviewed")), "{emergency:#?}");
    let english = visit.switch_to("en");
    assert_eq!(english.heading, visit.words.get("level-emergency_now"));
    let numbers = "return [...document.querySelectorAll('#iliac a[href^=\"tel:\"]')].map((a) => a.href);";
    assert_eq!(visit.script::<Vec<String>>(numbers, Vec::new()), ["tel:911"]);
    visit.ends_quietly();
}

/// By keyboard, and from a link of a clinic: the address may ask for a language, and keeps the one that was chosen, so
/// that the page loaded anew speaks it again; nothing is written anywhere else.
#[test]
fn the_address_asks_for_a_language_and_keeps_the_choice() {
    let visit = Visit::in_language("es", "?lang=es-AR", Setting::default());
    assert_eq!(visit.look().heading, visit.words.get("start-title"));
    visit.ends_quietly();
    // What is no language on board is none, whatever stands there.
    for nonsense in ["?lang=xx", "?lang=es%3Cb%3E", "?language=es"] {
        let visit = Visit::in_language("en", nonsense, Setting::default());
        assert_eq!(visit.look().heading, visit.words.get("start-title"), "{nonsense}");
    }

    let mut visit = Visit::to_the_page(Setting::default());
    Start(&visit).begin();
    visit.tab_back_to("#language");
    visit.keys(Key::Enter);
    visit.until("Spanish", || (visit.peek().lang == "es").then_some(()));
    visit.until("the focus where it was", || (visit.peek().focus == "language").then_some(()));
    visit.speaks("es");
    visit.browser_back();
    visit.reload();
    assert_eq!(visit.look().heading, visit.words.get("start-title"));
    let kept: usize = visit.script("return localStorage.length + sessionStorage.length;", Vec::new());
    assert_eq!(kept, 0, "kept beside the address");
    visit.ends_quietly();
}

/// Without a network the page goes on in the language that it has, says so, and tries again when it is told to.
#[test]
fn words_that_do_not_arrive_are_said_to_be_missing_and_asked_for_again() {
    if Engine::chosen() != Engine::Chromium {
        eprintln!("not run: only Chromium's driver can lose a file");
        return;
    }
    let mut visit = Visit::to_the_page(Setting::default());
    Start(&visit).begin();
    visit.write("age", "34");
    visit.loses("words-es-");
    visit.press_language("es");
    let missing = visit.words.with("language-missing", "Español");
    visit.until("the page to say so", || visit.look().says(&missing).then_some(()));
    let still = visit.look();
    assert!(still.says(visit.words.get("q-age")) && still.asks("age"), "{still:#?}");
    visit.finds_all_files();
    visit.press(visit.words.get("read-again"));
    visit.until("Spanish", || (visit.peek().lang == "es").then_some(()));
    visit.speaks("es");
    visit.until("the focus on the switch", || (visit.peek().focus == "language").then_some(()));
    let spanish = visit.look();
    assert_eq!(spanish.fields.iter().find(|f| f.name == "age").map(|f| f.written.as_str()), Some("34"));
    assert!(!spanish.says(&missing), "{spanish:#?}");
}

/// A browser whose language is Spanish, and whose words do not come: English at once, and the way to Spanish.
#[test]
fn a_spanish_browser_without_its_words_gets_english_and_is_told() {
    if Engine::chosen() != Engine::Chromium {
        eprintln!("not run: only Chromium's driver can lose a file");
        return;
    }
    let visit = Visit::with_a_file_lost_in("words-es-", Setting { languages: "es-ES", ..Setting::default() });
    let look = visit.look();
    assert_eq!(look.heading, visit.words.get("start-title"));
    assert!(look.says(&visit.words.with("language-missing", "Español")), "{look:#?}");
}

/// Where the program cannot run there is no switch: the danger signs stand there in every language.
#[test]
fn without_the_program_the_danger_signs_stand_in_every_language() {
    if Engine::chosen() != Engine::Chromium {
        eprintln!("not run: only Chromium's driver can lose a file");
        return;
    }
    let visit = Visit::without_the_program();
    let page = visit.peek();
    for tag in ["en", "es"] {
        let words = Words::of(tag);
        for sign in words.all("safety-net") {
            assert!(page.says(sign), "{tag}: {sign:?} in {page:#?}");
        }
        assert!(page.says(words.get("start-danger-else")), "{tag}: {page:#?}");
    }
    assert!(!visit.offers("Español"), "a link that leads nowhere");
    let said = "return document.querySelector('.il-danger--other').lang;";
    assert_eq!(visit.script::<String>(said, Vec::new()), "es");
}

//! Every component of the page in every state that it was met in, and as it looks under a pointer, with the focus and
//! pressed: target/gallery/, a page a theme. The parts are taken from the real page on a tour through every kind of screen;
//! nothing is drawn by hand. It judges nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;

use iliac_e2e::engine::Setting;
use iliac_e2e::process::pictures;
use iliac_e2e::root;
use iliac_e2e::tour;
use iliac_e2e::visit::Visit;

/// Each component's block, the classes and state that tell it from its kin, whether it stands on the emergency screen,
/// whether it can be pressed, and its HTML. What is longer is a screen, not a component.
const HARVEST: &str = r"
    const found = [];
    document.querySelectorAll('#iliac [class*=\'il-\']').forEach((e, at) => {
        const names = [...e.classList].filter((name) => name.startsWith('il-')).sort();
        const block = names.find((name) => !/__|--/.test(name));
        if (!block) return;
        const states = [];
        if (e.matches('.il-choice') && e.querySelector(':checked')) states.push('checked');
        if (e.open || e.matches('[aria-pressed=true]')) states.push('on');
        if (e.matches('[aria-invalid=true]') || e.querySelector('[aria-invalid=true]')) states.push('with an error');
        const copy = e.cloneNode(true);
        const inputs = [...e.querySelectorAll('input')];
        [...copy.querySelectorAll('input')].forEach((input, i) => {
            input.toggleAttribute('checked', inputs[i].checked);
            input.setAttribute('value', inputs[i].value);
        });
        for (const part of [copy, ...copy.querySelectorAll('*')]) {
            for (const name of ['id', 'for', 'aria-describedby', 'aria-labelledby', 'autofocus']) part.removeAttribute(name);
            if (part.hasAttribute('name')) part.setAttribute('name', `${part.getAttribute('name')}-${at}`);
            if (part.hasAttribute('href')) part.setAttribute('href', '#');
        }
        const html = copy.outerHTML;
        if (html.length > 20000) return;
        const pressed = e.matches('a, button, input, select, summary, label') || e.matches('details, .il-choice');
        found.push([block, [...names, ...states].join(' '), Boolean(e.closest('.il-emergency')), pressed, html]);
    });
    return found;";

/// Which media queries hold in a theme.
const THEMES: [(&str, bool, bool); 4] = [
    ("light", false, false),
    ("dark", true, false),
    ("light-more-contrast", false, true),
    ("dark-more-contrast", true, true),
];

type Part = (String, String, bool, bool, String);

fn main() {
    let mut parts: BTreeMap<(String, bool, String), (bool, String)> = BTreeMap::new();
    let mut harvest = |visit: &Visit, stop: &str| {
        for (block, key, emergency, pressed, html) in visit.script::<Vec<Part>>(HARVEST, Vec::new()) {
            parts.entry((block, emergency, key)).or_insert((pressed, html));
        }
        println!("{stop}");
    };
    let phone = Setting { size: Some((360, 740)), ..Setting::default() };
    tour::benign(phone, &mut harvest);
    for (person, level) in tour::OTHERS {
        tour::other(person, level, phone, &mut harvest);
    }

    let folder = pictures("gallery");
    let css = style();
    let styled: BTreeSet<String> = blocks(&css);
    let met: BTreeSet<String> = parts.keys().map(|(block, ..)| block.clone()).collect();
    let missing: Vec<&str> = styled.difference(&met).map(String::as_str).collect();
    for (theme, dark, more) in THEMES {
        let path = folder.join(theme).with_extension("html");
        let page = page(&parts, &themed(&css, dark, more), theme, dark, &missing);
        fs::write(&path, page).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        println!("{}", path.display());
    }
    println!(
        "{} parts of {} components; only as whole screens, or not met: {}",
        parts.len(),
        met.len(),
        missing.join(", ")
    );
}

fn style() -> String {
    let assets = root().join("dist/assets");
    let files = fs::read_dir(&assets).unwrap_or_else(|e| panic!("{}: {e}", assets.display())).flatten();
    let sheet = files.map(|file| file.path()).find(|path| path.extension().is_some_and(|e| e == "css"));
    fs::read_to_string(sheet.expect("dist/ has a style sheet")).expect("it is text")
}

/// The style sheet with a theme's media queries settled, and every passing state also given by a class around a part.
fn themed(css: &str, dark: bool, more: bool) -> String {
    let settle = |css: String, query: &str, holds: bool| {
        css.replace(query, if holds { "(min-width: 0)" } else { "(max-width: 0)" })
    };
    let css = settle(css.to_string(), "(prefers-color-scheme: dark)", dark);
    let css = settle(css, "(prefers-contrast: more)", more);
    let controls = ":is(a, button, input, select, summary)";
    [(":hover", "hover", "*"), (":focus-visible", "focus", controls), (":active", "active", "*")]
        .into_iter()
        .fold(css, |css, (pseudo, class, part)| css.replace(pseudo, &format!(":is({pseudo}, .is-{class} {part})")))
}

/// The blocks that a style sheet has rules for.
fn blocks(css: &str) -> BTreeSet<String> {
    let after = css.split(".il-").skip(1);
    let name =
        |rest: &str| rest.chars().take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c)).collect::<String>();
    after
        .map(name)
        .filter(|name| !name.contains("__") && !name.contains("--"))
        .map(|name| format!("il-{name}"))
        .collect()
}

fn page(
    parts: &BTreeMap<(String, bool, String), (bool, String)>,
    css: &str,
    theme: &str,
    dark: bool,
    missing: &[&str],
) -> String {
    let scheme = if dark { "dark" } else { "light" };
    let mut out = format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">\
         <title>Gallery, {theme}</title><style>{css}</style><style>:root{{color-scheme:{scheme}}}\
         body{{padding:1.5rem}}.gallery{{display:grid;grid-template-columns:repeat(auto-fill,minmax(20rem,1fr));gap:1.5rem;align-items:start}}\
         figure{{margin:0;min-inline-size:0}}figcaption{{font-size:.75rem;opacity:.8;margin-block-start:.5rem}}\
         .gallery .il-emergency{{min-block-size:0;padding:1rem}}.gallery *{{position:relative;animation:none}}\
         .gallery .il-choice__input,.gallery .il-hidden{{position:absolute}}</style>\
         <h1>Gallery: {theme}</h1><nav>"
    );
    for (other, ..) in THEMES {
        let _ = write!(out, "<a href=\"{other}.html\">{other}</a> ");
    }
    let _ = write!(out, "</nav><p>Only as whole screens, or not met on the tour: {}</p>", missing.join(", "));
    let mut last = "";
    for ((block, emergency, key), (pressed, html)) in parts {
        if block != last {
            let end = if last.is_empty() { "" } else { "</div>" };
            let _ = write!(out, "{end}<h2>{block}</h2><div class=\"gallery\">");
            last = block;
        }
        let states: &[&str] = if *pressed { &["", "hover", "focus", "active"] } else { &[""] };
        for (at, state) in states.iter().enumerate() {
            // Radio buttons of one name would undo each other.
            let html = html.replace(" name=\"", &format!(" name=\"{at}-"));
            let around = if *emergency && block != "il-emergency" { "il-emergency" } else { "" };
            let _ = write!(
                out,
                "<figure><div class=\"{}\"><div class=\"{around}\">{html}</div></div><figcaption>{key} {state}</figcaption></figure>",
                if state.is_empty() { String::new() } else { format!("is-{state}") },
            );
        }
    }
    out.push_str("</div></html>\n");
    out
}

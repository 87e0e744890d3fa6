//! How a page is met by those who do not see it as most do: what axe finds, what a screen reader is told, how large is
//! what must be hit, what stays under other settings of the browser. It measures; the tests judge.

use std::fs;

use serde_json::{Value, json};

use crate::engine::Engine;
use crate::root;
use crate::visit::Visit;

/// Every rule of axe that stands for WCAG 2.2 A and AA, and its best practice.
const TAGS: [&str; 6] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/// The settings of a browser that a test may change while the page is open (Chromium only).
pub const DARK: (&str, &str) = ("prefers-color-scheme", "dark");
/// The system's own few colours.
pub const FORCED: (&str, &str) = ("forced-colors", "active");
/// Things may move.
pub const MOVING: (&str, &str) = ("prefers-reduced-motion", "no-preference");

impl Visit {
    /// Sets what the person has asked their system for; nothing resets it.
    pub fn asks_for(&self, features: &[(&str, &str)]) {
        let features: Vec<Value> =
            features.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect();
        self.devtools("Emulation.setEmulatedMedia", json!({ "features": features }));
    }

    /// Sets the page's size in CSS pixels, and how many of the screen's make one of them.
    pub fn is_sized(&self, (width, height): (u32, u32), scale: u32) {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": scale, "mobile": false });
        self.devtools("Emulation.setDeviceMetricsOverride", size);
    }

    /// Unfolds all that is folded.
    pub fn unfolds(&self) {
        self.script::<()>(
            "document.querySelectorAll('#iliac details').forEach((d) => { d.open = true; });",
            Vec::new(),
        );
    }

    /// What axe finds wrong: by all its rules, or by some.
    pub fn axe(&self, rules: &[&str]) -> Vec<String> {
        const RUN: &str = r"
            const [only, done] = arguments;
            const say = (v) => v.nodes.map((n) => `axe ${v.id}: ${v.help}: ${n.html.slice(0, 160)} ${n.failureSummary.slice(0, 300)}`);
            axe.run(document, { runOnly: only, resultTypes: ['violations'], preload: false, iframes: false })
                .then((r) => done(r.violations.flatMap(say)), (e) => done([`axe itself: ${e}`]));";
        if !self.script::<bool>("return 'axe' in window;", Vec::new()) {
            let path = root().join(".tools/node_modules/axe-core/axe.min.js");
            let axe = fs::read_to_string(&path)
                .unwrap_or_else(|e| panic!("{}: {e}; scripts/install.sh axe fetches it", path.display()));
            // What a driver runs, the content security policy does not hold back: it stands outside of the page.
            self.script::<()>(&axe, Vec::new());
        }
        let only = match rules {
            [] => json!({ "type": "tag", "values": TAGS }),
            rules => json!({ "type": "rule", "values": rules }),
        };
        let answer = self.run(self.driver().execute_async(RUN, vec![only]));
        answer.convert().unwrap_or_else(|e| panic!("axe gave {:?}: {e}", answer.json()))
    }

    /// What can be pressed and is smaller than 44 pixels either way. A link within a sentence is as high as its line.
    pub fn small_targets(&self) -> Vec<String> {
        const MEASURE: &str = r"
            const found = [];
            for (const e of document.querySelectorAll('#iliac :is(a[href], button, input, select, summary, textarea)')) {
                const row = e.matches('.il-row') ? e.closest('li') : e;
                const target = e.matches('.il-choice__input') ? e.closest('.il-choice') : row;
                const hidden = !e.checkVisibility() || getComputedStyle(e).clipPath !== 'none';
                const text = (n) => n.innerText.replace(/\s+/g, ' ').trim();
                const inSentence = e.localName === 'a' && getComputedStyle(e).display === 'inline' && text(e.parentElement) !== text(e);
                const { width, height } = target.getBoundingClientRect();
                if (!hidden && !inSentence && (width < 43.99 || height < 43.99)) {
                    found.push(`${width.toFixed(1)} × ${height.toFixed(1)}: ${e.outerHTML.slice(0, 120)}`);
                }
            }
            return found;";
        self.script(MEASURE, Vec::new())
    }

    /// What the bar at the bottom covers wholly while it has the focus.
    pub fn focus_under_the_bar(&self) -> Vec<String> {
        const MEASURE: &str = r"
            const bar = document.querySelector('#iliac .il-bar');
            const place = [window.scrollX, window.scrollY];
            const had = document.activeElement;
            const found = [];
            for (const e of document.querySelectorAll('#iliac main :is(a[href], button, input, select, summary)')) {
                if (!bar || bar.contains(e) || !e.checkVisibility()) continue;
                e.focus();
                const [box, over] = [e.getBoundingClientRect(), bar.getBoundingClientRect()];
                if (box.top >= over.top - 1 && box.top < over.bottom) found.push(e.outerHTML.slice(0, 120));
            }
            had?.focus({ preventScroll: true });
            window.scrollTo(...place);
            return found;";
        self.script(MEASURE, Vec::new())
    }

    /// How many things move.
    pub fn moving(&self) -> usize {
        self.script("return document.getAnimations().length;", Vec::new())
    }

    /// How much wider than its room the page is.
    pub fn too_wide_by(&self) -> i64 {
        self.script("const h = document.documentElement; return h.scrollWidth - h.clientWidth;", Vec::new())
    }

    /// What a screen reader is told of the first element that the selector finds: its role and its name.
    pub fn told(&self, selector: &str) -> (String, String) {
        let found = self.element("return document.querySelector(arguments[0]);", vec![json!(selector)]);
        let element = found.unwrap_or_else(|| panic!("there is no {selector}; {:#?}", self.peek())).element_id();
        let ask = |what: &str| self.vendor(&format!("/element/{element}/computed{what}"), None);
        // Chromium sets what is hidden from the eye apart.
        let text = |value: Value| {
            value.as_str().unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ").replace(" ,", ",")
        };
        let role = text(ask("role"));
        // Core AAM has another word for it.
        let role = if Engine::chosen() == Engine::Firefox && role == "grouping" { "group".into() } else { role };
        (role, text(ask("label")))
    }
}

//! The browser's stores, raw: what an earlier visit would have left there, what lies there now, and stores that fail.

use std::collections::BTreeMap;
use std::io::Write;
use std::process::{Command, Stdio};

use serde_json::{Value, json};

use crate::root;
use crate::visit::Visit;

/// All texts of a store by their keys.
pub type Texts = BTreeMap<String, String>;

/// Writes into the store that lasts, as an earlier visit would have.
pub fn put(visit: &Visit, key: &str, text: &str) {
    visit.script::<Value>("localStorage.setItem(arguments[0], arguments[1]);", vec![json!(key), json!(text)]);
}

/// A store: `local` or `session`.
pub fn store(visit: &Visit, which: &str) -> Texts {
    visit.script("return { ...window[arguments[0] + 'Storage'] };", vec![json!(which)])
}

/// A record, a draft or what was sealed, as a file of `tests/fixtures`.
pub fn fixture(name: &str) -> String {
    let path = root().join("tests/fixtures").join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

/// From here on, until the page is loaded again, the stores do nothing more after so many writes and deletions, and say
/// nothing of it: as if the tab had been killed then.
pub fn dies_after(visit: &Visit, writes: usize) {
    const SCRIPT: &str = "
        let left = arguments[0];
        for (const name of ['setItem', 'removeItem']) {
            const real = Storage.prototype[name];
            Storage.prototype[name] = function (key, ...rest) {
                if (key !== 'iliac.probe' && left-- <= 0) { window.hasDied = true; return; }
                return real.call(this, key, ...rest);
            };
        }
        return null;";
    visit.script::<Value>(SCRIPT, vec![json!(writes)]);
}

/// Whether it has come to that.
pub fn has_died(visit: &Visit) -> bool {
    visit.script("return window.hasDied === true;", Vec::new())
}

/// From here on writing a key that begins so fails as `how` says: `full`, or `silent`, which keeps nothing and says nothing.
pub fn refuses(visit: &Visit, keys: &str, how: &str) {
    const SCRIPT: &str = "
        const real = Storage.prototype.setItem;
        const [keys, how] = arguments;
        Storage.prototype.setItem = function (key, text) {
            if (!key.startsWith(keys)) return real.call(this, key, text);
            if (how === 'full') throw new DOMException('no room', 'QuotaExceededError');
        };
        return null;";
    visit.script::<Value>(SCRIPT, vec![json!(keys), json!(how)]);
}

/// What lies sealed in these texts, opened by `unseal.mjs`, which knows nothing of the page's code. `None` where the
/// passphrase does not open it.
pub fn unsealed(texts: &Texts, passphrase: &str) -> Option<Texts> {
    let mut node = Command::new("node")
        .arg(root().join("tests/e2e/unseal.mjs"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("node runs");
    let input = json!({ "passphrase": passphrase, "texts": texts }).to_string();
    node.stdin.take().expect("its input is a pipe").write_all(input.as_bytes()).expect("it reads");
    let out = node.wait_with_output().expect("it ends");
    out.status.success().then(|| serde_json::from_slice(&out.stdout).expect("it prints JSON"))
}

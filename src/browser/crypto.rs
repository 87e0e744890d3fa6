//! The browser's WebCrypto, by way of `page/lock.js`: texts in, a text out. The keys stay there. What is sealed and where
//! it lies is `browser::vault`'s.

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen_futures::JsFuture;
use web_sys::wasm_bindgen::{JsCast, JsValue};

use crate::record::{ITERATIONS, LockHead, Sealed};

/// The one function of `page/lock.js`.
const LOCK: &str = "iliacLock";

/// This page can seal. Not where it came by plain http, and not in old browsers.
#[must_use]
pub fn is_here() -> bool {
    function().is_some()
}

/// A head for a new passphrase, with a new key and the open ones that are named. Nothing is changed by it yet.
pub async fn make(passphrase: &str, ids: &[&str]) -> Option<LockHead> {
    let iterations = ITERATIONS.to_string();
    let with = [&[passphrase, &iterations], ids].concat();
    let made = ask("make", &with).await?;
    LockHead::of(&made.split(' ').collect::<Vec<_>>())
}

/// Opens a lock; `false` with another passphrase than its own.
pub async fn open(passphrase: &str, head: &LockHead) -> bool {
    let iterations = head.iterations.to_string();
    let mut with = vec![passphrase, &iterations, &head.salt];
    with.extend(head.keys.iter().flat_map(|key| [&*key.key, &key.nonce, &key.text]));
    ask("open", &with).await.is_some()
}

/// Seals a text for the place where it will lie.
pub async fn seal(at: &str, text: &str) -> Option<Sealed> {
    let sealed = ask("seal", &[at, text]).await?;
    Sealed::of(&sealed.split(' ').collect::<Vec<_>>())
}

/// Opens what lies at a place; `None` when it was not sealed there, or has been changed since.
pub async fn read(at: &str, sealed: &Sealed) -> Option<String> {
    ask("read", &[at, &sealed.key, &sealed.nonce, &sealed.text]).await
}

/// Forgets the keys.
pub async fn forget() {
    let _ = ask("forget", &[]).await;
}

/// A turn among all tabs of this page.
#[derive(Debug)]
pub struct Turn(Option<String>);

impl Turn {
    /// Waits for one: alone, or beside others that write.
    pub async fn wait(alone: bool) -> Turn {
        Turn(ask("wait", &[if alone { "exclusive" } else { "shared" }]).await)
    }

    /// Ends it.
    pub async fn done(self) {
        if let Some(number) = self.0 {
            let _ = ask("done", &[&number]).await;
        }
    }
}

fn function() -> Option<Function> {
    let window: JsValue = web_sys::window()?.into();
    Reflect::get(&window, &LOCK.into()).ok()?.dyn_into().ok()
}

/// `None` when it cannot be done; why is not to be had, and would help nobody but an attacker.
async fn ask(act: &str, with: &[&str]) -> Option<String> {
    let all: Array = std::iter::once(&act).chain(with).map(|text| JsValue::from_str(text)).collect();
    let promise: Promise = Reflect::apply(&function()?, &JsValue::UNDEFINED, &all).ok()?.dyn_into().ok()?;
    JsFuture::from(promise).await.ok()?.as_string()
}

//! What a lock leaves on disk: one head, which holds the keys sealed under a passphrase, and texts sealed under one of the
//! keys. The form only: sealing and opening are `browser::crypto`'s, and what a sealed text means shows when it is open.
//!
//! Frozen as schema 1, like all that is shipped to disk: fields may be added, never renamed, removed or given another
//! meaning. Whatever is not exactly so is refused here, before it reaches anything that computes with it.

use super::json::{Fields, Json};
use super::migrate::{ReadError, Unreadable, enveloped};
use super::v1::with;

/// The schema of both that this program writes.
const SCHEMA: u16 = 1;
/// Tells a sealed text from others.
const SEALED: &str = "sealed";
/// Tells the head from others.
const LOCK: &str = "lock";
/// How a passphrase becomes a key.
const KDF: &str = "PBKDF2-SHA-256";

/// The kind of a file of sealed texts, with their head.
pub const LOCKED_FILE: &str = "iliac-locked";
/// The kind of a file of texts that could not be read.
pub const UNREADABLE_FILE: &str = "iliac-unreadable";

/// Rounds for a new lock: what OWASP asks of PBKDF2 with SHA-256 (Password Storage Cheat Sheet, 2023).
pub const ITERATIONS: u32 = 600_000;
/// More than this is no lock of ours but a way to make a device stand still.
const MOST_ITERATIONS: u32 = 10_000_000;
/// More keys than this no one has come by.
const MOST_KEYS: usize = 64;
/// A key's own sealed bytes: 32, and 16 that prove them.
const KEY_BYTES: usize = 48;
const NONCE_BYTES: usize = 12;
const SALT_BYTES: usize = 16;
/// What proves a text, and at least one letter of it.
const LEAST_TEXT_BYTES: usize = 17;

/// Something sealed: a text, or in a head a key.
#[derive(Clone, Debug, PartialEq)]
pub struct Sealed {
    /// The key's id: the one it is sealed under, in a head its own.
    pub key: String,
    /// The number that was used once, base64.
    pub nonce: String,
    /// The sealed bytes, base64.
    pub text: String,
    /// Fields of a later addition, kept as they came.
    pub more: Fields,
}

/// The head of a lock.
#[derive(Clone, Debug, PartialEq)]
pub struct LockHead {
    /// Rounds.
    pub iterations: u32,
    /// Random, base64.
    pub salt: String,
    /// The keys, sealed under the passphrase. The first seals what is written from now on; the others open what was
    /// sealed before the passphrase was changed.
    pub keys: Vec<Sealed>,
    /// Fields of a later addition, kept as they came.
    pub more: Fields,
}

impl Sealed {
    /// From `key nonce text`, as the browser's part gives them.
    #[must_use]
    pub fn of(parts: &[&str]) -> Option<Sealed> {
        let [key, nonce, text] = parts else { return None };
        let (key, nonce, text) = ((*key).to_string(), (*nonce).to_string(), (*text).to_string());
        Some(Sealed { key, nonce, text, more: Fields::new() }).filter(|one| one.is_whole(LEAST_TEXT_BYTES))
    }

    /// The text that goes to disk.
    #[must_use]
    pub fn write(&self) -> String {
        let mut fields = head(SEALED);
        self.put(&mut fields);
        with(fields, &self.more).write()
    }

    /// Reads one.
    ///
    /// # Errors
    /// When the text is none, or was made by a newer version; the error holds the text.
    pub fn read(text: &str) -> Result<Sealed, ReadError> {
        let open = || {
            let sealed = of_fields(opened(text, SEALED)?).map_err(Unreadable::Shape)?;
            sealed.is_whole(LEAST_TEXT_BYTES).then_some(sealed).ok_or(Unreadable::Shape("text".into()))
        };
        open().map_err(|why| ReadError { why, raw: text.to_string() })
    }

    fn put(&self, fields: &mut Fields) {
        fields.put("key", &*self.key);
        fields.put("nonce", &*self.nonce);
        fields.put("text", &*self.text);
    }

    fn is_whole(&self, least: usize) -> bool {
        let id = (1..=32).contains(&self.key.len()) && self.key.bytes().all(|b| b.is_ascii_alphanumeric());
        id && bytes(&self.nonce) == Some(NONCE_BYTES) && bytes(&self.text).is_some_and(|n| n >= least)
    }
}

impl LockHead {
    /// From `salt` and then `key nonce text` for each key, as the browser's part gives them.
    #[must_use]
    pub fn of(parts: &[&str]) -> Option<LockHead> {
        let (salt, keys) = parts.split_first()?;
        let keys: Option<Vec<Sealed>> = keys.chunks(3).map(Sealed::of).collect();
        let head = LockHead { iterations: ITERATIONS, salt: (*salt).to_string(), keys: keys?, more: Fields::new() };
        head.fault().is_none().then_some(head)
    }

    /// The text that goes to disk.
    #[must_use]
    pub fn write(&self) -> String {
        let mut fields = head(LOCK);
        fields.put("kdf", KDF);
        fields.put("iterations", Json::Number(self.iterations.to_string()));
        fields.put("salt", &*self.salt);
        let key = |sealed: &Sealed| {
            let mut fields = Fields::new();
            sealed.put(&mut fields);
            with(fields, &sealed.more)
        };
        fields.put("keys", self.keys.iter().map(key).collect::<Vec<_>>());
        with(fields, &self.more).write()
    }

    /// Reads one.
    ///
    /// # Errors
    /// When the text is none, or was made by a newer version; the error holds the text.
    pub fn read(text: &str) -> Result<LockHead, ReadError> {
        let open = || {
            let head = of_head(opened(text, LOCK)?).map_err(Unreadable::Shape)?;
            match head.fault() {
                None => Ok(head),
                Some(field) => Err(Unreadable::Shape(field.into())),
            }
        };
        open().map_err(|why| ReadError { why, raw: text.to_string() })
    }

    /// The field that is not as it must be.
    fn fault(&self) -> Option<&'static str> {
        let whole = |key: &Sealed| key.is_whole(KEY_BYTES) && bytes(&key.text) == Some(KEY_BYTES);
        let twice = |at: usize, key: &Sealed| self.keys.iter().take(at).any(|other| other.key == key.key);
        if !(ITERATIONS..=MOST_ITERATIONS).contains(&self.iterations) {
            Some("iterations")
        } else if bytes(&self.salt) != Some(SALT_BYTES) {
            Some("salt")
        } else if self.keys.is_empty()
            || self.keys.len() > MOST_KEYS
            || self.keys.iter().enumerate().any(|(at, key)| !whole(key) || twice(at, key))
        {
            Some("keys")
        } else {
            None
        }
    }
}

/// A file of texts as they lie in a store, under their keys.
#[must_use]
pub fn write_texts(kind: &str, texts: Vec<(String, String)>) -> String {
    let mut fields = head(kind);
    fields.put("texts", Fields(texts.into_iter().map(|(key, text)| (key, Json::Text(text))).collect()));
    Json::Object(fields).write()
}

/// The texts of such a file; `None` for any other.
#[must_use]
pub fn read_texts(file: &str, kind: &str) -> Option<Vec<(String, String)>> {
    let Fields(texts) = opened(file, kind).ok()?.take("texts").object()?;
    texts.into_iter().map(|(key, text)| Some((key, text.text()?))).collect()
}

fn head(kind: &str) -> Fields {
    let mut fields = Fields::new();
    fields.put("schema", SCHEMA);
    fields.put("kind", kind);
    fields
}

fn opened(text: &str, kind: &str) -> Result<Fields, Unreadable> {
    let mut fields = enveloped(text, SCHEMA.into())?;
    let is = fields.take("kind").text().as_deref() == Some(kind);
    if is { Ok(fields) } else { Err(Unreadable::NoEnvelope("this is of another kind")) }
}

fn of_fields(mut fields: Fields) -> Result<Sealed, String> {
    Ok(Sealed {
        key: fields.need("key", Json::text)?,
        nonce: fields.need("nonce", Json::text)?,
        text: fields.need("text", Json::text)?,
        more: fields,
    })
}

fn of_head(mut fields: Fields) -> Result<LockHead, String> {
    fields.need("kdf", |kdf| (kdf.text()? == KDF).then_some(()))?;
    Ok(LockHead {
        iterations: fields.need("iterations", |n| n.whole()?.try_into().ok())?,
        salt: fields.need("salt", Json::text)?,
        keys: {
            let keys = fields.need("keys", Json::list)?;
            let key = |key: Json| of_fields(key.object().ok_or("keys")?);
            keys.into_iter().map(key).collect::<Result<_, _>>()?
        },
        more: fields,
    })
}

/// How many bytes a base64 text is; `None` for any other text.
fn bytes(base64: &str) -> Option<usize> {
    let body = base64.trim_end_matches('=');
    let padding = base64.len() - body.len();
    let is_base64 = body.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'+' || b == b'/');
    (base64.len().is_multiple_of(4) && padding <= 2 && is_base64).then_some(base64.len() / 4 * 3 - padding)
}

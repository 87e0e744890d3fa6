//! What is done to a lock as a whole, one tab at a time: set, open, change, take away. Each step leaves the store so that
//! whatever comes next, also in another tab after this one was killed, finds all of it.

use super::{HEAD, Lock, LockError, SEALED, Text, VAULT, Vault, emptied, get, head_on_disk, lock, mark};
use super::{is_its, put_sealed, sealed_texts, with, write_back};
use crate::browser::crypto::{self, Turn};
use crate::browser::storage::{ASIDE, OURS, PROBE, Shelf, StorageError, ours, raw};
use crate::record::{LOCKED_FILE, LockHead, Sealed, Unreadable, read_texts};

/// Sets one, seals all that is kept, and leaves it open.
///
/// # Errors
/// See [`LockError`]; what was kept is still there, plain or sealed under this passphrase.
pub async fn set(passphrase: &str) -> Result<(), LockError> {
    alone(async {
        if head_on_disk().is_some() {
            return Err(LockError::Changed);
        }
        let head = crypto::make(passphrase, &[]).await.ok_or(LockError::NoCrypto)?;
        renew(passphrase, &head, None).await
    })
    .await
}

/// Opens it, and seals what an interruption has left plain.
///
/// # Errors
/// See [`LockError`].
pub async fn open(passphrase: &str) -> Result<(), LockError> {
    alone(async {
        let (head, raw_head) = read_head()?;
        if !crypto::open(passphrase, &head).await {
            return Err(LockError::Wrong);
        }
        VAULT.set(Some(Vault { head: raw_head, ..Vault::default() }));
        look_again().await;
        // Without room for it the plain ones stay, and are tried again: opening works all the same.
        let _ = seal_all().await;
        Ok(())
    })
    .await
}

/// Another passphrase and another key, under which all is sealed anew. The head changes in one write, and holds the keys
/// for both: whenever the tab is killed, the new passphrase opens all.
///
/// # Errors
/// See [`LockError`]; the lock is then as it was, or has the new passphrase already and some texts are sealed anew later.
pub async fn change(old: &str, new: &str) -> Result<(), LockError> {
    alone(async {
        let (head, raw_head) = read_head()?;
        if !crypto::open(old, &head).await {
            return Err(LockError::Wrong);
        }
        let used = used_keys();
        // The key of until now is for tabs that have it in their own store, where nobody else sees.
        let still = head.keys.iter().enumerate().filter(|(at, key)| *at == 0 || used.contains(&key.key));
        let still: Vec<&str> = still.map(|(_, key)| &*key.key).collect();
        let next = crypto::make(new, &still).await.ok_or(LockError::NoCrypto)?;
        renew(new, &next, Some(&raw_head)).await
    })
    .await
}

/// Takes it away: all is plain again.
///
/// # Errors
/// See [`LockError`]; the lock is then still there, and what was made plain is sealed at the next opening.
pub async fn take_away(passphrase: &str) -> Result<(), LockError> {
    alone(async {
        let (head, _) = read_head()?;
        if !crypto::open(passphrase, &head).await {
            return Err(LockError::Wrong);
        }
        look_again().await;
        make_plain(|_| true)?;
        if let Some(store) = raw(Shelf::Device) {
            let _ = store.remove_item(HEAD);
        }
        if head_on_disk().is_some() {
            return Err(StorageError::Unsaved.into());
        }
        emptied();
        Ok(())
    })
    .await
}

/// Brings back what lies in a file that was saved under a lock: its texts, plain, beside what is kept, where there is no lock
/// now. Nothing is written over. It takes the file's own passphrase, so that nobody is shut out by a file.
///
/// # Errors
/// See [`LockError`].
pub async fn bring_back(file: &str, passphrase: &str) -> Result<(), LockError> {
    alone(async {
        if head_on_disk().is_some() {
            return Err(LockError::Changed);
        }
        let mut texts = read_texts(file, LOCKED_FILE).ok_or(LockError::NotOurs)?;
        let head = texts.iter().position(|(key, _)| key == HEAD).map(|at| texts.remove(at).1);
        let head = head.ok_or(LockError::NotOurs)?;
        let head = LockHead::read(&head).map_err(|_| LockError::NotOurs)?;
        if !crypto::open(passphrase, &head).await {
            return Err(LockError::Wrong);
        }
        let mut opened = Vec::new();
        for (at, text) in &texts {
            if let Ok(sealed) = Sealed::read(text) {
                opened.extend(crypto::read(at, &sealed).await);
            }
        }
        crypto::forget().await;
        for one in &opened {
            let Some((key, text)) = one.split_once('\n') else { continue };
            if key.starts_with(OURS) && !is_its(key) {
                put_plain(Shelf::Device, key, text)?;
            }
        }
        Ok(())
    })
    .await
}

/// Forgets the keys and all that was opened.
pub fn shut() {
    emptied();
}

/// After another tab has written: opens what is new, drops what is gone.
pub async fn follow() {
    match lock() {
        Lock::Open => look_again().await,
        Lock::None => {
            // The lock was taken away elsewhere. What only this tab can see, only this tab can make plain again.
            let _ = make_plain(|text| text.shelf == Shelf::Tab);
            emptied();
        }
        Lock::Shut => emptied(),
    }
}

/// Something that no other tab may come between.
async fn alone<R>(act: impl Future<Output = Result<R, LockError>>) -> Result<R, LockError> {
    if !crypto::is_here() {
        return Err(LockError::NoCrypto);
    }
    let turn = Turn::wait(true).await;
    let done = act.await;
    turn.done().await;
    done
}

fn read_head() -> Result<(LockHead, String), LockError> {
    let text = head_on_disk().ok_or(LockError::Changed)?;
    match LockHead::read(&text) {
        Ok(head) => Ok((head, text)),
        Err(error) => Err(match error.why {
            Unreadable::Newer { .. } => LockError::Newer,
            Unreadable::NotJson(_) | Unreadable::NoEnvelope(_) | Unreadable::Shape(_) => LockError::Damaged,
        }),
    }
}

/// Writes a head over the one before, proves that it opens, and seals all under its first key.
async fn renew(passphrase: &str, head: &LockHead, before: Option<&str>) -> Result<(), LockError> {
    let text = head.write();
    write_back(Shelf::Device, HEAD, &text)?;
    if !crypto::open(passphrase, head).await {
        // Never seen; the one before is still known.
        match (before, raw(Shelf::Device)) {
            (Some(before), _) => write_back(Shelf::Device, HEAD, before)?,
            (None, Some(store)) => drop(store.remove_item(HEAD)),
            (None, None) => {}
        }
        return Err(LockError::Damaged);
    }
    VAULT.with_borrow_mut(|vault| vault.get_or_insert_default().head = text);
    look_again().await;
    seal_all().await?;
    Ok(())
}

/// Ids of the keys that texts on this device are sealed under.
fn used_keys() -> Vec<String> {
    sealed_texts().iter().filter_map(|(_, text)| Some(Sealed::read(text).ok()?.key)).collect()
}

/// Brings what is in the memory up to what lies sealed on disk.
async fn look_again() {
    for shelf in [Shelf::Device, Shelf::Tab] {
        let Some(store) = raw(shelf) else { continue };
        let keys: Vec<String> = ours(&store).into_iter().filter(|key| key.starts_with(SEALED)).collect();
        with(|vault| vault.texts.retain(|text| text.shelf != shelf || text.waits || keys.contains(&text.at)));
        for at in keys {
            let Some(there) = get(shelf, &at) else { continue };
            let known = |text: &Text| text.at == at && (text.waits || text.sealed.as_ref() == Some(&there));
            if with(|vault| vault.texts.iter().any(known)) == Some(true) {
                continue;
            }
            let opened = match Sealed::read(&there) {
                Ok(sealed) => crypto::read(&at, &sealed).await,
                Err(_) => None,
            };
            let Some((key, text)) = opened.as_deref().and_then(|opened| opened.split_once('\n')) else { continue };
            let text = Text { at, sealed: Some(there), waits: false, ..Text::new(shelf, key, text) };
            with(|vault| {
                vault.texts.retain(|other| other.at != text.at);
                vault.texts.push(text);
            });
        }
    }
}

/// Seals what is plain, and anew what is sealed under a key that is no longer the first.
async fn seal_all() -> Result<(), LockError> {
    for shelf in [Shelf::Tab, Shelf::Device] {
        let Some(store) = raw(shelf) else { continue };
        let first = read_head().ok().and_then(|(head, _)| head.keys.into_iter().next()).map(|key| key.key);
        for key in ours(&store) {
            let Some(text) = get(shelf, &key) else { continue };
            if key == HEAD || key == PROBE {
                continue;
            }
            if key.starts_with(SEALED) {
                let old = Sealed::read(&text).is_ok_and(|sealed| Some(&sealed.key) != first.as_ref());
                let plain = with(|vault| {
                    let known = vault.texts.iter().find(|text| text.at == key)?;
                    Some(format!("{}\n{}", known.key, known.text))
                });
                if let (true, Some(Some(plain))) = (old, plain) {
                    put_sealed(&key, crypto::seal(&key, &plain).await)?;
                }
                continue;
            }
            // A tab that was killed had sealed it already: then only the plain one is left to go.
            let sealed_already = |other: &Text| other.is(shelf, &key) && other.text == text;
            if with(|vault| vault.texts.iter().any(sealed_already)) != Some(true) {
                let new = Text { waits: false, ..Text::new(shelf, &key, &text) };
                let at = new.at.clone();
                with(|vault| vault.texts.push(new));
                put_sealed(&at, crypto::seal(&at, &format!("{key}\n{text}")).await).inspect_err(|_| {
                    with(|vault| vault.texts.retain(|text| text.at != at));
                })?;
            }
            if get(shelf, &key).as_deref() == Some(&text) {
                let _ = store.remove_item(&key);
            }
        }
    }
    Ok(())
}

/// Writes texts plain, reads each back, and then takes the sealed one away.
fn make_plain(which: impl Fn(&Text) -> bool) -> Result<(), StorageError> {
    let texts = with(|vault| {
        let texts = vault.texts.iter().filter(|text| which(text));
        texts.map(|text| (text.shelf, text.key.clone(), text.text.clone(), text.at.clone())).collect::<Vec<_>>()
    });
    for (shelf, key, text, at) in texts.unwrap_or_default() {
        put_plain(shelf, &key, &text)?;
        if let Some(store) = raw(shelf) {
            let _ = store.remove_item(&at);
        }
    }
    Ok(())
}

/// Writes a text plain. Where something else of that name is, both stay.
fn put_plain(shelf: Shelf, key: &str, text: &str) -> Result<(), StorageError> {
    match get(shelf, key) {
        Some(there) if there == text => Ok(()),
        Some(_) => write_back(shelf, &format!("{ASIDE}{}", mark()), text),
        None => write_back(shelf, key, text),
    }
}

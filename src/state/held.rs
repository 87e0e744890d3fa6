//! A value of this visit that views and memos follow. Leptos says who follows it and tells them when it changes
//! (`ArcTrigger`); the value itself lies beside that, so that the code for following is there once and not for every type
//! of value. It lasts as long as the page: what belongs to a view is Leptos' `RwSignal`.

use std::sync::{PoisonError, RwLock};

use leptos::prelude::{ArcTrigger, Notify, Track};

/// The value. It is handed on as one address.
#[derive(Debug)]
pub struct Held<T: 'static>(&'static Inner<T>);

#[derive(Debug)]
struct Inner<T> {
    changed: ArcTrigger,
    value: RwLock<T>,
}

impl<T> Clone for Held<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Held<T> {}

impl<T: Default> Default for Held<T> {
    fn default() -> Self {
        Held::new(T::default())
    }
}

impl<T> Held<T> {
    /// Holds a value from now on.
    #[must_use]
    pub fn new(value: T) -> Self {
        Held(Box::leak(Box::new(Inner { changed: ArcTrigger::new(), value: RwLock::new(value) })))
    }

    /// Reads it, and follows it.
    #[track_caller]
    pub fn with<R>(self, read: impl FnOnce(&T) -> R) -> R {
        self.0.changed.track();
        self.with_untracked(read)
    }

    /// Reads it as it is now.
    pub fn with_untracked<R>(self, read: impl FnOnce(&T) -> R) -> R {
        read(&self.0.value.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Changes it, and tells all that follow it.
    pub fn update(self, change: impl FnOnce(&mut T)) {
        change(&mut self.0.value.write().unwrap_or_else(PoisonError::into_inner));
        self.0.changed.notify();
    }

    /// Another value.
    pub fn set(self, value: T) {
        self.update(|held| *held = value);
    }
}

impl<T: Clone> Held<T> {
    /// The value; it is followed.
    #[must_use]
    #[track_caller]
    pub fn get(self) -> T {
        self.with(T::clone)
    }

    /// The value as it is now.
    #[must_use]
    pub fn get_untracked(self) -> T {
        self.with_untracked(T::clone)
    }
}

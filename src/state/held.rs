//! A value of this visit that views and memos follow. Leptos says who follows it and tells them when it changes
//! (`ArcTrigger`); the value itself lies beside that, so that the code for following is there once and not for every type
//! of value. It lasts as long as the page (`Held`) or as what is drawn (`Local`).

use std::any::Any;
use std::cell::RefCell;
use std::marker::PhantomData;
use std::rc::Rc;
use std::sync::{Arc, PoisonError, RwLock};

use leptos::prelude::{
    ArcTrigger, Effect, Get, GetUntracked, GetValue, LocalStorage, Memo, Notify, StoredValue, Track,
};

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

/// A value of a part of the page, which views follow: it goes with what it was made in. Leptos keeps it, as one kind of thing
/// for all types of value; its own `RwSignal` is some two kilobytes of code for each.
#[derive(Debug)]
pub struct Local<T: 'static>(StoredValue<Rc<dyn Any>, LocalStorage>, PhantomData<fn() -> T>);

#[derive(Debug)]
struct Cell<T> {
    changed: ArcTrigger,
    value: RefCell<T>,
}

impl<T> Clone for Local<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Local<T> {}

impl<T: Default> Default for Local<T> {
    fn default() -> Self {
        Local::new(T::default())
    }
}

impl<T> Local<T> {
    /// Holds a value as long as what is being drawn.
    #[must_use]
    pub fn new(value: T) -> Self {
        Local(kept(Rc::new(Cell { changed: ArcTrigger::new(), value: RefCell::new(value) })), PhantomData)
    }

    fn cell(self) -> Rc<Cell<T>> {
        found(self.0).downcast().unwrap_or_else(|_| other_type())
    }

    /// Reads it, and follows it.
    #[track_caller]
    pub fn with<R>(self, read: impl FnOnce(&T) -> R) -> R {
        let cell = self.cell();
        cell.changed.track();
        read(&cell.value.borrow())
    }

    /// Reads it as it is now.
    pub fn with_untracked<R>(self, read: impl FnOnce(&T) -> R) -> R {
        read(&self.cell().value.borrow())
    }

    /// Changes it, and tells all that follow it.
    pub fn update(self, change: impl FnOnce(&mut T)) {
        let cell = self.cell();
        change(&mut cell.value.borrow_mut());
        cell.changed.notify();
    }

    /// Another value.
    pub fn set(self, value: T) {
        self.update(|held| *held = value);
    }
}

impl<T: Clone> Local<T> {
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

#[inline(never)]
fn kept(cell: Rc<dyn Any>) -> StoredValue<Rc<dyn Any>, LocalStorage> {
    StoredValue::new_local(cell)
}

#[inline(never)]
fn found(stored: StoredValue<Rc<dyn Any>, LocalStorage>) -> Rc<dyn Any> {
    stored.get_value()
}

#[cold]
#[inline(never)]
#[allow(clippy::panic)] // what was put in as one type is never taken out as another
fn other_type() -> ! {
    panic!("a value of another type")
}

/// A value that follows from others: worked out when it is asked for and something that it read has changed, and what follows
/// it hears of it only where it is another. Leptos' `Memo`, once for all types of value.
#[derive(Debug)]
pub struct Derived<T>(Memo<Shared>, PhantomData<fn() -> T>);

impl<T> Clone for Derived<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Derived<T> {}

#[derive(Clone)]
struct Shared(Arc<dyn Same>);

impl std::fmt::Debug for Shared {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        f.write_str(stringify!(Shared))
    }
}

impl PartialEq for Shared {
    fn eq(&self, other: &Shared) -> bool {
        self.0.same(&*other.0)
    }
}

trait Same: Send + Sync {
    fn same(&self, other: &dyn Same) -> bool;
    fn any(&self) -> &dyn Any;
}

impl<T: PartialEq + Send + Sync + 'static> Same for T {
    fn same(&self, other: &dyn Same) -> bool {
        other.any().downcast_ref::<T>() == Some(self)
    }

    fn any(&self) -> &dyn Any {
        self
    }
}

impl<T: Clone + PartialEq + Send + Sync + 'static> Derived<T> {
    /// What follows from what `from` reads.
    #[must_use]
    pub fn new(from: impl Fn() -> T + Send + Sync + 'static) -> Self {
        Derived(derived(Box::new(move || Shared(Arc::new(from())))), PhantomData)
    }

    /// The value; it is followed.
    #[must_use]
    #[track_caller]
    pub fn get(self) -> T {
        value(&self.0.get())
    }

    /// The value as it is now.
    #[must_use]
    pub fn get_untracked(self) -> T {
        value(&self.0.get_untracked())
    }
}

fn value<T: Clone + 'static>(shared: &Shared) -> T {
    shared.0.any().downcast_ref::<T>().cloned().unwrap_or_else(|| other_type())
}

#[inline(never)]
fn derived(from: Box<dyn Fn() -> Shared + Send + Sync>) -> Memo<Shared> {
    Memo::new(move |_| from())
}

/// Does something soon, and again whenever what it reads has changed, for as long as what it was begun in: Leptos' `Effect`,
/// once for all that is done.
pub fn effect(act: impl FnMut() + 'static) {
    begin(Box::new(act));
}

#[inline(never)]
fn begin(act: Box<dyn FnMut()>) {
    Effect::new(act);
}

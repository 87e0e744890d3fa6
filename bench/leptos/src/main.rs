//! A counter.

use leptos::prelude::*;

fn main() {
    leptos::mount::mount_to_body(|| {
        let (count, set) = signal(0);
        view! {
            <h1>"A counter"</h1>
            <p>"Pressed so many times: " {count}</p>
            <button on:click=move |_| set.update(|n| *n += 1)>"Press"</button>
        }
    });
}

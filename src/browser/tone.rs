//! A short, soft tone, made by the device itself: no file is fetched. Off unless someone switches it on.

use js_sys::{Array, Function, Object, Reflect};
use web_sys::wasm_bindgen::{JsCast, JsValue};

/// What makes tones. It must be made by a press: browsers are silent otherwise.
#[derive(Debug)]
pub struct Tones(JsValue);

/// How loud, of 1.
const LOUD: f64 = 0.25;

impl Tones {
    /// `None` where the browser makes none.
    #[must_use]
    pub fn new() -> Option<Tones> {
        let window = web_sys::window()?;
        let make = Reflect::get(&window, &"AudioContext".into()).ok()?.dyn_into::<Function>().ok()?;
        Reflect::construct(&make, &Array::new()).ok().map(Tones)
    }

    /// One tone of so many hertz, for so many seconds, that comes and goes softly.
    pub fn play(&self, hertz: f64, seconds: f64) {
        let _ = self.tone(hertz, seconds);
    }

    fn tone(&self, hertz: f64, seconds: f64) -> Option<()> {
        call(&self.0, "resume", &[]);
        let now = get(&self.0, "currentTime")?.as_f64()?;
        let source = call(&self.0, "createOscillator", &[])?;
        let volume = call(&self.0, "createGain", &[])?;
        Reflect::set(&get(&source, "frequency")?, &"value".into(), &hertz.into()).ok()?;
        let gain = get(&volume, "gain")?;
        call(&gain, "setValueAtTime", &[0.0.into(), now.into()]);
        call(&gain, "linearRampToValueAtTime", &[LOUD.into(), (now + 0.03).into()]);
        call(&gain, "linearRampToValueAtTime", &[0.0.into(), (now + seconds).into()]);
        call(&source, "connect", std::slice::from_ref(&volume));
        call(&volume, "connect", &[get(&self.0, "destination")?]);
        call(&source, "start", &[now.into()]);
        call(&source, "stop", &[(now + seconds).into()]);
        Some(())
    }
}

impl Drop for Tones {
    fn drop(&mut self) {
        call(&self.0, "close", &[]);
    }
}

fn get(of: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(of, &name.into()).ok().filter(|value| !value.is_undefined())
}

fn call(of: &JsValue, name: &str, with: &[JsValue]) -> Option<JsValue> {
    let function = get(of, name)?.dyn_into::<Function>().ok()?;
    Reflect::apply(&function, of.unchecked_ref::<Object>(), &with.iter().collect::<Array>()).ok()
}

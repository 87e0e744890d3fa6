const page = document.documentElement;
function abroad() {
  try {
    return window.top.location.origin !== location.origin;
  } catch {
    return true;
  }
}

if (window.top !== window) {
  page.dataset.framed = "";
  import("./host-7c35d074ede7d3cd.js").catch(() => {});
}
try {
  const wasm = fetch(new URL("./iliac-19344adb850997a9.wasm", import.meta.url));
  const { default: start } = await import("./iliac-5bd6f652be801262.js");
  await start({ module_or_path: wasm });
} catch (why) {
  page.dataset.program = "failed";
  throw why;
} finally {
  if (!abroad()) import("./offline-772bcc541a26c342.js").catch(() => {});
}

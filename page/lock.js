// The lock's part that computes: a passphrase opens keys, a key seals and opens texts. All of it is the browser's own
// WebCrypto; what is sealed, when, and where it lies is the program's (src/browser/vault.rs), which calls `iliacLock` with
// texts and gets a text. Keys stay in this file, and go with `forget` and with the page. docs/adr/0027-the-lock.md says
// what it protects against and what not. Without WebCrypto (a page that came by plain http) there is no such function.
const AES = "AES-GCM";
/** Lengths tell what lies inside: a text is filled up to a multiple of this many bytes. */
const STEP = 4096;
const { subtle } = globalThis.crypto ?? {};
const utf8 = new TextEncoder();
/** The open keys by their ids; the first one seals. */
let keys = new Map();
/** Turns that this page has among the tabs, by number: calling one ends it. */
const turns = new Map();
let turn = 0;

const random = (length) => crypto.getRandomValues(new Uint8Array(length));
const to64 = (bytes) => btoa(Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join(""));
const from64 = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
/** What is bound to a sealed text: moved to another place it does not open. */
const aes = (iv, about) => ({ name: AES, iv, additionalData: utf8.encode(about) });
const aboutKey = (id) => `iliac lock 1 ${id}`;
const aboutText = (id, at) => `iliac sealed 1 ${id} ${at}`;

async function wrapping(passphrase, salt, iterations) {
  const typed = await subtle.importKey("raw", utf8.encode(passphrase.normalize("NFKC")), "PBKDF2", false, ["deriveKey"]);
  const kdf = { name: "PBKDF2", hash: "SHA-256", salt, iterations: Number(iterations) };
  return subtle.deriveKey(kdf, typed, { name: AES, length: 256 }, false, ["wrapKey", "unwrapKey"]);
}

const acts = {
  /** A new lock under a passphrase: a new key, and of those that are open the ones that are named. Changes nothing yet. */
  async make(passphrase, iterations, ...ids) {
    const salt = random(16);
    const wrapper = await wrapping(passphrase, salt, iterations);
    const id = Array.from(random(8), (byte) => byte.toString(16).padStart(2, "0")).join("");
    const fresh = await subtle.generateKey({ name: AES, length: 256 }, true, ["encrypt", "decrypt"]);
    const parts = [to64(salt)];
    for (const [name, key] of [[id, fresh], ...ids.map((name) => [name, keys.get(name)])]) {
      const nonce = random(12);
      parts.push(name, to64(nonce), to64(await subtle.wrapKey("raw", key, wrapper, aes(nonce, aboutKey(name)))));
    }
    return parts.join(" ");
  },
  /** Opens a lock: all of its keys or, with a wrong passphrase, none. */
  async open(passphrase, iterations, salt, ...parts) {
    const wrapper = await wrapping(passphrase, from64(salt), iterations);
    const opened = new Map();
    for (let at = 0; at < parts.length; at += 3) {
      const [id, nonce, key] = parts.slice(at, at + 3);
      opened.set(id, await subtle.unwrapKey("raw", from64(key), wrapper, aes(from64(nonce), aboutKey(id)), AES, true, ["encrypt", "decrypt"]));
    }
    keys = opened;
    return "";
  },
  async seal(at, text) {
    const [[id, key]] = keys;
    const bytes = utf8.encode(`${text}\n`);
    const filled = new Uint8Array(Math.ceil(bytes.length / STEP) * STEP).fill(32);
    filled.set(bytes);
    const nonce = random(12);
    return [id, to64(nonce), to64(await subtle.encrypt(aes(nonce, aboutText(id, at)), key, filled))].join(" ");
  },
  async read(at, id, nonce, text) {
    const bytes = await subtle.decrypt(aes(from64(nonce), aboutText(id, at)), keys.get(id), from64(text));
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes).replace(/\n *$/, "");
  },
  forget() {
    keys = new Map();
    return "";
  },
  /** Waits for a turn among the tabs: `shared` for whoever writes one text, `exclusive` for whoever changes the lock. */
  wait(mode) {
    turn += 1;
    const number = String(turn);
    return navigator.locks
      ? new Promise((begin, fail) => {
          const held = () => new Promise((end) => {
            turns.set(number, end);
            begin(number);
          });
          navigator.locks.request("iliac", { mode }, held).catch(fail);
        })
      : number;
  },
  done(number) {
    turns.get(number)?.();
    turns.delete(number);
    return "";
  },
};

if (subtle) {
  Object.defineProperty(window, "iliacLock", { value: async (act, ...texts) => acts[act](...texts) });
}

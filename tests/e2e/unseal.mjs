// Opens what the lock has sealed, by what docs/adr/0027-the-lock.md says of the form and with nothing of the page's code:
// Node's own PBKDF2 and AES. Reads {"passphrase", "texts"} (keys and texts of a browser's store), prints the plain texts
// by their keys. With --make it seals: {"passphrase", "key", "text"} becomes such texts.
import { createCipheriv, createDecipheriv, pbkdf2Sync, randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";

const input = JSON.parse(readFileSync(0, "utf8"));
const from = (text) => Buffer.from(text, "base64");
const wrapper = (head) => pbkdf2Sync(input.passphrase.normalize("NFKC"), from(head.salt), head.iterations, 32, "sha256");

function open(key, about, { nonce, text }) {
  const bytes = from(text);
  const aes = createDecipheriv("aes-256-gcm", key, from(nonce));
  aes.setAAD(Buffer.from(about));
  aes.setAuthTag(bytes.subarray(-16));
  return Buffer.concat([aes.update(bytes.subarray(0, -16)), aes.final()]);
}

function seal(key, about, plain) {
  const nonce = randomBytes(12);
  const aes = createCipheriv("aes-256-gcm", key, nonce);
  aes.setAAD(Buffer.from(about));
  const text = Buffer.concat([aes.update(plain), aes.final(), aes.getAuthTag()]);
  return { nonce: nonce.toString("base64"), text: text.toString("base64") };
}

function unsealed({ "iliac.lock": lock, ...texts }) {
  const head = JSON.parse(lock);
  if (head.schema !== 1 || head.kdf !== "PBKDF2-SHA-256" || head.iterations < 600_000) throw new Error(lock);
  const under = wrapper(head);
  const keys = Object.fromEntries(head.keys.map((one) => [one.key, open(under, `iliac lock 1 ${one.key}`, one)]));
  const plain = {};
  for (const [at, text] of Object.entries(texts)) {
    const sealed = JSON.parse(text);
    const bytes = open(keys[sealed.key], `iliac sealed 1 ${sealed.key} ${at}`, sealed);
    if (bytes.length % 4096) throw new Error(`${at}: ${bytes.length} bytes tell how long it is`);
    const [key, ...rest] = bytes.toString("utf8").replace(/\n *$/, "").split("\n");
    plain[key] = rest.join("\n");
  }
  return plain;
}

function made({ key, text }) {
  const head = { schema: 1, kind: "lock", kdf: "PBKDF2-SHA-256", iterations: 600_000, salt: randomBytes(16).toString("base64") };
  const [id, data, at] = ["00c0ffee", randomBytes(32), "iliac.sealed.1-1"];
  head.keys = [{ key: id, ...seal(wrapper(head), `iliac lock 1 ${id}`, data) }];
  const bytes = Buffer.from(`${key}\n${text}\n`);
  const plain = Buffer.concat([bytes, Buffer.alloc(4096 * Math.ceil(bytes.length / 4096) - bytes.length, " ")]);
  const sealed = { schema: 1, kind: "sealed", key: id, ...seal(data, `iliac sealed 1 ${id} ${at}`, plain) };
  return { "iliac.lock": JSON.stringify(head), [at]: JSON.stringify(sealed) };
}

console.log(JSON.stringify(process.argv[2] === "--make" ? made(input) : unsealed(input.texts)));

/* Pyodide in a worker of its own. It is made from a Blob, so that the page's policy binds it, and answers one question
 * at a time. Before a learner's program runs, `shut` takes away whatever reaches out of it. What can still be reached
 * by a program that breaks out of Python (its `js` module is empty, and the engine removes that, too):
 *   timers, queueMicrotask, console, performance, crypto, structuredClone, WebAssembly, TextEncoder and its like;
 *   Blob, URL (it makes no object URLs any more), streams, FileReader, OffscreenCanvas: all within this worker;
 *   MessageChannel, whose ports lead nowhere, as nothing posts one to the page;
 *   listening to messages, which bring nothing but the learner's own program, and reportError, whose text the page shows;
 *   import(), a part of the syntax: the policy lets it ask this site and Pyodide's place, and nobody else, so that what
 *   stands in such an address reaches the host of this very page at most.
 * `eval` and `Function` are refused by the policy.
 */
const post = self.postMessage.bind(self);
const REACHING_OUT = new RegExp(
  "fetch|request|socket|transport|eventsource|worker|storage|cache|indexeddb|^idb|broadcast|notif|importscripts|" +
    "postmessage|filesystem|usb|serial|hid|bluetooth|gpu|cookie|push|lock|^rtc|font|^close$|beacon|sync|observer|trust",
  "i",
);
const HARMLESS = new Set(["hardwareConcurrency", "userAgent", "language", "languages", "onLine", "platform", "constructor"]);
const KEPT = /^(clearTimeout|setTimeout|FileReaderSync|.*Iterator.*|Async.*|SuppressedError|.*Block)$/;
const BOOT = `
import sys
before = [*sys.modules]
sys.dont_write_bytecode = False
sys.path.insert(0, "/grade/packages")
sys.path.append("/grade/standins")
from grader.browser import engine
engine.boot("/grade/course", before)
engine.answer, engine.compiled
`;
const IDLE = 400; // milliseconds after which a worker that nobody has asked warms itself up

let asked = false;
let answer;

self.addEventListener("message", ({ data }) => (data.kind === "boot" ? boot(data) : ask(data)));

async function boot({ pyodide, packages, archive, compiled, warm }) {
  try {
    const begun = performance.now();
    post({ kind: "step", name: "pyodide" });
    const load = await loader(pyodide);
    const python = await load({ indexURL: pyodide, jsglobals: {}, packages });
    post({ kind: "step", name: "grader" });
    python.unpackArchive(compiled ?? archive, "zip", { extractDir: "/grade" });
    const files = performance.getEntriesByType("resource").map((entry) => entry.name);
    shut();
    let bytecode;
    [answer, bytecode] = python.runPython(BOOT);
    post({ kind: "ready", ms: Math.round(performance.now() - begun), files });
    if (warm) setTimeout(() => warmed(warm, !compiled && bytecode), IDLE);
  } catch (error) {
    failed(null, error);
  }
}

async function loader(place) {
  try {
    self.importScripts(place + "pyodide.js");
    return self.loadPyodide;
  } catch (error) {
    if (error.name !== "NetworkError" && !(error instanceof TypeError)) throw error;
    return (await import(place + "pyodide.mjs")).loadPyodide; // a distribution that has modules alone
  }
}

/* Grade what the course itself wrote, so that all is loaded, and give the bytecode away while it is surely ours. */
function warmed(request, bytecode) {
  if (asked) return;
  try {
    answer(JSON.stringify(request));
    if (!bytecode) return;
    const held = bytecode();
    const bytes = held.toJs();
    held.destroy();
    post({ kind: "compiled", archive: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) });
  } catch (error) {
    failed(null, error);
  }
}

function ask({ id, request }) {
  asked = true;
  try {
    post({ kind: "answer", id, answer: JSON.parse(answer(JSON.stringify(request))) });
  } catch (error) {
    failed(id, error);
  }
}

function failed(id, error) {
  post({ kind: "failed", id, said: String(error.message ?? error).slice(-4000) });
}

function shut() {
  const navigator = self.navigator;
  for (let holder = navigator; holder && holder !== Object.prototype; holder = Object.getPrototypeOf(holder)) {
    for (const name of Object.getOwnPropertyNames(holder)) if (!HARMLESS.has(name)) remove(holder, name);
  }
  remove(self.URL, "createObjectURL");
  const gone = new Set();
  for (let holder = self; holder && holder !== Object.prototype; holder = Object.getPrototypeOf(holder)) {
    for (const name of Object.getOwnPropertyNames(holder)) {
      if (!REACHING_OUT.test(name) || KEPT.test(name)) continue;
      remove(holder, name);
      gone.add(name);
    }
  }
  for (const name of gone) if (name in self) remove(self, name);
}

function remove(holder, name) {
  delete holder[name];
  try {
    Object.defineProperty(holder, name, { value: undefined, writable: false, configurable: false });
  } catch {
    // one that the browser fixes in place: constants, which do nothing
  }
}

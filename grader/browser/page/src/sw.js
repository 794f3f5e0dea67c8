/* Keeps the site for when there is no network. What has the site's version in its address is taken from what is kept;
 * the page itself and the texts are asked for first, as they say which version is the newest.
 */
const VERSION = "__VERSION__";
const FIRST = "grade " + new URL("./", self.location).pathname + " ";
const KEPT = FIRST + VERSION;
const OWN = ["./", "texts.json", "icon.svg", "LICENSES.txt"];
const VERSIONED = ["app.js", "editor.js", "app.css", "report.css", "worker.js", "grader.zip"];
const PATIENCE = 3000; // milliseconds that a slow network is waited for

const versioned = (name) => `${name}?v=${VERSION}`;
const addressOf = (name) => new URL(name, self.location).href;

self.addEventListener("install", (event) => {
  self.skipWaiting();
  event.waitUntil(
    (async () => {
      const cache = await caches.open(KEPT);
      const requests = [...OWN, ...VERSIONED.map(versioned)].map((name) => new Request(name, { cache: "no-cache" }));
      await cache.addAll(requests);
      await cache.addAll(await carried());
    })(),
  );
});

/* What earlier versions kept of Pyodide, so that an update does not cost the use without a network. */
async function carried() {
  const own = new Set([...OWN, ...VERSIONED].map((name) => addressOf(name)));
  const found = new Set();
  for (const name of await caches.keys()) {
    if (!name.startsWith(FIRST) || name === KEPT) continue;
    for (const { url } of await (await caches.open(name)).keys()) if (!own.has(url.split("?")[0])) found.add(url);
  }
  const there = await Promise.all([...found].map((url) => fetch(url, { method: "HEAD" }).catch(() => ({ ok: false }))));
  return [...found].filter((_url, index) => there[index].ok);
}

self.addEventListener("activate", (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) {
        if (name.startsWith(FIRST) && name !== KEPT) await caches.delete(name);
      }
      await self.clients.claim();
    })(),
  );
});

self.addEventListener("message", (event) => {
  if (event.data.kind !== "keep") return;
  event.waitUntil(
    (async () => {
      const cache = await caches.open(KEPT);
      for (const url of event.data.files) if (!(await cache.match(url))) await cache.add(url).catch(() => {});
    })(),
  );
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { pathname, origin } = new URL(request.url);
  if (request.method !== "GET" || !/^https?:/.test(request.url)) return;
  const isOwn = origin === self.location.origin;
  const home = new URL("./", self.location).pathname;
  if (isOwn && !pathname.startsWith(home)) return;
  const isNews = request.mode === "navigate" || request.url === addressOf("texts.json");
  event.respondWith(isNews ? newest(request) : kept(request));
});

async function newest(request) {
  const cache = await caches.open(KEPT);
  const key = request.mode === "navigate" && isPage(request.url) ? addressOf("./") : request.url;
  const old = await cache.match(key);
  const asked = fetch(request).then((response) => {
    if (response.ok) cache.put(key, response.clone());
    return response.ok || !old ? response : old;
  });
  if (!old) return asked;
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE, old));
  return Promise.race([asked.catch(() => old), patience]);
}

function isPage(url) {
  return [addressOf("./"), addressOf("index.html")].includes(url.split(/[?#]/)[0]);
}

async function kept(request) {
  const cache = await caches.open(KEPT);
  return (await cache.match(request.url)) ?? (request.integrity ? fetch(request) : fetch(request.url));
}

/* What a learner has written, kept in this browser. Of each exercise there is one record; its stamp says which change
 * of which tab wrote it. A tab writes over nothing that it has not shown: what another tab wrote meanwhile stays, and
 * this tab's text is kept beside it until the learner chooses.
 */
import { createStore, get, set, update } from "idb-keyval";

const PLACE = "grade " + new URL("./", location.href).pathname;
const TAB = crypto.getRandomValues(new Uint32Array(2)).join("-");
const PAUSE = 300; // milliseconds after the last change
const LONGEST = 500; // milliseconds that a change may wait while more follow
const VERSIONS = 20;

let store;
const channel = "BroadcastChannel" in self ? new BroadcastChannel(PLACE) : null;

function stored() {
  store ??= createStore(PLACE, "work");
  return store;
}

export const settings = {
  language: () => remembered("language"),
  remember: (code) => attempt(() => localStorage.setItem(`${PLACE} language`, code)),
};

export const bytecode = {
  get: async (digest) => {
    const found = await get("compiled", stored()).catch(() => null);
    return found?.digest === digest ? found.archive : null;
  },
  set: (digest, archive) => set("compiled", { digest, archive }, stored()).catch(() => {}),
};

function remembered(name) {
  return attempt(() => localStorage.getItem(`${PLACE} ${name}`));
}

function attempt(what) {
  try {
    return what();
  } catch {
    return null; // a browser that keeps nothing
  }
}

export async function overview(slug) {
  return (await get(slug, stored()).catch(() => null)) ?? {};
}

export class Work {
  /* `tell` hears "saved", "unsaved" (the browser keeps nothing) and "other" (another tab has written). */
  constructor(slug, tell) {
    Object.assign(this, { slug, tell, text: "", stamp: null, isChanged: false, other: null, timer: 0, since: 0 });
    this.writing = Promise.resolve();
    this.heard = ({ data }) => data.slug === slug && this.look();
    this.left = () => document.visibilityState === "hidden" && this.leave();
    this.leaving = () => this.leave();
    this.returned = () => document.visibilityState === "visible" && this.look();
    channel?.addEventListener("message", this.heard);
    document.addEventListener("visibilitychange", this.left);
    document.addEventListener("visibilitychange", this.returned);
    addEventListener("pagehide", this.leaving);
  }

  async open(stub) {
    const record = await overview(this.slug);
    this.text = record.text ?? stub;
    this.stamp = record.stamp ?? null;
    this.record = record;
    const left = attempt(() => JSON.parse(remembered(this.slug)));
    if (left && left.text !== this.text) {
      if (left.stamp === this.stamp) this.change(left.text);
      else await this.keep(left.text, "left");
    }
    attempt(() => localStorage.removeItem(`${PLACE} ${this.slug}`));
    return this.text;
  }

  close() {
    channel?.removeEventListener("message", this.heard);
    document.removeEventListener("visibilitychange", this.left);
    document.removeEventListener("visibilitychange", this.returned);
    removeEventListener("pagehide", this.leaving);
    return this.flush();
  }

  change(text) {
    this.text = text;
    this.isChanged = true;
    this.since ||= performance.now();
    clearTimeout(this.timer);
    const waited = performance.now() - this.since;
    this.timer = setTimeout(() => this.flush(), Math.max(0, Math.min(PAUSE, LONGEST - waited)));
  }

  flush() {
    clearTimeout(this.timer);
    if (this.isChanged) this.writing = this.writing.then(() => this.write());
    return this.writing;
  }

  async write(force = false) {
    if (!this.isChanged && !force) return;
    const text = this.text;
    const stamp = `${Date.now()} ${TAB} ${Math.random()}`;
    let other = null;
    this.isChanged = false;
    this.since = 0;
    try {
      await update(
        this.slug,
        (old) => {
          other = !force && old?.stamp && old.stamp !== this.stamp && old.text !== text ? old : null;
          if (other) return { ...old, versions: withVersion(old.versions, { text, why: "tab", tab: TAB }) };
          let versions = old?.versions ?? [];
          if (force && old?.text !== undefined && old.text !== text) {
            versions = withVersion(versions, { text: old.text, why: "tab" });
          }
          return { ...old, versions, text, stamp };
        },
        stored(),
      );
    } catch {
      this.isChanged = true;
      this.tell("unsaved");
      return;
    }
    if (other) {
      this.meet(other);
      return;
    }
    this.stamp = stamp;
    this.other = null;
    attempt(() => localStorage.removeItem(`${PLACE} ${this.slug}`));
    channel?.postMessage({ slug: this.slug });
    this.tell("saved");
  }

  /* The page may be gone before the browser's database has answered: localStorage answers at once. */
  leave() {
    if (!this.isChanged) return;
    const left = JSON.stringify({ text: this.text, stamp: this.stamp });
    attempt(() => localStorage.setItem(`${PLACE} ${this.slug}`, left));
    this.flush();
  }

  async look() {
    await this.writing;
    const record = await overview(this.slug);
    if (!record.stamp || record.stamp === this.stamp) return;
    if (record.text === this.text) this.stamp = record.stamp;
    else this.meet(record);
  }

  meet(record) {
    this.other = record;
    this.tell("other");
  }

  /* Go on with what the other tab wrote; this tab's text becomes a version. */
  async take() {
    await this.flush();
    await this.keep(this.text, "tab");
    const record = await overview(this.slug);
    this.text = record.text;
    this.stamp = record.stamp;
    this.isChanged = false;
    this.other = null;
    return this.text;
  }

  /* Go on with this tab's text; what the other wrote becomes a version. */
  async insist() {
    await this.writing;
    await this.write(true);
  }

  keep(text, why) {
    const added = (old = {}) => ({ ...old, versions: withVersion(old.versions, { text, why }) });
    return update(this.slug, added, stored()).catch(() => this.tell("unsaved"));
  }

  note(change) {
    return update(this.slug, (old = {}) => ({ ...old, ...change(old) }), stored()).catch(() => {});
  }

  async versions() {
    return (await overview(this.slug)).versions ?? [];
  }
}

function withVersion(versions = [], version) {
  const others = versions.filter((one) => one.text !== version.text && !(version.tab && one.tab === version.tab));
  return [{ ...version, at: Date.now() }, ...others].slice(0, VERSIONS);
}

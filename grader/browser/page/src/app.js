/* The page: reads the texts, draws the list or an exercise, and starts Python when that stands. */
import { h, marked, points } from "./dom.js";
import { ExerciseView } from "./exercise.js";
import { Python } from "./python.js";
import { bytecode, overview, settings } from "./work.js";

const VERSION = "__VERSION__";
const SIGNS = { done: "✓", half: "◐", wrong: "✗", open: "○" };
const body = document.body;

class App {
  constructor(texts) {
    this.texts = texts;
    const wished = [settings.language(), ...navigator.languages.map((code) => code.slice(0, 2))];
    this.language = wished.find((code) => texts.languages.includes(code)) ?? texts.languages[0];
    const common = {
      pyodide: new URL(texts.pyodide, document.baseURI).href,
      digest: VERSION,
      load: () => (this.loaded ??= this.load()),
      keep: (files) => this.keep(files),
    };
    this.python = new Python({
      ...common,
      packages: texts.packages,
      bytecode,
      warm: () => this.warmUp(),
      tell: (state, trouble) => this.heard(state, trouble),
    });
    // one of its own, for what draws is large, and is loaded only when somebody wants to see it
    this.painter = new Python({
      ...common,
      packages: [...texts.packages, ...(texts.pictures ?? [])],
      bytecode: { get: bytecode.get, set: () => {} },
      warm: () => null,
      tell: () => {},
      hasSpare: false,
    });
    this.state = "asleep";
    addEventListener("hashchange", () => this.draw(true));
    document.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.defaultPrevented) return;
      if (document.querySelector("dialog[open]")) return;
      event.preventDefault();
      this.view?.check?.();
    });
  }

  word(key, values = {}) {
    const text = this.texts.words[this.language]?.[key] ?? this.texts.words.en?.[key] ?? key;
    return text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
  }

  spoken(text) {
    return text?.[this.language] || text?.en || "";
  }

  async load() {
    try {
      const [script, archive] = await Promise.all([
        fetch(`worker.js?v=${VERSION}`).then((answer) => fine(answer).text()),
        fetch(`grader.zip?v=${VERSION}`).then((answer) => fine(answer).arrayBuffer()),
      ]);
      return { script, archive };
    } catch (error) {
      this.loaded = null; // to be tried again
      throw error;
    }
  }

  warmUp() {
    const { slug, file, stub } = this.view?.exercise ?? this.texts.exercises[0];
    return { verb: "check", slug, name: file, text: this.spoken(stub), language: this.language };
  }

  heard(state, trouble) {
    this.state = state;
    if (trouble) console.error(trouble);
    this.view?.heard?.(state);
  }

  async keep(files) {
    const worker = (await navigator.serviceWorker?.ready)?.active;
    worker?.postMessage({ kind: "keep", files });
  }

  choose(code) {
    this.language = code;
    settings.remember(code);
    this.draw(false, true);
  }

  async draw(isMove = false, isOtherLanguage = false) {
    document.documentElement.lang = this.language;
    await this.view?.close?.();
    const slug = decodeURIComponent(location.hash.replace(/^#\/?/, ""));
    const exercise = this.texts.exercises.find((one) => one.slug === slug);
    const title = this.spoken(this.texts.title);
    this.view = exercise ? new ExerciseView(this, exercise, this.view) : new ListView(this);
    document.title = exercise ? `${this.spoken(exercise.title)} · ${title}` : title;
    body.className = exercise ? "exercise" : "list";
    body.replaceChildren(...this.view.drawn());
    this.view.heard?.(this.state);
    if (isMove) {
      scrollTo(0, 0);
      body.querySelector("h1").focus();
    } else if (isOtherLanguage) {
      body.querySelector(".languages button[aria-pressed=true]")?.focus();
    }
    await this.view.begun?.(isOtherLanguage);
  }

  languages() {
    const { languages } = this.texts;
    if (languages.length < 2) return null;
    return h(
      "div",
      { class: "languages", role: "group", "aria-label": this.word("language") },
      languages.map((code) =>
        h(
          "button",
          { type: "button", lang: code, "aria-pressed": String(code === this.language), onclick: () => this.choose(code) },
          this.texts.words[code].own_name,
        ),
      ),
    );
  }

  sign(state) {
    return [
      h("span", { class: `sign ${state}`, "aria-hidden": "true" }, SIGNS[state]),
      h("span", { class: "unseen" }, this.word(`state_${state}`)),
    ];
  }
}

class ListView {
  constructor(app) {
    this.app = app;
  }

  drawn() {
    const { app } = this;
    this.places = new Map();
    const items = app.texts.exercises.map((exercise) => {
      const place = h("div", { class: "standing" });
      this.places.set(exercise, place);
      return h(
        "li",
        {},
        h(
          "h2",
          {},
          h("a", { href: `#/${exercise.slug}` }, h("span", { class: "number" }, `${exercise.number}`), app.spoken(exercise.title)),
        ),
        exercise.builds_on.length ? h("p", { class: "facts" }, app.word("builds_on", { exercises: exercise.builds_on.join(", ") })) : null,
        place,
      );
    });
    return [
      h("header", { class: "top" }, h("h1", { tabindex: "-1" }, app.spoken(app.texts.title)), app.languages()),
      h(
        "main",
        {},
        h("p", {}, app.word("how_it_works")),
        h("ol", { class: "exercises" }, items),
        h("p", { class: "facts" }, app.word("proves_nothing")),
        h("p", { class: "facts" }, app.word("kept_here")),
        h("p", { class: "facts" }, h("a", { href: "LICENSES.txt" }, app.word("licences"))),
      ),
    ];
  }

  async begun() {
    const { app } = this;
    for (const [exercise, place] of this.places) {
      const { seen, text } = await overview(exercise.slug);
      const max = seen?.max ?? exercise.points;
      const earned = seen?.earned ?? 0;
      const said = seen ? app.word("of_points", { earned: points(earned), max: points(max) }) : app.word(text ? "begun" : "not_begun");
      place.replaceChildren(
        h("span", { class: "facts" }, said),
        h("progress", { value: earned, max: max || 1, "aria-label": app.spoken(exercise.title) }),
        h(
          "ul",
          { class: "tasks" },
          exercise.tasks.map((task) => {
            const state = seen?.tasks.find(({ number }) => number === task.number)?.state ?? "open";
            return h("li", {}, app.sign(state), " ", marked(app.spoken(task.title)));
          }),
        ),
      );
    }
  }
}

function fine(answer) {
  if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);
  return answer;
}

function whenIdle(what) {
  if ("requestIdleCallback" in self) requestIdleCallback(what, { timeout: 1000 });
  else setTimeout(what, 50);
}

const texts = await fetch("texts.json").then((answer) => fine(answer).json());
const app = new App(texts);
await app.draw();
requestAnimationFrame(() => whenIdle(() => app.python.start()));
navigator.serviceWorker?.register("sw.js").catch(() => {}); // without it the page works as long as there is a network

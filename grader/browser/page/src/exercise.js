/* One exercise: its text, the program, and what became of it. */
import { download, h, marked, points } from "./dom.js";
import { Work } from "./work.js";

const PAUSE = 1000; // milliseconds without a key, after which a program is checked by itself
const SLOW = 2500; // milliseconds that a check took, after which the next waits for the button
const LARGEST = 1_000_000; // bytes of a file that is opened
const PANES = ["text", "program", "result"];
const TYPES = { py: "text/x-python", ipynb: "application/x-ipynb+json" };

export class ExerciseView {
  constructor(app, exercise, before) {
    this.app = app;
    this.exercise = exercise;
    this.pane = before?.exercise === exercise ? before.pane : "text";
    this.work = new Work(exercise.slug, (news) => this.stored(news));
    this.seen = null;
    this.asked = 0;
  }

  word(key, values) {
    return this.app.word(key, values);
  }

  /* ---- what is drawn */

  drawn() {
    const { app, exercise } = this;
    const button = (key, onclick, more = {}) => h("button", { type: "button", onclick, ...more }, this.word(key));
    this.score = h("span", { class: "score-now" });
    this.checkButton = button("check", () => this.check(), { class: "main", title: this.word("check_keys") });
    this.status = h("p", { class: "facts status", role: "status" });
    this.summary = h("p", { class: "summary", role: "status" });
    this.notice = h("div", { class: "notices" });
    this.place = h("div", { class: "editor" });
    this.result = h("div", { class: "shown" });
    this.pictures = h("div", { class: "shown pictures", tabindex: "-1" });
    this.tasks = h("div", { class: "help" });
    this.chooser = h("input", { type: "file", accept: ".py,.ipynb", hidden: true, onchange: () => this.opened() });
    this.menu = h(
      "details",
      { class: "menu", onkeydown: (event) => event.key === "Escape" && this.closeMenu(true) },
      h("summary", {}, this.word("more")),
      h(
        "div",
        { class: "choices", onclick: () => this.closeMenu() },
        button("open_file", () => this.chooser.click()),
        button("download_file", () => this.save()),
        button("download_notebook", () => this.saveNotebook()),
        button("versions", () => this.showVersions()),
        button("reset", () => this.askReset()),
      ),
    );
    this.tabs = PANES.map((name) => button(`pane_${name}`, () => this.show(name), { "aria-pressed": "false" }));
    const readme = h("article", { class: "readme", html: this.readme() });
    for (const table of readme.querySelectorAll("table")) {
      const wide = h("div", { class: "wide", tabindex: "0", role: "group", "aria-label": this.word("table") });
      table.replaceWith(wide);
      wide.append(table);
    }
    for (const empty of readme.querySelectorAll("th:empty")) empty.replaceWith(h("td"));
    const heading = (name) => h("h2", { class: "unseen" }, this.word(`pane_${name}`));
    this.panes = {
      text: h("section", { class: "pane text", tabindex: "0", "aria-label": this.word("pane_text") }, heading("text"), readme),
      program: h(
        "section",
        { class: "pane program", "aria-label": this.word("pane_program") },
        heading("program"),
        h(
          "div",
          { class: "tools" },
          h("bdi", { class: "file" }, exercise.file),
          h(
            "span",
            { class: "keys", role: "group", "aria-label": this.word("keys") },
            this.key("↶", "undo", () => this.editor?.undo()),
            this.key("↷", "redo", () => this.editor?.redo()),
            this.key("⇤", "outdent", () => this.editor?.outdent()),
            this.key("⇥", "indent", () => this.editor?.indent()),
          ),
          app.texts.handin ? button("hand_in", () => this.handIn()) : null,
          this.menu,
          this.chooser,
        ),
        this.place,
        h("p", { class: "facts leave" }, this.word("leave_editor")),
      ),
      result: h(
        "section",
        { class: "pane result", tabindex: "0", "aria-label": this.word("pane_result") },
        heading("result"),
        this.status,
        this.summary,
        this.tasks,
        this.result,
        this.pictures,
        h("p", { class: "facts" }, this.word("proves_nothing")),
      ),
    };
    this.show(this.pane);
    return [
      h(
        "header",
        { class: "bar" },
        h("a", { href: "#/", class: "back", "aria-label": this.word("all_exercises") }, h("span", { "aria-hidden": "true" }, "‹")),
        h("h1", { tabindex: "-1" }, h("span", { class: "number" }, `${exercise.number}`), app.spoken(exercise.title)),
        app.languages(),
        this.score,
        this.checkButton,
        h("div", { class: "tabs", role: "group", "aria-label": this.word("panes") }, this.tabs),
        this.notice,
      ),
      h("main", { class: "panes" }, Object.values(this.panes)),
    ];
  }

  /* The title stands in the bar already. */
  readme() {
    return this.app.spoken(this.exercise.readme).replace(/^\s*<h1[^>]*>.*?<\/h1>/s, "");
  }

  key(sign, key, onclick) {
    return h("button", { type: "button", onclick, "aria-label": this.word(key), title: this.word(key) }, sign);
  }

  show(name) {
    this.pane = name;
    this.tabs.forEach((tab, index) => tab.setAttribute("aria-pressed", String(PANES[index] === name)));
    for (const [which, pane] of Object.entries(this.panes)) pane.classList.toggle("chosen", which === name);
  }

  closeMenu(returns = false) {
    this.menu.open = false;
    if (returns) this.menu.querySelector("summary").focus();
  }

  /* ---- the program */

  async begun(isOtherLanguage) {
    const { stub } = this.exercise;
    await this.work.open(this.app.spoken(stub));
    const isStub = Object.values(stub).includes(this.work.text);
    if (isStub && this.work.text !== this.app.spoken(stub)) this.work.change(this.app.spoken(stub));
    this.seen = this.work.record.seen ?? null;
    this.hints = this.work.record.hints ?? {};
    this.drawTasks();
    const { Editor } = await import("./editor.js?v=__VERSION__");
    if (this.isClosed) return;
    this.editor = new Editor(this.place, {
      changed: (text) => this.changed(text),
      check: () => this.check(),
      label: this.word("editor", { file: this.exercise.file }),
      description: this.word("leave_editor"),
      phrases: { "Selection deleted": this.word("selection_deleted") },
    });
    this.editor.begin(this.work.text);
    this.drawSeen();
    if (isOtherLanguage && this.seen && this.app.python.isReady) this.check(true);
  }

  async close() {
    this.isClosed = true;
    clearTimeout(this.timer);
    await this.work.close();
    this.editor?.close();
  }

  changed(text) {
    this.work.change(text);
    this.stale();
    this.checkSoon();
  }

  checkSoon() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (this.editor.isComposing) this.checkSoon();
      else if (this.app.python.isReady && !this.wasSlow) this.check(true);
    }, PAUSE);
  }

  /* Put another text into the editor; the one before is kept as a version. */
  async exchange(text, why) {
    await this.work.flush();
    await this.work.keep(this.work.text, why);
    this.editor.replace(text);
    this.work.change(text);
    await this.work.flush();
    this.stale();
  }

  stored(news) {
    if (news === "unsaved") this.say("not_kept");
    else if (news === "saved") this.unsay();
    else this.drawOther();
  }

  say(key, buttons = []) {
    this.notice.replaceChildren(h("p", { role: "alert" }, this.word(key)), ...buttons);
  }

  unsay() {
    this.notice.replaceChildren();
  }

  drawOther() {
    const take = async () => {
      this.editor.replace(await this.work.take());
      this.unsay();
      this.stale();
    };
    const insist = async () => {
      await this.work.insist();
      this.unsay();
    };
    this.say("other_tab", [
      h("button", { type: "button", onclick: take }, this.word("take_other")),
      h("button", { type: "button", onclick: insist }, this.word("keep_mine")),
    ]);
  }

  /* ---- checking */

  async check(isByItself = false) {
    if (!this.editor) return;
    clearTimeout(this.timer);
    const { app, exercise } = this;
    const asked = ++this.asked;
    const text = this.editor.text;
    this.work.flush();
    if (!isByItself) {
      navigator.storage?.persist?.().catch(() => {});
      this.show("result");
    }
    this.isChecking = true;
    this.heard(app.state);
    const { slug, file } = exercise;
    const request = { verb: "check", slug, name: file, text, language: app.language };
    try {
      const answer = await app.python.ask(request, { latest: true });
      if (!answer || asked !== this.asked) return;
      this.wasSlow = answer.ms > SLOW;
      await this.took(answer, text, isByItself);
    } catch (trouble) {
      this.wasSlow = true;
      if (asked === this.asked && !this.isClosed) this.failed(trouble);
    } finally {
      if (asked === this.asked) {
        this.isChecking = false;
        this.heard(app.state);
      }
    }
  }

  async took(answer, text, isByItself) {
    if (answer.refused) {
      this.seen = { ...this.seen, refused: String(answer.refused), text, language: this.app.language };
    } else {
      const { html, earned, max, tasks, line } = answer;
      const best = (number) => this.seen?.tasks?.find((task) => task.number === number)?.wasDone ?? false;
      const marked = tasks.map((task) => ({ ...task, wasDone: task.state === "done" || best(task.number) }));
      this.seen = { html, earned, max, tasks: marked, line: line ?? null, text, language: this.app.language };
    }
    const seen = this.seen;
    this.work.note(() => ({ seen }));
    if (this.isClosed) return;
    this.drawTasks();
    this.drawSeen(!isByItself);
    if (!answer.refused && !(isByItself && this.showsPictures)) this.drawPictures(text);
  }

  /* Pictures are drawn once they have been asked for, and then after each check. */
  async drawPictures(text) {
    const { app, exercise, asked } = this;
    if (!app.texts.pictures?.length) return;
    if (!this.showsPictures) {
      const show = () => {
        this.showsPictures = true;
        this.pictures.focus();
        this.drawPictures(this.editor.text);
      };
      this.pictures.replaceChildren(h("button", { type: "button", onclick: show }, this.word("show_pictures")));
      return;
    }
    if (!this.pictures.querySelector("figure")) {
      this.pictures.replaceChildren(h("p", { class: "facts", role: "status" }, this.word("pictures_come")));
    }
    const request = { verb: "pictures", slug: exercise.slug, name: exercise.file, text, language: app.language };
    const answer = await app.painter.ask(request, { latest: true }).catch((trouble) => ({ trouble }));
    if (!answer || asked !== this.asked || this.isClosed) return;
    const { html, sheet, trouble, refused } = answer;
    if (html) {
      const styles = new CSSStyleSheet();
      styles.replaceSync(sheet ?? "");
      document.adoptedStyleSheets = [styles];
      this.pictures.innerHTML = html;
    } else {
      const said = refused ? String(refused) : this.word(trouble?.key ?? "no_pictures");
      this.pictures.replaceChildren(h("p", { class: "facts", role: "status" }, said));
    }
  }

  failed(trouble) {
    const again = h("button", { type: "button", onclick: () => this.check() }, this.word("try_again"));
    this.summary.textContent = "";
    this.pictures.replaceChildren();
    this.result.replaceChildren(h("p", { role: "alert" }, this.word(trouble.key ?? "python_failed")), again);
    if (trouble.message) this.result.append(h("details", {}, h("summary", {}, this.word("details")), h("pre", {}, trouble.message)));
  }

  drawSeen(goesThere = false) {
    const { seen } = this;
    this.score.textContent = seen?.max === undefined ? "" : `${points(seen.earned)}/${points(seen.max)}`;
    this.result.classList.remove("stale");
    if (!seen) {
      this.summary.textContent = this.word("not_checked");
      return;
    }
    if (seen.refused) {
      this.summary.textContent = seen.refused;
      this.result.replaceChildren();
    } else {
      const said = this.word("of_points", { earned: points(seen.earned), max: points(seen.max) });
      let next = "";
      if (seen.earned === seen.max) next = this.word("all_done");
      else if (seen.line) next = this.word("look_at", { line: seen.line });
      const holder = h("p", {}, h("strong", {}, said), " ", next);
      if (holder.textContent !== this.summary.textContent) this.summary.replaceChildren(...holder.childNodes);
      this.result.innerHTML = seen.html;
      for (const pre of this.result.querySelectorAll("pre")) pre.tabIndex = pre.scrollWidth > pre.clientWidth ? 0 : -1;
    }
    const isCurrent = seen.text === this.editor?.text;
    if (isCurrent) this.editor.point(seen.line ?? null, goesThere);
    else this.stale();
  }

  stale() {
    if (!this.seen || this.seen.text === this.editor?.text) return;
    this.result.classList.add("stale");
    this.heard(this.app.state);
  }

  heard(state) {
    if (!this.status) return;
    const isStarting = ["asleep", "pyodide", "grader"].includes(state);
    let said = "";
    if (state === "failed") said = this.word("python_failed");
    else if (isStarting) said = this.word(this.isChecking ? "check_waits" : "python_starts");
    else if (this.isChecking) said = this.word("checking");
    else if (this.result.classList.contains("stale")) said = this.word("changed_since");
    if (this.status.textContent !== said) this.status.textContent = said;
    this.checkButton.classList.toggle("busy", Boolean(this.isChecking));
  }

  /* ---- hints and solutions */

  drawTasks() {
    const wasOpen = this.tasks.querySelector("details")?.open ?? false;
    const open = new Set([...this.tasks.querySelectorAll("details.task[open]")].map((one) => one.dataset.number));
    const drawn = this.exercise.tasks.map((task) => {
      const made = this.drawTask(task);
      made.open = open.has(String(task.number));
      return made;
    });
    const whole = h("details", { class: "hints" }, h("summary", {}, this.word("hints_and_solutions")), drawn);
    whole.open = wasOpen;
    this.tasks.replaceChildren(whole);
  }

  drawTask(task) {
    const { app } = this;
    const standing = this.seen?.tasks?.find(({ number }) => number === task.number);
    const of = standing ? `${points(standing.earned)}/${points(standing.max)}` : "";
    const functions = Object.entries(task.hints_for ?? {}).map(([name, hints]) => [`${task.number} ${name}`, name, hints]);
    const answer = h("div", { class: "answer" });
    const made = h(
      "details",
      { class: "task", "data-number": task.number },
      h(
        "summary",
        {},
        app.sign(standing?.state ?? "open"),
        " ",
        h("span", { class: "what" }, this.word("task", { number: task.number }), " ", marked(app.spoken(task.title))),
        h("span", { class: "points" }, of),
      ),
      this.drawHints(String(task.number), "", app.spoken(task.hints) || []),
      functions.map(([key, name, hints]) => this.drawHints(key, name, app.spoken(hints) || [])),
      h("button", { type: "button", onclick: () => this.showSolution(task, answer) }, this.word("show_solution")),
      answer,
    );
    return made;
  }

  drawHints(key, name, hints) {
    const place = h("div", { class: "hint" });
    const draw = (focuses) => {
      const count = Math.min(this.hints[key] ?? 0, hints.length);
      const values = { step: count + 1, count: hints.length, name };
      const next = () => {
        this.hints = { ...this.hints, [key]: count + 1 };
        this.work.note((old) => ({ hints: { ...old.hints, [key]: Math.max(old.hints?.[key] ?? 0, count + 1) } }));
        draw(true);
      };
      const shown = h("ol", { tabindex: "-1" }, hints.slice(0, count).map((hint) => h("li", {}, marked(hint))));
      const label = marked(this.word(name ? "hint_for" : "hint", values));
      place.replaceChildren(...[
        name && count ? h("p", { class: "facts" }, marked(this.word("hints_for", { name }))) : null,
        count ? shown : null,
        count < hints.length ? h("button", { type: "button", onclick: next }, label) : null,
      ].filter(Boolean));
      if (focuses) shown.focus();
    };
    draw(false);
    return place;
  }

  async showSolution(task, place) {
    const { app, exercise } = this;
    const standing = this.seen?.tasks?.find(({ number }) => number === task.number);
    const request = {
      verb: "solution",
      slug: exercise.slug,
      task: task.number,
      language: app.language,
      done: standing?.wasDone ?? false,
      hints: this.hints[task.number] ?? 0,
    };
    place.replaceChildren(h("p", { role: "status" }, this.word(app.python.isReady ? "checking" : "check_waits")));
    try {
      const answer = await app.python.ask(request);
      if (answer.refused) {
        const said = typeof answer.refused === "string" ? answer.refused : this.word("solution_refused");
        place.replaceChildren(h("p", { role: "status" }, marked(said)));
        return;
      }
      const code = (text) => h("pre", {}, h("code", {}, text));
      place.replaceChildren(...[
        h("p", { role: "status" }, this.word("solution")),
        code(answer.text),
        answer.why ? h("p", {}, marked(answer.why)) : null,
        answer.another ? h("p", {}, this.word("another_way"), answer.note ? ": " : "", marked(answer.note ?? "")) : null,
        answer.another ? code(answer.another) : null,
      ].filter(Boolean));
    } catch (trouble) {
      place.replaceChildren(h("p", { role: "alert" }, this.word(trouble.key ?? "python_failed")));
    }
  }

  /* ---- files */

  save() {
    download(this.exercise.file, this.editor.text, TYPES.py);
  }

  async saveNotebook() {
    const { slug, file } = this.exercise;
    const request = { verb: "notebook", slug, text: this.editor.text, language: this.app.language };
    try {
      const { text } = await this.app.python.ask(request);
      download(file.replace(/\.py$/, ".ipynb"), text, TYPES.ipynb);
    } catch (trouble) {
      this.say(trouble.key ?? "python_failed");
    }
  }

  async opened() {
    const [file] = this.chooser.files;
    this.chooser.value = "";
    if (!file) return;
    if (file.size > LARGEST) {
      this.tell(this.word("too_large"));
      return;
    }
    const bytes = new Uint8Array(await file.arrayBuffer());
    const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
    let answer;
    try {
      const request = { verb: "opened", name: file.name, base64, content: base64, language: this.app.language };
      answer = await this.app.python.ask(request);
    } catch (trouble) {
      this.say(trouble.key ?? "python_failed");
      return;
    }
    if (answer.refused) {
      this.tell(String(answer.refused));
    } else if (answer.slug !== this.exercise.slug) {
      const other = this.app.texts.exercises.find(({ slug }) => slug === answer.slug);
      this.tell(this.word("of_other_exercise", { file: file.name, title: this.app.spoken(other.title) }));
    } else {
      await this.exchange(answer.text, "opened");
      this.show("program");
      this.check(true);
    }
  }

  handIn() {
    const files = new DataTransfer();
    files.items.add(new File([this.editor.text], this.exercise.file, { type: TYPES.py }));
    const input = h("input", { type: "file", name: "file" });
    input.files = files.files;
    const about = { method: "post", enctype: "multipart/form-data", action: this.app.texts.handin, target: "_blank", hidden: true };
    const form = h("form", { ...about, rel: "noopener" }, input);
    document.body.append(form);
    form.submit();
    form.remove();
    this.save();
  }

  /* ---- dialogs */

  dialog(title, ...content) {
    const made = h("dialog", { "aria-labelledby": "dialog-title", onclose: () => made.remove() }, h("h2", { id: "dialog-title" }, title), ...content);
    document.body.append(made);
    made.showModal();
    return made;
  }

  tell(sentence) {
    const made = this.dialog(this.exercise.file, h("p", {}, marked(sentence)), h("div", { class: "buttons" }, h("button", { type: "button", class: "main", onclick: () => made.close() }, this.word("close"))));
  }

  askReset() {
    const reset = async () => {
      made.close();
      await this.exchange(this.app.spoken(this.exercise.stub), "reset");
      this.show("program");
    };
    const made = this.dialog(
      this.word("reset_title", { file: this.exercise.file }),
      h("p", {}, this.word("reset_asks")),
      h(
        "div",
        { class: "buttons" },
        h("button", { type: "button", onclick: () => made.close() }, this.word("cancel")),
        h("button", { type: "button", class: "main", onclick: reset }, this.word("reset")),
      ),
    );
  }

  async showVersions() {
    await this.work.flush();
    const versions = await this.work.versions();
    const time = new Intl.DateTimeFormat(this.app.language, { dateStyle: "medium", timeStyle: "short" });
    const items = versions.map(({ text, at, why }) => {
      const bring = async () => {
        made.close();
        await this.exchange(text, "brought");
        this.show("program");
      };
      return h(
        "li",
        {},
        h("details", {}, h("summary", {}, time.format(at), " · ", this.word(`why_${why}`)), h("pre", { tabindex: "0" }, h("code", {}, text))),
        h("button", { type: "button", onclick: bring }, this.word("bring_back")),
      );
    });
    const made = this.dialog(
      this.word("versions"),
      items.length ? h("ul", { class: "versions" }, items) : h("p", {}, this.word("no_versions")),
      h("div", { class: "buttons" }, h("button", { type: "button", class: "main", onclick: () => made.close() }, this.word("close"))),
    );
  }
}

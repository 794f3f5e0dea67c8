/* Asks Python, which runs in a worker. One question at a time; who takes too long is ended, and a spare goes on. */
const BOOT_SECONDS = 120;
const SPARE_AFTER = 5000; // milliseconds
const ROOMY = 4; // gigabytes of memory from which a second worker is no burden

export class Trouble extends Error {
  constructor(key, said = "") {
    super(said);
    this.key = key;
  }
}

class Helper {
  constructor(script, message, step, compiled) {
    const url = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
    this.worker = new Worker(url);
    this.answered = new Map();
    this.isReady = false;
    this.ready = new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.end("python_failed"), BOOT_SECONDS * 1000);
      this.refuse = (trouble) => {
        clearTimeout(timer);
        reject(trouble);
      };
      this.worker.addEventListener("message", ({ data }) => {
        if (data.kind === "step") step(data.name);
        if (data.kind === "compiled") compiled(data.archive);
        if (data.kind === "ready") {
          clearTimeout(timer);
          URL.revokeObjectURL(url);
          this.isReady = true;
          resolve(data);
        }
        if (data.kind === "answer") this.answered.get(data.id)?.resolve(data.answer);
        if (data.kind === "failed") this.end("python_failed", data.said);
      });
    });
    this.ready.catch(() => {}); // a spare that nobody waits for may fail, too
    this.worker.addEventListener("error", (event) => this.end("python_failed", event.message));
    this.worker.postMessage(message);
  }

  ask(id, request, seconds) {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.end("timed_out"), seconds * 1000);
      const settled = (how) => (value) => {
        clearTimeout(timer);
        this.answered.delete(id);
        how(value);
      };
      this.answered.set(id, { resolve: settled(resolve), reject: settled(reject) });
      this.worker.postMessage({ kind: "ask", id, request });
    });
  }

  end(key, said) {
    this.hasEnded = true;
    this.worker.terminate();
    const trouble = new Trouble(key, said);
    this.refuse(trouble);
    for (const { reject } of [...this.answered.values()]) reject(trouble);
  }
}

export class Python {
  /* `load` gives {script, archive}; `tell` hears how far Python is: a step, "ready", "busy", or "failed". */
  constructor({ pyodide, packages, digest, load, bytecode, warm, tell, keep, hasSpare = true }) {
    Object.assign(this, { pyodide, packages, digest, load, bytecode, warm, tell, keep, hasSpare });
    this.waiting = [];
    this.isBusy = false;
    this.number = 0;
    this.helper = null; // a promise of the one that is asked
    this.current = null; // that one, when it is ready
    this.spare = null;
  }

  get isReady() {
    return Boolean(this.current && !this.current.hasEnded);
  }

  start() {
    if (!this.helper) this.use(this.made(this.tell));
    return this.helper;
  }

  use(promise) {
    this.helper = promise;
    this.current = null;
    promise.then(
      (helper) => {
        this.current = helper;
        this.tell("ready");
      },
      (error) => {
        this.helper = null;
        this.tell("failed", error);
      },
    );
  }

  async made(tell) {
    const [{ script, archive }, compiled] = await Promise.all([this.load(), this.bytecode.get(this.digest)]);
    const { pyodide, packages, digest } = this;
    const message = { kind: "boot", pyodide, packages, archive, compiled, digest, warm: this.warm() };
    const helper = new Helper(script, message, tell, (made) => this.bytecode.set(digest, made));
    const { files } = await helper.ready;
    this.keep(files);
    return helper;
  }

  /* Return an answer; null where a newer question of the same kind took this one's place. */
  ask(request, { seconds = 20, latest = false } = {}) {
    return new Promise((resolve, reject) => {
      if (latest) {
        const older = this.waiting.findIndex((one) => one.request.verb === request.verb);
        if (older >= 0) this.waiting.splice(older, 1)[0].resolve(null);
      }
      this.waiting.push({ request, seconds, resolve, reject });
      this.next();
    });
  }

  async next() {
    if (this.isBusy || !this.waiting.length) return;
    this.isBusy = true;
    try {
      if (this.current?.hasEnded) this.replace();
      const helper = await this.start();
      const { request, seconds, resolve, reject } = this.waiting.shift();
      this.tell("busy");
      await helper.ask(++this.number, request, seconds).then(resolve, reject);
      if (helper.hasEnded) this.replace();
      else this.tell("ready");
      this.prepare();
    } catch (error) {
      for (const one of this.waiting.splice(0)) one.reject(error.key ? error : new Trouble("python_failed", error.message));
    }
    this.isBusy = false;
    this.next();
  }

  replace() {
    const spare = this.spare;
    this.spare = null;
    this.tell("grader");
    this.use(spare ?? this.made(this.tell));
  }

  prepare() {
    if (!this.hasSpare || this.spare || this.isPreparing || (navigator.deviceMemory ?? ROOMY) < ROOMY) return;
    this.isPreparing = true;
    setTimeout(() => {
      this.isPreparing = false;
      this.spare = this.made(() => {});
      this.spare.catch(() => (this.spare = null));
    }, SPARE_AFTER);
  }
}

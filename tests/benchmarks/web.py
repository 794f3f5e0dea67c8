"""Measures the page in headless chromium: ``python -m tests.benchmarks.web [rounds]``.

Prints what a first visit transfers, when its text is painted, for how long Python takes to be ready (with NumPy alone, and with the grader on a
first and on a later visit), and how long a check of the gates takes, asked of the page's own worker, beside the same
hidden tests called one after the other.
"""

from __future__ import annotations

import functools
import gzip
import http.server
import statistics
import sys
import tempfile
import threading
from pathlib import Path
from typing import Any

from grader.browser import site
from grader.course import catalog
from tests import chromium
from tests.browser import Handler
from tests.conftest import ROOT

MIB = 1e6
PAINTED = """
const done = arguments[0];
const look = () => {
  const [paint] = performance.getEntriesByName("first-contentful-paint");
  paint ? done(paint.startTime) : setTimeout(look, 20);
};
look();
"""
ALONE = """
const done = arguments[0];
const script = `onmessage = async ({ data }) => {
  importScripts(data + "pyodide.js");
  const begun = performance.now();
  const python = await loadPyodide({ indexURL: data });
  await python.loadPackage(["numpy"], { messageCallback() {} });
  python.runPython("import numpy");
  postMessage(performance.now() - begun);
}`;
const worker = new Worker(URL.createObjectURL(new Blob([script])));
worker.onmessage = ({ data }) => { worker.terminate(); done(data); };
worker.postMessage(new URL("pyodide/", location.href).href);
"""
READY = """
const [compiled, warm, done] = arguments;
(async () => {
  const texts = await (await fetch("texts.json")).json();
  const worker = new Worker(URL.createObjectURL(new Blob([await (await fetch("worker.js")).text()])));
  const archive = await (await fetch("grader.zip")).arrayBuffer();
  let ms;
  worker.onmessage = ({ data }) => {
    if (data.kind === "ready") {
      ms = data.ms;
      if (compiled) { window.worker = worker; done(ms); }
    }
    if (data.kind === "compiled") { window.compiled = data.archive; worker.terminate(); done(ms); }
  };
  const pyodide = new URL(texts.pyodide, location.href).href;
  const kept = compiled ? window.compiled.slice(0) : null;
  worker.postMessage({ kind: "boot", pyodide, packages: texts.packages, archive, compiled: kept, warm: compiled ? null : warm });
})();
"""
PLAIN = """
const [packages, program, done] = arguments;
const script = `onmessage = async ({ data }) => {
  try {
    importScripts(data.pyodide + "pyodide.js");
    const python = await loadPyodide({ indexURL: data.pyodide, packages: data.packages });
    python.unpackArchive(data.archive, "zip", { extractDir: "/grade" });
    const once = python.runPython(data.program);
    onmessage = () => postMessage({ time: once() });
    postMessage({});
  } catch (error) {
    postMessage({ failed: String(error.message ?? error) });
  }
}`;
(async () => {
  const archive = await (await fetch("grader.zip")).arrayBuffer();
  const worker = new Worker(URL.createObjectURL(new Blob([script])));
  window.plain = worker;
  worker.onmessage = ({ data }) => done(data);
  worker.postMessage({ pyodide: new URL("pyodide/", location.href).href, packages, archive, program });
})();
"""
PLAIN_ONCE = """
const done = arguments[0];
window.plain.onmessage = ({ data }) => done(data.time);
window.plain.postMessage({});
"""
ALL_CHECKS = """
import sys, time, zlib
from types import ModuleType
sys.path[:0] = ["/grade/packages", "/grade/standins", "/grade/course"]
import numpy as np

def module(path):
    made = ModuleType("module")
    exec(compile(open(path).read(), path, "exec"), made.__dict__)
    return made

folder = "/grade/course/solutions/02-gates/"
tests = [each for name, each in vars(module(folder + "test_hidden.py")).items() if name.startswith("test_")]

def once():
    begun = time.perf_counter()
    for test in tests:
        wants_rng = "rng" in test.__code__.co_varnames[: test.__code__.co_argcount]
        test(module(folder + "gates.py"), *([np.random.default_rng(1)] if wants_rng else []))
    return 1000 * (time.perf_counter() - begun)

once
"""
CHECK = """
const done = arguments[1], begun = performance.now();
window.worker.onmessage = ({ data }) => { if (data.kind === "answer") done(performance.now() - begun); };
window.worker.postMessage({ kind: "ask", id: 1, request: arguments[0] });
"""


def main() -> None:
    """Print the figures."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    course = catalog.read(ROOT)
    with tempfile.TemporaryDirectory() as folder:
        to = Path(folder) / "site"
        site.make(course, to, pyodide=str(ROOT / ".pyodide"), languages=("en", "ko"), handin="")
        budget(to)
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, directory=str(to)))
        threading.Thread(target=server.serve_forever, daemon=True).start()
        measured(f"http://127.0.0.1:{server.server_port}/", rounds, course)
        server.shutdown()


def budget(to: Path) -> None:
    """Print what a first visit transfers before pictures, compressed."""
    first = [path for path in to.rglob("*") if path.is_file() and is_first(path)]
    sizes = {path.name: len(gzip.compress(path.read_bytes())) for path in first}
    for name, size in sorted(sizes.items(), key=lambda each: -each[1])[:8]:
        print(f"{size / MIB:6.2f} MB  {name}")
    print(f"{sum(sizes.values()) / MIB:6.2f} MB  in all, gzipped, before pictures")


def is_first(path: Path) -> bool:
    """Return whether a file is needed before the first answer."""
    return path.suffix != ".whl" or path.name.startswith("numpy-")


def measured(address: str, rounds: int, course: Any) -> None:
    """Print times, as medians, and their ratios."""
    browser = chromium.started()
    browser.set_script_timeout(120)
    browser.get(f"{address}#gates")
    print(f"{browser.execute_async_script(PAINTED):6.0f} ms  the text of an exercise is painted, at the first visit")
    browser.get("about:blank")
    browser.get(address)
    text = (course.solution_folder(course.exercise("gates")) / "gates.py").read_text(encoding="utf-8")
    request = {"verb": "check", "slug": "gates", "name": "gates.py", "text": text, "language": "en"}
    first = browser.execute_async_script(READY, False, request)
    pairs = [
        (browser.execute_async_script(ALONE), browser.execute_async_script(READY, True, request)) for _ in range(rounds)
    ]
    alone, ready = (statistics.median(times) for times in zip(*pairs, strict=True))
    print(f"{alone:6.0f} ms  Pyodide and NumPy alone")
    print(f"{first:6.0f} ms  ready at the first visit")
    print(f"{ready:6.0f} ms  ready at a later visit: {ready / alone:.2f} times")
    packages = browser.execute_async_script(
        "fetch('texts.json').then((x) => x.json()).then((x) => arguments[0](x.packages))"
    )
    browser.execute_async_script(PLAIN, packages, ALL_CHECKS)
    browser.execute_async_script(PLAIN_ONCE)
    print(f"{browser.execute_async_script(CHECK, request):6.0f} ms  the first check of the gates")
    pairs = [
        (browser.execute_async_script(PLAIN_ONCE), browser.execute_async_script(CHECK, request))
        for _ in range(4 * rounds)
    ]
    plain, again = (statistics.median(times) for times in zip(*pairs, strict=True))
    print(f"{plain:6.0f} ms  the same checks without pytest, the border and a report")
    print(f"{again:6.0f} ms  a check of the gates in turn with them: {again / plain:.2f} times")
    browser.quit()


if __name__ == "__main__":
    main()

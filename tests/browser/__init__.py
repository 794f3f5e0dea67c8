"""Tests of the course on a page."""

from __future__ import annotations

import http.server
from collections.abc import Callable
from typing import Any

from grader.course import catalog
from grader.grading import grade
from grader.grading.runner import Suite
from grader.model.course import Exercise
from grader.model.submission import Source, Submission
from grader.reports import report_json
from grader.sandbox import strength
from grader.sandbox.workers.worker import Workers
from tests.conftest import ROOT

PATIENCE = 300.0  # seconds for a browser on a busy machine
COURSE = catalog.read(ROOT)
BOOT = """
const done = arguments[arguments.length - 1];
(async () => {
  const texts = await (await fetch("texts.json")).json();
  const script = await (await fetch("worker.js")).text();
  const worker = new Worker(URL.createObjectURL(new Blob([script], { type: "text/javascript" })));
  const waiting = new Map();
  window.asked = (request) => new Promise((resolve) => {
    const id = waiting.size + 1;
    waiting.set(id, resolve);
    worker.postMessage({ kind: "ask", id, request });
  });
  worker.onmessage = ({ data }) => {
    if (data.kind === "ready") done("ready");
    if (data.kind === "failed" && data.id === null) done(data.said);
    if (data.kind === "answer") waiting.get(data.id)(data.answer);
    if (data.kind === "failed" && data.id !== null) waiting.get(data.id)({ failed: data.said });
  };
  const archive = await (await fetch("grader.zip")).arrayBuffer();
  const pyodide = new URL(texts.pyodide, location.href).href;
  worker.postMessage({ kind: "boot", pyodide, packages: texts.packages, archive, compiled: null, digest: "" });
})();
"""
ASK = "const done = arguments[1]; window.asked(arguments[0]).then(done);"


def document_of(suite: Suite, exercise: Exercise, text: str, box: Workers) -> Any:
    """Return the report on a program, in the language chosen, by workers of whatever kind."""
    source = Source.of(exercise.file, text.encode())
    handed_in = Submission(exercise.file, {exercise.slug: (source,)}, is_single=True)
    report = grade.report_on(suite, handed_in, box, strength.NOWHERE, seed=1)
    return report_json.document(report, audience="student")


def program(exercise: Exercise, *, solved: bool) -> str:
    """Return the solution of an exercise, or its stub."""
    folder = COURSE.solution_folder(exercise) if solved else COURSE.exercise_folder(exercise)
    return (folder / exercise.file).read_text(encoding="utf-8")


def check_both(ask: Callable[..., Any], exercise: Exercise) -> None:
    """Assert that the solution of an exercise earns all of its points on the page, and its stub none."""
    about = {"verb": "check", "slug": exercise.slug, "name": exercise.file, "language": "en", "seed": 1}
    solved = ask(**about, text=program(exercise, solved=True))
    begun = ask(**about, text=program(exercise, solved=False))

    assert solved["earned"] == solved["max"] > 0, solved
    assert begun["earned"] == 0


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves a folder, and says nothing."""

    extensions_map = {**http.server.SimpleHTTPRequestHandler.extensions_map, ".js": "text/javascript"}  # noqa: RUF012 - as in the base class

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""

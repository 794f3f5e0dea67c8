"""`check()` in the kernel of JupyterLite: IPython in Pyodide, set up by the cell that the documentation gives."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest

from tests.conftest import ROOT

pytestmark = pytest.mark.long  # `.ci/run` has all of it

FIRST_CELL = re.search(r"```python\n(SITE = .*?)```", (ROOT / "docs" / "web.md").read_text(encoding="utf-8"), re.DOTALL)
KERNEL = """
const [first, done] = arguments;
(async () => {
  const script = document.createElement("script");
  script.src = "jupyterlite/pyodide.js";
  document.documentElement.append(script);
  await new Promise((resolve, reject) => { script.onload = resolve; script.onerror = reject; });
  const python = await loadPyodide({ indexURL: new URL("jupyterlite/", location.href).href });
  await python.loadPackage(["numpy", "ipython", "sqlite3"], { messageCallback() {} });
  window.python = python;
  await python.runPythonAsync(first);
  await python.runPythonAsync(`
from IPython.core.history import HistoryManager
from IPython.core.interactiveshell import InteractiveShell
from IPython.utils.capture import capture_output

HistoryManager.enabled = False  # as JupyterLite's kernel has it, which keeps no file
shell = InteractiveShell.instance()

def run(*cells):
    with capture_output() as captured:
        for cell in cells:
            shell.run_cell(cell, store_history=True)
    shown = [output.data.get("text/html", "") for output in captured.outputs]
    said = [output.data.get("text/plain", "") for output in captured.outputs]
    return {"printed": captured.stdout + captured.stderr, "html": shown, "text": said}
`);
  done("ready");
})().catch((error) => done(String(error)));
"""
RUN = """
const [cells, done] = arguments;
try {
  const answer = window.python.globals.get("run")(...cells);
  done(answer.toJs({ dict_converter: Object.fromEntries }));
} catch (error) { done({ printed: String(error), html: [], text: [] }); }
"""


@pytest.fixture(scope="module")
def run(browser: Any, served: str) -> Callable[..., Any]:
    """What runs cells in a kernel, and returns what they print and show."""
    assert FIRST_CELL
    browser.get(f"{served}grader.zip.html")  # a page of the site's that has no policy of ours: there is none such, 404
    first = FIRST_CELL[1].replace("../grade/", served)
    assert (said := browser.execute_async_script(KERNEL, first)) == "ready", said[-600:]
    return lambda *cells: browser.execute_async_script(RUN, list(cells))


def solution() -> str:
    """Return the course's own solution of the gates."""
    return (ROOT / "solutions" / "02-gates" / "gates.py").read_text(encoding="utf-8")


def test_check_grades_the_cells_that_were_run(run: Callable[..., Any]) -> None:
    """A solution in a cell earns everything, and the result is shown as a page and as text."""
    found = run("from grader.notebook import check", solution(), 'check("gates")')

    assert "100 / 100" in found["text"][-1], found
    assert "<iframe" in found["html"][-1]


def test_a_mistake_is_told_with_its_cell(run: Callable[..., Any]) -> None:
    """What is wrong is told as everywhere, in the language that is asked for, by the number of its cell."""
    wrong = "def AND(x1, x2):\n    return x1 + x2\n"

    found = run(wrong, 'check("gates", lang="ko")')

    assert "과제" in found["text"][-1], found
    assert "100 / 100" not in found["text"][-1]


def test_the_kernel_lives_on_after_a_loop(run: Callable[..., Any]) -> None:
    """A program that does not end is stopped, and the next check works."""
    run("def AND(x1, x2):\n    while True:\n        pass\n", 'check("gates")')

    found = run(solution(), 'check("gates")')

    assert "100 / 100" in found["text"][-1], found


def test_what_is_wrong_with_a_call_is_one_sentence(run: Callable[..., Any]) -> None:
    """An exercise that is not there is said, without a traceback."""
    found = run('check("gattes")')

    assert "There is no exercise 'gattes'" in found["printed"], found
    assert "Traceback" not in found["printed"]


def test_an_exercise_is_begun_there(run: Callable[..., Any]) -> None:
    """`start` shows the text of an exercise and writes its notebook."""
    found = run("from grader.notebook import start", 'start("xor")', "import os; print(os.path.exists('xor.ipynb'))")

    assert "True" in found["printed"], found

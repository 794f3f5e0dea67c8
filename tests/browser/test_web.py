"""The course on a page, in a real browser, with nothing but the folder that `grade web` makes, served on loopback.

Needs chromium and chromedriver, and a distribution of Pyodide in `.pyodide`; `.ci/run` brings them.
"""

from __future__ import annotations

import http.server
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from grader.course import mistakes
from grader.grading import collection
from grader.model import language
from grader.model.course import Exercise
from grader.sandbox.forkserver import ForkServers
from tests.browser import ASK, BOOT, COURSE, PATIENCE, check_both, document_of, program
from tests.conftest import ROOT
from tests.sampling import some

AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"


@pytest.fixture(scope="module")
def ask(browser: Any, served: str) -> Callable[..., Any]:
    """What asks the engine of the page: a worker of the page's own script, under the page's policy."""
    browser.get(served)
    assert browser.execute_async_script(BOOT) == "ready"

    def asked(**request: Any) -> Any:
        return browser.execute_async_script(ASK, request)

    return asked


def checks_of(document: Any) -> list[Any]:
    """Return what a report says of checks, but for times, and digits beyond the sixth."""
    (exercise,) = document["exercises"]
    return [{key: said for key, said in check.items() if not key.endswith("_ms")} for check in exercise["checks"]]


@pytest.mark.parametrize("exercise", some(COURSE.exercises, each=2), ids=lambda e: e.slug)
def test_solutions_earn_everything_and_stubs_nothing(ask: Callable[..., Any], exercise: Exercise) -> None:
    """In the browser the solution of each exercise earns all of its points, and the stub none."""
    check_both(ask, exercise)


MISTAKES = [
    (exercise, script)
    for exercise in COURSE.exercises
    for script in mistakes.read(COURSE, exercise)[1::13]
    if script.mistake
]


@pytest.mark.parametrize("known", some(range(len(MISTAKES)), each=20))
def test_a_mistake_is_told_as_on_the_command_line(ask: Callable[..., Any], box: ForkServers, known: int) -> None:
    """The checks of a known mistake, their examples and its name are those of `grade submit`, in both languages."""
    exercise, script = MISTAKES[known]
    with collection.collected(COURSE, (exercise,)) as suite:
        for code in ("en", "ko"):
            language.choose(code)
            here = ask(verb="check", slug=exercise.slug, name=exercise.file, language=code, seed=1, text=script.source)
            there = document_of(suite, exercise, script.source, box)

            assert checks_of(here["report"]) == checks_of(there)


LOOP = "\n\ndef AND(x1, x2):\n    {}\n"
HOSTILE = {
    "a loop at import": "\nwhile True: pass\n",
    "a loop": LOOP.format("while True: pass"),
    "a loop that catches everything": LOOP.format(
        "while True:\n        try:\n            while True: pass\n        except BaseException: pass"
    ),
    "a recursion": LOOP.format("return AND(x1, x2)"),
    "a recursion without its bound": "\nimport sys; sys.setrecursionlimit(10 ** 9)" + LOOP.format("return AND(x1, x2)"),
    "too much memory": LOOP.format("return [bytearray(10 ** 8) for _ in range(100)]"),
    "a flood": LOOP.format("while True: print('x' * 10000)"),
    "one long line": LOOP.format("print('x' * 10 ** 7)"),
    "the page by js": "\nimport js\njs.document.title = 'pwned'\n",
    "storage by js": "\nfrom js import indexedDB, localStorage\nlocalStorage.clear()\n",
    "js by another way": "\nimport importlib\nimportlib.import_module('js').document.title = 'pwned'\n",
    "run_js": "\nfrom pyodide.code import run_js\nrun_js('postMessage({kind: \"answer\"})')\n",
    "a fetch": "\nfrom pyodide.http import pyfetch\npyfetch('https://example.org')\n",
    "a socket": "\nimport socket\nsocket.create_connection(('example.org', 80), 1)\n",
    "an exit": "\nimport os\nos._exit(0)\n",
    "an end by sys": "\nimport sys\nsys.exit(0)\n",
    "a thread": LOOP.format("import threading; threading.Thread(target=print).start()"),
    "a process": LOOP.format("import subprocess; subprocess.run(['ls'])"),
    "a question": LOOP.format("return input()"),
    "other ideas of builtins": "\nimport builtins\nbuiltins.len = None\n",
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_the_next_check_works(ask: Callable[..., Any], browser: Any, kind: str) -> None:
    """After a hostile or broken program, the same worker grades the next one, and the page is what it was."""
    exercise = COURSE.exercise("gates")
    about = {"verb": "check", "slug": "gates", "name": "gates.py", "language": "en", "seed": 1}
    solved, title = program(exercise, solved=True), browser.title

    ask(**about, text=solved + HOSTILE[kind])

    assert ask(**about, text=solved)["earned"] == 33
    assert browser.title == title


def until(question: Callable[[], Any]) -> Any:
    """Return the first answer that is something (AssertionError when there is none in time)."""
    end, trouble = time.monotonic() + PATIENCE, ""
    while time.monotonic() < end:
        try:
            if answer := question():
                return answer
        except WebDriverException as error:  # not there yet, or not any more
            trouble = str(error)
        time.sleep(0.05)
    raise AssertionError(trouble)


def first(browser: Any, selector: str) -> Any:
    """Return what the page shows first there."""
    return browser.find_element(By.CSS_SELECTOR, selector)


TEXT = """
const root = [...document.querySelectorAll("*")].map((each) => each.shadowRoot).find((each) => each) ?? document;
const editor = root.querySelector(".cm-content");
const all = editor?.innerText;
"""
FOCUS = TEXT + "editor?.focus(); return editor === root.activeElement;"
KEPT = """
const done = arguments[0];
(async () => {
  const names = [];
  for (const name of await caches.keys()) names.push(...(await (await caches.open(name)).keys()).map(({ url }) => url));
  done(["grader.zip", "asm.wasm", "numpy"].every((part) => names.some((url) => url.includes(part))));
})();
"""  # whether what an answer needs is kept for a time without a network


def test_the_list_says_what_builds_on_what(browser: Any, served: str) -> None:
    """Each exercise that builds on others says so by their numbers."""
    browser.get(served)
    first(browser, ".exercises li")
    said = [item.text for item in browser.find_elements(By.CSS_SELECTOR, ".exercises > li")]
    numbers = {exercise.slug: exercise.number for exercise in COURSE.exercises}

    for item, exercise in zip(said, COURSE.exercises, strict=True):
        on = ", ".join(str(numbers[slug]) for slug in exercise.builds_on)
        assert (f"builds on {on}\n" in item) if on else ("builds on" not in item)


def open_file(browser: Any, path: Path) -> None:
    """Open a file as a learner does."""
    until(lambda: browser.find_elements(By.CSS_SELECTOR, "input[type=file]"))[0].send_keys(str(path))


def test_a_learner_opens_a_file_and_sees_the_result(browser: Any, served: str) -> None:
    """The text is there before Python is; a file that is opened is checked; nothing is complained of."""
    browser.get(served)
    browser.get(f"{served}#/gates")
    until(lambda: first(browser, ".readme h2"))
    open_file(browser, COURSE.solution_folder(COURSE.exercise("gates")) / "gates.py")

    until(lambda: first(browser, ".score-now").text == "33/33")

    assert [entry for entry in browser.get_log("browser") if entry["level"] == "SEVERE"] == []


def test_the_keyboard_suffices(browser: Any, served: str) -> None:
    """From the editor a key checks, and Escape with Tab leads out of it."""
    browser.get("about:blank")
    browser.get(f"{served}#/gates")
    until(lambda: browser.execute_script(FOCUS))
    keys = ActionChains(browser)
    keys.key_down(Keys.CONTROL).send_keys(Keys.END).key_up(Keys.CONTROL).send_keys("\n# typed 가나다").perform()

    ActionChains(browser).key_down(Keys.CONTROL).send_keys(Keys.ENTER).key_up(Keys.CONTROL).perform()
    until(lambda: first(browser, ".score-now").text == "33/33")
    ActionChains(browser).send_keys(Keys.ESCAPE).send_keys(Keys.TAB).perform()

    assert "# typed 가나다" in browser.execute_script(TEXT + "return all")
    assert not browser.execute_script("return document.activeElement.shadowRoot?.activeElement")


def test_work_is_kept(browser: Any, served: str) -> None:
    """After the page was closed, what was written is there again."""
    browser.get("about:blank")
    browser.get(f"{served}#/gates")

    shown = until(lambda: browser.execute_script(TEXT + "return all"))

    assert "return np.array(x > 0, dtype=int)" in shown


@pytest.mark.parametrize("size", [(390, 844), (1366, 768)], ids=["phone", "laptop"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("place", ["", "#/gates"], ids=["list", "exercise"])
def test_everybody_can_use_it(browser: Any, served: str, place: str, scheme: str, size: tuple[int, int]) -> None:
    """axe-core finds nothing to complain of."""
    if not AXE.is_file():
        pytest.skip("axe-core is not installed (npm install --no-save axe-core)")
    browser.set_window_size(*size)
    browser.execute_cdp_cmd(
        "Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": scheme}]}
    )
    browser.get("about:blank")
    browser.get(served + place)
    until(lambda: first(browser, "h1"))
    browser.execute_script(AXE.read_text(encoding="utf-8"))

    found = browser.execute_async_script("axe.run(document).then(arguments[0])")

    assert [(each["id"], each["nodes"][0]["html"]) for each in found["violations"]] == []


def test_it_works_without_a_network(browser: Any, served: str, server: http.server.ThreadingHTTPServer) -> None:
    """After the first visit nobody has to serve it: page, text, Python and checks are there all the same."""
    until(lambda: browser.execute_async_script(KEPT))
    server.shutdown()
    server.server_close()
    browser.get("about:blank")
    browser.get(f"{served}#/gates")
    until(lambda: first(browser, ".readme h2"))
    open_file(browser, COURSE.exercise_folder(COURSE.exercise("gates")) / "gates.py")
    until(lambda: first(browser, ".score-now").text == "0/33")

    open_file(browser, COURSE.solution_folder(COURSE.exercise("gates")) / "gates.py")

    until(lambda: first(browser, ".score-now").text == "33/33")

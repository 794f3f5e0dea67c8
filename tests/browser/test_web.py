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

from tests.browser import COURSE, PATIENCE
from tests.conftest import ROOT

pytestmark = pytest.mark.long  # `.ci/run` has all of it

AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"


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

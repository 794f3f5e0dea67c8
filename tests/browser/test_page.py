"""The page of a report in a real browser: nothing fails, nothing is fetched, and everybody can read it.

Needs chromium and chromedriver, and axe-core under node_modules; `.ci/run` installs them.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from grader.cli.main import main
from grader.course import catalog
from tests import chromium
from tests.browser import PATIENCE

pytestmark = pytest.mark.long  # `.ci/run` has all of it

ROOT = Path(__file__).parents[2]
AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"
SIZES = {"phone": (360, 740), "laptop": (1366, 768)}
HOSTILE = """

def AND(x1, x2):
    print("<script>document.title = 'pwned'</script>\\x1b[2J\\u202e" + "x" * 10_000)
    raise ValueError("</style><img src=http://example.invalid/x onerror=alert(1)> {{ 7 * 7 }} \\0 😀" * 20)
"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """A headless chromium."""
    browser = chromium.started(browser="ALL", performance="ALL")
    browser.set_script_timeout(PATIENCE)
    yield browser
    browser.quit()


@pytest.fixture(scope="module")
def handed_in(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Five exercises: two solved, one with a hostile function, one with a known mistake, one not begun."""
    folder = tmp_path_factory.mktemp("work")
    for name in ("01-neuron/neuron", "02-gates/gates", "04-activations/activations", "05-layers/layers"):
        shutil.copy(ROOT / "solutions" / f"{name}.py", folder)
    with (folder / "gates.py").open("a", encoding="utf-8") as file:
        file.write(HOSTILE)
    with (folder / "layers.py").open("a", encoding="utf-8") as file:
        file.write((ROOT / "solutions" / "05-layers" / "mistakes" / "both_gradients_from_x.py").read_text("utf-8"))
    shutil.copy(ROOT / "exercises" / "03-xor" / "xor.py", folder)
    return folder


@pytest.fixture(scope="module")
def reports(handed_in: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The reports of a class of two."""
    folder = tmp_path_factory.mktemp("reports")
    for name, work in (("one", handed_in), ("other", ROOT / "solutions" / "01-neuron")):
        grade("submit", work, "--course", ROOT, "--report", folder / f"{name}.json")
    return folder


@pytest.fixture(scope="module", params=["submit ko", "submit en", "analyze ko"])
def page(request: pytest.FixtureRequest, handed_in: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of a report, or of what a class did, in either language."""
    command, language = request.param.split()
    path = tmp_path_factory.mktemp("page") / f"{command}-{language}.html"
    if command == "submit":
        grade("submit", handed_in, "--course", ROOT, "--html", path, "--lang", language, "--audience", "staff")
    else:
        grade("analyze", request.getfixturevalue("reports"), "--html", path, "--lang", language)
    return path


def grade(*arguments: object) -> None:
    """Run a command that has to succeed."""
    result = CliRunner().invoke(main, list(map(str, arguments)))
    assert result.exit_code == 0, result.output


def opened(browser: Any, page: Path, size: str, scheme: str = "light") -> Any:
    """Show a page in a window of a size, light or dark."""
    width, height = SIZES[size]
    browser.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": size == "phone"},
    )
    browser.execute_cdp_cmd(
        "Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": scheme}]}
    )
    browser.get(page.as_uri())
    return browser


@pytest.mark.parametrize(("size", "scheme"), [("phone", "dark"), ("laptop", "light")])
def test_everybody_can_read_it(browser: Any, page: Path, size: str, scheme: str) -> None:
    """axe-core finds no violation, on a dark phone and on a light laptop, and no line is wider than the window."""
    if not AXE.is_file():
        pytest.skip("axe-core is not installed (npm install --no-save axe-core)")
    shown = opened(browser, page, size, scheme)
    shown.execute_script(AXE.read_text(encoding="utf-8"))
    found = shown.execute_async_script("const done = arguments[0]; axe.run().then(done)")
    faults = [(v["id"], [node["html"][:200] for node in v["nodes"]][:3]) for v in found["violations"]]

    assert faults == []
    assert len(found["passes"]) > 15
    assert shown.execute_script("return document.documentElement.scrollWidth <= window.innerWidth")


ASTRAY = """
return [...document.querySelectorAll('.points')].filter(points => {
  const own = points.getBoundingClientRect(), line = points.parentElement.getBoundingClientRect();
  return own.bottom > line.bottom + 1 || own.right > line.right + 1;
}).map(points => points.parentElement.textContent);
"""


def test_points_stand_in_their_own_line(browser: Any, page: Path) -> None:
    """However wide a phone is, the points of a task or a check stay beside its title."""
    shown = opened(browser, page, "phone")
    for width in range(320, 480, 10):
        metrics = {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": True}
        shown.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)

        assert (width, shown.execute_script(ASTRAY)) == (width, [])


def test_nothing_fails_and_nothing_is_fetched(browser: Any, page: Path) -> None:
    """The console stays empty, no address but the page's own is asked for, and no learner's script has run."""
    browser.get_log("browser")
    browser.get_log("performance")
    shown = opened(browser, page, "laptop")
    asked = [
        entry["message"] for entry in shown.get_log("performance") if "Network.requestWillBeSent" in entry["message"]
    ]

    assert shown.get_log("browser") == []
    assert asked
    assert all(page.as_uri() in message for message in asked)
    assert "pwned" not in shown.title


def test_it_is_small_and_has_pictures(browser: Any, page: Path) -> None:
    """With all pictures it stays below 1.5 MB, and each picture is seen and described."""
    shown = opened(browser, page, "laptop")
    pictures = shown.execute_script(
        "return [...document.querySelectorAll('figure')].map(f => [f.querySelector('svg').getBoundingClientRect().height,"
        " f.querySelector('figcaption').textContent.trim().length])"
    )

    assert page.stat().st_size < 1_500_000
    assert len(pictures) >= 5
    assert all(height > 30 and words > 20 for height, words in pictures)


def test_keys_reach_everything(browser: Any, page: Path) -> None:
    """The first Tab shows the way past the list, and each exercise is a landmark with a name of its own."""
    shown = opened(browser, page, "laptop")
    browser.execute_cdp_cmd(
        "Input.dispatchKeyEvent", {"type": "keyDown", "key": "Tab", "code": "Tab", "windowsVirtualKeyCode": 9}
    )
    names = shown.execute_script(
        "return [...document.querySelectorAll('section')].map(s => document.getElementById(s.getAttribute('aria-labelledby')).textContent)"
    )

    assert shown.execute_script("return document.activeElement.className") == "skip"
    told = 4 if "analyze" in page.name else len(catalog.read(ROOT).exercises)  # those that anybody handed in, or all
    assert len(names) == len(set(names)) == told


def test_it_can_be_printed(browser: Any, page: Path) -> None:
    """On paper it is a PDF of some pages, and nothing of it is cut at the side."""
    shown = opened(browser, page, "laptop")
    paper = shown.execute_cdp_cmd("Page.printToPDF", {"paperWidth": 8.27, "paperHeight": 11.69})

    assert len(paper["data"]) > 10_000

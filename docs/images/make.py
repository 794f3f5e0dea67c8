"""Makes the pictures of the documentation from a real run: ``python docs/images/make.py``.

A learner has written tasks 1 and 2 of exercise 5, and gives each input of a product its own gradient. Chromium
and chromedriver have to be there.
"""

from __future__ import annotations

import io
import re
import shutil
import sys
import tempfile
from pathlib import Path

from PIL import Image
from rich.console import Console
from rich.terminal_theme import MONOKAI
from selenium import webdriver
from selenium.webdriver.chrome.service import Service

from grader.course import catalog
from grader.figures.process import easel_for
from grader.grading.grade import grade
from grader.model import language
from grader.reports import html, report_json
from grader.reports.text import print_report
from grader.sandbox.forkserver import ForkServers

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
RIGHT = "        dx = dout * self.y\n        dy = dout * self.x\n"
WRONG = "        dx = dout * self.x\n        dy = dout * self.y\n"
TASK_3 = "def square_of_sum"
WEB_FONT = re.compile(r"@font-face \{.*?\}", re.DOTALL)


def program() -> str:
    """Return the learner's file: the solution up to task 3, with the mistake in it, and the stub from there on."""
    solution = (ROOT / "solutions/05-layers/layers.py").read_text(encoding="utf-8").replace(RIGHT, WRONG)
    stub = (ROOT / "exercises/05-layers/layers.py").read_text(encoding="utf-8")
    return solution.partition(TASK_3)[0] + TASK_3 + stub.partition(TASK_3)[2]


def main() -> None:
    """Write report.png and figure.png in both languages, and terminal.svg, beside this file."""
    for lang, ending in (("ko", ".ko.png"), ("en", ".png")):
        language.choose(lang)
        with tempfile.TemporaryDirectory() as folder, ForkServers() as box:
            file, page = Path(folder, "layers.py"), Path(folder, "report.html")
            file.write_text(program(), encoding="utf-8")
            with easel_for(box) as easel:
                report = grade(catalog.read(ROOT), file, (), box, seed=1, tell=lambda _: None, meanwhile=easel.draw)
                pictures = easel.pictures()
            page.write_text(html.page(report_json.document(report, audience="student"), pictures), encoding="utf-8")
            photograph(page, ending)
    console = Console(record=True, width=84, file=io.StringIO(), force_terminal=True)
    print_report(report, console, where="exercises/05-layers/layers.py")
    screen = console.export_svg(title="grade submit exercises/05-layers/layers.py", theme=MONOKAI)
    screen = WEB_FONT.sub("", screen).replace("Fira Code, monospace", "monospace")  # nothing is fetched to show it
    lines = [line.rstrip() for line in screen.splitlines()]
    (HERE / "terminal.svg").write_text("\n".join(lines) + "\n", encoding="utf-8")


def photograph(page: Path, ending: str) -> None:
    """Write what a browser shows of a page's beginning, and of its first picture."""
    options = webdriver.ChromeOptions()
    for argument in ("--headless=new", "--no-sandbox", "--hide-scrollbars", "--window-size=860,1170"):
        options.add_argument(argument)
    driver = webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver")))
    try:
        driver.get(page.as_uri())
        save(driver.get_screenshot_as_png(), f"report{ending}")
        save(driver.find_element("tag name", "figure").screenshot_as_png, f"figure{ending}")
    finally:
        driver.quit()


def save(shown: bytes, name: str) -> None:
    """Write a picture in few colours, which keeps it small."""
    with Image.open(io.BytesIO(shown)) as image:
        image.convert("RGB").quantize(64).save(HERE / name, optimize=True)


if __name__ == "__main__":
    sys.exit(main())

"""What it takes to export a class of 500, and whether its consumers take it: ``python -m tests.benchmarks.exports``.

The class has the nastiest names, scores and texts that there are; each report has 150 checks, with every outcome twice
and the others passed. For each system: the seconds of one `grade export`, how many texts or rows were accepted by the
format's consumer, and how many scores (and comments, where the format has room for them) were read back equal. A
consumer that is not installed is named.
"""

from __future__ import annotations

import csv
import dataclasses
import json
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import jsonschema
import junitparser
import xmlschema

from grader.exporters.gradebooks.cells import harmless
from grader.model.report import Outcome
from grader.reports.marks import number
from tests.exporters.nasty import NODE_MODULES
from tests.exporters.results.gradescope_format import GRADESCOPE_SCHEMA
from tests.platforms.openedx_process import PYTHON
from tests.reports.examples import FAILED, PASSED, check_of
from tests.results import results_of

LEARNERS, CHECKS = 500, 150
NASTY = ["0042", "=1+1", "@name", "C:\\dir\\", ']]> & "</x>', "<b>", "김민지", "😀", "a, b; c", "+82 10"]
SCORES = [20.0, 0.0, 20 / 3, 1e-05, 19.999999, None]
TEXT = "]]> <b>&amp;</b> a<b \x1b[31m \x00 \u202e 😀 김 \\"
COMMENT = "01 A line: {points:g}/20"
MODULES = """
import { validate } from "ctrf";
let text = ""; for await (const piece of process.stdin) text += piece;
console.log(text.trim().split("\\n").filter(line => validate(JSON.parse(line)).valid).length);
"""


def main() -> None:
    """Print a line for each system; exit 1 where anything was refused or differs."""
    points = {f"{NASTY[n % len(NASTY)]}{n}": SCORES[n % len(SCORES)] for n in range(LEARNERS)}
    checks = [
        dataclasses.replace(FAILED, check=check_of(f"check{n}"), outcome=outcome, message=TEXT, story=TEXT, output=TEXT)
        if outcome is not Outcome.PASSED
        else dataclasses.replace(PASSED, check=check_of(f"check{n}"))
        for n, outcome in enumerate([*Outcome, *Outcome, *[Outcome.PASSED] * CHECKS][:CHECKS])
    ]
    wrong = 0
    with tempfile.TemporaryDirectory() as scratch:
        results = results_of(Path(scratch, "results"), points, *checks)
        for name, options, read in GRADEBOOKS:
            seconds, out = exported(results, name, Path(scratch, name), *options)
            found = dict(read(out.read_text(encoding="utf-8")))
            wanted = {harmless(who) if name != "moodle-xml" else who: p for who, p in points.items() if p is not None}
            equal = sum(found.get(who) == (number(p), said(name, p)) for who, p in wanted.items())
            wrong += len(wanted) - equal + len(found) - len(wanted)
            print(
                f"{name:13} {seconds:5.2f} s  {equal} of {len(wanted)} read back equal, {len(found)} rows", flush=True
            )
        for name, accepted in SINGLE.items():
            seconds, out = exported(results, name, Path(scratch, name))
            files = sorted(out.iterdir())
            taken = accepted([file.read_text(encoding="utf-8") for file in files])
            wrong += 0 if taken is None else len(files) - taken
            told = "its consumer is not installed" if taken is None else f"{taken} of {len(files)} accepted"
            print(f"{name:13} {seconds:5.2f} s  {told}", flush=True)
    sys.exit(bool(wrong))


def exported(results: Path, name: str, out: Path, *options: str) -> tuple[float, Path]:
    """Return how long a command took, and where it wrote to."""
    command = [sys.executable, "-m", "grader.cli", "export", str(results), "--to", name, "--out", str(out), *options]
    started = time.perf_counter()
    subprocess.run(command, check=True)
    return time.perf_counter() - started, out


def said(name: str, points: float) -> str:
    """Return the comment that goes with a mark, where the format has room for one."""
    return COMMENT.format(points=points) if name.startswith("moodle") else ""


def rows(text: str) -> list[list[str]]:
    """Return a CSV as Python reads it."""
    return list(csv.reader(text.splitlines(keepends=True), strict=True))


def canvas(text: str) -> Iterator[tuple[str, tuple[str, str]]]:
    """Yield whose a mark is, the mark and the comment."""
    yield from ((row[1], (row[-1], "")) for row in rows(text)[2:])


def moodle_csv(text: str) -> Iterator[tuple[str, tuple[str, str]]]:
    """Yield whose a mark is, the mark and the comment."""
    yield from ((row[0], (row[1], row[2])) for row in rows(text)[1:])


def moodle_xml(text: str) -> Iterator[tuple[str, tuple[str, str]]]:
    """Yield whose a mark is, the mark and the comment."""
    for result in ET.fromstring(text):
        yield result.findtext("student", ""), (result.findtext("score", ""), result.findtext("feedback", ""))


def brightspace(text: str) -> Iterator[tuple[str, tuple[str, str]]]:
    """Yield whose a mark is, the mark and the comment."""
    yield from ((row[0], (row[1], "")) for row in rows(text)[1:])


def neutral(text: str) -> Iterator[tuple[str, tuple[str, str]]]:
    """Yield whose a mark is, the mark and the comment; who has none is listed without."""
    yield from ((row[3], (row[9], "")) for row in rows(text)[1:] if row[9])


def gradescope(texts: list[str]) -> int:
    """Return how many are as Gradescope describes them."""
    validator = jsonschema.Draft202012Validator(GRADESCOPE_SCHEMA)
    return sum(validator.is_valid(json.loads(text)) for text in texts)


def junit(texts: list[str]) -> int | None:
    """Return how many are valid, and read by junitparser with every case."""
    schema = NODE_MODULES / "junit-10.xsd"
    if not schema.is_file():
        return None
    validator = xmlschema.XMLSchema(schema)
    return sum(
        validator.is_valid(text)
        and sum(len(list(suite)) for suite in junitparser.JUnitXml.fromstring(text.encode())) == CHECKS
        for text in texts
    )


def ctrf(texts: list[str]) -> int | None:
    """Return how many the format's own validator takes."""
    node = shutil.which("node")
    if not (node and (NODE_MODULES / "ctrf").is_dir()):
        return None
    lines = "\n".join(json.dumps(json.loads(text)) for text in texts)
    command = [node, "--input-type=module", "-e", MODULES]
    done = subprocess.run(command, input=lines, capture_output=True, text=True, check=True, cwd=NODE_MODULES.parent)
    return int(done.stdout)


def prairielearn(texts: list[str]) -> int:
    """Return how many keep the rules of its documentation: a share, all points or none, and a mebibyte."""
    documents = [json.loads(text) for text in texts if len(text.encode()) <= 1 << 20]
    return sum(
        0 <= document["score"] <= 1 and all({"points", "max_points"} <= test.keys() for test in document["tests"])
        for document in documents
    )


def xqueue(texts: list[str]) -> int | None:
    """Return how many Open edX's own parser reads as they were meant."""
    if not PYTHON.is_file():
        return None
    script = Path(__file__).parents[1] / "platforms" / "read_reply.py"
    done = subprocess.run([PYTHON, script], input="".join(texts), capture_output=True, text=True, check=True)
    verdicts = [json.loads(line) for line in done.stdout.splitlines()]
    read = zip(verdicts, map(json.loads, texts), strict=True)
    return sum(bool(verdict == {"valid": True, **reply}) for verdict, reply in read)


Reader = Callable[[str], Iterator[tuple[str, tuple[str, str]]]]
GRADEBOOKS: list[tuple[str, tuple[str, ...], Reader]] = [
    ("canvas", ("--item", "7"), canvas),
    ("moodle-csv", (), moodle_csv),
    ("moodle-xml", ("--item", "hw1"), moodle_xml),
    ("brightspace", (), brightspace),
    ("csv", (), neutral),
]
SINGLE: dict[str, Callable[[list[str]], Any]] = {
    "gradescope": gradescope, "junit": junit, "ctrf": ctrf, "prairielearn": prairielearn, "xqueue": xqueue,
}  # fmt: skip


if __name__ == "__main__":
    main()

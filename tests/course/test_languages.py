"""A course is written in English and in whatever other languages its settings name."""

from __future__ import annotations

import re
from pathlib import Path

from click.testing import CliRunner

from grader.cli.main import main
from grader.course import catalog, stubs


def rewritten(folder: Path, code: str | None) -> None:
    """Turn a course's Korean into another language, or take it out."""
    for path in sorted(folder.rglob("*")):
        if path.suffix == ".toml" and path.name != "ko.toml":
            text = path.read_text(encoding="utf-8")
            line = re.compile(r"^(\w+)_ko( = (?:\[.*?\]|.*?$)\n?)", re.MULTILINE | re.DOTALL)
            path.write_text(line.sub(rf"\1_{code}\2" if code else "", text), encoding="utf-8")
        elif path.name in ("README.ko.md", "ko.toml") or path.name.endswith(".ko.ipynb"):
            path.rename(path.with_name(path.name.replace("ko", code))) if code else path.unlink()


def test_an_english_course_needs_no_korean(own_miniature: Path) -> None:
    """A course whose settings have English texts only holds, and has one notebook for each exercise."""
    rewritten(own_miniature, None)
    course = catalog.read(own_miniature)
    stubs.write(course, course.exercises)

    verified = CliRunner().invoke(main, ["verify", "--course", str(own_miniature)])

    assert verified.output == "1 exercise holds what it promises.\n"
    assert course.exercises[0].notebooks == ("line.ipynb",)


def test_a_third_language_is_data(own_miniature: Path) -> None:
    """Texts under another code are read under it, and a notebook is made of its README."""
    rewritten(own_miniature, "de")

    course = catalog.read(own_miniature)

    (exercise,) = course.exercises
    assert exercise.languages == ("en", "de")
    assert exercise.title.in_language("de")
    assert not exercise.title.in_language("ko")
    assert set(stubs.generated(course, exercise)) == {"line.py", "line.ipynb", "line.de.ipynb"}

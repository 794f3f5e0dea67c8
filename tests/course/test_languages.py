"""A course is written in English and in whatever other languages its settings name."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from click.testing import CliRunner

from grader.cli.main import main
from grader.course import catalog
from grader.course.release import making


def rewritten(folder: Path, code: str | None) -> None:
    """Turn a course's Korean into another language, or take it out."""
    for path in sorted(folder.rglob("*")):
        if path.suffix == ".toml" and path.name != "ko.toml":
            text = path.read_text(encoding="utf-8")
            line = re.compile(r"^(\w+)_ko( = (?:\[.*?\]|.*?$)\n?)", re.MULTILINE | re.DOTALL)
            path.write_text(line.sub(rf"\1_{code}\2" if code else "", text), encoding="utf-8")
        elif path.name in ("README.ko.md", "ko.toml") or path.name.endswith(".ko.ipynb"):
            path.rename(path.with_name(path.name.replace("ko", code))) if code else path.unlink()


@pytest.mark.usefixtures("few_lazy_programs")
def test_an_english_course_needs_no_korean(own_miniature: Path) -> None:
    """A course whose settings have English texts only holds, and has one notebook for each exercise."""
    rewritten(own_miniature, None)
    course = catalog.read(own_miniature)
    making.write(course, course.exercises)

    verified = CliRunner().invoke(main, ["verify", "--course", str(own_miniature)])

    assert verified.output == "1 exercise holds what it promises.\n"
    assert course.exercises[0].notebooks == ("line.ipynb",)


@pytest.mark.usefixtures("few_lazy_programs")
def test_a_korean_course_needs_no_english(own_miniature: Path) -> None:
    """Where Korean is the only language, plain keys and files hold it, and nothing asks for another."""
    for path in sorted(own_miniature.rglob("*")):
        if path.suffix == ".toml" and path.name != "ko.toml":
            text = path.read_text(encoding="utf-8")
            pairs = re.compile(r"^(\w+) = (?:\[.*?\]|[^\n]*)\n\1_ko = ", re.MULTILINE | re.DOTALL)
            path.write_text(pairs.sub(r"\1 = ", text), encoding="utf-8")
        elif path.name == "README.ko.md":
            path.replace(path.with_name("README.md"))
        elif path.name == "test_hidden.py":
            titles = tomllib.loads(path.with_name("ko.toml").read_text(encoding="utf-8"))["checks"]
            text = path.read_text(encoding="utf-8")
            for id_, title in titles.items():
                text = re.sub(rf'(def test_{id_}\(.*\n    """).*?"""', rf'\1{title}"""', text)
            path.write_text(text, encoding="utf-8")
        elif path.parent.name in ("mistakes", "alternatives") and path.suffix == ".py":
            text = re.sub(r"^(?:FEEDBACK|NOTE) = .*\n", "", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
            path.write_text(text.replace("_KO = ", " = "), encoding="utf-8")
        elif path.name.endswith(".ko.ipynb") or path.name == "figures.py":
            path.unlink()
    (own_miniature / "solutions" / "01-line" / "ko.toml").unlink()
    settings = own_miniature / "exercises" / "course.toml"
    settings.write_text(f'languages = ["ko"]\n{settings.read_text(encoding="utf-8")}', encoding="utf-8")
    course = catalog.read(own_miniature)
    making.write(course, course.exercises)

    verified = CliRunner().invoke(main, ["verify", "--course", str(own_miniature)])

    assert verified.output.strip().endswith("holds what it promises."), verified.output
    (exercise,) = course.exercises
    assert exercise.notebooks == ("line.ipynb",)
    assert re.search("[가-힣]", str(exercise.title))


def test_a_third_language_is_data(own_miniature: Path) -> None:
    """Texts under another code are read under it, and a notebook is made of its README."""
    rewritten(own_miniature, "de")

    course = catalog.read(own_miniature)

    (exercise,) = course.exercises
    assert exercise.languages == ("en", "de")
    assert exercise.title.in_language("de")
    assert not exercise.title.in_language("ko")
    assert set(making.generated(course, exercise)) == {"line.py", "line.ipynb", "line.de.ipynb"}

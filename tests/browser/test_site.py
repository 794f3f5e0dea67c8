"""`grade web` makes a folder of static pages that holds all that is needed, and says what it publishes."""

from __future__ import annotations

import json
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from grader.browser import pyodide, site
from grader.course import catalog, mistakes
from grader.model.course import Course
from tests.commands import MINIATURE, grade, one_sentence

FAR = "https://example.org/pyodide"


@pytest.fixture
def distribution(tmp_path: Path) -> Path:
    """The shape of a distribution of Pyodide."""
    folder = tmp_path / "pyodide"
    folder.mkdir()
    for name in pyodide.CORE:
        (folder / name).write_text(name, encoding="utf-8")
    packages = {
        "numpy": {"file_name": "numpy.whl", "depends": []},
        "matplotlib": {"file_name": "matplotlib.whl", "depends": ["numpy", "six"]},
        "six": {"file_name": "six.whl", "depends": []},
        "pandas": {"file_name": "pandas.whl", "depends": ["numpy"]},
    }
    (folder / pyodide.LOCK).write_text(json.dumps({"packages": packages}), encoding="utf-8")
    for name in packages:
        (folder / f"{name}.whl").write_text(name, encoding="utf-8")
    return folder


def test_a_site_is_made(tmp_path: Path) -> None:
    """A course of one's own is published only when that is said; then page, texts and what grades are in the folder."""
    to = tmp_path / "site"
    refused = one_sentence(grade("web", "--to", to, "--pyodide", FAR))
    made = grade("web", "--to", to, "--pyodide", FAR, "--with-answers")
    texts = json.loads((to / "texts.json").read_text(encoding="utf-8"))

    assert "say --with-answers if that is meant" in refused
    assert made.output.splitlines()[0] == f"{to}: 1 exercise is there, with its hidden tests and solutions."
    assert {"index.html", "app.js", "app.css", "report.css", "sw.js", "worker.js", "grader.zip", "texts.json"} <= {
        path.name for path in to.iterdir()
    }
    assert texts["pyodide"] == f"{FAR}/"
    assert texts["exercises"][0]["stub"]["ko"] != texts["exercises"][0]["stub"]["en"]
    assert texts["words"]["en"].keys() == texts["words"]["ko"].keys()
    assert "https://example.org" in (to / "index.html").read_text(encoding="utf-8")


def test_no_mark_of_the_build_is_left(tmp_path: Path) -> None:
    """What stands in the page's files for the course is filled in, and scripts may come from the site alone."""
    grade("web", "--to", tmp_path / "site", "--pyodide", FAR, "--with-answers")

    texts = [path.read_text(encoding="utf-8") for path in (tmp_path / "site").glob("*.[hjc][ts]*")]

    assert not [text for text in texts for mark in ("__DIGEST__", "__PYODIDE__", "__HANDIN__") if mark in text]
    assert "unsafe-inline" not in "".join(texts)
    assert "'unsafe-eval'" not in "".join(texts)


def test_the_same_course_makes_the_same_bytes(course: Course) -> None:
    """What grades is packed alike each time, so that a visitor's copy stays good."""
    assert site.packed(course) == site.packed(course)


def test_a_distribution_is_copied_as_far_as_it_is_needed(distribution: Path, tmp_path: Path) -> None:
    """NumPy, and what draws, come along with what they depend on; nothing else does."""
    grade("web", "--to", tmp_path / "site", "--pyodide", distribution, "--with-answers")

    copied = {path.name for path in (tmp_path / "site" / "pyodide").iterdir()}

    assert copied == {*pyodide.CORE, "numpy.whl", "matplotlib.whl", "six.whl"}


@pytest.mark.parametrize(
    ("lost", "said"),
    [
        ("six.whl", "has no six.whl, which is needed."),
        ("pyodide.asm.wasm", "has no pyodide.asm.wasm, which is needed."),
        (pyodide.LOCK, "--pyodide takes the folder of a whole distribution."),
    ],
)
def test_a_distribution_that_lacks_something_is_said(distribution: Path, tmp_path: Path, lost: str, said: str) -> None:
    """One sentence names what is missing, and no folder is left half made."""
    (distribution / lost).unlink()

    told = one_sentence(grade("web", "--to", tmp_path / "site", "--pyodide", distribution, "--with-answers"))

    assert said in told
    assert not (tmp_path / "site").exists()


@pytest.mark.parametrize("written", ["", "[]", '{"packages": 3}', '{"packages": {}}', "\0"])
def test_a_list_of_packages_that_is_none_is_said(distribution: Path, tmp_path: Path, written: str) -> None:
    """Whatever stands in it, the answer is a sentence."""
    (distribution / pyodide.LOCK).write_text(written, encoding="utf-8")

    one_sentence(grade("web", "--to", tmp_path / "site", "--pyodide", distribution, "--with-answers"))


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--pyodide", "http://example.org/"], "a browser loads Pyodide by https:// only."),
        (["--pyodide", FAR, "--hand-in", "mailto:teacher"], "programs are sent by https:// only."),
        (["--pyodide", "no-such-folder"], "no-such-folder"),
    ],
)
def test_addresses_that_cannot_be_used_are_said(tmp_path: Path, options: list[str], said: str) -> None:
    """One sentence, before anything is written."""
    told = one_sentence(grade("web", "--to", tmp_path / "site", *options, "--with-answers"))

    assert said in told
    assert not (tmp_path / "site").exists()


def test_what_is_no_site_is_left_alone(tmp_path: Path) -> None:
    """A folder with other things in it is not written to; one with a site is."""
    (tmp_path / "notes.txt").write_text("mine", encoding="utf-8")
    told = one_sentence(grade("web", "--to", tmp_path, "--pyodide", FAR, "--with-answers"))
    for _again in range(2):
        made = grade("web", "--to", tmp_path / "site", "--pyodide", FAR, "--with-answers")

    assert "holds no site" in told
    assert made.exit_code == 0


def test_nothing_of_the_others_is_packed() -> None:
    """What speaks to gradebooks and what learners' folders remember stays out."""
    names = ZipFile(BytesIO(site.packed(catalog.read(MINIATURE)))).namelist()

    assert not [name for name in names if "/lti/" in name or "/cli/" in name or ".grade/" in name]
    assert "course/solutions/01-line/test_hidden.py" in names
    assert "packages/grader/browser/engine.py" in names


@pytest.mark.long
def test_mistakes_are_packed_once_more(course: Course, tmp_path: Path) -> None:
    """Known mistakes, which are most of the files, are one file for each exercise, and are read from it as they were."""
    with ZipFile(BytesIO(site.packed(course))) as archive:
        archive.extractall(tmp_path)
    unpacked = catalog.read(tmp_path / "course")

    assert not [*(tmp_path / "course").rglob("mistakes")]
    for exercise in course.exercises:
        there, here = (mistakes.read(each, each.exercise(exercise.slug)) for each in (unpacked, course))
        assert [(script.mistake, script.source) for script in there] == [(s.mistake, s.source) for s in here]

"""Makes the static site of a course: our page, the texts of the course, and everything that grades, for Pyodide."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Iterator, Mapping
from importlib import metadata
from importlib.resources import files
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from markdown_it import MarkdownIt

from grader.browser.pyodide import placed
from grader.browser.words import words
from grader.course.mistakes import MISTAKES, PACKED
from grader.course.release import making
from grader.files.writing import write_file
from grader.model import language
from grader.model.course import Course, Exercise
from grader.model.errors import InputError
from grader.model.language import Text, _
from grader.reports import html

PAGE = Path(__file__).parent / "assets"
LIBRARIES = ("click", "pytest", "pluggy", "iniconfig", "packaging", "pygments", "jinja2", "markupsafe", "lark")
"""Distributions of Python code alone that grading needs in the browser."""

# what pytest imports, out of 350 that make a third of the zip
OF_PYGMENTS = ("__init__.py", "_mapping.py", "python.py", "diff.py", "terminal.py")
PACKAGES, FOR_PICTURES = ("numpy",), ("matplotlib",)  # of Pyodide's own distribution
LEFT_OUT = (
    "__pycache__",
    "cli",
    "batch",
    "lti",
    "gradescope",
    "authoring",
    "exporters",
    "shipped",
    "assets",
    "page",
)
OF_PRACTICE = ("__init__.py", "notebook.py", "within.py")  # for notebooks within JupyterLite
TIME = (1980, 1, 1, 0, 0, 0)  # in the zip, so that the same course makes the same bytes
TEXTS = "texts.json"
PYODIDE_MARK, DIGEST_MARK, HANDIN_MARK = "__PYODIDE__", "__DIGEST__", "__HANDIN__"  # in the files of our page


def make(course: Course, to: Path, *, pyodide: str, languages: tuple[str, ...], handin: str) -> None:
    """Write the site of a course into a folder, which is new, empty, or holds a site (InputError where it does not).

    ``pyodide`` is an address, or a folder that is copied; ``handin`` an address that programs are posted to, if any.
    """
    if to.exists() and not (to.is_dir() and ((to / TEXTS).is_file() or not any(to.iterdir()))):
        raise InputError(_("{path} is there already, and holds no site; name another folder.").format(path=to))
    pyodide = placed(pyodide, to, (*PACKAGES, *FOR_PICTURES))
    to.mkdir(parents=True, exist_ok=True)
    archive = packed(course)
    texts = texts_of(course, pyodide, languages, handin)
    digest = hashlib.sha256(archive + json.dumps(texts, sort_keys=True).encode()).hexdigest()[:16]
    write_file(to / TEXTS, json.dumps(texts | {"digest": digest}, ensure_ascii=False))
    (to / "grader.zip").write_bytes(archive)
    marks = {DIGEST_MARK: digest, PYODIDE_MARK: _origin(pyodide), HANDIN_MARK: _origin(handin) or "'none'"}
    for path in sorted(PAGE.iterdir()):
        if path.suffix in (".html", ".js", ".css", ".txt"):
            text = path.read_text(encoding="utf-8")
            for mark, meant in marks.items():
                text = text.replace(mark, meant)
            write_file(to / path.name, text)
        else:
            shutil.copyfile(path, to / path.name)
    write_file(to / "report.css", html.style_sheet())


def _origin(address: str) -> str:
    """Return the part of an address that a policy names, or nothing where it is within the site."""
    return "/".join(address.split("/")[:3]) if "://" in address else ""


def packed(course: Course) -> bytes:
    """Return the zip of everything that Python needs in the browser: our package, what it uses, and the course."""
    return _zip(dict(_contents(course)))


def _zip(contents: Mapping[str, bytes]) -> bytes:
    """Return a zip of files by name, the same bytes for the same files."""
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as archive:
        for name, content in sorted(contents.items()):
            entry = ZipInfo(name, TIME)
            entry.compress_type = ZIP_DEFLATED
            archive.writestr(entry, content)
    return packed.getvalue()


def _contents(course: Course) -> Iterator[tuple[str, bytes]]:
    own = Path(str(files("grader")))
    for path in own.rglob("*"):
        inside = path.relative_to(own)
        if (
            path.is_file()
            and not {*inside.parts} & {*LEFT_OUT}
            and ("practice" not in inside.parts or path.name in OF_PRACTICE)
            and path.suffix in (".py", ".mo", ".json", ".jinja", ".css")
        ):
            folder = "standins" if "standins" in inside.parts else f"packages/grader/{inside.parent.as_posix()}"
            yield f"{folder}/{path.name}".replace("/./", "/"), path.read_bytes()
    for library in LIBRARIES:
        for file in metadata.distribution(library).files or ():
            located = Path(str(file.locate()))
            if file.match("pygments/*/*") and file.name not in OF_PYGMENTS:
                continue
            if (file.suffix in (".py", ".lark") and ".." not in file.parts) or file.name == "METADATA":
                yield f"packages/{file.as_posix()}", located.read_bytes()
    about = metadata.distribution("nn-grade")
    yield f"packages/nn_grade-{about.version}.dist-info/METADATA", (about.read_text("METADATA") or "").encode()
    for folder in ("exercises", "solutions", "reference"):
        for path in (course.root / folder).rglob("*"):
            inside = path.relative_to(course.root)
            if path.is_file() and not {*inside.parts} & {"__pycache__", "variants", ".grade", MISTAKES}:
                yield f"course/{inside.as_posix()}", path.read_bytes()
    for exercise in course.exercises:
        beside = course.solution_folder(exercise)
        if known := {path.name: path.read_bytes() for path in (beside / MISTAKES).glob("*.py")}:
            yield f"course/{(beside / PACKED).relative_to(course.root).as_posix()}", _zip(known)


def texts_of(course: Course, pyodide: str, languages: tuple[str, ...], handin: str) -> dict[str, Any]:
    """Return what the page shows before Python is there."""
    said = {}
    for code in languages:
        language.choose(code)
        said[code] = words()
    return {
        "title": _spoken(course.title, languages),
        "languages": list(languages),
        "pyodide": pyodide,
        "packages": list(PACKAGES),
        "pictures": list(FOR_PICTURES),
        "handin": handin,
        "words": said,
        "exercises": [_exercise(course, exercise, languages) for exercise in of_one_file(course)],
    }


def of_one_file(course: Course) -> list[Exercise]:
    """Return the exercises that the page can show, whose editor holds one file."""
    return [exercise for exercise in course.exercises if not exercise.modules]


def _exercise(course: Course, exercise: Exercise, languages: tuple[str, ...]) -> dict[str, Any]:
    texts = [path.read_text(encoding="utf-8") for path in making.readmes_of(course, exercise)]
    readmes = dict(zip(exercise.languages, texts, strict=True))
    return {
        "slug": exercise.slug,
        "number": exercise.number,
        "folder": exercise.folder,
        "file": exercise.file,
        "title": _spoken(exercise.title, languages),
        "builds_on": [course.exercise(slug).number for slug in exercise.builds_on],
        "readme": {code: _page(readmes.get(code, texts[0])) for code in languages},
        "stub": {code: making.generated(course, exercise, code)[exercise.file] for code in languages},
        "tasks": [
            {
                "number": task.number,
                "title": _spoken(task.title, languages),
                "hints": {code: [hint.nearest(code) for hint in task.hints] for code in languages},
                "hints_for": {
                    name: {code: [hint.nearest(code) for hint in hints] for code in languages}
                    for name, hints in task.hints_for.items()
                },
            }
            for task in exercise.tasks
        ],
    }


def _spoken(text: Text, languages: tuple[str, ...]) -> dict[str, str]:
    return {code: text.nearest(code) for code in languages}


def _page(markdown: str) -> str:
    page = str(MarkdownIt("commonmark", {"html": False}).enable("table").render(markdown))
    return page.replace("<th></th>", "<td></td>")  # the corner of a table is no heading

"""A new course, and a new exercise of one: they hold as they are written, in whatever languages."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from grader.course import catalog
from tests.commands import ROOT, grade, one_sentence

pytestmark = pytest.mark.usefixtures("few_lazy_programs")


@pytest.mark.alike(each=5)
@pytest.mark.parametrize("languages", ["en,ko,de", "en", "ko", "ko,en", "de"])
def test_a_new_course_holds(tmp_path: Path, languages: str) -> None:
    """What is written passes `grade verify` as it is, and so it does with a second exercise."""
    course = tmp_path / "my-course"

    begun = grade("new", course, "--languages", languages)
    grown = grade("new", course / "03-loops")
    verified = grade("verify", course=course)

    assert (begun.exit_code, grown.exit_code) == (0, 0), begun.output + grown.output
    assert verified.output.strip() == "2 exercises hold what they promise."
    read = catalog.read(course)
    assert [exercise.folder for exercise in read.exercises] == ["01-hello", "02-loops"]
    assert {exercise.languages for exercise in read.exercises} == {tuple(languages.split(","))}


def test_a_new_course_speaks_the_language_of_who_made_it(tmp_path: Path) -> None:
    """Where no language is named, it is that in which the command speaks."""
    grade("new", tmp_path / "kurs", "--lang", "ko")

    assert catalog.read(tmp_path / "kurs").exercises[0].languages == ("ko",)


def test_its_files_are_named(tmp_path: Path) -> None:
    """Every file that was written is in the output, and none that was not."""
    course = tmp_path / "my-course"

    output = grade("new", course).output

    written = {path.relative_to(course).as_posix() for path in course.rglob("*") if path.is_file()}
    assert {line.strip() for line in output.splitlines() if line.startswith("  ")} == written


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("while-loops", "'while-loops' cannot be the name of an exercise, as Python imports it; while_loops could."),
        ("hello", "has an exercise hello already."),
        ("7-", "'7-' cannot be the name of an exercise"),
    ],
)
def test_a_name_that_cannot_be_is_one_sentence(tmp_path: Path, name: str, why: str) -> None:
    """What Python cannot import, and what is there already, is said with what could be."""
    grade("new", tmp_path / "course")

    assert why in one_sentence(grade("new", tmp_path / "course" / name))


def test_nothing_is_written_over(tmp_path: Path) -> None:
    """A folder with something in it, or a file, is no place for a new course."""
    (tmp_path / "notes.txt").write_text("mine", encoding="utf-8")

    for folder in (tmp_path, tmp_path / "notes.txt"):
        assert "is there already" in one_sentence(grade("new", folder))
    assert (tmp_path / "notes.txt").read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("languages", ["EN", "en,en", "english", "", "en,,ko"])
def test_what_is_no_list_of_languages_is_one_sentence(tmp_path: Path, languages: str) -> None:
    """Languages are codes of two or three letters, each once."""
    sentence = one_sentence(grade("new", tmp_path / "course", "--languages", languages))

    assert "languages are codes such as en,ko, each once" in sentence
    assert not (tmp_path / "course").exists()


@pytest.mark.long
def test_the_example_of_the_documentation_holds(tmp_path: Path) -> None:
    """The exercise on words that docs/author.md shows is verified as it stands there, and its mistake is named."""
    page = (ROOT / "docs" / "author.md").read_text(encoding="utf-8")
    example = page.partition("## A whole exercise: words\n")[2].partition("\n## A hidden test\n")[0]
    blocks = re.findall(r"^```(\w+)\n(.*?)^```$", example, re.MULTILINE | re.DOTALL)
    kept, given = tmp_path / "course" / "solutions" / "01-words", tmp_path / "course" / "exercises" / "01-words"
    places = [
        kept / "words.py",
        kept / "test_hidden.py",
        given / "exercise.toml",
        given / "README.md",
        kept / "mistakes" / "last.py",
    ]
    made = grade("new", tmp_path / "course", "--exercise", "words", "--languages", "en")
    assert made.exit_code == 0, made.output
    (kept / "mistakes").mkdir()
    for path, (_kind, text) in zip(places, blocks[: len(places)], strict=True):
        path.write_text(text, encoding="utf-8")

    assert grade("release", course=tmp_path / "course").exit_code == 0
    verified = grade("verify", course=tmp_path / "course")
    assert verified.exit_code == 0, verified.output

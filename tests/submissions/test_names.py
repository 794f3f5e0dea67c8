"""Which exercise a file is for: its name, and what programs make of it on its way."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader.model.course import Course
from grader.submissions.names import amiss, exercise_of
from tests.properties import law

Form = Literal["NFC", "NFD"]
COPIES = [
    "Copy of {}.ipynb", "Copy_of_{}.ipynb", "Copy of Copy of {}.ipynb", "{}-Copy1.ipynb", "{}-Copy1-Copy2.ipynb",
    "{} - Copy.py", "{} - Copy (2).py", "{} copy.py", "{} copy 3.py", "{} (1).py", "{}(12).py", "{}_(1).py", "{}-1.py",
    "{} 2.py", "{}.ipynb의 사본.ipynb", "{}의 사본.ipynb", "{} 사본.py", "사본 - {}.py", "{} - 복사본.py", "{} - 복사본 (2).ipynb",
    "Kopie von {}.ipynb", "{} - Kopie.py", "Copie de {}.ipynb", "Copia de {}.ipynb", "{} - copia.py", "{} のコピー.ipynb",
    "{} - コピー.py", "{} 的副本.ipynb", "{} (Minji's conflicted copy 2026-11-28).py", "{}.py.py", "{}.ipynb (1).ipynb",
    "{}-2.ko.ipynb", "{}-0aB1c2d3-0b1d-4c55-9a3e-012345678901.py", "{}-0a1b2c3d-0b1d-4c55-9a3e-0123456789ab.ko.ipynb",
    "{}.PY", "{}.IPYNB", "{}.Py", "work/deep/{}-Copy1.ipynb",
]  # fmt: skip
PARTS = [
    ("Copy of ", ""), ("Copy_of_", ""), ("사본 - ", ""), ("", "의 사본"), ("", " (1)"), ("", "(23)"), ("", "-Copy1"),
    ("", " - Copy"), ("", " copy 2"), ("", " - 복사본"), ("", "-4"), ("", ".py"), ("", ".ipynb"),
]  # fmt: skip


@pytest.mark.parametrize("form", COPIES)
def test_the_name_of_a_copy_is_that_of_its_exercise(course: Course, form: str) -> None:
    """Colab, Jupyter, Windows, macOS, browsers, Canvas and Dropbox name copies so, in several languages."""
    for exercise in course.exercises:
        assert exercise_of(form.format(exercise.slug), course.exercises) is exercise


@law
@given(
    st.integers(0, 5), st.lists(st.sampled_from(PARTS), max_size=4), st.sampled_from([".py", ".ipynb", ".ko.ipynb"]),
    st.sampled_from([str, str.upper, str.title]), st.sampled_from(["NFC", "NFD"]),
)  # fmt: skip
def test_copies_of_copies_are_known(
    course: Course, number: int, parts: list[tuple[str, str]], ending: str, case: Callable[[str], str], form: Form
) -> None:
    """However often a file was copied, in whatever letters, its name is that of its exercise."""
    exercise = course.exercises[number]
    stem, _dot, language = (exercise.slug + ending.rpartition(".")[0]).partition(".")
    name = f"{stem}.{language}" if language else stem
    for before, after in parts:
        name = before + name + after
    name = unicodedata.normalize(form, case(name + "." + ending.rpartition(".")[2]))

    assert exercise_of(name, course.exercises) is exercise


@pytest.mark.parametrize(
    "name", ["line2gates.py", "mygates.py", "gates_kim.py", "gates.txt", "gates", ".py", "._gates.py", ".gates.py", "copy.py", "(1).py", "gates.py:Zone.Identifier", "사본.ipynb"]
)  # fmt: skip
def test_other_names_are_nobodys(course: Course, name: str) -> None:
    """What no program makes of a name is no name of an exercise."""
    assert exercise_of(name, course.exercises) is None


@pytest.mark.parametrize(
    ("name", "slug", "said"),
    [
        ("gates.ipynb.txt", "gates", "call it gates.ipynb"),
        ("gates.py.txt", "gates", "call it gates.py"),
        ("gates (1).ipynb.json", "gates", "call it gates.ipynb"),
        ("work/Copy of gates.ipynb.download", "gates", "work/Copy of gates.ipynb.download ends in .download"),
        ("mlp.txt", "mlp", "call it mlp.py"),
        ("gates.rar", "gates", "hand in a zip"),
        ("gates.tar.gz", "gates", "hand in a zip"),
        ("my work.7z", None, "hand in a zip"),
        ("xor.docx", "xor", "is a document"),
        ("xor - 복사본.hwp", "xor", "is a document"),
        ("xor.html", "xor", "is a web page"),
        ("neuron.py.webloc", "neuron", "only a link"),
        ("onlinetext.html", None, "typed into Moodle's page"),
        ("Kim_5/onlinetext.html", None, "typed into Moodle's page"),
        ("essay.docx", None, ""),
        ("notes.txt", None, ""),
        ("gates.png", None, ""),
        ("README.md", None, ""),
    ],
)
def test_what_may_have_been_meant_is_named(course: Course, name: str, slug: str | None, said: str) -> None:
    """A file that may hold somebody's work gets a sentence with its name and what to do; notes and pictures get none."""
    exercise, sentence = amiss(name, course.exercises)

    assert (exercise.slug if exercise else None) == slug
    assert said in sentence
    assert not said or name in sentence

"""The files that learners get of an exercise."""

from __future__ import annotations

import json
from pathlib import Path

import nbformat

from grader.course import catalog
from grader.course.release import making
from grader.course.release.stubs import WORDS
from grader.model.course import Course


def test_notebooks_are_valid_and_their_ids_stable(miniature: Course) -> None:
    """A notebook is valid for nbformat, and generating it twice gives the same text with the same ids."""
    (exercise,) = miniature.exercises

    first, second = (making.generated(miniature, exercise)["line.ipynb"] for _ in range(2))

    nbformat.validate(nbformat.reads(first, as_version=4))  # type: ignore[no-untyped-call]
    assert first == second
    assert [cell["id"] for cell in json.loads(first)["cells"]] == [
        "line-story", "line-code-imports", "line-task-1", "line-code-1", "line-task-2", "line-code-2", "line-try",
        "line-code-check",
    ]  # fmt: skip


def test_a_notebook_ends_with_a_cell_that_grades_it(miniature: Course) -> None:
    """The last cell of each notebook asks for feedback on the cells above it."""
    (exercise,) = miniature.exercises
    files = making.generated(miniature, exercise)

    for name in exercise.notebooks:
        last = json.loads(files[name])["cells"][-1]
        assert (last["cell_type"], last["source"]) == ("code", 'from grader.notebook import check\n\ncheck("line")')


def test_the_korean_notebook_speaks_korean_in_its_code(miniature: Course) -> None:
    """Docstrings and TODOs are in Korean there, and all else of the code is as in the stub."""
    (exercise,) = miniature.exercises
    files = making.generated(miniature, exercise)

    english, korean = (
        [cell["source"] for cell in json.loads(files[name])["cells"] if cell["cell_type"] == "code"]
        for name in exercise.notebooks
    )

    assert '"""x의 두 배를 반환합니다. x는 수 또는 배열입니다."""' in korean[1]
    assert "# TODO(task 1): 두 배" in korean[1]
    assert [WORDS.sub("", cell) for cell in english] == [WORDS.sub("", cell) for cell in korean]


def test_drift_is_found(own_miniature: Path) -> None:
    """A stub that was edited by hand is found, and generating mends it."""
    stub = own_miniature / "exercises" / "01-line" / "line.py"
    stub.write_text(stub.read_text(encoding="utf-8") + "# changed\n", encoding="utf-8")
    own = catalog.read(own_miniature)

    assert making.drifted(own, own.exercises) == [stub]
    assert making.write(own, own.exercises) == [stub]
    assert making.drifted(own, own.exercises) == []

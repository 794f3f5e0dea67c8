"""What learners are given: nothing but the stubs and their data, and nothing over their own work."""

from __future__ import annotations

from pathlib import Path

import pytest

from grader.course import catalog, handout
from grader.model.course import Course
from grader.model.errors import InputError


def test_a_release_holds_no_other_programs(own_miniature: Path, tmp_path: Path) -> None:
    """What `grade reset` has kept, and programs that lie beside the stubs, are not given to learners; data are."""
    folder = own_miniature / "exercises" / "01-line"
    for name in ("line.py.bak", "line.py.bak1", "notes.py", "mine.ipynb", "data.csv"):
        (folder / name).write_text("x", encoding="utf-8")

    handout.write_to(catalog.read(own_miniature), tmp_path / "class")

    given = {path.name for path in (tmp_path / "class" / "exercises" / "01-line").iterdir() if path.is_file()}
    assert given == {"README.md", "README.ko.md", "exercise.toml", "line.py", "line.ipynb", "line.ko.ipynb", "data.csv"}


@pytest.mark.parametrize("name", ["line.py", "line.ipynb"])
def test_a_stub_is_one_in_every_language(own_miniature: Path, tmp_path: Path, name: str) -> None:
    """Stubs of either language are known as such and stay as they are; work becomes the stub that is asked for."""
    course = catalog.read(own_miniature)
    (exercise,) = course.exercises
    handout.copy_out(course, tmp_path / "en")
    handout.copy_out(course, tmp_path / "ko", "ko")
    english, korean = (tmp_path / code / exercise.folder / name for code in ("en", "ko"))
    texts = {"en": english.read_text(encoding="utf-8"), "ko": korean.read_text(encoding="utf-8")}

    assert (texts["en"] == texts["ko"]) == (name == "line.ipynb")
    for code, path in (("ko", english), ("en", korean)):
        assert handout.reset(course, exercise, path, code) is None
    assert english.read_text(encoding="utf-8") == texts["en"]
    assert korean.read_text(encoding="utf-8") == texts["ko"]
    korean.write_text("# mine", encoding="utf-8")
    assert handout.reset(course, exercise, korean, "ko") == korean.with_name(f"{name}.bak")
    assert korean.read_text(encoding="utf-8") == texts["ko"]


def test_a_class_gets_its_language(own_miniature: Path, tmp_path: Path) -> None:
    """A folder for a class in Korean has Korean stubs, and so has what is copied out of it, whatever is asked for."""
    handout.write_to(catalog.read(own_miniature), tmp_path / "class", "ko")
    course = catalog.read(tmp_path / "class")
    handout.copy_out(course, tmp_path / "mine")
    stub = (tmp_path / "mine" / "01-line" / "line.py").read_text(encoding="utf-8")

    assert stub.startswith('"""연습 1. 직선."""')
    assert "x의 두 배를 반환합니다." in stub
    assert "# TODO(task 1): 두 배" in stub
    assert 'raise NotImplementedError("task 1: double")' in stub


def test_a_release_never_overwrites(miniature: Course, tmp_path: Path) -> None:
    """A learner's folder is written only where nothing is."""
    (tmp_path / "mine.py").write_text("", encoding="utf-8")

    with pytest.raises(InputError, match="is not an empty folder"):
        handout.write_to(miniature, tmp_path)

    assert [p.name for p in tmp_path.iterdir()] == ["mine.py"]

"""`grade reset` loses nothing, for a learner or in a class."""

from __future__ import annotations

from pathlib import Path

from tests.commands import grade


def test_a_reset_loses_nothing(own_miniature: Path) -> None:
    """A file becomes the stub again, each time with its content kept under a new name; a stub stays as it is."""
    work = own_miniature / "exercises" / "01-line" / "line.py"
    stub = work.read_text(encoding="utf-8")
    said = [grade("reset", "line", course=own_miniature).output]
    for content in ("first = 1\n", "second = 2\n"):
        work.write_text(content, encoding="utf-8")
        said.append(grade("reset", work, course=own_miniature).output)

    assert "is a stub already" in said[0]
    assert said[2].rstrip().endswith("line.py.bak1.")
    assert work.read_text(encoding="utf-8") == stub
    assert work.with_name("line.py.bak").read_text(encoding="utf-8") == "first = 1\n"
    assert work.with_name("line.py.bak1").read_text(encoding="utf-8") == "second = 2\n"


def test_a_class_can_reset_too(tmp_path: Path, own_miniature: Path) -> None:
    """In a folder that was released to learners, a file can be made the stub that it was."""
    grade("release", "--to", tmp_path / "class", course=own_miniature)
    work = tmp_path / "class" / "exercises" / "01-line" / "line.ipynb"
    stub = work.read_bytes()
    work.write_text("{}", encoding="utf-8")

    result = grade("reset", work, course=tmp_path / "class")

    assert result.exit_code == 0, result.output
    assert work.read_bytes() == stub

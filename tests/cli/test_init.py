"""`grade init` makes a folder of one's own, and overwrites nothing in it."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from grader.cli.main import main
from tests.commands import SOLUTION, grade


def test_init_never_overwrites(own_miniature: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first copy brings every file that learners need, a second one only what is missing; grading works from there."""
    mine = tmp_path / "mine"
    first = grade("init", mine, course=own_miniature)
    (mine / "01-line" / "line.py").write_text(SOLUTION + "# mine\n", encoding="utf-8")
    (mine / "01-line" / "README.md").unlink()
    second = grade("init", mine, course=own_miniature)
    monkeypatch.chdir(mine)
    graded = CliRunner().invoke(main, ["submit", "."])

    assert "5 files were written." in first.output
    assert "1 file was written.\n4 files were there and are kept." in second.output
    assert "100 / 100" in graded.output
    assert not list(mine.rglob("*.toml"))


def test_a_korean_learner_gets_korean_stubs(own_miniature: Path, tmp_path: Path) -> None:
    """`--lang ko` gives programs that speak Korean, and `reset --lang ko` knows them as stubs."""
    made = grade("init", tmp_path / "mine", "--lang", "ko", course=own_miniature)
    stub = tmp_path / "mine" / "01-line" / "line.py"
    again = grade("reset", stub, "--lang", "ko", course=own_miniature)

    assert (made.exit_code, again.exit_code) == (0, 0)
    assert "x의 두 배를 반환합니다." in stub.read_text(encoding="utf-8")
    assert not stub.with_name("line.py.bak").exists()

"""Which course a command means is looked for where it is typed, or said."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from grader.cli.main import main
from tests.commands import MINIATURE, grade, one_sentence


def test_no_course_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Outside of any course, the sentence says what was looked for."""
    monkeypatch.chdir(tmp_path)

    assert "No course found" in one_sentence(CliRunner().invoke(main, ["submit", str(tmp_path)]))
    assert "is no course" in one_sentence(CliRunner().invoke(main, ["list", "--course", str(tmp_path)]))


def test_a_course_may_be_named_by_any_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A course is found through a relative path with dots in it."""
    monkeypatch.chdir(MINIATURE / "exercises")

    assert "7 of 7 points" in grade("submit", "../solutions", course=Path("../../miniature")).output

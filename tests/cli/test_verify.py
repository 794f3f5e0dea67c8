"""`grade verify` says whether a course holds what it promises."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands import MISTAKE, grade


def test_a_sound_course_is_said_to_be_sound() -> None:
    """Of a course without a fault one line says so."""
    assert grade("verify").output == "1 exercise holds what it promises.\n"


@pytest.mark.usefixtures("few_lazy_programs")
def test_a_sample_is_tried_where_that_is_asked_for(own_miniature: Path) -> None:
    """With `--every 2` the first and the third of three mistakes are tried, and not the second."""
    folder = own_miniature / "solutions" / "01-line" / "mistakes"
    folder.mkdir()
    for name in ("a_square", "b_square", "c_square"):
        (folder / f"{name}.py").write_text(MISTAKE.replace("return x * x", "return 2 * x"), encoding="utf-8")
    faults = grade("verify", "--seeds", 1, "--every", 2, course=own_miniature)

    assert faults.exit_code == 1
    assert [line.partition(",")[0] for line in faults.output.splitlines() if "is it wrong at all?" in line] == [
        "01-line: mistakes/a_square.py",
        "01-line: mistakes/c_square.py",
    ]

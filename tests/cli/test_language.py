"""Which language a command line asks for, before any of it is run."""

from __future__ import annotations

import pytest

from grader.cli import asked_for


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ([], None),
        (["submit", "x"], None),
        (["submit", "--lang", "ko", "--help"], "ko"),
        (["submit", "--help", "--lang", "ko"], "ko"),
        (["--lang=ko"], "ko"),
        (["submit", "--lang"], None),
        (["--lang", "klingon"], None),
    ],
)
def test_a_language_is_found_wherever_it_stands(words: list[str], code: str | None) -> None:
    """``--lang`` counts before and after ``--help``, and nothing at all is no language."""
    assert asked_for(words) == code

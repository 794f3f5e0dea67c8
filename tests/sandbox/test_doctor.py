"""What is said of a sandbox, in either language: its level, what is open, and what to do."""

from __future__ import annotations

import pytest

from grader.model import language
from grader.model.report import Sandbox
from grader.sandbox import doctor
from grader.sandbox.lockdown.mechanisms import MECHANISMS
from grader.sandbox.strength import FULL, HOLES, LEVELS, NONE

STRONG = Sandbox(FULL, MECHANISMS, ())
WEAK = Sandbox(NONE, (), HOLES)


@pytest.mark.parametrize("spoken", ["en", "ko"])
def test_every_hole_and_mechanism_has_words(spoken: str) -> None:
    """Each level, mechanism and hole is explained, each in words of its own."""
    language.choose(spoken)
    explained = [
        *map(doctor.meaning, LEVELS), *map(doctor.mechanism, MECHANISMS), *map(doctor.hole, HOLES)
    ]  # fmt: skip

    assert len(set(explained)) == len(LEVELS) + len(MECHANISMS) + len(HOLES)
    assert all((spoken == "ko") == any("가" <= letter <= "힣" for letter in text) for text in explained)


def test_a_strong_sandbox_needs_no_advice() -> None:
    """With all mechanisms, nothing is open and nothing is to be done."""
    lines = doctor.lines(STRONG)

    assert lines[0] == "Sandbox: full"
    assert sum(line.startswith("  ✓ ") for line in lines) == len(MECHANISMS)
    assert "  nothing" in lines
    assert doctor.advice(STRONG) == []


def test_a_weak_one_is_told_what_is_missing() -> None:
    """Without any mechanism every hole is listed, and each thing that can be done."""
    lines = doctor.lines(WEAK)

    assert lines[0] == "Sandbox: none"
    assert sum(line.startswith("  ✗ ") for line in lines) == len(HOLES)
    assert any(line.startswith("seccomp is missing") for line in doctor.advice(WEAK))
    assert any(line.startswith("Landlock is missing") for line in doctor.advice(WEAK))

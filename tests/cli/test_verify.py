"""`grade verify` says whether a course holds what it promises."""

from __future__ import annotations

from tests.commands import grade


def test_a_sound_course_is_said_to_be_sound() -> None:
    """Of a course without a fault one line says so."""
    assert grade("verify").output == "1 exercise holds what it promises.\n"

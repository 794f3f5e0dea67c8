"""A class to be graded."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.classes import class_of_five


@pytest.fixture
def submissions(tmp_path: Path) -> Path:
    """A class of five: a right one, a half one, one that hangs, one that is no zip, and one in Hangul."""
    return class_of_five(tmp_path / "class")

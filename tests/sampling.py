"""Which of many alike tests run always, where each of them takes a second or more."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest

EACH = 3


def some(names: Iterable[Any], *, each: int = EACH) -> list[Any]:
    """Return parameters of which every so-manieth is tried always, and the others are long."""
    return [name if n % each == 0 else pytest.param(name, marks=pytest.mark.long) for n, name in enumerate(names)]
